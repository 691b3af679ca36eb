"""What the tabs have to do with each other's runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTabWidget

from app.evaluation_tab import EvaluationTab
from app.generation_tab import GenerationTab
from app.history_tab import HistoryTab
from app.model.runs import RunInfo
from app.training_tab import TrainingTab


class RunDesk(QObject):
    """Leads from the history and the evaluation to the tabs that do what is wanted there."""

    def __init__(
        self,
        tabs: QTabWidget,
        training: TrainingTab,
        generation: GenerationTab,
        evaluation: EvaluationTab,
        history: HistoryTab,
    ) -> None:
        super().__init__(tabs)
        self._tabs, self._training, self._generation = tabs, training, generation
        self._evaluation, self._history = evaluation, history
        training.runs_changed.connect(evaluation.refresh_soon)
        evaluation.curves_wanted.connect(self._on_show)
        evaluation.generation_wanted.connect(self._on_generation)
        evaluation.history_wanted.connect(self._on_history)
        training.runs_changed.connect(generation.refresh_runs)
        training.runs_changed.connect(history.refresh_soon)
        history.show_wanted.connect(self._on_show)
        history.continue_wanted.connect(self._on_continue)
        history.copy_wanted.connect(self._on_copy)
        history.deleted.connect(self._on_deleted)

    @Slot(object)
    def _on_show(self, info: RunInfo) -> None:
        self._training.show_run(info)
        self._tabs.setCurrentWidget(self._training)

    @Slot(object)
    def _on_continue(self, info: RunInfo) -> None:
        self._training.resume(info)
        self._on_show(info)

    @Slot(object)
    def _on_copy(self, info: RunInfo) -> None:
        self._training.train.set_settings(info.config)
        self._tabs.setCurrentWidget(self._training)

    @Slot(object)
    def _on_deleted(self, info: RunInfo) -> None:
        self._training.forget_run(info)
        self._generation.refresh_runs()
        self._evaluation.refresh_soon()

    @Slot()
    def _on_generation(self) -> None:
        self._tabs.setCurrentWidget(self._generation)

    @Slot()
    def _on_history(self) -> None:
        self._tabs.setCurrentWidget(self._history)
