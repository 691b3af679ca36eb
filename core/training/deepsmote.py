"""DeepSMOTE's training: Algorithm 1 of Dablain, Krawczyk and Chawla 2021, and a sharper variant of it.

Every step encodes and decodes a batch of all classes (reconstruction) and a sample of one class; the sample's latents
are put into another order, and what they decode to is compared with the pictures in their own order (penalty). So a
latent is asked for pictures of its class other than its own, and encoder and decoder both learn from it. Permuting
pictures and latents alike would make the penalty a second reconstruction, which teaches nothing new.

At equal weights the penalty draws each picture half-way to the mean of its class: the decoded d that minimises
|d - x|^2 + mean over the class of |d - x'|^2 is (x + mean) / 2. The published loss does just that; `sharp` weighs the
penalty less, on a smaller sample, sees every class equally often, and learns faster at first.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

import torch
from torch import Tensor

from core.checkpoints import load_optimizer, optimizer_tensors, prefixed, under
from core.config import Loss
from core.models.deepsmote import DeepSMOTE
from core.models.likeness import distance_of, squared
from core.runtime import Runtime, generator_of
from core.training.parts import Parts
from core.training.stage import Order

SHARP_PENALTY, SHARP_SAMPLE = 0.02, 4
"""On 100 solar cells of 96 px (90 to train on, 1200 steps at 1e-3, one seed) held-back pictures came back with a mean
squared error of 573 by the published loss and of 408 with so little of the penalty, which needs no large sample: a step
decodes 20 pictures instead of 32.

Pictures are not turned over: new ones come from between those that are taught, which so came back with their defects.
Of 33 defective cells among 299 good ones (64 px), 71 of 100 new ones were then seen as defective after 600 epochs (45
after 150), turned over 47 (22). What comes back so well is near to its parents: .71 were near copies, turned over .50.
"""
SHARP_RATE = 5.0
"""The rate that `sharp` begins with, over the asked one. After 300 epochs of 100 solar cells of 200 px the loss on
held-back ones was 0.0083, at the asked rate (and a sample of 16) 0.0104; SSIM 0.883 and 0.862; other 100 cells, one
seed each. Neither brings thin cracks back by then."""
_FINAL_RATE = 0.05


def permuted(model: DeepSMOTE, batch: Tensor, sample: Tensor, order: Tensor) -> tuple[Tensor, Tensor]:
    """Algorithm 1, lines 4 to 11: decoded `batch`, and decoded latents of `sample` in `order`.

    `batch` (N, C, H, W) and `sample` (M, C, H, W) in [-1, 1], `order` a permutation of M. Both go through the networks
    together: one pass instead of two.
    """
    ours, theirs = model.encode(torch.cat([batch, sample])).split([len(batch), len(sample)])
    made = model.decode(torch.cat([ours, theirs[order]])).float()
    return made[: len(batch)], made[len(batch) :]


class DeepSMOTEStage:
    """Trains `model` on the `rows` of pictures (N, C, H, W) uint8; `numbers` (N,) are their classes."""

    name = "deepsmote"
    title = "Training DeepSMOTE"
    curve = "loss"

    def __init__(
        self,
        model: DeepSMOTE,
        pictures: Tensor,
        numbers: Tensor,
        rows: Tensor,
        epochs: int,
        batch_size: int,
        learning_rate: float,
        seed: int,
        runtime: Runtime,
        parts: Parts | None = None,
    ) -> None:
        self.parts = parts or Parts()
        self.model = model.train()
        self.pictures, self.rows = pictures, rows
        self.as_published = model.settings["loss"] == Loss.PAPER
        self.classes = [rows[numbers[rows] == number] for number in numbers[rows].unique()]
        self.batch_size, self.learning_rate, self.seed = batch_size, learning_rate, seed
        self.steps_per_epoch = -(-len(rows) // batch_size)
        self.total = epochs * self.steps_per_epoch
        self.order = Order(rows, self._weights(numbers), batch_size, seed, "deepsmote")
        self.compute_by(runtime)
        self.distance = distance_of(model.settings["loss"])
        self.optimizer = torch.optim.Adam(self.model.parameters(), learning_rate, fused=True)

    def _weights(self, numbers: Tensor) -> Tensor | None:
        """By which rows are drawn into batches: all classes alike; None, each row once an epoch, where that is so."""
        if self.as_published or len(self.classes) == 1:
            return None
        own = numbers[self.rows]
        return 1 / torch.bincount(own)[own].float()

    def _real(self, rows: Tensor) -> Tensor:
        """Pictures of `rows` on the device in [-1, 1]."""
        return (self.pictures[rows].contiguous().float() / 127.5 - 1).to(self.runtime.device)

    def drawn(self, index: int) -> tuple[Tensor, Tensor, Tensor]:
        """Of step `index`: rows of the batch, rows of the sample, all of one class, and the sample's other order."""
        rows = self.order.of(index)
        random = generator_of(self.seed, "class", index)
        chosen = self.classes[int(torch.randint(len(self.classes), (), generator=random))]
        count = self.batch_size if self.as_published else min(SHARP_SAMPLE, self.batch_size)
        sample = chosen[torch.randperm(len(chosen), generator=random)[:count]]
        return rows, sample, torch.randperm(len(sample), generator=random)

    def loss(self, index: int, at: Tensor | None = None) -> Tensor:
        """Reconstruction and penalty of step `index`, or of what of it stands at the positions `at`.

        A part's batch norm knows the statistics of that part alone: nearly, not exactly, the same is learnt.
        """
        rows, sample_rows, order = self.drawn(index)
        batch, sample = self._real(rows), self._real(sample_rows)
        at = torch.arange(max(len(rows), len(sample))) if at is None else at
        # Of a class there may be fewer pictures than in the batch, and of a last batch fewer than in the sample.
        batch, pairs = batch[at[at < len(batch)]], at[at < len(sample)]
        with self.runtime.context():
            made, exchanged = permuted(self.model, batch, sample[order[pairs]], torch.arange(len(pairs)))
        loss = self.distance(made, batch) if len(batch) else made.sum()
        if len(pairs):
            loss = loss + (1.0 if self.as_published else SHARP_PENALTY) * squared(exchanged, sample[pairs])
        return loss

    def compute_by(self, runtime: Runtime) -> None:
        """See `core.training.stage.Stage`."""
        self.runtime = runtime
        runtime.place(self.model)

    def loading(self) -> AbstractContextManager[None]:
        """See `core.training.stage.Stage`."""
        return nullcontext()

    def trial(self, count: int) -> None:
        """See `core.training.stage.Stage`."""
        before = {name: buffer.clone() for name, buffer in self.model.named_buffers()}
        loss = self.loss(0, torch.arange(count))
        loss.backward()
        float(loss.detach())  # waits for the device
        self.optimizer.zero_grad(set_to_none=True)
        for name, buffer in self.model.named_buffers():
            buffer.copy_(before[name])  # batch norm follows what it sees

    def shapes(self) -> list[list[int]]:
        """See `core.training.stage.Stage`."""
        return [*(list(parameter.shape) for parameter in self.model.parameters()), list(self.pictures.shape[1:])]

    def _rate(self, index: int) -> float:
        """Constant as published; else from `SHARP_RATE` times the asked one a cosine down to a twentieth of that."""
        if self.as_published:
            return self.learning_rate
        cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, index / self.total)))
        return SHARP_RATE * self.learning_rate * (_FINAL_RATE + (1 - _FINAL_RATE) * cosine)

    def step(self, index: int) -> float:
        """See `core.training.stage.Stage`."""
        for group in self.optimizer.param_groups:
            group["lr"] = self._rate(index)
        rows, sample, _ = self.drawn(index)
        length = max(len(rows), len(sample))

        def gradient() -> float:
            self.optimizer.zero_grad(set_to_none=True)
            parameters = list(self.model.parameters())
            return self.parts.backward(length, lambda at: (self.loss(index, at), float(len(at))), parameters)

        loss = self.parts.retried(length, gradient)
        self.optimizer.step()
        return loss

    def calibrate(self) -> None:
        """Nothing to set from the pictures."""

    @contextmanager
    def averaged(self) -> Iterator[DeepSMOTE]:
        """The model in evaluation mode, for as long as the context lasts."""
        self.model.eval()
        try:
            yield self.model
        finally:
            self.model.train()

    def tensors(self) -> dict[str, Tensor]:
        """See `core.training.stage.Stage`."""
        return prefixed(self.model.state_dict(), "model") | optimizer_tensors(self.optimizer, "optimizer")

    def restore(self, tensors: dict[str, Tensor]) -> None:
        """See `core.training.stage.Stage`."""
        self.model.load_state_dict(under(tensors, "model"))
        load_optimizer(self.optimizer, tensors, "optimizer")
