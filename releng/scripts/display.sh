# A display nobody sees, where there is none. Sourced after jdk.sh and workbench.sh.
# Needs: build (a folder for its log), die.

# start_display WHAT: leaves DISPLAY behind, also when it had to start one, which ends with this script. WHAT needs it.
start_display() {
    has_display && return
    if ! command -v Xvfb > /dev/null; then
        is_debian_root || die "$1 need a display; run: sudo apt-get install xvfb xauth libgtk-3-0 libxtst6 dbus-x11"
        debian_install xvfb xauth libgtk-3-0 libxtst6 dbus-x11
    fi
    mkdir -p "$build" || return
    : > "$build/display.$$"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3> "$build/display.$$" > "$build/xvfb.log" 2>&1 9>&- &
    xvfb=$!
    trap 'kill "$xvfb" 2> /dev/null; rm -f "$build/display.$$"' EXIT
    trap 'exit 2' HUP INT TERM
    tries=0
    until [ -s "$build/display.$$" ]; do
        tries=$((tries + 1))
        { [ "$tries" -le 30 ] && kill -0 "$xvfb" 2> /dev/null; } ||
            die "the virtual display for $1 did not start (details in $build/xvfb.log)"
        sleep 1
    done
    DISPLAY=:$(cat "$build/display.$$")
    export DISPLAY
}
