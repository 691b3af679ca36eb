"""Outlines of defect masks, to be drawn over pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.data.images import read_picture
from core.errors import InputError

_INSIDE = 128


@dataclass(frozen=True, slots=True)
class Outline:
    """The edges of a mask as the path of an SVG, px of the mask."""

    path: str
    width: int
    height: int


def read_outline(file: Path) -> Outline | None:
    """The outline of a mask on disk; None where there is no mask or nothing in it."""
    if not file.exists():
        return None
    try:
        mask = read_picture(file)[..., 0] >= _INSIDE
    except InputError:
        return None  # a picture without its outline is still a picture
    return outline_of(mask)


def outline_of(mask: np.ndarray) -> Outline | None:
    """The edges between inside and outside of a bool (H, W) mask; None for an empty one."""
    if not mask.any():
        return None
    inside = np.pad(mask, 1)
    level = inside[1:, 1:-1] != inside[:-1, 1:-1]
    upright = (inside[1:-1, 1:] != inside[1:-1, :-1]).T
    parts = [f"M{begin} {y}H{end}" for y, begin, end in _runs(level)]
    parts += [f"M{x} {begin}V{end}" for x, begin, end in _runs(upright)]
    return Outline("".join(parts), mask.shape[1], mask.shape[0])


def _runs(edges: np.ndarray) -> list[tuple[int, int, int]]:
    """Row, begin and end of every unbroken run of true values in the rows of `edges`."""
    steps = np.diff(np.pad(edges.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    rows, begins = np.nonzero(steps == 1)
    _, ends = np.nonzero(steps == -1)
    return list(zip(rows.tolist(), begins.tolist(), ends.tolist(), strict=True))
