"""What a checkpoint shows of itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Look:
    """Pictures a checkpoint made, and its figures."""

    rows: list[int]
    """Real pictures to show the made ones beside; each gives its class."""
    pictures: np.ndarray
    """(len(rows), H, W, C) uint8."""
    errors_px: list[float]
    """Coordinate errors; nan where no coordinate was asked for."""
    figures: dict[str, float]
    """Columns of `metrics.csv`."""
    curves: tuple[str, ...]
    """Those of the figures that are told as curves."""
    gate: str = ""
    """Why the checkpoint may not be the best one; empty where it may."""
