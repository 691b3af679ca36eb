"""What explains the pictures but for their defects: kept from an earlier preparation, or found anew."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import astuple, replace

import numpy as np

from core import ranks
from core.config import OK_CLASS
from core.data.background import Background, find_background
from core.data.background_file import load_background
from core.data.edits import Edits, move_coordinates, read_edits
from core.data.find_pattern import Found, find_pattern, origin_of
from core.data.images import read_picture, with_channels
from core.data.project_files import Earlier, load_earlier, usual_key
from core.data.selection import Selection
from core.events import Event
from core.paths import Project

_KEPT = 0.7
"""Share of the earlier pictures that must still be there for the pattern found from them to be kept."""
_ADDED = 0.5
"""More new pictures than this share of the earlier ones, and the pattern is found anew."""


def usual_of(selection: Selection, edits: Edits, project: Project) -> Generator[Event, None, Found]:
    """The pattern kept from before where that is still good, else found anew."""
    earlier = load_earlier(project.pattern)
    if earlier is not None and _still_good(earlier, selection, edits):
        return Found(earlier.pattern, earlier.confidence)
    files = {s.file: s.path for s in selection.sources}

    def read(file: str) -> np.ndarray:
        return with_channels(read_picture(files[file]), selection.channels)

    found = yield from find_pattern(list(files), read, edits, earlier.pattern if earlier else None)
    if found.pattern is not None and earlier is not None and edits.coordinates:
        origin = origin_of(earlier.pattern, found.pattern)
        if origin is not None and found.pattern.lattice.distance(origin, (0.0, 0.0)) > 0.75 and ranks.is_first():
            move_coordinates(project.edits, (-origin[0], -origin[1]), usual_key(found.pattern))
            edits.coordinates = read_edits(project.edits).coordinates
    if found.pattern is None:
        background = yield from _background(selection, read, project)
        found = replace(found, background=background)
    return found


def _background(
    selection: Selection, read: Callable[[str], np.ndarray], project: Project
) -> Generator[Event, None, Background | None]:
    """The usual picture kept from before where that is still good, else looked for anew."""
    known = load_background(project.background)
    if known is not None and known.background.mean.shape == (*(selection.size or ()), selection.channels):
        before = set(zip(known.files, known.digests, strict=True))
        if _mostly_the_same(before, selection):
            return known.background
    good = [s.file for s in selection.sources if s.defect == OK_CLASS]
    bad = [s.file for s in selection.sources if s.defect != OK_CLASS]
    return (yield from find_background(good, bad, read))


def _still_good(earlier: Earlier, selection: Selection, edits: Edits) -> bool:
    drawn = list(astuple(edits.template)) if edits.template else None
    if edits.no_pattern or drawn != earlier.drawn or earlier.size != selection.size:
        return False
    if earlier.pattern.channels != selection.channels:
        return False
    return _mostly_the_same(set(zip(earlier.files, earlier.digests, strict=True)), selection)


def _mostly_the_same(before: set[tuple[str, str]], selection: Selection) -> bool:
    """Whether what was found from the files and digests `before` may be kept."""
    now = {(s.file, selection.facts[s.file].digest) for s in selection.sources}
    return len(before & now) >= _KEPT * len(before) and len(now - before) <= _ADDED * len(before)
