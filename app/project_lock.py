"""One window writes to a project; every other one only looks."""

from __future__ import annotations

import socket

from PySide6.QtCore import QCoreApplication, QLockFile

from core.paths import Project


def _tr(text: str) -> str:
    return QCoreApplication.translate("lock", text)


class ProjectLock:
    """`project.lock` in the project's folder, held while the project is open.

    It outlives a killed program, so it is taken over when the process named in it is gone. That of another computer
    is never taken over unasked: whether its program still runs cannot be seen from here.
    """

    def __init__(self) -> None:
        self._file: QLockFile | None = None
        self._project: Project | None = None
        self.is_elsewhere = False
        """Whether it was another window that had the project at the last `take`."""

    def take(self, project: Project, by_force: bool = False) -> str:
        """Why `project` may only be looked at, as a sentence; empty when it is ours now.

        `by_force` takes over what another computer has left behind. A folder that does not exist yet is not locked.
        """
        self.is_elsewhere = False
        if self._project == project and self._file is not None:
            return ""
        self.release()
        if not project.folder.is_dir():
            return ""
        file = QLockFile(str(project.folder / "project.lock"))
        file.setStaleLockTime(0)
        if file.tryLock(0) or (file.error() is QLockFile.LockError.LockFailedError and _reclaim(file, by_force)):
            self._file, self._project = file, project
            return ""
        self.is_elsewhere = file.error() is QLockFile.LockError.LockFailedError
        if self.is_elsewhere:
            host = _host_of(file)
            here = _tr("This project is open in another window. Here it can only be looked at.")
            there = _tr("This project is open on the computer {name}. Here it can only be looked at.")
            return there.format(name=host) if host not in ("", socket.gethostname()) else here
        return _tr(
            "This project's folder cannot be written to, so it can only be looked at. To work with it, copy it to a "
            "folder of your own and open that."
        )

    def release(self) -> None:
        """Let others write."""
        if self._file is not None:
            self._file.unlock()
        self._file = self._project = None


def _host_of(file: QLockFile) -> str:
    """Name of the computer whose program holds it; empty where the file does not tell."""
    told: object = file.getLockInfo()  # process, host, program
    return str(told[1]) if isinstance(told, tuple) and len(told) == 3 else ""


def _reclaim(file: QLockFile, by_force: bool) -> bool:
    """Take over a lock that no living program holds, such as one that was copied along with the project."""
    if not by_force and _host_of(file) not in ("", socket.gethostname()):
        return False
    return file.removeStaleLockFile() and file.tryLock(0)
