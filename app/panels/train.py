"""What to train: generator, epochs, timesteps. Start, pause, stop, continue."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QMenu,
    QSpinBox,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from app.jobs.state import JobState
from app.model.advice import Advice
from app.model.runs import RunInfo
from app.model.words import duration
from app.theme import GRID_PX
from app.widgets.card import Card, ElidedLabel, label
from app.widgets.job_buttons import JobButtons
from core.config import TRAIN_DEFAULTS, Generator, TrainConfig

_ADVICE_PX = 420


class TrainPanel(Card):
    """What to train; `buttons` emit what is wanted. Knows nothing of jobs but the state it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Train"), parent)
        self._state: JobState | None = None
        self._waiting = 0
        self._missing = self.tr("Choose pictures first.")
        self._interrupted: RunInfo | None = None
        self._interrupted_epoch = 0
        self._advice: Advice | None = None
        self._has_chosen = self._has_typed = False
        self._make_advice()
        self._make_settings()
        self._make_buttons()
        self._refresh()

    def _make_advice(self) -> None:
        self.advice = ElidedLabel("", "quiet")
        self.advice.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.why = QToolButton()
        self.why.setProperty("role", "link")
        self.why.setText(self.tr("Why?"))
        self.why.setToolTip(self.tr("Read the whole advice"))
        self.why.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._paragraph = label("", wrap=True)
        self._paragraph.setMargin(2 * GRID_PX)
        self._paragraph.setFixedWidth(_ADVICE_PX)
        action = QWidgetAction(self)
        action.setDefaultWidget(self._paragraph)
        menu = QMenu(self.why)
        menu.addAction(action)
        self.why.setMenu(menu)
        self.why.hide()
        self.header.addWidget(self.advice, 100)
        self.header.addWidget(self.why)

    def _make_settings(self) -> None:
        self.generator = QComboBox()
        self.generator.addItem(self.tr("Diffusion"), Generator.DIFFUSION.value)
        self.generator.addItem(self.tr("Diffusion, as published"), Generator.PAPER.value)
        self.generator.addItem(self.tr("DeepSMOTE"), Generator.DEEPSMOTE.value)
        self.generator.setToolTip(
            self.tr(
                "Diffusion draws only the defect and takes the circuit from your pictures: best in most cases.\n"
                "As published draws the whole picture, as in the paper; it needs more pictures and time.\n"
                "DeepSMOTE makes pictures between two real ones of a class: for sets of a few tens. It learns\n"
                "in minutes and cannot be asked for a coordinate."
            )
        )
        # The words of the list may be cut, the controls beside it may not move.
        self.generator.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.generator.activated.connect(self._on_chosen)
        self.generator.currentIndexChanged.connect(self._on_generator)
        self.epochs = self._spin(1, 100_000, 200, self.tr("How often the training goes through all pictures"))
        self.epochs.valueChanged.connect(self._on_epochs)
        self.timesteps = self._spin(2, 10_000, 1000, "")
        self.timesteps.setSingleStep(100)
        self.epochs.setSingleStep(10)
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID_PX)
        grid.setVerticalSpacing(GRID_PX)
        grid.addWidget(self._named(self.tr("&Generator"), self.generator), 0, 0)
        grid.addWidget(self.generator, 0, 1, 1, 3)
        grid.addWidget(self._named(self.tr("&Epochs"), self.epochs), 1, 0)
        grid.addWidget(self.epochs, 1, 1)
        self.timesteps_name = self._named(self.tr("T&imesteps"), self.timesteps)
        grid.addWidget(self.timesteps_name, 1, 2)
        grid.addWidget(self.timesteps, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(grid)

    def _make_buttons(self) -> None:
        self.buttons = JobButtons(
            self.tr("Go on with this run from its last checkpoint, with its own settings"),
            self.tr("Hold the training and free the processor"),
            self.tr("Stop after the step at hand; what was learnt is kept and can be continued"),
        )
        self.start = self.buttons.start
        self.body.addWidget(self.buttons)

    def _spin(self, low: int, high: int, value: int, tip: str) -> QSpinBox:
        spin = QSpinBox()
        spin.setRange(low, high)
        spin.setValue(value)
        spin.setGroupSeparatorShown(True)
        spin.setToolTip(tip)
        return spin

    def _named(self, text: str, buddy: QWidget) -> QLabel:
        named = label(text)
        named.setBuddy(buddy)
        buddy.setAccessibleName(text.replace("&", ""))
        return named

    def set_ready(self, ready: bool, obstacle: str = "") -> None:
        """Whether the project is prepared and can be trained; `obstacle` is what its check says stands in the way."""
        self._missing = obstacle if ready else self.tr("Choose pictures first.")
        self._refresh()

    def set_advice(self, advice: Advice | None, seeking: bool) -> None:
        """What is advised; it is chosen too, unless the engineer has chosen already."""
        self._advice = advice
        self.why.setVisible(advice is not None)
        if advice is None:
            self.advice.set_text(self.tr("Trying how fast this computer is\u2026") if seeking else "")
            return
        index = self.generator.findData(advice.generator)
        name = self.generator.itemText(index) if index >= 0 else advice.generator
        text = self.tr("Advised: {name}").format(name=name)
        if advice.seconds is not None:
            time = self.tr("{text}, about {time}").format(text=text, time=duration(advice.seconds))
            self.advice.set_text(time, text)
        else:
            self.advice.set_text(text)
        self.advice.setToolTip("")
        self._paragraph.setText(advice.text)
        self._paragraph.adjustSize()
        if index >= 0 and not self._has_chosen and self._state is None:
            self.generator.setCurrentIndex(index)

    def forget_choice(self) -> None:
        """Another project: what was chosen for the one before does not count."""
        self._has_chosen = False

    def set_settings(self, config: TrainConfig) -> None:
        """Take over the settings of another run."""
        self.generator.setCurrentIndex(self.generator.findData(config.generator))
        self._has_chosen = True
        self.epochs.setValue(config.epochs)
        self.timesteps.setValue(config.timesteps)

    @Slot()
    def _on_chosen(self) -> None:
        self._has_chosen = True

    @Slot()
    def _on_epochs(self) -> None:
        self._has_typed = self.epochs.value() != TRAIN_DEFAULTS[self.generator.currentData()].epochs

    @Slot()
    def _on_generator(self) -> None:
        """Another generator learns in other epochs; a count of the engineer's own stays."""
        if not self._has_typed:
            self.epochs.setValue(TRAIN_DEFAULTS[self.generator.currentData()].epochs)
        self._refresh()

    def set_state(self, state: JobState | None, waiting: int = 0) -> None:
        """State of the training under way, None without one; `waiting` more stand behind it."""
        self._state = None if state is None or state.is_over else state
        self._waiting = waiting
        self._refresh()

    def set_interrupted(self, info: RunInfo | None, epoch: int = 0) -> None:
        """Offer to continue this run, which got as far as `epoch`."""
        self._interrupted, self._interrupted_epoch = info, epoch
        self._refresh()

    def _refresh(self) -> None:
        free = self._state is None
        steps = self.generator.currentData() != Generator.DEEPSMOTE
        self.timesteps.setEnabled(steps)
        self.timesteps_name.setEnabled(steps)
        noise = self.tr("In how many steps a picture is turned into noise and back; 1000 is usual")
        self.timesteps.setToolTip(noise if steps else self.tr("DeepSMOTE makes a picture in one step."))
        self.start.setEnabled(not self._missing)
        self.start.setText(self.tr("&Start") if free else self.tr("&Start next"))
        tip = self.tr("Train a new run with these settings")
        if not free:
            tip = self.tr("Add a training with these settings to the queue; it starts by itself")
        self.start.setToolTip(self._missing or tip)
        self.buttons.set_state(self._state)
        info = self._interrupted if not self._missing else None
        self.buttons.set_offer(self._offer(info), info is not None)

    def _offer(self, info: RunInfo | None) -> str:
        """What stopped and can be continued, or else what waits."""
        if info is not None:
            text = self.tr("{run} stopped at epoch {epoch} of {epochs}.")
            return text.format(run=info.run.name, epoch=self._interrupted_epoch, epochs=info.config.epochs)
        one, more = self.tr("1 training waits and starts by itself."), self.tr("{number} trainings wait.")
        if self._waiting > 1:
            return more.format(number=self._waiting)
        return one if self._waiting else ""
