"""The Evaluation tab: does a set help, and how good are a run's checkpoints. Left what is asked, right the answer."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from app.errors_dialog import show_failure
from app.failures import Remedy
from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import FailureKind, JobFailure, JobState
from app.model.project_data import Prepared
from app.model.proof_words import said
from app.model.proofs import ProofInfo, read_proof, read_proofs, sets_to_prove, trained_models
from app.model.runs import read_runs
from app.panels.checkpoints import CheckpointTable, RunChoice
from app.panels.prove import ProvePanel
from app.proof_side import ProofSide
from app.theme import GRID_PX
from app.widgets.columns import lay_out_columns, stacked
from core.config import GenerateConfig
from core.errors import FlawsmithError
from core.events import DeviceFound
from core.files import read_json
from core.paths import Project

_REFRESH_MS = 300


class EvaluationTab(QWidget):
    """Proves sets, one proof at a time, and shows what was measured of runs."""

    generation_wanted = Signal()
    history_wanted = Signal()
    curves_wanted = Signal(object)
    """The `RunInfo` whose curves are to be seen."""

    def __init__(self, pool: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._project: Project | None = None
        self._job: Job | None = None
        self._at_work: ProofInfo | None = None
        self._picked_sets: list[Path] = []
        self._proofs: list[ProofInfo] = []
        self._is_stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self._refresh_if_seen)
        self.request, self.run = ProvePanel(), RunChoice()
        self.side, self.checkpoints = ProofSide(), CheckpointTable()
        self._lay_out()
        self._connect()
        self._show_what_is_there()

    def _lay_out(self) -> None:
        self.help_mode = QPushButton(self.tr("Does it &help?"))
        self.help_mode.setToolTip(self.tr("Prove on real pictures whether a set makes an inspection model better"))
        self.run_mode = QPushButton(self.tr("A run's chec&kpoints"))
        self.run_mode.setToolTip(self.tr("See what was measured of every checkpoint of a training"))
        self.modes = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        for button in (self.help_mode, self.run_mode):
            button.setCheckable(True)
            self.modes.addButton(button)
            row.addWidget(button, 1)
        self.help_mode.setChecked(True)
        modes = QWidget()
        modes.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self._left, self._right = QStackedWidget(), QStackedWidget()
        for stack, pages in ((self._left, (self.request, self.run)), (self._right, (self.side, self.checkpoints))):
            for page in pages:
                stack.addWidget(page)
        lay_out_columns(self, stacked(((modes, 0), (self._left, 1))), self._right)

    def _connect(self) -> None:
        self.modes.buttonClicked.connect(self._on_mode)
        request, run = self.request, self.run
        request.sets.generation_wanted.connect(self.generation_wanted)
        request.sets.picked.connect(self._on_set_picked)
        request.buttons.start_wanted.connect(self._on_start)
        request.buttons.continue_wanted.connect(self._on_continue)
        request.buttons.pause_wanted.connect(self._on_pause)
        request.buttons.resume_wanted.connect(self._on_resume)
        request.buttons.stop_wanted.connect(self._on_stop)
        run.chosen.connect(self.checkpoints.show_run)
        run.curves_wanted.connect(self.curves_wanted)
        run.history_wanted.connect(self.history_wanted)
        self.side.picked.connect(self._on_proof_picked)
        self._pool.ended.connect(self._on_job_ended)

    @property
    def job(self) -> Job | None:
        """The proof under way."""
        return self._job

    def set_project(self, project: Project, prepared: Prepared | None) -> None:
        """Show `project`; called again when it was prepared anew."""
        if self._project is None or project.folder != self._project.folder:
            self._picked_sets = []
            self.side.info = None
        self._project = project
        self.request.set_prepared(project, prepared, _side_px(project))
        self._refresh_if_seen()

    def set_only_look(self, why: str) -> None:
        """Why nothing may be proved here; empty where it may."""
        self.request.set_only_look(why)

    def set_device(self, found: DeviceFound) -> None:
        """What is computed with."""
        self.request.set_device(found.is_gpu, found.cores)

    @Slot()
    def refresh_soon(self) -> None:
        """Runs or sets have changed; they are read shortly, once for many changes, when the tab is seen."""
        self._timer.start()

    @Slot(object)
    def _on_job_ended(self, job: Job) -> None:
        """There may be another set; one that was made outside of the project is remembered."""
        if isinstance(job.config, GenerateConfig):
            self._picked_sets.insert(0, Path(job.config.out))
            self.refresh_soon()

    @Slot()
    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        if self._is_stale:
            self.refresh()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "checkpoints"):
            self.refresh()  # tables are written anew
        super().changeEvent(event)

    def refresh(self) -> None:
        """Read proofs, sets and runs anew."""
        self._is_stale = False
        project = self._project
        self._proofs = read_proofs(project) if project is not None else []
        sets = sets_to_prove(project, self._proofs, self._picked_sets) if project is not None else []
        self.request.set_sets(sets, self._proofs)
        self.side.set_proofs(self._proofs)
        self.run.set_runs(read_runs(project) if project is not None else [])
        self.checkpoints.show_run(self.run.info)
        if self._job is None:
            self._show_what_is_there()

    def _show_what_is_there(self) -> None:
        """The proof in view, else the newest one, else what to do."""
        shown = self.side.info.proof.folder if self.side.info is not None else None
        found = next((info for info in self._proofs if info.proof.folder == shown), None)
        if found is None and self._proofs:
            found = self._proofs[0]
        if found is not None:
            self._show_proof(found)
            return
        self.request.set_stopped(None)
        ready = self.tr("Press Start: it says whether the set is worth using.")
        self.side.show_nothing(self.request.missing or ready)

    def _show_proof(self, info: ProofInfo) -> None:
        at_work = self._at_work is not None and info.proof.folder == self._at_work.proof.folder
        self.side.show_proof(info, self._job if at_work else None)
        stopped = not info.is_finished and not at_work
        self.request.set_stopped(info if stopped else None, len(trained_models(info.proof)) if stopped else 0)

    @Slot()
    def _on_mode(self) -> None:
        index = int(self.run_mode.isChecked())
        self._left.setCurrentIndex(index)
        self._right.setCurrentIndex(index)

    @Slot(object)
    def _on_proof_picked(self, info: ProofInfo) -> None:
        self._show_proof(info)

    @Slot(object)
    def _on_set_picked(self, folder: Path) -> None:
        self._picked_sets.insert(0, folder)
        chosen = self.request.sets.chosen
        self.refresh()
        self.request.sets.tick([*chosen, folder])

    @Slot()
    def _on_start(self) -> None:
        if self._project is None:
            return
        try:
            config = self.request.request()
        except FlawsmithError as error:
            show_failure(self, self.tr("The proof cannot start."), JobFailure(str(error)))
            return
        self._launch(ProofInfo(self._project.proof(config.name or ""), config, False))

    @Slot()
    def _on_continue(self) -> None:
        if self.side.info is not None and self._job is None:
            self._launch(self.side.info)

    def _launch(self, info: ProofInfo) -> None:
        job = self._pool.submit("prove", info.config, self.tr("Proving {name}").format(name=info.proof.name))
        self._job, self._at_work = job, info
        job.state_changed.connect(self._on_state)
        job.failed.connect(self._on_failed)
        job.finished.connect(self._on_finished)
        self.request.set_state(job.state)
        self._show_proof(info)

    @Slot(object)
    def _on_state(self, state: JobState) -> None:
        self.request.set_state(state)

    @Slot()
    def _on_finished(self) -> None:
        info, project = self._at_work, self._project
        self._job = self._at_work = None
        self.request.set_state(None)
        self.refresh()
        if info is None or project is None or not info.proof.config.exists():
            return  # it ended before it had a folder
        found = read_proof(project, info.proof)
        if found is not None and info.proof.folder.is_relative_to(project.folder):
            self._show_proof(found)

    @Slot(object)
    def _on_failed(self, failure: JobFailure) -> None:
        info = self._at_work
        again = []
        if info is not None and failure.kind is not FailureKind.INPUT:
            tip = self.tr("Go on with this proof where it stopped; what was trained is kept")
            again = [Remedy(self.tr("C&ontinue"), lambda: self._again(info), tip)]
        elif self.request.test.folder is None:
            again = [Remedy(self.tr("&Further test pictures\u2026"), self.request.test.choose.click)]
        told = replace(failure, message=said(failure.message, []))
        show_failure(self, self.tr("The proof ended before its time."), told, again)

    def _again(self, info: ProofInfo) -> None:
        if self._job is None:
            self._launch(info)

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


def _side_px(project: Project) -> int:
    """The longer side of the project's pictures."""
    try:
        return max(int(side) for side in read_json(project.settings)["size"])
    except (FlawsmithError, KeyError, TypeError, ValueError):
        return 64
