"""The one place where a failure becomes a dialog: what happened, why, what to do, details on demand."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.core_sentences import in_words
from app.jobs.state import JobFailure


def show_failure(parent: QWidget | None, what: str, failure: JobFailure) -> QMessageBox:
    """Open the dialog and return at once. `what` is what did not work, as a sentence. GUI thread only."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(QCoreApplication.translate("errors", "Flawsmith"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(what)
    box.setInformativeText(in_words(failure.message))
    if failure.details:
        box.setDetailedText(failure.details)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


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
        sys.stderr.write(details)
        self._raised.emit(details)

    @Slot(object)
    def _show(self, details: str) -> None:
        if self._open is not None:
            return  # one dialog; an error in a paint event would otherwise open hundreds
        message = self.tr(
            "This is a fault of Flawsmith. Jobs that run go on and nothing on disk is lost. "
            "If it happens again, start the program anew and send the details to those who look after it."
        )
        self._open = show_failure(self._window, self.tr("Something unexpected happened."), JobFailure(message, details))
        self._open.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._open = None
