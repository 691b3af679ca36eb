"""Long reading on the GUI thread, a few milliseconds at a time."""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_SLICE_S = 0.006
_GAP_MS = 4
"""The event loop is free between two slices, so that clicks and paints come in between."""


class Slices(QObject):
    """Advances one iterator in short slices. A new one replaces the one before it."""

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_GAP_MS)
        self._timer.timeout.connect(self._advance)

    @property
    def is_busy(self) -> bool:
        return self._steps is not None

    def start(self, steps: Iterator[object]) -> None:
        """Advance `steps` from the event loop; whatever ran before is dropped."""
        self._steps = steps
        self._timer.start()

    def stop(self) -> None:
        """Drop what is running."""
        self._steps = None
        self._timer.stop()

    @Slot()
    def _advance(self) -> None:
        steps = self._steps
        if steps is None:
            self._timer.stop()
            return
        until_s = time.perf_counter() + _SLICE_S
        for _ in steps:
            if self._steps is not steps or time.perf_counter() > until_s:
                return
        if self._steps is steps:
            self.stop()
            self.done.emit()
