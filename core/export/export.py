"""Task `export`: all is put together in a hidden folder beside the one asked for, which takes its name at the end.

So the export is there whole or not at all; what a killed one has left is removed by the next, and one that was killed
when all had been written is seen to be there.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Generator as Steps
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from core import __version__
from core.config import OK_CLASS, ExportConfig
from core.data.images import header_size
from core.data.mask_files import read_mask
from core.errors import InputError, ResourceError
from core.events import Event, Level, Notice, Progress
from core.export.items import Item, gather
from core.export.layouts import LAYOUTS, Exported, Layout
from core.files import read_csv, read_json, stamp, write_bytes, write_csv, write_json, write_text

_STAGE = "Exporting pictures"
_ABOUT, _MANIFEST = "export.json", "manifest.csv"
_SPARE_BYTES = 50 * 2**20
_ROW = ("file", "class", "origin", "mask", "box_x", "box_y", "box_width", "box_height", "taken_from")
_KNOWN = ("x", "y", "run", "checkpoint", "seed", "coordinate_error_px", "judged", "confidence", "nearest", "source")


def export_set(config: ExportConfig) -> Iterator[Event]:
    """See `core.tasks.export`."""
    out = _outside(Path(config.out), Path(config.set))
    layout = LAYOUTS[config.format]()
    gathered = gather(config)
    for text in gathered.notices:
        yield Notice(text=text)
    key = _key(config, gathered.items)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        if not _holds(out, key):
            raise InputError(f"{out} is not empty; choose another folder, which will be made.")
        yield Notice(text="These pictures were exported to this folder before; nothing was changed.", file=str(out))
        return
    _check_space(out, gathered.items)
    layout.check(gathered.items)
    hidden = out.with_name(f".{out.name}.part")
    shutil.rmtree(hidden, ignore_errors=True)
    try:
        hidden.mkdir(parents=True)
        found = yield from _copy(hidden, layout, gathered.items)
        _write_about(hidden, config, layout, found, key)
        if out.exists():
            out.rmdir()  # empty, as was seen above
        hidden.rename(out)
    finally:
        shutil.rmtree(hidden, ignore_errors=True)
    yield Notice(text=f"{len(found):,} pictures were exported.", file=str(out))


def _outside(out: Path, source: Path) -> Path:
    """`out` made absolute. Raises `InputError` where it lies in the set `source`."""
    out, source = out.absolute(), source.absolute()
    if out == source or source in out.parents:
        raise InputError(f"{out} lies in the set itself; choose a folder outside of it.")
    return out


def _key(config: ExportConfig, items: Sequence[Item]) -> str:
    """Digest of what an export holds; pictures and masks count by their sizes in bytes."""
    told: list[object] = [__version__, config.format, Path(config.set).absolute().name]
    for item in items:
        sizes = [stamp(file)[0] for file in (item.picture, item.mask) if file is not None]
        told.append([item.file, item.defect, item.is_real, item.is_held, dict(item.row), sizes])
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _holds(out: Path, key: str) -> bool:
    """Whether `out` holds the export of this key with all its pictures and masks."""
    try:
        about = read_json(out / _ABOUT)
    except InputError:
        return False
    if not isinstance(about, dict) or about.get("content") != key:
        return False
    rows = read_csv(out / _MANIFEST)
    return bool(rows) and all((out / row[part]).is_file() for row in rows for part in ("file", "mask") if row[part])


def _check_space(out: Path, items: Sequence[Item]) -> None:
    """Raise `ResourceError` where the disk has no room for the copies."""
    needed = sum(item.picture.stat().st_size + (item.mask.stat().st_size if item.mask else 0) for item in items)
    home = next(folder for folder in (out, *out.parents) if folder.exists())
    free = shutil.disk_usage(home).free
    if free < needed + _SPARE_BYTES:
        short = (needed + _SPARE_BYTES - free) / 2**20
        raise ResourceError(
            f"{home} has {short:,.0f} MB too little space for the export; free some, or choose another."
        )


def _copy(folder: Path, layout: Layout, items: Sequence[Item]) -> Steps[Event, None, list[Exported]]:
    """Put every picture in its place; returns what was put where."""
    found: list[Exported] = []
    placeless: Counter[str] = Counter()
    taken: set[str] = set()
    for number, item in enumerate(items):
        yield Progress(stage=_STAGE, done=number, total=len(items), unit="pictures")
        inside = None if item.mask is None or item.defect == OK_CLASS else read_mask(item.mask)
        if inside is not None and not inside.any():
            inside = None
        if inside is None and item.defect != OK_CLASS and layout.needs_mask:
            placeless[item.defect] += 1
            continue
        one = _placed(layout, item, inside, taken)
        found.append(one)
        _copy_file(item.picture, folder / one.picture)
        if one.mask and item.mask is not None:
            _copy_file(item.mask, folder / one.mask)
        for name, text in layout.beside(one):
            write_text(folder / name, text, durable=False)
    if not found:
        raise InputError("No mask says where the defects are, so this format cannot be written; choose class folders.")
    if placeless:
        names = ", ".join(f"{count} {name}" for name, count in placeless.items())
        text = f"Left out, since no mask says where the defect is: {names}. Class folders hold them too."
        yield Notice(text=text, level=Level.WARNING)
    for name, text in layout.end(found):
        write_text(folder / name, text, durable=False)
    yield Progress(stage=_STAGE, done=len(items), total=len(items), unit="pictures")
    return found


def _placed(layout: Layout, item: Item, inside: np.ndarray | None, taken: set[str]) -> Exported:
    """Where a picture goes, under a name of its own: labels and masks are found by the name without its suffix."""
    pictures, masks = layout.folders(item)
    first = f"real_{item.picture.stem}" if item.is_real else item.picture.stem
    stem, copy = first, 2
    while f"{pictures}/{stem}".casefold() in taken:
        stem, copy = f"{first}_{copy}", copy + 1
    taken.add(f"{pictures}/{stem}".casefold())
    size = (inside.shape[1], inside.shape[0]) if inside is not None else header_size(item.picture)
    if size is None:
        raise InputError(f"{item.picture} cannot be read any more; bring it back, or reject it.")
    return Exported(
        item=item,
        picture=f"{pictures}/{stem}{item.picture.suffix.lower()}",
        mask=f"{masks}/{stem}{layout.mask_tail}.png" if inside is not None else "",
        size=size,
        inside=inside,
        box=None if inside is None else _box(inside),
    )


def _box(inside: np.ndarray) -> tuple[int, int, int, int]:
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    left, top = int(columns[0]), int(rows[0])
    return left, top, int(columns[-1]) - left + 1, int(rows[-1]) - top + 1


def _copy_file(source: Path, target: Path) -> None:
    """Copies can be made again, so nobody waits for the disk."""
    write_bytes(target, source.read_bytes(), durable=False)


def _write_about(folder: Path, config: ExportConfig, layout: Layout, found: Sequence[Exported], key: str) -> None:
    """The manifest, where everything comes from, and a page for whoever gets the folder."""
    rows = []
    for one in found:
        origin = "real" if one.item.is_real else "synthetic"
        row = {"file": one.picture, "class": one.item.defect, "origin": origin, "mask": one.mask}
        row |= {name: one.item.row.get(name, "") for name in _KNOWN} | {"taken_from": one.item.file}
        if one.box is not None:
            row |= dict(zip(("box_x", "box_y", "box_width", "box_height"), map(str, one.box), strict=True))
        rows.append(row)
    write_csv(folder / _MANIFEST, (*_ROW, *_KNOWN), rows)
    made = sum(not one.item.is_real for one in found)
    classes = Counter(one.item.defect for one in found)
    write_json(
        folder / _ABOUT,
        {
            "program": f"Flawsmith {__version__}",
            "format": config.format,
            "set": Path(config.set).absolute().name,
            "only_accepted": config.only_accepted,
            "synthetic": made,
            "real": len(found) - made,
            "counts": dict(sorted(classes.items())),
            "content": key,
        },
    )
    text = [
        f"{made} synthetic and {len(found) - made} real pictures, exported by Flawsmith {__version__}.",
        layout.summary,
        "manifest.csv has a line for each picture: class, origin, mask, box in px, and how a synthetic one was made.",
    ]
    if config.with_real:
        text.append("The generator has learnt from real pictures of this export: test on ones that it has never seen.")
    write_text(folder / "README.txt", "\n\n".join(text) + "\n")
