"""The VQVAE's terms: when each starts and whom it moves; what is told of codes and reconstructions."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

from core.checkpoints import save_tensors
from core.config import CURVES, FIRST_STAGE_CURVES, TrainConfig
from core.events import Metric, to_record
from core.files import write_text
from core.models.vqvae import VQVAE
from core.paths import Run
from core.runtime import Runtime
from core.training.reconstruction import PICTURES, ReconstructionTest, decibels
from core.training.run import _forget_undone
from core.training.vqvae import ADVERSARIAL_FROM, CODES_FROM, PERCEPTUAL_FROM, VQVAEStage

PLAIN = Runtime(torch.device("cpu"), None)
EPOCHS, PER_EPOCH = 8, 3
TOLD = [("vqvae_loss", 1), ("codebook_usage", 1), ("vqvae_loss", 2), ("codebook_usage", 2), ("loss", 1), ("loss", 2)]


def checks(count: int = 24, side: int = 32) -> Tensor:
    """(count, 1, side, side) in [-1, 1]: checks whose size and place differ, for something to be learnt."""
    v, u = torch.meshgrid(torch.arange(side), torch.arange(side), indexing="ij")
    signs = [((u + i) // (3 + i % 3) + (v + 2 * i) // (3 + i % 3)) % 2 for i in range(count)]
    return 0.8 * (2 * torch.stack(signs)[:, None].float() - 1)


def stage_of(epochs: int = EPOCHS) -> VQVAEStage:
    torch.manual_seed(0)
    return VQVAEStage(VQVAE(1, width=16, codes=32), checks(), torch.arange(24), epochs, 8, 0, PLAIN)


# --- the published settings -------------------------------------------------------------------------


def test_as_published_means_50_and_200_epochs_1000_timesteps_and_a_checkpoint_every_ten() -> None:
    config = TrainConfig(project="p", run="r", generator="paper")
    assert (config.epochs, config.timesteps, config.checkpoint_every) == (200, 1000, 10)
    assert config.vqvae_epochs is None and round(config.epochs / 4) == 50  # a quarter where none are asked for


# --- when the terms start ---------------------------------------------------------------------------


class Watch:
    """Which terms took part in a step's loss."""

    def __init__(self, stage: VQVAEStage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.stage, self.seen = stage, set[str]()
        forward, perceptual, discriminator = stage.model.forward, stage.perceptual.loss, stage.discriminator.forward

        def watched(pictures: Tensor, through_codes: bool = True) -> Any:
            out = forward(pictures, through_codes)
            out[2].commitment.register_hook(lambda _: self.seen.add("commitment"))
            if through_codes:
                self.seen.add("codes")
            return out

        def judged(pictures: Tensor) -> Tensor:
            self.seen.add("adversarial" if pictures.requires_grad else "discriminator")
            return discriminator(pictures)

        def felt(real: Tensor, made: Tensor) -> Tensor:
            self.seen.add("perceptual")
            assert made.requires_grad and not real.requires_grad
            return perceptual(real, made)

        monkeypatch.setattr(stage.model, "forward", watched)
        monkeypatch.setattr(stage.perceptual, "loss", felt)
        monkeypatch.setattr(stage.discriminator, "forward", judged)

    def terms_at(self, step: int) -> set[str]:
        self.seen.clear()
        self.stage.step(step)
        return set(self.seen)


@pytest.mark.parametrize("epochs", [1, EPOCHS])
def test_every_term_starts_at_its_share_of_the_steps_however_few_they_are(
    epochs: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = Watch(stage_of(epochs), monkeypatch)
    total, seen = epochs * PER_EPOCH, set[str]()
    starts = {"codes": CODES_FROM, "commitment": CODES_FROM, "perceptual": PERCEPTUAL_FROM}
    starts |= {"adversarial": ADVERSARIAL_FROM, "discriminator": ADVERSARIAL_FROM}
    for step in range(total):
        terms = watch.terms_at(step)
        assert terms == {name for name, share in starts.items() if step >= share * total}, step
        seen |= terms
    assert seen == set(starts)


def test_the_codes_wait_for_their_share_and_then_take_what_the_encoder_gives() -> None:
    stage = stage_of()
    first = math.ceil(CODES_FROM * stage.total)
    book = stage.model.codebook
    before = book.embedding.clone()
    stage.step(first - 1)
    assert torch.equal(book.embedding, before) and not book.usage.any()
    with torch.no_grad():
        latents = stage.model.encode(stage.pictures).permute(0, 2, 3, 1).reshape(-1, 4)
    stage.step(first)
    was, now = (torch.cdist(codes, latents).min(1).values for codes in (before, book.embedding))
    assert now.median() < 1e-3 and now.max() < was.median() and book.usage.min() > 0


# --- whom the terms move ----------------------------------------------------------------------------


def test_the_generators_loss_leaves_no_gradient_in_the_discriminator(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = stage_of()
    before = [p.detach().clone() for p in stage.discriminator.parameters()]
    monkeypatch.setattr(stage, "_train_discriminator", lambda real, made: None)
    stage.step(stage.total - 2)
    assert all(p.grad is None for p in stage.discriminator.parameters())
    assert all(torch.equal(p, b) for p, b in zip(stage.discriminator.parameters(), before, strict=True))


def test_the_discriminators_loss_leaves_no_gradient_in_the_vqvae(monkeypatch: pytest.MonkeyPatch) -> None:
    stage = stage_of()
    own, train = list(stage.model.parameters()), stage._train_discriminator
    moved: list[bool] = []

    def watched(real: Tensor, made: Tensor) -> None:
        before = [(p.detach().clone(), p.grad.clone()) for p in own if p.grad is not None]
        train(real, made)
        after = [(p.detach(), p.grad) for p in own if p.grad is not None]
        moved.append(any(not torch.equal(x, y) for b, a in zip(before, after, strict=True) for x, y in zip(b, a)))  # noqa: B905

    monkeypatch.setattr(stage, "_train_discriminator", watched)
    stage.step(stage.total - 1)
    assert moved == [False]


def test_the_adversarial_term_pulls_the_decoder_by_its_share_of_the_others_pull() -> None:
    stage = stage_of()
    last = stage.model.last_weights()
    made, _, _ = stage.model(stage.pictures[:8])
    loss = stage._reconstruction(stage.pictures[:8], made)
    (others,) = torch.autograd.grad(loss, last, retain_graph=True)
    stage._adversarial(loss, made)
    stage._weigh(8)  # for the next step
    (pull,) = torch.autograd.grad(stage._adversarial(loss, made), last)
    assert float(pull.norm() / others.norm()) == pytest.approx(0.2, rel=0.05)  # unless the limit of its weight binds


def test_codes_that_nothing_chooses_are_revived_during_a_training() -> None:
    stage = stage_of()
    for step in range(6):
        stage.step(step)
    book = stage.model.codebook
    book.embedding[5:] = 50.0  # far away: they fall out of use
    book.sums[5:], book.usage[5:] = 0.0, 0.0
    with torch.no_grad():
        assert len(book(stage.model.encode(stage.pictures)).index.unique()) <= 5
    for step in range(6, 12):
        stage.step(step)
    assert book.embedding.abs().max() < 50
    with torch.no_grad():
        assert len(book(stage.model.encode(stage.pictures)).index.unique()) > 12


# --- what is told -----------------------------------------------------------------------------------


class Giver(VQVAE):
    """Gives everything back brighter by `by` in its left half and by twice that in the right, of any code."""

    by = 0.1

    def forward(self, pictures: Tensor, through_codes: bool = True) -> Any:
        _, latents, quantized = super().forward(pictures, through_codes)
        raised = torch.full_like(pictures, self.by)
        raised[..., pictures.shape[3] // 2 :] *= 2
        return pictures + raised, latents, quantized


def test_the_psnr_is_of_the_pictures_and_of_their_defects_and_not_of_the_padding() -> None:
    pictures = torch.zeros(10, 1, 32, 48)
    masks = torch.zeros(10, 32, 40, dtype=torch.bool)
    masks[:, 4:8, 30:36] = True  # in the right half
    held = torch.arange(10) % 2 == 0
    found = ReconstructionTest(pictures, masks, held, PLAIN)(Giver(1, width=16, codes=8))
    mean = (24 * 0.1**2 + 16 * 0.2**2) / 40
    assert found.psnr == pytest.approx(-10 * math.log10(mean / 4))
    assert found.defect_psnr == pytest.approx(-10 * math.log10(0.2**2 / 4))
    assert (found.pictures, found.are_held_back) == (5, True)
    assert "5 held-back pictures" in found.sentence() and "20.0 dB inside their defects" in found.sentence()


def test_where_nothing_is_held_back_and_nothing_masked_it_says_so() -> None:
    none = torch.zeros(4, dtype=torch.bool)
    test = ReconstructionTest(torch.zeros(4, 1, 32, 32), torch.zeros(4, 32, 32, dtype=torch.bool), none, PLAIN)
    found = test(Giver(1, width=16, codes=8))
    assert math.isnan(found.defect_psnr) and not found.are_held_back
    assert "4 pictures it was trained on" in found.sentence() and "inside" not in found.sentence()
    assert [m.name for m in test.metrics(Giver(1, width=16, codes=8), 1)] == ["vqvae_psnr"]


def test_held_back_pictures_of_all_classes_are_measured_and_trained_ones_make_up_the_number() -> None:
    pictures, masks = torch.zeros(300, 1, 32, 32), torch.zeros(300, 32, 32, dtype=torch.bool)
    held = torch.zeros(300, dtype=torch.bool)
    held[::30] = True
    few = ReconstructionTest(pictures, masks, held, PLAIN)
    assert few.count == 10 and len(few.rows) == PICTURES and held[few.rows[:10]].all() and not held[few.rows[10:]].any()
    many = ReconstructionTest(pictures, masks, ~held, PLAIN)
    assert many.count == PICTURES and many.rows.min() < 10 and many.rows.max() > 290


def test_usage_counts_the_codes_chosen_and_nothing_before_there_are_codes() -> None:
    stage = stage_of()
    masks, held = torch.zeros(24, 32, 32, dtype=torch.bool), torch.arange(24) < 3
    test = ReconstructionTest(stage.pictures, masks, held, PLAIN)
    assert test(stage.model).codes_used == 0
    for step in range(12):
        stage.step(step)
    found = test(stage.model)
    with torch.no_grad():
        chosen = stage.model(stage.pictures)[2].index.unique()
    assert found.codes_used == len(chosen) and found.codes == 32
    told = {m.name: m.value for m in test.metrics(stage.model, 4)}
    assert told["codebook_usage"] == len(chosen) / 32 and told["vqvae_psnr"] == pytest.approx(found.psnr)
    assert f"{len(chosen)} of 32 codes are in use" in found.sentence()


def test_decibels_of_nothing_and_of_no_error() -> None:
    assert math.isnan(decibels(torch.zeros(0))) and decibels(torch.zeros(3)) == math.inf
    assert decibels(torch.full((3,), 0.04)) == pytest.approx(20)


def test_every_curve_of_the_first_stage_has_a_title() -> None:
    assert set(FIRST_STAGE_CURVES) <= set(CURVES) and VQVAEStage.curve in FIRST_STAGE_CURVES


@pytest.mark.parametrize(
    ("stage", "kept"), [("vqvae", [("vqvae_loss", 1), ("codebook_usage", 1)]), ("diffusion", TOLD[:5])]
)
def test_a_killed_run_forgets_what_it_will_tell_again_of_either_stage(
    stage: str, kept: list[tuple[str, int]], tmp_path: Path
) -> None:
    run = Run(tmp_path / "run")
    records = [to_record(Metric(name=name, epoch=epoch, value=1.0)) for name, epoch in TOLD]
    write_text(run.events, "".join(json.dumps(record) + "\n" for record in records))
    save_tensors(run.state, {"x": torch.zeros(1)}, {"stage": stage, "step": 3})
    _forget_undone(run, 3)  # the state is of the end of that stage's first epoch
    left = [json.loads(line) for line in run.events.read_text().splitlines()]
    assert [(record["name"], record["epoch"]) for record in left] == kept
