"""A finished proof: the verdict in one sentence, and a page of figures for each question."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.errors_dialog import show_failure
from app.failures import failure_here
from app.model.proof_result import Result
from app.model.proof_words import outcome_kind, said
from app.panels.proof_counts import CountsPage
from app.panels.proof_page import ProofPage
from app.panels.proof_pages import AmountsPage, ClassesPage, FoundPage, OtherLinePage, PassportPage
from app.theme import GRID_PX
from app.widgets.card import Card, ElidedLabel, label
from core.files import write_bytes
from core.paths import Proof

if TYPE_CHECKING:
    from app.panels.proof_charts import CurvesPage


class VerdictCard(QFrame):
    """The sentence, its reason, and what makes it less sure. The bar at its left has the colour of the outcome."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.setAccessibleName(self.tr("Verdict"))
        self.sentence = label("", "verdict", wrap=True)
        self.reason = label("", "quiet", wrap=True)
        self.others = label("", "", wrap=True)
        self.concern = ElidedLabel("", "warning")
        self.open = QPushButton(self.tr("Open the &report"))
        self.open.setToolTip(self.tr("The whole proof with pictures, to read and to hand on; opens in the browser"))
        self.pdf = QPushButton(self.tr("Save P&DF\u2026"))
        self.pdf.setToolTip(self.tr("Keep the report as a file to send or to print"))
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(GRID_PX // 2)
        for part in (self.sentence, self.reason, self.others, self.concern):
            words.addWidget(part)
        buttons = QVBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(self.open)
        buttons.addWidget(self.pdf)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID_PX, 12, 12, 12)
        row.setSpacing(2 * GRID_PX)
        row.addLayout(words, 1)
        row.addLayout(buttons)

    def show_result(self, result: Result) -> None:
        """The headline large, verdicts on other sets below."""
        first, *others = result.verdicts
        self.sentence.setText(said(first.sentence, result.arms))
        self.reason.setText(said(first.reason, result.arms))
        self.others.setText("\n".join(said(verdict.sentence, result.arms) for verdict in others))
        self.others.setVisible(bool(others))
        concerns = [said(concern, result.arms) for concern in result.concerns]
        more = self.tr("   (and {count} more)").format(count=len(concerns) - 1) if len(concerns) > 1 else ""
        self.concern.set_text(f"\u26a0 {concerns[0]}{more}" if concerns else "")
        self.concern.setToolTip("\n".join(concerns))
        self.concern.setVisible(bool(concerns))
        self.setProperty("outcome", outcome_kind(first.outcome))
        for widget in (self, self.sentence):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class ProofView(QWidget):
    """Shows one finished proof."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proof: Proof | None = None
        self.result: Result | None = None
        self.verdict = VerdictCard()
        self.verdict.open.clicked.connect(self._on_open)
        self.verdict.pdf.clicked.connect(self._on_save)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("Figures of the proof"))
        self.found, self.classes, self.amounts = FoundPage(), ClassesPage(), AmountsPage()
        self.counts, self.other, self.passport = CountsPage(), OtherLinePage(), PassportPage()
        self.curves: CurvesPage | None = None
        """Made when it is first looked at: its plots would hold up the start of the window."""
        self._curves_place = QWidget()
        QVBoxLayout(self._curves_place).setContentsMargins(0, 0, 0, 0)
        pages = (
            (self.found, self.tr("Defects found"), self.tr("How many defects each kind of training finds")),
            (self.classes, self.tr("Each class"), self.tr("Which defects are found")),
            (self.amounts, self.tr("Amounts"), self.tr("How many synthetic pictures are best")),
            (self._curves_place, self.tr("Curves"), self.tr("ROC, precision and recall")),
            (self.counts, self.tr("Counts"), self.tr("Confusion matrices")),
            (self.other, self.tr("Another line"), self.tr("The same models on another process line")),
            (self.passport, self.tr("Passport"), self.tr("What was compared, with versions and keys")),
        )
        for page, title, tip in pages:
            self.tabs.setTabToolTip(self.tabs.addTab(page, title), tip)
        self.tabs.currentChanged.connect(self._on_page)
        card = Card(self.tr("Figures"))
        card.title.hide()
        card.body.addWidget(self.tabs, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX)
        box.addWidget(self.verdict)
        box.addWidget(card, 1)

    def show_result(self, proof: Proof, result: Result) -> None:
        """Show a finished proof."""
        self._proof, self.result = proof, result
        self.verdict.show_result(result)
        self.verdict.open.setEnabled(proof.page.exists())
        self.verdict.pdf.setEnabled(proof.pdf.exists())
        self.tabs.setTabVisible(self.tabs.indexOf(self.other), any(arm.other is not None for arm in result.arms))
        pages: list[ProofPage] = [self.found, self.classes, self.amounts, self.counts, self.other, self.passport]
        for page in pages if self.curves is None else [*pages, self.curves]:
            page.show_result(result)

    @Slot()
    def _on_page(self) -> None:
        if self.curves is None and self.tabs.currentWidget() is self._curves_place:
            from app.panels.proof_charts import CurvesPage

            self.curves = CurvesPage()
            layout = self._curves_place.layout()
            assert layout is not None
            layout.addWidget(self.curves)
            if self.result is not None:
                self.curves.show_result(self.result)

    @Slot()
    def _on_open(self) -> None:
        if self._proof is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._proof.page)))

    @Slot()
    def _on_save(self) -> None:
        if self._proof is None:
            return
        start, kind = f"{self._proof.name}.pdf", self.tr("Report (*.pdf)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the report"), start, kind)
        if not name:
            return
        path = Path(name if name.lower().endswith(".pdf") else f"{name}.pdf")
        try:
            write_bytes(path, self._proof.pdf.read_bytes())
        except OSError as error:
            show_failure(self, self.tr("The report could not be saved."), failure_here(error))
