"""What is told of a DeepSMOTE checkpoint: new pictures that lie on a real one are near copies, and so on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from core.data.dataset import Prepared
from core.diffusion.systems import load_system
from core.evaluation import deepsmote as module
from core.evaluation.deepsmote import Panel
from core.evaluation.evaluate import _sentence
from core.generation.plan import Mix
from core.generation.produce import find_checkpoint
from core.judging.judge import Judge
from core.judging.nearness import Nearness
from core.models.deepsmote import DeepSMOTE
from core.paths import Run
from core.runtime import Runtime

RUNTIME = Runtime(torch.device("cpu"), None)


class Bright:
    """Calls every picture by its brightness."""

    def classify(self, pictures: np.ndarray, fitted: np.ndarray | None = None) -> list[str]:
        return ["light" if picture.mean() > 125 else "dark" for picture in pictures]


def panel(data: Prepared) -> Panel:
    judge: Judge = Bright()  # type: ignore[assignment]
    return Panel(judge, Nearness(data))


def test_copies_yield_sharpness_and_diversity_are_those_of_the_pictures(plain_data: Prepared) -> None:
    data, held = plain_data, plain_data.held()
    rows = [row for row in range(len(data.files)) if not held[row]]
    points = [Mix(row, row, 0.1) for row in rows]
    copied = module._of_new(points, data.pictures[rows], data, panel(data))
    assert copied == pytest.approx({"copies": 1, "sharpness": 1, "diversity": 1, "yield": 1})
    swapped = np.stack([255 - data.pictures[row] for row in rows])
    other = module._of_new(points, swapped, data, panel(data))
    assert other["copies"] == other["yield"] == 0 and other["sharpness"] == pytest.approx(1)
    flat = np.repeat(data.pictures[rows].mean((1, 2, 3), keepdims=True), 44, 2).repeat(40, 1).astype(np.uint8)
    blurred = module._of_new(points, flat, data, panel(data))
    assert blurred["sharpness"] < 0.01 and blurred["diversity"] < 0.5 and blurred["yield"] == 1


def test_of_a_single_class_no_yield_is_told(plain_data: Prepared) -> None:
    alone = replace(plain_data, names=["dark"], classes=["dark"] * len(plain_data.files))
    rows = np.flatnonzero(~alone.held())
    told = module._of_new([Mix(int(r), int(r), 0.0) for r in rows], alone.pictures[rows], alone, panel(alone))
    assert "yield" not in told and told["copies"] == 1


def test_a_set_of_a_single_class_is_told_without_a_yield() -> None:
    known = {"pictures": 5, "coordinate_error_px_median": float("nan"), "near_copies": 2, "judge_accuracy_on_real": 0.9}
    assert "show the asked" not in _sentence(known, True)
    assert "80% show the asked defect" in _sentence(known | {"yield": 0.8}, True)


def test_every_class_counts_alike_in_the_loss_on_held_back_pictures(plain_data: Prepared, smote_run: Run) -> None:
    model = load_system(find_checkpoint(smote_run, None))
    assert isinstance(model, DeepSMOTE)
    names = np.array(plain_data.classes)
    dark, light = np.flatnonzero(names == "dark"), np.flatnonzero(names == "light")
    of_each = [module._validation_loss(model, plain_data, rows, RUNTIME) for rows in (dark, light[:1])]
    both = module._validation_loss(model, plain_data, np.concatenate([dark, light[:1]]), RUNTIME)
    assert both == pytest.approx(np.mean(of_each), rel=1e-5) and of_each[0] != pytest.approx(of_each[1], rel=1e-3)
