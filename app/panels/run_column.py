"""One run in the history: its settings, its curves, its best samples, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.model.measured import read_measured
from app.model.runs import RunInfo, past_events
from app.model.slices import Slices
from app.model.words import count
from app.panels.curve_words import MAIN, tips, titles
from app.theme import GRID_PX
from app.widgets.card import OWN_WORDS, Card, ElidedLabel, label
from app.widgets.plot import Plot
from app.widgets.plot_scale import Best
from app.widgets.sample_grid import SampleGrid
from core.config import Generator
from core.events import Metric, Sample

_COLUMNS = 2
_KINDS = {"loss": Best.NOISY, "coordinate_error_px": Best.LOW, "validation_loss": Best.LOW}
_SHORT = 4
"""So many facts are short and stand two in a row."""
_SAMPLES = 8
"""As many as fit where two runs stand side by side."""
_FEW, _LOW_PX = 4, 64
"""Of more curves than so few, all are seen in a small window too where one row of samples, so low, is below them."""


class RunColumn(Card):
    """Shows one run as it lies on disk."""

    show_wanted = Signal(object)
    continue_wanted = Signal(object)
    copy_wanted = Signal(object)
    delete_wanted = Signal(object)
    read = Signal()
    """All of the run's curves are there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Run"), parent)
        self.info: RunInfo | None = None
        self._samples: dict[int, list[Sample]] = {}
        self._samples_shown = _SAMPLES
        self._slices = Slices(self)
        self._slices.done.connect(self._on_read)
        self.facts: list[tuple[QLabel, ElidedLabel]] = []
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(2 * GRID_PX)
        self._facts.setVerticalSpacing(GRID_PX // 2)
        self._facts.setColumnStretch(1, 1)
        self._facts.setColumnStretch(3, 1)
        self.body.addLayout(self._facts)
        self.plots = {name: Plot("", _KINDS.get(name, Best.HIGH), decimals=3) for name in MAIN}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID_PX)
        self._grid.setVerticalSpacing(GRID_PX)
        self.body.addLayout(self._grid, 3)
        self.words = label("", "quiet")
        self.body.addWidget(self.words)
        self.grid = SampleGrid()
        self.grid.set_hint(self.tr("No samples."))
        self.body.addWidget(self.grid, 2)
        self._make_buttons()

    def _make_buttons(self) -> None:
        self.open = self._button(self.tr("&Show"), self.tr("Show this run in the Training tab"))
        self.resume = self._button(self.tr("C&ontinue"), self.tr("Go on with this run from its last checkpoint"))
        self.copy = self._button(self.tr("Copy settings"), self.tr("Take its settings over for the next training"))
        self.delete = self._button(
            self.tr("Delete\u2026"), self.tr("Move this run with all its checkpoints to the trash")
        )
        signals = (self.show_wanted, self.continue_wanted, self.copy_wanted, self.delete_wanted)
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        for button, signal in zip((self.open, self.resume, self.copy, self.delete), signals, strict=True):
            button.clicked.connect(lambda _=False, s=signal: s.emit(self.info) if self.info is not None else None)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)

    def _button(self, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(tip)
        return button

    def show_run(self, info: RunInfo, facts: list[tuple[str, str, bool]], obstacle: str, can_continue: bool) -> None:
        """Show `info` with `facts`: name, value, and whether the other run in view differs. `obstacle` is why it can
        be neither continued nor deleted."""
        again = self.info is not None and self.info.run == info.run
        self.info = info
        self.title.setText(info.run.name)
        self.title.setProperty(OWN_WORDS, True)
        self._write_facts(facts)
        self.resume.setEnabled(can_continue and not obstacle)
        self.resume.setToolTip(obstacle or self.tr("Go on with this run from its last checkpoint"))
        self.delete.setEnabled(not obstacle)
        self.delete.setToolTip(obstacle or self.tr("Move this run with all its checkpoints to the trash"))
        if not again:
            self._begin(info)

    def _write_facts(self, facts: list[tuple[str, str, bool]]) -> None:
        while len(self.facts) < len(facts):
            pair = label("", "quiet"), ElidedLabel()
            row, side = divmod(len(self.facts), _COLUMNS)
            span = 1 if len(self.facts) < _SHORT else 2 * _COLUMNS - 1  # the long ones have a row each
            row, side = (row, side) if span == 1 else (len(self.facts) - _SHORT + _SHORT // _COLUMNS, 0)
            self._facts.addWidget(pair[0], row, 2 * side)
            self._facts.addWidget(pair[1], row, 2 * side + 1, 1, span)
            self.facts.append(pair)
        for (name, value), (words, said, differs) in zip(self.facts, facts, strict=False):
            name.setText(words)
            value.set_text(said)
            font = value.font()
            font.setBold(differs)
            value.setFont(font)
        for index, pair in enumerate(self.facts):
            for widget in pair:
                widget.setVisible(index < len(facts))

    def _begin(self, info: RunInfo) -> None:
        self._samples = {}
        self.grid.set_samples([])
        self.words.setText("")
        for plot in self.plots.values():
            plot.clear()
            plot.set_epochs(info.config.epochs)
            plot.flush()
        self._slices.start(self._replay(info))

    def _replay(self, info: RunInfo) -> Iterator[None]:
        for event in past_events(info.run):
            if isinstance(event, Metric) and event.name in self.plots:
                self.plots[event.name].add(event.epoch, event.value)
            elif isinstance(event, Sample) and event.epoch is not None:
                self._samples.setdefault(event.epoch, []).append(event)
            yield

    @Slot()
    def _on_read(self) -> None:
        info = self.info
        if info is None:
            return
        measured = read_measured(info.run)
        for name, points in measured.points.items():
            for epoch, value in points:
                self.plots[name].add(epoch, value)
        generator = info.config.generator
        gate = measured.best.gate if measured.best is not None else ""
        for name, plot in self.plots.items():
            plot.set_ceiling(measured.ceilings.get(name))
            plot.set_best_epoch(-1.0 if gate else measured.best_epoch)
            plot.set_title(titles(generator, True, measured.metric_name)[name])
            plot.title.setToolTip(tips(generator, True, measured.metric_name).get(name, ""))
            plot.flush()
        self._arrange()
        best = info.best_epoch
        newest = max(self._samples, default=None)
        drawn = best if best is not None and best in self._samples else newest
        self.grid.set_real_is_parent(generator == Generator.DEEPSMOTE)
        self.grid.set_samples(self._samples.get(drawn, [])[: self._samples_shown] if drawn is not None else [])
        text = self.tr("Samples, epoch {epoch} \u2013 real left, generated right")
        self.words.setText(text.format(epoch=drawn) if drawn is not None else "")
        self.read.emit()

    def _arrange(self) -> None:
        """Only curves that the run has."""
        shown = [name for name in MAIN if self.plots[name].points]
        for plot in self.plots.values():
            self._grid.removeWidget(plot)
            plot.setVisible(False)
        is_full = len(shown) > _FEW
        self._samples_shown = _SAMPLES // 2 if is_full else _SAMPLES
        self.grid.setMinimumHeight(_LOW_PX if is_full else 2 * _LOW_PX)
        self.body.setStretchFactor(self._grid, 5 if is_full else 3)
        for place, name in enumerate(shown):
            self._grid.addWidget(self.plots[name], *divmod(place, _COLUMNS))
            self.plots[name].setVisible(True)


def facts_of(info: RunInfo, words: dict[str, str]) -> dict[str, str]:
    """Settings and outcome of a run, by `words` for what each is called."""
    config = info.config
    trained = datetime.fromtimestamp(info.run.config.stat().st_mtime) if info.run.config.exists() else None
    epochs = count(config.epochs)
    if not info.is_finished:
        epochs = f"{count(info.last_epoch)} / {epochs}"
    found = {
        "generator": config.generator,
        "epochs": epochs,
        "timesteps": count(config.timesteps) if config.generator != Generator.DEEPSMOTE else "",
        "trained": f"{trained:%Y-%m-%d %H:%M}" if trained is not None else "",
        "best": (f"\u2605 {info.best.epoch}   {info.best.line}" if info.best is not None else ""),
    }
    return {words[key]: value or "\u2013" for key, value in found.items() if key in words}
