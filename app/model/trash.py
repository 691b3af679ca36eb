"""Throwing a folder away so that it can be had back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QFile


def throw_away(folder: Path, project: Path) -> Path | None:
    """Move `folder` to the system's trash; where there is none (a network share), to the project's own.

    Returns where it lies when that is the project's `trash`. Raises `OSError` when it can be moved to neither.
    """
    if _to_trash(folder):
        return None
    place = project / "trash" / f"{datetime.now():%Y-%m-%d %H%M%S} {folder.name}"
    place.parent.mkdir(exist_ok=True)
    folder.rename(place)
    return place


def _to_trash(folder: Path) -> bool:
    return QFile(str(folder)).moveToTrash()
