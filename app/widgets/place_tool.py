"""The tool that pulls the pattern's lattice over a picture until it fits."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QPainter

from app.model.lattice import Placement, Point
from app.widgets.canvas import PictureCanvas, Tool
from app.widgets.lattice_painter import LatticePainter


class PlaceTool(Tool):
    """`changed` whenever the lattice was moved or set."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._placement: Placement | None = None
        self._template: Point | None = None
        self._found: Placement | None = None
        self._from: QPointF | None = None

    @property
    def placement(self) -> Placement | None:
        """Where the lattice lies now, its coordinate reduced to the first cell."""
        return self._placement.reduced() if self._placement is not None else None

    @property
    def is_moved(self) -> bool:
        return self._placement != self._found

    def begin(self, placement: Placement | None, template: Point | None) -> None:
        """Take hold of the lattice as it was found or put; `template` is the template's sides, px."""
        self._placement = self._found = placement
        self._template, self._from = template, None
        self.changed.emit()

    def reset(self) -> None:
        """Back to where it was taken up."""
        self._placement = self._found
        self.changed.emit()

    def cursor(self, canvas: PictureCanvas, at: QPointF) -> Qt.CursorShape:
        if self._placement is None or not (self._from is not None or canvas.has(at)):
            return Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.SizeAllCursor

    def press(self, canvas: PictureCanvas, at: QPointF) -> None:
        self._from = at if self._placement is not None else None

    def drag(self, canvas: PictureCanvas, at: QPointF) -> None:
        if self._from is not None and at != self._from:
            step = (at - self._from) / canvas.zoom
            self._from = at
            self.nudge(step.x(), step.y())

    def release(self, canvas: PictureCanvas, at: QPointF) -> None:
        self._from = None
        self.changed.emit()

    def nudge(self, dx: float, dy: float) -> bool:
        if self._placement is None:
            return False
        self._placement = self._placement.moved(dx, dy)
        self.changed.emit()
        return True

    def paint(self, canvas: PictureCanvas, painter: QPainter, drawn: LatticePainter) -> None:
        reduced = self.placement
        if reduced is None or self._placement is None:
            return
        # While it is held it follows the hand; let go, it is drawn where its coordinate is counted.
        placement = self._placement if self._from is not None else reduced
        image = canvas.image
        painter.setClipRect(canvas.view.mapRect(image.rect().toRectF()))
        drawn.lines(placement)
        drawn.cell(placement)
        if self._template is not None:
            drawn.template(placement, *self._template)
        drawn.coordinate(placement, f"{reduced.x:.1f}, {reduced.y:.1f}")
