"""A prepared project in memory: requests move whole scenes, and what is held back stays held back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from core.data.clean import Pose, scene_point
from core.data.dataset import Prepared
from core.data.request import Request
from core.data.residual import ATTRIBUTES
from core.data.warp import Warp, centre_of
from core.errors import InputError


def defect_row(data: Prepared) -> int:
    """A row whose mask lies well inside the picture."""
    for row, mask in enumerate(data.masks):
        inner = mask[12:-12, 12:-12]
        if mask.any() and inner.sum() == mask.sum():
            return row
    raise AssertionError("no such row")


def upright(data: Prepared, row: int) -> Prepared:
    """The same with one row neither turned nor enlarged."""
    poses = data.poses.copy()
    poses[row, 2:] = (0.0, 1.0)
    return replace(data, poses=poses)


def test_in_a_turned_picture_the_scene_moves_along_the_turned_axes(data: Prepared) -> None:
    poses = data.poses.copy()
    poses[0, 2:] = (90.0, 2.0)
    assert replace(data, poses=poses).move_of(Request(0, 3.0, 1.0)) == pytest.approx((-2.0, 6.0))


def test_everything_has_one_row_a_picture(data: Prepared) -> None:
    count = len(data.files)
    assert data.pictures.shape == (count, 64, 64, 3) and data.pictures.dtype == np.uint8
    assert data.masks.shape == (count, 64, 64) and data.attributes.shape == (count, len(ATTRIBUTES))
    assert data.poses.shape == (count, 4) and len(data.fits) == len(data.classes) == count
    assert data.size == (64, 64) and data.channels == 3
    assert data.names == sorted(set(data.classes))


def test_the_clean_picture_of_a_row_is_the_picture_but_for_the_defect(data: Prepared) -> None:
    off = []
    for row in range(0, len(data.files), 5):
        residual = np.abs(data.pictures[row] / 255 - data.clean_of(Request(row))).mean(axis=2)
        off.append(residual[~ndimage.binary_dilation(data.masks[row], iterations=3)].mean())
    assert np.median(off) < 0.03


def test_a_request_moves_phase_mask_and_place_together(data: Prepared) -> None:
    assert data.pattern is not None
    row = defect_row(data)
    data = upright(data, row)
    still, moved = Request(row), Request(row, 5.0, -7.0)
    before, after = data.pose_of(still), data.pose_of(moved)
    assert (after.x, after.y) == pytest.approx(data.pattern.wrap(before.x + 5, before.y - 7))
    assert after.angle_deg == before.angle_deg
    assert np.array_equal(data.mask_of(moved), np.roll(data.mask_of(still), (-7, 5), axis=(0, 1)))
    change = dict(zip(ATTRIBUTES, data.attributes_of(moved) - data.attributes_of(still), strict=True))
    assert change["place_x"] == pytest.approx(5 / 63, abs=1e-5) and change["place_y"] == pytest.approx(
        -7 / 63, abs=1e-5
    )
    assert change["contrast"] == change["noise"] == change["sharpness"] == 0
    assert change["area"] == pytest.approx(0, abs=1e-6) and change["severity"] == pytest.approx(0, abs=1e-6)
    assert np.array_equal(data.attributes_of(still), data.attributes[row])


def test_the_clean_picture_moves_with_the_request(data: Prepared) -> None:
    assert data.pattern is not None
    row = defect_row(data)
    data = upright(data, row)
    flat = data.pattern.render(data.pose_of(Request(row)), 64, 64)
    moved = data.pattern.render(data.pose_of(Request(row, 5, -7)), 64, 64)
    assert np.allclose(moved[8:-8, 8:-8], np.roll(flat, (-7, 5), axis=(0, 1))[8:-8, 8:-8], atol=1e-3)


def named(values: np.ndarray) -> dict[str, float]:
    return dict(zip(ATTRIBUTES, values.tolist(), strict=True))


def test_what_of_a_defect_leaves_the_picture_is_missing_in_its_attributes(data: Prepared) -> None:
    row = defect_row(data)
    data = upright(data, row)
    x, _ = data.centre_of(row)
    cut = Request(row, -round(x))
    share = data.mask_of(cut).sum() / data.masks[row].sum()
    before, after = named(data.attributes[row]), named(data.attributes_of(cut))
    assert 0.2 < share < 0.8
    assert after["area"] == pytest.approx(share * before["area"], rel=1e-4)
    assert after["severity"] == pytest.approx(share * before["severity"], rel=1e-4)
    gone = named(data.attributes_of(Request(row, 500)))
    assert [gone[n] for n in ("area", "contrast", "severity", "sharpness")] == [0, 0, 0, 0]


def test_a_good_picture_keeps_its_attributes_wherever_it_is_moved(data: Prepared) -> None:
    row = int(data.rows_of("ok")[0])
    assert np.array_equal(data.attributes_of(Request(row, 3.0, 4.0)), data.attributes[row])


def test_a_warped_mask_decides_area_place_severity_and_sharpness(data: Prepared) -> None:
    row = defect_row(data)
    request = Request(row, 2.0, 1.0, warp=Warp(3, 12.0, 1.2, 0.5, move_x=2.0))
    mask = data.mask_of(request)
    before, after = named(data.attributes[row]), named(data.attributes_of(request))
    assert after["area"] == pytest.approx(mask.mean(), abs=1e-6) and mask.sum() > 1.2 * data.masks[row].sum()
    assert (after["place_x"] * 63, after["place_y"] * 63) == pytest.approx(centre_of(mask), abs=1e-3)
    assert after["severity"] == pytest.approx(before["severity"] * mask.sum() / data.masks[row].sum(), rel=1e-4)
    assert after["sharpness"] == pytest.approx(before["sharpness"] / 1.2, rel=1e-4)
    assert after["contrast"] == pytest.approx(before["contrast"], rel=1e-4)


def test_a_lent_light_brings_its_gain_focus_and_noise_and_nothing_else(data: Prepared) -> None:
    row = defect_row(data)
    light = next(r for r in range(len(data.files)) if abs(data.gain_between(row, r) - 1) > 0.03)
    own, lent = Request(row), Request(row, light=light)
    assert own.lender == row and lent.lender == light
    assert data.pose_of(own) == data.pose_of(lent) and np.array_equal(data.mask_of(own), data.mask_of(lent))
    assert data.pattern is not None
    expected = data.pattern.fitted(data.pose_of(own), data.fits[light], *data.size)
    assert np.array_equal(data.clean_of(lent), expected)
    before, after = named(data.attributes[row]), named(data.attributes_of(lent))
    gain = data.gain_between(row, light)
    assert after["noise"] == pytest.approx(named(data.attributes[light])["noise"])
    assert after["contrast"] == pytest.approx(gain * before["contrast"], rel=1e-4)
    assert after["severity"] == pytest.approx(gain * before["severity"], rel=1e-4)
    assert all(after[n] == before[n] for n in ("area", "place_x", "place_y", "sharpness"))


def test_attributes_asked_by_name_replace_the_rows(data: Prepared) -> None:
    row = defect_row(data)
    before = named(data.attributes[row])
    after = named(data.attributes_of(Request(row, asked=(("contrast", 2 * before["contrast"]), ("noise", 0.03)))))
    assert after["contrast"] == pytest.approx(2 * before["contrast"]) and after["noise"] == pytest.approx(0.03)
    assert after["severity"] == pytest.approx(2 * before["severity"], rel=1e-4)
    assert after["area"] == before["area"]


def test_another_pictures_shape_comes_to_its_own_place_of_the_circuit(data: Prepared) -> None:
    assert data.pattern is not None
    rows = [int(r) for r in data.rows_of("open") if data.masks[r].any()]
    row = rows[0]
    for shape in rows[1:6]:
        mask = data.mask_of(Request(row, warp=Warp(shape=shape)))
        if mask.sum() < data.masks[shape].sum():
            continue  # cut by the rim
        there = scene_point(Pose(*data.poses[shape]), *data.centre_of(shape), *data.size)
        here = scene_point(data.pose_of(Request(row)), *centre_of(mask), *data.size)
        assert data.pattern.lattice.distance(there, here) < 1.5
        way = np.subtract(centre_of(mask), data.centre_of(row))
        assert np.hypot(*way) == pytest.approx(np.hypot(*data.circuit_way(row, shape)), abs=1.5)


def test_a_tenth_of_each_class_is_held_back_and_small_classes_are_spared(data: Prepared) -> None:
    held = data.held()
    for name in data.names:
        rows = data.rows_of(name)
        assert held[rows].sum() == (max(1, round(0.1 * len(rows))) if len(rows) >= 8 else 0), name
    assert 0 < held.sum() < 0.2 * len(held)


def test_no_group_is_split_between_training_and_what_is_held_back(data: Prepared) -> None:
    for seed in range(20):
        rng = np.random.default_rng(seed)
        lots = [f"lot {number}" for number in rng.integers(0, rng.integers(2, 40), len(data.files))]
        held = replace(data, groups=lots).held()
        sides: dict[str, set[bool]] = {}
        for lot, side in zip(lots, held.tolist(), strict=True):
            sides.setdefault(lot, set()).add(side)
        assert all(len(found) == 1 for found in sides.values())


def test_what_is_held_back_depends_on_the_files_alone(data: Prepared) -> None:
    order = np.random.default_rng(0).permutation(len(data.files))
    files, classes, groups = ([column[i] for i in order] for column in (data.files, data.classes, data.groups))
    shuffled = replace(data, files=files, classes=classes, groups=groups)
    assert {f for f, h in zip(data.files, data.held(), strict=True) if h} == {
        f for f, h in zip(shuffled.files, shuffled.held(), strict=True) if h
    }


def test_an_unknown_class_gets_a_sentence_with_those_there_are(data: Prepared) -> None:
    assert data.class_index(data.names[2]) == 2
    with pytest.raises(InputError, match="There is no class 'smudge' in this project; it has: crack, dent"):
        data.class_index("smudge")


def test_pictures_without_a_pattern_have_no_masks_and_no_poses(plain_data: Prepared) -> None:
    assert plain_data.pattern is None and not plain_data.masks.any()
    assert (plain_data.poses == [0, 0, 0, 1]).all()
    assert plain_data.size == (40, 44) and plain_data.channels == 1
    assert (plain_data.pose_of(Request(3)).x, plain_data.pose_of(Request(3)).y) == (0, 0)
