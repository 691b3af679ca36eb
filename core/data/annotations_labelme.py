"""LabelMe: a JSON file beside each picture with its shapes."""

from __future__ import annotations

import base64
import binascii
import contextlib
import io
import itertools
import math
from collections.abc import Sequence
from typing import Any

import numpy as np
from PIL import Image

from core.data.annotations import (
    Annotated,
    Annotations,
    Polygon,
    Region,
    number,
    numbers,
    polygon_box,
    runs_of,
    runs_region,
)
from core.data.annotations_coco import resolve
from core.data.inventory import Inventory, key

_LINE_PX = 3.0
_POINT_PX = 9.0
"""What a line is wide and a point is, so that a place has a size."""


def is_labelme(record: Any) -> bool:
    """Whether parsed JSON is meant to be LabelMe's."""
    return isinstance(record, dict) and "shapes" in record


def read_labelme(file: str, record: dict[str, Any], inventory: Inventory, out: Annotations) -> None:
    """Add what the parsed file `file` says; shapes that cannot be used become one sentence."""
    found = _picture(file, record, inventory, out)
    if found is None:
        return
    picture = out.of(found)
    width, height = number(record.get("imageWidth")), number(record.get("imageHeight"))
    if width and height and width > 0 and height > 0:
        picture.size = (int(width), int(height))
    flags = record.get("flags")
    picture.classes += [str(name) for name, on in (flags if isinstance(flags, dict) else {}).items() if on is True]
    shapes = record["shapes"]
    if not isinstance(shapes, list):
        picture.broken += 1
        out.skipped.append((file, "has no list of shapes; save it again in LabelMe"))
        return
    wrong: list[str] = []
    for position, shape in enumerate(shapes, 1):
        problem = _add(shape, picture)
        if problem:
            picture.broken += 1
            wrong.append(f"shape {position} {problem}")
    if wrong:
        out.notices.append(
            f"{file}: {len(wrong)} of {len(shapes)} shapes cannot be used (the first: {wrong[0]}); draw them again."
        )


def _picture(file: str, record: dict[str, Any], inventory: Inventory, out: Annotations) -> str | None:
    """The picture the file belongs to: of its own name, else the one it names."""
    stem = file.rsplit(".", 1)[0]
    name = record.get("imagePath")
    named = None
    with contextlib.suppress(ValueError):  # LabelMe often names a place where the picture lay long ago
        named = resolve(inventory, file, name) if isinstance(name, str) else None
    alike = inventory.with_stem(stem.rsplit("/", 1)[-1])
    same = [picture for picture in alike if key(picture.rsplit(".", 1)[0]) == key(stem)]
    found = named if named in same or not same else same[0]
    if found is None and len(alike) == 1:
        found = alike[0]
    if found is None:
        shown = f", {name[:80]}," if isinstance(name, str) and name else ""
        out.skipped.append((file, f"belongs to a picture{shown} that is not in the folder; copy it here"))
    return found


def _add(shape: Any, picture: Annotated) -> str | None:
    """Add one shape, or tell what is wrong with it."""
    if not isinstance(shape, dict):
        return "is not a record"
    label = shape.get("label")
    if not isinstance(label, str) or not label.strip():
        return "has no label"
    values = shape.get("points")
    points = [numbers(p) for p in values] if isinstance(values, list) else []
    pairs = [(p[0], p[1]) for p in points if p is not None and len(p) == 2]
    if len(pairs) != len(points) or not pairs:
        return "has points that are not pairs of numbers"
    kind = shape.get("shape_type") or "polygon"
    if kind == "mask":
        region = _mask(shape.get("mask"), label, pairs, picture.size)
    else:
        region = _drawn(kind, label, pairs)
    if region is None:
        return f"is a {kind} that has no area or is not understood"
    picture.regions.append(region)
    return None


def _drawn(kind: Any, label: str, points: Sequence[tuple[float, float]]) -> Region | None:
    (x, y), (x2, y2) = points[0], points[-1]
    polygons: list[Polygon] = []
    if kind == "polygon" and len(points) >= 3:
        polygons = [tuple(v for p in points for v in p)]
    elif kind == "rectangle" and len(points) in (2, 4):
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        left, right, top, bottom = min(xs), max(xs), min(ys), max(ys)
        if right > left and bottom > top:
            return Region(label, (left, top, right - left, bottom - top))
    elif kind == "circle" and len(points) == 2:
        radius = math.hypot(x2 - x, y2 - y)
        turns = [2 * math.pi * i / 64 for i in range(64)]
        if radius > 0:
            polygons = [tuple(v for t in turns for v in (x + radius * math.cos(t), y + radius * math.sin(t)))]
    elif kind in ("line", "linestrip") and len(points) >= 2:
        polygons = [_stroke(a, b) for a, b in itertools.pairwise(points) if a != b]
    elif kind in ("point", "points"):
        half = _POINT_PX / 2
        return Region(label, (x - half, y - half, _POINT_PX, _POINT_PX))
    if not polygons:
        return None
    return Region(label, polygon_box(polygons), tuple(polygons))


def _stroke(a: tuple[float, float], b: tuple[float, float]) -> Polygon:
    """A line as a rectangle of its width."""
    length = math.hypot(b[0] - a[0], b[1] - a[1])
    u = (b[1] - a[1]) / length * _LINE_PX / 2
    v = (a[0] - b[0]) / length * _LINE_PX / 2
    return (a[0] + u, a[1] + v, b[0] + u, b[1] + v, b[0] - u, b[1] - v, a[0] - u, a[1] - v)


def _mask(text: Any, label: str, points: Sequence[tuple[float, float]], size: tuple[int, int] | None) -> Region | None:
    """A painted shape: a PNG in base64 that lies with its corner at the first point."""
    if not isinstance(text, str) or size is None or size[0] * size[1] > 400_000_000:
        return None
    try:
        with Image.open(io.BytesIO(base64.b64decode(text))) as opened:
            patch = np.asarray(opened.convert("L")) > 0
    except (OSError, SyntaxError, ValueError, binascii.Error, Image.DecompressionBombError):
        return None
    left, top = round(points[0][0]), round(points[0][1])
    whole = np.zeros((size[1], size[0]), bool)
    if left < 0 or top < 0 or left >= size[0] or top >= size[1]:
        return None
    inside = patch[: size[1] - top, : size[0] - left]
    whole[top : top + inside.shape[0], left : left + inside.shape[1]] = inside
    return runs_region(label, runs_of(whole))
