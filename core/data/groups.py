"""The leak guard: pictures that belong together stay on one side of every split.

Pictures of one lot, panel or module share light, dirt and design, and copies share everything: with some of them in
training and others in the test, every figure is too good. What belongs together is told by a table, by a part of the
files' names, by folders, by names that say it (`lot3_0042.png`), and by near duplicates.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath

from core.config import MIN_CLASS
from core.data.class_names import tidy_class
from core.data.mask_files import SPLITS, WRAPPERS
from core.data.sources import Source
from core.errors import InputError

GROUPS_CSV = "groups.csv"
"""Table that is used without being named when it lies in the pictures' folder."""

_TOLERANCE = 0.3
"""By how much of it a class's share may be missed before more groups are held, or fewer."""
_MOST = 1 / 3
"""Share of a class that a split holds at most, where its groups are large."""
_WORDS = "lot|batch|roll|coil|reel|cassette|glass|sheet|wafer|substrate|panel|plate|board|module|tray|magazine"
_NAMED = re.compile(rf"(?<![a-z])({_WORDS})[-_ .#]?([a-z]{{0,3}}\d[0-9a-z]*|[a-z](?![a-z]))", re.IGNORECASE)


def assign_groups(
    sources: Sequence[Source],
    groups_csv: Path | None = None,
    group_part: int | None = None,
    clusters: Iterable[Sequence[str]] = (),
) -> dict[str, str]:
    """File -> name of its group. A picture that belongs to no other is a group of its own, named by its file.

    First that says something: the table (columns `file` and `group`; also `groups.csv` in the pictures' folder), part
    `group_part` of the files' names (counted from 1, or from -1 at the end), folders below the class and parts of the
    name that name themselves. Groups that `clusters` (of files) connect become one.
    """
    table = _table(sources, groups_csv)
    own = {source.file: table.get(source.file) or _group_of(source, group_part) for source in sources}
    return _joined(own, clusters)


def split(groups: Mapping[str, str], classes: Mapping[str, str], share: float) -> set[str]:
    """Files to hold from training: whole groups, about `share` of each class; both mappings are by file.

    A group is chosen by the hash of its name, so that it keeps its side, as far as can be, when pictures are added.
    Classes of fewer than MIN_CLASS pictures are never held, nor any group that they share, nor one that is more than
    a third of a class.
    """
    members: dict[str, list[str]] = {}
    for file in classes:
        members.setdefault(groups[file], []).append(file)
    sizes = {group: Counter(classes[file] for file in files) for group, files in members.items()}
    totals = Counter(classes.values())
    wanted = {name: max(1.0, share * total) if total >= MIN_CLASS else 0.0 for name, total in totals.items()}
    order = sorted(members, key=_luck)
    held: Counter[str] = Counter()
    chosen: set[str] = set()

    def take(group: str, most: Mapping[str, float]) -> None:
        if group not in chosen and all(held[name] + count <= most[name] for name, count in sizes[group].items()):
            chosen.add(group)
            held.update(sizes[group])

    usual = {name: max(1.0, (1 + _TOLERANCE) * number) if number else 0.0 for name, number in wanted.items()}
    for group in order:
        if _luck(group) < share:
            take(group, usual)
    # Classes still short, by chance or because their groups are large.
    for most in (usual, {name: max(usual[name], _MOST * totals[name]) if wanted[name] else 0.0 for name in totals}):
        for group in order:
            if any(held[name] < max(1.0, (1 - _TOLERANCE) * wanted[name]) for name in sizes[group] if wanted[name]):
                take(group, most)
    return {file for group in chosen for file in members[group]}


def _luck(group: str) -> float:
    """A number from 0 to 1 that depends on the name alone."""
    return int.from_bytes(hashlib.sha256(group.encode("utf-8", "surrogatepass")).digest()[:7], "big") / 2**56


def _table(sources: Sequence[Source], path: Path | None) -> dict[str, str]:
    """File -> group, from the CSV; empty without one."""
    if path is None:
        if not sources:
            return {}
        path = sources[0].path.parents[len(PurePosixPath(sources[0].file).parts) - 1] / GROUPS_CSV
        if not path.is_file():
            return {}
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} could not be read ({error}); save it as CSV in UTF-8.") from error
    head = text.partition("\n")[0]
    rows = csv.DictReader(text.splitlines(), delimiter=max(",;\t", key=head.count))
    columns = {(name or "").strip().lower(): name for name in rows.fieldnames or []}
    if not {"file", "group"} <= columns.keys():
        raise InputError(f"{path} needs the columns 'file' and 'group' in its first line.")
    known = {source.file for source in sources}
    short = Counter(PurePosixPath(file).name for file in known)
    by_name = {PurePosixPath(file).name: file for file in known if short[PurePosixPath(file).name] == 1}
    out: dict[str, str] = {}
    for row in rows:
        file, group = ((row[columns[name]] or "").strip() for name in ("file", "group"))
        file = file.replace("\\", "/").removeprefix("./")
        found = file if file in known else by_name.get(PurePosixPath(file).name)
        if found is not None and group:
            out[found] = group
    if not out and known:
        raise InputError(f"{path} names none of the pictures; its column 'file' must hold their names.")
    return out


def _group_of(source: Source, part: int | None) -> str | None:
    """What folders and name tell, or None."""
    *folders, name = PurePosixPath(source.file).parts
    stem = PurePosixPath(name).stem
    if part is not None:
        parts = [text for text in re.split(r"[_\-\s]+", stem) if text]
        index = part - 1 if part > 0 else part
        return parts[index] if -len(parts) <= index < len(parts) else None
    told = [folder for folder in _below_class(folders, source.defect) if folder.lower() not in SPLITS | WRAPPERS]
    told += [f"{word.lower()} {number}" for word, number in _NAMED.findall(stem)]
    return " / ".join(told) or None


def _below_class(folders: Sequence[str], defect: str) -> Sequence[str]:
    """The folders between class and file; all of them where none is the class."""
    for index, folder in enumerate(folders):
        if _names_class(folder, defect):
            return folders[index + 1 :]
    return folders


def _names_class(folder: str, defect: str) -> bool:
    """Whether a folder is the class's own, which may be called otherwise: `CON` is `CON_`, or `CON_ 2`."""
    called = re.escape(tidy_class(folder))
    return re.fullmatch(rf"{called}( \d+)?", defect, re.IGNORECASE) is not None


def _joined(own: Mapping[str, str | None], clusters: Iterable[Sequence[str]]) -> dict[str, str]:
    """File -> group, with the groups connected by clusters made one, named by its first name.

    A name that was told goes before a file's, so that a copy added later does not rename a lot.
    """
    key = {file: (0, group) if group is not None else (1, file) for file, group in own.items()}
    parent = {node: node for node in key.values()}

    def root(node: tuple[int, str]) -> tuple[int, str]:
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for cluster in clusters:
        first, *rest = (root(key[file]) for file in cluster if file in key)
        for other in rest:
            first, other = sorted((root(first), root(other)))
            parent[other] = first
    return {file: root(node)[1] for file, node in key.items()}
