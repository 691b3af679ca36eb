"""The clean pattern: the defect-free circuit at any phase, fitted to any picture.

Geometry. A pixel q = (u, v) of a picture with phase (x, y) and angle a shows the point
p = R(-a)(q - c) + c - (x, y) of the circuit, c the picture's centre; the circuit repeats with the
cycle. Moving the scene right by d raises x by d.

Appearance. A picture is modelled per channel as a linear combination of what the light and the
lens do to the clean pattern P: smooth gain, tone curve, focus and smooth offset (`basis`).
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from scipy import ndimage

OVERSAMPLE = 2
"""Tile samples per picture pixel."""
BASIS_SIZE = 12


@dataclass(frozen=True, slots=True)
class Pose:
    """Where the pattern lies in a picture."""

    x: float
    """Phase, px, 0 <= x < cycle_x."""
    y: float
    angle_deg: float = 0.0


@dataclass(frozen=True, slots=True)
class CleanPattern:
    """One cell of the circuit, sampled finer than the pictures."""

    tile: np.ndarray
    """(tile height, tile width, C) float32 in [0, 1]; wraps around in both directions."""
    spread: np.ndarray
    """(tile height, tile width) float32: usual size of the residual at that place of the cell, > 0."""
    cycle: tuple[float, float]
    """(cycle_x, cycle_y), px."""

    def wrap(self, x: float, y: float) -> tuple[float, float]:
        """(x, y) modulo the cycle."""
        return x % self.cycle[0], y % self.cycle[1]

    def render(self, pose: Pose, height: int, width: int) -> np.ndarray:
        """(height, width, C) float32: the clean pattern at that pose, unfitted."""
        return _sample(self.tile, self.cell_positions(pose, height, width))

    def render_spread(self, pose: Pose, height: int, width: int) -> np.ndarray:
        """(height, width) float32: the usual size of the residual."""
        return _sample(self.spread[..., None], self.cell_positions(pose, height, width))[..., 0]

    def cell_positions(self, pose: Pose, height: int, width: int) -> np.ndarray:
        """(2, height, width) tile coordinates (column, row) of every pixel, in tile samples, wrapped."""
        rows, columns = self.tile.shape[:2]
        phase = scene_positions(pose, height, width)
        phase[0] = phase[0] / self.cycle[0] % 1.0 * columns
        phase[1] = phase[1] / self.cycle[1] % 1.0 * rows
        return phase


def scene_positions(pose: Pose, height: int, width: int) -> np.ndarray:
    """(2, height, width) float64: the point p of the circuit that each pixel shows, px."""
    u, v = np.meshgrid(np.arange(width) - (width - 1) / 2, np.arange(height) - (height - 1) / 2)
    angle = np.deg2rad(pose.angle_deg)
    cos, sin = np.cos(angle), np.sin(angle)
    return np.stack([cos * u + sin * v + (width - 1) / 2 - pose.x, -sin * u + cos * v + (height - 1) / 2 - pose.y])


def _sample(tile: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """Bicubic samples of a wrapping tile at (column, row) positions."""
    margin = 3
    padded = np.pad(tile, ((margin, margin), (margin, margin), (0, 0)), mode="wrap").astype(np.float32)
    moved = (positions + margin).astype(np.float32)
    out = cv2.remap(padded, moved[0], moved[1], cv2.INTER_CUBIC)
    return out if out.ndim == 3 else out[..., None]


def tile_shape(cycle: tuple[float, float]) -> tuple[int, int]:
    """(rows, columns) of the tile for a cycle in px."""
    return int(np.ceil(cycle[1] * OVERSAMPLE)), int(np.ceil(cycle[0] * OVERSAMPLE))


def fold(values: np.ndarray, weights: np.ndarray, positions: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Sum pixels into the tile they show, bilinearly.

    `values` (H, W, C), `weights` (H, W), `positions` as `CleanPattern.cell_positions` gives them.
    Returns (rows, columns, C + 1): weighted sums, and the sum of weights last.
    """
    rows, columns = shape
    channels = values.shape[2]
    left, top = np.floor(positions[0]).astype(int), np.floor(positions[1]).astype(int)
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


def basis(clean: np.ndarray) -> np.ndarray:
    """(BASIS_SIZE, H, W) of what may happen to one channel (H, W) of the clean pattern.

    Gain (constant, tilt, vignette), tone curve (square), focus (two Laplacian scales), offset
    (constant, tilt).
    """
    height, width = clean.shape
    v, u = np.meshgrid(np.linspace(-1, 1, height), np.linspace(-1, 1, width), indexing="ij")
    soft = cv2.GaussianBlur(clean, (0, 0), 0.8)
    softer = cv2.GaussianBlur(clean, (0, 0), 1.6)
    one = np.ones_like(clean)
    terms = [clean, clean * u, clean * v, clean * u * u, clean * u * v, clean * v * v]
    terms += [clean * clean, clean - soft, soft - softer, one, u, v]
    return np.stack(terms).astype(np.float32)


def apply_fit(clean: np.ndarray, fit: np.ndarray) -> np.ndarray:
    """The clean pattern (H, W, C) as one picture's light and lens show it; fit (C, BASIS_SIZE)."""
    channels = [np.tensordot(fit[c], basis(clean[..., c]), 1) for c in range(clean.shape[2])]
    return np.stack(channels, axis=-1)


def fit_appearance(picture: np.ndarray, clean: np.ndarray, rounds: int = 4) -> tuple[np.ndarray, np.ndarray]:
    """Robust least squares of `picture` on the basis of `clean`, both (H, W, C) in [0, 1].

    Returns the fit (C, BASIS_SIZE) and the fitted picture (H, W, C). Pixels far off, defects among
    them, lose their weight (Welsch's function), jointly over the channels.
    """
    height, width, channels = picture.shape
    terms = [basis(clean[..., c]).reshape(BASIS_SIZE, -1).astype(np.float64) for c in range(channels)]
    targets = [picture[..., c].ravel().astype(np.float64) for c in range(channels)]
    weights = np.ones(height * width)
    # Towards "the pattern as it is": keeps the fit sane where the picture hardly tells.
    prior = np.zeros(BASIS_SIZE)
    prior[0] = 1.0
    ridge = np.diag([1e-4] * 6 + [1e-3] * 3 + [1e-4] * 3) * height * width
    fit = np.zeros((channels, BASIS_SIZE))
    for _ in range(rounds):
        residual = np.zeros(height * width)
        for c in range(channels):
            weighted = terms[c] * weights
            fit[c] = np.linalg.solve(weighted @ terms[c].T + ridge, weighted @ targets[c] + ridge @ prior)
            residual += (targets[c] - fit[c] @ terms[c]) ** 2
        residual = np.sqrt(residual / channels)
        scale = 3.0 * 1.4826 * np.median(residual) + 1e-4
        weights = np.exp(-((residual / scale) ** 2))
    fitted = np.stack([(fit[c] @ terms[c]).reshape(height, width) for c in range(channels)], axis=-1)
    return fit.astype(np.float32), fitted.astype(np.float32)


def smooth_noise(picture: np.ndarray) -> float:
    """Robust standard deviation of the finest detail of (H, W, C) in [0, 1], grey levels of 1."""
    detail = picture - ndimage.uniform_filter(picture, (3, 3, 1))
    return float(1.4826 * np.median(np.abs(detail)) * 1.06)
