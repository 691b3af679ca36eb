"""What a curve is drawn on: axes that zoom, the curve, its marks, a ceiling and the crosshair.

Only `app.widgets.plot` imports this module, when the first curve is seen: pyqtgraph takes half a second to import, and
each chart some hundredths to make, which would all hold up the start of the window.
"""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.widgets.plot_scale import evenly_drawn, number_within

_LEAST_EPOCHS = 2.0
"""No fewer are ever in view."""
_MARGIN = 0.02
"""Of the epoch axis, at both ends."""
_BEHIND_WORDS = 210
"""How opaque the ground of words is that a curve may run through."""
_BLANK_PX = 4
"""Around words, where nothing is written."""
_MARK_PX = 7
"""Half of the star."""
_ANCHORS = (1.0, 0.0, 1.5, -0.5)
"""Where words may stand on their line, from above to below by their height: on it, below it, and off it."""
_FROM_EDGE = 0.02
"""Of the line that words stand on: so far from its end."""


class Chart(pg.PlotWidget):
    """One curve against the epoch. Knows nothing of what the values mean."""

    double_clicked = Signal()
    pointed = Signal(float)
    """The mouse is over this epoch."""
    zoomed = Signal(float, float)
    """The reader has brought these epochs into view."""
    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last_x = 1.0
        self._xs, self._ys = np.zeros(0), np.zeros(0)
        self._spots: list[tuple[float, float]] = []
        self._edge, self._solid, self._hollow = pg.mkPen(None), pg.mkBrush(None), pg.mkBrush(None)
        self.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.setMouseEnabled(x=True, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMinimumHeight(88)
        self.setMouseTracking(True)
        plot = self.getPlotItem()
        plot.setContentsMargins(0, 6, 12, 0)  # room for the outermost figures
        plot.getAxis("left").setWidth(44)
        plot.getAxis("left").setStyle(maxTickLevel=0)
        plot.getAxis("bottom").setStyle(maxTickLevel=0, hideOverlappingLabels=False)
        self._make_items(plot)
        self.scene().sigMouseMoved.connect(self._on_mouse)
        plot.vb.sigRangeChangedManually.connect(self._on_zoomed)
        plot.vb.sigRangeChanged.connect(self._place_words)
        plot.vb.sigResized.connect(self._place_words)

    def _make_items(self, plot: pg.PlotItem) -> None:
        self._raw, self._line = plot.plot(), plot.plot()
        for curve in (self._raw, self._line):
            curve.setDownsampling(auto=True, method="peak")
            curve.setClipToView(True)
        self._marks, self._cross_mark = pg.ScatterPlotItem(), pg.ScatterPlotItem()
        self._cross = pg.InfiniteLine(angle=90, movable=False)
        self._ceiling = pg.InfiniteLine(
            angle=0, movable=False, label="", labelOpts={"position": _FROM_EDGE, "anchors": [(0, 1)] * 2}
        )
        for item in (self._ceiling, self._cross, self._marks, self._cross_mark):
            plot.addItem(item, ignoreBounds=True)
        self._cross.hide()
        self._ceiling.hide()

    def set_epochs(self, last: float) -> None:
        """The length of the epoch axis."""
        self._last_x = last
        pad = _MARGIN * last
        least = min(last, max(_LEAST_EPOCHS, last / 100))
        self.getPlotItem().vb.setLimits(xMin=-pad, xMax=last + pad, minXRange=least)

    def show_epochs(self, span: tuple[float, float] | None) -> None:
        """Bring these epochs into view, or all with None."""
        first, last = span if span is not None else (-_MARGIN * self._last_x, (1 + _MARGIN) * self._last_x)
        self.setXRange(first, last, padding=0)

    def draw(self, xs: np.ndarray, ys: np.ndarray, behind: np.ndarray | None = None) -> None:
        """Draw the curve through `xs` and `ys`, both (N,); `behind`, (N,), is drawn faintly behind it."""
        if behind is None:
            self._raw.clear()
        else:
            self._raw.setData(xs, behind)
        self._line.setData(xs, ys)
        self._xs, self._ys = xs, ys

    def set_ceiling(self, value: float | None, words: str) -> None:
        """A dashed line, with words on it."""
        self._ceiling.setVisible(value is not None)
        if value is not None:
            self._ceiling.setValue(value)
            self._ceiling.label.setFormat(words)

    def set_marks(self, last: tuple[float, float] | None, star: tuple[float, float] | None) -> None:
        """A ring at the last point, a star at the best."""
        spots = []
        if last is not None:
            spots.append({"pos": last, "size": 8, "symbol": "o", "brush": self._hollow, "pen": self._edge})
        if star is not None:
            spots.append({"pos": star, "size": 14, "symbol": "star", "brush": self._solid, "pen": self._edge})
        self._marks.setData(spots)
        self._spots = [spot for spot in (last, star) if spot is not None]
        self._place_words()

    def _in_px(self, xs: np.ndarray, ys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Points (N,) of the curve's, px of its field (y downwards)."""
        box = self.getPlotItem().vb
        field, ((x0, x1), (y0, y1)) = box.rect(), box.viewRange()
        return field.width() * (xs - x0) / (x1 - x0), field.height() * (y1 - ys) / (y1 - y0)

    @Slot()
    def _place_words(self) -> None:
        """Put the ceiling's words where no mark lies under them, and as little of the curve as can be."""
        if not self._ceiling.isVisible():
            return
        words, field = self._ceiling.label, self.getPlotItem().vb.rect()
        size, edge = words.textItem.boundingRect(), _FROM_EDGE * field.width()
        line = float(self._in_px(np.zeros(1), np.array([self._ceiling.value()]))[1][0])
        marks = self._in_px(*np.array(self._spots, float).reshape(-1, 2).T)
        curve = self._in_px(*evenly_drawn(self._xs, self._ys))

        def hidden(place: tuple[bool, float]) -> tuple[bool, int, int]:
            at_end, anchor = place
            left = field.width() - edge - size.width() if at_end else edge
            rect = QRectF(left, line - anchor * size.height(), size.width(), size.height())
            around = rect.adjusted(-_MARK_PX, -_MARK_PX, _MARK_PX, _MARK_PX)
            outside = rect.top() < -_BLANK_PX or rect.bottom() > field.height() + _BLANK_PX
            return outside, number_within(around, *marks), number_within(rect, *curve)

        at_end, anchor = min(((end, anchor) for anchor in _ANCHORS for end in (False, True)), key=hidden)
        words.anchors = [(int(at_end), anchor)] * 2
        words.setPosition(1 - _FROM_EDGE if at_end else _FROM_EDGE)

    def show_cross(self, x: float, y: float) -> None:
        """Put the crosshair on a point."""
        self._cross.setValue(x)
        self._cross.show()
        self._cross_mark.setData([x], [y])

    def hide_cross(self) -> None:
        """Take the crosshair away."""
        self._cross.hide()
        self._cross_mark.clear()

    def restyle(self, palette: QPalette, font: QFont) -> None:
        """Take the theme's colours; what `set_marks` drew must be drawn again."""
        role = QPalette.ColorRole
        accent, ground = palette.color(role.Highlight), palette.color(role.Base)
        line, quiet = palette.color(role.Mid), palette.color(role.PlaceholderText)
        # The same objects for every mark: pyqtgraph keeps a picture of each symbol for every pen and brush it meets.
        self._edge, self._solid, self._hollow = pg.mkPen(accent, width=1.5), pg.mkBrush(accent), pg.mkBrush(ground)
        faint, behind = QColor(accent), QColor(ground)
        faint.setAlpha(70)
        behind.setAlpha(_BEHIND_WORDS)
        self.setBackground(ground)
        for side in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(side)
            axis.setPen(pg.mkPen(line))
            axis.setTextPen(pg.mkPen(quiet))
            axis.setTickFont(font)
        self._raw.setPen(pg.mkPen(faint, width=1))
        self._line.setPen(pg.mkPen(accent, width=2))
        self._ceiling.setPen(pg.mkPen(quiet, width=1, style=Qt.PenStyle.DashLine))
        self._ceiling.label.setColor(quiet)
        self._ceiling.label.fill = pg.mkBrush(behind)
        self._cross.setPen(pg.mkPen(quiet, width=1))
        self._cross_mark.setBrush(self._solid)
        self._cross_mark.setPen(pg.mkPen(ground))

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit()
        event.accept()

    @Slot(object)
    def _on_mouse(self, position: QPointF) -> None:
        if self.sceneBoundingRect().contains(position):
            self.pointed.emit(self.getPlotItem().vb.mapSceneToView(position).x())

    @Slot(object)
    def _on_zoomed(self) -> None:
        first, last = self.getPlotItem().vb.viewRange()[0]
        self.zoomed.emit(first, last)
