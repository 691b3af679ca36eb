"""What a generator needs to draw a set: its plan, and pictures for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from core.config import GenerateConfig
from core.data.dataset import Prepared
from core.diffusion.systems import Diffusion, load_system
from core.generation.plan import Planned, plan
from core.generation.sampling import draw
from core.models.deepsmote import DeepSMOTE
from core.runtime import choose_runtime


class Artist(Protocol):
    """A generator that was asked for a set."""

    planned: list[Planned]
    """Every picture, in a stable order."""
    notices: list[str]
    """What the engineer should know of them."""

    def draw(self, part: Sequence[Planned]) -> Iterator[np.ndarray]:
        """Pictures of `part` in order, (H, W, C) uint8 each."""
        ...


class DiffusionArtist:
    """Draws with a diffusion generator; it is loaded when the first picture is drawn."""

    def __init__(self, config: GenerateConfig, data: Prepared, checkpoint: Path) -> None:
        self.planned, self.notices = plan(config, data), list[str]()
        self._config, self._data, self._checkpoint = config, data, checkpoint
        self._runtime = choose_runtime()
        self._system: Diffusion | None = None

    def draw(self, part: Sequence[Planned]) -> Iterator[np.ndarray]:
        """See `Artist`."""
        if self._system is None:
            system = load_system(self._checkpoint)
            assert not isinstance(system, DeepSMOTE)
            self._system = system.to(self._runtime.device)
        requests, seeds = [p.request for p in part], [p.seed for p in part]
        yield from draw(self._system, self._data, requests, seeds, self._runtime, self._config.steps)
