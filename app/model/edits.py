"""What the engineer decided by hand: `edits.json`, which every preparation follows and none overwrites."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from app.model.lattice import Point
from app.model.project_data import Template
from core.errors import InputError
from core.files import read_json, write_json
from core.paths import Project

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Click:
    """The centre of a defect in an original, px, and its class."""

    x: float
    y: float
    defect: str


@dataclass(frozen=True, slots=True)
class Edits:
    """All decisions. Never changed in place, so that undoing is going back to the one before."""

    template: Template | None = None
    """Exactly one repeating cell, drawn by hand."""
    no_pattern: bool = False
    coordinates: dict[str, Point] = field(default_factory=dict)
    """Where the template lies, by file."""
    confirmed: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()
    clicks: dict[str, tuple[Click, ...]] = field(default_factory=dict)
    others: dict[str, Any] = field(default_factory=dict)
    """Keys of a newer version, kept as they are."""

    def confirm(self, file: str) -> Edits:
        """The coordinate found is right."""
        free = self._without(file)
        return replace(free, confirmed=free.confirmed | {file})

    def correct(self, file: str, at: Point) -> Edits:
        """The template lies at `at`."""
        free = self._without(file)
        return replace(free, coordinates=free.coordinates | {file: at})

    def leave_out(self, files: Iterable[str]) -> Edits:
        """These pictures are not used."""
        out = frozenset(files)
        return replace(
            self,
            coordinates={file: at for file, at in self.coordinates.items() if file not in out},
            confirmed=self.confirmed - out,
            left_out=self.left_out | out,
        )

    def take_in(self, files: Iterable[str]) -> Edits:
        """These pictures are used again."""
        return replace(self, left_out=self.left_out - set(files))

    def with_template(self, template: Template | None, no_pattern: bool = False) -> Edits:
        """Another repeating cell, none, or (both unset) the one found."""
        return replace(self, template=template, no_pattern=no_pattern)

    def with_clicks(self, file: str, clicks: tuple[Click, ...]) -> Edits:
        """The defects of one original; none at all makes it undecided again."""
        others = {key: value for key, value in self.clicks.items() if key != file}
        return replace(self, clicks=others | {file: clicks} if clicks else others)

    def decision(self, file: str) -> str:
        """ "left out", "corrected", "confirmed" or empty."""
        if file in self.left_out:
            return "left out"
        if file in self.coordinates:
            return "corrected"
        return "confirmed" if file in self.confirmed else ""

    def differs(self, other: Edits) -> int:
        """How many decisions are not the same in both."""
        files = {*self.coordinates, *other.coordinates, *self.confirmed, *other.confirmed}
        files |= {*self.left_out, *other.left_out}
        number = sum(
            (self.decision(f), self.coordinates.get(f)) != (other.decision(f), other.coordinates.get(f)) for f in files
        )
        number += sum(self.clicks.get(f) != other.clicks.get(f) for f in {*self.clicks, *other.clicks})
        return number + ((self.template, self.no_pattern) != (other.template, other.no_pattern))

    def _without(self, file: str) -> Edits:
        return replace(
            self,
            coordinates={key: at for key, at in self.coordinates.items() if key != file},
            confirmed=self.confirmed - {file},
            left_out=self.left_out - {file},
        )


def read_edits(project: Project) -> Edits:
    """The decisions so far; none when there is no file. `InputError` when it is not one of ours."""
    if not project.edits.exists():
        return Edits()
    record = read_json(project.edits)
    try:
        template = record.get("template")
        known = {"format", "template", "no_pattern", "coordinates", "confirmed", "left_out", "clicks"}
        return Edits(
            template=_template(template) if template else None,
            no_pattern=bool(record.get("no_pattern", False)),
            coordinates={str(f): (float(at["x"]), float(at["y"])) for f, at in record.get("coordinates", {}).items()},
            confirmed=frozenset(str(file) for file in record.get("confirmed", [])),
            left_out=frozenset(str(file) for file in record.get("left_out", [])),
            clicks={
                str(file): tuple(Click(float(c["x"]), float(c["y"]), str(c["class"])) for c in clicks)
                for file, clicks in record.get("clicks", {}).items()
            },
            others={key: value for key, value in record.items() if key not in known},
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"{project.edits} is not one that Flawsmith wrote. Restore it from a copy.") from error


def write_edits(project: Project, edits: Edits) -> None:
    """Write all decisions, whole or not at all."""
    template = edits.template
    record = edits.others | {
        "format": FORMAT,
        "template": {key: getattr(template, key) for key in Template.__slots__} if template else None,
        "no_pattern": edits.no_pattern,
        "coordinates": {f: {"x": round(x, 4), "y": round(y, 4)} for f, (x, y) in sorted(edits.coordinates.items())},
        "confirmed": sorted(edits.confirmed),
        "left_out": sorted(edits.left_out),
        "clicks": {
            file: [{"x": round(c.x, 1), "y": round(c.y, 1), "class": c.defect} for c in clicks]
            for file, clicks in sorted(edits.clicks.items())
        },
    }
    write_json(project.edits, record)


def _template(record: dict[str, Any]) -> Template:
    sides = (float(record[key]) for key in ("x", "y", "width", "height"))
    return Template(str(record["file"]), *sides)
