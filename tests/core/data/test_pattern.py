"""Finding the cycle: the true one, neither a multiple nor a fraction of it, and none where there is none."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from core.data.autocorrelation import autocorrelation
from core.data.demo import SHARES, draw_picture
from core.data.demo_layout import cycle_px
from core.data.lattice import Lattice
from core.data.pattern import Finding, find_lattice
from tests.core.data.scenes import photographed, random_cell, tiled

PICTURES = 16


def found_in(greys: list[np.ndarray]) -> Finding | None:
    return find_lattice(autocorrelation(greys))


def cycle_in(greys: list[np.ndarray]) -> tuple[float, float]:
    found = found_in(greys)
    assert found is not None and found.lattice.is_rectangular
    return found.lattice.cycle


def demo_greys(line: int, size: int) -> list[np.ndarray]:
    return [draw_picture(line, size, 3, i, name).picture.mean(axis=2) for i, name in enumerate([*SHARES, *SHARES])]


def scenes(cell: np.ndarray, lattice: Lattice, seed: int, size: int = 80, turn_deg: float = 0.0) -> list[np.ndarray]:
    """Pictures of one pattern at random places, angles and light."""
    rng = np.random.default_rng(seed)
    places = rng.uniform(0, 40, (PICTURES, 2))
    return [photographed(tiled(cell, lattice, x, y, size, turn_deg + rng.uniform(-0.5, 0.5)), rng) for x, y in places]


@pytest.mark.parametrize("size", [64, 96, 128])
@pytest.mark.parametrize("line", [0, 1])
def test_the_demos_cycle_is_found_to_a_thousandth(line: int, size: int) -> None:
    assert cycle_in(demo_greys(line, size)) == pytest.approx(cycle_px(line, size), rel=1.5e-3)


def test_half_the_pictures_reversed_in_contrast_change_nothing() -> None:
    greys = demo_greys(0, 64)
    other = cycle_in([255 - g if i % 2 else g for i, g in enumerate(greys)])
    assert other == pytest.approx(cycle_in(greys), rel=1e-6)


# Fractions near one half of a pixel are the hard ones: no sample lies on the peak.
@pytest.mark.parametrize("cycle", [(12.3, 17.8), (20.0, 9.5), (25.6, 25.6), (8.4, 31.2), (7.4, 8.5), (31.5, 12.5)])
@pytest.mark.parametrize("seed", [0, 1])
def test_any_cycle_is_found_itself_and_not_its_multiple(cycle: tuple[float, float], seed: int) -> None:
    pictures = scenes(random_cell(np.random.default_rng(seed)), Lattice.rectangular(*cycle), seed)
    assert cycle_in(pictures) == pytest.approx(cycle, rel=5e-3)


WOVEN = Lattice((4.75, -3.33), (4.71, 3.92))
BRICK = Lattice((13.2, 9.1), (-13.2, 9.1))  # of a brick wall 26.4 px wide
OBLIQUE = Lattice((17.3, -2.4), (5.1, 14.8))


@pytest.mark.parametrize("lattice", [WOVEN, BRICK, OBLIQUE])
@pytest.mark.parametrize("seed", [0, 1])
def test_an_oblique_lattice_is_found_itself_and_not_a_rectangle_of_several_cells(lattice: Lattice, seed: int) -> None:
    waves = 1 if lattice is WOVEN else 3  # no lens shows finer ones at less than 6 px
    found = found_in(scenes(random_cell(np.random.default_rng(seed), waves), lattice, seed))
    assert found is not None and found.lattice.area == pytest.approx(lattice.area, rel=5e-3)
    steps = found.lattice.inverse @ lattice.matrix
    assert np.abs(steps - np.round(steps)).max() < 0.02


@pytest.mark.parametrize("turn_deg", [-6.0, 2.5, 9.0])
def test_pictures_that_are_all_turned_have_the_cycle_of_the_upright_pattern(turn_deg: float) -> None:
    cell = random_cell(np.random.default_rng(2))
    found = found_in(scenes(cell, Lattice.rectangular(21.4, 16.2), 2, turn_deg=turn_deg))
    assert found is not None and found.lattice.cycle == pytest.approx((21.4, 16.2), rel=5e-3)
    assert found.turn_deg == pytest.approx(turn_deg, abs=0.3)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_nearly_equal_halves_of_a_cell_are_not_taken_for_the_cycle(seed: int) -> None:
    cell = random_cell(np.random.default_rng(seed))
    cell[:, [0, 2, 4, 6]] *= 0.25  # what tells one half from the other
    assert cycle_in(scenes(cell, Lattice.rectangular(20.4, 15.7), seed)) == pytest.approx((20.4, 15.7), rel=5e-3)


def noise(rng: np.random.Generator) -> np.ndarray:
    return rng.normal(0.5, 0.1, (64, 64))


def gradient(rng: np.random.Generator) -> np.ndarray:
    v, u = np.mgrid[-1:1:64j, -1:1:64j]
    a, b, c = rng.uniform(-0.3, 0.3, 3)
    return 0.5 + a * u + b * v + c * u * v + 0.01 * rng.standard_normal((64, 64))


def constant(rng: np.random.Generator) -> np.ndarray:
    return np.full((64, 64), 0.5)


def upright_stripes(rng: np.random.Generator) -> np.ndarray:
    u = np.arange(64) + rng.uniform(0, 12)
    return 0.5 + 0.2 * np.sin(2 * np.pi * u / 12.4) * np.ones((64, 1)) + 0.02 * rng.standard_normal((64, 64))


def lying_stripes(rng: np.random.Generator) -> np.ndarray:
    return upright_stripes(rng).T


def blobs(rng: np.random.Generator) -> np.ndarray:
    from scipy import ndimage

    field = ndimage.gaussian_filter(rng.standard_normal((64, 64)), 3, mode="wrap")
    return 0.5 + 0.1 * field / field.std()


@pytest.mark.parametrize("draw", [noise, gradient, constant, upright_stripes, lying_stripes, blobs])
def test_without_a_pattern_in_both_directions_there_is_none(draw: Callable[[np.random.Generator], np.ndarray]) -> None:
    for pictures in (1, 4, 40):
        rng = np.random.default_rng(pictures)
        assert found_in([draw(rng) for _ in range(pictures)]) is None
