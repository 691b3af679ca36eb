"""What runs in a job's child process: one task, its events sent up a pipe, its orders taken from another.

Two pipes and no shared `multiprocessing.Event`: an Event's lock dies with a child killed while holding it and
would then freeze the window on its next click. A pipe cannot: the window writes and never waits, and when
the window is gone the child reads the end of the file.
"""

from __future__ import annotations

import errno
import importlib
import json
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any

from app.jobs.state import FailureKind, JobFailure, JobState, Order
from core.config import Config
from core.errors import FlawsmithError
from core.events import Event, Progress, to_record

DEFAULT_REGISTRY = "core.tasks:TASKS"
PROGRESS_INTERVAL_S = 0.05
"""Progress is shown, not kept: more than 20 a second would only load the window."""

_KINDS = {
    errno.ENOSPC: FailureKind.DISK_FULL,
    errno.EDQUOT: FailureKind.DISK_FULL,
    errno.EACCES: FailureKind.NOT_ALLOWED,
    errno.EROFS: FailureKind.NOT_ALLOWED,
    errno.EPERM: FailureKind.NOT_ALLOWED,
    **dict.fromkeys(
        (errno.ESTALE, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ETIMEDOUT, errno.EHOSTDOWN, errno.EHOSTUNREACH),
        FailureKind.GONE,
    ),
    errno.ENOTCONN: FailureKind.GONE,
    errno.ENOENT: FailureKind.GONE,
}

Registry = dict[str, tuple[Callable[[Any], Iterator[Event]], type[Config]]]


class WindowGoneError(Exception):
    """The other ends of the pipes are closed: nobody waits for this job any more."""


class Outbox:
    """Sends events as JSON, holding back progress that comes too fast. Everything else always goes."""

    def __init__(self, connection: Connection, clock: Callable[[], float] = time.monotonic) -> None:
        self._connection = connection
        self._clock = clock
        self._sent_s = -1e9
        self._stage = ""
        self._held: Progress | None = None

    def event(self, event: Event) -> None:
        """Send `event`, or keep it when it is progress within the interval."""
        if isinstance(event, Progress):
            now_s = self._clock()
            soon = now_s - self._sent_s < PROGRESS_INTERVAL_S
            if soon and event.stage == self._stage and event.done < event.total:
                self._held = event
                return
            self._sent_s, self._stage, self._held = now_s, event.stage, None
        self.send({"kind": "event", "record": to_record(event)})

    def end(self, state: JobState, failure: JobFailure | None = None) -> None:
        """Send the one outcome of this job, after the last progress held back."""
        if self._held is not None:
            self.send({"kind": "event", "record": to_record(self._held)})
        record: dict[str, Any] = {"kind": "end", "state": state.value}
        if failure is not None:
            record |= failure_record(failure)
        self.send(record)

    def send(self, record: dict[str, Any]) -> None:
        try:
            self._connection.send_bytes(json.dumps(record).encode())
        except OSError as error:
            raise WindowGoneError from error


def may_go_on(orders: Connection) -> bool:
    """Take the orders that came in. Blocks while paused; False when told to stop."""
    paused = False
    try:
        while paused or orders.poll(0):
            order = Order(orders.recv_bytes().decode())
            if order is Order.STOP:
                return False
            paused = order is Order.PAUSE
    except (EOFError, OSError) as error:
        raise WindowGoneError from error
    return True


def failure_of(error: BaseException) -> JobFailure:
    """What is known of an error. To be called where it is handled.

    Core's own errors bring their sentence; of all others the window has one for each kind (`app.failures`).
    """
    message = str(error) if isinstance(error, FlawsmithError) else ""
    return JobFailure(message, traceback.format_exc(), kind_of(error), str(getattr(error, "filename", None) or ""))


def failure_record(failure: JobFailure) -> dict[str, str]:
    """The failure as it goes up the pipe."""
    told = {"message": failure.message, "details": failure.details, "file": failure.file}
    return told | {"kind_of_failure": failure.kind.value}


def kind_of(error: BaseException) -> FailureKind:
    """What kind of failure an error is."""
    if isinstance(error, FlawsmithError):
        return FailureKind.INPUT
    if isinstance(error, MemoryError) or "out of memory" in str(error).lower():
        return FailureKind.MEMORY
    number = error.errno if isinstance(error, OSError) else None
    return _KINDS.get(number, FailureKind.UNEXPECTED) if number is not None else FailureKind.UNEXPECTED


def run_task(events: Connection, orders: Connection, registry: str, task: str, record: dict[str, Any]) -> None:
    """Run `task` of `registry` ("module:attribute") to its one end. The target of the child process."""
    # Ctrl+C in a terminal reaches the whole group; the window decides what becomes of its jobs.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    outbox = Outbox(events)
    try:
        try:
            state = _iterate(outbox, orders, registry, task, record)
        except WindowGoneError:
            raise
        except BaseException as error:  # SystemExit and the like too: every end is told
            outbox.end(JobState.FAILED, failure_of(error))
        else:
            outbox.end(state)
    except WindowGoneError:
        return


def _iterate(outbox: Outbox, orders: Connection, registry: str, task: str, record: dict[str, Any]) -> JobState:
    module, attribute = registry.split(":")
    tasks: Registry = getattr(importlib.import_module(module), attribute)
    function, config_class = tasks[task]
    stream = function(config_class.from_dict(record))
    try:
        for event in stream:
            outbox.event(event)
            if not may_go_on(orders):
                return JobState.CANCELLED
        return JobState.SUCCEEDED
    finally:
        # A task saves what it has when it is closed; after its own end this does nothing.
        close = getattr(stream, "close", None)
        if close is not None:
            close()
