"""Where a set comes from: proof that its generator learnt from this project's pictures and never from the test."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core.checkpoints import file_hash
from core.data.dataset import Prepared
from core.data.images import read_picture, with_channels
from core.data.parallel import in_threads
from core.data.scan import measure
from core.errors import InputError
from core.events import Progress
from core.files import read_csv, read_json
from core.paths import Project, SetFolder
from core.proof.line import Line
from core.proof.pictures import Pictures
from core.runtime import seed_of

_PARENTS = ("source", "light", "warp_shape", "parent_1", "parent_2")
"""Columns of the manifest that name real pictures which a generated one was drawn from."""


@dataclass(frozen=True, slots=True)
class Synthetic:
    """One set, whose origin is proved."""

    name: str
    folder: Path
    pictures: Pictures
    info: dict[str, Any]
    run: str
    checkpoint: str
    checkpoint_hash: str

    def part(self, amount: float) -> Pictures:
        """The share `amount` of each class, at least one; a smaller part is always within a larger one."""
        by_class: dict[str, list[int]] = defaultdict(list)
        for row, name in enumerate(self.pictures.classes):
            by_class[name].append(row)
        chosen: list[int] = []
        for rows in by_class.values():
            order = sorted(rows, key=lambda row: seed_of("amount", self.pictures.files[row]))
            chosen += order[: max(1, round(amount * len(rows)))]
        return self.pictures.part(sorted(chosen))


def load_set(folder: Path, name: str, data: Prepared, line: Line) -> Generator[Progress, None, Synthetic]:
    """Read a set and prove its origin. Raises `InputError` where it cannot be proved, saying why and what to do."""
    place = SetFolder(folder)
    rows = read_csv(place.manifest)
    if not rows or not place.info.exists():
        raise InputError(f"{folder} holds no generated set (no manifest.csv with pictures); generate it first.")
    decided = place.decided()
    rows = [row for row in rows if decided.get(row["file"], True)]
    if not rows:
        raise InputError(f"Every picture of {folder} was rejected by hand; accept some in its gallery.")
    info = read_json(place.info)
    _same_project(place, info, data)
    _same_checkpoint(place, rows, data.project)
    _no_parent_outside(place, rows, data)
    pixels, digests = [], []
    for _, (picture, digest) in in_threads(lambda row: _read(folder, row["file"], data), rows):
        pixels.append(picture)
        digests.append(digest)
        yield Progress(stage=f"Reading the set {name}", done=len(pixels), total=len(rows), unit="pictures")
    files = [row["file"] for row in rows]
    pictures = Pictures(files, [row["class"] for row in rows], files, np.stack(pixels), digests)
    _no_copies(place, pictures, line)
    first = rows[0]
    return Synthetic(name, folder, pictures, info, first["run"], first["checkpoint"], first["checkpoint_hash"])


def _same_project(place: SetFolder, info: dict[str, Any], data: Prepared) -> None:
    if not info.get("data"):
        raise InputError(
            f"{place.info} does not say which pictures its generator learnt from (it was made by an earlier version); "
            "generate the set anew."
        )
    if info["data"] == data.key:
        return
    named = info.get("project")
    other = (place.folder / named).resolve() if named else None
    if other is not None and other != data.project.folder.resolve():
        raise InputError(
            f"The set {place.folder} belongs to another project ({other}); prove it there, or generate one here."
        )
    raise InputError(
        f"The pictures of {data.project.folder} were prepared anew since the set {place.folder} was generated, so that "
        "nothing proves which of them its generator saw; train and generate anew."
    )


def _same_checkpoint(place: SetFolder, rows: list[dict[str, str]], project: Project) -> None:
    """A run that is still there must be the very one that drew the set."""
    for run, checkpoint, told in sorted({(r["run"], r["checkpoint"], r["checkpoint_hash"]) for r in rows}):
        path = project.run(run).checkpoints / checkpoint
        if path.exists() and file_hash(path) != told:
            raise InputError(
                f"{path} is not the checkpoint that drew the set {place.folder}: its run was trained anew since. "
                "Generate the set anew."
            )


def _no_parent_outside(place: SetFolder, rows: list[dict[str, str]], data: Prepared) -> None:
    known = dict(zip(data.files, data.held().tolist(), strict=True))
    for row in rows:
        for column in _PARENTS:
            parent = row.get(column)
            if not parent:
                continue
            if parent not in known:
                raise InputError(
                    f"{place.manifest} says that {row['file']} was drawn from {parent}, which this project does not "
                    "have; the set belongs to other pictures. Generate it anew."
                )
            if known[parent]:
                raise InputError(
                    f"{place.manifest} says that {row['file']} was drawn from {parent}, which is held back to test: "
                    "with it the proof would be too good to be true. Generate the set anew."
                )


def _read(folder: Path, file: str, data: Prepared) -> tuple[np.ndarray, str]:
    path = folder / file
    try:
        picture = read_picture(path)
    except InputError as error:
        raise InputError(f"{path} {error}. The manifest lists it: generate the set again to complete it.") from error
    if picture.shape[:2] != data.size:
        raise InputError(f"{path} is not of the project's {data.size[1]}x{data.size[0]} px; generate the set anew.")
    return with_channels(picture, data.channels), measure(picture).digest


def _no_copies(place: SetFolder, pictures: Pictures, line: Line) -> None:
    """No picture of the set is one of validation or test itself."""
    unseen = set(line.validation.digests) | set(line.test.digests)
    for file, digest in zip(pictures.files, pictures.digests, strict=True):
        if digest in unseen:
            raise InputError(
                f"{place.folder / file} is, pixel by pixel, a real picture that is to test it; generate the set anew."
            )


def passport_of(synthetic: Synthetic) -> dict[str, Any]:
    """What identifies a set: hashes, seeds, run and request."""
    manifest = SetFolder(synthetic.folder).manifest.read_bytes()
    return {
        "name": synthetic.name,
        "folder": synthetic.folder.name,
        "pictures": dict(Counter(synthetic.pictures.classes)),
        "pictures_hash": synthetic.pictures.key[:16],
        "manifest_hash": hashlib.sha256(manifest).hexdigest()[:16],
        "run": synthetic.run,
        "checkpoint": synthetic.checkpoint,
        "checkpoint_hash": synthetic.checkpoint_hash,
        "data": str(synthetic.info["data"])[:16],
        "seed": synthetic.info.get("request", {}).get("seed"),
        "screened": synthetic.info.get("request", {}).get("screen"),
    }
