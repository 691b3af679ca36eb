"""Points modulo a lattice: distances, representatives, the shortest vectors."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.lattice import Lattice

SQUARE = Lattice.rectangular(20, 30)
WOVEN = Lattice((4.75, -3.33), (4.71, 3.92))
BRICK = Lattice((40, 0), (20, 18))


def test_distance_goes_around_the_cycle() -> None:
    assert SQUARE.distance((1, 1), (1, 1)) == 0
    assert SQUARE.distance((0.5, 2), (19.5, 2)) == pytest.approx(1)
    assert SQUARE.distance((3, 29), (0, 3)) == pytest.approx(5)
    assert SQUARE.distance((0, 0), (10, 15)) == pytest.approx(np.hypot(10, 15))
    assert SQUARE.distance((3, 29), (0, 3)) == SQUARE.distance((0, 3), (3, 29))


@pytest.mark.parametrize("lattice", [SQUARE, WOVEN, BRICK, Lattice((30, 2), (29, 9))])
def test_the_nearest_way_is_the_shortest_of_all(lattice: Lattice) -> None:
    steps = [lattice.at(i, j) for i in range(-6, 7) for j in range(-6, 7)]
    for point in np.random.default_rng(0).uniform(-40, 40, (50, 2)):
        shortest = min(np.hypot(*(lattice.reduced().nearest(*point) - np.array(s))) for s in steps)
        assert np.hypot(*lattice.reduced().nearest(*point)) == pytest.approx(shortest)


@pytest.mark.parametrize("lattice", [SQUARE, WOVEN, BRICK])
def test_a_wrapped_point_is_the_same_coordinate_inside_the_cell(lattice: Lattice) -> None:
    for point in np.random.default_rng(1).uniform(-90, 90, (50, 2)):
        wrapped = lattice.wrap(*point)
        assert lattice.distance((point[0], point[1]), wrapped) < 1e-9
        shares = lattice.fractions(np.array(wrapped))
        assert (shares > -1e-9).all() and (shares < 1).all()


def test_a_rectangular_coordinate_lies_between_nought_and_the_cycle() -> None:
    for x, y in ((-1e-18, 30.0), (20.0, -0.0), (-0.25, 61.0)):
        wrapped = SQUARE.wrap(x, y)
        assert 0 <= wrapped[0] <= 20 and 0 <= wrapped[1] < 30


@pytest.mark.parametrize("lattice", [SQUARE, WOVEN, BRICK])
def test_any_basis_is_reduced_to_the_same_shortest_vectors(lattice: Lattice) -> None:
    shortest = lattice.reduced()
    for i, j in ((1, 3), (-2, 1), (4, -1)):
        a = lattice.at(1, i)
        b = lattice.at(j, 1 + i * j)  # of determinant one: another basis of the same lattice
        again = Lattice(a, b).reduced()
        assert sorted(again.cycle) == pytest.approx(sorted(shortest.cycle))
        assert again.area == pytest.approx(lattice.area)


def test_turning_and_scaling_keep_the_shape() -> None:
    turned = WOVEN.turned(30).scaled(2)
    assert turned.area == pytest.approx(4 * WOVEN.area)
    assert turned.a == pytest.approx(
        (2 * (4.75 * np.cos(np.pi / 6) + 3.33 / 2), 2 * (4.75 / 2 - 3.33 * np.cos(np.pi / 6)))
    )


def test_a_lattice_survives_a_file() -> None:
    assert Lattice.from_list(WOVEN.to_list()) == WOVEN
