"""Curves as they leave the program: a picture, or a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from app.widgets.plot import Plot

_SHARPNESS = 2.0
"""Pixels of the picture for one of the screen: enough for print."""


def picture_of(widget: QWidget) -> bytes:
    """PNG of a widget as it is seen, on the ground it stands on."""
    pixmap = QPixmap(widget.size() * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(widget.palette().color(QPalette.ColorRole.Base))
    widget.render(pixmap)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pixmap.save(buffer, "PNG")
    return bytes(buffer.data().data())


def table_of(plots: Sequence[Plot]) -> str:
    """CSV with a line for each epoch and a column for each curve; empty where a curve has no point."""
    columns = {plot.title.text(): dict(plot.points) for plot in plots}
    epochs = sorted({epoch for points in columns.values() for epoch in points})
    text = io.StringIO()
    text.write("\ufeff")  # or spreadsheets on Windows do not see that it is UTF-8
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["epoch", *columns])
    for epoch in epochs:
        writer.writerow([f"{epoch:g}", *(points.get(epoch, "") for points in columns.values())])
    return text.getvalue()
