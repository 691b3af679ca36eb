"""Other pictures that could have been taken of the same defect: training sees each picture in many places.

With a pattern the scene is moved: what the clean pattern leaves unexplained goes along by whole pixels, unblurred, and
the clean pattern is rendered at the phase to which it moved, so that phase, defect and mask stay true to each other.
Without one, pictures are turned over.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.data.clean import Pose
from core.data.dataset import Prepared
from core.data.lattice import Lattice
from core.data.request import Request
from core.data.residual import ATTRIBUTES
from core.data.warp import moved_mask

_KEPT = 0.8
"""Least share of a defect that a moved scene still shows."""
_TRIES = 4
_RIM_PX = 3
"""What lies so close to a mask may still belong to the defect."""
_CELLS = 3
"""So many cells away a replacement is looked for."""


@dataclass(frozen=True, slots=True)
class MovedScene:
    """A scene moved within its picture."""

    request: Request
    residual: np.ndarray
    """(H, W, C) float32: what the clean picture at the new phase leaves unexplained."""


def random_move(data: Prepared, row: int, reach_px: int, rng: np.random.Generator) -> tuple[int, int]:
    """A move (x, y) of whole px, up to `reach_px` along either axis, that keeps the row's defect in the picture."""
    mask = data.masks[row]
    before = int(mask.sum())
    for _ in range(_TRIES):
        move_x, move_y = (int(v) for v in rng.integers(-reach_px, reach_px + 1, 2))
        if before == 0 or moved_mask(mask, move_x, move_y).sum() >= _KEPT * before:
            return move_x, move_y
    return 0, 0


def moved_scene(data: Prepared, row: int, residual: np.ndarray, move_x: int, move_y: int) -> MovedScene:
    """The row's scene moved by whole px of the picture; `residual` (H, W, C) float32 is the row's own.

    Where the move uncovers what the picture does not show, the residual is taken from one or more cells further on,
    where the circuit is the same and no defect lies.
    """
    if (move_x, move_y) == (0, 0):
        return MovedScene(Request(row), residual)
    assert data.pattern is not None
    pose = Pose(*data.poses[row].tolist())
    shift_x, shift_y = _in_pattern(pose, move_x, move_y)
    request = Request(row, shift_x, shift_y)
    return MovedScene(request, _moved(residual, data.masks[row], move_x, move_y, _cells(data.pattern.lattice, pose)))


def _in_pattern(pose: Pose, move_x: float, move_y: float) -> tuple[float, float]:
    """A move of the picture, px, as a shift of the phase: the inverse of `Prepared.move_of`."""
    cos, sin = np.cos(np.deg2rad(pose.angle_deg)) / pose.scale, np.sin(np.deg2rad(pose.angle_deg)) / pose.scale
    return float(cos * move_x + sin * move_y), float(-sin * move_x + cos * move_y)


def _cells(lattice: Lattice, pose: Pose) -> list[tuple[int, int]]:
    """Moves of whole cells in px of the picture, rounded, the shortest first; (0, 0) excepted."""
    cos, sin = np.cos(np.deg2rad(pose.angle_deg)) * pose.scale, np.sin(np.deg2rad(pose.angle_deg)) * pose.scale
    steps = range(-_CELLS, _CELLS + 1)
    points = [lattice.at(i, j) for i in steps for j in steps if (i, j) != (0, 0)]
    turned = [(cos * x - sin * y, sin * x + cos * y) for x, y in points]
    return [(round(x), round(y)) for x, y in sorted(turned, key=lambda p: p[0] ** 2 + p[1] ** 2)]


def _moved(
    residual: np.ndarray, mask: np.ndarray, move_x: int, move_y: int, cells: list[tuple[int, int]]
) -> np.ndarray:
    height, width = mask.shape
    to_y, to_x = slice(max(0, move_y), height + min(0, move_y)), slice(max(0, move_x), width + min(0, move_x))
    from_y = slice(max(0, -move_y), height + min(0, -move_y))
    from_x = slice(max(0, -move_x), width + min(0, -move_x))
    out, outside = np.zeros_like(residual), np.ones((height, width), bool)
    out[to_y, to_x], outside[to_y, to_x] = residual[from_y, from_x], False
    kernel = np.ones((2 * _RIM_PX + 1, 2 * _RIM_PX + 1), np.uint8)
    free = cv2.dilate(mask.astype(np.uint8), kernel) == 0
    missing_v, missing_u = (at - move for at, move in zip(np.nonzero(outside), (move_y, move_x), strict=True))
    values = np.zeros((len(missing_v), residual.shape[2]), residual.dtype)
    open_ = np.ones(len(missing_v), bool)
    for cell_x, cell_y in cells:
        if not open_.any():
            break
        there_v, there_u = missing_v + cell_y, missing_u + cell_x
        usable = open_ & (there_v >= 0) & (there_v < height) & (there_u >= 0) & (there_u < width)
        usable[usable] = free[there_v[usable], there_u[usable]]
        values[usable] = residual[there_v[usable], there_u[usable]]
        open_ &= ~usable
    out[outside] = values
    return out


def random_turns(count: int, rng: np.random.Generator) -> np.ndarray:
    """(count, 2) bool: whether each picture is turned over left to right, and top to bottom."""
    turns: np.ndarray = (rng.random((2, count)) < 0.5).T
    return turns


def places_turned(attributes: np.ndarray, turns: np.ndarray) -> np.ndarray:
    """Attributes (N, A) of pictures turned over: the place of the defect goes along."""
    attributes = attributes.copy()
    for name, chosen in zip(("place_x", "place_y"), turns.T, strict=True):
        column = ATTRIBUTES.index(name)
        attributes[chosen, column] = 1 - attributes[chosen, column]
    return attributes
