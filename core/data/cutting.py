"""Where to cut crops of the training size from an original: by annotation, by click, else where it stands out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import ndimage

from core.config import OK_CLASS
from core.data.annotations import Region
from core.data.sources import Source, user_mask
from core.data.standing_out import SIGNIFICANT, Deviation, score_with_pattern, score_without_pattern

OK_CROPS = 4
"""Most crops of one good original."""

_MOST_PLACES = 24
_MOST_OF_ONE = 6
"""Most crops of one defect that is larger than a crop."""
_MARGIN = 0.1
"""Share of a crop's side that stays free around a defect where there is room."""
_CLICK = 0.16
"""Size of what a click stands for, share of a crop's side."""
_LOOK_PX = 384
"""Side of the windows that the pattern is laid over. A small crop's would be many and slow: of 64 px, thousands."""

Box = tuple[float, float, float, float]
"""x, y, width, height in px."""
Marked = tuple[Box, str]
"""A place and its class."""


@dataclass(frozen=True, slots=True)
class Cut:
    """One crop: its upper left corner in the original, px, and its class."""

    x: int
    y: int
    defect: str


@dataclass(frozen=True, slots=True)
class Undecided:
    """Nothing to cut: a click on the defect is needed."""

    reason: str
    """Follows the file's name in a sentence."""


def cut_positions(
    array: np.ndarray,
    source: Source,
    side: int,
    deviation: Deviation | None = None,
    clicks: Sequence[Mapping[str, Any]] = (),
) -> list[Cut] | Undecided:
    """Where to cut squares of `side` px from an original (H, W, C) uint8.

    First what was clicked (`x`, `y` the centre of a defect, `class`), then what was annotated, then what stands out:
    of the repeating pattern by `deviation` (see `core.data.standing_out.Deviation`), else of the smooth background.
    A picture that has a crop's size is taken whole. A good original gives up to `OK_CROPS` crops where nothing does.
    """
    height, width = array.shape[:2]
    if min(height, width) < side:
        return Undecided(f"is {width}x{height} px, too small for crops of {side} px; choose a smaller crop")
    if height == width == side:
        return [Cut(0, 0, source.defect)]
    if clicks:
        size = side * _CLICK
        corners = [(float(c["x"]) - size / 2, float(c["y"]) - size / 2) for c in clicks]
        names = [str(c.get("class") or source.defect) for c in clicks]
        marked = [((x, y, size, size), name) for (x, y), name in zip(corners, names, strict=True)]
        return _cuts(marked, side, height, width)
    mask = user_mask(source, height, width)
    if source.regions:
        return _cuts(_region_boxes(source.regions, mask, side), side, height, width)
    if mask is not None and mask.any():
        return _cuts([(box, source.defect) for box in _boxes_of(mask, side)], side, height, width)
    if deviation is None:
        score, factor = score_without_pattern(array)
    else:
        score, factor = score_with_pattern(array, max(side, _LOOK_PX), deviation)
    if source.defect == OK_CLASS:
        calm = _calm(score, factor, side, height, width)
        return calm or Undecided("deviates everywhere, so no good place was found; click on good places")
    return _standing_out(score, factor, source.defect, side, height, width)


def _region_boxes(regions: Iterable[Region], mask: np.ndarray | None, side: int) -> list[Marked]:
    """Boxes with classes; of a defect larger than a crop, those of its parts as far as its outline is known."""
    out: list[Marked] = []
    for region in regions:
        x, y, w, h = region.box
        if max(w, h) <= side or mask is None or not region.outlined:
            out.append((region.box, region.defect))
            continue
        part = np.zeros_like(mask)
        inner = (slice(int(y), int(y + h) + 1), slice(int(x), int(x + w) + 1))
        part[inner] = mask[inner]
        out += [(box, region.defect) for box in _parts(part, side)]
    return out


def _boxes_of(mask: np.ndarray, side: int) -> list[Box]:
    """Boxes of a mask's connected places; pieces of one defect a few px apart count as one."""
    joined = ndimage.maximum_filter(mask, size=max(3, side // 12)) if mask.any() else mask
    labels, _ = ndimage.label(joined, np.ones((3, 3)))
    boxes: list[Box] = []
    for index, place in enumerate(ndimage.find_objects(labels), 1):
        inside = (labels[place] == index) & mask[place]
        if max(inside.shape) > side:
            whole = np.zeros_like(mask)
            whole[place] = inside
            boxes += _parts(whole, side)
            continue
        rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        top, left = place[0].start + rows[0], place[1].start + columns[0]
        boxes.append((float(left), float(top), float(np.ptp(columns) + 1), float(np.ptp(rows) + 1)))
    return boxes


def _parts(mask: np.ndarray, side: int) -> list[Box]:
    """Boxes that cover a mask larger than a crop, the fullest first, few enough not to flood the set."""
    rows, columns = np.nonzero(mask)
    cell = max(1, int(side * (1 - 2 * _MARGIN)))
    top, left = rows.min(), columns.min()
    places = Counter(zip(((rows - top) // cell).tolist(), ((columns - left) // cell).tolist(), strict=True))
    boxes: list[Box] = []
    for (row, column), _ in places.most_common(_MOST_OF_ONE):
        inside = ((rows - top) // cell == row) & ((columns - left) // cell == column)
        x, y = columns[inside].min(), rows[inside].min()
        boxes.append((float(x), float(y), float(np.ptp(columns[inside]) + 1), float(np.ptp(rows[inside]) + 1)))
    return boxes


def _cuts(marked: Iterable[Marked], side: int, height: int, width: int) -> list[Cut]:
    """Crops around the places; near ones of one class share a crop that holds both whole."""
    room = side * (1 - 2 * _MARGIN)
    groups: list[Marked] = []
    for box, defect in sorted(marked):
        for index, (known, name) in enumerate(groups):
            joined = _around(known, box)
            if name == defect and max(joined[2:]) <= room:
                groups[index] = (joined, name)
                break
        else:
            groups.append((box, defect))
    found: dict[Cut, None] = {}
    for (x, y, w, h), defect in groups:
        left = min(max(0, round(x + (w - side) / 2)), width - side)
        top = min(max(0, round(y + (h - side) / 2)), height - side)
        found[Cut(left, top, defect)] = None
    return list(found)


def _around(one: Box, other: Box) -> Box:
    left, top = min(one[0], other[0]), min(one[1], other[1])
    right, bottom = max(one[0] + one[2], other[0] + other[2]), max(one[1] + one[3], other[1] + other[3])
    return left, top, right - left, bottom - top


def _standing_out(
    score: np.ndarray, factor: float, defect: str, side: int, height: int, width: int
) -> list[Cut] | Undecided:
    """Crops around the places with a significant score, the clearest first."""
    labels, count = ndimage.label(score > SIGNIFICANT / 2, np.ones((3, 3)))
    peaks = np.asarray(ndimage.maximum(score, labels, np.arange(1, count + 1))) if count else np.zeros(0)
    # What runs through half the picture is its frame or a step of the product, not a defect.
    extents = [(rows.stop - rows.start, columns.stop - columns.start) for rows, columns in ndimage.find_objects(labels)]
    through = np.array([h > score.shape[0] / 2 or w > score.shape[1] / 2 for h, w in extents], bool)
    clear = (peaks >= SIGNIFICANT) & ~through
    if not clear.any():
        return Undecided("has no place that clearly stands out; click on its defects")
    # A strong defect's filters answer far around it: its extent is where they give half of its peak.
    floor = np.concatenate([[np.inf], np.where(clear, np.maximum(SIGNIFICANT / 2, peaks / 2), np.inf)])
    mask = score > floor[labels]
    boxes = [
        (x * factor, y * factor, w * factor, h * factor) for x, y, w, h in _boxes_of(mask, max(8, int(side / factor)))
    ]
    if len(boxes) > _MOST_PLACES:
        return Undecided(f"deviates in {len(boxes)} places, too many to be defects; click on its defects")
    return _cuts([(box, defect) for box in boxes], side, height, width)


def _calm(score: np.ndarray, factor: float, side: int, height: int, width: int) -> list[Cut]:
    """Crops, spread over the original, in which nothing stands out."""
    step = max(1, side // 2)
    places: list[tuple[int, int]] = []
    for y in range(0, height - side + 1, step):
        for x in range(0, width - side + 1, step):
            rows = slice(int(y / factor), int((y + side) / factor) + 1)
            if score[rows, int(x / factor) : int((x + side) / factor) + 1].max() < 0.75 * SIGNIFICANT:
                places.append((x, y))
    chosen: list[tuple[int, int]] = []
    # From the middle outwards to wherever is farthest from those chosen.
    centre = ((width - side) / 2, (height - side) / 2)
    while places and len(chosen) < OK_CROPS:
        if not chosen:
            best = min(places, key=lambda p: ((p[0] - centre[0]) ** 2 + (p[1] - centre[1]) ** 2, p))
        else:
            best = max(places, key=lambda p: (min((p[0] - c[0]) ** 2 + (p[1] - c[1]) ** 2 for c in chosen), p))
        chosen.append(best)
        places = [p for p in places if max(abs(p[0] - best[0]), abs(p[1] - best[1])) >= side]
    return [Cut(x, y, OK_CLASS) for x, y in chosen]
