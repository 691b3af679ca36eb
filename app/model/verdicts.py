"""The engineer's word on pictures of a set: accepted, rejected or nothing said; kept on disk, undone one by one."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from app.model.picture_loader import executor, tell
from core.errors import FlawsmithError
from core.paths import SetFolder


class Verdicts(QObject):
    """The decisions on the set in view. Writing waits for the disk, so it is done in the pictures' thread."""

    changed = Signal(object)
    """The keys that are decided otherwise now; None when another set was opened."""
    failed = Signal(str)
    """Decisions could not be read or kept; the sentence says why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: SetFolder | None = None
        self._said: dict[str, bool] = {}
        self._only_look = ""
        self._before: list[dict[str, bool | None]] = []
        self._lock = threading.Lock()
        self._unwritten: tuple[SetFolder, dict[str, bool]] | None = None

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def rejected(self) -> int:
        """How many were rejected."""
        return sum(not word for word in self._said.values())

    @property
    def accepted(self) -> int:
        """How many were accepted one by one."""
        return sum(self._said.values())

    def of(self, key: str) -> bool | None:
        """True accepted, False rejected, None nothing said."""
        return self._said.get(key)

    def open(self, folder: SetFolder | None) -> None:
        """Take up what was decided on the set in `folder`."""
        self._folder, self._said, self._before = folder, {}, []
        if folder is not None:
            with self._lock:
                waiting = self._unwritten
            try:
                here = waiting is not None and waiting[0] == folder
                self._said = dict(waiting[1]) if here and waiting is not None else folder.decided()
            except FlawsmithError as error:
                self._folder = None  # a file that cannot be read is not written over
                self.failed.emit(str(error))
        self.changed.emit(None)

    def lock(self, why: str) -> None:
        """Decide nothing, and say `why`; an empty text decides again."""
        self._only_look = why

    def decide(self, keys: Iterable[str], word: bool | None) -> None:
        """Say `word` of the pictures `keys`; what was said of them so already is no decision."""
        if self._folder is None:
            return
        if self._only_look:
            self.failed.emit(self._only_look)
            return
        before = {key: self._said.get(key) for key in keys if key and self._said.get(key) is not word}
        if before:
            self._before.append(before)
            self._take(dict.fromkeys(before, word))

    @Slot()
    def undo(self) -> None:
        """Go back by one decision."""
        if self._before and self._folder is not None and not self._only_look:
            self._take(self._before.pop())

    def _take(self, words: Mapping[str, bool | None]) -> None:
        for key, word in words.items():
            if word is None:
                self._said.pop(key, None)
            else:
                self._said[key] = word
        assert self._folder is not None
        with self._lock:
            is_waiting = self._unwritten is not None
            self._unwritten = (self._folder, dict(self._said))
        if not is_waiting:  # else whoever writes takes this too
            executor().submit(self._write)
        self.changed.emit(list(words))

    def _write(self) -> None:
        """In the pictures' thread, which the program waits for at its end."""
        with self._lock:
            waiting = self._unwritten
        while waiting is not None:
            folder, said = waiting
            try:
                folder.write_decided(said)
            except OSError as error:
                tell(self, self.failed.emit, f"{folder.decisions}: {error.strerror}")
            with self._lock:
                if self._unwritten is waiting:
                    self._unwritten = None
                waiting = self._unwritten
