"""Pictures that are in the folder more than once: exactly, or changed a little.

Copies on both sides of a split between training and test make every figure too good, and the same picture in two
classes teaches a contradiction. Exact copies have one digest. Near ones are searched among the coarse spectra of
`core.data.scan` (a blocked matrix product), and each pair found is verified on the pictures (`core.data.likeness`).
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import cv2
import numpy as np

from core.data.images import read_picture
from core.data.likeness import Likeness, Own
from core.data.parallel import in_threads
from core.data.scan import Facts
from core.data.sources import Source
from core.data.thumbs import Thumbs, candidate_pairs, control_pairs
from core.errors import InputError
from core.events import Progress
from core.files import read_json, write_text

STAGE = "Looking for pictures that are there twice"
FORMAT = 1
ALIKE = 0.45
"""Correlation of two pictures' own detail from which they are nearly the same."""
ABOVE_USUAL = 0.2
"""And by how much it must exceed what is usual between similar pictures of the set."""

_TYPICAL = 48
"""Pictures from which the set's common traits are learnt."""
_SURELY = 0.75
"""Correlation that is enough however much the pictures of a set have in common."""
_KEPT = 512
"""Pictures whose own detail is kept in memory."""


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Groups of two or more files each, in the order of the files."""

    exact: list[list[str]]
    """The same pixels."""
    near: list[list[str]]
    """Nearly the same; of files with the same pixels only the first is named here."""

    def clusters(self) -> list[list[str]]:
        """All files that belong together, for `core.data.groups`."""
        return [*self.exact, *self.near]


def find_duplicates(
    sources: Sequence[Source], facts: Mapping[str, Facts | str], cache: Path | None = None
) -> Generator[Progress, None, Duplicates]:
    """Search the scanned pictures; returns the result.

    `cache` is a JSON file of verified pairs, by digest: a second call verifies only pairs it has not seen.
    """
    usable = {s.file: f for s in sources if isinstance(f := facts.get(s.file), Facts)}
    exact = same_pixels(sources, facts)
    repeated = {file for files in exact for file in files[1:]}
    firsts = [file for file in usable if file not in repeated]
    if len(firsts) < 2:
        return Duplicates(exact, [])
    digests = [usable[file].digest for file in firsts]
    thumbs = Thumbs([usable[file] for file in firsts])
    pairs, controls = candidate_pairs(thumbs), control_pairs(thumbs, digests)
    del thumbs
    paths = {source.file: source.path for source in sources}
    search = _Verification([paths[file] for file in firsts], digests, cache)
    todo = list(dict.fromkeys([*pairs, *controls])) if pairs else []
    try:
        for done in search.verify(todo):
            yield Progress(stage=STAGE, done=done, total=len(todo), unit="pairs")
    finally:
        search.save()
    return Duplicates(exact, joined(((firsts[a], firsts[b]) for a, b in search.alike(pairs, controls)), firsts))


def same_pixels(sources: Sequence[Source], facts: Mapping[str, Facts | str]) -> list[list[str]]:
    """Groups of two or more files that hold the same picture, in the order of `sources`."""
    by_digest: dict[str, list[str]] = {}
    for source in sources:
        if isinstance(fact := facts.get(source.file), Facts):
            by_digest.setdefault(fact.digest, []).append(source.file)
    return [files for files in by_digest.values() if len(files) > 1]


def joined(pairs: Iterable[tuple[str, str]], order: Sequence[str]) -> list[list[str]]:
    """Files connected by pairs, directly or by way of others, in the order given."""
    parent = {file: file for file in order}

    def root(file: str) -> str:
        while parent[file] != file:
            parent[file] = parent[parent[file]]
            file = parent[file]
        return file

    for a, b in pairs:
        parent[root(b)] = root(a)
    groups: dict[str, list[str]] = {}
    for file in order:
        groups.setdefault(root(file), []).append(file)
    return [group for group in groups.values() if len(group) > 1]


class _Verification:
    """Compares pictures by row, with a memory of pictures and, on disk, of pairs."""

    def __init__(self, paths: Sequence[Path], digests: Sequence[str], cache: Path | None) -> None:
        self.paths, self.digests, self.cache = paths, digests, cache
        self.known = _load(cache)
        self.scores: dict[tuple[int, int], float] = {}
        self.kept: OrderedDict[int, Own | None] = OrderedDict()
        self.lock = Lock()
        self._likeness: Likeness | None = None

    def verify(self, pairs: Sequence[tuple[int, int]]) -> Iterator[int]:
        """Score all pairs, in threads; yields how many are done. Closed early, it keeps what was done."""
        fresh = []
        for pair in pairs:
            score = self.known.get(self._key(pair))
            if score is None:
                fresh.append(pair)
            else:
                self.scores[pair] = score
        if fresh:
            _ = self.likeness  # learnt once, before the threads need it
        for pair, score in in_threads(self._compare, fresh):
            self.scores[pair] = score
            yield len(self.scores)

    def alike(self, pairs: Sequence[tuple[int, int]], controls: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """The pairs that are nearly the same, by what is usual among `controls`."""
        usual = [self.scores[pair] for pair in controls if pair in self.scores]
        least = min(_SURELY, max(ALIKE, float(np.quantile(usual, 0.9)) + ABOVE_USUAL)) if usual else ALIKE
        return [pair for pair in pairs if self.scores[pair] >= least]

    def save(self) -> None:
        """Remember the pairs on disk."""
        scores = {self._key(pair): round(score, 3) for pair, score in self.scores.items()}
        if self.cache is not None and not scores.keys() <= self.known.keys():
            text = json.dumps({"format": FORMAT, "pairs": self.known | scores}, separators=(",", ":"))
            write_text(self.cache, text + "\n")

    def _key(self, pair: tuple[int, int]) -> str:
        return "-".join(sorted(self.digests[row][:20] for row in pair))

    def _compare(self, pair: tuple[int, int]) -> float:
        one, other = self._own(pair[0]), self._own(pair[1])
        return -1.0 if one is None or other is None else self.likeness.compare(one, other)

    @property
    def likeness(self) -> Likeness:
        """Learnt, when it is needed first, from pictures drawn by their digest: the same ones next time."""
        if self._likeness is None:
            rows = sorted(range(len(self.paths)), key=lambda row: self.digests[row])[:_TYPICAL]
            self._likeness = Likeness([grey for grey in map(self._grey, rows) if grey is not None])
        return self._likeness

    def _own(self, row: int) -> Own | None:
        with self.lock:
            if row in self.kept:
                self.kept.move_to_end(row)
                return self.kept[row]
        grey = self._grey(row)
        own = None if grey is None else self.likeness.own(grey)
        with self.lock:
            self.kept[row] = own
            if len(self.kept) > _KEPT:
                self.kept.popitem(last=False)
        return own

    def _grey(self, row: int) -> np.ndarray | None:
        try:
            picture = read_picture(self.paths[row])
        except InputError:
            return None  # it has gone since it was scanned
        return picture[..., 0] if picture.shape[2] == 1 else cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)


def _load(cache: Path | None) -> dict[str, float]:
    if cache is None or not cache.exists():
        return {}
    try:
        record = read_json(cache)
        return {str(k): float(v) for k, v in record["pairs"].items()} if record["format"] == FORMAT else {}
    except (InputError, KeyError, TypeError, ValueError, AttributeError):
        return {}
