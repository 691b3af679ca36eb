"""Figures as text: how the report writes numbers, and the cells and lines of its table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core.data.lattice import Lattice


@dataclass(frozen=True, slots=True)
class Value:
    """One cell of the table: a figure, what it is to be read beside, and a word where it is bad."""

    text: str
    beside: str = ""
    verdict: str = ""
    bad: bool = False
    met: bool | None = None
    """Whether it reaches its goal; None where it has none."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure should reach."""

    text: str
    is_met: Callable[[float], bool]


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One line of the table."""

    name: str
    meaning: str
    values: list[Value]
    inner: bool = False
    """A part of the line above."""
    goal: str = ""


def fixed(value: float | None, decimals: int = 3) -> str:
    """The number, or a dash."""
    return "–" if value is None else f"{value:.{decimals}f}"


def pixels(value: float | None) -> str:
    """A distance: thousandths below 1 px, hundredths above."""
    return "–" if value is None else f"{value:.3f} px" if abs(value) < 1 else f"{value:.2f} px"


def percent(value: float | None) -> str:
    """A share in percent, or a dash; never rounded to 0 or 100 unless it is."""
    if value is None:
        return "–"
    decimals = 1 if (0 < value < 0.01) or (0.99 < value < 1) else 0
    return f"{100 * value:.{decimals}f} %"


def duration(seconds: float | None) -> str:
    """`8 min 05 s`, or a dash."""
    if seconds is None:
        return "–"
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return f"{rest} s"
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min {rest:02d} s"


def listed(names: Sequence[str]) -> str:
    """`a, b and c`."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def significant(value: float | None, digits: int = 2) -> str:
    """The number with so many digits that count, or a dash."""
    return "–" if value is None else f"{value:.{digits}g}"


def chance_error_px(lattice: Lattice) -> tuple[float, float]:
    """(median, mean) distance of random coordinates from the asked one, px, on the torus."""
    short = lattice.reduced()  # of the shortest vectors the nearest corner of a cell is one of its own four
    shares = (np.arange(400) + 0.5) / 400
    points = np.tensordot(short.matrix, np.stack(np.meshgrid(shares, shares)), 1)
    corners = [short.at(s, t) for s in (0, 1) for t in (0, 1)]
    distances = np.min([np.hypot(points[0] - x, points[1] - y) for x, y in corners], axis=0)
    return float(np.median(distances)), float(distances.mean())
