"""Beside the picture: what is known of its coordinate, and the buttons that decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.core_sentences import in_words
from app.model.lattice import Placement
from app.model.project_data import Located
from app.theme import GRID_PX
from app.widgets.card import label


class PlaceSide(QWidget):
    """Emits what was pressed."""

    confirm_wanted = Signal()
    take_wanted = Signal()
    reset_wanted = Signal()
    leave_out_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = label("", "title", wrap=True)
        self.place = label("", wrap=True)
        self.reason = label("", "warning", wrap=True)
        self.decision = label("", "quiet", wrap=True)
        self.confirm = self._button(
            self.tr("&Right as it is"), self.tr("The lattice lies as it should (Enter)"), self.confirm_wanted
        )
        self.take = self._button(
            self.tr("&Take this place"), self.tr("Use the place you dragged the lattice to (Enter)"), self.take_wanted
        )
        self.reset = self._button(
            self.tr("Put it bac&k"), self.tr("Move the lattice back to where it was"), self.reset_wanted
        )
        self.leave_out = self._button("", "", self.leave_out_wanted)
        self.hint = label(
            self.tr(
                "Drag the lattice until its lines lie on the circuit. Arrow keys move it by 1 px, with Shift by "
                "0.1 px. The wheel zooms, the right button moves the picture, 0 shows it whole."
            ),
            "quiet",
            wrap=True,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX)
        for text in (self.name, self.place, self.reason, self.decision):
            box.addWidget(text)
        box.addSpacing(GRID_PX)
        for button in (self.confirm, self.take, self.reset, self.leave_out):
            box.addWidget(button)
        box.addStretch(1)
        box.addWidget(self.hint)
        self.show_picture(None, "")
        self.show_place(None, False, None)

    def _button(self, text: str, tip: str, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.clicked.connect(signal)
        return button

    def show_picture(self, picture: Located | None, decision: str) -> None:
        """Show what is known of `picture`; `decision` as `Edits.decision` has it."""
        words = {
            "confirmed": self.tr("You said: right as it is."),
            "corrected": self.tr("You put it right by hand."),
            "left out": self.tr("You left it out."),
        }
        self.name.setText(picture.defect if picture is not None else "")
        doubt = picture.review if picture is not None else ""
        self.reason.setText(self.tr("This picture {doubt}.").format(doubt=in_words(doubt)) if doubt else "")
        self.reason.setVisible(bool(self.reason.text()))
        self.decision.setText(words.get(decision, ""))
        self.decision.setVisible(bool(decision))
        out = decision == "left out"
        self.leave_out.setText(self.tr("Take &in again") if out else self.tr("&Leave out"))
        tip = self.tr("Use this picture after all") if out else self.tr("Do not use this picture; it stays on disk")
        self.leave_out.setToolTip(tip)
        self.leave_out.setEnabled(picture is not None)

    def show_place(self, placement: Placement | None, moved: bool, score: float | None) -> None:
        """Where the lattice lies now."""
        lines = []
        if placement is not None:
            lines = [self.tr("x {x:.2f}, y {y:.2f} px").format(x=placement.x, y=placement.y)]
            if abs(placement.angle_deg) >= 0.05:
                lines.append(self.tr("turned {angle:+.1f}\u00b0").format(angle=placement.angle_deg))
            if moved:
                lines.append(self.tr("moved by hand"))
            elif score is not None:
                lines.append(self.tr("score {score:.2f}").format(score=score))
        self.place.setText("\n".join(lines))
        self.place.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.confirm.setEnabled(placement is not None and not moved)
        self.take.setEnabled(moved)
        self.reset.setEnabled(moved)
        for button, primary in ((self.confirm, not moved), (self.take, moved)):
            if button.property("primary") != primary:
                button.setProperty("primary", primary)
                button.style().unpolish(button)
                button.style().polish(button)
