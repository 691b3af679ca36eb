"""Sizes of the grids on which the U-Nets work."""

from __future__ import annotations

LEVELS = 3
"""Resolutions of the U-Nets; the grid's sides are multiples of 2 ** (LEVELS - 1)."""


def padded_size(height: int, width: int, stride: int) -> tuple[int, int]:
    """The least (height, width), none smaller, whose grid at `stride` the U-Nets can halve and double again."""
    block = stride * 2 ** (LEVELS - 1)
    return -(-height // block) * block, -(-width // block) * block


def stride_for(height: int, width: int) -> int:
    """Pixel-unshuffle factor: keeps the U-Net's grid at about 32 x 32 or below."""
    return 4 if max(height, width) <= 128 else 8
