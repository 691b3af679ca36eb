"""What the engineer decided by hand, read from the project's `edits.json`.

    {"format": 1,
     "template": {"file": "scratch/a.png", "x": 12.0, "y": 30.5, "width": 40.2, "height": 52.0} or null,
     "no_pattern": false,
     "coordinates": {"scratch/a.png": {"x": 12.3, "y": 4.5}},
     "confirmed": ["scratch/b.png"],
     "left_out": ["scratch/c.png"],
     "clicks": {"big/one.png": [{"x": 4000, "y": 310, "class": "scratch"}]}}

The template is one repeating cell drawn on a picture, px; its upper left corner becomes the origin of all
coordinates. `coordinates` are where the template lies after it was dragged there. `clicks` are centres of
defects in originals too large to train on. The file is never written by preparation but for one case: a
new template moves the origin, and the coordinates dragged before move along.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from core.errors import InputError
from core.files import read_json, write_json

FORMAT = 1
Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Template:
    """One repeating cell as drawn by hand, px of the picture `file`."""

    file: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Click:
    """The centre of a defect in an original, px."""

    x: float
    y: float
    defect: str


@dataclass(slots=True)
class Edits:
    """Decisions by file; all empty where nothing was decided."""

    template: Template | None = None
    no_pattern: bool = False
    coordinates: dict[str, tuple[float, float]] = field(default_factory=dict)
    confirmed: set[str] = field(default_factory=set)
    left_out: set[str] = field(default_factory=set)
    clicks: dict[str, tuple[Click, ...]] = field(default_factory=dict)


def read_edits(path: Path) -> Edits:
    """The decisions in `path`. Raises `InputError` naming the entry that cannot be understood."""
    if not path.exists():
        return Edits()
    record = read_json(path)

    def part(name: str, make: Callable[[Any], Value], empty: Value) -> Value:
        try:
            return make(record[name]) if record.get(name) else empty
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise InputError(f"'{name}' in {path} cannot be understood; delete that entry or the file.") from error

    if not isinstance(record, dict):
        raise InputError(f"{path} does not hold decisions; delete it.")
    return Edits(
        template=part("template", _template, None),
        no_pattern=part("no_pattern", bool, False),
        coordinates=part("coordinates", lambda r: {f: (float(p["x"]), float(p["y"])) for f, p in r.items()}, {}),
        confirmed=part("confirmed", lambda r: {str(f) for f in r}, set()),
        left_out=part("left_out", lambda r: {str(f) for f in r}, set()),
        clicks=part("clicks", lambda r: {f: tuple(map(_click, clicks)) for f, clicks in r.items()}, {}),
    )


def move_coordinates(path: Path, shift: tuple[float, float], pattern: str) -> None:
    """Move all dragged coordinates by a shift of the origin, px, to that of the pattern with the key `pattern`.

    Once: a preparation that was cut off behind this finds the same pattern again, and the same shift.
    """
    record = read_json(path)
    if record.get("moved_to") == pattern:
        return
    record["moved_to"] = pattern
    for point in record.get("coordinates", {}).values():
        point["x"], point["y"] = float(point["x"]) + shift[0], float(point["y"]) + shift[1]
    write_json(path, record)


def _template(record: dict[str, Any]) -> Template:
    found = Template(str(record["file"]), *(float(record[key]) for key in ("x", "y", "width", "height")))
    if min(found.width, found.height) < 2:
        raise ValueError("smaller than two pixels")
    return found


def _click(record: dict[str, Any]) -> Click:
    return Click(float(record["x"]), float(record["y"]), str(record["class"]))
