#!/bin/sh
# Removes Flawsmith as its .run file installed it. Projects, generated sets and settings stay.
set -eu

data="${XDG_DATA_HOME:-$HOME/.local/share}"
home="$data/flawsmith"
program="$home/program/flawsmith"

if [ "${1:-}" = "--ask" ] && command -v zenity >/dev/null; then
    zenity --question --title=Flawsmith --text="Remove Flawsmith from this computer? Your projects and pictures stay." ||
        exit 0
fi
for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/exe" 2>/dev/null)" = "$program" ]; then
        echo "Flawsmith is running. Close it, then remove it." >&2
        exit 1
    fi
done
[ "$(readlink "$HOME/.local/bin/flawsmith" 2>/dev/null)" = "$program" ] && rm -f "$HOME/.local/bin/flawsmith"
rm -f "$data/applications/flawsmith.desktop" "$data/mime/packages/flawsmith.xml" \
    "$data/icons/hicolor/256x256/apps/flawsmith.png" "$data/icons/hicolor/scalable/apps/flawsmith.svg"
rm -rf "$home/program" "$home/program.new" "$home/program.old"
rm -f "$home/uninstall.sh"
rmdir "$home" 2>/dev/null || true
command -v update-desktop-database >/dev/null && update-desktop-database -q "$data/applications" || true
command -v update-mime-database >/dev/null && update-mime-database "$data/mime" >/dev/null 2>&1 || true
echo "Flawsmith is removed. Your projects and settings are where they were."
