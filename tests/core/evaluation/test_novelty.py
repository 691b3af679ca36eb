"""Near copies, diversity and sharpness mean what they say."""

from __future__ import annotations

import numpy as np
import pytest

from core.evaluation.novelty import close_distance, distances, diversity, nearest, reduced, sharpness


@pytest.fixture
def real() -> np.ndarray:
    """40 smooth colour pictures of 96 px."""
    rng = np.random.default_rng(0)
    coarse = rng.uniform(0, 255, (40, 6, 6, 3))
    return coarse.repeat(16, axis=1).repeat(16, axis=2).astype(np.uint8)


def test_the_distance_is_the_root_mean_square_of_the_difference() -> None:
    a, b = np.full((1, 40, 60, 3), 51, np.uint8), np.full((1, 40, 60, 3), 102, np.uint8)
    assert distances(reduced(a), reduced(b))[0, 0] == pytest.approx(0.2, abs=1e-5)
    large = np.full((1, 400, 300, 1), 51, np.uint8)
    assert reduced(large).shape == (1, 64 * 48)
    assert distances(reduced(large), reduced(large + np.uint8(51)))[0, 0] == pytest.approx(0.2, abs=1e-4)


def test_copies_are_found_and_new_pictures_are_not_called_copies(real: np.ndarray) -> None:
    rng = np.random.default_rng(1)
    noisy = np.clip(real[:5] + rng.normal(0, 6, real[:5].shape), 0, 255).astype(np.uint8)
    fresh = rng.uniform(0, 255, (5, 6, 6, 3)).repeat(16, axis=1).repeat(16, axis=2).astype(np.uint8)
    training = reduced(real)
    close = close_distance(training)
    rows = list(range(100, 140))
    found = nearest(reduced(np.concatenate([noisy, fresh])), training, rows, close)
    assert [f.row for f in found[:5]] == rows[:5]
    assert [f.is_copy for f in found] == [True] * 5 + [False] * 5
    assert all(f.distance < close for f in found[:5])


def test_the_threshold_is_the_first_percentile_of_real_distances(real: np.ndarray) -> None:
    training = reduced(real)
    pairs = [np.linalg.norm(training[i] - training[j]) for i in range(40) for j in range(i)]
    assert close_distance(training) == pytest.approx(float(np.quantile(pairs, 0.01)), abs=1e-4)
    assert np.isnan(close_distance(training[:1]))
    assert not nearest(training[:1], training[:1], [0], float("nan"))[0].is_copy


def test_the_same_picture_again_and_again_has_no_diversity(real: np.ndarray) -> None:
    training = reduced(real)
    assert diversity(training[[3, 3, 3, 3]], training, 0) == pytest.approx(0, abs=1e-3)
    assert diversity(training, training, 0) == pytest.approx(1)
    middle = (training + training.mean(0)) / 2
    assert diversity(middle, training, 0) == pytest.approx(0.5, abs=1e-3)
    assert np.isnan(diversity(training[:1], training, 0)) and np.isnan(diversity(training, training[:1], 0))


def test_blur_lessens_sharpness(real: np.ndarray) -> None:
    soft = (real.astype(int) + np.roll(real, 1, 1) + np.roll(real, 1, 2) + np.roll(real, -1, 2)) // 4
    assert sharpness(soft.astype(np.uint8)) < 0.7 * sharpness(real)
