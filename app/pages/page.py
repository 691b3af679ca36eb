"""What the pages have in common: a way back, the decisions that wait, and applying them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.decisions import Decisions
from app.model.words import count
from app.theme import GRID_PX
from app.widgets.card import label


class Page(QWidget):
    """A header over a `body`. Emits `back_wanted` and `apply_wanted`."""

    back_wanted = Signal()
    apply_wanted = Signal()

    def __init__(self, title: str, decisions: Decisions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.decisions = decisions
        self._locked = ""
        self.setAccessibleName(title)
        self.back = QPushButton(self.tr("\u2039 &Back"))
        self.back.setToolTip(self.tr("Back to the Training tab (Esc). Decisions are kept."))
        self.back.clicked.connect(self.back_wanted)
        self.title = label(title, "title")
        self.waiting = label("", "quiet")
        self.undo = QPushButton(self.tr("&Undo"))
        self.undo.setToolTip(self.tr("Take the last decision back (Ctrl+Z)"))
        self.undo.clicked.connect(decisions.undo)
        self.apply = QPushButton(self.tr("&Apply"))
        self.apply.setProperty("primary", True)
        self.apply.clicked.connect(self.apply_wanted)
        self.header = QHBoxLayout()
        self.header.setSpacing(GRID_PX)
        self.header.addWidget(self.back)
        self.header.addSpacing(GRID_PX)
        self.header.addWidget(self.title)
        self.header.addStretch(1)
        for widget in (self.waiting, self.undo, self.apply):
            self.header.addWidget(widget)
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID_PX)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(GRID_PX, GRID_PX, GRID_PX, GRID_PX)
        outer.setSpacing(GRID_PX)
        outer.addLayout(self.header)
        outer.addLayout(self.body, 1)
        self.add_shortcut(QKeySequence(Qt.Key.Key_Escape), self.back)
        self.add_shortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.undo)
        decisions.changed.connect(self._write)
        self._write()

    def add_shortcut(self, keys: QKeySequence, button: QPushButton) -> None:
        """Keys that press `button` while this page is in front."""
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(button.click)

    def lock(self, why: str) -> None:
        """While a job is under way nothing can be applied; `why` says so, empty unlocks."""
        self._locked = why
        self._write()

    @Slot()
    def _write(self) -> None:
        waiting = self.decisions.waiting
        text = (
            self.tr("1 decision, not applied yet") if waiting == 1 else self.tr("{number} decisions, not applied yet")
        )
        self.waiting.setText(text.format(number=count(waiting)) if waiting else "")
        self.undo.setEnabled(self.decisions.can_undo)
        self.apply.setEnabled(bool(waiting) and not self._locked)
        tip = self.tr("Prepare the pictures again with these decisions; only what they touch is done anew")
        self.apply.setToolTip(self._locked or (tip if waiting else self.tr("Nothing to apply")))
