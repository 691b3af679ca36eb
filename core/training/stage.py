"""One stage of a training: steps, checkpoints and curves, resumable at any step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from typing import Protocol

import torch
from torch import Tensor

from core import ranks
from core.diffusion.systems import System
from core.events import Event, Level, Metric, Notice, Progress
from core.runtime import Runtime, generator_of
from core.training.parts import Parts


class Stage(Protocol):
    """What the loop drives."""

    name: str
    """In the state of a run."""
    title: str
    curve: str
    """Name of its loss curve, one of `core.config.CURVES`."""
    steps_per_epoch: int
    batch_size: int
    parts: Parts

    def compute_by(self, runtime: Runtime) -> None:
        """Compute so from the next step on; before the first one, and before `restore`."""
        ...

    def loading(self) -> AbstractContextManager[None]:
        """Around the steps that follow one another: what prepares them ahead lives as long."""
        ...

    def trial(self, count: int) -> None:
        """Compute the gradient of `count` pictures, as at the end of the training, and forget it."""
        ...

    def shapes(self) -> list[list[int]]:
        """Of the weights and of one picture: what the time and memory of a step depend on."""
        ...

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


class Order:
    """Which rows are seen in which step, known from the key alone.

    Each epoch is a new permutation of `rows`, or, with `weights` (one a row), as many draws by weight.
    """

    def __init__(self, rows: Tensor, weights: Tensor | None, batch_size: int, *key: int | str) -> None:
        self.rows, self.weights, self.batch_size, self.key = rows, weights, batch_size, key
        self.steps_per_epoch = -(-len(rows) // batch_size)
        self._known: dict[int, Tensor] = {}  # epoch -> order: that of a million rows is not drawn in every step

    def of(self, index: int) -> Tensor:
        """Rows of step `index`."""
        epoch, position = divmod(index, self.steps_per_epoch)
        known = self._known  # threads that load ahead are in the next epoch already
        order = known[epoch] if epoch in known else self._drawn(epoch)
        self._known = {other: known[other] for other in known if other >= epoch - 1} | {epoch: order}
        return self.rows[order[position * self.batch_size : (position + 1) * self.batch_size]]

    def _drawn(self, epoch: int) -> Tensor:
        random = generator_of(*self.key, "order", epoch)
        if self.weights is None:
            return torch.randperm(len(self.rows), generator=random)
        return torch.multinomial(self.weights, len(self.rows), replacement=True, generator=random)


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
    ahead = ExitStack()
    ahead.enter_context(stage.loading())
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
    finally:
        ahead.close()
