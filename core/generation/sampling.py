"""Drawing requests with a system, in batches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch

from core.data.dataset import Prepared
from core.data.request import Request
from core.diffusion.conditions import conditions_of
from core.diffusion.systems import Diffusion
from core.runtime import Runtime

BATCH = 16
_PROCESSOR_PX = BATCH * 128**2
"""A task is stopped between two batches, and a processor draws so many pixels within seconds: 16 pictures of 256 px
took up to half a minute."""


def batch_of(size: tuple[int, int], device: torch.device) -> int:
    """How many pictures of `size` (height, width) px are drawn at once."""
    return max(1, min(BATCH, _PROCESSOR_PX // (size[0] * size[1]))) if device.type == "cpu" else BATCH


def draw(
    system: Diffusion,
    data: Prepared,
    requests: Sequence[Request],
    seeds: Sequence[int],
    runtime: Runtime,
    steps: int | None = None,
) -> Iterator[np.ndarray]:
    """Pictures of `requests` in order, (H, W, C) uint8 each; one seed a picture."""
    count = batch_of(data.size, runtime.device)
    for start in range(0, len(requests), count):
        part = slice(start, start + count)
        with torch.inference_mode():
            drawn = system.generate(conditions_of(data, requests[part]), seeds[part], runtime, steps)
        whole = (drawn.clamp(0, 1) * 255 + 0.5).to(torch.uint8).permute(0, 2, 3, 1).numpy()
        yield from whole
