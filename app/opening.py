"""Which project is open, who may write to it, and what happens when one is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.errors_dialog import show_failure
from app.failures import Remedy
from app.jobs.pool import JobPool
from app.jobs.state import JobFailure
from app.model.standing import Standing, chosen_pictures, project_in, standing_of
from app.new_project import NewProjectDialog
from app.preparation import Preparation, project_for, projects_folder
from app.project_lock import ProjectLock
from app.settings import forget_project, remember_project
from app.widgets.banner import Banner
from core.paths import Project

_TRY_LOCK_MS = 3000


class Opening(QObject):
    """Opens projects, one at a time."""

    opened = Signal(object)
    """The `Project` to show; its folder may be empty or not exist yet."""
    may_write = Signal(str)
    """Why the project may only be looked at; empty when it may be written to."""

    def __init__(self, pool: JobPool, preparation: Preparation, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._pool, self._preparation, self._banner, self._window = pool, preparation, banner, window
        self._lock = ProjectLock()
        self.project: Project | None = None
        self.only_look = ""
        """Why the project may only be looked at."""
        self._dialog: NewProjectDialog | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TRY_LOCK_MS)
        self._timer.timeout.connect(self._try_lock)

    def close(self) -> None:
        """Let others write to the project."""
        self._timer.stop()
        self._lock.release()

    def is_free(self) -> bool:
        """Whether no job needs the open project; if one does, the engineer is told."""
        jobs = self._pool.asked_for
        if jobs:
            message = self.tr("{title} is under way. Wait for its end or stop it first.")
            self._refuse(self.tr("Not now."), message.format(title=jobs[0].title))
        return not jobs

    def _refuse(self, what: str, message: str, *remedies: Remedy) -> None:
        show_failure(self._window, what, JobFailure(message), remedies)

    @Slot(object)
    def open(self, project: Project) -> bool:
        """Open `project`; False, with a dialog, where it cannot be."""
        project = Project(project.folder.absolute())
        try:
            standing = standing_of(project)
        except OSError:
            gone = self.tr("{folder} cannot be read. Look whether its drive or network share is connected.")
            self._refuse(self.tr("The project cannot be opened."), gone.format(folder=project.folder))
            return False
        if standing in (Standing.FOREIGN, Standing.NEWER, Standing.DAMAGED):
            self._explain(project, standing)
            return False
        self.project = project
        remember_project(project.folder)
        self._take(by_force=False)
        self.opened.emit(project)
        self._look_after(project, standing)
        return True

    def _explain(self, project: Project, standing: Standing) -> None:
        folder = project.folder
        if standing is Standing.NEWER:
            message = self.tr(
                "{folder} was made with a newer version of Flawsmith. Install that version here too; nothing was "
                "changed."
            )
            self._refuse(self.tr("This project needs a newer Flawsmith."), message.format(folder=folder))
        elif standing is Standing.FOREIGN:
            message = self.tr("{folder} holds no project. To begin a new one, choose a folder of pictures instead.")
            begin = Remedy(self.tr("&Begin a project with these pictures"), lambda: self.prepare(folder), str(folder))
            self._refuse(self.tr("This is not a project."), message.format(folder=folder), begin)
        else:
            message = self.tr(
                "{file} cannot be read. Restore it from a copy, or choose the pictures again: decisions and runs are "
                "kept."
            )
            again = Remedy(self.tr("&Choose the pictures\u2026"), lambda: self._relocate(project))
            self._refuse(self.tr("The project is damaged."), message.format(file=project.settings), again)

    def _look_after(self, project: Project, standing: Standing) -> None:
        """Say what is wrong with the project, and put it right where that needs no answer."""
        pictures = chosen_pictures(project) if standing is not Standing.NEW else None
        if self.only_look:
            take = (self.tr("Use it &here"), self._on_use_here)
            self._banner.say(self.only_look, [take] if self._lock.is_elsewhere else [])
        elif pictures is not None and not pictures.is_dir():
            find = self._where_they_are(project, pictures)
            self._banner.say(find.tip, [(find.words, find.act)])
        elif standing in (Standing.OLDER, Standing.UNFINISHED) and pictures is not None:
            older = self.tr(
                "This project was prepared by an older Flawsmith and is now prepared again. Your decisions and runs "
                "are kept."
            )
            ended = self.tr("The last preparation of this project was ended early; it goes on now.")
            self._banner.say(older if standing is Standing.OLDER else ended)
            self._preparation.prepare(pictures, project)
        else:
            self._banner.say("")

    def remedies(self) -> list[Remedy]:
        """What helps where the open project's pictures were moved or deleted while it was open."""
        project = self.project
        pictures = chosen_pictures(project) if project is not None else None
        if project is None or pictures is None or pictures.is_dir() or self.only_look:
            return []
        return [self._where_they_are(project, pictures)]

    def _where_they_are(self, project: Project, gone: Path) -> Remedy:
        """Asks where the pictures of `project` are that are no longer in the folder `gone`; its tip says so."""
        tip = self.tr("The pictures of this project are not in {folder} any more.").format(folder=gone)
        return Remedy(self.tr("Show where they &are\u2026"), lambda: self._relocate(project), tip)

    def _take(self, by_force: bool) -> None:
        assert self.project is not None
        self.only_look = self._lock.take(self.project, by_force)
        if self.only_look:
            self._timer.start()
        else:
            self._timer.stop()
        self.may_write.emit(self.only_look)

    @Slot()
    def _try_lock(self) -> None:
        """The other window may have been closed since."""
        if self.project is not None and not self._lock.take(self.project):
            self.open(self.project)

    @Slot()
    def _on_use_here(self) -> None:
        if self.project is None:
            return
        self._take(by_force=True)
        if self.only_look:
            self._refuse(
                self.tr("The other window still uses this project."),
                self.tr("Close the project there first; it can then be used here."),
            )
        else:
            self.open(self.project)

    def _relocate(self, project: Project) -> None:
        """Ask where the pictures of `project` are now, and prepare it with them."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Folder of pictures"))
        if folder and self.is_free():
            self.project = project
            self._take(by_force=False)
            self._preparation.prepare(Path(folder), project)

    @Slot(object)
    def prepare(self, pictures: Path) -> None:
        """Prepare a folder of pictures, in the open project where they are its own, else in a new one."""
        if self.is_free():
            self._preparation.prepare(pictures, project_for(pictures, self.project if not self.only_look else None))

    @Slot()
    def ask_for_project(self) -> None:
        """Open a project's folder."""
        start = str(self.project.folder.parent if self.project else projects_folder())
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Project folder"), start)
        if folder and self.is_free():
            self.open(project_in(Path(folder)))

    @Slot()
    def ask_for_pictures(self) -> None:
        """Begin with a folder of pictures, with nothing else to decide."""
        folder = QFileDialog.getExistingDirectory(self._window, self.tr("Folder of pictures"))
        if folder:
            self.prepare(Path(folder))

    @Slot()
    def ask_for_new(self) -> None:
        """Begin a project with a name and a place of one's own."""
        if self._dialog is None and self.is_free():
            self._dialog = NewProjectDialog(self._window)
            self._dialog.wanted.connect(self._preparation.prepare)
            self._dialog.finished.connect(self._on_dialog_closed)
            self._dialog.open()

    @Slot()
    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    @Slot(object)
    def open_recent(self, folder: Path) -> None:
        """Open a project that was open before."""
        if not folder.is_dir():
            forget_project(folder)
            gone = self.tr("{folder} is not there any more. If it was moved, open it where it is now.")
            find = Remedy(self.tr("&Open\u2026"), self.ask_for_project)
            self._refuse(self.tr("The project was not found."), gone.format(folder=folder), find)
        elif self.is_free():
            self.open(Project(folder))

    @Slot()
    def open_own_demo(self) -> None:
        """The demo where projects are kept."""
        if self.is_free():
            self.open_demo(projects_folder() / "demo")

    def open_demo(self, folder: Path) -> None:
        """Open the demo in `folder`, making it first when it is not there."""
        project = Project(folder / "project")
        standing = standing_of(project)
        if self.open(project) and standing is Standing.NEW and not self.only_look:
            self._preparation.make_demo(folder / "pictures", project)
