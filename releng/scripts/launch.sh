# Starts the command line on the jars of the last build. Sourced by ./verbacoda.

launch() {
    class_path=
    for jar in "$lib"/*.jar; do class_path=$class_path:$jar; done
    exec "$JAVA_HOME/bin/java" -cp "${class_path#:}" org.verbacoda.cli.Verbacoda "$@"
}
