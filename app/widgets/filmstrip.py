"""One row of thumbnails, read as they come into view; pictures that belong together stand in one frame."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter, QPalette, QWheelEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.widgets.thumbnails import Thumbnails

TILE_PX = 88
_GAP_PX = 4
_PAD_PX = 4
_NAME_PX = 18
_MOST_SHOWN = 4
"""Of a larger group the first are shown, and how many more there are."""

Index = QModelIndex | QPersistentModelIndex


class FilmModel(QAbstractListModel):
    """Groups of files of one folder; what is not there is looked for in `other`."""

    repaint = Signal()
    """Something looks different. A change of data would have thousands of rows laid out again."""

    def __init__(
        self,
        folder: Path,
        groups: list[tuple[str, ...]],
        reasons: dict[str, str],
        parent: QObject | None = None,
        other: Path | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._other = folder, other
        self._reasons = reasons
        self.groups = groups
        self.left_out: frozenset[str] = frozenset()
        self.thumbnails = Thumbnails(2 * TILE_PX, self)
        self.thumbnails.loaded.connect(self.repaint)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.groups):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(self.groups[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [self.told(file) for file in self.groups[index.row()]]
            return "\n".join((*lines, self.tr("Click to see it large")))
        return None

    def told(self, file: str) -> str:
        """The file with what is wrong with it."""
        return f"{file} {self._reasons[file]}" if file in self._reasons else file

    def path(self, file: str) -> str:
        """The file on disk."""
        if self._other is not None and not (self._folder / file).exists():
            return str(self._other / file)
        return str(self._folder / file)

    def set_left_out(self, files: frozenset[str]) -> None:
        """Pale from now on."""
        self.left_out = files
        self.repaint.emit()

    def thumbnail(self, file: str) -> Any:
        """The pixmap, or None while it is read."""
        return self.thumbnails.get(self.path(file))


class _Frame(QStyledItemDelegate):
    """Paints a group's pictures side by side with their names below."""

    def __init__(self, model: FilmModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group = self._model.groups[index.row()]
        palette: QPalette = option.palette
        rect: QRect = option.rect.adjusted(1, 1, -_GAP_PX - 1, 0)
        rect.setHeight(TILE_PX + _NAME_PX + 2 * _PAD_PX)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        chosen = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if chosen or len(group) > 1:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            role = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.Mid
            painter.setPen(palette.color(role))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        for number, file in enumerate(group[:_MOST_SHOWN]):
            left = rect.x() + _PAD_PX + number * (TILE_PX + _GAP_PX)
            self._paint_one(painter, option, QRect(left, rect.y() + _PAD_PX, TILE_PX, TILE_PX), file)
        more = len(group) - _MOST_SHOWN
        if more > 0:
            painter.setOpacity(1.0)
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            place = QRect(rect.right() - 40, rect.y() + _PAD_PX, 36, TILE_PX)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), f"+{more}")
        painter.restore()

    def _paint_one(self, painter: QPainter, option: QStyleOptionViewItem, tile: QRect, file: str) -> None:
        palette: QPalette = option.palette
        pixmap = self._model.thumbnail(file)
        painter.setOpacity(0.35 if file in self._model.left_out else 1.0)
        if pixmap is None or pixmap.isNull():
            painter.fillRect(tile, palette.color(QPalette.ColorRole.AlternateBase))
            if pixmap is not None:
                painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
                painter.drawText(tile, int(Qt.AlignmentFlag.AlignCenter), "?")
        else:
            target = QRect(tile.topLeft(), pixmap.size().scaled(tile.size(), Qt.AspectRatioMode.KeepAspectRatio))
            target.moveCenter(tile.center())
            painter.drawPixmap(target, pixmap)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        line = QRect(tile.x(), tile.bottom() + 3, tile.width(), _NAME_PX - 2)
        name = option.fontMetrics.elidedText(file.rpartition(".")[0] or file, Qt.TextElideMode.ElideLeft, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), name)
        painter.setOpacity(1.0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        number = len(self._model.groups[index.row()])
        shown = min(number, _MOST_SHOWN)
        width = shown * (TILE_PX + _GAP_PX) + 2 * _PAD_PX + (40 if number > shown else 0)
        return QSize(width, TILE_PX + _NAME_PX + 2 * _PAD_PX + 2)


class Filmstrip(QListView):
    """Emits `opened` with the row that was clicked or entered."""

    opened = Signal(int)

    def __init__(self, model: FilmModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        model.repaint.connect(self.viewport().update)
        self.setItemDelegate(_Frame(model, self))
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(len({min(len(group), _MOST_SHOWN + 1) for group in model.groups}) == 1)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setFixedHeight(TILE_PX + _NAME_PX + 2 * _PAD_PX + 10)
        self.setMouseTracking(True)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Pictures"))
        self.setToolTip(self.tr("Click a picture to see it large"))
        self.clicked.connect(self._on_opened)
        self.activated.connect(self._on_opened)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()  # the page scrolls, not the strip under the mouse

    @Slot(QModelIndex)
    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())
