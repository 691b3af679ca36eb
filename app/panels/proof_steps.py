"""A proof on its way: every kind of training against every seed, and how far all of it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.core_sentences import in_words
from app.jobs.job import Job
from app.model.proof_words import title_of_id
from app.model.proofs import ProofInfo, arm_ids
from app.panels.progress import ProgressPanel
from app.widgets.card import Card, label
from app.widgets.figure_table import FigureTable
from core.events import Notice, Progress

_FINE = 1000
"""Parts of one model that the bar tells apart."""


class ProofProgress(ProgressPanel):
    """Its bar and its time left are those of all models, and not of the one at hand."""

    def __init__(self, parent: QWidget | None = None, is_small: bool = False) -> None:
        super().__init__(parent, is_small)
        self._models = self._done = 0

    def follow_models(self, job: Job, models: int, done: int) -> None:
        """Show `job`, which trains so many, of which some are done."""
        self._models, self._done = models, done
        self.follow(job)

    def measured(self, event: Progress) -> Progress | None:
        if event.unit == in_words("models"):
            self._done = max(self._done, event.done)
            number = min(self._done + 1, event.total)
            self.set_lead(self.tr("Model {number} of {total}").format(number=number, total=event.total))
            return None  # those that are trained already come all at once, and tell nothing of the time left
        if event.unit != in_words("steps"):
            return event
        part = _FINE * event.done // max(1, event.total)
        return Progress(
            stage="models", done=self._done * _FINE + part, total=max(1, self._models) * _FINE, unit=event.unit
        )

    def _take_notice(self, event: Notice) -> None:
        super()._take_notice(replace(event, file=None))  # the files of models tell the engineer nothing


class ProofSteps(Card):
    """Which models are trained, with what each one found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Proof"), parent)
        self.story = label("", "quiet", wrap=True)
        self.table = FigureTable(
            self.tr("Models of the proof"),
            self.tr("Each model that is trained, with the share of the test's defects it finds at 2 % false alarms"),
        )
        self.body.addWidget(self.story)
        self.body.addWidget(self.table, 1)

    def show_steps(self, info: ProofInfo, trained: Mapping[tuple[str, int], float | None], at_work: bool) -> None:
        """Show how far the proof is; where it is `at_work` the first model that is not trained is the one at hand."""
        config = info.config
        self.title.setText(info.proof.name)
        text = self.tr(
            "{models} inspection models: {kinds} kinds of training, {seeds} of each. One alone may be luck; the "
            "verdict comes from all of them. In the table: the share of the test's defects that each finds at 2 % "
            "false alarms."
        )
        kinds = arm_ids(config)
        self.story.setText(text.format(models=info.models, kinds=len(kinds), seeds=config.seeds))
        head = [self.tr("Learns from"), *(self.tr("Model {number}").format(number=n + 1) for n in range(config.seeds))]
        rows, hand = [], at_work
        for arm in kinds:
            cells = [title_of_id(arm, config)]
            for seed in range(config.seeds):
                if (arm, seed) in trained:
                    found = trained[arm, seed]
                    cells.append(f"{found:.1f} %" if found is not None else "\u2713")
                else:
                    cells.append("\u2026" if hand else "")
                    hand = False
            rows.append(cells)
        self.table.set_rows(head, rows)
