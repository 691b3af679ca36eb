"""Confusion matrices side by side: what the pictures are against what the model calls them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.arm_colours import arm_colour

_CELL_WIDTH_PX, _CELL_PX, _HEAD_PX, _SIDE_PX, _GAP_PX = 92, 36, 20, 52, 24
_STRONGEST = 110
_GOOD, _BAD = 2, 1
"""Colours of what is right and what is wrong, as `arm_colour` counts."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """Pictures, mean over seeds."""

    title: str
    caught: float
    leaks: float
    overkill: float
    passed: float
    note: str = ""


class MatrixGrid(QWidget):
    """Paints as many in a row as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrices: list[Matrix] = []
        self._words = ("", "", "", "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_matrices(self, matrices: Sequence[Matrix]) -> None:
        """Show these."""
        self.matrices = list(matrices)
        self._words = (
            self.tr("called NG"),
            self.tr("called OK"),
            self.tr("NG"),
            self.tr("OK"),
        )
        text = self.tr("{title}: {caught} caught, {leaks} leaks, {overkill} overkill, {passed} passed")
        self.setAccessibleDescription(
            "; ".join(
                text.format(
                    title=m.title,
                    **{name: f"{getattr(m, name):.1f}" for name in ("caught", "leaks", "overkill", "passed")},
                )
                for m in matrices
            )
        )
        self.updateGeometry()
        self.update()

    @property
    def _width(self) -> int:
        return _SIDE_PX + 2 * _CELL_WIDTH_PX + _GAP_PX

    @property
    def _height(self) -> int:
        return 3 * _HEAD_PX + 2 * _CELL_PX + _GAP_PX

    def _columns(self, width: int) -> int:
        return max(1, (width + _GAP_PX) // self._width)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return -(-max(1, len(self.matrices)) // self._columns(width)) * self._height

    def sizeHint(self) -> QSize:
        return QSize(2 * self._width, self.heightForWidth(2 * self._width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns(self.width())
        for index, matrix in enumerate(self.matrices):
            row, column = divmod(index, columns)
            painter.save()
            painter.translate(column * self._width, row * self._height)
            self._paint(painter, matrix)
            painter.restore()

    def _paint(self, painter: QPainter, matrix: Matrix) -> None:
        palette, metrics = self.palette(), QFontMetrics(self.font())
        room = self._width - _GAP_PX
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        title = metrics.elidedText(matrix.title, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(0, 0, room, _HEAD_PX), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QRectF(0, _HEAD_PX, room, _HEAD_PX), Qt.AlignmentFlag.AlignVCenter, matrix.note)
        for place, word in enumerate(self._words[:2]):
            box = QRectF(_SIDE_PX + place * _CELL_WIDTH_PX, 2 * _HEAD_PX, _CELL_WIDTH_PX, _HEAD_PX)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
        for place, word in enumerate(self._words[2:]):
            box = QRectF(0, 3 * _HEAD_PX + place * _CELL_PX, _SIDE_PX - 8, _CELL_PX)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, word)
        for row, pair in enumerate(((matrix.caught, matrix.leaks), (matrix.overkill, matrix.passed))):
            for column, value in enumerate(pair):
                box = QRectF(
                    _SIDE_PX + column * _CELL_WIDTH_PX, 3 * _HEAD_PX + row * _CELL_PX, _CELL_WIDTH_PX, _CELL_PX
                ).adjusted(1, 1, -1, -1)
                colour = QColor(arm_colour(_GOOD if row == column else _BAD, palette))
                colour.setAlpha(round(_STRONGEST * value / max(1e-9, sum(pair))) + 12)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawRoundedRect(box, 3, 3)
                painter.setPen(palette.color(QPalette.ColorRole.Text))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{value:.1f}")
