"""What preparation found, read from a project's files."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from core.errors import InputError
from core.paths import Project, read_json


@dataclass(frozen=True, slots=True)
class Template:
    """The template's rectangle in the picture it was cut from, px."""

    file: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was left out, and why."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Located:
    """One picture with its coordinate, None where there is no pattern."""

    file: str
    """Relative to the pictures' folder."""
    defect: str
    x: float | None
    y: float | None
    score: float | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """The summary of a prepared project."""

    pictures: Path
    pattern: bool
    cycle: tuple[float, float] | None
    confidence: float | None
    template: Template | None
    counts: dict[str, int] = field(default_factory=dict)
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = ()
    message: str = ""

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def read_prepared(project: Project) -> Prepared:
    """The project's summary; `InputError` with a sentence when a file is missing or foreign."""
    record: dict[str, Any] = read_json(project.summary)
    try:
        cycle = record.get("cycle")
        template = record.get("template")
        return Prepared(
            pictures=project.pictures(),
            pattern=bool(record["pattern"]),
            cycle=(float(cycle[0]), float(cycle[1])) if cycle else None,
            confidence=_number(record.get("confidence")),
            template=Template(**{key: template[key] for key in Template.__slots__}) if template else None,
            counts={str(name): int(n) for name, n in record["counts"].items()},
            skipped=tuple(Skipped(str(s["file"]), str(s["reason"])) for s in record.get("skipped", [])),
            warnings=tuple(str(w) for w in record.get("warnings", [])),
            message=str(record.get("message", "")),
        )
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise InputError(f"{project.summary} is not one that Flawsmith wrote. Prepare the pictures again.") from error


def read_coordinates(project: Project) -> Iterator[Located]:
    """Pictures with their coordinates, one at a time; nothing when the file is absent."""
    try:
        stream = project.coordinates.open(encoding="utf-8", newline="")
    except OSError:
        return
    with stream:
        for row in csv.DictReader(stream):
            yield Located(
                row.get("file") or "",
                row.get("class") or "",
                _number(row.get("x")),
                _number(row.get("y")),
                _number(row.get("score")),
            )


def _number(value: object) -> float | None:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
