#!/usr/bin/env bash
# Makes the environment that is frozen: FOLDER/env-VARIANT with the pinned packages, PyInstaller, and that variant's torch.
# On Windows it runs in Git's bash.
#
#     packaging/build_env.sh cpu|cuda FOLDER
#
# TORCH_INDEX names the index that torch and torchvision come from. The default one has the CUDA build for Linux and the
# CPU build for Windows; for the CPU on Linux, without an index, an earlier torch that some machines hold is taken, which
# is good for building and trying and not for releasing (see torchvision_ops.py).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
variant=$1 folder=$2
env="$folder/env-$variant"
trial_torch=("torch==2.13.0+cpu" "torchvision==0.28.0")

key="$({ cat pyproject.toml constraints.txt packaging/build_env.sh packaging/torchvision_ops.py; echo "${TORCH_INDEX:-}"; } |
    sha256sum | cut -c1-16)"
[ ! -e "$env/ready-$key" ] || exit 0
echo "Setting up $env (several minutes, once)." >&2
mkdir -p "$folder"
"${PYTHON:-python3}" -m venv --clear "$env"
python="$env/bin/python"
[ -e "$python" ] || python="$env/Scripts/python"
# Freezing compiles what it takes; to compile all that is installed takes longer than to install it.
pip=("$python" -m pip install -q --disable-pip-version-check --no-input --no-compile)
"$python" - >"$env/requirements.txt" <<'PYTHON'
import tomllib

project = tomllib.load(open("pyproject.toml", "rb"))["project"]
print("\n".join(project["dependencies"] + project["optional-dependencies"]["package"]))
PYTHON
grep -v '^setuptools==' constraints.txt >"$env/constraints.txt"
if [ -n "${TORCH_INDEX:-}" ]; then
    # shellcheck disable=SC2046  # a list of words
    "${pip[@]}" --index-url "$TORCH_INDEX" $(grep -E '^(torch|torchvision)==' constraints.txt)
elif [ "$variant" = cpu ] && [ "$(uname)" = Linux ]; then
    grep -vE '^(setuptools|torch|torchvision)==' constraints.txt >"$env/constraints.txt"
    printf '%s\n' "${trial_torch[@]}" >>"$env/constraints.txt"
fi
"${pip[@]}" -c "$env/constraints.txt" -r "$env/requirements.txt"
"$python" packaging/torchvision_ops.py >&2
touch "$env/ready-$key"
