"""Draws `resources/icon/flawsmith.svg` as PNG and as Windows' ICO. For maintainers, after the SVG was changed.

QT_QPA_PLATFORM=offscreen python packaging/make_icon.py
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icon"
PNG_PX = 256
ICO_PX = (16, 24, 32, 48, 64, 128, 256)


def drawn(renderer: QSvgRenderer, side_px: int) -> Image.Image:
    """The icon at one size; each is drawn anew, not scaled."""
    image = QImage(side_px, side_px, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(buffer.data().data()))


def main() -> None:
    application = QGuiApplication([])
    renderer = QSvgRenderer(str(FOLDER / "flawsmith.svg"))
    pictures = [drawn(renderer, side) for side in ICO_PX]
    drawn(renderer, PNG_PX).save(FOLDER / "flawsmith.png", optimize=True)
    pictures[-1].save(FOLDER / "flawsmith.ico", sizes=[(s, s) for s in ICO_PX], append_images=pictures[:-1])
    del application


if __name__ == "__main__":
    main()
