"""Coordinates: where the clean pattern lies in a picture, to a few hundredths of a pixel.

Coarse: the high-passed picture is folded to one tile and circularly cross-correlated with the
clean pattern's; the absolute value is taken, so that reversed contrast does not matter. Fine:
Gauss-Newton on shift and angle of the fitted clean pattern, robust against the defect.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.clean import CleanPattern, Pose, fit_appearance, fold, scene_positions, tile_shape
from core.data.pattern import high_pass

MAX_ANGLE_DEG = 3.0


@dataclass(frozen=True, slots=True)
class Match:
    """A picture's pose and how well the clean pattern explains it."""

    pose: Pose
    score: float
    """Correlation of the picture with the fitted clean pattern after high-pass, -1 to 1."""
    fit: np.ndarray
    """(C, BASIS_SIZE), see `core.data.clean.fit_appearance`."""
    fitted: np.ndarray
    """(H, W, C) float32: the clean pattern in this picture's light."""


def folded_detail(grey: np.ndarray, cycle: tuple[float, float]) -> np.ndarray:
    """High-passed (H, W) picture folded to one zero-mean tile at phase (0, 0)."""
    height, width = grey.shape
    rows, columns = tile_shape(cycle)
    detail = high_pass(grey, min(height, width) / 8)
    positions = scene_positions(Pose(0.0, 0.0), height, width)
    positions[0] = positions[0] / cycle[0] % 1.0 * columns
    positions[1] = positions[1] / cycle[1] % 1.0 * rows
    sums = fold(detail[..., None], np.ones_like(detail), positions, (rows, columns))
    tile = sums[..., 0] / np.maximum(sums[..., 1], 0.25)
    return tile - tile.mean()


def coarse_shift(tile: np.ndarray, reference: np.ndarray, cycle: tuple[float, float]) -> tuple[float, float, float]:
    """(x, y, correlation) at which `reference` best matches `tile`, by absolute correlation."""
    spectrum = np.fft.rfft2(tile) * np.conj(np.fft.rfft2(reference))
    correlation = np.fft.irfft2(spectrum, tile.shape)
    correlation /= np.linalg.norm(tile) * np.linalg.norm(reference) + 1e-9
    row, column = np.unravel_index(np.argmax(np.abs(correlation)), correlation.shape)
    x = column * cycle[0] / tile.shape[1]
    y = row * cycle[1] / tile.shape[0]
    return float(x), float(y), float(correlation[row, column])


def _jacobian(fitted: np.ndarray) -> np.ndarray:
    """(3, H * W * C): change of the fitted picture by x, y (per px) and angle (per radian)."""
    height, width, _ = fitted.shape
    slope_v, slope_u = np.gradient(fitted, axis=(0, 1))
    u = np.arange(width)[None, :, None] - (width - 1) / 2
    v = np.arange(height)[:, None, None] - (height - 1) / 2
    turned = slope_u * v - slope_v * u
    return np.stack([-slope_u.ravel(), -slope_v.ravel(), turned.ravel()])


def refine(picture: np.ndarray, pattern: CleanPattern, start: Pose, rounds: int = 4) -> Match:
    """Gauss-Newton from a coarse pose; `picture` (H, W, C) float in [0, 1]."""
    height, width, _ = picture.shape
    pose = start
    fit, fitted = fit_appearance(picture, pattern.render(pose, height, width), rounds=2)
    for _ in range(rounds):
        jacobian = _jacobian(fitted)
        residual = (picture - fitted).ravel()
        scale = 3.0 * 1.4826 * np.median(np.abs(residual)) + 1e-4
        weighted = jacobian * np.exp(-((residual / scale) ** 2))
        normal = weighted @ jacobian.T
        normal[np.diag_indices(3)] *= 1.001
        normal[np.diag_indices(3)] += 1e-9
        step = np.clip(np.linalg.solve(normal, weighted @ residual), -1.0, 1.0)
        angle = float(np.clip(pose.angle_deg + np.rad2deg(step[2]), -MAX_ANGLE_DEG, MAX_ANGLE_DEG))
        pose = Pose(pose.x + float(step[0]), pose.y + float(step[1]), angle)
        fit, fitted = fit_appearance(picture, pattern.render(pose, height, width), rounds=2)
        if np.abs(step[:2]).max() < 0.003 and abs(step[2]) * max(height, width) < 0.01:
            break
    fit, fitted = fit_appearance(picture, pattern.render(pose, height, width))
    x, y = pattern.wrap(pose.x, pose.y)
    return Match(Pose(x, y, pose.angle_deg), explained(picture, fitted), fit, fitted)


def explained(picture: np.ndarray, fitted: np.ndarray) -> float:
    """Correlation of two (H, W, C) pictures after high-pass, on their grey values."""
    height, width, _ = picture.shape
    sigma_px = min(height, width) / 8
    a, b = (high_pass(p.mean(axis=2), sigma_px) for p in (picture, fitted))
    return float((a * b).mean())


def match(picture: np.ndarray, pattern: CleanPattern) -> Match:
    """The pose of `pattern` in `picture` ((H, W, C) float in [0, 1])."""
    grey = picture.mean(axis=2)
    reference = pattern.tile.mean(axis=2) - pattern.tile.mean()
    x, y, _ = coarse_shift(folded_detail(grey, pattern.cycle), reference, pattern.cycle)
    return refine(picture, pattern, Pose(x, y))


def circular_distance(asked: tuple[float, float], measured: tuple[float, float], cycle: tuple[float, float]) -> float:
    """Distance in px between two coordinates on the torus of the cycle."""
    dx, dy = ((a - m + c / 2) % c - c / 2 for a, m, c in zip(asked, measured, cycle, strict=True))
    return float(np.hypot(dx, dy))
