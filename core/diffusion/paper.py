"""Diffusion as published (paper 1): DDPM on VQVAE latents, name and coordinate by cross-attention in the mid block."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.diffusion.conditions import Conditions, Share
from core.diffusion.samplers import sample
from core.diffusion.schedule import ddpm, schedule_settings
from core.models.conditioning import TEXT_WIDTH, CoordinateToken, NameEncoder
from core.models.grid import LEVELS, padded_size
from core.models.unet import paper_unet
from core.models.vqvae import STRIDE, VQVAE
from core.runtime import Runtime

STEPS = 50
"""Of DPM-Solver++, unless others are asked for. Published are all timesteps of DDPM; see `PaperDiffusion.generate`."""


class PaperDiffusion(nn.Module):
    """The published generator: epsilon-prediction, linear schedule, no guidance (that is, guidance 1).

    Published: name and coordinate joined and fused in the mid block, 50 epochs of the VQVAE and 200 of the diffusion,
    1000 timesteps, a checkpoint every 10 epochs. Ours, where it is silent: stride 4 in the first stage, averaged
    weights, a learning rate that falls along a cosine.

    `settings` rebuilds it: names, channels, size (height, width), lattice (two vectors in px, or None),
    timesteps, widths.
    The VQVAE is trained first and frozen; its weights travel in the same checkpoint.
    """

    scale: Tensor

    def __init__(self, settings: dict[str, Any]) -> None:
        super().__init__()
        self.settings = settings
        self.height, self.width = settings["size"]
        # Without a pattern the coordinate is nought for every picture.
        self.to_shares = torch.linalg.inv(torch.tensor(settings["lattice"] or [[1.0, 0.0], [0.0, 1.0]]))
        self.schedule = schedule_settings(settings["timesteps"], "epsilon", False)
        self.noiser = ddpm(self.schedule)
        self.padded = padded_size(self.height, self.width, STRIDE)
        self.vqvae = VQVAE(settings["channels"]).requires_grad_(False)
        latent = int(self.vqvae.settings["latent"])
        widths = tuple(settings["widths"])
        assert len(widths) == LEVELS
        self.unet = paper_unet(latent, widths, TEXT_WIDTH)
        self.names = NameEncoder(settings["names"])
        self.coordinate = CoordinateToken()
        self.register_buffer("scale", torch.ones(()))

    def pad(self, pictures: Tensor) -> Tensor:
        """(N, C, H, W) reflected at the right and lower edge to the sides the networks need."""
        down, right = self.padded[0] - self.height, self.padded[1] - self.width
        return F.pad(pictures, (0, right, 0, down), mode="reflect")

    @torch.no_grad()
    def encode(self, pictures: Tensor) -> Tensor:
        """Pictures (N, C, H, W) in [0, 1] -> latents (N, latent, h, w), unscaled float32."""
        return self.vqvae.encode(self.pad(2 * pictures - 1)).float()

    def _context(self, conditions: Conditions) -> Tensor:
        device = self.scale.device
        words, _ = self.names(conditions.name.to(device))
        share = (conditions.pose[:, :2] @ self.to_shares).to(device)
        return torch.cat([words, self.coordinate(share)], dim=1)

    def _predict(self, z: Tensor, t: Tensor, context: Tensor) -> Tensor:
        return self.unet(z, t, encoder_hidden_states=context).sample.float()

    def loss(
        self,
        latents: Tensor,
        conditions: Conditions,
        generator: torch.Generator,
        runtime: Runtime,
        share: Share | None = None,
    ) -> Tensor:
        """Mean squared error of epsilon (Ho et al. 2020, equation 14) on latents from `encode`."""
        share = share or Share(torch.arange(len(conditions)), len(conditions))
        x = latents.to(runtime.device) / self.scale
        t = torch.randint(0, self.schedule["num_train_timesteps"], (share.length,), generator=generator)
        noise = torch.randn(share.length, *x.shape[1:], generator=generator)[share.positions].to(runtime.device)
        t = t[share.positions].to(runtime.device)
        with runtime.context():
            predicted = self._predict(self.noiser.add_noise(x, noise, t), t, self._context(conditions))
        return F.mse_loss(predicted, noise)

    def weight(self, conditions: Conditions) -> float:
        """What a loss of these pictures counts for among others."""
        return float(len(conditions))

    @torch.no_grad()
    def generate(
        self, conditions: Conditions, seeds: Sequence[int], runtime: Runtime, steps: int | None = None
    ) -> Tensor:
        """Pictures (N, C, H, W) in [0, 1] on the processor.

        The published sampler is DDPM over all timesteps: `steps` of their number or more. Fewer run DPM-Solver++, with
        fresh noise in each step as DDPM has: without it an error of epsilon at the noisy end stays and grows. On a
        network of 680 training steps, latents of unit spread came out with 1.3 from DDPM, 1.0 from 50 of these steps
        and 2.7 from 50 deterministic ones.
        """
        with runtime.context():
            context = self._context(conditions)

        def denoise(z: Tensor, t: Tensor) -> Tensor:
            with runtime.context():
                return self._predict(z, t, context)

        shape = (int(self.vqvae.settings["latent"]), self.padded[0] // STRIDE, self.padded[1] // STRIDE)
        z = sample(denoise, shape, seeds, self.schedule, steps or STEPS, runtime.device, ancestral=True)
        pictures = self.vqvae.decode(z * self.scale)[..., : self.height, : self.width].float().cpu()
        return ((pictures + 1) / 2).clamp(0, 1)
