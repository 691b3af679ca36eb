"""The Training tab: left what goes in, right what comes out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors_dialog import show_failure
from app.failures import Remedy
from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import FailureKind, JobFailure, JobState
from app.model.project_data import Prepared
from app.model.runs import RunInfo, new_run_name, read_run, read_runs
from app.panels.train import TrainPanel
from app.project_side import ProjectSide
from app.run_view import RunView
from app.trainings import Trainings
from app.widgets.columns import lay_out_columns, stacked
from core.config import TrainConfig
from core.errors import FlawsmithError
from core.paths import Project

_RUNS_MS = 300


class TrainingTab(QWidget):
    """Shows the project's pictures and one of its runs, and trains."""

    prepared = Signal(object)
    """The project was (re)read: its `Prepared`, or None while there is none."""
    apply_wanted = Signal()
    """The pictures are to be prepared again with the decisions made."""
    runs_changed = Signal()
    """There is another run, or one has a new checkpoint."""

    def __init__(self, pool: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._picked = self._ready = False
        self._only_look = ""
        self.trainings = Trainings(pool, self)
        self._runs_timer = QTimer(self)
        self._runs_timer.setSingleShot(True)
        self._runs_timer.setInterval(_RUNS_MS)
        self._runs_timer.timeout.connect(self._read_runs)
        desk = QWidget()
        self.side = ProjectSide(pool, desk, self)
        self.pictures, self.pattern, self.pages = self.side.pictures, self.side.pattern, self.side.pages
        self.decisions, self.adviser = self.side.decisions, self.side.adviser
        self.train = TrainPanel()
        self.view = RunView()
        self.curves, self.samples, self.progress = self.view.curves, self.view.samples, self.view.progress
        lay_out_columns(desk, stacked(((self.pictures, 0), (self.pattern, 1), (self.train, 0))), self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)
        self._connect()
        self.progress.rest(self.tr("Choose pictures on the left to begin."))

    def _connect(self) -> None:
        self.side.read.connect(self._on_read)
        self.side.apply_wanted.connect(self.apply_wanted)
        self.adviser.changed.connect(self._on_advice)
        self.train.buttons.start_wanted.connect(self._on_start)
        self.train.buttons.continue_wanted.connect(self._on_continue)
        self.train.buttons.pause_wanted.connect(self._on_pause)
        self.train.buttons.resume_wanted.connect(self._on_resume)
        self.train.buttons.stop_wanted.connect(self._on_stop)
        self.trainings.began.connect(self._on_began)
        self.trainings.ended.connect(self._on_ended)
        self.trainings.changed.connect(self._on_trainings)
        self.view.stop_here.connect(self._on_stop)
        self.view.run_picked.connect(self._on_picked)
        self.view.written.connect(self._offer)
        self.view.runs_changed.connect(self._on_runs_changed)

    @property
    def job(self) -> Job | None:
        """The training under way, or the one that waits longest."""
        return self.trainings.job

    def set_project(self, project: Project) -> None:
        """Show `project`, prepared or not, and its newest run."""
        if self._project is None or self._project.folder != project.folder:
            self.train.forget_choice()
            self._picked = False
        self._project = project
        self.train.set_interrupted(None)
        self.side.set_project(project)
        self.show_newest()

    def show_newest(self) -> None:
        """The run at work, else the newest one, else what to do."""
        runs = self._read_runs()
        if self.job is not None and self.job.state is not JobState.QUEUED:
            info = self.trainings.run_of(self.job)
            assert info is not None
            self.view.show_run(info, self.job)
        elif runs:
            self.view.show_run(runs[0], self.trainings.job_of(runs[0].run))
        else:
            ready = self._project is not None and self._project.is_prepared()
            todo = self.tr("No training yet. Choose the epochs and press Start.")
            what = todo if ready else self.tr("Choose pictures on the left to begin.")
            self.view.show_nothing(what, self.train.epochs.value(), str(self.train.generator.currentData()))

    def show_preparation(self, job: Job, pictures: Path) -> None:
        """The pictures are being prepared (or the demo's made)."""
        self.pictures.show_job(job, pictures)
        if self.view.info is None:
            self.progress.rest(self.tr("The pictures are being prepared. A training can be started then."))

    def end_preparation(self) -> None:
        """It is over, one way or the other."""
        self.pictures.end_job()
        if self.view.info is None:
            self.show_newest()

    def show_run(self, info: RunInfo) -> None:
        """Show one run and stay with it."""
        self._picked = True
        self.view.show_run(info, self.trainings.job_of(info.run))

    def forget_run(self, info: RunInfo) -> None:
        """A run is gone: show another one where it was in view."""
        if self.view.info is not None and self.view.info.run == info.run:
            self._picked = False
            self.show_newest()
        else:
            self._read_runs()

    @Slot()
    def _read_runs(self) -> list[RunInfo]:
        runs = read_runs(self._project) if self._project is not None else []
        self.view.set_runs(runs)
        return runs

    @Slot()
    def _on_runs_changed(self) -> None:
        self._runs_timer.start()
        self.runs_changed.emit()

    @Slot(object)
    def _on_picked(self, info: RunInfo) -> None:
        self.show_run(info)

    @Slot(object)
    def _on_read(self, found: Prepared | None) -> None:
        self._ready = found is not None
        self.curves.expect_coordinates(found is None or found.pattern)
        self._write_ready()
        self.prepared.emit(found)

    def set_only_look(self, why: str) -> None:
        """Why nothing may be trained, decided or thrown away here; empty where it may."""
        if why != self._only_look:
            self._only_look = why
            self.decisions.lock(why)
            self._write_ready()

    def _write_ready(self) -> None:
        self.train.set_ready(self._ready, self._only_look or self.side.check.obstacle)

    @Slot()
    def _on_advice(self) -> None:
        self.train.set_advice(self.adviser.advice, self.adviser.is_seeking)
        self.samples.set_advice(self.adviser.advice.text if self.adviser.advice is not None else "")

    @Slot()
    def _offer(self) -> None:
        """Offer to continue the run in view where it was stopped before its end."""
        info = self.view.info
        stopped = info is not None and not info.is_finished and self.trainings.job_of(info.run) is None
        self.train.set_interrupted(info if stopped else None, self.view.epoch)

    @Slot()
    def _on_start(self) -> None:
        if self._project is None:
            return
        generator = str(self.train.generator.currentData())
        try:
            config = TrainConfig(
                project=str(self._project.folder),
                run=new_run_name(self._project, generator, also=self.trainings.names),
                generator=generator,
                epochs=self.train.epochs.value(),
                timesteps=self.train.timesteps.value(),
            )
        except FlawsmithError as error:
            show_failure(self, self.tr("The training cannot start."), JobFailure(str(error)))
            return
        self._launch(RunInfo(self._project.run(config.run), config, ()), config)

    @Slot()
    def _on_continue(self) -> None:
        if self.view.info is not None:
            self.resume(self.view.info)

    def resume(self, info: RunInfo) -> None:
        """Go on with a run that was stopped, from its last checkpoint."""
        if self._project is None or self.trainings.job_of(info.run) is not None:
            return
        record = info.config.to_dict()
        record |= {"project": str(self._project.folder), "run": info.run.name, "resume": True}
        self._launch(info, TrainConfig.from_dict(record))

    def _launch(self, info: RunInfo, config: TrainConfig) -> None:
        at_work = self.job
        job = self.trainings.start(info, config)
        job.failed.connect(self._on_failed)
        if at_work is None:  # it waits for a job of another kind, and says so in its own place
            self._picked = False
            self.view.show_run(info, job)
        self._offer()

    @Slot(object)
    def _on_began(self, info: RunInfo) -> None:
        if not self._picked:
            self.view.show_run(info, self.trainings.job_of(info.run))

    @Slot()
    def _on_trainings(self) -> None:
        job = self.job
        self.train.set_state(job.state if job is not None else None, len(self.trainings.waiting))

    @Slot(object)
    def _on_failed(self, failure: JobFailure) -> None:
        job = self.sender()
        info = self.trainings.run_of(job) if isinstance(job, Job) else None
        again = []
        if info is not None and failure.kind is not FailureKind.INPUT:
            tip = self.tr("Go on with this run from its last checkpoint, with its own settings")
            again = [Remedy(self.tr("C&ontinue"), lambda: self.resume(info), tip)]
        show_failure(self, self.tr("The training ended before its time."), failure, again)

    @Slot(object, object)
    def _on_ended(self, info: RunInfo, _job: Job) -> None:
        if self.view.info is not None and self.view.info.run.folder == info.run.folder and read_run(info.run) is None:
            self.show_newest()  # it ended before it had a folder
        self._offer()
        self._on_runs_changed()

    @Slot()
    def _on_pause(self) -> None:
        if self.job is not None:
            self.job.pause()

    @Slot()
    def _on_resume(self) -> None:
        if self.job is not None:
            self.job.resume()

    @Slot()
    def _on_stop(self) -> None:
        if self.job is not None:
            self.job.cancel()
