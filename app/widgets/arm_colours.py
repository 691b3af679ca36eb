"""Colours that tell several curves apart, in the light and in the dark, and by those who see no red or green."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

_LIGHT = ("#5b6770", "#b26a00", "#0f6fa8", "#2b8a6e", "#8a4f9e", "#a8483f")
_DARK = ("#98a5af", "#e0a458", "#4aa8dd", "#63c3a4", "#c08ad6", "#e0837a")
_MIDDLE = 128


def arm_colour(index: int, palette: QPalette) -> QColor:
    """The colour of the curve `index`, on the ground of `palette`."""
    colours = _DARK if palette.color(QPalette.ColorRole.Base).lightness() < _MIDDLE else _LIGHT
    return QColor(colours[index % len(colours)])
