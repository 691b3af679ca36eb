"""One inspection model: trained on one arm's pictures from one seed, chosen by validation, then asked for scores."""

from __future__ import annotations

import copy
import time
from collections.abc import Generator
from dataclasses import dataclass

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from core.config import OK_CLASS, Classifier
from core.events import Metric, Progress
from core.models.inspection import InspectionModel, Weights, build_model, longest_side_px
from core.proof.classic import varied
from core.proof.pictures import Pictures
from core.runtime import Runtime, generator_of, seed_of

CURVE = "proof_loss"
"""Metric: loss on validation, good and bad pictures counted alike; its epoch is the optimiser step."""
_LOOKS = 8
"""Times in a training that validation is looked at; the best of these moments is kept."""
_RATE = {True: 1e-2, False: 5e-4}
"""Highest learning rate of the small model, and of the large ones. At a lower one the small model learns 500 demo
pictures by heart: without augmentation it found 56 % of new defects at 3e-3, 74 % at 6e-3, 76 % at 1e-2."""
_DECAY, _SMOOTHING = 0.05, 0.05
_AVERAGED = 0.05
"""Share of the steps over which the weights are averaged."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What all arms have in common."""

    classifier: Classifier
    weights: Weights | None
    steps: int
    batch: int
    seed: int
    runtime: Runtime


@dataclass(frozen=True, slots=True)
class Trained:
    """What remains of a training. Scores are logits of NG."""

    validation: list[float]
    test: list[float]
    other: list[float] | None
    losses: list[tuple[int, float]]
    """(step, validation loss) of every look."""
    kept_step: int
    seconds: float


def inputs_of(pictures: Pictures, classifier: Classifier) -> Tensor:
    """(N, C, H, W) uint8, no side longer than the model takes."""
    pixels = pictures.pixels
    height, width = pixels.shape[1:3]
    scale = longest_side_px(classifier) / max(height, width)
    if scale < 1 and len(pixels):
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        small = [cv2.resize(picture, size, interpolation=cv2.INTER_AREA) for picture in pixels]
        pixels = np.stack(small).reshape(len(small), size[1], size[0], pixels.shape[3])
    return torch.from_numpy(np.ascontiguousarray(pixels.transpose(0, 3, 1, 2)))


def draw_weights(classes: list[str]) -> Tensor:
    """(N,) float: half of every batch is good, half bad; among the bad, classes by the root of their rarity."""
    names = np.array(classes)
    is_ng = names != OK_CLASS
    weights = np.ones(len(names))
    for name in set(classes):
        weights[names == name] = 1 / np.sqrt((names == name).sum())
    for side in (is_ng, ~is_ng):
        weights[side] /= weights[side].sum()
    return torch.from_numpy(weights)


def train_model(
    recipe: Recipe, pictures: Pictures, classic: bool, judged: dict[str, Pictures], seed: int, stage: str
) -> Generator[Progress | Metric, None, Trained]:
    """`judged` holds `validation`, `test` and perhaps `other`. A seed draws the same first weights in every arm."""
    start_s = time.monotonic()
    inputs = inputs_of(pictures, recipe.classifier)
    labels = torch.from_numpy(pictures.is_ng).float()
    weights = draw_weights(pictures.classes)
    torch.manual_seed(seed_of(recipe.seed, "proof weights", seed))
    device = recipe.runtime.device
    model = build_model(recipe.classifier, inputs.shape[1], recipe.weights).to(device)
    model = model.to(memory_format=torch.channels_last).train()
    small = recipe.classifier == Classifier.SMALL
    optimizer = torch.optim.AdamW(model.parameters(), _RATE[small], weight_decay=_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE[small], total_steps=recipe.steps + 1)
    decay = 1 - 1 / (1 + _AVERAGED * recipe.steps)
    average = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(decay), use_buffers=True
    )
    watched = {name: inputs_of(part, recipe.classifier) for name, part in judged.items()}
    truth = torch.from_numpy(judged["validation"].is_ng)
    looks = {round(recipe.steps * look / _LOOKS) for look in range(1, _LOOKS + 1)}
    losses: list[tuple[int, float]] = []
    best: tuple[float, int, InspectionModel] | None = None
    for step in range(1, recipe.steps + 1):
        random = generator_of(recipe.seed, "proof", seed, step)
        chosen = torch.multinomial(weights, recipe.batch, replacement=True, generator=random)
        batch = (inputs[chosen].float() / 255).to(device)
        batch = varied(batch, random) if classic else batch
        with recipe.runtime.context():
            logits = model(batch.contiguous(memory_format=torch.channels_last))
        wanted = labels[chosen].to(device) * (1 - _SMOOTHING) + _SMOOTHING / 2
        loss = F.binary_cross_entropy_with_logits(logits.float(), wanted)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        schedule.step()
        average.update_parameters(model)
        now = Progress(stage=stage, done=step, total=recipe.steps, unit="steps")
        yield now
        if step in looks:
            whole = average.module
            assert isinstance(whole, InspectionModel)
            told = yield from scores_of(whole, watched["validation"], recipe, now)
            value = balanced_loss(torch.tensor(told), truth)
            losses.append((step, value))
            yield Metric(name=CURVE, epoch=step, value=value)
            if best is None or value < best[0]:
                best = value, step, copy.deepcopy(whole)
    assert best is not None
    scores: dict[str, list[float]] = {}
    for name, part in watched.items():
        scores[name] = yield from scores_of(best[2], part, recipe, now)
    seconds = round(time.monotonic() - start_s, 1)
    return Trained(scores["validation"], scores["test"], scores.get("other"), losses, best[1], seconds)


def balanced_loss(logits: Tensor, is_ng: Tensor) -> float:
    """Cross-entropy of (N,) logits, mean of good and of bad pictures counted alike."""
    each = F.binary_cross_entropy_with_logits(logits.double(), is_ng.double(), reduction="none")
    return float((each[is_ng].mean() + each[~is_ng].mean()) / 2)


def scores_of(
    model: InspectionModel, inputs: Tensor, recipe: Recipe, now: Progress
) -> Generator[Progress, None, list[float]]:
    """Logits of (N, C, H, W) uint8 pictures, in full precision. Says `now` after each batch, to be stopped there."""
    was_training = model.training
    model.eval()
    scores: list[float] = []
    for part in inputs.split(2 * recipe.batch):
        with torch.inference_mode():
            scores += model((part.float() / 255).to(recipe.runtime.device)).float().cpu().tolist()
        yield now
    model.train(was_training)
    return scores
