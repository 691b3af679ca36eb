"""`background.safetensors`: the usual picture of a project without a pattern, and each picture's fit to it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from core.data.background import Background
from core.files import write_bytes

_VERSION = 2
_PARTS = ("mean", "components", "spread", "lines")
_NUMBERS = ("tolerance", "line_tolerance")


@dataclass(frozen=True, slots=True)
class KnownBackground:
    """What an earlier preparation found."""

    background: Background
    fits: np.ndarray
    """(N, 1, K) float32, in the order of `files`."""
    files: list[str]
    digests: list[str]
    """Of the pictures' pixels."""


def save_background(
    path: Path, background: Background, fits: np.ndarray, files: Sequence[str], digests: Sequence[str]
) -> None:
    """Write it whole or not at all; see `KnownBackground`."""
    tensors = {name: np.ascontiguousarray(getattr(background, name)) for name in _PARTS} | {"fits": fits}
    numbers = {name: getattr(background, name) for name in _NUMBERS}
    head = {"version": _VERSION, "files": list(files), "digests": list(digests)} | numbers
    # One entry, since safetensors writes several in random order.
    write_bytes(path, save(tensors, {"settings": json.dumps(head, ensure_ascii=False)}))


def load_background(path: Path) -> KnownBackground | None:
    """What `save_background` wrote; None when there is none, or of another version."""
    try:
        with safe_open(path, framework="np") as stream:
            head = json.loads(stream.metadata()["settings"])
            tensors = {name: stream.get_tensor(name) for name in (*_PARTS, "fits")}
        if head["version"] != _VERSION:
            return None
        known: dict[str, Any] = {name: tensors[name] for name in _PARTS} | {
            name: float(head[name]) for name in _NUMBERS
        }
        found = Background(**known)
        return KnownBackground(found, tensors["fits"], head["files"], head["digests"])
    except (SafetensorError, OSError, KeyError, TypeError, ValueError):
        return None
