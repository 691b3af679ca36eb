"""YOLO: a text file a picture, a line a defect: class number, then a box or an outline in shares of the picture."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

import yaml

from core.data.annotations import Annotated, Annotations, Region, number, polygon_box, text_of
from core.data.inventory import Inventory, key
from core.data.mask_files import WRAPPERS

LABEL_FOLDERS = ("labels", "label")
_NAME_FILES = {"classes.txt", "obj.names", "classes.names", "names.txt", "predefined_classes.txt"}


def read_yolo(inventory: Inventory, out: Annotations) -> bool:
    """Add what the label files say. False, and nothing added, where the folder is not YOLO's."""
    texts = {key(note): note for note in inventory.notes if note.lower().endswith(".txt")}
    names = _class_names(inventory, out)
    in_folders = any(part.lower() in LABEL_FOLDERS for note in texts.values() for part in note.split("/")[:-1])
    labels = {file: _label_of(file, texts) for file in inventory.pictures}
    found = False
    unnamed: set[str] = set()
    for file, note in labels.items():
        if note is None:
            continue
        beside = note.split("/")[:-1] == file.split("/")[:-1]
        try:
            text = text_of(inventory.path(note), limit_mb=64)
        except OSError:
            text = None
        if beside and not in_folders and not _looks_like(text, bool(names)):
            continue
        found = True
        _read_label(note, text, out.of(file), _nearest(names, note), unnamed, out)
    if unnamed and found:
        known = sorted(unnamed, key=lambda name: (len(name), name))
        out.notices.append(
            f"No class names were found for the YOLO labels' numbers; they are called {', '.join(known[:5])}. "
            "Put the names, one a line, into a file classes.txt beside them."
        )
    return found


def _looks_like(text: str | None, named: bool) -> bool:
    """Whether a text beside a picture is a label file, not a caption or a note."""
    lines = [line.split() for line in (text or "").splitlines() if line.strip()]
    if not lines:
        return named and text is not None
    return len(lines[0]) >= 5 and all(number(token) is not None for token in lines[0])


def _label_of(file: str, texts: dict[str, str]) -> str | None:
    """The label file of a picture: in `labels` where the picture lies in `images`, in a folder `labels`, or beside."""
    parts = file.split("/")
    name = parts[-1].rsplit(".", 1)[0] + ".txt"
    folders = parts[:-1]
    candidates: list[list[str]] = []
    for label in LABEL_FOLDERS:
        for index in reversed(range(len(folders))):
            if folders[index].lower() in WRAPPERS:
                candidates.append([*folders[:index], label, *folders[index + 1 :]])
        for index in range(len(folders), -1, -1):
            candidates.append([*folders[:index], label, *folders[index:]])
    candidates.append(folders)
    for candidate in candidates:
        note = texts.get(key("/".join([*candidate, name])))
        if note is not None:
            return note
    return None


def _class_names(inventory: Inventory, out: Annotations) -> dict[str, list[str] | dict[str, str]]:
    """Class names by the folder whose pictures they are for."""
    names: dict[str, list[str] | dict[str, str]] = {}
    for note in inventory.notes:
        path = PurePosixPath(note)
        folder = "" if path.parent == PurePosixPath(".") else path.parent.as_posix()
        is_yaml = path.suffix.lower() in (".yaml", ".yml")
        if not is_yaml and path.name.lower() not in _NAME_FILES:
            continue
        try:
            text = text_of(inventory.path(note), limit_mb=4)
        except OSError:
            text = None
        if text is None:
            out.skipped.append((note, "cannot be read as text; save it again as UTF-8"))
        elif not is_yaml:
            names.setdefault(folder, [line.strip() for line in text.splitlines()])
        else:
            read = _yaml_names(note, text, out)
            if read:
                names[folder] = read
    return names


def _yaml_names(note: str, text: str, out: Annotations) -> list[str] | dict[str, str] | None:
    try:
        record: Any = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        out.skipped.append((note, "is not whole YAML; the class names in it are not used: export it again"))
        return None
    value = record.get("names") if isinstance(record, dict) else None
    if isinstance(value, list):
        return [str(name) for name in value]
    if isinstance(value, dict):
        return {str(number): str(name) for number, name in value.items()}
    return None


def _nearest(names: dict[str, list[str] | dict[str, str]], note: str) -> list[str] | dict[str, str]:
    """The class names in the closest folder above the label file, else the first there are."""
    folder = note
    while "/" in folder:
        folder = folder.rsplit("/", 1)[0]
        if folder in names:
            return names[folder]
    return names.get("") or next(iter(names.values()), [])


def _read_label(
    note: str,
    text: str | None,
    picture: Annotated,
    names: list[str] | dict[str, str],
    unnamed: set[str],
    out: Annotations,
) -> None:
    """Add the regions of one label file; lines that are wrong become one sentence."""
    picture.size = (1, 1)
    if text is None:
        picture.broken += 1
        out.skipped.append((note, "cannot be read as text; export it again"))
        return
    wrong: list[str] = []
    for position, line in enumerate(text.splitlines(), 1):
        tokens = line.split()
        if not tokens:
            continue
        region = _region(tokens, names, unnamed)
        if isinstance(region, str):
            picture.broken += 1
            wrong.append(f"line {position} {region}")
        elif region not in picture.regions:
            picture.regions.append(region)
    if wrong:
        more = f" and {len(wrong) - 1} more" if len(wrong) > 1 else ""
        out.notices.append(f"{note}: {wrong[0]}{more}; what is right in it is used. Export it again.")


def _region(tokens: list[str], names: list[str] | dict[str, str], unnamed: set[str]) -> Region | str:
    """The region of a line, or what is wrong with it."""
    values = [number(token) for token in tokens]
    found = [v for v in values if v is not None]
    if len(found) != len(values):
        return "holds something that is not a number"
    if found[0] != int(found[0]) or found[0] < 0:
        return f"begins with {tokens[0]}, which is not a class number"
    if len(found) < 5 or (len(found) > 6 and len(found) % 2 == 0):
        return f"has {len(found)} numbers; a box has 5, an outline 7 or more and an odd count"
    rest = found[1:5] if len(found) <= 6 else found[1:]
    if min(rest) < -0.05 or max(rest) > 1.05:
        return "has numbers that are not between 0 and 1; they must be shares of the picture's size"
    index = int(found[0])
    defect = _name(index, names)
    if defect is None:
        defect = f"class {index}"
        unnamed.add(defect)
    if len(found) <= 6:
        x, y, w, h = rest
        if w <= 0 or h <= 0:
            return "has a box without a size"
        return Region(defect, (x - w / 2, y - h / 2, w, h))
    polygon = tuple(rest)
    return Region(defect, polygon_box([polygon]), (polygon,))


def _name(index: int, names: list[str] | dict[str, str]) -> str | None:
    if isinstance(names, dict):
        return names.get(str(index)) or None
    return names[index] if index < len(names) and names[index] else None
