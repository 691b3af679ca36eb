"""New shapes from real masks: a defect turned, scaled, mirrored and bent about its centre, or the shape of another one.

A shape is held by its signed distance to the rim. It is sampled at the places where the warp comes from, and as many
of its deepest pixels are taken as the scale asks for, so that thin lines neither break nor vanish, and the area of the
new shape is known before it is made (but for lines of one pixel, which are thickened where they would break).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

_GRID = 4
"""Independent displacements along either side of a bend: few, so that it is smooth."""
_MOST = 2.0
"""Largest displacement of a bend in units of its usual one."""
_JOINING_STEPS = 6
"""Tenths of a px by which a shape may be thickened to stay whole: lines of one pixel need it."""


@dataclass(frozen=True, slots=True)
class Warp:
    """How a mask is changed about its centre. The default changes nothing."""

    seed: int = 0
    """Of the bend."""
    turn_deg: float = 0.0
    """Positive from x towards y."""
    scale: float = 1.0
    """Of lengths; the area grows with its square."""
    bend_px: float = 0.0
    """Usual displacement of a point of the rim along either axis."""
    mirrored: bool = False
    """Left and right exchanged, before the turn."""
    move_x: float = 0.0
    """Move against the circuit, px of the picture; 0 where the class is tied to a place of the circuit."""
    move_y: float = 0.0
    shape: int | None = None
    """Real picture of the same class whose mask takes the place of the row's own; None: the row's own."""


def centre_of(mask: np.ndarray) -> tuple[float, float]:
    """(x, y) in px of the mean of a mask (H, W) that is not empty."""
    across, down = mask.sum(axis=0), mask.sum(axis=1)
    total = across.sum()
    return float(across @ np.arange(len(across)) / total), float(down @ np.arange(len(down)) / total)


def warped(mask: np.ndarray, warp: Warp, move_x: float = 0.0, move_y: float = 0.0) -> np.ndarray:
    """(H, W) bool: the mask changed by `warp` (its `shape` is the caller's affair), and moved by some px more.

    It has scale^2 times the pixels, less what leaves the picture, in no more pieces than before.
    """
    if not mask.any():
        return mask.copy()
    x, y = centre_of(mask)
    pieces = _pieces(mask)
    local, left, top = mask, 0, 0
    for share in (1.0, 0.5, 0.25, 0.0):
        bent = replace(warp, bend_px=share * warp.bend_px)
        local, left, top = _local(mask, bent, x, y, x + warp.move_x + move_x, y + warp.move_y + move_y, pieces)
        if _pieces(local) <= pieces:
            break
    else:
        local = _largest(local, pieces)
    return _pasted(local, left, top, mask.shape)


def _local(
    mask: np.ndarray, warp: Warp, x: float, y: float, to_x: float, to_y: float, pieces: int
) -> tuple[np.ndarray, int, int]:
    """The warped mask on a canvas of its own, and the picture's column and row of the canvas's corner."""
    rows, columns = np.nonzero(mask)
    reach = float(np.hypot(columns - x, rows - y).max()) * max(1.0, warp.scale) + _MOST * warp.bend_px + 3
    half = int(np.ceil(reach))
    base_x, base_y = round(to_x), round(to_y)
    v, u = np.mgrid[-half : half + 1, -half : half + 1].astype(np.float32)
    u, v = u - np.float32(to_x - base_x), v - np.float32(to_y - base_y)
    if warp.bend_px:
        field = _bend(warp.seed, 2 * half + 1) * np.float32(warp.bend_px)
        u, v = u + field[..., 0], v + field[..., 1]
    angle = np.deg2rad(warp.turn_deg)
    cos, sin = np.float32(np.cos(angle) / warp.scale), np.float32(np.sin(angle) / warp.scale)
    from_u, from_v = cos * u + sin * v, cos * v - sin * u
    if warp.mirrored:
        from_u = -from_u
    left, top = int(columns.min()) - 3, int(rows.min()) - 3
    depth = _depth(mask[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1])
    maps = np.float32(x - left) + from_u, np.float32(y - top) + from_v
    sampled = cv2.remap(depth, maps[0], maps[1], cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=-99)
    return _at_depth(sampled, round(len(rows) * warp.scale**2), pieces), base_x - half, base_y - half


def _at_depth(sampled: np.ndarray, area: int, pieces: int) -> np.ndarray:
    """The `area` deepest pixels, and where they fall into more than so many pieces as many more as join them."""
    wanted = min(sampled.size, max(1, area))
    floor = float(np.partition(sampled, sampled.size - wanted, axis=None)[sampled.size - wanted])
    whole = sampled >= floor
    for step in range(_JOINING_STEPS):
        if _pieces(whole) <= pieces:
            break
        whole = sampled >= floor - 0.1 * (step + 1)
    return whole


def _depth(cropped: np.ndarray) -> np.ndarray:
    """Signed distance to the rim, px, positive inside; the mask is padded by 3 px."""
    inside = np.pad(cropped, 3).astype(np.uint8)
    near = cv2.distanceTransform(inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    far = cv2.distanceTransform(1 - inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.where(inside > 0, near - 0.5, 0.5 - far).astype(np.float32)


def _bend(seed: int, side: int) -> np.ndarray:
    """(side, side, 2) float32: smooth random displacements of about 1 along either axis, at most `_MOST`."""
    coarse = np.random.default_rng(seed).normal(size=(_GRID, _GRID, 2)).astype(np.float32)
    return np.clip(cv2.resize(coarse, (side, side), interpolation=cv2.INTER_CUBIC), -_MOST, _MOST)


def _pieces(mask: np.ndarray) -> int:
    return int(cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)[0]) - 1


def _largest(mask: np.ndarray, pieces: int) -> np.ndarray:
    """The mask's largest so many pieces."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    areas = stats[1:, cv2.CC_STAT_AREA]
    keep = 1 + np.argsort(-areas, kind="stable")[:pieces]
    return np.isin(labels, keep)


def _pasted(local: np.ndarray, left: int, top: int, shape: tuple[int, ...]) -> np.ndarray:
    """The canvas laid on an empty picture of `shape`; what lies outside is lost."""
    out = np.zeros(shape, bool)
    rows = slice(max(0, top), min(shape[0], top + local.shape[0]))
    columns = slice(max(0, left), min(shape[1], left + local.shape[1]))
    if rows.start < rows.stop and columns.start < columns.stop:
        out[rows, columns] = local[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
    return out


def moved_mask(mask: np.ndarray, shift_x: int, shift_y: int) -> np.ndarray:
    """(H, W) mask moved by whole px, nothing wrapped around."""
    height, width = mask.shape
    out = np.zeros_like(mask)
    if abs(shift_x) < width and abs(shift_y) < height:
        to_y, to_x = slice(max(0, shift_y), height + min(0, shift_y)), slice(max(0, shift_x), width + min(0, shift_x))
        from_y = slice(max(0, -shift_y), height + min(0, -shift_y))
        from_x = slice(max(0, -shift_x), width + min(0, -shift_x))
        out[to_y, to_x] = mask[from_y, from_x]
    return out
