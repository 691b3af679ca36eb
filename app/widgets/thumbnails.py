"""Thumbnails, read when they are looked at, in a thread of their own."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage, QPixmap
from shiboken6 import isValid

from app.model.picture_loader import executor, read_image, tell

_KEPT = 2000
"""About 70 MB of 96 px thumbnails."""
_WANTED = 400
"""More than any screen shows: what was asked for longer ago has been scrolled past."""


class Thumbnails(QObject):
    """A cache that fills itself; `loaded` names each file when its thumbnail is there."""

    loaded = Signal(str)
    _read = Signal(int, str, QImage)

    def __init__(self, side_px: int, parent: QObject | None = None, kept: int = _KEPT) -> None:
        super().__init__(parent)
        self._side_px, self._kept = side_px, kept
        self._ready: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._age = 0
        self._reading = ""
        self._read.connect(self._on_read)

    def get(self, file: str) -> QPixmap | None:
        """The thumbnail if it is there; else it is asked for. A null pixmap stands for an unreadable file."""
        pixmap = self._ready.get(file)
        if pixmap is not None:
            self._ready.move_to_end(file)
            return pixmap
        if file == self._reading:
            return None
        self._wanted[file] = None
        self._wanted.move_to_end(file)
        while len(self._wanted) > _WANTED:
            self._wanted.popitem(last=False)
        self._read_next()
        return None

    @Slot()
    def clear(self) -> None:
        """Forget all."""
        self._age += 1
        self._reading = ""
        self._ready.clear()
        self._wanted.clear()

    def _read_next(self) -> None:
        if self._wanted and not self._reading:
            self._reading, _ = self._wanted.popitem()  # the latest first: it is in view
            executor().submit(self._work, self._age, self._reading)

    def _work(self, age: int, file: str) -> None:
        if isValid(self):
            tell(self, self._read.emit, age, file, read_image(file, self._side_px))

    @Slot(int, str, QImage)
    def _on_read(self, age: int, file: str, image: QImage) -> None:
        if age != self._age:
            return
        self._reading = ""
        self._ready[file] = QPixmap.fromImage(image)
        while len(self._ready) > self._kept:
            self._ready.popitem(last=False)
        self.loaded.emit(file)
        self._read_next()
