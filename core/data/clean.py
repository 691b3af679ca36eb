"""The clean pattern: the defect-free circuit at any phase, fitted to any picture.

Geometry. A pixel q = (u, v) of a picture with phase (x, y), angle a and scale s shows the point
p = R(-a)(q - c) / s + c - (x, y) of the circuit, c the picture's centre; the circuit repeats on
the lattice. Moving the scene right by d raises x by d.

Appearance. A picture is modelled per channel as a linear combination of what the light and the
lens do to the clean pattern P: smooth gain, tone curve, focus and smooth offset (`appearance_terms`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import cv2
import numpy as np
from scipy import ndimage

from core.data.lattice import Lattice, Vector

OVERSAMPLE = 2
"""Tile samples per picture pixel."""
BASIS_SIZE = 12
_SOFT_PX = (0.8, 1.6)
"""Blurs whose differences tell the focus."""
_MARGIN = 3  # tile samples repeated at the rim, for bicubic interpolation


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the pattern lies in a picture."""

    x: float
    """Phase, px; see `Lattice.wrap` for its range."""
    y: float
    angle_deg: float = 0.0
    scale: float = 1.0
    """Size of the circuit in this picture against the usual one."""


@dataclass(frozen=True)
class CleanPattern:
    """One cell of the circuit, sampled finer than the pictures."""

    tile: np.ndarray
    """(rows, columns, C) float32 in [0, 1] over the shares t of b and s of a; wraps around in both directions."""
    spread: np.ndarray
    """(rows, columns) float32: usual size of the residual at that place of the cell, > 0."""
    lattice: Lattice
    turn_deg: float = 0.0
    """Usual angle of the pictures."""

    @property
    def cycle(self) -> Vector:
        """(cycle_x, cycle_y), px."""
        return self.lattice.cycle

    @property
    def channels(self) -> int:
        return int(self.tile.shape[2])

    @cached_property
    def projection(self) -> np.ndarray:
        """(C,) float32: weights that turn a picture into the grey in which the pattern shows best."""
        values = self.tile.reshape(-1, self.channels).astype(np.float64)
        if self.channels == 1 or float(values.var()) < 1e-12:
            return np.full(self.channels, 1 / self.channels, np.float32)
        _, vectors = np.linalg.eigh(np.cov(values.T))
        main = vectors[:, -1] * np.sign(vectors[:, -1].sum() or 1.0)
        return (main / np.abs(main).sum()).astype(np.float32)

    @cached_property
    def _looks(self) -> np.ndarray:
        """(rows + margins, columns + margins, 3 C): the tile, and softened by `_SOFT_PX`."""
        return _padded(np.concatenate([self.tile, *self._softened(self.tile)], axis=2))

    @cached_property
    def _grey_looks(self) -> np.ndarray:
        """(rows + margins, columns + margins, 5): projected tile, softened twice, its slope along x and y per px."""
        grey = (self.tile @ self.projection)[..., None]
        rows, columns = grey.shape[:2]
        along = np.stack(
            [
                (np.roll(grey, -1, 1) - np.roll(grey, 1, 1))[..., 0] * (columns / 2),
                (np.roll(grey, -1, 0) - np.roll(grey, 1, 0))[..., 0] * (rows / 2),
            ],
            axis=-1,
        )
        slope = along @ self.lattice.inverse.astype(np.float32)
        return _padded(np.concatenate([grey, *self._softened(grey), slope], axis=2))

    @cached_property
    def _padded_spread(self) -> np.ndarray:
        return _padded(self.spread[..., None])

    def _softened(self, tile: np.ndarray) -> list[np.ndarray]:
        rows, columns = tile.shape[:2]
        cycle = self.cycle
        return [
            ndimage.gaussian_filter(tile, (s * rows / cycle[1], s * columns / cycle[0], 0), mode="wrap")
            for s in _SOFT_PX
        ]

    def wrap(self, x: float, y: float) -> Vector:
        """(x, y) modulo the lattice."""
        return self.lattice.wrap(x, y)

    def moved(self, x: float, y: float) -> CleanPattern:
        """The pattern whose origin is the point (x, y) of this one, to half a tile sample."""
        rows, columns = self.tile.shape[:2]
        s, t = self.lattice.fractions(np.array([x, y]))
        shift = (-round(float(t) * rows), -round(float(s) * columns))
        return replace(self, tile=np.roll(self.tile, shift, (0, 1)), spread=np.roll(self.spread, shift, (0, 1)))

    def resampled(self, shape: tuple[int, ...]) -> np.ndarray:
        """(rows, columns, C) float32: the tile with another number of samples."""
        rows, columns = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
        positions = np.stack([columns * self.tile.shape[1] / shape[1], rows * self.tile.shape[0] / shape[0]])
        return _sample(self._looks[..., : self.channels], positions)

    def positions(self, pose: Pose, u: np.ndarray, v: np.ndarray, height: int, width: int) -> np.ndarray:
        """(2, ...) float32 tile coordinates (column, row) of the pixels (u, v) of a height x width picture, wrapped."""
        rows, columns = self.tile.shape[:2]
        return cell_positions(self.lattice, (rows, columns), pose, u, v, height, width)

    def cell_positions(self, pose: Pose, height: int, width: int) -> np.ndarray:
        """(2, height, width): `positions` of all pixels."""
        u, v = pixel_grid(height, width)
        return self.positions(pose, u, v, height, width)

    def render(self, pose: Pose, height: int, width: int) -> np.ndarray:
        """(height, width, C) float32: the clean pattern at that pose, unfitted."""
        return _sample(self._looks[..., : self.channels], self.cell_positions(pose, height, width))

    def render_spread(self, pose: Pose, height: int, width: int) -> np.ndarray:
        """(height, width) float32: the usual size of the residual."""
        return _sample(self._padded_spread, self.cell_positions(pose, height, width), cv2.INTER_LINEAR)[..., 0]

    def looks_at(self, positions: np.ndarray) -> np.ndarray:
        """(..., 3, C) of tile coordinates: the pattern, and softened by the two blurs."""
        looks = _sample(self._looks, positions)
        return looks.reshape(*looks.shape[:-1], 3, self.channels)

    def grey_looks_at(self, positions: np.ndarray) -> np.ndarray:
        """(..., 5) of tile coordinates: projected pattern, softened twice, its slope along x and y per px."""
        return _sample(self._grey_looks, positions)

    def fitted(self, pose: Pose, fit: np.ndarray, height: int, width: int) -> np.ndarray:
        """(height, width, C) float32: the pattern as one picture's light and lens show it; fit (C, BASIS_SIZE)."""
        looks = self.looks_at(self.cell_positions(pose, height, width))
        u, v = unit_grid(height, width)
        channels = [
            apply_fit(looks[..., 0, c], looks[..., 1, c], looks[..., 2, c], u, v, fit[c]) for c in range(self.channels)
        ]
        return np.stack(channels, axis=-1)


@lru_cache(maxsize=8)
def pixel_grid(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """Columns (1, width) and rows (height, 1) of all pixels, float32, to be broadcast."""
    return np.arange(width, dtype=np.float32)[None, :], np.arange(height, dtype=np.float32)[:, None]


@lru_cache(maxsize=8)
def unit_grid(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """Columns (1, width) and rows (height, 1) as -1 to 1, float32, to be broadcast."""
    return np.linspace(-1, 1, width, dtype=np.float32)[None, :], np.linspace(-1, 1, height, dtype=np.float32)[:, None]


def _affine(pose: Pose, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """(matrix (2, 2), offset (2,)) with p = matrix @ q + offset, see the module's docstring."""
    angle = np.deg2rad(pose.angle_deg)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]) / pose.scale
    centre = np.array([(width - 1) / 2, (height - 1) / 2])
    return turn, centre - turn @ centre - np.array([pose.x, pose.y])


def scene_positions(pose: Pose, height: int, width: int) -> np.ndarray:
    """(2, height, width) float64: the point p of the circuit that each pixel shows, px."""
    turn, offset = _affine(pose, height, width)
    u, v = np.meshgrid(np.arange(width), np.arange(height))
    return np.stack([turn[0, 0] * u + turn[0, 1] * v + offset[0], turn[1, 0] * u + turn[1, 1] * v + offset[1]])


def scene_point(pose: Pose, u: float, v: float, height: int, width: int) -> Vector:
    """The point p of the circuit that the place (u, v) of a height x width picture shows, px."""
    turn, offset = _affine(pose, height, width)
    point = turn @ np.array([u, v]) + offset
    return float(point[0]), float(point[1])


def cell_positions(
    lattice: Lattice, shape: tuple[int, int], pose: Pose, u: np.ndarray, v: np.ndarray, height: int, width: int
) -> np.ndarray:
    """(2, ...) float32 coordinates (column, row) in a tile of `shape` (rows, columns) that the pixels (u, v) show."""
    turn, offset = _affine(pose, height, width)
    turn, offset = lattice.inverse @ turn, lattice.inverse @ offset
    out = []
    for k, samples in enumerate((shape[1], shape[0])):
        share = np.float32(turn[k, 0]) * u + np.float32(turn[k, 1]) * v + np.float32(offset[k] % 1.0)
        share -= np.floor(share)
        share *= np.float32(samples)
        out.append(share)
    return np.stack(out)


def _padded(tile: np.ndarray) -> np.ndarray:
    return np.pad(tile, ((_MARGIN, _MARGIN), (_MARGIN, _MARGIN), (0, 0)), mode="wrap").astype(np.float32)


def _sample(padded: np.ndarray, positions: np.ndarray, interpolation: int = cv2.INTER_CUBIC) -> np.ndarray:
    """(..., C) samples of a padded tile at (2, ...) tile coordinates."""
    shape = positions.shape[1:]
    # remap wants two-dimensional maps, each side below 32768.
    flat = positions.reshape(2, -1, 64) if positions.ndim == 2 else positions
    maps = [np.ascontiguousarray(p) + np.float32(_MARGIN) for p in flat]
    out = np.empty((*maps[0].shape, padded.shape[2]), np.float32)
    for first in range(0, padded.shape[2], 4):  # four channels at a time have a fast path
        part = np.ascontiguousarray(padded[..., first : first + 4])
        sampled = cv2.remap(part, maps[0], maps[1], interpolation, borderMode=cv2.BORDER_REPLICATE)
        out[..., first : first + 4] = sampled if sampled.ndim == 3 else sampled[..., None]
    return out.reshape(*shape, padded.shape[2])


def tile_shape(lattice: Lattice) -> tuple[int, int]:
    """(rows, columns) of the tile."""
    cycle_x, cycle_y = lattice.cycle
    return int(np.ceil(cycle_y * OVERSAMPLE)), int(np.ceil(cycle_x * OVERSAMPLE))


def fold(values: np.ndarray, weights: np.ndarray, positions: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Sum pixels into the tile they show, bilinearly.

    `values` (H, W, C), `weights` (H, W), `positions` as `CleanPattern.cell_positions` gives them.
    Returns (rows, columns, C + 1): weighted sums, and the sum of weights last.
    """
    rows, columns = shape
    channels = values.shape[2]
    left, top = np.floor(positions[0]).astype(np.int32), np.floor(positions[1]).astype(np.int32)
    part_x, part_y = positions[0] - left, positions[1] - top
    out = np.zeros((rows * columns, channels + 1))
    for step_y, share_y in ((0, 1 - part_y), (1, part_y)):
        for step_x, share_x in ((0, 1 - part_x), (1, part_x)):
            cell = ((top + step_y) % rows * columns + (left + step_x) % columns).ravel()
            share = (share_y * share_x * weights).ravel()
            for channel in range(channels):
                sums = np.bincount(cell, share * values[..., channel].ravel(), rows * columns)
                out[:, channel] += sums
            out[:, channels] += np.bincount(cell, share, rows * columns)
    return out.reshape(rows, columns, channels + 1)


def appearance_terms(looks: np.ndarray, u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """(BASIS_SIZE, P) of what may happen to one channel of the clean pattern, at P pixels.

    `looks` (P, 3): pattern, softened twice; `u`, `v` (P,) from -1 to 1 over the picture. Gain
    (constant, tilt, vignette), tone curve (square), focus (two Laplacian scales), offset (constant, tilt).
    """
    clean, soft, softer = looks[..., 0], looks[..., 1], looks[..., 2]
    out = np.empty((BASIS_SIZE, *clean.shape), np.float32)
    out[0] = clean
    np.multiply(clean, u, out=out[1])
    np.multiply(clean, v, out=out[2])
    np.multiply(out[1], u, out=out[3])
    np.multiply(out[1], v, out=out[4])
    np.multiply(out[2], v, out=out[5])
    np.multiply(clean, clean, out=out[6])
    np.subtract(clean, soft, out=out[7])
    np.subtract(soft, softer, out=out[8])
    out[9], out[10], out[11] = 1.0, u, v
    return out


def gain_of(fit: np.ndarray, u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Smooth gain of one channel's fit (BASIS_SIZE,) at `u`, `v` from -1 to 1."""
    f = fit.astype(np.float32)
    return f[0] + u * (f[1] + f[3] * u) + v * (f[2] + f[4] * u + f[5] * v)


def apply_fit(
    clean: np.ndarray, soft: np.ndarray, softer: np.ndarray, u: np.ndarray, v: np.ndarray, fit: np.ndarray
) -> np.ndarray:
    """One channel of the pattern in one picture's light: `appearance_terms` weighted by fit (BASIS_SIZE,)."""
    f = fit.astype(np.float32)
    out = gain_of(fit, u, v) + f[7]
    out = (out + f[6] * clean) * clean
    out += (f[8] - f[7]) * soft
    out -= f[8] * softer
    out += f[9] + f[10] * u + f[11] * v
    return out


PRIOR = np.eye(1, BASIS_SIZE)[0]
"""The fit of "the pattern as it is": keeps fits sane where the picture hardly tells."""
RIDGE = np.array([1e-4] * 6 + [1e-3] * 3 + [1e-4] * 3)
"""Weight of the prior for each term, per pixel."""
