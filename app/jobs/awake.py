"""Keeping the computer from going to sleep while a job runs. Where there is no way to, nothing is lost but that."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import Any

from PySide6.QtCore import QObject, Slot

from app.jobs.pool import JobPool
from app.jobs.state import JobState

_WORKS = (JobState.RUNNING, JobState.STOPPING)
_END_S = 0.5

_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001
"""Of Windows' SetThreadExecutionState: from now on; the system is needed (the screen may go dark)."""


class Inhibitor:
    """Asks the system to stay awake. Never raises: a computer that may fall asleep is a nuisance and no failure."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._on = False

    @property
    def is_on(self) -> bool:
        """Whether it was asked for; that the system obeys cannot be seen."""
        return self._on

    def set(self, on: bool) -> None:
        """Keep awake from now on, or no longer. From the same thread every time, as Windows wants it."""
        if on == self._on:
            return
        self._on = on
        if sys.platform == "win32":
            _tell_windows(on)
        elif on:
            self._start()
        else:
            self._stop()

    def _start(self) -> None:
        command = _command()
        if command is None:
            return
        try:
            # The helper holds the lock as long as its input is open, so it ends with this program, however that ends.
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except OSError:
            self._process = None

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        try:
            process.stdin.close()
            process.wait(_END_S)
        except (OSError, subprocess.TimeoutExpired):
            process.kill()
            process.wait()


def _command() -> list[str] | None:
    """The program that holds the lock on this system, None where there is none."""
    if sys.platform == "darwin" and (caffeinate := shutil.which("caffeinate")):
        return [caffeinate, "-i", "-w", str(os.getpid()), "cat"]
    if inhibit := shutil.which("systemd-inhibit"):
        told = ["--what=sleep:idle", "--mode=block", "--who=Flawsmith", "--why=A job is running"]
        return [inhibit, *told, "cat"]
    return None


def _tell_windows(on: bool) -> None:
    import ctypes

    windll: Any = getattr(ctypes, "windll", None)
    if windll is not None:
        windll.kernel32.SetThreadExecutionState(_CONTINUOUS | (_SYSTEM_REQUIRED if on else 0))


class KeepAwake(QObject):
    """Keeps the computer awake while a job that somebody asked for is at work; paused and waiting ones let it sleep."""

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self.inhibitor = Inhibitor()
        pool.changed.connect(self._on_jobs)

    @Slot()
    def _on_jobs(self) -> None:
        self.inhibitor.set(any(job.state in _WORKS for job in self._pool.asked_for))
