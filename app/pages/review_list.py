"""At the left of the review: the pictures in doubt, all of them, or those left out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from app.core_sentences import in_words
from app.model.edits import Edits
from app.model.project_data import Located, Prepared
from app.model.words import count
from app.pages.picture_list import Entry, EntryModel, PictureList
from app.widgets.card import Card

_DOUBTFUL, _ALL, _OUT = "doubtful", "all", "out"


class ReviewList(Card):
    """Emits `chosen` when another picture is looked at."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pictures"), parent)
        self.title.hide()
        self._prepared: Prepared | None = None
        self._located: dict[str, Located] = {}
        self._doubtful: list[str] = []
        self._edits = Edits()
        self.entries = EntryModel(self)
        self.pictures = PictureList(self.entries)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Pictures shown"))
        self.filter.setToolTip(self.tr("Which pictures are listed"))
        self.body.addWidget(self.filter)
        self.body.addWidget(self.pictures, 1)
        self.setMinimumWidth(200)
        self.filter.currentIndexChanged.connect(self._fill)
        self.pictures.selectionModel().currentChanged.connect(self.chosen)

    def show_project(self, prepared: Prepared, located: Sequence[Located], edits: Edits) -> int:
        """Begin with the pictures in doubt, worst first, or with all where none is; how many are in doubt."""
        self._prepared, self._edits = prepared, edits
        self._located = {picture.file: picture for picture in located}
        doubtful = [picture for picture in located if picture.review]
        doubtful.sort(key=lambda picture: picture.score if picture.score is not None else 0.0)
        self._doubtful = [picture.file for picture in doubtful]
        self.filter.blockSignals(True)
        self.filter.clear()
        for name in (_DOUBTFUL, _ALL, _OUT):
            self.filter.addItem("", name)
        self.filter.setCurrentIndex(0 if doubtful else 1)
        self.filter.blockSignals(False)
        self._write_numbers()
        self._fill()
        return len(doubtful)

    def show_edits(self, edits: Edits) -> None:
        """Mark what was decided."""
        self._edits = edits
        self._write_numbers()
        words = {"confirmed": self.tr("right"), "corrected": self.tr("moved"), "left out": self.tr("left out")}
        files = {*edits.confirmed, *edits.coordinates, *edits.left_out}
        self.entries.set_marks({file: words[edits.decision(file)] for file in files})

    @property
    def file(self) -> str:
        """The one looked at, empty without one."""
        entry = self.entries.entry(self.pictures.currentIndex().row())
        return entry.file if entry is not None else ""

    @property
    def picture(self) -> Located | None:
        """What is known of it; None when it was left out of the preparation."""
        return self._located.get(self.file)

    def step(self, by: int) -> None:
        """Go `by` rows on, as far as there are any."""
        row = self.pictures.currentIndex().row() + by
        if 0 <= row < self.entries.rowCount():
            self.pictures.choose(row)

    def go_to_undecided(self) -> None:
        """Go on to the next picture without a decision, if there is one."""
        for row in range(self.pictures.currentIndex().row() + 1, self.entries.rowCount()):
            entry = self.entries.entry(row)
            if entry is not None and not self._edits.decision(entry.file):
                self.pictures.choose(row)
                return

    def _write_numbers(self) -> None:
        numbers = {_DOUBTFUL: len(self._doubtful), _ALL: len(self._located), _OUT: len(self._edits.left_out)}
        words = {
            _DOUBTFUL: self.tr("To look at ({number})"),
            _ALL: self.tr("All pictures ({number})"),
            _OUT: self.tr("Left out ({number})"),
        }
        for name, number in numbers.items():
            self.filter.setItemText(self.filter.findData(name), words[name].format(number=count(number)))

    @Slot()
    def _fill(self) -> None:
        prepared, kind = self._prepared, self.filter.currentData()
        if prepared is None or kind is None:
            return
        files = {_DOUBTFUL: self._doubtful, _ALL: list(self._located)}.get(kind)
        if files is None:
            files = sorted(self._edits.left_out)
        hints = {
            _DOUBTFUL: self.tr("No coordinate is in doubt. Choose \u201cAll pictures\u201d to look at them anyway."),
            _OUT: self.tr("No picture was left out."),
        }
        self.pictures.set_hint(hints.get(kind, ""))
        self.entries.set_entries(prepared.pictures, [self._entry(file) for file in files], prepared.originals)
        self.show_edits(self._edits)
        if files:
            self.pictures.choose(0)
        else:
            self.chosen.emit()

    def _entry(self, file: str) -> Entry:
        picture = self._located.get(file)
        if picture is None:
            return Entry(file)
        figure = "" if picture.score is None else f"{picture.score:.2f}"
        return Entry(file, in_words(picture.review) or picture.defect, figure)
