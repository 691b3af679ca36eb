"""Classic augmentation: what an engineer would switch on instead of a generator."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

TURN_DEG = 5.0
SHIFT = 0.06
"""Of the side."""
BRIGHTNESS, CONTRAST, NOISE = 0.1, 0.2, 0.02
"""Added, and multiplied about the mean, at most; standard deviation of the noise at most. Full white is 1."""


def varied(pictures: Tensor, random: torch.Generator) -> Tensor:
    """(N, C, H, W) in [0, 1]: each flipped or not, turned and shifted a little, in another light, with noise."""
    count, _, height, width = pictures.shape

    def spread(limit: float) -> Tensor:
        return limit * (2 * torch.rand(count, generator=random) - 1)

    angle = torch.deg2rad(spread(TURN_DEG))
    flips = 1 - 2 * torch.randint(0, 2, (2, count), generator=random).float()
    cos, sin, ratio = torch.cos(angle), torch.sin(angle), height / width
    # From a place of the outcome to one of the picture, in units of half a side (affine_grid).
    matrix = torch.stack(
        [
            torch.stack([cos * flips[0], -sin * ratio * flips[0], 2 * spread(SHIFT)], dim=1),
            torch.stack([sin / ratio * flips[1], cos * flips[1], 2 * spread(SHIFT)], dim=1),
        ],
        dim=1,
    ).to(pictures)
    grid = F.affine_grid(matrix, list(pictures.shape), align_corners=False)
    moved = F.grid_sample(pictures, grid, mode="bilinear", padding_mode="reflection", align_corners=False)
    light = torch.stack([1 + spread(CONTRAST), spread(BRIGHTNESS)]).to(pictures)[..., None, None, None]
    mean = moved.mean(dim=(1, 2, 3), keepdim=True)
    noise = torch.randn(moved.shape, generator=random).to(moved)
    strength = (NOISE * torch.rand(count, 1, 1, 1, generator=random)).to(moved)
    lit: Tensor = (moved - mean) * light[0] + mean + light[1] + strength * noise
    return lit.clamp(0, 1)
