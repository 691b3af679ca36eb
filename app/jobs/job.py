"""A job as the window sees it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core_sentences import event_in_words, in_words
from app.jobs.state import JobFailure, JobState, Order
from app.jobs.worker import Worker
from core.config import Config
from core.events import Event

STOP_LIMIT_MS = 28_000
"""A job that was told to stop and is still at the same step after this long is ended by force."""


class Job(QObject):
    """One task with its state, living in the GUI thread.

    Emits `reported` while it runs, then exactly one of `succeeded`, `cancelled`, `failed`, then `finished`.
    """

    reported = Signal(object)
    state_changed = Signal(object)
    succeeded = Signal()
    cancelled = Signal()
    failed = Signal(object)
    finished = Signal()

    def __init__(
        self, task: str, config: Config, title: str, parent: QObject | None = None, gives_way: bool = False
    ) -> None:
        super().__init__(parent)
        self.task = task
        self.config = config
        self.title = title
        """What it does, in words ("Training 2026-11-21 diffusion")."""
        self.gives_way = gives_way
        """Nobody asked for it: it is ended without a question as soon as something else wants its lane."""
        self.failure: JobFailure | None = None
        self.waits_for = ""
        """Title of the job before it, while it is queued."""
        self._state = JobState.QUEUED
        self._cut_short = False
        self._worker: Worker | None = None

    @property
    def state(self) -> JobState:
        return self._state

    @property
    def worker(self) -> Worker | None:
        return self._worker

    def attach(self, worker: Worker) -> None:
        """Take the worker that runs this job from now on."""
        self._worker = worker
        worker.reported.connect(self._on_event)
        worker.succeeded.connect(self._on_succeeded)
        worker.cancelled.connect(self._on_cancelled)
        worker.failed.connect(self._on_failed)
        self._set_state(JobState.RUNNING)

    def pause(self) -> None:
        """Hold after the step at hand. Does nothing unless it runs."""
        if self._state is JobState.RUNNING and self._worker is not None:
            self._worker.order(Order.PAUSE)
            self._set_state(JobState.PAUSED)

    def resume(self) -> None:
        """Go on after `pause`."""
        if self._state is JobState.PAUSED and self._worker is not None:
            self._worker.order(Order.RESUME)
            self._set_state(JobState.RUNNING)

    def cancel(self) -> None:
        """Stop after the step at hand and keep everything. A queued job ends at once."""
        if self._state is JobState.QUEUED:
            self._end(JobState.CANCELLED)
        elif self._state in (JobState.RUNNING, JobState.PAUSED) and self._worker is not None:
            self._worker.order(Order.STOP)
            self._set_state(JobState.STOPPING)
            QTimer.singleShot(STOP_LIMIT_MS, self, self._on_overdue)

    def kill(self) -> None:
        """End without waiting; only the work up to the last checkpoint is kept."""
        if self._state is JobState.QUEUED:
            self._end(JobState.CANCELLED)
        elif self._worker is not None and not self._state.is_over:
            self._worker.kill()

    def _set_state(self, state: JobState) -> None:
        self._state = state
        self.state_changed.emit(state)

    def _end(self, state: JobState, failure: JobFailure | None = None) -> None:
        assert not self._state.is_over, "a job ends once"
        self.failure = failure
        self._set_state(state)
        if failure is not None:
            self.failed.emit(failure)
        elif state is JobState.SUCCEEDED:
            self.succeeded.emit()
        else:
            self.cancelled.emit()
        self.finished.emit()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self.reported.emit(event_in_words(event))

    @Slot()
    def _on_succeeded(self) -> None:
        self._end(JobState.SUCCEEDED)

    @Slot()
    def _on_cancelled(self) -> None:
        self._end(JobState.CANCELLED)

    @Slot(object)
    def _on_failed(self, failure: JobFailure) -> None:
        if self._cut_short:
            self._end(JobState.CANCELLED)
        else:
            self._end(JobState.FAILED, replace(failure, message=in_words(failure.message)))

    @Slot()
    def _on_overdue(self) -> None:
        """A stop that takes too long: what lies on disk is whole at any moment, so the child may be ended."""
        if self._state is JobState.STOPPING and self._worker is not None:
            self._cut_short = True
            self._worker.kill()
