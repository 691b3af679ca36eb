"""Where windows stand, and how large they are: never larger than the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.settings import settings

_SIZE = QSize(1280, 800)
"""Of the main window when it is opened for the first time."""
_FRAME = QSize(2, 40)
"""What a desktop draws around a window, about."""


def fit(window: QWidget, size: QSize) -> None:
    """Give `window` that size, or less where the screen is smaller."""
    window.resize(size.boundedTo(window.screen().availableSize() - _FRAME))


def take_place(window: QWidget) -> None:
    """Put the main window where it was when it was last closed."""
    fit(window, _SIZE)
    if (geometry := settings().value("geometry")) is not None:
        window.restoreGeometry(geometry)


def keep_place(window: QWidget) -> None:
    """The main window is about to be closed."""
    settings().setValue("geometry", window.saveGeometry())
