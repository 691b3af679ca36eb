"""Tells of a job's end while the window is not in front."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import JobState


class Notifier(QObject):
    """Lets the taskbar's entry flash and, where the desktop has a tray, shows a message that leads to the window."""

    def __init__(self, pool: JobPool, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None
        self.said = ""
        """The last message."""
        pool.ended.connect(self._on_ended)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        wanted = not job.gives_way and job.state is not JobState.CANCELLED
        if not wanted or self._window.isActiveWindow() or not self._window.isVisible():
            return
        good = job.state is JobState.SUCCEEDED
        text = self.tr("Finished: {title}") if good else self.tr("Ended before its time: {title}")
        self.said = text.format(title=job.title)
        QApplication.alert(self._window, 0)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._show(self.said, good)

    def _show(self, text: str, good: bool) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
            self._tray.messageClicked.connect(self._on_clicked)
            self._tray.activated.connect(self._on_clicked)
        icon = QSystemTrayIcon.MessageIcon.Information if good else QSystemTrayIcon.MessageIcon.Warning
        self._tray.show()
        self._tray.showMessage(self.tr("Flawsmith"), text, icon)

    def window_came_to_front(self) -> None:
        """What was told has been seen."""
        if self._tray is not None:
            self._tray.hide()

    @Slot()
    def _on_clicked(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()
