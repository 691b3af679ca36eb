#!/usr/bin/env bash
# Makes .venv ready: the pinned packages and this project, once for every change of what is pinned.
# With --window also the Debian packages that Qt and a virtual screen need. A second call takes under a second.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# Without these no window, not even an invisible one, can be made.
needed=(libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0)
# These are for a visible window, a virtual screen, somebody who works at it (tests/e2e) and readable text.
wanted=(xvfb xauth xdotool libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
    libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 fonts-dejavu-core)

missing_of() {
    local name states
    for name in "$@"; do
        # Some packages go by another name in a newer Debian (libglib2.0-0t64).
        states="$(dpkg-query -W -f='${db:Status-Status}\n' "$name" "${name}t64" 2>/dev/null)" || true
        grep -qx installed <<<"$states" || printf '%s ' "$name"
    done
}

apt_install() {
    local log
    say "Installing Debian packages: $*"
    if ! log="$({ apt-get update -qq &&
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } 2>&1 </dev/null)"; then
        say "$log"
        return 1
    fi
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

debian_packages() {
    command -v dpkg-query >/dev/null || return 0 # not Debian: Qt says itself what it misses
    local absent
    absent="$(missing_of "${needed[@]}" "${wanted[@]}")"
    [ -n "$absent" ] || return 0
    # shellcheck disable=SC2086  # a list of words
    if may_install && apt_install $absent; then return 0; fi
    say "These Debian packages are missing; install them as root: apt-get install ${absent% }"
    [ -z "$(missing_of "${needed[@]}")" ] || exit 1
}

find_python() {
    local name
    for name in ${PYTHON:-} python3.11 python3 python3.12 python3.13; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s' "$name"
            return 0
        fi
    done
    fail "Python 3.11 or newer was not found; install it (Debian: apt-get install python3) or set PYTHON to its path."
}

make_venv() {
    local python=$1 package=python3-venv
    "$python" -m venv --clear .venv >/dev/null 2>&1 && return 0
    if may_install; then
        apt_install "$package" || fail "The Debian package $package could not be installed; without it .venv cannot be made."
        "$python" -m venv --clear .venv >/dev/null 2>&1 && return 0
    fi
    fail "$python cannot make a virtual environment; install its venv module (Debian: apt-get install $package)."
}

if [ "${1:-}" = "--window" ]; then debian_packages; fi

key="$({ cat pyproject.toml constraints.txt packaging/setup_env.sh; pwd; } | sha256sum | cut -c1-16)"
[ ! -e ".venv/ready-$key" ] || exit 0

# Two makes at once: the second waits, then finds the work done.
exec 9>"${TMPDIR:-/tmp}/flawsmith-setup-$(id -u)-$(pwd | sha256sum | cut -c1-12).lock"
command -v flock >/dev/null && flock 9
[ ! -e ".venv/ready-$key" ] || exit 0

python="$(find_python)"
say "Setting up .venv with $("$python" --version) and the pinned packages (about 6 GB; several minutes, once)."
# The scripts of a .venv hold its path: one that was moved, or whose Python is gone, is made anew.
if ! grep -qsF "$PWD/.venv/" .venv/bin/pip || ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    make_venv "$python"
fi
rm -f .venv/ready-*
pip=(.venv/bin/python -m pip install -qq --disable-pip-version-check --no-input -c constraints.txt)
# The build tool first and pinned too, so that the project itself is built with it and not with the newest one.
"${pip[@]}" setuptools 9>&- || fail "The pinned packages could not be installed; see pip's message above."
"${pip[@]}" --no-build-isolation -e ".[dev]" 9>&- || fail "The pinned packages could not be installed; see pip's message above."
touch ".venv/ready-$key"
say "Set-up done."
