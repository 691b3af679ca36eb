"""Which pictures are exported: a set's that were not rejected and, where asked for, the project's real ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from core.config import ExportConfig
from core.data.class_names import one_spelling
from core.data.groups import split
from core.data.project_files import mask_name
from core.errors import InputError
from core.files import read_csv, read_json
from core.paths import Project, SetFolder

_HELD_SHARE = 0.2
"""Of the real pictures, for the part of a layout that is measured on."""


@dataclass(frozen=True, slots=True)
class Item:
    """One picture to export."""

    picture: Path
    file: str
    """As the manifest or the project calls it."""
    defect: str
    """Class, fit to be a folder's name; `ok` for good ones."""
    mask: Path | None
    """Mask picture of the same size, where there is one."""
    is_real: bool
    is_held: bool = False
    """A real picture for the part that is measured on; pictures of one group are never parted."""
    row: Mapping[str, str] = field(default_factory=dict)
    """What the set's manifest says of it."""


@dataclass(slots=True)
class Gathered:
    """Everything to export, and what was left out."""

    items: list[Item]
    notices: list[str]


def gather(config: ExportConfig) -> Gathered:
    """The pictures that `config` asks for. Raises `InputError` where there are none."""
    folder = SetFolder(Path(config.set))
    if not folder.manifest.exists():
        raise InputError(f"{folder.folder} is not a generated set: it has no {folder.manifest.name}.")
    items, notices = _made(folder, config.only_accepted)
    if not items:
        if config.only_accepted:
            raise InputError(f"No picture of {folder.folder} is accepted; accept some in its gallery.")
        raise InputError(f"All pictures of {folder.folder} are rejected; accept some in its gallery.")
    if config.with_real:
        items += _real(_project_of(folder, config.project))
    classes, renamed = one_spelling([item.defect for item in items])
    items = [_renamed(item, classes[item.defect]) for item in items]
    return Gathered(items, notices + renamed)


def _renamed(item: Item, defect: str) -> Item:
    return Item(item.picture, item.file, defect, item.mask, item.is_real, item.is_held, item.row)


def _made(folder: SetFolder, only_accepted: bool) -> tuple[list[Item], list[str]]:
    decided = folder.decided()
    items: list[Item] = []
    out: Counter[str] = Counter()
    for row in read_csv(folder.manifest):
        file = row.get("file") or ""
        if not decided.get(file, not only_accepted):
            out["rejected" if decided.get(file) is False else "not accepted one by one"] += 1
            continue
        inside = PurePosixPath(file)
        if not file or inside.is_absolute() or ".." in inside.parts or not (folder.folder / file).is_file():
            out["missing in the set's folder"] += 1
            continue
        mask = folder.masks / file
        items.append(
            Item(folder.folder / file, file, row.get("class") or "unnamed", mask if mask.is_file() else None, False,
                 row=row)
        )  # fmt: skip
    return items, [f"{count} pictures are left out: {why}." for why, count in out.items()]


def _project_of(folder: SetFolder, given: str | None) -> Project:
    if given is None:
        named = read_json(folder.info).get("project") if folder.info.exists() else None
        if not named:
            raise InputError(f"{folder.folder} does not name its project; say where the real pictures are (--project).")
        given = str(folder.folder / named)
    project = Project(Path(given))
    if not project.is_prepared():
        raise InputError(f"{project.folder} is not a prepared project, so its real pictures cannot be added.")
    return project


def _real(project: Project) -> list[Item]:
    rows, pictures = read_csv(project.coordinates), project.pictures()
    held = split(
        {row["file"]: row.get("group") or row["file"] for row in rows},
        {row["file"]: row["class"] for row in rows},
        _HELD_SHARE,
    )
    items: list[Item] = []
    for row in rows:
        picture, mask = pictures / row["file"], project.masks / mask_name(row["file"])
        if not picture.is_file():
            raise InputError(f"{picture} is missing. Bring it back, or prepare the pictures again.")
        items.append(
            Item(picture, row["file"], row["class"], mask if mask.is_file() else None, True, row["file"] in held)
        )
    return items
