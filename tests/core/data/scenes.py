"""Pictures with a known pattern, drawn without any of the code under test."""

from __future__ import annotations

import numpy as np

from core.data.lattice import Lattice


def random_cell(rng: np.random.Generator, waves: int = 3) -> np.ndarray:
    """Fourier coefficients (2 * waves + 1, 2 * waves + 1) of a smooth, random cell."""
    shape = (2 * waves + 1, 2 * waves + 1)
    order = np.arange(-waves, waves + 1)
    fall = 1 / (1 + np.hypot(*np.meshgrid(order, order)))
    return (rng.standard_normal(shape) + 1j * rng.standard_normal(shape)) * fall


def tiled(
    cell: np.ndarray, lattice: Lattice, x: float, y: float, size: int, angle_deg: float = 0.0, scale: float = 1.0
) -> np.ndarray:
    """(size, size) float64 in about [0.2, 0.8]: the cell repeated on the lattice, its origin at (x, y), turned and
    enlarged about the centre.

    A scene that moves right raises x; a positive angle turns it clockwise on the screen, where v points down.
    """
    centre = (size - 1) / 2
    v, u = np.mgrid[:size, :size] - centre
    angle = np.deg2rad(angle_deg)
    p = (np.cos(angle) * u + np.sin(angle) * v) / scale + centre - x
    q = (-np.sin(angle) * u + np.cos(angle) * v) / scale + centre - y
    (ax, ay), (bx, by) = lattice.a, lattice.b
    area = ax * by - ay * bx
    s, t = (by * p - bx * q) / area, (ax * q - ay * p) / area
    waves = (len(cell) - 1) // 2
    order = np.arange(-waves, waves + 1)
    along_x = np.exp(2j * np.pi * order * s[..., None])
    along_y = np.exp(2j * np.pi * order * t[..., None])
    values = np.einsum("vul,lk,vuk->vu", along_y, cell, along_x).real
    spread = np.sqrt((np.abs(cell) ** 2).sum() / 2)
    return 0.5 + 0.12 * values / spread


def photographed(picture: np.ndarray, rng: np.random.Generator, noise: float = 0.02) -> np.ndarray:
    """The same (size, size) picture in uneven light, with noise, in [0, 1]."""
    size = len(picture)
    v, u = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j]
    tilt_x, tilt_y, gain, offset = rng.uniform((-0.15, -0.15, 0.8, -0.05), (0.15, 0.15, 1.2, 0.05))
    lit = picture * (gain + tilt_x * u + tilt_y * v - 0.1 * (u * u + v * v)) + offset
    return np.clip(lit + noise * rng.standard_normal(lit.shape), 0, 1)
