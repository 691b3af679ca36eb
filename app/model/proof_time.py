"""How long a proof will take, roughly: by earlier ones of the project, else by what each model has to compute."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence

from app.model.proofs import ProofInfo
from core.config import Classifier

_WORK = {
    Classifier.SMALL: (0.13, 128, 500 * 32),
    Classifier.RESNET50: (4.1, 224, 600 * 16),
    Classifier.INCEPTION_V3: (5.7, 299, 600 * 16),
    Classifier.EFFICIENTNET_B5: (9.9, 456, 600 * 16),
    Classifier.XCEPTION: (8.4, 299, 600 * 16),
}
"""Billions of multiplications for one picture, the side in px at which that is so, and pictures learnt from."""
_LEARNING = 3.0
"""Learning from a picture costs so many times looking at it."""
_CORE, _CARD = 40.0, 4000.0
"""Billions of multiplications a second, of one processor core and of a graphics card: cautious."""
_LEAST_SIDE_PX = 64
_LEAST_S = 5.0
_SLOW_S = 12 * 3600.0


def model_seconds(classifier: str, side_px: int, is_gpu: bool, cores: int, earlier: Sequence[ProofInfo]) -> float:
    """Seconds that one model takes on this computer."""
    for info in earlier:
        if info.config.classifier == classifier and (known := _measured(info)):
            return statistics.median(known)
    work, native_px, pictures = _WORK[Classifier(classifier)]
    scale = (min(max(side_px, _LEAST_SIDE_PX), native_px) / native_px) ** 2
    speed = _CARD if is_gpu else _CORE * max(1, cores - 1)
    return max(_LEAST_S, _LEARNING * work * scale * pictures / speed)


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
