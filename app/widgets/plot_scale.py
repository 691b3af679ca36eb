"""The points of a curve: smoothed, which of them is best, and how much of the upright axis they take."""

from __future__ import annotations

import math
from array import array
from enum import StrEnum

import numpy as np
from PySide6.QtCore import QRectF

_SAME_EPOCH = 0.5
_LEAST_PAD = 0.01
_BELOW_NOUGHT = 0.8
"""So much of the room at the top is left below 0 too: a star lies there whole."""
_MANY = 50
_WORDS_PX = 20
_AXIS_PX = 44


class Best(StrEnum):
    """Which values are good. A noisy curve (a loss) has no best point; it is shown smoothed instead."""

    HIGH = "high"
    LOW = "low"
    NOISY = "noisy"


class Points:
    """Points of one curve with rising epochs."""

    def __init__(self) -> None:
        self.xs, self.ys, self.smooth = array("d"), array("d"), array("d")

    def add(self, epoch: float, value: float, smoothing: float) -> None:
        """Take a finite point, smoothed over `smoothing` epochs; it replaces those from its epoch on."""
        while self.xs and self.xs[-1] >= epoch:  # a run that was killed goes over its last epochs again
            for values in (self.xs, self.ys, self.smooth):
                values.pop()
        self.xs.append(epoch)
        self.ys.append(value)
        before = self.smooth[-1] if self.smooth else value
        step = epoch - self.xs[-2] if len(self.xs) > 1 else 0.0
        weight = max(1 - math.exp(-step / smoothing), 1 / (len(self.smooth) + 1))
        self.smooth.append(before + weight * (value - before))

    def best(self, best: Best, epoch: float | None) -> int | None:
        """Index of the point at `epoch`, or where that is None of the best one; None without any."""
        if not self.ys or best is Best.NOISY:
            return None
        if epoch is not None:
            away = np.abs(np.array(self.xs) - epoch)
            return int(away.argmin()) if away.min() < _SAME_EPOCH else None
        values = np.array(self.ys)
        return int(values.argmax() if best is Best.HIGH else values.argmin())


def in_view(xs: np.ndarray, ys: np.ndarray, first: float, last: float) -> np.ndarray:
    """Values of the curve through (`xs`, `ys`), both (N,) with rising `xs`, from `first` to `last`.

    Those at both edges are among them, where the curve goes on beyond. All of them where none is in view.
    """
    inside = (xs >= first) & (xs <= last)
    edges = [x for x in (first, last) if len(xs) and xs[0] <= x <= xs[-1]]
    found = np.concatenate([ys[inside], np.interp(edges, xs, ys)]) if edges else ys[inside]
    return found if len(found) else ys


def evenly_drawn(xs: np.ndarray, ys: np.ndarray, points: int = 200) -> tuple[np.ndarray, np.ndarray]:
    """The curve through (`xs`, `ys`), both (N,) with rising `xs`, as `points` points from end to end."""
    if not len(xs):
        return xs, ys
    along = np.linspace(xs[0], xs[-1], points)
    return along, np.interp(along, xs, ys)


def number_within(rect: QRectF, xs: np.ndarray, ys: np.ndarray) -> int:
    """How many of the points (N,) lie in `rect`."""
    inside = (xs >= rect.left()) & (xs <= rect.right()) & (ys >= rect.top()) & (ys <= rect.bottom())
    return int(inside.sum())


def upright_span(ys: np.ndarray, best: Best, ceiling: float | None, height_px: int) -> tuple[float, float]:
    """Least and greatest value of the axis for the points (N,) in view, N >= 1, in a plot `height_px` high."""
    low, high = float(ys.min()), float(ys.max())
    if best is Best.NOISY and len(ys) > _MANY:
        high = float(np.percentile(ys, 98))  # the first steps would flatten all the rest
    if ceiling is not None:
        low, high = min(low, ceiling), max(high, ceiling)
    if best is not Best.HIGH:
        low = min(low, 0.0)
    pad = max((high - low) * 0.1, abs(high) * _LEAST_PAD, 1e-6)  # one point alone has an axis too
    above = pad
    if high == ceiling:  # room for the words on the line
        above = max(pad, (high - low + pad) * _WORDS_PX / max(60, height_px - _AXIS_PX))
    below = pad * _BELOW_NOUGHT if low == 0 and best is not Best.NOISY else 0.0 if low == 0 else pad
    return low - below, high + above
