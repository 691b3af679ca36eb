"""The dialog for a new project: which pictures, what it is called, where it lies."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.model.standing import Standing, standing_of
from app.preparation import projects_folder
from app.theme import GRID_PX
from app.widgets.card import label
from core.errors import InputError
from core.paths import Project, check_name

_WIDTH_PX = 560


class NewProjectDialog(QDialog):
    """Emits `wanted` with the folder of pictures and the `Project` when all is as it must be."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New project"))
        self.setMinimumWidth(_WIDTH_PX)
        self.pictures = self._line(self.tr("Folder of the pictures"))
        self.name = self._line(self.tr("Name of the project"))
        self.place = self._line(self.tr("Folder that the project's own folder is made in"))
        self.place.setText(str(projects_folder()))
        self._typed = False
        self.name.textEdited.connect(self._on_name_typed)
        for line in (self.pictures, self.name, self.place):
            line.textChanged.connect(self._check)
        self.find_pictures = self._chooser(self.pictures)
        self.find_place = self._chooser(self.place)
        self.said = label("", "quiet", wrap=True)
        self.said.setMinimumHeight(5 * GRID_PX)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.make = self.buttons.addButton(self.tr("C&reate"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.make.setProperty("primary", True)
        self.make.setToolTip(self.tr("Make the project and prepare the pictures"))
        self.buttons.accepted.connect(self._on_create)
        self.buttons.rejected.connect(self.reject)
        self._lay_out()
        self._check()

    def _line(self, tip: str) -> QLineEdit:
        line = QLineEdit()
        line.setToolTip(tip)
        line.setAccessibleName(tip)
        return line

    def _chooser(self, line: QLineEdit) -> QPushButton:
        button = QPushButton(self.tr("Choose\u2026"))
        button.setToolTip(line.toolTip())
        button.clicked.connect(self._on_find_pictures if line is self.pictures else self._on_find_place)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(GRID_PX)
        rows = (
            (self.tr("&Pictures"), self.pictures, self.find_pictures),
            (self.tr("&Name"), self.name, None),
            (self.tr("&Folder"), self.place, self.find_place),
        )
        for row, (text, line, button) in enumerate(rows):
            named = label(text)
            named.setBuddy(line)
            grid.addWidget(named, row, 0)
            grid.addWidget(line, row, 1)
            if button is not None:
                grid.addWidget(button, row, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        box.setSpacing(2 * GRID_PX)
        box.addLayout(grid)
        box.addWidget(self.said)
        box.addWidget(self.buttons)

    @property
    def project(self) -> Project:
        """The project as it stands in the dialog."""
        return Project(Path(self.place.text().strip()) / self.name.text().strip())

    def _obstacle(self) -> str:
        pictures = self.pictures.text().strip()
        if not pictures:
            return self.tr("Choose the folder that holds one sub-folder of pictures for each defect.")
        if not Path(pictures).is_dir():
            return self.tr("There is no folder {folder}.").format(folder=pictures)
        try:
            check_name(self.name.text().strip(), "project")
        except InputError as error:
            return str(error)
        if standing_of(self.project) is not Standing.NEW:
            return self.tr("{folder} exists already. Choose another name.").format(folder=self.project.folder)
        return ""

    @Slot()
    def _check(self) -> None:
        why = self._obstacle()
        good = self.tr("The project is made in {folder}. That folder can be moved and copied later.")
        self.said.setText(why or good.format(folder=self.project.folder))
        self.make.setEnabled(not why)

    @Slot()
    def _on_name_typed(self) -> None:
        self._typed = True

    @Slot()
    def _on_find_pictures(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of pictures"), self.pictures.text())
        if folder:
            self.set_pictures(Path(folder))

    def set_pictures(self, folder: Path) -> None:
        """Take `folder`, and its name for the project's unless another was typed."""
        self.pictures.setText(str(folder))
        if not self._typed:
            self.name.setText(folder.name)

    @Slot()
    def _on_find_place(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the project"), self.place.text())
        if folder:
            self.place.setText(folder)

    @Slot()
    def _on_create(self) -> None:
        self.wanted.emit(Path(self.pictures.text().strip()), self.project)
        self.accept()
