"""Building the clean pattern: align all pictures, lay them over each other, and average robustly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from core.data.clean import CleanPattern, Pose, fold, tile_shape
from core.data.lattice import Lattice
from core.data.matching import coarse_shift, fast_high_pass, finished, folded_detail, refine

_CANDIDATES = 24
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Overlay:
    """A clean pattern and how much of the pictures it explains."""

    pattern: CleanPattern
    explained: float
    """Median correlation of the pictures with their fitted clean pattern, after high-pass."""


def _rolled(tile: np.ndarray, x: float, y: float, lattice: Lattice) -> np.ndarray:
    """The tile moved back by the phase (x, y), sub-sample, by the Fourier shift theorem."""
    s, t = lattice.fractions(np.array([x, y]))
    shift = (-t * tile.shape[0], -s * tile.shape[1])
    return np.fft.ifft2(ndimage.fourier_shift(np.fft.fft2(tile), shift)).real


def coarse_poses(greys: Sequence[np.ndarray], lattice: Lattice, turn_deg: float) -> tuple[list[Pose], list[float]]:
    """A common phase for all pictures: start from the most typical one, align, average, repeat.

    Returns the poses, and 1 or -1 for each picture: -1 where its contrast is the reverse of most others'.
    """
    seen = Pose(0.0, 0.0, turn_deg)
    tiles = [folded_detail(fast_high_pass(grey), lattice, seen) for grey in greys]
    some = tiles[:: max(1, len(tiles) // _CANDIDATES)][:_CANDIDATES]
    typical = [float(np.mean([abs(coarse_shift(t, r, lattice)[2]) for t in some])) for r in some]
    reference = some[int(np.argmax(typical))]
    found: list[tuple[float, float, float]] = []
    for _ in range(_ROUNDS):
        found = [coarse_shift(tile, reference, lattice) for tile in tiles]
        moved = [np.sign(c) * _rolled(t, x, y, lattice) for t, (x, y, c) in zip(tiles, found, strict=True)]
        reference = np.median(moved, axis=0)
        reference -= reference.mean()
    signs = np.sign([c for _, _, c in found])
    signs *= 1.0 if signs.sum() >= 0 else -1.0
    return [Pose(x, y, turn_deg) for x, y, _ in found], [float(s) for s in signs]


def build(pictures: Sequence[np.ndarray], lattice: Lattice, turn_deg: float = 0.0) -> Iterator[Overlay | int]:
    """The clean pattern of (H, W, C) uint8 pictures.

    The lattice and the usual turn are corrected by what the pictures' own scales and angles say.
    Yields the number of pictures worked through so far (of `_ROUNDS` passes), and the overlay last.
    """
    channels = pictures[0].shape[2]
    greys = (np.ascontiguousarray(p.mean(axis=2), np.float32) for p in pictures)
    poses, signs = coarse_poses(list(greys), lattice, turn_deg)
    pattern = _first_pattern(pictures, poses, signs, lattice, turn_deg)
    done = 0
    scores: list[float] = []
    for _ in range(_ROUNDS - 1):
        sums = np.zeros((*tile_shape(pattern.lattice), channels + 1))
        spread = np.zeros((*sums.shape[:2], 2))
        scores = []
        for index, picture in enumerate(pictures):
            poses[index], score = _add(picture, pattern, poses[index], sums, spread)
            scores.append(score)
            done += 1
            yield done
        pattern = CleanPattern(_mean_tile(sums), _smooth_spread(spread), pattern.lattice, pattern.turn_deg)
        pattern, poses = _centred(pattern, poses, *pictures[0].shape[:2])
    yield Overlay(pattern, float(np.median(scores)))


def _first_pattern(
    pictures: Sequence[np.ndarray], poses: Sequence[Pose], signs: Sequence[float], lattice: Lattice, turn_deg: float
) -> CleanPattern:
    """Plain mean of the pictures, brought to the same mean and contrast, at their coarse poses."""
    height, width, channels = pictures[0].shape
    shape = tile_shape(lattice)
    mean = np.mean([p.mean(axis=(0, 1)) for p in pictures], axis=0) / 255
    contrast = np.mean([p.std(axis=(0, 1)) for p in pictures], axis=0) / 255
    flat = CleanPattern(np.zeros((*shape, channels), np.float32), np.ones(shape, np.float32), lattice, turn_deg)
    sums = np.zeros((*shape, channels + 1))
    for picture, pose, sign in zip(pictures, poses, signs, strict=True):
        evened = sign * (picture - picture.mean(axis=(0, 1))) / (picture.std(axis=(0, 1)) + 1e-3) * contrast + mean
        sums += fold(evened, np.ones((height, width)), flat.cell_positions(pose, height, width), shape)
    return CleanPattern(_mean_tile(sums), flat.spread, lattice, turn_deg)


def _add(
    picture: np.ndarray, pattern: CleanPattern, pose: Pose, sums: np.ndarray, spread: np.ndarray
) -> tuple[Pose, float]:
    """Refine one pose and add the picture, in the pattern's own light, to `sums` and `spread`; its pose and score."""
    as_float = picture.astype(np.float32) / 255
    height, width, _ = picture.shape
    found = finished(as_float, pattern, refine(as_float, pattern, pose))
    positions = pattern.cell_positions(found.pose, height, width)
    residual = as_float - found.fitted
    size = np.sqrt((residual**2).mean(axis=2))
    noise = float(np.median(size)) + 1e-4
    weights = np.exp(-((size / (4 * noise)) ** 2))
    gain = np.where(np.abs(found.fit[:, 0]) < 0.2, 1.0, found.fit[:, 0])
    canonical = pattern.render(found.pose, height, width) + residual / gain
    shape = (sums.shape[0], sums.shape[1])
    sums += fold(canonical, weights, positions, shape)
    spread += fold((np.minimum(size, 4 * noise) / noise)[..., None], np.ones_like(size), positions, shape)
    return found.pose, found.score


def _centred(pattern: CleanPattern, poses: Sequence[Pose], height: int, width: int) -> tuple[CleanPattern, list[Pose]]:
    """The same with a scale of 1 and the usual turn in the middle of what the pictures show."""
    scale = float(np.median([p.scale for p in poses]))
    turn_deg = float(np.median([p.angle_deg for p in poses]))
    better = CleanPattern(pattern.tile, pattern.spread, pattern.lattice.scaled(scale), turn_deg)
    # Every point p becomes scale * p; see the geometry in `core.data.clean`.
    rest_x, rest_y = (1 - scale) * (width - 1) / 2, (1 - scale) * (height - 1) / 2
    moved = [Pose(scale * p.x + rest_x, scale * p.y + rest_y, p.angle_deg, p.scale / scale) for p in poses]
    return better, moved


def _mean_tile(sums: np.ndarray) -> np.ndarray:
    """Weighted mean; places no picture shows take their neighbours' mean."""
    weight = sums[..., -1:]
    blurred = ndimage.gaussian_filter(sums, (1.0, 1.0, 0), mode="wrap")
    filled = blurred[..., :-1] / np.maximum(blurred[..., -1:], 1e-9)
    return np.where(weight > 0.5, sums[..., :-1] / np.maximum(weight, 1e-9), filled).astype(np.float32)


def _smooth_spread(sums: np.ndarray) -> np.ndarray:
    blurred = ndimage.gaussian_filter(sums, (1.0, 1.0, 0), mode="wrap")
    return np.maximum(blurred[..., 0] / np.maximum(blurred[..., 1], 1e-9), 0.3).astype(np.float32)
