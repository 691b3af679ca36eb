"""Residual diffusion anchored on the clean pattern.

The network diffuses what the clean pattern leaves unexplained; the picture is clean pattern +
residual. Clean pattern, phase map and defect mask enter as channels, class and attributes by FiLM.
Without a pattern the same network diffuses the picture itself, on class and attributes alone, as
cosine coefficients of its blocks, each in units of its own spread: a picture's fine detail is faint,
and in plain pixels what the network leaves of the noise would drown it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.diffusion.conditions import Conditions, twice
from core.diffusion.samplers import sample
from core.diffusion.schedule import ddpm, schedule_settings
from core.models.conditioning import TEXT_WIDTH, NameEncoder, phase_map
from core.models.grid import LEVELS, padded_size, stride_for
from core.models.unet import anchored_unet
from core.runtime import Runtime

DROP = 0.1
"""Share of training rows whose class, attributes and mask are hidden, for guidance (Ho & Salimans 2022)."""
GUIDANCE = 1.5
DEFECT_WEIGHT = 5.0
"""How much more an error inside the defect's mask counts than one outside."""
STEPS = 15


class AnchoredDiffusion(nn.Module):
    """The default generator.

    `settings` rebuilds it: names (class names), channels, size (height, width), lattice (two vectors in px, or None),
    attributes (how many), timesteps, widths.
    """

    scale: Tensor
    shift: Tensor
    cosines: Tensor
    attribute_mean: Tensor
    attribute_std: Tensor

    def __init__(self, settings: dict[str, Any]) -> None:
        super().__init__()
        self.settings = settings
        self.channels: int = settings["channels"]
        self.height, self.width = settings["size"]
        self.lattice: list[list[float]] | None = settings["lattice"]
        self.stride = stride_for(self.height, self.width)
        self.schedule = schedule_settings(settings["timesteps"], "v_prediction", True)
        self.noiser = ddpm(self.schedule)
        self.padded = padded_size(self.height, self.width, self.stride)
        area = self.stride**2
        widths = tuple(settings["widths"])
        assert len(widths) == LEVELS
        self.unet = anchored_unet(*unet_channels(self.channels, self.stride, self.lattice is not None), widths)
        self.names = NameEncoder(settings["names"])
        wide = 4 * widths[0]
        self.attribute_layer = nn.Sequential(nn.Linear(settings["attributes"], wide), nn.SiLU(), nn.Linear(wide, wide))
        self.name_layer = nn.Linear(TEXT_WIDTH, wide)
        self.nothing = nn.Parameter(torch.zeros(wide))
        self.register_buffer("scale", torch.ones(self.channels * area, 1, 1))
        self.register_buffer("shift", torch.zeros(self.channels * area, 1, 1))
        self.register_buffer("cosines", torch.eye(area) if self.lattice else block_cosines(self.stride))
        self.register_buffer("attribute_mean", torch.zeros(settings["attributes"]))
        self.register_buffer("attribute_std", torch.ones(settings["attributes"]))

    @torch.no_grad()
    def calibrate(self, pictures: Tensor, conditions: Conditions) -> None:
        """Set the scales from training pictures (N, C, H, W) in [0, 1] and their conditions."""
        coefficients = self._coefficients(self._target(pictures, conditions.clean).to(self.scale.device))
        if self.lattice:
            self.scale.fill_(coefficients.std() + 1e-6)
        else:
            self.shift.copy_(coefficients.mean((0, 2, 3))[:, None, None])
            spread = coefficients.std((0, 2, 3))[:, None, None]
            self.scale.copy_(spread.clamp_min(1e-3 * spread.max()))
        self.attribute_mean.copy_(conditions.attributes.mean(0))
        self.attribute_std.copy_(conditions.attributes.std(0) + 1e-6)

    def _target(self, pictures: Tensor, clean: Tensor) -> Tensor:
        return pictures - clean if self.lattice else 2 * pictures - 1

    def _coefficients(self, target: Tensor) -> Tensor:
        """(N, C, H, W) -> (N, C * stride^2, h, w): block by block, in the basis `cosines`."""
        blocks = self._grid(target).unflatten(1, (self.channels, -1))
        return torch.einsum("ka,ncahw->nckhw", self.cosines, blocks).flatten(1, 2)

    def _pixels(self, coefficients: Tensor) -> Tensor:
        """The inverse of `_coefficients`."""
        blocks = torch.einsum("ka,nckhw->ncahw", self.cosines, coefficients.unflatten(1, (self.channels, -1)))
        return F.pixel_shuffle(blocks.flatten(1, 2), self.stride)[..., : self.height, : self.width]

    def _grid(self, maps: Tensor, mode: str = "reflect") -> Tensor:
        """(N, K, H, W) padded and unshuffled to (N, K * stride^2, h, w)."""
        down, right = self.padded[0] - self.height, self.padded[1] - self.width
        return F.pixel_unshuffle(F.pad(maps, (0, right, 0, down), mode=mode), self.stride)

    def _context(self, conditions: Conditions, hidden: Tensor) -> tuple[Tensor | None, Tensor]:
        """Channels and vector that condition the U-Net; rows in `hidden` (N,) bool lose class, attributes, mask."""
        device = self.scale.device
        _, name = self.names(conditions.name.to(device))
        attributes = (conditions.attributes.to(device) - self.attribute_mean) / self.attribute_std
        vector = self.name_layer(name) + self.attribute_layer(attributes.clamp(-4, 4))
        vector = torch.where(hidden[:, None], self.nothing, vector)
        mask = conditions.mask.to(device) * ~hidden[:, None, None, None]
        if self.lattice is None:
            return None, vector
        grid = (self.padded[0] // self.stride, self.padded[1] // self.stride)
        phases = phase_map(conditions.pose, self.lattice, self.height, self.width, self.stride, grid).to(device)
        clean = self._grid(2 * conditions.clean.to(device) - 1)
        return torch.cat([clean, self._grid(mask, "constant"), phases], dim=1), vector

    def _predict(self, z: Tensor, t: Tensor, maps: Tensor | None, vector: Tensor) -> Tensor:
        inputs = z if maps is None else torch.cat([z, maps], dim=1)
        return self.unet(inputs, t, class_labels=vector).sample.float()

    def loss(self, pictures: Tensor, conditions: Conditions, generator: torch.Generator, runtime: Runtime) -> Tensor:
        """Mean squared error of v at random timesteps; pictures (N, C, H, W) in [0, 1] on the processor."""
        n, device = len(conditions), runtime.device
        x = self._coefficients(self._target(pictures, conditions.clean).to(device))
        x = (x - self.shift) / self.scale
        t = torch.randint(0, self.schedule["num_train_timesteps"], (n,), generator=generator)
        noise = torch.randn(x.shape, generator=generator).to(device)
        hidden = (torch.rand(n, generator=generator) < DROP).to(device)
        t = t.to(device)
        with runtime.context():
            maps, vector = self._context(conditions, hidden)
            predicted = self._predict(self.noiser.add_noise(x, noise, t), t, maps, vector)
        error = (predicted - self.noiser.get_velocity(x, noise, t)).square()
        return (error * self._emphasis(conditions)).mean()

    def _emphasis(self, conditions: Conditions) -> Tensor:
        """Weights of mean 1, broadcastable to (N, C * stride^2, h, w).

        With a pattern they raise the defect above the noise around it: it covers a percent of the
        picture, and unweighted the network spends itself on the noise. Without one they raise the
        coarse cosines, one in stride^2, whose errors are seen most, by their spread.
        """
        if self.lattice is None:
            return self.scale / self.scale.mean()
        mask = self._grid(conditions.mask, "constant").repeat(1, self.channels, 1, 1).to(self.scale.device)
        weights = 1 + DEFECT_WEIGHT * mask
        return weights / weights.mean()

    @torch.no_grad()
    def generate(
        self, conditions: Conditions, seeds: Sequence[int], runtime: Runtime, steps: int | None = None
    ) -> Tensor:
        """Pictures (N, C, H, W) in [0, 1] on the processor."""
        n = len(conditions)
        # Asked and free in one batch: rows n to 2n have class, attributes and mask hidden.
        hidden = torch.arange(2 * n, device=runtime.device) >= n
        with runtime.context():
            maps, vector = self._context(twice(conditions), hidden)

        def denoise(z: Tensor, t: Tensor) -> Tensor:
            with runtime.context():
                asked, free = self._predict(z.repeat(2, 1, 1, 1), t.repeat(2), maps, vector).chunk(2)
            return free + GUIDANCE * (asked - free)

        rows, columns = (side // self.stride for side in self.padded)
        shape = (self.channels * self.stride**2, rows, columns)
        z = sample(denoise, shape, seeds, self.schedule, steps or STEPS, runtime.device)
        target = self._pixels(z * self.scale + self.shift).cpu()
        pictures = conditions.clean + target if self.lattice else (target + 1) / 2
        return pictures.clamp(0, 1)


def unet_channels(channels: int, stride: int, with_pattern: bool) -> tuple[int, int]:
    """The U-Net's channels in and out: the unshuffled picture, and with a pattern clean picture, mask and phase map."""
    area = stride**2
    return channels * area + ((channels + 1) * area + 4 if with_pattern else 0), channels * area


def block_cosines(side: int) -> Tensor:
    """(side^2, side^2): the orthonormal two-dimensional DCT-II of a side x side block, one coefficient a row."""
    position, order = torch.arange(side, dtype=torch.float64), torch.arange(side, dtype=torch.float64)[:, None]
    waves = torch.cos(math.pi / side * (position + 0.5) * order) * math.sqrt(2 / side)
    waves[0] /= math.sqrt(2)
    return torch.kron(waves, waves).float()
