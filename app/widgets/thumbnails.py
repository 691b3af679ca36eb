"""Thumbnails, read when they are looked at, a few milliseconds at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImageReader, QPixmap

from app.model.slices import Slices

_KEPT = 2000
"""About 70 MB of 96 px thumbnails."""
_WANTED = 400
"""More than any screen shows: what was asked for longer ago has been scrolled past."""


class Thumbnails(QObject):
    """A cache that fills itself from the event loop; `loaded` names each file when its thumbnail is there."""

    loaded = Signal(str)

    def __init__(self, side_px: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side_px = side_px
        self._ready: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._slices = Slices(self)

    def get(self, file: str) -> QPixmap | None:
        """The thumbnail if it is there; else it is asked for. A null pixmap stands for an unreadable file."""
        pixmap = self._ready.get(file)
        if pixmap is not None:
            self._ready.move_to_end(file)
            return pixmap
        self._wanted[file] = None
        self._wanted.move_to_end(file)
        while len(self._wanted) > _WANTED:
            self._wanted.popitem(last=False)
        if not self._slices.is_busy:
            self._slices.start(self._load())
        return None

    @Slot()
    def clear(self) -> None:
        """Forget all."""
        self._slices.stop()
        self._ready.clear()
        self._wanted.clear()

    def _load(self) -> Iterator[None]:
        while self._wanted:
            file, _ = self._wanted.popitem()  # the latest first: it is in view
            self._ready[file] = self._read(file)
            while len(self._ready) > _KEPT:
                self._ready.popitem(last=False)
            self.loaded.emit(file)
            yield

    def _read(self, file: str) -> QPixmap:
        reader = QImageReader(file)
        size = reader.size()
        if size.isValid() and max(size.width(), size.height()) > self._side_px:
            reader.setScaledSize(size.scaled(QSize(self._side_px, self._side_px), Qt.AspectRatioMode.KeepAspectRatio))
        return QPixmap.fromImage(reader.read())
