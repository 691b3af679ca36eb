"""What a generator needs to draw a set: its slots, candidates for them, and pictures of these."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from core.config import GenerateConfig, Generator
from core.data.dataset import Prepared
from core.diffusion.systems import Diffusion, load_system
from core.generation.plan import Plan, Planned, Slot
from core.generation.sampling import draw
from core.generation.screen import Asks
from core.models.deepsmote import DeepSMOTE
from core.runtime import choose_runtime


class Artist(Protocol):
    """A generator that was asked for a set."""

    slots: list[Slot]
    """Every picture, in a stable order."""
    notices: list[str]
    """What the engineer should know of them."""
    asks: Asks
    """What the generator can be held to."""

    def candidate(self, slot: Slot, attempt: int) -> Planned:
        """Candidate number `attempt` for a slot."""
        ...

    def draw(self, part: Sequence[Planned]) -> Iterator[np.ndarray]:
        """Pictures of `part` in order, (H, W, C) uint8 each."""
        ...


class DiffusionArtist:
    """Draws with a diffusion generator; it is loaded when the first picture is drawn."""

    def __init__(self, config: GenerateConfig, data: Prepared, checkpoint: Path, generator: str | None) -> None:
        self._plan = Plan(config, data)
        self.slots, self.notices = self._plan.slots, list[str]()
        # As published it is told of the defect's name alone, not of its mask.
        self.asks = Asks(scene=True, mask=generator != Generator.PAPER)
        self._config, self._data, self._checkpoint = config, data, checkpoint
        self._runtime = choose_runtime()
        self._system: Diffusion | None = None

    def candidate(self, slot: Slot, attempt: int) -> Planned:
        """See `Artist`."""
        return self._plan.candidate(slot, attempt)

    def draw(self, part: Sequence[Planned]) -> Iterator[np.ndarray]:
        """See `Artist`."""
        if self._system is None:
            system = load_system(self._checkpoint)
            assert not isinstance(system, DeepSMOTE)
            self._system = system.to(self._runtime.device)
        requests, seeds = [p.request for p in part], [p.seed for p in part]
        yield from draw(self._system, self._data, requests, seeds, self._runtime, self._config.steps)
