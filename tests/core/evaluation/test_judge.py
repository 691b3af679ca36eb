"""The judge: trained on real pictures, reliable where the classes can be told apart, kept in the cache."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import torch

from core.data.dataset import Prepared, load_prepared
from core.evaluation.judge import Judge, trained_judge
from core.events import Progress
from core.paths import Project
from core.runtime import Runtime

PLAIN = Runtime(torch.device("cpu"), None)


@pytest.fixture
def own(plain_project: Project, copied: Callable[..., Project], monkeypatch: pytest.MonkeyPatch) -> Prepared:
    monkeypatch.setattr("core.evaluation.judge._STEPS", 60)
    return load_prepared(copied(plain_project))


def judge_of(data: Prepared, seed: int = 0) -> tuple[Judge, int]:
    """The judge, and how many steps of training were told of."""
    *events, judge = trained_judge(data, PLAIN, seed)
    assert isinstance(judge, Judge)
    return judge, len([e for e in events if isinstance(e, Progress)])


def test_what_is_easy_to_tell_apart_is_told_apart(own: Prepared) -> None:
    judge, steps = judge_of(own)
    assert steps == 60 and judge.accuracy == 1
    rng = np.random.default_rng(5)
    fresh = [np.clip(rng.normal(level, 12, (40, 44, 1)), 0, 255).astype(np.uint8) for level in (70, 180, 70)]
    assert judge.classify(np.stack(fresh)) == ["dark", "light", "dark"]


def test_a_second_judge_comes_from_the_cache_and_judges_the_same(own: Prepared) -> None:
    first, _ = judge_of(own)
    again, steps = judge_of(own)
    assert steps == 0 and again.accuracy == first.accuracy
    assert again.classify(own.pictures) == first.classify(own.pictures)
    assert judge_of(replace(own, key="other pictures"))[1] == 60
    assert judge_of(own, seed=1)[1] == 60


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
    for steps in (60, 0):
        judge, told = judge_of(few)
        assert told == steps and np.isnan(judge.accuracy)
