"""Crops of the training size, cut from originals and written into the project: only what changed is cut anew."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from core.data.annotations import Region
from core.data.cutting import Cut, Undecided, cut_positions
from core.data.images import encode_png, read_picture
from core.data.mask_files import SPLITS, WRAPPERS
from core.data.sources import Skipped, Source, user_mask
from core.data.standing_out import Deviation
from core.errors import InputError
from core.events import Progress
from core.files import stamp, write_bytes, write_csv, write_json

COLUMNS = ("file", "class", "original", "x", "y", "side")
"""Of `crops.csv`: the crop, its class, the original it was cut from and where, px."""

_FORMAT = 1
_INDEX = ".cut.json"


@dataclass(slots=True)
class Crops:
    """What cutting gave."""

    sources: list[Source] = field(default_factory=list)
    """The crops, with files relative to the crops' folder, the user's outlines in px of the crop."""
    original: dict[str, str] = field(default_factory=dict)
    """By crop: the file it was cut from. Crops of one original belong to one group."""
    undecided: list[Skipped] = field(default_factory=list)
    """Originals that need a click."""
    skipped: list[Skipped] = field(default_factory=list)
    """Originals that could not be read."""


def write_crops(
    sources: Sequence[Source],
    folder: Path,
    side: int,
    clicks: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
    deviation: Deviation | None = None,
    pattern_key: str = "",
) -> Generator[Progress, None, Crops]:
    """Cut every one of `sources` and write `<class>/<stem>_x123_y456.png` into `folder`; returns what that gave.

    One original is in memory at a time. What was cut before from the same file in the same way is kept;
    `pattern_key` must change when `deviation` does. Masks of the user's lie in `masks/`, mirrored. Crops that no
    original gives any more are removed, other files in `folder` are not touched.
    """
    known = _load_index(folder)
    entries: dict[str, dict[str, Any]] = {}
    out = Crops()
    taken: set[str] = set()
    for done, source in enumerate(sources):
        # Told before each, for one original may take seconds.
        yield Progress(stage="Cutting the defects out", done=done, total=len(sources), unit="pictures")
        own = list((clicks or {}).get(source.file, ()))
        key = _key(source, side, own, pattern_key)
        entry = known.get(source.file)
        if entry is None or entry["key"] != key or not _whole(folder, entry, taken):
            try:
                entry = {"key": key, **_cut(source, folder, side, own, deviation, taken)}
            except InputError as error:
                out.skipped.append(Skipped(source.file, str(error)))
                entry = None
        if entry is not None:
            entries[source.file] = entry
            taken |= {crop["file"].casefold() for crop in entry["crops"]}
            _collect(source, entry, folder, side, out)
    yield Progress(stage="Cutting the defects out", done=len(sources), total=len(sources), unit="pictures")
    _remove_stale(folder, known, entries)
    write_json(folder / _INDEX, {"format": _FORMAT, "originals": entries})
    write_csv(folder / "crops.csv", COLUMNS, _rows(out, entries, side))
    return out


def _key(source: Source, side: int, clicks: Sequence[Mapping[str, Any]], pattern_key: str) -> str:
    """Changes with everything that the crops of one original depend on."""
    stamps = [stamp(path) if path is not None else None for path in (source.path, source.mask)]
    told = [stamps, source.defect, repr(source.regions), side, clicks, pattern_key]
    return hashlib.sha256(json.dumps(told, sort_keys=True, default=str).encode()).hexdigest()


def _whole(folder: Path, entry: dict[str, Any], taken: set[str]) -> bool:
    """Whether all that was cut before is still there."""
    return all(
        (folder / crop["file"]).is_file()
        and (not crop["mask"] or (folder / "masks" / crop["file"]).is_file())
        and crop["file"].casefold() not in taken
        for crop in entry["crops"]
    )


def _cut(
    source: Source,
    folder: Path,
    side: int,
    clicks: Sequence[Mapping[str, Any]],
    deviation: Deviation | None,
    taken: set[str],
) -> dict[str, Any]:
    """Cut one original and write its crops; the record of it. Raises `InputError` when it cannot be read."""
    array = read_picture(source.path)
    height, width = array.shape[:2]
    try:
        mask = user_mask(source, height, width)
    except InputError:
        mask, source = None, replace(source, mask=None)  # told when the mask was listed or will be by the check
    found = cut_positions(array, source, side, deviation, clicks)
    if isinstance(found, Undecided):
        return {"crops": [], "undecided": found.reason}
    crops: list[dict[str, Any]] = []
    used = set(taken)
    for cut in found:
        file = _name(source, cut, used)
        used.add(file.casefold())
        rows, columns = slice(cut.y, cut.y + side), slice(cut.x, cut.x + side)
        write_bytes(folder / file, encode_png(np.ascontiguousarray(array[rows, columns])))
        if mask is not None:
            write_bytes(folder / "masks" / file, encode_png(mask[rows, columns].astype(np.uint8) * 255))
        crops.append({"file": file, **asdict(cut), "mask": mask is not None})
    return {"crops": crops, "undecided": ""}


def _name(source: Source, cut: Cut, taken: set[str]) -> str:
    """`<class>/<folders of the original>/<stem>_x123_y456.png`, unlike any in `taken` in any letter case."""
    *folders, name = PurePosixPath(source.file).parts
    told = [part for part in folders if part.casefold() != cut.defect.casefold()]
    kept = [part for part in told if part.lower() not in SPLITS | WRAPPERS]
    if (
        len(kept) == len(folders)
        and source.defect != cut.defect
        and kept
        and kept[0].casefold() == source.defect.casefold()
    ):
        kept = kept[1:]  # the class by folder, where a click gave another
    stem = f"{PurePosixPath(name).stem}_x{cut.x}_y{cut.y}"
    file, copy = "/".join([cut.defect, *kept, f"{stem}.png"]), 2
    while file.casefold() in taken:
        file, copy = "/".join([cut.defect, *kept, f"{stem}_{copy}.png"]), copy + 1
    return file


def _collect(source: Source, entry: dict[str, Any], folder: Path, side: int, out: Crops) -> None:
    if entry["undecided"]:
        out.undecided.append(Skipped(source.file, entry["undecided"]))
    for crop in entry["crops"]:
        file = crop["file"]
        mask = folder / "masks" / file if crop["mask"] else None
        regions = tuple(
            moved for region in source.regions if (moved := _moved(region, crop["x"], crop["y"], side)) is not None
        )
        # With a mask picture the outlines would tell the same again; boxes without an outline stay.
        out.sources.append(Source(folder / file, file, crop["defect"], regions, mask))
        out.original[file] = source.file


def _moved(region: Region, x: int, y: int, side: int) -> Region | None:
    """The region's box in px of a crop, without its outline, which the crop's mask holds; None outside of it."""
    left, top = max(0.0, region.box[0] - x), max(0.0, region.box[1] - y)
    right, bottom = (
        min(float(side), region.box[0] + region.box[2] - x),
        min(float(side), region.box[1] + region.box[3] - y),
    )
    if right <= left or bottom <= top:
        return None
    return Region(region.defect, (left, top, right - left, bottom - top))


def _rows(out: Crops, entries: Mapping[str, dict[str, Any]], side: int) -> list[dict[str, Any]]:
    return [
        {"file": c["file"], "class": c["defect"], "original": original, "x": c["x"], "y": c["y"], "side": side}
        for original, entry in entries.items()
        for c in entry["crops"]
    ]


def _load_index(folder: Path) -> dict[str, dict[str, Any]]:
    """What was cut before; nothing where the record is missing, broken or of another version."""
    try:
        record = json.loads((folder / _INDEX).read_text(encoding="utf-8"))
        if record["format"] != _FORMAT:
            return {}
        return {
            file: entry
            for file, entry in record["originals"].items()
            if isinstance(entry["key"], str)
            and all({"file", "x", "y", "defect", "mask"} <= c.keys() for c in entry["crops"])
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _remove_stale(folder: Path, known: Mapping[str, dict[str, Any]], entries: Mapping[str, dict[str, Any]]) -> None:
    """Remove crops of an earlier cut that are no longer any original's."""
    now = {crop["file"] for entry in entries.values() for crop in entry["crops"]}
    for entry in known.values():
        for crop in entry["crops"]:
            parts = PurePosixPath(crop["file"]).parts
            if crop["file"] not in now and ".." not in parts and not PurePosixPath(crop["file"]).is_absolute():
                (folder / crop["file"]).unlink(missing_ok=True)
                (folder / "masks" / crop["file"]).unlink(missing_ok=True)
