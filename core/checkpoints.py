"""Weights on disk: safetensors with their settings as JSON in the header, written whole or not at all."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save

from core.errors import InputError
from core.files import write_bytes


def save_tensors(path: Path, tensors: dict[str, torch.Tensor], settings: dict[str, Any]) -> None:
    """Write `tensors` and JSON-ready `settings` to `path`."""
    whole = {name: tensor.detach().to("cpu").contiguous().clone() for name, tensor in tensors.items()}
    write_bytes(path, save(whole, {"settings": json.dumps(settings)}))


def load_tensors(path: Path) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    """What `save_tensors` wrote; `InputError` names a file that is missing or not whole."""
    if not path.exists():
        raise InputError(f"The checkpoint {path} is missing.")
    try:
        with safe_open(path, framework="pt") as stream:
            settings = json.loads((stream.metadata() or {}).get("settings", "{}"))
            return {name: stream.get_tensor(name) for name in stream.keys()}, settings  # noqa: SIM118
    except (SafetensorError, ValueError, OSError) as error:
        raise InputError(f"{path} is not a whole Flawsmith checkpoint; use an earlier one.") from error


def read_settings(path: Path) -> dict[str, Any]:
    """The settings alone, without reading the tensors; errors as `load_tensors`."""
    try:
        with safe_open(path, framework="pt") as stream:
            settings: dict[str, Any] = json.loads((stream.metadata() or {}).get("settings", "{}"))
            return settings
    except (SafetensorError, ValueError, OSError) as error:
        raise InputError(f"{path} is not a whole Flawsmith checkpoint; use an earlier one.") from error


def file_hash(path: Path) -> str:
    """First 16 hexadecimal digits of the file's SHA-256."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()[:16]


def optimizer_tensors(optimizer: torch.optim.Optimizer, prefix: str) -> dict[str, torch.Tensor]:
    """State of an Adam-like optimiser as named tensors."""
    found: dict[str, torch.Tensor] = {}
    for index, entry in optimizer.state_dict()["state"].items():
        for name, value in entry.items():
            found[f"{prefix}.{index}.{name}"] = torch.as_tensor(value)
    return found


def load_optimizer(optimizer: torch.optim.Optimizer, tensors: dict[str, torch.Tensor], prefix: str) -> None:
    """Put back what `optimizer_tensors` gave."""
    state: dict[int, dict[str, torch.Tensor]] = {}
    for key, value in tensors.items():
        if key.startswith(f"{prefix}."):
            index, name = key[len(prefix) + 1 :].split(".", 1)
            state.setdefault(int(index), {})[name] = value
    optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
    for parameter, entry in optimizer.state.items():
        for name, value in entry.items():
            if value.shape == parameter.shape and value.stride() != parameter.stride():
                # A fused step walks through memory, and files hold every tensor row by row.
                entry[name] = torch.empty_like(parameter).copy_(value)


def under(tensors: dict[str, torch.Tensor], prefix: str) -> dict[str, torch.Tensor]:
    """The tensors below `prefix.`, without it."""
    return {k[len(prefix) + 1 :]: v for k, v in tensors.items() if k.startswith(f"{prefix}.")}


def prefixed(tensors: dict[str, torch.Tensor], prefix: str) -> dict[str, torch.Tensor]:
    """The same tensors below `prefix.`."""
    return {f"{prefix}.{k}": v for k, v in tensors.items()}
