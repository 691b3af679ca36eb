"""The confusion matrices of a finished proof."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QWidget

from app.model.proof_result import Result
from app.model.proof_words import percent, rate_words, title_of
from app.panels.proof_page import ProofPage
from app.theme import GRID_PX
from app.widgets.card import label
from app.widgets.matrix_grid import Matrix, MatrixGrid


class CountsPage(ProofPage):
    """Confusion matrices."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._result: Result | None = None
        self.rate = QComboBox()
        self.rate.setAccessibleName(self.tr("False alarms allowed"))
        self.rate.setToolTip(self.tr("How many good pictures may be called NG; the threshold follows from it"))
        self.rate.activated.connect(self._write)
        line = QHBoxLayout()
        line.setSpacing(GRID_PX)
        line.addWidget(label(self.tr("False alarms allowed")))
        line.addWidget(self.rate)
        line.addStretch(1)
        self.box.insertLayout(0, line)
        self.grid = MatrixGrid()
        self.grid.setAccessibleName(self.tr("Confusion matrices"))
        self.grid.setToolTip(
            self.tr("Pictures of the test, mean over all models of a kind. Above: defects. Below: good pictures.")
        )
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.grid)
        self.box.addWidget(self.area, 1)

    def show_result(self, result: Result) -> None:
        """The arms that are shown side by side."""
        self._result = result
        self.rate.clear()
        for rate in result.rates:
            self.rate.addItem(rate_words(rate), rate)
        self.rate.setCurrentIndex(self.rate.findData(result.rate))
        self._write()

    @Slot()
    def _write(self) -> None:
        result, rate = self._result, self.rate.currentData()
        if result is None or rate is None:
            return
        self.note.setText(
            self.tr("The threshold is set on validation for this rate; what it came out as in the test stands by each.")
        )
        reached = self.tr("{share} false alarms")
        found = []
        for arm in result.shown:
            at = arm.rates[rate]
            counts, note = at.counts, reached.format(share=percent(at.false_alarms.value))
            found.append(Matrix(title_of(arm), counts.caught, counts.leaks, counts.overkill, counts.passed, note))
        self.grid.set_matrices(found)
