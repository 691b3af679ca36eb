"""What a proof's report is made of. HTML and PDF are written from the same blocks, so that they say the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text; `warns` where it makes the figures less sure."""

    text: str
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Cells of text; the first column names the line."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]
    strong: frozenset[int] = frozenset()
    """Rows to be seen first."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Matrix:
    """A confusion matrix, mean over seeds."""

    title: str
    caught: float
    leaks: float
    overkill: float
    passed: float


@dataclass(frozen=True, slots=True)
class Matrices:
    """Side by side."""

    entries: Sequence[Matrix]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart."""

    label: str
    style: int
    """Number of its colour, 0 to 5."""
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Chart:
    """Shares against shares; both axes begin at the given lows."""

    title: str
    x_label: str
    y_label: str
    x_range: tuple[float, float]
    y_range: tuple[float, float]
    lines: Sequence[Line]
    mark: float | None = None
    """A dashed line at this x."""


@dataclass(frozen=True, slots=True)
class Charts:
    """Side by side, with one key for all."""

    entries: Sequence[Chart]


@dataclass(frozen=True, slots=True)
class Strip:
    """A row of pictures."""

    title: str
    pictures: Sequence[np.ndarray]
    """(H, W, C) uint8."""
    captions: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Gallery:
    """Rows of pictures at one scale."""

    strips: Sequence[Strip]


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values."""

    title: str
    entries: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class FactLists:
    """Side by side."""

    entries: Sequence[Facts]


Block = Paragraph | Table | Matrices | Charts | Gallery | FactLists


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered part."""

    title: str
    blocks: Sequence[Block]


@dataclass(frozen=True, slots=True)
class Headline:
    """The verdict on one set."""

    outcome: str
    title: str
    sentence: str
    reason: str


@dataclass(frozen=True, slots=True)
class Report:
    """The whole."""

    title: str
    date: str
    headlines: Sequence[Headline]
    concerns: Sequence[str]
    sections: Sequence[Section] = field(default_factory=list)
