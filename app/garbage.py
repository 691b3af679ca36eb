"""Cycles of Python objects are collected in the window's thread alone.

Python collects them in whichever thread happens to make an object next. Where that is a worker's, a widget in a cycle
is deleted outside the thread it lives in, and Qt crashes now and then.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_LOOK_MS = 1000


class GarbageCollector(QObject):
    """Takes the place of Python's own collection, by the same thresholds, until it is stopped."""

    def __init__(self, parent: QObject | None = None, look_ms: int = _LOOK_MS) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is there by now stays, and need not be looked through every time
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(look_ms)

    @Slot()
    def _look(self) -> None:
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > limits[generation]]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
