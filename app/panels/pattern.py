"""The pattern that was found, drawn on one picture after the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.core_sentences import in_words
from app.model.lattice import Placement
from app.model.picture_loader import read_image
from app.model.project_data import Located, Prepared, placement_of
from app.model.words import count
from app.theme import GRID_PX
from app.widgets.card import Card, ElidedLabel, label
from app.widgets.lattice_painter import COORDINATE, TEMPLATE
from app.widgets.pattern_view import PatternView

_SIDE_PX = 168


class PatternPanel(Card):
    """Steps through the pictures with their cell, template and coordinate."""

    review_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pattern"), parent)
        self._prepared: Prepared | None = None
        self._located: list[Located] = []
        self._index = 0
        self.view = PatternView()
        self.review = QPushButton(self.tr("Re&view\u2026"))
        self.review.setToolTip(self.tr("See the coordinate of every picture"))
        self.review.clicked.connect(self.review_wanted)
        self.message = label("", "quiet", wrap=True)
        self.coordinate = label("", wrap=True)
        self.template = label("", wrap=True)
        self.file = ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        self.position = label("", "quiet")
        self.header.addWidget(self.position)
        self.back = self.add_arrow(Qt.ArrowType.LeftArrow, self.tr("Picture before"))
        self.forward = self.add_arrow(Qt.ArrowType.RightArrow, self.tr("Picture after"))
        self.back.clicked.connect(self._on_back)
        self.forward.clicked.connect(self._on_forward)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.view, 1)
        self.side = QWidget()
        side = QVBoxLayout(self.side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GRID_PX // 2)
        for widget in (self.coordinate, self.template, self.message):
            side.addWidget(widget)
        side.addStretch(1)
        side.addWidget(self.review)
        self.side.setFixedWidth(_SIDE_PX)
        row.addWidget(self.side)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.file)
        self.setToolTip(
            self.tr(
                "Solid: one cell of the repeating circuit. Dashed: the template. "
                "Dot: the coordinate x, y, where the template lies in this picture."
            )
        )
        self.show_empty()

    def show_empty(self) -> None:
        """Nothing is prepared yet."""
        self._prepared, self._located = None, []
        self.view.clear(self.tr("The repeating pattern of the circuit is looked for as soon as there are pictures."))
        self.title.setText(self.tr("Pattern"))
        for widget in (self.message, self.coordinate, self.template, self.position):
            widget.setText("")
        self.side.hide()
        self.file.set_text("")
        self.back.hide()
        self.forward.hide()

    def show_prepared(self, prepared: Prepared, located: list[Located]) -> None:
        """Show the template's own picture first, or the first one."""
        self._prepared, self._located = prepared, located
        title = self.tr("Pattern: none")
        if prepared.lattice is not None:
            x, y = prepared.lattice.lengths
            title = self.tr("Pattern: cycle {x:.2f} \u00d7 {y:.2f} px").format(x=x, y=y)
            if not prepared.lattice.is_rectangular:
                title += self.tr(" at {angle:.0f}\u00b0").format(angle=prepared.lattice.angle_deg)
        self.title.setText(title)
        self.message.setText(in_words(prepared.message) or self.tr("No repeating pattern was found."))
        self._write_review()
        self.side.show()
        self.back.show()
        self.forward.show()
        self._index = 0
        if prepared.template is not None:
            files = [picture.file for picture in located]
            self._index = files.index(prepared.template.file) if prepared.template.file in files else 0
        self._show()

    def _show(self) -> None:
        prepared = self._prepared
        if prepared is None or not self._located:
            return
        picture = self._located[self._index]
        image = read_image(str(prepared.pictures / picture.file))
        if image.isNull():
            self.view.clear(self.tr("{file} cannot be read any more.").format(file=picture.file))
        placement = placement_of(prepared, picture, image.width(), image.height())
        if not image.isNull():
            template = prepared.template
            sides = (template.width, template.height) if template is not None and placement is not None else None
            self.view.show_picture(image, placement, sides)
            self.view.setAccessibleName(self.tr("Picture {file} with its pattern").format(file=picture.file))
        self._write(picture, placement)

    def _write(self, picture: Located, placement: Placement | None) -> None:
        self.position.setText(f"{self._index + 1:,} / {len(self._located):,}")
        self.file.set_text(picture.file)
        self.coordinate.setTextFormat(Qt.TextFormat.RichText)
        self.template.setTextFormat(Qt.TextFormat.RichText)
        self.coordinate.setText("")
        self.template.setText("")
        if placement is not None:
            lines = [self.tr("x {x:.2f}, y {y:.2f} px").format(x=placement.x, y=placement.y)]
            if picture.score is not None:
                lines.append(self.tr("score {score:.2f}").format(score=picture.score))
            if abs(picture.angle_deg) >= 0.05:
                lines.append(self.tr("turned {angle:+.1f}°").format(angle=picture.angle_deg))
            if abs(picture.scale - 1) >= 0.001:
                lines.append(self.tr("size {scale:.1f} %").format(scale=100 * picture.scale))
            self.coordinate.setText(f"{_swatch(COORDINATE.name(), '●')} {'<br>'.join(lines)}")
        template = self._prepared.template if self._prepared else None
        if template is not None and placement is not None:
            text = self.tr("template {w:.0f}\u00d7{h:.0f} px").format(w=template.width, h=template.height)
            self.template.setText(f"{_swatch(TEMPLATE.name(), '■')} {text}")
        self.coordinate.setVisible(bool(self.coordinate.text()))
        self.template.setVisible(bool(self.template.text()))

    def _write_review(self) -> None:
        doubtful = sum(bool(picture.review) for picture in self._located)
        if doubtful:
            self.review.setText(self.tr("Re&view {number}\u2026").format(number=count(doubtful)))
            tip = self.tr("Look at the pictures whose coordinate is in doubt, and put them right")
        else:
            self.review.setText(self.tr("Re&view\u2026"))
            tip = self.tr("See the coordinate of every picture, correct it, or draw the repeating cell by hand")
        self.review.setToolTip(tip)

    def _step(self, by: int) -> None:
        if self._located:
            self._index = (self._index + by) % len(self._located)
            self._show()

    @Slot()
    def _on_back(self) -> None:
        self._step(-1)

    @Slot()
    def _on_forward(self) -> None:
        self._step(1)


def _swatch(colour: str, sign: str) -> str:
    return f'<span style="color:{colour}">{sign}</span>'
