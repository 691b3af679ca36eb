"""A picture that can be zoomed and moved, with a tool in the engineer's hand."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.model.lattice import Point
from app.model.picture_loader import PictureLoader
from app.widgets.lattice_painter import LatticePainter

_MOST_ZOOM = 40.0
_STEP = 1.25
_CRISP_ZOOM = 2.0
"""From here on pixels are shown as squares."""
_STEP_PX = 1.0
_FINE_PX = 0.1
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Tool(QObject):
    """What the left button and the arrow keys do on a canvas, and what is drawn on the picture."""

    changed = Signal()

    def cursor(self, canvas: PictureCanvas, at: QPointF) -> Qt.CursorShape:
        """The cursor over the screen point `at`."""
        return Qt.CursorShape.ArrowCursor

    def press(self, canvas: PictureCanvas, at: QPointF) -> None:
        """The left button went down at `at` on the screen."""

    def drag(self, canvas: PictureCanvas, at: QPointF) -> None:
        """It is moved while down."""

    def release(self, canvas: PictureCanvas, at: QPointF) -> None:
        """It went up."""

    def hover(self, canvas: PictureCanvas, at: QPointF | None) -> None:
        """The mouse moves with no button down; None when it leaves."""

    def nudge(self, dx: float, dy: float) -> bool:
        """An arrow key, px of the picture; False when the tool has no use for it."""
        return False

    def paint(self, canvas: PictureCanvas, painter: QPainter, drawn: LatticePainter) -> None:
        """Draw on the picture, in screen pixels."""


class PictureCanvas(QWidget):
    """Shows one picture; the wheel zooms about the mouse, the right or middle button moves the picture."""

    loaded = Signal(str)
    """The picture asked for is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = PictureLoader(self)
        self._loader.loaded.connect(self._on_loaded)
        self._levels: tuple[QImage, ...] = ()
        self._file = ""
        self._hint = ""
        self._zoom, self._fitted = 1.0, True
        self._origin = QPointF()
        self._panned_from: QPointF | None = None
        self._held = False
        self._tool: Tool | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def file(self) -> str:
        """Path of the picture asked for."""
        return self._file

    @property
    def image(self) -> QImage:
        """The picture at its full size, null while there is none."""
        return self._levels[0] if self._levels else QImage()

    @property
    def zoom(self) -> float:
        """Screen pixels per picture pixel."""
        return self._zoom

    def set_tool(self, tool: Tool | None) -> None:
        """Put another tool in the hand."""
        if self._tool is not None:
            self._tool.changed.disconnect(self.update)
        self._tool = tool
        if tool is not None:
            tool.changed.connect(self.update)
        self.update()

    def show_file(self, file: str) -> None:
        """Read and show `file`, whole at first."""
        self._file, self._levels, self._hint = file, (), ""
        self._fitted = True
        self._loader.load(file)
        self.update()

    def clear(self, hint: str) -> None:
        """Show a sentence instead of a picture."""
        self._loader.drop()
        self._file, self._levels, self._hint = "", (), hint
        self.setAccessibleName(hint)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 160)

    # places --------------------------------------------------------------------------------------

    @property
    def view(self) -> QTransform:
        """From picture pixels to screen pixels."""
        return QTransform(self._zoom, 0, 0, self._zoom, self._origin.x(), self._origin.y())

    def place(self, at: QPointF) -> Point:
        """The picture's point under a point of the screen."""
        return (at.x() - self._origin.x()) / self._zoom, (at.y() - self._origin.y()) / self._zoom

    def has(self, at: QPointF) -> bool:
        """Whether a screen point lies on the picture."""
        x, y = self.place(at)
        return 0 <= x <= self.image.width() and 0 <= y <= self.image.height()

    def _fit(self) -> None:
        image = self.image
        if image.isNull() or self.width() < 2 or self.height() < 2:
            return
        zoom = min(self.width() / image.width(), self.height() / image.height())
        self._zoom = min(_MOST_ZOOM, math.floor(zoom * 2) / 2 if zoom >= _CRISP_ZOOM else zoom)
        left = (self.width() - image.width() * self._zoom) / 2
        top = (self.height() - image.height() * self._zoom) / 2
        self._origin = QPointF(math.floor(left), math.floor(top))
        self.update()

    @Slot()
    def fit(self) -> None:
        """Show the whole picture."""
        self._fitted = True
        self._fit()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Enlarge or shrink; the point `about` of the screen stays where it is."""
        image = self.image
        if image.isNull():
            return
        whole = min(self.width() / image.width(), self.height() / image.height(), 1.0)
        about = about if about is not None else QPointF(self.rect().center())
        zoom = max(whole / 2, min(_MOST_ZOOM, self._zoom * factor))
        self._origin = about - (about - self._origin) * (zoom / self._zoom)
        self._zoom, self._fitted = zoom, False
        self._keep_in_sight()
        self.update()

    def _keep_in_sight(self) -> None:
        """At least a corner of the picture stays on the screen."""
        image, margin = self.image, 48.0
        width, height = image.width() * self._zoom, image.height() * self._zoom
        x = max(margin - width, min(self.width() - margin, self._origin.x()))
        y = max(margin - height, min(self.height() - margin, self._origin.y()))
        self._origin = QPointF(x, y)

    # events --------------------------------------------------------------------------------------

    @Slot(str, object)
    def _on_loaded(self, file: str, levels: tuple[QImage, ...]) -> None:
        self._levels = levels
        if not levels:
            self._hint = self.tr("{file} cannot be read.").format(file=file)
        self._fit()
        self.update()
        self.loaded.emit(file)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._fitted:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.image.isNull():
            return
        if event.button() is Qt.MouseButton.LeftButton and self._tool is not None:
            self._held = True
            self._tool.press(self, event.position())
        elif event.button() in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton) or self._tool is None:
            self._panned_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._panned_from is not None:
            self._origin += at - self._panned_from
            self._panned_from, self._fitted = at, False
            self._keep_in_sight()
            self.update()
        elif self._tool is not None and not self.image.isNull():
            if self._held:
                self._tool.drag(self, at)
            else:
                self._tool.hover(self, at)
            self.setCursor(self._tool.cursor(self, at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held and event.button() is Qt.MouseButton.LeftButton:
            self._held = False
            if self._tool is not None:
                self._tool.release(self, event.position())
        elif self._panned_from is not None:
            self._panned_from = None
            self.unsetCursor()

    def leaveEvent(self, event: QEvent) -> None:
        if self._tool is not None:
            self._tool.hover(self, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ARROWS and self._tool is not None and not self.image.isNull():
            fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = _FINE_PX if fine else _STEP_PX
            across, down = _ARROWS[Qt.Key(key)]
            if self._tool.nudge(step * across, step * down):
                return
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / _STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.AlternateBase))
        if self.image.isNull():
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(24, 8, -24, -8), flags, self._hint)
            return
        self._paint_image(painter)
        if self._tool is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._tool.paint(self, painter, LatticePainter(painter, self.view))
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(palette.color(QPalette.ColorRole.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_image(self, painter: QPainter) -> None:
        """Only what is in sight, from the level whose pixels come nearest to the screen's."""
        level = max(0, min(len(self._levels) - 1, math.floor(-math.log2(self._zoom))))
        image = self._levels[level]
        across, down = image.width() / self.image.width(), image.height() / self.image.height()
        (x0, y0), (x1, y1) = self.place(QPointF(0, 0)), self.place(QPointF(self.width(), self.height()))
        seen = QRectF(math.floor(x0), math.floor(y0), math.ceil(x1 - x0) + 2, math.ceil(y1 - y0) + 2)
        seen = seen.intersected(QRectF(0, 0, self.image.width(), self.image.height()))
        source = QRectF(seen.x() * across, seen.y() * down, seen.width() * across, seen.height() * down)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._zoom < _CRISP_ZOOM)
        painter.drawImage(self.view.mapRect(seen), image, source)
