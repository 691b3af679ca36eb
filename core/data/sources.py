"""Which pictures a folder holds, of which class each is, and what the user has annotated in them.

Understood are folders by class, captions, COCO, YOLO, LabelMe, the layout of MVTec AD, and mask pictures,
also mixed in one folder. What tells the class of a picture, strongest first: an annotation, a caption
beside it, its folder. Nothing is passed over without a sentence.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.data.annotations import Annotated, Region, rasterise
from core.data.captions import read_caption
from core.data.class_names import one_spelling
from core.data.inventory import Inventory, take_inventory
from core.data.mask_files import SPLITS, WRAPPERS, mask_problem, pair_masks, read_mask
from core.errors import InputError

__all__ = ["Listing", "Region", "Skipped", "Source", "find_sources", "user_mask"]


@dataclass(frozen=True, slots=True)
class Source:
    """One picture and what is known of it before it is read."""

    path: Path
    file: str
    """Relative to the pictures' folder, forward slashes; unique; names everything made from it."""
    defect: str
    """Class, `ok` for good ones; fit to be a folder's name."""
    regions: tuple[Region, ...] = ()
    """Annotated defects, in px of the picture as `read_picture` gives it."""
    mask: Path | None = None
    """A mask picture of the user's, of the picture's size."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was passed over."""

    file: str
    reason: str
    """Follows the file's name in a sentence."""


@dataclass(slots=True)
class Listing:
    """Everything found in a folder of pictures."""

    layout: str
    """What told the classes of most pictures: folders, captions, coco, yolo, mvtec or labelme."""
    sources: list[Source]
    skipped: list[Skipped]
    notices: list[str]
    """Whole sentences."""


def find_sources(folder: Path) -> Listing:
    """Every picture below `folder`, in a stable order. Raises `InputError` when there is no such folder."""
    if not folder.is_dir():
        raise InputError(f"There is no folder {folder}. Choose the folder that holds your pictures.")
    inventory = take_inventory(folder)
    masks = pair_masks(inventory)
    sources, origins = _classified(inventory, masks, {})
    sources = _with_masks(sources, masks, inventory)
    sources = _with_one_spelling(sources, inventory)
    layout = Counter(origins).most_common(1)[0][0] if origins else "folders"
    skipped = sorted((Skipped(*entry) for entry in inventory.skipped), key=lambda entry: entry.file)
    return Listing(layout, sources, skipped, inventory.notices)


def user_mask(source: Source, height: int, width: int) -> np.ndarray | None:
    """(height, width) bool of the defect as the user drew it; None where only boxes are known, or nothing.

    Raises `InputError`, a fragment that follows the picture's name, when the mask cannot be read.
    """
    if source.mask is not None:
        try:
            mask = read_mask(source.mask)
        except InputError as error:
            raise InputError(f"has a mask, {source.mask.name}, that {error}") from error
        if mask.shape != (height, width):
            size = f"{mask.shape[1]}x{mask.shape[0]}"
            raise InputError(f"is {width}x{height} px but its mask {source.mask.name} is {size} px; export it again")
        return mask
    return rasterise(source.regions, height, width)


def _classified(
    inventory: Inventory, masks: dict[str, str], annotated: dict[str, tuple[str, Annotated]]
) -> tuple[list[Source], list[str]]:
    """Sources with the class each was given, and what told it. `annotated`: (kind, what it says) by file."""
    skip = _structural_parts(inventory.pictures)
    mvtec = _is_mvtec(inventory.pictures)
    sources: list[Source] = []
    origins: list[str] = []
    for file in inventory.pictures:
        path = inventory.path(file)
        folders = file.split("/")[:-1][skip:]
        caption = read_caption(path.with_suffix(".txt"))
        if caption is not None and (caption.x is not None or not folders):
            defect, origin = caption.defect, "captions"
        elif folders:
            defect, origin = folders[0], "mvtec" if mvtec else "folders"
        else:
            defect, origin = inventory.folder.resolve().name, "folders"
        sources.append(Source(path, file, defect))
        origins.append(origin)
    return sources, origins


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


def _with_masks(sources: list[Source], masks: dict[str, str], inventory: Inventory) -> list[Source]:
    """Every source with its mask, where that fits; a mask that does not is told and left out."""
    out: list[Source] = []
    for source in sources:
        mask = masks.get(source.file)
        if mask is not None:
            path = inventory.path(mask)
            problem = mask_problem(source.path, path)
            if problem:
                inventory.skipped.append((mask, problem))
            else:
                source = replace(source, mask=path)
        out.append(source)
    return out


def _with_one_spelling(sources: list[Source], inventory: Inventory) -> list[Source]:
    """Every class, also those of the regions, in its one spelling."""
    names = [source.defect for source in sources] + [r.defect for s in sources for r in s.regions]
    classes, notices = one_spelling(names)
    inventory.notices += notices
    return [
        replace(
            source,
            defect=classes[source.defect],
            regions=tuple(replace(r, defect=classes[r.defect]) for r in source.regions),
        )
        for source in sources
    ]
