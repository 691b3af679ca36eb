"""What the pages of a finished proof have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.proof_result import Result
from app.theme import GRID_PX
from app.widgets.card import label


class ProofPage(QWidget):
    """One question: a quiet sentence on top, what it says below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, GRID_PX, 0, 0)
        self.box.setSpacing(GRID_PX)
        self.note = label("", "quiet", wrap=True)
        self.box.addWidget(self.note)

    def show_result(self, result: Result) -> None:
        """Show what this page is about."""
        raise NotImplementedError
