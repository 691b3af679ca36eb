"""One pass over all picture files: what must be known of each before anything is prepared or trained.

The pictures are decoded in threads (Pillow, OpenCV, NumPy and hashlib release the interpreter while they work),
measured and dropped, so that memory holds as many pictures as there are threads, however many files there are.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Generator, Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from core.data.images import read_picture
from core.data.parallel import in_threads
from core.data.sources import Source
from core.errors import InputError
from core.events import Progress
from core.files import read_json, stamp, write_text

STAGE = "Looking through the pictures"
FORMAT = 1
DARK, BRIGHT = 2, 253
"""Grey levels up to and from which a pixel counts as black or white."""

THUMB_ZOOMS = (1.0, 0.97, 0.94)
"""Shares of the picture, about its centre, that a thumb describes: a picture cropped a little is like one of them."""
_THUMB_PX = 64
_REACH = 14
SPECTRUM_SIZE = (2 * _REACH + 1) * (_REACH + 1)
_SMALL_PX = 24
THUMB_SIZE = len(THUMB_ZOOMS) * SPECTRUM_SIZE + _SMALL_PX**2
"""Bytes of a thumb."""
_LOG_STEP = 1 / 16
"""One step of a thumb's byte, in natural logarithms of magnitude."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What one pass tells of a picture."""

    width: int
    height: int
    channels: int
    """1 (grey) or 3 (colour)."""
    digest: str
    """SHA-256 of shape and decoded pixels: equal for equal pictures, whatever their files."""
    mean: float
    """Mean grey level, 0 to 255."""
    dark: float
    """Share of black pixels."""
    bright: float
    """Share of white pixels."""
    sharpness: float
    """Variance of the Laplacian, grey levels squared."""
    thumb: bytes
    """See `thumb_of`."""


Scanned = dict[str, Facts | str]
"""File -> what is known of it, or why it cannot be used (a sentence fragment that follows its name)."""


def scan(
    sources: Sequence[Source], cache: Path | None, workers: int | None = None, known: Path | None = None
) -> Generator[Progress, None, Scanned]:
    """Read every picture once; returns the result, in the order of `sources`.

    `cache` is a JSON file that is read at the start and replaced at the end, also when the iterator is closed early:
    files whose size and time of change are as before are not read again. Files that could not be used always are.
    `known` is read at the start in place of `cache`, where it is given.
    """
    before = _load(known or cache)
    stored: dict[str, tuple[int, int, Facts]] = {}
    out: Scanned = {}
    fresh = False

    def look(source: Source) -> tuple[int, int, Facts | str]:
        size, time_ns = stamp(source.path)
        seen = before.get(source.file)
        same = seen is not None and seen[:2] == (size, time_ns)
        return size, time_ns, seen[2] if seen is not None and same else _examine(source.path)

    try:
        for source, (size, time_ns, found) in in_threads(look, sources, workers):
            out[source.file] = found
            if isinstance(found, Facts):
                stored[source.file] = (size, time_ns, found)
                fresh = fresh or before.get(source.file) != stored[source.file]
            yield Progress(stage=STAGE, done=len(out), total=len(sources), unit="pictures")
    finally:
        if cache is not None and (fresh or len(stored) < len(before) or known):
            whole = len(out) == len(sources)
            _save(cache, stored if whole else before | stored)
    return out


def join_scans(cache: Path, parts: Sequence[Path]) -> None:
    """Put what the `parts` hold into `cache`, and remove them."""
    stored = _load(cache)
    for part in parts:
        stored |= _load(part)
    _save(cache, stored)
    for part in parts:
        part.unlink(missing_ok=True)


def measure(picture: np.ndarray) -> Facts:
    """Facts of a uint8 (H, W, C) picture, C 1 or 3."""
    height, width, channels = picture.shape
    digest = hashlib.sha256(repr(picture.shape).encode())
    digest.update(np.ascontiguousarray(picture).data)
    grey = picture[..., 0] if channels == 1 else cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    histogram = np.bincount(grey.ravel(), minlength=256)
    _, spread = cv2.meanStdDev(cv2.Laplacian(grey, cv2.CV_16S))
    return Facts(
        width=width,
        height=height,
        channels=channels,
        digest=digest.hexdigest(),
        mean=round(float(histogram @ np.arange(256)) / grey.size, 3),
        dark=round(float(histogram[: DARK + 1].sum()) / grey.size, 5),
        bright=round(float(histogram[BRIGHT:].sum()) / grey.size, 5),
        sharpness=round(float(spread[0, 0]) ** 2, 3),
        thumb=thumb_of(grey),
    )


def thumb_of(grey: np.ndarray) -> bytes:
    """uint8 of length THUMB_SIZE, for the search of near duplicates; `grey` is uint8 (H, W).

    First, for each of THUMB_ZOOMS, logarithms of the coarse spectrum's magnitudes: they do not change when a picture
    is shifted, and by a factor common to all, which is taken out, when its brightness or contrast is changed. Then
    the picture itself, small and flattened: a defect, which is in all magnitudes, is in few of its pixels.
    """
    height, width = grey.shape
    window = np.hanning(_THUMB_PX + 2)[1:-1].astype(np.float32)
    weights = window[:, None] * window / window.sum() ** 2
    rows = np.r_[-_REACH : _REACH + 1]
    parts = []
    for zoom in THUMB_ZOOMS:
        top, left = round(height * (1 - zoom) / 2), round(width * (1 - zoom) / 2)
        middle = grey[top : height - top, left : width - left]
        small = cv2.resize(middle, (_THUMB_PX, _THUMB_PX), interpolation=cv2.INTER_AREA).astype(np.float32)
        spectrum = np.abs(np.fft.rfft2((small - (small * weights).sum()) * weights * _THUMB_PX**2))
        logs = np.log(spectrum[rows, : _REACH + 1] + 1e-3)
        parts.append(np.clip(np.rint((logs - logs.mean()) / _LOG_STEP) + 128, 0, 255).astype(np.uint8))
    small = cv2.resize(grey, (_SMALL_PX, _SMALL_PX), interpolation=cv2.INTER_AREA).astype(np.float32)
    small -= cv2.GaussianBlur(small, (0, 0), 3.0)
    spread = float(np.median(np.abs(small))) / 0.6745 + 0.1 * float(small.std()) + 0.1
    parts.append(np.rint(np.clip(small / spread, -3, 3) * 42 + 128).astype(np.uint8))
    return b"".join(part.tobytes() for part in parts)


def _examine(path: Path) -> Facts | str:
    try:
        return measure(read_picture(path))
    except InputError as error:
        return str(error)


def _load(cache: Path | None) -> dict[str, tuple[int, int, Facts]]:
    """What an earlier scan stored; nothing when there is none, or it is of another version or damaged."""
    if cache is None or not cache.exists():
        return {}
    try:
        record = read_json(cache)
        if record["format"] != FORMAT:
            return {}
        return {file: (row[0], row[1], _facts(row[2:])) for file, row in record["files"].items()}
    except (InputError, KeyError, TypeError, ValueError, IndexError, AttributeError):
        return {}


def _facts(values: Sequence[Any]) -> Facts:
    names = [f.name for f in fields(Facts)]
    record = dict(zip(names, values, strict=True))
    thumb = base64.b64decode(record["thumb"])
    if len(thumb) != THUMB_SIZE:
        raise ValueError("thumb of another size")
    return Facts(**record | {"thumb": thumb})


def _save(cache: Path, stored: dict[str, tuple[int, int, Facts]]) -> None:
    def row(size: int, time_ns: int, facts: Facts) -> list[Any]:
        record = asdict(facts) | {"thumb": base64.b64encode(facts.thumb).decode("ascii")}
        return [size, time_ns, *record.values()]

    record = {"format": FORMAT, "files": {file: row(*entry) for file, entry in stored.items()}}
    write_text(cache, json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")
