"""The dialog that saves a support bundle."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from app.errors_dialog import show_failure
from app.failures import failure_here
from app.jobs.state import JobFailure
from app.log import log_files
from app.model.bundle import write_bundle
from app.model.slices import Slices
from app.theme import GRID_PX
from app.widgets.card import label
from core.events import DeviceFound
from core.paths import Project

_WIDTH_PX = 520


@runtime_checkable
class HasBundle(Protocol):
    """A window that has a project to make a bundle of."""

    def save_support_bundle(self) -> None:
        """Ask where to, and whether pictures go along."""


def show(parent: QWidget | None) -> None:
    """Open the dialog of the window that `parent` belongs to, or one without a project."""
    while parent is not None:
        if isinstance(parent, HasBundle):
            parent.save_support_bundle()
            return
        parent = parent.parentWidget()
    dialog = SupportDialog(None, None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


class SupportDialog(QDialog):
    """Says what is in a bundle, asks about pictures, saves it."""

    def __init__(self, project: Project | None, device: DeviceFound | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project, self._device = project, device
        self._out: Path | None = None
        self._failure: JobFailure | None = None
        self._slices = Slices(self)
        self._slices.done.connect(self._on_done)
        self.setWindowTitle(self.tr("Save support bundle"))
        self.setMinimumWidth(_WIDTH_PX)
        what = label(
            self.tr(
                "One file that helps others to find a fault: the program's log and versions, the device, and of this "
                "project the settings, the curves and the names of its files. Nothing is sent; you decide who gets it."
            ),
            wrap=True,
        )
        self.pictures = QCheckBox(self.tr("&Also a few pictures: three of each class and the newest samples"))
        self.pictures.setToolTip(self.tr("Leave this off where your pictures may not leave the factory"))
        self.pictures.setEnabled(project is not None)
        self.said = label("", "quiet", wrap=True)
        self.said.setMinimumHeight(5 * GRID_PX)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = self.buttons.addButton(self.tr("&Save\u2026"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setProperty("primary", True)
        self.save.setToolTip(self.tr("Choose where the file goes"))
        self.save.clicked.connect(self._on_save)
        self.show_file = self.buttons.addButton(self.tr("Open its &folder"), QDialogButtonBox.ButtonRole.ActionRole)
        self.show_file.setToolTip(self.tr("Show the file in the file manager"))
        self.show_file.clicked.connect(self._on_show)
        self.show_file.hide()
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX, 2 * GRID_PX)
        box.setSpacing(2 * GRID_PX)
        for widget in (what, self.pictures, self.said, self.buttons):
            box.addWidget(widget)

    @Slot()
    def _on_save(self) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = Path(home) / f"flawsmith-support-{date.today():%Y-%m-%d}.zip"
        file, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), str(name), self.tr("Zip files (*.zip)"))
        if file:
            self.write(Path(file))

    def write(self, out: Path) -> None:
        """Save the bundle as `out`."""
        self._out = out
        self.save.setEnabled(False)
        self.said.setText(self.tr("Saving\u2026"))
        self._failure = None
        self._slices.start(self._write(out))

    def _write(self, out: Path) -> Iterator[None]:
        try:
            yield from write_bundle(out, self._project, log_files(), self._device, self.pictures.isChecked())
        except Exception as error:  # whatever it is, it becomes words
            self._failure = failure_here(error)

    @Slot()
    def _on_done(self) -> None:
        self.save.setEnabled(True)
        if self._failure is not None:
            self.said.setText("")
            show_failure(self, self.tr("The bundle could not be saved."), self._failure)
            return
        self.show_file.show()
        self.said.setText(self.tr("Saved as {file}.").format(file=self._out))

    @Slot()
    def _on_show(self) -> None:
        if self._out is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out.parent)))

    def reject(self) -> None:
        self._slices.stop()
        super().reject()
