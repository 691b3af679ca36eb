"""The page "Where are the defects?": originals too large to train on, in which the engineer clicks the defects."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSplitter, QWidget

from app.model.decisions import Decisions
from app.model.edits import Click
from app.model.project_data import Prepared
from app.model.words import count
from app.pages.page import Page
from app.pages.picture_list import Entry, EntryModel, PictureList
from app.theme import GRID_PX
from app.widgets.canvas import PictureCanvas
from app.widgets.card import Card, ElidedLabel, label
from app.widgets.click_tool import ClickTool

_LIST_PX = 224
_CLASS_PX = 128


class ClicksPage(Page):
    """Left the originals, in the middle the one looked at, right the class of the next click."""

    def __init__(self, decisions: Decisions, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Where are the defects?"), decisions, parent)
        self.entries = EntryModel(self)
        self.originals = PictureList(self.entries)
        self.canvas = PictureCanvas()
        self.canvas.setAccessibleName(self.tr("The original; click its defects"))
        self.canvas.setToolTip(self.tr("Click the middle of each defect"))
        self.tool = ClickTool(200, self)
        self.canvas.set_tool(self.tool)
        self.file = ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        self.extent = label("", "quiet")
        self.classes = QComboBox()
        self.classes.setToolTip(self.tr("The class of the next defect you click"))
        self.classes.setAccessibleName(self.tr("Class of the defect"))
        self.number = label()
        self.remove = QPushButton(self.tr("&Remove all"))
        self.remove.setToolTip(self.tr("Take back every click on this original"))
        self.leave_out = QPushButton()
        self.forward = QPushButton(self.tr("&Next original"))
        self.forward.setProperty("primary", True)
        self.forward.setToolTip(self.tr("Go on with the next one that has no clicks yet"))
        self.hint = label("", "quiet", wrap=True)
        self._lay_out()
        self.originals.selectionModel().currentChanged.connect(self._show_current)
        self.canvas.loaded.connect(self._on_loaded)
        self.tool.placed.connect(self._on_placed)
        self.tool.removed.connect(self._on_removed)
        self.remove.clicked.connect(self._on_remove_all)
        self.leave_out.clicked.connect(self._on_leave_out)
        self.forward.clicked.connect(self._on_next)
        decisions.changed.connect(self._write_decisions)
        self._write_decisions()

    def _lay_out(self) -> None:
        left = Card(self.tr("Originals"))
        left.setMinimumWidth(200)
        left.body.addWidget(self.originals, 1)
        right = Card(self.tr("Original"))
        right.title.hide()
        self.classes.setMinimumWidth(_CLASS_PX)
        for number, widget in enumerate((label(self.tr("Next click:"), "quiet"), self.classes, self.number)):
            right.header.insertWidget(number, widget)
        for button in (self.remove, self.leave_out, self.forward):
            right.header.addWidget(button)
        foot = QHBoxLayout()
        foot.setSpacing(2 * GRID_PX)
        foot.addWidget(self.file, 1)
        foot.addWidget(self.extent)
        right.body.addWidget(self.canvas, 1)
        right.body.addLayout(foot)
        right.body.addWidget(self.hint)
        splitter = QSplitter()
        splitter.setHandleWidth(GRID_PX)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_PX, 1000])
        self.body.addWidget(splitter, 1)

    def show_project(self, prepared: Prepared) -> None:
        """Show the originals that need a click, and those that were clicked before."""
        known = [file for file in self.decisions.edits.clicks if file not in prepared.undecided]
        files = [*prepared.undecided, *sorted(known)]
        self.tool.set_side(prepared.crop_px)
        text = self.tr(
            "Click the middle of each defect; the square of {side} px around it is cut out. Click a mark to remove "
            "it. The wheel zooms, the right button moves the picture, 0 shows it whole."
        )
        self.hint.setText(text.format(side=prepared.crop_px))
        names = sorted({*prepared.counts, *(_folder_class(file) for file in files)} - {""})
        self.classes.clear()
        self.classes.addItems(names)
        self.originals.set_hint(self.tr("No original needs a click."))
        self.entries.set_entries(prepared.chosen, [Entry(file, _folder_class(file)) for file in files])
        self._write_decisions()
        self.originals.choose(0)
        if not files:
            self._show_current()

    @property
    def current(self) -> str:
        """The original looked at, empty without one."""
        entry = self.entries.entry(self.originals.currentIndex().row())
        return entry.file if entry is not None else ""

    @property
    def _clicks(self) -> tuple[Click, ...]:
        return self.decisions.edits.clicks.get(self.current, ())

    @Slot()
    def _show_current(self) -> None:
        file = self.current
        self.file.set_text(file)
        self.extent.setText("")
        if file:
            self.canvas.show_file(self.entries.path(file))
            self.classes.setCurrentText(_folder_class(file))
        else:
            self.canvas.clear(self.tr("No original needs a click."))
        self._write_decisions()

    @Slot()
    def _on_loaded(self) -> None:
        image = self.canvas.image
        if not image.isNull():
            self.extent.setText(f"{count(image.width())} \u00d7 {count(image.height())} px")

    @Slot()
    def _write_decisions(self) -> None:
        edits, file = self.decisions.edits, self.current
        marks = {name: self._number(len(clicks)) for name, clicks in edits.clicks.items()}
        self.entries.set_marks(marks | dict.fromkeys(edits.left_out, self.tr("left out")))
        self.tool.set_clicks(self._clicks)
        self.number.setText(self._number(len(self._clicks)) if file else "")
        self.remove.setEnabled(bool(self._clicks))
        out = file in edits.left_out
        self.leave_out.setText(self.tr("Take &in again") if out else self.tr("&Leave out"))
        self.leave_out.setToolTip(
            self.tr("Use this original after all") if out else self.tr("Do not use this original; it stays on disk")
        )
        self.leave_out.setEnabled(bool(file))
        self.forward.setEnabled(self._next_row() >= 0)

    def _number(self, clicks: int) -> str:
        if not clicks:
            return self.tr("No defect marked yet")
        return self.tr("1 defect") if clicks == 1 else self.tr("{number} defects").format(number=count(clicks))

    @Slot(float, float)
    def _on_placed(self, x: float, y: float) -> None:
        name = self.classes.currentText()
        if self.current and name:
            edits = self.decisions.edits.take_in([self.current])
            self.decisions.decide(edits.with_clicks(self.current, (*self._clicks, Click(x, y, name))))

    @Slot(int)
    def _on_removed(self, index: int) -> None:
        clicks = self._clicks
        self.decisions.decide(self.decisions.edits.with_clicks(self.current, clicks[:index] + clicks[index + 1 :]))

    @Slot()
    def _on_remove_all(self) -> None:
        self.decisions.decide(self.decisions.edits.with_clicks(self.current, ()))

    @Slot()
    def _on_leave_out(self) -> None:
        file, edits = self.current, self.decisions.edits
        self.decisions.decide(edits.take_in([file]) if file in edits.left_out else edits.leave_out([file]))

    def _next_row(self) -> int:
        """The next original without a decision, from the one after this one round to this one; -1 when none is."""
        edits, here, rows = self.decisions.edits, self.originals.currentIndex().row(), self.entries.rowCount()
        for step in range(1, rows):
            entry = self.entries.entry((here + step) % rows)
            if entry is not None and entry.file not in edits.clicks and entry.file not in edits.left_out:
                return (here + step) % rows
        return -1

    @Slot()
    def _on_next(self) -> None:
        row = self._next_row()
        if row >= 0:
            self.originals.choose(row)
            self.canvas.setFocus()


def _folder_class(file: str) -> str:
    """The class an original's folder names, empty for one that lies in none."""
    return Path(PurePosixPath(file).parent).name
