"""Augmentation: what is moved stays true to its phase, its mask and its pattern."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.augment import moved_scene, places_turned, random_move
from core.data.dataset import Prepared
from core.data.matching import match
from core.data.request import Request
from core.data.residual import ATTRIBUTES, find_defect


def test_a_moved_scene_shows_the_coordinate_it_says(data: Prepared) -> None:
    assert data.pattern is not None
    for row, move in ((3, (9, -4)), (40, (-13, 2)), (70, (0, 15))):
        scene = moved_scene(data, row, data.residual_of(row), *move)
        found = match(data.clean_of(scene.request) + scene.residual, data.pattern).pose
        asked = data.pose_of(scene.request)
        assert data.pattern.lattice.distance((asked.x, asked.y), (found.x, found.y)) < 0.3
        assert data.move_of(scene.request) == pytest.approx(move, abs=1e-6)


def test_the_defect_is_moved_with_its_mask(data: Prepared) -> None:
    assert data.pattern is not None
    shares = []
    for row in data.rows_of("particle")[:8].tolist():
        scene = moved_scene(data, row, data.residual_of(row), *random_move(data, row, 12, np.random.default_rng(row)))
        picture = data.clean_of(scene.request) + scene.residual
        found = find_defect(picture, match(picture, data.pattern), data.pattern).mask
        asked = data.mask_of(scene.request)
        shares.append((found & asked).sum() / (found | asked).sum())
    assert np.mean(shares) > 0.7


def test_no_second_defect_and_no_flat_border_appear_where_the_picture_shows_nothing(data: Prepared) -> None:
    for row in data.rows_of("scratch")[:6].tolist():
        before = data.residual_of(row)
        after = moved_scene(data, row, before, 14, -11).residual
        outside = ~data.mask_of(Request(row))
        uncovered = np.zeros(outside.shape, bool)
        uncovered[-11:], uncovered[:, :14] = True, True
        assert after[uncovered].std() == pytest.approx(before[outside].std(), rel=0.6)


def test_a_defect_is_not_moved_out_of_the_picture(data: Prepared) -> None:
    rng = np.random.default_rng(0)
    for row in range(0, len(data.files), 7):
        move_x, move_y = random_move(data, row, 16, rng)
        scene = moved_scene(data, row, data.residual_of(row), move_x, move_y)
        assert data.mask_of(scene.request).sum() >= 0.8 * data.masks[row].sum()


def test_without_a_move_the_picture_stays_bit_by_bit(data: Prepared) -> None:
    residual = data.residual_of(5)
    scene = moved_scene(data, 5, residual, 0, 0)
    assert scene.request == Request(5) and scene.residual is residual


def test_a_picture_turned_over_tells_the_place_of_its_defect_turned_over() -> None:
    attributes = np.tile(np.array([0.1, 2 / 7, 1 / 7, *[0] * (len(ATTRIBUTES) - 3)], np.float32), (4, 1))
    turns = np.array([[False, False], [True, False], [False, True], [True, True]])
    told = places_turned(attributes, turns)[:, [ATTRIBUTES.index("place_x"), ATTRIBUTES.index("place_y")]]
    assert told == pytest.approx(np.array([[2, 1], [5, 1], [2, 6], [5, 6]]) / 7)
    assert places_turned(attributes, turns)[:, 0] == pytest.approx(0.1)
