"""Real pictures from folders outside the project, fitted to it, without those that its generators learnt from."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import cv2
import numpy as np

from core.data.dataset import Prepared
from core.data.duplicates import find_duplicates
from core.data.groups import assign_groups
from core.data.images import read_picture, with_channels
from core.data.scan import Facts, measure, scan
from core.data.sources import Source, find_sources
from core.errors import InputError
from core.events import Event, Level, Notice, Progress
from core.files import read_json
from core.proof.pictures import Pictures

_SAME_SHAPE = 0.02
"""By so much of it the ratio of the sides may differ for a picture to be scaled to the project's size."""


def read_folder(folder: Path, data: Prepared, what: str) -> Generator[Event, None, Pictures]:
    """Every usable picture below `folder`, at the project's size and channels; what is left out is told."""
    listing = find_sources(folder)
    if not listing.sources:
        raise InputError(f"{folder} holds no pictures to use as {what}; choose a folder with one sub-folder a class.")
    scanned = yield from scan(listing.sources, None)
    height, width = data.size
    kept: list[tuple[Source, np.ndarray, str]] = []
    scaled, skipped = 0, [f"{entry.file} {entry.reason}" for entry in listing.skipped]
    for source in listing.sources:
        facts = scanned[source.file]
        if isinstance(facts, str):
            skipped.append(f"{source.file} {facts}")
            continue
        if abs(facts.width * height / (facts.height * width) - 1) > _SAME_SHAPE:
            skipped.append(
                f"{source.file} is {facts.width}x{facts.height} px and not of the shape of the project's "
                f"{width}x{height} px; cut it as those were cut"
            )
            continue
        scaled += (facts.height, facts.width) != (height, width)
        picture = with_channels(read_picture(source.path), data.channels)
        kept.append((source, scaled_to(picture, height, width), facts.digest))
    if skipped:
        more = f" (and {len(skipped) - 1} more)" if len(skipped) > 1 else ""
        yield Notice(text=f"Left out of the {what}: {skipped[0]}{more}.", level=Level.WARNING, file=str(folder))
    if scaled:
        told = f"{scaled} pictures of the {what} were scaled to the project's {width}x{height} px."
        yield Notice(text=told, level=Level.WARNING, file=str(folder))
    settings = read_json(data.project.settings)
    sources = [source for source, _, _ in kept]
    groups = assign_groups(sources, None, settings.get("group_part"))
    return Pictures(
        [str(source.path) for source in sources],
        [source.defect for source in sources],
        [str(source.path) if groups[source.file] == source.file else groups[source.file] for source in sources],
        np.stack([pixels for _, pixels, _ in kept]) if kept else np.zeros((0, height, width, data.channels), np.uint8),
        [digest for _, _, digest in kept],
    )


def scaled_to(picture: np.ndarray, height: int, width: int) -> np.ndarray:
    """(H, W, C) uint8 at another size."""
    if picture.shape[:2] == (height, width):
        return picture
    smaller = height < picture.shape[0]
    out = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC)
    return out.reshape(height, width, picture.shape[2])


def without_known(
    pictures: Pictures, known: Pictures, lots: set[str] | None, data: Prepared, what: str
) -> Generator[Event, None, Pictures]:
    """The pictures less those that are among the known ones, pixel by pixel; what goes is told.

    Where `lots` are named, also less those of these lots and those that look nearly the same as a known one: the same
    line's pictures may be copies, another line's cannot.
    """
    same = set(known.digests)
    out = {row for row, digest in enumerate(pictures.digests) if digest in same}
    if lots is not None:
        out |= {row for row, group in enumerate(pictures.groups) if group in lots}
        out |= yield from _looking_alike(pictures, known, data)
    if out:
        shown = pictures.files[min(out)]
        yield Notice(
            text=f"{len(out)} of {len(pictures.files)} pictures of the {what} are left out: they are the same as, or "
            f"nearly the same as, pictures of the project, or of a lot that teaches. The first is {shown}.",
            level=Level.WARNING,
            file=shown,
        )
    return pictures.part([row for row in range(len(pictures.files)) if row not in out])


def _looking_alike(pictures: Pictures, known: Pictures, data: Prepared) -> Generator[Progress, None, set[int]]:
    """Rows whose picture is nearly the same as a known one, as preparation would find it."""
    folder = data.project.pictures()
    ours = [Source(folder / file, file, name) for file, name in zip(known.files, known.classes, strict=True)]
    theirs = [Source(Path(file), file, name) for file, name in zip(pictures.files, pictures.classes, strict=True)]
    facts: dict[str, Facts | str] = {}
    for part in (known, pictures):
        for file, pixels in zip(part.files, part.pixels, strict=True):
            facts[file] = measure(pixels)
    found = yield from find_duplicates([*ours, *theirs], facts)
    rows, files = {file: row for row, file in enumerate(pictures.files)}, set(known.files)
    return {rows[f] for cluster in found.clusters() if files & set(cluster) for f in cluster if f in rows}
