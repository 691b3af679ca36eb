"""Shares with their intervals, one below the other on one axis: a dot in a bar that says how sure it is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.widgets.arm_colours import arm_colour

_ROW_PX, _AXIS_PX, _BAR_PX, _DOT_PX = 24, 22, 8, 4
_NAMES = 0.42
"""The most of the width that names take."""
_STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.25)
_MOST_TICKS = 7
_FAINT = 90


@dataclass(frozen=True, slots=True)
class Interval:
    """One row: shares of 1."""

    name: str
    value: float
    low: float
    high: float
    colour: int
    """As `arm_colour` counts."""
    said: str
    """The same in words."""


def axis_of(rows: Sequence[Interval]) -> tuple[float, float, float]:
    """First and last share of the axis and the step of its ticks: as little as holds every interval."""
    low, high = min((row.low for row in rows), default=0.0), max((row.high for row in rows), default=1.0)
    step = next((s for s in _STEPS if (high - low) / s <= _MOST_TICKS - 1), _STEPS[-1])
    first, last = math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step
    return max(0.0, first), min(1.0, max(last, first + step)), step


class IntervalChart(QWidget):
    """Paints rows from top to bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Interval] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[Interval]) -> None:
        """Show these."""
        self.rows = list(rows)
        self.setAccessibleDescription("; ".join(f"{row.name}: {row.said}" for row in rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, len(self.rows) * _ROW_PX + _AXIS_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, metrics = self.palette(), QFontMetrics(self.font())
        widest = max(metrics.horizontalAdvance(row.name) for row in self.rows) + 16
        left = min(widest, self.width() * _NAMES)
        first, last, step = axis_of(self.rows)
        half = metrics.horizontalAdvance("100 %") / 2
        field = QRectF(left + half, 0, self.width() - left - 2 * half, len(self.rows) * _ROW_PX)

        def x_of(share: float) -> float:
            return field.left() + field.width() * (share - first) / (last - first)

        for tick in range(round((last - first) / step) + 1):
            share = first + tick * step
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
            painter.drawLine(round(x_of(share)), 0, round(x_of(share)), int(field.height()))
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            place = QRectF(x_of(share) - 40, field.height(), 80, _AXIS_PX)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{100 * share:g} %")
        for index, row in enumerate(self.rows):
            top, colour = index * _ROW_PX, arm_colour(row.colour, palette)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, int(left) - 12)
            painter.drawText(QRectF(0, top, left, _ROW_PX), Qt.AlignmentFlag.AlignVCenter, shown)
            pale = QColor(colour)
            pale.setAlpha(_FAINT)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(pale)
            begin, end = x_of(max(first, row.low)), x_of(min(last, row.high))
            painter.drawRoundedRect(QRectF(begin, top + (_ROW_PX - _BAR_PX) / 2, max(2.0, end - begin), _BAR_PX), 3, 3)
            painter.setBrush(colour)
            at = x_of(min(last, max(first, row.value)))
            painter.drawEllipse(QRectF(at - _DOT_PX, top + _ROW_PX / 2 - _DOT_PX, 2 * _DOT_PX, 2 * _DOT_PX))
