"""SMOTE among latents: imbalanced-learn's points, and exactly who their parents are."""

from __future__ import annotations

import numpy as np
import pytest
from imblearn.over_sampling import SMOTE

from core.generation.smote import Mix, mixes


def latents(n: int, size: int = 16) -> np.ndarray:
    return np.random.default_rng(n).normal(size=(n, size)).astype(np.float32)


def points(z: np.ndarray, made: list[Mix]) -> np.ndarray:
    z = z.astype(np.float64)
    return np.stack([z[m.first] + m.factor * (z[m.second] - z[m.first]) for m in made])


@pytest.mark.parametrize("n", [6, 7, 40])
def test_the_points_are_those_imbalanced_learn_makes_of_the_latents_themselves(n: int) -> None:
    z = latents(n)
    made = mixes(z, 30, seed=11)
    others = np.random.default_rng(0).normal(size=(n + 30, z.shape[1]))
    both = np.concatenate([z.astype(np.float64), others])
    smote = SMOTE(random_state=11, k_neighbors=5)
    enlarged, _ = smote.fit_resample(both, np.array([0] * n + [1] * len(others)))
    assert np.allclose(points(z, made), enlarged[len(both) :], atol=1e-12)


@pytest.mark.parametrize(("n", "k"), [(2, 1), (3, 2), (5, 4), (6, 5), (50, 5)])
def test_the_second_parent_is_among_the_nearest_of_the_first(n: int, k: int) -> None:
    z = latents(n)
    distance = np.linalg.norm(z[:, None] - z[None], axis=2)
    np.fill_diagonal(distance, np.inf)
    near = distance.argsort(axis=1)[:, :k]
    made = mixes(z, 200, seed=3)
    assert len(made) == 200
    for mix in made:
        assert mix.first != mix.second and mix.second in near[mix.first] and 0 <= mix.factor <= 1
        assert mix.nearer == (mix.first if mix.factor <= 0.5 else mix.second)
    assert {m.first for m in made} == set(range(n)) or n == 50
    factors = [m.factor for m in made]
    assert min(factors) < 0.1 and np.std(factors) > 0.1


def test_equal_pictures_are_neighbours_and_never_their_own() -> None:
    z = np.zeros((4, 8), np.float32)
    assert all(m.first != m.second for m in mixes(z, 50, seed=0))


def test_the_seed_decides() -> None:
    z = latents(12)
    assert mixes(z, 5, seed=1) == mixes(z, 5, seed=1) != mixes(z, 5, seed=2)
    assert mixes(z, 5, seed=2**40 + 1)  # any whole number is one
