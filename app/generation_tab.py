"""The Generation tab: left the request, right the pictures as they are made."""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from app.errors_dialog import show_failure
from app.export_dialog import ExportDialog
from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import JobFailure, JobState
from app.model.made import Picture, key_of, mask_of
from app.model.project_data import Prepared
from app.model.runs import read_runs
from app.model.sets import set_list
from app.model.words import duration, pixels
from app.panels.gallery import GalleryPanel
from app.panels.generate import GeneratePanel
from app.panels.progress import ProgressPanel
from app.set_watcher import SetWatcher
from app.theme import GRID_PX
from app.widgets.card import Card
from app.widgets.columns import lay_out_columns, stacked
from core.errors import FlawsmithError
from core.events import Event, Sample
from core.paths import Project, SetFolder


class GenerationTab(QWidget):
    """Makes sets from the project's runs and shows the newest one."""

    def __init__(self, pool: JobPool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self._project: Project | None = None
        self._job: Job | None = None
        self._set: Path | None = None
        self._began_s = 0.0
        self._shown = ""
        self._watcher = SetWatcher(self)
        self._watcher.read.connect(self._on_set_read)
        self._runs_timer = QTimer(self)
        self._runs_timer.setSingleShot(True)
        self._runs_timer.setInterval(300)
        self._runs_timer.timeout.connect(self._read_runs)
        self.request = GeneratePanel()
        self.gallery = GalleryPanel()
        self._watcher.found.connect(self.gallery.pictures.add)
        self.gallery.set_picked.connect(self._on_set_picked)
        self.gallery.verdicts.failed.connect(self._on_verdicts_failed)
        self.progress = ProgressPanel()
        self.open_folder = QPushButton(self.tr("Open f&older"))
        self.open_folder.setToolTip(self.tr("Show the set's folder in the file manager"))
        self.open_folder.clicked.connect(self._on_open)
        self.export = QPushButton(self.tr("E&xport\u2026"))
        self.export.setToolTip(self.tr("Copy what you did not reject into a folder that other programs read"))
        self.export.clicked.connect(self._on_export)
        self._lay_out()
        self.request.generate_wanted.connect(self._on_generate)
        self.request.stop_wanted.connect(self._on_stop)
        self._rest()

    def _lay_out(self) -> None:
        foot = Card(self.tr("Set"))
        foot.title.hide()
        line = QHBoxLayout()
        line.setSpacing(2 * GRID_PX)
        line.addWidget(self.progress, 1)
        line.addWidget(self.open_folder)
        line.addWidget(self.export)
        foot.body.addLayout(line)
        lay_out_columns(self, self.request, stacked(((self.gallery, 1), (foot, 0))))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "progress") and self.gallery.pictures.total:
            self._write_figures()  # a list of figures is written anew
        super().changeEvent(event)

    @property
    def job(self) -> Job | None:
        """The generation under way."""
        return self._job

    def set_only_look(self, why: str) -> None:
        """Why nothing may be made or decided here; empty where it may."""
        self.request.set_only_look(why)
        self.gallery.verdicts.lock(why)

    def set_project(self, project: Project, prepared: Prepared | None) -> None:
        """Show `project`; called again when it was prepared anew."""
        other = self._project is None or project.folder != self._project.folder
        self._project = project
        self.request.set_prepared(project, prepared)
        self.gallery.set_classes(sorted(prepared.counts) if prepared else [])
        self.gallery.pictures.set_real(prepared.pictures if prepared else None)
        self.gallery.set_masks(project.masks)
        self._read_runs()
        if other and self._job is None:
            self._show_newest_set()

    @Slot()
    def refresh_runs(self) -> None:
        """A run has a new checkpoint; looked up shortly, once for many."""
        self._runs_timer.start()

    @Slot()
    def _read_runs(self) -> None:
        if self._project is not None:
            self.request.set_runs(read_runs(self._project))
            self.request.set_state(self._job.state if self._job else None)
            if self._job is None and not self.gallery.pictures.rowCount():
                self._rest()

    def _rest(self) -> None:
        """No set to show."""
        self._enable_buttons()
        if self.request.selected is None:
            hint = self.tr("Train a model first. As soon as it has a checkpoint, pictures can be made here.")
        else:
            hint = self.tr("Press Balance, then Generate: every class is filled up to the largest one.")
        self.gallery.set_hint(hint)
        self.progress.set_state("")
        self.progress.rest(self.tr("Nothing generated yet."))

    def _show_newest_set(self) -> None:
        assert self._project is not None
        found = set_list(self._project)
        self._show_set(found[0].folder if found else None, self.tr("Newest set: {name}"))

    def _show_set(self, folder: Path | None, words: str) -> None:
        """Show the set in `folder` and say so with `words`; None: there is none."""
        self._watcher.stop()
        self.gallery.begin()
        self._set, self._shown = folder, words.format(name=folder.name) if folder is not None else ""
        self.gallery.verdicts.open(SetFolder(folder) if folder is not None else None)
        self._list_sets()
        self._rest()
        if folder is not None:
            self._watcher.open(folder)

    def _list_sets(self) -> None:
        sets = set_list(self._project) if self._project is not None else []
        self.gallery.set_sets([found.folder for found in sets], self._set)

    def _enable_buttons(self) -> None:
        is_there = self._set is not None and self._set.is_dir()
        self.open_folder.setEnabled(is_there)
        self.export.setEnabled(is_there and self._job is None and self.gallery.pictures.total > 0)

    @Slot(object)
    def _on_set_picked(self, folder: Path | None) -> None:
        if folder is None and self._project is not None:
            start = str(self._set.parent if self._set is not None else self._project.folder)
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of a generated set"), start)
            folder = Path(chosen) if chosen else None
        if folder is None or folder == self._set:
            self._list_sets()
        elif not SetFolder(folder).manifest.exists():
            self._list_sets()
            message = self.tr("{folder} holds no manifest.csv. Choose a folder that was made here by Generate.")
            show_failure(self, self.tr("This is not a generated set."), JobFailure(message.format(folder=folder)))
        else:
            self._show_set(folder, self.tr("Set in view: {name}"))

    @Slot(str)
    def _on_verdicts_failed(self, why: str) -> None:
        show_failure(self, self.tr("The decision could not be kept."), JobFailure(why))

    @Slot()
    def _on_set_read(self) -> None:
        pictures = self.gallery.pictures
        pictures.set_checked(self._watcher.screened.pictures)
        if self._job is None:
            pictures.settle()
        else:
            pictures.take()
        self._write_figures()
        if self._job is None and self._set is not None and self._shown:
            self.progress.rest(self._shown, full=True)
        self._enable_buttons()

    def _write_figures(self) -> None:
        """What the gallery holds and what was drawn again, in one line."""
        pictures = self.gallery.pictures.pictures
        parts = [self._watcher.screened.line(len(pictures))]
        errors = [p.coordinate_error_px for p in pictures if p.coordinate_error_px is not None]
        if errors:
            text = self.tr("coordinate error {median} (median)")
            parts.append(text.format(median=pixels(statistics.median(errors))))
        self.progress.set_state("  \u00b7  ".join(parts), "", parts[0])

    @Slot()
    def _on_generate(self) -> None:
        try:
            config = self.request.request()
        except FlawsmithError as error:
            show_failure(self, self.tr("The pictures cannot be made."), JobFailure(str(error)))
            return
        self.gallery.begin()
        hint = self.tr("The first pictures appear here soon. Before the first set a judge of them is trained.")
        self.gallery.set_hint(hint)
        self._set, self._began_s, self._shown = Path(config.out), time.monotonic(), ""
        self.gallery.verdicts.open(SetFolder(self._set))
        self._list_sets()
        self.gallery.lock_sets(self.tr("Another set can be looked at when this one is made."))
        job = self._pool.submit("generate", config, self.tr("Generating from {run}").format(run=config.run))
        self._job = job
        job.reported.connect(self._on_event)
        job.state_changed.connect(self._on_state)
        job.succeeded.connect(self._on_succeeded)
        job.cancelled.connect(self._on_cancelled)
        job.failed.connect(self._on_failed)
        self.request.set_state(job.state)
        self._enable_buttons()
        self.progress.follow(job)
        # What an earlier, stopped call has made is read too.
        self._watcher.open(self._set, sum(config.counts.values()), grows=True)

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, Sample):
            self._enable_buttons()
            file, folder = Path(event.file), self._set if self._set is not None else Path()
            made = Picture(event.file, event.defect, event.coordinate_error_px, mask_of(folder, file))
            self.gallery.pictures.add(replace(made, key=key_of(folder, file)))

    @Slot(object)
    def _on_state(self, state: JobState) -> None:
        self.request.set_state(state)
        if state is JobState.RUNNING:
            self._began_s = time.monotonic()

    def _end(self, what: str, full: bool) -> None:
        self._job = None
        self.gallery.pictures.take()
        self.gallery.lock_sets("")
        self._list_sets()
        self.request.set_state(None)
        self._enable_buttons()
        self.gallery.set_hint(self.tr("No pictures were made."))
        self.progress.rest(what, full, self.progress.warnings)
        self._write_figures()
        self._watcher.settle()

    @Slot()
    def _on_succeeded(self) -> None:
        took = duration(time.monotonic() - self._began_s)
        text = self.tr("Finished in {time}. Export the pictures, or see under Evaluation whether they help.")
        self._end(text.format(time=took), full=True)
        self.request.renew_folder()

    @Slot()
    def _on_cancelled(self) -> None:
        self._end(self.tr("Stopped. Generate again into the same folder to complete the set."), full=False)

    @Slot(object)
    def _on_failed(self, failure: JobFailure) -> None:
        self._end(self.tr("Ended before its time. What was made is kept."), full=False)
        show_failure(self, self.tr("The set could not be completed."), failure)

    @Slot()
    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    @Slot()
    def _on_open(self) -> None:
        if self._set is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._set)))

    @Slot()
    def _on_export(self) -> None:
        if self._set is None or self._project is None:
            return
        total, verdicts = self.gallery.pictures.total, self.gallery.verdicts
        ExportDialog(self._pool, self._project, self._set, total, verdicts, self).open()
