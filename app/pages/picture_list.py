"""The list at the left of a page: pictures with a line about each and what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.widgets.thumbnails import Thumbnails

_TILE_PX = 40
_ROW_PX = 52
_PAD_PX = 6

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the list."""

    file: str
    """Relative to the list's folder."""
    note: str = ""
    """Why it is here."""
    figure: str = ""


class EntryModel(QAbstractListModel):
    """Entries of one folder, each with a mark that may change."""

    repaint = Signal()
    """Something looks different. A change of data would have thousands of rows laid out again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = Path()
        self._other: Path | None = None
        self._entries: list[Entry] = []
        self._marks: dict[str, str] = {}
        self.thumbnails = Thumbnails(2 * _TILE_PX, self)
        self.thumbnails.loaded.connect(self.repaint)

    @property
    def entries(self) -> list[Entry]:
        return list(self._entries)

    def path(self, file: str) -> str:
        """The file on disk: in the folder, or where it is not there in the other one."""
        if self._other is not None and not (self._folder / file).exists():
            return str(self._other / file)
        return str(self._folder / file)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.file
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.file, entry.note, self.mark(entry.file)) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (entry.file, entry.note) if part)
        if role == Qt.ItemDataRole.DecorationRole:
            return self.thumbnails.get(self.path(entry.file))
        return None

    def entry(self, row: int) -> Entry | None:
        """The entry of a row, None beyond the end."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def mark(self, file: str) -> str:
        """What was decided about `file`, as a word."""
        return self._marks.get(file, "")

    def set_entries(self, folder: Path, entries: list[Entry], other: Path | None = None) -> None:
        """Show these; what is not in `folder` is looked for in `other`."""
        self.beginResetModel()
        self._folder, self._other, self._entries = folder, other, list(entries)
        self.endResetModel()

    def set_marks(self, marks: dict[str, str]) -> None:
        """Words behind the entries, by file."""
        self._marks = marks
        self.repaint.emit()


class _Line(QStyledItemDelegate):
    """Thumbnail, name, reason; the figure and the decision at the right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, EntryModel)
        entry = model.entry(index.row())
        if entry is None:
            return
        palette, metrics = option.palette, option.fontMetrics
        rect: QRect = option.rect.adjusted(0, 1, -2, -1)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.AlternateBase))
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), palette.color(QPalette.ColorRole.Highlight))
        tile = QRect(rect.x() + 3 + _PAD_PX, rect.y() + (rect.height() - _TILE_PX) // 2, _TILE_PX, _TILE_PX)
        self._paint_tile(painter, palette, tile, index.data(Qt.ItemDataRole.DecorationRole))
        text = QRect(tile.right() + 8, rect.y() + 4, rect.right() - tile.right() - 14, rect.height() - 8)
        upper = QRect(text.x(), text.y(), text.width(), text.height() // 2)
        lower = upper.translated(0, text.height() // 2)
        quiet = palette.color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(quiet)
        right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        painter.drawText(upper, right, entry.figure)
        room = upper.width() - (metrics.horizontalAdvance(entry.figure) + 8 if entry.figure else 0)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(upper, middle, metrics.elidedText(entry.file, Qt.TextElideMode.ElideLeft, room))
        mark = model.mark(entry.file)
        painter.setPen(palette.color(QPalette.ColorRole.Highlight))
        painter.drawText(lower, right, mark)
        painter.setPen(quiet)
        room = lower.width() - (metrics.horizontalAdvance(mark) + 8 if mark else 0)
        painter.drawText(lower, middle, metrics.elidedText(entry.note, Qt.TextElideMode.ElideRight, room))
        painter.restore()

    def _paint_tile(self, painter: QPainter, palette: QPalette, tile: QRect, pixmap: Any) -> None:
        painter.fillRect(tile, palette.color(QPalette.ColorRole.Mid))
        if pixmap is not None and not pixmap.isNull():
            target = QRect(tile.topLeft(), pixmap.size().scaled(tile.size(), Qt.AspectRatioMode.KeepAspectRatio))
            target.moveCenter(tile.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, pixmap)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _ROW_PX)


class PictureList(QListView):
    """One picture is chosen at a time; holds tens of thousands."""

    def __init__(self, model: EntryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = ""
        self.setModel(model)
        model.repaint.connect(self.viewport().update)
        self.setItemDelegate(_Line(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Pictures"))
        self.setToolTip(self.tr("Choose the picture to look at (Page Up, Page Down)"))

    def set_hint(self, hint: str) -> None:
        """The sentence shown while the list is empty."""
        self._hint = hint
        self.viewport().update()

    def choose(self, row: int) -> None:
        """Make `row` the current one."""
        self.setCurrentIndex(self.model().index(row, 0))

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(16, 0, -16, 0), flags, self._hint)
