"""The tabs' common layout: a narrow column of what goes in, a wide one of what comes out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from app.theme import GRID_PX

_LEFT_MIN_PX = 400


def stacked(rows: Sequence[tuple[QWidget, int]]) -> QWidget:
    """A column of (panel, stretch) from top to bottom."""
    column = QWidget()
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(GRID_PX)
    for panel, stretch in rows:
        box.addWidget(panel, stretch)
    return column


def lay_out_columns(tab: QWidget, left: QWidget, right: QWidget) -> None:
    """Fill `tab` with both columns and a handle between them."""
    left.setMinimumWidth(_LEFT_MIN_PX)
    splitter = QSplitter()
    splitter.setHandleWidth(GRID_PX)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(left)
    splitter.addWidget(right)
    splitter.setStretchFactor(0, 1)
    splitter.setStretchFactor(1, 3)
    splitter.setSizes([440, 816])
    outer = QHBoxLayout(tab)
    outer.setContentsMargins(GRID_PX, GRID_PX, GRID_PX, GRID_PX)
    outer.addWidget(splitter)
