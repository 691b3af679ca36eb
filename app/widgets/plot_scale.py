"""Which values of a curve are good, and how much of the upright axis it takes."""

from __future__ import annotations

from enum import StrEnum

import numpy as np

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


def in_view(xs: np.ndarray, ys: np.ndarray, first: float, last: float) -> np.ndarray:
    """Values of the curve through (`xs`, `ys`), both (N,) with rising `xs`, from `first` to `last`.

    Those at both edges are among them, where the curve goes on beyond. All of them where none is in view.
    """
    inside = (xs >= first) & (xs <= last)
    edges = [x for x in (first, last) if len(xs) and xs[0] <= x <= xs[-1]]
    found = np.concatenate([ys[inside], np.interp(edges, xs, ys)]) if edges else ys[inside]
    return found if len(found) else ys


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
