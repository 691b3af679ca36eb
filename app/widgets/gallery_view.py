"""The grid of thumbnails, with what the engineer said of each, and the keys that say it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.widgets.gallery_model import MASK_ROLE, MASKS_KEPT, TILE_PX, WORD_ROLE, GalleryModel, Index
from app.widgets.outline import outline_of, paint_outline

_CAPTION_PX = 20
_BADGE_PX = 18
_PALE = 0.3
_SAYS = {Qt.Key.Key_A: True, Qt.Key.Key_R: False}
LARGE_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class _Tile(QStyledItemDelegate):
    """A picture with its class below; the one under the mouse and the chosen one with their defect outlined."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outlines: dict[int, QPainterPath] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect.adjusted(4, 4, -4, -4)
        palette: QPalette = option.palette
        place = QRect(rect.x() + (rect.width() - TILE_PX) // 2, rect.y(), TILE_PX, TILE_PX)
        word = index.data(WORD_ROLE)
        painter.save()
        if word is False:
            painter.setOpacity(_PALE)
        self._paint_picture(painter, option, index, place)
        painter.setOpacity(1.0)
        if word is not None:
            _paint_badge(painter, palette, place, word)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(-2, -2, 2, 2))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        line = QRect(rect.x(), place.bottom() + 3, rect.width(), _CAPTION_PX - 4)
        name = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignCenter), name)
        painter.restore()

    def _paint_picture(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, place: QRect) -> None:
        pixmap = index.data(Qt.ItemDataRole.DecorationRole)
        if pixmap is None or pixmap.isNull():
            painter.fillRect(place, option.palette.color(QPalette.ColorRole.AlternateBase))
            return
        target = QRect(place.topLeft(), pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio))
        target.moveCenter(place.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, pixmap)
        if option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            self._paint_outline(painter, index.data(MASK_ROLE), QRectF(target))

    def _paint_outline(self, painter: QPainter, mask: QPixmap | None, target: QRectF) -> None:
        if mask is None or mask.isNull():
            return
        key = mask.cacheKey()
        if key not in self._outlines:
            if len(self._outlines) >= MASKS_KEPT:
                self._outlines.clear()
            self._outlines[key] = outline_of(mask.toImage())
        paint_outline(painter, self._outlines[key], (mask.width(), mask.height()), target)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(TILE_PX + 14, TILE_PX + _CAPTION_PX + 8)


def _paint_badge(painter: QPainter, palette: QPalette, place: QRect, word: bool) -> None:
    """A tick or a cross in the upper right corner: told by its form, not by colour alone."""
    role = QPalette.ColorRole.Highlight if word else QPalette.ColorRole.LinkVisited
    disc = QRectF(place.right() - _BADGE_PX - 2, place.top() + 3, _BADGE_PX, _BADGE_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Base), 1.5))
    painter.setBrush(palette.color(role))
    painter.drawEllipse(disc)
    pen = QPen(QColor(palette.color(QPalette.ColorRole.HighlightedText)), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)

    def at(x: float, y: float) -> QPointF:
        return QPointF(disc.x() + x * _BADGE_PX, disc.y() + y * _BADGE_PX)

    if word:
        painter.drawPolyline([at(0.27, 0.52), at(0.44, 0.69), at(0.74, 0.34)])
    else:
        painter.drawLine(at(0.32, 0.32), at(0.68, 0.68))
        painter.drawLine(at(0.68, 0.32), at(0.32, 0.68))


class GalleryView(QListView):
    """A list view that says what to do while it is empty."""

    said = Signal(bool)
    """The engineer's word on the chosen pictures."""
    large_wanted = Signal(int)
    """The picture of this row is to be seen large."""

    def __init__(self, model: GalleryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = ""
        self.setModel(model)
        self._model = model
        model.repaint.connect(self._on_repaint)
        self.setItemDelegate(_Tile(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(500)
        self.setUniformItemSizes(True)
        self.setGridSize(QSize(TILE_PX + 14, TILE_PX + _CAPTION_PX + 8))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(False)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(self.tr("Generated pictures"))
        self.setToolTip(self.tr("Arrow keys choose; A accepts, R rejects, Enter shows the picture large"))
        self.doubleClicked.connect(self._on_double_click)

    @property
    def chosen(self) -> list[int]:
        """Rows of the pictures that are chosen."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def paintEvent(self, event: Any) -> None:
        super().paintEvent(event)
        if self.model().rowCount() == 0:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(24, 0, -24, 0), flags, self.hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if plain and key in _SAYS:
            self.say(_SAYS[key])
        elif plain and key in LARGE_KEYS and self.currentIndex().isValid():
            self.large_wanted.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def say(self, word: bool) -> None:
        """Accept or reject what is chosen; of a single one, go on to the next."""
        rows = self.chosen
        if not rows:
            return
        self.said.emit(word)
        if len(rows) == 1 and rows[0] + 1 < self.model().rowCount():
            self.setCurrentIndex(self.model().index(rows[0] + 1, 0))

    @Slot(int)
    def _on_repaint(self, row: int) -> None:
        if row == -1:
            self.viewport().update()
        elif row >= 0:
            place = self.visualRect(self._model.index(row))
            if place.intersects(self.viewport().rect()):
                self.viewport().update(place)

    @Slot(object)
    def _on_double_click(self, index: Index) -> None:
        self.large_wanted.emit(index.row())
