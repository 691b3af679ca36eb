"""Class names as folders bear them on every system, and one spelling for each class."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable

from core.data.images import canonical_class
from core.errors import InputError
from core.paths import check_name

_LONGEST = 60
"""Characters; longer names make paths that Windows refuses."""


def tidy_class(name: str) -> str:
    """`name` changed as little as it takes to be the name of a folder on Windows and Linux; never empty."""
    name = unicodedata.normalize("NFC", name.encode("utf-8", "replace").decode("utf-8"))
    name = re.sub(r'[<>:"/\\|?*]', "_", re.sub(r"[\x00-\x1f\x7f\s]+", " ", name)).strip(" .")
    name = _shortened(name).strip(" .")
    if not name:
        return "unnamed"
    try:
        check_name(name, "class")
    except InputError:
        name += "_"
        if name.split(".")[0].upper() != name.upper():  # "con.1" is reserved too
            name = name.replace(".", "_")
    return canonical_class(name)


def one_spelling(names: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """The class each name stands for, and a sentence on each that is not what was written.

    Names that differ in letter case or blanks only are one class, in the commonest spelling. Different
    names that become the same when made fit for a folder are numbered.
    """
    counts = Counter(names)
    groups: dict[str, list[str]] = {}
    for name in sorted(counts, key=lambda n: (-counts[n], n)):
        groups.setdefault(_key(name), []).append(name)
    classes: dict[str, str] = {}
    notices: list[str] = []
    taken: set[str] = set()
    for same in groups.values():
        tidy = tidy_class(same[0])
        chosen, copy = tidy, 2
        while chosen.casefold() in taken and chosen != "ok":
            chosen, copy = f"{tidy} {copy}", copy + 1
        taken.add(chosen.casefold())
        for name in same:
            classes[name] = chosen
        if chosen != "ok" and unicodedata.normalize("NFC", same[0].strip()) != chosen:
            shown = re.sub(r"[\x00-\x1f\x7f]", "?", same[0])
            shown = shown if len(shown) <= _LONGEST else f"{shown[:20]}... ({len(shown)} characters)"
            notices.append(f"The class '{shown}' is called '{chosen}' here: on Windows a folder cannot have that name.")
        if chosen != "ok" and len({name.strip() for name in same}) > 1:
            listed = " and ".join(f"'{name.strip()}'" for name in sorted(same))
            notices.append(f"{listed} are taken for one class, '{chosen}'.")
    return classes, notices


def _key(name: str) -> str:
    plain = " ".join(unicodedata.normalize("NFC", name).split()).casefold()
    return canonical_class(plain)


def _shortened(name: str) -> str:
    name = name[:_LONGEST]
    while len(name.encode("utf-8", "replace")) > 180:
        name = name[:-1]
    return name
