"""One entry of the pre-flight check, and what the entries are made from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from core.data.duplicates import Duplicates
from core.data.scan import Facts, Scanned
from core.data.sources import Listing

STOP, WARNING, INFO = "stop", "warning", "info"
LEVELS = (STOP, WARNING, INFO)


@dataclass(frozen=True, slots=True)
class Finding:
    """One entry of the check's page."""

    kind: str
    level: str
    """stop, warning or info."""
    title: str
    meaning: str
    action: str
    """What Flawsmith will do, and what the engineer can do."""
    files: Sequence[str] | Sequence[Sequence[str]] = ()
    """Files, or groups of files that belong together."""
    reasons: Mapping[str, str] = field(default_factory=dict)
    """File -> what is wrong with it, a fragment that follows its name; where each has its own."""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the findings look at."""

    listing: Listing
    scanned: Scanned
    duplicates: Duplicates
    groups: Mapping[str, str]
    max_side_px: int

    @property
    def usable(self) -> dict[str, Facts]:
        """Facts of the pictures that can be read."""
        return {file: fact for file, fact in self.scanned.items() if isinstance(fact, Facts)}

    @property
    def classes(self) -> dict[str, str]:
        """Class by file, of the pictures that can be read."""
        usable = self.usable
        return {source.file: source.defect for source in self.listing.sources if source.file in usable}


def counted(count: int, one: str, many: str | None = None) -> str:
    """`1 picture`, `1,240 pictures`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"
