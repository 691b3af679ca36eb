"""What an annotation file tells of a picture, whatever program wrote it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from skimage import draw

Polygon = tuple[float, ...]
"""Flat x, y, x, y ... in px; a pixel's centre lies at half a px."""


@dataclass(frozen=True, slots=True)
class RunLengths:
    """A mask as COCO writes it: lengths of runs of 0 and 1 in turn, down the columns, beginning with 0."""

    height: int
    width: int
    counts: tuple[int, ...]

    def mask(self) -> np.ndarray:
        """(height, width) bool."""
        values = np.arange(len(self.counts)) % 2 == 1
        return np.repeat(values, self.counts).reshape(self.width, self.height).T


@dataclass(frozen=True, slots=True)
class Region:
    """One annotated defect of a picture, px."""

    defect: str
    box: tuple[float, float, float, float]
    """x, y, width, height."""
    polygons: tuple[Polygon, ...] = ()
    """Their union is the defect; where there are neither polygons nor `runs`, only the box is known."""
    runs: RunLengths | None = None

    @property
    def outlined(self) -> bool:
        return bool(self.polygons) or self.runs is not None

    def area(self) -> float:
        """In px, as exactly as the annotation allows."""
        if self.runs is not None:
            return float(sum(self.runs.counts[1::2]))
        if self.polygons:
            return sum(abs(_signed_area(p)) for p in self.polygons)
        return self.box[2] * self.box[3]


@dataclass(slots=True)
class Annotated:
    """One picture in one annotation file."""

    regions: list[Region] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    """Classes given to the picture as a whole."""
    size: tuple[int, int] | None = None
    """Width and height that the regions refer to, px; (1, 1) when they are shares of the picture."""
    broken: int = 0
    """Entries that could not be used: such a picture is never taken for a good one."""

    def largest(self) -> tuple[str, list[str]] | None:
        """The class with the largest area, and the other ones; None when there is no class."""
        areas: dict[str, float] = {}
        for region in self.regions:
            areas[region.defect] = areas.get(region.defect, 0.0) + region.area()
        for name in self.classes:
            areas.setdefault(name, 0.0)
        if not areas:
            return None
        order = sorted(areas, key=lambda name: (-areas[name], name))
        return order[0], order[1:]


@dataclass(slots=True)
class Annotations:
    """Everything the annotation files of one kind tell."""

    pictures: dict[str, Annotated] = field(default_factory=dict)
    """By the picture's file, relative to the pictures' folder."""
    notices: list[str] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)
    """(file, reason): annotation files, or pictures they list, that could not be used."""

    def of(self, file: str) -> Annotated:
        return self.pictures.setdefault(file, Annotated())


def number(value: Any) -> float | None:
    """`value` as a finite float, or None where it is not a number."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) and abs(found) < 1e7 else None


def numbers(values: Any) -> list[float] | None:
    """All of a flat list as finite floats, or None where one is not."""
    if not isinstance(values, list | tuple):
        return None
    found = [number(value) for value in values]
    return [v for v in found if v is not None] if None not in found else None


def polygon_box(polygons: Sequence[Polygon]) -> tuple[float, float, float, float]:
    """x, y, width, height of what surrounds all of them."""
    xs = [x for p in polygons for x in p[::2]]
    ys = [y for p in polygons for y in p[1::2]]
    return min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys)


def runs_of(mask: np.ndarray) -> RunLengths:
    """Run lengths of a (H, W) mask."""
    flat = np.asarray(mask, bool).T.ravel()
    edges = np.flatnonzero(np.diff(flat)) + 1
    starts = np.concatenate([[0], edges, [flat.size]])
    counts = np.diff(starts).tolist()
    if flat.size and flat[0]:
        counts = [0, *counts]
    return RunLengths(mask.shape[0], mask.shape[1], tuple(counts))


def runs_region(defect: str, runs: RunLengths) -> Region | None:
    """The region of a mask; None when it is empty."""
    mask = runs.mask()
    columns, rows = np.flatnonzero(mask.any(axis=0)), np.flatnonzero(mask.any(axis=1))
    if not columns.size:
        return None
    left, top = float(columns[0]), float(rows[0])
    return Region(defect, (left, top, columns[-1] + 1.0 - left, rows[-1] + 1.0 - top), (), runs)


def fitted(regions: Sequence[Region], size: tuple[int, int] | None, actual: tuple[int, int]) -> list[Region] | None:
    """The regions in px of the picture as it is, cut to its frame; those wholly outside are left out.

    `size` and `actual` are width and height. None when `size` is of another shape than the picture:
    then nobody knows where the regions lie.
    """
    width, height = actual
    if size is None or size == actual:
        across = down = 1.0
    else:
        across, down = width / size[0], height / size[1]
        if size != (1, 1) and not 0.98 < across / down < 1.02:
            return None
    found: list[Region] = []
    for region in regions:
        x, y, w, h = region.box
        left, right = max(0.0, x * across), min(float(width), (x + w) * across)
        top, bottom = max(0.0, y * down), min(float(height), (y + h) * down)
        if right - left <= 0 or bottom - top <= 0:
            continue
        polygons = region.polygons
        if (across, down) != (1.0, 1.0):
            polygons = tuple(
                tuple(v * (down if i % 2 else across) for i, v in enumerate(polygon)) for polygon in polygons
            )
        found.append(replace(region, box=(left, top, right - left, bottom - top), polygons=polygons))
    return found


def rasterise(regions: Sequence[Region], height: int, width: int) -> np.ndarray | None:
    """(height, width) bool: the union of all regions, or None when of none of them the outline is known."""
    if not any(region.outlined for region in regions):
        return None
    mask = np.zeros((height, width), np.uint8)
    for region in regions:
        if region.runs is not None:
            runs: np.ndarray = region.runs.mask().astype(np.uint8)
            if runs.shape != mask.shape:
                runs = cv2.resize(runs, (width, height), interpolation=cv2.INTER_NEAREST)
            mask |= runs
        for polygon in region.polygons or (() if region.runs is not None else (_box_polygon(region.box),)):
            _fill(mask, polygon)
    return mask > 0


def path_parts(name: str) -> list[str]:
    """Parts of a file's name as an annotation program on any system wrote it; `.` is dropped, `..` kept."""
    return [part for part in name.replace("\\", "/").split("/") if part not in ("", ".")]


def text_of(path: Path, limit_mb: int = 512) -> str | None:
    """Text of an annotation file: UTF-8, UTF-16 with a mark, or the usual Korean, Japanese and western encodings.

    None when it is not text or beyond the limit. Raises `OSError`.
    """
    if path.stat().st_size > limit_mb * 2**20:
        return None
    data = path.read_bytes()
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        names: tuple[str, ...] = ("utf-16",)
    elif b"\x00" in data:
        return None
    else:
        names = ("utf-8-sig", "cp949", "cp932", "cp1252")
    for name in names:
        try:
            return data.decode(name)
        except UnicodeDecodeError:
            continue
    return None


def _signed_area(polygon: Polygon) -> float:
    x, y = np.array(polygon[::2]), np.array(polygon[1::2])
    return float((x * np.roll(y, -1) - y * np.roll(x, -1)).sum() / 2)


def _box_polygon(box: tuple[float, float, float, float]) -> Polygon:
    x, y, w, h = box
    return (x, y, x + w, y, x + w, y + h, x, y + h)


def _fill(mask: np.ndarray, polygon: Polygon) -> None:
    """Set the pixels whose centre the polygon holds; of a thin one also those its edge runs through."""
    points = np.clip(np.array(polygon, float).reshape(-1, 2) - 0.5, -30000, 30000)
    rows, columns = draw.polygon(points[:, 1], points[:, 0], mask.shape)
    mask[rows, columns] = 1
    perimeter = float(np.linalg.norm(points - np.roll(points, -1, axis=0), axis=1).sum())
    if abs(_signed_area(polygon)) < perimeter:
        # Thinner than about 2 px: the centres alone would leave a dashed line. OpenCV counts in 1/256 px here.
        cv2.fillPoly(mask, [np.round(points * 256).astype(np.int32)], 1, lineType=cv2.LINE_8, shift=8)
