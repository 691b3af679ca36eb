"""The tool that marks defects in an original; a square of the training size is cut around each."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from app.model.edits import Click
from app.widgets.canvas import PictureCanvas, Tool
from app.widgets.lattice_painter import COORDINATE, HALO, TEMPLATE, LatticePainter

_NEAR_PX = 12.0


class ClickTool(Tool):
    """Emits `placed` with the point clicked, or `removed` with the index of the mark that was clicked."""

    placed = Signal(float, float)
    removed = Signal(int)

    def __init__(self, side_px: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side_px = side_px
        self._clicks: tuple[Click, ...] = ()
        self._at: QPointF | None = None

    def set_side(self, side_px: int) -> None:
        """Side of the square cut, px."""
        self._side_px = side_px

    def set_clicks(self, clicks: tuple[Click, ...]) -> None:
        """Show these marks."""
        self._clicks = clicks
        self.changed.emit()

    def crop(self, canvas: PictureCanvas, x: float, y: float) -> QRectF:
        """What is cut around (x, y): moved inwards at the picture's edge."""
        side, image = self._side_px, canvas.image
        left = max(0.0, min(image.width() - side, x - side / 2))
        top = max(0.0, min(image.height() - side, y - side / 2))
        return QRectF(left, top, side, side)

    def _mark_at(self, canvas: PictureCanvas, at: QPointF) -> int | None:
        for index, click in enumerate(self._clicks):
            apart = canvas.view.map(QPointF(click.x, click.y)) - at
            if max(abs(apart.x()), abs(apart.y())) <= _NEAR_PX:
                return index
        return None

    def cursor(self, canvas: PictureCanvas, at: QPointF) -> Qt.CursorShape:
        if self._mark_at(canvas, at) is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.CrossCursor if canvas.has(at) else Qt.CursorShape.ArrowCursor

    def press(self, canvas: PictureCanvas, at: QPointF) -> None:
        mark = self._mark_at(canvas, at)
        if mark is not None:
            self.removed.emit(mark)
        elif canvas.has(at):
            self.placed.emit(*canvas.place(at))

    def hover(self, canvas: PictureCanvas, at: QPointF | None) -> None:
        self._at = at
        self.changed.emit()

    def drag(self, canvas: PictureCanvas, at: QPointF) -> None:
        self.hover(canvas, at)

    def paint(self, canvas: PictureCanvas, painter: QPainter, drawn: LatticePainter) -> None:
        for number, click in enumerate(self._clicks, 1):
            self._square(canvas, painter, self.crop(canvas, click.x, click.y), TEMPLATE)
            point = canvas.view.map(QPointF(click.x, click.y))
            painter.setPen(QPen(HALO, 1))
            painter.setBrush(TEMPLATE)
            painter.drawEllipse(point, 4, 4)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            drawn.words(f"{number} {click.defect}", point + QPointF(8, 6), TEMPLATE)
        if self._at is not None and canvas.has(self._at) and self._mark_at(canvas, self._at) is None:
            self._square(canvas, painter, self.crop(canvas, *canvas.place(self._at)), COORDINATE)

    def _square(self, canvas: PictureCanvas, painter: QPainter, crop: QRectF, colour: QColor) -> None:
        box = canvas.view.mapRect(crop)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(HALO, 5), QPen(colour, 2)):
            painter.setPen(pen)
            painter.drawRect(box)
