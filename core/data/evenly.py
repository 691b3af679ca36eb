"""Some of many, from all over."""

from __future__ import annotations

import numpy as np


def evenly(count: int, most: int) -> list[int]:
    """At most `most` of the places 0 to `count` - 1, in order and evenly from the whole; none of nothing."""
    return np.unique(np.linspace(0, count - 1, min(most, count)).round().astype(int)).tolist()
