"""SMOTE (Chawla et al. 2002) among latents, by imbalanced-learn, with every new latent's parents.

imbalanced-learn returns new points and keeps to itself between which points they lie. So it is given the corners of a
simplex, one a latent (row i of the identity matrix), and told through `k_neighbors`, which takes any neighbour search,
which latents are near to each other. What it returns for a corner's line to another is 1 - t in one column and t in the
other: the two parents and the factor, exactly. Mapping corners to latents is linear, so that the new latents are those
that it makes of the latents themselves from the same random state.
"""

from __future__ import annotations

import warnings

import numpy as np
from imblearn.over_sampling import SMOTE
from scipy import sparse
from sklearn.neighbors import NearestNeighbors

from core.generation.plan import Mix

NEIGHBOURS = 5


class _AmongLatents(NearestNeighbors):
    """Finds each corner's neighbours among the latents, not among the corners, which are all equally far apart."""

    def __init__(self, latents: np.ndarray, n_neighbors: int = NEIGHBOURS + 1) -> None:
        super().__init__(n_neighbors=n_neighbors)
        self.latents = latents

    def fit(self, X: object, y: object = None) -> _AmongLatents:
        """Take the latents, in the corners' order."""
        super().fit(self.latents)
        return self

    def kneighbors(self, X: object = None, n_neighbors: int | None = None, return_distance: bool = False) -> np.ndarray:
        """(latents, n_neighbors): each latent itself first, then the others by distance."""
        # Among equal pictures a search that includes the point itself may return it anywhere.
        others = super().kneighbors(None, self.n_neighbors - 1, return_distance=False)
        return np.column_stack([np.arange(len(self.latents)), others])


def mixes(latents: np.ndarray, count: int, seed: int) -> list[Mix]:
    """`count` new points between the rows of `latents` (N, D), N at least 2, each row and its 5 nearest or fewer.

    With fewer than 6 rows all others are neighbours.
    """
    n = len(latents)
    assert n >= 2 and count >= 1, (n, count)
    k = min(NEIGHBOURS, n - 1)
    smote = SMOTE(
        sampling_strategy={0: n + count},
        random_state=seed % 2**32,
        k_neighbors=_AmongLatents(latents.astype(np.float64), k + 1),
    )
    # It wants a second class beside the one to be enlarged; that row takes no part.
    corners = sparse.vstack([sparse.identity(n, format="csr"), sparse.csr_matrix((1, n))], format="csr")
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="After over-sampling, the number of samples", category=UserWarning)
        enlarged, _ = smote.fit_resample(corners, np.array([0] * n + [1]))
    near = smote.nn_k_.kneighbors()[:, 1:]
    return [_parents(row, near) for row in enlarged[n + 1 :]]


def _parents(row: sparse.csr_matrix, near: np.ndarray) -> Mix:
    """The mix that a row of weights stands for; which parent was first does not show but through the neighbours."""
    heavy, *light = sorted(zip(row.indices.tolist(), row.data.tolist(), strict=True), key=lambda entry: -entry[1])
    first, weight = heavy
    if not light or not light[0][1]:
        return Mix(first, int(near[first][0]), 0.0)
    second = light[0][0]
    return Mix(first, second, 1 - weight) if second in near[first] else Mix(second, first, weight)
