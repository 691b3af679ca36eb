"""The pictures of a set as a list: grows while they are made, holds tens of thousands, shows what the sieve lets by."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.model.made import Picture
from app.model.sieve import Sieve, caption, sift
from app.model.verdicts import Verdicts
from app.widgets.thumbnails import Thumbnails

TILE_PX = 96
_KEPT = 2000
"""Thumbnails, about 70 MB."""
MASKS_KEPT = 32
"""Only the picture under the mouse and the chosen one show theirs."""
_MASK_PX = 512
_GROW_MS = 200
"""New pictures join the view together, at most this often."""
_TIP_PX = 144
MASK_ROLE = Qt.ItemDataRole.UserRole + 1
WORD_ROLE = Qt.ItemDataRole.UserRole + 2
"""What the engineer said: True accepted, False rejected, None nothing."""

Index = QModelIndex | QPersistentModelIndex


class GalleryModel(QAbstractListModel):
    """Pictures in the order they were made, or as the sieve says."""

    repaint = Signal(int)
    """The row looks different; -1 for all. A change of data would have thousands of rows laid out again."""
    counted = Signal()
    """There are more pictures, or others are shown."""

    def __init__(self, parent: QObject | None = None, verdicts: Verdicts | None = None) -> None:
        super().__init__(parent)
        self.verdicts = verdicts if verdicts is not None else Verdicts(self)
        self.verdicts.changed.connect(self._on_verdicts)
        self.sieve = Sieve()
        self._made: dict[str, Picture] = {}
        self._checked: list[Picture] = []
        self._shown: list[str] = []
        self._coming: list[str] = []
        self._rows: dict[str, int] = {}
        self._others: dict[str, Picture] = {}
        self._real: Path | None = None
        sharp = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
        self.thumbnails = Thumbnails(round(TILE_PX * sharp), self, round(_KEPT / sharp**2))
        self.thumbnails.loaded.connect(self._on_loaded)
        self.masks = Thumbnails(_MASK_PX, self, MASKS_KEPT)
        self.masks.loaded.connect(self._on_mask)
        self._masked: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GROW_MS)
        self._timer.timeout.connect(self.take)

    @property
    def pictures(self) -> list[Picture]:
        """All pictures of the set, also those not shown."""
        return list(self._made.values())

    @property
    def total(self) -> int:
        """How many pictures the set has."""
        return len(self._made)

    def set_real(self, folder: Path | None) -> None:
        """Folder of the real pictures, to show a picture's neighbours from."""
        self._real = folder

    @property
    def real(self) -> Path | None:
        return self._real

    def picture(self, row: int) -> Picture:
        """What is shown in `row`."""
        file = self._shown[row]
        return self._made.get(file) or self._others[file]

    def row_of(self, file: str) -> int:
        """Where the picture is shown; -1 where it is not."""
        return self._rows.get(file, -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        picture = self.picture(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return caption(picture, self.sieve.order)
        if role == Qt.ItemDataRole.DecorationRole:
            return self.thumbnails.get(picture.file)
        if role == WORD_ROLE:
            return self.verdicts.of(picture.key)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (picture.defect, self.said(picture)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(picture)
        if role == MASK_ROLE and picture.mask:
            self._masked[picture.mask] = picture.file
            return self.masks.get(picture.mask)
        return None

    def said(self, picture: Picture) -> str:
        """What the engineer said of it, in a word."""
        words = {True: self.tr("accepted"), False: self.tr("rejected by you"), None: ""}
        return words[self.verdicts.of(picture.key)]

    def _tip(self, picture: Picture) -> str:
        """What is known of it, and the picture large beside its real neighbours."""
        shown = [(Path(picture.file), self.tr("generated"))]
        if self._real is not None:
            shown += [(self._real / file, word) for file, word in picture.neighbours]
        cells = "".join(
            f'<td><img src="{escape(file.as_uri())}" width="{_TIP_PX}"><br>{escape(word)}</td>'
            for file, word in shown
            if file.is_absolute()
        )
        told = [*picture.story, self.said(picture), picture.file]
        lines = "<br>".join(escape(line) for line in told if line)
        return f'<table cellspacing="4"><tr>{cells}</tr></table><p>{lines}</p>'

    def add(self, picture: Picture) -> None:
        """Take one picture; it is shown with the next batch. Of one that is there already, what is new is taken."""
        before = self._made.get(picture.file)
        if before is not None:
            if picture.is_from_manifest:
                self._made[picture.file] = picture
            return
        self._made[picture.file] = picture
        self._coming.append(picture.file)
        if not self._timer.isActive():
            self._timer.start()

    def set_checked(self, pictures: list[Picture]) -> None:
        """Those that the check rejected: no part of the set, but to be looked at."""
        self._checked = pictures

    def reset(self) -> None:
        """Begin another set."""
        self.beginResetModel()
        self._shown, self._coming, self._rows, self._checked = [], [], {}, []
        self._made.clear()
        self._others.clear()
        self._masked.clear()
        self.thumbnails.clear()
        self.masks.clear()
        self.endResetModel()
        self.counted.emit()

    def show_what(self, sieve: Sieve) -> None:
        """Show what `sieve` lets by."""
        self.sieve = sieve
        self._coming = []
        found = sift(self.pictures, self._checked, sieve, self.verdicts.of)
        self.beginResetModel()
        self._shown = [picture.file for picture in found]
        self._others = {picture.file: picture for picture in found if picture.file not in self._made}
        self._rows = {file: row for row, file in enumerate(self._shown)}
        self.endResetModel()
        self.counted.emit()

    @Slot()
    def settle(self) -> None:
        """The set grows no more: what is sorted or chosen by figures is so anew."""
        self.take()
        if not self.sieve.is_open:
            self.show_what(self.sieve)

    @Slot()
    def take(self) -> None:
        """Show what came, unless where it belongs will be known only when all is there."""
        self._timer.stop()
        coming, self._coming = self._coming, []
        only = self.sieve.defect
        fitting = [file for file in coming if only in (None, self._made[file].defect)] if self.sieve.is_open else []
        if fitting:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(fitting) - 1)
            self._shown += fitting
            self._rows |= {file: first + row for row, file in enumerate(fitting)}
            self.endInsertRows()
        if coming:
            self.counted.emit()

    @Slot(object)
    def _on_verdicts(self, keys: list[str] | None) -> None:
        self.repaint.emit(-1)
        self.counted.emit()

    @Slot(str)
    def _on_loaded(self, file: str) -> None:
        self.repaint.emit(self._rows.get(file, -2))

    @Slot(str)
    def _on_mask(self, mask: str) -> None:
        self.repaint.emit(self._rows.get(self._masked.pop(mask, ""), -2))
