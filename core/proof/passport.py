"""What identifies a proof: versions, settings, hashes and seeds."""

from __future__ import annotations

import platform
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from core import __version__
from core.config import Classifier, ProveConfig
from core.data.dataset import Prepared
from core.models.inspection import Weights, title_of
from core.proof.line import Line
from core.proof.origin import Synthetic
from core.proof.origin import passport_of as set_passport

_PACKAGES = ("torch", "torchvision", "timm", "scikit-learn", "numpy")


def passport_of(
    config: ProveConfig, data: Prepared, line: Line, sets: list[Synthetic], weights: Weights | None, key: str
) -> dict[str, Any]:
    """JSON-ready."""
    parts = {"training": line.training, "validation": line.validation, "test": line.test, "other_line": line.other}
    return {
        "date": datetime.now().strftime("%Y-%m-%d %H:%M"),
        "proof": config.name,
        "key": key[:16],
        "project": data.project.folder.resolve().name,
        "data": data.key[:16],
        "pictures": {name: part.key[:16] for name, part in parts.items() if part is not None},
        "sets": [set_passport(entry) for entry in sets],
        "classifier": title_of(Classifier(config.classifier or Classifier.SMALL)),
        "weights": f"{weights.path.name} ({weights.sha256[:16]})" if weights else "trained from zero",
        "settings": {
            name: getattr(config, name)
            for name in ("seeds", "seed", "steps", "batch_size", "amounts", "threads", "test", "other_line")
        },
        "versions": {
            "flawsmith": __version__,
            "python": platform.python_version(),
            **{name: found for name in _PACKAGES if (found := _version(name))},
            "system": f"{platform.system()} {platform.machine()}",
        },
    }


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
