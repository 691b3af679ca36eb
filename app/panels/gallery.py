"""The gallery of generated pictures: grows while they are made, holds tens of thousands."""

from __future__ import annotations

from html import escape
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
    QTimer,
    Slot,
)
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPixmap
from PySide6.QtWidgets import QComboBox, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.model.made import Picture
from app.model.words import count
from app.widgets.card import Card, label
from app.widgets.outline import outline_of, paint_outline
from app.widgets.thumbnails import Thumbnails

_TILE_PX = 96
_CAPTION_PX = 20
_GROW_MS = 200
"""New pictures join the view together, at most this often."""
_MASK_PX = 512
_MASKS_KEPT = 32
"""Only the picture under the mouse and the chosen one show theirs."""
_TIP_PX = 144
_MASK_ROLE = Qt.ItemDataRole.UserRole + 1

_Index = QModelIndex | QPersistentModelIndex


class GalleryModel(QAbstractListModel):
    """Pictures in the order they were made, of all classes or of one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Picture] = []
        self._shown: list[Picture] = []
        self._coming: list[Picture] = []
        self._rows: dict[str, int] = {}
        self._known: dict[str, Picture] = {}
        self._real: Path | None = None
        self._only: str | None = None
        self.thumbnails = Thumbnails(_TILE_PX, self)
        self.thumbnails.loaded.connect(self._on_loaded)
        self.masks = Thumbnails(_MASK_PX, self, _MASKS_KEPT)
        self.masks.loaded.connect(self._on_mask)
        self._masked: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GROW_MS)
        self._timer.timeout.connect(self.take)

    @property
    def pictures(self) -> list[Picture]:
        """All pictures, also those not shown."""
        return [self._known[picture.file] for picture in self._all + self._coming]

    def set_real(self, folder: Path | None) -> None:
        """Folder of the real pictures, to show a picture's neighbours from."""
        self._real = folder

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        picture = self._known[self._shown[index.row()].file]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return picture.defect
        if role == Qt.ItemDataRole.DecorationRole:
            return self.thumbnails.get(picture.file)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(picture)
        if role == _MASK_ROLE and picture.mask:
            self._masked[picture.mask] = picture.file
            return self.masks.get(picture.mask)
        return None

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
        lines = "<br>".join(escape(line) for line in [*picture.story, picture.file])
        return f'<table cellspacing="4"><tr>{cells}</tr></table><p>{lines}</p>'

    def add(self, picture: Picture) -> None:
        """Take one picture; it is shown with the next batch. Of one that is there already, what is new is taken."""
        before = self._known.get(picture.file)
        if before is not None:
            if picture.is_from_manifest:
                self._known[picture.file] = picture
            return
        self._known[picture.file] = picture
        self._coming.append(picture)
        if not self._timer.isActive():
            self._timer.start()

    def reset(self) -> None:
        """Begin another set."""
        self.beginResetModel()
        self._all, self._shown, self._coming, self._rows = [], [], [], {}
        self._known.clear()
        self._masked.clear()
        self.thumbnails.clear()
        self.masks.clear()
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

    @Slot(str)
    def _on_mask(self, mask: str) -> None:
        row = self._rows.get(self._masked.pop(mask, ""))
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [_MASK_ROLE])


class _Tile(QStyledItemDelegate):
    """A picture with its class below; the one under the mouse and the chosen one with their defect outlined."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outlines: dict[int, QPainterPath] = {}

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
            if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
                self._paint_outline(painter, index.data(_MASK_ROLE), QRectF(target))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.drawRect(place.adjusted(-2, -2, 1, 1))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        line = QRect(rect.x(), place.bottom() + 2, rect.width(), _CAPTION_PX - 4)
        name = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), name)
        painter.restore()

    def _paint_outline(self, painter: QPainter, mask: QPixmap | None, target: QRectF) -> None:
        if mask is None or mask.isNull():
            return
        key = mask.cacheKey()
        if key not in self._outlines:
            if len(self._outlines) >= _MASKS_KEPT:
                self._outlines.clear()
            self._outlines[key] = outline_of(mask.toImage())
        paint_outline(painter, self._outlines[key], (mask.width(), mask.height()), target)

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
        self.view.setMouseTracking(True)
        self.view.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
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
