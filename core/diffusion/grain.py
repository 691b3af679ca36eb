"""The camera's noise: what of a picture's coefficients neither the clean picture nor the neighbouring blocks tell.

It differs from picture to picture, along with the attribute `noise`, and need not be learnt by the network.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from core.data.residual import ATTRIBUTES
from core.diffusion.conditions import Conditions

LEAST = 0.05
"""Keeps the weight of the faintest noise levels in the loss of v, at most 1 / (4 spread^2), at 100 or below."""
_MOST = 4.0
_MEDIAN_OF_NORMAL = 0.6745
"""Of its absolute values."""


def log_noise(conditions: Conditions) -> Tensor:
    """(N,): logarithm of the attribute `noise`."""
    return conditions.attributes[:, ATTRIBUTES.index("noise")].clamp_min(1e-4).log()


def told_by_nothing(x: Tensor, free: Tensor) -> Tensor:
    """Spread (N, K) of what neighbours do not tell, in coefficients (N, K, h, w), where `free` (N, h, w) of defects.

    From the differences to the mean of the four neighbours, whose spread is sqrt(5 / 4) times that of white noise, by
    their median, so that edges and what was overlooked count little. NaN where no block is free.
    """
    middle = x[..., 1:-1, 1:-1]
    around = (x[..., :-2, 1:-1] + x[..., 2:, 1:-1] + x[..., 1:-1, :-2] + x[..., 1:-1, 2:]) / 4
    near_defects = F.max_pool2d((~free).float()[:, None], 3, 1) > 0
    apart = (middle - around).abs().masked_fill(near_defects, torch.nan)
    return apart.flatten(2).nanmedian(-1).values / (_MEDIAN_OF_NORMAL * 1.25**0.5)


def fitted(apart: Tensor, noisier: Tensor) -> Tensor:
    """By axis (K, 2): logarithm of the spread in the usual picture, and the power of noise it rises with.

    `apart` (N, K) as from `told_by_nothing`, `noisier` (N,) the logarithm of the pictures' noise over the usual one.
    The power lies between none and proportional.
    """
    known = ~apart.isnan().any(1)
    if not known.any():
        return torch.zeros(apart.shape[1], 2)
    logs, noisier = apart[known].clamp_min(LEAST).log(), noisier[known]
    offsets = noisier - noisier.mean()
    power = (offsets @ logs / offsets.square().sum().clamp_min(1e-6)).clamp(0, 1)
    usual = (logs - power * noisier[:, None]).median(0).values
    return torch.stack([usual, power], dim=1)


def spread(fit: Tensor, noisier: Tensor) -> Tensor:
    """(N, K, 1, 1): the spread in pictures so much noisier (N,), in logarithms, by a fit as from `fitted`."""
    usual, power = fit.T
    return (usual + power * noisier[:, None]).clamp(math.log(LEAST), math.log(_MOST)).exp()[..., None, None]
