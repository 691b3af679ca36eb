"""Preparation by several ranks: each looks at its share of the pictures and leaves what it found in the project's
cache, from where the first, who decides and writes everything, takes it as if it had found it before.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

from core import ranks
from core.data.background import Background
from core.data.clean import CleanPattern
from core.data.rows import Rows, Task, load_rows, place_all, save_rows
from core.data.scan import join_scans, scan
from core.data.sources import Source
from core.events import Progress


def scan_together(sources: Sequence[Source], cache: Path) -> Iterator[Progress]:
    """Leave in `cache` what `core.data.scan` finds in all `sources`; the ranks go on together."""
    if ranks.count() == 1:
        return
    own, parts = _part(cache), [_part(cache, rank) for rank in range(ranks.count())]
    yield from _shared(scan(sources[ranks.number() :: ranks.count()], own, known=cache), len(sources))
    ranks.go_on()
    if ranks.is_first():
        join_scans(cache, parts)
    ranks.go_on()


def place_together(
    tasks: Sequence[Task], usual: CleanPattern | Background | None, channels: int, usual_key: str, cache: Path
) -> Iterator[Progress]:
    """Leave in `cache` what `core.data.rows` finds for all `tasks`; the ranks go on together."""
    if ranks.count() == 1:
        return
    known, share = load_rows(cache), list(tasks[ranks.number() :: ranks.count()])
    try:
        yield from _shared(place_all(share, usual, channels, known, usual_key), len(tasks))
    finally:
        files = [task.source.file for task in share if task.source.file in known.placed]
        save_rows(_part(cache), Rows({f: known.placed[f] for f in files}, {f: known.keys[f] for f in files}))
    ranks.go_on()
    if ranks.is_first():
        for path in (_part(cache, rank) for rank in range(ranks.count())):
            part = load_rows(path)
            known.placed |= part.placed
            known.keys |= part.keys
            path.unlink(missing_ok=True)
        save_rows(cache, known)
    ranks.go_on()


def _part(cache: Path, rank: int | None = None) -> Path:
    """Where a rank, by default this one, leaves its share."""
    return cache.with_name(f"{cache.stem}-{ranks.number() if rank is None else rank}{cache.suffix}")


def _shared(events: Generator[Progress, None, object], total: int) -> Iterator[Progress]:
    """Progress of one rank told as that of all."""
    for event in events:
        done = min(total, event.done * ranks.count())
        yield Progress(stage=event.stage, done=done, total=total, unit=event.unit)
