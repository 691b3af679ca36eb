"""How a found lattice and found coordinates compare with the true ones."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from typing import Any

import numpy as np

TOLERANCE = 0.01
"""Largest error of a lattice vector, as a share of its length."""
WOVEN_TOLERANCE = 0.02
"""The same for cloth, whose yarns stray."""
VERDICTS = ("right", "multiple", "fraction", "other", "none", "error")


def rotation(angle_deg: float) -> np.ndarray:
    cos, sin = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
    return np.array([[cos, -sin], [sin, cos]])


def compare(found: np.ndarray, true: np.ndarray, tolerance: float = TOLERANCE) -> tuple[str, float, np.ndarray]:
    """(verdict, worst relative error of a vector, whole-number matrix M with found = true @ M) of two lattices."""
    whole = np.rint(np.linalg.solve(true, found))
    error = _relative(found, true @ whole)
    if error <= tolerance and round(abs(np.linalg.det(whole))) >= 1:
        return ("right" if round(abs(np.linalg.det(whole))) == 1 else "multiple"), error, whole
    inverse = np.rint(np.linalg.solve(found, true))
    if _relative(true, found @ inverse) <= tolerance and round(abs(np.linalg.det(inverse))) > 1:
        return "fraction", _relative(true, found @ inverse), np.linalg.inv(inverse)
    return "other", error, whole


def best_match(
    found: np.ndarray, true: Iterable[np.ndarray], tolerance: float = TOLERANCE
) -> tuple[str, float, np.ndarray]:
    """`compare` with whichever of several ways to state the true lattice fits best: as it lies, or turned upright."""
    results = [compare(found, lattice, tolerance) for lattice in true]
    return min(results, key=lambda r: (VERDICTS.index(r[0]), r[1]))


def _relative(found: np.ndarray, expected: np.ndarray) -> float:
    lengths = np.maximum(np.linalg.norm(expected, axis=0), 1e-9)
    return float((np.linalg.norm(found - expected, axis=0) / lengths).max())


def found_lattice(summary: dict[str, Any]) -> np.ndarray | None:
    """Lattice vectors as columns from `prepare.json`; None where no pattern was found."""
    if not summary.get("pattern"):
        return None
    if summary.get("lattice"):
        return np.array(summary["lattice"], float).T
    return np.diag(np.array(summary["cycle"], float))


def coordinate_errors(
    truth: np.ndarray, measured: np.ndarray, true: np.ndarray, found: np.ndarray, whole: np.ndarray, size: int
) -> np.ndarray:
    """(N,) distances in px between phases at the pictures' centre, up to the set's common offset."""
    centre = (size - 1) / 2
    apart = np.linalg.solve(true, centre - truth.T) - whole @ np.linalg.solve(found, centre - measured.T)

    def distances(offset: np.ndarray) -> np.ndarray:
        rest = apart - offset[:, None]
        near = [np.linalg.norm(true @ (rest - np.floor(rest) - corner), axis=0) for corner in _CORNERS]
        return np.min(near, axis=0)

    best = min((apart[:, i] for i in range(apart.shape[1])), key=lambda offset: float(np.median(distances(offset))))
    for _ in range(3):  # from the best single picture to the middle of those that agree with it
        rest = apart - best[:, None]
        best = best + np.median(rest - np.rint(rest), axis=1)
    return distances(best)


_CORNERS = [np.array([[float(i)], [float(j)]]) for i, j in product((-1, 0, 1, 2), repeat=2)]
