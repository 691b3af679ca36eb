"""A folder that may be named or left out: its name, a button to choose it and one to take it back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.theme import GRID_PX
from app.widgets.card import ElidedLabel, label


class FolderLine(QWidget):
    """Emits `changed`."""

    changed = Signal()

    def __init__(self, title: str, none: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self._title, self._none, self._tip = title, none, tip
        self.named = ElidedLabel("", "quiet")
        self.choose = QPushButton(self.tr("Choose\u2026"))
        self.choose.setProperty("role", "small")
        self.choose.setAccessibleName(self.tr("Choose: {title}").format(title=title))
        self.choose.setToolTip(tip)
        self.remove = QPushButton(self.tr("Without"))
        self.remove.setProperty("role", "small")
        self.remove.setAccessibleName(self.tr("Without: {title}").format(title=title))
        self.remove.setToolTip(self.tr("Use no such folder"))
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(lambda: self.set_folder(None))
        head = QHBoxLayout()
        head.setSpacing(GRID_PX)
        head.addWidget(label(title), 1)
        head.addWidget(self.remove)
        head.addWidget(self.choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        box.addWidget(self.named)
        self.set_folder(None)

    def set_folder(self, folder: Path | None) -> None:
        """Name `folder`, or none."""
        self.folder = folder
        self.named.set_text(str(folder) if folder is not None else self._none)
        self.remove.setVisible(folder is not None)
        self.changed.emit()

    @Slot()
    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self._title, str(self.folder or ""))
        if chosen:
            self.set_folder(Path(chosen))
