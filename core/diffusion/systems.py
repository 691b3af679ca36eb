"""Building and loading generators: one place that knows both."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.checkpoints import load_tensors
from core.config import Generator, Loss
from core.data.dataset import Prepared
from core.data.residual import ATTRIBUTES
from core.diffusion.anchored import AnchoredDiffusion
from core.diffusion.paper import PaperDiffusion
from core.diffusion.tones import tones_of
from core.errors import InputError
from core.models.deepsmote import DeepSMOTE

Diffusion = AnchoredDiffusion | PaperDiffusion
System = Diffusion | DeepSMOTE
"""Every generator."""

WIDTHS = (64, 96, 128)
"""Channels of the U-Nets' levels."""


def system_settings(data: Prepared, timesteps: int) -> dict[str, Any]:
    """Settings of a diffusion generator for a prepared project."""
    return {
        "names": data.names,
        "channels": data.channels,
        "size": list(data.size),
        "lattice": data.pattern.lattice.to_list() if data.pattern else None,
        "clean": True,
        "masks": bool(data.masks.any()),
        "tones": tones_of(data.pictures),
        "attributes": len(ATTRIBUTES),
        "timesteps": timesteps,
        "widths": list(WIDTHS),
    }


def deepsmote_settings(data: Prepared, loss: str) -> dict[str, Any]:
    """Settings of DeepSMOTE for a prepared project."""
    # As published it draws what the network leaves.
    tones = None if loss == Loss.PAPER else tones_of(data.pictures)
    return {"channels": data.channels, "size": list(data.size), "loss": loss, "tones": tones}


def build_system(generator: str, settings: dict[str, Any]) -> System:
    """A new, untrained generator."""
    if generator == Generator.DEEPSMOTE:
        return DeepSMOTE(settings)
    return PaperDiffusion(settings) if generator == Generator.PAPER else AnchoredDiffusion(settings)


def load_system(path: Path) -> System:
    """A generator from a checkpoint of a run, with averaged weights, in evaluation mode."""
    tensors, settings = load_tensors(path)
    try:
        system = build_system(settings["generator"], settings["system"])
        system.load_state_dict(tensors)
    except (KeyError, RuntimeError) as error:
        raise InputError(f"{path} is not a checkpoint of this version's generators; use another one.") from error
    return system.eval()
