# Starts the workbench of the last build. Sourced by ./verbacoda, and by ./verify for has_display and need_gtk.
# Needs: root, build, product, say, die, and use_jdk (with is_debian_root, debian_install) before.

sample=$root/samples/repair-cafe

# has_display: whether windows can be shown. Outside Linux there is always a display.
has_display() {
    [ "$(uname)" != Linux ] || [ -n "${DISPLAY-}" ] || [ -n "${WAYLAND_DISPLAY-}" ]
}

# has_workbench: whether the product is built for this machine.
has_workbench() {
    [ -d "$(workbench_folder)" ]
}

workbench_folder() {
    machine=$(uname -m)
    case $(uname) in
        Linux) printf '%s\n' "$product/linux/gtk/$machine" ;;
        Darwin) printf '%s\n' "$product/macosx/cocoa/$machine" ;;
        *) printf '%s\n' "$product/win32/win32/$machine" ;;
    esac
}

# need_gtk: the library that SWT draws with on Linux.
need_gtk() {
    [ "$(uname)" = Linux ] || return 0
    gtk=$(find /usr/lib /usr/lib64 /lib -maxdepth 2 -name 'libgtk-3.so.0' 2> /dev/null | head -n 1)
    if [ -z "$gtk" ] && ! { command -v ldconfig > /dev/null && ldconfig -p | grep -q 'libgtk-3\.so\.0'; }; then
        if is_debian_root; then
            debian_install libgtk-3-0
        elif command -v apt-get > /dev/null; then
            die "the workbench needs GTK 3; run: sudo apt-get install libgtk-3-0"
        elif command -v dnf > /dev/null; then
            die "the workbench needs GTK 3; run: sudo dnf install gtk3"
        else
            die "the workbench needs GTK 3; install the package that holds libgtk-3.so.0"
        fi
    fi
}

# workbench [DIR]: becomes the workbench, with the study in DIR open. How it starts is the product's own script's to say.
workbench() {
    exec "$(workbench_folder)/verbacoda" "$@"
}
