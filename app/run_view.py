"""One run: its curves, its samples and how it stands, from disk and, while it is trained, as it goes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.jobs.job import Job
from app.model.measured import read_measured
from app.model.runs import RunInfo, best_of, past_events, read_run
from app.model.slices import Slices
from app.panels.curves import CurvesPanel
from app.panels.progress import ProgressPanel
from app.panels.samples import SamplesPanel
from app.widgets.card import Card
from app.widgets.columns import stacked
from core.config import FIRST_STAGE_CURVES
from core.events import CheckpointSaved, Event, Metric, Notice, Sample
from core.paths import Run

_MEASURED_MS = 400
_EARLY_STOP = "early_stop"
_UNMEASURED = ("loss", *FIRST_STAGE_CURVES)
"""Curves that tell nothing of a checkpoint."""


class RunView(QWidget):
    """The right side of the Training tab."""

    run_picked = Signal(object)
    """The `RunInfo` the engineer wants to see."""
    stop_here = Signal()
    """The offer to stop was taken."""
    runs_changed = Signal()
    """The run in view has a new checkpoint."""
    written = Signal()
    """How the run stands was read anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._info: RunInfo | None = None
        self._job: Job | None = None
        self._epoch = 0.0
        self._told: dict[str, float] = {}
        self._held: list[Event] = []
        self._runs: list[RunInfo] = []
        self._past = Slices(self)
        self._past.done.connect(self._on_past_read)
        self._measured_timer = QTimer(self)
        self._measured_timer.setSingleShot(True)
        self._measured_timer.setInterval(_MEASURED_MS)
        self._measured_timer.timeout.connect(self._read_measured)
        self.curves = CurvesPanel()
        self.samples = SamplesPanel()
        self.progress = ProgressPanel()
        self.progress.offer_taken.connect(self._on_offer_taken)
        self._make_picker()
        foot = Card(self.tr("Run"))
        foot.title.hide()
        foot.body.addWidget(self.progress)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(stacked(((self.curves, 3), (self.samples, 2), (foot, 0))))

    def _make_picker(self) -> None:
        self.picker = QComboBox()
        self.picker.setAccessibleName(self.tr("Run in view"))
        self.picker.setToolTip(self.tr("Look at another run; the star marks the one with the highest overall score"))
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.picker.activated.connect(self._on_picked)
        self.picker.hide()
        self.curves.header.insertWidget(1, self.picker)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "progress") and self._info is not None:
            self._measured_timer.start()  # the line of figures is written anew
        super().changeEvent(event)

    @property
    def info(self) -> RunInfo | None:
        """The run in view."""
        return self._info

    @property
    def epoch(self) -> int:
        """How far it got."""
        return max(self._info.last_epoch if self._info is not None else 0, int(self._epoch))

    def set_runs(self, runs: Sequence[RunInfo]) -> None:
        """Offer these to look at, newest first."""
        self._runs = list(runs)
        best = best_of(self._runs)
        self.picker.clear()
        for info in self._runs:
            text = info.run.name
            self.picker.addItem(self.tr("\u2605 {run}").format(run=text) if info is best else text)
        if len(self._runs) > 1 and best is not None:
            tip = self.tr("The run with the highest overall score")
            self.picker.setItemData(self._runs.index(best), tip, Qt.ItemDataRole.ToolTipRole)
        self._point()

    def _point(self) -> None:
        names = [info.run.folder for info in self._runs]
        index = names.index(self._info.run.folder) if self._info is not None and self._info.run.folder in names else -1
        self.picker.setCurrentIndex(index)
        self.picker.setVisible(index >= 0 and len(names) > 1)
        self.curves.title.setVisible(not self.picker.isVisibleTo(self.curves))

    def show_nothing(self, what: str, epochs: int, generator: str) -> None:
        """No run: `what` says what to do."""
        self._leave()
        self._info = None
        self.curves.clear(epochs)
        self.curves.title.setText(self.tr("Curves"))
        self.samples.clear(generator)
        self.progress.set_state("")
        self.progress.rest(what)
        self._point()

    def show_run(self, info: RunInfo, job: Job | None = None) -> None:
        """Show a run as it lies on disk and, where `job` trains it, as it goes on."""
        again = self._info is not None and self._info.run.folder == info.run.folder and job is not None
        self._leave()
        self._info, self._job = info, job
        if not again:
            self._begin(info)
        if job is None:
            self._write_rest()
        else:
            job.reported.connect(self._on_event)
            job.finished.connect(self._on_finished)
            self.progress.follow(job)
        self._point()

    def _begin(self, info: RunInfo) -> None:
        measured = read_measured(info.run)
        self._epoch = 0.0
        self._told.clear()
        self.curves.clear(info.config.epochs, info.config.vqvae_epochs, info.config.generator, measured)
        self.curves.title.setText(info.run.name)
        self.samples.clear(info.config.generator)
        self.progress.set_state("")
        self._read_measured()
        if info.run.events.exists():
            self._past.start(self._replay(info.run))

    def _leave(self) -> None:
        """Look at what is in view no longer."""
        self._past.stop()
        self._held.clear()
        if self._job is not None:
            self._job.reported.disconnect(self._on_event)
            self._job.finished.disconnect(self._on_finished)
            self._job = None

    def _replay(self, run: Run) -> Iterator[None]:
        for event in past_events(run):
            if event is not None:
                self._take(event)
            yield

    @Slot()
    def _on_past_read(self) -> None:
        for event in self._held:
            if not self._was_told(event):
                self._take_live(event)
        self._held.clear()
        self._read_measured()
        self.curves.flush()
        if self._job is None:
            self._write_rest()

    def _write_rest(self) -> None:
        """Say how the run stands while it is not trained."""
        info = self._info
        if info is None:
            return
        epoch = self.epoch
        if info.is_finished:
            text = self.tr("Finished: {epochs} epochs. Go to Generation to make pictures with it.")
            self.progress.rest(text.format(epochs=info.config.epochs), full=True)
        elif epoch:
            text = self.tr("Stopped at epoch {epoch} of {epochs}. Continue takes it up from there.")
            self.progress.rest(text.format(epoch=epoch, epochs=info.config.epochs))
        else:
            self.progress.rest(self.tr("Stopped in its first epoch. Continue takes it up."))
        self.written.emit()

    @Slot()
    def _read_measured(self) -> None:
        if self._info is None:
            return
        measured = read_measured(self._info.run)
        self.curves.set_measured(measured)
        self.curves.flush()  # the star and the line below it say the same at every moment
        best = measured.best
        self.samples.set_best_epoch(best.epoch if best is not None and not best.gate else None)
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
        """One event of the run, past or live."""
        if isinstance(event, Metric):
            self._told[event.name] = event.epoch
            self.curves.add(event.name, event.epoch, event.value)
            if event.name == "loss":
                self._epoch = event.epoch
        elif isinstance(event, Sample):
            self._told[event.file] = 0.0
            self.samples.add(event)

    def _was_told(self, event: Event) -> bool:
        """Whether an event that came while the file was read stood in it already."""
        if isinstance(event, Metric):
            return event.epoch <= self._told.get(event.name, -1.0)
        return isinstance(event, Sample) and event.file in self._told

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if self._past.is_busy:
            self._held.append(event)
        else:
            self._take_live(event)

    def _take_live(self, event: Event) -> None:
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

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self.curves.flush()
        info = read_run(self._info.run) if self._info is not None else None
        if info is not None:
            self._info = info
            self._write_rest()
            self._read_measured()

    @Slot(int)
    def _on_picked(self, index: int) -> None:
        self.run_picked.emit(self._runs[index])

    @Slot()
    def _on_offer_taken(self) -> None:
        self.progress.withdraw()
        self.stop_here.emit()
