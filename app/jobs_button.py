"""The queue, in the corner of the window: what is at work, what waits, and buttons for each."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import JobState
from app.theme import GRID_PX
from app.widgets.card import ElidedLabel, label
from core.events import Event, Progress

_WIDTH_PX = 440
_PAUSABLE = (JobState.RUNNING, JobState.PAUSED)


class _Row(QWidget):
    """One job."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self.job = job
        self.title = ElidedLabel(job.title)
        self.said = ElidedLabel("", "quiet")
        self.pause = QPushButton()
        self.stop = QPushButton()
        for button in (self.pause, self.stop):
            button.setProperty("role", "small")
        self.pause.clicked.connect(self._on_pause)
        self.stop.clicked.connect(job.cancel)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.said)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GRID_PX)
        line.addLayout(words, 1)
        line.addWidget(self.pause)
        line.addWidget(self.stop)
        self._share = ""
        job.reported.connect(self._on_event)
        self.write()

    @Slot()
    def write(self) -> None:
        """Say how it stands."""
        state = self.job.state
        said = {
            JobState.QUEUED: self.tr("Waits for: {title}").format(title=self.job.waits_for),
            JobState.PAUSED: self.tr("Paused"),
            JobState.STOPPING: self.tr("Stopping; everything is kept"),
        }
        self.said.set_text(said.get(state, self._share or self.tr("At work")))
        self.pause.setText(self.tr("Resume") if state is JobState.PAUSED else self.tr("Pause"))
        self.pause.setToolTip(self.tr("Hold this job, or go on with it"))
        self.pause.setVisible(state in _PAUSABLE)
        waits = state is JobState.QUEUED
        self.stop.setText(self.tr("Remove") if waits else self.tr("Stop"))
        self.stop.setToolTip(self.tr("Take it out of the queue") if waits else self.tr("Stop it and keep everything"))
        self.stop.setEnabled(state is not JobState.STOPPING)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Progress) and event.total > 0:
            text = self.tr("{stage}, {share} %")
            self._share = text.format(stage=event.stage, share=int(100 * event.done / event.total))
            if self.job.state is JobState.RUNNING:
                self.said.set_text(self._share)

    @Slot()
    def _on_pause(self) -> None:
        if self.job.state is JobState.PAUSED:
            self.job.resume()
        else:
            self.job.pause()


class JobsButton(QToolButton):
    """Says how many jobs there are; a click opens the list."""

    def __init__(self, pool: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self.rows: list[_Row] = []
        self.setProperty("role", "menu")
        self.list = QFrame(self, Qt.WindowType.Popup)
        self.list.setObjectName("card")
        self.list.setAccessibleName(self.tr("Jobs"))
        self.list.setFixedWidth(_WIDTH_PX)
        self.list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self._box = QVBoxLayout(self.list)
        self._box.setContentsMargins(12, GRID_PX, 12, 12)
        self._box.setSpacing(12)
        self._box.addWidget(label(self.tr("Jobs"), "title"))
        self.none = label(self.tr("Nothing is at work."), "quiet")
        self._box.addWidget(self.none)
        self.clicked.connect(self.open_list)
        pool.changed.connect(self._on_jobs)
        self._on_jobs()

    @Slot()
    def _on_jobs(self) -> None:
        jobs = self._pool.asked_for
        if [row.job for row in self.rows] != jobs:
            self._fill(jobs)
        for row in self.rows:
            row.write()
        waiting = sum(job.state is JobState.QUEUED for job in jobs)
        text = self.tr("No jobs")
        if jobs:
            at_work = [job for job in jobs if job.state is not JobState.QUEUED]
            text = self.tr("Paused") if all(job.state is JobState.PAUSED for job in at_work) else self.tr("At work")
            if waiting:
                text = self.tr("{text}, {number} waiting").format(text=text, number=waiting)
        self.setText(self.tr("{text} \u25be").format(text=text))
        self.setAccessibleName(self.tr("Jobs: {text}").format(text=text))
        self.setToolTip("\n".join(job.title for job in jobs) or self.tr("Trainings and sets at work are listed here"))

    def _fill(self, jobs: list[Job]) -> None:
        for row in self.rows:
            self._box.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [_Row(job) for job in jobs]
        for row in self.rows:
            self._box.addWidget(row)
        self.none.setVisible(not jobs)
        if self.list.isVisible():
            self.list.adjustSize()

    @Slot()
    def open_list(self) -> None:
        """Show the jobs below the button."""
        self.list.adjustSize()
        corner = self.mapToGlobal(QPoint(self.width() - _WIDTH_PX, self.height() + GRID_PX // 2))
        self.list.move(corner)
        self.list.show()
