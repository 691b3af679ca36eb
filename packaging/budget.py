"""Keeps the size of the bundle in check: every package's share against `budget.json`.

python packaging/budget.py TREE --variant cpu             fails when a share grew by more than 5 %
python packaging/budget.py TREE --variant cpu --write     takes today's sizes as the budget, to be committed
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

BUDGET = Path(__file__).resolve().parent / "budget.json"
MB = 1_000_000
GROWTH = 1.05
SLACK_MB = 0.5
"""Small packages may grow by this much, whatever share of them it is."""
_INSIDE = "_internal"


def share_of(path: Path) -> str:
    """The package that the file `path`, relative to the bundle, is counted for."""
    parts = path.parts
    if parts[0] != _INSIDE:
        return "python code"  # the program's own file holds the compiled modules
    if len(parts) == 2:
        return "system libraries"
    name = parts[1]
    if name == "nvidia" and len(parts) > 3:
        return f"nvidia {parts[2]}"
    if name.endswith((".dist-info", ".egg-info")):
        return "metadata"
    if name == "resources" and len(parts) > 3:
        return f"resources {parts[2]}"
    return name.removesuffix(".libs").removeprefix("lib_").replace("opencv_python_headless", "cv2").lower()


def sizes_of(tree: Path) -> dict[str, float]:
    """MB (1,000,000 bytes) by package, the largest first."""
    sizes: defaultdict[str, float] = defaultdict(float)
    for path in tree.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[share_of(path.relative_to(tree))] += path.stat().st_size / MB
    return dict(sorted(((name, round(size, 1)) for name, size in sizes.items()), key=lambda row: -row[1]))


def faults_of(sizes: dict[str, float], budget: dict[str, Any]) -> list[str]:
    """What is larger than the budget allows, as sentences."""
    known: dict[str, float] = budget["packages"]
    faults = []
    # A variant that was never measured yet is held to its goals alone.
    for name, size in sizes.items() if known else ():
        allowed = known.get(name, 0.0)
        if size > allowed * GROWTH + SLACK_MB:
            faults.append(f"{name} takes {size:.1f} MB; {allowed:.1f} MB are planned.")
    total, planned = sum(sizes.values()), sum(known.values())
    if known and total > planned * GROWTH:
        faults.append(f"The bundle takes {total:.0f} MB; {planned:.0f} MB are planned.")
    if total > budget["goal_installed_mb"]:
        faults.append(f"The bundle takes {total:.0f} MB; the goal is {budget['goal_installed_mb']} MB.")
    return faults


def check(tree: Path, variant: str, file: Path = BUDGET) -> list[str]:
    """`faults_of` for a bundle and the budget of its variant."""
    return faults_of(sizes_of(tree), json.loads(file.read_text(encoding="utf-8"))[variant])


def check_installer(installer: Path, variant: str, file: Path = BUDGET) -> list[str]:
    """Whether an installer is within its goal."""
    goal = json.loads(file.read_text(encoding="utf-8"))[variant]["goal_installer_mb"]
    size = installer.stat().st_size / MB
    return [f"{installer.name} takes {size:.0f} MB; the goal is {goal} MB."] if size > goal else []


def write(tree: Path, variant: str, file: Path = BUDGET) -> None:
    """Take the sizes of `tree` as the budget of `variant`; its goals stay."""
    budgets = json.loads(file.read_text(encoding="utf-8"))
    budgets[variant]["packages"] = sizes_of(tree)
    file.write_text(json.dumps(budgets, indent=2) + "\n", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tree", type=Path)
    parser.add_argument("--variant", required=True)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    if options.write:
        write(options.tree, options.variant)
        return 0
    faults = check(options.tree, options.variant)
    for fault in faults:
        print(fault, file=sys.stderr)
    if faults:
        print("If this growth is meant, say so with --write and commit budget.json.", file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
