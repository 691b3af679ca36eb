"""Start, pause and stop of one job, and the offer to go on with one that was stopped."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.jobs.state import JobState
from app.theme import GRID_PX
from app.widgets.card import label


class JobButtons(QWidget):
    """A line with the offer and [Continue], and below it [Start] [Pause] [Stop]."""

    start_wanted = Signal()
    continue_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, continue_tip: str, hold_tip: str, stop_tip: str) -> None:
        super().__init__()
        self._hold_tip = hold_tip
        self._is_paused = False
        self.offer = label("", "quiet", wrap=True)
        self.go_on = QPushButton(self.tr("C&ontinue"))
        self.go_on.setToolTip(continue_tip)
        self.start = QPushButton(self.tr("&Start"))
        self.start.setProperty("primary", True)
        self.pause = QPushButton(self.tr("P&ause"))
        self.stop = QPushButton(self.tr("S&top"))
        self.stop.setToolTip(stop_tip)
        self.go_on.clicked.connect(self.continue_wanted)
        self.start.clicked.connect(self.start_wanted)
        self.pause.clicked.connect(self._on_pause)
        self.stop.clicked.connect(self.stop_wanted)
        self._lay_out()
        self.set_state(None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID_PX)
        line, row = QHBoxLayout(), QHBoxLayout()
        for part in (line, row):
            part.setSpacing(GRID_PX)
            column.addLayout(part)
        line.addWidget(self.offer, 1)
        line.addWidget(self.go_on)
        for button in (self.start, self.pause, self.stop):
            row.addWidget(button, 1)

    def set_state(self, state: JobState | None) -> None:
        """State of the job under way, None without one; what can be pressed to start is the panel's to say."""
        self._is_paused = state is JobState.PAUSED
        self.pause.setEnabled(state in (JobState.RUNNING, JobState.PAUSED))
        self.pause.setText(self.tr("Res&ume") if self._is_paused else self.tr("P&ause"))
        self.pause.setToolTip(self.tr("Go on") if self._is_paused else self._hold_tip)
        self.stop.setEnabled(state is not None and state is not JobState.STOPPING)
        self.stop.setText(self.tr("Stopping\u2026") if state is JobState.STOPPING else self.tr("S&top"))

    def set_offer(self, text: str, can_continue: bool) -> None:
        """What is said above the buttons, nothing when empty; and whether [Continue] stands beside it."""
        self.offer.setText(text)
        self.offer.setVisible(bool(text))
        self.go_on.setVisible(can_continue)

    @Slot()
    def _on_pause(self) -> None:
        if self._is_paused:
            self.resume_wanted.emit()
        else:
            self.pause_wanted.emit()
