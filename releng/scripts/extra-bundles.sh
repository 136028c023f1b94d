# Starts the product of the last build with bundles in it that it doesn't ship: benchmarks, screenshots.
# Needs: root, build, die, workbench.sh, and use_jdk before.

# bundle_jar BUNDLE: what the last build made of tests/BUNDLE.
bundle_jar() {
    for jar in "$root/tests/$1/target/$1"-*.jar; do
        [ -f "$jar" ] || die "tests/$1 is not built"
        printf '%s\n' "$jar"
    done
}

# configure NAME BUNDLE...: sets configuration to a configuration area: the product's, with these bundles added. It is
# kept for the next time, as the product's own is, and made again when the product or a bundle was built since.
configure() {
    configuration=$build/configurations/$1
    shift
    jars=
    stale=
    for bundle; do
        jar=$(bundle_jar "$bundle") || exit 2
        jars="$jars,reference\\:file\\:$jar@4"
        [ "$configuration/config.ini" -nt "$jar" ] || stale=yes
    done
    original=$(workbench_folder)/configuration/config.ini
    [ "$configuration/config.ini" -nt "$original" ] || stale=yes
    if [ -n "$stale" ]; then
        rm -rf "$configuration"
        mkdir -p "$configuration" || die "can't write to $build"
        while IFS= read -r line; do
            case $line in
                osgi.bundles=*) printf '%s%s\n' "$line" "$jars" ;;
                *) printf '%s\n' "$line" ;;
            esac
        done < "$original" > "$configuration/config.ini"
    fi
}

# workbench_with APPLICATION ARGUMENT...: becomes the product in that configuration, with another application than its own.
workbench_with() {
    application=$1
    shift
    cd "$(workbench_folder)" || exit 2
    start_java "$configuration/classes.jsa" -jar plugins/org.eclipse.equinox.launcher_*.jar \
        -configuration "$configuration" -application "$application" -consoleLog "$@"
}
