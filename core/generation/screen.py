"""Whether a drawn picture is what was asked for, by the measures and limits that real pictures pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.config import OK_CLASS
from core.data.dataset import Prepared
from core.generation.limits import Limits
from core.generation.plan import Planned
from core.judging.judge import Judge
from core.judging.nearness import Near, Nearness
from core.judging.seen import Seen, fitted_in, see

REASONS = {
    "coordinate": "lay off the asked coordinate",
    "class": "were not clearly of the asked class",
    "mask": "showed another mask than the asked one",
    "sharpness": "were blurred or grainy beside real ones",
    "copy": "were near copies of a training picture",
    "unreal": "were unlike any real picture",
}
"""Why a picture is rejected, as `rejected.csv` names it, and in words behind a number."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found of one picture."""

    seen: Seen
    judged: str = ""
    """Class the screening judge takes it for."""
    confidence: float = float("nan")
    """Its probability of that class."""
    near: Near | None = None
    reasons: tuple[str, ...] = ()
    """Keys of `REASONS`; none for a picture to keep."""
    is_screened: bool = False


@dataclass(frozen=True, slots=True)
class Asks:
    """What a generator is asked for beside the class; the rest is not held against its pictures."""

    scene: bool
    """A real picture's scene: its coordinate, where there is a pattern, and how sharp it is."""
    mask: bool


class Screen:
    """Looks at drawn pictures and rejects what does not pass."""

    def __init__(self, data: Prepared, judge: Judge, nearness: Nearness, limits: Limits, asks: Asks) -> None:
        self.data, self.judge, self.nearness, self.limits, self.asks = data, judge, nearness, limits, asks

    def look(self, part: Sequence[Planned], pictures: np.ndarray) -> list[Verdict]:
        """Verdicts on `pictures` (N, H, W, C) uint8, drawn for `part`."""
        seen = [see(self.data, p.request, picture) for p, picture in zip(part, pictures, strict=True)]
        fitted = fitted_in(seen)
        chances = self.judge.probabilities(pictures, fitted)
        return [
            self._verdict(entry, picture, found, chance)
            for entry, picture, found, chance in zip(part, pictures, seen, chances, strict=True)
        ]

    def _verdict(self, entry: Planned, picture: np.ndarray, seen: Seen, chances: np.ndarray) -> Verdict:
        near = self.nearness.of(entry.request, picture, seen)
        best = int(chances.argmax())
        chance = float(chances[self.judge.names.index(entry.defect)])
        reasons = self.doubts(entry.defect, seen, chance, near)
        return Verdict(seen, self.judge.names[best], float(chances[best]), near, reasons, True)

    def doubts(self, defect: str, seen: Seen, chance: float, near: Near) -> tuple[str, ...]:
        """Reasons against a picture of the class `defect`, to which the judge gives the probability `chance`.

        What could not be measured (nan) is not held against it.
        """
        limits, doubts = self.limits, dict.fromkeys(REASONS, False)
        if self.asks.scene:
            doubts["coordinate"] = seen.coordinate_error_px > limits.coordinate_px
            doubts["sharpness"] = limits.sharpness.misses(seen.sharpness)
        if self.asks.mask and self.data.finds_masks:
            if np.isfinite(seen.mask_iou):
                doubts["mask"] = seen.mask_iou < limits.mask_iou_of(defect)
                doubts["sharpness"] |= limits.defect_sharpness.misses(seen.defect_sharpness)
            elif defect == OK_CLASS:
                doubts["mask"] = float(seen.mask.mean()) > limits.stray_area
        doubts["class"] = chance < limits.chance_of(defect)
        doubts["copy"], doubts["unreal"] = near.is_copy, near.is_unreal
        return tuple(reason for reason, is_so in doubts.items() if is_so)


def look_only(data: Prepared, part: Sequence[Planned], pictures: np.ndarray) -> list[Verdict]:
    """What is measured where nothing is to be rejected."""
    return [Verdict(see(data, p.request, picture)) for p, picture in zip(part, pictures, strict=True)]
