"""Which generated sets are to be proved: those of the project, and those picked by their folders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.errors_dialog import show_failure
from app.jobs.state import JobFailure
from app.model.proofs import SetEntry
from app.model.words import count
from app.widgets.card import Card, label
from core.paths import SetFolder

_LEAST_PX = 72


class SetChoice(Card):
    """A list to tick; without any set it says what to do."""

    changed = Signal()
    """Other sets are ticked."""
    picked = Signal(object)
    """A set outside of the project is to be listed: its folder."""
    generation_wanted = Signal()
    """There is no set, and one is to be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Sets to prove"), parent)
        self.entries: list[SetEntry] = []
        self.other = QPushButton(self.tr("Other &folder\u2026"))
        self.other.setProperty("role", "small")
        self.other.setToolTip(self.tr("Add a generated set that lies outside of the project"))
        self.other.clicked.connect(self._on_other)
        self.header.addWidget(self.other)
        self.boxes: list[QCheckBox] = []
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.addStretch(1)
        self.list = QScrollArea()
        self.list.setWidgetResizable(True)
        self.list.setWidget(inside)
        self.list.setMinimumHeight(_LEAST_PX)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        why = self.tr("There is no generated set yet. Make one first: the proof then says whether it is worth using.")
        self.none = label(why, "quiet", wrap=True)
        self.generation = QPushButton(self.tr("&Go to Generation"))
        self.generation.setToolTip(self.tr("Make a balanced set with a trained model"))
        self.generation.clicked.connect(self.generation_wanted)
        self.body.addWidget(self.none)
        self.body.addWidget(self.generation, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.list, 1)
        self.body.addStretch()
        self._fill([])

    @property
    def chosen(self) -> list[Path]:
        """Folders of the sets that are ticked."""
        return [entry.folder for entry, box in zip(self.entries, self.boxes, strict=True) if box.isChecked()]

    def set_entries(self, entries: Sequence[SetEntry]) -> None:
        """Offer these; what is ticked stays so, and of a first list the first set is."""
        if list(entries) == self.entries:
            return
        ticked = self.chosen if self.entries else [entry.folder for entry in entries][:1]
        self.entries = list(entries)
        self._fill(ticked)
        self.changed.emit()

    def tick(self, folders: Sequence[Path]) -> None:
        """Choose these and no others."""
        self._fill(folders)
        self.changed.emit()

    def _fill(self, ticked: Sequence[Path]) -> None:
        for box in self.boxes:
            self._rows.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = []
        for entry in self.entries:
            text = (
                self.tr("{name}, {number} pictures") if entry.is_inside else self.tr("{name}, {number} pictures \u2197")
            )
            box = QCheckBox(text.format(name=entry.folder.name, number=count(entry.pictures)))
            tip = (
                self.tr("Prove this set: {folder}") if entry.is_inside else self.tr("Outside of the project: {folder}")
            )
            box.setToolTip(tip.format(folder=entry.folder))
            box.setChecked(entry.folder in ticked)
            box.toggled.connect(self.changed)
            self._rows.insertWidget(len(self.boxes), box)
            self.boxes.append(box)
        for widget in (self.none, self.generation):
            widget.setVisible(not self.entries)
        self.list.setVisible(bool(self.entries))

    @Slot()
    def _on_other(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of a generated set"))
        if not chosen:
            return
        if not SetFolder(Path(chosen)).manifest.exists():
            message = self.tr("{folder} holds no manifest.csv. Choose a folder that was made here by Generate.")
            told = JobFailure(message.format(folder=chosen))
            show_failure(self, self.tr("This is not a generated set."), told)
            return
        self.picked.emit(Path(chosen))
