"""Whether generated pictures are new: near copies of training pictures, diversity within a class, sharpness.

Two pictures' distance is the root mean square of their difference, values in [0, 1], on pictures reduced to at most
64 px a side by averaging, so that noise counts little. A generated picture is a near copy when a training picture is
nearer to it than the 1st percentile of the distances between training pictures is (design, section 7).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

_SIDE_PX = 64
_CLOSE = 0.01
_COMPARED = 300
"""Pictures of a class drawn by lot for its diversity."""
_CHUNK = 256


@dataclass(frozen=True, slots=True)
class Nearest:
    """The training picture nearest to a generated one."""

    row: int
    distance: float
    is_copy: bool


def reduced(pictures: np.ndarray) -> np.ndarray:
    """(N, H, W, C) uint8 -> (N, D) float32, scaled so that Euclidean distances are the distances of the module."""
    height, width = pictures.shape[1:3]
    scale = min(1.0, _SIDE_PX / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    small = [cv2.resize(p, size, interpolation=cv2.INTER_AREA).astype(np.float32).reshape(-1) for p in pictures]
    flat = np.stack(small) / 255
    return flat / np.sqrt(flat.shape[1])


def distances(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(len(a), len(b)) Euclidean distances of rows."""
    squares = (a**2).sum(1)[:, None] + (b**2).sum(1) - 2 * a @ b.T
    return np.sqrt(np.maximum(squares, 0))


def close_distance(real: np.ndarray) -> float:
    """The 1st percentile of the distances between the rows of `real`; nan with fewer than two."""
    pairs = distances(real, real)[np.triu_indices(len(real), 1)]
    return float(np.quantile(pairs, _CLOSE)) if len(pairs) else float("nan")


def nearest(made: np.ndarray, real: np.ndarray, rows: Sequence[int], close: float) -> list[Nearest]:
    """For each row of `made` the nearest of `real`, whose rows in the project are `rows`."""
    found: list[Nearest] = []
    for start in range(0, len(made), _CHUNK):
        apart = distances(made[start : start + _CHUNK], real)
        for index, row in zip(apart.argmin(1), apart, strict=True):
            found.append(Nearest(int(rows[index]), float(row[index]), bool(row[index] < close)))
    return found


def diversity(made: np.ndarray, real: np.ndarray, seed: int) -> float:
    """Mean distance between pictures of one class, generated over real; nan where either has fewer than two."""
    rng = np.random.default_rng(seed)
    spreads = []
    for pictures in (made, real):
        if len(pictures) < 2:
            return float("nan")
        some = pictures[rng.permutation(len(pictures))[:_COMPARED]]
        spreads.append(distances(some, some)[np.triu_indices(len(some), 1)].mean())
    return float(spreads[0] / spreads[1]) if spreads[1] else float("nan")


def sharpness(pictures: np.ndarray) -> float:
    """Mean variance of the Laplacian of (N, H, W, C) uint8 pictures."""
    return float(np.mean([cv2.Laplacian(p.astype(np.float32), cv2.CV_32F).var() for p in pictures]))
