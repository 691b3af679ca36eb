"""Captions: one line `x, y, defect name` in a .txt of the picture's name (paper 1, Figure 1). Also the prompt."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from core.errors import InputError


@dataclass(frozen=True, slots=True)
class Caption:
    """A coordinate in px (None without a pattern) and a defect's name."""

    x: float | None
    y: float | None
    defect: str

    def __str__(self) -> str:
        if self.x is None or self.y is None:
            return self.defect
        return f"{self.x:.2f}, {self.y:.2f}, {self.defect}"


def parse_caption(text: str) -> Caption:
    """`12, 30, scratch` or `scratch`. Raises `InputError` with what was expected."""
    line = text.strip()
    parts = [part.strip() for part in line.split(",", 2)]
    if len(parts) == 1 and parts[0]:
        return Caption(None, None, parts[0])
    try:
        x, y, defect = float(parts[0]), float(parts[1]), parts[2]
        if not (math.isfinite(x) and math.isfinite(y) and defect):
            raise ValueError
    except (ValueError, IndexError):
        raise InputError(f"'{line[:80]}' is not a caption; write it as: x, y, defect (12, 30, scratch).") from None
    return Caption(x, y, defect)


def read_caption(path: Path) -> Caption | None:
    """The caption in the file, or None where there is none or it is not one."""
    try:
        return parse_caption(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError, InputError):
        return None
