"""One worker: lives in a QThread, runs one task in a spawned child process and relays it as Qt signals."""

from __future__ import annotations

import json
import multiprocessing
import traceback
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.jobs.child import failure_record, run_task
from app.jobs.state import FailureKind, JobFailure, JobState, Order
from core.events import from_record

_JOIN_S = 20.0
"""A child that has told its end and is still there after this long is ended by force."""


class Worker(QObject):
    """Emits `reported` any number of times, then exactly one of `succeeded`, `cancelled`, `failed`."""

    reported = Signal(object)
    succeeded = Signal()
    cancelled = Signal()
    failed = Signal(object)

    def __init__(self, registry: str, task: str, record: dict[str, Any]) -> None:
        super().__init__()
        context = multiprocessing.get_context("spawn")
        self._events, child_events = context.Pipe(duplex=False)
        child_orders, self._orders = context.Pipe(duplex=False)
        self._child_ends = (child_events, child_orders)
        self._process: SpawnProcess = context.Process(
            target=run_task, args=(child_events, child_orders, registry, task, record), name=f"flawsmith {task}"
        )

    def order(self, order: Order) -> None:
        """Tell the child. Called from the GUI thread: a signal would queue behind the busy `run`."""
        try:
            self._orders.send_bytes(order.value.encode())
        except OSError:  # the child has just ended; its outcome is on the way
            return

    def kill(self) -> None:
        """End the child at once. The outcome is then `failed`, saying that checkpoints are kept."""
        if self._process.pid is not None and self._process.exitcode is None:
            self._process.kill()

    @property
    def pid(self) -> int | None:
        """Process id of the child once it has started."""
        return self._process.pid

    @Slot()
    def run(self) -> None:
        """Run the child to its end. Called once, in the worker's thread."""
        try:
            end = self._relay()
        except Exception:
            end = _failed(JobFailure("", traceback.format_exc(), FailureKind.UNEXPECTED))
            self.kill()
        finally:
            for connection in (self._events, self._orders, *self._child_ends):
                connection.close()
        if end["state"] == JobState.SUCCEEDED:
            self.succeeded.emit()
        elif end["state"] == JobState.CANCELLED:
            self.cancelled.emit()
        else:
            self.failed.emit(
                JobFailure(end["message"], end["details"], FailureKind(end["kind_of_failure"]), end["file"])
            )

    def _relay(self) -> dict[str, Any]:
        self._process.start()
        for connection in self._child_ends:
            connection.close()  # or the end of the child would never read as the end of the file
        end: dict[str, Any] | None = None
        while end is None:
            # The sentinel too: a grandchild may hold the pipe open after the child was killed.
            wait([self._events, self._process.sentinel])
            record = _receive(self._events)
            if record is None:
                break
            if record["kind"] == "end":
                end = record
            else:
                self.reported.emit(from_record(record["record"]))
        self._process.join(_JOIN_S)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        return end if end is not None else _death(self._process.exitcode)


def _receive(connection: Connection) -> dict[str, Any] | None:
    """The next record, or None when the child is gone."""
    try:
        if not connection.poll(0):
            return None
        record: dict[str, Any] = json.loads(connection.recv_bytes())
        return record
    except (EOFError, OSError):
        return None


def _death(exitcode: int | None) -> dict[str, Any]:
    return _failed(JobFailure("", f"Exit code of the process: {exitcode}", FailureKind.KILLED))


def _failed(failure: JobFailure) -> dict[str, Any]:
    return {"state": JobState.FAILED.value, **failure_record(failure)}
