"""Builds Flawsmith for Linux: a .deb for everybody on a machine, and a .run that installs for one user without root.

    python packaging/build_linux.py --variant cpu|cuda [--work build] [--out dist] [--no-smoke]

Steps: environment, freeze, size budget, what it needs of the system, both installers, and the smoke test of both as
they are installed. The table at the end is also written as OUT/linux-VARIANT.json.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import budget
from deb import build_deb
from elf import debian_packages, needs_of
from selfextracting import build_run

ROOT = Path(__file__).resolve().parent.parent
TOOLS = {
    "dpkg-deb": "dpkg",
    "makeself": "makeself",
    "zstd": "zstd",
    "readelf": "binutils",
    "objdump": "binutils",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "desktop-file-validate": "desktop-file-utils",
    "update-mime-database": "shared-mime-info",
}
"""Program -> Debian package."""
RELEASE_GLIBC = (2, 34)
"""A bundle that needs no newer one runs on Ubuntu 22.04 and on the RHEL 9 family."""
SLICE_BYTES = 1_900_000_000
"""Larger installers are also given in slices, for sticks and shares that take no larger file."""


def version() -> str:
    """The program's version, read without importing it."""
    text = (ROOT / "core" / "__init__.py").read_text(encoding="utf-8")
    return text.split('__version__ = "', 1)[1].split('"', 1)[0]


def check_tools() -> None:
    """Stop with a sentence where a tool is missing."""
    missing = sorted({package for tool, package in TOOLS.items() if shutil.which(tool) is None})
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


def requirements(tree: Path) -> tuple[list[str], tuple[int, ...]]:
    """The .deb's dependencies, and the glibc that the bundle needs."""
    needs = needs_of(tree)
    glibc = ".".join(map(str, needs.glibc))
    print(f"The bundle needs glibc {glibc} ({needs.glibc_asker}).")
    if needs.glibc > RELEASE_GLIBC:
        least = ".".join(map(str, RELEASE_GLIBC))
        print(
            f"NOT FOR RELEASE: systems with glibc {least} (Ubuntu 22.04, AlmaLinux 9 and the like) cannot run it. "
            f"Build releases on a system with glibc {least}."
        )
    packages = debian_packages(needs.libraries)
    depends = [f"libc6 (>= {glibc})", *sorted(name for name in packages if name not in ("libc6", "libgcc-s1"))]
    return depends, needs.glibc


def sliced(file: Path) -> list[Path]:
    """The file's slices where it is too large for one, else nothing. `cat` puts them together again."""
    if file.stat().st_size <= SLICE_BYTES:
        return []
    subprocess.run(["split", "-b", str(SLICE_BYTES), "-d", "-a", "1", str(file), f"{file}.part"], check=True)
    return sorted(file.parent.glob(f"{file.name}.part?"))


def smoke(program: Path, installers: list[Path], out: Path) -> None:
    """Smoke-test both installers as they are installed."""
    command = [sys.executable, str(ROOT / "packaging" / "smoke.py"), "--result", str(out)]
    for installer in installers:
        subprocess.run([*command, str(installer)], check=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--variant", choices=("cpu", "cuda"), default="cpu")
    parser.add_argument("--work", type=Path, default=ROOT / "build")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--no-smoke", dest="smoke", action="store_false")
    parser.add_argument("--keep-frozen", action="store_true", help="use what an earlier call has frozen")
    parser.add_argument("--write-budget", action="store_true", help="take today's sizes as the budget")
    options = parser.parse_args()
    check_tools()
    variant, work, out = options.variant, options.work.resolve(), options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    begin_s = time.monotonic()
    tree = work / f"frozen-{variant}" / "flawsmith"
    if not (options.keep_frozen and tree.is_dir()):
        tree = freeze(variant, work)
    frozen_s = time.monotonic() - begin_s
    if options.write_budget:
        budget.write(tree, variant)
    faults = budget.check(tree, variant)
    depends, glibc = requirements(tree)
    rows = []
    for build in (build_deb, build_run):
        start_s = time.monotonic()
        file = build(tree, variant, version(), depends, work, out)
        faults += budget.check_installer(file, variant)
        rows.append(
            {
                "artefact": file.name,
                "mb": round(file.stat().st_size / budget.MB, 1),
                "installed_mb": round(sum(budget.sizes_of(tree).values())),
                "freeze_s": round(frozen_s),
                "build_s": round(time.monotonic() - start_s),
                "glibc": ".".join(map(str, glibc)),
                "slices": [part.name for part in sliced(file)],
            }
        )
        print(rows[-1])
    (out / f"linux-{variant}.json").write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    if faults:
        sys.exit(
            "\n".join([*faults, "If this growth is meant, call again with --write-budget and commit budget.json."])
        )
    if options.smoke:
        smoke(tree, [out / row["artefact"] for row in rows], out / f"smoke-{variant}.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
