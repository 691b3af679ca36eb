"""Near copies are found wherever they were moved; real pictures that were never seen are no copies."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scipy import ndimage

from core.data.dataset import Prepared
from core.data.request import Request
from core.judging.nearness import Nearness, distance_between, reduced
from core.judging.seen import Seen, see


@pytest.fixture(scope="module")
def near(data: Prepared) -> Nearness:
    return Nearness(data)


def planted(data: Prepared, row: int, rng: np.random.Generator) -> tuple[Request, np.ndarray]:
    """A training picture's defect, moved with its scene, with new noise of the usual size."""
    moves = [Request(row, *rng.uniform(-9, 9, 2)) for _ in range(20)]
    request = max(moves, key=lambda move: int(data.mask_of(move).sum()))
    residual = data.pictures[row].astype(np.float32) / 255 - data.clean_of(Request(row))
    noise = 1.4826 * np.median(np.abs(residual[~data.masks[row]]))
    soft = cv2.GaussianBlur(cv2.dilate(data.masks[row].astype(np.float32), np.ones((5, 5))), (0, 0), 1.0)
    move_x, move_y = data.move_of(request)
    moved = ndimage.shift(residual * soft[..., None], (move_y, move_x, 0), order=1)
    picture = data.clean_of(request) + moved + rng.normal(0, noise, residual.shape)
    return request, np.clip(picture * 255 + 0.5, 0, 255).astype(np.uint8)


def as_seen(data: Prepared, row: int) -> Seen:
    """A real picture looked at, as preparation found it."""
    return Seen(data.pose_of(Request(row)), 0.0, data.clean_of(Request(row)), data.masks[row], 1.0, 1.0, 1.0)


def test_moved_copies_are_found_with_the_picture_they_are_copies_of(data: Prepared, near: Nearness) -> None:
    rng = np.random.default_rng(4)
    rows = [r for name in ("particle", "scratch", "residue") for r in data.rows_of(name) if not data.held()[r]]
    found = []
    for row in rows:
        request, picture = planted(data, row, rng)
        found.append((row, near.of(request, picture, see(data, request, picture))))
    assert np.mean([n.is_copy for _, n in found]) >= 0.9
    assert np.mean([n.row == row for row, n in found]) >= 0.95
    assert not any(n.is_unreal for _, n in found)


def test_pictures_that_were_held_back_are_neither_copies_nor_unreal(data: Prepared, near: Nearness) -> None:
    held = [int(r) for r in np.flatnonzero(data.held()) if data.masks[r].any()]
    found = [near.of(Request(r), data.pictures[r], as_seen(data, r)) for r in held]
    assert len(found) >= 4 and sum(n.is_copy or n.is_unreal for n in found) <= 1
    assert all(data.classes[n.row] == data.classes[r] and n.row != r for n, r in zip(found, held, strict=True))


def test_a_defect_like_no_other_of_its_class_is_unreal(data: Prepared, near: Nearness) -> None:
    row = int(data.rows_of("short")[0])
    clean = data.clean_of(Request(row))
    residual = data.pictures[row].astype(np.float32) / 255 - clean
    negative = np.clip((clean - residual) * 255, 0, 255).astype(np.uint8)
    assert near.of(Request(row), negative, as_seen(data, row)).is_unreal
    assert not near.of(Request(row), data.pictures[row], as_seen(data, row)).is_unreal


def test_where_no_defect_was_asked_for_nothing_is_compared(data: Prepared, near: Nearness) -> None:
    row = int(data.rows_of("ok")[0])
    found = near.of(Request(row), data.pictures[row], as_seen(data, row))
    assert found.row == -1 and np.isnan(found.distance) and not found.is_copy and not found.is_unreal
    assert np.isnan(near.limits_of("ok")).all() and near.limits_of("particle")[0] > 0


def test_the_distance_of_a_defect_to_itself_is_nothing_and_to_its_negative_the_most(
    data: Prepared, near: Nearness
) -> None:
    rows = [int(r) for r in data.rows_of("particle")[:2]]
    first, second = (near.real_shape(row) for row in rows)
    assert first is not None and second is not None and near.real_shape(int(data.rows_of("ok")[0])) is None
    assert distance_between(first, first) == pytest.approx(0, abs=0.01)
    assert 0.1 < distance_between(first, second) == pytest.approx(distance_between(second, first), abs=0.15)


# --- without a pattern --------------------------------------------------------------------------------


def test_without_a_pattern_noisy_copies_are_found_and_other_pictures_are_not(plain_data: Prepared) -> None:
    near, rng = Nearness(plain_data), np.random.default_rng(0)
    row = int(np.flatnonzero(~plain_data.held())[0])
    noisy = np.clip(plain_data.pictures[row] + rng.normal(0, 3, plain_data.pictures[row].shape), 0, 255)
    seen = Seen(None, np.nan, None, plain_data.masks[row], np.nan, 1.0, np.nan)
    copy = near.of(Request(row), noisy.astype(np.uint8), seen)
    assert copy.row == row and copy.is_copy and not copy.is_unreal
    other = np.clip(rng.normal(70, 12, noisy.shape), 0, 255).astype(np.uint8)
    assert not near.of(Request(row), other, seen).is_copy
    assert near.of(Request(row), 255 - other, seen).is_unreal


def test_whole_pictures_are_apart_by_the_root_mean_square_of_their_difference() -> None:
    a = np.full((40, 60, 3), 51, np.uint8)
    assert np.linalg.norm(reduced(a) - reduced(a + np.uint8(51))) == pytest.approx(0.2, abs=1e-5)
    large = np.full((400, 300, 1), 51, np.uint8)
    assert reduced(large).shape == (64 * 48,)
