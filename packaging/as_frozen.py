"""Lays installed Windows packages out as the frozen program would be: for the trial of the installer without Windows.

    python packaging/as_frozen.py FOLDER

PyInstaller does not freeze for another system. What it would do with `FOLDER`, the program's `_internal`, as far as
files and sizes go: modules lie in one compressed file, and what `bundle.py` leaves out is not there.
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import bundle

_NEVER = {".pyc", ".pyi"}


def lay_out(folder: Path) -> None:
    """Move the modules below `folder` into `modules.zip` and delete what the program never loads."""
    with zipfile.ZipFile(folder / "modules.zip", "w", zipfile.ZIP_DEFLATED) as modules:
        for file in sorted(path for path in folder.rglob("*") if path.is_file() and path != folder / "modules.zip"):
            name = file.relative_to(folder).as_posix()
            is_left_out = name.split("/")[0] in bundle.EXCLUDED or file.suffix in _NEVER or not bundle.is_wanted(name)
            if not is_left_out and file.suffix == ".py":
                modules.write(file, name)
            if is_left_out or file.suffix == ".py":
                file.unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


if __name__ == "__main__":
    lay_out(Path(sys.argv[1]))
