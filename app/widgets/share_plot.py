"""Several curves of shares against a share (ROC, precision and recall), with what each curve is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.widgets.arm_colours import arm_colour
from app.widgets.card import label

_LEGEND_PX, _SWATCH_PX, _LEGEND_GAP_PX = 20, 16, 24


@dataclass(frozen=True, slots=True)
class Curve:
    """Points (x, y) in shares of 1."""

    name: str
    colour: int
    points: Sequence[tuple[float, float]]


class SharePlot(QWidget):
    """A title and the curves; `CurveLegend` names them. The wheel zooms, a double click shows all."""

    def __init__(self, title: str, across: str, up: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title, "title")
        self.across, self.up = across, up
        self.curves: list[Curve] = []
        self._span = (0.0, 1.0), (0.0, 1.0)
        self._mark: float | None = None
        self.view = pg.PlotWidget()
        self.view.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.view.setMenuEnabled(False)
        self.view.hideButtons()
        self.view.setMinimumHeight(120)
        self.view.setAccessibleName(title)
        self.view.setToolTip(self.tr("The wheel zooms, dragging moves, a double click shows all again"))
        self.view.viewport().installEventFilter(self)
        plot = self.view.getPlotItem()
        plot.setContentsMargins(0, 6, 12, 0)
        plot.getAxis("left").setWidth(44)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.title)
        box.addWidget(self.view, 1)
        self.setAccessibleName(title)

    def show_curves(
        self,
        curves: Sequence[Curve],
        across: tuple[float, float],
        up: tuple[float, float],
        mark: float | None = None,
    ) -> None:
        """Show `curves` in these spans; `mark` is a share across to draw a line at."""
        self.curves, self._span, self._mark = list(curves), (across, up), mark
        self._draw()

    def _draw(self) -> None:
        plot = self.view.getPlotItem()
        plot.clear()
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self.view.setBackground(self.palette().color(QPalette.ColorRole.Base))
        for side, words in (("left", self.up), ("bottom", self.across)):
            axis = plot.getAxis(side)
            axis.setPen(pg.mkPen(self.palette().color(QPalette.ColorRole.Mid)))
            axis.setTextPen(pg.mkPen(quiet))
            axis.setTickFont(self.font())
            axis.setStyle(maxTickLevel=0, hideOverlappingLabels=False)
            axis.setScale(100)
            axis.enableAutoSIPrefix(False)
            axis.setLabel(words, color=quiet.name())
        for curve in self.curves:
            points = np.array(curve.points, float).reshape(-1, 2)
            pen = pg.mkPen(arm_colour(curve.colour, self.palette()), width=2)
            plot.plot(points[:, 0], points[:, 1], pen=pen)
        if self._mark is not None:
            pen = pg.mkPen(quiet, width=1, style=Qt.PenStyle.DashLine)
            plot.addItem(pg.InfiniteLine(self._mark, angle=90, movable=False, pen=pen), ignoreBounds=True)
        plot.vb.setLimits(xMin=-0.02, xMax=1.02, yMin=-0.02, yMax=1.03)
        self._show_all()

    def _show_all(self) -> None:
        (x0, x1), (y0, y1) = self._span
        self.view.setXRange(x0, x1, padding=0.01)
        self.view.setYRange(y0, y1, padding=0.02)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self._show_all()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and self.curves:
            self._draw()
        super().changeEvent(event)


class CurveLegend(QWidget):
    """Which colour is which curve, in as many lines as it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curves: list[Curve] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_curves(self, curves: Sequence[Curve]) -> None:
        """Name these."""
        self._curves = list(curves)
        self.setAccessibleName(", ".join(curve.name for curve in curves))
        self.updateGeometry()
        self.update()

    def _places(self, width: int) -> list[tuple[int, int, Curve]]:
        """(x, line, curve)."""
        metrics, found, x, line = QFontMetrics(self.font()), [], 0, 0
        for curve in self._curves:
            wide = _SWATCH_PX + 8 + metrics.horizontalAdvance(curve.name)
            if x and x + wide > width:
                x, line = 0, line + 1
            found.append((x, line, curve))
            x += wide + _LEGEND_GAP_PX
        return found

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return (max((line for _, line, _ in self._places(width)), default=0) + 1) * _LEGEND_PX

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _LEGEND_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for x, line, curve in self._places(self.width()):
            painter.fillRect(
                QRectF(x, (line + 0.5) * _LEGEND_PX - 2, _SWATCH_PX, 4), arm_colour(curve.colour, self.palette())
            )
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            box = QRectF(x + _SWATCH_PX + 8, line * _LEGEND_PX, self.width(), _LEGEND_PX)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, curve.name)
