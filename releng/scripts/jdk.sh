# Finds a JDK that Verbacoda can be built and run with. Sourced by ./verbacoda and ./verify.
# use_jdk leaves JAVA_HOME (exported), jdk_version (25, say) and jdk_release (25.0.1) behind, or ends the script.
# Needs: build (a folder for its log), say, die.

oldest_jdk=21

# is_jdk DIR: whether DIR is a JDK, new enough; reads its `release` file instead of starting it.
is_jdk() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
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

# home_of PROGRAM: the JDK that a program on the PATH belongs to, behind any symbolic links.
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

# find_jdk: JAVA_HOME, the PATH, then where systems and tools put JDKs. Sets JAVA_HOME.
find_jdk() {
    if [ -n "${JAVA_HOME-}" ] && is_jdk "$JAVA_HOME"; then
        return 0
    fi
    for jdk in "$(home_of javac)" "$(home_of java)" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/*jdk* /opt/java/* \
        "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* \
        "$([ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$oldest_jdk+" 2>/dev/null)" \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if is_jdk "$jdk"; then
            JAVA_HOME=$jdk
            return 0
        fi
    done
    return 1
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
    if ! find_jdk; then
        if is_debian_root; then
            mkdir -p "$build"
            debian_jdk > /dev/null || apt-get update > "$build/install.log" 2>&1 || :
            if package=$(debian_jdk); then
                debian_install "$package"
            fi
        fi
        find_jdk || die "no JDK $oldest_jdk or newer found (JAVA_HOME, PATH, the usual folders); $(how_to_get_jdk)"
    fi
    export JAVA_HOME
}
