"""How far a job is: what it does, a bar, the time left, the last thing it had to say."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.jobs.job import Job
from app.jobs.state import JobState
from app.model.eta import RemainingTime
from app.model.words import count, time_left
from app.theme import GRID_PX
from app.widgets.card import ElidedLabel, label
from core.events import Event, Level, Notice, Progress

_STEPS = 10_000
_REFRESH_MS = 500
_NOTICES_KEPT = 30


class ProgressPanel(QWidget):
    """Follows one job at a time. Its height is always the same, so that nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._stage = ""
        self._last: Progress | None = None
        self._lead = ""
        self._notices: list[str] = []
        self._remaining = RemainingTime()
        self.what = ElidedLabel()
        self.left = label("", "quiet")
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.said = ElidedLabel("", "quiet")
        line = QHBoxLayout()
        line.setSpacing(2 * GRID_PX)
        line.addWidget(self.what, 1)
        line.addWidget(self.left)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX // 2 + 2)
        box.addLayout(line)
        box.addWidget(self.bar)
        box.addWidget(self.said)
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._write)

    def rest(self, what: str, said: str = "", full: bool = False) -> None:
        """No job: say how things stand."""
        self._job = None
        self._timer.stop()
        self.what.set_text(what)
        self.left.setText("")
        self.bar.setValue(_STEPS if full else 0)
        self._say(said)

    def follow(self, job: Job) -> None:
        """Show `job` from now on."""
        self._job = job
        self._stage, self._last, self._lead, self._notices = "", None, "", []
        self._remaining = RemainingTime()
        self.bar.setValue(0)
        self._say("")
        job.reported.connect(self._on_event)
        job.state_changed.connect(self._on_state)
        self._on_state(job.state)
        self._timer.start()

    def set_lead(self, text: str) -> None:
        """Words before the stage ("Epoch 124 of 200")."""
        self._lead = text

    def _say(self, text: str) -> None:
        self.said.set_text(text)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if self.sender() is not self._job:
            return  # a job shown before
        if isinstance(event, Progress):
            if event.stage != self._stage:
                self._remaining.restart()
                self._stage = event.stage
            self._remaining.update(event.done, event.total)
            first = self._last is None
            self._last = event
            self.bar.setValue(round(_STEPS * event.done / event.total) if event.total > 0 else 0)
            if first or event.done >= event.total:
                self._write()
        elif isinstance(event, Notice):
            text = f"{event.text} ({event.file})" if event.file and event.file not in event.text else event.text
            self._notices = [*self._notices[-_NOTICES_KEPT:], text]
            self._say(("\u26a0 " if event.level is Level.WARNING else "") + text)
            self.said.setToolTip("\n".join(self._notices))

    @Slot(object)
    def _on_state(self, state: JobState) -> None:
        if self._job is None or state.is_over:
            return
        self._remaining.hold(state in (JobState.PAUSED, JobState.QUEUED))
        self._write()

    @Slot()
    def _write(self) -> None:
        if self._job is None:
            return
        state, last = self._job.state, self._last
        figures = ""
        if last is not None:
            figures = self.tr("{done} of {total} {unit}").format(
                done=count(last.done), total=count(last.total), unit=last.unit
            )
        parts = [part for part in (self._lead, self._stage, figures) if part]
        self.left.setText("")
        if state is JobState.QUEUED:
            wait = self.tr("Waiting for: {title}. It starts by itself.").format(title=self._job.waits_for)
            self.what.set_text(wait)
        elif state is JobState.STOPPING:
            self.what.set_text(self.tr("Stopping after the step at hand; everything is kept."))
        elif last is None:
            self.what.set_text(self.tr("Starting. The first steps take a few seconds."))
        else:
            paused = [self.tr("Paused")] if state is JobState.PAUSED else []
            self.what.set_text("  \u00b7  ".join(paused + parts))
            if not paused:
                self.left.setText(time_left(self._remaining.seconds))
