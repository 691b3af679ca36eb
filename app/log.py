"""The program's own log: a few files of bounded size, for those who look after Flawsmith. Nothing is sent anywhere."""

from __future__ import annotations

import logging
import platform
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, QStandardPaths, QtMsgType, Slot, qInstallMessageHandler

from app.jobs.job import Job
from app.jobs.pool import JobPool
from core import __version__

_FILES, _BYTES = 3, 1_000_000
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
log = logging.getLogger("flawsmith")


def log_folder() -> Path:
    """Where the log lies."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "logs"


def log_files() -> list[Path]:
    """The log, the newest file first."""
    return sorted(log_folder().glob("flawsmith.log*"))


def start_log() -> None:
    """Write to the log from now on, Qt's own messages too. A folder that cannot be written to is no failure."""
    log.setLevel(logging.INFO)
    try:
        log_folder().mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            log_folder() / "flawsmith.log", maxBytes=_BYTES, backupCount=_FILES - 1, encoding="utf-8", delay=True
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(handler)
    qInstallMessageHandler(lambda kind, _context, text: log.log(_LEVELS.get(kind, logging.INFO), "Qt: %s", text))
    log.info("Flawsmith %s, Qt %s, Python %s, %s", __version__, qt_version, platform.python_version(),
             platform.platform())  # fmt: skip


class JobLog(QObject):
    """Notes how every job ends."""

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        pool.ended.connect(self._on_ended)

    @Slot(object)
    def _on_ended(self, job: Job) -> None:
        log.info("%s: %s", job.title, job.state)
        if job.failure is not None:
            log.warning("%s %s\n%s", job.failure.kind, job.failure.message, job.failure.details)
