"""Pictures large over the window, side by side where several belong together."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.theme import GRID_PX
from app.widgets.canvas import PictureCanvas
from app.widgets.card import ElidedLabel, label
from app.widgets.filmstrip import FilmModel

_MOST_SHOWN = 4
_SHARE = 0.86


class LargePictures(QDialog):
    """Steps through the groups of a filmstrip with the arrow keys; Esc closes it."""

    def __init__(self, model: FilmModel, row: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Pictures"))
        self._model, self._row = model, row
        self._places: list[tuple[QWidget, PictureCanvas, ElidedLabel]] = []
        pictures = QHBoxLayout()
        pictures.setSpacing(GRID_PX)
        for _ in range(min(_MOST_SHOWN, max((len(group) for group in model.groups), default=1))):
            pictures.addWidget(self._make_place(), 1)
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
        self._show()

    def _make_place(self) -> QWidget:
        place, canvas, name = QWidget(), PictureCanvas(), ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        box = QVBoxLayout(place)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX // 2)
        box.addWidget(canvas, 1)
        box.addWidget(name)
        canvas.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._places.append((place, canvas, name))
        return place

    @property
    def files(self) -> tuple[str, ...]:
        """What is shown."""
        return self._model.groups[self._row]

    def _show(self) -> None:
        files = self.files
        for number, (place, canvas, name) in enumerate(self._places):
            place.setVisible(number < len(files))
            if number < len(files):
                path = self._model.path(files[number])
                if canvas.file != path:
                    canvas.show_file(path)
                canvas.setAccessibleName(files[number])
                name.set_text(files[number])
        more = len(files) - len(self._places)
        text = f"{self._row + 1:,} / {len(self._model.groups):,}"
        self.position.setText(
            text + (self.tr("  \u00b7  {more} more of this group").format(more=more) if more > 0 else "")
        )
        self.before.setEnabled(self._row > 0)
        self.after.setEnabled(self._row + 1 < len(self._model.groups))

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
