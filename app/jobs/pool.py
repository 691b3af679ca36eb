"""The worker pool: starts jobs, one at a time in each lane, and queues the rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.jobs.child import DEFAULT_REGISTRY
from app.jobs.job import Job
from app.jobs.state import JobState
from app.jobs.worker import Worker
from core.config import Config

_HEAVY = "heavy"
_LANES = dict.fromkeys(("train", "generate", "evaluate", "prove", "prepare", "demo-data", "advise"), _HEAVY)
"""Tasks that need the whole machine share one lane, and so do those that write what the others read.
Every other task is light and has a lane of its own name."""


class JobPool(QObject):
    """Owns every worker thread of the window."""

    changed = Signal()
    """A job was queued, started, paused, told to stop or has ended."""
    ended = Signal(object)
    """A `Job` that is over."""
    idle = Signal()
    """The last job has ended."""

    def __init__(self, parent: QObject | None = None, registry: str = DEFAULT_REGISTRY) -> None:
        super().__init__(parent)
        self._registry = registry
        self._jobs: list[Job] = []
        self._threads: dict[Job, tuple[QThread, Worker]] = {}

    @property
    def jobs(self) -> list[Job]:
        """Jobs that are not over, oldest first."""
        return list(self._jobs)

    @property
    def asked_for(self) -> list[Job]:
        """Jobs that the engineer waits for: all but those that give way."""
        return [job for job in self._jobs if not job.gives_way]

    def submit(self, task: str, config: Config, title: str, gives_way: bool = False) -> Job:
        """A new job, running or waiting for its lane. It tells nothing before control is back in the event loop."""
        lane = _LANES.get(task, task)
        for other in self._jobs.copy():
            if other.gives_way and not gives_way and _LANES.get(other.task, other.task) == lane:
                other.cancel()
        job = Job(task, config, title, self, gives_way)
        self._jobs.append(job)
        job.finished.connect(self._on_finished)
        job.state_changed.connect(self.changed)
        self._start_what_can()
        self.changed.emit()
        return job

    def stop_all(self) -> None:
        """Cancel every job; `idle` tells when all are over."""
        for job in reversed(self._jobs.copy()):  # the queued ones first, or they would start
            job.cancel()

    def kill_all(self) -> None:
        """End every child at once."""
        for job in reversed(self._jobs.copy()):
            job.kill()

    def shutdown(self) -> None:
        """End everything and wait: when the window closes and at the end of the program."""
        self.kill_all()
        for thread, _worker in list(self._threads.values()):
            thread.quit()
            thread.wait()

    def _start_what_can(self) -> None:
        busy: dict[str, str] = {}
        for job in self._jobs:
            lane = _LANES.get(job.task, job.task)
            if job.state is JobState.QUEUED and lane not in busy:
                self._start(job)
            elif job.state is JobState.QUEUED:
                job.waits_for = busy[lane]
            busy[lane] = job.title

    def _start(self, job: Job) -> None:
        worker = Worker(self._registry, job.task, job.config.to_dict())
        thread = QThread(self)
        worker.moveToThread(thread)
        thread.started.connect(worker.run)
        thread.finished.connect(worker.deleteLater)
        self._threads[job] = (thread, worker)
        job.attach(worker)
        thread.start()

    @Slot()
    def _on_finished(self) -> None:
        over = [job for job in self._jobs if job.state.is_over]
        for job in over:
            self._jobs.remove(job)
            thread, _worker = self._threads.pop(job, (None, None))
            if thread is not None:
                # The outcome is the last thing a worker says, so its thread is back in its loop and ends at once.
                thread.quit()
                thread.wait()
                thread.deleteLater()
        self._start_what_can()
        self.changed.emit()
        for job in over:
            self.ended.emit(job)
        if not self._jobs:
            self.idle.emit()
