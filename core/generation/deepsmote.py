"""Drawing with DeepSMOTE: a new picture is decoded from a point between the latents of two real ones of its class."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch

from core.config import GenerateConfig
from core.data.captions import parse_caption
from core.data.dataset import Prepared
from core.data.images import canonical_class
from core.data.request import Request
from core.diffusion.conditions import pictures_tensor
from core.diffusion.systems import load_system
from core.diffusion.tones import kept_to
from core.errors import InputError
from core.generation.asked import asked_counts
from core.generation.plan import Mix, Planned, Slot
from core.generation.screen import Asks
from core.generation.smote import NEIGHBOURS, mixes
from core.models.deepsmote import DeepSMOTE
from core.runtime import Runtime, choose_runtime, seed_of

BATCH = 16


def trained_rows(data: Prepared, name: str) -> np.ndarray:
    """Rows of a class that training sees, and that new pictures may come from."""
    held = data.held()
    return np.array([row for row in data.rows_of(name) if not held[row]], np.int64)


@torch.inference_mode()
def encoded(model: DeepSMOTE, data: Prepared, rows: Sequence[int], runtime: Runtime) -> np.ndarray:
    """Latents of real pictures, (len(rows), D) float32."""
    parts = [
        model.encode(2 * pictures_tensor(data.pictures[list(rows[start : start + BATCH])]).to(runtime.device) - 1)
        for start in range(0, len(rows), BATCH)
    ]
    return torch.cat(parts).float().cpu().numpy()


@torch.inference_mode()
def decoded(model: DeepSMOTE, latents: np.ndarray, runtime: Runtime) -> Iterator[np.ndarray]:
    """Pictures of latents (N, D) in order, (H, W, C) uint8 each."""
    for start in range(0, len(latents), BATCH):
        part = torch.from_numpy(latents[start : start + BATCH])
        # Always a whole batch: the number of pictures in it decides the last bits of each.
        whole = torch.cat([part, part[-1:].expand(BATCH - len(part), -1)])
        made = (model.decode(whole.to(runtime.device)).float().cpu()[: len(part)] + 1) / 2
        if model.settings["tones"]:
            made = kept_to(made, model.settings["tones"])
        yield from (made.clamp(0, 1) * 255 + 0.5).to(torch.uint8).permute(0, 2, 3, 1).numpy()


def blended(latents: Callable[[int], np.ndarray], parts: Sequence[Mix]) -> np.ndarray:
    """(len(parts), D) float32: the points of `parts`, `latents` giving a row's latent."""
    ends = [(latents(mix.first), latents(mix.second), np.float32(mix.factor)) for mix in parts]
    return np.stack([first + factor * (second - first) for first, second, factor in ends])


class DeepSMOTEArtist:
    """Draws with a DeepSMOTE generator; parents and factor of every candidate are known from the start."""

    asks = Asks(scene=False, mask=False)

    def __init__(self, config: GenerateConfig, data: Prepared, checkpoint: Path) -> None:
        self._counts = _counts(config, data)
        self._seed = config.seed
        self._runtime = choose_runtime()
        model = load_system(checkpoint).to(self._runtime.device)
        assert isinstance(model, DeepSMOTE)
        self._model = model
        self._rows = {name: trained_rows(data, name).tolist() for name in sorted(self._counts)}
        self._latents: dict[int, np.ndarray] = {}
        self._mixes: dict[tuple[str, int], list[Mix]] = {}
        self.slots: list[Slot] = []
        self.notices: list[str] = []
        for name, rows in self._rows.items():
            if len(rows) <= NEIGHBOURS:
                self.notices.append(
                    f"The class '{name}' has {len(rows)} pictures to learn from, so each new one lies between one of "
                    f"them and its {len(rows) - 1} nearest instead of {NEIGHBOURS}; they will be much alike."
                )
            self._latents |= dict(zip(rows, encoded(model, data, rows, self._runtime), strict=True))
            self.slots += [Slot(f"{name}/{name}_{n:05d}.png", name, n) for n in range(self._counts[name])]

    def candidate(self, slot: Slot, attempt: int) -> Planned:
        """See `core.generation.artists.Artist`."""
        key: list[int | str] = [slot.defect, *([attempt] if attempt else [])]
        mix = self._mixed(slot.defect, attempt, seed_of(self._seed, "smote", *key))[slot.number]
        seed = seed_of(self._seed, "picture", slot.defect, slot.number, *key[1:])
        return Planned(slot.file, slot.defect, Request(mix.nearer), seed, mix, attempt)

    def _mixed(self, name: str, attempt: int, seed: int) -> list[Mix]:
        """One mix for each slot of a class."""
        if (name, attempt) not in self._mixes:
            rows = self._rows[name]
            found = mixes(np.stack([self._latents[row] for row in rows]), self._counts[name], seed)
            self._mixes[name, attempt] = [Mix(rows[mix.first], rows[mix.second], mix.factor) for mix in found]
        return self._mixes[name, attempt]

    def draw(self, part: Sequence[Planned]) -> Iterator[np.ndarray]:
        """See `core.generation.artists.Artist`."""
        yield from decoded(
            self._model, blended(self._latents.__getitem__, [p.mix for p in part if p.mix]), self._runtime
        )


def _counts(config: GenerateConfig, data: Prepared) -> dict[str, int]:
    """Pictures asked for by class; `InputError` for what DeepSMOTE cannot be asked."""
    if config.jitter_px or config.random_coordinates:
        raise InputError("DeepSMOTE draws between two real pictures and cannot move them; leave jitter at 0.")
    if config.steps is not None:
        raise InputError("DeepSMOTE draws in one step; ask for no sampler steps.")
    if config.ranges:
        raise InputError("DeepSMOTE draws between two real pictures and cannot be asked for attributes; ask no range.")
    counts = asked_counts(config, data)
    for prompt in config.prompts:
        caption = parse_caption(prompt)
        if caption.x is not None:
            raise InputError(
                f"'{prompt}' asks for a coordinate, and DeepSMOTE draws where its real pictures are; ask for "
                f"'{caption.defect}' alone, or train a diffusion generator."
            )
        name = canonical_class(caption.defect)
        data.class_index(name)
        counts[name] = counts.get(name, 0) + 1
    for name in counts:
        if len(trained_rows(data, name)) < 2:
            raise InputError(
                f"The class '{name}' has a single picture, and DeepSMOTE draws between two; add pictures of it, ask "
                "for none, or train a diffusion generator."
            )
    return counts
