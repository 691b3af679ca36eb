#!/usr/bin/env bash
# Makes the environment that is frozen: FOLDER/env-VARIANT with the pinned packages, PyInstaller, and that variant's torch.
#
#     packaging/build_env.sh cpu|cuda FOLDER
#
# CPU: torch and torchvision from the index named by TORCH_INDEX; without one, the CPU build of an earlier torch that
# some machines hold, which is good for building and trying and not for releasing (see torchvision_ops.py).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
variant=$1 folder=$2
env="$folder/env-$variant"
trial_torch="torch==2.13.0+cpu torchvision==0.28.0"

key="$({ cat pyproject.toml constraints.txt packaging/build_env.sh packaging/torchvision_ops.py; echo "${TORCH_INDEX:-}"; } |
    sha256sum | cut -c1-16)"
[ ! -e "$env/ready-$key" ] || exit 0
echo "Setting up $env (several minutes, once)." >&2
mkdir -p "$folder"
"${PYTHON:-python3}" -m venv --clear "$env"
# Freezing compiles what it takes; to compile all that is installed takes longer than to install it.
pip=("$env/bin/python" -m pip install -q --disable-pip-version-check --no-input --no-compile)
needed=()
while IFS= read -r line; do needed+=("$line"); done < <("$env/bin/python" - <<'PYTHON'
import tomllib

project = tomllib.load(open("pyproject.toml", "rb"))["project"]
print("\n".join(project["dependencies"] + project["optional-dependencies"]["package"]))
PYTHON
)
if [ "$variant" = cpu ]; then
    grep -vE '^(torch|torchvision|triton|setuptools)==' constraints.txt >"$env/constraints.txt"
    if [ -n "${TORCH_INDEX:-}" ]; then
        versions="$(grep -E '^(torch|torchvision)==' constraints.txt)"
        # shellcheck disable=SC2086  # a list of words
        "${pip[@]}" --index-url "$TORCH_INDEX" $versions
    else
        # shellcheck disable=SC2086
        "${pip[@]}" -c "$env/constraints.txt" $trial_torch
    fi
    printf '%s\n' "$("$env/bin/python" -m pip list --format freeze | grep -E '^(torch|torchvision)==')" >>"$env/constraints.txt"
else
    grep -v '^setuptools==' constraints.txt >"$env/constraints.txt"
fi
"${pip[@]}" -c "$env/constraints.txt" "${needed[@]}"
"$env/bin/python" packaging/torchvision_ops.py >&2
touch "$env/ready-$key"
