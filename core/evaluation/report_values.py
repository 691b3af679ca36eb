"""Figures as text: how the report writes numbers, and the cells and lines of its table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Value:
    """One cell of the table: a figure, what it is to be read beside, and a word where it is bad."""

    text: str
    beside: str = ""
    verdict: str = ""
    bad: bool = False


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One line of the table."""

    name: str
    meaning: str
    values: list[Value]
    inner: bool = False
    """A part of the line above."""


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
