"""What a folder is to the window: a project it can open, one it must prepare again, or something else."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from app.model.project_data import originals_of
from core.errors import InputError
from core.files import read_json
from core.paths import PROJECT_FORMAT, Project

_TRACES = ("runs", "cache", "sets", "captions", "edits.json", "project.lock")
"""What a project may hold before its first preparation has ended."""


class Standing(StrEnum):
    """How a project stands."""

    NEW = "new"
    """Nothing is there yet, or what a preparation that was ended early has left: pictures are to be chosen."""
    FOREIGN = "foreign"
    """A folder of something else."""
    READY = "ready"
    OLDER = "older"
    """Prepared by an older version; preparing again is all it needs."""
    UNFINISHED = "unfinished"
    """Its preparation was ended early."""
    NEWER = "newer"
    """Of a newer version of the program; nothing may be written here."""
    DAMAGED = "damaged"
    """`project.json` cannot be read."""


def standing_of(project: Project) -> Standing:
    """How `project` stands, from its `project.json` alone."""
    if not project.settings.exists():
        folder = project.folder
        found = {path.name for path in folder.iterdir() if path.name[0] != "."} if folder.is_dir() else set()
        return Standing.FOREIGN if found and not found & set(_TRACES) else Standing.NEW
    try:
        record = read_json(project.settings)
        found_format = int(record["format"])
        str(record["pictures"])
    except (InputError, KeyError, TypeError, ValueError):
        return Standing.DAMAGED
    if found_format > PROJECT_FORMAT:
        return Standing.NEWER
    if found_format < PROJECT_FORMAT:
        return Standing.OLDER
    return Standing.READY if project.summary.exists() else Standing.UNFINISHED


def chosen_pictures(project: Project) -> Path | None:
    """The folder the engineer chose, whether it is still there or not; None where the project cannot tell."""
    try:
        return originals_of(project) or project.pictures()
    except (InputError, OSError, KeyError, TypeError, AttributeError):
        return None


def project_in(folder: Path) -> Project:
    """The project of `folder`: itself, or the one in its sub-folder `project`, as the demo has it."""
    inner = Project(folder / "project")
    return inner if not Project(folder).settings.exists() and inner.settings.exists() else Project(folder)


def name_of(project: Project) -> str:
    """What a project is called: its folder's name."""
    folder = project.folder.absolute()
    return folder.parent.name if folder.name == "project" else folder.name
