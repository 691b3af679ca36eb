"""What a checkpoint of DeepSMOTE shows: new pictures, and how well it gives back pictures it never saw."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from core.data.dataset import Prepared
from core.data.request import Request
from core.diffusion.conditions import pictures_tensor
from core.evaluation.look import Look
from core.evaluation.metrics import mean_of, perceptual_distances, ssim_outside
from core.evaluation.novelty import diversity
from core.events import Progress
from core.generation.deepsmote import blended, decoded, encoded, trained_rows
from core.generation.plan import Mix
from core.generation.smote import mixes
from core.judging.judge import Judge, Purpose, trained_judge
from core.judging.nearness import Nearness, reduced
from core.judging.seen import fitted_in, see
from core.models.deepsmote import DeepSMOTE
from core.models.likeness import distance_of
from core.models.perceptual import PerceptualMetric
from core.runtime import Runtime, seed_of

_COMPARED, _PERCEPTUAL = 60, 10
"""Pictures for SSIM, and for the perceptual distance, which costs a hundred times as much."""
_NEW = 48
"""New pictures that are looked at, spread over the classes."""

Latents = dict[int, np.ndarray]
"""Row -> latent (D,) float32."""


@dataclass(frozen=True, slots=True)
class Panel:
    """What looks at new pictures, the same at every checkpoint of a run."""

    judge: Judge
    nearness: Nearness


def panel_for(data: Prepared, runtime: Runtime) -> Generator[Progress, None, Panel]:
    """Train the judge that screens, or take it from the cache, and gather what else looks at pictures."""
    judge = yield from trained_judge(data, Purpose.SCREEN, runtime)
    return Panel(judge, Nearness(data))


def look_at_deepsmote(
    model: DeepSMOTE, data: Prepared, seed: int, metric: PerceptualMetric, runtime: Runtime, shown: int, panel: Panel
) -> Look:
    """New pictures beside the nearer parent of each; figures of more of them, and of reconstructions of held-back ones.

    Where no class is large enough to hold any back, reconstructions of trained pictures are measured, and there is no
    validation loss.
    """
    figures = _reconstruction(model, data, np.flatnonzero(data.held()), seed, metric, runtime)
    rows = np.flatnonzero(~data.held()).tolist()
    latents: Latents = dict(zip(rows, encoded(model, data, rows, runtime), strict=True))
    between = list(_previews(latents, data, seed, shown))
    pictures = np.stack(list(decoded(model, blended(latents.__getitem__, between), runtime)))
    new = [mix for mix in _previews(latents, data, seed, _NEW) if mix.first != mix.second]
    if new:
        figures |= _of_new(new, np.stack(list(decoded(model, blended(latents.__getitem__, new), runtime))), data, panel)
    curves = ("ssim", "perceptual_similarity", "validation_loss", "yield")
    return Look([mix.nearer for mix in between], pictures, [float("nan")] * len(between), figures, curves)


def _previews(latents: Latents, data: Prepared, seed: int, count: int) -> Iterator[Mix]:
    """`count` points, the classes in turn; a class of one picture gives that picture."""
    names = [name for name in data.names if len(trained_rows(data, name))]
    for index, name in enumerate(names[:count]):
        rows = trained_rows(data, name).tolist()
        own = len(range(index, count, len(names)))
        if len(rows) == 1:
            yield Mix(rows[0], rows[0], 0.0)
            continue
        for mix in mixes(np.stack([latents[row] for row in rows]), own, seed_of(seed, "preview", name)):
            yield Mix(rows[mix.first], rows[mix.second], mix.factor)


def _of_new(new: Sequence[Mix], pictures: np.ndarray, data: Prepared, panel: Panel) -> dict[str, float]:
    """Figures of new `pictures` (N, H, W, C) uint8, decoded from the points `new`."""
    requests = [Request(mix.nearer) for mix in new]
    names = np.array([data.classes[mix.nearer] for mix in new])
    seen = [see(data, request, picture) for request, picture in zip(requests, pictures, strict=True)]
    near = [panel.nearness.of(*entry) for entry in zip(requests, pictures, seen, strict=True)]
    small, real = (np.stack([reduced(p) for p in some]) for some in (pictures, data.pictures[~data.held()]))
    of_real = np.array(data.classes)[~data.held()]
    figures = {
        "copies": mean_of([float(n.is_copy) for n in near if n.row >= 0]),
        "sharpness": mean_of([s.sharpness for s in seen]),
        "diversity": mean_of([diversity(small[names == n], real[of_real == n], 0) for n in np.unique(names)]),
    }
    if len(data.names) > 1:  # of a single class nothing else can be said of a picture
        figures["yield"] = float(np.mean(np.array(panel.judge.classify(pictures, fitted_in(seen))) == names))
    return figures


def _reconstruction(
    model: DeepSMOTE, data: Prepared, held: np.ndarray, seed: int, metric: PerceptualMetric, runtime: Runtime
) -> dict[str, float]:
    order = np.random.default_rng(seed_of(seed, "reconstructed")).permutation(held if len(held) else len(data.files))
    rows = order[:_COMPARED].tolist()
    real = data.pictures[rows]
    made = np.stack(list(decoded(model, encoded(model, data, rows, runtime), runtime)))
    whole = np.ones(real.shape[:3], bool)
    distances = perceptual_distances(metric, made[:_PERCEPTUAL], real[:_PERCEPTUAL], whole[:_PERCEPTUAL])
    figures = {
        "ssim": mean_of([ssim_outside(a, b, keep) for a, b, keep in zip(made, real, whole, strict=True)]),
        "perceptual_similarity": 1 - mean_of(distances),
    }
    if len(held):
        figures["validation_loss"] = _validation_loss(model, data, held, runtime)
    return figures


@torch.inference_mode()
def _validation_loss(model: DeepSMOTE, data: Prepared, held: np.ndarray, runtime: Runtime) -> float:
    """The distance that training lessens, on all held-back pictures; every class counts alike, whatever it has."""
    distance, losses = distance_of(model.settings["loss"]), []
    names = np.array(data.classes)[held]
    for name in np.unique(names):
        own, total = held[names == name], 0.0
        for start in range(0, len(own), 16):
            real = 2 * pictures_tensor(data.pictures[own[start : start + 16]]).to(runtime.device) - 1
            total += float(distance(model(real).float(), real)) * len(real)
        losses.append(total / len(own))
    return float(np.mean(losses))
