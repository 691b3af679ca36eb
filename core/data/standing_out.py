"""Where a large picture stands out from the rest of itself: the search for defects nobody has marked.

Every filter's answer is measured against the picture's own places: the largest answer in each block follows an
extreme-value (Gumbel) law over the blocks without a defect, whose two parameters are taken from the median and
the upper quartile, so that a few blocks with defects do not matter. `score` is then the distance above the
median in units of that law's scale b: over n blocks, chance reaches about b * ln(n).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import cv2
import numpy as np
from scipy import ndimage

Deviation = Callable[[np.ndarray], np.ndarray]
"""(h, w, C) float32 in [0, 1] -> (h, w): what the repeating pattern does not explain, in units of its usual size."""

SIGNIFICANT = 15.0
"""Score of a defect: chance reaches 9 in 10,000 blocks."""

_HALVED_FROM_PX = 3_000_000
_LIGHT_BLOCK = 24
_SCORE_BLOCK = 32
_SCALES = (0.0, 1.5, 4.0)
_LINE = 21
"""Length of the line filters, px of the map."""
_RIM = cv2.BORDER_CONSTANT
"""Beyond the rim the filters see nothing: a mirrored rim would answer twice to its noise."""
_MOST_UNITS = 15.0


def score_without_pattern(array: np.ndarray) -> tuple[np.ndarray, float]:
    """(h, w) float32 scores of a uint8 picture (H, W, C) on a smooth background, and their px in the picture's.

    Pictures of more than 3 million px are halved first, which keeps what is larger than a pixel.
    """
    factor = 2.0 if array.shape[0] * array.shape[1] > _HALVED_FROM_PX else 1.0
    score: np.ndarray | None = None
    for channel in range(array.shape[2]):
        grey: np.ndarray = array[..., channel].astype(np.float32)
        if factor == 2.0:
            size = (grey.shape[1] // 2, grey.shape[0] // 2)
            grey = cv2.resize(grey[: size[1] * 2, : size[0] * 2], size, interpolation=cv2.INTER_AREA)
        for answer in _answers(_in_units_of_noise(grey)):
            scored = _scored(answer)
            score = scored if score is None else np.maximum(score, scored, out=score)
    assert score is not None
    return score, factor


def score_with_pattern(array: np.ndarray, side: int, deviation: Deviation) -> tuple[np.ndarray, float]:
    """(H, W) float32 scores from the deviations of overlapping windows of `side` px; a px is one of the picture."""
    height, width = array.shape[:2]
    whole = np.zeros((height, width), np.float32)
    for top in _starts(height, side):
        for left in _starts(width, side):
            window = array[top : top + side, left : left + side].astype(np.float32) / 255
            found = np.asarray(deviation(window), np.float32)
            rows, columns = slice(top, top + found.shape[0]), slice(left, left + found.shape[1])
            # Where windows overlap the lower value counts: a window explains its rim worst.
            known = whole[rows, columns]
            whole[rows, columns] = np.where(known > 0, np.minimum(known, found), found)
    return _scored(whole), 1.0


def _starts(length: int, side: int) -> list[int]:
    """Where windows begin so that each px lies away from the rim of one, overlapping by a quarter."""
    if length <= side:
        return [0]
    count = math.ceil((length - side) / (side * 0.75)) + 1
    return np.linspace(0, length - side, count).round().astype(int).tolist()


def _in_units_of_noise(grey: np.ndarray) -> np.ndarray:
    """Deviation from the smooth background by the noise around, both from medians of blocks; limited."""
    residual = grey - _smooth(grey)
    noise = _smooth(np.abs(residual)) * np.float32(1.4826)
    noise = np.maximum(noise, max(0.4, 0.5 * float(np.median(noise))))
    units = np.clip(residual / noise, -_MOST_UNITS, _MOST_UNITS)
    # Outside the outermost blocks' centres the background is guessed, worst in the corners.
    rim = min(_LIGHT_BLOCK // 2, min(grey.shape) // 8)
    out = np.zeros_like(units)
    inner = (slice(rim, grey.shape[0] - rim), slice(rim, grey.shape[1] - rim))
    out[inner] = units[inner]
    return out


def _smooth(grey: np.ndarray) -> np.ndarray:
    """(h, w): medians of blocks, freed of outliers among them, drawn out to every pixel."""
    height, width = grey.shape
    size = min(_LIGHT_BLOCK, height, width)
    tops, lefts = _even_starts(height, size), _even_starts(width, size)
    inside = np.arange(size)
    strips = grey[tops[:, None] + inside]  # (rows, size, w)
    cells = strips[:, :, lefts[:, None] + inside]  # (rows, size, columns, size)
    blocks = np.median(cells.swapaxes(1, 2).reshape(tops.size, lefts.size, -1), axis=2)
    # Continued in a straight line, so that a slope of light does not bend at the rim.
    blocks = ndimage.median_filter(_continued(blocks, 2), 5)[2:-2, 2:-2].astype(np.float32)
    return _drawing(height, tops, size) @ blocks @ _drawing(width, lefts, size).T


def _even_starts(length: int, size: int) -> np.ndarray:
    """First px of blocks that together reach from rim to rim, overlapping a little."""
    return np.linspace(0, length - size, -(-length // size)).round().astype(int)


def _drawing(length: int, starts: np.ndarray, size: int) -> np.ndarray:
    """(length, blocks): linear interpolation between the blocks' centres, continued to the rim."""
    out = np.zeros((length, starts.size), np.float32)
    if starts.size == 1:
        out[:] = 1
        return out
    centres = starts + (size - 1) / 2
    px = np.arange(length)
    left = np.clip(np.searchsorted(centres, px, "right") - 1, 0, starts.size - 2)
    share = (px - centres[left]) / (centres[left + 1] - centres[left])
    out[px, left], out[px, left + 1] = 1 - share, share
    return out


def _continued(blocks: np.ndarray, by: int) -> np.ndarray:
    pads = tuple((by, by) for _ in blocks.shape)
    if min(blocks.shape) <= by:
        return np.pad(blocks, pads, mode="edge")
    return np.pad(blocks, pads, mode="reflect", reflect_type="odd")


def _answers(units: np.ndarray) -> Iterator[np.ndarray]:
    """Spots of several sizes, then lines in eight directions; all without sign."""
    for sigma in _SCALES:
        yield np.abs(cv2.GaussianBlur(units, (0, 0), sigma, borderType=_RIM) if sigma else units)
    middle = _LINE // 2
    v, u = np.mgrid[-middle : middle + 1, -middle : middle + 1].astype(np.float32)
    for turn in range(8):
        angle = math.pi * turn / 8
        across = v * math.cos(angle) - u * math.sin(angle)
        along = u * math.cos(angle) + v * math.sin(angle)
        kernel = np.exp(-(across**2) / (2 * 0.8**2)) * (np.abs(along) <= middle)
        yield np.abs(cv2.filter2D(units, -1, kernel / kernel.sum(), borderType=_RIM))


def _scored(answer: np.ndarray) -> np.ndarray:
    size = _SCORE_BLOCK
    height, width = answer.shape
    rows, columns = max(1, height // size), max(1, width // size)
    inner = answer[: rows * size, : columns * size]
    if height < size or width < size:
        peaks = np.array([float(answer.max())])
    else:
        peaks = inner.reshape(rows, size, columns, size).max(axis=(1, 3)).ravel()
    middle, quarter, tenth, few = np.quantile(peaks, (0.5, 0.75, 0.9, 0.98))
    # Quantiles of the law: m - b * ln(-ln p). The tail tells b better, where it is not full of defects.
    wide = (quarter - middle) / (math.log(-math.log(0.5)) - math.log(-math.log(0.75)))
    tail = (few - tenth) / (math.log(-math.log(0.9)) - math.log(-math.log(0.98)))
    scale = max(min(wide, tail), 1e-3 * middle, 1e-6)
    start = middle if wide < tail else tenth - math.log(10) * scale
    return ((answer - start) / scale).astype(np.float32)
