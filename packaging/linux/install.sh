#!/bin/sh
# Installs Flawsmith for the user who runs it; no administrator and no network needed. Runs inside the .run file,
# beside the program as program.tar.zst. An older version is replaced as a whole; projects and settings lie elsewhere.
#
#     ./Flawsmith-VERSION.run            install, or bring up to date
#     ./Flawsmith-VERSION.run -- --quiet the same without a word
set -eu

here="$(cd "$(dirname "$0")" && pwd)"
data="${XDG_DATA_HOME:-$HOME/.local/share}"
home="$data/flawsmith"
program="$home/program/flawsmith"
quiet=""
[ "${1:-}" = "--quiet" ] && quiet=yes

# Started by a double click there is no terminal to read from: say it where the desktop can show it.
say() {
    [ -n "$quiet" ] || printf '%s\n' "$1"
    if [ -z "$quiet" ] && [ ! -t 1 ] && command -v notify-send >/dev/null; then notify-send Flawsmith "$1" || true; fi
}
fail() {
    printf '%s\n' "$1" >&2
    if [ ! -t 2 ] && command -v zenity >/dev/null && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        zenity --error --title=Flawsmith --text="$1" || true
    fi
    exit 1
}

unpack() {
    # The bundled zstd where the system has none.
    if command -v zstd >/dev/null; then zstd -dcq "$here/program.tar.zst"
    else LD_LIBRARY_PATH="$here/zstd" "$here/zstd/zstd" -dcq "$here/program.tar.zst"; fi
}

# A link in /proc/PID/exe is the only way that finds the program itself and nothing that is merely named like it.
for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/exe" 2>/dev/null)" = "$program" ]; then
        fail "Flawsmith is running. Close it, then install again."
    fi
done

mkdir -p "$home" || fail "$home cannot be written; free some space or ask for the right to write there."
needed_kb="$(cat "$here/installed_kb")"
free_kb="$(df -Pk "$home" | awk 'NR == 2 { print $4 }')"
if [ "$free_kb" -lt "$needed_kb" ]; then
    fail "Flawsmith needs $((needed_kb / 1024)) MB in $home, and $((free_kb / 1024)) MB are free. Free some space first."
fi

say "Installing Flawsmith $(cat "$here/version") into $home ..."
rm -rf "$home/program.new" "$home/program.old"
mkdir "$home/program.new"
unpack | tar -x -C "$home/program.new" || { rm -rf "$home/program.new"; fail "The program could not be unpacked."; }
[ -d "$home/program" ] && mv "$home/program" "$home/program.old"
mv "$home/program.new" "$home/program"
rm -rf "$home/program.old"

cp "$here/uninstall.sh" "$home/uninstall.sh"
chmod 755 "$home/uninstall.sh"
mkdir -p "$data/applications" "$data/mime/packages" "$data/icons/hicolor/256x256/apps" \
    "$data/icons/hicolor/scalable/apps" "$HOME/.local/bin"
cp "$home/program/_internal/resources/icon/flawsmith.png" "$data/icons/hicolor/256x256/apps/flawsmith.png"
cp "$home/program/_internal/resources/icon/flawsmith.svg" "$data/icons/hicolor/scalable/apps/flawsmith.svg"
cp "$here/flawsmith.xml" "$data/mime/packages/flawsmith.xml"
# In a desktop entry's quoted argument these characters stand behind a backslash, itself behind another.
quoted() { printf '%s' "$1" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g'; }
in_sed() { printf '%s' "$1" | sed -e 's/[\\&|]/\\&/g'; }
sed -e "s|@PROGRAM@|$(in_sed "$(quoted "$program")")|" -e "s|@UNINSTALL@|$(in_sed "$(quoted "$home/uninstall.sh")")|" \
    "$here/flawsmith.desktop" >"$data/applications/flawsmith.desktop"
ln -sf "$program" "$HOME/.local/bin/flawsmith"
command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
command -v update-mime-database >/dev/null && update-mime-database "$data/mime" >/dev/null 2>&1 || true
say "Flawsmith is installed; you find it among your applications. To remove it: $home/uninstall.sh"
