"""What a task tells while it runs: small frozen records, the same for window, command line and Python.

A task is a generator function that yields these. Between any two of them it can be paused (by not
advancing it) or cancelled (by closing it).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path, PurePosixPath


class Level(StrEnum):
    """How much a notice matters to the engineer."""

    INFO = "info"
    WARNING = "warning"


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """`done` of `total` in one stage of a task."""

    stage: str
    """What is being done, in words for the engineer ("Training the diffusion model")."""
    done: int
    total: int
    unit: str
    """What is counted ("pictures", "steps")."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Metric:
    """One point of one curve."""

    name: str
    """Name of the curve, one of those in `core.config.CURVES` ("loss", "ssim")."""
    epoch: float
    """Position on the epoch axis; fractions lie inside an epoch."""
    value: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Sample:
    """One generated picture written to disk."""

    file: str
    """Absolute path of the generated picture."""
    defect: str
    """Class asked for."""
    epoch: int | None = None
    """Epoch of the checkpoint when it is a preview of a training."""
    real: str | None = None
    """Absolute path of the real picture it is shown beside."""
    coordinate_error_px: float | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class CheckpointSaved:
    """A checkpoint lies whole on disk."""

    file: str
    epoch: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """One sentence the engineer should read; the task goes on."""

    text: str
    level: Level = Level.INFO
    file: str | None = None
    """The file the sentence is about."""
    topic: str | None = None
    """What a window may offer a button for: `early_stop` (the training no longer improves)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DeviceFound:
    """What this computer trains and draws with, found by running a real kernel."""

    name: str
    """Of the graphics card ("NVIDIA GeForce RTX 4070"), or of the processor where none can be used."""
    is_gpu: bool
    cores: int
    """Processor cores that may be used."""
    memory_bytes: int = 0
    """Of the graphics card; 0 without one."""
    free_bytes: int = 0
    why_not: str = ""
    """What keeps a graphics card from being used, as its own software says it; empty where one is used."""


Event = Progress | Metric | Sample | CheckpointSaved | Notice | DeviceFound

_KINDS: dict[str, type[Event]] = {
    "progress": Progress,
    "metric": Metric,
    "sample": Sample,
    "checkpoint": CheckpointSaved,
    "notice": Notice,
    "device": DeviceFound,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def to_record(event: Event) -> dict[str, object]:
    """The event as a JSON-ready dict whose key `event` names its kind."""
    return {"event": _NAMES[type(event)], **asdict(event)}


def from_record(record: dict[str, object]) -> Event:
    """The event that `to_record` wrote. Raises `KeyError` or `TypeError` on a foreign record."""
    fields = dict(record)
    kind = _KINDS[str(fields.pop("event"))]
    if kind is Notice:
        fields["level"] = Level(str(fields["level"]))
    return kind(**fields)  # type: ignore[arg-type]


def to_kept(event: Event, run: Path, pictures: Path) -> dict[str, object]:
    """The record of a run's `events.jsonl`: what lies in the folder `run` relative to it, a real picture relative to
    the folder `pictures`, so that a project can be moved and copied."""
    record = to_record(event)
    if isinstance(event, Sample | CheckpointSaved):
        record["file"] = _below(event.file, run)
    if isinstance(event, Sample) and event.real is not None:
        record["real"] = _below(event.real, pictures)
    return record


def from_kept(record: dict[str, object], run: Path, pictures: Path | None) -> Event:
    """The event that `to_kept` wrote, with absolute paths as of now.

    Older runs kept absolute paths, which may be those of another folder or computer: what they name is looked for
    where it would lie now. Raises `KeyError` or `TypeError` on a foreign record.
    """
    event = from_record(record)
    if isinstance(event, Sample):
        real = _found(event.real, pictures, 1) if event.real is not None and pictures is not None else None
        # samples/epoch-0010/00_dent.png
        return replace(event, file=_found(event.file, run, 3), real=real)
    if isinstance(event, CheckpointSaved):
        return replace(event, file=_found(event.file, run, 2))
    return event


def _below(file: str, folder: Path) -> str:
    path = Path(file)
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else file


def _found(stored: str, folder: Path, parts: int) -> str:
    """`stored` in `folder`, never outside of it; of a path of old, the end that is there, of at least `parts` names."""
    names = [name for name in PurePosixPath(stored.replace("\\", "/")).parts if name not in ("/", "..")]
    is_absolute = stored.startswith(("/", "\\")) or stored[1:2] == ":"
    kept = folder.joinpath(*names[-parts:] if is_absolute else names)
    if is_absolute or not kept.exists():
        # Runs of old kept paths as they were given: absolute, or relative to where the program was started.
        for count in range(parts, min(len(names), parts + 4)):
            if (path := folder.joinpath(*names[-count:])).exists():
                return str(path)
    return str(kept)
