"""The gallery of generated pictures: grows while they are made, holds tens of thousands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.model.words import count
from app.widgets.card import Card, label
from app.widgets.thumbnails import Thumbnails

_TILE_PX = 96
_CAPTION_PX = 20
_GROW_MS = 200
"""New pictures join the view together, at most this often."""

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Picture:
    """One generated picture."""

    file: str
    defect: str
    coordinate_error_px: float | None = None


class GalleryModel(QAbstractListModel):
    """Pictures in the order they were made, of all classes or of one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Picture] = []
        self._shown: list[Picture] = []
        self._coming: list[Picture] = []
        self._rows: dict[str, int] = {}
        self._known: set[str] = set()
        self._only: str | None = None
        self.thumbnails = Thumbnails(_TILE_PX, self)
        self.thumbnails.loaded.connect(self._on_loaded)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GROW_MS)
        self._timer.timeout.connect(self.take)

    @property
    def pictures(self) -> list[Picture]:
        """All pictures, also those not shown."""
        return self._all + self._coming

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        picture = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return picture.defect
        if role == Qt.ItemDataRole.DecorationRole:
            return self.thumbnails.get(picture.file)
        if role == Qt.ItemDataRole.ToolTipRole:
            if picture.coordinate_error_px is None:
                return f"{picture.defect}\n{picture.file}"
            error = self.tr("coordinate error {error:.2f} px").format(error=picture.coordinate_error_px)
            return f"{picture.defect}, {error}\n{picture.file}"
        return None

    def add(self, picture: Picture) -> None:
        """Take one picture; it is shown with the next batch. One that is there already is left out."""
        if picture.file in self._known:
            return
        self._known.add(picture.file)
        self._coming.append(picture)
        if not self._timer.isActive():
            self._timer.start()

    def reset(self) -> None:
        """Begin another set."""
        self.beginResetModel()
        self._all, self._shown, self._coming, self._rows = [], [], [], {}
        self._known.clear()
        self.thumbnails.clear()
        self.endResetModel()

    def show_only(self, defect: str | None) -> None:
        """Show one class, or all with None."""
        self.beginResetModel()
        self._only = defect
        self._shown = [picture for picture in self._all if defect in (None, picture.defect)]
        self._rows = {picture.file: row for row, picture in enumerate(self._shown)}
        self.endResetModel()

    @Slot()
    def take(self) -> None:
        """Show what came."""
        self._timer.stop()
        coming, self._coming = self._coming, []
        self._all += coming
        fitting = [picture for picture in coming if self._only in (None, picture.defect)]
        if not fitting:
            return
        first = len(self._shown)
        self.beginInsertRows(QModelIndex(), first, first + len(fitting) - 1)
        self._shown += fitting
        self._rows |= {picture.file: first + row for row, picture in enumerate(fitting)}
        self.endInsertRows()

    @Slot(str)
    def _on_loaded(self, file: str) -> None:
        row = self._rows.get(file)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class _Tile(QStyledItemDelegate):
    """A picture with its class below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect.adjusted(4, 4, -4, -4)
        palette: QPalette = option.palette
        place = QRect(rect.x() + (rect.width() - _TILE_PX) // 2, rect.y(), _TILE_PX, _TILE_PX)
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        painter.save()
        if pixmap is None or pixmap.isNull():
            painter.fillRect(place, palette.color(QPalette.ColorRole.AlternateBase))
        else:
            size = pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(place.topLeft(), size)
            target.moveCenter(place.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, pixmap)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(place.adjusted(-2, -2, 1, 1))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        line = QRect(rect.x(), place.bottom() + 2, rect.width(), _CAPTION_PX - 4)
        name = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), name)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(_TILE_PX + 14, _TILE_PX + _CAPTION_PX + 8)


class _View(QListView):
    """A list view that says what to do while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = ""

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(24, 0, -24, 0), flags, self.hint)


class GalleryPanel(Card):
    """The view with its class filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Generated pictures"), parent)
        self.pictures = GalleryModel(self)
        self.total = label("", "quiet")
        self.filter = QComboBox()
        self.filter.setToolTip(self.tr("Show the pictures of one class only"))
        self.filter.setAccessibleName(self.tr("Class shown"))
        self.filter.setMinimumWidth(160)
        self.filter.currentIndexChanged.connect(self._on_filter)
        self.header.addWidget(self.total)
        self.header.addWidget(self.filter)
        self.view = _View()
        self.view.setModel(self.pictures)
        self.view.setItemDelegate(_Tile(self.view))
        self.view.setViewMode(QListView.ViewMode.IconMode)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setMovement(QListView.Movement.Static)
        self.view.setLayoutMode(QListView.LayoutMode.Batched)
        self.view.setBatchSize(500)
        self.view.setUniformItemSizes(True)
        self.view.setGridSize(QSize(_TILE_PX + 14, _TILE_PX + _CAPTION_PX + 8))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setAccessibleName(self.tr("Generated pictures"))
        self.body.addWidget(self.view, 1)
        self.pictures.rowsInserted.connect(self._write)
        self.pictures.modelReset.connect(self._write)
        self.set_classes([])

    def set_hint(self, hint: str) -> None:
        """The sentence shown while there are no pictures."""
        self.view.hint = hint
        self.view.viewport().update()

    def set_classes(self, names: list[str]) -> None:
        """Classes the filter offers."""
        self.filter.clear()
        self.filter.addItem(self.tr("All classes"), None)
        for name in names:
            self.filter.addItem(name, name)

    @Slot()
    def _on_filter(self) -> None:
        self.pictures.show_only(self.filter.currentData())

    @Slot()
    def _write(self) -> None:
        shown = self.pictures.rowCount()
        self.total.setText(self.tr("{count} pictures").format(count=count(shown)) if shown else "")
