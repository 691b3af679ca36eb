"""Coordinates: where the clean pattern lies in a picture, to a few hundredths of a pixel.

Coarse: the high-passed picture is folded to one tile and circularly cross-correlated with the
clean pattern's; the absolute value is taken, so that reversed contrast does not matter. Where that
leads nowhere, it is repeated for other angles and scales on the middle of the picture.
Fine: robust Gauss-Newton on shift, angle, scale and appearance at once, on a sample of the pixels,
from the middle of the picture outwards: far from it a small error of the angle is a large shift.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import cv2
import numpy as np

from core.data.clean import (
    BASIS_SIZE,
    PRIOR,
    RIDGE,
    CleanPattern,
    Pose,
    appearance_terms,
    apply_fit,
    cell_positions,
    gain_of,
    tile_shape,
    unit_grid,
)
from core.data.lattice import Lattice

MAX_ANGLE_DEG = 4.0
"""Largest turn of a picture against the others."""
MAX_SCALE = 0.05
"""Largest relative difference in size of a picture from the others."""
_SAMPLES = 12_288
_FIRST_CYCLES = 5.0
"""Width of the first window in cycles; wider ones follow, each about twice the last."""
_NEARLY = 0.93
"""Share of the highest coarse correlation from which another place is tried too: cells hold parts that look alike."""
_POOR = 0.5
"""A score below which other angles and scales are tried."""


@dataclass(frozen=True, slots=True)
class Match:
    """A picture's pose and how well the clean pattern explains it."""

    pose: Pose
    score: float
    """Correlation of the picture with the fitted clean pattern after high-pass, -1 to 1."""
    fit: np.ndarray
    """(C, BASIS_SIZE), see `core.data.clean.appearance_terms`."""
    fitted: np.ndarray
    """(H, W, C) float32: the clean pattern in this picture's light."""
    rival: float = -1.0
    """Score at the best other place that was tried; -1 when none came near."""


def fast_high_pass(grey: np.ndarray) -> np.ndarray:
    """(H, W) float32 picture without its shading, outliers clipped, zero mean, unit variance.

    The shading is taken from a reduced picture: it holds nothing fine.
    """
    height, width = grey.shape
    sigma_px = min(height, width) / 8
    step = max(1, int(sigma_px / 3))
    small = cv2.resize(grey, (max(1, width // step), max(1, height // step)), interpolation=cv2.INTER_AREA)
    shading = cv2.GaussianBlur(small, (0, 0), sigma_px / step, borderType=cv2.BORDER_REFLECT)
    detail: np.ndarray = grey - cv2.resize(shading, (width, height), interpolation=cv2.INTER_LINEAR)
    spread = float(detail.std()) + 1e-6
    np.clip(detail, -3 * spread, 3 * spread, out=detail)
    detail -= detail.mean()
    detail /= float(detail.std()) + 1e-6
    return detail


@lru_cache(maxsize=64)
def _cells(lattice: Lattice, pose: Pose, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    """For every pixel the nearest sample of the tile (H * W,) int32, and how many pixels each sample gets."""
    rows, columns = tile_shape(lattice)
    u, v = np.arange(width, dtype=np.float32)[None, :], np.arange(height, dtype=np.float32)[:, None]
    positions = cell_positions(lattice, (rows, columns), pose, u, v, height, width)
    column = np.round(positions[0]).astype(np.int32) % columns
    row = np.round(positions[1]).astype(np.int32) % rows
    cells = (row * columns + column).ravel()
    return cells, np.bincount(cells, minlength=rows * columns).astype(np.float32)


def folded_detail(detail: np.ndarray, lattice: Lattice, pose: Pose) -> np.ndarray:
    """High-passed (H, W) picture folded to one zero-mean tile, as seen from `pose`."""
    rows, columns = tile_shape(lattice)
    cells, counts = _cells(lattice, pose, *detail.shape)
    sums: np.ndarray = np.bincount(cells, detail.ravel(), rows * columns).astype(np.float32).reshape(rows, columns)
    shown: np.ndarray = counts.reshape(rows, columns)
    if (counts == 0).any():  # fewer pixels than samples: spread them to their neighbours
        sums, shown = (cv2.GaussianBlur(_wrapped(a), (0, 0), 0.8)[4:-4, 4:-4] for a in (sums, shown))
    tile = sums / np.maximum(shown, 0.05)
    return tile - tile.mean()


def _wrapped(tile: np.ndarray) -> np.ndarray:
    return np.pad(tile, 4, mode="wrap")


def coarse_shift(tile: np.ndarray, reference: np.ndarray, lattice: Lattice) -> tuple[float, float, float]:
    """(x, y, correlation) at which `reference` best matches `tile`, by absolute correlation."""
    return coarse_shifts(tile, reference, lattice, 1)[0]


def coarse_shifts(
    tile: np.ndarray, reference: np.ndarray, lattice: Lattice, most: int = 2
) -> list[tuple[float, float, float]]:
    """The best places (x, y, correlation), the highest first, at least a sixth of the cell apart."""
    spectrum = np.fft.rfft2(tile) * np.conj(np.fft.rfft2(reference))
    correlation = np.fft.irfft2(spectrum, tile.shape)
    correlation /= np.linalg.norm(tile) * np.linalg.norm(reference) + 1e-9
    height = np.abs(correlation)
    found = []
    for _ in range(most):
        row, column = np.unravel_index(np.argmax(height), height.shape)
        x, y = lattice.at(float(column) / tile.shape[1], float(row) / tile.shape[0])
        found.append((x, y, float(correlation[row, column])))
        reach_y, reach_x = max(1, tile.shape[0] // 6), max(1, tile.shape[1] // 6)
        rows, columns = np.arange(row - reach_y, row + reach_y + 1), np.arange(column - reach_x, column + reach_x + 1)
        height[np.ix_(rows % tile.shape[0], columns % tile.shape[1])] = 0
    return found


def explained(picture: np.ndarray, fitted: np.ndarray) -> float:
    """Correlation of two (H, W, C) pictures after high-pass, on their grey values."""
    a, b = (fast_high_pass(np.ascontiguousarray(p.mean(axis=2), np.float32)) for p in (picture, fitted))
    return float((a * b).mean())


def match(picture: np.ndarray, pattern: CleanPattern, start: Pose | None = None) -> Match:
    """The pose of `pattern` in `picture` ((H, W, C) float in [0, 1]); from `start` where the engineer gave one."""
    picture = np.asarray(picture, np.float32)
    if start is not None:
        return finished(picture, pattern, refine(picture, pattern, start))
    grey = np.ascontiguousarray(picture @ pattern.projection)
    reference = pattern.tile @ pattern.projection
    reference = reference - reference.mean()
    tile = folded_detail(fast_high_pass(grey), pattern.lattice, Pose(0.0, 0.0, pattern.turn_deg))
    places = coarse_shifts(tile, reference, pattern.lattice)
    starts = [Pose(x, y, pattern.turn_deg) for x, y, height in places if abs(height) > _NEARLY * abs(places[0][2])]
    tried = [finished(picture, pattern, refine(picture, pattern, start)) for start in starts]
    if max(found.score for found in tried) < _POOR:
        tried.append(finished(picture, pattern, refine(picture, pattern, _search(grey, pattern, reference))))
    best = max(tried, key=lambda found: found.score)
    here = (best.pose.x, best.pose.y)
    apart = min(pattern.cycle) / 8
    rivals = [m.score for m in tried if pattern.lattice.distance((m.pose.x, m.pose.y), here) > apart]
    return replace(best, rival=max(rivals, default=-1.0))


def _search(grey: np.ndarray, pattern: CleanPattern, reference: np.ndarray) -> Pose:
    """The best of many angles and scales, on the middle of the picture."""
    height, width = grey.shape
    cycle = max(pattern.cycle)
    rows, columns = (min(side, int(_FIRST_CYCLES * cycle) + 1) for side in (height, width))
    top, left = (height - rows) // 2, (width - columns) // 2
    middle = fast_high_pass(np.ascontiguousarray(grey[top : top + rows, left : left + columns]))
    # Steps that move the window's rim by a fifth of the shorter cycle.
    step = min(pattern.cycle) / 5 / (max(rows, columns) / 2)
    angles = np.arange(-MAX_ANGLE_DEG, MAX_ANGLE_DEG + 1e-6, max(0.5, np.rad2deg(step)))
    scales = np.arange(1 - MAX_SCALE, 1 + MAX_SCALE + 1e-6, max(0.01, step))
    best, highest = Pose(0.0, 0.0), -1.0
    for angle in angles:
        for scale in scales:
            seen = Pose(0.0, 0.0, float(round(pattern.turn_deg + angle, 4)), float(round(scale, 5)))
            x, y, height_found = coarse_shift(folded_detail(middle, pattern.lattice, seen), reference, pattern.lattice)
            if abs(height_found) > highest:
                # The window's own centre is the picture's, but its corner is not: the phase refers to the corner.
                highest, best = abs(height_found), Pose(x + left, y + top, seen.angle_deg, seen.scale)
    return best


@lru_cache(maxsize=16)
def _sampled(height: int, width: int, rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
    """Columns and rows (P,) of pixels drawn from the middle rows x columns, P a multiple of 64."""
    top, left = (height - rows) // 2, (width - columns) // 2
    count = rows * columns
    take = min(count, _SAMPLES) // 64 * 64
    chosen = np.sort(np.random.default_rng(0).permutation(count)[:take])
    return (chosen % columns + left), (chosen // columns + top)


def refine(picture: np.ndarray, pattern: CleanPattern, start: Pose) -> Pose:
    """Gauss-Newton from a coarse pose; `picture` (H, W, C) float32 in [0, 1]."""
    height, width, _ = picture.shape
    window = _FIRST_CYCLES * min(pattern.cycle)
    pose = start
    while True:
        rows, columns = min(height, max(24, int(window))), min(width, max(24, int(window)))
        whole = rows == height and columns == width
        pose = _refine_in(picture, pattern, pose, rows, columns, rounds=6 if whole else 3)
        if whole:
            return pose
        window *= 2


def _refine_in(picture: np.ndarray, pattern: CleanPattern, pose: Pose, rows: int, columns: int, rounds: int) -> Pose:
    height, width, _ = picture.shape
    column, row = _sampled(height, width, rows, columns)
    target = picture[row, column] @ pattern.projection
    u, v = column.astype(np.float32), row.astype(np.float32)
    from_centre = np.stack([u - (width - 1) / 2, v - (height - 1) / 2])
    share_u, share_v = 2 * u / max(1, width - 1) - 1, 2 * v / max(1, height - 1) - 1
    # A degree or a hundredth of scale is believed only as far as it moves the rim of what is seen.
    reach = max(rows, columns) / 2
    ridge = np.concatenate([RIDGE, [1e-7, 1e-7, 1e-6 * reach, 1e-6 * reach]]) * len(u)
    weights, fit = np.ones(len(u), np.float32), PRIOR
    design = np.empty((BASIS_SIZE + 4, len(u)), np.float32)
    for number in range(rounds):
        looks = pattern.grey_looks_at(pattern.positions(pose, u, v, height, width))
        design[:BASIS_SIZE] = appearance_terms(looks[:, :3], share_u, share_v)
        if number == 0:  # the appearance alone, so that the slopes have the right size
            fit, weights = _appearance(design[:BASIS_SIZE], target)
        gain = gain_of(fit, share_u, share_v) + 2 * np.float32(fit[6]) * looks[:, 0]
        _slopes(design[BASIS_SIZE:], gain * looks[:, 3], gain * looks[:, 4], pose, from_centre)
        weighted = design * weights
        normal = weighted @ design.T
        wanted = weighted @ target
        normal[np.diag_indices(len(ridge))] += ridge
        wanted[:BASIS_SIZE] += ridge[:BASIS_SIZE] * PRIOR
        solution = np.linalg.solve(normal.astype(np.float64), wanted.astype(np.float64))
        fit, step = solution[:BASIS_SIZE], np.clip(solution[BASIS_SIZE:], -1.5, 1.5)
        residual = target - solution.astype(np.float32) @ design
        weights = _welsch(residual)
        pose = _moved(pose, step, pattern.turn_deg)
        if np.abs(step[:2]).max() < 0.002 and np.abs(step[2:]).max() * reach < 0.005:
            break
    return pose


def _slopes(out: np.ndarray, slope_x: np.ndarray, slope_y: np.ndarray, pose: Pose, from_centre: np.ndarray) -> None:
    """Fill (4, P): change of the fitted values by x, y (per px), angle (per radian) and scale (per 1)."""
    angle = np.deg2rad(pose.angle_deg)
    cos, sin = np.float32(np.cos(angle) / pose.scale), np.float32(np.sin(angle) / pose.scale)
    turned_x = cos * from_centre[0] + sin * from_centre[1]
    turned_y = cos * from_centre[1] - sin * from_centre[0]
    out[0], out[1] = -slope_x, -slope_y
    out[2] = slope_x * turned_y - slope_y * turned_x
    out[3] = -(slope_x * turned_x + slope_y * turned_y) / np.float32(pose.scale)


def _moved(pose: Pose, step: np.ndarray, turn_deg: float) -> Pose:
    angle = np.clip(pose.angle_deg + np.rad2deg(step[2]), turn_deg - MAX_ANGLE_DEG, turn_deg + MAX_ANGLE_DEG)
    scale = np.clip(pose.scale + step[3], 1 - MAX_SCALE, 1 + MAX_SCALE)
    return Pose(pose.x + float(step[0]), pose.y + float(step[1]), float(angle), float(scale))


def _welsch(residual: np.ndarray) -> np.ndarray:
    """Weights that let go of what is far off (Welsch's function)."""
    scale = 3.0 * 1.4826 * float(np.median(np.abs(residual))) + 1e-4
    return np.exp(-((residual / scale) ** 2))


def _appearance(terms: np.ndarray, target: np.ndarray, rounds: int = 2) -> tuple[np.ndarray, np.ndarray]:
    """Robust fit (BASIS_SIZE,) of the (BASIS_SIZE, P) terms to the target (P,), and the weights (P,) it ends with."""
    weights = np.ones(len(target), np.float32)
    ridge = RIDGE * len(target)
    fit = PRIOR
    for _ in range(rounds):
        weighted = terms * weights
        normal = (weighted @ terms.T).astype(np.float64) + np.diag(ridge)
        fit = np.linalg.solve(normal, (weighted @ target).astype(np.float64) + ridge * PRIOR)
        weights = _welsch(target - fit.astype(np.float32) @ terms)
    return fit, weights


def fit_appearance(
    picture: np.ndarray, pattern: CleanPattern, pose: Pose, rounds: int = 4
) -> tuple[np.ndarray, np.ndarray]:
    """Robust least squares of `picture` (H, W, C) in [0, 1] on what light and lens may do to the pattern at `pose`.

    Returns the fit (C, BASIS_SIZE) and the fitted picture (H, W, C). Pixels far off, defects among
    them, lose their weight, jointly over the channels.
    """
    height, width, channels = picture.shape
    looks = pattern.looks_at(pattern.cell_positions(pose, height, width))
    column, row = _sampled(height, width, height, width)
    share_u, share_v = unit_grid(height, width)
    u, v = share_u[0, column], share_v[row, 0]
    sampled, targets = looks[row, column], picture[row, column].T
    terms = [appearance_terms(sampled[..., c], u, v) for c in range(channels)]
    ridge = RIDGE * len(u)
    weights = np.ones(len(u), np.float32)
    fit = np.zeros((channels, BASIS_SIZE))
    for _ in range(rounds):
        off = np.zeros(len(u), np.float32)
        for c in range(channels):
            weighted = terms[c] * weights
            normal = (weighted @ terms[c].T).astype(np.float64) + np.diag(ridge)
            fit[c] = np.linalg.solve(normal, (weighted @ targets[c]).astype(np.float64) + ridge * PRIOR)
            off += (targets[c] - fit[c].astype(np.float32) @ terms[c]) ** 2
        weights = _welsch(np.sqrt(off / channels))
    fitted = [
        apply_fit(looks[..., 0, c], looks[..., 1, c], looks[..., 2, c], share_u, share_v, fit[c])
        for c in range(channels)
    ]
    return fit.astype(np.float32), np.stack(fitted, axis=-1)


def finished(picture: np.ndarray, pattern: CleanPattern, pose: Pose) -> Match:
    """The match at a pose that is settled."""
    fit, fitted = fit_appearance(picture, pattern, pose)
    x, y = pattern.wrap(pose.x, pose.y)
    return Match(Pose(x, y, pose.angle_deg, pose.scale), explained(picture, fitted), fit, fitted)
