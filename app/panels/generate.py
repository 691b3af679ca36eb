"""What to generate: run and checkpoint, how many of each class, where in the pattern, into which folder."""

from __future__ import annotations

import zlib

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.jobs.state import JobState
from app.model.project_data import Prepared
from app.model.runs import RunInfo, new_set_folder
from app.model.words import count
from app.theme import GRID_PX
from app.widgets.card import Card, label
from app.widgets.class_table import ClassTable
from core.config import GenerateConfig
from core.paths import Project


class GeneratePanel(QWidget):
    """Collects a request; emits `generate_wanted` and `stop_wanted`."""

    generate_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._prepared: Prepared | None = None
        self._runs: list[RunInfo] = []
        self._picked = False
        self._state: JobState | None = None
        self._only_look = ""
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX)
        box.addWidget(self._make_model())
        box.addWidget(self._make_classes(), 1)
        box.addWidget(self._make_request())
        self._refresh()

    def _named(self, text: str, buddy: QWidget, tip: str) -> QLabel:
        named = label(text)
        named.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
        buddy.setToolTip(tip)
        return named

    def _make_model(self) -> Card:
        card = Card(self.tr("Model"))
        self.run = QComboBox()
        self.checkpoint = QComboBox()
        self.run.setPlaceholderText(self.tr("No trained run yet"))
        self.run.currentIndexChanged.connect(self._on_run)
        self.run.activated.connect(self._on_run_picked)
        self.run.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.checkpoint.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID_PX)
        grid.setVerticalSpacing(GRID_PX)
        grid.addWidget(self._named(self.tr("&Run"), self.run, self.tr("The training whose model draws")), 0, 0)
        grid.addWidget(self.run, 0, 1)
        tip = self.tr("The state of the model to use; the first one offered is right unless the curves say otherwise")
        grid.addWidget(self._named(self.tr("&Checkpoint"), self.checkpoint, tip), 1, 0)
        grid.addWidget(self.checkpoint, 1, 1)
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        return card

    def _make_classes(self) -> Card:
        card = Card(self.tr("Classes"))
        self.sum = label("", "quiet")
        self.balance = QPushButton(self.tr("&Balance"))
        self.balance.setToolTip(self.tr("Add as many pictures to each class as it lacks to the largest one"))
        self.table = ClassTable()
        self.balance.clicked.connect(self.table.balance)
        self.table.changed.connect(self._refresh)
        card.header.addWidget(self.sum)
        card.header.addWidget(self.balance)
        card.body.addWidget(self.table, 1)
        return card

    def _make_request(self) -> Card:
        card = Card(self.tr("Coordinates"))
        self.jitter = QDoubleSpinBox()
        self.jitter.setRange(0, 9999)
        self.jitter.setDecimals(1)
        self.jitter.setSingleStep(0.5)
        self.jitter.setSuffix(self.tr(" px"))
        self.random = QCheckBox(self.tr("Ra&ndom coordinates"))
        self.random.toggled.connect(self._refresh)
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        named = self._named(self.tr("As in the pictures, &jitter \u00b1"), self.jitter, "")
        row.addWidget(named)
        row.addWidget(self.jitter)
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addWidget(self.random)
        self.out = QLineEdit()
        self.browse = QPushButton(self.tr("C&hoose\u2026"))
        self.browse.setToolTip(self.tr("Choose another folder for the set"))
        self.browse.clicked.connect(self._on_browse)
        self.out.textChanged.connect(self._refresh)
        place = QHBoxLayout()
        place.setSpacing(GRID_PX)
        tip = self.tr(
            "Where the set is written, inside the project unless you choose another place:\n"
            "one sub-folder for each class, captions, and manifest.csv"
        )
        place.addWidget(self._named(self.tr("Output &folder"), self.out, tip))
        place.addWidget(self.out, 1)
        place.addWidget(self.browse)
        card.body.addLayout(place)
        self.generate = QPushButton(self.tr("&Generate"))
        self.generate.setProperty("primary", True)
        self.stop = QPushButton(self.tr("S&top"))
        self.stop.setToolTip(self.tr("Stop after the picture at hand; what was made is kept"))
        self.generate.clicked.connect(self.generate_wanted)
        self.stop.clicked.connect(self.stop_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID_PX)
        buttons.addWidget(self.generate, 2)
        buttons.addWidget(self.stop, 1)
        card.body.addLayout(buttons)
        return card

    def set_prepared(self, project: Project | None, prepared: Prepared | None) -> None:
        """Show the classes of a project."""
        self._project, self._prepared = project, prepared
        self.table.set_counts(prepared.counts if prepared else {})
        self._limit_classes()
        self._refresh()

    def set_runs(self, runs: list[RunInfo]) -> None:
        """Offer the runs that have a checkpoint: the newest, or what was picked by hand or is being drawn with."""
        usable = [info for info in runs if info.epochs]
        chosen = self.selected
        if usable == self._runs:
            return
        self._runs = usable
        names = [info.run.name for info in usable]
        self.run.blockSignals(True)
        self.run.clear()
        self.run.addItems(names)
        self.run.blockSignals(False)
        keep = chosen is not None and chosen.run.name in names and (self._picked or not self.run.isEnabled())
        same = names.index(chosen.run.name) if chosen is not None and keep else 0
        self.run.setCurrentIndex(same if names else -1)
        self._fill_checkpoints()
        if chosen is None or self.selected is None or chosen.run != self.selected.run:
            self.renew_folder()
        self._limit_classes()
        self._refresh()

    @Slot()
    def _on_run_picked(self) -> None:
        self._picked = True

    @property
    def selected(self) -> RunInfo | None:
        """The run chosen."""
        index = self.run.currentIndex()
        return self._runs[index] if 0 <= index < len(self._runs) else None

    def renew_folder(self) -> None:
        """Propose a folder that does not exist yet."""
        if self._project is not None and self.selected is not None:
            folder = new_set_folder(self._project, self.selected.run.name)
            self.out.setText(str(folder.relative_to(self._project.folder)))
        else:
            self.out.clear()

    def request(self) -> GenerateConfig:
        """The request as it stands. Raises `InputError` when it asks for nothing."""
        assert self._project is not None and self.selected is not None
        # The seed comes from the folder's name: another folder gives other pictures, and the same request
        # into the same folder after a stop is the same set and is completed.
        out = self._project.folder / self.out.text().strip()  # an absolute path stays itself
        return GenerateConfig(
            project=str(self._project.folder),
            run=self.selected.run.name,
            out=str(out),
            counts=self.table.to_add,
            seed=zlib.crc32(out.name.encode()) & 0x7FFFFFFF,
            jitter_px=self.jitter.value() if self.jitter.isEnabled() else 0.0,
            random_coordinates=self.random.isEnabled() and self.random.isChecked(),
            checkpoint=self.checkpoint.currentData(),
        )

    def set_state(self, state: JobState | None) -> None:
        """State of the job under way, None without one."""
        self._state = None if state is None or state.is_over else state
        self._refresh()

    def set_only_look(self, why: str) -> None:
        """Why nothing may be made here; empty where it may."""
        self._only_look = why
        self._refresh()

    @property
    def _missing(self) -> str:
        if self._only_look:
            return self._only_look
        if self._prepared is None:
            return self.tr("Choose pictures in the Training tab first.")
        if self.selected is None:
            return self.tr("Train a model in the Training tab first; its first checkpoint is enough.")
        if not self.table.to_add:
            return self.tr("Set how many pictures to add, or press Balance.")
        return "" if self.out.text().strip() else self.tr("Choose an output folder.")

    @Slot()
    def _refresh(self) -> None:
        free = self._state is None
        self.table.setEnabled(free)
        self.balance.setEnabled(free)
        for widget in (self.run, self.checkpoint, self.out, self.browse):
            widget.setEnabled(free and self.selected is not None)
        total = sum(self.table.to_add.values())
        self.sum.setText(self.tr("{count} to add").format(count=count(total)) if total else "")
        pattern = self._prepared is None or self._prepared.pattern
        none = self.tr("These pictures have no repeating pattern, so there are no coordinates to choose.")
        if pattern and self._is_between:
            pattern = False
            none = self.tr(
                "DeepSMOTE makes a picture between two real ones and leaves it where they are: no place can be asked "
                "of it.\nTrain a diffusion generator to choose coordinates."
            )
        self.random.setEnabled(free and pattern)
        self.random.setToolTip(
            self.tr("Any place of the pattern, instead of the places seen in your pictures") if pattern else none
        )
        self.jitter.setEnabled(free and pattern and not self.random.isChecked())
        tip = self.tr("Move each coordinate by up to this much, so that no two pictures lie the same")
        self.jitter.setToolTip(tip if pattern else none)
        missing = self._missing
        self.generate.setEnabled(free and not missing)
        self.generate.setToolTip(missing or self.tr("Make the pictures; what exists is never overwritten"))
        self.stop.setEnabled(not free and self._state is not JobState.STOPPING)
        self.stop.setText(self.tr("Stopping\u2026") if self._state is JobState.STOPPING else self.tr("S&top"))

    def _fill_checkpoints(self) -> None:
        info, chosen = self.selected, self.checkpoint.currentData()
        self.checkpoint.clear()
        if info is None:
            return
        if info.best is None:
            first = self.tr("Last (epoch {epoch})").format(epoch=info.last_epoch)
        elif info.best.gate:
            first = self.tr("Highest score (epoch {epoch}), but it copies").format(epoch=info.best.epoch)
        elif info.best.score is None:
            first = self.tr("Best on held-back pictures (epoch {epoch})").format(epoch=info.best.epoch)
        else:
            first = self.tr("Best (epoch {epoch}), score {score:.2f}")
            first = first.format(epoch=info.best.epoch, score=info.best.score)
        self.checkpoint.addItem(first, None)
        for file in reversed(info.run.checkpoint_files()):
            epoch = int(file.stem.removeprefix("epoch-")) if file.stem.removeprefix("epoch-").isdigit() else -1
            if epoch >= 0:
                self.checkpoint.addItem(self.tr("Epoch {epoch}").format(epoch=epoch), file.name)
        self.checkpoint.setCurrentIndex(max(0, self.checkpoint.findData(chosen)) if chosen else 0)

    @Slot()
    def _on_run(self) -> None:
        self._fill_checkpoints()
        self.renew_folder()
        self._limit_classes()
        self._refresh()

    @property
    def _is_between(self) -> bool:
        return self.selected is not None and self.selected.is_between

    def _limit_classes(self) -> None:
        """What the chosen model cannot make cannot be asked for."""
        counts = self._prepared.counts if self._prepared is not None and self._is_between else {}
        why = self.tr("DeepSMOTE makes a picture between two real ones, and there is only one of {name}.")
        self.table.set_closed({name: why.format(name=name) for name, have in counts.items() if have < 2})

    @Slot()
    def _on_browse(self) -> None:
        start = str(self._project.folder / "sets") if self._project else ""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Output folder"), start)
        if folder:
            self.out.setText(folder)
