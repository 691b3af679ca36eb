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


@dataclass(frozen=True, slots=True)
class JobFailure:
    """Why a job failed."""

    message: str
    """One or two plain sentences: what is wrong and what to do."""
    details: str = ""
    """The traceback, or what else helps a programmer."""
