"""How a step's batch is divided: among the ranks, and where memory is short into parts that follow one another.

Either way all pictures of the batch are seen with the same noise as undivided, and the gradient is that of the whole
batch, up to float sums: each part gives its loss and how much that weighs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor

from core import ranks
from core.errors import FlawsmithError

TaskLoss = Callable[[Tensor], tuple[Tensor, float]]
"""Positions in the batch -> the mean loss there, and its weight: how many pictures, times what they count for."""


@dataclass(slots=True)
class Parts:
    """The division of every step of a run."""

    at_once: int | None = None
    """Pictures computed at once; all that this rank has of a batch when None."""
    notices: list[str] = field(default_factory=list)
    """What the engineer should read; taken out by whoever tells it."""

    def of(self, length: int) -> list[Tensor]:
        """Positions of this rank's parts in a batch of `length`; none where it has fewer pictures than ranks.

        Every rank takes each so many-th picture: what only the first ones of a batch are for is shared out too.
        """
        own = torch.arange(ranks.number(), length, ranks.count())
        return [part for part in own.split(self.at_once or max(1, length)) if len(part)]

    def is_whole(self, length: int) -> bool:
        """Whether this process computes the batch undivided."""
        return ranks.count() == 1 and (self.at_once is None or self.at_once >= length)

    def backward(self, length: int, loss_of: TaskLoss, parameters: Sequence[Tensor]) -> float:
        """Set the gradients of `parameters` to those of the mean loss over a batch of `length`; returns that loss."""
        if self.is_whole(length):
            loss, _ = loss_of(torch.arange(length))
            loss.backward()
            return float(loss.detach())
        total = weight = 0.0
        for part in self.of(length):
            loss, own = loss_of(part)
            (loss * own).backward()
            total, weight = total + float(loss.detach()) * own, weight + own
        sums = torch.tensor([total, weight])
        _add_gradients(parameters, sums)
        total, weight = sums.tolist()
        for parameter in parameters:
            if parameter.grad is not None:
                parameter.grad /= weight
        return float(total / weight)

    def retried(self, length: int, step: Callable[[], float]) -> float:
        """Do `step`, in parts of half the size for as long as the memory of the graphics card is too small for it.

        `step` changes nothing before all its gradients are there, and begins with clearing them.
        """
        while True:
            try:
                return step()
            except torch.OutOfMemoryError as error:
                before = min(self.at_once or length, -(-length // ranks.count()))
                if before == 1:
                    raise FlawsmithError(
                        "The graphics card's memory is too small for a single picture; close other programs that use "
                        "it, or train on smaller pictures."
                    ) from error
            self.at_once = before // 2
            torch.cuda.empty_cache()
            self.notices.append(
                f"The graphics card's memory is too small for {before} pictures at once; the training goes on with "
                f"{self.at_once} at once, and learns the same."
            )


def _add_gradients(parameters: Sequence[Tensor], sums: Tensor) -> None:
    """Add up gradients and `sums` over all ranks; what no rank has a gradient for keeps none."""
    if ranks.count() == 1:
        return
    has = torch.tensor([float(parameter.grad is not None) for parameter in parameters])
    for parameter in parameters:
        if parameter.grad is None:
            parameter.grad = torch.zeros_like(parameter)
    ranks.add_up([*(p.grad for p in parameters if p.grad is not None), sums, has])
    for parameter, owners in zip(parameters, has.tolist(), strict=True):
        if not owners:
            parameter.grad = None
