"""What a failure means in plain words, and what helps against it: the same wherever it happens."""

from __future__ import annotations

import errno
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.core_sentences import in_words
from app.jobs.state import FailureKind, JobFailure
from core.errors import FlawsmithError


def _tr(text: str) -> str:
    return QCoreApplication.translate("failures", text)


@dataclass(frozen=True, slots=True)
class Remedy:
    """A button that does what helps."""

    words: str
    act: Callable[[], object]
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A failure in words."""

    why: str
    todo: str = ""

    @property
    def text(self) -> str:
        return f"{self.why}\n\n{self.todo}".strip()


def explained(failure: JobFailure) -> Explanation:
    """Why it happened and what to do. The sentences of core say both in one."""
    if failure.message:
        return Explanation(in_words(failure.message))
    file = failure.file or _tr("A file")
    kept = _tr("Everything up to the last checkpoint is kept.")
    if failure.kind is FailureKind.MEMORY:
        why = _tr("The memory of the computer or of its graphics card is full.")
        return Explanation(why, _tr("Close other programs and continue.") + " " + kept)
    if failure.kind is FailureKind.DISK_FULL:
        return Explanation(
            _tr("The disk is full: {file} could not be written.").format(file=file),
            _tr("Free some space on it and continue.") + " " + kept,
        )
    if failure.kind is FailureKind.NOT_ALLOWED:
        return Explanation(
            _tr("{file} may not be written or read.").format(file=file),
            _tr("Check the permissions of its folder, and whether another program has it open. Then try again."),
        )
    if failure.kind is FailureKind.GONE:
        return Explanation(
            _tr("{file} cannot be reached.").format(file=file),
            _tr("Look whether its drive or network share is connected, and continue.") + " " + kept,
        )
    if failure.kind is FailureKind.KILLED:
        why = _tr("The job was ended from outside, most often because the computer's memory ran out.")
        return Explanation(why, _tr("Close other programs and continue.") + " " + kept)
    return Explanation(
        _tr("This is a fault of Flawsmith."),
        kept + " " + _tr("Try again. If it happens once more, save a support bundle and send it to those who look "
                         "after Flawsmith."),
    )  # fmt: skip


def failure_here(error: Exception) -> JobFailure:
    """The failure that an error in the window's own process is. To be called where it is handled."""
    if isinstance(error, FlawsmithError):
        return JobFailure(str(error))
    number = error.errno if isinstance(error, OSError) else None
    kind = {errno.ENOSPC: FailureKind.DISK_FULL, errno.EACCES: FailureKind.NOT_ALLOWED,
            errno.EROFS: FailureKind.NOT_ALLOWED, errno.EPERM: FailureKind.NOT_ALLOWED}.get(number or 0)  # fmt: skip
    if kind is None:
        kind = FailureKind.GONE if isinstance(error, OSError) else FailureKind.UNEXPECTED
    return JobFailure("", traceback.format_exc(), kind, str(getattr(error, "filename", None) or ""))
