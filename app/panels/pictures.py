"""The pictures of a project: choose or drop a folder, see what was found."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QScrollArea, QWidget

from app.core_sentences import in_words
from app.jobs.job import Job
from app.model.check import STOP, WARNING, Check
from app.model.project_data import Prepared
from app.model.words import count
from app.panels.progress import ProgressPanel
from app.theme import GRID_PX
from app.widgets.card import Card, ElidedLabel, label
from app.widgets.class_bars import ClassBars


class _Bars(QScrollArea):
    """As high as its bars where there is room. A plain scroll area remembers the first height it had."""

    def __init__(self, bars: ClassBars) -> None:
        super().__init__()
        self._bars = bars
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(bars)

    def sizeHint(self) -> QSize:
        return self._bars.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        scrolls = self._bars.sizeHint().height() > self.viewport().height()
        self._bars.setContentsMargins(0, 0, GRID_PX if scrolls else 0, 0)  # figures do not touch the scroll bar


class PicturesPanel(Card):
    """Emits `folder_chosen` (a Path) when the engineer picks or drops a folder."""

    folder_chosen = Signal(object)
    check_wanted = Signal()
    clicks_wanted = Signal()
    apply_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pictures"), parent)
        self.setAcceptDrops(True)
        self._prepared: Prepared | None = None
        self._job: Job | None = None
        self._locked = ""
        self.path = ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        self.choose = QPushButton(self.tr("C&hoose pictures\u2026"))
        self.choose.setToolTip(self.tr("Choose the folder that holds one sub-folder of pictures for each defect class"))
        self.choose.clicked.connect(self._on_choose)
        row = QHBoxLayout()
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setToolTip(self.tr("Stop preparing the pictures; what was found so far is kept"))
        self.stop.clicked.connect(self._on_stop)
        self.stop.hide()
        row.addWidget(self.path, 1)
        row.addWidget(self.stop)
        row.addWidget(self.choose)
        self.total = label()
        self.check = QPushButton()
        self.check.setProperty("role", "link")
        self.check.setText(self.tr("Check"))
        self.check.setToolTip(self.tr("See what was found in the pictures"))
        self.check.clicked.connect(self.check_wanted)
        self.clicks = QPushButton()
        self.clicks.setProperty("role", "warning")
        self.clicks.setText(self.tr("Click the defects in originals\u2026"))
        self.clicks.setToolTip(self.tr("In these originals the defects could not be found; show where they are"))
        self.clicks.clicked.connect(self.clicks_wanted)
        sums = QHBoxLayout()
        sums.addWidget(self.total)
        sums.addStretch(1)
        sums.addWidget(self.check)
        self.apply = QPushButton()
        self.apply.setProperty("role", "link")
        self.apply.setText(self.tr("Apply the decisions"))
        self.apply.setToolTip(self.tr("Prepare the pictures again with what you decided on the pages"))
        self.apply.clicked.connect(self.apply_wanted)
        self.hint = label("", "drop", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bars = ClassBars()
        self.scroller = _Bars(self.bars)
        self.progress = ProgressPanel(is_small=True)
        self.progress.hide()
        self.body.addLayout(row)
        self.body.addLayout(sums)
        self.todo = QWidget()  # not a bare layout, which takes a gap even when all in it is hidden
        todo = QHBoxLayout(self.todo)
        todo.setContentsMargins(0, 0, 0, 0)
        todo.addWidget(self.clicks)
        todo.addStretch(1)
        todo.addWidget(self.apply)
        self.body.addWidget(self.todo)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.scroller, 1)
        self.body.addWidget(self.progress)
        self.show_empty()

    def show_empty(self) -> None:
        """No pictures yet: say what to do."""
        self._prepared = None
        self.path.set_text(self.tr("No pictures yet"))
        self.total.hide()
        self.check.hide()
        self.clicks.hide()
        self.apply.hide()
        self.todo.hide()
        self.scroller.hide()
        self.hint.setText(
            self.tr(
                "Drop a folder here, or choose one. It should hold one sub-folder for each defect class; "
                "good pictures go in one named \u201cok\u201d."
            )
        )
        self.hint.show()
        self._primary(True)

    def show_prepared(self, prepared: Prepared, check: Check) -> None:
        """Show what preparation found."""
        self._prepared = prepared
        self.path.set_text(str(prepared.chosen))
        self.hint.hide()
        one, many = self.tr("{pictures} pictures, 1 class"), self.tr("{pictures} pictures, {classes} classes")
        words = one if len(prepared.counts) == 1 else many
        self.total.setText(words.format(pictures=count(prepared.total), classes=len(prepared.counts)))
        self.total.show()
        self.bars.set_counts(prepared.counts)
        self.scroller.setMaximumHeight(self.bars.sizeHint().height() + 2)
        self.scroller.updateGeometry()
        self.scroller.show()
        self._write_check(check)
        self._write_clicks(prepared)
        self._primary(False)

    def show_job(self, job: Job, folder: Path) -> None:
        """A preparation (or the making of the demo) is under way."""
        self.path.set_text(str(folder))
        self.hint.hide()
        self.progress.follow(job)
        self.progress.show()
        self._job = job
        self._offer_stop(True)

    def end_job(self) -> None:
        """The preparation is over, one way or the other."""
        self.progress.rest("")
        self.progress.hide()
        self._job = None
        self._offer_stop(False)
        if self._prepared is None:
            self.show_empty()

    def show_waiting(self, number: int) -> None:
        """How many decisions wait to be applied."""
        one, many = self.tr("Apply 1 decision"), self.tr("Apply {number} decisions")
        self.apply.setText(one if number == 1 else many.format(number=count(number)))
        self.apply.setVisible(bool(number) and self._prepared is not None)
        self._show_todo()

    def lock(self, why: str) -> None:
        """While a job works on the pictures they cannot be changed; `why` says so, empty unlocks."""
        self._locked = why
        self.choose.setEnabled(not why)
        self.apply.setEnabled(not why)
        tip = self.tr("Choose the folder that holds one sub-folder of pictures for each defect class")
        self.choose.setToolTip(why or tip)

    def _primary(self, on: bool) -> None:
        self.choose.setText(self.tr("C&hoose pictures\u2026") if on else self.tr("C&hange\u2026"))
        self.choose.setProperty("primary", on)
        self.choose.style().unpolish(self.choose)
        self.choose.style().polish(self.choose)

    def _write_check(self, check: Check) -> None:
        fine = not check.number(STOP) and not check.number(WARNING)
        text = self.tr("Check: nothing in the way") if fine else check.verdict
        self.check.setText(("\u2713 " if fine else "\u26a0 ") + text)
        self.check.setToolTip(
            "\n".join([*(in_words(f.title) for f in check.findings[:8]), self.tr("Click to see the check")])
        )
        self.check.setProperty("role", "link" if fine else "warning")
        self.check.style().unpolish(self.check)
        self.check.style().polish(self.check)
        self.check.show()

    def _write_clicks(self, prepared: Prepared) -> None:
        number = len(prepared.undecided)
        one = self.tr("Click the defects in 1 original\u2026")
        many = self.tr("Click the defects in {number} originals\u2026")
        self.clicks.setText(one if number == 1 else many.format(number=count(number)))
        self.clicks.setVisible(bool(number))
        self._show_todo()

    def _show_todo(self) -> None:
        self.todo.setVisible(not (self.clicks.isHidden() and self.apply.isHidden()))

    def _offer_stop(self, on: bool) -> None:
        self.stop.setEnabled(on)
        self.stop.setVisible(on)
        self.choose.setVisible(not on)

    @Slot()
    def _on_stop(self) -> None:
        if self._job is not None:
            self.stop.setEnabled(False)
            self._job.cancel()

    @Slot()
    def _on_choose(self) -> None:
        start = str(self._prepared.chosen) if self._prepared else ""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of pictures"), start)
        if folder:
            self.folder_chosen.emit(Path(folder))

    def _dropped_folder(self, event: QDropEvent) -> Path | None:
        for url in event.mimeData().urls():
            path = Path(url.toLocalFile())
            if url.isLocalFile() and path.is_dir():
                return path
        return None

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not self._locked and self._dropped_folder(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        folder = self._dropped_folder(event)
        if folder is not None:
            event.acceptProposedAction()
            self.folder_chosen.emit(folder)
