"""Conditions of a batch, as tensors on the processor; the systems move what they use."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
import torch
from torch import Tensor

from core.data.augment import places_turned
from core.data.dataset import Prepared
from core.data.request import Request


@dataclass(frozen=True, slots=True)
class Conditions:
    """What is asked of N pictures."""

    name: Tensor
    """(N,) long: class numbers."""
    pose: Tensor
    """(N, 4): x, y in px, angle in degrees, scale."""
    clean: Tensor
    """(N, C, H, W) in about [0, 1]: what is drawn upon, the defect-free picture or else a layout."""
    mask: Tensor
    """(N, 1, H, W), 0 or 1."""
    attributes: Tensor
    """(N, A), raw."""

    def __len__(self) -> int:
        return len(self.name)


@dataclass(frozen=True, slots=True)
class Share:
    """Which pictures of a batch are at hand: what is drawn by lot is drawn for all, and then taken for these."""

    positions: Tensor
    """(N,) long."""
    length: int
    """Pictures of the whole batch."""


def conditions_of(data: Prepared, requests: Sequence[Request], clean: Tensor | None = None) -> Conditions:
    """Conditions that ask for `requests`; `clean` spares rendering it where it is known or not needed."""
    names = torch.from_numpy(data.numbers([r.row for r in requests]))
    poses = [data.pose_of(r) for r in requests]
    if clean is None:
        clean = torch.from_numpy(np.stack([data.anchor_of(r) for r in requests])).permute(0, 3, 1, 2)
    return Conditions(
        names,
        torch.tensor([[p.x, p.y, p.angle_deg, p.scale] for p in poses], dtype=torch.float32),
        clean.contiguous().float(),
        torch.from_numpy(np.stack([data.mask_of(r) for r in requests]))[:, None].float(),
        torch.from_numpy(np.stack([data.attributes_of(r) for r in requests])).float(),
    )


def turned_over(pictures: Tensor, conditions: Conditions, turns: np.ndarray) -> tuple[Tensor, Conditions]:
    """Pictures (N, C, H, W) and their conditions turned over where `turns` (N, 2) says so, see `random_turns`."""

    def turned(maps: Tensor) -> Tensor:
        maps = maps.clone()
        for axis, chosen in zip((3, 2), torch.from_numpy(turns.copy()).T, strict=True):
            maps[chosen] = maps[chosen].flip(axis)
        return maps

    attributes = torch.from_numpy(places_turned(conditions.attributes.numpy(), turns))
    clean, mask = turned(conditions.clean), turned(conditions.mask)
    return turned(pictures), replace(conditions, clean=clean, mask=mask, attributes=attributes)


def twice(conditions: Conditions) -> Conditions:
    """The same N rows two times over."""
    doubled = [torch.cat([value, value]) for value in (getattr(conditions, f.name) for f in fields(conditions))]
    return Conditions(*doubled)


def pictures_tensor(pictures: np.ndarray) -> Tensor:
    """(N, H, W, C) uint8 -> (N, C, H, W) float32 in [0, 1]."""
    return torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 255
