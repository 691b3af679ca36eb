"""Follows a set on disk: its pictures with all that is known of them, and what screening has drawn again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.model.made import Screened, read_screened, read_set
from app.model.slices import Slices
from core.files import stamp
from core.paths import SetFolder

_LOOK_MS = 1000


class SetWatcher(QObject):
    """Reads a set once, or again and again while it grows."""

    found = Signal(object)
    """A `Picture` as the manifest has it, told once."""
    read = Signal()
    """Everything that is there was read; `screened` is up to date. Told at every look while the set grows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: SetFolder | None = None
        self._asked: int | None = None
        self._stamps: list[tuple[int, int]] = []
        self._known: set[str] = set()
        self.screened = Screened()
        self._slices = Slices(self)
        self._slices.done.connect(self._on_done)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def open(self, folder: Path, asked: int | None = None, grows: bool = False) -> None:
        """Read the set in `folder`, of which `asked` pictures are wanted; with `grows` until `settle` or `stop`."""
        self.stop()
        self._folder, self._asked, self._stamps, self._known = SetFolder(folder), asked, [], set()
        self.screened = Screened(asked)
        self._look()
        if grows:
            self._timer.start()

    def settle(self) -> None:
        """It grows no more: read it a last time."""
        self._timer.stop()
        self._slices.stop()
        self._stamps = []
        self._look()

    def stop(self) -> None:
        """Follow nothing."""
        self._timer.stop()
        self._slices.stop()
        self._folder = None

    @Slot()
    def _look(self) -> None:
        if self._folder is None or self._slices.is_busy:
            return
        now = [stamp(self._folder.manifest), stamp(self._folder.rejected)]
        if now == self._stamps:
            self.read.emit()
            return
        self._stamps = now
        self._slices.start(self._reading(self._folder))

    def _reading(self, folder: SetFolder) -> Iterator[None]:
        for picture in read_set(folder, self._known):
            if picture is not None:
                self.found.emit(picture)
            yield
        found = self.screened
        for screened in read_screened(folder, self._asked):
            found = screened
            yield
        self.screened = found

    @Slot()
    def _on_done(self) -> None:
        self.read.emit()
