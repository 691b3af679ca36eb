"""When a window is on the screen for the first time: what takes a moment is done after that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

_AT_MOST_MS = 1500
"""A window that is minimised is not painted."""


class FirstPaint(QObject):
    """Watches one window."""

    happened = Signal()
    """The window was painted, or has had time enough to be. Emitted once."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._is_over = False
        window.installEventFilter(self)
        QTimer.singleShot(_AT_MOST_MS, self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)  # what is in the window is painted with it
        return False

    @Slot()
    def _tell(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._window.removeEventFilter(self)
            self.happened.emit()
