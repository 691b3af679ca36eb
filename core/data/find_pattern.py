"""The clean pattern of a set of pictures: found, drawn by hand, or kept from an earlier preparation."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import numpy as np

from core.data.autocorrelation import autocorrelation
from core.data.background import Background
from core.data.clean import CleanPattern, scene_point
from core.data.edits import Edits, Template
from core.data.evenly import evenly
from core.data.lattice import Lattice
from core.data.matching import coarse_shift, match
from core.data.overlay import Overlay, build
from core.data.pattern import Finding, find_lattice, hidden_lattice, refined_near
from core.errors import InputError
from core.events import Event, Progress

_CYCLE_PICTURES = 200
_OVERLAY_PX = 200 * 128 * 128
_MIN_EXPLAINED = 0.45
"""Least correlation with the clean pattern for a set to have one."""
_OF_REPEATED = 0.8

Read = Callable[[str], np.ndarray]


@dataclass(frozen=True, slots=True)
class Found:
    """The pattern, or why there is none."""

    pattern: CleanPattern | None
    confidence: float
    """Median correlation of the pictures with their fitted clean pattern, after high-pass."""
    hidden: Lattice | None = None
    """A lattice too large for the pictures' size."""
    background: Background | None = None
    """Without a pattern: what all pictures show in the same place, where they do."""

    @property
    def usual(self) -> CleanPattern | Background | None:
        """What explains a picture but for its defect."""
        return self.pattern or self.background


def find_pattern(
    files: Sequence[str], read: Read, edits: Edits, before: CleanPattern | None
) -> Generator[Event, None, Found]:
    """Find the pattern of the pictures; `read` gives a file's (H, W, C) uint8.

    A pattern found `before` lends its origin, so that coordinates keep their meaning.
    """
    if edits.no_pattern:
        return Found(None, 0.0)
    finding: Finding | None = None
    if edits.template is not None:
        finding = _drawn(edits.template, files, read)
    else:
        chosen = _spread(files, _CYCLE_PICTURES)
        yield Progress(stage="Looking for a repeating pattern", done=0, total=1, unit="steps")
        known = autocorrelation(read(file).mean(axis=2) for file in chosen)
        yield Progress(stage="Looking for a repeating pattern", done=1, total=1, unit="steps")
        finding = find_lattice(known)
        if finding is None:
            return Found(None, 0.0, hidden_lattice(known))
    overlay = yield from _overlay(files, read, finding)
    # Noise keeps the correlation low even where the pattern is the same in all pictures: what repeats within them is
    # the most that one pattern can explain.
    enough = min(_MIN_EXPLAINED, _OF_REPEATED * float(np.sqrt(max(finding.explained, 0.0))))
    if overlay.explained < enough and edits.template is None:
        return Found(None, overlay.explained)
    pattern = overlay.pattern
    if edits.template is not None:
        pattern = _with_origin(pattern, edits.template, read)
    elif before is not None:
        origin = origin_of(before, pattern)
        pattern = pattern if origin is None else pattern.moved(*origin)
    return Found(pattern, overlay.explained)


def _spread(files: Sequence[str], most: int) -> Sequence[str]:
    """At most `most` of the files, evenly from the whole list."""
    return [files[row] for row in evenly(len(files), most)]


def _overlay(files: Sequence[str], read: Read, finding: Finding) -> Generator[Event, None, Overlay]:
    first = read(files[0])
    most = int(np.clip(_OVERLAY_PX / (first.shape[0] * first.shape[1]), 60, 200))
    pictures = [read(file) for file in _spread(files, most)]
    found: Overlay | None = None
    for part in build(pictures, finding.lattice, finding.turn_deg):
        if isinstance(part, int):
            yield Progress(stage="Overlaying the pattern", done=part, total=2 * len(pictures), unit="pictures")
        else:
            found = part
    assert found is not None
    return found


def _drawn(template: Template, files: Sequence[str], read: Read) -> Finding:
    """The lattice nearest to a cell drawn by hand."""
    if template.file not in files:
        raise InputError(
            f"The template was drawn on {template.file}, which is not among the pictures any more; draw it again."
        )
    known = autocorrelation(read(file).mean(axis=2) for file in _spread(files, _CYCLE_PICTURES))
    return refined_near(Lattice.rectangular(template.width, template.height), known)


def _with_origin(pattern: CleanPattern, template: Template, read: Read) -> CleanPattern:
    """The pattern whose origin is the drawn template's corner."""
    picture = read(template.file)
    height, width, _ = picture.shape
    pose = match(picture.astype(np.float32) / 255, pattern).pose
    return pattern.moved(*scene_point(pose, template.x, template.y, height, width))


def origin_of(before: CleanPattern, pattern: CleanPattern) -> tuple[float, float] | None:
    """Where the origin of an earlier pattern lies in this one, px; None when it is not the same pattern."""
    far = pattern.lattice.inverse @ before.lattice.matrix
    if np.abs(far - np.eye(2)).max() > 0.03 or before.channels != pattern.channels:
        return None
    tile = pattern.tile @ pattern.projection
    other = before.resampled(tile.shape) @ pattern.projection
    x, y, correlation = coarse_shift(tile - tile.mean(), other - other.mean(), pattern.lattice)
    return (x, y) if correlation > 0.5 else None
