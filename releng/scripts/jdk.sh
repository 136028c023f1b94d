# Finds a JDK that Verbacoda can be built and run with. Sourced by ./verbacoda and ./verify.
# use_jdk leaves JAVA_HOME (exported), jdk_version (25, say) and jdk_release (25.0.1) behind, or ends the script.
# Needs: root (the checkout), build (a folder for its log), say, die.

# shellcheck source=releng/scripts/java.sh
. "$root/releng/scripts/java.sh"

# is_jdk DIR: whether DIR is a JDK, new enough.
is_jdk() {
    [ -x "$1/bin/javac" ] && is_java "$1"
}

# debian_jdk: the newest fitting JDK package that this Debian or Ubuntu offers.
debian_jdk() {
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
        if [ -n "$(apt-cache show "$package" 2>/dev/null)" ]; then
            printf '%s\n' "$package"
            return 0
        fi
    done
    return 1
}

# debian_install PACKAGE...: as root on Debian; says what it does.
debian_install() {
    say "Installing missing system packages: $*"
    apt-get update > "$build/install.log" 2>&1 || :  # offline, what is in the cache may still do
    DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >> "$build/install.log" 2>&1 ||
        die "could not install $* (details in $build/install.log)"
}

is_debian_root() {
    [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null
}

# how_to_get_jdk: the one line to run, as far as it can be known.
how_to_get_jdk() {
    if command -v apt-get > /dev/null; then
        if package=$(debian_jdk); then
            printf 'run: sudo apt-get install %s\n' "$package"
        else
            printf 'this system offers none: install Temurin %s or newer (adoptium.net) and set JAVA_HOME to it\n' \
                "$oldest_jdk"
        fi
    elif command -v dnf > /dev/null; then
        printf 'run: sudo dnf install java-latest-openjdk-devel\n'
    elif command -v pacman > /dev/null; then
        printf 'run: sudo pacman -S jdk-openjdk\n'
    elif command -v zypper > /dev/null; then
        printf 'run: sudo zypper install java-21-openjdk-devel\n'
    elif command -v brew > /dev/null; then
        printf 'run: brew install openjdk\n'
    else
        printf 'install one (adoptium.net, say) and set JAVA_HOME to it\n'
    fi
}

use_jdk() {
    if ! find_java is_jdk; then
        if is_debian_root; then
            mkdir -p "$build"
            debian_jdk > /dev/null || apt-get update > "$build/install.log" 2>&1 || :
            if package=$(debian_jdk); then
                debian_install "$package"
            fi
        fi
        find_java is_jdk || die "no JDK $oldest_jdk or newer found (JAVA_HOME, PATH, the usual folders); $(how_to_get_jdk)"
    fi
    export JAVA_HOME
}
