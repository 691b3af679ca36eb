"""What goes into a training: the project's pictures and pattern, the pages about them, decisions and advice."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.adviser import Adviser
from app.errors_dialog import show_failure
from app.jobs.pool import JobPool
from app.jobs.state import JobFailure
from app.model.check import Check, read_check
from app.model.decisions import Decisions
from app.model.project_data import Located, Prepared, read_coordinates, read_prepared
from app.model.slices import Slices
from app.model.standing import Standing, standing_of
from app.pages.stack import PageStack
from app.panels.pattern import PatternPanel
from app.panels.pictures import PicturesPanel
from core.errors import FlawsmithError
from core.paths import Project


class ProjectSide(QObject):
    """Reads a project and shows it in its two panels and its pages, which lie over `desk`."""

    read = Signal(object)
    """The project was (re)read: its `Prepared`, or None while there is none."""
    apply_wanted = Signal()
    """The pictures are to be prepared again with the decisions made."""

    def __init__(self, pool: JobPool, desk: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._tab = parent
        self._reading = Slices(self)
        self.check = Check()
        self.pictures = PicturesPanel()
        self.pattern = PatternPanel()
        self.adviser = Adviser(pool, self)
        self.decisions = Decisions(self)
        self.decisions.failed.connect(self._on_not_kept)
        self.decisions.changed.connect(self._on_decisions)
        self.pages = PageStack(desk, self.decisions)
        self.pictures.check_wanted.connect(self.pages.open_check)
        self.pictures.clicks_wanted.connect(self.pages.open_clicks)
        self.pattern.review_wanted.connect(self.pages.open_review)
        self.pages.apply_wanted.connect(self.apply_wanted)
        self.pictures.apply_wanted.connect(self.apply_wanted)

    def set_project(self, project: Project) -> None:
        """Show `project`, prepared or not."""
        self.decisions.open(project)
        self.adviser.open(project)
        found: Prepared | None = None
        check = Check()
        if standing_of(project) is Standing.READY:
            try:
                found = read_prepared(project)
                check = read_check(project, found)
            except FlawsmithError as error:
                show_failure(self._tab, self.tr("The project could not be read whole."), JobFailure(str(error)))
        self.check = check
        self.pages.set_project(found, check)
        self.read.emit(found)
        if found is None:
            self._reading.stop()
            self.pictures.show_empty()
            self.pattern.show_empty()
            return
        self.pictures.show_prepared(found, check)
        self._on_decisions()
        self._reading.start(self._read_coordinates(project, found))

    def _read_coordinates(self, project: Project, found: Prepared) -> Iterator[None]:
        located: list[Located] = []
        for picture in read_coordinates(project):
            located.append(picture)
            yield
        self.pages.set_located(located)
        self.pattern.show_prepared(found, located)

    def lock(self, why: str) -> None:
        """While a job is under way the pictures stay as they are; `why` says so, empty unlocks."""
        self.pictures.lock(why)
        self.pages.lock(why)

    def set_preparing(self, on: bool) -> None:
        """While the pictures are prepared nothing is decided about them: it would be too late for this time."""
        for button in (self.pictures.check, self.pictures.clicks, self.pattern.review):
            button.setEnabled(not on)

    @Slot()
    def _on_decisions(self) -> None:
        self.pictures.show_waiting(self.decisions.waiting)

    @Slot(str)
    def _on_not_kept(self, why: str) -> None:
        show_failure(self._tab, self.tr("The decision could not be kept."), JobFailure(why))
