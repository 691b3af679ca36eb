"""Task `check`: looks through a folder before anything trains, and says what each finding means and what is done.

`check.json`: {"format", "pictures", "classes": {name: count}, "layout", "groups", "findings": [{"kind", "level" (stop,
warning or info), "title", "meaning", "action", "files": [file, or [files that belong together]], "reasons":
{file: why}}]}. `check.txt` says the same. Preparation calls the same functions, so that no picture is read twice.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from core.config import CheckConfig
from core.data.duplicates import Duplicates, find_duplicates
from core.data.finding import LEVELS, Finding, Scene, counted
from core.data.findings import all_findings
from core.data.groups import assign_groups
from core.data.scan import Scanned, scan
from core.data.sources import Listing, find_sources
from core.errors import InputError
from core.events import Event, Notice
from core.files import write_json, write_text

FORMAT = 1
_WIDTH = 100
_FILES_SHOWN = 5
_HEADINGS = {"stop": "Before anything else", "warning": "To look at", "info": "Good to know"}
_LAYOUTS = {
    "folders": "one folder a class",
    "captions": "classes from captions",
    "coco": "classes from COCO annotations",
    "yolo": "classes from YOLO annotations",
    "mvtec": "the layout of MVTec AD",
    "labelme": "classes from LabelMe annotations",
}


@dataclass(frozen=True, slots=True)
class Examined:
    """A folder, read once: what the check and the preparation both need."""

    listing: Listing
    scanned: Scanned
    duplicates: Duplicates
    groups: dict[str, str]
    """Of all files listed; near duplicates share a group."""


def examine(
    listing: Listing, cache: Path | None, groups_csv: Path | None = None, group_part: int | None = None
) -> Generator[Event, None, Examined]:
    """Read all pictures, search duplicates, form groups; returns what was found.

    `cache` is a folder for `scan.json` and `pairs.json`, with which a second call reads only what is new.
    """
    assign_groups(listing.sources, groups_csv, group_part)  # a wrong table is told before the pictures are read
    scanned = yield from scan(listing.sources, cache / "scan.json" if cache else None)
    pairs = cache / "pairs.json" if cache else None
    duplicates = yield from find_duplicates(listing.sources, scanned, pairs)
    groups = assign_groups(listing.sources, groups_csv, group_part, duplicates.clusters())
    return Examined(listing, scanned, duplicates, groups)


def report_of(examined: Examined, max_side_px: int) -> dict[str, Any]:
    """The content of `check.json`. `add_findings` adds what is found later."""
    scene = Scene(examined.listing, examined.scanned, examined.duplicates, examined.groups, max_side_px)
    classes = scene.classes
    return {
        "format": FORMAT,
        "pictures": len(classes),
        "classes": dict(sorted(Counter(classes.values()).items())),
        "layout": examined.listing.layout,
        "groups": len({examined.groups[file] for file in classes}),
        "findings": [_record(finding) for finding in all_findings(scene)],
    }


def add_findings(report: dict[str, Any], findings: Sequence[Finding]) -> dict[str, Any]:
    """The report with more findings, ordered by level."""
    together = [*report["findings"], *(_record(finding) for finding in findings)]
    return report | {"findings": sorted(together, key=lambda finding: LEVELS.index(finding["level"]))}


def write_report(folder: Path, report: dict[str, Any]) -> None:
    """Write `check.json` and `check.txt` into `folder`."""
    write_json(folder / "check.json", report)
    write_text(folder / "check.txt", as_text(report))


def as_text(report: dict[str, Any]) -> str:
    """The report as plain text."""
    names = ", ".join(f"{name} {count:,}" for name, count in report["classes"].items())
    classes = counted(len(report["classes"]), "class", "classes")
    layout = _LAYOUTS.get(report["layout"], report["layout"])
    lines = [f"{counted(report['pictures'], 'picture')} in {classes} ({layout})", *_wrapped(names, "  ")]
    findings: list[dict[str, Any]] = report["findings"]
    if not any(finding["level"] != "info" for finding in findings):
        lines += ["", "Nothing needs your attention."]
    for level, heading in _HEADINGS.items():
        chosen = [finding for finding in findings if finding["level"] == level]
        if chosen:
            lines += ["", heading]
        for finding in chosen:
            lines += ["", *_wrapped(finding["title"], "  * ", "    ")]
            lines += _wrapped(f"{finding['meaning']} {finding['action']}", "    ")
            lines += _file_lines(finding)
    return "\n".join(lines) + "\n"


def check_pictures(config: CheckConfig) -> Iterator[Event]:
    """See `core.tasks.check`."""
    listing = find_sources(Path(config.pictures))
    if not listing.sources and not listing.skipped:
        raise InputError(f"{config.pictures} holds no pictures (PNG, JPEG, BMP, TIFF or WebP). Choose another folder.")
    groups_csv = Path(config.groups) if config.groups else None
    examined = yield from examine(listing, None, groups_csv, config.group_part)
    report = report_of(examined, config.max_side_px)
    if config.out is not None:
        write_report(Path(config.out), report)
    yield Notice(text=as_text(report).rstrip())


def _record(finding: Finding) -> dict[str, Any]:
    record = asdict(finding)
    record["files"] = [entry if isinstance(entry, str) else list(entry) for entry in finding.files]
    return record


def _wrapped(text: str, indent: str, further: str | None = None) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent if further is None else further,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _file_lines(finding: dict[str, Any]) -> list[str]:
    """The first files, one a line, with the reason of each."""
    entries, reasons = finding["files"], finding["reasons"]
    lines = []
    for entry in entries[:_FILES_SHOWN]:
        if isinstance(entry, str):
            lines.append(f"      {entry} {reasons.get(entry, '')}".rstrip())
        else:
            more = f" and {len(entry) - 4} more" if len(entry) > 4 else ""
            lines.append(f"      {' = '.join(entry[:4])}{more}")
    if len(entries) > _FILES_SHOWN:
        lines.append(f"      ... and {len(entries) - _FILES_SHOWN:,} more")
    return lines
