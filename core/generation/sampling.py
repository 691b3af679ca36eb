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


def draw(
    system: Diffusion,
    data: Prepared,
    requests: Sequence[Request],
    seeds: Sequence[int],
    runtime: Runtime,
    steps: int | None = None,
) -> Iterator[np.ndarray]:
    """Pictures of `requests` in order, (H, W, C) uint8 each; one seed a picture."""
    for start in range(0, len(requests), BATCH):
        part = slice(start, start + BATCH)
        with torch.inference_mode():
            drawn = system.generate(conditions_of(data, requests[part]), seeds[part], runtime, steps)
        whole = (drawn.clamp(0, 1) * 255 + 0.5).to(torch.uint8).permute(0, 2, 3, 1).numpy()
        yield from whole
