"""What a tree of Linux programs and libraries needs of the system it runs on. Reads with binutils' `readelf`."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

_MAGIC = b"\x7fELF"
_BATCH = 100


@dataclass(slots=True)
class Needs:
    """Of one tree."""

    glibc_of: dict[str, tuple[int, ...]] = field(default_factory=dict)
    """File -> the newest version of glibc that it asks for."""
    libraries: dict[str, str] = field(default_factory=dict)
    """Library that is not in the tree -> one file that asks for it."""

    @property
    def glibc(self) -> tuple[int, ...]:
        """The version of glibc that the whole tree needs."""
        return max(self.glibc_of.values(), default=(0,))

    def newer_than(self, glibc: tuple[int, ...]) -> list[str]:
        """Files that do not run with `glibc`."""
        return sorted(file for file, asked in self.glibc_of.items() if asked > glibc)


def elf_files(tree: Path) -> list[Path]:
    """Programs and libraries below `tree`."""
    found = []
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as stream:
                if stream.read(4) == _MAGIC:
                    found.append(path)
    return found


def needs_of(tree: Path) -> Needs:
    """What the tree asks of the system."""
    needs = Needs()
    inside = {path.name for path in tree.rglob("*")}
    files = elf_files(tree)
    for start in range(0, len(files), _BATCH):
        _read(needs, inside, tree, files[start : start + _BATCH])
    return needs


def _read(needs: Needs, inside: set[str], tree: Path, files: list[Path]) -> None:
    command = ["readelf", "-dVW", *map(str, files)]
    output = subprocess.run(command, capture_output=True, text=True, errors="replace").stdout
    file = str(files[0].relative_to(tree))
    for line in output.splitlines():
        if line.startswith("File: "):
            file = str(Path(line[6:]).relative_to(tree))
        elif match := re.search(r"\(NEEDED\).*\[(.+)\]", line):
            name = Path(match[1]).name
            if name not in inside:
                needs.libraries.setdefault(name, file)
        elif match := re.search(r"Name: GLIBC_([\d.]+)", line):
            version = tuple(map(int, match[1].split(".")))
            needs.glibc_of[file] = max(version, needs.glibc_of.get(file, version))


def needed_by(files: Iterable[Path]) -> dict[Path, set[str]]:
    """File -> names of the libraries it asks for itself."""
    needed: dict[Path, set[str]] = {file: set() for file in files}
    names = list(needed)
    for start in range(0, len(names), _BATCH):
        batch = names[start : start + _BATCH]
        output = subprocess.run(["readelf", "-dW", *map(str, batch)], capture_output=True, text=True).stdout
        current = batch[0]  # a single file is not named in the output
        for line in output.splitlines():
            if line.startswith("File: "):
                current = Path(line[6:])
            elif match := re.search(r"\(NEEDED\).*\[(.+)\]", line):
                needed[current].add(Path(match[1]).name)
    return needed


def debian_packages(libraries: Iterable[str]) -> dict[str, str]:
    """Debian package -> one library of it, for those of `libraries` that this system's packages hold."""
    found: dict[str, str] = {}
    for name in sorted(libraries):
        owner = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True)
        if owner.returncode == 0:
            packages = {line.split(":")[0] for line in owner.stdout.splitlines() if line.endswith(f"/{name}")}
            # The same library of another architecture or of a debugging package is not the one meant.
            found.setdefault(min(packages, key=len), name)
    return found
