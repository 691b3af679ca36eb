"""Which coordinates the engineer should look at, and why."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.data.matching import MAX_ANGLE_DEG, MAX_SCALE
from core.data.rows import Placed

_LOW = 0.6
_FAR_BELOW = 0.15
"""A score is doubtful below `_LOW` (in noise, where all are low, below 0.8 of the usual one), or when it lies this
far, and six usual spreads, below the usual one."""
_RIVAL = 0.005
"""Two places whose scores differ by less match equally well."""


def review_reasons(placed: Sequence[Placed], turn_deg: float) -> list[str]:
    """For each picture why its coordinate is in doubt, a fragment that follows the file's name; else empty."""
    scores = np.array([m.score for m in placed])
    usual = float(np.median(scores))
    spread = 1.4826 * float(np.median(np.abs(scores - usual)))
    low = max(min(_LOW, 0.8 * usual), usual - max(_FAR_BELOW, 6 * spread))
    return [_reason(match, low, usual, turn_deg) for match in placed]


def _reason(match: Placed, low: float, usual: float, turn_deg: float) -> str:
    if match.score < low:
        return f"matches the pattern poorly (score {match.score:.2f}, usually {usual:.2f})"
    if match.rival > match.score - _RIVAL:
        return "matches the pattern equally well at another place"
    if abs(match.pose.angle_deg - turn_deg) > 0.98 * MAX_ANGLE_DEG:
        return f"is turned by {match.pose.angle_deg - turn_deg:.1f} degrees or more against the others"
    if abs(match.pose.scale - 1) > 0.98 * MAX_SCALE:
        percent = 100 * (match.pose.scale - 1)
        return (
            f"shows the pattern {abs(percent):.0f} % or more {'larger' if percent > 0 else 'smaller'} than the others"
        )
    return ""
