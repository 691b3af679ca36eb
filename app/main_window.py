"""The main window: the tabs, the project in view, and what happens when it is closed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Slot
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from app.closing import Closing
from app.device import Device, DeviceButton
from app.errors_dialog import show_failure
from app.evaluation_tab import EvaluationTab
from app.failures import Remedy
from app.generation_tab import GenerationTab
from app.history_tab import HistoryTab
from app.jobs.awake import KeepAwake
from app.jobs.child import DEFAULT_REGISTRY
from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import JobFailure
from app.jobs_button import JobsButton
from app.log import JobLog
from app.menu import MainMenu
from app.model.project_data import Prepared
from app.model.standing import Standing, name_of, standing_of
from app.notifier import Notifier
from app.opening import Opening
from app.place import keep_place, take_place
from app.preparation import Preparation
from app.run_desk import RunDesk
from app.settings import recent_projects
from app.start_page import StartPage, dropped_folder
from app.support import SupportDialog
from app.theme import GRID_PX
from app.training_tab import TrainingTab
from app.widgets.banner import Banner
from core.paths import Project


class MainWindow(QMainWindow):
    """One project at a time. Owns the job pool."""

    def __init__(self, registry: str = DEFAULT_REGISTRY) -> None:
        super().__init__()
        self.pool = JobPool(self, registry)
        self._prepared: Prepared | None = None
        self.preparation = Preparation(self.pool, self)
        self.banner, self.device_banner = Banner(), Banner()
        self.opening = Opening(self.pool, self.preparation, self.banner, self)
        self.closing = Closing(self.pool, self)
        self.device = Device(self.pool, self)
        self.notifier = Notifier(self.pool, self)
        self.awake = KeepAwake(self.pool, self)
        JobLog(self.pool, self)
        self.training = TrainingTab(self.pool)
        self.generation = GenerationTab(self.pool)
        self.evaluation = EvaluationTab(self.pool)
        self.history = HistoryTab(self.training.trainings)
        self.start = StartPage()
        self.jobs = JobsButton(self.pool)
        self.menu = MainMenu(self)
        self._lay_out()
        self._connect()
        self._connect_menu()
        self.setAcceptDrops(True)
        self.setMinimumSize(1024, 680)
        take_place(self)
        self._write_title()
        self._write_recent()

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.training, self.tr("Training"))
        self.tabs.addTab(self.generation, self.tr("Generation"))
        self.tabs.addTab(self.evaluation, self.tr("Evaluation"))
        self.tabs.addTab(self.history, self.tr("History"))
        self.tabs.setTabToolTip(0, self.tr("From pictures to a trained model"))
        self.tabs.setTabToolTip(1, self.tr("From a trained model to a balanced set"))
        self.tabs.setTabToolTip(2, self.tr("Whether a set helps, and how good a model's checkpoints are"))
        self.tabs.setTabToolTip(3, self.tr("Every training of this project, to look at and to compare"))
        corner = QWidget()
        row = QHBoxLayout(corner)
        row.setContentsMargins(0, 4, GRID_PX, 4)
        row.setSpacing(GRID_PX)
        row.addWidget(DeviceButton(self.device))
        row.addWidget(self.jobs)
        self.tabs.setCornerWidget(corner, Qt.Corner.TopRightCorner)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start)
        self.stack.addWidget(self.tabs)
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for part in (self.banner, self.device_banner):
            box.addWidget(part)
        box.addWidget(self.stack, 1)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.start.pictures_wanted.connect(self.opening.ask_for_pictures)
        self.start.demo_wanted.connect(self.opening.open_own_demo)
        self.start.open_wanted.connect(self.opening.ask_for_project)
        self.start.project_picked.connect(self.opening.open_recent)
        self.start.folder_dropped.connect(self.open_pictures)
        self.opening.opened.connect(self._on_opened)
        self.opening.may_write.connect(self._on_jobs)
        self.training.pictures.folder_chosen.connect(self.open_pictures)
        self.training.prepared.connect(self._on_prepared)
        self.training.apply_wanted.connect(self._on_apply)
        RunDesk(self.tabs, self.training, self.generation, self.evaluation, self.history)
        self.preparation.started.connect(self._on_preparation)
        self.preparation.succeeded.connect(self._on_preparation_succeeded)
        self.preparation.failed.connect(self._on_preparation_failed)
        self.preparation.ended.connect(self._on_preparation_ended)
        self.pool.changed.connect(self._on_jobs)
        self.device.found.connect(self._on_device)

    def _connect_menu(self) -> None:
        menu, train = self.menu, self.training.train
        menu.new.triggered.connect(self.opening.ask_for_new)
        menu.open.triggered.connect(self.opening.ask_for_project)
        menu.recent_picked.connect(self.opening.open_recent)
        menu.demo.triggered.connect(self.opening.open_own_demo)
        menu.pictures.triggered.connect(self.opening.ask_for_pictures)
        menu.folder.triggered.connect(self._on_show_folder)
        menu.support.triggered.connect(self.save_support_bundle)
        menu.quit.triggered.connect(self.close)
        menu.start.triggered.connect(train.start.click)
        menu.pause.triggered.connect(train.buttons.pause.click)
        menu.stop.triggered.connect(train.buttons.stop.click)
        menu.jobs.triggered.connect(self.jobs.open_list)
        menu.about.triggered.connect(self._on_about)

    @Slot()
    def begin(self) -> None:
        """What is done once the window is seen."""
        self.device.look()

    @property
    def project(self) -> Project | None:
        return self.opening.project

    @Slot(object)
    def open_project(self, project: Project) -> None:
        """Show `project`; its folder may be empty or not exist yet."""
        self.opening.open(project)

    @Slot(object)
    def open_pictures(self, folder: Path) -> None:
        """Prepare a folder of pictures and show its project."""
        self.opening.prepare(folder)

    def open_demo(self, folder: Path) -> None:
        """Show the demo in `folder`, making it first when it is not there."""
        self.opening.open_demo(folder)

    @Slot(object)
    def _on_opened(self, project: Project) -> None:
        self._write_title()
        self._write_recent()
        self._show_tabs()
        self.training.set_project(project)
        self.history.set_project(project)
        self._on_jobs()

    def _write_title(self) -> None:
        name = name_of(self.project) if self.project is not None else ""
        self.setWindowTitle(self.tr("Flawsmith") + (f" - {name}" if name else ""))
        self.menu.folder.setEnabled(self.project is not None)

    def _write_recent(self) -> None:
        recent = recent_projects()
        self.start.set_recent(recent)
        self.menu.set_recent(recent)

    @Slot(object)
    def _on_prepared(self, prepared: Prepared | None) -> None:
        self._prepared = prepared
        if self.project is not None:
            self.generation.set_project(self.project, prepared)
            self.evaluation.set_project(self.project, prepared)

    @Slot(object)
    def _on_preparation(self, job: Job) -> None:
        self.training.pages.back()
        self.training.side.set_preparing(True)
        self.training.show_preparation(job, self.preparation.pictures)
        self._show_tabs()
        self.tabs.setCurrentWidget(self.training)

    @Slot(object)
    def _on_preparation_succeeded(self, project: Project) -> None:
        self.open_project(project)
        self.training.decisions.mark_applied()
        self.training.adviser.seek()

    @Slot()
    def _on_apply(self) -> None:
        """Prepare the same pictures again, with the decisions made since."""
        if self.project is not None and self._prepared is not None and not self.pool.asked_for:
            self.preparation.prepare(self._prepared.chosen, self.project)

    @Slot(object)
    def _on_preparation_failed(self, failure: JobFailure) -> None:
        other = Remedy(self.tr("Choose other &pictures\u2026"), self.opening.ask_for_pictures)
        show_failure(self, self.tr("The pictures could not be prepared."), failure, [other])

    @Slot()
    def _on_preparation_ended(self) -> None:
        self.training.end_preparation()
        self.training.side.set_preparing(False)
        self.training.decisions.reload()
        if self.project is None:
            self.stack.setCurrentWidget(self.start)

    @Slot()
    def _on_jobs(self) -> None:
        jobs = self.pool.asked_for
        why = self.tr("{title} is under way.").format(title=jobs[0].title) if jobs else ""
        only_look = self.opening.only_look
        self.training.set_only_look(only_look)
        self.training.side.lock(only_look or why)
        self.generation.set_only_look(only_look)
        self.evaluation.set_only_look(only_look)
        self.history.set_only_look(only_look)

    @Slot()
    def _on_device(self) -> None:
        if self.device.known is not None:
            self.evaluation.set_device(self.device.known)

    def _show_tabs(self) -> None:
        """Show the project. Only now is a line put above it: nothing moves while the mouse is on its way."""
        self.stack.setCurrentWidget(self.tabs)
        known = self.device.known
        if known is not None and not known.is_gpu and not self.device.has_been_told():
            self.device_banner.say(self.device.story(), [(self.tr("I &see"), self._on_device_told)])

    @Slot()
    def _on_device_told(self) -> None:
        self.device.note_told()
        self.device_banner.say("")

    def remedies(self, failure: JobFailure) -> list[Remedy]:
        """What helps against a failure anywhere in the window."""
        found, project = self.opening.remedies(), self.project
        if project is not None and standing_of(project) in (Standing.OLDER, Standing.UNFINISHED):
            found.append(Remedy(self.tr("&Prepare again"), lambda: self.opening.open(project)))
        if failure.details:
            found.append(Remedy(self.tr("Save support &bundle\u2026"), self.save_support_bundle))
        return found

    @Slot()
    def save_support_bundle(self) -> None:
        """Ask where to, and whether pictures go along."""
        dialog = SupportDialog(self.project, self.device.known, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _on_show_folder(self) -> None:
        if self.project is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.project.folder)))

    @Slot()
    def _on_about(self) -> None:
        from app.about import show

        show(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self.pool.asked_for and dropped_folder(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = dropped_folder(event)
        if folder is not None:
            event.acceptProposedAction()
            self.open_pictures(folder)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.notifier.window_came_to_front()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.closing.may_close():
            event.ignore()
            return
        self.opening.close()
        keep_place(self)
        event.accept()
