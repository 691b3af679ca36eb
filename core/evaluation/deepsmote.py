"""What a checkpoint of DeepSMOTE shows: new pictures, and how well it gives back pictures it never saw."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch

from core.data.dataset import Prepared
from core.diffusion.conditions import pictures_tensor
from core.evaluation.look import Look
from core.evaluation.metrics import mean_of, perceptual_distances, ssim_outside
from core.generation.deepsmote import blended, decoded, encoded, trained_rows
from core.generation.plan import Mix
from core.generation.smote import mixes
from core.models.deepsmote import DeepSMOTE
from core.models.likeness import distance_of
from core.models.perceptual import PerceptualMetric
from core.runtime import Runtime, seed_of

_COMPARED, _PERCEPTUAL = 60, 10
"""Pictures for SSIM, and for the perceptual distance, which costs a hundred times as much."""


def look_at_deepsmote(
    model: DeepSMOTE, data: Prepared, seed: int, metric: PerceptualMetric, runtime: Runtime, shown: int
) -> Look:
    """New pictures beside the nearer parent of each, and figures of reconstructions of held-back pictures.

    Where no class is large enough to hold any back, reconstructions of trained pictures are measured, and there is no
    validation loss.
    """
    held = np.flatnonzero(data.held())
    figures = _reconstruction(model, data, held, seed, metric, runtime)
    between = list(_previews(model, data, seed, runtime, shown))
    rows = sorted({row for mix in between for row in (mix.first, mix.second)})
    latents = dict(zip(rows, encoded(model, data, rows, runtime), strict=True))
    pictures = np.stack(list(decoded(model, blended(latents.__getitem__, between), runtime)))
    curves = ("ssim", "perceptual_similarity", "validation_loss")
    return Look([mix.nearer for mix in between], pictures, [float("nan")] * len(between), figures, curves)


def _previews(model: DeepSMOTE, data: Prepared, seed: int, runtime: Runtime, shown: int) -> Iterator[Mix]:
    """`shown` points, the classes in turn; a class of one picture shows that picture."""
    names = [name for name in data.names if len(trained_rows(data, name))]
    for index, name in enumerate(names[:shown]):
        rows = trained_rows(data, name).tolist()
        count = len(range(index, shown, len(names)))
        if len(rows) == 1:
            yield Mix(rows[0], rows[0], 0.0)
            continue
        for mix in mixes(encoded(model, data, rows, runtime), count, seed_of(seed, "preview", name)):
            yield Mix(rows[mix.first], rows[mix.second], mix.factor)


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
    """The distance that training lessens, on all held-back pictures."""
    distance, total = distance_of(model.settings["loss"]), 0.0
    for start in range(0, len(held), 16):
        real = 2 * pictures_tensor(data.pictures[held[start : start + 16]]).to(runtime.device) - 1
        total += float(distance(model(real).float(), real)) * len(real)
    return total / len(held)
