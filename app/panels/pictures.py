"""The pictures of a project: choose or drop a folder, see what was found."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QPushButton, QScrollArea, QToolButton, QWidget

from app.jobs.job import Job
from app.model.project_data import Prepared
from app.model.words import count
from app.panels.progress import ProgressPanel
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


class PicturesPanel(Card):
    """Emits `folder_chosen` (a Path) when the engineer picks or drops a folder."""

    folder_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Pictures"), parent)
        self.setAcceptDrops(True)
        self._prepared: Prepared | None = None
        self._locked = ""
        self.path = ElidedLabel("", "quiet", Qt.TextElideMode.ElideMiddle)
        self.choose = QPushButton(self.tr("C&hoose pictures\u2026"))
        self.choose.setToolTip(self.tr("Choose the folder that holds one sub-folder of pictures for each defect class"))
        self.choose.clicked.connect(self._on_choose)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        self.total = label()
        self.warnings = QToolButton()
        self.warnings.setProperty("role", "warning")
        self.warnings.setAccessibleName(self.tr("Warnings"))
        self.warnings.clicked.connect(self._on_warnings)
        sums = QHBoxLayout()
        sums.addWidget(self.total)
        sums.addStretch(1)
        sums.addWidget(self.warnings)
        self.hint = label("", "drop", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bars = ClassBars()
        self.scroller = _Bars(self.bars)
        self.progress = ProgressPanel()
        self.progress.hide()
        self.body.addLayout(row)
        self.body.addLayout(sums)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.scroller, 1)
        self.body.addWidget(self.progress)
        self.show_empty()

    def show_empty(self) -> None:
        """No pictures yet: say what to do."""
        self._prepared = None
        self.path.set_text(self.tr("No pictures yet"))
        self.total.hide()
        self.warnings.hide()
        self.scroller.hide()
        self.hint.setText(
            self.tr(
                "Drop a folder here, or choose one. It should hold one sub-folder for each defect class; "
                "good pictures go in one named \u201cok\u201d."
            )
        )
        self.hint.show()
        self._primary(True)

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what preparation found."""
        self._prepared = prepared
        self.path.set_text(str(prepared.pictures))
        self.hint.hide()
        self.total.setText(
            self.tr("{pictures} pictures, {classes} classes").format(
                pictures=count(prepared.total), classes=len(prepared.counts)
            )
        )
        self.total.show()
        self.bars.set_counts(prepared.counts)
        self.scroller.setMaximumHeight(self.bars.sizeHint().height() + 2)
        self.scroller.updateGeometry()
        self.scroller.show()
        self._write_warnings(prepared)
        self._primary(False)

    def show_job(self, job: Job, folder: Path) -> None:
        """A preparation (or the making of the demo) is under way."""
        self.path.set_text(str(folder))
        self.hint.hide()
        self.progress.follow(job)
        self.progress.show()

    def end_job(self) -> None:
        """The preparation is over, one way or the other."""
        self.progress.rest("")
        self.progress.hide()
        if self._prepared is None:
            self.show_empty()

    def lock(self, why: str) -> None:
        """While a job works on the pictures they cannot be changed; `why` says so, empty unlocks."""
        self._locked = why
        self.choose.setEnabled(not why)
        tip = self.tr("Choose the folder that holds one sub-folder of pictures for each defect class")
        self.choose.setToolTip(why or tip)

    def _primary(self, on: bool) -> None:
        self.choose.setText(self.tr("C&hoose pictures\u2026") if on else self.tr("C&hange\u2026"))
        self.choose.setProperty("primary", on)
        self.choose.style().unpolish(self.choose)
        self.choose.style().polish(self.choose)

    def _write_warnings(self, prepared: Prepared) -> None:
        parts = []
        skipped, warnings = len(prepared.skipped), len(prepared.warnings)
        if skipped:
            words = self.tr("1 file left out") if skipped == 1 else self.tr("{number} files left out")
            parts.append(words.format(number=count(skipped)))
        if warnings:
            words = self.tr("1 warning") if warnings == 1 else self.tr("{number} warnings")
            parts.append(words.format(number=count(warnings)))
        self.warnings.setVisible(bool(parts))
        self.warnings.setText("\u26a0 " + ", ".join(parts))
        self.warnings.setToolTip("\n".join(self._lines(prepared)[:12]))

    def _lines(self, prepared: Prepared) -> list[str]:
        return [*prepared.warnings, *(f"{skipped.file}: {skipped.reason}" for skipped in prepared.skipped)]

    @Slot()
    def _on_warnings(self) -> None:
        if self._prepared is None:
            return
        lines = self._lines(self._prepared)
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Pictures"))
        box.setText(self.warnings.text())
        box.setInformativeText("\n".join(lines[:12]))
        if len(lines) > 12:
            box.setDetailedText("\n".join(lines))
        box.open()

    @Slot()
    def _on_choose(self) -> None:
        start = str(self._prepared.pictures) if self._prepared else ""
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
