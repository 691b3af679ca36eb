"""Builds Flawsmith for Linux: a .deb for everybody on a machine, and a .run that installs for one user without root.

    python packaging/build_linux.py --variant cpu|cuda [--work build] [--out dist] [--release] [--no-smoke]

Steps: environment, freeze, size budget, what it needs of the system, both installers, and the smoke test of both as
they are installed. The table at the end is also written as OUT/linux-VARIANT.json. With `--release` it fails where the
result would run on fewer systems than promised. A release is frozen on AlmaLinux 9 (`--freeze-only`) and packed on
Debian (`--keep-frozen`), since the former lacks some of the tools: .github/workflows/linux.yml.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import budget
from deb import build_deb
from elf import Needs, debian_packages, needs_of
from selfextracting import build_run

ROOT = Path(__file__).resolve().parent.parent
TOOLS = {
    "dpkg-deb": "dpkg",
    "makeself": "makeself",
    "zstd": "zstd",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "desktop-file-validate": "desktop-file-utils",
    "update-mime-database": "shared-mime-info",
}
"""Program -> Debian package, to make and try the installers."""
FREEZE_TOOLS = {"readelf": "binutils", "objdump": "binutils"}
RELEASE_GLIBC = (2, 34)
"""A bundle that needs no newer one runs on Ubuntu 22.04 and on the RHEL 9 family."""
SLICE_BYTES = 1_900_000_000
"""Larger installers are also given in slices, for sticks and shares that take no larger file."""


def version() -> str:
    """The program's version, read without importing it."""
    text = (ROOT / "core" / "__init__.py").read_text(encoding="utf-8")
    return text.split('__version__ = "', 1)[1].split('"', 1)[0]


def check_tools(tools: Mapping[str, str]) -> None:
    """Stop with a sentence where a tool is missing."""
    missing = sorted({package for tool, package in tools.items() if shutil.which(tool) is None})
    if missing:
        sys.exit(f"To build, install first: apt-get install {' '.join(missing)}")


def freeze(variant: str, work: Path) -> Path:
    """Run PyInstaller on the spec; returns the folder of the frozen program."""
    subprocess.run(["bash", str(ROOT / "packaging" / "build_env.sh"), variant, str(work)], check=True)
    out = work / f"frozen-{variant}"
    command = [
        str(work / f"env-{variant}" / "bin" / "python"),
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "WARN",
    ]
    command += ["--distpath", str(out), "--workpath", str(work / f"pyinstaller-{variant}")]
    log = work / f"pyinstaller-{variant}.log"
    with log.open("w") as stream:
        done = subprocess.run([*command, str(ROOT / "packaging" / "flawsmith.spec")], stdout=stream, stderr=stream)
    if done.returncode:
        sys.exit(f"PyInstaller failed:\n{''.join(log.read_text().splitlines(keepends=True)[-30:])}(all of it: {log})")
    return out / "flawsmith"


def release_faults(needs: Needs) -> list[str]:
    """Why the bundle runs on fewer systems than a release has to, as sentences."""
    print(f"The bundle needs glibc {dotted(needs.glibc)}.")
    too_new, least = needs.newer_than(RELEASE_GLIBC), dotted(RELEASE_GLIBC)
    if not too_new:
        return []
    return [
        f"NOT FOR RELEASE: systems with glibc {least} (AlmaLinux 9, RHEL 9 and the like) cannot run "
        f"{', '.join(too_new)}. Freeze releases on a system with glibc {least}."
    ]


def cpu_s() -> float:
    """Computing time of this process and of those that it has waited for."""
    return sum(os.times()[:4])


def dotted(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def depends_of(needs: Needs) -> list[str]:
    """What the .deb depends on."""
    packages = debian_packages(needs.libraries)
    return [f"libc6 (>= {dotted(needs.glibc)})", *sorted(set(packages) - {"libc6", "libgcc-s1"})]


def sliced(file: Path) -> list[Path]:
    """The file's slices where it is too large for one, else nothing. `cat` puts them together again."""
    if file.stat().st_size <= SLICE_BYTES:
        return []
    subprocess.run(["split", "-b", str(SLICE_BYTES), "-d", "-a", "1", str(file), f"{file}.part"], check=True)
    return sorted(file.parent.glob(f"{file.name}.part?"))


def smoke(installers: list[Path], out: Path) -> None:
    """Smoke-test both installers as they are installed."""
    command = [sys.executable, str(ROOT / "packaging" / "smoke.py"), "--result", str(out)]
    for installer in installers:
        subprocess.run([*command, str(installer)], check=True)


def build_all(tree: Path, variant: str, needs: Needs, work: Path, out: Path) -> list[dict[str, Any]]:
    """Both installers, and a row about each."""
    depends, rows = depends_of(needs), []
    for build in (build_deb, build_run):
        start_s, start_cpu_s = time.monotonic(), cpu_s()
        file = build(tree, variant, version(), depends, work, out)
        rows.append(
            {
                "artefact": file.name,
                "mb": round(file.stat().st_size / budget.MB, 1),
                "installed_mb": round(sum(budget.sizes_of(tree).values())),
                "build_s": round(time.monotonic() - start_s),
                "build_cpu_s": round(cpu_s() - start_cpu_s),
                "glibc": dotted(needs.glibc),
                "slices": [part.name for part in sliced(file)],
            }
        )
        print(rows[-1], flush=True)
    return rows


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--variant", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--work", type=Path, default=ROOT / "build")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--no-smoke", dest="smoke", action="store_false")
    parser.add_argument("--freeze-only", action="store_true", help="make the frozen program and no installers")
    parser.add_argument("--keep-frozen", action="store_true", help="use what an earlier call has frozen")
    parser.add_argument("--write-budget", action="store_true", help="take today's sizes as the budget")
    parser.add_argument("--release", action="store_true", help="fail where it would run on too few systems")
    return parser.parse_args()


def main() -> int:
    options = parse()
    check_tools(FREEZE_TOOLS if options.freeze_only else FREEZE_TOOLS | TOOLS)
    variant, work, out = options.variant, options.work.resolve(), options.out.resolve()
    if options.release and variant == "cpu" and not (options.keep_frozen or os.environ.get("TORCH_INDEX")):
        sys.exit("A release for the processor needs TORCH_INDEX, the index of PyTorch's CPU wheels; see build_env.sh.")
    out.mkdir(parents=True, exist_ok=True)
    tree = work / f"frozen-{variant}" / "flawsmith"
    if not (options.keep_frozen and tree.is_dir()):
        start_s, start_cpu_s = time.monotonic(), cpu_s()
        tree = freeze(variant, work)
        print(f"Frozen in {time.monotonic() - start_s:.0f} s ({cpu_s() - start_cpu_s:.0f} s of computing).", flush=True)
    if options.write_budget:
        budget.write(tree, variant)
    too_large = budget.check(tree, variant)
    needs = needs_of(tree)
    narrow = release_faults(needs)
    print(*narrow, sep="\n", flush=True)
    rows = [] if options.freeze_only else build_all(tree, variant, needs, work, out)
    if rows:
        (out / f"linux-{variant}.json").write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    for row in rows:
        too_large += budget.check_installer(out / row["artefact"], variant)
    if too_large:
        too_large.append("If this growth is meant, call again with --write-budget and commit budget.json.")
    if faults := [*too_large, *(narrow if options.release else ())]:
        sys.exit("\n".join(faults))
    if options.smoke and rows:
        smoke([out / row["artefact"] for row in rows], out / f"smoke-{variant}.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
