"""New shapes for the defects of a class: how far a real mask may be changed, and from which others it may be made.

Where a class is tied to the circuit only gentle changes about the centre are made, and another picture's mask is taken
only where it lies at nearly the same place of the circuit. Where it is found anywhere, a mask may be turned by any
angle (unless all share one direction) and moved to any place at which real ones lie.
"""

from __future__ import annotations

import numpy as np

from core.data.dataset import Prepared
from core.data.residual import ATTRIBUTES
from core.data.warp import Warp
from core.generation.habits import Habits
from core.runtime import seed_of

_RECOMBINED = 0.5
"""Share of the new shapes that start from another picture's mask, where there is one."""
_SAME_PLACE = 0.08
"""Distance up to which two places of the circuit are nearly the same, shares of the shorter cycle."""
_GENTLE_TURN_DEG, _GENTLE_SCALE, _GENTLE_BEND = 4.0, 0.07, 0.03
_FREE_SCALE, _FREE_BEND = 0.12, 0.05
"""Scales are spreads of the logarithm, bends shares of the mask's diagonal."""


def new_shape(data: Prepared, habits: Habits, row: int, rng: np.random.Generator, boldness: float = 1.0) -> Warp:
    """A new shape for the defect of `row`, drawn by `rng`; its area is one that the class shows.

    `boldness`, 1 or more, multiplies how far it is turned and scaled; it is bent by its root, so that straight ones
    stay nearly so.
    """
    free = not habits.tie.to_place and bool(habits.uncut)
    shape = row
    if rng.uniform() < _RECOMBINED or (free and row not in habits.uncut):
        shape = _other(data, habits, row, rng, free)
    turning = free and not habits.tie.to_direction
    spread, bend = (_FREE_SCALE, _FREE_BEND) if free else (_GENTLE_SCALE, _GENTLE_BEND)
    move = _move(data, habits, shape, row, rng) if free and shape in habits.uncut else (0.0, 0.0)
    return Warp(
        seed=seed_of("warp", int(rng.integers(1 << 31))) % (1 << 31),
        turn_deg=round(float(rng.uniform(-180, 180) if turning else rng.normal() * _GENTLE_TURN_DEG * boldness), 2),
        scale=round(scale_within(data, habits, shape, float(np.exp(rng.normal() * spread * boldness))), 4),
        bend_px=round(bend * boldness**0.5 * _diagonal(data.masks[shape]), 3),
        mirrored=bool(turning and rng.uniform() < 0.5),
        move_x=round(move[0], 2),
        move_y=round(move[1], 2),
        shape=None if shape == row else shape,
    )


def scale_within(data: Prepared, habits: Habits, shape: int, scale: float) -> float:
    """The scale nearest to `scale` at which the mask of `shape` has an area that the class shows."""
    area = max(1, int(data.masks[shape].sum()))
    low, high = (np.sqrt(limit / area) for limit in habits.area_px)
    return float(np.clip(scale, low, high))


def _other(data: Prepared, habits: Habits, row: int, rng: np.random.Generator, free: bool) -> int:
    """A row whose mask may take the place of that of `row`; `row` itself where there is none."""
    if free:
        return int(rng.choice(habits.uncut))
    if data.pattern is None:
        return row  # where on a picture a class may lie is not known
    reach_px = _SAME_PLACE * min(data.pattern.cycle)
    # Cut by the rim, a shape would end in nowhere once it is moved inwards.
    others = [other for other in habits.uncut if other != row and np.hypot(*data.circuit_way(row, other)) <= reach_px]
    return int(rng.choice(others)) if others else row


def _move(data: Prepared, habits: Habits, shape: int, row: int, rng: np.random.Generator) -> tuple[float, float]:
    """Move, px of the picture, that takes the shape to a place between the outermost at which the class is found."""
    height, width = data.size
    place = [rng.uniform(*habits.observed[name]) for name in ("place_x", "place_y")]
    x, y = data.centre_of(row)
    if shape != row:
        away_x, away_y = data.way_between(shape, row)
        from_x, from_y = data.centre_of(shape)
        x, y = from_x + away_x, from_y + away_y
    return place[0] * (width - 1) - x, place[1] * (height - 1) - y


def _diagonal(mask: np.ndarray) -> float:
    rows, columns = np.nonzero(mask)
    return float(np.hypot(np.ptp(rows) + 1, np.ptp(columns) + 1))


def place_of(values: np.ndarray) -> tuple[float, float]:
    """(place_x, place_y) among attributes in the order of `ATTRIBUTES`."""
    return float(values[ATTRIBUTES.index("place_x")]), float(values[ATTRIBUTES.index("place_y")])
