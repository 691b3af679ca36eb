"""Which class a picture shows, by a classifier trained on real pictures only.

It sees the picture and, where there is a pattern, its aligned residual beside it, in units of the picture's noise. What
it can do is measured on held-back real pictures and printed beside every yield.

The judge that screens is never the judge that reports: each `Purpose` has a seed and a network of its own.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from core.checkpoints import load_tensors, save_tensors
from core.data.background import Background
from core.data.clean import CleanPattern
from core.data.dataset import Prepared
from core.data.explain import fitted_to
from core.data.request import Request
from core.errors import InputError
from core.events import Progress
from core.models.classifier import SmallClassifier
from core.runtime import Runtime, generator_of, seed_of

_BATCH = 32
_STEPS = 1200
_FULL_SIDE_PX = 64
"""On larger pictures, whose steps take longer and whose defects show on more pixels, fewer steps are taken."""
_RATE, _DECAY, _SMOOTHING = 4e-3, 0.02, 0.05
_AVERAGED = 0.1
"""Share of the steps over which the weights are averaged."""
_SHIFT_PX = 4
_SIDE_PX = 128
"""Larger pictures are reduced: a step on 200 px would take six times as long as one on 80."""
_MOST_ROWS = 4000
"""Training pictures kept in memory, of a larger project drawn by lot."""
_NOISE_FLOOR = 1e-3
_KNOWS_ITS_OWN = 0.9
"""Share of its own training pictures below which turned and mirrored ones may have taught it nonsense."""
_ENOUGH_HELD = 20
_VERSION = 3


class Purpose(StrEnum):
    """What a judge is for; each has a judge of its own."""

    SCREEN = "screen"
    REPORT = "report"


_WIDTH = {Purpose.SCREEN: 32, Purpose.REPORT: 40}
_LENGTH = {Purpose.SCREEN: 1.0, Purpose.REPORT: 1.75}
"""Share of `_STEPS`."""


@dataclass(frozen=True, slots=True)
class Judge:
    """A trained judge."""

    network: SmallClassifier
    names: list[str]
    usual: CleanPattern | Background | None
    views: int
    """Turned and mirrored views its answer is the mean of: 1, 4 or 8."""
    accuracy: float
    """Share of held-back real pictures whose class it names rightly; nan where none were held back."""
    accuracy_of: dict[str, float]
    """The same for each class of which pictures were held back."""

    @torch.inference_mode()
    def probabilities(self, pictures: np.ndarray, fitted: np.ndarray | None = None) -> np.ndarray:
        """(N, len(names)) float32 of (N, H, W, C) uint8 pictures.

        `fitted` (N, H, W, C) float32, what each shows but for its defect (`core.data.explain`), spares finding it.
        """
        device = next(self.network.parameters()).device
        out = np.zeros((len(pictures), len(self.names)), np.float32)
        for start in range(0, len(pictures), _BATCH):
            part = slice(start, start + _BATCH)
            clean = self._fitted(pictures[part]) if fitted is None else fitted[part]
            inputs = np.stack([_layers(p, c) for p, c in zip(pictures[part], clean, strict=True)])
            batch = _as_floats(torch.from_numpy(inputs)).to(device)
            out[part] = _mean_answer(self.network, batch, self.views).cpu().numpy()
        return out

    def classify(self, pictures: np.ndarray, fitted: np.ndarray | None = None) -> list[str]:
        """Class of each (N, H, W, C) uint8 picture; `fitted` as in `probabilities`."""
        return [self.names[i] for i in self.probabilities(pictures, fitted).argmax(1).tolist()]

    def _fitted(self, pictures: np.ndarray) -> list[np.ndarray | None]:
        if self.usual is None:
            return [None] * len(pictures)
        return [fitted_to(self.usual, p.astype(np.float32) / 255) for p in pictures]


def trained_judge(
    data: Prepared, purpose: Purpose, runtime: Runtime, seed: int = 0
) -> Generator[Progress, None, Judge]:
    """The judge of a project, from the cache or trained now. Tells its progress and returns the judge.

    Where there is a single class nothing can be learnt: that judge knows one answer, and no share of right ones.
    """
    path = data.project.cache / f"judge-{purpose}-{data.key[:16]}-{seed}-{_VERSION}.safetensors"
    channels = data.channels * (2 if data.usual else 1)
    network = SmallClassifier(channels, len(data.names), _WIDTH[purpose])
    if len(data.names) == 1:
        return Judge(network.eval(), data.names, data.usual, 1, float("nan"), {})
    known = _from_cache(path, network)
    if known is None:
        network, known = yield from _trained(data, purpose, runtime, seed)
        save_tensors(path, network.state_dict(), known)
    accuracy = float("nan") if known["accuracy"] is None else float(known["accuracy"])
    return Judge(network.eval(), data.names, data.usual, known["views"], accuracy, known["accuracy_of"])


def _from_cache(path: Path, network: SmallClassifier) -> dict[str, Any] | None:
    """What is known of the judge at `path`, whose weights are put into `network`; None without a whole one."""
    if not path.exists():
        return None
    try:
        tensors, known = load_tensors(path)
    except InputError:
        return None  # a cache is made again
    network.load_state_dict(tensors)
    return known


def _trained(
    data: Prepared, purpose: Purpose, runtime: Runtime, seed: int
) -> Generator[Progress, None, tuple[SmallClassifier, dict[str, Any]]]:
    """A new network and what is known of it.

    Turned and mirrored pictures make a small set eight times as large; where a class means a direction they only
    confuse. That shows on the training pictures themselves: then a second network is trained without, and the one
    that knows more held-back pictures (where these are few, more of its own) is kept.
    """
    rows = _drawn_rows(data, seed)
    layers = torch.from_numpy(np.stack([_row_layers(data, int(row)) for row in rows]))
    every = 8 if layers.shape[2] == layers.shape[3] else 4
    best: tuple[float, SmallClassifier, int] | None = None
    held = np.flatnonzero(data.held())
    unseen = torch.from_numpy(np.stack([_row_layers(data, int(row)) for row in held])) if len(held) else layers[:0]
    for views in (every, 1):
        network = yield from _fitted_network(layers, data, rows, purpose, views, runtime, seed)
        own = _share_right(network, layers, data.numbers(rows.tolist()), views)
        score = own
        if len(held) >= _ENOUGH_HELD:
            score = _share_right(network, unseen, data.numbers(held.tolist()), views)
        if best is None or score > best[0]:
            best = score, network, views
        if own >= _KNOWS_ITS_OWN:
            break
    assert best is not None
    _, network, views = best
    return network, {"views": views} | _held_back_figures(network, unseen, data, held, views)


def _held_back_figures(
    network: SmallClassifier, unseen: Tensor, data: Prepared, held: np.ndarray, views: int
) -> dict[str, Any]:
    if not len(held):
        return {"accuracy": None, "accuracy_of": {}}
    numbers = data.numbers(held.tolist())
    right = _answers(network, unseen, views) == numbers
    of_class = {data.names[n]: float(right[numbers == n].mean()) for n in np.unique(numbers)}
    return {"accuracy": float(right.mean()), "accuracy_of": of_class}


def _drawn_rows(data: Prepared, seed: int) -> np.ndarray:
    """Training rows, at most `_MOST_ROWS`; rare classes keep theirs."""
    rows = np.flatnonzero(~data.held())
    if len(rows) <= _MOST_ROWS:
        return rows
    weights = data.rarity(rows.tolist()) ** 2
    rng = np.random.default_rng(seed_of(seed, "judge rows"))
    return np.sort(rng.choice(rows, _MOST_ROWS, replace=False, p=weights / weights.sum()))


def _fitted_network(
    layers: Tensor, data: Prepared, rows: np.ndarray, purpose: Purpose, views: int, runtime: Runtime, seed: int
) -> Generator[Progress, None, SmallClassifier]:
    """Batches in which rare classes are seen often; the weights are averaged over the last hundred steps or so."""
    size = min(1.0, _FULL_SIDE_PX / max(layers.shape[2:]))
    steps = max(1, round(_STEPS * _LENGTH[purpose] * size))
    torch.manual_seed(seed_of(seed, "judge", purpose))
    network = SmallClassifier(layers.shape[1], len(data.names), _WIDTH[purpose]).to(runtime.device)
    network = network.to(memory_format=torch.channels_last).train()
    decay = 1 - 1 / (1 + _AVERAGED * steps)
    average = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(decay), use_buffers=True
    )
    labels = torch.from_numpy(data.numbers(rows.tolist()))
    weights = torch.from_numpy(data.rarity(rows.tolist())).float()
    optimizer = torch.optim.AdamW(network.parameters(), _RATE, weight_decay=_DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, _RATE, total_steps=steps)
    for step in range(steps):
        random = generator_of(seed, "judge", purpose, step)
        chosen = torch.multinomial(weights, _BATCH, replacement=True, generator=random)
        batch = _varied(layers[chosen], views, random).to(runtime.device)
        with runtime.context():
            logits = network(batch.contiguous(memory_format=torch.channels_last))
        loss = F.cross_entropy(logits.float(), labels[chosen].to(batch.device), label_smoothing=_SMOOTHING)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        schedule.step()
        average.update_parameters(network)
        yield Progress(stage="Training the judge", done=step + 1, total=steps, unit="steps")
    kept = average.module.to("cpu").eval()
    assert isinstance(kept, SmallClassifier)
    return kept


def _varied(layers: Tensor, views: int, random: torch.Generator) -> Tensor:
    """A batch of pictures (N, L, H, W) int8 as floats, each mirrored, turned, moved and lit in another way."""
    count, _, height, width = layers.shape
    which = torch.randint(0, views, (count,), generator=random).tolist()
    moves = torch.randint(0, 2 * _SHIFT_PX + 1, (count, 2), generator=random).tolist()
    wide = F.pad(_as_floats(layers), [_SHIFT_PX] * 4, mode="reflect")
    out = [
        _view(picture[:, dy : dy + height, dx : dx + width], view)
        for picture, view, (dx, dy) in zip(wide, which, moves, strict=True)
    ]
    return torch.stack(out) * (1 + 0.1 * torch.randn(count, 1, 1, 1, generator=random))


def _view(picture: Tensor, view: int) -> Tensor:
    """One of eight: mirrored left to right (1), top to bottom (2), about the diagonal (4)."""
    flips = [axis for axis, bit in ((-1, 1), (-2, 2)) if view & bit]
    picture = picture.flip(flips) if flips else picture
    return picture.transpose(-1, -2) if view & 4 else picture


@torch.inference_mode()
def _mean_answer(network: SmallClassifier, batch: Tensor, views: int) -> Tensor:
    """(N, classes) probabilities of floats (N, L, H, W), the mean of all views."""
    return torch.stack([network(_view(batch, view).contiguous()).softmax(1) for view in range(views)]).mean(0)


def _answers(network: SmallClassifier, layers: Tensor, views: int) -> np.ndarray:
    parts = [_mean_answer(network, _as_floats(part), views).argmax(1) for part in layers.split(_BATCH)]
    answers: np.ndarray = torch.cat(parts).numpy()
    return answers


def _share_right(network: SmallClassifier, layers: Tensor, numbers: np.ndarray, views: int) -> float:
    return float((_answers(network, layers, views) == numbers).mean())


def _as_floats(layers: Tensor) -> Tensor:
    return layers.float() / 32


def _row_layers(data: Prepared, row: int) -> np.ndarray:
    return _layers(data.pictures[row], None if data.usual is None else data.clean_of(Request(row)))


def _layers(picture: np.ndarray, fitted: np.ndarray | None) -> np.ndarray:
    """(C or 2C, H, W) int8, 32 to 1: the picture in [-1, 1], and its residual in units of its noise, compressed.

    A faint pinhole is some units, a black particle a hundred: the logarithm shows both.
    """
    as_float = picture.astype(np.float32) / 255
    layers = [2 * as_float - 1]
    if fitted is not None:
        residual = as_float - fitted
        noise = 1.4826 * float(np.median(np.abs(residual))) + _NOISE_FLOOR
        layers.append(np.sign(residual) * np.log1p(np.abs(residual) / (2 * noise)))
    both = _reduced(np.concatenate(layers, axis=2))
    return np.clip(np.round(both.transpose(2, 0, 1) * 32), -128, 127).astype(np.int8)


def _reduced(layers: np.ndarray) -> np.ndarray:
    height, width = layers.shape[:2]
    scale = _SIDE_PX / max(height, width)
    if scale >= 1:
        return layers
    small = cv2.resize(
        layers, (max(1, round(width * scale)), max(1, round(height * scale))), interpolation=cv2.INTER_AREA
    )
    return small.reshape(*small.shape[:2], layers.shape[2])
