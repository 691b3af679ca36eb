"""Beside the picture: the repeating cell drawn by hand in figures, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.model.edits import Edits
from app.theme import GRID_PX
from app.widgets.card import label
from app.widgets.cell_tool import LEAST_PX
from app.widgets.tiling import Tiling


class CellSide(QWidget):
    """Emits `edited` with the rectangle typed in, and what was pressed."""

    edited = Signal(QRectF)
    use_wanted = Signal()
    none_wanted = Signal()
    automatic_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = label("", wrap=True)
        self.tiling = Tiling()
        self.width_px = self._spin(self.tr("Width"), self.tr("Width of the cell, px"), LEAST_PX)
        self.height_px = self._spin(self.tr("Height"), self.tr("Height of the cell, px"), LEAST_PX)
        self.use = QPushButton(self.tr("Use this &cell"))
        self.use.setProperty("primary", True)
        self.use.setToolTip(self.tr("Every picture gets its coordinate anew, from this cell"))
        self.use.clicked.connect(self.use_wanted)
        self.none = QPushButton(self.tr("These have &no pattern"))
        self.none.setToolTip(self.tr("Nothing repeats in these pictures: they train without coordinates"))
        self.none.clicked.connect(self.none_wanted)
        self.automatic = QPushButton(self.tr("&Find automatically again"))
        self.automatic.setToolTip(
            self.tr("Forget what was said by hand and let the pattern be found from the pictures")
        )
        self.automatic.clicked.connect(self.automatic_wanted)
        self.hint = label(
            self.tr(
                "Arrow keys move the rectangle by 1 px, with Shift by 0.1 px. "
                "The wheel zooms, the right button moves the picture."
            ),
            "quiet",
            wrap=True,
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID_PX)
        grid.setVerticalSpacing(GRID_PX // 2)
        for row, (text, spin) in enumerate(((self.tr("Width"), self.width_px), (self.tr("Height"), self.height_px))):
            grid.addWidget(label(text), row, 0)
            grid.addWidget(spin, row, 1)
        grid.setColumnStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX)
        box.addWidget(self.what)
        box.addWidget(self.tiling)
        box.addLayout(grid)
        for button in (self.use, self.none, self.automatic):
            box.addWidget(button)
        box.addStretch(1)
        box.addWidget(self.hint)
        self._rect: QRectF | None = None
        self.show_rect(None, QImage())

    def _spin(self, name: str, tip: str, least: float) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        spin.setRange(least, 10_000.0)
        spin.setDecimals(2)
        spin.setSingleStep(0.1)
        spin.setSuffix(" px")
        spin.setSpecialValueText("\u2013")
        spin.setAccessibleName(name)
        spin.setToolTip(tip)
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(self._on_value)
        return spin

    def show_rect(self, rect: QRectF | None, image: QImage) -> None:
        """Show the rectangle as it is now."""
        self._rect = rect
        sides = (rect.width(), rect.height()) if rect is not None else (LEAST_PX, LEAST_PX)
        for spin, side in zip((self.width_px, self.height_px), sides, strict=True):
            spin.setEnabled(rect is not None)
            spin.blockSignals(True)
            spin.setValue(side)
            spin.blockSignals(False)
        self.tiling.show_cell(image, rect)
        self.use.setEnabled(rect is not None)

    def show_decision(self, edits: Edits) -> None:
        """What holds now."""
        if edits.no_pattern:
            text = self.tr("You said: these pictures have no pattern.")
        elif edits.template is not None:
            size = (edits.template.width, edits.template.height)
            text = self.tr("The cell you drew holds: {w:.2f} \u00d7 {h:.2f} px.").format(w=size[0], h=size[1])
        else:
            text = self.tr(
                "Draw a rectangle exactly around one repeating cell, then pull its edges until the lines lie on the "
                "same parts of the circuit all over the picture."
            )
        self.what.setText(text)
        self.automatic.setEnabled(edits.no_pattern or edits.template is not None)
        self.none.setEnabled(not edits.no_pattern)

    @Slot()
    def _on_value(self) -> None:
        if self._rect is not None:
            rect = QRectF(self._rect)
            rect.setSize(QSizeF(self.width_px.value(), self.height_px.value()))
            self.edited.emit(rect)
