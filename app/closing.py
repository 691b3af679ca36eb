"""What becomes of the jobs when the window is closed: a question that never blocks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.jobs.pool import JobPool


class Closing(QObject):
    """Asks, stops the jobs, and closes the window when the last one has ended."""

    def __init__(self, pool: JobPool, window: QWidget) -> None:
        super().__init__(window)
        self._pool, self._window = pool, window
        self._wanted = False
        self._question: QMessageBox | None = None
        pool.idle.connect(self._on_idle)

    def may_close(self) -> bool:
        """Whether the window can close now; if not, the engineer is asked."""
        if self._pool.asked_for:
            self._ask()
            return False
        self._pool.shutdown()  # what gives way to others gives way to this too
        if self._question is not None:
            self._question.close()
        return True

    def _ask(self) -> None:
        if self._question is not None:
            self._question.raise_()
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Flawsmith"))
        title = self._pool.asked_for[0].title
        if self._wanted:
            box.setText(self.tr("Still stopping: {title}.").format(title=title))
            box.setInformativeText(
                self.tr("It ends after the step at hand. Ended now, only the work up to the last checkpoint is kept.")
            )
            box.addButton(self.tr("&End now"), QMessageBox.ButtonRole.DestructiveRole).clicked.connect(self._on_end_now)
            stay = box.addButton(self.tr("&Wait"), QMessageBox.ButtonRole.RejectRole)
        else:
            box.setText(self.tr("{title} is under way.").format(title=title))
            box.setInformativeText(self.tr("What was done so far is kept and can be continued later."))
            stop = box.addButton(self.tr("&Stop and keep everything"), QMessageBox.ButtonRole.AcceptRole)
            stop.clicked.connect(self._on_stop_and_close)
            stay = box.addButton(self.tr("&Go on"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.finished.connect(self._on_answered)
        self._question = box
        box.open()

    @Slot()
    def _on_answered(self) -> None:
        self._question = None

    @Slot()
    def _on_stop_and_close(self) -> None:
        self._wanted = True
        self._pool.stop_all()
        self._close_where_idle()

    @Slot()
    def _on_end_now(self) -> None:
        self._pool.kill_all()
        self._close_where_idle()

    def _close_where_idle(self) -> None:
        """The job may have ended while the question stood there; no end of one will come then."""
        if not self._pool.asked_for and self._window.isVisible():
            self._window.close()

    @Slot()
    def _on_idle(self) -> None:
        if self._wanted:
            self._window.close()
