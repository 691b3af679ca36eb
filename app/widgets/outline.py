"""The outline of a defect's mask, drawn over its picture."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

OUTLINE = QColor("#ffb000")
_HALO = QColor(0, 0, 0, 150)
_INSIDE = 128


def outline_of(mask: QImage) -> QPainterPath:
    """The edges between what is inside (white) and outside, px of the mask; empty without any inside."""
    path = QPainterPath()
    if mask.isNull():
        return path
    grey = mask.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    values = np.frombuffer(grey.constBits(), np.uint8).reshape(height, stride)[:, :width]
    inside = np.pad(values >= _INSIDE, 1)
    for y, x, end in _runs(inside[1:, 1:-1] != inside[:-1, 1:-1]):
        path.moveTo(x, y)
        path.lineTo(end, y)
    for x, y, end in _runs((inside[1:-1, 1:] != inside[1:-1, :-1]).T):
        path.moveTo(x, y)
        path.lineTo(x, end)
    return path


def _runs(edges: np.ndarray) -> list[tuple[int, int, int]]:
    """Row, begin and end of every unbroken run of true values in the rows of `edges`."""
    steps = np.diff(np.pad(edges.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    rows, begins = np.nonzero(steps == 1)
    _, ends = np.nonzero(steps == -1)
    return list(zip(rows.tolist(), begins.tolist(), ends.tolist(), strict=True))


def paint_outline(painter: QPainter, path: QPainterPath, size: tuple[int, int], target: QRectF) -> None:
    """Draw `path`, made on a mask of `size`, over the picture that fills `target`."""
    painter.save()
    painter.setClipRect(target)
    painter.translate(QPointF(target.x(), target.y()))
    painter.scale(target.width() / size[0], target.height() / size[1])
    for colour, width in ((_HALO, 3.0), (OUTLINE, 1.4)):
        pen = QPen(colour, width)
        pen.setCosmetic(True)
        pen.setCapStyle(Qt.PenCapStyle.SquareCap)
        painter.setPen(pen)
        painter.drawPath(path)
    painter.restore()
