"""Diffusion as published: epsilon, a linear schedule, guidance 1, and DDPM over all timesteps for whoever wants it."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from core.data.dataset import Prepared
from core.data.request import Request
from core.diffusion.conditions import conditions_of
from core.diffusion.paper import STEPS, PaperDiffusion
from core.diffusion.samplers import sample
from core.diffusion.schedule import ddpm, schedule_settings
from core.diffusion.systems import system_settings
from core.runtime import Runtime, generator_of

PLAIN = Runtime(torch.device("cpu"), None)
CPU = torch.device("cpu")
PUBLISHED = schedule_settings(1000, "epsilon", False)


@pytest.fixture(scope="module")
def system(data: Prepared) -> PaperDiffusion:
    torch.manual_seed(0)
    return PaperDiffusion(system_settings(data, 1000) | {"widths": [16, 24, 32]}).eval()


class Two:
    """What a perfect network predicts where every number is -1 or 1, the latter in 3 of 10, give or take 0.2."""

    share, spread = 0.3, 0.2

    def __init__(self) -> None:
        self.signal = ddpm(PUBLISHED).alphas_cumprod

    def __call__(self, z: Tensor, t: Tensor) -> Tensor:
        a = self.signal[t].double().view(-1, 1, 1, 1)
        z, power = z.double(), a * self.spread**2 + 1 - a
        up, down = (torch.exp(-((z - sign * a.sqrt()) ** 2) / (2 * power)) for sign in (1, -1))
        upward = self.share * up / (self.share * up + (1 - self.share) * down + 1e-300)
        mean = upward - (1 - upward)
        expected = mean + self.spread**2 * a.sqrt() / power * (z - a.sqrt() * mean)
        return ((z - a.sqrt() * expected) / (1 - a).sqrt()).float()


def test_fifty_steps_draw_from_the_same_distribution_as_the_published_thousand() -> None:
    seeds = range(32)
    for steps in (1000, STEPS):
        made = sample(Two(), (4, 16, 16), seeds, PUBLISHED, steps, CPU, ancestral=True)
        up = made > 0
        # 32768 numbers: the share's standard error is 0.0025, the spreads' 0.0015.
        assert up.float().mean().item() == pytest.approx(Two.share, abs=0.01)
        assert made[up].std().item() == pytest.approx(Two.spread, rel=0.03)
        assert made[~up].std().item() == pytest.approx(Two.spread, rel=0.03)


def test_an_error_of_the_network_grows_no_more_in_fifty_steps_than_in_the_published_thousand() -> None:
    signal = ddpm(PUBLISHED).alphas_cumprod

    def denoise(z: Tensor, t: Tensor) -> Tensor:
        """Of numbers of unit spread, but it finds a fiftieth less noise than there is."""
        return 0.98 * (1 - signal[t].view(-1, 1, 1, 1)).sqrt() * z

    def spread(steps: int, ancestral: bool) -> float:
        return sample(denoise, (4, 16, 16), range(8), PUBLISHED, steps, CPU, ancestral).std().item()

    published = spread(1000, ancestral=True)
    assert spread(STEPS, ancestral=True) == pytest.approx(published, rel=0.05)
    assert spread(STEPS, ancestral=False) > 1.05 * published


@pytest.mark.parametrize(("asked", "calls"), [(None, 50), (1000, 1000), (20, 20)])
def test_the_published_sampler_is_a_matter_of_steps_and_every_row_is_asked_once(
    asked: int | None, calls: int, system: PaperDiffusion, data: Prepared, monkeypatch: pytest.MonkeyPatch
) -> None:
    latents = torch.randn(2, 4, 16, 16, generator=generator_of("latents"))
    conditions = conditions_of(data, [Request(0), Request(50)])
    context, times = system._context(conditions), list[int]()

    def predict(z: Tensor, t: Tensor, heard: Tensor) -> Tensor:
        assert len(z) == 2 and torch.equal(heard, context)  # guidance 1: nothing is asked without its condition
        times.append(int(t[0]))
        a = system.noiser.alphas_cumprod[t].view(-1, 1, 1, 1)
        return (z - a.sqrt() * latents) / (1 - a).sqrt()

    monkeypatch.setattr(system, "_predict", predict)
    made = system.generate(conditions, [1, 2], PLAIN, asked)
    assert len(times) == calls and times == sorted(times, reverse=True) and times[0] == 999
    whole = ((system.vqvae.decode(latents) + 1) / 2).clamp(0, 1)
    assert ((made - whole).abs() > 1 / 255).float().mean() < 0.01  # a latent between two codes may fall to either


def test_the_network_learns_the_noise_that_was_added(
    system: PaperDiffusion, data: Prepared, monkeypatch: pytest.MonkeyPatch
) -> None:
    latents = torch.randn(3, 4, 16, 16, generator=generator_of("latents"))
    conditions = conditions_of(data, [Request(i) for i in (0, 20, 50)])
    seen: list[Tensor] = []

    def knows(z: Tensor, t: Tensor, _: Any) -> Tensor:
        seen.append(t)
        a = system.noiser.alphas_cumprod[t].view(-1, 1, 1, 1)
        return (z - a.sqrt() * latents / system.scale) / (1 - a).sqrt()

    monkeypatch.setattr(system, "_predict", knows)
    assert system.loss(latents, conditions, generator_of("loss"), PLAIN) < 1e-6
    assert seen[0].shape == (3,) and len(seen[0].unique()) > 1  # a timestep for each picture
    monkeypatch.setattr(system, "_predict", lambda z, t, _: torch.zeros_like(z))
    assert system.loss(latents, conditions, generator_of("loss"), PLAIN).item() == pytest.approx(1, abs=0.1)


def test_its_schedule_is_linear_and_its_vqvae_frozen(system: PaperDiffusion) -> None:
    betas = system.noiser.betas
    assert len(betas) == 1000 and torch.allclose(betas, torch.linspace(1e-4, 0.02, 1000), atol=1e-7)
    assert system.noiser.config.prediction_type == "epsilon" and not system.noiser.config.clip_sample
    assert not any(p.requires_grad for p in system.vqvae.parameters())
    assert all(p.requires_grad for p in system.names.parameters())  # the text encoder, too, is trained from zero
