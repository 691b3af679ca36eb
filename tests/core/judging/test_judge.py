"""The judge: trained on real pictures, reliable where the classes can be told apart, kept in the cache."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import torch

from core.data.dataset import Prepared
from core.data.load import load_prepared
from core.data.matching import match
from core.judging.judge import Judge, Purpose, trained_judge
from core.paths import Project
from core.runtime import Runtime
from tests.core.data.steps import drained

PLAIN = Runtime(torch.device("cpu"), None)


@pytest.fixture
def own(plain_project: Project, copied: Callable[..., Project], monkeypatch: pytest.MonkeyPatch) -> Prepared:
    monkeypatch.setattr("core.judging.judge._STEPS", 40)
    return load_prepared(copied(plain_project))


def judge_of(data: Prepared, seed: int = 0, purpose: Purpose = Purpose.SCREEN) -> tuple[Judge, int]:
    """The judge, and how many steps of training were told of."""
    steps, judge = drained(trained_judge(data, purpose, PLAIN, seed))
    return judge, len(steps)


def test_what_is_easy_to_tell_apart_is_told_apart(own: Prepared) -> None:
    judge, steps = judge_of(own)
    assert steps == 40 and judge.accuracy == 1 and judge.accuracy_of == {"dark": 1, "light": 1}
    rng = np.random.default_rng(5)
    fresh = [np.clip(rng.normal(level, 12, (40, 44, 1)), 0, 255).astype(np.uint8) for level in (70, 180, 70)]
    assert judge.classify(np.stack(fresh)) == ["dark", "light", "dark"]


def test_a_second_judge_comes_from_the_cache_and_judges_the_same(own: Prepared) -> None:
    first, _ = judge_of(own)
    again, steps = judge_of(own)
    assert steps == 0 and again.accuracy == first.accuracy
    assert again.classify(own.pictures) == first.classify(own.pictures)
    assert judge_of(replace(own, key="other pictures"))[1] == 40
    assert judge_of(own, seed=1)[1] == 40


def test_the_judge_that_screens_is_not_the_one_that_reports(own: Prepared) -> None:
    screening, _ = judge_of(own, purpose=Purpose.SCREEN)
    reporting, steps = judge_of(own, purpose=Purpose.REPORT)
    assert steps == 70 and reporting.network.settings != screening.network.settings
    assert np.abs(reporting.probabilities(own.pictures) - screening.probabilities(own.pictures)).max() > 1e-3


def test_a_damaged_cache_is_made_again(own: Prepared) -> None:
    judge_of(own)
    (file,) = own.project.cache.glob("judge-screen-*")
    file.write_bytes(file.read_bytes()[:1000])
    assert judge_of(own)[1] == 40


def test_the_fitted_pattern_at_hand_gives_the_same_answer_as_matching_again(
    data: Prepared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.judging.judge._STEPS", 3)
    judge, _ = judge_of(data)
    some = data.pictures[:5]
    fitted = np.stack([match(p.astype(np.float32) / 255, judge.usual).fitted for p in some if judge.usual])
    answers = judge.probabilities(some)
    assert answers.shape == (5, len(data.names)) and answers.sum(1) == pytest.approx(np.ones(5), abs=1e-5)
    assert judge.probabilities(some, fitted) == pytest.approx(answers, abs=1e-6)


def test_classes_that_mean_a_direction_are_told_apart_all_the_same(own: Prepared) -> None:
    """Bars that lie and bars that stand look alike to a judge that learnt from turned pictures."""
    pictures = np.random.default_rng(3).normal(90, 8, (len(own.files), 24, 24, 1))
    for index, (picture, name) in enumerate(zip(pictures, own.classes, strict=True)):
        first = 6 + index % 12
        if name == "dark":
            picture[first : first + 3, 5:19] += 110
        else:
            picture[5:19, first : first + 3] += 110
    turned = replace(own, key="turned", pictures=np.clip(pictures, 0, 255).astype(np.uint8))
    judge, steps = judge_of(turned)
    assert steps == 80 and judge.views == 1
    assert judge.classify(turned.pictures) == turned.classes


def test_where_no_picture_was_held_back_its_accuracy_is_unknown_now_and_from_the_cache(own: Prepared) -> None:
    some = [0, 1, 2, 12, 13]
    few = replace(
        own,
        key="few",
        files=[own.files[i] for i in some],
        classes=[own.classes[i] for i in some],
        groups=[own.groups[i] for i in some],
        pictures=own.pictures[some],
        masks=own.masks[some],
        attributes=own.attributes[some],
        poses=own.poses[some],
    )
    assert not few.held().any()
    for steps in (40, 0):
        judge, told = judge_of(few)
        assert told == steps and np.isnan(judge.accuracy)


def test_of_a_single_class_no_judge_can_be_taught(own: Prepared) -> None:
    """One that was would name every picture rightly, whatever it shows."""
    alone = replace(own, key="alone", names=["dark"], classes=["dark"] * len(own.files))
    judge, steps = judge_of(alone)
    assert steps == 0 and np.isnan(judge.accuracy) and judge.classify(own.pictures[:3]) == ["dark"] * 3
