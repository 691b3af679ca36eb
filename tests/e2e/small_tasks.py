"""The core's own tasks with thin networks, short samplers and judges that learn for a moment. Imported by the child.

What a network draws that has learnt for seconds would all be rejected, so it is not screened.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

from core.config import GenerateConfig, TrainConfig
from core.events import Event
from core.tasks import TASKS as REAL
from core.tasks import generate, train


def _make_small() -> None:
    from core.diffusion import anchored, systems
    from core.evaluation import checkpoint, score
    from core.judging import judge
    from core.training import ways

    judge._STEPS, score._PICTURES, checkpoint.PICTURES = 5, 6, 3
    systems.WIDTHS, anchored.STEPS = (32, 32, 32), 3
    ways.WORTH_STEPS = sys.maxsize  # it is not measured how this machine computes fastest


def small_train(config: TrainConfig) -> Iterator[Event]:
    """Train in small."""
    _make_small()
    yield from train(config)


def small_generate(config: GenerateConfig) -> Iterator[Event]:
    """Draw in small."""
    _make_small()
    yield from generate(replace(config, screen=False))


TASKS = REAL | {"train": (small_train, TrainConfig), "generate": (small_generate, GenerateConfig)}
