"""The two stages: they learn, step by step, from nothing but the step's number."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from core.data.dataset import Prepared
from core.diffusion.conditions import pictures_tensor
from core.diffusion.paper import PaperDiffusion
from core.diffusion.systems import build_system, system_settings
from core.events import Event, Metric, Progress
from core.models.vqvae import VQVAE
from core.runtime import Runtime
from core.training.diffusion import DiffusionStage
from core.training.parts import Parts
from core.training.stage import Order, run_stage
from core.training.vqvae import ADVERSARIAL_FROM, VQVAEStage

PLAIN = Runtime(torch.device("cpu"), None)


# --- batches ----------------------------------------------------------------------------------------


def test_each_epoch_visits_every_row_once_in_an_order_of_its_own() -> None:
    rows = torch.arange(100, 123)
    epochs = []
    for epoch in range(2):
        batches = [Order(rows, None, 8, 0, "x").of(3 * epoch + i) for i in range(3)]
        assert [len(b) for b in batches] == [8, 8, 7]
        epochs.append(torch.cat(batches))
        assert torch.equal(epochs[-1].sort().values, rows)
    assert not torch.equal(*epochs)
    same, other = Order(rows, None, 8, 0, "x"), Order(rows, None, 8, 1, "x")
    assert all(torch.equal(same.of(step), epochs[step // 3][8:16]) for step in (4, 1, 4)), "in whatever order asked"
    assert not torch.equal(other.of(4), epochs[1][8:16])


def test_weighted_rows_come_as_often_as_their_weights_say() -> None:
    rows, weights = torch.arange(4), torch.tensor([1.0, 1.0, 2.0, 4.0], dtype=torch.float64)
    order = Order(rows, weights, 4, "w")
    drawn = torch.cat([order.of(step) for step in range(2000)])
    assert (drawn.bincount() / 8000).tolist() == pytest.approx([0.125, 0.125, 0.25, 0.5], abs=0.03)


# --- the loop ---------------------------------------------------------------------------------------


class Counting:
    """A stage whose loss is its step's number."""

    name, title, curve, steps_per_epoch, batch_size = "counting", "Counting", "loss", 3, 1

    def __init__(self) -> None:
        self.parts = Parts()

    def compute_by(self, runtime: Runtime) -> None: ...

    def loading(self) -> AbstractContextManager[None]:
        return nullcontext()

    def trial(self, count: int) -> None: ...

    def shapes(self) -> list[list[int]]:
        return []

    def step(self, index: int) -> float:
        return float(index)

    def tensors(self) -> dict[str, Tensor]:
        return {}

    def restore(self, tensors: dict[str, Tensor]) -> None: ...


def test_the_loop_saves_at_every_checkpoint_at_the_end_and_when_closed() -> None:
    def loop(start: int, saved: list[int], due: list[int]) -> Iterator[Event]:
        def on_checkpoint(epoch: int) -> Iterator[Event]:
            due.append(epoch)
            return iter(())

        return run_stage(Counting(), 5, start, 2, saved.append, on_checkpoint)

    saved: list[int] = []
    due: list[int] = []
    events = list(loop(0, saved, due))
    assert saved == [6, 12, 15] and due == [2, 4, 5]
    assert [e.done for e in events if isinstance(e, Progress)] == list(range(1, 16))
    metrics = [(e.epoch, e.value) for e in events if isinstance(e, Metric)]
    assert metrics == [(1, 1), (2, 4), (3, 7), (4, 10), (5, 13)]

    saved, due = [], []
    stopped = loop(4, saved, due)
    assert [next(stopped).done for _ in range(1)] == [5]  # type: ignore[union-attr]
    stopped.close()  # type: ignore[attr-defined]
    assert saved == [5] and due == []


# --- learning ---------------------------------------------------------------------------------------


def diffusion_stage(generator: str, data: Prepared, epochs: int) -> DiffusionStage:
    torch.manual_seed(0)
    system = build_system(generator, system_settings(data, 100) | {"widths": [16, 24, 32]})
    rows = torch.arange(0, 24, 3)
    latents = None
    if isinstance(system, PaperDiffusion):
        latents = system.encode(pictures_tensor(data.pictures))
    stage = DiffusionStage(system, data, rows, latents, epochs, 8, 2e-3, 0, PLAIN)
    stage.calibrate()
    return stage


@pytest.mark.parametrize("generator", ["diffusion", "paper"])
def test_the_diffusion_loss_goes_down_on_a_few_pictures(generator: str, plain_data: Prepared) -> None:
    # Beyond their layouts these pictures are noise; lines of 2 px, at places of each picture's own, can be learnt.
    lined = plain_data.pictures.copy()
    for row, picture in enumerate(lined):
        picture[row % 4 :: 4] //= 2
    stage = diffusion_stage(generator, replace(plain_data, pictures=lined), 90)
    losses = [stage.step(i) for i in range(90)]
    assert sum(losses[-20:]) < 0.8 * sum(losses[:20])


def test_the_averaged_weights_lend_themselves_and_go(plain_data: Prepared) -> None:
    stage = diffusion_stage("diffusion", plain_data, 40)
    for i in range(12):
        stage.step(i)
    own = [p.detach().clone() for p in stage.parameters]
    with stage.averaged() as system:
        assert not system.training
        assert all(torch.equal(p, s) for p, s in zip(stage.parameters, stage.ema.shadow_params, strict=True))
        assert any(not torch.equal(p, o) for p, o in zip(stage.parameters, own, strict=True))
    assert stage.system.training and all(torch.equal(p, o) for p, o in zip(stage.parameters, own, strict=True))


@pytest.mark.parametrize("generator", ["diffusion", "paper"])
def test_a_restored_stage_takes_the_very_same_next_step(generator: str, plain_data: Prepared) -> None:
    stage = diffusion_stage(generator, plain_data, 40)
    for i in range(3):
        stage.step(i)
    kept = {name: tensor.clone() for name, tensor in stage.tensors().items()}
    then = [stage.step(3), stage.step(4)]
    other = diffusion_stage(generator, plain_data, 40)
    other.restore(kept)
    assert [other.step(3), other.step(4)] == then
    after, again = stage.tensors(), other.tensors()
    assert after.keys() == again.keys() and all(torch.equal(after[k], again[k]) for k in after)


@pytest.mark.parametrize("parts", [None, 3])
def test_batches_made_ahead_by_threads_are_the_same(parts: int | None, data: Prepared) -> None:
    losses = []
    for loaders in (0, 2):
        torch.manual_seed(0)
        system = build_system("diffusion", system_settings(data, 100) | {"widths": [16, 24, 32]})
        stage = DiffusionStage(system, data, torch.arange(20), None, 3, 8, 2e-3, 0, PLAIN, Parts(parts))  # type: ignore[arg-type]
        stage.loaders, before = loaders, threading.active_count()
        events = run_stage(stage, 3, 1, 1, lambda step: None, lambda epoch: iter(()))
        losses.append([event.value for event in events if isinstance(event, Metric)])
        assert threading.active_count() == before and len(losses[-1]) == 3
    assert losses[0] == losses[1]


def test_threads_that_load_end_with_a_training_that_is_stopped(data: Prepared) -> None:
    system = build_system("diffusion", system_settings(data, 100) | {"widths": [16, 24, 32]})
    stage = DiffusionStage(system, data, torch.arange(20), None, 3, 8, 2e-3, 0, PLAIN)  # type: ignore[arg-type]
    stage.loaders, before = 2, threading.active_count()
    events = run_stage(stage, 3, 0, 1, lambda step: None, lambda epoch: iter(()))
    next(events)
    assert threading.active_count() > before
    events.close()  # type: ignore[attr-defined]
    assert threading.active_count() == before


# --- the VQVAE's stage ------------------------------------------------------------------------------


def vqvae_stage(plain_data: Prepared, epochs: int) -> VQVAEStage:
    torch.manual_seed(0)
    pictures = F.pad(2 * pictures_tensor(plain_data.pictures) - 1, (0, 4, 0, 8), mode="reflect")
    return VQVAEStage(VQVAE(1, width=16, codes=64), pictures, torch.arange(24), epochs, 8, 0, PLAIN)


def test_the_vqvaes_loss_goes_down(plain_data: Prepared) -> None:
    stage = vqvae_stage(plain_data, 12)
    losses = [stage.step(i) for i in range(18)]  # up to where the adversarial term starts
    assert sum(losses[-4:]) < 0.5 * sum(losses[:4])


def test_no_gradient_of_the_generator_leaks_into_the_discriminators_step(
    plain_data: Prepared, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = vqvae_stage(plain_data, 4)
    pairs: list[tuple[Tensor, Tensor]] = []
    grads: list[list[Tensor]] = []
    train = stage._train_discriminator

    def watched(real: Tensor, made: Tensor) -> None:
        pairs.append((real, made))
        train(real, made)

    def keep() -> None:
        grads.append([p.grad.clone() for p in stage.discriminator.parameters() if p.grad is not None])

    monkeypatch.setattr(stage, "_train_discriminator", watched)
    monkeypatch.setattr(stage.critic, "step", keep)
    first = math.ceil(ADVERSARIAL_FROM * stage.total)
    stage.step(first)
    stage.step(first + 1)
    assert len(pairs) == 2
    for (real, made), kept in zip(pairs, grads, strict=True):
        assert not made.requires_grad
        stage.discriminator.zero_grad()
        hinge = F.relu(1 - stage.discriminator(real)).mean() + F.relu(1 + stage.discriminator(made)).mean()
        (0.5 * hinge).backward()
        for parameter, grad in zip(stage.discriminator.parameters(), kept, strict=True):
            assert parameter.grad is not None and torch.allclose(parameter.grad, grad, atol=1e-6)


def test_the_discriminator_waits_for_its_share_of_the_steps(plain_data: Prepared) -> None:
    stage = vqvae_stage(plain_data, 4)
    before = [p.detach().clone() for p in stage.discriminator.parameters()]
    first = math.ceil(ADVERSARIAL_FROM * stage.total)
    stage.step(first - 1)
    assert all(torch.equal(p, b) for p, b in zip(stage.discriminator.parameters(), before, strict=True))
    stage.step(first)
    assert any(not torch.equal(p, b) for p, b in zip(stage.discriminator.parameters(), before, strict=True))


def test_a_restored_vqvae_stage_takes_the_very_same_next_step(plain_data: Prepared) -> None:
    stage = vqvae_stage(plain_data, 2)
    for i in range(4):
        stage.step(i)
    kept = {name: tensor.clone() for name, tensor in stage.tensors().items()}
    then = stage.step(4)
    other = vqvae_stage(plain_data, 2)
    other.restore(kept)
    assert other.step(4) == then
    after, again = stage.tensors(), other.tensors()
    assert after.keys() == again.keys() and all(torch.equal(after[k], again[k]) for k in after)
