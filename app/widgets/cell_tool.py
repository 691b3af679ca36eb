"""The tool that draws one repeating cell by hand, with the lattice that follows from it over the whole picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.model.lattice import Lattice, Placement
from app.widgets.canvas import PictureCanvas, Tool
from app.widgets.lattice_painter import HALO, TEMPLATE, LatticePainter

LEAST_PX = 3.0
_GRIP_PX = 8.0
_EDGE_CURSORS = {
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (-1, 1): Qt.CursorShape.SizeBDiagCursor,
}


class CellTool(Tool):
    """`changed` whenever the rectangle is another. The first drag draws it, later ones shape it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rect: QRectF | None = None
        self._anchor: QPointF | None = None
        self._grip = (0, 0)
        self._before = QRectF()
        self._new = False

    @property
    def rect(self) -> QRectF | None:
        """The cell, px of the picture."""
        return QRectF(self._rect) if self._rect is not None else None

    def set_rect(self, rect: QRectF | None) -> None:
        """Show this cell, or none."""
        self._rect = QRectF(rect) if rect is not None else None
        self.changed.emit()

    def _grip_at(self, canvas: PictureCanvas, at: QPointF) -> tuple[int, int] | None:
        """Which edges lie under `at`: -1 left or upper, 1 right or lower, 0 none; (0, 0) inside, None outside."""
        if self._rect is None:
            return None
        box = canvas.view.mapRect(self._rect)
        if not box.adjusted(-_GRIP_PX, -_GRIP_PX, _GRIP_PX, _GRIP_PX).contains(at):
            return None
        reach_x, reach_y = min(_GRIP_PX, box.width() / 4), min(_GRIP_PX, box.height() / 4)
        across = -1 if at.x() < box.left() + reach_x else 1 if at.x() > box.right() - reach_x else 0
        down = -1 if at.y() < box.top() + reach_y else 1 if at.y() > box.bottom() - reach_y else 0
        return across, down

    def cursor(self, canvas: PictureCanvas, at: QPointF) -> Qt.CursorShape:
        grip = self._grip if self._anchor is not None else self._grip_at(canvas, at)
        if grip is None or self._new:
            return Qt.CursorShape.CrossCursor
        if grip == (0, 0):
            return Qt.CursorShape.SizeAllCursor
        across, down = grip
        return _EDGE_CURSORS[(across * down, 1) if across and down else (abs(across), abs(down))]

    def press(self, canvas: PictureCanvas, at: QPointF) -> None:
        grip = self._grip_at(canvas, at)
        self._anchor = QPointF(*canvas.place(at))
        self._new = grip is None
        self._grip = grip or (0, 0)
        self._before = QRectF(self._rect) if self._rect is not None else QRectF()

    def drag(self, canvas: PictureCanvas, at: QPointF) -> None:
        if self._anchor is None:
            return
        now = QPointF(*canvas.place(at))
        picture = canvas.image.rect().toRectF()
        if self._new:
            rect = QRectF(self._anchor, now).normalized().intersected(picture)
            if min(rect.width(), rect.height()) < LEAST_PX:
                return  # a click is no rectangle
        else:
            rect = self._pulled(now - self._anchor)
        self._rect = rect
        self.changed.emit()

    def _pulled(self, by: QPointF) -> QRectF:
        across, down = self._grip
        rect = QRectF(self._before)
        if (across, down) == (0, 0):
            return rect.translated(by)
        if across < 0:
            rect.setLeft(min(rect.left() + by.x(), rect.right() - LEAST_PX))
        elif across > 0:
            rect.setRight(max(rect.right() + by.x(), rect.left() + LEAST_PX))
        if down < 0:
            rect.setTop(min(rect.top() + by.y(), rect.bottom() - LEAST_PX))
        elif down > 0:
            rect.setBottom(max(rect.bottom() + by.y(), rect.top() + LEAST_PX))
        return rect

    def release(self, canvas: PictureCanvas, at: QPointF) -> None:
        self._anchor, self._new = None, False

    def nudge(self, dx: float, dy: float) -> bool:
        if self._rect is None:
            return False
        self.set_rect(self._rect.translated(dx, dy))
        return True

    def paint(self, canvas: PictureCanvas, painter: QPainter, drawn: LatticePainter) -> None:
        rect = self._rect
        if rect is None:
            return
        image = canvas.image
        painter.setClipRect(canvas.view.mapRect(image.rect().toRectF()))
        lattice = Lattice.of_cycle(rect.width(), rect.height())
        drawn.lines(Placement(lattice, rect.x(), rect.y(), image.width(), image.height()))
        painter.setClipping(False)
        corners = (rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft())
        drawn.outline([(p.x(), p.y()) for p in corners], TEMPLATE, 2.0)
        box = canvas.view.mapRect(rect)
        painter.setPen(QPen(HALO, 1))
        painter.setBrush(TEMPLATE)
        for x in (box.left(), box.center().x(), box.right()):
            for y in (box.top(), box.center().y(), box.bottom()):
                if QPointF(x, y) != box.center():
                    painter.drawRect(QRectF(x - 3, y - 3, 6, 6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        size = f"{rect.width():.2f} \u00d7 {rect.height():.2f} px"
        drawn.words(size, box.bottomLeft() + QPointF(0, 8), TEMPLATE)
