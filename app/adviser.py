"""Asks for advice on a project that was just prepared, by a job that gives way to every other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.model.advice import Advice, read_advice
from core.config import AdviseConfig
from core.paths import Project


class Adviser(QObject):
    """`changed` whenever there is other advice, or it is being sought."""

    changed = Signal()

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._project: Project | None = None
        self._job: Job | None = None
        self._advice: Advice | None = None

    @property
    def advice(self) -> Advice | None:
        return self._advice

    @property
    def is_seeking(self) -> bool:
        return self._job is not None

    def open(self, project: Project | None) -> None:
        """Take up the advice a project has."""
        self._stop()
        self._project = project
        self._advice = read_advice(project) if project is not None else None
        self.changed.emit()

    def seek(self) -> None:
        """Ask anew. No advice is no failure: everything works without."""
        if self._project is None:
            return
        self._stop()
        config = AdviseConfig(project=str(self._project.folder))
        job = self._pool.submit("advise", config, self.tr("Looking for the best generator"), gives_way=True)
        self._job = job
        job.finished.connect(self._on_finished)
        self.changed.emit()

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._on_finished)
            job.cancel()

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self._advice = read_advice(self._project) if self._project is not None else None
        self.changed.emit()
