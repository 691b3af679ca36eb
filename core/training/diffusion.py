"""Second stage: the diffusion model, either conditioning."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext

import numpy as np
import torch
from diffusers.training_utils import EMAModel
from torch import Tensor

from core import ranks
from core.checkpoints import load_optimizer, optimizer_tensors, prefixed, under
from core.data.augment import moved_scene, random_move, random_turns
from core.data.dataset import Prepared
from core.data.request import Request
from core.diffusion.anchored import AnchoredDiffusion
from core.diffusion.conditions import Conditions, Share, conditions_of, pictures_tensor, turned_over
from core.diffusion.paper import PaperDiffusion
from core.diffusion.systems import Diffusion
from core.runtime import Runtime, cores, generator_of, seed_of
from core.training.loader import Loader
from core.training.parts import Parts
from core.training.stage import Order

_WARM_UP_STEPS = 50
_FINAL_RATE = 0.05
_RESIDUALS_BUDGET_BYTES = 1 << 30
_LOADERS = 8
"""Threads that make batches for a graphics card, at most."""
_CALIBRATED, _CALIBRATED_PX = 512, 1 << 23
"""Rows that the scales are set from, at most: so many, and so many pixels, but no fewer than a batch of `_FEW`."""
_FEW = 64


class DiffusionStage:
    """Trains `system` on the rows of a prepared project (anchored), or on their latents (paper)."""

    name = "diffusion"
    title = "Training the diffusion model"
    curve = "loss"

    def __init__(
        self,
        system: Diffusion,
        data: Prepared,
        rows: Tensor,
        latents: Tensor | None,
        epochs: int,
        batch_size: int,
        learning_rate: float,
        seed: int,
        runtime: Runtime,
        parts: Parts | None = None,
    ) -> None:
        self.parts = parts or Parts()
        self.system, self.data, self.rows, self.latents = system.train(), data, rows, latents
        self.batch_size, self.learning_rate, self.seed = batch_size, learning_rate, seed
        self.steps_per_epoch = -(-len(rows) // batch_size)
        self.total = epochs * self.steps_per_epoch
        self.parameters = [p for p in system.parameters() if p.requires_grad]
        self.compute_by(runtime)
        self.optimizer = torch.optim.AdamW(
            self.parameters, learning_rate, betas=(0.9, 0.99), weight_decay=1e-4, fused=True
        )
        # `paper` draws all rows alike and as they are, as published.
        self.as_published = isinstance(system, PaperDiffusion)
        weights = None if self.as_published else torch.from_numpy(data.rarity(rows.tolist()))
        self.order = Order(rows, weights, batch_size, seed, "diffusion")
        self.residuals = self._all_residuals()
        self.loader: Loader[dict[tuple[int, ...], tuple[Tensor, Conditions]]] | None = None

    def compute_by(self, runtime: Runtime) -> None:
        """See `core.training.stage.Stage`."""
        self.runtime = runtime
        runtime.place(self.system, self.system.unet)
        # The average spans about a tenth of the training; diffusers warms its decay up by (1 + n) / (10 + n).
        decay = min(0.9999, max(0.9, 1 - 10 / self.total))
        self.ema = EMAModel(self.parameters, decay=decay, foreach=True)
        waits = runtime.device.type == "cuda" and self.latents is None
        self.loaders = min(_LOADERS, (cores() - 1) // ranks.on_this_machine()[1]) if waits else 0

    def _all_residuals(self) -> np.ndarray | None:
        """Residuals of all rows, (N, H, W, C) float16, where they fit into memory."""
        if self.as_published or self.data.pattern is None or self.data.pictures.size * 2 > _RESIDUALS_BUDGET_BYTES:
            return None
        residuals = np.empty(self.data.pictures.shape, np.float16)
        for row in range(len(residuals)):
            residuals[row] = self.data.residual_of(row)
        return residuals

    def _batch(
        self, rows: Tensor, rng: np.random.Generator | None, at: Tensor | None = None
    ) -> tuple[Tensor, Conditions]:
        """Pictures or latents of `rows` and their conditions; as other pictures of the same scenes with `rng`.

        Only those at the positions `at`, where given; `rng` draws for all of them.
        """
        at = torch.arange(len(rows)) if at is None else at
        own = rows[at]
        if self.latents is not None:
            requests = [Request(row) for row in own.tolist()]
            return self.latents[own], conditions_of(self.data, requests, torch.zeros(len(own), 0, 1, 1))
        if self.data.pattern is not None:
            return self._moved(rows.tolist(), rng, at.tolist())
        pictures = pictures_tensor(self.data.pictures[own.numpy()])
        conditions = conditions_of(self.data, [Request(row) for row in own.tolist()])
        if rng is None:
            return pictures, conditions
        return turned_over(pictures, conditions, random_turns(len(rows), rng)[at.numpy()])

    def _moved(self, rows: list[int], rng: np.random.Generator | None, at: Sequence[int]) -> tuple[Tensor, Conditions]:
        reach_px = min(self.data.size) // 4
        moves = [(0, 0) if rng is None else random_move(self.data, row, reach_px, rng) for row in rows]
        scenes = []
        for row, move in ((rows[position], moves[position]) for position in at):
            residual = self.data.residual_of(row) if self.residuals is None else self.residuals[row].astype(np.float32)
            scenes.append(moved_scene(self.data, row, residual, *move))
        conditions = conditions_of(self.data, [scene.request for scene in scenes])
        residuals = torch.from_numpy(np.stack([scene.residual for scene in scenes])).permute(0, 3, 1, 2)
        return conditions.clean + residuals, conditions

    @torch.no_grad()
    def calibrate(self) -> None:
        """Set the system's scales from some of the training rows."""
        height, width = self.data.size
        count = min(_CALIBRATED, max(_FEW, _CALIBRATED_PX // (height * width)))
        some = torch.linspace(0, len(self.rows) - 1, count).long().unique()
        targets, conditions = self._batch(self.rows[some], None)
        if isinstance(self.system, AnchoredDiffusion):
            self.system.calibrate(targets, conditions)
        else:
            self.system.scale.copy_(targets.std() + 1e-6)

    def _rate(self, index: int) -> float:
        """Learning rate of a step: short warm-up, then a cosine down to a twentieth."""
        warm = min(1.0, (index + 1) / _WARM_UP_STEPS)
        cosine = 0.5 * (1 + math.cos(math.pi * min(1.0, index / self.total)))
        return self.learning_rate * warm * (_FINAL_RATE + (1 - _FINAL_RATE) * cosine)

    def _made(self, rows: Tensor, index: int, at: Tensor) -> tuple[Tensor, Conditions]:
        """The batch of step `index` at the positions `at` of its `rows`."""
        rng = None if self.as_published else np.random.default_rng(seed_of(self.seed, "augment", index))
        return self._batch(rows, rng, at)

    @contextmanager
    def loading(self) -> Iterator[None]:
        """Inside the `with` block batches for a graphics card are made ahead; a processor has better to do."""
        if not self.loaders:
            yield
            return

        def parts(index: int) -> dict[tuple[int, ...], tuple[Tensor, Conditions]]:
            rows = self.order.of(index)
            return {tuple(at.tolist()): self._made(rows, index, at) for at in self.parts.of(len(rows))}

        self.loader = Loader(parts, self.total, self.loaders, 2 * self.loaders)
        try:
            yield
        finally:
            self.loader.close()
            self.loader = None

    def _loss(self, rows: Tensor, index: int, at: Tensor) -> tuple[Tensor, float]:
        """Loss of step `index` at the positions `at` of its `rows`, and what it weighs."""
        known = self.loader.of(index).get(tuple(at.tolist())) if self.loader else None
        targets, conditions = known or self._made(rows, index, at)
        noise = generator_of(self.seed, "noise", index)
        loss = self.system.loss(targets, conditions, noise, self.runtime, Share(at, len(rows)))
        return loss, self.system.weight(conditions)

    def _gradient(self, rows: Tensor, index: int) -> float:
        """Set the gradient of step `index`; returns its loss."""
        self.optimizer.zero_grad(set_to_none=True)
        return self.parts.backward(len(rows), lambda at: self._loss(rows, index, at), self.parameters)

    def trial(self, count: int) -> None:
        """See `core.training.stage.Stage`."""
        rows = self.rows[torch.arange(count) % len(self.rows)]
        loss, _ = self._loss(rows, self.total - 1, torch.arange(count))
        loss.backward()
        float(loss.detach())  # waits for the device
        self.optimizer.zero_grad(set_to_none=True)

    def shapes(self) -> list[list[int]]:
        """See `core.training.stage.Stage`."""
        one = self.data.pictures.shape[1:] if self.latents is None else self.latents.shape[1:]
        return [*(list(parameter.shape) for parameter in self.parameters), list(one)]

    def step(self, index: int) -> float:
        """See `core.training.stage.Stage`."""
        for group in self.optimizer.param_groups:
            group["lr"] = self._rate(index)
        rows = self.order.of(index)
        loss = self.parts.retried(len(rows), lambda: self._gradient(rows, index))
        torch.nn.utils.clip_grad_norm_(self.parameters, 1.0)
        self.optimizer.step()
        self.ema.step(self.parameters)
        return loss

    @contextmanager
    def averaged(self) -> Iterator[Diffusion]:
        """The system with its averaged weights, in evaluation mode, for as long as the context lasts."""
        self.ema.store(self.parameters)
        self.ema.copy_to(self.parameters)
        self.system.eval()
        try:
            with torch.compiler.set_stance("force_eager") if self.runtime.compiled else nullcontext():
                yield self.system  # what is compiled is for batches of training
        finally:
            self.ema.restore(self.parameters)
            self.system.train()

    def tensors(self) -> dict[str, Tensor]:
        """See `core.training.stage.Stage`."""
        average = {str(i): p for i, p in enumerate(self.ema.shadow_params)}
        steps = torch.tensor(self.ema.optimization_step)
        return (
            prefixed(self.system.state_dict(), "system")
            | prefixed(average, "average")
            | optimizer_tensors(self.optimizer, "optimizer")
            | {"average_steps": steps}
        )

    def restore(self, tensors: dict[str, Tensor]) -> None:
        """See `core.training.stage.Stage`."""
        self.system.load_state_dict(under(tensors, "system"))
        average = under(tensors, "average")
        for index, shadow in enumerate(self.ema.shadow_params):
            shadow.copy_(average[str(index)])
        self.ema.optimization_step = int(tensors["average_steps"])
        load_optimizer(self.optimizer, tensors, "optimizer")
