"""What the program consists of besides itself: packages, versions, licences and their texts."""

from __future__ import annotations

import importlib.metadata
import json
from dataclasses import dataclass
from pathlib import Path

from core.paths import RESOURCES

_FOLDER = RESOURCES / "licences"
"""Written when an installer is built; absent where the program runs from its sources."""
_SHORT = 60
"""Some packages put the whole text where the licence's name should be."""


@dataclass(frozen=True, slots=True)
class Shipped:
    """One package."""

    name: str
    version: str
    licence: str
    url: str = ""
    texts: tuple[Path, ...] = ()

    def text(self) -> str:
        """Its licences in full; empty where it states none."""
        parts = [path.read_text(encoding="utf-8", errors="replace") for path in self.texts if path.is_file()]
        return "\n\n\n".join(parts)


def read_shipped(folder: Path = _FOLDER) -> list[Shipped]:
    """What an installed program ships; run from its sources, what is in its environment."""
    try:
        rows = json.loads((folder / "licences.json").read_text(encoding="utf-8"))
        return [
            Shipped(r["name"], r["version"], r["licence"], r["url"], tuple(folder / file for file in r["files"]))
            for r in rows
        ]
    except (OSError, ValueError, KeyError, TypeError):
        found = {d.metadata["Name"]: d for d in importlib.metadata.distributions()}
        return [
            Shipped(name, found[name].version, licence_of(found[name].metadata))
            for name in sorted(found, key=str.lower)
        ]


def licence_of(metadata: importlib.metadata.PackageMetadata) -> str:
    """The licence's name as the package itself states it."""
    expression = "".join(metadata.get_all("License-Expression") or [])
    classified = [c.rsplit(" :: ", 1)[-1] for c in metadata.get_all("Classifier") or [] if c.startswith("License")]
    classified = [name for name in classified if name != "OSI Approved"]
    stated = "".join(metadata.get_all("License") or []).strip()
    if "\n" in stated or len(stated) > _SHORT:
        stated = stated.splitlines()[0].strip()[:_SHORT]
    return expression or ", ".join(classified) or stated


def version_of(package: str, shipped: list[Shipped]) -> str:
    """Version of `package` (in any spelling of its name), or an empty string."""
    wanted = package.replace("_", "-").lower()
    return next((s.version for s in shipped if s.name.replace("_", "-").lower() == wanted), "")
