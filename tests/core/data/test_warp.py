"""New shapes from real masks: as large as asked, in as many pieces, and the same for the same seed."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.data.warp import Warp, centre_of, moved_mask, warped


def pieces(mask: np.ndarray) -> int:
    return int(cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)[0]) - 1


def drawn(kind: str) -> np.ndarray:
    mask = np.zeros((64, 72), np.uint8)
    if kind == "blob":
        cv2.ellipse(mask, (33, 30), (9, 5), 20, 0, 360, 1, -1)
    elif kind == "line":
        cv2.line(mask, (20, 40), (45, 22), 1, 1)
    elif kind == "two":
        cv2.circle(mask, (28, 30), 4, 1, -1)
        cv2.circle(mask, (42, 30), 3, 1, -1)
    else:
        mask[31, 33] = 1
    return mask.astype(bool)


KINDS = ("blob", "line", "two", "dot")


@pytest.mark.parametrize("kind", KINDS)
def test_the_default_changes_nothing(kind: str) -> None:
    assert np.array_equal(warped(drawn(kind), Warp()), drawn(kind))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(12))
def test_a_new_shape_has_the_asked_area_in_no_more_pieces_about_the_same_centre(kind: str, seed: int) -> None:
    rng = np.random.default_rng(seed)
    mask = drawn(kind)
    warp = Warp(
        seed, float(rng.uniform(-180, 180)), float(rng.uniform(0.8, 1.25)), float(rng.uniform(0, 3)), seed % 2 == 0
    )
    made = warped(mask, warp)
    assert made.shape == mask.shape and made.dtype == bool
    assert 1 <= pieces(made) <= pieces(mask)
    spare = 1.2 if kind == "line" else 0.05  # a line of one pixel is thickened where it would break
    assert -2 <= made.sum() - mask.sum() * warp.scale**2 <= max(2, spare * mask.sum())
    assert np.hypot(*np.subtract(centre_of(made), centre_of(mask))) < 2 + 2 * warp.bend_px


def test_a_quarter_turn_is_a_quarter_turn_and_a_mirror_a_mirror() -> None:
    mask = np.zeros((41, 41), bool)
    mask[18:23, 10:31] = True  # symmetric about the middle
    assert np.array_equal(warped(mask, Warp(turn_deg=90)), mask.T)
    slanted = np.zeros((41, 41), bool)
    for step in range(-8, 9):
        slanted[20 + step, 20 + step - 1 : 20 + step + 2] = True
    assert np.array_equal(warped(slanted, Warp(mirrored=True)), slanted[:, ::-1])
    assert (warped(slanted, Warp(turn_deg=90)) & slanted[:, ::-1]).sum() > 0.9 * slanted.sum()


def test_a_positive_turn_goes_from_x_towards_y() -> None:
    mask = np.zeros((41, 41), bool)
    mask[19:22, 12:29] = True
    mask[18:23, 12:15] = True  # heavier at its left end
    made = warped(mask, Warp(turn_deg=30))
    rows, columns = np.nonzero(made)
    assert np.corrcoef(columns, rows)[0, 1] > 0.8


def test_a_move_takes_the_shape_along_and_what_leaves_is_lost() -> None:
    mask = drawn("blob")
    made = warped(mask, Warp(move_x=5, move_y=-3), 2, 1)
    assert np.array_equal(made, np.roll(mask, (-2, 7), (0, 1)))
    gone = warped(mask, Warp(), -33, 0)
    assert 0 < gone.sum() < mask.sum() and gone[:, 20:].sum() == 0
    assert not warped(mask, Warp(), 200, 0).any()


def test_an_empty_mask_stays_empty() -> None:
    assert not warped(np.zeros((9, 9), bool), Warp(scale=2.0, turn_deg=10)).any()


def test_the_seed_decides_the_bend() -> None:
    mask = drawn("blob")
    one, same, other = (warped(mask, Warp(seed=s, bend_px=2.0)) for s in (1, 1, 2))
    assert np.array_equal(one, same) and not np.array_equal(one, other) and not np.array_equal(one, mask)


def test_a_mask_that_leaves_the_picture_does_not_come_back_on_the_other_side() -> None:
    mask = np.zeros((10, 12), bool)
    mask[2:4, 8:11] = True
    assert moved_mask(mask, 3, 0).sum() == 2 and moved_mask(mask, 3, 0)[2:4, 11].all()
    assert moved_mask(mask, -9, 0).sum() == 4 and moved_mask(mask, -9, 0)[2:4, :2].all()
    for shift in ((12, 0), (-40, 0), (0, 10), (0, -99)):
        assert not moved_mask(mask, *shift).any()
