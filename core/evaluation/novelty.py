"""Diversity of whole pictures within a class.

Pictures are reduced (`core.judging.nearness.reduced`), so that noise counts little.
"""

from __future__ import annotations

import numpy as np

_COMPARED = 300
"""Pictures of a class drawn by lot for its diversity."""


def distances(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(len(a), len(b)) Euclidean distances of rows."""
    squares = (a**2).sum(1)[:, None] + (b**2).sum(1) - 2 * a @ b.T
    return np.sqrt(np.maximum(squares, 0))


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
