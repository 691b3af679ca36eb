from __future__ import annotations

import math

import numpy as np
import pytest

from core.proof.figures import (
    Counts,
    counted,
    low_alarm_area,
    matched_recall,
    precision_recall,
    roc,
    settable,
    threshold_at,
)


def printed(share: float) -> float:
    return round(100 * share, 2)


def test_table_2_of_paper_2_is_recomputed_from_its_counts() -> None:
    """Its columns have OK as positive and the names of precision and recall exchanged; these are its true recalls."""
    without = Counts(caught=216, leaks=228 - 216, overkill=278 - 65, passed=65)
    with_synthetics = Counts(caught=207, leaks=228 - 207, overkill=278 - 273, passed=273)
    assert (printed(without.recall), printed(with_synthetics.recall)) == (94.74, 90.79)
    assert (printed(without.ok_recall), printed(with_synthetics.ok_recall)) == (23.38, 98.20)
    # More defects were found without, by calling three of four good pictures bad: unmatched thresholds.
    assert without.false_alarms > 0.76 and with_synthetics.false_alarms < 0.02
    assert with_synthetics.f1 > without.f1 and with_synthetics.accuracy > without.accuracy


def test_table_1_of_paper_2_is_recomputed_from_counts() -> None:
    """Its counts are not printed: these are the smallest that give all three of its percentages for InceptionV3."""

    def fits(counts: Counts) -> bool:
        shares = (counts.recall, counts.precision, counts.f1)
        return tuple(map(printed, shares)) == (97.68, 77.64, 86.51)

    found = [
        counts
        for total in range(1, 800)
        for caught in {math.floor(0.9768 * total), math.ceil(0.9768 * total)} - {0}
        for called in range(math.floor(caught / 0.7765), math.ceil(caught / 0.7763) + 1)
        if fits(counts := Counts(caught, total - caught, called - caught, 0))
    ]
    assert found[0] == Counts(757, 18, 218, 0)


def test_ng_is_the_positive_class() -> None:
    counts = counted(np.array([3.0, 1.0, 2.0, 0.0, 5.0]), np.array([True, True, False, False, False]), 1.5)
    assert counts == Counts(caught=1, leaks=1, overkill=2, passed=1)
    assert counts.recall == 0.5 and counts.precision == pytest.approx(1 / 3) and counts.accuracy == 0.4


def test_what_has_no_answer_is_not_a_number() -> None:
    none = Counts(0, 0, 0, 5)
    assert math.isnan(none.recall) and math.isnan(none.precision) and none.accuracy == 1


def test_a_threshold_lets_through_no_more_than_its_share() -> None:
    scores = np.arange(100.0)
    for rate, alarms in ((0.01, 1), (0.02, 2), (0.05, 5), (0.029, 2)):
        assert (scores > threshold_at(scores, rate)).sum() == alarms
    assert threshold_at(np.array([1.0, 1.0, 1.0, 0.0]), 0.5) == 1.0  # of equal scores none may pass where all would
    assert threshold_at(np.arange(30.0), 0.02) == 29.0


def test_a_rate_below_one_picture_cannot_be_set() -> None:
    assert settable(50, 0.02) and settable(100, 0.01)
    assert not settable(49, 0.02)


def test_arms_are_compared_where_they_have_the_same_false_alarms() -> None:
    is_ng = np.array([False] * 50 + [True] * 10)
    scores = np.concatenate([np.linspace(0, 1, 50), np.linspace(0.9, 1.8, 10)])
    shifted = 100 + 3 * scores
    assert matched_recall(scores, is_ng, 0.02) == matched_recall(shifted, is_ng, 0.02) == 0.9


def test_curves_know_perfect_and_chance() -> None:
    is_ng = np.array([False] * 40 + [True] * 40)
    perfect = is_ng.astype(float)
    assert roc(perfect, is_ng).min() == 1 and precision_recall(perfect, is_ng).min() == 1
    constant = np.zeros(80)
    assert roc(constant, is_ng)[0] == 0 and low_alarm_area(constant, is_ng) == pytest.approx(0.5)
    assert low_alarm_area(perfect, is_ng) == 1
    assert precision_recall(constant, is_ng)[-1] == 0.5
