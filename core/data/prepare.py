"""Preparation: from a folder of pictures to a project with coordinates, masks and captions."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save

from core.config import OK_CLASS, PrepareConfig
from core.data.captions import Caption
from core.data.clean import CleanPattern
from core.data.images import encode_png, find_pictures, read_picture, with_channels
from core.data.matching import Match, match
from core.data.overlay import Overlay, build
from core.data.pattern import Cycle, find_cycle
from core.data.residual import ATTRIBUTES, Defect, find_defect
from core.errors import InputError
from core.events import Event, Level, Notice, Progress
from core.paths import Project, check_name, read_json, relative, write_bytes, write_csv, write_json, write_text

FORMAT = 2
"""Version of the project's files."""

_CYCLE_PICTURES = 200
_OVERLAY_PICTURES = 200
_MIN_EXPLAINED = 0.45
_FEW = 6


@dataclass(slots=True)
class _Collected:
    """Pictures read so far, and what was passed over."""

    files: list[str] = field(default_factory=list)
    classes: list[str] = field(default_factory=list)
    arrays: list[np.ndarray] = field(default_factory=list)
    skipped: list[dict[str, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def skip(self, file: str, reason: str) -> None:
        self.skipped.append({"file": file, "reason": reason})


def prepare_project(config: PrepareConfig) -> Iterator[Event]:
    """Task `prepare`. Reads `config.pictures`, writes the project; the pictures are left untouched."""
    folder, project = Path(config.pictures), Project(Path(config.project))
    if not folder.is_dir():
        raise InputError(f"There is no folder {folder}. Choose the folder that holds your pictures.")
    listed = list(find_pictures(folder))
    if not listed:
        raise InputError(f"{folder} holds no pictures (PNG, JPEG, BMP, TIFF or WebP). Choose another folder.")
    key = _key(folder, listed, config)
    if project.is_prepared() and read_json(project.summary).get("key") == key:
        _point_to(project, folder)
        yield Notice(text=f"Nothing changed: the {len(listed)} pictures prepared before are reused.")
        return
    collected = _Collected()
    yield from _read_all(folder, listed, config, collected)
    _keep_one_size(collected)
    yield from _notices(collected)
    pattern: CleanPattern | None = None
    cycle = _cycle(collected)
    explained = 0.0
    if cycle is not None:
        overlay = yield from _overlay(collected, cycle)
        explained = overlay.explained
        pattern = overlay.pattern if explained >= _MIN_EXPLAINED else None
    message = _message(cycle if pattern else None, explained)
    yield Notice(text=message)
    matches: list[Match] = []
    defects: list[Defect] = []
    if pattern is not None:
        yield from _match_all(collected, pattern, matches, defects)
    summary = _summary(collected, key, message, cycle if pattern else None, explained)
    _write(project, folder, collected, pattern, matches, defects, summary)
    yield Notice(text=f"{len(collected.files)} pictures are ready in {project.folder}.")


def _point_to(project: Project, folder: Path) -> None:
    """Let the project find its pictures where they are now."""
    settings, stored = read_json(project.settings), relative(folder, project.folder)
    if settings["pictures"] != stored:
        write_json(project.settings, settings | {"pictures": stored})


def _key(folder: Path, listed: Sequence[tuple[Path, str]], config: PrepareConfig) -> str:
    digest = hashlib.sha256(f"{FORMAT}|{config.max_side_px}".encode())
    for path, name in listed:
        stat = path.stat()
        digest.update(f"{path.relative_to(folder).as_posix()}|{name}|{stat.st_size}|{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _content(collected: _Collected) -> str:
    """Hash of the pictures themselves, which runs and sets are bound to; a copied or moved folder keeps it."""
    digest = hashlib.sha256(f"{FORMAT}".encode())
    for file, name, array in zip(collected.files, collected.classes, collected.arrays, strict=True):
        digest.update(f"{file}|{name}|{array.shape}".encode() + array.tobytes())
    return digest.hexdigest()


def _read_all(
    folder: Path, listed: Sequence[tuple[Path, str]], config: PrepareConfig, out: _Collected
) -> Iterator[Event]:
    seen: dict[bytes, tuple[str, str]] = {}
    for done, (path, name) in enumerate(listed, 1):
        file = path.relative_to(folder).as_posix()
        yield Progress(stage="Reading pictures", done=done, total=len(listed), unit="pictures")
        try:
            check_name(name, "class")
            array = read_picture(path)
        except InputError as error:
            out.skip(file, str(error))
            continue
        if max(array.shape[:2]) > config.max_side_px:
            size = f"{array.shape[1]}x{array.shape[0]}"
            out.skip(file, f"is {size} px; crop the defects to at most {config.max_side_px} px a side")
            continue
        digest = hashlib.sha256(array.tobytes() + repr(array.shape).encode()).digest()
        if digest in seen and seen[digest][1] == name:
            out.skip(file, f"is the same picture as {seen[digest][0]}")
            continue
        if digest in seen:
            out.warnings.append(
                f"{file} and {seen[digest][0]} are the same picture in two classes; remove it from the wrong one."
            )
        seen.setdefault(digest, (file, name))
        out.files.append(file)
        out.classes.append(name)
        out.arrays.append(array)


def _keep_one_size(out: _Collected) -> None:
    """Keep the pictures of the commonest size, all grey or all colour; say why others go."""
    if not out.arrays:
        reasons = "; ".join(f"{s['file']} {s['reason']}" for s in out.skipped[:3])
        raise InputError(f"None of the {len(out.skipped)} pictures can be used: {reasons}.")
    (height, width), _ = Counter(a.shape[:2] for a in out.arrays).most_common(1)[0]
    channels = max(a.shape[2] for a in out.arrays)
    keep = [a.shape[:2] == (height, width) for a in out.arrays]
    for file, array, kept in zip(out.files, out.arrays, keep, strict=True):
        if not kept:
            size = f"{array.shape[1]}x{array.shape[0]}"
            out.skip(file, f"is {size} px while most are {width}x{height}; crop it to that size")
    out.files = [f for f, k in zip(out.files, keep, strict=True) if k]
    out.classes = [c for c, k in zip(out.classes, keep, strict=True) if k]
    out.arrays = [with_channels(a, channels) for a, k in zip(out.arrays, keep, strict=True) if k]
    for name, count in sorted(Counter(out.classes).items()):
        if count < _FEW:
            plural = "picture" if count == 1 else "pictures"
            out.warnings.append(f"'{name}' has only {count} {plural}; {_FEW} or more give better results.")


def _notices(out: _Collected) -> Iterator[Event]:
    for entry in out.skipped:
        yield Notice(text=f"{entry['file']} {entry['reason']}.", level=Level.WARNING, file=entry["file"])
    for warning in out.warnings:
        yield Notice(text=warning, level=Level.WARNING)


def _cycle(collected: _Collected) -> Cycle | None:
    arrays = collected.arrays
    step = max(1, len(arrays) // _CYCLE_PICTURES)
    return find_cycle([a.mean(axis=2) for a in arrays[::step][:_CYCLE_PICTURES]])


def _overlay(collected: _Collected, cycle: Cycle) -> Generator[Event, None, Overlay]:
    """Build the clean pattern and return it."""
    arrays = collected.arrays
    step = max(1, len(arrays) // _OVERLAY_PICTURES)
    pictures = [a.astype(np.float32) / 255 for a in arrays[::step][:_OVERLAY_PICTURES]]
    found: Overlay | None = None
    for part in build(pictures, (cycle.x, cycle.y)):
        if isinstance(part, int):
            yield Progress(stage="Overlaying the pattern", done=part, total=2 * len(pictures), unit="pictures")
        else:
            found = part
    assert found is not None
    return found


def _match_all(
    collected: _Collected, pattern: CleanPattern, matches: list[Match], defects: list[Defect]
) -> Iterator[Event]:
    total = len(collected.arrays)
    for array, name in zip(collected.arrays, collected.classes, strict=True):
        picture = array.astype(np.float32) / 255
        found = match(picture, pattern)
        defects.append(find_defect(picture, found, pattern, is_ok=name == OK_CLASS))
        matches.append(found)
        yield Progress(stage="Finding coordinates", done=len(matches), total=total, unit="pictures")


def _message(cycle: Cycle | None, explained: float) -> str:
    if cycle is None:
        return "No repeating pattern was found; the generator trains on the pictures without coordinates."
    sure = "sure" if explained > 0.8 else "fairly sure" if explained > 0.6 else "unsure: look at the overlay"
    return f"The pattern repeats every {cycle.x:.2f} x {cycle.y:.2f} px ({sure})."


def _summary(collected: _Collected, key: str, message: str, cycle: Cycle | None, explained: float) -> dict[str, Any]:
    return {
        "pattern": cycle is not None,
        "cycle": [round(cycle.x, 4), round(cycle.y, 4)] if cycle else None,
        "confidence": round(explained, 4),
        "message": message,
        "counts": dict(sorted(Counter(collected.classes).items())),
        "skipped": collected.skipped,
        "warnings": collected.warnings,
        "key": key,
        "content": _content(collected),
    }


def _write(
    project: Project,
    folder: Path,
    collected: _Collected,
    pattern: CleanPattern | None,
    matches: Sequence[Match],
    defects: Sequence[Defect],
    summary: dict[str, Any],
) -> None:
    """Everything the later tasks read; `prepare.json` last, as the mark that all is there."""
    project.summary.unlink(missing_ok=True)
    rows: list[dict[str, Any]] = []
    for index, (file, name) in enumerate(zip(collected.files, collected.classes, strict=True)):
        row: dict[str, Any] = {"file": file, "class": name}
        caption = Caption(None, None, name)
        if pattern is not None:
            pose = matches[index].pose
            row |= {"x": f"{pose.x:.3f}", "y": f"{pose.y:.3f}", "score": f"{matches[index].score:.4f}"}
            caption = Caption(pose.x, pose.y, name)
            write_bytes(project.masks / mask_name(file), encode_png(defects[index].mask.astype(np.uint8) * 255))
        rows.append(row)
        write_text(project.captions / Path(file).with_suffix(".txt"), f"{caption}\n")
    write_csv(project.coordinates, ("file", "class", "x", "y", "score"), rows)
    if pattern is not None:
        write_csv(project.attributes, ("file", "class", "box", *ATTRIBUTES), _attribute_rows(collected, defects))
        write_bytes(project.pattern, _pattern_bytes(pattern, matches, collected.files))
        summary["template"] = _template(collected, pattern, matches)
    else:
        summary["template"] = None
        project.pattern.unlink(missing_ok=True)
    height, width, channels = collected.arrays[0].shape
    settings = {
        "format": FORMAT,
        "pictures": relative(folder, project.folder),
        "size": [width, height],
        "channels": channels,
    }
    write_json(project.settings, settings)
    write_json(project.summary, summary)


def mask_name(file: str) -> str:
    """Name of a picture's mask below `masks`."""
    return file if file.lower().endswith(".png") else f"{file}.png"


def _attribute_rows(collected: _Collected, defects: Sequence[Defect]) -> Iterator[dict[str, Any]]:
    for file, name, defect in zip(collected.files, collected.classes, defects, strict=True):
        box = " ".join(map(str, defect.box)) if defect.box else ""
        yield {"file": file, "class": name, "box": box} | {a: f"{getattr(defect, a):.6f}" for a in ATTRIBUTES}


def _pattern_bytes(pattern: CleanPattern, matches: Sequence[Match], files: Sequence[str]) -> bytes:
    tensors = {
        "tile": np.ascontiguousarray(pattern.tile),
        "spread": np.ascontiguousarray(pattern.spread),
        "fits": np.stack([m.fit for m in matches]),
        "poses": np.array([[m.pose.x, m.pose.y, m.pose.angle_deg] for m in matches]),
    }
    # One entry, since safetensors writes several in random order.
    return save(tensors, {"settings": json.dumps({"cycle": pattern.cycle, "files": list(files)})})


def _template(collected: _Collected, pattern: CleanPattern, matches: Sequence[Match]) -> dict[str, Any]:
    """The template drawn for the engineer: 1.5 cycles (paper 1) from a cell's corner, in the best matched picture."""
    height, width = collected.arrays[0].shape[:2]
    template_width, template_height = (min(1.5 * c, s) for c, s in zip(pattern.cycle, (width, height), strict=True))
    order = np.argsort([-m.score for m in matches])

    def fits(index: int) -> bool:
        pose = matches[index].pose
        return pose.x + template_width <= width and pose.y + template_height <= height

    chosen = next((int(i) for i in order if fits(int(i))), int(order[0]))
    pose = matches[chosen].pose
    return {
        "file": collected.files[chosen],
        "x": round(pose.x, 2),
        "y": round(pose.y, 2),
        "width": round(template_width, 2),
        "height": round(template_height, 2),
    }
