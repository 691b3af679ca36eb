"""Real pictures with what is known of them."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.config import OK_CLASS


@dataclass(frozen=True, slots=True)
class Pictures:
    """Real pictures of one purpose."""

    files: list[str]
    """Relative to the project's pictures; those of other folders are whole paths."""
    classes: list[str]
    groups: list[str]
    pixels: np.ndarray
    """(N, H, W, C) uint8."""
    digests: list[str]
    """See `core.data.scan.Facts`."""

    @property
    def is_ng(self) -> np.ndarray:
        """(N,) bool."""
        return np.array([name != OK_CLASS for name in self.classes], bool)

    @property
    def counts(self) -> dict[str, int]:
        """Pictures of each class, good ones first."""
        found = Counter(self.classes)
        return {name: found[name] for name in sorted(found, key=lambda name: (name != OK_CLASS, name))}

    @property
    def key(self) -> str:
        """Hash of the pictures and their classes, in order."""
        rows = zip(self.digests, self.classes, self.groups, strict=True)
        return hashlib.sha256("\n".join("|".join(row) for row in rows).encode()).hexdigest()

    def defects(self) -> list[str]:
        """Classes that are NG, by name."""
        return [name for name in self.counts if name != OK_CLASS]

    def part(self, rows: Sequence[int]) -> Pictures:
        """Some of them."""
        index = np.array(rows, np.int64)
        return Pictures(
            [self.files[row] for row in rows],
            [self.classes[row] for row in rows],
            [self.groups[row] for row in rows],
            self.pixels[index],
            [self.digests[row] for row in rows],
        )

    def joined(self, more: Pictures) -> Pictures:
        """These and others behind them."""
        return Pictures(
            self.files + more.files,
            self.classes + more.classes,
            self.groups + more.groups,
            np.concatenate([self.pixels, more.pixels]),
            self.digests + more.digests,
        )
