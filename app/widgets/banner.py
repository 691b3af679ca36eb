"""A line over the whole window, with buttons that act on what it says. Hidden while there is nothing to say."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app.theme import GRID_PX
from app.widgets.card import label


class Banner(QFrame):
    """One message at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.text = label("", wrap=True)
        self.buttons: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, GRID_PX // 2, GRID_PX, GRID_PX // 2)
        self._row.setSpacing(GRID_PX)
        self._row.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str, actions: Sequence[tuple[str, Callable[[], object]]] = ()) -> None:
        """Show `text` and a button for each of `actions`; an empty text hides it."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        self.text.setText(text)
        self.setAccessibleName(text)
        for words, act in actions:
            button = QPushButton(words)
            button.setProperty("role", "small")
            button.setToolTip(text)
            button.clicked.connect(act)
            self._row.addWidget(button)
            self.buttons.append(button)
        self.setVisible(bool(text))
