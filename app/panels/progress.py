"""How far a job is: what it does, a bar, the time left, how well it goes, what it had to say and what it offers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.jobs.job import Job
from app.jobs.state import JobState
from app.model.eta import RemainingTime
from app.model.words import count, time_left
from app.theme import GRID_PX
from app.widgets.card import ElidedLabel, label
from core.events import CheckpointSaved, Event, Level, Metric, Notice, Progress, Sample

_STEPS = 10_000
_REFRESH_MS = 500
_NOTICES_KEPT = 30
_FOOT_PX = 24
_STATE_PLACE = 2


class ProgressPanel(QWidget):
    """Follows one job at a time. Its height is always the same, so that nothing jumps.

    A small one has no line for how well it goes, and offers nothing.
    """

    offer_taken = Signal()
    """The button of `make_offer` was pressed."""

    def __init__(self, parent: QWidget | None = None, is_small: bool = False) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._stage, self._unit = "", ""  # kept beside the event, for a change of language
        self._last: Progress | None = None
        self._lead = ""
        self._looked_at, self._trained = 0, ""  # the checkpoint looked at just now, and the stage that it interrupts
        self._notices: list[str] = []
        self._warnings: list[str] = []
        self._remaining = RemainingTime()
        self.what = ElidedLabel()
        self.left = label("", "quiet")
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.state = ElidedLabel()
        self.said = ElidedLabel("", "quiet")
        self.said.setMinimumHeight(0 if is_small else _FOOT_PX)
        self.offer = QPushButton()
        self.offer.setProperty("role", "small")
        self.offer.clicked.connect(self.offer_taken)
        self.offer.setAccessibleName(self.tr("Offer"))
        self.offer.setToolTip(self.tr("Nothing is offered now"))
        self._lay_out()
        self.withdraw()
        self.state.setVisible(not is_small)
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._write)

    def _lay_out(self) -> None:
        line, foot = QHBoxLayout(), QHBoxLayout()
        for row in (line, foot):
            row.setSpacing(2 * GRID_PX)
        line.addWidget(self.what, 1)
        line.addWidget(self.left)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.offer)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX // 2 + 2)
        box.addLayout(line)
        box.addWidget(self.bar)
        box.addLayout(foot)
        box.addWidget(self.state)
        box.addStretch(1)

    @property
    def warnings(self) -> list[str]:
        """What the job followed has warned of."""
        return list(self._warnings)

    def rest(self, what: str, full: bool = False, warnings: Sequence[str] = ()) -> None:
        """No job: say how things stand, and what the last one has warned of."""
        self._job = None
        self._timer.stop()
        self.what.set_text(what)
        self.left.setText("")
        self.bar.setValue(_STEPS if full else 0)
        self.withdraw()
        more = self.tr("   (and {count} more)").format(count=len(warnings) - 1) if len(warnings) > 1 else ""
        self._say(warnings[0] + more if warnings else "", bool(warnings))
        self.said.setToolTip("\n".join(warnings))

    def follow(self, job: Job) -> None:
        """Show `job` from now on."""
        self._job = job
        self._stage, self._unit, self._last, self._lead = "", "", None, ""
        self._looked_at, self._trained = 0, ""
        self._notices, self._warnings = [], []
        self._remaining = RemainingTime()
        self.bar.setValue(0)
        self.withdraw()
        self.set_state("")
        self._say("")
        job.reported.connect(self._on_event)
        job.state_changed.connect(self._on_state)
        self._on_state(job.state)
        self._timer.start()

    def measured(self, event: Progress) -> Progress | None:
        """What bar and time left are taken from; None leaves them as they are."""
        return event

    def set_lead(self, text: str) -> None:
        """Words before the stage ("Epoch 124 of 200")."""
        self._lead = text

    def set_state(self, text: str, story: str = "", *shorter: str) -> None:
        """How well it goes, in one line below the bar; `story` is the same at length, `shorter` where it must fit."""
        if bool(text) != bool(self.state.text()):  # an empty line stands below the words and not above them
            self._box.removeWidget(self.state)
            self._box.insertWidget(_STATE_PLACE if text else _STATE_PLACE + 1, self.state)
        self.state.set_text(text, *shorter)
        self.state.setToolTip(story or text)

    def make_offer(self, sentence: str, button: str, tip: str) -> None:
        """Say `sentence`, with a button that acts on it; it stays until `withdraw` or another job."""
        self._say(sentence)
        self.offer.setText(button)
        self.offer.setAccessibleName(button.replace("&", ""))
        self.offer.setToolTip(tip)
        self.offer.setVisible(True)

    def withdraw(self) -> None:
        """Offer nothing."""
        self.offer.setVisible(False)

    def _say(self, text: str, is_warning: bool = False) -> None:
        self.said.set_text(("\u26a0 " if is_warning else "") + text)
        role = "warning" if is_warning else "quiet"
        if self.said.property("role") != role:
            self.said.setProperty("role", role)
            self.said.style().unpolish(self.said)
            self.said.style().polish(self.said)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if self.sender() is not self._job:
            return  # a job shown before
        if isinstance(event, Progress):
            self._take_progress(event)
        elif isinstance(event, CheckpointSaved):
            self._looked_at, self._trained = event.epoch, self._stage
            self._write()
        elif isinstance(event, Sample | Metric):  # that is what was seen
            self._looked_at = 0
        elif isinstance(event, Notice):
            self._take_notice(event)

    def _take_progress(self, event: Progress) -> None:
        first = self._last is None
        self._stage, self._unit, self._last = event.stage, event.unit, event
        if self._stage == self._trained:
            self._looked_at = 0
        measured = self.measured(event)
        if measured is not None:
            self._remaining.update(measured.done, measured.total, measured.stage)
            if not self._looked_at:  # the bar is the training's
                self.bar.setValue(round(_STEPS * measured.done / measured.total) if measured.total > 0 else 0)
        if first or event.done >= event.total:
            self._write()

    def _take_notice(self, event: Notice) -> None:
        text = f"{event.text} ({event.file})" if event.file and event.file not in event.text else event.text
        self._notices = [*self._notices[-_NOTICES_KEPT:], text]
        warns = event.level is Level.WARNING
        if warns:
            self._warnings = [*self._warnings[-_NOTICES_KEPT:], text]
        if self.offer.isHidden():  # what is offered stays to be read
            self._say(text, warns)
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
                done=count(last.done), total=count(last.total), unit=self._unit
            )
        parts = [part for part in (self._lead, self._stage, figures) if part]
        if self._looked_at:
            looking = self.tr("Looking at the checkpoint of epoch {epoch}").format(epoch=count(self._looked_at))
            parts = [looking] if self._stage == self._trained else [looking, self._stage, figures]
        self.left.setText("")
        if state is JobState.QUEUED:
            wait = self.tr("Waiting for: {title}. It starts by itself.").format(title=self._job.waits_for)
            self.what.set_text(wait)
        elif state is JobState.STOPPING:
            self.what.set_text(self.tr("Stopping after the step at hand; everything is kept."))
        elif last is None and not self._looked_at:
            self.what.set_text(self.tr("Starting. The first steps take a few seconds."))
        else:
            paused = [self.tr("Paused")] if state is JobState.PAUSED else []
            self.what.set_text("  \u00b7  ".join(paused + parts))
            if not paused and (self._trained or not self._looked_at):  # a look alone tells nothing of the training
                self.left.setText(time_left(self._remaining.seconds))
