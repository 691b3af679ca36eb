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

from app.jobs.state import JobFailure, JobState, Order
from core.config import Config
from core.errors import FlawsmithError
from core.events import Event, Progress, to_record

DEFAULT_REGISTRY = "core.tasks:TASKS"
PROGRESS_INTERVAL_S = 0.05
"""Progress is shown, not kept: more than 20 a second would only load the window."""

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
            record |= {"message": failure.message, "details": failure.details}
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


def sentence_of(error: BaseException) -> str:
    """What an unexpected error means to the engineer, and what to do."""
    if isinstance(error, FlawsmithError):
        return str(error)
    if isinstance(error, MemoryError) or "out of memory" in str(error).lower():
        return (
            "The memory is full. Close other programs that use it (or the graphics card) and continue; "
            "everything up to the last checkpoint is kept."
        )
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk is full ({error.filename or 'no file named'}). Free some space and continue."
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
        return f"{error.filename or 'A file'} cannot be written or read. Check the folder's permissions and try again."
    return (
        "Something went wrong that Flawsmith did not expect. Everything up to the last checkpoint is kept. "
        "Try again; if it happens once more, send the details to those who look after Flawsmith."
    )


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
            outbox.end(JobState.FAILED, JobFailure(sentence_of(error), traceback.format_exc()))
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
