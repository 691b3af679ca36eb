"""All annotation files of a folder, read once each, by the kind that their content shows."""

from __future__ import annotations

import json
from typing import Any

from core.data.annotations import Annotated, Annotations, text_of
from core.data.annotations_coco import is_coco, read_coco
from core.data.annotations_labelme import is_labelme, read_labelme
from core.data.annotations_yolo import read_yolo
from core.data.images import reason
from core.data.inventory import Inventory

_MEANT = ("annot", "coco", "instances", "label")


def read_annotations(inventory: Inventory) -> dict[str, tuple[str, Annotated]]:
    """By picture: the kind of its annotation (coco, labelme, yolo) and what it says; a kind with regions goes first.

    Files that cannot be used, and the sentences on them, are added to the inventory.
    """
    kinds = {"coco": Annotations(), "labelme": Annotations(), "yolo": Annotations()}
    other: list[str] = []
    for note in inventory.notes:
        if note.lower().endswith(".json"):
            _read_json(note, inventory, kinds, other)
    read_yolo(inventory, kinds["yolo"])
    if other:
        inventory.notices.append(
            f"JSON files that hold neither COCO nor LabelMe annotations are not used: {len(other)} "
            f"(the first is {other[0]})."
        )
    found: dict[str, tuple[str, Annotated]] = {}
    for kind, read in kinds.items():
        inventory.notices += read.notices
        inventory.skipped += read.skipped
        for file, picture in read.pictures.items():
            if file not in found or (picture.regions and not found[file][1].regions):
                found[file] = (kind, picture)
    return found


def _read_json(note: str, inventory: Inventory, kinds: dict[str, Annotations], other: list[str]) -> None:
    pictures = [p for p in inventory.with_stem(_stem(note)) if p.rsplit("/", 1)[:-1] == note.rsplit("/", 1)[:-1]]
    problem: str | None
    try:
        text = text_of(inventory.path(note))
        record = json.loads(text) if text is not None else None
    except OSError as error:
        problem = f"cannot be opened ({reason(error)})"
    except json.JSONDecodeError as error:
        problem = f"is not whole JSON (line {error.lineno})"
    except (ValueError, RecursionError):
        problem = "is not JSON that can be read"
    else:
        meant = bool(pictures) or any(word in note.lower() for word in _MEANT)
        problem = None if text is not None else "is not text"
        if problem is None and not _dispatch(note, record, inventory, kinds) and meant:
            other.append(note)
        if problem is None or not meant:
            return
    inventory.skipped.append((note, f"{problem}; its annotations are not used: export it again"))
    for picture in pictures:
        kinds["labelme"].of(picture).broken += 1


def _dispatch(note: str, record: Any, inventory: Inventory, kinds: dict[str, Annotations]) -> bool:
    """Read parsed JSON as what it is; False when it is no kind that is known."""
    if is_coco(record):
        read_coco(note, record, inventory, kinds["coco"])
    elif is_labelme(record):
        read_labelme(note, record, inventory, kinds["labelme"])
    else:
        return False
    return True


def _stem(file: str) -> str:
    return file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
