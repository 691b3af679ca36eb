"""The main window: the tabs, the project in view, and what happens when it is closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QMessageBox,
    QTabWidget,
    QToolButton,
    QWidget,
)

from app.errors_dialog import show_failure
from app.generation_tab import GenerationTab
from app.jobs.child import DEFAULT_REGISTRY
from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import JobFailure
from app.model.project_data import Prepared
from app.preparation import Preparation, project_for
from app.settings import settings as settings
from app.training_tab import TrainingTab
from core.paths import Project


class MainWindow(QMainWindow):
    """One project at a time. Owns the job pool."""

    def __init__(self, registry: str = DEFAULT_REGISTRY) -> None:
        super().__init__()
        self.pool = JobPool(self, registry)
        self._project: Project | None = None
        self._prepared: Prepared | None = None
        self._closing = False
        self._question: QMessageBox | None = None
        self.preparation = Preparation(self.pool, self)
        self.training = TrainingTab(self.pool)
        self.generation = GenerationTab(self.pool)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.training, self.tr("Training"))
        self.tabs.addTab(self.generation, self.tr("Generation"))
        self.tabs.setTabToolTip(0, self.tr("From pictures to a trained model"))
        self.tabs.setTabToolTip(1, self.tr("From a trained model to a balanced set"))
        self.setCentralWidget(self.tabs)
        self._make_menu()
        self._connect()
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 680)
        self.resize(1280, 800)
        geometry = settings().value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        self._write_title()

    def _make_menu(self) -> None:
        button = QToolButton()
        button.setProperty("role", "menu")
        button.setText(self.tr("&Project \u25be"))
        button.setToolTip(self.tr("Open another project or choose other pictures"))
        button.setAccessibleName(self.tr("Project"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        self.open_action = QAction(self.tr("&Open project\u2026"), self)
        self.open_action.setShortcut(QKeySequence.StandardKey.Open)
        self.open_action.triggered.connect(self._on_open)
        self.choose_action = QAction(self.tr("Choose &pictures\u2026"), self)
        self.choose_action.setShortcut(QKeySequence.StandardKey.New)
        self.choose_action.triggered.connect(self.training.pictures.choose.click)
        quit_action = QAction(self.tr("&Quit"), self)
        quit_action.setShortcut(QKeySequence("Ctrl+Q"))
        quit_action.triggered.connect(self.close)
        for action in (self.open_action, self.choose_action, quit_action):
            menu.addAction(action)
            self.addAction(action)
        button.setMenu(menu)
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 4, 8, 4)
        row.addWidget(button)
        self.tabs.setCornerWidget(corner, Qt.Corner.TopRightCorner)

    def _connect(self) -> None:
        self.training.pictures.folder_chosen.connect(self.open_pictures)
        self.training.prepared.connect(self._on_prepared)
        self.training.apply_wanted.connect(self._on_apply)
        self.training.runs_changed.connect(self.generation.refresh_runs)
        self.preparation.started.connect(self._on_preparation)
        self.preparation.succeeded.connect(self._on_preparation_succeeded)
        self.preparation.failed.connect(self._on_preparation_failed)
        self.preparation.ended.connect(self._on_preparation_ended)
        self.pool.changed.connect(self._on_jobs)
        self.pool.idle.connect(self._on_idle)

    @property
    def project(self) -> Project | None:
        return self._project

    @Slot(object)
    def open_project(self, project: Project) -> None:
        """Show `project`; its folder may be empty or not exist yet."""
        self._project = Project(project.folder.absolute())
        settings().setValue("project", str(self._project.folder))
        self._write_title()
        self.training.set_project(self._project)

    @Slot(object)
    def open_pictures(self, folder: Path) -> None:
        """Prepare a folder of pictures and show its project."""
        jobs = self.pool.asked_for
        if jobs:
            message = self.tr("{title} is under way. Wait for its end or stop it first.")
            title = jobs[0].title
            show_failure(self, self.tr("Not now."), JobFailure(message.format(title=title)))
            return
        self.preparation.prepare(folder, project_for(folder, self._project))

    def open_demo(self, folder: Path) -> None:
        """Show the demo in `folder`, making it first when it is not there."""
        project = Project(folder / "project")
        self.open_project(project)
        if not project.is_prepared():
            self.preparation.make_demo(folder / "pictures", project)

    def _write_title(self) -> None:
        name = self._project.folder.resolve().name if self._project else ""
        if name == "project" and self._project is not None:
            name = self._project.folder.resolve().parent.name
        self.setWindowTitle(self.tr("Flawsmith") + (f" - {name}" if name else ""))

    @Slot(object)
    def _on_prepared(self, prepared: Prepared | None) -> None:
        self._prepared = prepared
        if self._project is not None:
            self.generation.set_project(self._project, prepared)

    @Slot(object)
    def _on_preparation(self, job: Job) -> None:
        self.training.pages.back()
        self.training.side.set_preparing(True)
        self.training.pictures.show_job(job, self.preparation.pictures)
        self.tabs.setCurrentWidget(self.training)

    @Slot(object)
    def _on_preparation_succeeded(self, project: Project) -> None:
        self.open_project(project)
        self.training.decisions.mark_applied()
        self.training.adviser.seek()

    @Slot()
    def _on_apply(self) -> None:
        """Prepare the same pictures again, with the decisions made since."""
        if self._project is not None and self._prepared is not None and not self.pool.asked_for:
            self.preparation.prepare(self._prepared.chosen, self._project)

    @Slot(object)
    def _on_preparation_failed(self, failure: JobFailure) -> None:
        show_failure(self, self.tr("The pictures could not be prepared."), failure)

    @Slot()
    def _on_preparation_ended(self) -> None:
        self.training.pictures.end_job()
        self.training.side.set_preparing(False)
        self.training.decisions.reload()

    @Slot()
    def _on_jobs(self) -> None:
        jobs = self.pool.asked_for
        why = self.tr("{title} is under way.").format(title=jobs[0].title) if jobs else ""
        self.training.side.lock(why)
        self.open_action.setEnabled(not jobs)
        self.choose_action.setEnabled(not jobs)

    @Slot()
    def _on_open(self) -> None:
        start = str(self._project.folder.parent) if self._project else ""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Project folder"), start)
        if not folder:
            return
        project = Project(Path(folder))
        if project.is_prepared():
            self.open_project(project)
            return
        message = self.tr("{folder} holds no project. To begin a new one, choose a folder of pictures instead.")
        show_failure(self, self.tr("This is not a project."), JobFailure(message.format(folder=folder)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.training.pictures.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.training.pictures.dropEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.pool.asked_for:
            event.ignore()
            self._ask()
            return
        self.pool.shutdown()  # what gives way to others gives way to this too
        if self._question is not None:
            self._question.close()
        settings().setValue("geometry", self.saveGeometry())
        event.accept()

    def _ask(self) -> None:
        """Ask what becomes of the job. Never blocks: the window stays live behind the question."""
        if self._question is not None:
            self._question.raise_()
            return
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Flawsmith"))
        title = self.pool.asked_for[0].title
        if self._closing:
            box.setText(self.tr("Still stopping: {title}.").format(title=title))
            box.setInformativeText(
                self.tr("It ends after the step at hand. Ended now, only the work up to the last checkpoint is kept.")
            )
            box.addButton(self.tr("&End now"), QMessageBox.ButtonRole.DestructiveRole).clicked.connect(self._on_end_now)
            stay = box.addButton(self.tr("&Wait"), QMessageBox.ButtonRole.RejectRole)
        else:
            box.setText(self.tr("{title} is under way.").format(title=title))
            box.setInformativeText(self.tr("What was done so far is kept and can be continued later."))
            stop = box.addButton(self.tr("&Stop and keep everything"), QMessageBox.ButtonRole.AcceptRole)
            stop.clicked.connect(self._on_stop_and_close)
            stay = box.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.finished.connect(self._on_answered)
        self._question = box
        box.open()

    @Slot()
    def _on_answered(self) -> None:
        self._question = None

    @Slot()
    def _on_stop_and_close(self) -> None:
        self._closing = True
        self.pool.stop_all()

    @Slot()
    def _on_end_now(self) -> None:
        self.pool.kill_all()

    @Slot()
    def _on_idle(self) -> None:
        if self._closing:
            self.close()
