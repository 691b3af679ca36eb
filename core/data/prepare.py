"""Preparation: from a folder of pictures to a project with coordinates, masks and captions.

Streaming: every picture is read, worked on and dropped; what is kept of each is a few numbers and its
compressed mask. What was found before lies in the project's cache, so that adding pictures costs only those.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core.config import PrepareConfig
from core.data.clean import CleanPattern
from core.data.duplicates import Duplicates, find_duplicates
from core.data.edits import Edits, move_coordinates, read_edits
from core.data.find_pattern import Found, find_pattern, origin_of
from core.data.images import read_picture, with_channels
from core.data.pattern import ALIASING_PX
from core.data.project_files import FORMAT, Earlier, Outcome, load_earlier, mask_name, pattern_key, write_project
from core.data.review import review_reasons
from core.data.rows import Placed, Rows, Task, load_rows, place_all, save_rows
from core.data.scan import Scanned, scan
from core.data.selection import Selection, select
from core.data.sources import Listing, find_sources
from core.errors import InputError
from core.events import Event, Level, Notice
from core.paths import Project, read_json, relative, write_json

__all__ = ["FORMAT", "mask_name", "prepare_project"]

_FEW = 6
_KEPT = 0.7
"""Share of the earlier pictures that must still be there for the pattern found from them to be kept."""
_ADDED = 0.5
"""More new pictures than this share of the earlier ones, and the pattern is found anew."""


@dataclass(slots=True)
class _Looked:
    """A folder, listed and looked through."""

    folder: Path
    listing: Listing
    scanned: Scanned
    duplicates: Duplicates
    selection: Selection


def prepare_project(config: PrepareConfig) -> Iterator[Event]:
    """Task `prepare`. Reads `config.pictures`, writes the project; the pictures are left untouched."""
    folder, project = Path(config.pictures), Project(Path(config.project))
    listing = find_sources(folder)
    if not listing.sources:
        raise InputError(_nothing_found(folder, listing))
    edits = read_edits(project.edits)
    key = _key(folder, listing, edits, config)
    if project.is_prepared() and read_json(project.summary).get("key") == key:
        _point_to(project, folder)
        yield Notice(text=f"Nothing changed: the {len(listing.sources)} pictures prepared before are reused.")
        return
    looked = yield from _look(folder, listing, edits, config, project)
    yield from _told(looked)
    selection = looked.selection
    if not selection.sources:
        raise InputError("No picture is small enough to train on.")
    pattern, found = yield from _pattern(selection, looked.folder, edits, project)
    message = _message(found, selection)
    yield Notice(text=message)
    placed = yield from _place(selection, pattern, edits, project)
    reviews = _reviews(selection, placed, pattern, edits)
    outcome = Outcome(
        looked.folder,
        folder if looked.folder != folder else None,
        selection.sources,
        [selection.facts[s.file].digest for s in selection.sources],
        selection.size or (0, 0),
        selection.channels,
        placed,
        pattern,
        {},
        reviews,
    )
    summary = _summary(looked, outcome, found, message, key)
    write_project(project, outcome, edits, summary)
    if summary["review"]:
        yield Notice(text=f"{summary['review']} coordinates should be looked at.", level=Level.WARNING)
    yield Notice(text=f"{len(selection.sources)} pictures are ready in {project.folder}.")


def _nothing_found(folder: Path, listing: Listing) -> str:
    if listing.skipped:
        reasons = "; ".join(f"{s.file} {s.reason}" for s in listing.skipped[:3])
        return f"None of the {len(listing.skipped)} files in {folder} can be used: {reasons}."
    return f"{folder} holds no pictures (PNG, JPEG, BMP, TIFF or WebP). Choose another folder."


def _point_to(project: Project, folder: Path) -> None:
    """Let the project find its pictures where they are now."""
    settings, stored = read_json(project.settings), relative(folder, project.folder)
    name = "originals" if "originals" in settings else "pictures"
    if settings[name] != stored:
        write_json(project.settings, settings | {name: stored})


def _key(folder: Path, listing: Listing, edits: Edits, config: PrepareConfig) -> str:
    """Hash of everything that the outcome depends on, without reading a picture."""
    told = [FORMAT, config.max_side_px, config.crop_px, config.groups, config.group_part, astuple(edits)]
    digest = hashlib.sha256(repr(told).encode())
    for source in listing.sources:
        digest.update(f"{source.file}|{source.defect}|{[astuple(r) for r in source.regions]}\n".encode())
        for path in filter(None, (source.path, source.mask)):
            with suppress(OSError):  # reading it will tell
                stat = path.stat()
                digest.update(f"{path.name}|{stat.st_size}|{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _look(
    folder: Path, listing: Listing, edits: Edits, config: PrepareConfig, project: Project
) -> Generator[Event, None, _Looked]:
    """Read every picture once and choose those to prepare."""
    scanned: Scanned = {}
    for part in scan(listing.sources, project.cache / "scan.json"):
        if isinstance(part, dict):
            scanned = part
        else:
            yield part
    duplicates = Duplicates([], [])
    for step in find_duplicates(listing.sources, scanned, project.cache / "pairs.json"):
        if isinstance(step, Duplicates):
            duplicates = step
        else:
            yield step
    selection = select(listing, scanned, duplicates.exact, edits, config.max_side_px)
    return _Looked(folder, listing, scanned, duplicates, selection)


def _told(looked: _Looked) -> Iterator[Event]:
    for skipped in looked.selection.skipped:
        yield Notice(text=f"{skipped.file} {skipped.reason}.", level=Level.WARNING, file=skipped.file)
    for text in _warnings(looked):
        yield Notice(text=text, level=Level.WARNING)


def _warnings(looked: _Looked) -> list[str]:
    out = list(looked.listing.notices)
    classes = {s.file: s.defect for s in looked.listing.sources}
    for files in looked.duplicates.exact:
        firsts = list({classes[f]: f for f in reversed(files)}.values())
        if len(firsts) > 1:
            names = " and ".join(reversed(firsts))
            out.append(
                f"{names} are the same picture in {'two' if len(firsts) == 2 else len(firsts)} classes; "
                "remove it from the wrong one."
            )
    for name, count in sorted(Counter(s.defect for s in looked.selection.sources).items()):
        if count < _FEW:
            plural = "picture" if count == 1 else "pictures"
            out.append(f"'{name}' has only {count} {plural}; {_FEW} or more give better results.")
    return out


def _pattern(
    selection: Selection, folder: Path, edits: Edits, project: Project
) -> Generator[Event, None, tuple[CleanPattern | None, Found]]:
    """The pattern kept from before where that is still good, else found anew."""
    earlier = load_earlier(project.pattern)
    if earlier is not None and _still_good(earlier, selection, edits):
        confidence = float(read_json(project.summary).get("confidence", 1.0)) if project.summary.exists() else 1.0
        return earlier.pattern, Found(earlier.pattern, confidence)
    files = {s.file: s.path for s in selection.sources}

    def read(file: str) -> np.ndarray:
        return with_channels(read_picture(files[file]), selection.channels)

    found = yield from find_pattern(list(files), read, edits, earlier.pattern if earlier else None)
    if found.pattern is not None and earlier is not None and edits.coordinates:
        origin = origin_of(earlier.pattern, found.pattern)
        if origin is not None and found.pattern.lattice.distance(origin, (0.0, 0.0)) > 0.75:
            move_coordinates(project.edits, (-origin[0], -origin[1]))
            edits.coordinates = read_edits(project.edits).coordinates
    return found.pattern, found


def _still_good(earlier: Earlier, selection: Selection, edits: Edits) -> bool:
    drawn = list(astuple(edits.template)) if edits.template else None
    if edits.no_pattern or drawn != earlier.drawn or earlier.size != selection.size:
        return False
    if earlier.pattern.channels != selection.channels:
        return False
    before = set(zip(earlier.files, earlier.digests, strict=True))
    now = {(s.file, selection.facts[s.file].digest) for s in selection.sources}
    return len(before & now) >= _KEPT * len(before) and len(now - before) <= _ADDED * len(before)


def _place(
    selection: Selection, pattern: CleanPattern | None, edits: Edits, project: Project
) -> Generator[Event, None, list[Placed]]:
    """Every picture's coordinate, mask and attributes; what was found before a stop is kept."""
    tasks = [Task(s, selection.facts[s.file].digest, edits.coordinates.get(s.file)) for s in selection.sources]
    path = project.cache / "rows.safetensors"
    known = load_rows(path)
    rows = Rows()
    try:
        for part in place_all(tasks, pattern, selection.channels, known, pattern_key(pattern)):
            if isinstance(part, Rows):
                rows = part
            else:
                yield part
    finally:
        save_rows(path, rows if rows.placed else known)
    return [rows.placed[s.file] for s in selection.sources]


def _reviews(selection: Selection, placed: list[Placed], pattern: CleanPattern | None, edits: Edits) -> list[str]:
    """Reasons to look at a coordinate; what the engineer decided is not asked again."""
    problems = [f"has an annotation that {p.problem}" if p.problem else "" for p in placed]
    if pattern is None:
        return problems
    reasons = review_reasons(placed, pattern.turn_deg)
    decided = edits.confirmed | set(edits.coordinates)
    return [
        "" if source.file in decided else reason or problem
        for source, reason, problem in zip(selection.sources, reasons, problems, strict=True)
    ]


def _message(found: Found, selection: Selection) -> str:
    """What was found, in one or two sentences."""
    assert selection.size is not None
    height, width = selection.size
    if found.pattern is None:
        if found.hidden is not None:
            cycle_x, cycle_y = found.hidden.cycle
            return (
                f"A pattern may repeat every {cycle_x:.0f} x {cycle_y:.0f} px, but pictures of {width}x{height} px "
                "show fewer than two of its cycles; export larger ones to have coordinates. Without them the generator "
                "trains on the pictures alone."
            )
        return "No repeating pattern was found; the generator trains on the pictures without coordinates."
    lattice = found.pattern.lattice
    (ax, ay), (bx, by) = lattice.a, lattice.b
    every = (
        f"every {ax:.2f} x {by:.2f} px"
        if lattice.is_rectangular
        else (f"after ({ax:.2f}, {ay:.2f}) and after ({bx:.2f}, {by:.2f}) px")
    )
    sure = (
        "sure" if found.confidence > 0.8 else "fairly sure" if found.confidence > 0.6 else "unsure: look at the overlay"
    )
    text = f"The pattern repeats {every} ({sure})."
    if abs(found.pattern.turn_deg) >= 0.3:
        text += f" The pictures are turned by {found.pattern.turn_deg:.1f} degrees."
    if min(lattice.cycle) < ALIASING_PX:
        text += " It is so fine that the camera hardly resolves it; coordinates may be wrong (aliasing)."
    spans = np.abs(lattice.matrix).max(axis=1)
    if min(width / spans[0], height / spans[1]) < 2.5:
        text += (
            " The pictures show fewer than 2.5 cycles, too few for a template of 1.5; they are matched as a whole, "
            "which larger pictures would make safer."
        )
    return text


def _summary(looked: _Looked, outcome: Outcome, found: Found, message: str, key: str) -> dict[str, Any]:
    pattern = outcome.pattern
    return {
        "pattern": pattern is not None,
        "cycle": [round(c, 4) for c in pattern.cycle] if pattern else None,
        "lattice": [[round(v, 5) for v in vector] for vector in pattern.lattice.to_list()] if pattern else None,
        "turn_deg": round(pattern.turn_deg, 4) if pattern else 0.0,
        "confidence": round(found.confidence, 4),
        "message": message,
        "layout": looked.listing.layout,
        "counts": dict(sorted(Counter(s.defect for s in outcome.sources).items())),
        "review": sum(bool(reason) for reason in outcome.reviews),
        "groups": len(set(outcome.groups.values())),
        "skipped": [{"file": s.file, "reason": s.reason} for s in looked.selection.skipped],
        "warnings": _warnings(looked),
        "key": key,
    }
