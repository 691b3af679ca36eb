#!/usr/bin/env bash
# What can be built and tried of the Windows installer without Windows:
#
#     packaging/build_windows.sh [WORK [OUT]]
#
#   1. the Windows wheels of the pinned packages, resolved and unpacked;
#   2. an installer of them, made by NSIS;
#   3. that installer run silently under wine, into a folder with a blank and Korean letters: files, start menu, file type
#      and uninstaller checked; installed again over an older version; removed, while a project stays.
#
# The program itself is frozen, put into Inno Setup's installer and smoke-tested by .github/workflows/windows.yml on
# Windows, not here: PyInstaller does not freeze for another system. So its flawsmith.exe is only a stand-in.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work="$(realpath -m "${1:-build}")/windows"
out="$(realpath -m "${2:-dist}")"
version="$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' core/__init__.py)"
python="${PYTHON:-python3}"

for tool in npm wine makensis 7z xvfb-run; do
    command -v "$tool" >/dev/null || {
        echo "To try the Windows installer, install first: apt-get install npm wine wine64 nsis p7zip-full xvfb" >&2
        exit 1
    }
done
mkdir -p "$work" "$out"
export WINEPREFIX="$work/wine" WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml="
say() { printf 'windows: %s\n' "$*"; }
fail() { printf 'windows: FAILED: %s\n' "$*" >&2; exit 1; }
under_wine() { xvfb-run -a wine "$@" </dev/null; }
files_of() { (cd "$1" && find . -type f ! -name uninstall.exe | sort); }

# 1. uv resolves for another system; pip would take the markers of this one.
if [ ! -x "$work/uv/bin/uv" ]; then
    "$python" -m venv "$work/uv"
    "$work/uv/bin/pip" install -q --disable-pip-version-check uv
fi
tree="$work/flawsmith"
rm -rf "$tree"
mkdir -p "$tree"
"$python" - >"$work/requirements.txt" <<'PYTHON'
import tomllib

print("\n".join(tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"] + ["pyinstaller>=6.16"]))
PYTHON
grep -vE '^(triton|setuptools)==' constraints.txt >"$work/constraints.txt"
begin=$SECONDS
"$work/uv/bin/uv" pip install -q --target "$tree/_internal" --python-platform x86_64-pc-windows-msvc --python-version 3.11 \
    --only-binary :all: -c "$work/constraints.txt" -r "$work/requirements.txt"
cp "$tree/_internal/PyInstaller/bootloader/Windows-64bit-intel/runw.exe" "$tree/flawsmith.exe"
rm -rf "$tree/_internal/PyInstaller" "$tree/_internal/_pyinstaller_hooks_contrib" "$tree/_internal/bin"
cp -r app core resources "$tree/_internal/"
find "$tree" -name __pycache__ -type d -exec rm -rf {} +
for file in torch/lib/torch_cpu.dll PySide6/QtWidgets.pyd cv2/cv2.pyd resources/icon/flawsmith.ico; do
    [ -f "$tree/_internal/$file" ] || fail "the Windows packages lack $file."
done
size_kb="$(du -sk --apparent-size "$tree" | cut -f1)"
say "packages resolved in $((SECONDS - begin)) s: $(find "$tree" -type f | wc -l) files, $((size_kb / 1000)) MB"

# 2.
[ -f "$work/node_modules/7zip-bin/win/x64/7za.exe" ] || npm install --silent --no-save --prefix "$work" 7zip-bin
begin=$SECONDS
rm -f "$work/program.7z"
# Without filters: the newest, for ARM programs, are unknown to the unpacker.
(cd "$tree" && 7z a -bd -mx=3 -mf=off "$work/program.7z" . >/dev/null)
installer="$out/Flawsmith-$version-windows-x86_64-trial.exe"
makensis -V2 "-DVERSION=$version" "-DPAYLOAD=$work/program.7z" "-DSIZE_KB=$size_kb" "-DOUT=$installer" \
    "-DUNPACKER=$work/node_modules/7zip-bin/win/x64/7za.exe" packaging/windows/flawsmith.nsi
rm "$work/program.7z"
say "installer made in $((SECONDS - begin)) s: $(($(stat -c %s "$installer") / 1000000)) MB"

# 3. NSIS takes what stands behind /D= as it is, blanks too, and understands no quotes: hence two words. Its uninstaller
# waits for nobody unless told where it is by _?=
rm -rf "$WINEPREFIX"
target="$WINEPREFIX/drive_c/설치 폴더/Flawsmith"
into=('C:\설치' '폴더\Flawsmith')
under_wine wineboot --init >/dev/null 2>&1 || true
project="$WINEPREFIX/drive_c/users/line 3/project.json"
mkdir -p "${project%/*}" "$target/_internal"
echo '{"format": 0}' >"$project"
echo old >"$target/_internal/of-the-old-version"
begin=$SECONDS
LC_ALL=C.UTF-8 under_wine "$installer" /S "/D=${into[0]}" "${into[1]}" || fail "the installer ended with $?."
say "installed in $((SECONDS - begin)) s"
[ ! -e "$target/_internal/of-the-old-version" ] || fail "a file of the older version is left after an upgrade."
diff <(files_of "$tree") <(files_of "$target") >"$work/difference" || fail "other files than built: $(head "$work/difference")"
shortcut="$(find "$WINEPREFIX/drive_c" -path '*Start Menu*' -name 'Flawsmith.lnk' | head -1)"
[ -n "$shortcut" ] || fail "there is no entry in the start menu."
under_wine reg query 'HKCU\Software\Classes\Flawsmith.Project\shell\open\command' | grep -q 'flawsmith.exe' ||
    fail "a project's file type is not known."
under_wine reg query 'HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Flawsmith' | grep -q "$version" ||
    fail "the program is not among the installed ones."
LC_ALL=C.UTF-8 under_wine "$target/uninstall.exe" /S "_?=${into[0]}" "${into[1]}" || fail "the uninstaller ended with $?."
[ ! -e "$target/flawsmith.exe" ] && [ ! -e "$target/_internal" ] || fail "the removal left files."
[ ! -e "$shortcut" ] || fail "the removal left the start menu's entry."
! under_wine reg query 'HKCU\Software\Classes\Flawsmith.Project' >/dev/null 2>&1 || fail "the removal left the file type."
[ -f "$project" ] || fail "the removal took a project."
wineserver -k 2>/dev/null || true
rm -rf "$tree" "$WINEPREFIX"
say "files, start menu, file type, upgrade and removal hold; the program itself was not run (no Windows here)."
