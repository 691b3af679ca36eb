"""Defects of the circuit itself, placed where the layout allows them: short, open, pinhole."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.data.demo_canvas import Patch, paint, patch, random_point, step
from core.data.demo_optics import Surface, View
from core.data.demo_shapes import EDGE_U, LAYERS, Floats, ProcessLine, Shape, compose, coverage, floats, lines_of

LINE_METALS = ("gate", "data")


@dataclass(frozen=True)
class _Frame:
    """Coordinates along and across the lines of one metal, in layout u."""

    upright: bool
    """Whether the lines run vertically."""

    def split(self, x_u: Floats, y_u: Floats) -> tuple[Floats, Floats]:
        """(along, across) of layout points."""
        return (y_u, x_u) if self.upright else (x_u, y_u)

    def join(self, along: Floats, across: Floats) -> tuple[Floats, Floats]:
        """Layout (x, y) of points given along and across."""
        return (across, along) if self.upright else (along, across)


def _frame(metal: Shape) -> _Frame:
    return _Frame(upright=math.isinf(metal.half_y))


def _position(metal: Shape) -> tuple[float, float]:
    """Centre across the line and half width, u."""
    return (metal.x, metal.half_x) if math.isinf(metal.half_y) else (metal.y, metal.half_y)


def _layer(process: ProcessLine, rng: np.random.Generator) -> str | None:
    """A metal with lines, at random; None where the layout has no lines."""
    lined = [layer for layer in LINE_METALS if lines_of(process, layer)]
    return str(rng.choice(lined)) if lined else None


def _copies(process: ProcessLine, layer: str, near: float, along: float) -> list[tuple[float, float]]:
    """(centre, half width) of every line of `layer` within two cycles of `near`, in order, as they run at `along`."""
    lines = lines_of(process, layer)
    upright = _frame(lines[0]).upright
    period = process.cycle_u[0 if upright else 1]
    moved = process.shear_u * math.floor(along / process.cycle_u[1]) if upright else 0.0
    turn = math.floor((near - moved) / period)
    places = [(_position(m)[0] + moved, _position(m)[1]) for m in lines]
    return sorted((centre + n * period, half) for centre, half in places for n in range(turn - 2, turn + 3))


def _in_row(process: ProcessLine, frame: _Frame, tries: Floats, along: float) -> Floats:
    """Places along a line, kept to the row of cells in which it does not break."""
    if not (frame.upright and process.shear_u):
        return tries
    height = process.cycle_u[1]
    start = math.floor(along / height) * height
    return np.clip(tries, start + 0.1 * height, start + 0.9 * height).astype(np.float32)


def _hidden(process: ProcessLine, layer: str, x_u: Floats, y_u: Floats, same: bool) -> Floats:
    """How much of each point the layers above `layer` cover (with `same`: and `layer` itself)."""
    above = LAYERS[LAYERS.index(layer) + (0 if same else 1) :]
    return np.asarray(np.max([coverage(process, name, x_u, y_u) for name in above], axis=0), np.float32)


def _rework(surface: Surface, view: View, where: Patch, layer: str, change: Callable[..., Floats]) -> None:
    """Redo the window with `layer`'s cover replaced by change(cover, x_u, y_u); the rest keeps its exact values."""
    process = view.process
    u, v = view.axis[where.columns][None, :], view.axis[where.rows][:, None]
    x_u, y_u = view.to_layout(u, v)
    covers = {name: coverage(process, name, x_u, y_u) for name in LAYERS}
    before = compose(process, covers)
    covers[layer] = change(covers[layer], x_u, y_u)
    delta = compose(process, covers) - before
    surface.albedo[where.at] += delta[..., :3]
    surface.height[where.at] += delta[..., 3]


def short(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """Left-over metal bridges two neighbouring lines of the same layer."""
    process = view.process
    layer = _layer(process, rng)
    if layer is None:
        return _lump(surface, view, rng, strength)
    frame = _frame(lines_of(process, layer)[0])
    spot_u, spot_v = random_point(view, rng, 0.25)
    spot = view.to_layout(floats([spot_u]), floats([spot_v]))
    along0, across0 = (float(c[0]) for c in frame.split(*spot))
    copies = _copies(process, layer, across0, along0)
    upper = next(i for i, (centre, _) in enumerate(copies) if centre > across0)
    start, end = copies[upper - 1][0], copies[upper][0]
    inner = copies[upper - 1][0] + copies[upper - 1][1], copies[upper][0] - copies[upper][1]

    tries = (along0 + rng.uniform(-8, 8, 16)).astype(np.float32)[:, None]
    tries = _in_row(process, frame, tries, along0)
    path = np.linspace(*inner, 24, dtype=np.float32)[None, :]
    hidden = _hidden(process, layer, *frame.join(tries + 0 * path, path + 0 * tries), same=True).mean(axis=1)
    along = float(tries[int(rng.choice(np.argsort(hidden)[:3])), 0])

    half_width = rng.uniform(0.7, 1.25) * min(1.3, strength)
    skew, bow = rng.uniform(-0.18, 0.18), rng.uniform(-0.8, 0.8)
    ripple, phase = rng.uniform(0.1, 0.3), rng.uniform(0, 2 * np.pi)

    def bridge(cover: Floats, x_u: Floats, y_u: Floats) -> Floats:
        on, over = frame.split(x_u, y_u)
        t = (over - start) / (end - start)
        middle = along + skew * (over - (start + end) / 2) + bow * np.sin(np.pi * t)
        flare = 1 + ripple * np.sin(9 * t + phase) + 0.5 * np.exp(-np.minimum(t, 1 - t) * 10)
        strip = np.clip(0.5 - (np.abs(on - middle) - half_width * flare) / (2 * EDGE_U), 0, 1)
        return np.maximum(cover, strip * ((t > 0) & (t < 1))).astype(np.float32)

    x_mid, y_mid = frame.join(floats([along]), floats([(start + end) / 2]))
    where = patch(view, view.to_picture(float(x_mid[0]), float(y_mid[0])), (end - start) / 2 + 4)
    if where is not None:
        _rework(surface, view, where, layer, bridge)


def _rib(frame: _Frame, along: float, across: float, half_along: float, half_across: float) -> Callable[..., Floats]:
    """Cover of a soft-edged bar about a layout point."""

    def bar(x_u: Floats, y_u: Floats) -> Floats:
        on, over = frame.split(x_u, y_u)
        inside = np.minimum(half_along - np.abs(on - along), half_across - np.abs(over - across))
        return np.asarray(np.clip(0.5 + inside / (2 * EDGE_U), 0, 1), np.float32)

    return bar


def _lump(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """The short of a layout without lines: a bar of left-over metal."""
    frame = _Frame(upright=bool(rng.random() < 0.5))
    u, v = random_point(view, rng, 0.25)
    along, across = (float(c[0]) for c in frame.split(*view.to_layout(floats([u]), floats([v]))))
    bar = _rib(frame, along, across, rng.uniform(0.7, 1.25) * min(1.5, strength), rng.uniform(3.0, 6.0))
    where = patch(view, (u, v), 10)
    if where is not None:
        _rework(surface, view, where, "anode", lambda cover, x, y: np.maximum(cover, bar(x, y)))


def _gap(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """The open of a layout without lines: a strip missing from the shape that stands out most."""
    process, frame = view.process, _Frame(upright=bool(rng.random() < 0.5))
    points = np.array([random_point(view, rng) for _ in range(60)], np.float32)
    x_u, y_u = view.to_layout(points[:, 0], points[:, 1])
    covers = {name: coverage(process, name, x_u, y_u) for name in LAYERS[:-1]}
    layer = max(reversed(LAYERS[:-1]), key=lambda name: float(covers[name].max()))
    best = int(np.argmax(covers[layer]))
    along, across = (float(c) for c in frame.split(x_u[best], y_u[best]))
    bar = _rib(frame, along, across, rng.uniform(1.2, 2.3) * min(1.5, strength), 6.0)
    where = patch(view, (float(points[best, 0]), float(points[best, 1])), 10)
    if where is not None:
        _rework(surface, view, where, layer, lambda cover, x, y: cover * (1 - bar(x, y)))


def open_line(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """A line is cut through, where it exists and can be seen."""
    process = view.process
    layer = _layer(process, rng)
    if layer is None:
        return _gap(surface, view, rng, strength)
    frame = _frame(lines_of(process, layer)[0])
    spot_u, spot_v = random_point(view, rng, 0.25)
    spot = view.to_layout(floats([spot_u]), floats([spot_v]))
    along0, across0 = (float(c[0]) for c in frame.split(*spot))
    centre, half_width = min(_copies(process, layer, across0, along0), key=lambda copy: abs(copy[0] - across0))

    tries = (along0 + rng.uniform(-7, 7, 16)).astype(np.float32)[:, None]
    tries = _in_row(process, frame, tries, along0)
    path = np.linspace(-1, 1, 9, dtype=np.float32)[None, :] * half_width + centre
    hidden = _hidden(process, layer, *frame.join(tries + 0 * path, path + 0 * tries), same=False).mean(axis=1)
    along = float(tries[int(rng.choice(np.argsort(hidden)[:4])), 0])

    gap = rng.uniform(1.2, 2.3) * min(1.5, strength)
    slants = rng.uniform(-0.5, 0.5, 2)
    phases = rng.uniform(0, 2 * np.pi, 2)

    def cut(cover: Floats, x_u: Floats, y_u: Floats) -> Floats:
        on, over = frame.split(x_u, y_u)
        t = (over - centre) / half_width
        near = [gap * (0.9 + 0.25 * np.sin(2.5 * t + p)) + s * t * 0.6 for s, p in zip(slants, phases, strict=True)]
        inside = np.minimum(near[0] + (on - along), near[1] - (on - along))
        reach = np.abs(over - centre) < half_width + 0.6
        return (cover * (1 - np.clip(0.5 + inside / (2 * EDGE_U), 0, 1) * reach)).astype(np.float32)

    x_mid, y_mid = frame.join(floats([along]), floats([centre]))
    where = patch(view, view.to_picture(float(x_mid[0]), float(y_mid[0])), gap + half_width + 3)
    if where is not None:
        _rework(surface, view, where, layer, cut)


def pinhole(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """One to three small round holes etched through metal, each with a bright lip."""
    process = view.process
    points = np.array([random_point(view, rng) for _ in range(60)], np.float32)
    x_u, y_u = view.to_layout(points[:, 0], points[:, 1])
    metal = np.max([coverage(process, name, x_u, y_u) for name in ("gate", "data", "anode")], axis=0)
    metal = metal * (1 - coverage(process, "via", x_u, y_u))
    order = np.argsort(-metal, kind="stable")
    first = points[order[0]]
    # Holes come in clusters: take the metal places nearest to the first.
    good = points[metal > 0.9]
    count = 1 + int(rng.integers(0, 3))
    nearest = np.argsort(np.hypot(*(good - first).T), kind="stable") if len(good) else np.empty(0, int)
    chosen = [first, *(good[i] for i in nearest[1:count])]
    for u, v in chosen:
        radius = rng.uniform(0.8, 1.35) * min(1.4, strength)
        where = patch(view, (float(u), float(v)), 3 * radius)
        if where is None:
            continue
        stretch = rng.uniform(0.8, 1.25)
        distance = np.hypot(where.x * np.float32(stretch), where.y / np.float32(stretch))
        hole = step(radius - distance, 0.45)
        lip = np.exp(-(((distance - 1.35 * radius) / 0.35) ** 2)).astype(np.float32)
        paint(surface, where.at, floats([0.62, 0.62, 0.58]), 0.35 * lip)
        paint(surface, where.at, floats([0.012, 0.012, 0.016]), 0.93 * hole)
        surface.height[where.at] += 0.15 * lip - 0.25 * hole
