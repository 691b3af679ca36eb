"""The cycle of the repeating circuit, found from the pictures alone.

The mean autocorrelation of many high-passed pictures has a peak of equal height at every whole
repeat, and lower ones at fractions; its smallest full-height peak along each axis is the cycle.
The estimate is then refined by maximising the energy that the pictures hold at the harmonics of
the lattice, which is the least-squares fit of a periodic signal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import interpolate, ndimage, optimize

MIN_CYCLE_PX = 4.0
_MAX_LAG = 0.75  # of the side: beyond it the overlap is too small to trust
_FULL_HEIGHT = 0.90  # a whole repeat reaches this share of the highest peak
_MIN_PEAK = 0.15  # normalised autocorrelation of a repeat, after high-pass
_MIN_PROMINENCE = 0.15
_PER_PX = 8  # samples of the interpolated autocorrelation: a peak between two pixels keeps its height


@dataclass(frozen=True, slots=True)
class Cycle:
    """Period of the pattern in px, along x and y, with a confidence 0 to 1."""

    x: float
    y: float
    confidence: float


def high_pass(grey: np.ndarray, sigma_px: float) -> np.ndarray:
    """(H, W) float picture without its shading, outliers clipped, zero mean, unit variance."""
    detail = grey - ndimage.gaussian_filter(grey, sigma_px, mode="reflect")
    spread = detail.std() + 1e-6
    detail = np.clip(detail, -3 * spread, 3 * spread)
    detail -= detail.mean()
    return detail / (detail.std() + 1e-6)


def mean_autocorrelation(details: Sequence[np.ndarray]) -> np.ndarray:
    """Unbiased autocorrelation (H, W) for lags 0..H-1, 0..W-1, averaged over pictures, 1 at lag 0."""
    height, width = details[0].shape
    shape = (2 * height, 2 * width)
    power = np.zeros((2 * height, width + 1))
    for detail in details:
        power += np.abs(np.fft.rfft2(detail, shape)) ** 2
    raw = np.fft.irfft2(power, shape)[:height, :width]
    overlap = np.outer(np.arange(height, 0, -1), np.arange(width, 0, -1))
    acf = raw / overlap
    return acf / max(acf[0, 0], 1e-9)  # a constant picture has none


def _axis_period(profile: np.ndarray) -> tuple[float, float] | None:
    """(period in px, height of its peak) of a 1-D autocorrelation, or None.

    The smallest lag whose peak reaches nearly the height of the highest one: a fraction of the
    period is lower, a multiple is not smaller.
    """
    reach = int(len(profile) * _MAX_LAG)
    lags = np.arange(0, reach * _PER_PX) / _PER_PX
    heights = interpolate.CubicSpline(np.arange(len(profile)), profile)(lags)
    first = int((MIN_CYCLE_PX - 1) * _PER_PX)
    peaks = [k for k in range(first, len(lags) - 1) if heights[k] >= heights[k - 1] and heights[k] > heights[k + 1]]
    if not peaks:
        return None
    top = max(heights[k] for k in peaks)
    for peak in peaks:
        trough = heights[: peak + 1].min()
        if heights[peak] >= _FULL_HEIGHT * top and heights[peak] - trough >= _MIN_PROMINENCE:
            return float(lags[peak]), float(heights[peak])
    return None


def find_cycle(greys: Sequence[np.ndarray]) -> Cycle | None:
    """The pattern's cycle from pictures of one size, (H, W) float, or None without a pattern."""
    height, width = greys[0].shape
    sigma_px = min(height, width) / 8
    details = [high_pass(grey, sigma_px) for grey in greys]
    # Lines along x repeat trivially in x: for each axis only what varies along it counts.
    along_x = mean_autocorrelation([d - d.mean(axis=1, keepdims=True) for d in details])
    along_y = mean_autocorrelation([d - d.mean(axis=0, keepdims=True) for d in details])
    found_x, found_y = _axis_period(along_x[0, :]), _axis_period(along_y[:, 0])
    if found_x is None or found_y is None:
        return None
    (cycle_x, height_x), (cycle_y, height_y) = found_x, found_y
    if min(height_x, height_y) < _MIN_PEAK:
        return None
    cycle_x, cycle_y = refine_cycle(details, cycle_x, cycle_y)
    return Cycle(cycle_x, cycle_y, float(np.clip(min(height_x, height_y) / 0.5, 0, 1)))


def lattice_energy(details: np.ndarray, cycle_x: float, cycle_y: float, harmonics: int = 4) -> float:
    """Energy of (N, H, W) pictures at the harmonics (k/cycle_x, l/cycle_y), Hann-windowed."""
    _, height, width = details.shape
    orders = np.arange(-harmonics, harmonics + 1)
    wave_x = np.exp(-2j * np.pi * np.outer(np.arange(width), orders) / cycle_x) * np.hanning(width)[:, None]
    wave_y = np.exp(-2j * np.pi * np.outer(orders[harmonics:], np.arange(height)) / cycle_y) * np.hanning(height)
    spectrum = wave_y @ (details @ wave_x)
    return float((np.abs(spectrum) ** 2).sum())


def refine_cycle(details: Sequence[np.ndarray], cycle_x: float, cycle_y: float) -> tuple[float, float]:
    """Sub-pixel cycle near a first estimate, by maximal lattice energy over at most 64 pictures."""
    stack = np.stack(list(details)[:: max(1, len(details) // 64)][:64])
    start = np.array([cycle_x, cycle_y])
    scale = lattice_energy(stack, cycle_x, cycle_y) + 1e-9

    def loss(factor: np.ndarray) -> float:
        if np.abs(factor - 1).max() > 0.06:
            return 1.0
        return -lattice_energy(stack, *(start * factor)) / scale

    simplex = np.array([[1.0, 1.0], [1.01, 1.0], [1.0, 1.01]])
    options = {"initial_simplex": simplex, "xatol": 1e-5, "fatol": 1e-7, "maxiter": 120}
    best = optimize.minimize(loss, np.ones(2), method="Nelder-Mead", options=options)
    refined = start * best.x
    return float(refined[0]), float(refined[1])
