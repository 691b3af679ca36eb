"""One generated picture large, beside the real ones it is near to, with all that was measured on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.words import count
from app.theme import GRID_PX
from app.widgets.canvas import PictureCanvas
from app.widgets.card import ElidedLabel, label
from app.widgets.gallery_model import GalleryModel
from app.widgets.outline_tool import OutlineTool

_SHARE = 0.88
_MOST_REAL = 2
_STORY_LINES = 4


class _Place(QWidget):
    """A picture with its defect outlined, and what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = PictureCanvas()
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.outline = OutlineTool(self)
        self.canvas.set_tool(self.outline)
        self.what = ElidedLabel("", "title")
        self.file = ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX // 2)
        box.addWidget(self.what)
        box.addWidget(self.canvas, 1)
        box.addWidget(self.file)

    def show_picture(self, path: Path, mask: str, what: str, file: str) -> None:
        """Show the picture at `path` as `what`."""
        if self.canvas.file != str(path):
            self.canvas.show_file(str(path))
            self.outline.show_mask(mask)
        self.canvas.setAccessibleName(f"{what}: {file}")
        self.what.set_text(what)
        self.file.set_text(file)


class PictureDetail(QDialog):
    """Steps through a gallery with the arrow keys; A accepts, R rejects, Ctrl+Z takes back, Esc closes."""

    row_shown = Signal(int)
    """This row of the gallery is in view."""

    def __init__(self, model: GalleryModel, masks: Path | None, row: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Generated picture"))
        self._model, self._masks, self._row = model, masks, row
        model.verdicts.changed.connect(self._show)
        model.modelReset.connect(self.close)
        self.made = _Place()
        self.real = [_Place() for _ in range(_MOST_REAL)]
        self.story = label("", "", wrap=True)
        self.story.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.story.setMinimumHeight(self.fontMetrics().lineSpacing() * _STORY_LINES)
        self.verdict = label("", "title")
        self.position = label("", "quiet")
        self._make_buttons()
        self._lay_out()
        window = parent.window().size()
        self.resize(QSize(round(window.width() * _SHARE), round(window.height() * _SHARE)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # keys decide; no button waits for a careless press
        self._show()

    def _make_buttons(self) -> None:
        self.outlines = QCheckBox(self.tr("&Outlines"))
        self.outlines.setChecked(True)
        self.outlines.setToolTip(self.tr("Draw a line around the defects (O)"))
        self.outlines.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.outlines.toggled.connect(self._on_outlines)
        self.accept_button = self._button(self.tr("&Accept"), self.tr("It is as it should be (A)"), self._on_accept)
        self.reject_button = self._button(
            self.tr("&Reject"), self.tr("It is left out of everything; the file stays on disk (R)"), self._on_reject
        )
        self.undo = self._button(self.tr("&Undo"), self.tr("Take the last decision back (Ctrl+Z)"), self._on_undo)
        self.before = self._button(self.tr("&Before"), self.tr("The one before (left arrow)"), self._on_before)
        self.after = self._button(self.tr("&Next"), self.tr("The next one (right arrow)"), self._on_after)
        self.leave = self._button(self.tr("&Close"), self.tr("Back to the gallery (Esc)"), self.close)

    def _button(self, text: str, tip: str, slot: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _lay_out(self) -> None:
        pictures = QHBoxLayout()
        pictures.setSpacing(GRID_PX)
        for place in (self.made, *self.real):
            pictures.addWidget(place, 1)
        told = QHBoxLayout()
        told.addWidget(self.story, 1)
        told.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setSpacing(GRID_PX)
        foot.addWidget(self.position)
        foot.addWidget(self.outlines)
        foot.addStretch(1)
        buttons = (self.accept_button, self.reject_button, self.undo, self.before, self.after, self.leave)
        for button in buttons:
            foot.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.setSpacing(GRID_PX)
        outer.addLayout(pictures, 1)
        outer.addLayout(told)
        outer.addLayout(foot)

    @property
    def row(self) -> int:
        """The row of the gallery that is shown."""
        return self._row

    @Slot()
    def _show(self, _keys: object = None) -> None:
        if self._row >= self._model.rowCount():
            return
        picture = self._model.picture(self._row)
        self.made.show_picture(Path(picture.file), picture.mask, self.tr("generated"), picture.key)
        folder, near = self._model.real, picture.neighbours
        for number, place in enumerate(self.real):
            place.setVisible(folder is not None and number < len(near))
            if folder is not None and number < len(near):
                file, word = near[number]
                place.show_picture(folder / file, self._mask_of(file), word, file)
        self.story.setText("\n".join(picture.story))
        self.verdict.setText(self._model.said(picture))
        self.position.setText(f"{count(self._row + 1)} / {count(self._model.rowCount())}")
        can = not picture.reasons
        self.accept_button.setEnabled(can)
        self.reject_button.setEnabled(can)
        self.undo.setEnabled(self._model.verdicts.can_undo)
        self.before.setEnabled(self._row > 0)
        self.after.setEnabled(self._row + 1 < self._model.rowCount())
        self.row_shown.emit(self._row)

    def _mask_of(self, file: str) -> str:
        """The mask of a real picture, where preparation has drawn one."""
        if self._masks is None:
            return ""
        path = self._masks / (file if file.lower().endswith(".png") else f"{file}.png")
        return str(path) if path.is_file() else ""

    def _step(self, by: int) -> None:
        row = max(0, min(self._model.rowCount() - 1, self._row + by))
        if row != self._row:
            self._row = row
            self._show()

    def _say(self, word: bool) -> None:
        picture = self._model.picture(self._row)
        if not picture.reasons:
            self._model.verdicts.decide([picture.key], word)
            self._step(1)

    @Slot()
    def _on_accept(self) -> None:
        self._say(True)

    @Slot()
    def _on_reject(self) -> None:
        self._say(False)

    @Slot()
    def _on_undo(self) -> None:
        self._model.verdicts.undo()

    @Slot()
    def _on_before(self) -> None:
        self._step(-1)

    @Slot()
    def _on_after(self) -> None:
        self._step(1)

    @Slot(bool)
    def _on_outlines(self, on: bool) -> None:
        for place in (self.made, *self.real):
            place.outline.switch(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.matches(QKeySequence.StandardKey.Undo):
            self._on_undo()
        elif key in steps:
            self._step(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_A, Qt.Key.Key_R):
            self._say(key == Qt.Key.Key_A)
        elif key == Qt.Key.Key_O:
            self.outlines.toggle()
        elif key == Qt.Key.Key_Space:
            self.close()
        else:
            super().keyPressEvent(event)
