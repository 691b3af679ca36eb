"""First stage: the VQVAE, with reconstruction, gradient, perceptual, adversarial, codebook and commitment terms.

All but the first two start at a fraction of the epochs, so that short trainings reach them too. The codebook's term
has no gradient: the codes follow the encoder by moving averages, which is what its squared error would do at a rate of
its own (van den Oord et al. 2017, appendix A.1). The adversarial weight follows Esser et al. 2021 (equation 7): the
ratio of the two gradients at the decoder's last layer.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from core.checkpoints import load_optimizer, optimizer_tensors, prefixed, under
from core.models.perceptual import PerceptualMetric, load_perceptual
from core.models.vqvae import VQVAE, PatchDiscriminator
from core.runtime import Runtime, generator_of
from core.training.stage import batch_rows

CODES_FROM, PERCEPTUAL_FROM, ADVERSARIAL_FROM = 0.15, 0.3, 0.6
"""Shares of the steps at which the parts start. Without codes at first: an untrained encoder's outputs
lie so close together that the decoder learns to ignore their codes, and took 200 steps to recover."""
_COMMITMENT, _GRADIENT, _PERCEPTUAL, _ADVERSARIAL = 0.02, 0.25, 0.02, 0.2
# The perceptual network costs more than the VQVAE; an eighth of each shuffled batch estimates it without bias.
_PERCEPTUAL_SHARE = 8


class VQVAEStage:
    """Trains `model` on pictures (N, C, H, W) float in [-1, 1], sides multiples of 4."""

    name = "vqvae"
    title = "Training the VQVAE"
    curve = "vqvae_loss"

    def __init__(
        self, model: VQVAE, pictures: Tensor, rows: Tensor, epochs: int, batch_size: int, seed: int, runtime: Runtime
    ) -> None:
        self.model = model.to(runtime.device).requires_grad_(True).train()
        self.pictures, self.rows = pictures, rows
        self.batch_size, self.seed, self.runtime = batch_size, seed, runtime
        self.steps_per_epoch = -(-len(rows) // batch_size)
        self.total = epochs * self.steps_per_epoch
        self.discriminator = PatchDiscriminator(pictures.shape[1]).to(runtime.device)
        self.optimizer = torch.optim.AdamW(self.model.parameters(), 1e-3, betas=(0.9, 0.95), fused=True)
        self.critic = torch.optim.AdamW(self.discriminator.parameters(), 2e-4, betas=(0.5, 0.9), fused=True)
        self.perceptual: PerceptualMetric = load_perceptual().to(runtime.device)

    def step(self, index: int) -> float:
        """See `core.training.stage.Stage`."""
        share = index / self.total
        rows = batch_rows(self.rows, None, self.batch_size, self.steps_per_epoch, index, self.seed, "vqvae")
        real = self.pictures[rows].to(self.runtime.device)
        with self.runtime.context():
            made, latents, quantized = self.model(real, through_codes=share >= CODES_FROM)
        made = made.float()
        loss = self._reconstruction(real, made)
        if share >= CODES_FROM:
            loss = loss + _COMMITMENT * quantized.commitment
        if share >= PERCEPTUAL_FROM:
            some = slice(0, max(1, len(real) // _PERCEPTUAL_SHARE))
            loss = loss + _PERCEPTUAL * self.perceptual.loss(real[some], made[some])
        if share >= ADVERSARIAL_FROM:
            loss = loss + self._adversarial(loss, made)
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        self.optimizer.step()
        if share >= CODES_FROM:
            self.model.codebook.follow(latents.detach(), quantized.index, generator_of(self.seed, "codes", index))
        if share >= ADVERSARIAL_FROM:
            self._train_discriminator(real, made.detach())
        return float(F.mse_loss(made.detach(), real))

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
        weight = (by_loss.norm() / (by_term.norm() + 1e-4)).clamp(0, 10).detach()
        return _ADVERSARIAL * weight * term

    def _train_discriminator(self, real: Tensor, made: Tensor) -> None:
        """Hinge loss, on reconstructions cut off from the generator."""
        self.discriminator.requires_grad_(True)
        self.critic.zero_grad(set_to_none=True)
        with self.runtime.context():
            on_real, on_made = self.discriminator(real), self.discriminator(made)
        loss = 0.5 * (F.relu(1 - on_real.float()).mean() + F.relu(1 + on_made.float()).mean())
        loss.backward()
        self.critic.step()

    def tensors(self) -> dict[str, Tensor]:
        """See `core.training.stage.Stage`."""
        return (
            prefixed(self.model.state_dict(), "vqvae")
            | prefixed(self.discriminator.state_dict(), "discriminator")
            | optimizer_tensors(self.optimizer, "optimizer")
            | optimizer_tensors(self.critic, "critic")
        )

    def restore(self, tensors: dict[str, Tensor]) -> None:
        """See `core.training.stage.Stage`."""
        self.model.load_state_dict(under(tensors, "vqvae"))
        self.discriminator.load_state_dict(under(tensors, "discriminator"))
        load_optimizer(self.optimizer, tensors, "optimizer")
        load_optimizer(self.critic, tensors, "critic")
