"""The tones of pictures that have only a few: thresholded scans, screens of an inspection machine, label maps.

A network that is held to a squared error leaves greys between them, where it is not sure: printed circuits in black and
white came out with 8 % of grey pixels, and half as sharp as real ones.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

_MOST_TONES = 4
_LOOKED_AT = 64
"""Pictures, spread over all."""


def tones_of(pictures: np.ndarray) -> list[list[int]] | None:
    """The colours, K of C values 0 to 255, that pictures (N, H, W, C) uint8 are made of; None where there are many."""
    channels = pictures.shape[-1]
    seen = np.empty((0, channels), np.uint8)
    for row in np.unique(np.linspace(0, len(pictures) - 1, _LOOKED_AT).astype(int)):
        seen = np.unique(np.concatenate([seen, pictures[row].reshape(-1, channels)]), axis=0)
        if len(seen) > _MOST_TONES:
            return None
    # A set of one tone shows nothing that could be learnt.
    return seen.tolist() if len(seen) > 1 else None


def kept_to(pictures: Tensor, tones: list[list[int]]) -> Tensor:
    """Pictures (N, C, H, W) in [0, 1], every pixel replaced by the nearest of `tones`, as from `tones_of`."""
    colours = torch.tensor(tones, dtype=torch.float32, device=pictures.device) / 255
    away = (pictures[:, None] - colours[None, :, :, None, None]).square().sum(2)
    return colours[away.argmin(1)].movedim(-1, 1)
