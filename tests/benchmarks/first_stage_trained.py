"""`anchored` trained for equal time at one stride or another; a part of `first_stage.py`, and what both measure by."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from unittest import mock

import cv2
import numpy as np
import torch
from torch import Tensor

from core.data.dataset import Prepared
from core.data.request import Request
from core.diffusion.anchored import AnchoredDiffusion
from core.diffusion.systems import system_settings
from core.evaluation.metrics import mean_of, measure, quantile_of
from core.generation.sampling import draw
from core.models.perceptual import load_perceptual
from core.runtime import Runtime, generator_of
from core.training.diffusion import DiffusionStage

BATCH = 16
SHOWN = 24
"""Held-back pictures with a defect that a trained generator is asked for."""


def clock(runtime: Runtime) -> float:
    """Seconds of the device: other programs on the processor do not count."""
    if runtime.device.type == "cuda":
        torch.cuda.synchronize()
        return time.perf_counter()
    return time.process_time()


def sharpness(pictures: Tensor, masks: Tensor | None) -> np.ndarray:
    """Laplacian variance of each picture; in its mask and 3 px around where masks are given, nan without."""
    found = []
    for index, picture in enumerate(pictures.mean(1).numpy()):
        edges = cv2.Laplacian(picture, cv2.CV_32F)
        if masks is not None:
            edges = edges[cv2.dilate(masks[index].numpy().astype(np.uint8), np.ones((7, 7), np.uint8)) > 0]
        found.append(edges.var() if edges.size else np.nan)
    return np.array(found)


@dataclass(frozen=True)
class Trained:
    """`anchored` after equal time at one stride."""

    stride: int
    steps: int
    seconds: float
    validation_loss: float
    """Share of the spread of v, in pixels of held-back pictures, that is not predicted: the same at every stride."""
    ssim: float
    perceptual_similarity: float
    coordinate_error_px: float
    mask_iou: float
    sharpness: float
    defect_sharpness: float


def train_anchored(data: Prepared, stride: int, minutes: float, runtime: Runtime, seed: int) -> Trained:
    rows = torch.from_numpy(np.flatnonzero(~data.held()))

    def stage_of(epochs: int) -> DiffusionStage:
        torch.manual_seed(seed)
        with mock.patch("core.diffusion.anchored.stride_for", lambda height, width: stride):
            system = AnchoredDiffusion(system_settings(data, 1000))
        stage = DiffusionStage(system, data, rows, None, epochs, BATCH, 4e-4, seed, runtime)
        stage.calibrate()
        return stage

    trial, spent = stage_of(100), []
    for index in range(5):
        start = clock(runtime)
        trial.step(index)
        spent.append(clock(runtime) - start)
    stage = stage_of(max(1, round(60 * minutes / statistics.median(spent[1:]) / trial.steps_per_epoch)))
    start = clock(runtime)
    for index in range(stage.total):
        stage.step(index)
    seconds = clock(runtime) - start
    with stage.averaged() as system:
        loss = validation_loss(stage, runtime)
        held = np.flatnonzero(data.held() & data.masks.any((1, 2)))
        requests = [Request(int(row)) for row in held[:SHOWN]]
        made = np.stack(list(draw(system, data, requests, list(range(len(requests))), runtime)))
    figures = measure(data, requests, made, load_perceptual().to(runtime.device))
    real, masks = data.pictures[held[:SHOWN]], torch.from_numpy(data.masks[held[:SHOWN]])
    drawn, given = (torch.from_numpy(p).permute(0, 3, 1, 2).float() / 127.5 - 1 for p in (made, real))
    return Trained(
        stride,
        stage.total,
        seconds,
        loss,
        mean_of([f.ssim for f in figures]),
        mean_of([f.perceptual_similarity for f in figures]),
        quantile_of([f.coordinate_error_px for f in figures], 0.5),
        mean_of([f.mask_iou for f in figures]),
        float(np.median(sharpness(drawn, None) / sharpness(given, None))),
        float(np.median(sharpness(drawn, masks) / sharpness(given, masks))),
    )


@torch.no_grad()
def validation_loss(stage: DiffusionStage, runtime: Runtime, rounds: int = 4) -> float:
    """Mean squared error of v, in pixels and as a share of their spread, over the same timesteps at every stride."""
    power, held, losses = stage.system.scale.square(), np.flatnonzero(stage.data.held()), []
    with mock.patch.object(stage.system, "_emphasis", lambda conditions: power / power.mean()):
        for index in range(rounds):
            for part in torch.from_numpy(held).split(BATCH):
                targets, conditions = stage._batch(part, None)
                key = generator_of("validation", index, int(part[0]))
                losses.append((len(part), stage.system.loss(targets, conditions, key, runtime).item()))
    return sum(n * loss for n, loss in losses) / sum(n for n, _ in losses)
