"""The files of a prepared project: written whole at the end of a preparation, read by all that follows."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from core import __version__
from core.data.background import Background
from core.data.background_file import save_background
from core.data.captions import Caption
from core.data.clean import CleanPattern
from core.data.edits import Edits
from core.data.lattice import Lattice
from core.data.residual import ATTRIBUTES
from core.data.rows import Placed, poses_of
from core.data.sources import Source
from core.files import write_bytes, write_csv, write_json, write_text
from core.paths import PROJECT_FORMAT, Project, relative

FORMAT = PROJECT_FORMAT
"""Version of the project's files."""

COORDINATE_COLUMNS = ("file", "class", "x", "y", "score", "angle_deg", "scale", "group", "review", "digest")


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything a preparation found out, row by row."""

    folder: Path
    """Where the files of `sources` are."""
    originals: Path | None
    """The folder chosen, where `folder` holds crops of it."""
    sources: Sequence[Source]
    digests: Sequence[str]
    size: tuple[int, int]
    """(height, width), px."""
    channels: int
    placed: Sequence[Placed]
    usual: CleanPattern | Background | None
    """What explains the pictures but for their defects."""
    groups: Mapping[str, str]
    """By file."""
    reviews: Sequence[str]

    @property
    def pattern(self) -> CleanPattern | None:
        """The repeating pattern, where that is what explains the pictures."""
        return self.usual if isinstance(self.usual, CleanPattern) else None


@dataclass(frozen=True, slots=True)
class Earlier:
    """The pattern of an earlier preparation and what it was found from."""

    pattern: CleanPattern
    files: list[str]
    digests: list[str]
    size: tuple[int, int]
    drawn: list[Any] | None
    """The template drawn by hand, or None."""
    confidence: float
    """How sure the pattern was."""


def mask_name(file: str) -> str:
    """Name of a picture's mask below `masks`."""
    return file if file.lower().endswith(".png") else f"{file}.png"


def caption_names(files: Sequence[str]) -> dict[str, str]:
    """File -> name of its caption below `captions`: `.txt` for the suffix, or behind it where two would be the same."""
    plain = {file: Path(file).with_suffix(".txt").as_posix() for file in files}
    shared = Counter(name.casefold() for name in plain.values())
    return {file: name if shared[name.casefold()] == 1 else f"{file}.txt" for file, name in plain.items()}


def usual_key(usual: CleanPattern | Background | None) -> str:
    """Hash of the clean pattern or of the usual picture; empty without either."""
    if usual is None:
        return ""
    if isinstance(usual, Background):
        return usual.key
    pattern = usual
    digest = hashlib.sha256(json.dumps([pattern.lattice.to_list(), pattern.turn_deg]).encode())
    digest.update(pattern.tile.tobytes())
    digest.update(pattern.spread.tobytes())
    return digest.hexdigest()


def content_key(outcome: Outcome) -> str:
    """Hash of the pictures themselves and of how they are placed, which runs and sets are bound to.

    A copied or moved folder keeps it.
    """
    digest = hashlib.sha256(f"{FORMAT}|{outcome.size}|{outcome.channels}|{usual_key(outcome.usual)}".encode())
    for source, pixels, placed in zip(outcome.sources, outcome.digests, outcome.placed, strict=True):
        pose = [round(value, 3) for value in astuple(placed.pose)]
        group = outcome.groups.get(source.file, "")
        digest.update(f"{source.file}|{source.defect}|{pixels}|{pose}|{group}\n".encode())
        digest.update(placed.mask_png)
    return digest.hexdigest()


def load_earlier(path: Path) -> Earlier | None:
    """The pattern in `pattern.safetensors`; None when there is none, or of another version."""
    try:
        with safe_open(path, framework="np") as stream:
            head = json.loads(stream.metadata()["settings"])
            tensors = {name: stream.get_tensor(name) for name in ("tile", "spread")}
        if head["format"] != FORMAT:
            return None
        pattern = CleanPattern(
            tensors["tile"], tensors["spread"], Lattice.from_list(head["lattice"]), float(head["turn_deg"])
        )
        sure = float(head.get("confidence", 1.0))
        return Earlier(pattern, head["files"], head["digests"], tuple(head["size"]), head["drawn"], sure)
    except (SafetensorError, OSError, KeyError, TypeError, ValueError):
        return None


def begin_project(project: Project, pictures: Path, options: dict[str, Any]) -> None:
    """Remember what is to be prepared, so that a preparation that is cut off can go on without being asked again."""
    settings = {"format": FORMAT, "version": __version__, "pictures": relative(pictures, project.folder), **options}
    project.summary.unlink(missing_ok=True)  # without the other file it tells nothing
    write_json(project.settings, settings)


def write_project(
    project: Project, outcome: Outcome, edits: Edits, summary: dict[str, Any], options: dict[str, Any]
) -> None:
    """Everything the later tasks read; `prepare.json` last, as the mark that all is there.

    `options` are kept in `project.json`, for the next preparation of the project.
    """
    project.summary.unlink(missing_ok=True)
    rows = list(_coordinate_rows(outcome))
    names = caption_names([source.file for source in outcome.sources])
    for source, placed, row in zip(outcome.sources, outcome.placed, rows, strict=True):
        # Thousands of small files that can be made again: whole or not at all, but without waiting for the disk.
        if placed.mask_png:
            write_bytes(project.masks / mask_name(source.file), placed.mask_png, durable=False)
        caption = Caption(float(row["x"]), float(row["y"]), source.defect) if outcome.pattern else source.defect
        write_text(project.captions / names[source.file], f"{caption}\n", durable=False)
    write_csv(project.coordinates, COORDINATE_COLUMNS, rows)
    write_csv(project.attributes, ("file", "class", "box", *ATTRIBUTES), _attribute_rows(outcome))
    if outcome.pattern is not None:
        write_bytes(project.pattern, _pattern_bytes(outcome, edits, summary["confidence"]))
    else:
        project.pattern.unlink(missing_ok=True)
    if isinstance(outcome.usual, Background):
        files, fits = [s.file for s in outcome.sources], np.stack([p.fit for p in outcome.placed])
        save_background(project.background, outcome.usual, fits, files, outcome.digests)
    else:
        project.background.unlink(missing_ok=True)
    settings: dict[str, Any] = {
        "format": FORMAT,
        "version": __version__,
        "pictures": relative(outcome.folder, project.folder),
        "size": [outcome.size[1], outcome.size[0]],
        "channels": outcome.channels,
        **options,
    }
    if outcome.originals is not None:
        settings["originals"] = relative(outcome.originals, project.folder)
    write_json(project.settings, settings)
    write_text(project.opener, f"A project of Flawsmith {__version__}. Open it with Flawsmith.\n")
    summary |= {"template": template_of(outcome), "content": content_key(outcome)}
    summary["masks"] = any(placed.mask_png for placed in outcome.placed)
    write_json(project.summary, summary)


def _coordinate_rows(outcome: Outcome) -> Iterator[dict[str, Any]]:
    told = zip(outcome.sources, outcome.placed, outcome.reviews, outcome.digests, strict=True)
    for source, placed, review, digest in told:
        row: dict[str, Any] = {"file": source.file, "class": source.defect, "review": review, "digest": digest}
        row["group"] = outcome.groups.get(source.file, "")
        if outcome.pattern is not None:
            pose = placed.pose
            row |= {"x": f"{pose.x:.3f}", "y": f"{pose.y:.3f}", "score": f"{placed.score:.4f}"}
            row |= {"angle_deg": f"{pose.angle_deg:.4f}", "scale": f"{pose.scale:.5f}"}
        yield row


def _attribute_rows(outcome: Outcome) -> Iterator[dict[str, Any]]:
    for source, placed in zip(outcome.sources, outcome.placed, strict=True):
        box = " ".join(map(str, placed.box)) if placed.box else ""
        numbers = {a: f"{v:.6f}" for a, v in zip(ATTRIBUTES, placed.attributes, strict=True)}
        yield {"file": source.file, "class": source.defect, "box": box} | numbers


def _pattern_bytes(outcome: Outcome, edits: Edits, confidence: float) -> bytes:
    assert outcome.pattern is not None
    tensors = {
        "tile": np.ascontiguousarray(outcome.pattern.tile),
        "spread": np.ascontiguousarray(outcome.pattern.spread),
        "fits": np.stack([p.fit for p in outcome.placed]),
        "poses": poses_of(outcome.placed),
    }
    head = {
        "format": FORMAT,
        "lattice": outcome.pattern.lattice.to_list(),
        "turn_deg": outcome.pattern.turn_deg,
        "size": list(outcome.size),
        "drawn": list(astuple(edits.template)) if edits.template else None,
        "files": [s.file for s in outcome.sources],
        "digests": list(outcome.digests),
        "confidence": confidence,
    }
    # One entry, since safetensors writes several in random order.
    return save(tensors, {"settings": json.dumps(head, ensure_ascii=False)})


def template_of(outcome: Outcome) -> dict[str, Any] | None:
    """The template drawn for the engineer: 1.5 cycles (paper 1) from a cell's corner, in the best matched picture."""
    if outcome.pattern is None:
        return None
    height, width = outcome.size
    cycle = outcome.pattern.cycle
    template_width, template_height = (min(1.5 * c, s) for c, s in zip(cycle, (width, height), strict=True))
    order = np.argsort([-p.score for p in outcome.placed])

    def fits(index: int) -> bool:
        pose = outcome.placed[index].pose
        inside = pose.x >= 0 and pose.y >= 0
        return inside and pose.x + template_width <= width and pose.y + template_height <= height

    chosen = next((int(i) for i in order if fits(int(i))), int(order[0]))
    pose = outcome.placed[chosen].pose
    return {
        "file": outcome.sources[chosen].file,
        "x": round(pose.x, 2),
        "y": round(pose.y, 2),
        "width": round(template_width, 2),
        "height": round(template_height, 2),
    }
