"""Pairs of a real and a generated picture, in a grid that fits its space."""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage, QImageReader, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from app.model.slices import Slices
from app.model.words import pixels
from core.events import Sample

_CAPTION_PX = 20
_GAP_PX = 16
_MIN_TILE_PX = 40
_MAX_TILE_PX = 256
_KEPT_BYTES = 6_000_000
"""Pictures of other epochs are kept up to so much, so that going to and fro reads none again."""


class SampleGrid(QWidget):
    """Paints the samples of one epoch, ordered by class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: list[Sample] = []
        self._images: dict[str, QImage] = {}
        self._hint = ""
        self._parents = False
        self._slices = Slices(self)
        self.setMinimumHeight(120)

    @property
    def samples(self) -> list[Sample]:
        return list(self._samples)

    @property
    def held(self) -> list[str]:
        """Files of the pictures that need not be read again."""
        return list(self._images)

    def set_hint(self, hint: str) -> None:
        """The sentence shown while there are no samples."""
        self._hint = hint
        self.update()

    def set_real_is_parent(self, on: bool) -> None:
        """Whether a generated picture lies between its real one and another, instead of at the same coordinate."""
        self._parents = on

    def set_samples(self, samples: list[Sample]) -> None:
        """Show these, real beside generated."""
        self._samples = sorted(samples, key=lambda sample: sample.defect)
        self._forget()
        self._slices.start(self._load())
        self.setAccessibleName(", ".join(sample.defect for sample in self._samples))
        self.update()

    def _forget(self) -> None:
        """Let go of pictures that are not shown, those seen longest ago first."""
        shown = {file for sample in self._samples for file in (sample.real, sample.file)}
        for file in [name for name in self._images if name in shown]:
            self._images[file] = self._images.pop(file)  # the last ones to go
        held = sum(image.sizeInBytes() for image in self._images.values())
        for file in [name for name in self._images if name not in shown]:
            if held <= _KEPT_BYTES:
                return
            held -= self._images.pop(file).sizeInBytes()

    def _load(self) -> Iterator[None]:
        for sample in self._samples:
            for file in (sample.real, sample.file):
                if file is not None and file not in self._images:
                    self._images[file] = QImageReader(file).read()
                    self.update()
                    yield

    def sizeHint(self) -> QSize:
        return QSize(480, 200)

    def _layout(self) -> tuple[int, int, int]:
        """Columns, tile side in px and left margin that show all pairs as large as fits."""
        number = max(1, len(self._samples))
        best = (1, 0)
        for columns in range(1, number + 1):
            rows = math.ceil(number / columns)
            width = (self.width() - _GAP_PX * (columns - 1)) / columns / 2 - 1
            height = (self.height() - 4 * (rows - 1)) / rows - _CAPTION_PX
            tile = int(min(width, height, _MAX_TILE_PX))
            if tile > best[1]:
                best = (columns, tile)
        columns, tile = best[0], max(best[1], _MIN_TILE_PX)
        return columns, tile, 0

    def rects(self) -> list[tuple[QRectF, QRectF]]:
        """Where each sample's real and generated picture lie."""
        columns, tile, left = self._layout()
        found = []
        for index in range(len(self._samples)):
            row, column = divmod(index, columns)
            x = left + column * (2 * tile + 2 + _GAP_PX)
            y = row * (tile + _CAPTION_PX + 4)
            found.append((QRectF(x, y, tile, tile), QRectF(x + tile + 2, y, tile, tile)))
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        quiet = self.palette().color(QPalette.ColorRole.PlaceholderText)
        if not self._samples:
            painter.setPen(quiet)
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(16, 0, -16, 0), flags, self._hint)
            return
        metrics = QFontMetrics(self.font())
        for sample, (real, made) in zip(self._samples, self.rects(), strict=True):
            self._paint_picture(painter, real, sample.real)
            self._paint_picture(painter, made, sample.file)
            width = int(made.right() - real.left())
            error = "" if sample.coordinate_error_px is None else pixels(sample.coordinate_error_px)
            if metrics.horizontalAdvance(sample.defect + error) + 8 > width:
                error = ""  # the name matters more; the tooltip has both
            room = width - (metrics.horizontalAdvance(error) + 8 if error else 0)
            line = QRectF(real.left(), real.bottom() + 2, width, _CAPTION_PX - 4)
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            shown = metrics.elidedText(sample.defect, Qt.TextElideMode.ElideRight, room)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), shown)
            painter.setPen(quiet)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), error)

    def _paint_picture(self, painter: QPainter, rect: QRectF, file: str | None) -> None:
        image = self._images.get(file) if file is not None else None
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.AlternateBase))
        if image is None or image.isNull():
            return
        scale = min(rect.width() / image.width(), rect.height() / image.height())
        width, height = image.width() * scale, image.height() * scale
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        target = QRectF(rect.x() + (rect.width() - width) / 2, rect.y() + (rect.height() - height) / 2, width, height)
        painter.drawImage(target, image)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            for sample, (real, made) in zip(self._samples, self.rects(), strict=True):
                if real.contains(event.pos()) or made.contains(event.pos()):
                    QToolTip.showText(event.globalPos(), self._tip(sample, real.contains(event.pos())), self)
                    return True
        return super().event(event)

    def _tip(self, sample: Sample, is_real: bool) -> str:
        if is_real:
            return self.tr("{name}: real picture\n{file}").format(name=sample.defect, file=sample.real or "")
        text = self.tr("{name}: generated for the same coordinate\n{file}")
        if self._parents:
            text = self.tr("{name}: generated between this real picture and another\n{file}")
        text = text.format(name=sample.defect, file=sample.file)
        if sample.coordinate_error_px is not None:
            text += self.tr("\ncoordinate error {error}").format(error=pixels(sample.coordinate_error_px))
        return text
