"""Process lines 2 and up: layouts drawn at random from the line's number alone.

Ten families take turns, so that ten consecutive numbers show every kind: cells of almost equal sub-pixels (whose
pitch is easily taken for the period), meshes, pads, combs, cells with a single small feature, circuits of low
contrast, circuits in one colour, general circuits, staggered pads, circuits with a single line. A layout whose cell
repeats within itself to the eye of a grey camera, or shows it nothing, is drawn again, so the cycle is always true.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import product

import cv2
import numpy as np

from core.data.demo_shapes import LAYERS, Material, Optics, ProcessLine, Shape, cell

_INF = math.inf
_STREAM = 7_301
"""Separates these draws from those of pictures."""
_MAX_LIKENESS = 0.93
"""No part of the cycle may repeat the cell better than this (correlation of grey values)."""
_MIN_SPREAD = 4.0
"""Standard deviation of the cell's grey levels, of 255."""
_TRIES = 60

Cycle = tuple[float, float]
Shapes = dict[str, list[Shape]]
Random = np.random.Generator


def random_line(line: int) -> ProcessLine:
    """The layout, materials and optics of process line `line`, 2 or more."""
    rng = np.random.default_rng((_STREAM, line))
    family = FAMILIES[(line - 2) % len(FAMILIES)]
    best: tuple[float, ProcessLine] | None = None
    for _ in range(_TRIES):
        process = _draw(rng, family)
        likeness, spread = _ambiguity(process)
        score = min(_MAX_LIKENESS / max(likeness, 1e-6), spread / _MIN_SPREAD)
        if best is None or score > best[0]:
            best = score, process
        if score >= 1:
            break
    assert best is not None
    return best[1]


def _draw(rng: Random, family: Callable[[Random, Cycle], Shapes]) -> ProcessLine:
    cycle = _cycle(rng)
    shapes = family(rng, cycle)
    substrate, materials = _palette(rng, family)
    return ProcessLine(
        cycle_u=cycle,
        shapes={layer: tuple(shapes.get(layer, ())) for layer in LAYERS},
        substrate=substrate,
        materials=materials,
        optics=_optics(rng),
    )


def _cycle(rng: Random) -> Cycle:
    """Two unequal periods in u, off the whole numbers in pictures of every usual size."""
    while True:
        wide, high = (float(rng.integers(150, 252)) / 10 + 0.03 for _ in range(2))
        if max(wide / high, high / wide) > 1.12:
            return wide, high


def _ambiguity(process: ProcessLine) -> tuple[float, float]:
    """How well the best fraction of the cycle repeats the cell, and the spread of its grey levels."""
    light = np.clip(cell(process, 4)[..., :3], 0, 1) ** (1 / 2.2)
    grey = cv2.GaussianBlur(np.pad(255 * light.mean(axis=2), 8, mode="wrap"), (0, 0), 2.0)[8:-8, 8:-8]
    power = np.abs(np.fft.fft2(grey - grey.mean())) ** 2
    order_y, order_x = (np.fft.fftfreq(n, 1 / n) for n in power.shape)
    parts = sorted({k / n for n in (2, 3, 4) for k in range(n)})
    likeness = [
        float((power * np.cos(2 * np.pi * (order_y[:, None] * b + order_x[None, :] * a))).sum())
        for a, b in product(parts, parts)
        if a or b
    ]
    return max(likeness) / (float(power.sum()) + 1e-9), float(grey.std())


# --- families ---------------------------------------------------------------------------------------


def _box(rng: Random, x: float, y: float, half: tuple[float, float], most: Cycle) -> Shape:
    """A rounded rectangle with half-widths between `half`, at most `most`."""
    half_x, half_y = (min(float(rng.uniform(*half)), m) for m in most)
    corner = float(rng.uniform(0.1, 0.9)) * min(half_x, half_y)
    return Shape(x, y, half_x, half_y, corner)


def _dot(x: float, y: float, radius: float) -> Shape:
    return Shape(x, y, radius, radius, radius)


def _lines(rng: Random, cycle: Cycle, lying: int, upright: int) -> Shapes:
    """Straight lines at uneven distances, of uneven widths."""
    shapes: Shapes = {"gate": [], "data": []}
    for layer, count, period in (("gate", lying, cycle[1]), ("data", upright, cycle[0])):
        for i in range(count):
            place, half = (i + rng.uniform(0.15, 0.6)) * period / count, rng.uniform(0.5, 1.3)
            shapes[layer].append(Shape(0, place, _INF, half) if layer == "gate" else Shape(place, 0, half, _INF))
    return shapes


def _sub_pixels(rng: Random, cycle: Cycle) -> Shapes:
    """Two to eight almost equal sub-pixels; one or two shapes of one of them tell them apart."""
    counts = ((2, 2), (1, 3), (2, 4), (3, 1), (2, 1), (1, 2), (2, 3), (4, 2))
    columns, rows = counts[int(rng.integers(len(counts)))]
    wide, high = cycle[0] / columns, cycle[1] / rows
    pad = _box(rng, wide * rng.uniform(0.45, 0.6), high * rng.uniform(0.45, 0.6), (1.4, 4.0), (0.3 * wide, 0.3 * high))
    hole = _dot(pad.x, pad.y - 0.4 * pad.half_y, rng.uniform(0.35, 0.7))
    foot = _box(rng, 0.25 * wide, 0.85 * high, (0.6, 1.6), (0.2 * wide, 0.12 * high))
    lying = Shape(0, 0.12 * high, _INF, min(rng.uniform(0.4, 1.0), 0.1 * high))
    upright = Shape(0.1 * wide, 0, min(rng.uniform(0.35, 0.8), 0.1 * wide), _INF)
    places = list(product(range(columns), range(rows)))
    odd = int(rng.integers(len(places)))
    change, factor = int(rng.integers(4)), rng.uniform(0.35, 0.6)
    shapes: Shapes = {"gate": [], "data": [], "anode": [], "active": [], "via": []}
    for i, (column, row) in enumerate(places):
        x, y = column * wide, row * high
        own = replace(pad, half_y=pad.half_y * factor, corner=pad.corner * factor) if i == odd and change < 2 else pad
        shapes["anode"].append(_moved(own, x, y))
        if not (i == odd and change == 2):
            shapes["active"].append(_moved(foot, x, y))
        if not (i == odd and change >= 2):
            shapes["via"].append(_moved(hole, x, y))
        if i == odd and change == 3:
            shapes["via"].append(_box(rng, pad.x + x, pad.y + y, (0.8, 1.6), (0.8 * pad.half_x, 0.8 * pad.half_y)))
    shapes["gate"] = [_moved(lying, 0, row * high) for row in range(rows)]
    shapes["data"] = [_moved(upright, column * wide, 0) for column in range(columns)]
    return shapes


def _moved(shape: Shape, dx: float, dy: float) -> Shape:
    return replace(shape, x=shape.x + dx, y=shape.y + dy)


def _mesh(rng: Random, cycle: Cycle) -> Shapes:
    """Crossing lines with a contact at one crossing."""
    shapes = _lines(rng, cycle, int(rng.integers(1, 3)), int(rng.integers(1, 3)))
    shapes["via"] = [_dot(shapes["data"][0].x, shapes["gate"][0].y, rng.uniform(0.6, 1.4))]
    return shapes


def _pads(rng: Random, cycle: Cycle) -> Shapes:
    """Rows of pads, one of another size."""
    columns, rows = ((1, 1), (2, 1), (2, 2), (3, 2))[int(rng.integers(4))]
    wide, high = cycle[0] / columns, cycle[1] / rows
    half = min(wide, high) * rng.uniform(0.2, 0.36)
    pads = [_dot((i + 0.5) * wide, (j + 0.5) * high, half) for i in range(columns) for j in range(rows)]
    if rng.random() < 0.5:
        pads = [replace(p, corner=0.25 * half) for p in pads]
    small = half * rng.uniform(0.4, 0.7)
    pads[0] = replace(pads[0], half_x=small, half_y=small, corner=min(pads[0].corner, small))
    return {"anode": pads, "via": [_dot(pads[-1].x, pads[-1].y, 0.4 * half)]}


def _comb(rng: Random, cycle: Cycle) -> Shapes:
    """Fingers that reach from two bus lines between each other."""
    wide, high = cycle
    bus = rng.uniform(0.6, 1.2)
    pairs = int(rng.integers(1, 4))
    half = wide / pairs / 4 * rng.uniform(0.4, 0.7)
    fingers: list[Shape] = []
    for i in range(pairs):
        x, reach = (i + 0.25) * wide / pairs, high * rng.uniform(0.28, 0.4)
        fingers.append(Shape(x, bus + reach, half, reach, 0.2))
        reach = high * rng.uniform(0.28, 0.4)
        fingers.append(Shape(x + wide / pairs / 2, high - reach, half, reach, 0.2))
    lone = [_dot(wide * rng.uniform(0.2, 0.8), high * rng.uniform(0.3, 0.7), rng.uniform(0.5, 1.0))]
    return {"gate": [Shape(0, 0, _INF, bus)], "anode": fingers, "via": lone}


def _sparse(rng: Random, cycle: Cycle) -> Shapes:
    """One small feature on an empty ground."""
    x, y = (c * rng.uniform(0.3, 0.7) for c in cycle)
    feature = _box(rng, x, y, (1.3, 2.6), (4.0, 4.0))
    return {"anode": [feature], "via": [_dot(x + 0.4, y - 0.3, 0.45)]}


def _circuit(rng: Random, cycle: Cycle) -> Shapes:
    """Lines, islands, pads and contacts at random, denser than they are tidy."""
    shapes = _lines(rng, cycle, int(rng.integers(1, 3)), int(rng.integers(1, 3)))
    for layer, least, most, half in (("active", 2, 5, (0.6, 3.4)), ("anode", 1, 4, (1.4, 4.2)), ("via", 2, 6, (0, 0))):
        shapes[layer] = []
        for _ in range(int(rng.integers(least, most))):
            x, y = (float(rng.uniform(0, c)) for c in cycle)
            small = _dot(x, y, rng.uniform(0.4, 0.8))
            shapes[layer].append(small if layer == "via" else _box(rng, x, y, half, (0.3 * cycle[0], 0.3 * cycle[1])))
    return shapes


def _staggered(rng: Random, cycle: Cycle) -> Shapes:
    """Two pads, the second in the middle of four copies of the first and not quite like it: almost centred."""
    pad = _box(rng, 0.25 * cycle[0], 0.25 * cycle[1], (2.0, 4.2), (0.22 * cycle[0], 0.22 * cycle[1]))
    twin = _moved(pad, cycle[0] / 2, cycle[1] / 2)
    share = rng.uniform(0.4, 0.75)
    twin = replace(twin, half_x=twin.half_x * share, corner=twin.corner * share)
    return {"anode": [pad, twin], "via": [_dot(pad.x, pad.y, 0.6)]}


def _one_line(rng: Random, cycle: Cycle) -> Shapes:
    """A single line, lying or upright, with a pad or two beside it."""
    shapes = _lines(rng, cycle, *((1, 0) if rng.random() < 0.5 else (0, 1)))
    shapes["anode"] = []
    for _ in range(rng.integers(1, 3)):
        x, y = (float(rng.uniform(0, c)) for c in cycle)
        shapes["anode"].append(_box(rng, x, y, (1.4, 3.6), (4.0, 4.0)))
    return shapes


def _faint(rng: Random, cycle: Cycle) -> Shapes:
    """A circuit whose materials hardly differ."""
    return _circuit(rng, cycle)


def _single_colour(rng: Random, cycle: Cycle) -> Shapes:
    """A circuit in shades of one colour."""
    return _circuit(rng, cycle)


FAMILIES: tuple[Callable[[Random, Cycle], Shapes], ...] = (
    _sub_pixels, _mesh, _pads, _comb, _sparse, _faint, _single_colour, _circuit, _staggered, _one_line,
)  # fmt: skip


# --- light ------------------------------------------------------------------------------------------


def _palette(rng: Random, family: Callable[..., Shapes]) -> tuple[Material, dict[str, Material]]:
    """Colours and steps: dark or bright ground, one hue or many, faint or strong."""
    bright = bool(rng.random() < 0.3)
    ground = rng.uniform(120, 180) if bright else rng.uniform(35, 80)
    hue = rng.uniform(0.8, 1.2, 3)
    alike = family is _single_colour
    reach = (14, 32) if family is _faint else (40, 130)
    materials: dict[str, Material] = {}
    for layer, height in zip(LAYERS, (0.1, 0.3, 0.32, 0.4, -0.42), strict=True):
        tint = hue if alike else rng.uniform(0.75, 1.25, 3)
        sign = -1.0 if bright and rng.random() < 0.6 else 1.0
        level = ground + sign * rng.uniform(*reach)
        if layer == "via":
            level = ground - sign * rng.uniform(*reach) * 0.6
        faint = 0.3 if family is _faint else rng.uniform(0.6, 1.1)
        red, green, blue = (int(np.clip(level * t, 12, 235)) for t in tint)
        materials[layer] = Material((red, green, blue), height * faint, float(rng.uniform(0.2, 1.0)))
    red, green, blue = (int(np.clip(ground * t, 12, 235)) for t in hue)
    return Material((red, green, blue), 0.0, 0.3), materials


def _optics(rng: Random) -> Optics:
    """Ranges of light and camera, each as wide as those of the hand-drawn lines."""
    light, focus, shot, quality = rng.uniform(0, 360), rng.uniform(0.3, 0.5), rng.uniform(0.005, 0.014), 80

    def around(middle: float, half: float) -> tuple[float, float]:
        return middle - half, middle + half

    return Optics(
        light_deg=around(float(light), 20),
        relief=around(float(rng.uniform(0.5, 0.75)), 0.18),
        edge_loss=float(rng.uniform(0.5, 1.4)),
        gain=around(float(rng.uniform(0.75, 1.0)), 0.2),
        gamma=around(float(rng.uniform(0.9, 1.1)), 0.1),
        white_balance=(around(1.0, 0.12), around(0.98, 0.08), around(0.96, 0.14)),
        vignette=(0.05, float(rng.uniform(0.2, 0.45))),
        tilt=float(rng.uniform(0.06, 0.2)),
        focus_px=(float(focus), float(focus + 0.35)),
        shot_noise=(float(shot), float(shot * 2.2)),
        veil=(0.0, 0.012),
        jpeg_quality=(quality + int(rng.integers(0, 7)), 96),
    )
