"""Masks and attributes: what the clean pattern does not explain is the defect."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from core.data.clean import CleanPattern, Pose
from core.data.dataset import Prepared
from core.data.images import read_picture
from core.data.matching import match
from core.data.residual import ATTRIBUTES, describe, find_defect

CLEAR = ("scratch", "particle", "short", "open", "pinhole", "residue", "crack")


def overlap(found: np.ndarray, true: np.ndarray) -> float:
    return float((found & true).sum() / (found | true).sum())


def test_masks_of_the_clear_defects_lie_on_the_true_ones(
    data: Prepared, demo_folder: Path, truth: dict[str, dict[str, str]]
) -> None:
    shares = []
    for row, file in enumerate(data.files):
        if data.classes[row] in CLEAR:
            true = read_picture(demo_folder / truth[file]["mask"])[..., 0] > 127
            shares.append(overlap(data.masks[row], true))
    assert len(shares) > 40
    assert np.mean(shares) > 0.4
    assert np.mean(np.array(shares) > 0) > 0.85


def test_good_pictures_have_an_empty_mask(data: Prepared) -> None:
    assert not data.masks[data.rows_of("ok")].any()
    assert data.attributes[data.rows_of("ok")][:, ATTRIBUTES.index("area")].max() == 0


def test_on_the_defect_free_twins_hardly_anything_is_found(
    data: Prepared, demo_folder: Path, truth: dict[str, dict[str, str]]
) -> None:
    assert data.pattern is not None
    areas = []
    for file in data.files[::3]:
        twin = read_picture(demo_folder / truth[file]["twin"]).astype(np.float32) / 255
        areas.append(find_defect(twin, match(twin, data.pattern), data.pattern).area)
    assert np.median(areas) == 0 and np.mean(areas) < 0.02


@pytest.fixture(scope="module")
def scene(data: Prepared) -> tuple[np.ndarray, CleanPattern]:
    """The demo's clean pattern at a place, with a little noise."""
    assert data.pattern is not None
    rng = np.random.default_rng(0)
    clean = data.pattern.render(Pose(4, 6), 64, 64)
    return (clean + 0.01 * rng.standard_normal(clean.shape)).astype(np.float32), data.pattern


@pytest.mark.parametrize("change", [0.08, -0.08])
def test_place_size_sign_and_box_are_the_defects(change: float, scene: tuple[np.ndarray, CleanPattern]) -> None:
    picture, pattern = scene[0].copy(), scene[1]
    picture[10:20, 40:54] += change
    defect = find_defect(picture, match(picture, pattern), pattern)
    true = np.zeros((64, 64), bool)
    true[10:20, 40:54] = True
    assert overlap(defect.mask, true) > 0.5
    assert defect.area == pytest.approx(140 / 64**2, rel=0.9)
    assert (defect.place_x, defect.place_y) == pytest.approx((46.5 / 63, 14.5 / 63), abs=0.02)
    assert defect.contrast * change > 0 and 0.03 < abs(defect.contrast) < 0.1
    assert defect.noise == pytest.approx(0.01, rel=0.6)
    assert defect.box is not None and defect.box == pytest.approx((40, 10, 14, 10), abs=4)


def test_a_picture_without_a_defect_has_middle_place_and_no_box(scene: tuple[np.ndarray, CleanPattern]) -> None:
    picture, pattern = scene
    defect = find_defect(picture, match(picture, pattern), pattern)
    assert not defect.mask.any() and defect.box is None
    assert (defect.area, defect.place_x, defect.place_y, defect.contrast) == (0, 0.5, 0.5, 0)
    assert (defect.sharpness, defect.severity, defect.tint_red, defect.tint_blue) == (0, 0, 0, 0)


def test_the_tint_is_the_defects_own_colour_and_none_of_a_grey_picture() -> None:
    mask = np.zeros((32, 32), bool)
    mask[8:20, 8:20] = True
    red = np.where(mask[..., None], np.array([0.3, 0.0, 0.0], np.float32), np.float32(0))
    blue = describe(red[..., ::-1], mask)
    found = describe(red, mask)
    assert (found.tint_red, found.tint_blue) == pytest.approx((0.2, -0.1))
    assert (blue.tint_red, blue.tint_blue) == pytest.approx((-0.1, 0.2))
    grey = describe(red[..., :1], mask)
    assert grey.tint_red == grey.tint_blue == 0


def test_a_step_is_sharper_than_a_slope_and_a_strong_defect_more_severe_than_a_faint_one() -> None:
    mask = np.zeros((64, 64), bool)
    mask[20:44, 20:44] = True
    step = 0.2 * mask.astype(np.float32)[..., None]
    slope = cv2.GaussianBlur(step, (0, 0), 6)[..., None]
    sharp, soft, faint = (describe(residual, mask) for residual in (step, slope, 0.5 * step))
    assert sharp.sharpness > 1.5 * soft.sharpness > 0
    assert faint.sharpness == pytest.approx(sharp.sharpness, rel=0.01)
    assert sharp.severity == pytest.approx(0.2 * 24 * 24 / 64**2, rel=0.01)
    assert faint.severity == pytest.approx(0.5 * sharp.severity, rel=0.01)


def test_what_is_known_to_be_good_is_not_searched(scene: tuple[np.ndarray, CleanPattern]) -> None:
    picture, pattern = scene[0].copy(), scene[1]
    picture[10:20, 40:54] += 0.3
    assert not find_defect(picture, match(picture, pattern), pattern, is_ok=True).mask.any()
