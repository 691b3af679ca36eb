"""The support bundle: one zip with what helps others to find a fault. No pictures unless they are asked for."""

from __future__ import annotations

import json
import platform
import sys
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from importlib import metadata
from pathlib import Path

from core import __version__
from core.events import DeviceFound
from core.paths import Project

_FILES = (
    "project.json",
    "prepare.json",
    "check.json",
    "check.txt",
    "edits.json",
    "advice.json",
    "coordinates.csv",
    "attributes.csv",
    "runs/*/config.json",
    "runs/*/events.jsonl",
    "runs/*/metrics.csv",
    "sets/*/set.json",
    "sets/*/metrics.csv",
    "sets/*/manifest.csv",
    "sets/*/rejected.csv",
    "proofs/*/*.json",
)
_PACKAGES = (
    "PySide6-Essentials", "torch", "torchvision", "diffusers", "transformers", "numpy", "scipy", "scikit-image",
    "opencv-python-headless", "safetensors", "pyqtgraph",
)  # fmt: skip
_LISTED = 20_000
_PICTURES_A_CLASS = 3
_MOST_BYTES = 20_000_000
"""Of a longer file the end is taken."""


def write_bundle(
    out: Path,
    project: Project | None,
    logs: Sequence[Path],
    device: DeviceFound | None,
    with_pictures: bool = False,
) -> Iterator[None]:
    """Write the bundle file by file. The name of the home folder, which is often a person's, is left out of all text.

    An iterator that is not finished leaves no file.
    """
    part = out.with_name(f".{out.name}.part")
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as zipped:
            _add(zipped, "versions.json", json.dumps(_versions(), indent=2))
            _add(zipped, "device.json", json.dumps(asdict(device) if device is not None else None, indent=2))
            yield
            for log in logs:
                _copy(zipped, log, f"logs/{log.name}")
                yield
            if project is not None:
                yield from _project(zipped, project, with_pictures)
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def _project(zipped: zipfile.ZipFile, project: Project, with_pictures: bool) -> Iterator[None]:
    lines: list[str] = []
    for path in sorted(project.folder.rglob("*")):
        if len(lines) < _LISTED and path.is_file():
            lines.append(f"{path.stat().st_size:12d} {path.relative_to(project.folder).as_posix()}")
        yield
    _add(zipped, "project/files.txt", "\n".join(lines) + "\n")
    for pattern in _FILES:
        for path in sorted(project.folder.glob(pattern)):
            _copy(zipped, path, f"project/{path.relative_to(project.folder).as_posix()}")
            yield
    if with_pictures:
        for path, name in _pictures(project):
            zipped.write(path, name)
            yield


def _pictures(project: Project) -> Iterator[tuple[Path, str]]:
    """A few real pictures of each class, and what the newest checkpoint of each run drew."""
    try:
        folder = project.pictures()
    except (OSError, KeyError, TypeError, ValueError):
        folder = None
    for defect in sorted(folder.iterdir()) if folder is not None and folder.is_dir() else []:
        files = sorted(path for path in defect.iterdir() if path.is_file()) if defect.is_dir() else []
        for path in files[:_PICTURES_A_CLASS]:
            yield path, f"pictures/{defect.name}/{path.name}"
    for run in project.run_list():
        newest = max(run.samples.glob("epoch-*"), default=None)
        for path in sorted(newest.glob("*.png")) if newest is not None else []:
            yield path, f"project/runs/{run.name}/samples/{newest.name}/{path.name}" if newest else path.name


def _versions() -> dict[str, str]:
    found = {"flawsmith": __version__, "python": platform.python_version(), "system": platform.platform()}
    found |= {"machine": platform.machine(), "frozen": str(bool(getattr(sys, "frozen", False)))}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = "missing"
    return found


def _copy(zipped: zipfile.ZipFile, path: Path, name: str) -> None:
    try:
        with path.open("rb") as stream:
            stream.seek(max(0, path.stat().st_size - _MOST_BYTES))
            _add(zipped, name, stream.read().decode("utf-8", "replace"))
    except OSError as error:
        _add(zipped, f"{name}.missing.txt", str(error))


def _add(zipped: zipfile.ZipFile, name: str, text: str) -> None:
    home = str(Path.home())
    if len(home) > 1:
        text = text.replace(home, "~").replace(json.dumps(home)[1:-1], "~")
    zipped.writestr(name, text)
