"""A batch in parts, for want of memory or among processes, is learnt from as undivided."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from core.config import Loss
from core.data.dataset import Prepared
from core.diffusion.conditions import pictures_tensor
from core.diffusion.paper import PaperDiffusion
from core.diffusion.systems import build_system, system_settings
from core.errors import FlawsmithError
from core.events import Event, Level, Notice
from core.models.deepsmote import DeepSMOTE
from core.models.vqvae import VQVAE
from core.runtime import Runtime
from core.training.deepsmote import DeepSMOTEStage
from core.training.diffusion import DiffusionStage
from core.training.parts import Parts
from core.training.stage import run_stage
from core.training.vqvae import VQVAEStage

PLAIN = Runtime(torch.device("cpu"), None)


def stage_of(kind: str, data: Prepared, parts: Parts) -> DiffusionStage | VQVAEStage:
    """Eight pictures a step, so that all terms of the VQVAE start within a few."""
    torch.manual_seed(0)
    rows = torch.arange(0, len(data.files), 2)[:16]
    if kind == "vqvae":
        pictures = 2 * pictures_tensor(data.pictures) - 1
        return VQVAEStage(VQVAE(3, width=16, codes=32), pictures, rows, 3, 8, 0, PLAIN, parts)
    system = build_system(kind, system_settings(data, 100) | {"widths": [16, 24, 32]})
    latents = system.encode(pictures_tensor(data.pictures)) if isinstance(system, PaperDiffusion) else None
    stage = DiffusionStage(system, data, rows, latents, 3, 8, 1e-3, 0, PLAIN, parts)
    stage.calibrate()
    return stage


@pytest.mark.parametrize("kind", ["diffusion", "paper", "vqvae"])
def test_in_parts_the_same_is_learnt(kind: str, data: Prepared) -> None:
    whole, parted = stage_of(kind, data, Parts()), stage_of(kind, data, Parts(at_once=3))
    steps = range(6 if kind == "vqvae" else 3)
    losses = [[stage.step(index) for index in steps] for stage in (whole, parted)]
    assert losses[0] == pytest.approx(losses[1], rel=1e-3)
    ours, theirs = whole.tensors(), parted.tensors()
    for name in ours:
        if "weight" in name and ours[name].ndim == 4 and not name.startswith(("optimizer", "critic")):
            assert (ours[name] - theirs[name]).norm() < 0.02 * ours[name].norm() + 1e-4, name


def test_every_process_has_its_share_of_a_batch_and_all_have_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLD_SIZE", "3")
    shares = []
    for rank in range(3):
        monkeypatch.setenv("RANK", str(rank))
        shares.append([part.tolist() for part in Parts(at_once=2).of(10)])
        assert not Parts().is_whole(10)
    assert shares == [[[0, 3], [6, 9]], [[1, 4], [7]], [[2, 5], [8]]]
    assert Parts().of(2) == []  # rank 2 has nothing of two pictures


# --- out of memory ----------------------------------------------------------------------------------


def small_memory(module: torch.nn.Module, most: int) -> torch.utils.hooks.RemovableHandle:
    """Lets `module` fail as on a card that has room for `most` pictures at once."""

    def refuse(_module: torch.nn.Module, inputs: tuple[Tensor, ...]) -> None:
        if len(inputs[0]) > most:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 MiB.")

    return module.register_forward_pre_hook(refuse)


@pytest.mark.parametrize("kind", ["diffusion", "paper", "vqvae"])
def test_out_of_memory_halves_what_is_computed_at_once_says_so_and_learns_the_same(kind: str, data: Prepared) -> None:
    whole, short = stage_of(kind, data, Parts()), stage_of(kind, data, Parts())
    last = whole.total - 1  # all terms take part
    small_memory(short.discriminator if isinstance(short, VQVAEStage) else short.system.unet, 3)
    assert short.step(last) == pytest.approx(whole.step(last), rel=1e-3)
    assert short.parts.at_once == 2
    assert short.parts.notices == [
        "The graphics card's memory is too small for 8 pictures at once; the training goes on with 4 at once, and "
        "learns the same.",
        "The graphics card's memory is too small for 4 pictures at once; the training goes on with 2 at once, and "
        "learns the same.",
    ]


def test_deepsmote_goes_on_in_halves_too() -> None:
    torch.manual_seed(0)
    model = DeepSMOTE({"channels": 1, "size": (32, 32), "loss": Loss.SHARP.value})
    pictures, numbers = torch.randint(0, 256, (12, 1, 32, 32), dtype=torch.uint8), torch.tensor([0] * 9 + [1] * 3)
    stage = DeepSMOTEStage(model, pictures, numbers, torch.arange(12), 2, 8, 1e-3, 0, PLAIN)
    small_memory(model.encoder, 9)
    assert all(stage.step(index) > 0 for index in range(4))
    assert stage.parts.at_once == 4


def test_a_card_too_small_for_one_picture_is_said_so(data: Prepared) -> None:
    stage = stage_of("diffusion", data, Parts())
    assert isinstance(stage, DiffusionStage)
    small_memory(stage.system.unet, 0)
    with pytest.raises(FlawsmithError, match="too small for a single picture; close other programs"):
        stage.step(0)


def test_the_loop_tells_what_was_halved(data: Prepared) -> None:
    stage = stage_of("diffusion", data, Parts())
    assert isinstance(stage, DiffusionStage)
    small_memory(stage.system.unet, 4)
    events: list[Event] = list(run_stage(stage, 1, 0, 1, lambda step: None, lambda epoch: iter(())))
    (told,) = (e for e in events if isinstance(e, Notice))
    assert told.level == Level.WARNING and "goes on with 4 at once" in told.text
