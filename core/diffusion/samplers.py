"""The reverse process: from seeded noise to what the network was trained on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from diffusers import DDPMScheduler, DPMSolverMultistepScheduler
from torch import Tensor

from core.diffusion.schedule import ddpm, few_steps


def seeded_noise(seeds: Sequence[int], shape: tuple[int, ...]) -> Tensor:
    """(len(seeds), *shape) standard normal; each picture's noise depends on its own seed alone."""
    return torch.stack([torch.randn(shape, generator=torch.Generator().manual_seed(seed)) for seed in seeds])


@torch.no_grad()
def sample(
    denoise: Callable[[Tensor, Tensor], Tensor],
    shape: tuple[int, ...],
    seeds: Sequence[int],
    settings: dict[str, Any],
    steps: int | None,
    device: torch.device,
    ancestral: bool = False,
) -> Tensor:
    """Run the reverse process; returns (N, *shape).

    `denoise(z, t)` predicts as `settings` says. `steps` None runs DDPM over all timesteps (Ho et al.
    2020, algorithm 2), else DPM-Solver++ with so many; `ancestral` adds fresh noise in each of those too, as DDPM does.
    """
    z = seeded_noise(seeds, shape).to(device)
    if steps is None or steps >= settings["num_train_timesteps"]:
        solver: DDPMScheduler | DPMSolverMultistepScheduler = ddpm(settings)
    else:
        solver = few_steps(settings, ancestral)
        solver.set_timesteps(steps)
    noise = [torch.Generator().manual_seed(seed ^ 0x5DEECE66D) for seed in seeds]
    for t in solver.timesteps:
        predicted = denoise(z, t.expand(len(seeds)).to(device))
        z = solver.step(predicted, t, z, generator=noise).prev_sample
    return z
