"""What is told of a set: intervals, the yield before screening, what a mask can reach."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.dataset import Prepared
from core.evaluation.set_figures import interval, mask_iou_ceiling, with_interval, yield_figures


def test_a_few_right_ones_are_not_certain_to_be_all() -> None:
    found = yield_figures(["a"] * 6, ["a"] * 6, [])
    assert found["yield"] == found["yield.a"] == 1.0 == pytest.approx(found["yield_high"])
    assert 0.5 < float(found["yield_low"]) < 0.7 and found["yield_low.a"] == found["yield_low"]


def test_an_interval_holds_the_figure_and_narrows_with_more_pictures() -> None:
    few, many = [1.0, 0.0, 1.0, 1.0], [1.0, 0.0, 1.0, 1.0] * 50
    wide, narrow = (interval(values, lambda v: float(v.mean()), 0) for values in (few, many))
    assert wide[0] < narrow[0] < 0.75 < narrow[1] < wide[1] and wide[1] - wide[0] > 3 * (narrow[1] - narrow[0])
    assert np.isnan(interval([1.0, float("nan")], lambda v: float(v.mean()), 0)).all()


def test_a_figure_of_a_class_keeps_the_class_last() -> None:
    found = with_interval("yield.crack", [1.0, 0.0, float("nan")], lambda v: float(v.mean()), 0)
    assert set(found) == {"yield.crack", "yield_low.crack", "yield_high.crack"} and found["yield.crack"] == 0.5


def test_the_yield_before_screening_is_that_of_the_first_candidates() -> None:
    names, called = ["a", "a", "b", "b"], ["a", "a", "b", "b"]
    found = yield_figures(names, called, [("a", "a"), ("a", "b"), ("b", "b"), ("b", "a")])
    assert found["yield"] == 1 and found["yield.a"] == 1 and found["yield_before_screening"] == pytest.approx(1 / 2)
    assert "yield_before_screening" not in yield_figures(names, called, [])
    assert yield_figures(names, ["a", "b", "b", "b"], [])["yield.a"] == 0.5


def test_masks_agree_well_but_not_wholly_under_other_noise(data: Prepared, plain_data: Prepared) -> None:
    best = mask_iou_ceiling(data, 0)
    assert 0.7 < best < 0.99 and best == mask_iou_ceiling(data, 0)
    assert np.isnan(mask_iou_ceiling(plain_data, 0))
