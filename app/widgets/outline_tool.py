"""The outline of a defect's mask on a picture that can be zoomed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath

from app.model.picture_loader import PictureLoader
from app.widgets.canvas import PictureCanvas, Tool
from app.widgets.lattice_painter import LatticePainter
from app.widgets.outline import outline_of, paint_outline


class OutlineTool(Tool):
    """Draws the outline of the mask in a file; does nothing with the mouse."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loader = PictureLoader(self)
        self._loader.loaded.connect(self._on_loaded)
        self._path = QPainterPath()
        self._size = (1, 1)
        self._is_on = True

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return self._path.isEmpty()

    def show_mask(self, file: str) -> None:
        """Draw the mask in `file`, once it is read; with an empty name, none."""
        self._path = QPainterPath()
        self._loader.drop()
        if file:
            self._loader.load(file)
        self.changed.emit()

    def switch(self, on: bool) -> None:
        """Draw it, or leave the picture bare."""
        self._is_on = on
        self.changed.emit()

    def paint(self, canvas: PictureCanvas, painter: QPainter, drawn: LatticePainter) -> None:
        if self._is_on and not self._path.isEmpty():
            whole = QRectF(0, 0, canvas.image.width(), canvas.image.height())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            paint_outline(painter, self._path, self._size, canvas.view.mapRect(whole))

    @Slot(str, object)
    def _on_loaded(self, _file: str, levels: tuple[QImage, ...]) -> None:
        if levels:  # a good picture has no mask file
            self._path = outline_of(levels[0])
            self._size = levels[0].width(), levels[0].height()
        self.changed.emit()
