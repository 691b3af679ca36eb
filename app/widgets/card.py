"""A titled frame, and labels that behave."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.theme import GRID_PX

OWN_WORDS = "own_words"
"""Property of a label that shows the engineer's own words, which no language changes."""


class Card(QFrame):
    """A frame with a title line; `header` takes more widgets to the right of the title, `body` the content."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.title = label(title, "title")
        self.header = QHBoxLayout()
        self.header.setSpacing(GRID_PX)
        self.header.addWidget(self.title)
        self.header.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID_PX)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, GRID_PX, 12, 12)
        outer.setSpacing(GRID_PX)
        outer.addLayout(self.header)
        outer.addLayout(self.body, 1)

    def add_arrow(self, kind: Qt.ArrowType, tip: str) -> QToolButton:
        """A small arrow button at the right of the header; steps on while it is held."""
        button = QToolButton()
        button.setArrowType(kind)
        button.setProperty("role", "arrow")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRepeat(True)
        self.header.addWidget(button)
        return button


def label(text: str = "", role: str = "", wrap: bool = False) -> QLabel:
    """A plain-text label; `role` is one the style sheet knows (title, quiet, warning, drop)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


class ElidedLabel(QLabel):
    """One line that is shortened to fit and shows itself whole as its tooltip."""

    def __init__(self, text: str = "", role: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__()
        self._mode = mode
        self._shorter: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.set_text(text)

    def set_text(self, text: str, *shorter: str) -> None:
        """Show `text`, or the first of `shorter` that fits; only the last is cut."""
        self._shorter = shorter
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(self.font()).height() + 2)

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()), self.minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetrics(self.font())
        wordings = (self.text(), *self._shorter)
        text = next((t for t in wordings if metrics.horizontalAdvance(t) <= self.width()), wordings[-1])
        text = metrics.elidedText(text, self._mode, self.width())
        role = self.foregroundRole()
        painter.setPen(self.palette().color(role))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
