"""Diversity means what it says."""

from __future__ import annotations

import numpy as np
import pytest

from core.evaluation.novelty import distances, diversity
from core.judging.nearness import reduced


@pytest.fixture
def real() -> np.ndarray:
    """40 smooth colour pictures of 96 px, reduced."""
    coarse = np.random.default_rng(0).uniform(0, 255, (40, 6, 6, 3))
    return np.stack([reduced(p) for p in coarse.repeat(16, axis=1).repeat(16, axis=2).astype(np.uint8)])


def test_distances_are_those_of_every_pair(real: np.ndarray) -> None:
    apart = distances(real[:3], real[:5])
    assert apart.shape == (3, 5) and apart[1, 4] == pytest.approx(np.linalg.norm(real[1] - real[4]), abs=1e-4)


def test_the_same_picture_again_and_again_has_no_diversity(real: np.ndarray) -> None:
    assert diversity(real[[3, 3, 3, 3]], real, 0) == pytest.approx(0, abs=5e-3)
    assert diversity(real, real, 0) == pytest.approx(1)
    middle = (real + real.mean(0)) / 2
    assert diversity(middle, real, 0) == pytest.approx(0.5, abs=1e-3)
    assert np.isnan(diversity(real[:1], real, 0)) and np.isnan(diversity(real, real[:1], 0))
