"""One proof: what to do before there is any, its models while they are trained, then the verdict and its figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.errors_dialog import show_failure
from app.failures import failure_here
from app.jobs.job import Job
from app.jobs.state import JobState
from app.model.proof_result import read_result
from app.model.proofs import ProofInfo, trained_models
from app.panels.proof_steps import ProofProgress, ProofSteps
from app.panels.proof_view import ProofView
from app.theme import GRID_PX
from app.widgets.card import Card, label
from app.widgets.columns import stacked
from core.errors import FlawsmithError
from core.events import Event, Notice

_REDRAW_MS = 200
_DONE = "arm_done"


class ProofSide(QWidget):
    """The right side of "Does it help?"."""

    picked = Signal(object)
    """The `ProofInfo` the engineer wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.info: ProofInfo | None = None
        self._job: Job | None = None
        self._proofs: list[ProofInfo] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REDRAW_MS)
        self._timer.timeout.connect(self._write_steps)
        self.picker = QComboBox()
        self.picker.setAccessibleName(self.tr("Proof in view"))
        self.picker.setToolTip(self.tr("Look at another proof of this project"))
        self.picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.picker.activated.connect(self._on_picked)
        self._named = label(self.tr("Proof"), "title")
        line = QHBoxLayout()
        line.setSpacing(GRID_PX)
        line.addWidget(self._named)
        line.addWidget(self.picker)
        line.addStretch(1)
        self.steps, self.view, self.progress = ProofSteps(), ProofView(), ProofProgress(is_small=True)
        self.stack = QStackedWidget()
        for page in (self._make_hint(), self.steps, self.view):
            self.stack.addWidget(page)
        foot = Card(self.tr("Progress"))
        foot.title.hide()
        foot.body.addWidget(self.progress)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX)
        box.addLayout(line)
        box.addWidget(stacked(((self.stack, 1), (foot, 0))), 1)
        self.set_proofs([])

    def _make_hint(self) -> Card:
        card = Card(self.tr("Does it help?"))
        self.hint = label("", "", wrap=True)
        how = self.tr(
            "An inspection model learns from your real pictures alone, with classic augmentation, with the synthetic "
            "set, and with both. All are then tested on real defects that no generator ever saw. The answer is one "
            "sentence: the set helps, makes no measurable difference, or hurts, and how sure that is."
        )
        card.body.addWidget(self.hint)
        card.body.addWidget(label(how, "quiet", wrap=True))
        card.body.addWidget(label(self.tr("F1 explains it at length."), "quiet"))
        card.body.addStretch(1)
        return card

    def set_proofs(self, proofs: Sequence[ProofInfo]) -> None:
        """Offer these to look at, the newest first."""
        self._proofs = list(proofs)
        self.picker.clear()
        for info in self._proofs:
            name = info.proof.name
            self.picker.addItem(name if info.is_finished else self.tr("{name} (not finished)").format(name=name))
        self._point()

    def _point(self) -> None:
        folders = [info.proof.folder for info in self._proofs]
        at = (
            folders.index(self.info.proof.folder) if self.info is not None and self.info.proof.folder in folders else -1
        )
        self.picker.setCurrentIndex(at)
        for widget in (self.picker, self._named):
            widget.setVisible(len(folders) > 1 and self._job is None)

    def show_nothing(self, what: str) -> None:
        """No proof: `what` says what to do."""
        self._leave()
        self.info = None
        self.hint.setText(what)
        self.stack.setCurrentIndex(0)
        self.progress.rest(self.tr("Nothing proved yet."))
        self._point()

    def show_proof(self, info: ProofInfo, job: Job | None = None) -> None:
        """Show a proof as it lies on disk and, where `job` is at work on it, as it goes on."""
        self._leave()
        self.info, self._job = info, job
        if job is not None:
            job.reported.connect(self._on_event)
            job.state_changed.connect(self._write_steps)
            job.finished.connect(self._on_finished)
            self.progress.follow_models(job, info.models, len(trained_models(info.proof)))
        if job is None and info.is_finished:
            self._show_result(info)
        else:
            self._write_steps()
            self.stack.setCurrentWidget(self.steps)
            if job is None:
                text = self.tr("Stopped at {done} of {total} models. Continue takes it up from there.")
                self.progress.rest(text.format(done=len(trained_models(info.proof)), total=info.models))
        self._point()

    def _show_result(self, info: ProofInfo) -> None:
        try:
            self.view.show_result(info.proof, read_result(info.proof))
        except FlawsmithError as error:
            self.show_nothing(self.tr("Choose another proof, or start one on the left."))
            show_failure(self, self.tr("The proof could not be read."), failure_here(error))
            return
        self.stack.setCurrentWidget(self.view)
        text = self.tr("Finished: {models} models trained.").format(models=info.models)
        self.progress.rest(text, True, self.progress.warnings)

    def _leave(self) -> None:
        self._timer.stop()
        if self._job is not None:
            self._job.reported.disconnect(self._on_event)
            self._job.state_changed.disconnect(self._write_steps)
            self._job.finished.disconnect(self._on_finished)
            self._job = None

    @Slot()
    def _write_steps(self) -> None:
        if self.info is not None:
            at_work = self._job is not None and self._job.state is not JobState.QUEUED
            self.steps.show_steps(self.info, trained_models(self.info.proof), at_work)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Notice) and event.topic == _DONE and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_finished(self) -> None:
        self._job = None
        self._timer.stop()

    @Slot(int)
    def _on_picked(self, index: int) -> None:
        self.picked.emit(self._proofs[index])
