"""What lies in a folder: pictures, notes on them, and what cannot be used, found in one walk."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.data.images import SUFFIXES, reason

MASK_FOLDERS = {"mask", "masks", "ground_truth", "groundtruth"}
"""Folder names, lower case, that hold mask pictures. Not `_masks`: what begins with _ is passed over (demo's truth)."""

_NOTES = {".json", ".txt", ".yaml", ".yml", ".names"}
_FOREIGN = {
    ".gif": "a GIF",
    ".heic": "a HEIC picture",
    ".heif": "a HEIF picture",
    ".avif": "an AVIF picture",
    ".jp2": "a JPEG 2000 picture",
    ".jxl": "a JPEG XL picture",
    ".dng": "a camera's raw picture",
    ".cr2": "a camera's raw picture",
    ".nef": "a camera's raw picture",
    ".raw": "a raw picture",
    ".psd": "a Photoshop file",
    ".svg": "a drawing",
    ".dcm": "a DICOM picture",
    ".pgm": "a PGM picture",
    ".ppm": "a PPM picture",
    ".exr": "an EXR picture",
    ".npy": "a NumPy file",
}
"""Pictures of kinds that are not read: each is named, so that none is missed silently."""
_ARCHIVES = {".zip", ".7z", ".rar", ".tar", ".gz", ".tgz"}


@dataclass(slots=True)
class Inventory:
    """Names below one folder, with forward slashes and relative to it, in a stable order."""

    folder: Path
    pictures: list[str] = field(default_factory=list)
    """Without hidden ones, those that begin with `_`, and what lies in mask folders."""
    in_mask_folders: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """Text and JSON files; hidden ones left out, but not those that begin with `_`."""
    skipped: list[tuple[str, str]] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    _by_key: dict[str, list[str]] = field(default_factory=dict)
    _by_stem: dict[str, list[str]] = field(default_factory=dict)

    def path(self, file: str) -> Path:
        return self.folder / file

    def find(self, parts: Iterable[str]) -> str | None:
        """The picture with exactly these parts, else the one that differs in letter case or accents' form only."""
        file = "/".join(parts)
        same = self._keyed().get(key(file), [])
        return file if file in same else same[0] if same else None

    def ending_with(self, parts: list[str]) -> list[str]:
        """Pictures whose last parts are these, letter case and accents' form aside."""
        tail = key("/".join(parts))
        named = self._keyed().get("/" + tail.rsplit("/", 1)[-1], [])
        return [file for file in named if ("/" + key(file)).endswith("/" + tail)]

    def with_stem(self, stem: str) -> list[str]:
        """Pictures of this name without its suffix."""
        if not self._by_stem:
            for file in self.pictures:
                self._by_stem.setdefault(key(file.rsplit("/", 1)[-1].rsplit(".", 1)[0]), []).append(file)
        return self._by_stem.get(key(stem), [])

    def _keyed(self) -> dict[str, list[str]]:
        if not self._by_key:
            for file in self.pictures:
                self._by_key.setdefault(key(file), []).append(file)
                self._by_key.setdefault("/" + key(file).rsplit("/", 1)[-1], []).append(file)
        return self._by_key


def key(text: str) -> str:
    """What two names have in common that only differ in letter case or in how accents are stored."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def take_inventory(folder: Path) -> Inventory:
    """Walk `folder`. Links to folders are not followed; what cannot be read is told."""
    found = Inventory(folder)
    underscored: list[str] = []
    for file, entry in _walk(folder, "", found):
        name = entry.name
        suffix = os.path.splitext(name)[1].lower()
        parts = file.split("/")
        masked = any(part.lower() in MASK_FOLDERS for part in parts[:-1])
        if name[0] == "." or (any(part[0] == "_" for part in parts[:-1]) and not masked):
            continue
        if suffix in _NOTES and _readable(file, entry, None):
            found.notes.append(file)
        elif suffix in SUFFIXES and _readable(file, entry, found.skipped):
            if masked:
                found.in_mask_folders.append(file)
            elif name[0] == "_":
                underscored.append(file)
            else:
                found.pictures.append(file)
        elif suffix in _FOREIGN and name[0] != "_":
            found.skipped.append((file, f"is {_FOREIGN[suffix]}, which is not read; save it as PNG"))
        elif suffix in _ARCHIVES:
            found.notices.append(f"{file} is an archive; if it holds pictures, unpack it and choose the folder again.")
    if underscored:
        found.notices.append(
            f"Pictures whose name begins with _ are passed over: {len(underscored)} (the first is {underscored[0]}). "
            "Rename them if they should be used."
        )
    return found


def _walk(folder: Path, inner: str, found: Inventory) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """Every file with its name relative to the start, folder by folder in the order of names."""
    try:
        with os.scandir(folder) as stream:
            entries = sorted(stream, key=lambda entry: entry.name)
    except OSError as error:
        found.skipped.append((inner.rstrip("/") or ".", f"is a folder that cannot be opened ({reason(error)})"))
        return
    for entry in entries:
        file = inner + entry.name
        problem = _bad_name(entry.name)
        if problem:
            found.skipped.append((printable(file), problem))
        elif entry.is_dir(follow_symlinks=False):
            if _is_ours(Path(entry.path)):
                found.notices.append(f"{printable(file)} was made by Flawsmith and is passed over.")
            elif entry.name[0] != ".":
                yield from _walk(Path(entry.path), file + "/", found)
        elif entry.is_symlink() and entry.is_dir():
            found.skipped.append((file, "is a link to another folder and is not followed; copy the folder here"))
        else:
            yield file, entry


def _is_ours(folder: Path) -> bool:
    """Whether a folder is a project or a generated set, which may lie among the pictures they come from."""
    marks = (("project.json", "captions"), ("cache/scan.json",), ("set.json", "manifest.csv"))
    return any(all((folder / name).exists() for name in names) for names in marks)


def _readable(file: str, entry: os.DirEntry[str], skipped: list[tuple[str, str]] | None) -> bool:
    """Whether it is a file; where not, the reason goes to `skipped`."""
    try:
        if entry.is_file():
            return True
        problem = "is a link to a file that is not there" if entry.is_symlink() else "is not a file"
    except OSError as error:
        problem = f"cannot be opened ({reason(error)})"
    if skipped is not None:
        skipped.append((file, problem))
    return False


def _bad_name(name: str) -> str | None:
    if any(ord(c) < 32 or ord(c) == 127 for c in name):
        return "has a control character in its name; rename it"
    if any(0xD800 <= ord(c) <= 0xDFFF for c in name):
        return "has a name with broken characters; rename it"
    return None


def printable(name: str) -> str:
    """`name` on one line, with ? for what cannot be shown or written as UTF-8."""
    return "".join("?" if ord(c) < 32 or ord(c) == 127 or 0xD800 <= ord(c) <= 0xDFFF else c for c in name)
