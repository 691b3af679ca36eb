"""How the pattern is drawn on a picture: corners, lines, one cell, the template, the coordinate."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPolygonF, QTransform

from app.model.lattice import Placement, Point

CELL = QColor("#ffffff")
TEMPLATE = QColor("#ffb000")
COORDINATE = QColor("#38d0ff")
HALO = QColor(0, 0, 0, 150)
_LINE = QColor(255, 255, 255, 215)
_LINE_HALO = QColor(0, 0, 0, 110)
_DENSE_PX = 7.0
"""Lines closer than this on the screen would hide the picture."""


class LatticePainter:
    """Draws in screen pixels what is given in picture pixels; `view` leads from the one to the other."""

    def __init__(self, painter: QPainter, view: QTransform) -> None:
        self._painter = painter
        self._view = view

    def at(self, point: Point) -> QPointF:
        """A point of the picture on the screen."""
        return self._view.map(QPointF(*point))

    def corners(self, placement: Placement) -> None:
        """Every lattice corner as a small cross: one sees at a glance whether the cycle fits everywhere."""
        if min(placement.lattice.lengths) * self._view.m11() < _DENSE_PX:
            return
        for corner in placement.corners():
            point = self.at(corner)
            self.line(QLineF(point.x() - 3, point.y(), point.x() + 3, point.y()), CELL, 1.0)
            self.line(QLineF(point.x(), point.y() - 3, point.x(), point.y() + 3), CELL, 1.0)

    def lines(self, placement: Placement) -> None:
        """The whole lattice as thin lines."""
        if min(placement.lattice.lengths) * self._view.m11() < _DENSE_PX:
            return
        across, down = placement.reach()
        if not across:
            return
        found = [
            QLineF(self.at(placement.corner(k, down[0])), self.at(placement.corner(k, down[-1]))) for k in across
        ] + [QLineF(self.at(placement.corner(across[0], n)), self.at(placement.corner(across[-1], n))) for n in down]
        for colour, width_px in ((_LINE_HALO, 3.0), (_LINE, 1.0)):
            self._painter.setPen(QPen(colour, width_px))
            self._painter.drawLines(found)

    def cell(self, placement: Placement) -> None:
        """The cell nearest to the picture's middle."""
        self.outline(placement.cell(*placement.middle()), CELL, 2.0)

    def template(self, placement: Placement, width: float, height: float) -> None:
        """The template at the coordinate."""
        placement = placement.anchored()
        x, y = placement.x, placement.y
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        self.outline([placement.to_picture(*corner) for corner in corners], TEMPLATE, 2.0, dashed=True)

    def coordinate(self, placement: Placement, words: str = "") -> None:
        """The dot where the template lies with `words` beside it, or with x and y and the lines that measure them."""
        painter, anchor = self._painter, placement.anchored()
        point = self.at(anchor.to_picture(anchor.x, anchor.y))
        if not words and anchor is placement:
            edge = self.at((0, 0))
            self.line(QLineF(edge.x(), point.y(), point.x(), point.y()), COORDINATE, 1.5)
            self.line(QLineF(point.x(), edge.y(), point.x(), point.y()), COORDINATE, 1.5)
        painter.setPen(QPen(HALO, 1))
        painter.setBrush(COORDINATE)
        painter.drawEllipse(point, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self.words(words or f"{placement.x:.1f}, {placement.y:.1f}", point + QPointF(8, 6), COORDINATE)

    def words(self, text: str, at: QPointF, colour: QColor) -> None:
        """A line of text on a dark ground, its upper left corner at `at` on the screen or as near as it fits."""
        metrics, screen = QFontMetrics(self._painter.font()), self._painter.viewport()
        width, height = metrics.horizontalAdvance(text) + 8, metrics.height() + 2
        if not screen.adjusted(-width, -height, width, height).contains(at.toPoint()):
            return  # what it belongs to is out of sight
        x = max(0.0, min(at.x(), screen.width() - width))
        y = max(0.0, min(at.y(), screen.height() - height))
        box = QRectF(x, y, width, height)
        self._painter.fillRect(box, QColor(0, 0, 0, 170))
        self._painter.setPen(colour)
        self._painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def line(self, line: QLineF, colour: QColor, width_px: float) -> None:
        """A line on the screen, dark at its sides so that it shows on every ground."""
        for pen in (QPen(HALO, width_px + 2), QPen(colour, width_px)):
            self._painter.setPen(pen)
            self._painter.drawLine(line)

    def outline(self, corners: Sequence[Point], colour: QColor, width_px: float, dashed: bool = False) -> None:
        """A polygon given in picture pixels."""
        shape = QPolygonF([self.at(corner) for corner in corners])
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        for pen in (QPen(HALO, width_px + 2), QPen(colour, width_px, style)):
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            self._painter.setPen(pen)
            self._painter.drawPolygon(shape)
