"""Reading a prepared project into memory."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
from safetensors import safe_open

from core.data.background import Background
from core.data.background_file import load_background
from core.data.clean import CleanPattern
from core.data.dataset import Prepared
from core.data.images import read_picture, with_channels
from core.data.mapped import project_array
from core.data.parallel import in_threads
from core.data.project_files import FORMAT, load_earlier, mask_name
from core.data.residual import ATTRIBUTES
from core.errors import InputError
from core.files import csv_rows, read_json
from core.paths import Project


def load_prepared(project: Project) -> Prepared:
    """Read a prepared project; `InputError` says what to do when it is not prepared or was moved."""
    if not project.is_prepared():
        raise InputError(f"{project.folder} is not a prepared project; choose your pictures first (prepare).")
    summary, settings = read_json(project.summary), read_json(project.settings)
    if settings["format"] != FORMAT:
        raise InputError(f"{project.folder} was prepared by another version of the program; prepare it again.")
    files, classes, groups = list[str](), list[str](), list[str]()
    for row in csv_rows(project.coordinates):
        files.append(row["file"])
        classes.append(sys.intern(row["class"]))
        groups.append(row["group"])
    if not files:
        raise InputError(f"{project.folder} holds no pictures to train on yet: click on the defects of the originals.")
    names, key = sorted(set(classes)), summary["content"]
    width, height = settings["size"]
    pictures = _all_pictures(project, key, files, (height, width, settings["channels"]))
    masks = _all_masks(project, summary, files, (height, width))
    attributes = _all_attributes(project, files)
    pattern, fits, poses = None, np.zeros((0, 0, 0), np.float32), np.tile([0.0, 0.0, 0.0, 1.0], (len(files), 1))
    background: Background | None = None
    if summary["pattern"]:
        pattern, fits, poses = _load_pattern(project, files)
    elif summary.get("background"):
        known = load_background(project.background)
        if known is None or known.files != files:
            raise InputError(f"{project.background} is missing or damaged; prepare the pictures again.")
        background, fits = known.background, known.fits
    return Prepared(
        project, key, files, classes, groups, names, pictures, masks, attributes, pattern, fits, poses, background
    )


def _all_attributes(project: Project, files: Sequence[str]) -> np.ndarray:
    """(N, len(ATTRIBUTES)) float32."""
    attributes, left = np.zeros((len(files), len(ATTRIBUTES)), np.float32), {f: row for row, f in enumerate(files)}
    for told in csv_rows(project.attributes):
        if (row := left.pop(told["file"], None)) is not None:
            attributes[row] = [float(told[name]) for name in ATTRIBUTES]
    if left:
        raise InputError(f"{project.attributes} is missing or damaged; prepare the pictures again.")
    return attributes


def _all_pictures(project: Project, key: str, files: Sequence[str], shape: tuple[int, int, int]) -> np.ndarray:
    """(N, H, W, C) uint8."""
    folder = project.pictures()

    def read(file: str) -> np.ndarray:
        try:
            picture = with_channels(read_picture(folder / file), shape[2])
            if picture.shape != shape:
                raise ValueError(f"is {picture.shape[1]} x {picture.shape[0]} px now")
        except (InputError, ValueError) as error:
            raise InputError(f"{folder / file} {error}. It was there when prepared: prepare again.") from error
        return picture

    def fill(pictures: np.ndarray) -> None:
        for index, (_, picture) in enumerate(in_threads(read, files)):
            pictures[index] = picture

    return project_array(project.cache / f"pictures-{key[:16]}.npy", (len(files), *shape), np.uint8, fill)


def _all_masks(project: Project, summary: dict[str, Any], files: Sequence[str], size: tuple[int, int]) -> np.ndarray:
    """(N, H, W) bool; all False where none are known."""
    if not summary["masks"]:
        return np.zeros((len(files), *size), bool)  # no memory is used for what is never written

    def read(file: str) -> np.ndarray | None:
        path = project.masks / mask_name(file)
        return read_picture(path)[..., 0] > 127 if summary["pattern"] or path.exists() else None

    def fill(masks: np.ndarray) -> None:
        for index, (_, mask) in enumerate(in_threads(read, files)):
            masks[index] = False if mask is None else mask

    return project_array(project.cache / f"masks-{summary['content'][:16]}.npy", (len(files), *size), bool, fill)


def _load_pattern(project: Project, files: Sequence[str]) -> tuple[CleanPattern, np.ndarray, np.ndarray]:
    found = load_earlier(project.pattern)
    if found is None:
        raise InputError(f"{project.pattern} is missing or damaged; prepare the pictures again.")
    if found.files != list(files):
        raise InputError(f"{project.pattern} belongs to other pictures; prepare again.")
    with safe_open(project.pattern, framework="np") as stream:
        return found.pattern, stream.get_tensor("fits"), stream.get_tensor("poses")
