from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import Tensor

from core.config import OK_CLASS, Classifier
from core.events import Event, Progress
from core.proof import training
from core.proof.classic import SHIFT, varied
from core.proof.pictures import Pictures
from core.proof.training import Recipe, Trained, draw_weights, train_model
from core.runtime import choose_runtime
from tests.core.data.steps import drained

STEPS = 8


def line(good: int, bad: int, seed: int) -> Pictures:
    """Noise, with a bright spot in the bad ones."""
    rng = np.random.default_rng(seed)
    pixels = rng.integers(90, 110, (good + bad, 24, 24, 1), np.uint8)
    pixels[good:, 8:14, 8:14] = 220
    files = [f"{seed}-{index}.png" for index in range(good + bad)]
    return Pictures(files, [OK_CLASS] * good + ["spot"] * bad, files, pixels, files)


def trained(classic: bool) -> tuple[Trained, list[Event]]:
    recipe = Recipe(Classifier.SMALL, None, STEPS, 8, 0, choose_runtime())
    judged = {"validation": line(20, 13, 1), "test": line(30, 10, 2)}
    steps = train_model(recipe, line(16, 6, 0), classic, judged, 0, "stage")
    events, found = drained(steps)
    return replace(found, seconds=0.0), events


def test_arms_differ_by_their_pictures_and_augmentation_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, _ = trained(classic=False)
    assert trained(classic=True)[0] != plain
    batches: list[Tensor] = []
    monkeypatch.setattr(training, "varied", lambda batch, random: (batches.append(batch), batch)[1])
    assert trained(classic=True)[0] == plain, "the same first weights, the same draws, as many steps"
    assert len(batches) == STEPS, "what is trained on is augmented; validation and test never are"


def test_a_training_can_be_stopped_between_any_two_batches_also_of_what_it_judges() -> None:
    _, events = trained(classic=False)
    at_end = [event for event in events if isinstance(event, Progress) and event.done == STEPS]
    assert len(at_end) == 1 + 3 + 3 + 3, "the step; validation to look at it; validation and test to tell of it"
    assert {event.unit for event in at_end} == {"steps"}


def test_half_of_what_is_drawn_is_good_and_rare_defects_are_drawn_more_often() -> None:
    names = [OK_CLASS] * 90 + ["often"] * 16 + ["rare"] * 4
    weights = draw_weights(names)
    share = {name: float(weights[[own == name for own in names]].sum() / weights.sum()) for name in set(names)}
    assert share[OK_CLASS] == pytest.approx(0.5)
    assert share["often"] == pytest.approx(2 * share["rare"]), "by the root of how many there are"


def test_classic_augmentation_moves_and_lights_each_picture_in_its_own_way() -> None:
    pictures = torch.from_numpy(line(0, 12, 3).pixels.transpose(0, 3, 1, 2)).float() / 255
    made = varied(pictures, torch.Generator().manual_seed(0))
    assert made.shape == pictures.shape and float(made.min()) >= 0 and float(made.max()) <= 1
    assert torch.equal(made, varied(pictures, torch.Generator().manual_seed(0)))
    bright = made > made.mean(dim=(2, 3), keepdim=True) + 0.15
    rows = torch.arange(24.0)
    places = (bright.sum(dim=3) * rows).sum(dim=2) / bright.sum(dim=(2, 3))
    assert float(places.std()) > 0.3 and len(set(made.mean(dim=(1, 2, 3)).tolist())) == 12
    furthest = (places - 11.5).abs().max()
    assert float(furthest) <= 1 + 24 * SHIFT + 1, "a little: the defect stays in view"
