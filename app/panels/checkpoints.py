"""The checkpoints of one run, with all that was measured of each: which one is best, and why not the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from app.core_sentences import in_words
from app.model.measured import read_checkpoints, read_measured
from app.model.proof_words import NONE
from app.model.runs import RunInfo, best_of
from app.model.words import pixels, share
from app.theme import GRID_PX
from app.widgets.card import Card, label
from app.widgets.figure_table import FigureTable

_STAR = "\u2605"


class RunChoice(Card):
    """Which run; and ways to its curves and to two runs side by side."""

    chosen = Signal(object)
    """The `RunInfo`."""
    curves_wanted = Signal(object)
    history_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Run"), parent)
        self.runs: list[RunInfo] = []
        self.run = QComboBox()
        self.run.setAccessibleName(self.tr("Run"))
        self.run.setToolTip(self.tr("The star marks the run with the highest overall score"))
        self.run.setPlaceholderText(self.tr("No trained run yet"))
        self.run.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.run.activated.connect(self._on_chosen)
        story = self.tr(
            "At every checkpoint pictures are drawn and compared with real ones. The best one is used for generating: "
            "the highest score among those that copy no picture."
        )
        self.curves = QPushButton(self.tr("Show its &curves"))
        self.curves.setToolTip(self.tr("The same figures against the epoch, in the Training tab"))
        self.curves.clicked.connect(self._on_curves)
        self.history = QPushButton(self.tr("&Two runs side by side"))
        self.history.setToolTip(self.tr("Compare runs in the History tab"))
        self.history.clicked.connect(self.history_wanted)
        self.body.addWidget(self.run)
        self.body.addWidget(label(story, "quiet", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        row.addWidget(self.curves)
        row.addWidget(self.history)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self.set_runs([])

    @property
    def info(self) -> RunInfo | None:
        """The run chosen."""
        index = self.run.currentIndex()
        return self.runs[index] if 0 <= index < len(self.runs) else None

    def set_runs(self, runs: Sequence[RunInfo]) -> None:
        """Offer these, the newest first; the one chosen stays."""
        before = self.info.run.name if self.info is not None else ""
        self.runs = list(runs)
        best = best_of(self.runs)
        self.run.clear()
        for info in self.runs:
            name = info.run.name
            self.run.addItem(self.tr("\u2605 {run}").format(run=name) if info is best else name)
        names = [info.run.name for info in self.runs]
        self.run.setCurrentIndex(names.index(before) if before in names else 0 if names else -1)
        for widget in (self.run, self.curves, self.history):
            widget.setEnabled(bool(names))

    @Slot()
    def _on_chosen(self) -> None:
        self.chosen.emit(self.info)

    @Slot()
    def _on_curves(self) -> None:
        if self.info is not None:
            self.curves_wanted.emit(self.info)


class CheckpointTable(Card):
    """One row a checkpoint, the newest last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Checkpoints"), parent)
        self.none = label("", "quiet", wrap=True)
        self.table = FigureTable(
            self.tr("Checkpoints"),
            self.tr(
                "Every checkpoint that was measured; the best one has the star.\nYield: share that shows the asked "
                "defect. Position error: how far the pattern lies from where it was asked to.\nSSIM and likeness: how "
                "alike real and generated pictures are outside of the defects; 1 is the same.\nDistance: between all "
                "generated and all real pictures. Copies: share that is nearly a training picture."
            ),
        )
        self.line = label("", "quiet", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self.none, 1)
        self.body.addWidget(self.table, 2)
        self.body.addWidget(self.line)

    def show_run(self, info: RunInfo | None) -> None:
        """Show what was measured of a run."""
        rows = read_checkpoints(info.run) if info is not None else []
        self.title.setText(info.run.name if info is not None else self.tr("Checkpoints"))
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        if info is None:
            self.none.setText(self.tr("Train a model first. Each of its checkpoints is measured and listed here."))
        else:
            self.none.setText(self.tr("No checkpoint of this run has been measured yet."))
        best = read_measured(info.run).best if info is not None and rows else None
        self.line.setText(best.story if best is not None else "")
        titles = self._titles()
        columns = [name for name in titles if any(row.get(name) not in (None, "") for row in rows)]
        marked = [index for index, row in enumerate(rows) if best is not None and row.get("epoch") == best.epoch]
        cells = [self._cells(row, columns, index in marked) for index, row in enumerate(rows)]
        words = frozenset({len(columns) - 1} if "gate" in columns else ())
        self.table.set_rows([titles[name] for name in columns], cells, frozenset(marked), words)
        if marked:
            self.table.scrollTo(self.table.model().index(marked[0], 0))

    def _titles(self) -> Mapping[str, str]:
        return {
            "epoch": self.tr("Epoch"),
            "score": self.tr("Score"),
            "yield": self.tr("Yield"),
            "coordinate_error_px": self.tr("Position error"),
            "ssim": self.tr("SSIM"),
            "perceptual_similarity": self.tr("Likeness"),
            "kid": self.tr("Distance"),
            "copies": self.tr("Copies"),
            "diversity": self.tr("Variety"),
            "validation_loss": self.tr("Held-back loss"),
            "gate": self.tr("Ruled out because"),
        }

    def _cells(self, row: Mapping[str, float | str], columns: Sequence[str], is_best: bool) -> list[str]:
        found = []
        for name in columns:
            value = row.get(name)
            if name == "gate":
                found.append(in_words(str(value or "")))
            elif not isinstance(value, float | int):
                found.append(NONE)
            elif name == "epoch":
                found.append(f"{_STAR} {value:g}" if is_best else f"{value:g}")
            elif name in ("yield", "copies", "diversity"):
                found.append(share(value))
            elif name == "coordinate_error_px":
                found.append(pixels(value))
            elif name in ("kid", "validation_loss"):
                found.append(f"{value:.4f}")
            else:
                found.append(f"{value:.3f}")
        return found
