"""How unlike two batches of pictures are: what DeepSMOTE learns by, and what held-back pictures are judged by."""

from __future__ import annotations

from collections.abc import Callable

import torch.nn.functional as F
from torch import Tensor

from core.config import Loss

_GRADIENT = 0.25


def squared(made: Tensor, real: Tensor) -> Tensor:
    """Mean squared error; shapes must agree, as grey against colour would be spread out silently."""
    assert made.shape == real.shape, (made.shape, real.shape)
    return F.mse_loss(made, real)


def sharp(made: Tensor, real: Tensor) -> Tensor:
    """Squared error of the pictures, what is far off weighing more, and a quarter of that of their slopes.

    A defect is a percent of a picture: a network that draws every cell as a good one hardly errs. So a pixel weighs by
    its own error, as the focal loss weighs an example (Lin et al. 2017, section 3.2), by nothing that is learnt. A
    thin scratch is little of a picture's squared error but much of its slopes', from pixel to pixel, and so is the
    checkered noise that transposed convolutions leave. At full weight and at three scales these held up the learning.
    """
    assert made.shape == real.shape, (made.shape, real.shape)
    error = made - real
    off = error.detach().abs()
    weight = 0.5 + 0.5 * off / off.mean().clamp_min(1e-8)  # of mean 1
    slopes = error.diff(dim=2).square().mean() + error.diff(dim=3).square().mean()
    return (weight * error.square()).mean() + _GRADIENT * slopes


def distance_of(loss: str) -> Callable[[Tensor, Tensor], Tensor]:
    """The distance by which a `Loss` compares pictures (N, C, H, W) in [-1, 1]."""
    return squared if loss == Loss.PAPER else sharp
