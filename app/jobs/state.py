"""States and outcomes of a job. Free of Qt, so that the child process can import it cheaply."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class JobState(StrEnum):
    """Where a job is. It ends in exactly one of succeeded, cancelled and failed, and stays there."""

    QUEUED = "queued"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    SUCCEEDED = "succeeded"
    CANCELLED = "cancelled"
    FAILED = "failed"

    @property
    def is_over(self) -> bool:
        return self in (JobState.SUCCEEDED, JobState.CANCELLED, JobState.FAILED)


class Order(StrEnum):
    """What the window tells the child."""

    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"


class FailureKind(StrEnum):
    """What kind of failure it is, so that the window can offer what helps."""

    INPUT = "input"
    """The message says all: what is wrong, where, what to do."""
    MEMORY = "memory"
    DISK_FULL = "disk full"
    NOT_ALLOWED = "not allowed"
    """A file or folder may not be written or read."""
    GONE = "gone"
    """A drive, a network share or a file on it cannot be reached."""
    KILLED = "killed"
    """Ended from outside."""
    UNEXPECTED = "unexpected"


@dataclass(frozen=True, slots=True)
class JobFailure:
    """Why a job failed."""

    message: str
    """One or two plain sentences: what is wrong and what to do."""
    details: str = ""
    """The traceback, or what else helps a programmer."""
    kind: FailureKind = FailureKind.INPUT
    file: str = ""
    """The file or folder it is about, where one is known."""
