"""What the real pictures of a class show, and so what may be asked of a new one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.dataset import Prepared
from core.data.residual import ATTRIBUTES
from core.errors import InputError
from core.generation.ties import Tie, tie_of

NEW_SHAPES_OF = 20
"""A class of so many masks gets half of its pictures with new shapes; smaller ones more, larger ones fewer."""


@dataclass(frozen=True, slots=True)
class Habits:
    """Of one class. Rows are those that training sees: what was held back measures, and lends nothing."""

    name: str
    rows: list[int]
    masked: list[int]
    """Rows with a mask."""
    scenes: list[int]
    """Rows that lend their scenes: where masks are found those whose defect is seen, if there are any."""
    uncut: list[int]
    """Rows with a mask whose mask does not touch the picture's rim."""
    tie: Tie
    area_px: tuple[int, int]
    """Smallest and largest mask, px; (0, 0) without any."""
    new_shapes: float
    """Share of the pictures that get a new shape."""
    observed: dict[str, tuple[float, float]]
    """Attribute -> smallest and largest value."""


def trained_rows(data: Prepared, name: str) -> list[int]:
    """Rows of a class that training sees; all where it sees none."""
    held, rows = data.held(), data.rows_of(name).tolist()
    return [row for row in rows if not held[row]] or rows


def habits_of(data: Prepared, name: str) -> Habits:
    """What the pictures of the class `name` show."""
    rows = trained_rows(data, name)
    masked = [row for row in rows if data.masks[row].any()]
    areas = [int(data.masks[row].sum()) for row in masked]
    values = data.attributes[masked or rows]
    return Habits(
        name,
        rows,
        masked,
        masked if masked and data.finds_masks else rows,
        [row for row in masked if not _touches_rim(data.masks[row])],
        tie_of(data, masked),
        (min(areas, default=0), max(areas, default=0)),
        NEW_SHAPES_OF / (NEW_SHAPES_OF + len(masked)) if masked else 0.0,
        {
            attribute: (float(low), float(high))
            for attribute, low, high in zip(ATTRIBUTES, values.min(axis=0), values.max(axis=0), strict=True)
        },
    )


def _touches_rim(mask: np.ndarray) -> bool:
    return bool(mask[0].any() or mask[-1].any() or mask[:, 0].any() or mask[:, -1].any())


def check_ranges(ranges: dict[str, tuple[float, float]], habits: list[Habits]) -> None:
    """`InputError` unless every asked range lies inside what the pictures of each class with a defect show."""
    for attribute, (low, high) in ranges.items():
        if attribute not in ATTRIBUTES:
            raise InputError(f"There is no attribute '{attribute}'; a range may be asked of: {', '.join(ATTRIBUTES)}.")
        concerned = [h for h in habits if attribute == "noise" or h.masked]
        if not concerned:
            raise InputError(f"No mask of a defect is known, so no range of '{attribute}' can be asked for.")
        for habit in concerned:
            least, most = habit.observed[attribute]
            # What is shown rounded must be accepted.
            if low < least - 5e-4 * abs(least) or high > most + 5e-4 * abs(most):
                raise InputError(
                    f"The range {low:g} to {high:g} of '{attribute}' reaches beyond what the pictures of "
                    f"'{habit.name}' show, {least:.4g} to {most:.4g}; ask for a range inside it."
                )
