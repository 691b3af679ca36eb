"""What preparation found, read from a project's files."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.model.lattice import Lattice, Placement
from core.errors import InputError
from core.files import read_json
from core.paths import Project

_CROP_PX = 200


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
    angle_deg: float = 0.0
    """How far the picture is turned against the others."""
    scale: float = 1.0
    review: str = ""
    """Why the coordinate should be looked at; empty when it is fine."""


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
    lattice: Lattice | None = None
    originals: Path | None = None
    """The folder that was chosen, where training pictures were cut from larger ones."""
    undecided: tuple[str, ...] = ()
    """Originals that need a click on their defects, relative to `originals`."""
    crop_px: int = _CROP_PX
    """Side of the pictures cut from originals."""

    @property
    def chosen(self) -> Path:
        """The folder the engineer chose."""
        return self.originals or self.pictures

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def read_prepared(project: Project) -> Prepared:
    """The project's summary; `InputError` with a sentence when a file is missing or foreign."""
    record: dict[str, Any] = read_json(project.summary)
    settings: dict[str, Any] = read_json(project.settings)
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
            lattice=_lattice(record),
            originals=originals_of(project),
            undecided=tuple(str(file) for file in record.get("undecided") or []),
            crop_px=int(record.get("crop_px") or settings.get("crop_px") or _CROP_PX),
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
                _number(row.get("angle_deg")) or 0.0,
                _number(row.get("scale")) or 1.0,
                row.get("review") or "",
            )


def placement_of(prepared: Prepared, picture: Located, width: int, height: int) -> Placement | None:
    """The pattern as it lies in `picture` of `width` x `height` px; None where there is no pattern."""
    if prepared.lattice is None or picture.x is None or picture.y is None or not width:
        return None
    return Placement(prepared.lattice, picture.x, picture.y, width, height, picture.angle_deg, picture.scale)


def originals_of(project: Project) -> Path | None:
    """The folder of the originals, None where the pictures were taken as they are."""
    stored = read_json(project.settings).get("originals")
    if not stored:
        return None
    return Path(stored) if Path(stored).is_absolute() else (project.folder / stored).resolve()


def _lattice(record: dict[str, Any]) -> Lattice | None:
    """The lattice; a rectangular one of the cycle in projects that know no other."""
    stored, cycle = record.get("lattice"), record.get("cycle")
    if stored:
        (ax, ay), (bx, by) = stored
        lattice = Lattice((float(ax), float(ay)), (float(bx), float(by)))
    elif cycle:
        lattice = Lattice.of_cycle(float(cycle[0]), float(cycle[1]))
    else:
        return None
    if abs(lattice.area) < 1:
        raise ValueError("a cell without area")
    return lattice


def _number(value: object) -> float | None:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
