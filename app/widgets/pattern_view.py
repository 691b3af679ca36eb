"""A picture with the pattern's cell, the template and the coordinate drawn on it."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

CELL = QColor("#ffffff")
TEMPLATE = QColor("#ffb000")
COORDINATE = QColor("#38d0ff")
_HALO = QColor(0, 0, 0, 150)


class PatternView(QWidget):
    """Shows one picture as large as fits: whole multiples of its pixels while it is enlarged, so it stays crisp."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._cycle: tuple[float, float] | None = None
        self._coordinate: tuple[float, float] | None = None
        self._template: QRectF | None = None
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def clear(self, hint: str) -> None:
        """Show no picture but a sentence that says what to do."""
        self._image, self._hint = QImage(), hint
        self._cycle = self._coordinate = self._template = None
        self.setAccessibleName(hint)
        self.update()

    def show_picture(
        self,
        image: QImage,
        cycle: tuple[float, float] | None,
        coordinate: tuple[float, float] | None,
        template: QRectF | None,
    ) -> None:
        """Show `image`; `coordinate` and `template` are in its pixels."""
        self._image, self._cycle, self._coordinate, self._template = image, cycle, coordinate, template
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(232, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 96)

    @property
    def scale(self) -> float:
        """Screen pixels per picture pixel."""
        if self._image.isNull():
            return 1.0
        fit = min(self.width() / self._image.width(), self.height() / self._image.height())
        return float(math.floor(fit)) if fit >= 2 else fit

    @property
    def picture_rect(self) -> QRectF:
        """Where the picture lies in the widget."""
        width, height = self._image.width() * self.scale, self._image.height() * self.scale
        left = min(0.0, self.width() - width) / 2  # else at the left, in line with the other panels
        return QRectF(math.floor(left), 0, width, height)

    @property
    def cell(self) -> QRectF | None:
        """The cell shown, in picture pixels: the whole one nearest to the picture's middle."""
        if self._cycle is None or self._coordinate is None:
            return None
        corner = [
            phase + round((side / 2 - cycle / 2 - phase) / cycle) * cycle
            for phase, cycle, side in zip(
                self._coordinate, self._cycle, (self._image.width(), self._image.height()), strict=True
            )
        ]
        return QRectF(corner[0], corner[1], self._cycle[0], self._cycle[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image.isNull():
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(8, 8, -8, -8), flags, self._hint)
            return
        rect = self.picture_rect
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale < 2)
        painter.drawImage(rect, self._image)
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        self._paint_cell(painter)
        if self._template is not None:
            self._stroke_rect(painter, self._template, TEMPLATE, 2.0, dashed=True)
        self._paint_coordinate(painter)

    def _paint_cell(self, painter: QPainter) -> None:
        cell, cycle, at = self.cell, self._cycle, self._coordinate
        if cell is None or cycle is None or at is None:
            return
        # All other corners of the grid as small crosses: one sees at a glance whether the cycle fits everywhere.
        for i in range(-1, math.ceil(self._image.width() / cycle[0]) + 1):
            for j in range(-1, math.ceil(self._image.height() / cycle[1]) + 1):
                point = QPointF(at[0] + i * cycle[0], at[1] + j * cycle[1]) * self.scale
                self._stroke(painter, QLineF(point.x() - 3, point.y(), point.x() + 3, point.y()), CELL, 1.0)
                self._stroke(painter, QLineF(point.x(), point.y() - 3, point.x(), point.y() + 3), CELL, 1.0)
        self._stroke_rect(painter, cell, CELL, 2.0)

    def _paint_coordinate(self, painter: QPainter) -> None:
        if self._coordinate is None:
            return
        x, y = (value * self.scale for value in self._coordinate)
        self._stroke(painter, QLineF(0, y, x, y), COORDINATE, 1.5)
        self._stroke(painter, QLineF(x, 0, x, y), COORDINATE, 1.5)
        painter.setPen(QPen(_HALO, 1))
        painter.setBrush(COORDINATE)
        painter.drawEllipse(QPointF(x, y), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        text = f"{self._coordinate[0]:.1f}, {self._coordinate[1]:.1f}"
        metrics = QFontMetrics(painter.font())
        box = QRectF(x + 8, y + 6, metrics.horizontalAdvance(text) + 8, metrics.height() + 2)
        painter.fillRect(box, QColor(0, 0, 0, 170))
        painter.setPen(COORDINATE)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _stroke(self, painter: QPainter, line: QLineF, colour: QColor, width_px: float) -> None:
        painter.setPen(QPen(_HALO, width_px + 2))
        painter.drawLine(line)
        painter.setPen(QPen(colour, width_px))
        painter.drawLine(line)

    def _stroke_rect(
        self, painter: QPainter, rect: QRectF, colour: QColor, width_px: float, dashed: bool = False
    ) -> None:
        scaled = QRectF(
            rect.x() * self.scale, rect.y() * self.scale, rect.width() * self.scale, rect.height() * self.scale
        )
        painter.setPen(QPen(_HALO, width_px + 2))
        painter.drawRect(scaled)
        painter.setPen(QPen(colour, width_px, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.drawRect(scaled)
