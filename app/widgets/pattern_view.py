"""A picture with the pattern's cell, the template and the coordinate drawn on it."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPolygonF, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.lattice import Placement, Point
from app.widgets.lattice_painter import LatticePainter


class PatternView(QWidget):
    """Shows one picture as large as fits: whole multiples of its pixels while it is enlarged, so it stays crisp."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._placement: Placement | None = None
        self._template: Point | None = None
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def clear(self, hint: str) -> None:
        """Show no picture but a sentence that says what to do."""
        self._image, self._hint = QImage(), hint
        self._placement = self._template = None
        self.setAccessibleName(hint)
        self.update()

    def show_picture(self, image: QImage, placement: Placement | None, template: Point | None = None) -> None:
        """Show `image` with the lattice as it lies in it; `template` is the template's width and height, px."""
        self._image, self._placement, self._template = image, placement, template
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(232, 144)

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
    def cell(self) -> QPolygonF | None:
        """The corners of the cell shown, in picture pixels: the one nearest to the picture's middle."""
        if self._placement is None:
            return None
        return QPolygonF([QPointF(*corner) for corner in self._placement.cell(*self._placement.middle())])

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
        if self._placement is None:
            return
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawn = LatticePainter(painter, QTransform(self.scale, 0, 0, self.scale, rect.x(), rect.y()))
        drawn.corners(self._placement)
        drawn.cell(self._placement)
        if self._template is not None:
            drawn.template(self._placement, *self._template)
        drawn.coordinate(self._placement)
