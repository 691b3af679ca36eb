"""From a folder of pictures to a prepared project, as jobs of the pool."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot

from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import JobFailure
from app.model.project_data import originals_of
from core.config import DemoConfig, PrepareConfig
from core.errors import InputError
from core.files import read_json
from core.paths import Project

_OPTIONS = ("max_side_px", "crop_px", "groups", "group_part")


class Preparation(QObject):
    """Runs `prepare`, for the demo after `demo-data`; one at a time."""

    started = Signal(object)
    """The `Job` that begins."""
    succeeded = Signal(object)
    """The `Project` that is ready."""
    failed = Signal(object)
    """Its `JobFailure`."""
    ended = Signal()
    """Over, one way or the other; after the two above."""

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._job: Job | None = None
        self._project: Project | None = None
        self._pictures = Path()

    @property
    def pictures(self) -> Path:
        """Folder being prepared."""
        return self._pictures

    @property
    def job(self) -> Job | None:
        return self._job

    def prepare(self, pictures: Path, project: Project) -> None:
        """Prepare `pictures` into `project`."""
        self._pictures, self._project = pictures, project
        job = self._submit("prepare", _config(pictures, project))
        job.succeeded.connect(self._on_prepared)

    def make_demo(self, pictures: Path, project: Project) -> None:
        """Make the demo's pictures, then prepare them."""
        self._pictures, self._project = pictures, project
        if (pictures / "demo.json").exists():  # written last: without it they are not all there
            self.prepare(pictures, project)
            return
        job = self._submit("demo-data", DemoConfig(out=str(pictures)))
        job.succeeded.connect(self._on_demo_made)

    def _submit(self, task: str, config: DemoConfig | PrepareConfig) -> Job:
        title = self.tr("Making the demo pictures") if task == "demo-data" else self.tr("Preparing the pictures")
        job = self._pool.submit(task, config, title)
        self._job = job
        job.cancelled.connect(self._on_cancelled)
        job.failed.connect(self._on_failed)
        self.started.emit(job)
        return job

    @Slot()
    def _on_demo_made(self) -> None:
        assert self._project is not None
        self.prepare(self._pictures, self._project)

    @Slot()
    def _on_prepared(self) -> None:
        self._job = None
        self.succeeded.emit(self._project)
        self.ended.emit()

    @Slot()
    def _on_cancelled(self) -> None:
        self._job = None
        self.ended.emit()

    @Slot(object)
    def _on_failed(self, failure: JobFailure) -> None:
        self._job = None
        self.failed.emit(failure)
        self.ended.emit()


def _config(pictures: Path, project: Project) -> PrepareConfig:
    """How to prepare `pictures`: as they were before, where the project tells."""
    record: dict[str, Any] = {"pictures": str(pictures), "project": str(project.folder)}
    if project.settings.exists() and _is_of(project, pictures):
        settings = read_json(project.settings)
        record |= {key: settings[key] for key in _OPTIONS if key in settings}
    return PrepareConfig.from_dict(record)


def projects_folder() -> Path:
    """Where new projects are made unless another folder is chosen."""
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(home) / "Flawsmith"


def project_for(pictures: Path, current: Project | None) -> Project:
    """The project `pictures` go into: the open one when it is theirs or empty, else a new one in Documents."""
    if current is not None and not current.is_prepared():
        return current
    if current is not None and _is_of(current, pictures):
        return current
    base, number = projects_folder() / (pictures.resolve().name or "project"), 1
    while True:
        folder = base if number == 1 else base.with_name(f"{base.name} {number}")
        project = Project(folder)
        if not folder.exists() or _is_of(project, pictures):
            return project
        number += 1


def _is_of(project: Project, pictures: Path) -> bool:
    try:
        chosen = originals_of(project) or project.pictures()
        return chosen.resolve() == pictures.resolve()
    except (InputError, OSError, KeyError, TypeError):
        return False
