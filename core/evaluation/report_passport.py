"""Where a report comes from: versions, settings, checkpoints, seeds, date."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from core import __version__
from core.evaluation.report_data import ReportData, ReportSet
from core.files import read_json

_PACKAGES = ("torch", "torchvision", "diffusers", "transformers", "scikit-image", "numpy")
_PLACES = ("project", "resume", "run")
"""Settings that say where things lay and not what was done."""
_UNUSED = {
    True: ("timesteps", "vqvae_epochs", "jitter_px", "random_coordinates", "steps"),
    False: ("loss",),
}
"""Settings without effect, for pictures between two real ones (DeepSMOTE) and for others."""


@dataclass(frozen=True, slots=True)
class Passport:
    """Two lists of name and value for each part."""

    date: str
    versions: list[tuple[str, str]]
    sets: list[tuple[str, list[tuple[str, str]]]]


def passport(data: ReportData, now: datetime) -> Passport:
    """All of it, as text."""
    versions = [("flawsmith", __version__), ("python", platform.python_version())]
    versions += [(name, found) for name in _PACKAGES if (found := _version(name))]
    versions.append(("system", f"{platform.system()} {platform.machine()}"))
    return Passport(
        date=now.strftime("%Y-%m-%d %H:%M"),
        versions=[*versions, ("pictures' key", str(data.summary.get("key", "–"))[:16])],
        sets=[(entry.name, _origin(entry)) for entry in data.sets],
    )


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _origin(entry: ReportSet) -> list[tuple[str, str]]:
    """How one set came to be."""
    first = entry.rows[0]
    lines = [
        ("run", first.get("run") or "–"),
        ("checkpoint", first.get("checkpoint") or "–"),
        ("checkpoint hash", first.get("checkpoint_hash") or "–"),
    ]
    left_out = (*_PLACES, *_UNUSED[entry.is_between])
    if entry.run is not None and entry.run.config.exists():
        lines += [(f"train: {key}", _text(value)) for key, value in _told(read_json(entry.run.config), left_out)]
    request = {k: v for k, v in entry.info.get("request", {}).items() if k not in ("counts", "prompts", "checkpoint")}
    lines += [(f"generate: {key}", _text(value)) for key, value in _told(request, left_out)]
    return lines


def _told(settings: dict[str, Any], left_out: Sequence[str]) -> list[tuple[str, Any]]:
    return [(key.replace("_", " "), value) for key, value in settings.items() if key not in left_out]


def _text(value: Any) -> str:
    if value is None:
        return "automatic"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:g}" if isinstance(value, float) else str(value)
