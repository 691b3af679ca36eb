"""How far a set of generated pictures is from real ones as a whole: the kernel distance of Binkowski et al. 2018.

"Demystifying MMD GANs", ICLR 2018: the squared maximum mean discrepancy of features under a cubic kernel, unbiased, so
that sets of different sizes can be compared; about 0 for pictures that cannot be told from real ones, at times below.
Its authors take the features of an Inception network trained on photographs. Here they are those of the network of
`resources/perceptual`, on the part of the picture around the defect and on the aligned residual there, and the class
asked for, so that a scratch among the particles counts as wrong. Values can be compared within a project only.

Beside every value stand its interval and its floor: the value that two sets of real pictures of the same sizes stay
below in 95 of 100 cases.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from core.data.dataset import Prepared
from core.data.request import Request
from core.models.perceptual import STLPIPS, load_st_lpips
from core.runtime import Runtime, seed_of

_WINDOW_PX = 64
_LAYERS = (0, 1, 2, 4)
_RESIDUAL_GAIN = 4.0
_CENTRE_PX = 10.0
"""Standard deviation of the weight that features near the defect get: most of a window is circuit."""
_BATCH = 16
_SUBSETS = 50
_SPLITS = 20
_ENOUGH_HELD = 100
"""Held-back pictures from which they are compared with; of fewer nothing could be told, and all real ones are."""
_MOST = 400
"""Pictures of either side."""


@dataclass(frozen=True, slots=True)
class Kid:
    """The distance of generated pictures to real ones."""

    value: float
    """nan where there are too few pictures."""
    low: float
    high: float
    """95 % interval, from half of the pictures drawn again and again."""
    floor: float
    """What chance alone makes of two sets of real pictures of these sizes: their 95th percentile; nan where there are
    too few real pictures to draw two sets."""
    made: int
    real: int
    """Pictures compared; their classes have the same shares."""


_NAN = float("nan")
NO_KID = Kid(_NAN, _NAN, _NAN, _NAN, 0, 0)


class Features:
    """Describes pictures of one project by numbers."""

    def __init__(self, data: Prepared, runtime: Runtime) -> None:
        self.data, self.runtime = data, runtime
        self.network: STLPIPS = load_st_lpips().to(runtime.device).eval()

    @torch.inference_mode()
    def of(self, requests: Sequence[Request], pictures: np.ndarray, fitted: np.ndarray | None) -> np.ndarray:
        """(N, D) float32 of pictures (N, H, W, C) uint8 asked for by `requests`; `fitted` as in `Seen`, stacked."""
        out = []
        for start in range(0, len(pictures), _BATCH):
            part = range(start, min(start + _BATCH, len(pictures)))
            centres = [_centre(self.data.mask_of(requests[i])) for i in part]
            as_floats = [pictures[i].astype(np.float32) / 255 for i in part]
            views = [[2 * p - 1 for p in as_floats]]
            if fitted is not None:
                views.append([(p - fitted[i]) * _RESIDUAL_GAIN for i, p in zip(part, as_floats, strict=True)])
            parts = [self._described([_cut(*e) for e in zip(view, centres, strict=True)]) for view in views]
            out.append(np.concatenate(parts, axis=1))
        return np.concatenate(out)

    def of_real(self, rows: Sequence[int]) -> np.ndarray:
        """The same of real pictures."""
        requests = [Request(int(row)) for row in rows]
        return self.of(requests, self.data.pictures[list(rows)], self.data.clean_of_all(requests))

    def _described(self, windows: Sequence[np.ndarray]) -> np.ndarray:
        """(N, D): every layer's features, their mean and their mean near the middle."""
        batch = torch.from_numpy(np.stack(windows)).permute(0, 3, 1, 2)
        batch = batch.expand(-1, 3, -1, -1).to(self.runtime.device)
        with self.runtime.context():
            layers = self.network.features(batch)
        found: list[Tensor] = []
        for index in _LAYERS:
            layer = layers[index].float()
            weight = _weights(layer.shape[2], layer.shape[3]).to(layer.device)
            found += [layer.mean(dim=(2, 3)), (layer * weight).sum(dim=(2, 3))]
        described: np.ndarray = torch.cat(found, dim=1).cpu().numpy()
        return described


class Distances:
    """The real side of the distance: features of held-back and other real pictures, once for many sets."""

    def __init__(self, data: Prepared, runtime: Runtime, seed: int = 0) -> None:
        self.features = Features(data, runtime)
        rng = np.random.default_rng(seed_of(seed, "kid"))
        held = np.flatnonzero(data.held())
        others = rng.permutation(np.flatnonzero(~data.held()))[:_MOST]
        self._rows = np.concatenate([held, others])
        self._real = self.features.of_real(self._rows.tolist())
        self._scale = self._real.mean(0), self._real.std(0) + 1e-3
        self._compared = np.arange(len(held) if len(held) >= _ENOUGH_HELD else len(self._rows))[:_MOST]
        self._data, self._seed = data, seed

    def kid(self, features: np.ndarray, names: Sequence[str]) -> Kid:
        """Of generated pictures by their `Features.of` (N, D) and the classes asked for."""
        classes = np.array([self._data.classes[row] for row in self._rows])
        rng = np.random.default_rng(seed_of(self._seed, "kid", len(names)))
        real = self._compared[np.isin(classes[self._compared], np.unique(names))]
        made, real = _same_shares(np.array(names), classes[real], real, rng)
        if min(len(made), len(real)) < 8:
            return NO_KID
        whole = self._joined(self._real, classes)
        drawn = self._joined(features[made], np.array(names)[made])
        value, spread = _distance(whole[real], drawn, self._seed)
        floor = self._floor(whole, classes, real, len(made), rng)
        return Kid(value, value - 1.96 * spread, value + 1.96 * spread, floor, len(made), len(real))

    def _joined(self, features: np.ndarray, names: np.ndarray) -> np.ndarray:
        """Features in units of their real spread, and the class, which weighs as much as all of them together."""
        middle, spread = self._scale
        numbers = np.array([self._data.names.index(name) for name in names])
        classes = np.eye(len(self._data.names), dtype=np.float32)[numbers]
        units = (features - middle) / spread
        # Of length 1, so that no single picture outweighs the rest; the kernel divides by the number of features.
        units /= np.linalg.norm(units, axis=1, keepdims=True) + 1e-6
        return np.concatenate([units, classes], axis=1) * np.float32(np.sqrt(units.shape[1] + classes.shape[1]))

    def _floor(
        self, whole: np.ndarray, classes: np.ndarray, real: np.ndarray, made: int, rng: np.random.Generator
    ) -> float:
        """Real pictures of the compared classes, shared out at random to two sets of the same classes."""
        pool = np.flatnonzero(np.isin(classes, np.unique(classes[real])))
        size = min(len(real), made, len(pool) // 2)
        if size < 8:
            return float("nan")
        values = []
        for split in range(_SPLITS):
            # Of each class every other picture, in random order, goes to the other side.
            order = rng.permutation(pool)
            order = order[np.argsort(classes[order], kind="stable")]
            first, second = order[::2], order[1::2]
            some = rng.permutation(len(second))[:size]
            values.append(_distance(whole[first[some]], whole[second[some]], seed_of(self._seed, "floor", split))[0])
        # Sets smaller than the compared ones scatter more.
        return float(np.quantile(np.abs(values), 0.95)) * size / min(len(real), made)


def _distance(real: np.ndarray, made: np.ndarray, seed: int) -> tuple[float, float]:
    """(mean, standard deviation) over random halves; the spread of halves of a sample is that of whole samples."""
    half = min(len(real), len(made)) // 2
    with warnings.catch_warnings(), torch.random.fork_rng(devices=[]):
        warnings.simplefilter("ignore")  # that it keeps all features, and of packages that its other metrics lack
        from torchmetrics.image.kid import KernelInceptionDistance  # takes seconds to import

        # Where several processes train together, this one measures alone.
        metric = KernelInceptionDistance(nn.Identity(), subsets=_SUBSETS, subset_size=half, sync_on_compute=False)
        metric.update(torch.from_numpy(real), real=True)
        metric.update(torch.from_numpy(made), real=False)
        torch.manual_seed(seed)
        mean, spread = metric.compute()
    return float(mean), float(spread)


def _same_shares(
    made: np.ndarray, of_real: np.ndarray, real: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Indices of `made` and members of `real`, drawn by lot so that the shares of the classes are the same."""
    names, counts = np.unique(of_real, return_counts=True)
    available = np.array([(made == name).sum() for name in names])
    factor = min(float((available / counts).min(initial=np.inf)), _MOST / max(1, len(real)))
    if not np.isfinite(factor) or factor <= 0:
        return np.zeros(0, int), np.zeros(0, int)
    if factor < 1:  # few were made of some class: as many as can be, and as many real ones
        counts = np.minimum(counts, available)
        factor = 1.0
    chosen_made, chosen_real = [], []
    for name, count in zip(names, counts, strict=True):
        chosen_made.append(rng.permutation(np.flatnonzero(made == name))[: int(factor * count)])
        chosen_real.append(rng.permutation(real[of_real == name])[:count])
    return np.concatenate(chosen_made), np.concatenate(chosen_real)


def _centre(mask: np.ndarray) -> tuple[int, int]:
    """(row, column) of the defect; the picture's middle without one."""
    if not mask.any():
        return mask.shape[0] // 2, mask.shape[1] // 2
    rows, columns = np.nonzero(mask)
    return round(float(rows.mean())), round(float(columns.mean()))


def _cut(view: np.ndarray, centre: tuple[int, int]) -> np.ndarray:
    """(_WINDOW_PX, _WINDOW_PX, C) around the centre; mirrored beyond the rim."""
    half = _WINDOW_PX // 2
    indices = []
    for middle, size in zip(centre, view.shape[:2], strict=True):
        there = np.arange(middle - half, middle + half) % max(1, 2 * size)
        indices.append(np.where(there < size, there, 2 * size - 1 - there))
    return np.ascontiguousarray(view[np.ix_(indices[0], indices[1])], np.float32)


def _weights(rows: int, columns: int) -> Tensor:
    """(rows, columns) weights of a layer's features, the largest in the middle; they sum to 1."""
    sigma = [_CENTRE_PX / _WINDOW_PX * size for size in (rows, columns)]
    y, x = (torch.arange(size) - (size - 1) / 2 for size in (rows, columns))
    weights = torch.exp(-0.5 * ((y / sigma[0]) ** 2)[:, None] - 0.5 * (x / sigma[1]) ** 2)
    return weights / weights.sum()
