"""Line charts as inline SVG. Colours come from the page's style sheet, so they follow light and dark."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

COLOURS = 6
"""Colours of lines that the style sheet has."""
_WIDTH, _HEIGHT = 540, 270
_LEFT, _RIGHT, _TOP, _BOTTOM = 68, 12, 12, 42
_DOTS = 40
"""Points up to this many are marked, and tell their value when pointed at."""
_LOG_TICKS = 7
_LETTER_PX = 6.4
"""Width of a letter of the charts, about."""


@dataclass(frozen=True, slots=True)
class Series:
    """One line."""

    label: str
    style: int
    """Number of the colour, 0 to 5."""
    points: Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Level:
    """A dashed horizontal line with its name."""

    label: str
    value: float
    style: int | None = None
    """Number of the colour; grey when None."""


@dataclass(frozen=True, slots=True)
class Axis:
    """A range of values laid on a range of pixels."""

    low: float
    high: float
    start_px: float
    end_px: float
    ticks: Sequence[float]
    log: bool = False

    def at(self, value: float) -> float:
        """Position in px."""
        low, high = self.low, self.high
        if self.log:
            low, high, value = math.log10(low), math.log10(high), math.log10(max(value, self.low))
        return self.start_px + (value - low) / (high - low) * (self.end_px - self.start_px)


def nice_step(span: float, count: int) -> float:
    """The round step (1, 2 or 5 times a power of ten) that cuts `span` into at most `count` parts."""
    raw = span / max(1, count)
    power = 10.0 ** math.floor(math.log10(raw))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= raw * (1 - 1e-9))


def linear_axis(values: Sequence[float], start_px: float, end_px: float, count: int = 5, pad: float = 0.06) -> Axis:
    """An axis around the values with round ticks, all inside its range."""
    low, high = min(values), max(values)
    if high - low < 1e-12:
        margin = abs(high) * 0.1 or 1.0
        low, high = low - margin, high + margin
    else:
        low, high = low - pad * (high - low), high + pad * (high - low)
    step = nice_step(high - low, count)
    first = math.ceil(low / step - 1e-9)
    ticks = [k * step for k in range(first, math.floor(high / step + 1e-9) + 1)]
    return Axis(low, high, start_px, end_px, ticks)


def log_axis(values: Sequence[float], start_px: float, end_px: float) -> Axis:
    """A logarithmic axis from tick to tick around the positive values; ticks are 1, 2, 5, or decades where many."""
    positive = [v for v in values if v > 0]
    first, last = math.floor(math.log10(min(positive))) - 1, math.ceil(math.log10(max(positive))) + 1
    for factors in ((1, 2, 5), (1,)):
        ladder = [factor * 10.0**k for k in range(first, last + 1) for factor in factors]
        low = max(step for step in ladder if step <= min(positive))
        high = min(step for step in ladder if step >= max(positive) and step > low)
        ticks = [step for step in ladder if low <= step <= high]
        if len(ticks) <= _LOG_TICKS:
            break
    return Axis(low, high, start_px, end_px, ticks, log=True)


def line_chart(
    title: str, y_label: str, series: Sequence[Series], levels: Sequence[Level] = (), log: bool = False
) -> Markup | None:
    """The chart as `<svg>`, or None where there is no point to draw. `log` needs positive values."""
    drawn = [s for s in series if s.points]
    if not drawn:
        return None
    values = [v for s in drawn for _, v in s.points] + [level.value for level in levels]
    epochs = [e for s in drawn for e, _ in s.points]
    log = log and all(v > 0 for v in values)
    bottom_px, right_px = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT
    y = log_axis(values, bottom_px, _TOP) if log else linear_axis(values, bottom_px, _TOP)
    x = linear_axis([0.0, *epochs], _LEFT, right_px, 6, pad=0.0)
    parts = [
        Markup('<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">').format(_WIDTH, _HEIGHT, title),
        *_frame(x, y, y_label),
    ]
    taken = [spot for entry in drawn for spot in _along([(x.at(e), y.at(v)) for e, v in entry.points])]
    parts += [mark for level in levels for mark in _level(level, y, taken)]
    parts += [mark for entry in drawn for mark in _series(entry, x, y)]
    return Markup("").join([*parts, Markup("</svg>")])


def tick_text(value: float, ticks: Sequence[float]) -> str:
    """The tick's value with as many decimals as its neighbours need."""
    step = min((abs(b - a) for a, b in pairwise(ticks)), default=abs(value) or 1.0)
    step = min(step, abs(value)) if value else step
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return f"{value:.{decimals}f}"


def _frame(x: Axis, y: Axis, y_label: str) -> list[Markup]:
    """Grid lines, tick texts and the names of both axes."""
    parts = []
    for tick in y.ticks:
        text = f"{tick:g}" if y.log else tick_text(tick, y.ticks)
        height = f"{y.at(tick):.1f}"
        parts.append(Markup('<path class="grid" d="M{} {}H{}"/>').format(_LEFT, height, _WIDTH - _RIGHT))
        parts.append(
            Markup('<text class="tick" x="{}" y="{}" dy=".35em" text-anchor="end">{}</text>').format(
                _LEFT - 6, height, text
            )
        )
    foot = _HEIGHT - _BOTTOM
    for tick in x.ticks:
        parts.append(
            Markup('<text class="tick" x="{:.1f}" y="{}" text-anchor="middle">{}</text>').format(
                x.at(tick), foot + 16, tick_text(tick, x.ticks)
            )
        )
    parts.append(Markup('<path class="axis" d="M{} {}H{}"/>').format(_LEFT, foot, _WIDTH - _RIGHT))
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    parts.append(
        Markup('<text class="name" x="{}" y="{}" text-anchor="middle">epoch</text>').format(middle, _HEIGHT - 6)
    )
    centre = (_TOP + foot) / 2
    parts.append(
        Markup('<text class="name" transform="translate(12 {}) rotate(-90)" text-anchor="middle">{}</text>').format(
            centre, y_label
        )
    )
    return parts


def _level(level: Level, y: Axis, taken: Sequence[tuple[float, float]]) -> list[Markup]:
    """The dashed line, and its name at the place where it covers the fewest of the `taken` points."""
    style = "grey" if level.style is None else f"s{level.style}"
    height, length = y.at(level.value), _LETTER_PX * len(level.label)
    right = _WIDTH - _RIGHT - 4

    def covered(place: tuple[float, float]) -> int:
        left, base = place
        return sum(left - 4 <= px <= left + length + 4 and base - 12 <= py <= base + 4 for px, py in taken)

    places = [(left, base) for base in (height - 5, height + 14) for left in (right - length, _LEFT + 4.0)]
    left, base = min((p for p in places if _TOP + 8 <= p[1] <= _HEIGHT - _BOTTOM - 2), key=covered)
    return [
        Markup('<path class="level {}" d="M{} {:.1f}H{}"/>').format(style, _LEFT, height, _WIDTH - _RIGHT),
        Markup('<text class="leveltext" x="{:.1f}" y="{:.1f}" text-anchor="{}">{}</text>').format(
            left if left < right - length else right, base, "start" if left < right - length else "end", level.label
        ),
    ]


def _along(spots: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Points every few px along a line."""
    found = list(spots)
    for (ax, ay), (bx, by) in pairwise(spots):
        count = int(math.hypot(bx - ax, by - ay) / 6)
        found += [(ax + (bx - ax) * k / count, ay + (by - ay) * k / count) for k in range(1, count)]
    return found


def _series(series: Series, x: Axis, y: Axis) -> list[Markup]:
    spots = [(x.at(epoch), y.at(value)) for epoch, value in series.points]
    line = "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in spots)
    parts = [Markup('<path class="line s{}" d="{}"/>').format(series.style, line)]
    if len(spots) <= _DOTS:
        for (px, py), (epoch, value) in zip(spots, series.points, strict=True):
            told = escape(f"{series.label}, epoch {epoch:g}: {value:.4g}")
            parts.append(
                Markup('<circle class="dot s{}" cx="{:.1f}" cy="{:.1f}" r="2.6"><title>{}</title></circle>').format(
                    series.style, px, py, told
                )
            )
    return parts
