"""First stage: the VQVAE, with reconstruction, gradient, perceptual, adversarial, codebook and commitment terms.

All but the first two start at a fraction of the epochs, so that short trainings reach them too. The codebook's term
has no gradient: the codes follow the encoder by moving averages, which is what its squared error would do at a rate of
its own (van den Oord et al. 2017, appendix A.1). The adversarial weight follows Esser et al. 2021 (equation 7): the
ratio of the two gradients at the decoder's last layer. It is that of the step before: so the parts of a batch, which
several processes may compute, need each other's gradients only once a step.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from core import ranks
from core.checkpoints import load_optimizer, optimizer_tensors, prefixed, under
from core.diffusion.conditions import pictures_tensor
from core.models.perceptual import PerceptualMetric, load_perceptual
from core.models.vqvae import STRIDE, VQVAE, PatchDiscriminator
from core.runtime import Runtime, generator_of
from core.training.parts import Parts
from core.training.stage import Order

CODES_FROM, PERCEPTUAL_FROM, ADVERSARIAL_FROM = 0.15, 0.3, 0.6
"""Shares of the steps at which the parts start. Without codes at first: an untrained encoder's outputs
lie so close together that the decoder learns to ignore their codes, and took 200 steps to recover."""
_COMMITMENT, _GRADIENT, _PERCEPTUAL, _ADVERSARIAL = 0.02, 0.25, 0.02, 0.2
# The perceptual network costs more than the VQVAE; an eighth of each shuffled batch estimates it without bias.
_PERCEPTUAL_SHARE = 8


class Scaled:
    """Pictures (N, H, W, C) uint8 as the VQVAE is given them, made so when they are asked for: all would be too many.

    `pad` brings (N, C, H, W) to the sides the network needs.
    """

    def __init__(self, pictures: np.ndarray, pad: Callable[[Tensor], Tensor]) -> None:
        self._pictures, self._pad = pictures, pad
        self.shape = torch.Size([len(pictures), *self[torch.arange(1)].shape[1:]])

    def __getitem__(self, rows: Tensor) -> Tensor:
        """(len(rows), C, H, W) float32 in [-1, 1]."""
        return self._pad(2 * pictures_tensor(self._pictures[rows.numpy()]) - 1).contiguous()


class VQVAEStage:
    """Trains `model` on pictures (N, C, H, W) float in [-1, 1], sides multiples of 4."""

    name = "vqvae"
    title = "Training the VQVAE"
    curve = "vqvae_loss"

    def __init__(
        self,
        model: VQVAE,
        pictures: Tensor | Scaled,
        rows: Tensor,
        epochs: int,
        batch_size: int,
        seed: int,
        runtime: Runtime,
        parts: Parts | None = None,
    ) -> None:
        self.parts = parts or Parts()
        self.model = model.requires_grad_(True).train()
        self.pictures, self.rows = pictures, rows
        self.batch_size, self.seed = batch_size, seed
        self.steps_per_epoch = -(-len(rows) // batch_size)
        self.total = epochs * self.steps_per_epoch
        self.order = Order(rows, None, batch_size, seed, "vqvae")
        self.discriminator = PatchDiscriminator(pictures.shape[1])
        self.perceptual: PerceptualMetric = load_perceptual()
        self.compute_by(runtime)
        self.optimizer = torch.optim.AdamW(self.model.parameters(), 1e-3, betas=(0.9, 0.95), fused=True)
        self.critic = torch.optim.AdamW(self.discriminator.parameters(), 2e-4, betas=(0.5, 0.9), fused=True)
        self.adversarial_weight = torch.zeros((), device=runtime.device)
        self._slopes = torch.zeros(2, *self.model.last_weights().shape, device=runtime.device)
        self._error, self._length = 0.0, 0
        self._real, self._made, self._latents, self._codes = (list[Tensor]() for _ in range(4))

    def compute_by(self, runtime: Runtime) -> None:
        """See `core.training.stage.Stage`."""
        self.runtime = runtime
        for network in (self.model, self.discriminator):
            runtime.place(network)
        self.perceptual = self.perceptual.to(runtime.device)

    def step(self, index: int) -> float:
        """See `core.training.stage.Stage`."""
        share = index / self.total
        rows = self.order.of(index)
        self.parts.retried(len(rows), lambda: self._gradient(rows, share))
        self.optimizer.step()
        if share >= CODES_FROM:
            random = generator_of(self.seed, "codes", index)
            self.model.codebook.follow(self._of_all(self._latents), self._of_all(self._codes).long(), random)
        if share >= ADVERSARIAL_FROM:
            self._train_discriminator(torch.cat(self._real), torch.cat(self._made))
        error = torch.tensor(self._error)
        ranks.add_up([self._slopes, error])
        if share >= ADVERSARIAL_FROM:
            self._weigh(len(rows))
        return float(error) / len(rows)

    def _gradient(self, rows: Tensor, share: float) -> float:
        """Set the VQVAE's gradient of a step, `share` of the training done; keeps what the rest of the step needs."""
        self._forget(len(rows))
        return self.parts.backward(len(rows), lambda at: self._loss(rows, share, at), list(self.model.parameters()))

    def _forget(self, length: int) -> None:
        """Forget the gradient and what the parts of a batch kept; the next one has `length` pictures."""
        self.optimizer.zero_grad(set_to_none=True)
        self._slopes.zero_()
        self._error, self._length = 0.0, length
        none = self.pictures[torch.arange(0)].to(self.runtime.device)  # a rank may have no picture of a small batch
        self._real, self._made, self._latents, self._codes = [none], [none], list[Tensor](), list[Tensor]()

    def _loss(self, rows: Tensor, share: float, at: Tensor) -> tuple[Tensor, float]:
        """Loss at the positions `at` of `rows`, `share` of the training done, and its weight."""
        real = self.pictures[rows[at]].to(self.runtime.device)
        with self.runtime.context():
            made, latents, quantized = self.model(real, through_codes=share >= CODES_FROM)
        made = made.float()
        loss = self._reconstruction(real, made)
        if share >= CODES_FROM:
            loss = loss + _COMMITMENT * quantized.commitment
        if share >= PERCEPTUAL_FROM:
            loss = loss + _PERCEPTUAL * self._perceived(real, made, at)
        if share >= ADVERSARIAL_FROM:
            loss = loss + self._adversarial(loss, made)
        self._error += float(F.mse_loss(made.detach(), real)) * len(at)
        for kept, tensor in zip(
            (self._real, self._made, self._latents, self._codes),
            (real, made, latents, quantized.index),
            strict=True,
        ):
            kept.append(tensor.detach())
        return loss, float(len(at))

    def loading(self) -> AbstractContextManager[None]:
        """See `core.training.stage.Stage`."""
        return nullcontext()

    def trial(self, count: int) -> None:
        """See `core.training.stage.Stage`."""
        rows = self.rows[torch.arange(count) % len(self.rows)]
        self._forget(count)
        loss, _ = self._loss(rows, 1.0, torch.arange(count))
        loss.backward()
        float(loss.detach())  # waits for the device
        self._forget(0)

    def shapes(self) -> list[list[int]]:
        """See `core.training.stage.Stage`."""
        return [*(list(parameter.shape) for parameter in self.model.parameters()), list(self.pictures.shape[1:])]

    def _of_all(self, kept: list[Tensor]) -> Tensor:
        """What the parts of all ranks kept, in the batch's order; float32 where there are several ranks."""
        if ranks.count() == 1:
            return torch.cat(kept)
        sides = [self.pictures.shape[2] // STRIDE, self.pictures.shape[3] // STRIDE]
        shape = [int(self.model.settings["latent"]), *sides] if kept is self._latents else sides
        own = torch.cat([torch.zeros(0, *shape, device=self.runtime.device), *(tensor.float() for tensor in kept)])
        return ranks.whole(own, torch.arange(ranks.number(), self._length, ranks.count()), self._length)

    def _perceived(self, real: Tensor, made: Tensor, at: Tensor) -> Tensor:
        """The perceptual distance of those at hand of the batch's first pictures, as a share of the part's mean."""
        first = max(1, self._length // _PERCEPTUAL_SHARE)
        some = at < first
        if not some.any():
            return made.new_zeros(())
        if self.parts.is_whole(self._length):
            return self.perceptual.loss(real[:first], made[:first])
        scale = (int(some.sum()) / first) * (self._length / len(at))
        some = some.to(real.device)
        return scale * self.perceptual.loss(real[some], made[some])

    def _reconstruction(self, real: Tensor, made: Tensor) -> Tensor:
        # Squared errors, not absolute ones: those have a plateau at the mean picture, which they left ten times later.
        error = made - real
        slopes = error.diff(dim=2).square().mean() + error.diff(dim=3).square().mean()
        return error.square().mean() + _GRADIENT * slopes

    def _adversarial(self, loss: Tensor, made: Tensor) -> Tensor:
        """What the discriminator misses, weighed against `loss`; its own weights get no gradient from it."""
        self.discriminator.requires_grad_(False)
        last = self.model.last_weights()
        term = -self.discriminator(made).mean()
        (by_loss,) = torch.autograd.grad(loss, last, retain_graph=True)
        (by_term,) = torch.autograd.grad(term, last, retain_graph=True)
        self._slopes += torch.stack([by_loss, by_term]) * len(made)
        return _ADVERSARIAL * self.adversarial_weight * term

    def _weigh(self, length: int) -> None:
        """Set the weight of the adversarial term by what `_adversarial` saw in `length` pictures."""
        by_loss, by_term = (slope.norm() / length for slope in self._slopes)
        self.adversarial_weight.copy_((by_loss / (by_term + 1e-4)).clamp(0, 10))

    def _train_discriminator(self, real: Tensor, made: Tensor) -> None:
        """Hinge loss, on this rank's pictures and their reconstructions, cut off from the generator."""
        self.discriminator.requires_grad_(True)

        def loss_of(at: Tensor) -> tuple[Tensor, float]:
            here = at.to(real.device) // ranks.count()
            with self.runtime.context():
                on_real, on_made = self.discriminator(real[here]), self.discriminator(made[here])
            return 0.5 * (F.relu(1 - on_real.float()).mean() + F.relu(1 + on_made.float()).mean()), float(len(at))

        def gradient() -> float:
            self.critic.zero_grad(set_to_none=True)
            return self.parts.backward(self._length, loss_of, list(self.discriminator.parameters()))

        self.parts.retried(self._length, gradient)
        self.critic.step()

    def tensors(self) -> dict[str, Tensor]:
        """See `core.training.stage.Stage`."""
        return (
            prefixed(self.model.state_dict(), "vqvae")
            | prefixed(self.discriminator.state_dict(), "discriminator")
            | optimizer_tensors(self.optimizer, "optimizer")
            | optimizer_tensors(self.critic, "critic")
            | {"adversarial_weight": self.adversarial_weight}
        )

    def restore(self, tensors: dict[str, Tensor]) -> None:
        """See `core.training.stage.Stage`."""
        self.model.load_state_dict(under(tensors, "vqvae"))
        self.discriminator.load_state_dict(under(tensors, "discriminator"))
        load_optimizer(self.optimizer, tensors, "optimizer")
        load_optimizer(self.critic, tensors, "critic")
        self.adversarial_weight.copy_(tensors.get("adversarial_weight", torch.zeros(())))
