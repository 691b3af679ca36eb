"""What to prove: which sets, with which inspection model, on which further pictures. Start, pause, stop, continue."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.jobs.state import JobState
from app.model.project_data import Prepared
from app.model.proof_time import is_slow, measured_seconds, model_seconds
from app.model.proof_words import classifier_titles
from app.model.proofs import ProofInfo, SetEntry, arm_ids, new_proof_name
from app.model.words import duration
from app.panels.folder_line import FolderLine
from app.panels.set_choice import SetChoice
from app.theme import GRID_PX
from app.widgets.card import Card, label
from app.widgets.job_buttons import JobButtons
from core.config import MIN_CLASS, OK_CLASS, Classifier, ProveConfig
from core.paths import Project


class ProvePanel(QWidget):
    """Collects a request; `buttons` emit what is wanted. Knows nothing of jobs but the state it is told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._prepared: Prepared | None = None
        self._measured: dict[str, float] = {}
        self._state: JobState | None = None
        self._only_look = ""
        self._side_px, self._is_gpu, self._cores = 64, False, 2
        self._has_chosen = False
        self._stopped: ProofInfo | None = None
        self._stopped_at = 0
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(GRID_PX)
        self.sets = SetChoice()
        self.sets.changed.connect(self.refresh)
        box.addWidget(self.sets, 1)
        box.addWidget(self._make_test())
        box.addWidget(self._make_start())
        self.refresh()

    def _make_test(self) -> Card:
        card = Card(self.tr("Proved on"))
        card.title.hide()
        self.model = QComboBox()
        for value, title in classifier_titles().items():
            self.model.addItem(title, value)
        self.model.setToolTip(
            self.tr(
                "The inspection model that is trained with and without the set. The small network needs no graphics "
                "card.\nThe others are those of the published work; they begin with ImageNet weights where their file "
                "is found,\notherwise from zero, and the report says which."
            )
        )
        self.model.activated.connect(self._on_model)
        self.model.currentIndexChanged.connect(self.refresh)
        named = label(self.tr("Inspection &model"))
        named.setBuddy(self.model)
        self.model.setAccessibleName(self.tr("Inspection model"))
        line = QHBoxLayout()
        line.setSpacing(GRID_PX)
        line.addWidget(named)
        line.addWidget(self.model, 1)
        card.body.addLayout(line)
        self.test = FolderLine(
            self.tr("Further test pictures"),
            self.tr("None: only the tenth that was held back"),
            self.tr(
                "A folder of real pictures of the same line that were not prepared, one sub-folder a class.\n"
                "The more defects in it, the smaller the differences that can be seen."
            ),
        )
        self.line = FolderLine(
            self.tr("Another line"),
            self.tr("None"),
            self.tr("A folder of real pictures of another process line, one sub-folder a class: does it help there?"),
        )
        self.weights = FolderLine(
            self.tr("ImageNet weights"),
            self.tr("None named: from this computer's cache, else from zero"),
            self.tr(
                "The folder with the published weights of this model, such as resnet50-11ad3fa6.pth.\n"
                "Nothing is downloaded."
            ),
        )
        for part in (self.test, self.line, self.weights):
            part.changed.connect(self.refresh)
            card.body.addWidget(part)
        return card

    def _make_start(self) -> Card:
        card = Card(self.tr("Start"))
        card.title.hide()
        self.story = label("", "quiet", wrap=True)
        card.body.addWidget(self.story)
        self.buttons = JobButtons(
            self.tr("Go on with this proof where it stopped; what was trained is kept"),
            self.tr("Hold the proof and free the processor"),
            self.tr("Stop; the models that are trained are kept, and the proof can be continued"),
        )
        self.start = self.buttons.start
        card.body.addWidget(self.buttons)
        return card

    def sizeHint(self) -> QSize:
        return QSize(440, super().sizeHint().height())

    def set_prepared(self, project: Project | None, prepared: Prepared | None, side_px: int) -> None:
        """Another project; its pictures are of this size."""
        self._project, self._prepared, self._side_px = project, prepared, side_px
        self.sets.set_entries([])
        for line in (self.test, self.line):
            line.set_folder(None)
        self.refresh()

    def set_device(self, is_gpu: bool, cores: int) -> None:
        """What is computed with; the model that suits it is chosen unless the engineer has."""
        self._is_gpu, self._cores = is_gpu, cores
        if not self._has_chosen:
            wanted = Classifier.RESNET50 if is_gpu else Classifier.SMALL
            self.model.setCurrentIndex(self.model.findData(wanted.value))
        self.refresh()

    def set_sets(self, entries: Sequence[SetEntry], proofs: Sequence[ProofInfo]) -> None:
        """Offer these; what was ticked stays ticked, and of a new list the first is."""
        self._measured = measured_seconds(proofs)
        self.sets.set_entries(entries)
        self.refresh()

    def request(self) -> ProveConfig:
        """The request as it stands, under a free name. Raises `InputError` where it asks for nothing."""
        assert self._project is not None
        return ProveConfig(
            project=str(self._project.folder),
            sets=[str(folder) for folder in self.sets.chosen],
            name=new_proof_name(self._project, self.sets.chosen),
            test=str(self.test.folder) if self.test.folder is not None else None,
            other_line=str(self.line.folder) if self.line.folder is not None else None,
            classifier=str(self.model.currentData()),
            weights=str(self.weights.folder) if self.weights.folder is not None and not self._is_small() else None,
        )

    def _is_small(self) -> bool:
        return bool(self.model.currentData() == Classifier.SMALL.value)

    def set_state(self, state: JobState | None) -> None:
        """State of the proof under way, None without one."""
        self._state = None if state is None or state.is_over else state
        self.refresh()

    def set_only_look(self, why: str) -> None:
        """Why nothing may be proved here; empty where it may."""
        self._only_look = why
        self.refresh()

    def set_stopped(self, info: ProofInfo | None, done: int = 0) -> None:
        """Offer to continue this proof, of which so many models are trained."""
        self._stopped, self._stopped_at = info, done
        self.refresh()

    @property
    def missing(self) -> str:
        """What is to be done before a proof can start; empty when nothing is."""
        if self._only_look:
            return self._only_look
        if self._prepared is None:
            return self.tr("Choose pictures in the Training tab first.")
        if not self._prepared.counts.get(OK_CLASS) and self.test.folder is None:
            return self.tr(
                "An inspection model learns good and bad pictures, and this project has no good ones: put some into a "
                "sub-folder \u201cok\u201d and prepare again."
            )
        if not self.sets.entries:
            return self.tr("Make a set in the Generation tab first.")
        if self.test.folder is None and not self._can_be_held:
            return self.tr(
                "Nothing was held back to test with: that takes {least} pictures of a class. Name further test "
                "pictures, real ones that were not prepared."
            ).format(least=MIN_CLASS)
        return "" if self.sets.chosen else self.tr("Tick the set that is to be proved.")

    @property
    def _can_be_held(self) -> bool:
        """Whether both good pictures and defects may have been kept from the generator."""
        counts = dict(self._prepared.counts) if self._prepared is not None else {}
        good = counts.pop(OK_CLASS, 0)
        return good >= MIN_CLASS and max(counts.values(), default=0) >= MIN_CLASS

    @Slot()
    def refresh(self) -> None:
        """Write what will happen, and what can be pressed."""
        free = self._state is None
        for widget in (self.sets, self.model, self.test, self.line, self.weights):
            widget.setEnabled(free and self._prepared is not None)
        self.weights.setVisible(not self._is_small())
        missing = self.missing
        self.story.setText(missing or self._story())
        self.start.setEnabled(free and not missing)
        self.start.setToolTip(missing or self.tr("Train the inspection models and compare them; everything is kept"))
        self.buttons.set_state(self._state)
        info = self._stopped if free and not self._only_look else None
        offer = ""
        if info is not None:
            text = self.tr("\u201c{name}\u201d stopped at {done} of {total} models.")
            offer = text.format(name=info.proof.name, done=self._stopped_at, total=info.models)
        self.buttons.set_offer(offer, info is not None)

    def _story(self) -> str:
        """What will happen, and about how long it takes."""
        config = ProveConfig(project="", sets=[str(folder) for folder in self.sets.chosen])
        models = len(arm_ids(config)) * config.seeds
        one_s = model_seconds(str(self.model.currentData()), self._side_px, self._is_gpu, self._cores, self._measured)
        parts = [
            self.tr(
                "{models} inspection models learn from the real pictures alone, with classic augmentation, with the "
                "set and with both, {seeds} of each kind. All are tested on real pictures that no generator saw."
            ).format(models=models, seeds=config.seeds),
            self.tr("Roughly {time} on this computer.").format(time=duration(models * one_s)),
        ]
        if is_slow(models * one_s):
            parts.append(self.tr("The small network is much faster."))
        return " ".join(parts)

    @Slot()
    def _on_model(self) -> None:
        self._has_chosen = True
