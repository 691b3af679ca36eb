"""The judge that reports: a classifier trained on real pictures only, never used to screen generated ones.

It sees the picture and, where there is a pattern, its aligned residual beside it. What it can do
is measured on held-back real pictures and printed beside every yield.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from core.checkpoints import load_tensors, save_tensors
from core.data.clean import CleanPattern
from core.data.dataset import Prepared, Request
from core.data.matching import match
from core.events import Event, Progress
from core.models.classifier import SmallClassifier
from core.runtime import Runtime, generator_of, seed_of

_STEPS, _BATCH = 400, 32
_RESIDUAL_GAIN = 4.0
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Judge:
    """A trained judge."""

    network: SmallClassifier
    names: list[str]
    pattern: CleanPattern | None
    accuracy: float
    """Share of held-back real pictures whose class it names rightly; nan where none were held back."""

    @torch.inference_mode()
    def classify(self, pictures: np.ndarray) -> list[str]:
        """Class of each (N, H, W, C) uint8 picture."""
        inputs = torch.stack([_input(picture, self.pattern) for picture in pictures])
        logits = torch.cat([self.network(part) for part in inputs.split(64)])
        return [self.names[i] for i in logits.argmax(1).tolist()]


def _input(picture: np.ndarray, pattern: CleanPattern | None) -> Tensor:
    """(C or 2C, H, W): the picture in [-1, 1], and its residual enlarged."""
    as_float = picture.astype(np.float32) / 255
    fitted = None if pattern is None else match(as_float, pattern).fitted
    return _stack(as_float, fitted)


def _stack(picture: np.ndarray, fitted: np.ndarray | None) -> Tensor:
    layers = [2 * picture - 1]
    if fitted is not None:
        layers.append((picture - fitted) * _RESIDUAL_GAIN)
    return torch.from_numpy(np.concatenate(layers, axis=2)).permute(2, 0, 1).float()


def trained_judge(data: Prepared, runtime: Runtime, seed: int = 0) -> Iterator[Event | Judge]:
    """The judge of a project, from the cache or trained now. Yields progress, and the judge last."""
    path = data.project.cache / f"judge-{data.key[:16]}-{seed}-{_VERSION}.safetensors"
    channels = data.channels * (2 if data.pattern else 1)
    if path.exists():
        tensors, settings = load_tensors(path)
        network = SmallClassifier(channels, len(data.names))
        network.load_state_dict(tensors)
        known = settings["accuracy"]
        yield Judge(network.eval(), data.names, data.pattern, float("nan") if known is None else known)
        return
    torch.manual_seed(seed_of(seed, "judge"))
    network = SmallClassifier(channels, len(data.names)).to(runtime.device)
    network = network.to(memory_format=torch.channels_last)
    yield from _train(network, data, runtime, seed)
    network = network.to("cpu").eval()
    held = np.flatnonzero(data.held())
    judge = Judge(network, data.names, data.pattern, float("nan"))
    if len(held):
        right = [a == data.classes[r] for a, r in zip(judge.classify(data.pictures[held]), held, strict=True)]
        judge = Judge(network, data.names, data.pattern, float(np.mean(right)))
    _save(path, judge)
    yield judge


def _save(path: Path, judge: Judge) -> None:
    accuracy = judge.accuracy if np.isfinite(judge.accuracy) else None
    save_tensors(path, judge.network.state_dict(), {"accuracy": accuracy})


def _train(network: SmallClassifier, data: Prepared, runtime: Runtime, seed: int) -> Iterator[Event]:
    """Class-balanced batches, shifted by up to 3 px; good pictures count as a class like the others."""
    rows = np.flatnonzero(~data.held())
    inputs = torch.stack([_row_input(data, int(row)) for row in rows]).to(runtime.device)
    labels = torch.from_numpy(data.numbers(rows.tolist()))
    weights = torch.from_numpy(data.rarity(rows.tolist())).float()
    optimizer = torch.optim.AdamW(network.parameters(), 2e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 4e-3, total_steps=_STEPS)
    network.train()
    for step in range(_STEPS):
        random = generator_of(seed, "judge", step)
        chosen = torch.multinomial(weights, min(_BATCH, len(rows)), replacement=True, generator=random)
        dx, dy = torch.randint(-3, 4, (2,), generator=random).tolist()
        batch = F.pad(inputs[chosen], (3, 3, 3, 3), mode="reflect")
        batch = batch[..., 3 + dy : batch.shape[2] - 3 + dy, 3 + dx : batch.shape[3] - 3 + dx]
        light = 1 + 0.1 * torch.randn(len(chosen), 1, 1, 1, generator=random)
        with runtime.context():
            logits = network((batch * light.to(batch)).contiguous(memory_format=torch.channels_last))
        loss = F.cross_entropy(logits.float(), labels[chosen].to(batch.device), label_smoothing=0.05)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        schedule.step()
        yield Progress(stage="Training the judge", done=step + 1, total=_STEPS, unit="steps")


def _row_input(data: Prepared, row: int) -> Tensor:
    picture = data.pictures[row].astype(np.float32) / 255
    return _stack(picture, None if data.pattern is None else data.clean_of(Request(row)))
