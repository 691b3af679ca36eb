from __future__ import annotations

import numpy as np
import pytest

from core.config import OK_CLASS
from core.proof.figures import matched_recall, threshold_at
from core.proof.pictures import Pictures
from core.proof.resampling import ArmScores, Resampler, weighted_thresholds
from core.proof.verdict import Contender, Outcome, judge


def pictures(good: int, bad: int, groups: list[str] | None = None) -> Pictures:
    classes = [OK_CLASS] * good + ["scratch"] * bad
    files = [f"{index}.png" for index in range(good + bad)]
    return Pictures(files, classes, groups or files, np.zeros((good + bad, 1, 1, 1), np.uint8), files)


def scores(caught: int, bad: int, good: int = 100, seeds: int = 5) -> np.ndarray:
    """(seeds, N): good pictures spread over 0 to 1, of the bad ones `caught` above them all."""
    row = np.concatenate([np.linspace(0, 1, good), np.where(np.arange(bad) < caught, 2.0, -1.0)])
    return np.tile(row, (seeds, 1))


def contenders(test_bad: int, **caught: int) -> dict[str, Contender]:
    validation, test = pictures(100, 50), pictures(100, test_bad)
    resampler = Resampler(validation, test, None, 5, count=500)
    out = {}
    for name, count in caught.items():
        arm = ArmScores(scores(25, 50), scores(count, test_bad), None)
        drawn = resampler.replicates(arm)
        matched = float(np.mean([matched_recall(row, test.is_ng, 0.02) for row in arm.test]))
        out[name] = Contender(
            name, count / test_bad, drawn["ng_recall@0.02"], {"scratch": 40}, matched, drawn["matched@0.02"]
        )
    return out


def test_a_set_that_finds_many_more_helps() -> None:
    arms = contenders(200, real=100, classic=120, synthetic=160)
    verdict = judge("mine", arms["synthetic"], arms["real"], arms["classic"], 200)
    assert verdict.outcome is Outcome.HELPS
    assert verdict.baseline == "classic" and verdict.difference.points == pytest.approx(20)
    assert verdict.over_real.points == pytest.approx(30)
    assert 12 < verdict.difference.low < 20 < verdict.difference.high < 28
    assert verdict.sentence.startswith("The set 'mine' helps: +20.0 points of NG recall at 2 % false alarms")
    assert "40 synthetic pictures" in verdict.reason


def test_a_set_that_finds_less_is_not_to_be_used() -> None:
    arms = contenders(200, real=150, classic=140, synthetic=100)
    verdict = judge("mine", arms["synthetic"], arms["real"], arms["classic"], 200)
    assert verdict.outcome is Outcome.HURTS and verdict.difference.high < 0
    assert verdict.sentence.startswith("Do not use the set 'mine', it hurts: −25.0 points")
    assert verdict.baseline == "real"


def test_two_defects_more_of_few_make_no_measurable_difference() -> None:
    arms = contenders(20, real=14, classic=14, synthetic=15)
    verdict = judge("mine", arms["synthetic"], arms["real"], arms["classic"], 20)
    assert verdict.outcome is Outcome.NO_DIFFERENCE and verdict.difference.low <= 0 <= verdict.difference.high
    assert "no measurable difference" in verdict.sentence and "needs more real defects" in verdict.reason


def test_more_found_by_more_false_alarms_is_told_as_such() -> None:
    """On the test the good pictures score higher with the set than validation foretold, and so do the bad ones."""
    validation, test = pictures(100, 50), pictures(100, 200)
    resampler = Resampler(validation, test, None, 5, count=500)
    out = []
    for lift in (0.0, 0.3):
        row = np.concatenate([np.linspace(0, 1, 100), np.linspace(0.5, 1.2, 200)]) + lift
        arm = ArmScores(scores(25, 50), np.tile(row, (5, 1)), None)
        drawn, threshold = resampler.replicates(arm), threshold_at(arm.validation[0][:100], 0.02)
        recall = float((row[100:] > threshold).mean())
        matched = matched_recall(row, test.is_ng, 0.02)
        out.append(Contender("arm", recall, drawn["ng_recall@0.02"], {}, matched, drawn["matched@0.02"]))
    verdict = judge("mine", out[1], out[0], out[0], 200)
    assert verdict.difference.points > 30 and verdict.matched.points == pytest.approx(0)
    assert verdict.matched.low == verdict.matched.high == 0
    assert "exactly 2 % false alarms, the difference is 0.0 points (0.0 to 0.0)" in verdict.reason


def test_arms_with_the_same_answers_differ_by_nothing_at_all() -> None:
    arms = contenders(40, real=30, classic=30)
    assert np.array_equal(arms["real"].replicates, arms["classic"].replicates)


def test_pictures_of_one_lot_are_drawn_together() -> None:
    apart, together = [f"{index}" for index in range(140)], ["lot"] * 40
    single = Resampler(pictures(100, 40), pictures(100, 40, apart), None, 3, count=400)
    lots = Resampler(pictures(100, 40), pictures(100, 40, apart[:100] + (together[:20] + ["b"] * 20)), None, 3, 400)
    arm = ArmScores(scores(20, 40, seeds=3), scores(20, 40, seeds=3), None)
    spread = [np.nanstd(r.replicates(arm)["ng_recall@0.02"]) for r in (single, lots)]
    assert spread[1] > 3 * spread[0]  # the lots are caught or missed as a whole


def test_thresholds_of_replicates_are_those_of_the_drawn_pictures() -> None:
    rng = np.random.default_rng(0)
    values, weights = rng.normal(size=60), rng.integers(0, 3, (25, 60))
    found = weighted_thresholds(values, weights, 0.05)
    assert found.tolist() == [threshold_at(np.repeat(values, row), 0.05) for row in weights]
