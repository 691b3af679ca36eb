"""What a cell looks like repeated: a right one shows no seams."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_REPEATS = 3


class Tiling(QWidget):
    """Paints one part of a picture three times in both directions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._cell: QRectF | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("The cell repeated: where the rectangle is right, no seams are seen"))
        self.setAccessibleName(self.tr("The cell repeated"))

    def show_cell(self, image: QImage, cell: QRectF | None) -> None:
        """Show `cell` of `image`, px; nothing with None."""
        self._image, self._cell = image, cell
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 168)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        cell = self._cell
        if cell is None or self._image.isNull():
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(12, 8, -12, -8), flags, self.tr("The cell repeated is shown here."))
            return
        zoom = min(self.width() / (_REPEATS * cell.width()), self.height() / (_REPEATS * cell.height()))
        width, height = cell.width() * zoom, cell.height() * zoom
        corner = QPointF((self.width() - _REPEATS * width) / 2, (self.height() - _REPEATS * height) / 2)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for row in range(_REPEATS):
            for column in range(_REPEATS):
                at = corner + QPointF(column * width, row * height)
                painter.drawImage(QRectF(at.x(), at.y(), width + 0.5, height + 0.5), self._image, cell)
