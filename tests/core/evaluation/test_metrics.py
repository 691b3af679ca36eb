"""Figures: perfect for the real picture itself, blind to the defect, true about shifts."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.dataset import Prepared
from core.data.request import Request
from core.evaluation.metrics import (
    ceiling,
    mean_of,
    measure,
    moved_picture,
    quantile_of,
    real_like,
    ssim_outside,
)
from core.models.perceptual import PerceptualMetric, load_perceptual


@pytest.fixture(scope="module")
def metric() -> PerceptualMetric:
    return load_perceptual()


@pytest.fixture(scope="module")
def rows(data: Prepared) -> list[int]:
    """One row of each of five classes, defects small enough to leave something to compare."""
    return [int(data.rows_of(name)[1]) for name in ("ok", "particle", "scratch", "short", "pinhole")]


# --- SSIM -------------------------------------------------------------------------------------------


def test_ssim_looks_only_where_it_is_told_to() -> None:
    rng = np.random.default_rng(0)
    one = rng.integers(0, 255, (48, 48, 3), np.uint8)
    other = one.copy()
    other[10:20, 10:20] = 255 - other[10:20, 10:20]
    keep = np.ones((48, 48), bool)
    assert ssim_outside(one, one, keep) == pytest.approx(1)
    assert ssim_outside(one, other, keep) < 0.95
    keep[5:25, 5:25] = False
    assert ssim_outside(one, other, keep) == pytest.approx(1)
    assert ssim_outside(one, other, ~keep) < 0.8
    assert np.isnan(ssim_outside(one, other, np.zeros((48, 48), bool)))


def test_ssim_falls_with_noise() -> None:
    rng = np.random.default_rng(0)
    v, u = np.mgrid[:48, :48]
    clean = np.repeat((128 + 60 * np.sin(u / 3) * np.cos(v / 4))[..., None], 3, axis=2)
    keep = np.ones((48, 48), bool)
    noisy = [np.clip(clean + s * rng.standard_normal(clean.shape), 0, 255).astype(np.uint8) for s in (0, 5, 20, 60)]
    values = [ssim_outside(noisy[0], n, keep) for n in noisy]
    assert values == sorted(values, reverse=True) and values[0] == pytest.approx(1) and values[-1] < 0.5


# --- moving -----------------------------------------------------------------------------------------


def test_a_moved_picture_is_the_scene_moved_right_and_down() -> None:
    picture = np.random.default_rng(0).integers(0, 255, (30, 40, 3), np.uint8)
    moved, valid = moved_picture(picture, 4, -3)
    assert np.abs(moved[:-3, 4:].astype(int) - picture[3:, :-4]).max() <= 1
    assert valid[:27, 4:].all() and not valid[:, :4].any() and not valid[27:].any()
    same, all_valid = moved_picture(picture, 0, 0)
    assert np.array_equal(same, picture) and all_valid.all()


# --- figures ----------------------------------------------------------------------------------------


def test_the_real_picture_itself_is_perfect(data: Prepared, rows: list[int], metric: PerceptualMetric) -> None:
    for row, figure in zip(rows, measure(data, [Request(r) for r in rows], data.pictures[rows], metric), strict=True):
        assert figure.ssim == pytest.approx(1, abs=1e-4)
        assert figure.perceptual_similarity == pytest.approx(1, abs=1e-5)
        assert figure.coordinate_error_px < 0.02
        assert (figure.measured_x, figure.measured_y) == pytest.approx(data.poses[row][:2], abs=0.02)
        if data.classes[row] == "ok":
            assert np.isnan(figure.mask_iou)
        else:
            assert figure.mask_iou == pytest.approx(1)


@pytest.mark.parametrize("shift", [(3.0, 0.0), (-2.0, 4.0), (0.5, -0.25)])
def test_a_shifted_picture_has_the_shift_as_its_error(
    shift: tuple[float, float], data: Prepared, rows: list[int], metric: PerceptualMetric
) -> None:
    pictures = np.stack([moved_picture(data.pictures[r], *shift)[0] for r in rows])
    figures = measure(data, [Request(r) for r in rows], pictures, metric)
    assert np.median([f.coordinate_error_px for f in figures]) == pytest.approx(np.hypot(*shift), abs=0.12)
    # Asked for at the shifted coordinate, the same pictures are right.
    right = measure(data, [Request(r, *shift) for r in rows], pictures, metric)
    assert np.median([f.coordinate_error_px for f in right]) < 0.12
    assert np.median([f.ssim for f in right]) > 0.97 > np.median([f.ssim for f in figures])


def test_a_defect_drawn_otherwise_costs_no_likeness_outside_but_its_mask_is_missed(
    data: Prepared, metric: PerceptualMetric
) -> None:
    row = int(data.rows_of("ok")[1])
    flawed = data.pictures[row].copy()
    flawed[20:28, 30:40] = 255
    (figure,) = measure(data, [Request(row)], flawed[None], metric)
    assert figure.ssim > 0.99 and figure.perceptual_similarity > 0.9
    asked = int(next(r for r in data.rows_of("particle") if data.masks[r].any()))
    clean = (data.clean_of(Request(asked)) * 255).clip(0, 255).astype(np.uint8)
    (missed,) = measure(data, [Request(asked)], clean[None], metric)
    assert missed.mask_iou < 0.2


def test_noise_in_place_of_a_picture_is_unlike(data: Prepared, metric: PerceptualMetric) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (1, 64, 64, 3), np.uint8)
    (figure,) = measure(data, [Request(0)], noise, metric)
    assert not figure.ssim > 0.3 and figure.perceptual_similarity < 0.9


def test_without_a_pattern_there_is_likeness_but_no_coordinate(plain_data: Prepared, metric: PerceptualMetric) -> None:
    (figure,) = measure(plain_data, [Request(0)], plain_data.pictures[:1], metric)
    assert figure.ssim == pytest.approx(1) and figure.perceptual_similarity == pytest.approx(1, abs=1e-5)
    assert np.isnan(figure.coordinate_error_px) and np.isnan(figure.mask_iou)


# --- the ceiling ------------------------------------------------------------------------------------


def test_the_ceiling_is_near_perfect_but_is_not_the_picture_itself(
    data: Prepared, rows: list[int], metric: PerceptualMetric
) -> None:
    best = ceiling(data, rows, metric, 0)
    assert 0.8 < np.mean([f.ssim for f in best if np.isfinite(f.ssim)]) < 0.999
    assert np.median([f.coordinate_error_px for f in best]) < 0.1
    made = real_like(data, rows[0], np.random.default_rng(0))
    assert made.shape == (64, 64, 3) and made.dtype == np.uint8 and not np.array_equal(made, data.pictures[rows[0]])


def test_without_a_pattern_the_ceiling_is_another_picture_of_the_class(plain_data: Prepared) -> None:
    made = real_like(plain_data, 2, np.random.default_rng(0))
    others = [r for r in plain_data.rows_of(plain_data.classes[2]) if r != 2]
    assert any(np.array_equal(made, plain_data.pictures[r]) for r in others)


def test_means_and_quantiles_pass_over_what_is_not_a_number() -> None:
    assert mean_of([1.0, float("nan"), 3.0]) == 2 and quantile_of([1.0, float("nan"), 3.0, 5.0], 0.5) == 3
    assert np.isnan(mean_of([])) and np.isnan(quantile_of([float("nan")], 0.5))
