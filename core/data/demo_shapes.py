"""What a process line is made of: shapes in layers, materials, and how they become a cell.

Lengths are in layout units ("u"): one u is one pixel of a 64 px picture, size/64 pixels of a larger one, so that
the cell takes the same share of every picture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

LAYERS = ("active", "gate", "data", "anode", "via")
"""From the substrate upwards."""

EDGE_U = 0.22
"""Width of the soft edge of every shape, u."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A rounded rectangle; an infinite half-width makes it a line along that axis."""

    x: float
    y: float
    half_x: float
    half_y: float
    corner: float = 0.25
    turn_deg: float = 0.0

    def is_line(self) -> bool:
        return math.isinf(self.half_x) or math.isinf(self.half_y)


@dataclass(frozen=True, slots=True)
class Material:
    """What a layer looks like: sRGB colour 0 to 255, step height in u, grain 0 to 1."""

    rgb: tuple[int, int, int]
    step: float
    grain: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Optics:
    """Ranges from which each picture's light and camera are drawn."""

    light_deg: tuple[float, float]
    """Direction in which the oblique part of the light travels, from right towards down."""
    relief: tuple[float, float]
    """How strongly slopes facing the light brighten."""
    edge_loss: float
    """Light lost on steep edges, whatever their direction."""
    gain: tuple[float, float]
    gamma: tuple[float, float]
    white_balance: tuple[tuple[float, float], tuple[float, float], tuple[float, float]]
    vignette: tuple[float, float]
    tilt: float
    """Largest change of the illumination from the centre to an edge."""
    focus_px: tuple[float, float]
    """Gaussian sigma on a 64 px picture."""
    shot_noise: tuple[float, float]
    """Standard deviation at full white, share of full white."""
    veil: tuple[float, float]
    """Stray light added everywhere."""
    jpeg_quality: tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessLine:
    """One layout with its materials and optics, repeated by the vectors (cycle x, 0) and (shear, cycle y)."""

    cycle_u: tuple[float, float]
    shear_u: float = 0.0
    edge_u: float = EDGE_U
    """Width of the soft edges."""
    flow_u: float = 0.28
    """Sigma with which the films flow over steps."""
    shapes: dict[str, tuple[Shape, ...]]
    substrate: Material
    materials: dict[str, Material]
    optics: Optics


def unit_px(size: int) -> float:
    """Pixels per layout unit in a picture of side `size` px."""
    return size / 64


def floats(values: Sequence[float]) -> Floats:
    """A short list of numbers as an array."""
    return np.asarray(values, np.float32)


def linear(rgb: tuple[int, int, int]) -> Floats:
    """Linear light 0 to 1 of an sRGB colour 0 to 255."""
    return np.asarray((floats(rgb) / 255) ** 2.2, np.float32)


def fold(process: ProcessLine, x_u: Floats, y_u: Floats, about: Shape) -> tuple[Floats, Floats]:
    """Offsets (dx, dy) of layout points from the nearest copy of a shape, row by row of cells."""
    width, height = process.cycle_u
    dy = np.mod(y_u - about.y + height / 2, height) - height / 2
    if process.shear_u:
        row = np.floor((y_u - (0 if math.isinf(about.half_y) else about.y - height / 2)) / height)
        x_u = x_u - process.shear_u * row
    dx = np.mod(x_u - about.x + width / 2, width) - width / 2
    return dx, dy


def coverage(process: ProcessLine, layer: str, x_u: Floats, y_u: Floats) -> Floats:
    """How much of each point `layer` covers, 0 to 1; `x_u`, `y_u` are layout coordinates of any shape.

    Where rows of cells are moved against each other, upright lines break at the rows' edges, like the joints of bricks.
    """
    cover = np.zeros(np.broadcast_shapes(x_u.shape, y_u.shape), np.float32)
    for shape in process.shapes[layer]:
        dx, dy = fold(process, x_u, y_u, shape)
        if math.isinf(shape.half_x):
            distance = np.abs(dy) - shape.half_y
        elif math.isinf(shape.half_y):
            distance = np.abs(dx) - shape.half_x
        else:
            cos, sin = math.cos(math.radians(shape.turn_deg)), math.sin(math.radians(shape.turn_deg))
            out_x = np.abs(dx * cos + dy * sin) - (shape.half_x - shape.corner)
            out_y = np.abs(dy * cos - dx * sin) - (shape.half_y - shape.corner)
            outside = np.hypot(np.maximum(out_x, 0), np.maximum(out_y, 0))
            distance = outside + np.minimum(np.maximum(out_x, out_y), 0) - shape.corner
        cover = np.maximum(cover, np.clip(0.5 - distance / process.edge_u, 0, 1)).astype(np.float32)
    return cover


def compose(process: ProcessLine, covers: dict[str, Floats]) -> Floats:
    """Stack the layers: (H, W, 5) of linear albedo r, g, b, height in u, and grain 0 to 1."""
    base = process.substrate
    shape = next(iter(covers.values())).shape
    stack = np.empty((*shape, 5), np.float32)
    stack[:] = [*linear(base.rgb), base.step, base.grain]
    for layer in LAYERS:
        material, cover = process.materials[layer], covers[layer][..., None]
        stack[..., :3] += cover * (linear(material.rgb) - stack[..., :3])
        stack[..., 3:4] += cover * material.step
        stack[..., 4:] += cover * (material.grain - stack[..., 4:])
    return stack


def lines_of(process: ProcessLine, layer: str) -> list[Shape]:
    """The straight lines of a metal layer, sorted by position."""
    return sorted((s for s in process.shapes[layer] if s.is_line()), key=lambda s: (s.x, s.y))


def stretched(process: ProcessLine, cycle_u: tuple[float, float], shear_u: float) -> ProcessLine:
    """The layout drawn to another cycle; edges and steps shrink with it, defects and optics stay."""
    by_x, by_y = (asked / own for asked, own in zip(cycle_u, process.cycle_u, strict=True))
    mean, fine = math.sqrt(by_x * by_y), min(1.0, math.sqrt(by_x * by_y))

    def drawn(shape: Shape) -> Shape:
        half_x, half_y, corner = shape.half_x * by_x, shape.half_y * by_y, shape.corner * min(by_x, by_y)
        if shape.turn_deg:
            half_x, half_y = shape.half_x * mean, shape.half_y * mean
        return Shape(shape.x * by_x, shape.y * by_y, half_x, half_y, corner, shape.turn_deg)

    def thinner(material: Material) -> Material:
        return replace(material, step=material.step * fine)

    return replace(
        process,
        cycle_u=cycle_u,
        shear_u=shear_u,
        edge_u=process.edge_u * fine,
        flow_u=process.flow_u * fine,
        shapes={layer: tuple(map(drawn, shapes)) for layer, shapes in process.shapes.items()},
        substrate=thinner(process.substrate),
        materials={layer: thinner(material) for layer, material in process.materials.items()},
    )


def cell(process: ProcessLine, samples_per_u: int, margin_rows: int = 0) -> Floats:
    """One cell of `compose` on a fine grid, (margin_rows + rows + margin_rows, columns, 5).

    Sample i lies at (i + 0.5)/n of the cycle; the margin continues the rows of cells above and below.
    """
    width, height = process.cycle_u
    columns, rows = round(width * samples_per_u), round(height * samples_per_u)
    pad = 4 * samples_per_u
    beyond = pad if margin_rows else 0
    x_u = ((np.arange(columns) + 0.5) * width / columns).astype(np.float32)[None, :]
    y_u = ((np.arange(-beyond, rows + beyond) + 0.5) * height / rows).astype(np.float32)[:, None]
    sheet = compose(process, {layer: coverage(process, layer, x_u, y_u) for layer in LAYERS})
    # The films flow over steps a little: soften the height alone, around the torus.
    padded = np.pad(sheet[..., 3], ((pad - beyond, pad - beyond), (pad, pad)), mode="wrap")
    sigma = process.flow_u * samples_per_u
    softened = cv2.GaussianBlur(padded, (0, 0), sigma)[:, pad:-pad]
    sheet[..., 3] = softened if margin_rows else softened[pad:-pad]
    return sheet[beyond - margin_rows : beyond + rows + margin_rows]
