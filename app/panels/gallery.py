"""The gallery of generated pictures, with what is shown of them, and what the engineer says of them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from app.model.sieve import Order, Show, Sieve
from app.model.words import count
from app.theme import GRID_PX
from app.widgets.card import Card, ElidedLabel
from app.widgets.gallery_model import GalleryModel
from app.widgets.gallery_view import GalleryView
from app.widgets.picture_detail import PictureDetail

_OTHER = "other"


class GalleryPanel(Card):
    """The view with its controls."""

    set_picked = Signal(object)
    """Folder of the set that is to be shown; None to ask for one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Generated pictures"), parent)
        self.pictures = GalleryModel(self)
        self.verdicts = self.pictures.verdicts
        self._masks: Path | None = None
        self._hint = ""
        self._make_controls()
        self.view = GalleryView(self.pictures)
        self.view.said.connect(self._on_said)
        self.view.large_wanted.connect(self.open_large)
        self.body.addLayout(self._controls())
        self.body.addWidget(self.view, 1)
        self.pictures.counted.connect(self._write)
        self.verdicts.changed.connect(self._write)
        self.view.selectionModel().selectionChanged.connect(self._write_buttons)
        undo = QAction(self.tr("Undo"), self)
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        undo.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.triggered.connect(self.verdicts.undo)
        self.addAction(undo)
        self.set_classes([])
        self.set_sets([], None)
        self._write()

    def _make_controls(self) -> None:
        self.sets = self._combo(self.tr("Set in view"), self.tr("Look at a set that was made earlier"))
        self.sets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sets.setMinimumContentsLength(24)
        self.sets.activated.connect(self._on_set)
        self.show_box = self._combo(self.tr("Pictures shown"), self.tr("Which pictures of the set are shown"))
        for show, text, tip in self._shows():
            self.show_box.addItem(text, show)
            self.show_box.setItemData(self.show_box.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.filter = self._combo(self.tr("Class shown"), self.tr("Show the pictures of one class only"))
        self.order = self._combo(self.tr("Sorted by"), self.tr("What comes first; the figure stands below the picture"))
        for order, text in self._orders():
            self.order.addItem(text, order)
        for box in (self.show_box, self.filter, self.order):
            box.currentIndexChanged.connect(self._on_sieve)
        self.total = ElidedLabel("", "quiet")
        self.total.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.header.takeAt(self.header.count() - 1)  # the line's stretch: the figures take the room
        self.header.addWidget(self.total, 1)
        self.header.addWidget(self.sets)
        self.accept = self._button(self.tr("&Accept"), self.tr("The chosen pictures are as they should be (A)"))
        self.accept.clicked.connect(self._on_accept)
        tip = self.tr("The chosen pictures are left out of everything; the files stay on disk (R)")
        self.reject = self._button(self.tr("Re&ject"), tip)
        self.reject.clicked.connect(self._on_reject)
        self.undo = self._button(self.tr("&Undo"), self.tr("Take the last decision back (Ctrl+Z)"))
        self.undo.clicked.connect(self.verdicts.undo)

    def _combo(self, name: str, tip: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _controls(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID_PX)
        for box in (self.show_box, self.filter, self.order):
            line.addWidget(box)
        line.addStretch(1)
        for button in (self.accept, self.reject, self.undo):
            line.addWidget(button)
        return line

    def _shows(self) -> list[tuple[Show, str, str]]:
        doubtful = self.tr("The quarter that is least sure, farthest off, or nearest to or farthest from a real one")
        return [
            (Show.ALL, self.tr("All"), self.tr("Every picture of the set")),
            (Show.BEST, self.tr("Best"), self.tr("The quarter with the least to doubt in any figure")),
            (Show.DOUBTFUL, self.tr("Doubtful"), doubtful),
            (Show.UNSEEN, self.tr("Not decided"), self.tr("Neither accepted nor rejected by you")),
            (Show.ACCEPTED, self.tr("Accepted by me"), self.tr("What you accepted one by one")),
            (Show.REJECTED, self.tr("Rejected by me"), self.tr("What you rejected: it is left out of everything")),
            (Show.CHECKED, self.tr("Rejected by the check"), self.tr("No part of the set; others were drawn instead")),
        ]

    def _orders(self) -> list[tuple[Order, str]]:
        return [
            (Order.MADE, self.tr("As made")),
            (Order.CONFIDENCE, self.tr("Least sure first")),
            (Order.COORDINATE, self.tr("Farthest off first")),
            (Order.NEAR, self.tr("Nearest to a real one")),
            (Order.FAR, self.tr("Farthest from real ones")),
        ]

    @property
    def sieve(self) -> Sieve:
        """What the controls ask for."""
        show, order = self.show_box.currentData(), self.order.currentData()
        return Sieve(Show(show), Order(order), self.filter.currentData())

    def set_hint(self, hint: str) -> None:
        """The sentence shown while the set has no pictures."""
        self._hint = hint
        self._write()

    def set_classes(self, names: list[str]) -> None:
        """Classes the filter offers."""
        if [self.filter.itemData(i) for i in range(1, self.filter.count())] == names and self.filter.count():
            return
        self.filter.clear()
        self.filter.addItem(self.tr("All classes"), None)
        for name in names:
            self.filter.addItem(name, name)

    def set_masks(self, folder: Path | None) -> None:
        """Where the masks of the real pictures lie."""
        self._masks = folder

    def set_sets(self, folders: list[Path], current: Path | None) -> None:
        """Sets that can be looked at, newest first."""
        self.sets.clear()
        listed = folders if current is None or current in folders else [current, *folders]
        for folder in listed:
            self.sets.addItem(folder.name, folder)
            self.sets.setItemData(self.sets.count() - 1, str(folder), Qt.ItemDataRole.ToolTipRole)
        self.sets.addItem(self.tr("Another folder\u2026"), _OTHER)
        self.sets.setCurrentIndex(listed.index(current) if current is not None else -1)
        self.sets.setPlaceholderText(self.tr("No set yet"))

    def lock_sets(self, why: str) -> None:
        """No other set can be looked at while `why` is not empty."""
        self.sets.setEnabled(not why)
        self.sets.setToolTip(why or self.tr("Look at a set that was made earlier"))

    def begin(self) -> None:
        """Another set: everything is shown again, as it was made."""
        for box in (self.show_box, self.filter, self.order):
            box.setCurrentIndex(0)
        self.pictures.reset()

    @Slot(int)
    def open_large(self, row: int) -> None:
        """Show the picture of a row large, beside its real neighbours."""
        if row >= self.pictures.rowCount():
            return
        detail = PictureDetail(self.pictures, self._masks, row, self)
        detail.row_shown.connect(self._on_row_shown)
        detail.open()

    @Slot(int)
    def _on_row_shown(self, row: int) -> None:
        self.view.setCurrentIndex(self.pictures.index(row))

    @Slot()
    def _on_set(self) -> None:
        chosen = self.sets.currentData()
        self.set_picked.emit(None if chosen == _OTHER else chosen)

    @Slot()
    def _on_sieve(self) -> None:
        if self.sieve != self.pictures.sieve:
            self.pictures.show_what(self.sieve)
            self.view.scrollToTop()

    @Slot()
    def _on_accept(self) -> None:
        self.view.say(True)

    @Slot()
    def _on_reject(self) -> None:
        self.view.say(False)

    @Slot(bool)
    def _on_said(self, word: bool) -> None:
        chosen = [self.pictures.picture(row) for row in self.view.chosen]
        self.verdicts.decide([picture.key for picture in chosen if not picture.reasons], word)

    @Slot()
    def _write(self, _keys: object = None) -> None:
        shown, total = self.pictures.rowCount(), self.pictures.total
        text = self.tr("{shown} of {total} pictures").format(shown=count(shown), total=count(total))
        short = f"{count(shown)} / {count(total)}"
        if shown == total:
            text = self.tr("%n pictures", "", total) if total else ""
            short = count(total) if total else ""
        rejected = self.verdicts.rejected
        if self.pictures.sieve.show is Show.CHECKED:
            text = self.tr("{shown} rejected by the check, beside the {total} of the set")
            text, short = text.format(shown=count(shown), total=count(total)), count(shown)
        elif rejected and total:
            text = self.tr("{text}, {rejected} rejected by you").format(text=text, rejected=count(rejected))
        self.total.set_text(text, short)
        hint = self._hint
        if total:
            hint = self.tr("None of the {total} pictures is of this kind.").format(total=count(total))
        if self.view.hint != hint:
            self.view.hint = hint
            self.view.viewport().update()
        self._write_buttons()

    @Slot()
    def _write_buttons(self) -> None:
        chosen = self.view.selectionModel().hasSelection()
        self.accept.setEnabled(chosen and self.pictures.sieve.show is not Show.CHECKED)
        self.reject.setEnabled(self.accept.isEnabled())
        self.undo.setEnabled(self.verdicts.can_undo)
