"""What the clean pattern does not explain: the defect's mask, place, size and contrast."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from core.data.clean import CleanPattern
from core.data.matching import Match

_LOW, _HIGH = 2.2, 3.6
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
    box: tuple[int, int, int, int] | None
    """x, y, width, height in px."""


ATTRIBUTES = ("area", "place_x", "place_y", "contrast", "noise")
"""Names of the numbers in `Defect` that condition the generator, in this order."""


def deviation(picture: np.ndarray, found: Match, pattern: CleanPattern) -> np.ndarray:
    """(H, W): residual in units of its usual size, lightly smoothed."""
    height, width, _ = picture.shape
    residual = picture - found.fitted
    size = np.sqrt((residual**2).mean(axis=2)) / pattern.render_spread(found.pose, height, width)
    noise = np.median(size) + 1e-4
    # Two scales: thin lines show in the fine one, faint stains in the coarse one (as a signed mean).
    fine = np.sqrt(ndimage.gaussian_filter((size / noise) ** 2, 0.7))
    unit = residual / (noise * pattern.render_spread(found.pose, height, width)[..., None])
    coarse = np.sqrt((ndimage.gaussian_filter(unit, (2.0, 2.0, 0)) ** 2).mean(axis=2)) * 1.8
    return np.maximum(fine, coarse)


def find_defect(picture: np.ndarray, found: Match, pattern: CleanPattern, is_ok: bool = False) -> Defect:
    """Mask and attributes of `picture` ((H, W, C) in [0, 1]); a good picture has an empty mask."""
    height, width, _ = picture.shape
    mask = np.zeros((height, width), bool) if is_ok else _hysteresis(deviation(picture, found, pattern))
    residual = (picture - found.fitted).mean(axis=2)
    noise = float(1.4826 * np.median(np.abs(residual[~mask]))) if (~mask).any() else 0.0
    if not mask.any():
        return Defect(mask, 0.0, 0.5, 0.5, 0.0, noise, None)
    rows, columns = np.nonzero(mask)
    box = (int(columns.min()), int(rows.min()), int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1)
    return Defect(
        mask,
        float(mask.mean()),
        float(columns.mean() / (width - 1)),
        float(rows.mean() / (height - 1)),
        float(residual[mask].mean()),
        noise,
        box,
    )


def _hysteresis(deviated: np.ndarray) -> np.ndarray:
    """Connected places above the low threshold that reach the high one and are not specks."""
    labels, count = ndimage.label(deviated > _LOW, np.ones((3, 3)))
    if not count:
        return np.zeros(deviated.shape, bool)
    index = np.arange(1, count + 1)
    peaks = np.asarray(ndimage.maximum(deviated, labels, index))
    areas = np.asarray(ndimage.sum_labels(np.ones_like(deviated), labels, index))
    keep = np.concatenate([[False], (peaks > _HIGH) & (areas >= max(4, 2e-4 * deviated.size))])
    # The smoothing widens a strong defect; its rim is where it has fallen to a share of its peak.
    floor = np.concatenate([[np.inf], np.maximum(_LOW, _RIM * peaks)])
    mask = keep[labels] & (deviated > floor[labels])
    return ndimage.binary_closing(mask, iterations=1) | mask
