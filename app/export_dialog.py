"""Export of what is accepted: which format, where to, and how far it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from app.errors_dialog import show_failure
from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import JobFailure
from app.model.sets import export_folder
from app.model.verdicts import Verdicts
from app.model.words import count
from app.panels.progress import ProgressPanel
from app.theme import GRID_PX
from app.widgets.card import label
from core.config import ExportConfig, ExportFormat
from core.errors import FlawsmithError
from core.events import Event, Notice
from core.paths import Project

_WIDTH_PX = 620


class ExportDialog(QDialog):
    """Exports one set. The job goes on when the dialog is closed."""

    def __init__(
        self, pool: JobPool, project: Project, folder: Path, pictures: int, verdicts: Verdicts, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export {set}").format(set=folder.name))
        self._pool, self._project, self._folder = pool, project, folder
        self._pictures, self._verdicts = pictures, verdicts
        self._job: Job | None = None
        self._done: Path | None = None
        self._said = ""
        self._is_own_name = True
        self._make_choices()
        self._make_buttons()
        self._lay_out()
        self._on_choice()

    def _make_choices(self) -> None:
        self.formats = QButtonGroup(self)
        self._offered: dict[str, tuple[QRadioButton, str]] = {}
        for name, title, sentence in self._offers():
            offer = QRadioButton(title)
            offer.setToolTip(sentence)
            self.formats.addButton(offer)
            self._offered[name] = (offer, sentence)
        self.formats.buttons()[0].setChecked(True)
        self.formats.buttonClicked.connect(self._on_choice)
        self.with_real = QCheckBox(self.tr("With the &real pictures of the project"))
        self.with_real.setToolTip(self.tr("One folder with both, ready to train on; the manifest tells them apart"))
        self.with_real.toggled.connect(self._write)
        self.only_accepted = QCheckBox(self.tr("Only pictures that &I accepted one by one"))
        self.only_accepted.setToolTip(self.tr("Otherwise all go out that you did not reject"))
        self.only_accepted.setEnabled(self._verdicts.accepted > 0)
        self.only_accepted.toggled.connect(self._write)
        self.out = QLineEdit()
        self.out.setAccessibleName(self.tr("Folder to make"))
        self.out.setToolTip(self.tr("It is made, and must not hold anything yet"))
        self.out.textEdited.connect(self._on_edited)
        self.choose = QPushButton(self.tr("&Choose\u2026"))
        self.choose.setToolTip(self.tr("Choose where the folder is made"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._on_choose)

    def _offers(self) -> list[tuple[str, str, str]]:
        folders = self.tr("A folder for each class. For programs that tell whole pictures apart, and for looking at.")
        coco = self.tr("One JSON file with boxes and exact masks. For detection and segmentation, and labelling tools.")
        yolo = self.tr("A text file with the box for each picture. For training YOLO detectors.")
        mvtec = self.tr("Good pictures to learn from, defects to test on. For programs that look for anomalies.")
        return [
            (ExportFormat.FOLDERS.value, self.tr("Class &folders"), folders),
            (ExportFormat.COCO.value, self.tr("C&OCO"), coco),
            (ExportFormat.YOLO.value, self.tr("&YOLO"), yolo),
            (ExportFormat.MVTEC.value, self.tr("&MVTec AD"), mvtec),
        ]

    def _make_buttons(self) -> None:
        self.start = QPushButton(self.tr("&Export"))
        self.start.setProperty("primary", True)
        self.start.setToolTip(self.tr("Copy the pictures; the project itself stays as it is"))
        self.start.clicked.connect(self._on_start)
        self.stop = QPushButton(self.tr("&Stop"))
        self.stop.setToolTip(self.tr("Stop; nothing of the export is left behind"))
        self.stop.setAutoDefault(False)
        self.stop.clicked.connect(self._on_stop)
        self.open_folder = QPushButton(self.tr("Open fo&lder"))
        self.open_folder.setToolTip(self.tr("Show the export in the file manager"))
        self.open_folder.setAutoDefault(False)
        self.open_folder.clicked.connect(self._on_open)
        self.leave = QPushButton(self.tr("Close"))
        self.leave.setToolTip(self.tr("Back to the gallery (Esc); an export under way goes on"))
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self.close)
        self.stop.setEnabled(False)
        self.open_folder.setEnabled(False)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        outer.setSpacing(GRID_PX)
        for offer, sentence in self._offered.values():
            outer.addWidget(offer)
            text = label(sentence, "quiet", wrap=True)
            text.setContentsMargins(3 * GRID_PX, 0, 0, GRID_PX // 2)
            outer.addWidget(text)
        outer.addWidget(self.with_real)
        outer.addWidget(self.only_accepted)
        line = QHBoxLayout()
        line.setSpacing(GRID_PX)
        line.addWidget(label(self.tr("Folder")))
        line.addWidget(self.out, 1)
        line.addWidget(self.choose)
        outer.addSpacing(GRID_PX)
        outer.addLayout(line)
        self.what = label("", "quiet", wrap=True)
        outer.addWidget(self.what)
        self.progress = ProgressPanel(is_small=True)
        outer.addWidget(self.progress)
        foot = QHBoxLayout()
        foot.setSpacing(GRID_PX)
        foot.addWidget(self.open_folder)
        foot.addStretch(1)
        for button in (self.start, self.stop, self.leave):
            foot.addWidget(button)
        outer.addLayout(foot)
        self.progress.rest(self.tr("Nothing exported yet."))
        outer.addSpacerItem(QSpacerItem(_WIDTH_PX, 0))
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    @property
    def job(self) -> Job | None:
        """The export under way."""
        return self._job

    @property
    def layout_name(self) -> str:
        """The format that is chosen."""
        return next(name for name, (offer, _) in self._offered.items() if offer.isChecked())

    def config(self) -> ExportConfig:
        """What is asked for. Raises `InputError`."""
        return ExportConfig(
            set=str(self._folder),
            out=str((self._project.folder / self.out.text().strip()).absolute()),
            format=self.layout_name,
            with_real=self.with_real.isChecked(),
            project=str(self._project.folder),
            only_accepted=self.only_accepted.isChecked() and self.only_accepted.isEnabled(),
        )

    @Slot()
    def _on_choice(self) -> None:
        if self._is_own_name:
            folder = export_folder(self._project, self._folder, self.layout_name)
            self.out.setText(folder.relative_to(self._project.folder).as_posix())
        self._write()

    @Slot()
    def _write(self) -> None:
        """How many pictures go out."""
        left, rejected = self._pictures - self._verdicts.rejected, self._verdicts.rejected
        if self.only_accepted.isChecked():
            text = self.tr("{number} pictures go out: those you accepted.").format(
                number=count(self._verdicts.accepted)
            )
        elif rejected:
            text = self.tr("{number} pictures go out; rejected by you and left behind: {rejected}.")
            text = text.format(number=count(left), rejected=count(rejected))
        else:
            text = self.tr("All {number} pictures of the set go out: you rejected none.").format(number=count(left))
        real = self.tr("The real pictures of the project go with them.") if self.with_real.isChecked() else ""
        self.what.setText(" ".join(filter(None, (text, real))))

    @Slot()
    def _on_edited(self) -> None:
        self._is_own_name = False

    @Slot()
    def _on_choose(self) -> None:
        start = str(self._project.folder)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where the folder is made"), start)
        if folder:
            self._is_own_name = False
            self.out.setText(str(Path(folder) / f"{self._folder.name} {self.layout_name}"))

    @Slot()
    def _on_start(self) -> None:
        try:
            config = self.config()
        except FlawsmithError as error:
            show_failure(self, self.tr("The pictures cannot be exported."), JobFailure(str(error)))
            return
        self._done, self._said = Path(config.out), ""
        job = self._pool.submit("export", config, self.tr("Exporting {set}").format(set=self._folder.name))
        self._job = job
        job.reported.connect(self._on_event)
        job.succeeded.connect(self._on_succeeded)
        job.cancelled.connect(self._on_cancelled)
        job.failed.connect(self._on_failed)
        self.progress.follow(job)
        self._switch(True)

    def _switch(self, busy: bool) -> None:
        for button in (*self.formats.buttons(), self.with_real, self.out, self.choose, self.start):
            button.setEnabled(not busy)
        self.only_accepted.setEnabled(not busy and self._verdicts.accepted > 0)
        self.stop.setEnabled(busy)
        self.open_folder.setEnabled(not busy and self._done is not None and self._done.is_dir())

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Notice):
            self._said = event.text

    def _end(self, what: str, full: bool = False) -> None:
        self._job = None
        self.progress.rest(what, full, self.progress.warnings)
        self._switch(False)

    @Slot()
    def _on_succeeded(self) -> None:
        self._end(self._said, full=True)
        self._is_own_name = True
        self.open_folder.setFocus()

    @Slot()
    def _on_cancelled(self) -> None:
        if self._done is not None and self._done.is_dir():
            self._end(self.tr("It was finished before it could be stopped."), full=True)
        else:
            self._end(self.tr("Stopped; nothing was left behind."))

    @Slot(object)
    def _on_failed(self, failure: JobFailure) -> None:
        self._end(self.tr("Nothing was exported."))
        show_failure(self, self.tr("The pictures could not be exported."), failure)

    @Slot()
    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _on_open(self) -> None:
        if self._done is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._done)))
