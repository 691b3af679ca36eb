"""Noise schedules and the reverse process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import torch
from torch import Tensor

from core.diffusion.samplers import sample, seeded_noise
from core.diffusion.schedule import ddpm, few_steps, schedule_settings

CPU = torch.device("cpu")
KINDS = [("epsilon", False), ("v_prediction", True)]


@pytest.mark.parametrize("timesteps", [10, 50, 250, 1000, 4000])
def test_every_length_ends_equally_noisy(timesteps: int) -> None:
    signal = ddpm(schedule_settings(timesteps, "epsilon", False)).alphas_cumprod
    assert len(signal) == timesteps and (signal.diff() < 0).all()
    assert signal[-1].sqrt() < 0.01
    # Half-way, too, a picture is as noisy as at the published 1000.
    published = ddpm(schedule_settings(1000, "epsilon", False)).alphas_cumprod
    assert signal[timesteps // 2].sqrt() == pytest.approx(published[500].sqrt().item(), abs=0.12)


def test_a_thousand_steps_are_the_published_schedule() -> None:
    betas = ddpm(schedule_settings(1000, "epsilon", False)).betas
    assert betas[0].item() == pytest.approx(1e-4) and betas[-1].item() == pytest.approx(0.02)
    assert torch.allclose(betas.diff(), betas.diff()[0], atol=1e-8)


def test_the_anchored_schedule_ends_without_signal() -> None:
    assert ddpm(schedule_settings(200, "v_prediction", True)).alphas_cumprod[-1] == 0


def test_few_steps_start_at_pure_noise() -> None:
    solver = few_steps(schedule_settings(1000, "v_prediction", True))
    solver.set_timesteps(18)
    assert solver.timesteps[0] == 999 and len(solver.timesteps) == 18


# --- sampling ---------------------------------------------------------------------------------------


def oracle(settings: dict[str, Any], data: Tensor) -> Callable[[Tensor, Tensor], Tensor]:
    """A network that knows the data: predicts exactly the noise, or the velocity, that leads to it."""
    signal = ddpm(settings).alphas_cumprod

    def denoise(z: Tensor, t: Tensor) -> Tensor:
        a = signal[t].view(-1, 1, 1, 1)
        noise = (z - a.sqrt() * data) / (1 - a).sqrt()
        return noise if settings["prediction_type"] == "epsilon" else a.sqrt() * noise - (1 - a).sqrt() * data

    return denoise


@pytest.mark.parametrize(("prediction", "zero"), KINDS)
@pytest.mark.parametrize(("timesteps", "steps"), [(1000, 18), (1000, 50), (60, None), (60, 60), (20, 6), (5, 18)])
def test_a_network_that_knows_the_data_leads_to_it(
    prediction: str, zero: bool, timesteps: int, steps: int | None
) -> None:
    settings = schedule_settings(timesteps, prediction, zero)
    data = torch.randn(3, 2, 6, 5, generator=torch.Generator().manual_seed(1))
    made = sample(oracle(settings, data), (2, 6, 5), [1, 2, 3], settings, steps, CPU)
    assert (made - data).abs().max() < 2e-3


def coupled(z: Tensor, t: Tensor) -> Tensor:
    """Something like a network: every output depends on its whole row."""
    return torch.tanh(z + z.mean(dim=(1, 2, 3), keepdim=True)) * (t.view(-1, 1, 1, 1) / 1000).cos()


@pytest.mark.parametrize(("prediction", "zero"), KINDS)
@pytest.mark.parametrize("steps", [None, 12])
def test_a_seed_gives_its_picture_alone_and_in_any_company(prediction: str, zero: bool, steps: int | None) -> None:
    settings = schedule_settings(40, prediction, zero)
    seeds = [5, 2**62, 7]
    together = sample(coupled, (2, 4, 4), seeds, settings, steps, CPU)
    assert torch.isfinite(together).all()
    for row, seed in enumerate(seeds):
        alone = sample(coupled, (2, 4, 4), [seed], settings, steps, CPU)
        assert torch.allclose(alone[0], together[row], atol=1e-5)
    assert not torch.allclose(together[0], together[2], atol=1e-2)


def test_noise_is_normal_and_known_from_the_seed() -> None:
    noise = seeded_noise([1, 2, 1], (3, 64, 64))
    assert torch.equal(noise[0], noise[2]) and not torch.equal(noise[0], noise[1])
    assert noise[:2].mean().abs() < 0.03 and noise[:2].std() == pytest.approx(1, abs=0.03)
