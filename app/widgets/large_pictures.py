"""Pictures large over the window, side by side where several belong together."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.decisions import Decisions
from app.theme import GRID_PX
from app.widgets.canvas import PictureCanvas
from app.widgets.card import ElidedLabel, label
from app.widgets.filmstrip import FilmModel

_MOST_SHOWN = 4
_SHARE = 0.86


class _Place(QWidget):
    """One picture with its name; emits `leave_out_wanted` with its file."""

    leave_out_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._file = ""
        self.canvas = PictureCanvas()
        self.canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name = ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        self.leave_out = QPushButton(self.tr("Leave out"))
        self.leave_out.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.leave_out.setAutoDefault(False)
        self.leave_out.clicked.connect(self._on_leave_out)
        line = QHBoxLayout()
        line.setSpacing(GRID_PX)
        line.addWidget(self.name, 1)
        line.addWidget(self.leave_out)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX)
        box.addWidget(self.canvas, 1)
        box.addLayout(line)

    def show_file(self, file: str, path: str, told: str, is_out: bool) -> None:
        """Show the picture at `path` with its name and what is `told` of it."""
        self._file = file
        if self.canvas.file != path:
            self.canvas.show_file(path)
        self.canvas.setAccessibleName(file)
        self.name.set_text(self.tr("{file}, left out").format(file=told) if is_out else told)
        self.leave_out.setText(self.tr("Take in again") if is_out else self.tr("Leave out"))
        tip = self.tr("Use this picture after all") if is_out else self.tr("Do not use this picture; it stays on disk")
        self.leave_out.setToolTip(tip)

    @Slot()
    def _on_leave_out(self) -> None:
        self.leave_out_wanted.emit(self._file)


class LargePictures(QDialog):
    """Steps through the groups of a filmstrip with the arrow keys; Esc closes it."""

    def __init__(self, model: FilmModel, row: int, decisions: Decisions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pictures"))
        self._model, self._row = model, row
        self._decisions = decisions
        decisions.changed.connect(self._show)
        self._places: list[_Place] = []
        pictures = QHBoxLayout()
        pictures.setSpacing(GRID_PX)
        for _ in range(min(_MOST_SHOWN, max((len(group) for group in model.groups), default=1))):
            place = _Place()
            place.leave_out_wanted.connect(self._on_leave_out)
            pictures.addWidget(place, 1)
            self._places.append(place)
        self.position = label("", "quiet")
        self.before = QPushButton(self.tr("&Before"))
        self.before.setToolTip(self.tr("The one before (left arrow)"))
        self.after = QPushButton(self.tr("&Next"))
        self.after.setToolTip(self.tr("The next one (right arrow)"))
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        close = QPushButton(self.tr("&Close"))
        close.setToolTip(self.tr("Back to the list (Esc)"))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setSpacing(GRID_PX)
        foot.addWidget(self.position)
        foot.addStretch(1)
        for button in (self.before, self.after, close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(False)
            foot.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 12)
        outer.setSpacing(GRID_PX)
        outer.addLayout(pictures, 1)
        outer.addLayout(foot)
        window = parent.window().size()
        self.resize(QSize(round(window.width() * _SHARE), round(window.height() * _SHARE)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # the arrow keys step; no button waits for a careless press of the space bar
        self._show()

    @property
    def files(self) -> tuple[str, ...]:
        """What is shown."""
        return self._model.groups[self._row]

    @Slot()
    def _show(self) -> None:
        files, out = self.files, self._decisions.edits.left_out
        for number, place in enumerate(self._places):
            place.setVisible(number < len(files))
            if number < len(files):
                file = files[number]
                place.show_file(file, self._model.path(file), self._model.told(file), file in out)
        more = len(files) - len(self._places)
        text = f"{self._row + 1:,} / {len(self._model.groups):,}"
        self.position.setText(
            text + (self.tr("  \u00b7  {more} more of this group").format(more=more) if more > 0 else "")
        )
        self.before.setEnabled(self._row > 0)
        self.after.setEnabled(self._row + 1 < len(self._model.groups))

    @Slot(str)
    def _on_leave_out(self, file: str) -> None:
        edits = self._decisions.edits
        self._decisions.decide(edits.take_in([file]) if file in edits.left_out else edits.leave_out([file]))

    def _step(self, by: int) -> None:
        row = max(0, min(len(self._model.groups) - 1, self._row + by))
        if row != self._row:
            self._row = row
            self._show()

    @Slot()
    def _on_before(self) -> None:
        self._step(-1)

    @Slot()
    def _on_after(self) -> None:
        self._step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(-1 if event.key() == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)
