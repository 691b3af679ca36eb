"""Pictures read in a thread of their own: decoding a large original takes longer than a window may wait."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import numpy as np
from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter
from shiboken6 import isValid

_LEAST_LEVEL_PX = 1024
_DEPTHS = (8, 10, 12, 14)


@cache
def executor() -> ThreadPoolExecutor:
    """The one thread all pictures are read in. Qt lets go of Python's lock while it decodes."""
    return ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")


def read_image(file: str, side_px: int | None = None) -> QImage:
    """The picture upright, shrunk to fit `side_px` where given; a null image when it cannot be read. Any thread."""
    reader = QImageReader(file)
    reader.setAutoTransform(True)
    size = reader.size()
    if side_px is not None and size.isValid() and max(size.width(), size.height()) > side_px:
        reader.setScaledSize(size.scaled(QSize(side_px, side_px), Qt.AspectRatioMode.KeepAspectRatio))
    return _eight_bit(reader.read())


def _eight_bit(image: QImage) -> QImage:
    """The image as the training sees it: 10 to 16 bits by the depth that the values fill, alpha laid on white."""
    if image.format() == QImage.Format.Format_Grayscale16:
        width, height, stride = image.width(), image.height(), image.bytesPerLine() // 2
        values = np.frombuffer(image.constBits(), np.uint16).reshape(height, stride)[:, :width]
        top = int(values.max(initial=0))
        full = next((2.0**bits - 1 for bits in _DEPTHS if top < 2**bits), 65535.0)
        grey = np.ascontiguousarray(values * (255 / full) + 0.5, np.uint8) if full < 65535 else None
        if grey is not None:
            return QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8).copy()
    if image.hasAlphaChannel():
        white = QImage(image.size(), QImage.Format.Format_RGB32)
        white.fill(Qt.GlobalColor.white)
        painter = QPainter(white)
        painter.drawImage(0, 0, image)
        painter.end()
        return white
    return image


def levels_of(image: QImage) -> tuple[QImage, ...]:
    """The image and its halves, down to about a screen: what is shrunk is drawn from the level next larger."""
    levels = [image.convertToFormat(QImage.Format.Format_RGB32)]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _LEAST_LEVEL_PX:
        last = levels[-1]
        half = QSize(max(1, last.width() // 2), max(1, last.height() // 2))
        smooth = Qt.TransformationMode.SmoothTransformation
        levels.append(last.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
    return tuple(levels)


class PictureLoader(QObject):
    """Reads one picture at a time for one view; only the latest asked for is told."""

    loaded = Signal(str, object)
    """The file and its levels (see `levels_of`); none when it cannot be read."""
    _read = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._read.connect(self._on_read)

    def load(self, file: str) -> None:
        """Read `file`; `loaded` tells when it is there."""
        self._number += 1
        executor().submit(self._work, self._number, file)

    def drop(self) -> None:
        """What was asked for is not wanted any more."""
        self._number += 1

    def _work(self, number: int, file: str) -> None:
        if not isValid(self) or number != self._number:
            return
        image = read_image(file)
        tell(self, self._read.emit, number, file, () if image.isNull() else levels_of(image))

    @Slot(int, str, object)
    def _on_read(self, number: int, file: str, levels: tuple[QImage, ...]) -> None:
        if number == self._number:
            self.loaded.emit(file, levels)


def tell(owner: QObject, emit: Callable[..., None], *arguments: object) -> None:
    """Emit from the reading thread, unless the receiver has gone in the meantime."""
    with contextlib.suppress(RuntimeError):
        if isValid(owner):
            emit(*arguments)
