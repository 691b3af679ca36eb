"""What is seen where no project is open: what the program does, and the ways to begin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.model.standing import name_of
from app.theme import GRID_PX
from app.widgets.card import Card, ElidedLabel, label
from core.paths import Project

_WIDTH_PX = 640
_SHOWN = 5


class StartPage(QWidget):
    """Emits what the engineer wants."""

    pictures_wanted = Signal()
    demo_wanted = Signal()
    open_wanted = Signal()
    project_picked = Signal(object)
    """A recent project's folder (a Path)."""
    folder_dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Start"))
        self.what = label(
            self.tr(
                "Flawsmith turns a folder of your defect pictures into a balanced training set, "
                "and proves whether it helps."
            ),
            wrap=True,
        )
        font = self.what.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self.what.setFont(font)
        self.pictures = QPushButton(self.tr("&Choose your pictures\u2026"))
        self.pictures.setProperty("primary", True)
        self.pictures.clicked.connect(self.pictures_wanted)
        self.demo = QPushButton(self.tr("Open the &demo"))
        self.demo.clicked.connect(self.demo_wanted)
        self.other = QPushButton(self.tr("&Open another project\u2026"))
        self.other.setProperty("role", "link")
        self.other.setToolTip(self.tr("Open a project's folder (Ctrl+O)"))
        self.other.clicked.connect(self.open_wanted)
        self.recent = Card(self.tr("Recent projects"))
        self.recent.header.addWidget(self.other)
        self.links: list[QPushButton] = []
        self._rows: list[QWidget] = []
        self.opening = label("", "quiet")
        self.opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self.set_opening("")

    def _lay_out(self) -> None:
        own = self.tr(
            "A folder with one sub-folder for each defect; good pictures in one named \u201cok\u201d. "
            "Your pictures are only read, never changed. You can also drop the folder here."
        )
        shown = self.tr("Flawsmith draws its own pictures and prepares them: nothing is needed, about a minute.")
        self.pictures.setToolTip(own)
        self.demo.setToolTip(shown)
        self._column = column = QWidget()
        column.setFixedWidth(_WIDTH_PX)
        box = QVBoxLayout(column)
        box.setSpacing(2 * GRID_PX)
        box.addWidget(self.what)
        box.addSpacing(GRID_PX)
        for button, words in ((self.pictures, own), (self.demo, shown)):
            row = QHBoxLayout()
            row.setSpacing(2 * GRID_PX)
            button.setFixedWidth(208)
            button.setMinimumHeight(5 * GRID_PX)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(words, "quiet", wrap=True), 1)
            box.addLayout(row)
        box.addSpacing(GRID_PX)
        box.addWidget(self.recent)
        middle = QHBoxLayout()  # not an alignment, which would forget how high wrapped words are
        middle.addStretch(1)
        middle.addWidget(column)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(middle)
        outer.addWidget(self.opening)
        outer.addStretch(3)

    def set_opening(self, name: str) -> None:
        """Say that the project `name` is being opened, with nothing to choose meanwhile; offer the ways to begin where
        it is empty."""
        self._column.setVisible(not name)
        self.opening.setVisible(bool(name))
        self.opening.setText(self.tr("Opening {name}\u2026").format(name=name))

    def set_recent(self, folders: Sequence[Path]) -> None:
        """Projects opened before, newest first."""
        for row in self._rows:
            self.recent.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.links = [], []
        for folder in folders[:_SHOWN]:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            link = QPushButton(name_of(Project(folder)))
            link.setProperty("role", "link")
            link.setToolTip(str(folder))
            link.setProperty("folder", str(folder))
            link.clicked.connect(self._on_picked)
            line.addWidget(link)
            line.addWidget(ElidedLabel(str(folder), "quiet", Qt.TextElideMode.ElideMiddle), 1)
            self.recent.body.addWidget(row)
            self._rows.append(row)
            self.links.append(link)
        if not folders:
            none = label(self.tr("None yet."), "quiet")
            self.recent.body.addWidget(none)
            self._rows.append(none)

    @Slot()
    def _on_picked(self) -> None:
        self.project_picked.emit(Path(self.sender().property("folder")))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_folder(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = dropped_folder(event)
        if folder is not None:
            event.acceptProposedAction()
            self.folder_dropped.emit(folder)


def dropped_folder(event: QDropEvent) -> Path | None:
    """The folder that is dragged, None where it is something else."""
    for url in event.mimeData().urls():
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.is_dir():
            return path
    return None
