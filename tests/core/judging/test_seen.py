"""One look at a picture: where it lies, what stands out, how sharp it is."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from core.data.dataset import Prepared
from core.data.request import Request
from core.judging.seen import grown, laplacian, see


def test_a_real_picture_is_as_asked_for(data: Prepared) -> None:
    row = next(int(r) for r in data.rows_of("particle"))
    seen = see(data, Request(row), data.pictures[row])
    assert seen.pose is not None and seen.fitted is not None
    assert seen.coordinate_error_px < 0.05 and seen.mask_iou > 0.95
    assert seen.sharpness == pytest.approx(1) and seen.defect_sharpness == pytest.approx(1)


def test_a_moved_request_finds_the_picture_off(data: Prepared) -> None:
    row = next(int(r) for r in data.rows_of("particle"))
    seen = see(data, Request(row, 3.0, -4.0), data.pictures[row])
    assert seen.coordinate_error_px == pytest.approx(5, abs=0.1) and seen.mask_iou < 0.5


def test_a_blurred_picture_is_less_sharp_as_a_whole_and_in_its_defect(data: Prepared) -> None:
    row = next(int(r) for r in data.rows_of("scratch"))
    soft = ndimage.gaussian_filter(data.pictures[row].astype(float), (1, 1, 0)).astype(np.uint8)
    seen = see(data, Request(row), soft)
    assert seen.sharpness < 0.6 and seen.defect_sharpness < 0.6


def test_sharpness_is_told_against_the_picture_that_lent_its_light(data: Prepared) -> None:
    first, second = (int(r) for r in data.rows_of("ok")[:2])
    seen = see(data, Request(first, light=second), data.pictures[second])
    assert seen.sharpness == pytest.approx(1) and np.isnan(seen.defect_sharpness)


def test_a_strong_defect_in_a_good_pictures_light_leaves_the_rest_as_sharp_as_it_is(data: Prepared) -> None:
    row = next(int(r) for r in data.rows_of("particle") if data.masks[r].any())
    good = int(data.rows_of("ok")[0])
    picture = data.pictures[good].copy()
    picture[data.masks[row]] = 255 * (np.indices(picture.shape[:2]).sum(0) % 2)[data.masks[row], None]
    assert laplacian(picture).var() > 3 * laplacian(data.pictures[good]).var()
    assert see(data, Request(row, light=good), picture).sharpness == pytest.approx(1, abs=0.15)


def test_a_good_picture_has_no_mask_to_agree_with(data: Prepared) -> None:
    row = int(data.rows_of("ok")[0])
    assert np.isnan(see(data, Request(row), data.pictures[row]).mask_iou)


def test_without_a_pattern_sharpness_is_all_that_is_told(plain_data: Prepared) -> None:
    seen = see(plain_data, Request(0), plain_data.pictures[0])
    assert seen.pose is None and seen.fitted is None and np.isnan(seen.coordinate_error_px)
    assert np.isnan(seen.mask_iou) and seen.sharpness == pytest.approx(1) and not seen.mask.any()


def test_a_defects_sharpness_is_told_as_the_lent_light_would_show_it(data: Prepared) -> None:
    rows = np.flatnonzero(data.masks.any(axis=(1, 2)))
    contrasts = {row: laplacian(data.pictures[row]).var() for row in rows}
    dull, crisp = min(contrasts, key=contrasts.__getitem__), max(contrasts, key=contrasts.__getitem__)
    free = ~(grown(data.masks[dull]) | grown(data.masks[crisp]))
    dull_outside, crisp_outside = (laplacian(data.pictures[row])[free].var() for row in (dull, crisp))
    picture = data.pictures[dull]
    own, lent = see(data, Request(int(dull)), picture), see(data, Request(int(dull), light=int(crisp)), picture)
    assert own.defect_sharpness == pytest.approx(1)
    assert lent.defect_sharpness == pytest.approx(dull_outside / crisp_outside, rel=1e-3)
    assert lent.defect_sharpness < 0.7
