"""How tightly a class is tied to the circuit, learnt from where its real defects lie.

An open lies on a line and a pinhole in metal; a scratch lies anywhere. A class is tied when its defects' centres lie
on parts of the circuit that look more alike, or at places of the cell that are closer together, than places drawn by
lot do. Significance is told by drawing the places anew many times, so that no threshold has to be chosen by hand.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.data.clean import Pose, cell_positions
from core.data.dataset import Prepared
from core.runtime import seed_of

_FEWEST = 12
"""Fewer defects than these cannot show that they may lie anywhere: the class counts as tied."""
_MOST = 120
_DRAWS = 100
_LOOKS_LEVEL, _PLACE_LEVEL = 0.05, 0.02
_GRID = 48
_ALIKE = 0.5
"""Difference in looks, in standard deviations of the circuit's, at which two places no longer look alike."""
_NEAR = 0.08
"""Distance at which two places are no longer near, shares of the cell."""
_AXES = 3.0
"""How many times the chance level the common direction of a class must be."""


@dataclass(frozen=True, slots=True)
class Tie:
    """What the real pictures of a class allow a new defect."""

    to_place: bool
    """It lies at certain places of the circuit only."""
    to_direction: bool
    """It has one direction (always so where it is tied to a place)."""


def tie_of(data: Prepared, rows: list[int]) -> Tie:
    """The tie of a class whose pictures with a mask are `rows`."""
    if data.pattern is None or len(rows) < _FEWEST:
        return Tie(True, True)
    rng = np.random.default_rng(seed_of("ties", *rows))
    some = sorted(rng.permutation(rows)[:_MOST].tolist())
    places = np.stack([_place(data, row) for row in some])
    looks = _looks(data)
    drawn = [rng.uniform(0, 1, places.shape) for _ in range(_DRAWS)]
    by_looks = _exceeded(_alike(places, looks), [_alike(p, looks) for p in drawn])
    by_place = _exceeded(_near(places), [_near(p) for p in drawn])
    tied = by_looks <= _LOOKS_LEVEL or by_place <= _PLACE_LEVEL
    return Tie(tied, tied or _has_direction([data.masks[row] for row in some]))


def _exceeded(value: float, drawn: list[float]) -> float:
    """Share of the `drawn` values, `value` among them, that are at least as high."""
    return (1 + sum(other >= value for other in drawn)) / (1 + len(drawn))


def _place(data: Prepared, row: int) -> np.ndarray:
    """(2,): where in the cell the row's defect has its centre, shares of the cell."""
    assert data.pattern is not None
    x, y = data.centre_of(row)
    u, v = np.array([x], np.float32), np.array([y], np.float32)
    return cell_positions(data.pattern.lattice, (1, 1), Pose(*data.poses[row].tolist()), u, v, *data.size)[:, 0]


def _looks(data: Prepared) -> np.ndarray:
    """(_GRID, _GRID, C): the circuit's colours in units of their spread along their main axes."""
    assert data.pattern is not None
    tile = np.pad(data.pattern.resampled((_GRID, _GRID)), ((4, 4), (4, 4), (0, 0)), mode="wrap")
    soft = cv2.GaussianBlur(tile, (0, 0), 1.0)[4:-4, 4:-4].reshape(_GRID * _GRID, -1).astype(np.float64)
    soft = (soft - soft.mean(axis=0)) / (soft.std(axis=0) + 1e-6)
    powers, axes = np.linalg.eigh(np.atleast_2d(np.cov(soft.T)))
    return (soft @ axes / np.sqrt(powers + 1e-3)).reshape(_GRID, _GRID, -1)


def _alike(places: np.ndarray, looks: np.ndarray) -> float:
    """How alike the circuit looks at each two of the places (N, 2), mean, 0 to 1."""
    at = np.floor(places * _GRID).astype(int) % _GRID
    seen = looks[at[:, 1], at[:, 0]]
    apart = ((seen[:, None] - seen[None]) ** 2).sum(axis=2)[np.triu_indices(len(seen), 1)]
    return float(np.exp(-apart / 2 / _ALIKE**2).mean())


def _near(places: np.ndarray) -> float:
    """How near each two of the places (N, 2) are, mean, 0 to 1."""
    apart = places[:, None] - places[None]
    apart -= np.round(apart)
    return float(np.exp(-(apart**2).sum(axis=2)[np.triu_indices(len(places), 1)] / 2 / _NEAR**2).mean())


def _has_direction(masks: list[np.ndarray]) -> bool:
    """Whether the masks' long axes share a direction beyond chance; round ones have no say."""
    arrows = []
    for mask in masks:
        rows, columns = np.nonzero(mask)
        if len(rows) < 3:
            continue
        powers, axes = np.linalg.eigh(np.cov(np.stack([columns, rows])))
        angle = np.arctan2(axes[1, 1], axes[0, 1])
        arrows.append((powers[1] - powers[0]) / (powers.sum() + 1e-6) * np.exp(2j * angle))
    if not arrows:
        return False
    chance = np.sqrt(np.mean(np.abs(arrows) ** 2) / len(arrows))
    return bool(np.abs(np.mean(arrows)) > _AXES * chance)
