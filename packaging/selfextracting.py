"""A self-extracting .run of the frozen program, which installs for one user without root."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from desktop import LINUX, desktop_entry

_FIXED_LIBRARIES = re.compile(r"^(libc|libm|libpthread|ld-linux.*|linux-vdso)\.so")
"""Of the system that it runs on, whatever it is."""


def build_run(tree: Path, variant: str, version: str, _depends: Sequence[str], work: Path, out: Path) -> Path:
    """Build the installer of the frozen program in `tree`; returns its file.

    The program lies in it as one tar.zst, which the installing script unpacks straight to its place: makeself's own
    way would first unpack all of it into the folder for temporary files, which is often in memory.
    """
    stage = work / f"run-{variant}"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    with (stage / "program.tar.zst").open("wb") as stream:
        tar = subprocess.Popen(
            ["tar", "--sort=name", "--owner=0", "--group=0", "-c", "-C", str(tree), "."], stdout=subprocess.PIPE
        )
        subprocess.run(["zstd", "-3", "-q", "-c"], stdin=tar.stdout, stdout=stream, check=True)
        if tar.wait():
            raise RuntimeError("tar failed")
    for name in ("install.sh", "uninstall.sh", "flawsmith.xml"):
        shutil.copy(LINUX / name, stage / name)
    # Filled in where it is installed.
    (stage / "flawsmith.desktop").write_text(desktop_entry("@PROGRAM@", "@UNINSTALL@"), encoding="utf-8")
    (stage / "version").write_text(f"{version}\n", encoding="utf-8")
    installed_kb = sum(f.stat().st_size for f in tree.rglob("*") if f.is_file() and not f.is_symlink()) // 1024
    (stage / "installed_kb").write_text(f"{installed_kb}\n", encoding="utf-8")
    add_zstd(stage / "zstd")
    file = out / f"Flawsmith-{version}-linux-x86_64{'' if variant == 'cpu' else f'-{variant}'}.run"
    # One checksum of gigabytes is enough.
    command = ["makeself", "--nocomp", "--nox11", "--sha256", "--nomd5", "--nocrc", "--quiet", "--tar-quietly"]
    subprocess.run([*command, str(stage), str(file), f"Flawsmith {version}", "./install.sh"], check=True)
    shutil.rmtree(stage)
    return file


def add_zstd(folder: Path) -> None:
    """Put the program that unpacks, with its libraries, into `folder`: not every system has it."""
    folder.mkdir()
    program = shutil.which("zstd")
    assert program is not None
    shutil.copy(program, folder / "zstd")
    listed = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    for name, path in re.findall(r"^\s*(\S+) => (/\S+)", listed, re.MULTILINE):
        if not _FIXED_LIBRARIES.match(name):
            shutil.copy(path, folder / name)
