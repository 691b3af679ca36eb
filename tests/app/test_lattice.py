"""The lattice as it lies in a picture."""

from __future__ import annotations

import math

import pytest

from app.model.lattice import Lattice, Placement

WOVEN = Lattice((4.75, -3.33), (-4.71, -3.92))


def turned(angle_deg: float = 7.0, scale: float = 1.03) -> Placement:
    return Placement(WOVEN, 3.0, -1.5, 96, 64, angle_deg, scale)


def test_a_corner_lies_where_the_formula_says() -> None:
    placement = turned()
    angle, (cx, cy) = math.radians(7.0), (47.5, 31.5)
    px, py = 3.0 + 2 * 4.75 - 4.71 - cx, -1.5 - 2 * 3.33 - 3.92 - cy
    x = cx + 1.03 * (math.cos(angle) * px - math.sin(angle) * py)
    y = cy + 1.03 * (math.sin(angle) * px + math.cos(angle) * py)
    assert placement.corner(2, 1) == pytest.approx((x, y))


def test_to_and_from_the_picture_undo_each_other() -> None:
    placement = turned()
    assert placement.from_picture(*placement.to_picture(12.5, 40.25)) == pytest.approx((12.5, 40.25))


def test_a_pull_moves_every_corner_by_as_much() -> None:
    before, after = turned(), turned().moved(5.0, -2.0)
    for k, n in ((0, 0), (3, -2)):
        (x0, y0), (x1, y1) = before.corner(k, n), after.corner(k, n)
        assert (x1 - x0, y1 - y0) == pytest.approx((5.0, -2.0))


def test_the_reduced_coordinate_is_the_same_place_in_the_first_cell() -> None:
    x, y = WOVEN.reduce(31.7, 18.2)
    s, t = WOVEN.parts(x, y)
    assert 0 <= s < 1
    assert 0 <= t < 1
    ds, dt = WOVEN.parts(31.7 - x, 18.2 - y)
    assert (ds, dt) == pytest.approx((round(ds), round(dt)))
    assert Lattice.of_cycle(20.0, 15.0).reduce(-3.0, 32.0) == pytest.approx((17.0, 2.0))


def test_no_corner_in_the_picture_is_missed() -> None:
    placement = turned()
    found = {(round(x, 3), round(y, 3)) for x, y in placement.corners()}
    wide = [placement.corner(k, n) for k in range(-60, 60) for n in range(-60, 60)]
    inside = {(round(x, 3), round(y, 3)) for x, y in wide if 0 <= x <= 96 and 0 <= y <= 64}
    assert inside <= found
    assert len(found) < 4 * len(inside)


def test_too_fine_a_lattice_is_not_drawn() -> None:
    assert list(Placement(Lattice.of_cycle(2, 2), 0, 0, 7000, 2000).corners()) == []


def test_the_shown_origin_lies_in_the_picture() -> None:
    anchored = turned().anchored()
    x, y = anchored.to_picture(anchored.x, anchored.y)
    assert 0 <= x <= 96
    assert 0 <= y <= 64
    ds, dt = WOVEN.parts(anchored.x - 3.0, anchored.y + 1.5)
    assert (ds, dt) == pytest.approx((round(ds), round(dt)))


def test_the_angle_between_the_vectors_is_told() -> None:
    assert Lattice.of_cycle(20, 15).angle_deg == pytest.approx(90)
    assert Lattice((10, 0), (5, math.sqrt(75))).angle_deg == pytest.approx(60)
