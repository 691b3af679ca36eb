"""What the window remembers between two starts: its place, and the projects it has had open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_RECENT = 8


def settings() -> QSettings:
    """Where it is kept."""
    return QSettings("Flawsmith", "Flawsmith")


def recent_projects() -> list[Path]:
    """Projects opened before, newest first. Whether they are still there is not looked up: a share may be slow."""
    stored = settings().value("recent")
    names = [stored] if isinstance(stored, str) else stored or []
    return [Path(name) for name in names if name]


def remember_project(folder: Path) -> None:
    """`folder` was opened."""
    others = [other for other in recent_projects() if other != folder]
    settings().setValue("recent", [str(path) for path in (folder, *others)][:_RECENT])
    settings().setValue("project", str(folder))


def forget_project(folder: Path) -> None:
    """`folder` is gone."""
    settings().setValue("recent", [str(other) for other in recent_projects() if other != folder])
