"""Trainings as jobs: which run each belongs to, which one is at work and which wait."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import JobState
from app.model.runs import RunInfo
from core.config import TrainConfig
from core.paths import Run


class Trainings(QObject):
    """Starts and continues runs. They queue in the pool, one at a time."""

    changed = Signal()
    """A training was asked for, began, was paused or ended."""
    began = Signal(object)
    """The `RunInfo` of a training that leaves the queue."""
    ended = Signal(object, object)
    """`RunInfo` as it was begun, and its `Job`."""

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._runs: dict[Job, RunInfo] = {}
        self._begun: set[Job] = set()

    @property
    def job(self) -> Job | None:
        """The training at work, else the one that waits longest."""
        jobs = list(self._runs)
        return next((job for job in jobs if job.state is not JobState.QUEUED), jobs[0] if jobs else None)

    @property
    def waiting(self) -> list[RunInfo]:
        """Runs that wait for their turn, the next one first."""
        return [info for job, info in self._runs.items() if job.state is JobState.QUEUED]

    @property
    def names(self) -> list[str]:
        """Names of all runs asked for; those that wait have no folder yet."""
        return [info.run.name for info in self._runs.values()]

    def job_of(self, run: Run) -> Job | None:
        """The job that trains `run`, None where none does."""
        return next((job for job, info in self._runs.items() if info.run.folder == run.folder), None)

    def run_of(self, job: Job | None) -> RunInfo | None:
        """The run that `job` trains."""
        return self._runs.get(job) if job is not None else None

    def start(self, info: RunInfo, config: TrainConfig) -> Job:
        """Train `info.run`; it waits where another job is at work."""
        job = self._pool.submit("train", config, self.tr("Training {run}").format(run=config.run))
        self._runs[job] = info
        job.state_changed.connect(self._on_state)
        job.finished.connect(self._on_finished)
        self._note()
        self.changed.emit()
        return job

    def _note(self) -> None:
        for job, info in list(self._runs.items()):
            if job.state is JobState.RUNNING and job not in self._begun:
                self._begun.add(job)
                self.began.emit(info)

    @Slot()
    def _on_state(self) -> None:
        self._note()
        self.changed.emit()

    @Slot()
    def _on_finished(self) -> None:
        for job in [job for job in self._runs if job.state.is_over]:
            info = self._runs.pop(job)
            self._begun.discard(job)
            self.ended.emit(info, job)
        self.changed.emit()
