"""What the clean pattern does not explain: the defect's mask, place, size and contrast."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.data.clean import CleanPattern
from core.data.matching import Match

_LOW, HIGH = 2.2, 3.6
"""Hysteresis thresholds on the residual in units of its usual size at that place."""
_RIM = 0.22
"""Share of its peak at which a strong defect ends; measured best on demo pictures of 64 and 128 px."""


@dataclass(frozen=True, slots=True)
class Defect:
    """Defect of one picture as its residual tells it. Lengths are shares of the picture's side."""

    mask: np.ndarray
    """(H, W) bool; empty where nothing stands out."""
    area: float
    """Share of the picture, 0 to 1."""
    place_x: float
    """Centre of the mask, 0 to 1 (0.5 when there is no mask)."""
    place_y: float
    contrast: float
    """Mean signed residual in the mask, grey levels of 1."""
    noise: float
    """Robust standard deviation of the residual outside the mask, grey levels of 1."""
    sharpness: float
    """How steep the defect's rims are: root mean square slope over root mean square residual in the mask, 1/px; 0
    without a mask. A step over one px scores about 1, a stain that rises over 10 px about 0.1."""
    severity: float
    """Mean over the picture of the absolute residual in the mask, grey levels of 1: contrast times area."""
    tint_red: float
    """Mean of red less grey of the residual in the mask, grey levels of 1; 0 for grey pictures."""
    tint_blue: float
    """The same of blue."""
    box: tuple[int, int, int, int] | None
    """x, y, width, height in px."""


ATTRIBUTES = ("area", "place_x", "place_y", "contrast", "noise", "sharpness", "severity", "tint_red", "tint_blue")
"""Names of the numbers in `Defect` that condition the generator, in this order."""


def deviation(picture: np.ndarray, fitted: np.ndarray, spread: np.ndarray, by_noise: bool = True) -> np.ndarray:
    """(H, W): what `fitted` (H, W, C) leaves of `picture`, in units of its usual size `spread` (H, W), smoothed.

    With `by_noise` in units of the picture's own noise: where one is twice as noisy as usual, twice as much is usual.
    """
    height, width, channels = picture.shape
    unit = (picture - fitted) / spread[..., None]
    power = np.einsum("hwc,hwc->hw", unit, unit) / channels
    noise = float(np.sqrt(np.median(power))) + 1e-4 if by_noise else 1.0
    # Two scales: thin lines show in the fine one, faint stains in the coarse one (as a signed mean).
    fine = _blurred(power, 0.7) / noise**2
    soft = _blurred(unit, 2.0).reshape(height, width, channels)
    coarse = np.einsum("hwc,hwc->hw", soft, soft) * (1.8**2 / channels / noise**2)
    return np.sqrt(np.maximum(np.maximum(fine, coarse), 0))


def _blurred(values: np.ndarray, sigma_px: float) -> np.ndarray:
    return cv2.GaussianBlur(np.ascontiguousarray(values, np.float32), (0, 0), sigma_px, borderType=cv2.BORDER_REFLECT)


def find_defect(picture: np.ndarray, found: Match, pattern: CleanPattern, is_ok: bool = False) -> Defect:
    """Mask and attributes of `picture` ((H, W, C) in [0, 1]); a good picture has an empty mask."""
    height, width, _ = picture.shape
    mask = np.zeros((height, width), bool)
    if not is_ok:
        mask = outstanding(deviation(picture, found.fitted, pattern.render_spread(found.pose, height, width)))
    return describe(picture - found.fitted, mask)


def describe(residual: np.ndarray, mask: np.ndarray) -> Defect:
    """The attributes of a defect from the residual (H, W, C) and its mask (H, W) bool."""
    height, width = mask.shape
    grey = residual.mean(axis=2)
    outside = grey[~mask]
    noise = float(1.4826 * np.median(np.abs(outside))) if outside.size else 0.0
    if not mask.any():
        return Defect(mask, 0.0, 0.5, 0.5, 0.0, noise, 0.0, 0.0, 0.0, 0.0, None)
    rows, columns = np.nonzero(mask)
    box = (int(columns.min()), int(rows.min()), int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1)
    return Defect(
        mask,
        float(mask.mean()),
        float(columns.mean() / (width - 1)),
        float(rows.mean() / (height - 1)),
        float(grey[mask].mean()),
        noise,
        _steepness(grey, mask),
        float(np.abs(grey[mask]).sum() / mask.size),
        float((residual[..., 0] - grey)[mask].mean()),
        float((residual[..., -1] - grey)[mask].mean()),
        box,
    )


def _steepness(grey: np.ndarray, mask: np.ndarray) -> float:
    """`Defect.sharpness`, on the residual (H, W) lightly smoothed: noise has steep slopes of its own."""
    soft = _blurred(grey, 0.7)
    slopes = np.square(cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=1 / 8)) + np.square(
        cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=1 / 8)
    )
    return float(np.sqrt(slopes[mask].mean() / (np.square(soft[mask]).mean() + 1e-8)))


def smooth_defect(picture: np.ndarray, mask: np.ndarray) -> Defect:
    """The attributes of a masked defect on a picture (H, W, C) without a pattern.

    Its contrast is told against the smooth background, which is guessed from what lies outside the mask.
    """
    keep = np.repeat((~mask).astype(np.float32)[..., None], picture.shape[2], axis=2)
    sigma_px = min(mask.shape) / 8
    weight = _blurred(keep, sigma_px).reshape(picture.shape)
    background = _blurred(picture * keep, sigma_px).reshape(picture.shape) / np.maximum(weight, 1e-3)
    return describe(picture - background, mask)


def outstanding(deviated: np.ndarray, tolerance: float = 1.0) -> np.ndarray:
    """(H, W) bool: connected places of a `deviation` above the low threshold that reach the high one, specks left out.

    `tolerance` raises the high threshold, and the low one by its root: a rim fades as its defect does.
    """
    low, high = _LOW * np.sqrt(tolerance), HIGH * tolerance
    count, labels = cv2.connectedComponents((deviated > low).astype(np.uint8), connectivity=8)
    if count == 1:
        return np.zeros(deviated.shape, bool)
    index = np.arange(count)
    peaks = np.zeros(count, np.float32)
    inside = labels > 0
    np.maximum.at(peaks, labels[inside].astype(np.intp), deviated[inside])
    areas = np.bincount(labels.ravel(), minlength=count)
    keep = (peaks > high) & (areas >= max(4, 2e-4 * deviated.size)) & (index > 0)
    # The smoothing widens a strong defect; its rim is where it has fallen to a share of its peak.
    floor = np.maximum(low, _RIM * peaks)
    mask = (keep[labels] & (deviated > floor[labels])).astype(np.uint8)
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    return cv2.morphologyEx(mask, cv2.MORPH_CLOSE, cross) > 0
