"""The circuit under the demo's microscope: two process lines, each a periodic cell of stacked layers.

Lengths are in layout units ("u"): one u is one pixel of a 64 px picture, size/64 pixels of a larger one, so that
the cell takes the same share of every picture. A layout depends on the process line only, never on a seed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

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
    """One layout with its materials and optics."""

    cycle_u: tuple[float, float]
    shapes: dict[str, tuple[Shape, ...]]
    substrate: Material
    materials: dict[str, Material]
    optics: Optics


_INF = math.inf

_LINE_0 = ProcessLine(
    cycle_u=(20.3, 24.7),
    shapes={
        "active": (
            Shape(10.0, 8.6, 0.75, 3.2),
            Shape(9.2, 12.3, 1.7, 0.8),
            Shape(17.2, 12.5, 2.7, 1.9),
            Shape(15.0, 10.2, 0.6, 1.2),
            Shape(9.6, 20.6, 1.3, 2.3),
            Shape(8.4, 23.6, 2.6, 0.7),
        ),
        "gate": (
            Shape(0, 3.0, _INF, 1.5),
            Shape(0, 16.4, _INF, 0.8),
            Shape(10.0, 5.0, 1.0, 1.0),
            Shape(16.6, 13.0, 1.3, 0.9),
            Shape(9.4, 18.0, 0.8, 1.4),
        ),
        "data": (
            Shape(2.0, 0, 0.95, _INF),
            Shape(12.6, 0, 0.62, _INF),
            Shape(3.3, 20.2, 1.3, 0.5),
            Shape(13.8, 12.9, 1.2, 0.5),
        ),
        "anode": (
            Shape(6.2, 10.0, 2.35, 4.1, 0.9),
            Shape(16.7, 7.2, 2.2, 1.7, 0.7),
            Shape(6.0, 21.4, 1.8, 1.9, 0.7),
            Shape(17.0, 21.4, 2.4, 2.7, 0.8),
        ),
        "via": (
            Shape(2.0, 3.0, 0.75, 0.75, 0.75),
            Shape(12.6, 16.4, 0.6, 0.6, 0.6),
            Shape(6.2, 7.3, 0.6, 0.6, 0.6),
            Shape(18.8, 13.2, 0.5, 0.5, 0.5),
            Shape(10.0, 11.0, 0.45, 0.45, 0.45),
        ),
    },
    substrate=Material((46, 60, 56), 0.0, 0.35),
    materials={
        "active": Material((96, 128, 130), 0.10, 0.3),
        "gate": Material((112, 144, 158), 0.30, 0.5),
        "data": Material((206, 204, 190), 0.34, 0.7),
        "anode": Material((208, 148, 104), 0.38, 1.0),
        "via": Material((34, 34, 40), -0.45, 0.2),
    },
    optics=Optics(
        light_deg=(25, 70),
        relief=(0.45, 0.85),
        edge_loss=1.2,
        gain=(0.62, 1.05),
        gamma=(0.92, 1.12),
        white_balance=((0.86, 1.12), (0.92, 1.08), (0.84, 1.14)),
        vignette=(0.05, 0.32),
        tilt=0.16,
        focus_px=(0.36, 0.75),
        shot_noise=(0.012, 0.030),
        veil=(0.0, 0.008),
        jpeg_quality=(86, 97),
    ),
)

_LINE_1 = ProcessLine(
    cycle_u=(23.7, 18.9),
    shapes={
        "active": (
            Shape(9.8, 11.2, 3.6, 0.8),
            Shape(6.4, 8.8, 0.8, 2.8),
            Shape(21.0, 5.6, 2.4, 1.3),
            Shape(19.2, 8.6, 0.7, 2.4),
        ),
        "gate": (
            Shape(0, 2.2, _INF, 0.85),
            Shape(0, 13.6, _INF, 1.35),
            Shape(6.4, 12.0, 1.1, 1.2),
            Shape(19.2, 11.8, 0.9, 1.4),
        ),
        "data": (
            Shape(2.6, 0, 0.65, _INF),
            Shape(16.2, 0, 1.05, _INF),
            Shape(18.0, 5.6, 1.5, 0.55),
            Shape(4.0, 17.2, 1.3, 0.5),
        ),
        "anode": (
            Shape(9.2, 7.2, 2.8, 2.8, 0.7, 45.0),
            Shape(21.4, 17.5, 2.3, 1.7, 1.6),
            Shape(9.4, 17.5, 3.4, 1.5, 1.4),
            Shape(21.6, 8.8, 1.4, 1.4, 1.4),
        ),
        "via": (
            Shape(16.2, 13.6, 0.75, 0.75, 0.75),
            Shape(2.6, 2.2, 0.55, 0.55, 0.55),
            Shape(9.2, 9.4, 0.5, 0.5, 0.5),
            Shape(11.8, 17.5, 0.5, 0.5, 0.5),
        ),
    },
    substrate=Material((66, 54, 62), 0.0, 0.3),
    materials={
        "active": Material((112, 92, 132), 0.12, 0.3),
        "gate": Material((176, 132, 104), 0.34, 0.6),
        "data": Material((190, 208, 200), 0.30, 0.6),
        "anode": Material((128, 172, 196), 0.42, 0.8),
        "via": Material((40, 30, 34), -0.40, 0.2),
    },
    optics=Optics(
        light_deg=(115, 155),
        relief=(0.60, 0.92),
        edge_loss=0.8,
        gain=(0.68, 1.12),
        gamma=(0.84, 1.02),
        white_balance=((0.92, 1.16), (0.90, 1.04), (0.80, 1.02)),
        vignette=(0.15, 0.45),
        tilt=0.10,
        focus_px=(0.34, 0.66),
        shot_noise=(0.008, 0.022),
        veil=(0.003, 0.015),
        jpeg_quality=(80, 95),
    ),
)

PROCESS_LINES = (_LINE_0, _LINE_1)


def unit_px(size: int) -> float:
    """Pixels per layout unit in a picture of side `size` px."""
    return size / 64


def cycle_px(line: int, size: int) -> tuple[float, float]:
    """Period of the pattern in px: at most 0.4 of the side, never a whole number."""
    width, height = PROCESS_LINES[line].cycle_u
    return width * unit_px(size), height * unit_px(size)


def floats(values: Sequence[float]) -> Floats:
    """A short list of numbers as an array."""
    return np.asarray(values, np.float32)


def linear(rgb: tuple[int, int, int]) -> Floats:
    """Linear light 0 to 1 of an sRGB colour 0 to 255."""
    return np.asarray((floats(rgb) / 255) ** 2.2, np.float32)


def coverage(process: ProcessLine, layer: str, x_u: Floats, y_u: Floats) -> Floats:
    """How much of each point `layer` covers, 0 to 1; `x_u`, `y_u` are layout coordinates of any shape."""
    width, height = process.cycle_u
    cover = np.zeros(np.broadcast_shapes(x_u.shape, y_u.shape), np.float32)
    for shape in process.shapes[layer]:
        dx = np.mod(x_u - shape.x + width / 2, width) - width / 2
        dy = np.mod(y_u - shape.y + height / 2, height) - height / 2
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
        cover = np.maximum(cover, np.clip(0.5 - distance / EDGE_U, 0, 1)).astype(np.float32)
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


@lru_cache(maxsize=4)
def cell_sheet(line: int, samples_per_u: int) -> Floats:
    """One cell of `compose` on a fine periodic grid, (rows, columns, 5); sample i lies at (i + 0.5)/n of the cycle."""
    process = PROCESS_LINES[line]
    width, height = process.cycle_u
    columns, rows = round(width * samples_per_u), round(height * samples_per_u)
    x_u = ((np.arange(columns) + 0.5) * width / columns).astype(np.float32)[None, :]
    y_u = ((np.arange(rows) + 0.5) * height / rows).astype(np.float32)[:, None]
    sheet = compose(process, {layer: coverage(process, layer, x_u, y_u) for layer in LAYERS})
    # The films flow over steps a little: soften the height alone, around the torus.
    pad = 4 * samples_per_u
    padded = np.pad(sheet[..., 3], pad, mode="wrap")
    sheet[..., 3] = cv2.GaussianBlur(padded, (0, 0), 0.28 * samples_per_u)[pad:-pad, pad:-pad]
    sheet.setflags(write=False)
    return sheet
