"""Finding the cycle: the true one, neither a multiple nor a fraction of it, and none where there is none."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from core.data.demo import SHARES, draw_picture
from core.data.demo_layout import cycle_px
from core.data.pattern import find_cycle
from tests.core.data.scenes import photographed, random_cell, tiled

PICTURES = 16


def demo_greys(line: int, size: int) -> list[np.ndarray]:
    return [draw_picture(line, size, 3, i, name).picture.mean(axis=2) for i, name in enumerate([*SHARES, *SHARES])]


def scenes(cell: np.ndarray, cycle: tuple[float, float], seed: int, size: int = 80) -> list[np.ndarray]:
    """Pictures of one pattern at random places, angles and light."""
    rng = np.random.default_rng(seed)
    places = rng.uniform(0, 40, (PICTURES, 2))
    return [photographed(tiled(cell, cycle, x, y, size, rng.uniform(-0.5, 0.5)), rng) for x, y in places]


@pytest.mark.parametrize("size", [64, 96, 128])
@pytest.mark.parametrize("line", [0, 1])
def test_the_demos_cycle_is_found_to_a_thousandth(line: int, size: int) -> None:
    found = find_cycle(demo_greys(line, size))
    assert found is not None and found.confidence > 0.8
    assert (found.x, found.y) == pytest.approx(cycle_px(line, size), rel=1.5e-3)


def test_half_the_pictures_reversed_in_contrast_change_nothing() -> None:
    greys = demo_greys(0, 64)
    one = find_cycle(greys)
    other = find_cycle([255 - g if i % 2 else g for i, g in enumerate(greys)])
    assert one is not None and other is not None
    assert (other.x, other.y) == pytest.approx((one.x, one.y), rel=1e-6)


# Fractions near one half of a pixel are the hard ones: no sample lies on the peak.
@pytest.mark.parametrize("cycle", [(12.3, 17.8), (20.0, 9.5), (25.6, 25.6), (8.4, 31.2), (7.4, 8.5), (31.5, 12.5)])
@pytest.mark.parametrize("seed", [0, 1])
def test_any_cycle_is_found_itself_and_not_its_multiple(cycle: tuple[float, float], seed: int) -> None:
    found = find_cycle(scenes(random_cell(np.random.default_rng(seed)), cycle, seed))
    assert found is not None
    assert (found.x, found.y) == pytest.approx(cycle, rel=5e-3)


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_nearly_equal_halves_of_a_cell_are_not_taken_for_the_cycle(seed: int) -> None:
    cell = random_cell(np.random.default_rng(seed))
    cell[:, [0, 2, 4, 6]] *= 0.25  # what tells one half from the other
    found = find_cycle(scenes(cell, (20.4, 15.7), seed))
    assert found is not None
    assert (found.x, found.y) == pytest.approx((20.4, 15.7), rel=5e-3)


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
        assert find_cycle([draw(rng) for _ in range(pictures)]) is None
