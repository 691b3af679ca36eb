"""How long a proof will take, roughly: by earlier ones of the project, else by what a step costs."""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping, Sequence

from app.model.proofs import ProofInfo
from core.config import Classifier

_COST = {
    Classifier.SMALL: (0.0, 0.21, 128, 500),
    Classifier.RESNET50: (0.4, 1.25, 224, 600),
    Classifier.INCEPTION_V3: (0.3, 0.55, 299, 600),
    Classifier.EFFICIENTNET_B5: (1.0, 1.2, 456, 600),
    Classifier.XCEPTION: (0.9, 0.95, 299, 600),
}
"""Seconds a step on one core whatever the pictures' size, and further ones for every 10,000 pixels of a picture, as
measured at 64, 128 and 224 px; the side in px that pictures are reduced to; steps."""
_PIXELS = 10_000
_LEAST_SIDE_PX = 64
_CARD = 60.0
"""A graphics card is about so many times faster than a core, but no step takes less than `_LEAST_STEP_S`."""
_LEAST_STEP_S = 0.03
_SLOW_S = 12 * 3600.0


def measured_seconds(earlier: Sequence[ProofInfo]) -> dict[str, float]:
    """Classifier -> seconds that one model took, in the newest proof with it."""
    found: dict[str, float] = {}
    for info in earlier:
        classifier = info.config.classifier or ""
        if classifier not in found and (known := _measured(info)):
            found[classifier] = statistics.median(known)
    return found


def model_seconds(classifier: str, side_px: int, is_gpu: bool, cores: int, measured: Mapping[str, float]) -> float:
    """Seconds that one model takes on this computer; `measured` as `measured_seconds` has it."""
    if classifier in measured:
        return measured[classifier]
    fixed_s, for_pixels_s, most_px, steps = _COST[Classifier(classifier)]
    side = min(max(side_px, _LEAST_SIDE_PX), most_px)
    step_s = fixed_s + for_pixels_s * side * side / _PIXELS
    if is_gpu:
        return steps * max(_LEAST_STEP_S, step_s / _CARD)
    return steps * step_s / max(1, cores - 1)


def is_slow(seconds: float) -> bool:
    """Whether the engineer should think twice."""
    return seconds > _SLOW_S


def _measured(info: ProofInfo) -> list[float]:
    """Seconds of the models that a proof has trained."""
    found = []
    for path in (info.proof.folder / "models").glob("*.json"):
        try:
            found.append(float(json.loads(path.read_text(encoding="utf-8"))["seconds"]))
        except (OSError, ValueError, KeyError, TypeError):
            continue
    return found
