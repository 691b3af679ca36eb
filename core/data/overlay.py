"""Building the clean pattern: align all pictures, lay them over each other, and average robustly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from core.data.clean import CleanPattern, Pose, fold, tile_shape
from core.data.matching import coarse_shift, folded_detail, refine

_CANDIDATES = 24
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Overlay:
    """A clean pattern and how much of the pictures it explains."""

    pattern: CleanPattern
    explained: float
    """Median correlation of the pictures with their fitted clean pattern, after high-pass."""


def _rolled(tile: np.ndarray, x: float, y: float, cycle: tuple[float, float]) -> np.ndarray:
    """The tile moved back by the phase (x, y), sub-sample, by the Fourier shift theorem."""
    shift = (-y / cycle[1] * tile.shape[0], -x / cycle[0] * tile.shape[1])
    return np.fft.ifft2(ndimage.fourier_shift(np.fft.fft2(tile), shift)).real


def coarse_poses(greys: Sequence[np.ndarray], cycle: tuple[float, float]) -> tuple[list[Pose], list[float]]:
    """A common phase for all pictures: start from the most typical one, align, average, repeat.

    Returns the poses, and 1 or -1 for each picture: -1 where its contrast is the reverse of most others'.
    """
    tiles = [folded_detail(grey, cycle) for grey in greys]
    some = tiles[:: max(1, len(tiles) // _CANDIDATES)][:_CANDIDATES]
    typical = [float(np.mean([abs(coarse_shift(t, r, cycle)[2]) for t in some])) for r in some]
    reference = some[int(np.argmax(typical))]
    found: list[tuple[float, float, float]] = []
    for _ in range(_ROUNDS):
        found = [coarse_shift(tile, reference, cycle) for tile in tiles]
        moved = [np.sign(c) * _rolled(t, x, y, cycle) for t, (x, y, c) in zip(tiles, found, strict=True)]
        reference = np.median(moved, axis=0)
        reference -= reference.mean()
    signs = np.sign([c for _, _, c in found])
    signs *= 1.0 if signs.sum() >= 0 else -1.0
    return [Pose(x, y) for x, y, _ in found], [float(s) for s in signs]


def build(pictures: Sequence[np.ndarray], cycle: tuple[float, float]) -> Iterator[Overlay | int]:
    """The clean pattern of (H, W, C) pictures in [0, 1].

    Yields the number of pictures worked through so far (of `_ROUNDS` passes), and the overlay last.
    """
    height, width, channels = pictures[0].shape
    shape = tile_shape(cycle)
    poses, signs = coarse_poses([p.mean(axis=2) for p in pictures], cycle)
    mean = np.mean([p.mean(axis=(0, 1)) for p in pictures], axis=0)
    contrast = np.mean([p.std(axis=(0, 1)) for p in pictures], axis=0)
    flat = CleanPattern(np.zeros((*shape, channels), np.float32), np.ones(shape, np.float32), cycle)
    sums = np.zeros((*shape, channels + 1))
    for picture, pose, sign in zip(pictures, poses, signs, strict=True):
        evened = sign * (picture - picture.mean(axis=(0, 1))) / (picture.std(axis=(0, 1)) + 1e-6) * contrast + mean
        sums += fold(evened, np.ones((height, width)), flat.cell_positions(pose, height, width), shape)
    pattern = CleanPattern(_mean_tile(sums), flat.spread, cycle)
    done = 0
    scores: list[float] = []
    for _ in range(_ROUNDS - 1):
        sums = np.zeros((*shape, channels + 1))
        spread = np.zeros((*shape, 2))
        scores = []
        for index, picture in enumerate(pictures):
            found = refine(picture, pattern, poses[index])
            poses[index] = found.pose
            scores.append(found.score)
            positions = pattern.cell_positions(found.pose, height, width)
            residual = picture - found.fitted
            size = np.sqrt((residual**2).mean(axis=2))
            noise = float(np.median(size)) + 1e-4
            weights = np.exp(-((size / (4 * noise)) ** 2))
            gain = np.where(np.abs(found.fit[:, 0]) < 0.2, 1.0, found.fit[:, 0])
            canonical = pattern.render(found.pose, height, width) + residual / gain
            sums += fold(canonical, weights, positions, shape)
            spread += fold((np.minimum(size, 4 * noise) / noise)[..., None], np.ones_like(size), positions, shape)
            done += 1
            yield done
        pattern = CleanPattern(_mean_tile(sums), _smooth_spread(spread), cycle)
    yield Overlay(pattern, float(np.median(scores)))


def _mean_tile(sums: np.ndarray) -> np.ndarray:
    """Weighted mean; places no picture shows take their neighbours' mean."""
    weight = sums[..., -1:]
    blurred = ndimage.gaussian_filter(sums, (1.0, 1.0, 0), mode="wrap")
    filled = blurred[..., :-1] / np.maximum(blurred[..., -1:], 1e-9)
    return np.where(weight > 0.5, sums[..., :-1] / np.maximum(weight, 1e-9), filled).astype(np.float32)


def _smooth_spread(sums: np.ndarray) -> np.ndarray:
    blurred = ndimage.gaussian_filter(sums, (1.0, 1.0, 0), mode="wrap")
    return np.maximum(blurred[..., 0] / np.maximum(blurred[..., 1], 1e-9), 0.3).astype(np.float32)
