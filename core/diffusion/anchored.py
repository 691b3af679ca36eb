"""Residual diffusion anchored on the clean picture.

The network diffuses what the clean picture leaves unexplained; the picture is clean picture + residual. The clean
picture is the pattern at the asked coordinate, or without a pattern the usual picture of a set that shares one. It
enters as channels, as do the phase map of a pattern and the defect's mask where masks are known; class and attributes
enter by FiLM. Where neither is known, it is a real picture's layout (`core.data.layout`) that is drawn upon: with the
class alone the same network, after 1,500 steps of 16 pictures of printed circuits, drew shapeless blots.

Either is diffused as coefficients of its blocks along their principal axes (Karhunen-Loeve), each in units of its own
spread. A camera's noise is correlated between colours and neighbours, and a picture's fine detail is faint: white noise
in such coefficients has the right colour from the start, where in plain pixels what the network leaves of the noise was
2.6 times too sharp, or drowned the detail.

The network predicts the picture, not v: a U-Net narrower than its input cannot carry the noise through, and what it
loses of it stays in the picture as grain (Li & He 2025, "Back to Basics: Let Denoising Generative Models Denoise",
section 4). Only the camera's own noise, which nothing around tells, need not be predicted: it is kept by a skip from
the input, in the manner of Karras et al. 2022, equation 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.diffusion import grain
from core.diffusion.conditions import Conditions, Share, twice
from core.diffusion.samplers import sample
from core.diffusion.schedule import ddpm, schedule_settings
from core.diffusion.tones import kept_to
from core.models.conditioning import TEXT_WIDTH, NameEncoder, phase_map
from core.models.grid import LEVELS, padded_size, stride_for
from core.models.unet import anchored_unet
from core.runtime import Runtime

DROP = 0.1
"""Share of training rows whose class, attributes and mask are hidden, for guidance (Ho & Salimans 2022)."""
GUIDANCE = 2.0
DEFECT_WEIGHT = 5.0
"""How much more an error inside the defect's mask counts than one outside."""
STEPS = 15
SURE = 0.4
"""Signal from which on what is predicted is held to the tones of the pictures, where they have few.

Before, it is the mean of all that it might be. Printed circuits after 1,310 steps were 1.02 times as sharp as real,
and .4 in a thousand pixels stood alone; held to black and white in the end only 1.17 and .9; of real ones .1.
"""


class AnchoredDiffusion(nn.Module):
    """The default generator.

    `settings` rebuilds it: names (class names), channels, size (height, width), lattice (two vectors in px, or None),
    clean (whether something is drawn upon), masks (whether masks are; both as `lattice` where they are not told),
    tones (see `core.diffusion.tones`, or None), attributes (how many), timesteps, widths.
    """

    scale: Tensor
    shift: Tensor
    axes: Tensor
    grain: Tensor
    """(C * stride^2, 2), see `core.diffusion.grain`."""
    usual_noise: Tensor
    attribute_mean: Tensor
    attribute_std: Tensor

    def __init__(self, settings: dict[str, Any]) -> None:
        super().__init__()
        self.settings = settings
        self.channels: int = settings["channels"]
        self.height, self.width = settings["size"]
        self.lattice: list[list[float]] | None = settings["lattice"]
        self.anchored: bool = settings.get("clean", self.lattice is not None)
        self.masked: bool = settings.get("masks", self.lattice is not None)
        self.stride = stride_for(self.height, self.width)
        self.tones: list[list[int]] | None = settings.get("tones")
        self.schedule = schedule_settings(settings["timesteps"], "v_prediction", True)
        self.noiser = ddpm(self.schedule)
        self.padded = padded_size(self.height, self.width, self.stride)
        area = self.stride**2
        widths = tuple(settings["widths"])
        assert len(widths) == LEVELS
        inputs = Inputs(self.anchored, self.masked, self.lattice is not None)
        self.unet = anchored_unet(*unet_channels(self.channels, self.stride, inputs), widths)
        self.names = NameEncoder(settings["names"])
        wide = 4 * widths[0]
        self.attribute_layer = nn.Sequential(nn.Linear(settings["attributes"], wide), nn.SiLU(), nn.Linear(wide, wide))
        self.name_layer = nn.Linear(TEXT_WIDTH, wide)
        self.nothing = nn.Parameter(torch.zeros(wide))
        self.register_buffer("scale", torch.ones(self.channels * area, 1, 1))
        self.register_buffer("shift", torch.zeros(self.channels * area, 1, 1))
        self.register_buffer("grain", torch.zeros(self.channels * area, 2))
        self.register_buffer("usual_noise", torch.zeros(()))
        self.register_buffer("axes", torch.eye(self.channels * area))
        self.register_buffer("attribute_mean", torch.zeros(settings["attributes"]))
        self.register_buffer("attribute_std", torch.ones(settings["attributes"]))

    @torch.no_grad()
    def calibrate(self, pictures: Tensor, conditions: Conditions) -> None:
        """Set axes and scales from training pictures (N, C, H, W) in [0, 1] and their conditions."""
        target = self._target(pictures, conditions.clean)
        blocks = self._grid(target).movedim(1, -1)
        free = self._grid(conditions.mask, "constant").amax(1) == 0
        usual = blocks[free if free.any() else torch.ones_like(free)].double()
        # What spreads most comes first. A defect is no part of what is usual.
        self.axes.copy_(torch.linalg.eigh(usual.T.cov())[1].T.flip(0))
        along, blocks = self.axes.double().cpu(), blocks.double()
        self.shift.copy_((blocks.mean((0, 1, 2)) @ along.T)[:, None, None])
        # Between the usual and the whole: in units of the usual a defect would be huge, in those of the whole the
        # noise around it so faint that what the network leaves of its own drowns it.
        spread = ((blocks @ along.T).flatten(0, 2).std(0) * (usual @ along.T).std(0)).sqrt()
        self.scale.copy_(spread.clamp_min(2e-4 * float(spread.max()) + 1e-6)[:, None, None])
        x = self._scaled(target.to(self.axes.device))
        noise = grain.log_noise(conditions)
        self.usual_noise.copy_(noise.median())
        self.grain.copy_(grain.fitted(grain.told_by_nothing(x.cpu(), free), noise - noise.median()))
        self.attribute_mean.copy_(conditions.attributes.mean(0))
        self.attribute_std.copy_(conditions.attributes.std(0) + 1e-6)

    def _target(self, pictures: Tensor, clean: Tensor) -> Tensor:
        return pictures - clean if self.anchored else 2 * pictures - 1

    def _scaled(self, target: Tensor) -> Tensor:
        """(N, C, H, W) -> (N, C * stride^2, h, w): block by block along `axes`, in units of `scale`."""
        along = torch.einsum("ka,nahw->nkhw", self.axes, self._grid(target))
        return (along - self.shift) / self.scale

    def _pictures(self, x: Tensor, clean: Tensor) -> Tensor:
        """The inverse of `_scaled` and `_target`: (N, C, H, W) in [0, 1]."""
        blocks = torch.einsum("ka,nkhw->nahw", self.axes, x * self.scale + self.shift)
        target = F.pixel_shuffle(blocks, self.stride)[..., : self.height, : self.width]
        return (clean + target if self.anchored else (target + 1) / 2).clamp(0, 1)

    def _grid(self, maps: Tensor, mode: str = "reflect") -> Tensor:
        """(N, K, H, W) padded and unshuffled to (N, K * stride^2, h, w)."""
        down, right = self.padded[0] - self.height, self.padded[1] - self.width
        return F.pixel_unshuffle(F.pad(maps, (0, right, 0, down), mode=mode), self.stride)

    def _context(self, conditions: Conditions, hidden: Tensor) -> _Context:
        """What conditions the U-Net; rows in `hidden` (N,) bool lose class, attributes and mask."""
        device = self.scale.device
        _, name = self.names(conditions.name.to(device))
        attributes = (conditions.attributes.to(device) - self.attribute_mean) / self.attribute_std
        vector = self.name_layer(name) + self.attribute_layer(attributes.clamp(-4, 4))
        vector = torch.where(hidden[:, None], self.nothing, vector)
        maps: list[Tensor] = []
        if self.anchored:
            maps.append(self._grid(2 * conditions.clean.to(device) - 1))
        if self.masked:
            mask = conditions.mask.to(device) * ~hidden[:, None, None, None]
            maps.append(self._grid(mask, "constant"))
        if self.lattice is not None:
            grid = (self.padded[0] // self.stride, self.padded[1] // self.stride)
            phases = phase_map(conditions.pose, self.lattice, self.height, self.width, self.stride, grid)
            maps.append(phases.to(device))
        noisier = grain.log_noise(conditions).to(device) - self.usual_noise
        return _Context(torch.cat(maps, dim=1) if maps else None, vector, grain.spread(self.grain, noisier))

    def _predict(self, z: Tensor, t: Tensor, context: _Context) -> Tensor:
        """v at the timesteps `t` (N,) of the noisy coefficients `z` (N, C * stride^2, h, w).

        With z = signal * x + noise * eps, x is taken as a mean of the network's and of z / signal, which counts for as
        much as it tells of something of the spread `grain`.
        """
        inputs = z if context.maps is None else torch.cat([z, context.maps], dim=1)
        predicted = self.unet(inputs, t, class_labels=context.vector).sample.float()
        signal, noise = self._signal_and_noise(t)
        spread = context.grain.square()
        kept = spread / (signal.square() * spread + noise.square())
        x = signal * kept * z + (1 - signal.square() * kept) * predicted
        return (signal * z - x) / noise

    def _signal_and_noise(self, t: Tensor) -> tuple[Tensor, Tensor]:
        """(N, 1, 1, 1) each, at the timesteps `t` (N,)."""
        power = self.noiser.alphas_cumprod.to(t.device)[t][:, None, None, None]
        return power.sqrt(), (1 - power).sqrt()

    def _toned(self, z: Tensor, t: Tensor, v: Tensor, clean: Tensor, tones: list[list[int]]) -> Tensor:
        """v at `t` of the picture that is like the one `v` tells of and has no tones but `tones`."""
        signal, noise = self._signal_and_noise(t)
        x = signal * z - noise * v
        toned = self._scaled(self._target(kept_to(self._pictures(x, clean), tones), clean))
        return (signal * z - torch.where(signal < SURE, x, toned)) / noise

    def loss(
        self,
        pictures: Tensor,
        conditions: Conditions,
        generator: torch.Generator,
        runtime: Runtime,
        share: Share | None = None,
    ) -> Tensor:
        """Mean squared error of v at random timesteps; pictures (N, C, H, W) in [0, 1] on the processor.

        The losses of the shares of a batch, weighed by `weight`, have that of the batch as their mean.
        """
        share = share or Share(torch.arange(len(conditions)), len(conditions))
        n, at, device = share.length, share.positions, runtime.device
        x = self._scaled(self._target(pictures, conditions.clean).to(device))
        t = torch.randint(0, self.schedule["num_train_timesteps"], (n,), generator=generator)
        noise = torch.randn(n, *x.shape[1:], generator=generator)[at].to(device)
        hidden = (torch.rand(n, generator=generator) < DROP)[at].to(device)
        t = t[at].to(device)
        with runtime.context():
            predicted = self._predict(self.noiser.add_noise(x, noise, t), t, self._context(conditions, hidden))
        error = (predicted - self.noiser.get_velocity(x, noise, t)).square()
        return (error * self._emphasis(conditions)).mean()

    def weight(self, conditions: Conditions) -> float:
        """What a loss of these pictures counts for among others: how many they are, and how much of them is defect."""
        return len(conditions) * (1.0 if not self.masked else 1 + DEFECT_WEIGHT * float(self._share(conditions)))

    def _share(self, conditions: Conditions) -> Tensor:
        return self._grid(conditions.mask, "constant").mean()

    def _emphasis(self, conditions: Conditions) -> Tensor:
        """Weights of mean 1, broadcastable to (N, C * stride^2, h, w).

        They raise the axes of most spread, whose errors are seen most, and where masks are known the defect above the
        noise around it: it covers a percent of the picture, and unweighted the network spends itself on the noise.
        """
        weights = self.scale / self.scale.mean()
        if self.masked:
            mask = self._grid(conditions.mask, "constant").mean(1, keepdim=True).to(self.scale.device)
            weights = weights * (1 + DEFECT_WEIGHT * mask)
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
            context = self._context(twice(conditions), hidden)
        clean = conditions.clean.to(runtime.device)

        def denoise(z: Tensor, t: Tensor) -> Tensor:
            with runtime.context():
                asked, free = self._predict(z.repeat(2, 1, 1, 1), t.repeat(2), context).chunk(2)
            v = free + GUIDANCE * (asked - free)
            return self._toned(z, t, v, clean, self.tones) if self.tones else v

        rows, columns = (side // self.stride for side in self.padded)
        shape = (self.channels * self.stride**2, rows, columns)
        z = sample(denoise, shape, seeds, self.schedule, steps or STEPS, runtime.device)
        return self._pictures(z, clean).cpu()


@dataclass(frozen=True, slots=True)
class _Context:
    """What is known of N pictures before they are drawn."""

    maps: Tensor | None
    """(N, K, h, w): channels of the U-Net."""
    vector: Tensor
    """(N, 4 * widths[0])."""
    grain: Tensor
    """(N, C * stride^2, 1, 1): spread of the camera's noise in units of `scale`."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the U-Net sees beside the noisy coefficients."""

    clean: bool = True
    mask: bool = True
    phases: bool = True


def unet_channels(channels: int, stride: int, inputs: Inputs) -> tuple[int, int]:
    """The U-Net's channels in and out; clean picture and mask are unshuffled as the picture is."""
    area = stride**2
    seen = channels * area * inputs.clean + area * inputs.mask + 4 * inputs.phases
    return channels * area + seen, channels * area
