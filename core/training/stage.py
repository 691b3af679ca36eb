"""One stage of a training: steps, checkpoints and curves, resumable at any step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Protocol

import torch
from torch import Tensor

from core import ranks
from core.diffusion.systems import System
from core.events import Event, Level, Metric, Notice, Progress
from core.runtime import generator_of
from core.training.parts import Parts


class Stage(Protocol):
    """What the loop drives."""

    name: str
    """In the state of a run."""
    title: str
    curve: str
    """Name of its loss curve, one of `core.config.CURVES`."""
    steps_per_epoch: int
    parts: Parts

    def step(self, index: int) -> float:
        """Do step `index` (from 0) and return its loss. All randomness derives from `index`."""
        ...

    def tensors(self) -> dict[str, Tensor]:
        """Everything that `restore` needs."""
        ...

    def restore(self, tensors: dict[str, Tensor]) -> None:
        """Put back what `tensors` gave."""
        ...


class GeneratorStage(Stage, Protocol):
    """The stage that trains the generator itself, and ends in checkpoints."""

    def calibrate(self) -> None:
        """Set the generator's scales from training pictures, once, before the first step."""
        ...

    def averaged(self) -> AbstractContextManager[System]:
        """The generator as it is to be used, in evaluation mode, for as long as the context lasts."""
        ...


def batch_rows(
    rows: Tensor, weights: Tensor | None, batch_size: int, steps_per_epoch: int, index: int, *key: int | str
) -> Tensor:
    """Rows of step `index`, known from the key alone.

    Each epoch is a new permutation, or, with `weights` (one a row), as many draws by weight.
    """
    epoch, position = divmod(index, steps_per_epoch)
    random = generator_of(*key, "order", epoch)
    if weights is None:
        order = torch.randperm(len(rows), generator=random)
    else:
        order = torch.multinomial(weights, len(rows), replacement=True, generator=random)
    return rows[order[position * batch_size : (position + 1) * batch_size]]


def run_stage(
    stage: Stage,
    epochs: int,
    start: int,
    checkpoint_every: int,
    save: Callable[[int], None],
    on_checkpoint: Callable[[int], Iterator[Event]],
) -> Iterator[Event]:
    """Train from step `start` to the end of `epochs`.

    `save(step)` is called at every checkpoint, and when the iterator is closed, so that nothing
    learnt is lost; `on_checkpoint(epoch)` follows each due checkpoint. All ranks take the same steps, and stop when
    one of them is closed.
    """
    total, per_epoch = epochs * stage.steps_per_epoch, stage.steps_per_epoch
    saved = index = start
    losses: list[float] = []
    try:
        while index < total:
            ranks.go_on()
            losses.append(stage.step(index))
            index += 1
            while stage.parts.notices:
                yield Notice(text=stage.parts.notices.pop(0), level=Level.WARNING)
            yield Progress(stage=stage.title, done=index, total=total, unit="steps")
            epoch, position = divmod(index, per_epoch)
            if position:
                continue
            yield Metric(name=stage.curve, epoch=epoch, value=sum(losses) / len(losses))
            losses.clear()
            if epoch % checkpoint_every == 0 or epoch == epochs:
                save(index)
                saved = index
                yield from on_checkpoint(epoch)
    except (GeneratorExit, ranks.Stopped):
        if index > saved:
            save(index)
        raise
