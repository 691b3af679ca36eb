"""The Training tab: left what goes in, right what comes out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors_dialog import show_failure
from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import JobFailure
from app.model.measured import Measured, read_measured
from app.model.project_data import Prepared
from app.model.runs import RunInfo, new_run_name, past_events, read_run, read_runs
from app.model.slices import Slices
from app.panels.curves import CurvesPanel
from app.panels.progress import ProgressPanel
from app.panels.samples import SamplesPanel
from app.panels.train import TrainPanel
from app.project_side import ProjectSide
from app.widgets.card import Card
from app.widgets.columns import lay_out_columns, stacked
from core.config import FIRST_STAGE_CURVES, TrainConfig
from core.errors import FlawsmithError
from core.events import CheckpointSaved, Event, Metric, Notice, Sample
from core.paths import Project

_MEASURED_MS = 400
_EARLY_STOP = "early_stop"
_UNMEASURED = ("loss", *FIRST_STAGE_CURVES)
"""Curves that tell nothing of a checkpoint."""


class TrainingTab(QWidget):
    """Shows the project's pictures and its newest run, and trains."""

    prepared = Signal(object)
    """The project was (re)read: its `Prepared`, or None while there is none."""
    apply_wanted = Signal()
    """The pictures are to be prepared again with the decisions made."""
    runs_changed = Signal()
    """A run has a new checkpoint."""

    def __init__(self, pool: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._project: Project | None = None
        self._job: Job | None = None
        self._info: RunInfo | None = None
        self._epoch = 0.0
        self._past = Slices(self)
        self._measured_timer = QTimer(self)
        self._measured_timer.setSingleShot(True)
        self._measured_timer.setInterval(_MEASURED_MS)
        self._measured_timer.timeout.connect(self._read_measured)
        self._make_panels()
        self.side.read.connect(self._on_read)
        self.side.apply_wanted.connect(self.apply_wanted)
        self.adviser.changed.connect(self._on_advice)
        self.train.start_wanted.connect(self._on_start)
        self.train.continue_wanted.connect(self._on_continue)
        self.train.pause_wanted.connect(self._on_pause)
        self.train.resume_wanted.connect(self._on_resume)
        self.train.stop_wanted.connect(self._on_stop)
        self.progress.offer_taken.connect(self._on_stop_here)
        self._past.done.connect(self._on_past_read)
        self.progress.rest(self.tr("Choose pictures on the left to begin."))

    def _make_panels(self) -> None:
        desk = QWidget()
        self.side = ProjectSide(self._pool, desk, self)
        self.pictures, self.pattern, self.pages = self.side.pictures, self.side.pattern, self.side.pages
        self.decisions, self.adviser = self.side.decisions, self.side.adviser
        self.train = TrainPanel()
        self.curves = CurvesPanel()
        self.samples = SamplesPanel()
        self.progress = ProgressPanel()
        foot = Card(self.tr("Run"))
        foot.title.hide()
        foot.body.addWidget(self.progress)
        left = stacked(((self.pictures, 0), (self.pattern, 1), (self.train, 0)))
        right = stacked(((self.curves, 3), (self.samples, 2), (foot, 0)))
        lay_out_columns(desk, left, right)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.pages)

    @property
    def job(self) -> Job | None:
        """The training under way."""
        return self._job

    def set_project(self, project: Project) -> None:
        """Show `project`, prepared or not."""
        if self._project is None or self._project.folder != project.folder:
            self.train.forget_choice()
        self._project = project
        self._info = None
        self.train.set_interrupted(None)
        self.side.set_project(project)
        self._show_newest_run()

    @Slot(object)
    def _on_read(self, found: Prepared | None) -> None:
        self.train.set_ready(found is not None, self.side.check.obstacle)
        self.prepared.emit(found)

    @Slot()
    def _on_advice(self) -> None:
        self.train.set_advice(self.adviser.advice, self.adviser.is_seeking)
        self.samples.set_advice(self.adviser.advice.text if self.adviser.advice is not None else "")

    def _show_newest_run(self) -> None:
        runs = read_runs(self._project) if self._project is not None else []
        if runs:
            self._show_run(runs[0])
            return
        self._past.stop()
        self._info = None
        self.curves.clear(self.train.epochs.value())
        self.curves.title.setText(self.tr("Curves"))
        self.progress.set_state("")
        self.samples.clear(str(self.train.generator.currentData()))
        ready = self._project is not None and self._project.is_prepared()
        todo = self.tr("No training yet. Choose the epochs and press Start.")
        self.progress.rest(todo if ready else self.tr("Choose pictures on the left to begin."))

    def _show_run(self, info: RunInfo) -> None:
        """Show a run as it lies on disk."""
        self._begin(info, read_measured(info.run))
        self._past.start(self._replay(info))
        self._read_measured()
        self._write_rest()

    def _begin(self, info: RunInfo, measured: Measured | None = None) -> None:
        self._info, self._epoch = info, 0.0
        self.curves.clear(info.config.epochs, info.config.vqvae_epochs, info.config.generator, measured)
        self.curves.title.setText(info.run.name)
        self.samples.clear(info.config.generator)

    def _replay(self, info: RunInfo) -> Iterator[None]:
        for event in past_events(info.run):
            if event is not None:
                self._take(event)
            yield

    def _write_rest(self) -> None:
        """Say how the run stands while no training is under way."""
        info = self._info
        if info is None:
            return
        epoch = max(info.last_epoch, int(self._epoch))
        self.train.set_interrupted(None if info.is_finished else info, epoch)
        if info.is_finished:
            text = self.tr("Finished: {epochs} epochs. Go to Generation to make pictures with it.")
            self.progress.rest(text.format(epochs=info.config.epochs), full=True)
        elif epoch:
            text = self.tr("Stopped at epoch {epoch} of {epochs}. Continue takes it up from there.")
            self.progress.rest(text.format(epoch=epoch, epochs=info.config.epochs))
        else:
            self.progress.rest(self.tr("Stopped in its first epoch. Continue takes it up."))

    @Slot()
    def _on_past_read(self) -> None:
        self._read_measured()
        self.curves.flush()
        if self._job is None:
            self._write_rest()

    @Slot()
    def _read_measured(self) -> None:
        if self._info is None:
            return
        measured = read_measured(self._info.run)
        self.curves.set_measured(measured)
        self.curves.flush()  # the star and the line below it say the same at every moment
        best = measured.best
        if best is None:
            self.progress.set_state("")
            return
        if best.gate:
            none = self.tr("No checkpoint is good enough yet: {why}").format(why=best.gate)
            self.progress.set_state(none, best.story)
            return
        text = self.tr("\u2605 epoch {epoch}").format(epoch=best.epoch)
        self.progress.set_state(f"{text}   {best.line}".rstrip(), best.story, best.line)

    def _take(self, event: Event) -> None:
        """One event of a run, past or live."""
        if isinstance(event, Metric):
            self.curves.add(event.name, event.epoch, event.value)
            if event.name == "loss":
                self._epoch = event.epoch
        elif isinstance(event, Sample):
            self.samples.add(event)

    @Slot()
    def _on_start(self) -> None:
        if self._project is None:
            return
        generator = str(self.train.generator.currentData())
        try:
            config = TrainConfig(
                project=str(self._project.folder),
                run=new_run_name(self._project, generator),
                generator=generator,
                epochs=self.train.epochs.value(),
                timesteps=self.train.timesteps.value(),
            )
        except FlawsmithError as error:
            show_failure(self, self.tr("The training cannot start."), JobFailure(str(error)))
            return
        self._past.stop()
        self._begin(RunInfo(self._project.run(config.run), config, ()))
        self._launch(config)

    @Slot()
    def _on_continue(self) -> None:
        if self._project is None or self._info is None:
            return
        record = self._info.config.to_dict()
        record |= {"project": str(self._project.folder), "run": self._info.run.name, "resume": True}
        self._launch(TrainConfig.from_dict(record))

    def _launch(self, config: TrainConfig) -> None:
        job = self._pool.submit("train", config, self.tr("Training {run}").format(run=config.run))
        self._job = job
        job.reported.connect(self._on_event)
        job.state_changed.connect(self._on_state)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self.train.set_interrupted(None)
        self.train.set_state(job.state)
        self.progress.follow(job)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        self._take(event)
        if isinstance(event, Metric) and self._info is not None:
            if event.name == "loss":
                text = self.tr("Epoch {epoch} of {epochs}")
                self.progress.set_lead(text.format(epoch=max(1, int(self._epoch)), epochs=self._info.config.epochs))
            elif event.name not in _UNMEASURED:
                self._measured_timer.start()
                if event.name in ("validation_loss", "score"):  # another checkpoint may be the best one now
                    self.runs_changed.emit()
        elif isinstance(event, Notice) and event.topic == _EARLY_STOP:
            tip = self.tr("Stop the training; everything is kept, and Continue takes it up again")
            self.progress.make_offer(event.text, self.tr("Stop &here"), tip)
        elif isinstance(event, CheckpointSaved):
            self.runs_changed.emit()

    @Slot(object)
    def _on_state(self) -> None:
        self.train.set_state(self._job.state if self._job is not None else None)

    @Slot(object)
    def _on_failed(self, failure: JobFailure) -> None:
        show_failure(self, self.tr("The training ended before its time."), failure)

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self.train.set_state(None)
        self.curves.flush()
        if self._info is not None:
            info = read_run(self._info.run)
            if info is None:
                self._info = None
                self._show_newest_run()
            else:
                self._info = info
                self._write_rest()
                self._read_measured()
        self.runs_changed.emit()

    @Slot()
    def _on_stop_here(self) -> None:
        self.progress.withdraw()
        self._on_stop()

    @Slot()
    def _on_pause(self) -> None:
        if self._job is not None:
            self._job.pause()

    @Slot()
    def _on_resume(self) -> None:
        if self._job is not None:
            self._job.resume()

    @Slot()
    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
