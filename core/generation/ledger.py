"""What of a set is there already: kept and rejected candidates, on disk, so that a set cut short is completed.

Candidates are drawn in rounds: the first of every picture, then the second of those that were rejected, and so on.
Which pictures a round has, and in which order, follows from the rounds before it alone. So a set that was cut short
goes on with the same candidates in the same company, and ends with the same bits as one that was not.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from core.files import read_csv, write_csv
from core.generation.columns import MANIFEST_COLUMNS, REJECTED_COLUMNS
from core.generation.plan import BOLDEST, Slot
from core.paths import SetFolder

TRIES = 8
"""Candidates that may be drawn for each picture asked for, on average over a class."""
_FEWEST_TRIES = 24
_HOPELESS = 1 / 16
"""A class of whose candidates a smaller share is kept is given up; one of copies when the boldest shapes are, too."""
_WRITE_EVERY_S = 2.0
_WRITING_SHARE = 0.05
"""Share of the time that may go into writing the manifest of a large set again and again."""


class Ledger:
    """The record of one set."""

    def __init__(self, folder: SetFolder, slots: Sequence[Slot], is_screened: bool) -> None:
        self.folder, self.slots, self.is_screened = folder, slots, is_screened
        self.kept: dict[str, dict[str, Any]] = {
            row["file"]: dict(row) for row in read_csv(folder.manifest) if (folder.folder / row["file"]).exists()
        }
        self.rejected: list[dict[str, Any]] = list(read_csv(folder.rejected)) if is_screened else []
        self._refused = Counter(row["file"] for row in self.rejected)
        self._next_write = time.monotonic() + _WRITE_EVERY_S

    def keep(self, row: dict[str, Any]) -> None:
        """Add a picture to the set."""
        self.kept[row["file"]] = row

    def reject(self, row: dict[str, Any]) -> None:
        """Note a candidate that was rejected."""
        self.rejected.append(row)
        self._refused[row["file"]] += 1

    def is_open(self, slot: Slot, attempt: int) -> bool:
        """Whether nothing has been decided yet of candidate number `attempt` of a slot."""
        return slot.file not in self.kept and self._refused[slot.file] == attempt

    def rounds(self) -> Iterator[tuple[int, list[Slot]]]:
        """Number and slots of each round; the next one is known when all of the last one was decided."""
        attempt = 0
        while todo := self._round(attempt):
            yield attempt, todo
            if not self.is_screened:
                return
            attempt += 1

    def _round(self, attempt: int) -> list[Slot]:
        """Slots whose candidates before `attempt` were all rejected, of classes with tries and hope left."""
        asked: Counter[str] = Counter(slot.defect for slot in self.slots)
        tried: Counter[str] = Counter()
        made: Counter[str] = Counter()
        copies = Counter(
            row["class"] for row in self.rejected if "copy" in row["reasons"].split() and int(row["tries"]) <= attempt
        )
        left: list[Slot] = []
        for slot in self.slots:
            tries = self._tries(slot)
            tried[slot.defect] += min(tries, attempt)
            if slot.file in self.kept and tries <= attempt:
                made[slot.defect] += 1
            elif self._refused[slot.file] >= attempt:
                left.append(slot)
        spare: Counter[str] = Counter()
        for name, count in asked.items():
            hopeless = tried[name] >= _FEWEST_TRIES and made[name] < _HOPELESS * tried[name]
            hopeless = hopeless and (attempt > BOLDEST or 2 * copies[name] <= tried[name])
            spare[name] = 0 if hopeless else max(_FEWEST_TRIES, TRIES * count) - tried[name]
        chosen: list[Slot] = []
        for slot in left:
            if spare[slot.defect] > 0:
                spare[slot.defect] -= 1
                chosen.append(slot)
        return chosen

    def _tries(self, slot: Slot) -> int:
        """Candidates of a slot that were decided on."""
        return self._refused[slot.file] + (slot.file in self.kept)

    def lacking(self) -> dict[str, int]:
        """Class -> pictures asked for and not there."""
        missing = Counter(slot.defect for slot in self.slots if slot.file not in self.kept)
        return dict(sorted(missing.items()))

    def write_when_due(self) -> None:
        """Write everything down, at most every two seconds."""
        if time.monotonic() >= self._next_write:
            self.write()

    def write(self) -> None:
        """Write everything down."""
        started = time.monotonic()
        if self.is_screened:
            write_csv(self.folder.rejected, REJECTED_COLUMNS, self.rejected)
        write_csv(
            self.folder.manifest, MANIFEST_COLUMNS, [self.kept[s.file] for s in self.slots if s.file in self.kept]
        )
        spent = time.monotonic() - started
        self._next_write = time.monotonic() + max(_WRITE_EVERY_S, spent / _WRITING_SHARE)


def stored_under(folder: SetFolder, file: str, attempt: int) -> Path:
    """Where a rejected candidate for the picture `file` is kept."""
    path = folder.rejected_pictures / file
    return path.with_name(f"{path.stem}_{attempt + 1}{path.suffix}")
