"""Whether two pictures show the very same thing: a copy, changed a little, or a second shot of one place.

Pictures of a repeating circuit at the same phase look alike without being copies, and so do all pictures of one
product. What makes a picture itself is what neither its own repetition nor the set's average foretells: its noise,
its dirt, its defect. Two pictures are compared by the correlation of just that, over all small shifts and scales.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from scipy import fft

_SIDE_PX = 128
"""Pictures are compared at this size of their longer side, or at their own when they are smaller."""
_FINE_PX, _COARSE_PX = 1.0, 5.0
"""Band of detail that is compared: JPEG takes what is finer, illumination changes what is coarser."""
_SHORTEST_LAG_PX = 5
_REPEATS = 0.25
"""Mean autocorrelation from which a set counts as repeating."""
_TAPS = 2
"""A px of the repeat is foretold from so many neighbours to each side: the lag is no whole number of px."""
_CLIP = 3.0
"""Spreads at which detail is cut, so that one strong defect does not stand for the whole picture."""
_LEAST_NOISE = 0.25
"""Least spread, in standard deviations: a picture without noise has its median at nothing."""
_ZOOMS = (1.0, 0.97, 1.03, 0.94, 1.06)
_NEARER = (-0.015, -0.0075, 0.0075, 0.015)
"""Scales tried first, and then about the best of them."""
_HOPEFUL, _ENOUGH = 0.2, 0.7
"""Correlations below which, and from which on, no better scale is looked for."""
_PART_PX = 8
"""Side of the parts whose median is taken."""
_OVERLAP = 0.25
"""Least share of the picture that both must show."""


@dataclass(frozen=True, slots=True)
class Own:
    """A picture's own detail."""

    values: np.ndarray
    """(H, W) float32, zero where it is not known."""
    known: np.ndarray
    """(H, W) bool."""
    size: tuple[int, int]
    """(height, width) of the picture itself, px."""


class Likeness:
    """Compares pictures of one set. `typical` are some of them, uint8 (H, W), which tell what all have in common."""

    def __init__(self, typical: Sequence[np.ndarray]) -> None:
        height, width = _commonest([grey.shape for grey in typical])
        factor = min(1.0, _SIDE_PX / max(height, width))
        self.shape = max(16, round(height * factor)), max(16, round(width * factor))
        details = [detail for grey in typical if (detail := self._detail(grey)) is not None]
        self.lag = _common_lag(details)
        self.mean = np.mean(details, axis=0) if len(details) >= 8 else None
        self.whitening: np.ndarray | None = None
        powers = [np.abs(fft.rfft2(own.values)) ** 2 for own in map(self._own, details) if own is not None]
        if powers:
            power = cv2.GaussianBlur(np.mean(powers, axis=0).astype(np.float32), (0, 0), 0.7)
            self.whitening = 1 / np.sqrt(power + power.mean())

    def own(self, grey: np.ndarray) -> Own | None:
        """What is a picture's own, or None where it has no detail at all. `grey` is uint8 (H, W)."""
        detail = self._detail(grey)
        return None if detail is None else self._own(detail, (int(grey.shape[0]), int(grey.shape[1])))

    def compare(self, a: Own, b: Own) -> float:
        """Correlation, at best 1, of what is their own, at the shift and scale that suit it best.

        The lesser of that of the whole and that of a typical part: a few strong marks that all have do not count.
        """
        spectrum = fft.rfft2(a.values)

        def at(scale_x: float, scale_y: float) -> tuple[float, float]:
            return _best_shift(a, spectrum, *_scaled(b, scale_x, scale_y))

        best, scale = at(1.0, 1.0), 1.0
        cropped = (b.size[1] / a.size[1], b.size[0] / a.size[0])  # as large in the world, of another size in px
        if 0.004 < max(abs(ratio - 1) for ratio in cropped) < 0.2:
            best = max(best, at(*cropped))
        for zoom in _ZOOMS[1:]:
            if best[0] > _ENOUGH:
                break
            found = at(zoom, zoom)
            best, scale = (found, zoom) if found > best else (best, scale)
        if _HOPEFUL < best[0] <= _ENOUGH:
            best = max(best, *(at(scale + step, scale + step) for step in _NEARER))
        return min(best)

    def _detail(self, grey: np.ndarray) -> np.ndarray | None:
        """Detail of the band that is compared, evened: a strong defect must not sway the fits that follow."""
        height, width = self.shape
        shrinks = grey.shape[0] * grey.shape[1] > height * width
        way = cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC
        resized = cv2.resize(grey, (width, height), interpolation=way).astype(np.float32)
        detail = cv2.GaussianBlur(resized, (0, 0), _FINE_PX) - cv2.GaussianBlur(resized, (0, 0), _COARSE_PX)
        return _evened(detail, np.ones(detail.shape, bool)) if detail.std() > 1e-3 else None

    def _own(self, detail: np.ndarray, size: tuple[int, int] = (0, 0)) -> Own | None:
        lag = _refined_lag(detail, self.lag) if self.lag else None
        values, known = _unforetold(detail, lag, self.mean)
        if values[known].std() < 1e-4 * detail.std():
            return None
        values = _evened(values, known)
        if self.whitening is not None:
            values = _evened(fft.irfft2(fft.rfft2(values) * self.whitening, values.shape) * known, known)
        return Own(values.astype(np.float32), known, size)


def _evened(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Values in units of their usual spread, cut where they are far beyond it."""
    inside = values[known]
    spread = max(float(np.median(np.abs(inside))) / 0.6745, _LEAST_NOISE * float(inside.std()), 1e-9)
    return np.clip(values / spread, -_CLIP, _CLIP)


def _commonest(shapes: Sequence[tuple[int, ...]]) -> tuple[int, int]:
    height, width = max(shapes, key=shapes.count)[:2]
    return height, width


def _autocorrelation(detail: np.ndarray) -> np.ndarray:
    """(2H, 2W): correlation with itself at each lag, lag (0, 0) first, negative ones wrapped; 1 at lag 0."""
    height, width = detail.shape
    size = (2 * height, 2 * width)
    power = np.abs(fft.rfft2(detail, size)) ** 2
    rows = np.maximum(1, height - np.abs(fft.fftfreq(size[0], 1 / size[0])))
    columns = np.maximum(1, width - np.abs(fft.fftfreq(size[1], 1 / size[1])))
    return fft.irfft2(power, size) / (rows[:, None] * columns).astype(np.float32) / (detail.var() + 1e-9)


def _common_lag(details: Sequence[np.ndarray]) -> tuple[int, int] | None:
    """The lag (dy, dx), at most half the picture, at which the pictures repeat themselves best; None when none do."""
    if not details:
        return None
    height, width = details[0].shape
    mean = fft.fftshift(np.mean([_autocorrelation(detail) for detail in details], axis=0)).astype(np.float32)
    dy, dx = np.mgrid[-height:height, -width:width]
    allowed = (np.abs(dy) <= height // 2) & (np.abs(dx) <= width // 2) & (np.hypot(dy, dx) >= _SHORTEST_LAG_PX)
    allowed &= (dy > 0) | ((dy == 0) & (dx > 0))
    peaks = mean >= cv2.dilate(mean, np.ones((5, 5), np.uint8))
    found = np.where(allowed & peaks, mean, -1)
    best = np.unravel_index(int(found.argmax()), found.shape)
    return (int(dy[best]), int(dx[best])) if found[best] > _REPEATS else None


def _refined_lag(detail: np.ndarray, lag: tuple[int, int]) -> tuple[int, int]:
    """The lag near the set's at which this picture repeats itself best."""
    height, width = detail.shape
    reach = max(2, round(0.08 * float(np.hypot(*lag))))
    rows = np.arange(lag[0] - reach, lag[0] + reach + 1)
    columns = np.arange(lag[1] - reach, lag[1] + reach + 1)
    near = _autocorrelation(detail)[np.ix_(rows % (2 * height), columns % (2 * width))]
    row, column = np.unravel_index(int(near.argmax()), near.shape)
    return int(rows[row]), int(columns[column])


def _unforetold(
    detail: np.ndarray, lag: tuple[int, int] | None, mean: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray]:
    """What a least-squares fit of the picture's own repeat and of the set's mean leaves, and where it is known.

    Slopes and coordinates among the regressors let the fit turn, stretch and light them a little differently.
    """
    height, width = detail.shape
    box = (slice(0, height), slice(0, width)) if lag is None else (_inside(lag[0], height), _inside(lag[1], width))
    v = np.linspace(-1, 1, height, dtype=np.float32)[box[0], None]
    u = np.linspace(-1, 1, width, dtype=np.float32)[None, box[1]]
    columns: list[np.ndarray] = []
    if lag is not None:
        steps = range(-_TAPS, _TAPS + 1)
        moved = {(y, x): detail[_moved(box[0], lag[0] + y), _moved(box[1], lag[1] + x)] for y in steps for x in steps}
        middle, slope_x, slope_y = moved[0, 0], moved[0, 1] - moved[0, -1], moved[1, 0] - moved[-1, 0]
        columns += [*moved.values(), middle * u, middle * v, slope_x * u, slope_x * v, slope_y * u, slope_y * v]
    if mean is not None:
        average = mean[box]
        slope_y, slope_x = (slope[box] for slope in np.gradient(mean))
        columns += [average, slope_x, slope_y, average * u, average * v, slope_x * u, slope_y * v]
    left, known = np.zeros_like(detail), np.zeros(detail.shape, bool)
    left[box], known[box] = detail[box], True
    if columns:
        matrix = np.stack([column.ravel() for column in columns])
        normal = (matrix @ matrix.T).astype(np.float64)
        normal[np.diag_indices_from(normal)] *= 1 + 1e-4
        normal[np.diag_indices_from(normal)] += 1e-9
        weights = np.linalg.solve(normal, (matrix @ detail[box].ravel()).astype(np.float64))
        left[box] -= (weights.astype(np.float32) @ matrix).reshape(left[box].shape)
    return left, known


def _inside(lag: int, side: int) -> slice:
    """Positions whose partner at the lag, give or take the taps, lies inside."""
    return slice(max(0, lag + _TAPS), min(side, side + lag - _TAPS))


def _moved(part: slice, lag: int) -> slice:
    return slice(part.start - lag, part.stop - lag)


def _scaled(own: Own, scale_x: float, scale_y: float) -> tuple[np.ndarray, np.ndarray]:
    """Values and where they are known, stretched about the centre."""
    if scale_x == scale_y == 1.0:
        return own.values, own.known
    height, width = own.values.shape
    matrix = np.array(
        [[scale_x, 0, (1 - scale_x) * (width - 1) / 2], [0, scale_y, (1 - scale_y) * (height - 1) / 2]], np.float32
    )
    values = cv2.warpAffine(own.values, matrix, (width, height), flags=cv2.INTER_LINEAR)
    known = cv2.warpAffine(own.known.astype(np.uint8), matrix, (width, height), flags=cv2.INTER_NEAREST)
    return values, known.astype(bool)


def _best_shift(a: Own, spectrum: np.ndarray, values: np.ndarray, known: np.ndarray) -> tuple[float, float]:
    """Correlation where both are known, of the whole and typical of its parts, at the shift that suits best.

    The shift is at most a quarter of the side.
    """
    height, width = a.values.shape
    across = fft.fftshift(fft.irfft2(spectrum * np.conj(fft.rfft2(values)), (height, width)))
    reach_y, reach_x, middle_y, middle_x = height // 4, width // 4, height // 2, width // 2
    near = across[middle_y - reach_y : middle_y + reach_y + 1, middle_x - reach_x : middle_x + reach_x + 1]
    row, column = np.unravel_index(int(near.argmax()), near.shape)
    to_y, from_y = _overlap(int(row) - reach_y, height)
    to_x, from_x = _overlap(int(column) - reach_x, width)
    both = a.known[to_y, to_x] & known[from_y, from_x]
    if both.sum() < _OVERLAP * a.values.size:
        return -1.0, -1.0
    p, q = np.where(both, a.values[to_y, to_x], 0), np.where(both, values[from_y, from_x], 0)
    whole = float((p * q).sum() / np.sqrt((p * p).sum() * (q * q).sum() + 1e-9))
    return whole, _part_correlation(p, q, both)


def _part_correlation(p: np.ndarray, q: np.ndarray, both: np.ndarray) -> float:
    """Median correlation of the parts in which there is something to compare."""
    rows, columns = (side // _PART_PX for side in p.shape)

    def per_part(values: np.ndarray) -> np.ndarray:
        cut = values[: rows * _PART_PX, : columns * _PART_PX]
        return cut.reshape(rows, _PART_PX, columns, _PART_PX).sum((1, 3), dtype=np.float32)

    across, power_p, power_q, area = (per_part(values) for values in (p * q, p * p, q * q, both))
    enough = area > 0.5 * _PART_PX**2
    for power in (power_p, power_q):
        enough &= power > 0.1 * power.sum() / max(1.0, float(area.sum())) * area
    if enough.sum() < 3:
        return 1.0
    return float(np.median(across[enough] / np.sqrt(power_p[enough] * power_q[enough])))


def _overlap(shift: int, side: int) -> tuple[slice, slice]:
    return (slice(shift, side), slice(0, side - shift)) if shift >= 0 else (slice(0, side + shift), slice(-shift, side))
