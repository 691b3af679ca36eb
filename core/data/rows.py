"""What preparation finds in each single picture, computed in threads and kept, so that nothing is done twice."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterable
from dataclasses import astuple, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from core.config import OK_CLASS
from core.data.background import Background
from core.data.clean import BASIS_SIZE, CleanPattern, Pose
from core.data.images import encode_png, read_picture, with_channels
from core.data.matching import Match, finished, match
from core.data.parallel import in_threads
from core.data.residual import ATTRIBUTES, Defect, describe, find_defect, smooth_defect
from core.data.sources import Source, user_mask
from core.errors import InputError
from core.events import Progress
from core.files import stamp, write_bytes

STAGE = "Finding coordinates"
_SNAP = 1 / 8
"""Share of the cycle within which a coordinate given by hand is refined; beyond it, it is taken as it is."""
_GOOD = 0.6
"""Score of a match worth refining to: elsewhere the engineer saw what the matcher did not."""


@dataclass(frozen=True, slots=True)
class Task:
    """One picture to be worked on."""

    source: Source
    digest: str
    """Of its pixels, see `core.data.scan`."""
    place: tuple[float, float] | None = None
    """Coordinate given by hand."""

    def key(self, pattern_key: str) -> str:
        """Changes whenever the outcome could."""
        mask = stamp(self.source.mask) if self.source.mask is not None else None
        told = (
            pattern_key,
            self.digest,
            self.source.defect,
            self.place,
            mask,
            [astuple(r) for r in self.source.regions],
        )
        return hashlib.sha256(repr(told).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Placed:
    """What was found in one picture. Without a pattern only the mask and the attributes are told."""

    pose: Pose
    score: float
    rival: float
    fit: np.ndarray
    """(C, BASIS_SIZE) float32; to a usual picture without a pattern (1, K)."""
    mask_png: bytes
    """The defect's mask, 0 or 255; empty where nothing is known of it."""
    attributes: tuple[float, ...]
    """In the order of `ATTRIBUTES`."""
    box: tuple[int, int, int, int] | None
    problem: str = ""
    """What could not be used of the picture's own annotation."""


@dataclass(slots=True)
class Rows:
    """Results by file, and the keys they hold for."""

    placed: dict[str, Placed] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)


def place_all(
    tasks: list[Task], usual: CleanPattern | Background | None, channels: int, known: Rows, usual_key: str
) -> Generator[Progress, None, Rows]:
    """Work through all pictures, those in `known` excepted; returns the result, in the order of `tasks`.

    `usual` explains what is no defect, `usual_key` changes with it.

    `known` is completed as it goes, so that a caller who stops early can keep what was done.
    """
    keys = {task.source.file: task.key(usual_key) for task in tasks}
    todo = [t for t in tasks if known.keys.get(t.source.file) != keys[t.source.file]]
    done = len(tasks) - len(todo)
    for task, placed in in_threads(lambda t: _place(t, usual, channels), todo):
        file = task.source.file
        known.placed[file], known.keys[file] = placed, keys[file]
        done += 1
        yield Progress(stage=STAGE, done=done, total=len(tasks), unit="pictures")
    files = [t.source.file for t in tasks]
    return Rows({f: known.placed[f] for f in files}, {f: keys[f] for f in files})


def _place(task: Task, usual: CleanPattern | Background | None, channels: int) -> Placed:
    picture = with_channels(read_picture(task.source.path), channels).astype(np.float32) / 255
    height, width, _ = picture.shape
    problem = ""
    try:
        mask = user_mask(task.source, height, width)
    except InputError as error:
        mask, problem = None, str(error)
    if usual is None:
        return _without_pattern(task, picture, mask, problem)
    if isinstance(usual, Background):
        return _against_usual(task, picture, mask, usual, problem)
    found = _matched(picture, usual, task.place)
    is_ok = task.source.defect == OK_CLASS
    defect = find_defect(picture, found, usual, is_ok) if mask is None else describe(picture - found.fitted, mask)
    if mask is None and task.source.regions and not is_ok:
        defect = describe(picture - found.fitted, _within_boxes(defect.mask, task.source))
    return Placed(
        found.pose, found.score, found.rival, found.fit, encode_png(defect.mask.astype(np.uint8) * 255),
        _numbers(defect), defect.box, problem,
    )  # fmt: skip


def _matched(picture: np.ndarray, pattern: CleanPattern, place: tuple[float, float] | None) -> Match:
    if place is None:
        return match(picture, pattern)
    start = Pose(*place, pattern.turn_deg)
    found = match(picture, pattern, start)
    away = pattern.lattice.distance((found.pose.x, found.pose.y), place)
    if away <= max(1.5, _SNAP * min(pattern.cycle)) and found.score > _GOOD:
        return found
    return finished(picture, pattern, Pose(*place, found.pose.angle_deg, found.pose.scale))


def _without_pattern(task: Task, picture: np.ndarray, mask: np.ndarray | None, problem: str) -> Placed:
    """Only what the user's own annotation, or a smooth background, tells of the defect."""
    defect: Defect | None = None
    if task.source.defect != OK_CLASS:
        if mask is None and task.source.regions:
            mask = _within_boxes(np.zeros(picture.shape[:2], bool), task.source)
        if mask is not None:
            defect = smooth_defect(picture, mask)
    if defect is None:
        defect = smooth_defect(picture, np.zeros(picture.shape[:2], bool))
    png = encode_png(defect.mask.astype(np.uint8) * 255) if mask is not None else b""
    fit = np.zeros((picture.shape[2], BASIS_SIZE), np.float32)
    return Placed(Pose(0.0, 0.0), 0.0, -1.0, fit, png, _numbers(defect), defect.box, problem)


def _against_usual(
    task: Task, picture: np.ndarray, mask: np.ndarray | None, background: Background, problem: str
) -> Placed:
    """What the usual picture of the set does not explain; where masks cannot be told, only what the user drew."""
    fit = background.fit(picture)
    fitted = background.drawn(fit)
    is_ok = task.source.defect == OK_CLASS
    defect = background.find_defect(picture, fitted, is_ok) if mask is None else describe(picture - fitted, mask)
    if mask is None and task.source.regions and not is_ok:
        defect = describe(picture - fitted, _within_boxes(defect.mask, task.source))
    told = bool(background.tolerance) or mask is not None or bool(task.source.regions)
    png = encode_png(defect.mask.astype(np.uint8) * 255) if told else b""
    return Placed(Pose(0.0, 0.0), 0.0, -1.0, fit[None], png, _numbers(defect), defect.box, problem)


def _within_boxes(mask: np.ndarray, source: Source) -> np.ndarray:
    """The mask inside the annotated boxes; a box in which nothing stands out is taken whole."""
    out = np.zeros_like(mask)
    for region in source.regions:
        x, y, width, height = region.box
        rows = slice(max(0, int(y)), max(0, int(np.ceil(y + height))))
        columns = slice(max(0, int(x)), max(0, int(np.ceil(x + width))))
        inside = mask[rows, columns]
        out[rows, columns] |= inside if inside.any() else True
    return out


def _numbers(defect: Defect) -> tuple[float, ...]:
    return tuple(float(getattr(defect, name)) for name in ATTRIBUTES)


_NUMBERS = 6 + len(ATTRIBUTES)  # x, y, angle, scale, score, rival, attributes


def save_rows(path: Path, rows: Rows) -> None:
    """Keep the results as tensors with a JSON header."""
    files = list(rows.placed)
    placed = [rows.placed[file] for file in files]
    tensors: dict[str, np.ndarray] = {
        "numbers": np.array([[*astuple(p.pose), p.score, p.rival, *p.attributes] for p in placed], np.float64).reshape(
            -1, _NUMBERS
        ),
        "fits": np.stack([p.fit for p in placed]) if placed else np.zeros((0, 0, BASIS_SIZE), np.float32),
        "masks": np.frombuffer(b"".join(p.mask_png for p in placed), np.uint8),
    }
    entries = [[f, rows.keys[f], len(p.mask_png), p.box, p.problem] for f, p in zip(files, placed, strict=True)]
    write_bytes(path, save(tensors, {"rows": json.dumps(entries, ensure_ascii=False)}))


def load_rows(path: Path) -> Rows:
    """What `save_rows` kept; empty when there is nothing, or nothing that can be read."""
    rows = Rows()
    if not path.exists():
        return rows
    try:
        with safe_open(path, framework="np") as stream:
            entries: list[Any] = json.loads(stream.metadata()["rows"])
            numbers, fits = stream.get_tensor("numbers"), stream.get_tensor("fits")
            masks = stream.get_tensor("masks").tobytes()
        if numbers.shape[1] != _NUMBERS:
            return rows  # of another version
        start = 0
        for (file, key, length, box, problem), values, fit in zip(entries, numbers.tolist(), fits, strict=True):
            x, y, angle, scale, score, rival, *attributes = values
            png = masks[start : start + length]
            start += length
            placed = Placed(
                Pose(x, y, angle, scale),
                score,
                rival,
                fit,
                png,
                tuple(attributes),
                tuple(box) if box else None,
                problem,
            )
            rows.placed[file], rows.keys[file] = placed, key
    except (SafetensorError, OSError, KeyError, TypeError, ValueError):
        return Rows()
    return rows


def poses_of(placed: Iterable[Placed]) -> np.ndarray:
    """(N, 4): x, y in px, angle in degrees, scale."""
    return np.array([astuple(p.pose) for p in placed], float).reshape(-1, 4)
