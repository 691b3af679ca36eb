"""Which pictures a folder holds, of which class each is, and what the user has annotated in them.

Understood are folders by class, captions, COCO, YOLO, LabelMe, the layout of MVTec AD, and mask pictures,
also mixed in one folder. What tells the class of a picture, strongest first: an annotation, a caption
beside it, its folder. Nothing is passed over without a sentence.
"""

from __future__ import annotations

import contextlib
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.config import OK_CLASS
from core.data.annotation_files import read_annotations
from core.data.annotations import Region, rasterise
from core.data.class_names import one_spelling
from core.data.inventory import Inventory, printable, take_inventory
from core.data.mask_files import mask_problem, pair_masks, read_mask
from core.data.picture_classes import Classified, classify
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
    classified = classify(inventory, read_annotations(inventory))
    sources = [Source(inventory.path(c.file), c.file, c.defect, tuple(c.regions)) for c in classified]
    sources = _with_masks(sources, masks, inventory)
    sources = _with_one_spelling(_good_where_the_mask_is_empty(sources, classified), inventory)
    skipped = sorted((Skipped(file, printable(why)) for file, why in inventory.skipped), key=lambda entry: entry.file)
    return Listing(_layout(classified), sources, skipped, [printable(notice) for notice in inventory.notices])


def user_mask(source: Source, height: int, width: int) -> np.ndarray | None:
    """(height, width) bool of the defect as the user drew it; None where only boxes are known, or nothing.

    Raises `InputError`, a fragment that follows the picture's name, when the mask cannot be read.
    """
    if source.mask is None:
        return rasterise(source.regions, height, width)
    try:
        mask = read_mask(source.mask)
    except InputError as error:
        raise InputError(f"has a mask, {source.mask.name}, that {error}") from error
    if mask.shape != (height, width):
        size = f"{mask.shape[1]}x{mask.shape[0]}"
        raise InputError(f"is {width}x{height} px but its mask {source.mask.name} is {size} px; export it again")
    return mask


def _layout(classified: list[Classified]) -> str:
    """What told most classes; pictures that merely follow the name of the whole folder do not count."""
    told = Counter(c.told_by for c in classified if c.told_by)
    return told.most_common(1)[0][0] if told else "folders"


def _with_masks(sources: list[Source], masks: dict[str, str], inventory: Inventory) -> list[Source]:
    """Every source with its mask, where that fits; a mask that does not is told and left out."""
    out: list[Source] = []
    for source in sources:
        mask = masks.get(source.file)
        problem = mask_problem(source.path, inventory.path(mask)) if mask is not None else None
        if mask is not None and problem is not None:
            inventory.skipped.append((mask, problem))
        elif mask is not None:
            source = replace(source, mask=inventory.path(mask))
        out.append(source)
    return out


def _good_where_the_mask_is_empty(sources: list[Source], classified: list[Classified]) -> list[Source]:
    """Where nothing but the mask can tell, a picture whose mask is empty is a good one."""
    out: list[Source] = []
    for source, told in zip(sources, classified, strict=True):
        if source.mask is not None and not told.told_by:
            with contextlib.suppress(InputError):  # whoever asks for the mask is told
                source = source if read_mask(source.mask).any() else replace(source, defect=OK_CLASS)
        out.append(source)
    return out


def _with_one_spelling(sources: list[Source], inventory: Inventory) -> list[Source]:
    """Every class, also those of the regions, in its one spelling."""
    names = [source.defect for source in sources] + [r.defect for s in sources for r in s.regions]
    classes, notices = one_spelling(names)
    inventory.notices += notices
    out: list[Source] = []
    for source in sources:
        regions = tuple(replace(r, defect=classes[r.defect]) for r in source.regions)
        out.append(replace(source, defect=classes[source.defect], regions=regions))
    return out
