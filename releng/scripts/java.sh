# Finds a Java that Verbacoda runs with, and says how the workbench runs with it. Sourced by what starts the workbench,
# and by jdk.sh.

oldest_jdk=21

# is_java DIR: whether DIR is a Java, new enough; reads its `release` file instead of starting it. Leaves jdk_version
# (25, say) and jdk_release (25.0.1) behind.
is_java() {
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 1
    while IFS='=' read -r key value; do
        if [ "$key" = JAVA_VERSION ]; then
            value=${value#\"}
            jdk_release=${value%\"}
            jdk_version=${value%%[!0-9]*}
            [ "${jdk_version:-0}" -ge "$oldest_jdk" ]
            return
        fi
    done < "$1/release"
    return 1
}

# home_of PROGRAM: the Java that a program on the PATH belongs to, behind any symbolic links.
home_of() {
    program=$(command -v "$1") || return 1
    while [ -L "$program" ]; do
        link=$(readlink "$program")
        case $link in
            /*) program=$link ;;
            *) program=${program%/*}/$link ;;
        esac
    done
    bin=${program%/*}
    printf '%s\n' "${bin%/bin}"
}

# find_java TEST: JAVA_HOME, the PATH, then where systems and tools put Java; the first that passes TEST (is_java, or
# what asks for more). Sets JAVA_HOME.
find_java() {
    if [ -n "${JAVA_HOME-}" ] && "$1" "$JAVA_HOME"; then
        return 0
    fi
    for java in "$(home_of javac)" "$(home_of java)" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
        "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
        "$([ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$oldest_jdk+" 2>/dev/null)" \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if "$1" "$java"; then
            JAVA_HOME=$java
            return 0
        fi
    done
    return 1
}

# start_java ARCHIVE ARGUMENT...: becomes Java, with what the workbench needs; find_java was called before. ARCHIVE is the
# file in which Java keeps the classes of one start, read and checked, for the next ones. VERBACODA_VMARGS may hold further
# options.
start_java() {
    archive=$1
    shift
    if [ "$(uname)" = Darwin ]; then
        set -- -XstartOnFirstThread "$@"
    fi
    # Guava and Guice still use sun.misc.Unsafe, of which newer Java versions warn
    if [ "$jdk_version" -ge 23 ]; then
        set -- --sun-misc-unsafe-memory-access=allow "$@"
    fi
    # SWT loads its library, of which newer Java versions warn
    if [ "$jdk_version" -ge 24 ]; then
        set -- --enable-native-access=ALL-UNNAMED "$@"
    fi
    # Java writes the archive when the first start ends, and again when another Java or another build of the program has
    # come; what it can't keep is read as ever, so nothing need be said of it
    set -- -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$archive" '-Xlog:cds*=off' "$@"
    # The start runs most code a few thousand times and then no more: what Java's second compiler makes of that comes too
    # late, and takes the core that the window waits for. It is called four times as late, loops excepted
    set -- -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 "$@"
    # In a C locale Java could not open files whose names are not ASCII
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
        C | POSIX) export LC_ALL=C.UTF-8 ;;
    esac
    # shellcheck disable=SC2086 # these are several options
    exec "$JAVA_HOME/bin/java" -Xmx2g ${VERBACODA_VMARGS-} "$@"
}
