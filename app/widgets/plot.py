"""One curve against the epoch: title and readout above, crosshair, best and last marked, a ceiling if known."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QMouseEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.theme import GRID_PX
from app.widgets.card import ElidedLabel, label
from app.widgets.plot_scale import Best, Points, in_view, upright_span

_SMOOTHING = 0.012
"""A noisy curve is smoothed over this share of the epoch axis."""
_LEAST_EPOCHS = 2.0
"""No fewer are ever in view."""
_BEHIND_WORDS = 210
"""How opaque the ground of words is that a curve may run through."""


class _View(pg.PlotWidget):
    """A plot that tells of double clicks wherever they come."""

    double_clicked = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.double_clicked.emit()
        event.accept()


class Plot(QWidget):
    """Takes points with `add`; draws them when `flush` is called, so that a fast job costs no more than a slow one.

    The wheel zooms along the epochs, dragging moves along them, a double click shows all.
    """

    pointed = Signal(float)
    """The mouse is over this epoch."""
    left = Signal()
    """The mouse has gone."""
    zoomed = Signal(object)
    """Other epochs are in view: (first, last), or None for all."""

    def __init__(self, title: str, best: Best, decimals: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.best, self.decimals = best, decimals
        self._taken = Points()
        self._ceiling: float | None = None
        self._note = ""
        self._best_epoch: float | None = None
        self._dirty = False
        self._last_x = 1.0
        self._zoom: tuple[float, float] | None = None
        self.title = label(title, "title")
        self.readout = ElidedLabel("", "quiet")  # the star stands for the best checkpoint
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight)
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(self.title)
        head.addWidget(self.readout, 1)
        self._make_items()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.view, 1)
        self.setAccessibleName(title)
        self._restyle()

    def _make_items(self) -> None:
        self.view = _View()
        self.view.setFrameShape(pg.PlotWidget.Shape.NoFrame)
        self.view.setMouseEnabled(x=True, y=False)
        self.view.setMenuEnabled(False)
        self.view.hideButtons()
        self.view.setMinimumHeight(88)
        self.view.setMouseTracking(True)
        plot = self.view.getPlotItem()
        plot.setContentsMargins(0, 6, 12, 0)  # room for the outermost figures
        plot.getAxis("left").setWidth(44)
        plot.getAxis("left").setStyle(maxTickLevel=0)
        plot.getAxis("bottom").setStyle(maxTickLevel=0, hideOverlappingLabels=False)
        self._raw = plot.plot()
        self._line = plot.plot()
        for curve in (self._raw, self._line):
            curve.setDownsampling(auto=True, method="peak")
            curve.setClipToView(True)
        self._marks = pg.ScatterPlotItem()
        self._cross = pg.InfiniteLine(angle=90, movable=False)
        self._cross_mark = pg.ScatterPlotItem()
        self._ceiling_line = pg.InfiniteLine(
            angle=0,
            movable=False,
            label=self.tr("real pictures"),
            labelOpts={"position": 0.02, "anchors": [(0, 1)] * 2},
        )
        for item in (self._ceiling_line, self._cross, self._marks, self._cross_mark):
            plot.addItem(item, ignoreBounds=True)
        self._cross.hide()
        self._ceiling_line.hide()
        self.view.scene().sigMouseMoved.connect(self._on_mouse)
        self.view.double_clicked.connect(self._on_double_click)
        plot.vb.sigRangeChangedManually.connect(self._on_zoomed)
        self.set_epochs(1)

    @property
    def points(self) -> list[tuple[float, float]]:
        """Every point taken, in order."""
        return list(zip(self._taken.xs, self._taken.ys, strict=True))

    @property
    def best_index(self) -> int | None:
        """Index of the best checkpoint's point, or where none was chosen of the best point; None without any."""
        return self._taken.best(self.best, self._best_epoch)

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self.setAccessibleName(title)

    def set_epochs(self, epochs: float) -> None:
        """The length of the epoch axis, known before the first point so that nothing jumps."""
        self._last_x = max(1.0, epochs)
        pad = 0.02 * self._last_x
        self.view.getPlotItem().vb.setLimits(
            xMin=-pad, xMax=self._last_x + pad, minXRange=min(self._last_x, max(_LEAST_EPOCHS, self._last_x / 100))
        )
        if self._zoom is None:
            self.view.setXRange(0, self._last_x, padding=0.02)

    @property
    def zoom(self) -> tuple[float, float] | None:
        """First and last epoch in view; None for all."""
        return self._zoom

    def set_zoom(self, span: tuple[float, float] | None) -> None:
        """Show these epochs, or all with None, and scale to what is in view."""
        self._zoom = span
        first, last = span if span is not None else (-0.02 * self._last_x, 1.02 * self._last_x)
        self.view.setXRange(first, last, padding=0)
        self._scale()

    def set_ceiling(self, value: float | None) -> None:
        """What real pictures score by the same measure, drawn as a dashed line."""
        self._ceiling = value
        self._dirty = True

    def set_best_epoch(self, epoch: float | None) -> None:
        """Put the star at the best checkpoint, the same on every curve; None: at this curve's own best point."""
        self._best_epoch = epoch
        self._dirty = True

    def set_note(self, note: str) -> None:
        """Why there is nothing to draw, where that is so."""
        self._note = note
        self._dirty = True

    def add(self, epoch: float, value: float) -> None:
        """Take one point. What is not finite cannot be drawn and is left out."""
        if math.isfinite(value) and math.isfinite(epoch):
            self._taken.add(epoch, value, _SMOOTHING * self._last_x)
            self._dirty = True

    def clear(self) -> None:
        self._taken = Points()
        self._ceiling, self._note, self._best_epoch, self._zoom = None, "", None, None
        self._cross.hide()
        self._cross_mark.clear()
        self._dirty = True

    def flush(self) -> None:
        """Draw what came since the last time."""
        if not self._dirty:
            return
        self._dirty = False
        xs, ys = np.array(self._taken.xs), np.array(self._taken.ys)
        noisy = self.best is Best.NOISY
        self._raw.setData(xs, ys) if noisy else self._raw.clear()
        self._line.setData(xs, np.array(self._taken.smooth) if noisy else ys)
        self._ceiling_line.setVisible(self._ceiling is not None)
        if self._ceiling is not None:
            self._ceiling_line.setValue(self._ceiling)
            text = self.tr("real pictures: {value}").format(value=self._number(self._ceiling))
            self._ceiling_line.label.setFormat(text)
        if len(xs) and xs[-1] > self._last_x:
            self.set_epochs(float(xs[-1]))
        self._scale()
        self._mark()
        self._write_summary()

    def _scale(self) -> None:
        """Fit the upright axis to what is in view."""
        xs, ys = np.array(self._taken.xs), np.array(self._taken.ys)
        if self._zoom is not None:
            ys = in_view(xs, ys, *self._zoom)
        if len(ys):
            self.view.setYRange(*upright_span(ys, self.best, self._ceiling, self.view.height()), padding=0)

    def _mark(self) -> None:
        best = self.best_index
        spots = []
        if self._taken.ys and self.best is not Best.NOISY:
            last = len(self._taken.xs) - 1
            accent = self.palette().color(QPalette.ColorRole.Highlight)
            card = self.palette().color(QPalette.ColorRole.Base)
            pen = pg.mkPen(accent, width=1.5)
            spots.append(
                {
                    "pos": (self._taken.xs[last], self._taken.ys[last]),
                    "size": 8,
                    "symbol": "o",
                    "brush": card,
                    "pen": pen,
                }
            )
            if best is not None:
                at = self._taken.xs[best], self._taken.ys[best]
                spots.append({"pos": at, "size": 14, "symbol": "star", "brush": accent, "pen": pen})
        self._marks.setData(spots)

    def _number(self, value: float) -> str:
        return f"{value:.{self.decimals}f}"

    def _write_summary(self) -> None:
        if not self._taken.ys:
            self.readout.set_text(self._note)
            return
        if self.best is Best.NOISY:
            self.readout.set_text(self.tr("now {value}").format(value=self._number(self._taken.smooth[-1])))
            return
        best, last = self.best_index, self._number(self._taken.ys[-1])
        if best is None:
            text = self.tr("last {last}").format(last=last)
            self.readout.set_text(f"{text}   {self._note}" if self._note else text, text, last)
            return
        top = self._number(self._taken.ys[best])
        text = self.tr("last {last}   \u2605 {best} at {epoch:g}")
        short = self.tr("{last}  \u2605 {best}")
        self.readout.set_text(
            text.format(last=last, best=top, epoch=self._taken.xs[best]), short.format(last=last, best=top), last
        )

    @Slot(object)
    def _on_mouse(self, position: QPointF) -> None:
        if not self._taken.xs or not self.view.sceneBoundingRect().contains(position):
            return
        x = self.view.getPlotItem().vb.mapSceneToView(position).x()
        self.show_cross(x)
        self.pointed.emit(x)

    @Slot()
    def _on_double_click(self) -> None:
        self.set_zoom(None)
        self.zoomed.emit(None)

    @Slot(object)
    def _on_zoomed(self) -> None:
        first, last = self.view.getPlotItem().vb.viewRange()[0]
        everything = first <= 0 and last >= self._last_x
        self._zoom = None if everything else (first, last)
        self._scale()
        self.zoomed.emit(self._zoom)

    def show_cross(self, epoch: float) -> None:
        """Put the crosshair on the point nearest to `epoch` and read it out."""
        if not self._taken.xs:
            return
        index = int(np.abs(np.array(self._taken.xs) - epoch).argmin())
        values = self._taken.smooth if self.best is Best.NOISY else self._taken.ys
        self._cross.setValue(self._taken.xs[index])
        self._cross.show()
        self._cross_mark.setData([self._taken.xs[index]], [values[index]])
        self.readout.set_text(
            self.tr("epoch {epoch:.4g}: {value}").format(epoch=self._taken.xs[index], value=self._number(values[index]))
        )

    def hide_cross(self) -> None:
        """Take the crosshair away."""
        self._cross.hide()
        self._cross_mark.clear()
        self._write_summary()

    def leaveEvent(self, event: QEvent) -> None:
        self.hide_cross()
        self.left.emit()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_line"):
            self._dirty = True
            self.flush()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_line"):
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        role = QPalette.ColorRole
        colour = {r: self.palette().color(r) for r in (role.Base, role.Mid, role.PlaceholderText, role.Highlight)}
        faint = QColor(colour[role.Highlight])
        faint.setAlpha(70)
        self.view.setBackground(colour[role.Base])
        for side in ("left", "bottom"):
            axis = self.view.getPlotItem().getAxis(side)
            axis.setPen(pg.mkPen(colour[role.Mid]))
            axis.setTextPen(pg.mkPen(colour[role.PlaceholderText]))
            axis.setTickFont(self.font())
        self._raw.setPen(pg.mkPen(faint, width=1))
        self._line.setPen(pg.mkPen(colour[role.Highlight], width=2))
        self._ceiling_line.setPen(pg.mkPen(colour[role.PlaceholderText], width=1, style=Qt.PenStyle.DashLine))
        self._ceiling_line.label.setColor(colour[role.PlaceholderText])
        behind = QColor(colour[role.Base])
        behind.setAlpha(_BEHIND_WORDS)
        self._ceiling_line.label.fill = pg.mkBrush(behind)
        self._cross.setPen(pg.mkPen(colour[role.PlaceholderText], width=1))
        self._cross_mark.setBrush(pg.mkBrush(colour[role.Highlight]))
        self._cross_mark.setPen(pg.mkPen(colour[role.Base]))
        self._mark()
