"""Which of the pictures found are prepared as they are, which are cut first, and which are passed over and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from core.data.edits import Edits
from core.data.scan import Facts
from core.data.sources import Listing, Skipped, Source
from core.errors import InputError


@dataclass(slots=True)
class Selection:
    """Pictures of one size, and what became of the others."""

    sources: list[Source]
    facts: dict[str, Facts]
    """Of `sources`, by file."""
    originals: list[Source]
    """Too large to train on: their defects are cut out."""
    size: tuple[int, int] | None
    """(height, width) of `sources`; None when there are only originals."""
    channels: int
    skipped: list[Skipped] = field(default_factory=list)


def select(
    listing: Listing,
    scanned: Mapping[str, Facts | str],
    exact: Sequence[Sequence[str]],
    edits: Edits,
    max_side_px: int,
) -> Selection:
    """Choose the commonest size. `exact` are groups of files with the same pixels: of each, one a class is kept.

    Raises `InputError` when nothing is left.
    """
    skipped = list(listing.skipped)
    again = _repeated(listing.sources, exact)
    usable: list[tuple[Source, Facts]] = []
    for source in listing.sources:
        found = scanned[source.file]
        if source.file in edits.left_out:
            skipped.append(Skipped(source.file, "was left out by hand"))
        elif isinstance(found, str):
            skipped.append(Skipped(source.file, found))
        elif source.file in again:
            skipped.append(Skipped(source.file, f"is the same picture as {again[source.file]}"))
        else:
            usable.append((source, found))
    if not usable:
        reasons = "; ".join(f"{s.file} {s.reason}" for s in skipped[:3])
        raise InputError(f"None of the {len(skipped)} pictures can be used: {reasons}.")
    small = [(s, f) for s, f in usable if max(f.height, f.width) <= max_side_px and s.file not in edits.clicks]
    counted = Counter((f.height, f.width) for _, f in small)
    size = counted.most_common(1)[0][0] if small else None
    out = Selection([], {}, [], size, 1, skipped)
    for source, facts in usable:
        if (facts.height, facts.width) == size and source.file not in edits.clicks:
            out.sources.append(source)
            out.facts[source.file] = facts
            out.channels = max(out.channels, facts.channels)
        elif size is None or (facts.height >= size[0] and facts.width >= size[1]):
            out.originals.append(source)
        else:
            told = f"is {facts.width}x{facts.height} px, smaller than most ({size[1]}x{size[0]}); export it larger"
            out.skipped.append(Skipped(source.file, told))
    return out


def _repeated(sources: Sequence[Source], exact: Sequence[Sequence[str]]) -> dict[str, str]:
    """Files that show the same as an earlier one of their class -> that one."""
    classes = {source.file: source.defect for source in sources}
    again: dict[str, str] = {}
    for files in exact:
        first: dict[str, str] = {}
        for file in files:
            kept = first.setdefault(classes[file], file)
            if kept != file:
                again[file] = kept
    return again
