"""DeepSMOTE's encoder and decoder as paper 2 tabulates them for 200x200 and 396x396, and by the same rule elsewhere.

Every stage of the encoder halves the sides: even ones by kernel 4, stride 2, padding 1, odd ones by kernel 3,
stride 2, padding 1, until 3 or 4 px are left, which the last convolution takes whole. Channels double from 8; the
last stage's are the latent's size. The decoder is the encoder's mirror, so every size comes back exactly without
output padding. Of unequal sides the one that has reached its end first waits, kernel 3, stride 1.

Dablain, Krawczyk and Chawla 2021, "DeepSMOTE", section 3 (DCGAN-like stages); paper 2, tables of layers.
Shapes: N pictures, C channels, H x W pixels, D numbers in a latent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.errors import InputError

SMALLEST_SIDE_PX, LARGEST_SIDE_PX = 32, 512
_FIRST_WIDTH = 8
_LEAK = 0.2
_LAST_SIDES = (3, 4)
PUBLISHED = {(200, 200): (1, 3), (396, 396): (1, 1)}
"""Channels in and out of the published tables by (height, width). The table of 200x200 takes grey and gives colour;
a network that is trained has as many out as in."""


@dataclass(frozen=True, slots=True)
class Step:
    """How one stage treats one axis."""

    kernel: int
    stride: int
    padding: int
    before: int
    """The axis's side ahead of the encoder's stage, px."""


Stage = tuple[Step, Step]
"""Vertical and horizontal."""


def _axis(side: int) -> list[Step]:
    """Halvings of one side down to 3 or 4 px."""
    steps = []
    while side not in _LAST_SIDES:
        steps.append(Step(3 if side % 2 else 4, 2, 1, side))
        side = (side + 1) // 2
    return [*steps, Step(side, 1, 0, side)]


def stages_of(height: int, width: int) -> list[Stage]:
    """The encoder's stages in order; `InputError` where the sides are not 32 to 512 px."""
    for side in (height, width):
        if not SMALLEST_SIDE_PX <= side <= LARGEST_SIDE_PX:
            raise InputError(
                f"DeepSMOTE takes pictures of {SMALLEST_SIDE_PX} to {LARGEST_SIDE_PX} px a side, and these have "
                f"{width}x{height} px; cut or scale them, or choose diffusion."
            )
    vertical, horizontal = _axis(height), _axis(width)
    longest = max(len(vertical), len(horizontal))
    return list(zip(_waiting(vertical, longest), _waiting(horizontal, longest), strict=True))


def _waiting(steps: list[Step], count: int) -> list[Step]:
    last = steps[-1]
    return [*steps[:-1], *[Step(3, 1, 1, last.before)] * (count - len(steps)), last]


def _mirrored(stages: list[Stage]) -> list[Stage]:
    """The decoder's stages in order."""
    mirrored = stages[::-1]
    if tuple(step.before for step in stages[0]) == (200, 200):
        # The one place where a table leaves the rule: 4 px become 7 by kernel 4 at stride 1.
        step = Step(4, 1, 0, 7)
        mirrored[1] = (step, step)
    return mirrored


def widths_of(stages: list[Stage]) -> list[int]:
    """Channels behind each of the encoder's stages; the last are the latent's size."""
    return [_FIRST_WIDTH * 2**level for level in range(len(stages))]


def _pairs(stage: Stage) -> tuple[tuple[int, int], tuple[int, int], tuple[int, int]]:
    """Kernel, stride and padding, vertical and horizontal each."""
    first, second = stage
    return (first.kernel, second.kernel), (first.stride, second.stride), (first.padding, second.padding)


class WholeConv2d(nn.Conv2d):
    """A convolution whose kernel is as large as its input: a matrix product, and several times as fast as one."""

    def forward(self, input: Tensor) -> Tensor:
        """(N, C, h, w) with h, w the kernel's sides -> (N, out, 1, 1)."""
        return F.linear(input.flatten(1), self.weight.flatten(1), self.bias)[:, :, None, None]


class WholeConvTranspose2d(nn.ConvTranspose2d):
    """A transposed convolution of a single pixel, likewise."""

    def forward(self, input: Tensor, output_size: list[int] | None = None) -> Tensor:
        """(N, C, 1, 1) -> (N, out, *kernel)."""
        made = F.linear(input.flatten(1), self.weight.flatten(1).t()).unflatten(1, self.weight.shape[1:])
        assert self.bias is not None
        return made + self.bias[:, None, None].to(made.dtype)


_WHOLE = (WholeConv2d, WholeConvTranspose2d)


class Encoder(nn.Module):
    """Pictures (N, channels, H, W) in [-1, 1] -> latents (N, D)."""

    def __init__(self, channels: int, height: int, width: int) -> None:
        super().__init__()
        stages = stages_of(height, width)
        layers: list[nn.Module] = []
        before = channels
        for level, (stage, after) in enumerate(zip(stages, widths_of(stages), strict=True)):
            kind = WholeConv2d if stage is stages[-1] else nn.Conv2d
            layers.append(kind(before, after, *_pairs(stage), bias=False))
            layers += [nn.BatchNorm2d(after)] if level else []
            layers.append(nn.LeakyReLU(_LEAK, inplace=True))
            before = after
        self.body = nn.Sequential(*layers)
        self.head = nn.Linear(before, before)

    def forward(self, pictures: Tensor) -> Tensor:
        """See the class."""
        return self.head(self.body(pictures).flatten(1))


class Decoder(nn.Module):
    """Latents (N, D) -> pictures (N, channels, H, W) in (-1, 1)."""

    def __init__(self, channels: int, height: int, width: int) -> None:
        super().__init__()
        stages = stages_of(height, width)
        *narrower, before = widths_of(stages)
        self.head = nn.Sequential(nn.Linear(before, before), nn.ReLU(inplace=True))
        layers: list[nn.Module] = []
        for stage, after in zip(_mirrored(stages), [*narrower[::-1], channels], strict=True):
            kind = nn.ConvTranspose2d if layers else WholeConvTranspose2d
            layers.append(kind(before, after, *_pairs(stage)))
            layers += [nn.BatchNorm2d(after), nn.ReLU(inplace=True)]
            before = after
        layers[-2:] = [nn.Tanh()]
        self.body = nn.Sequential(*layers)

    def forward(self, latents: Tensor) -> Tensor:
        """See the class."""
        return self.body(self.head(latents)[:, :, None, None])


class DeepSMOTE(nn.Module):
    """Encoder and decoder for pictures (N, channels, height, width) in [-1, 1], grey or colour on both ends alike.

    `settings` rebuilds it: channels, size (height, width), loss (the one it is trained by), tones (K colours of C
    values 0 to 255 that are all its pictures have, or None: what is drawn is held to them afterwards).
    """

    def __init__(self, settings: dict[str, Any]) -> None:
        super().__init__()
        height, width = settings["size"]
        own = {"channels": settings["channels"], "size": [height, width], "loss": settings["loss"]}
        self.settings = own | {"tones": settings.get("tones")}
        self.encoder = Encoder(settings["channels"], height, width)
        self.decoder = Decoder(settings["channels"], height, width)
        for layer in self.modules():
            # Channels last is up to a fifth faster at 396 px; matrix products want their weights as they are.
            if isinstance(layer, nn.Conv2d | nn.ConvTranspose2d) and not isinstance(layer, _WHOLE):
                layer.to(memory_format=torch.channels_last)

    @property
    def latent_size(self) -> int:
        """D, the numbers in a latent."""
        return self.encoder.head.out_features

    def encode(self, pictures: Tensor) -> Tensor:
        """Pictures -> latents (N, D)."""
        return self.encoder(pictures.contiguous(memory_format=torch.channels_last))

    def decode(self, latents: Tensor) -> Tensor:
        """Latents (N, D) -> pictures."""
        return self.decoder(latents)

    def forward(self, pictures: Tensor) -> Tensor:
        """Pictures -> their reconstructions."""
        return self.decode(self.encode(pictures))
