"""The page "Coordinates to look at": the pattern over each picture, put right by hand, or the cell drawn anew."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QWidget

from app.model.decisions import Decisions
from app.model.edits import Edits
from app.model.project_data import Located, Prepared, Template, placement_of
from app.pages.cell_side import CellSide
from app.pages.page import Page
from app.pages.place_side import PlaceSide
from app.pages.review_list import ReviewList
from app.theme import GRID_PX
from app.widgets.canvas import PictureCanvas
from app.widgets.card import Card, ElidedLabel
from app.widgets.cell_tool import CellTool
from app.widgets.place_tool import PlaceTool

_LIST_PX = 248
_SIDE_PX = 208


class ReviewPage(Page):
    """Left the pictures, in the middle the one looked at, right what can be done with it."""

    def __init__(self, decisions: Decisions, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Coordinates to look at"), decisions, parent)
        self._prepared: Prepared | None = None
        self.list = ReviewList()
        self.canvas = PictureCanvas()
        self.canvas.setAccessibleName(self.tr("The picture with the pattern's lattice"))
        self.canvas.setToolTip(self.tr("The lines should lie on the same parts of the circuit everywhere"))
        self.file = ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        self.place_tool, self.cell_tool = PlaceTool(self), CellTool(self)
        self.place_side, self.cell_side = PlaceSide(), CellSide()
        self.sides = QStackedWidget()
        self.sides.addWidget(self.place_side)
        self.sides.addWidget(self.cell_side)
        self._make_modes()
        self._lay_out()
        self._connect()
        self._add_keys()

    def _make_modes(self) -> None:
        self.place_mode = QPushButton(self.tr("Coor&dinates"))
        self.place_mode.setToolTip(self.tr("See and correct where the pattern lies in each picture"))
        self.cell_mode = QPushButton(self.tr("Repeating cell by &hand"))
        self.cell_mode.setToolTip(self.tr("Draw the repeating cell yourself, or say that there is none"))
        self.modes = QButtonGroup(self)
        for button in (self.place_mode, self.cell_mode):
            button.setCheckable(True)
            self.modes.addButton(button)
        self.place_mode.setChecked(True)

    def _lay_out(self) -> None:
        right = Card(self.tr("Picture"))
        right.title.hide()
        right.header.insertWidget(0, self.place_mode)
        right.header.insertWidget(1, self.cell_mode)
        right.header.addWidget(self.file, 1)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(self.canvas, 1)
        self.sides.setFixedWidth(_SIDE_PX)
        row.addWidget(self.sides)
        right.body.addLayout(row, 1)
        self.file.setAlignment(Qt.AlignmentFlag.AlignRight)
        splitter = QSplitter()
        splitter.setHandleWidth(GRID_PX)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_PX, 1000])
        self.body.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.list.chosen.connect(self._show_current)
        self.canvas.loaded.connect(self._on_loaded)
        self.modes.buttonToggled.connect(self._on_mode)
        self.place_tool.changed.connect(self._write_place)
        self.cell_tool.changed.connect(self._write_cell)
        self.place_side.confirm_wanted.connect(self._on_confirm)
        self.place_side.take_wanted.connect(self._on_take)
        self.place_side.reset_wanted.connect(self.place_tool.reset)
        self.place_side.leave_out_wanted.connect(self._on_leave_out)
        self.cell_side.edited.connect(self.cell_tool.set_rect)
        self.cell_side.use_wanted.connect(self._on_use_cell)
        self.cell_side.none_wanted.connect(self._on_no_pattern)
        self.cell_side.automatic_wanted.connect(self._on_automatic)
        self.decisions.changed.connect(self._on_decisions)

    def _add_keys(self) -> None:
        for keys, slot in (
            (Qt.Key.Key_Return, self._on_enter),
            (Qt.Key.Key_Enter, self._on_enter),
            (Qt.Key.Key_PageDown, self._on_next),
            (Qt.Key.Key_PageUp, self._on_before),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # what is shown -------------------------------------------------------------------------------

    def show_project(self, prepared: Prepared, located: Sequence[Located]) -> None:
        """Begin with the pictures that are in doubt, worst first; with all of them where none is."""
        self._prepared = prepared
        doubtful = self.list.show_project(prepared, located, self.decisions.edits)
        self.title.setText(self.tr("Coordinates to look at") if doubtful else self.tr("Coordinates"))
        self.place_mode.setEnabled(prepared.lattice is not None)
        self.place_mode.setChecked(prepared.lattice is not None)
        self.cell_mode.setChecked(prepared.lattice is None)
        self.cell_tool.set_rect(None)
        self._take_up_mode()

    @Slot()
    def _show_current(self) -> None:
        file = self.list.file
        self.file.set_text(file)
        self.place_tool.begin(None, None)
        if file:
            path = self.list.entries.path(file)
            if self.canvas.file == path and not self.canvas.image.isNull():
                self._on_loaded()
            else:
                self.canvas.show_file(path)
        else:
            self.canvas.clear(self.tr("Choose a picture at the left."))
        self._write_place()
        self._write_cell()

    @Slot()
    def _on_loaded(self) -> None:
        prepared, picture = self._prepared, self.list.picture
        image = self.canvas.image
        if prepared is None or image.isNull():
            return
        placement = None
        if picture is not None and not self.decisions.cell_waits:
            by_hand = self.decisions.edits.coordinates.get(picture.file)
            placement = placement_of(prepared, picture, image.width(), image.height())
            if placement is not None and by_hand is not None:
                placement = placement.at(*by_hand)
        template = prepared.template
        self.place_tool.begin(placement, (template.width, template.height) if template is not None else None)
        drawn = self.decisions.edits.template
        if drawn is not None and drawn.file == self.list.file:
            self.cell_tool.set_rect(QRectF(drawn.x, drawn.y, drawn.width, drawn.height))
        self._write_cell()

    @Slot()
    def _write_place(self) -> None:
        picture, file = self.list.picture, self.list.file
        if picture is None and file:
            picture = Located(file, "", None, None, None)
        self.place_side.show_picture(picture, self.decisions.edits.decision(file) if file else "")
        if self.decisions.cell_waits:
            self.place_side.reason.setText(
                self.tr("The repeating cell was changed. Press Apply: all coordinates are then found anew.")
            )
            self.place_side.reason.show()
        score = picture.score if picture is not None else None
        self.place_side.show_place(self.place_tool.placement, self.place_tool.is_moved, score)

    @Slot()
    def _write_cell(self) -> None:
        self.cell_side.show_rect(self.cell_tool.rect, self.canvas.image)
        self.cell_side.show_decision(self.decisions.edits)

    @Slot()
    def _on_mode(self) -> None:
        self._take_up_mode()

    def _take_up_mode(self) -> None:
        by_hand = self.cell_mode.isChecked()
        self.canvas.set_tool(self.cell_tool if by_hand else self.place_tool)
        self.sides.setCurrentWidget(self.cell_side if by_hand else self.place_side)

    @Slot()
    def _on_decisions(self) -> None:
        if self._prepared is None:
            return
        self.list.show_edits(self.decisions.edits)
        self._on_loaded()
        self._write_place()
        self._write_cell()

    # what is decided -----------------------------------------------------------------------------

    def _decide(self, edits: Edits) -> None:
        if self.decisions.decide(edits):
            self.list.go_to_undecided()

    @Slot()
    def _on_confirm(self) -> None:
        if self.list.file:
            self._decide(self.decisions.edits.confirm(self.list.file))

    @Slot()
    def _on_take(self) -> None:
        placement = self.place_tool.placement
        if self.list.file and placement is not None:
            self._decide(self.decisions.edits.correct(self.list.file, (placement.x, placement.y)))

    @Slot()
    def _on_leave_out(self) -> None:
        file, edits = self.list.file, self.decisions.edits
        if file in edits.left_out:
            self.decisions.decide(edits.take_in([file]))
        elif file:
            self._decide(edits.leave_out([file]))

    @Slot()
    def _on_use_cell(self) -> None:
        rect = self.cell_tool.rect
        if self.list.file and rect is not None:
            template = Template(self.list.file, rect.x(), rect.y(), rect.width(), rect.height())
            self.decisions.decide(self.decisions.edits.with_template(template))

    @Slot()
    def _on_no_pattern(self) -> None:
        self.cell_tool.set_rect(None)
        self.decisions.decide(self.decisions.edits.with_template(None, no_pattern=True))

    @Slot()
    def _on_automatic(self) -> None:
        self.cell_tool.set_rect(None)
        self.decisions.decide(self.decisions.edits.with_template(None))

    @Slot()
    def _on_enter(self) -> None:
        if self.cell_mode.isChecked():
            return
        for button in (self.place_side.take, self.place_side.confirm):
            if button.isEnabled():
                button.click()
                return

    @Slot()
    def _on_next(self) -> None:
        self.list.step(1)

    @Slot()
    def _on_before(self) -> None:
        self.list.step(-1)
