"""Originals too large to train on: their defects are cut out into the project, which then works on the crops."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Sequence
from dataclasses import astuple, replace
from pathlib import Path

import numpy as np

from core.data.clean import CleanPattern
from core.data.crops import Crops, write_crops
from core.data.edits import Edits
from core.data.evenly import evenly
from core.data.find_pattern import find_pattern
from core.data.images import read_picture, with_channels
from core.data.matching import match
from core.data.project_files import load_earlier
from core.data.residual import deviation
from core.data.selection import Selection
from core.data.sources import Source
from core.data.standing_out import Deviation
from core.events import Event
from core.paths import Project

_WINDOW_PX = 384
_WINDOWS = 100
"""Windows of the originals in which a repeating pattern is looked for."""


def cut_originals(
    selection: Selection, side: int, edits: Edits, max_side_px: int, project: Project
) -> Generator[Event, None, Crops]:
    """Cut `selection.originals` to squares of `side` px and copy the smaller pictures beside them."""
    clicks = {file: [_as_record(*astuple(click)) for click in own] for file, own in edits.clicks.items()}
    unmarked = [s for s in selection.originals if not s.regions and s.mask is None and s.file not in clicks]
    pattern: CleanPattern | None = None
    if unmarked and not edits.no_pattern:
        pattern = yield from _pattern_of(unmarked, min(_WINDOW_PX, max_side_px), project)
    look = None if pattern is None else _deviation_from(pattern)
    # What was cut with an earlier state of the same pattern stays: the key tells only whether there is one.
    key = "" if pattern is None else "pattern"
    crops = yield from write_crops(selection.originals, project.crops, side, clicks, look, key)
    crops.sources += [_copied(source, project.crops) for source in selection.sources]
    return crops


def _as_record(x: float, y: float, defect: str) -> dict[str, object]:
    return {"x": x, "y": y, "class": defect}


def _pattern_of(
    originals: Sequence[Source], side: int, project: Project
) -> Generator[Event, None, CleanPattern | None]:
    """The repeating pattern of the originals: that of the crops cut before, else looked for in windows of them."""
    earlier = load_earlier(project.pattern)
    if earlier is not None:
        return earlier.pattern
    windows = _windows(originals, side)
    if not windows:
        return None
    found = yield from find_pattern(list(windows), windows.__getitem__, Edits(), None)
    return found.pattern


def _windows(originals: Sequence[Source], side: int) -> dict[str, np.ndarray]:
    """Windows of one size from all over the originals, by a name of their own."""
    rows = evenly(len(originals), _WINDOWS // 2)
    each = max(2, _WINDOWS // len(rows))
    rng = np.random.default_rng(0)
    out: dict[str, np.ndarray] = {}
    for row in rows:
        array = read_picture(originals[row].path)
        height, width = array.shape[:2]
        if min(height, width) < side:
            continue
        for number in range(each):
            top, left = int(rng.integers(0, height - side + 1)), int(rng.integers(0, width - side + 1))
            out[f"{row}/{number}"] = array[top : top + side, left : left + side].copy()
    channels = max((window.shape[2] for window in out.values()), default=1)
    return {name: with_channels(window, channels) for name, window in out.items()}


def _deviation_from(pattern: CleanPattern) -> Deviation:
    def look(window: np.ndarray) -> np.ndarray:
        if window.shape[2] != pattern.channels:
            window = with_channels((window * 255).astype(np.uint8), pattern.channels).astype(np.float32) / 255
        found = match(window, pattern)
        return deviation(window, found.fitted, pattern.render_spread(found.pose, *window.shape[:2]))

    return look


def _copied(source: Source, folder: Path) -> Source:
    """The picture, as it is, below `folder`; copied only where it has changed."""
    target = folder / source.file
    stat = source.path.stat()
    if not target.exists() or (target.stat().st_size, target.stat().st_mtime_ns) != (stat.st_size, stat.st_mtime_ns):
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name(f".{target.name}.part")
        shutil.copy2(source.path, part)
        part.replace(target)
    return replace(source, path=target)
