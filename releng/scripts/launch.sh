# Starts the command line on the jars of the last build. Sourced by ./verbacoda.
# Needs: root, build, lib, and use_jdk before.

# java_on_lib OPTION... CLASS ARGUMENT...: runs or, with `exec` as first word, becomes Java. The class path is spelt out
# and sorted, since Java lets go of an archive of classes when the order differs.
java_on_lib() {
    class_path=
    for jar in "$lib"/*.jar; do class_path=$class_path:$jar; done
    start=
    if [ "$1" = exec ]; then
        start='exec'
        shift
    fi
    # Guava and Guice still use sun.misc.Unsafe, of which newer Java versions warn
    if [ "$jdk_version" -ge 23 ]; then
        set -- --sun-misc-unsafe-memory-access=allow "$@"
    fi
    # In a C locale Java could not open files whose names are not ASCII
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
        C | POSIX) export LC_ALL=C.UTF-8 ;;
    esac
    # Guice need not generate classes, which are in no archive, for the few objects a command makes
    # -Xlog: an archive of classes that no longer fits is no concern of the user's
    $start "$JAVA_HOME/bin/java" -Xshare:auto -Xlog:disable -Dguice_bytecode_gen_option=DISABLED \
        -cp "${class_path#:}" "$@"
}

# The classes a start loads, as the JVM keeps them in memory: saves about a third of each start. One for each Java.
class_archive() {
    printf '%s\n' "$build/classes-$jdk_release.jsa"
}

# is_archived: whether there is an archive of the jars as they are; a build by hand leaves an older one behind.
is_archived() {
    [ -f "$(class_archive)" ] && [ -z "$(find "$lib" -newer "$(class_archive)" | head -n 1)" ]
}

# archive_classes: makes that archive by running the command that uses most classes. Without it all works, slower.
archive_classes() {
    archive=$(class_archive)
    java_on_lib -XX:ArchiveClassesAtExit="$archive.new" org.verbacoda.cli.Verbacoda "$@" > /dev/null 2>&1
    [ -f "$archive.new" ] || : > "$archive.new" # so that it is not tried at every start
    mv "$archive.new" "$archive"
}

# launch ARGUMENT...: becomes the command line. A command is over before the second compiler would pay.
launch() {
    java_on_lib exec -XX:SharedArchiveFile="$(class_archive)" -XX:TieredStopAtLevel=1 \
        -Dverbacoda.script="$root/verbacoda" org.verbacoda.cli.Verbacoda "$@"
}
