"""Ground rules of the window's tests: Qt's warnings fail them, and nothing may be left running."""

from __future__ import annotations

import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("FLAWSMITH_THEME", None)
_HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(_HERE))  # jobs' children get this path too, and find fake_tasks there

from fake_project import write_pictures, write_project  # noqa: E402
from fake_tasks import REGISTRY  # noqa: E402
from PySide6.QtCore import QThread, QTimer  # noqa: E402
from PySide6.QtWidgets import QWidget  # noqa: E402
from shiboken6 import isValid  # noqa: E402

from app.guard import guard_overrides  # noqa: E402
from app.jobs.pool import JobPool  # noqa: E402
from app.main_window import MainWindow  # noqa: E402
from app.settings import settings  # noqa: E402
from core.paths import Project  # noqa: E402

guard_overrides()  # as the program does
SMALL = {"ok": 9, "scratch": 5, "dent": 2}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if _HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            # The offscreen platform says this of every dialog; no other platform does.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No thread, timer or process outlives its test."""
    started: list[QThread | QTimer] = []

    def watch(kind: type) -> None:
        start: Callable[..., None] = kind.start  # type: ignore[attr-defined]

        def watched(self: Any, *arguments: Any) -> None:
            started.append(self)
            start(self, *arguments)

        monkeypatch.setattr(kind, "start", watched)

    watch(QThread)
    watch(QTimer)
    settings().clear()
    yield

    def running() -> list[QThread | QTimer]:
        alive = [thing for thing in started if isValid(thing)]
        return [thing for thing in alive if (thing.isRunning() if isinstance(thing, QThread) else thing.isActive())]

    end_s = time.monotonic() + 5.0  # single shots may still come, late where the computer is busy
    while (running() or multiprocessing.active_children()) and time.monotonic() < end_s:
        qapp.processEvents()
        time.sleep(0.005)
    assert [f"{thing} of {thing.parent()}" for thing in running()] == []
    assert multiprocessing.active_children() == []


@pytest.fixture
def qtbot(qtbot: Any) -> Any:
    """Presses no key before the window of what it is pressed in is the active one, as no desktop does.

    Without a window manager a window that has just been closed may take the activation away late.
    """
    press = qtbot.keyClick

    def key_click(widget: QWidget, *arguments: Any, **named: Any) -> None:
        bring_to_front(qtbot, widget.window())
        press(widget, *arguments, **named)

    qtbot.keyClick = key_click
    return qtbot


def bring_to_front(qtbot: Any, window: QWidget) -> None:
    """Until `window` is the active one. Asked again and again: what is not yet on the screen is refused."""
    qtbot.waitUntil(lambda: window.isActiveWindow() or bool(window.activateWindow()), timeout=15_000)


@pytest.fixture
def pool(qtbot: Any) -> Iterator[JobPool]:
    pool = JobPool(registry=REGISTRY)
    yield pool
    pool.shutdown()
    qtbot.waitUntil(lambda: not pool.jobs, timeout=15_000)


@pytest.fixture
def window(qtbot: Any) -> Iterator[MainWindow]:
    window = MainWindow(REGISTRY)
    qtbot.addWidget(window)
    window.show()
    bring_to_front(qtbot, window)  # nothing else does where there is no window manager
    yield window
    window.pool.shutdown()
    qtbot.waitUntil(lambda: not window.pool.jobs, timeout=15_000)
    qtbot.wait(20)  # dialogs and readers that the end of a job starts


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "line3_NG"
    write_pictures(folder, SMALL)
    return folder


@pytest.fixture
def project(tmp_path: Path, pictures: Path) -> Project:
    return write_project(tmp_path / "amoled_line3", pictures, SMALL)
