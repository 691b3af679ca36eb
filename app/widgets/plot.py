"""One curve against the epoch: title and readout above, crosshair, best and last marked, a ceiling if known."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.theme import GRID_PX
from app.widgets.card import ElidedLabel, label
from app.widgets.plot_scale import Best, Points, in_view, upright_span

if TYPE_CHECKING:
    from app.widgets.chart import Chart

_SMOOTHING = 0.012
"""A noisy curve is smoothed over this share of the epoch axis."""


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
        self._span = (0.0, 1.0)
        self._chart: Chart | None = None
        self.title = label(title, "title")
        self.readout = ElidedLabel("", "quiet")  # the star stands for the best checkpoint
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight)
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(self.title)
        head.addWidget(self.readout, 1)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(4)
        self._box.addLayout(head)
        self.setAccessibleName(title)

    @property
    def view(self) -> Chart:
        """What the curve is drawn on; made when it is first seen or asked for."""
        return self._chart if self._chart is not None else self._make_chart()

    def _make_chart(self) -> Chart:
        from app.widgets.chart import Chart

        self._chart = chart = Chart()
        chart.pointed.connect(self._on_pointed)
        chart.double_clicked.connect(self._on_double_click)
        chart.zoomed.connect(self._on_zoomed)
        chart.resized.connect(self._on_resized)
        self._box.addWidget(chart, 1)
        chart.set_epochs(self._last_x)
        chart.restyle(self.palette(), self.font())
        self._draw(chart)
        return chart

    def showEvent(self, event: QShowEvent) -> None:
        if self._chart is None:
            self._make_chart()
        super().showEvent(event)

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
        if self._chart is not None:
            self._chart.set_epochs(self._last_x)
            if self._zoom is None:
                self._chart.show_epochs(None)

    @property
    def zoom(self) -> tuple[float, float] | None:
        """First and last epoch in view; None for all."""
        return self._zoom

    def set_zoom(self, span: tuple[float, float] | None) -> None:
        """Show these epochs, or all with None, and scale to what is in view."""
        self._zoom = span
        if self._chart is not None:
            self._chart.show_epochs(span)
            self._scale(self._chart)

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
        if self._chart is not None:
            self._chart.hide_cross()
        self._dirty = True

    def flush(self) -> None:
        """Draw what came since the last time."""
        if not self._dirty:
            return
        self._dirty = False
        if len(self._taken.xs) and self._taken.xs[-1] > self._last_x:
            self.set_epochs(float(self._taken.xs[-1]))
        if self._chart is not None:
            self._draw(self._chart)
        self._write_summary()

    def _draw(self, chart: Chart) -> None:
        """Draw all there is."""
        xs, ys = np.array(self._taken.xs), np.array(self._taken.ys)
        if self.best is Best.NOISY:
            chart.draw(xs, np.array(self._taken.smooth), ys)
        else:
            chart.draw(xs, ys)
        words = self.tr("real pictures: {value}")
        chart.set_ceiling(self._ceiling, words.format(value=self._number(self._ceiling or 0.0)))
        chart.show_epochs(self._zoom)
        self._scale(chart)
        self._mark(chart)

    def _scale(self, chart: Chart) -> None:
        """Fit the upright axis to what is in view."""
        xs, ys = np.array(self._taken.xs), np.array(self._taken.ys)
        if self._zoom is not None:
            ys = in_view(xs, ys, *self._zoom)
        self._span = upright_span(ys, self.best, self._ceiling, chart.height()) if len(ys) else (0.0, 1.0)
        chart.setYRange(*self._span, padding=0)

    def _mark(self, chart: Chart) -> None:
        taken, best = self._taken, self.best_index
        if not taken.ys or self.best is Best.NOISY:
            chart.set_marks(None, None)
        else:
            star = (taken.xs[best], taken.ys[best]) if best is not None else None
            chart.set_marks((taken.xs[-1], taken.ys[-1]), star)

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

    @Slot(float)
    def _on_pointed(self, epoch: float) -> None:
        if self._taken.xs:
            self.show_cross(epoch)
            self.pointed.emit(epoch)

    @Slot()
    def _on_double_click(self) -> None:
        self.set_zoom(None)
        self.zoomed.emit(None)

    @Slot()
    def _on_resized(self) -> None:
        """Words on a low curve take more of its axis; one that was made another curve's is left so."""
        if self._chart is not None and np.allclose(self._chart.viewRange()[1], self._span, rtol=1e-9, atol=0):
            self._scale(self._chart)

    @Slot(float, float)
    def _on_zoomed(self, first: float, last: float) -> None:
        everything = first <= 0 and last >= self._last_x
        self._zoom = None if everything else (first, last)
        self._scale(self.view)
        self.zoomed.emit(self._zoom)

    def show_cross(self, epoch: float) -> None:
        """Put the crosshair on the point nearest to `epoch` and read it out."""
        if not self._taken.xs:
            return
        index = int(np.abs(np.array(self._taken.xs) - epoch).argmin())
        values = self._taken.smooth if self.best is Best.NOISY else self._taken.ys
        self.view.show_cross(self._taken.xs[index], values[index])
        self.readout.set_text(
            self.tr("epoch {epoch:.4g}: {value}").format(epoch=self._taken.xs[index], value=self._number(values[index]))
        )

    def hide_cross(self) -> None:
        """Take the crosshair away."""
        if self._chart is not None:
            self._chart.hide_cross()
        self._write_summary()

    def leaveEvent(self, event: QEvent) -> None:
        self.hide_cross()
        self.left.emit()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        is_made = hasattr(self, "_box")  # Qt sends some before it is
        if event.type() == QEvent.Type.LanguageChange and is_made:
            self._dirty = True
            self.flush()
        chart = self._chart if is_made else None
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and chart is not None:
            chart.restyle(self.palette(), self.font())
            self._mark(chart)
        super().changeEvent(event)
