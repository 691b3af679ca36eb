"""A Debian package of the frozen program, in /opt, for every user of the machine."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from desktop import LINUX, desktop_entry

ROOT = Path(__file__).resolve().parent.parent
PREFIX = Path("opt/flawsmith")

CONTROL = """\
Package: {package}
Version: {version}
Architecture: amd64
Maintainer: The Flawsmith project <flawsmith@localhost>
Installed-Size: {installed_kb}
Depends: {depends}
Recommends: libxcb-cursor0, fonts-noto-cjk
Provides: flawsmith
Conflicts: {conflicts}
Replaces: {conflicts}
Section: science
Priority: optional
Description: balanced training sets from pictures of defects
 Flawsmith turns a folder of defect pictures from an inspection line into a
 balanced training set, and shows whether the added pictures help. It needs
 neither a network nor knowledge of machine learning.
"""


def build_deb(tree: Path, variant: str, version: str, depends: Sequence[str], work: Path, out: Path) -> Path:
    """Build the package of the frozen program in `tree`; returns its file."""
    package, other = ("flawsmith", "flawsmith-cuda") if variant == "cpu" else ("flawsmith-cuda", "flawsmith")
    stage = work / f"deb-{variant}"
    shutil.rmtree(stage, ignore_errors=True)
    program = stage / PREFIX
    # Hard links: a second copy of gigabytes would serve nobody.
    shutil.copytree(tree, program, copy_function=os.link, symlinks=True)
    for folder in [program, *(p for p in program.rglob("*") if p.is_dir())]:
        folder.chmod(0o755)
    lay_out_shared_files(stage, tree)
    files = [f for f in stage.rglob("*") if f.is_file() and not f.is_symlink()]
    installed_kb = sum(f.stat().st_size for f in files) // 1024 + 1
    control = stage / "DEBIAN"
    control.mkdir()
    text = CONTROL.format(
        package=package, version=version, installed_kb=installed_kb, depends=", ".join(depends), conflicts=other
    )
    (control / "control").write_text(text, encoding="utf-8")
    sums = (f"{hashlib.md5(f.read_bytes()).hexdigest()}  {f.relative_to(stage)}\n" for f in sorted(files))
    (control / "md5sums").write_text("".join(sums), encoding="utf-8")
    file = out / f"{package}_{version}_amd64.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zzstd", "-z3", "--build", str(stage), str(file)], check=True)
    shutil.rmtree(stage)
    return file


def lay_out_shared_files(stage: Path, tree: Path) -> None:
    """What lies outside the program's own folder: menu entry, icons, type of a project, command, documents."""
    icons = tree / "_internal" / "resources" / "icon"
    copies = {
        "usr/share/icons/hicolor/256x256/apps/flawsmith.png": icons / "flawsmith.png",
        "usr/share/icons/hicolor/scalable/apps/flawsmith.svg": icons / "flawsmith.svg",
        "usr/share/mime/packages/flawsmith.xml": LINUX / "flawsmith.xml",
    }
    for target, source in copies.items():
        (stage / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, stage / target)
    entry = stage / "usr/share/applications/flawsmith.desktop"
    entry.parent.mkdir(parents=True)
    entry.write_text(desktop_entry(f"/{PREFIX}/flawsmith"), encoding="utf-8")
    command = stage / "usr/bin/flawsmith"
    command.parent.mkdir(parents=True)
    command.symlink_to(f"/{PREFIX}/flawsmith")
    documents = stage / "usr/share/doc/flawsmith"
    documents.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", documents / "copyright")
    with gzip.GzipFile(documents / "changelog.gz", "wb", mtime=0) as stream:
        stream.write((ROOT / "CHANGELOG.md").read_bytes())
    for path in stage.rglob("*"):
        if path.is_dir():
            path.chmod(0o755)
        elif not path.is_symlink() and path.is_relative_to(stage / "usr"):
            path.chmod(0o644)
