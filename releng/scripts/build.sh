# Builds what ./verbacoda runs, when something changed. Sourced by ./verbacoda and ./verify.
# Needs: root (the checkout), build ($root/.build), say, die, use_jdk; for build_if_needed also launch.sh.

lib=$root/releng/org.verbacoda.terminal/target/lib
product=$root/releng/org.verbacoda.product/target/products/verbacoda

# sources [STAMP]: the names of everything the build reads, and those changed since STAMP once more. Folders count
# from the second level on (their time tells of files moved in or out); the build itself writes beside the poms.
sources() {
    (
        cd "$root" || exit
        find pom.xml mvnw .mvn bundles features releng samples tests/org.verbacoda.benchmarks* tests/org.verbacoda.testing tests/org.verbacoda.bot \
            tests/org.verbacoda.screenshots \
            \( -name target -o -name src-gen -o -name bin -o -path '*/model/generated' \) -prune -o \
            \( -type f -o -type d -path '*/*/*' \) \
            ! -path bundles/org.verbacoda.coding/plugin.properties ! -name .tycho-consumer-pom.xml \
            -print ${1:+-newer "$1" -print}
    )
}

# is_built: whether the last build was of exactly these files. Costs one `find`.
is_built() {
    [ -f "$build/stamp" ] && [ -d "$lib" ] && [ -d "$product" ] &&
        [ "$(sources "$build/stamp")" = "$(cat "$build/sources")" ]
}

# begin_build, end_build: around a build. A file saved meanwhile is newer than the stamp, so the next start builds.
begin_build() {
    rm -f "$build/stamp" "$build"/*.jsa
    touch "$build/stamp.new"
    sources > "$build/sources.new"
}

end_build() {
    mv "$build/sources.new" "$build/sources"
    mv "$build/stamp.new" "$build/stamp"
}

# lock, unlock: one build at a time.
lock() {
    mkdir -p "$build" || die "can't write to $root; a checkout must be writable to be built"
    if command -v flock > /dev/null; then
        exec 9> "$build/lock"
        if ! flock -n 9; then
            say "Waiting for another build of Verbacoda to end ..."
            flock 9
        fi
    else
        until mkdir "$build/lock.d" 2> /dev/null; do
            if [ -f "$build/lock.d/pid" ] && ! kill -0 "$(cat "$build/lock.d/pid")" 2> /dev/null; then
                rm -rf "$build/lock.d" # left behind by a build that was killed
            else
                sleep 1 # waiting for another build
            fi
        done
        echo $$ > "$build/lock.d/pid"
    fi
}

unlock() {
    rm -rf "$build/lock.d"
    exec 9>&-
}

# maven LOG ARGUMENT...: runs the wrapper, its output to LOG and, as it comes, to the function on_maven_line.
maven() {
    log=$1
    shift
    {
        (cd "$root" && ./mvnw -B "$@" 2>&1 < /dev/null; echo $? > "$log.status") | tee "$log" |
            while IFS= read -r line; do on_maven_line "$line"; done
    } 9>&-
    return "$(cat "$log.status"; rm -f "$log.status")"
}

# module_of LINE: sets module and step ("5 of 12") if the line is Maven's "Building NAME VERSION [5/12]".
module_of() {
    case $1 in
        '[INFO] Building '*']')
            module=${1#'[INFO] Building '}
            module=${module%% *}
            step=${1##*[}
            step=${step%]}
            step="${step%/*} of ${step#*/}"
            ;;
        *) return 1 ;;
    esac
}

# errors_in LOG: what went wrong, without Maven's advice.
errors_in() {
    grep -E '^\[(ERROR|FATAL)\]|^Error:|: Failed to fetch|BUILD FAILURE' "$1" |
        grep -vE '^\[ERROR\] *$|Help 1|re-run Maven|Re-run Maven|mvn <args>|After correcting|For more information' |
        head -n 30
}

progress() {
    if [ -t 2 ]; then
        printf '\r%s\033[K' "Building Verbacoda: $1" >&2
    fi
}

downloads=0
on_maven_line() {
    if module_of "$1"; then
        progress "$step, $module$first_build_note"
    else
        case $1 in
            '[INFO] Downloaded from '*)
                downloads=$((downloads + 1))
                progress "$downloads files downloaded$first_build_note"
                ;;
        esac
    fi
}

# build: makes $lib. One line of progress, on a terminal updated in place.
build() {
    begin_build
    goals=package
    first_build_note=
    if [ ! -f "$build/sources" ]; then
        first_build_note=' (the first build downloads about 200 MB)'
    elif [ "$(cat "$build/sources.new")" != "$(cat "$build/sources")" ]; then
        goals='clean package' # what was deleted or moved must not stay behind as a class
    fi
    if [ -t 2 ]; then progress "starting$first_build_note"; else say "Building Verbacoda ...$first_build_note"; fi
    # shellcheck disable=SC2086 # two goals are two words
    if maven "$build/build.log" $goals -Dverbacoda.tests=none; then
        end_build
        if [ -t 2 ]; then printf '\r\033[K' >&2; fi
    else
        if [ -t 2 ]; then printf '\n' >&2; fi
        errors_in "$build/build.log" >&2
        die "the build failed (everything it said: $build/build.log)"
    fi
}

# build_if_needed TRAINING...: leaves the jars up to date and, for this Java, the archive of the classes that the command
# TRAINING loads.
build_if_needed() {
    if is_built && { is_archived || [ ! -w "$build" ]; }; then
        return
    fi
    lock
    is_built || build # another start may have built it while this one waited
    is_archived || archive_classes "$@"
    unlock
}
