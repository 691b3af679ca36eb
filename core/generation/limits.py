"""Limits of screening, from what real pictures score by the same measures.

A real picture against its own request agrees with itself. So scenes are redrawn: the clean pattern at a real pose in
another picture's light, with that picture's noise, and the defect of the first laid in. What a perfect generator would
draw scores no better, and what scores worse than nearly all of these is wrong.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from core.config import OK_CLASS
from core.data.dataset import Prepared
from core.data.request import Request
from core.errors import InputError
from core.events import Progress
from core.files import read_json, write_json
from core.judging.judge import Judge
from core.judging.seen import Seen, see
from core.runtime import seed_of

_VERSION = 2
_OF_CLASS = 24
"""Redrawn scenes of a class."""
_FEWEST = 10
"""Fewer scores than these set no limit of a class's own."""
_AMONG = 64
"""Pictures among which the one of the nearest phase lends its noise."""
_SHARE = 0.02
"""Share of the redrawn scenes that may fall beyond a limit, on either side of it."""
_CHANCE_SHARE = 0.05
_COORDINATE_PX = 1.0
"""A coordinate this near is always good enough."""
_WIDER = 1.15
"""Limits of sharpness are wider by this factor: a few dozen scenes do not show the extremes."""
_LOOSER, _AGREES = 0.9, 0.5
"""The same for the overlap of masks; and overlap that is always enough. A redrawn defect is the real one to the pixel,
a new one of the same shape is not."""
_SURE = 0.5
"""No more than this chance of being of the asked class is demanded: no other can have more."""


@dataclass(frozen=True, slots=True)
class Span:
    """From `low` to `high`."""

    low: float = 0.0
    high: float = float("inf")

    def misses(self, value: float) -> bool:
        """Whether `value` lies outside; nan does not."""
        return value < self.low or value > self.high


@dataclass(frozen=True, slots=True)
class Limits:
    """What a drawn picture must keep."""

    coordinate_px: float = _COORDINATE_PX
    sharpness: Span = field(default_factory=Span)
    defect_sharpness: Span = field(default_factory=Span)
    mask_iou: dict[str, float] = field(default_factory=dict)
    """By class; the key "" holds for all others."""
    stray_area: float = 1.0
    """Largest share of a good picture that may stand out of the pattern."""
    chance: dict[str, float] = field(default_factory=dict)
    """Least probability of the asked class by the judge; by class, "" for all others."""

    def mask_iou_of(self, name: str) -> float:
        """Least overlap of the masks asked and found."""
        return self.mask_iou.get(name, self.mask_iou.get("", 0.0))

    def chance_of(self, name: str) -> float:
        """Least probability of the class."""
        return self.chance.get(name, self.chance.get("", _SURE))


def real_limits(data: Prepared, judge: Judge) -> Generator[Progress, None, Limits]:
    """The limits of a project, from its cache or measured now. Tells its progress and returns them."""
    path = data.project.cache / f"limits-{data.key[:16]}-{_VERSION}.json"
    if (known := _from_cache(path)) is not None:
        return known
    rng = np.random.default_rng(seed_of("limits", data.key))
    rows = [int(r) for name in data.names for r in rng.permutation(data.rows_of(name))[:_OF_CLASS]]
    scores: list[tuple[str, Seen]] = []
    for row in rows:
        request, picture = redrawn(data, row, rng)
        scores.append((data.classes[row], see(data, request, picture)))
        yield Progress(stage="Measuring real pictures", done=len(scores), total=len(rows), unit="pictures")
    found = _limits(scores, _chances(data, judge))
    write_json(path, _finite(asdict(found)))
    return found


def _from_cache(path: Path) -> Limits | None:
    if not path.exists():
        return None
    try:
        stored: dict[str, Any] = read_json(path)
        spans = {name: Span(**stored[name]) for name in ("sharpness", "defect_sharpness")}
        return Limits(**(stored | spans))
    except (InputError, KeyError, TypeError):
        return None  # a cache is made again


def _finite(limits: dict[str, Any]) -> dict[str, Any]:
    """JSON knows no infinity; a limit that is none is left to its default."""
    return {
        name: {k: v for k, v in value.items() if np.isfinite(v)} if isinstance(value, dict) else value
        for name, value in limits.items()
    }


def _limits(scores: Sequence[tuple[str, Seen]], chances: dict[str, float]) -> Limits:
    overlaps = _by_class([(name, seen.mask_iou) for name, seen in scores])
    stray = [float(seen.mask.mean()) for name, seen in scores if name == OK_CLASS]
    return Limits(
        max(_COORDINATE_PX, _quantile([s.coordinate_error_px for _, s in scores], 0.99, _COORDINATE_PX)),
        _span([s.sharpness for _, s in scores]),
        _span([s.defect_sharpness for _, s in scores]),
        {name: min(_AGREES, _LOOSER * _quantile(values, _SHARE, 0.0)) for name, values in overlaps.items()},
        _quantile(stray, 1 - _SHARE, 1.0) + 1e-9,
        chances,
    )


def _by_class(scores: Sequence[tuple[str, float]]) -> dict[str, list[float]]:
    """Finite values of each class that has enough of them, and of all together under ""."""
    finite = [(name, value) for name, value in scores if np.isfinite(value)]
    found = {"": [value for _, value in finite]}
    for name in {name for name, _ in finite}:
        own = [value for other, value in finite if other == name]
        if len(own) >= _FEWEST:
            found[name] = own
    return found


def _quantile(values: Sequence[float], share: float, otherwise: float) -> float:
    finite = [value for value in values if np.isfinite(value)]
    return float(np.quantile(finite, share)) if finite else otherwise


def _span(values: Sequence[float]) -> Span:
    return Span(_quantile(values, _SHARE, 0.0) / _WIDER, _quantile(values, 1 - _SHARE, float("inf")) * _WIDER)


def _chances(data: Prepared, judge: Judge) -> dict[str, float]:
    """Least probability of the asked class: what all but a few held-back pictures of a class have of their own."""
    held = np.flatnonzero(data.held())
    if not len(held):
        return {"": _SURE}
    found = judge.probabilities(data.pictures[held])
    scores = [
        (data.classes[row], float(p[judge.names.index(data.classes[row])])) for row, p in zip(held, found, strict=True)
    ]
    return {name: min(_SURE, _quantile(own, _CHANCE_SHARE, _SURE)) for name, own in _by_class(scores).items()}


def redrawn(data: Prepared, row: int, rng: np.random.Generator) -> tuple[Request, np.ndarray]:
    """The row's scene as another picture would show it: the request, and the picture (H, W, C) uint8.

    Where the clean picture is not known it is another real picture of the class.
    """
    if data.usual is None:
        others = [int(r) for r in data.rows_of(data.classes[row]) if r != row] or [row]
        return Request(row), data.pictures[int(rng.choice(others))]
    other = _of_nearest_phase(data, row, rng)
    request = Request(row, light=other)
    noise = _without_defect(data.residual_of(other), data.masks[other])
    made = data.clean_of(request) + noise
    if data.masks[row].any():
        grown = cv2.dilate(data.masks[row].astype(np.uint8), np.ones((5, 5), np.uint8)).astype(np.float32)
        part = cv2.GaussianBlur(grown, (0, 0), 1.0)[..., None]
        made = made + part * (data.residual_of(row) * data.gain_between(row, other) - noise)
    return request, np.clip(made * 255 + 0.5, 0, 255).astype(np.uint8)


def _of_nearest_phase(data: Prepared, row: int, rng: np.random.Generator) -> int:
    """Of some good pictures (or of any, where there are none) the one whose phase is nearest; without one the first."""
    good = [int(r) for r in rng.permutation(len(data.files)) if data.classes[r] == OK_CLASS and r != row][:_AMONG]
    others = good or [int(r) for r in rng.permutation(len(data.files)) if r != row][:_AMONG] or [row]
    if data.pattern is None:
        return others[0]
    here = (float(data.poses[row][0]), float(data.poses[row][1]))

    def apart(other: int) -> float:
        assert data.pattern is not None
        return data.pattern.lattice.distance(here, (float(data.poses[other][0]), float(data.poses[other][1])))

    return min(others, key=apart)


def _without_defect(residual: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """The residual (H, W, C) with what lies half a picture away in place of a defect."""
    if not mask.any():
        return residual
    grown = cv2.dilate(mask.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    shift = residual.shape[0] // 2, residual.shape[1] // 2
    elsewhere = np.where(np.roll(grown, shift, (0, 1))[..., None], 0, np.roll(residual, shift, (0, 1)))
    return np.where(grown[..., None], elsewhere, residual)
