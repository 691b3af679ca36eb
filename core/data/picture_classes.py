"""The class of every picture: by its annotation, else its caption, else its folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from core.config import OK_CLASS
from core.data.annotations import Annotated, Region, fitted, text_of
from core.data.captions import Caption, parse_caption
from core.data.images import canonical_class, header_size
from core.data.inventory import Inventory, key
from core.data.mask_files import SPLITS, WRAPPERS
from core.errors import InputError

_LISTS = re.compile(r"[;|{}\[\]<>\t]|^\s*[-+.\d]+\s+[-+.\d]+|,[^,]*,\s*[-+]?\d+([.,]\d+)?\s*,")
"""What a caption never has: other separators than commas, or a third number (decimal commas)."""


@dataclass(slots=True)
class Classified:
    """One picture with its class."""

    file: str
    defect: str
    told_by: str
    """folders, captions, coco, yolo, mvtec or labelme; empty when only the whole folder's name was left."""
    regions: list[Region] = field(default_factory=list)


def classify(inventory: Inventory, annotated: dict[str, tuple[str, Annotated]]) -> list[Classified]:
    """Every picture whose class is told; the others go to the inventory's `skipped`."""
    out: list[Classified] = []
    rest: list[str] = []
    mixed: list[str] = []
    folders = _Folders(inventory.pictures, annotated)
    for file in inventory.pictures:
        if file not in annotated:
            rest.append(file)
            continue
        kind, notes = annotated[file]
        regions, chosen = _annotated_class(file, notes, inventory, mixed)
        of_folder = folders.class_of(file)
        if chosen == OK_CLASS and of_folder is not None and key(of_folder) in folders.known:
            chosen = None  # nothing is annotated in it, but it lies among the pictures of a class
        if chosen is not None:
            out.append(Classified(file, chosen, kind, regions))
        else:
            rest.append(file)
    if mixed:
        inventory.notices.append(
            f"Pictures with defects of several classes count for the class with the largest area: {len(mixed)} "
            f"(the first is {mixed[0]})."
        )
    out += _unannotated(rest, inventory, annotated, folders)
    return sorted(out, key=lambda entry: entry.file.split("/"))


class _Folders:
    """What the folders' names tell of classes."""

    def __init__(self, pictures: list[str], annotated: dict[str, tuple[str, Annotated]]) -> None:
        self.kinds = {kind for kind, _ in annotated.values()}
        names = {r.defect for _, notes in annotated.values() for r in notes.regions}
        self.known = {key(name.strip()) for name in names}
        """Classes that annotations name."""
        self.told_by = "mvtec" if _is_mvtec(pictures) else "folders"
        self._skip = _structural_parts(pictures)
        self._lots = {parts[0] for file in annotated if (parts := self._parts(file))}

    def class_of(self, file: str) -> str | None:
        """The class that the picture's folder names. None where the folder says nothing of it."""
        parts = self._parts(file)
        if not parts:
            return None
        # A folder with annotated pictures is a lot or a date, unless it is called like a class.
        named = key(parts[0]) in self.known or canonical_class(parts[0]) == OK_CLASS
        return parts[0] if named or parts[0] not in self._lots else None

    def _parts(self, file: str) -> list[str]:
        parts = file.split("/")[:-1][self._skip :]
        return [part for part in parts if part.lower() not in SPLITS | WRAPPERS]


def _structural_parts(pictures: Iterable[str]) -> int:
    """How many leading folder levels say nothing of the class (`images/train/scratch/a.png`: 2)."""
    folders = {tuple(part.lower() for part in file.split("/")[:-1]) for file in pictures}
    level = 0
    while folders and all(len(f) > level and f[level] in SPLITS | WRAPPERS for f in folders):
        level += 1
    return level


def _is_mvtec(pictures: Iterable[str]) -> bool:
    heads = {tuple(part.lower() for part in file.split("/")[:2]) for file in pictures}
    return ("train", "good") in heads and any(head[0] == "test" for head in heads)


def _annotated_class(
    file: str, notes: Annotated, inventory: Inventory, mixed: list[str]
) -> tuple[list[Region], str | None]:
    """Regions in the picture's px, and the class they tell: `ok` where it was looked at and has none."""
    regions = [region for region in notes.regions if canonical_class(region.defect) != OK_CLASS]
    size = header_size(inventory.path(file)) if regions else None
    placed: list[Region] = []
    if size is not None:
        inside = fitted(regions, notes.size, size)
        if inside is None and notes.size is not None:
            inventory.notices.append(
                f"{file} is {size[0]}x{size[1]} px but its annotation is for {notes.size[0]}x{notes.size[1]} px; "
                "only the class is taken from it. Annotate the picture as it is now."
            )
        elif inside is not None and len(inside) < len(regions):
            inventory.notices.append(
                f"{file}: {len(regions) - len(inside)} of {len(regions)} annotated defects lie outside of the picture "
                "and are not used; annotate it again."
            )
        placed = inside or []
    classes = [name for name in notes.classes if canonical_class(name) != OK_CLASS]
    largest = Annotated(placed or regions, classes).largest()
    if largest is None:
        return [], None if notes.broken else OK_CLASS
    if largest[1]:
        mixed.append(f"{file}, {largest[0]} and not {', '.join(largest[1])}")
    return placed, largest[0]


def _unannotated(
    files: list[str], inventory: Inventory, annotated: dict[str, tuple[str, Annotated]], folders: _Folders
) -> list[Classified]:
    """Pictures with a class by caption or folder; in a folder of captions or annotations each one needs its own."""
    out: list[Classified] = []
    left: list[tuple[str, str | None]] = []
    captioned = 0
    for file in files:
        of_folder = folders.class_of(file)
        caption, problem = (None, None) if _is_yolo(annotated, file) else _caption(file, inventory)
        if caption is not None and (caption.x is not None or of_folder is None):
            captioned += 1
            out.append(Classified(file, caption.defect, "captions"))
        elif of_folder is not None:
            out.append(Classified(file, of_folder, folders.told_by))
        else:
            left.append((file, problem))
    own_name = inventory.folder.resolve().name
    for file, problem in left:
        if problem is not None:
            inventory.skipped.append((file, problem))
        elif file in annotated:
            inventory.skipped.append((file, "has only annotations that cannot be used; annotate it again"))
        elif folders.kinds:
            what = "no label file; add an empty one" if folders.kinds == {"yolo"} else "no annotation; put it into 'ok'"
            inventory.skipped.append((file, f"has {what} if it is a good picture, else annotate it"))
        elif captioned >= len(left):
            inventory.skipped.append(
                (file, "has no caption beside it; write one (x, y, defect) into a .txt of its name")
            )
        elif any(entry.told_by == folders.told_by for entry in out):
            inventory.skipped.append(
                (file, "has neither an annotation nor a class folder; move it into a folder named for its defect")
            )
        else:
            out.append(Classified(file, own_name, ""))
    return out


def _is_yolo(annotated: dict[str, tuple[str, Annotated]], file: str) -> bool:
    return file in annotated and annotated[file][0] == "yolo"


def _caption(file: str, inventory: Inventory) -> tuple[Caption | None, str | None]:
    """The caption beside a picture, or what is wrong with it; neither when there is none."""
    path = inventory.path(file).with_suffix(".txt")
    if not path.is_file():
        return None, None
    try:
        text = text_of(path, limit_mb=1)
    except OSError:
        return None, f"has a caption, {path.name}, that cannot be opened; copy it again"
    if text is None:
        return None, f"has a caption, {path.name}, that is not text; write it as: x, y, defect (12, 30, scratch)"
    line = next((line for line in text.splitlines() if line.strip()), "")
    if not line:
        return None, f"has an empty caption, {path.name}; write it as: x, y, defect (12, 30, scratch)"
    try:
        if not _LISTS.search(line):
            return parse_caption(line), None
    except InputError:
        pass
    shown = "".join(c if c.isprintable() else "?" for c in line.strip()[:60])
    return None, f"has the caption '{shown}', which is not one; write it as: x, y, defect (12, 30, scratch)"
