"""A picture taken apart: what it shows but for its defect, and the defect."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.background import Background
from core.data.clean import CleanPattern, Pose
from core.data.matching import match
from core.data.residual import find_defect


@dataclass(frozen=True, slots=True)
class Explained:
    """One picture as its set's clean pattern or usual picture explains it."""

    pose: Pose | None
    """Where the pattern lies; None without one."""
    fitted: np.ndarray
    """(H, W, C) float32: the picture without its defect."""
    mask: np.ndarray
    """(H, W) bool: what stands out."""


def fitted_to(usual: CleanPattern | Background, picture: np.ndarray) -> np.ndarray:
    """(H, W, C) float32: what `picture` (H, W, C) float32 in [0, 1] shows but for its defect."""
    if isinstance(usual, Background):
        return usual.drawn(usual.fit(picture))
    return match(picture, usual).fitted


def explain(usual: CleanPattern | Background, picture: np.ndarray) -> Explained:
    """Take `picture` (H, W, C) float32 in [0, 1] apart."""
    if isinstance(usual, Background):
        fitted = fitted_to(usual, picture)
        return Explained(None, fitted, usual.find_defect(picture, fitted).mask)
    found = match(picture, usual)
    return Explained(found.pose, found.fitted, find_defect(picture, found, usual).mask)
