#!/usr/bin/env bash
# What can be built and tried of the Windows installer without Windows:
#
#     packaging/build_windows.sh [WORK [OUT]]
#
#   1. the Windows wheels of the pinned packages, resolved and unpacked, laid out as the frozen program would be;
#   2. the installer of them, by Inno Setup from the same flawsmith.iss as what is released;
#   3. that installer run silently under wine, into a folder with a blank and Korean letters: files, start menu, file
#      type and uninstaller checked; installed over an older version; removed, while a project stays.
#
# The program itself is frozen and smoke-tested by .github/workflows/windows.yml on Windows, not here: PyInstaller does
# not freeze for another system. So its flawsmith.exe is only a stand-in.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work="$(realpath -m "${1:-build}")/windows"
out="$(realpath -m "${2:-dist}")"
version="$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' core/__init__.py)"
python="${PYTHON:-python3}"
app_id="$(sed -n 's/^AppId={\({.*}\)$/\1/p' packaging/windows/flawsmith.iss)"

# Inno Setup's compiler and what it makes are programs of 32 bits.
if ! { command -v npm && command -v wine && command -v xvfb-run && ls -d /usr/lib/i386-linux-gnu/wine; } >/dev/null 2>&1
then
    echo "To try the Windows installer, install first:" \
        "dpkg --add-architecture i386 && apt-get update && apt-get install npm wine wine32 wine64 xvfb xauth" >&2
    exit 1
fi
# One screen for all: what wine keeps running would lose its own with the first program's end.
[ -n "${DISPLAY:-}" ] || exec xvfb-run -a packaging/build_windows.sh "$@"
mkdir -p "$work" "$out"
export WINEPREFIX="$work/wine" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LC_ALL=C.UTF-8
say() { printf 'windows: %s\n' "$*"; }
fail() { printf 'windows: FAILED: %s\n' "$*" >&2; exit 1; }
under_wine() { wine "$@" </dev/null; }
files_of() { (cd "$1" && find . -type f ! -name 'unins000.*' | sort); }

# 1. uv resolves for another system; pip would take the markers of this one.
if [ ! -x "$work/uv/bin/uv" ]; then
    "$python" -m venv "$work/uv"
    "$work/uv/bin/pip" install -q --disable-pip-version-check uv
fi
tree="$work/flawsmith"
rm -rf "$tree"
mkdir -p "$tree"
grep -v '^setuptools==' constraints.txt >"$work/constraints.txt"
begin=$SECONDS
"$work/uv/bin/uv" pip install -q --target "$tree/_internal" --only-binary :all: \
    --python-platform x86_64-pc-windows-msvc --python-version 3.11 \
    -c "$work/constraints.txt" -r pyproject.toml --extra package
cp "$tree/_internal/PyInstaller/bootloader/Windows-64bit-intel/runw.exe" "$tree/flawsmith.exe"
(cd "$tree/_internal" && rm -rf PyInstaller _pyinstaller_hooks_contrib bin .lock)
cp -r app core resources "$tree/_internal/"
"$python" -B packaging/as_frozen.py "$tree/_internal"
for file in torch/lib/torch_cpu.dll PySide6/QtWidgets.pyd cv2/cv2.pyd resources/icon/flawsmith.ico; do
    [ -f "$tree/_internal/$file" ] || fail "the Windows packages lack $file."
done
say "packages resolved in $((SECONDS - begin)) s: $(find "$tree" -type f | wc -l) files," \
    "$(($(du -sk --apparent-size "$tree" | cut -f1) / 1000)) MB"

# 2. wine shows this system's files as its drive Z:.
[ -f "$work/node_modules/innosetup/bin/ISCC.exe" ] || npm install --silent --no-save --prefix "$work" innosetup@6.4.1
rm -rf "$WINEPREFIX"
# The installer refuses what is older than Windows 10, as wine is unless told.
under_wine winecfg -v win10 >/dev/null 2>&1
under_wine reg add 'HKCU\Software\Wine' /v ShowDotFiles /d Y /f >/dev/null # Windows does not hide them
begin=$SECONDS
under_wine "$work/node_modules/innosetup/bin/ISCC.exe" /Q "/DVersion=$version" "/DSource=Z:$tree" "/DOutput=Z:$out" \
    /DVariant=cpu "Z:$PWD/packaging/windows/flawsmith.iss" || fail "Inno Setup ended with $?."
installer="$out/Flawsmith-$version-windows-x86_64-trial.exe"
mv "$out/Flawsmith-$version-windows-x86_64.exe" "$installer"
say "installer made in $((SECONDS - begin)) s: $(($(stat -c %s "$installer") / 1000000)) MB"

# 3.
target="$WINEPREFIX/drive_c/설치 폴더/Flawsmith"
quiet=(/VERYSILENT /SUPPRESSMSGBOXES /NORESTART)
project="$WINEPREFIX/drive_c/users/line 3/project.json"
mkdir -p "${project%/*}" "$target/_internal"
echo '{"format": 0}' >"$project"
echo old >"$target/_internal/of-the-old-version"
begin=$SECONDS
under_wine "$installer" "${quiet[@]}" '/DIR=C:\설치 폴더\Flawsmith' || fail "the installer ended with $?."
say "installed in $((SECONDS - begin)) s"
[ ! -e "$target/_internal/of-the-old-version" ] || fail "a file of the older version is left after an upgrade."
diff <(files_of "$tree") <(files_of "$target") >"$work/difference" ||
    fail "other files than built: $(head "$work/difference")"
shortcut="$(find "$WINEPREFIX/drive_c" -path '*Start Menu*' -name 'Flawsmith.lnk' | head -1)"
[ -n "$shortcut" ] || fail "there is no entry in the start menu."
under_wine reg query 'HKCU\Software\Classes\Flawsmith.Project\shell\open\command' | grep -q 'flawsmith.exe' ||
    fail "a project's file type is not known."
uninstall='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall'
under_wine reg query "$uninstall\\${app_id}_is1" | grep -q "$version" ||
    fail "the program is not among the installed ones."
under_wine "$target/unins000.exe" "${quiet[@]}" || fail "the uninstaller ended with $?."
# The uninstaller goes on in a copy of itself.
for _ in $(seq 120); do [ -e "$target" ] || break; sleep 0.5; done
[ ! -e "$target" ] || fail "the removal left files: $(find "$target" | head)"
[ ! -e "$shortcut" ] || fail "the removal left the start menu's entry."
! under_wine reg query 'HKCU\Software\Classes\Flawsmith.Project' >/dev/null 2>&1 ||
    fail "the removal left the file type."
[ -f "$project" ] || fail "the removal took a project."
wineserver -k 2>/dev/null || true
rm -rf "$tree" "$WINEPREFIX"
say "files, start menu, file type, upgrade and removal hold; the program itself was not run (no Windows here)."
