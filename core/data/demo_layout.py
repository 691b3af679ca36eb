"""The circuits under the demo's microscope: process lines 0 and 1, drawn by hand, and the way to all others.

A layout depends on the process line only, never on a seed.
"""

from __future__ import annotations

import math
from functools import lru_cache

from core.data.demo_random import random_line
from core.data.demo_shapes import Floats, Material, Optics, ProcessLine, Shape, cell, stretched, unit_px

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
"""Those drawn by hand."""

SEAM_ROWS = 2
"""Rows by which the sheet of a sheared layout continues above and below its cell."""


@lru_cache(maxsize=16)
def process_line(line: int, cycle_u: tuple[float, float] | None = None, shear_u: float = 0.0) -> ProcessLine:
    """Process line `line`, 0 or more, if asked stretched to a cycle and with its rows moved against each other."""
    process = PROCESS_LINES[line] if line < len(PROCESS_LINES) else random_line(line)
    return process if cycle_u is None and not shear_u else stretched(process, cycle_u or process.cycle_u, shear_u)


def cycle_px(line: int, size: int) -> tuple[float, float]:
    """Period of the pattern in px, unless another is asked for: at most 0.4 of the side, never a whole number."""
    width, height = process_line(line).cycle_u
    return width * unit_px(size), height * unit_px(size)


@lru_cache(maxsize=4)
def cell_sheet(
    line: int, samples_per_u: int, cycle_u: tuple[float, float] | None = None, shear_u: float = 0.0
) -> Floats:
    """The cell of a line, see `cell`; where it is sheared, with `SEAM_ROWS` more rows above and below."""
    process = process_line(line, cycle_u, shear_u)
    sheet = cell(process, samples_per_u, SEAM_ROWS if shear_u else 0)
    sheet.setflags(write=False)
    return sheet
