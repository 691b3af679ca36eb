"""The layout of a picture, and the views of it that a generator without a pattern draws upon."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from core.data.dataset import Prepared
from core.data.layout import Levels, View, layout_of, levels_of, may_lend, random_view, viewed, viewed_mask
from core.data.request import Request
from core.data.residual import ATTRIBUTES
from core.judging.seen import see

NOTHING = np.zeros((64, 48), bool)


def picture_of(seed: int, height: int = 64, width: int = 48, channels: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (height, width, channels)).astype(np.uint8)


def test_a_layout_tells_the_means_of_the_blocks_and_nothing_finer() -> None:
    picture = picture_of(1)
    layout = layout_of(picture, NOTHING)
    assert layout.shape == picture.shape and layout.dtype == np.float32
    other = picture.reshape(8, 8, 6, 8, 3)[:, ::-1, :, ::-1].reshape(
        picture.shape
    )  # the pixels of each block exchanged
    assert not (other == picture).all() and layout_of(other, NOTHING) == pytest.approx(layout, abs=1e-5)
    brighter = picture // 2 + 100
    assert layout_of(brighter, NOTHING).mean() == pytest.approx(brighter.mean() / 255, abs=0.01)


def test_blocks_are_larger_in_larger_pictures_and_any_size_has_some() -> None:
    small, large = (layout_of(picture_of(2, side, side, 1), np.zeros((side, side), bool)) for side in (128, 256))
    assert large.std() < 0.7 * small.std()
    for side in (32, 33, 131):
        assert layout_of(picture_of(3, side, 57, 1), np.zeros((side, 57), bool)).shape == (side, 57, 1)


def test_a_layout_does_not_show_the_defect_in_the_mask() -> None:
    ramp = np.tile(np.linspace(40, 200, 64).astype(np.uint8)[:, None, None], (1, 48, 1))
    mask = NOTHING.copy()
    mask[20:44, 10:40] = True
    bright, dark = ramp.copy(), ramp.copy()
    bright[mask], dark[mask] = 255, 0
    assert layout_of(bright, mask) == pytest.approx(layout_of(dark, mask), abs=1e-6)
    assert np.abs(layout_of(bright, mask) - ramp / 255).max() < 0.2, "filled from around"
    everywhere = np.ones_like(mask)
    assert np.isfinite(layout_of(bright, everywhere)).all()


def test_a_view_turns_over_and_comes_closer() -> None:
    picture = picture_of(4)
    assert viewed(picture, None) is picture
    assert (viewed(picture, View()) == picture).all()
    assert (viewed(picture, View(mirrored=True)) == picture[:, ::-1]).all()
    assert (viewed(picture, View(upended=True)) == picture[::-1]).all()
    big = cv2.resize(picture, (96, 128), interpolation=cv2.INTER_LINEAR)
    corner = viewed(picture, View(zoom=2.0, left=0.0, top=0.0))
    assert np.abs(corner.astype(int) - big[:64, :48]).max() <= 1
    assert np.abs(viewed(picture, View(zoom=2.0, left=1.0, top=1.0)).astype(int) - big[64:, 48:]).max() <= 1


def test_a_mask_is_viewed_as_its_picture_is() -> None:
    mask = NOTHING.copy()
    mask[10:20, 30:44] = True
    view = View(mirrored=True, upended=True, zoom=1.2, left=0.3, top=0.9)
    drawn = viewed(mask[..., None].astype(np.uint8) * 255, view)[..., 0] >= 128
    assert viewed_mask(mask, view).sum() == pytest.approx(mask.sum() * 1.44, rel=0.15)
    assert (viewed_mask(mask, view) ^ drawn).mean() < 0.005
    assert viewed_mask(mask, None) is mask


def test_views_are_many_and_are_written_with_few_digits() -> None:
    views = [random_view(np.random.default_rng(seed)) for seed in range(40)]
    assert len(set(views)) == 40
    assert {(v.mirrored, v.upended) for v in views} == {(True, False), (False, True), (True, True)}, "never as it is"
    for view in views:
        assert 1 <= view.zoom <= 1.25 and 0 <= view.left <= 1 and 0 <= view.top <= 1
        assert all(value == round(value, 4) for value in (view.zoom, view.left, view.top))


def test_a_layout_is_lent_the_light_of_another_picture(plain_data: Prepared) -> None:
    dark, light = (int(plain_data.rows_of(name)[0]) for name in ("dark", "light"))
    lit = Request(dark, light=light)
    nothing = plain_data.pictures[dark]
    own, lent, both = (levels_of(nothing, plain_data.anchor_of(r)) for r in (Request(dark), Request(light), lit))
    gain = plain_data.gain_between(dark, light)
    assert gain == pytest.approx(np.clip(lent.reach / own.reach, 0.5, 2))
    assert (both.middle, both.reach) == pytest.approx((lent.middle, own.reach * gain), abs=1e-5)
    assert plain_data.shown(lit).mean() == pytest.approx(255 * lent.middle, abs=4)
    assert (plain_data.shown(Request(dark)) == plain_data.pictures[dark]).all()
    noise = ATTRIBUTES.index("noise")
    assert plain_data.attributes_of(lit)[noise] == pytest.approx(gain * plain_data.attributes[dark, noise], rel=1e-5)
    assert see(plain_data, lit, plain_data.shown(lit)).sharpness == pytest.approx(1, abs=0.1)


def test_pictures_that_differ_by_what_they_show_lend_each_other_no_light() -> None:
    def levels(picture: np.ndarray) -> Levels:
        return levels_of(picture, layout_of(picture, NOTHING))

    steel = np.clip(picture_of(5).astype(int) // 4 + 60, 0, 255).astype(np.uint8)
    brighter = np.clip(steel.astype(int) + 70, 0, 255).astype(np.uint8)
    assert may_lend(levels(steel), levels(brighter)) and may_lend(levels(brighter), levels(steel))
    binary, white = steel.copy(), np.full_like(steel, 255)
    binary[:, :24], binary[:, 24:] = 0, 255
    metal, half = np.full_like(steel, 180), np.where(binary > 0, 180, 60).astype(np.uint8)
    for one, other in ((binary, white), (white, binary), (steel, binary), (metal, half), (half, metal)):
        assert not may_lend(levels(one), levels(other))


def test_attributes_go_with_the_view_of_the_mask_and_the_layout_hides_what_it_covers(plain_data: Prepared) -> None:
    data = replace(plain_data, masks=plain_data.masks.copy(), pictures=plain_data.pictures.copy())
    data.masks[3, 4:12, 6:12] = True
    request = Request(3, view=View(mirrored=True, zoom=1.2))
    before, after = (dict(zip(ATTRIBUTES, data.attributes_of(r), strict=True)) for r in (Request(3), request))
    mask = data.mask_of(request)
    assert data.masks[3].sum() < mask.sum() == pytest.approx(1.44 * data.masks[3].sum(), rel=0.2)
    assert after["area"] == pytest.approx(mask.mean())
    assert after["place_x"] == pytest.approx(np.nonzero(mask)[1].mean() / (mask.shape[1] - 1), abs=1e-6)
    assert after["sharpness"] == pytest.approx(before["sharpness"] / 1.2)
    layout = data.anchor_of(request)
    data.pictures[3][data.masks[3]] += 100
    assert data.anchor_of(request) == pytest.approx(layout, abs=1e-6)
