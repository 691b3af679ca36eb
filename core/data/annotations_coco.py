"""COCO: one JSON file that lists pictures, categories and annotations (polygons, run lengths, boxes)."""

from __future__ import annotations

from typing import Any

from core.data.annotations import (
    Annotated,
    Annotations,
    Polygon,
    Region,
    RunLengths,
    number,
    numbers,
    path_parts,
    polygon_box,
    runs_region,
)
from core.data.inventory import Inventory

_MOST_PIXELS = 400_000_000


def is_coco(record: Any) -> bool:
    """Whether parsed JSON is meant to be COCO."""
    return isinstance(record, dict) and isinstance(record.get("images"), list)


def read_coco(file: str, record: dict[str, Any], inventory: Inventory, out: Annotations) -> None:
    """Add what the parsed file `file` says; what it says wrongly becomes one sentence."""
    names = _category_names(record.get("categories"))
    pictures, outside, absent = _pictures(file, record["images"], inventory, out)
    if outside:
        out.skipped.append((file, f"lists {outside[0]}, which is outside the folder and is not read"))
    if absent:
        out.notices.append(
            f"{file} lists pictures that the folder does not hold: {len(absent)} (the first is {absent[0]}). "
            "Copy what is missing, or choose the folder that holds the pictures too."
        )
    wrong: list[str] = []
    unnamed: set[str] = set()
    entries = record.get("annotations")
    for position, entry in enumerate(entries if isinstance(entries, list) else [], 1):
        label = f"annotation {entry['id']}" if isinstance(entry, dict) and "id" in entry else f"annotation {position}"
        if not isinstance(entry, dict):
            wrong.append(f"{label} is not a record")
            continue
        picture = pictures.get(str(entry.get("image_id")))
        if picture is None:
            if str(entry.get("image_id")) not in pictures:
                wrong.append(f"{label} belongs to no picture of the list")
            continue
        if "category_id" in entry and str(entry["category_id"]) not in names:
            unnamed.add(f"class {entry['category_id']}")
        problem = _add(entry, names, picture)
        if problem:
            picture.broken += 1
            wrong.append(f"{label} {problem}")
    if not isinstance(entries, list):
        out.skipped.append((file, "lists pictures but no annotations; export it again with them"))
    known = [picture for picture in pictures.values() if picture is not None]
    if not isinstance(entries, list) or (wrong and not any(p.regions or p.classes for p in known)):
        for picture in known:
            picture.broken += 1  # without one right annotation nobody knows which pictures are good
    if unnamed:
        out.notices.append(
            f"{file} gives no name to {', '.join(sorted(unnamed)[:5])}; name them in its list of categories."
        )
    if wrong:
        out.notices.append(
            f"{file}: {len(wrong)} of {len(entries or [])} annotations cannot be used; "
            f"the first: {wrong[0]}. Mend and export them again."
        )


def decode_counts(text: str) -> list[int]:
    """Run lengths from COCO's compressed form. Raises `ValueError` when it is not one.

    Six bits a character from '0' on, five of them value (the lowest first) and one saying that more follow; the
    last one's top bit is the sign. From the third run on, the difference to the run before the last is stored.
    """
    counts: list[int] = []
    value = shift = 0
    for character in text:
        bits = ord(character) - 48
        if not 0 <= bits < 64 or shift > 40:
            raise ValueError("not a run length")
        value |= (bits & 31) << shift
        shift += 5
        if not bits & 32:
            if bits & 16:
                value -= 1 << shift
            counts.append(value + counts[-2] if len(counts) > 2 else value)
            value = shift = 0
    if shift:
        raise ValueError("cut short")
    return counts


def _category_names(entries: Any) -> dict[str, str]:
    """Name by id; an entry without a name is called by its id."""
    names: dict[str, str] = {}
    for entry in entries if isinstance(entries, list) else []:
        if isinstance(entry, dict) and "id" in entry:
            name = entry.get("name")
            names[str(entry["id"])] = str(name) if name not in (None, "") else f"class {entry['id']}"
    return names


def _pictures(
    file: str, entries: list[Any], inventory: Inventory, out: Annotations
) -> tuple[dict[str, Annotated | None], list[str], list[str]]:
    """Records by image id (None: not in the folder); names outside of the folder; names that are absent."""
    pictures: dict[str, Annotated | None] = {}
    outside: list[str] = []
    absent: list[str] = []
    for entry in entries:
        if not isinstance(entry, dict) or not isinstance(entry.get("file_name"), str):
            continue
        pictures[str(entry.get("id"))] = None
        try:
            found = resolve(inventory, file, entry["file_name"])
        except ValueError:
            outside.append(entry["file_name"])
            continue
        if found is None:
            absent.append(entry["file_name"])
            continue
        picture = out.of(found)
        pictures[str(entry.get("id"))] = picture
        width, height = number(entry.get("width")), number(entry.get("height"))
        if width and height and width > 0 and height > 0:
            picture.size = (int(width), int(height))
    return pictures, outside, absent


def resolve(inventory: Inventory, file: str, name: str) -> str | None:
    """The picture that the annotation file `file` calls `name`, or None.

    Looked for beside the file, in the folder, then by the end of the name where that is unmistakable.
    Raises `ValueError` when the name leads outside of the folder.
    """
    parts, beside = path_parts(name), file.split("/")[:-1]
    if ".." in parts:
        inner = list(beside)
        for part in parts:
            if part != "..":
                inner.append(part)
            elif inner:
                inner.pop()
            else:
                raise ValueError(name)
        return inventory.find(inner)
    if not parts:
        return None
    found = inventory.find([*beside, *parts]) or inventory.find(parts)
    for start in range(len(parts) if found is None else 0):
        ends = inventory.ending_with(parts[start:])
        near = [end for end in ends if end.split("/")[: len(beside)] == beside]
        ends = near if near else ends
        if len(ends) == 1:
            return ends[0]
        if ends:
            return None
    return found


def _add(entry: dict[str, Any], names: dict[str, str], picture: Annotated) -> str | None:
    """Add one annotation to its picture, or tell what is wrong with it."""
    if "category_id" not in entry:
        return "names no category"
    category = str(entry["category_id"])
    defect = names.get(category, f"class {category}")
    box = numbers(entry.get("bbox"))
    region, problem = _outline(entry.get("segmentation"), defect, picture)
    if region is None and box is not None and len(box) == 4 and box[2] > 0 and box[3] > 0:
        region = Region(defect, (box[0], box[1], box[2], box[3]))
    if region is None:
        if problem is None and not entry.get("segmentation") and not entry.get("bbox"):
            picture.classes.append(defect)  # the picture as a whole was given a class
            return None
        return problem or "has neither an outline nor a box with a size"
    if region not in picture.regions:
        picture.regions.append(region)
    return None


def _outline(value: Any, defect: str, picture: Annotated) -> tuple[Region | None, str | None]:
    """Region of a `segmentation`, or what is wrong with it; neither when there is none."""
    if not value:
        return None, None
    if isinstance(value, dict):
        runs = _runs(value)
        if runs is None:
            return None, "has a damaged mask (RLE)"
        if picture.size is not None and (runs.width, runs.height) != picture.size:
            return None, f"has a mask of {runs.width}x{runs.height} px in a picture of another size"
        region = runs_region(defect, runs)
        return region, None if region else "has an empty mask (RLE)"
    if not isinstance(value, list):
        return None, "has an outline of an unknown kind"
    rings = [value] if not isinstance(value[0], list) else value
    polygons: list[Polygon] = []
    for ring in rings:
        points = numbers(ring)
        if points is not None and len(points) >= 6 and len(points) % 2 == 0:
            polygons.append(tuple(points))
    if not polygons:
        return None, "has an outline of fewer than three points"
    return Region(defect, polygon_box(polygons), tuple(polygons)), None


def _runs(value: dict[str, Any]) -> RunLengths | None:
    """Run lengths, compressed or not, that fill their frame exactly; else None."""
    size, counts = numbers(value.get("size")), value.get("counts")
    if size is None or len(size) != 2 or min(size) < 1 or size[0] * size[1] > _MOST_PIXELS:
        return None
    height, width = int(size[0]), int(size[1])
    try:
        found = decode_counts(counts) if isinstance(counts, str) else [int(c) for c in numbers(counts) or ()]
    except ValueError:
        return None
    if not found or min(found) < 0 or sum(found) != height * width:
        return None
    return RunLengths(height, width, tuple(found))
