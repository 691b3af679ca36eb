"""Preparation: from a folder of pictures to a project with coordinates, masks and captions.

Streaming: every picture is read, worked on and dropped; what is kept of each is a few numbers and its
compressed mask. What was found before lies in the project's cache, so that adding pictures costs only those.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

from core import ranks
from core.config import PrepareConfig
from core.data.background import Background
from core.data.check import Examined, add_findings, examine, report_of, write_report
from core.data.clean import CleanPattern
from core.data.crops import Crops
from core.data.duplicates import same_pixels
from core.data.edits import Edits, read_edits
from core.data.find_pattern import Found
from core.data.find_usual import usual_of
from core.data.finding import counted
from core.data.originals import cut_originals
from core.data.pattern_findings import findings_of, message_of
from core.data.project_files import FORMAT, Outcome, begin_project, usual_key, write_project
from core.data.review import review_reasons
from core.data.rows import Placed, Rows, Task, load_rows, place_all, save_rows
from core.data.scan import Facts, scan
from core.data.selection import Selection, select
from core.data.set_findings import FEW_IN_CLASS
from core.data.sources import Listing, Skipped, Source, find_sources
from core.data.together import place_together, scan_together
from core.errors import InputError
from core.events import Event, Level, Notice
from core.files import content_key, read_json, stamp, write_json
from core.paths import Project, relative

_CLICK = (
    "The pictures are too large to train on, and in none of them a defect could be told from the rest: click on the "
    "defects, so that they can be cut out."
)


@dataclass(slots=True)
class _Chosen:
    """What the pictures are worked on, after large ones were cut."""

    folder: Path
    selection: Selection
    groups: dict[str, str]
    cutting: Crops | None = None


def prepare_project(config: PrepareConfig) -> Iterator[Event]:
    """Task `prepare`. Reads `config.pictures`, writes the project; the pictures are left untouched."""
    with ranks.stopping_together():
        yield from _prepare(config)


def _prepare(config: PrepareConfig) -> Iterator[Event]:
    folder, project = Path(config.pictures), Project(Path(config.project))
    listing = find_sources(folder)
    if not listing.sources:
        raise InputError(_nothing_found(folder, listing))
    edits = read_edits(project.edits)
    key = _key(listing, edits, config)
    known = read_json(project.summary) if project.is_prepared() else {}
    ranks.agree()  # all have looked before the first writes
    if not ranks.is_first():
        if known.get("key") != key:
            yield from _help(config, listing, edits, project)
        return
    if known.get("key") == key:
        _point_to(project, folder)
        if known.get("edits") != (applied := _applied(edits, project)):
            write_json(project.summary, known | {"edits": applied})
        yield Notice(text=f"Nothing changed: the {len(listing.sources)} pictures prepared before are reused.")
        return
    if not known:
        begin_project(project, folder, _options(config, project))
    groups_csv = Path(config.groups) if config.groups else None
    yield from scan_together(listing.sources, project.cache / "scan.json")
    examined = yield from examine(listing, project.cache, groups_csv, config.group_part)
    selection = select(listing, examined.scanned, examined.duplicates.exact, edits, config.max_side_px)
    warnings = _warnings(examined, selection)
    yield from _told(selection, warnings)
    chosen = _Chosen(folder, selection, examined.groups)
    if selection.originals:
        chosen = yield from _cut(examined, selection, edits, config, project)
    size = chosen.selection.size
    assert size is not None
    found, message = Found(None, 0.0), _CLICK
    if chosen.selection.sources:
        found = yield from usual_of(chosen.selection, edits, project)
        message = message_of(found, size)
    yield Notice(text=message)
    shared = not selection.originals
    placed = yield from _place(chosen.selection, found.usual, edits, project, shared)
    outcome = _outcome(chosen, folder, placed, found.usual, edits)
    reviews = {s.file: reason for s, reason in zip(outcome.sources, outcome.reviews, strict=True) if reason}
    undecided = [s.file for s in chosen.cutting.undecided] if chosen.cutting else []
    report = add_findings(report_of(examined, config.max_side_px), list(findings_of(found, size, reviews, undecided)))
    summary = _summary(listing, chosen, outcome, found) | {"message": message, "warnings": warnings, "key": key}
    summary["edits"] = _applied(edits, project)
    write_report(project.folder, report)
    write_project(project, outcome, edits, summary, _options(config, project))
    if reviews:
        yield Notice(text=f"{counted(len(reviews), 'coordinate')} should be looked at.", level=Level.WARNING)
    if outcome.sources:
        yield Notice(text=f"{len(outcome.sources)} pictures are ready in {project.folder}.")


def _help(config: PrepareConfig, listing: Listing, edits: Edits, project: Project) -> Iterator[Event]:
    """What the other ranks do: look at their shares of the pictures. Large originals are left to the first."""
    cache = project.cache / "scan.json"
    yield from scan_together(listing.sources, cache)
    scanned = yield from scan(listing.sources, cache)
    selection = select(listing, scanned, same_pixels(listing.sources, scanned), edits, config.max_side_px)
    if selection.originals:
        return
    found = yield from usual_of(selection, edits, project)
    tasks = _tasks(selection, edits)
    yield from place_together(tasks, found.usual, selection.channels, usual_key(found.usual), _rows(project))


def _outcome(
    chosen: _Chosen, folder: Path, placed: list[Placed], usual: CleanPattern | Background | None, edits: Edits
) -> Outcome:
    selection = chosen.selection
    assert selection.size is not None
    return Outcome(
        chosen.folder,
        folder if chosen.folder != folder else None,
        selection.sources,
        [selection.facts[s.file].digest for s in selection.sources],
        selection.size,
        selection.channels,
        placed,
        usual,
        {s.file: chosen.groups[s.file] for s in selection.sources},
        _reviews(selection, placed, usual, edits),
    )


def _options(config: PrepareConfig, project: Project) -> dict[str, Any]:
    """The options by which a later preparation of the same project goes on."""
    groups = relative(Path(config.groups), project.folder) if config.groups else None
    return {
        "max_side_px": config.max_side_px,
        "crop_px": config.crop_px,
        "groups": groups,
        "group_part": config.group_part,
    }


def _nothing_found(folder: Path, listing: Listing) -> str:
    if listing.skipped:
        reasons = "; ".join(f"{s.file} {s.reason}" for s in listing.skipped[:3])
        return f"None of the {len(listing.skipped)} files in {folder} can be used: {reasons}."
    return f"{folder} holds no pictures (PNG, JPEG, BMP, TIFF or WebP). Choose another folder."


def _applied(edits: Edits, project: Project) -> str:
    """Key of the file of decisions where it still holds just those that the preparation went by; else empty."""
    return content_key(project.edits) if read_edits(project.edits) == edits else ""


def _point_to(project: Project, folder: Path) -> None:
    """Let the project find its pictures where they are now."""
    settings, stored = read_json(project.settings), relative(folder, project.folder)
    name = "originals" if "originals" in settings else "pictures"
    if settings[name] != stored:
        write_json(project.settings, settings | {name: stored})


def _key(listing: Listing, edits: Edits, config: PrepareConfig) -> str:
    """Hash of everything that the outcome depends on, without reading a picture."""
    told = [FORMAT, config.max_side_px, config.crop_px, config.groups, config.group_part, astuple(edits)]
    digest = hashlib.sha256(repr(told).encode())
    for source in listing.sources:
        digest.update(f"{source.file}|{source.defect}|{[astuple(r) for r in source.regions]}\n".encode())
        for path in filter(None, (source.path, source.mask)):
            digest.update(f"{path.name}|{stamp(path)}\n".encode())
    return digest.hexdigest()


def _cut(
    examined: Examined, selection: Selection, edits: Edits, config: PrepareConfig, project: Project
) -> Generator[Event, None, _Chosen]:
    """Replace originals by crops; the selection then lies below `Project.crops`."""
    folder, size = Path(config.pictures), selection.size
    if size is not None and size[0] != size[1]:
        for source in selection.originals:
            selection.skipped.append(Skipped(source.file, _unlike(examined, source, size)))
        return _Chosen(folder, selection, examined.groups)
    side = size[0] if size else config.crop_px
    cutting = yield from cut_originals(selection, side, edits, config.max_side_px, project)
    for undecided in cutting.undecided:
        yield Notice(text=f"{undecided.file} {undecided.reason}.", level=Level.WARNING, file=undecided.file)
    if not cutting.sources:
        if not cutting.undecided:
            reasons = "; ".join(f"{s.file} {s.reason}" for s in cutting.skipped[:3])
            raise InputError(f"Nothing could be cut from the {len(selection.originals)} large pictures: {reasons}.")
        project.crops.mkdir(parents=True, exist_ok=True)
        nothing = Selection([], {}, [], (side, side), 1, [*selection.skipped, *cutting.undecided, *cutting.skipped])
        return _Chosen(project.crops, nothing, {}, cutting)
    scanned = yield from scan(cutting.sources, project.cache / "crops.json")
    listing = Listing(
        examined.listing.layout, cutting.sources, [*selection.skipped, *cutting.undecided, *cutting.skipped], []
    )
    crops = select(listing, scanned, [], Edits(left_out=edits.left_out), config.max_side_px)
    groups = examined.groups | {file: examined.groups[original] for file, original in cutting.original.items()}
    return _Chosen(project.crops, crops, groups, cutting)


def _unlike(examined: Examined, source: Source, size: tuple[int, int]) -> str:
    facts = examined.scanned[source.file]
    assert isinstance(facts, Facts)
    return f"is {facts.width}x{facts.height} px while most are {size[1]}x{size[0]}; crop it to that size"


def _told(selection: Selection, warnings: list[str]) -> Iterator[Event]:
    for skipped in selection.skipped:
        yield Notice(text=f"{skipped.file} {skipped.reason}.", level=Level.WARNING, file=skipped.file)
    for text in warnings:
        yield Notice(text=text, level=Level.WARNING)


def _warnings(examined: Examined, selection: Selection) -> list[str]:
    out = list(examined.listing.notices)
    classes = {s.file: s.defect for s in examined.listing.sources}
    for files in examined.duplicates.exact:
        firsts = list({classes[f]: f for f in reversed(files)}.values())
        if len(firsts) > 1:
            names = " and ".join(reversed(firsts))
            out.append(
                f"{names} are the same picture in {'two' if len(firsts) == 2 else len(firsts)} classes; "
                "remove it from the wrong one."
            )
    for name, count in sorted(Counter(s.defect for s in selection.sources).items()):
        if count < FEW_IN_CLASS:
            out.append(f"'{name}' has only {counted(count, 'picture')}; {FEW_IN_CLASS} or more give better results.")
    return out


def _tasks(selection: Selection, edits: Edits) -> list[Task]:
    return [Task(s, selection.facts[s.file].digest, edits.coordinates.get(s.file)) for s in selection.sources]


def _rows(project: Project) -> Path:
    return project.cache / "rows.safetensors"


def _place(
    selection: Selection, usual: CleanPattern | Background | None, edits: Edits, project: Project, shared: bool
) -> Generator[Event, None, list[Placed]]:
    """Every picture's coordinate, mask and attributes, by all ranks where `shared`; what was found before a stop is
    kept."""
    tasks, path = _tasks(selection, edits), _rows(project)
    if shared:
        yield from place_together(tasks, usual, selection.channels, usual_key(usual), path)
    known = load_rows(path)
    rows = Rows()
    try:
        rows = yield from place_all(tasks, usual, selection.channels, known, usual_key(usual))
    finally:
        save_rows(path, rows if rows.placed else known)
    return [rows.placed[s.file] for s in selection.sources]


def _reviews(
    selection: Selection, placed: list[Placed], usual: CleanPattern | Background | None, edits: Edits
) -> list[str]:
    """Reasons to look at a coordinate; what the engineer decided is not asked again."""
    problems = [f"has an annotation that {p.problem}" if p.problem else "" for p in placed]
    if not isinstance(usual, CleanPattern):
        return problems
    reasons = review_reasons(placed, usual.turn_deg)
    decided = edits.confirmed | set(edits.coordinates)
    return [
        "" if source.file in decided else reason or problem
        for source, reason, problem in zip(selection.sources, reasons, problems, strict=True)
    ]


def _summary(listing: Listing, chosen: _Chosen, outcome: Outcome, found: Found) -> dict[str, Any]:
    pattern, cutting = outcome.pattern, chosen.cutting
    return {
        "pattern": pattern is not None,
        "cycle": [round(c, 4) for c in pattern.cycle] if pattern else None,
        "lattice": [[round(v, 5) for v in vector] for vector in pattern.lattice.to_list()] if pattern else None,
        "turn_deg": round(pattern.turn_deg, 4) if pattern else 0.0,
        "background": found.background is not None,
        "confidence": round(found.confidence, 4),
        "layout": listing.layout,
        "counts": dict(sorted(Counter(s.defect for s in outcome.sources).items())),
        "review": sum(bool(reason) for reason in outcome.reviews),
        "groups": len(set(outcome.groups.values())),
        "crops": {"from": len(set(cutting.original.values())), "to": len(cutting.original)} if cutting else None,
        "undecided": [s.file for s in cutting.undecided] if cutting else [],
        "skipped": [{"file": s.file, "reason": s.reason} for s in chosen.selection.skipped],
    }
