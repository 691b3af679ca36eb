"""The curves of a finished proof, over all models of a kind. Imported when they are first looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.proof_result import Result
from app.model.proof_words import title_of
from app.panels.proof_page import ProofPage
from app.theme import GRID_PX
from app.widgets.share_plot import Curve, CurveLegend, SharePlot

_ROC_TO = 0.1
"""Where inspection works: nobody allows more false alarms."""
_LEAST_PRECISION = 0.9


class CurvesPage(ProofPage):
    """ROC, precision and recall."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note.hide()
        self.roc = SharePlot(self.tr("ROC"), self.tr("false alarms, %"), self.tr("NG recall, %"))
        self.precision = SharePlot(self.tr("Precision and recall"), self.tr("NG recall, %"), self.tr("NG precision, %"))
        row = QHBoxLayout()
        row.setSpacing(3 * GRID_PX)
        row.addWidget(self.roc, 1)
        row.addWidget(self.precision, 1)
        self.box.addLayout(row, 1)
        self.legend = CurveLegend()
        self.box.addWidget(self.legend)

    def show_result(self, result: Result) -> None:
        """Mean over all models of a kind."""
        shown = result.shown
        roc = [Curve(title_of(arm), n, arm.roc) for n, arm in enumerate(shown)]
        precise = [Curve(title_of(arm), n, arm.precision_recall) for n, arm in enumerate(shown)]
        self.roc.show_curves(roc, (0, _ROC_TO), (0, 1), result.rate)
        self.legend.set_curves(roc)
        lowest = min((y for curve in precise for _, y in curve.points), default=0.0)
        self.precision.show_curves(precise, (0, 1), (min(_LEAST_PRECISION, lowest), 1))
