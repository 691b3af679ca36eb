"""The History tab: every run of the project, one looked at or two side by side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.errors_dialog import show_failure
from app.failures import failure_here
from app.model.runs import RunInfo, best_of, read_runs
from app.model.trash import throw_away
from app.panels.run_column import RunColumn, facts_of
from app.trainings import Trainings
from app.widgets.card import Card, label
from app.widgets.columns import lay_out_columns
from core.config import Generator
from core.paths import Project

_MOST = 2
_REFRESH_MS = 300
_PAD = 0.08
"""Room for the words on the dashed line, as a share of the axis."""


class HistoryTab(QWidget):
    """Emits what is to happen with a run."""

    show_wanted = Signal(object)
    continue_wanted = Signal(object)
    copy_wanted = Signal(object)
    deleted = Signal(object)
    """The `RunInfo` that lies in the trash now."""

    def __init__(self, trainings: Trainings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trainings = trainings
        self._project: Project | None = None
        self._runs: list[RunInfo] = []
        self._only_look = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        left = Card(self.tr("Runs"))
        self.hint = label(self.tr("Select one to look at it, or two (Ctrl+click) to compare them."), "quiet", wrap=True)
        left.body.addWidget(self.hint)
        self.table = self._make_table()
        left.body.addWidget(self.table, 1)
        self.columns: list[RunColumn] = []
        """Made when the tab is first seen: their plots would hold up the start of the window."""
        self.nothing = label(self.tr("No runs yet. Every training is kept and listed here."), "quiet")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        right = QWidget()
        self._row = QHBoxLayout(right)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.nothing, 1)
        lay_out_columns(self, left, right)
        trainings.changed.connect(self._write)
        self._write()

    def showEvent(self, event: QShowEvent) -> None:
        if not self.columns:
            self._make_columns()
            self._write()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "columns"):
            QTimer.singleShot(0, self, self._align)  # when every curve has been drawn anew by itself
        super().changeEvent(event)

    def _make_columns(self) -> None:
        for _ in range(_MOST):
            column = RunColumn()
            self.columns.append(column)
            self._row.addWidget(column, 1)
            column.show_wanted.connect(self.show_wanted)
            column.continue_wanted.connect(self.continue_wanted)
            column.copy_wanted.connect(self.copy_wanted)
            column.delete_wanted.connect(self._on_delete)
            column.read.connect(self._align)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setHorizontalHeaderLabels([self.tr("Run"), self.tr("Epochs"), self.tr("Score")])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("Runs"))
        table.setToolTip(self.tr("Every training of this project, the newest first; the star is the highest score"))
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        table.itemSelectionChanged.connect(self._on_selected)
        return table

    def set_project(self, project: Project | None) -> None:
        """Show the runs of `project`."""
        self._project = project
        self.table.clearSelection()
        self.refresh()

    def set_only_look(self, why: str) -> None:
        """Why no run may be continued or deleted; empty where it may."""
        self._only_look = why
        self._write()

    @Slot()
    def refresh_soon(self) -> None:
        """Runs have changed; they are read shortly, once for many changes."""
        self._timer.start()

    @Slot()
    def refresh(self) -> None:
        """Read the runs anew; the selection stays."""
        chosen = [info.run.name for info in self.selected]
        self._runs = read_runs(self._project) if self._project is not None else []
        best = best_of(self._runs)
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._runs))
        for row, info in enumerate(self._runs):
            name = self.tr("\u2605 {run}").format(run=info.run.name) if info is best else info.run.name
            epochs = str(info.config.epochs) if info.is_finished else f"{info.last_epoch} / {info.config.epochs}"
            score = info.best.score if info.best is not None else None
            for place, text in enumerate((name, epochs, f"{score:.3f}" if score is not None else "")):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if place:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, place, item)
        self.table.clearSelection()
        names = [info.run.name for info in self._runs]
        for name in chosen or names[:1]:
            if name in names:
                self._select(names.index(name))
        self.table.blockSignals(False)
        self._write()

    def _select(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag
        index = self.table.model().index(row, 0)
        self.table.selectionModel().select(index, flags.Select | flags.Rows)

    @property
    def selected(self) -> list[RunInfo]:
        """The runs in view, at most two."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self._runs[row] for row in rows if row < len(self._runs)][:_MOST]

    @Slot()
    def _on_selected(self) -> None:
        self._write()

    @Slot()
    def _write(self) -> None:
        selected = self.selected
        words = self._words()
        facts = [facts_of(info, words) for info in selected]
        for index, column in enumerate(self.columns):
            column.setVisible(index < len(selected))
            if index >= len(selected):
                column.info = None
                continue
            info, own, other = selected[index], facts[index], facts[1 - index] if len(facts) > 1 else facts[index]
            rows = [(name, value, value != other.get(name)) for name, value in own.items()]
            rows = [(name, self._named(value), differs) for name, value, differs in rows]
            busy = self.tr("This run is being trained.") if self._trainings.job_of(info.run) is not None else ""
            column.show_run(info, rows, self._only_look or busy, not info.is_finished)
        self.nothing.setVisible(not selected)
        self.hint.setVisible(bool(self._runs))

    def _words(self) -> dict[str, str]:
        return {
            "generator": self.tr("Generator"),
            "epochs": self.tr("Epochs"),
            "timesteps": self.tr("Timesteps"),
            "trained": self.tr("Last trained"),
            "best": self.tr("Best checkpoint"),
        }

    def _named(self, value: str) -> str:
        names = {
            Generator.DIFFUSION.value: self.tr("Diffusion"),
            Generator.PAPER.value: self.tr("Diffusion, as published"),
            Generator.DEEPSMOTE.value: self.tr("DeepSMOTE"),
        }
        return names.get(value, value)

    @Slot()
    def _align(self) -> None:
        """The same axes on both sides, so that the eye compares right."""
        shown = [column for column in self.columns if column.info is not None]
        if len(shown) < _MOST:
            return
        epochs = max(column.info.config.epochs for column in shown if column.info is not None)
        for name in shown[0].plots:
            plots = [column.plots[name] for column in shown if column.plots[name].points]
            if len(plots) < _MOST:
                continue
            lows, highs = zip(*(plot.view.viewRange()[1] for plot in plots), strict=True)
            for plot in plots:
                plot.set_epochs(epochs)
                plot.view.setYRange(min(lows), max(highs), padding=_PAD)

    @Slot(object)
    def _on_delete(self, info: RunInfo) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Flawsmith"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Delete {run}?").format(run=info.run.name))
        box.setInformativeText(
            self.tr("It is moved to the trash with its {number} checkpoints. Pictures made with it stay.").format(
                number=len(info.epochs)
            )
        )
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(lambda: self._throw_away(info))
        keep = box.addButton(self.tr("&Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.open()

    def _throw_away(self, info: RunInfo) -> None:
        if self._project is None or self._trainings.job_of(info.run) is not None:
            return
        try:
            throw_away(info.run.folder, self._project.folder)
        except OSError as error:
            show_failure(self, self.tr("The run could not be deleted."), failure_here(error))
            return
        self.deleted.emit(info)
        self.refresh()
