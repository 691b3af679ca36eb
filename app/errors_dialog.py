"""The one place where a failure becomes a dialog: what happened, why, what to do, a button that does it, details."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from app.failures import Remedy, explained
from app.jobs.state import FailureKind, JobFailure


@runtime_checkable
class Helper(Protocol):
    """A window that knows what helps against failures anywhere in it."""

    def remedies(self, failure: JobFailure) -> list[Remedy]:
        """Buttons for a dialog about `failure`, the best first."""


_WITH_A_PLACE = (FailureKind.DISK_FULL, FailureKind.NOT_ALLOWED, FailureKind.GONE)


def show_failure(
    parent: QWidget | None, what: str, failure: JobFailure, remedies: Sequence[Remedy] = ()
) -> QMessageBox:
    """Open the dialog and return at once. `what` is what did not work, as a sentence. GUI thread only.

    `remedies` are of the place where it happened; those of the whole window come behind them.
    """
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("errors", "Flawsmith"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(what)
    box.setInformativeText(explained(failure).text)
    if failure.details:
        box.setDetailedText(failure.details)
    close = box.addButton(QCoreApplication.translate("errors", "Close"), QMessageBox.ButtonRole.RejectRole)
    window = parent.window() if parent is not None else None
    offered = [*remedies, *_to_the_place(failure)]
    offered += window.remedies(failure) if isinstance(window, Helper) else []
    for remedy in offered:
        button = box.addButton(remedy.words, QMessageBox.ButtonRole.ActionRole)
        button.setToolTip(remedy.tip or remedy.words)
        # What helps may open a dialog of its own, so it waits until this one is closed.
        box.finished.connect(lambda _, b=button, act=remedy.act: act() if box.clickedButton() is b else None)
    box.setDefaultButton(close)
    box.setEscapeButton(close)
    box.open()
    return box


def _to_the_place(failure: JobFailure) -> list[Remedy]:
    """A look at the folder that a file cannot be written to or read from."""
    folder = Path(failure.file).parent
    if failure.kind not in _WITH_A_PLACE or not failure.file or not folder.is_dir():
        return []
    words = QCoreApplication.translate("failures", "Open its &folder")
    return [Remedy(words, lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))), str(folder))]


class UncaughtErrors(QObject):
    """Shows exceptions that nothing caught. They may come from any thread, so a signal carries them here."""

    _raised = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._open: QMessageBox | None = None
        self._raised.connect(self._show)

    def install(self) -> None:
        """Become `sys.excepthook`."""
        sys.excepthook = self._hook

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = "".join(traceback.format_exception(kind, error, trace))
        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write(details)
        self._raised.emit(details)

    @Slot(object)
    def _show(self, details: str) -> None:
        if self._open is not None:
            return  # one dialog; an error in a paint event would otherwise open hundreds
        message = self.tr(
            "This is a fault of Flawsmith. Jobs that run go on and nothing on disk is lost. If it happens again, start "
            "the program anew, and send a support bundle to those who look after it."
        )
        failure = JobFailure(message, details, FailureKind.UNEXPECTED)
        self._open = show_failure(self._window, self.tr("Something unexpected happened."), failure)
        self._open.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._open = None
