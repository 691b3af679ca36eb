"""The mean autocorrelation of many high-passed pictures: which share of their variance repeats after each lag."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from scipy import ndimage

_GROUPS = 8
_MAX_LAG = 0.72  # of the side: beyond it the overlap is too small to trust
_NOISY = 0.27
"""Where no lag of two pixels or more has as much in common, the autocorrelation is smoothed by `_CALM_PX`."""
_CALM_PX = 1.2
_PER_PX = 2
"""Values of the autocorrelation per px, by its Fourier series: between two pixels a fine peak keeps its height."""


def high_pass(grey: np.ndarray, sigma_px: float) -> np.ndarray:
    """(H, W) float picture without its shading, outliers clipped, zero mean, unit variance."""
    detail = grey - ndimage.gaussian_filter(grey, sigma_px, mode="reflect", truncate=3.0)
    spread = detail.std() + 1e-6
    detail = np.clip(detail, -3 * spread, 3 * spread)
    detail -= detail.mean()
    return detail / (detail.std() + 1e-6)


@dataclass(frozen=True, slots=True)
class Autocorrelation:
    """Unbiased mean autocorrelation of pictures, and of groups of them."""

    coefficients: np.ndarray
    """(groups + 1, ...): spline coefficients, `_PER_PX` a px; the mean of all pictures first, lag 0 in the centre."""
    height: int
    width: int
    pixels: int
    """Of all pictures together."""
    plain: np.ndarray
    """(rows, columns): the mean itself at whole lags, 1 at lag 0 in the centre."""

    @property
    def centre(self) -> tuple[int, int]:
        return self.plain.shape[0] // 2, self.plain.shape[1] // 2

    def at(self, lags: np.ndarray, groups: bool = False) -> np.ndarray:
        """(2, P) lags x, y in px -> (P,) values, or (groups, P) for each group of pictures."""
        row, column = self.centre
        where = np.stack([lags[1] + row, lags[0] + column]) * _PER_PX
        chosen = self.coefficients[1:] if groups else self.coefficients[:1]
        values = np.stack([ndimage.map_coordinates(c, where, order=3, prefilter=False) for c in chosen])
        return values if groups else values[0]

    def reaches(self, lags: np.ndarray) -> np.ndarray:
        """(P,) bool: lags that are known well."""
        row, column = self.centre
        return (np.abs(lags[0]) <= column - 1) & (np.abs(lags[1]) <= row - 1)

    def overlap(self, lags: np.ndarray) -> np.ndarray:
        """(P,) share of the picture that overlaps itself at these lags."""
        return (1 - np.abs(lags[0]) / self.width) * (1 - np.abs(lags[1]) / self.height)


def autocorrelation(greys: Iterable[np.ndarray]) -> Autocorrelation:
    """Of (H, W) pictures of one size, high-passed here."""
    powers: list[np.ndarray] = []
    shape, height, width, count = (0, 0), 0, 0, 0
    for index, grey in enumerate(greys):
        height, width = grey.shape
        count += 1
        shape = (2 * height, 2 * width)
        detail = high_pass(grey.astype(np.float32), min(height, width) / 8)
        power = np.abs(np.fft.rfft2(detail, shape)) ** 2
        if index < _GROUPS:
            powers.append(power)
        else:
            powers[index % _GROUPS] += power
    rows, columns = int(height * _MAX_LAG), int(width * _MAX_LAG)
    v, u = (np.arange(-_PER_PX * reach, _PER_PX * reach + 1) / _PER_PX for reach in (rows, columns))
    overlap = np.outer(height - np.abs(v), width - np.abs(u))
    curves = []
    middle = (_PER_PX * rows, _PER_PX * columns)
    for power in (np.sum(powers, axis=0), *powers):
        raw = np.roll(_finer(power, shape), middle, (0, 1))[: len(v), : len(u)] / overlap
        curves.append(raw / max(raw[middle], 1e-9))
    if curves[0][np.hypot(*np.meshgrid(v, u, indexing="ij")) >= 2].max() < _NOISY:
        curves = [_calmed(curve, middle) for curve in curves]
    coefficients = np.stack([ndimage.spline_filter(c, order=3) for c in curves])
    return Autocorrelation(
        coefficients, height, width, count * height * width, np.ascontiguousarray(curves[0][::_PER_PX, ::_PER_PX])
    )


def _calmed(curve: np.ndarray, middle: tuple[int, int]) -> np.ndarray:
    """An autocorrelation freed of the noise's spike at lag 0, and smoothed: peaks of a pattern are wider than noise."""
    around = slice(middle[0] - 1, middle[0] + 2), slice(middle[1] - 1, middle[1] + 2)
    out = curve.copy()
    out[around] = (curve[middle[0], middle[1] + _PER_PX] + curve[middle[0] + _PER_PX, middle[1]]) / 2
    return ndimage.gaussian_filter(out, _CALM_PX * _PER_PX)


def _finer(power: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """The autocorrelation of a power spectrum (rfft2 of `shape`), `_PER_PX` values a px."""
    rows, columns = shape
    padded = np.zeros((_PER_PX * rows, _PER_PX * columns // 2 + 1))
    half = rows // 2
    padded[:half, : power.shape[1]] = power[:half]
    padded[-half:, : power.shape[1]] = power[-half:]
    return np.fft.irfft2(padded, (_PER_PX * rows, _PER_PX * columns))
