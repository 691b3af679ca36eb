"""How late the window's event loop is: `python tests/benchmarks/window_lateness.py FOLDER [--seconds S] [--json FILE]`.

Opens the real window on the demo in FOLDER (made when missing), runs a 10 ms timer, first idle, then while a
training runs and, where a run in FOLDER has a checkpoint, while pictures are generated with it, and prints p50, p99
and the maximum of its lateness in ms. Also how soon the window answers to pause and stop, and how soon a training has
stopped.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from app.main_window import MainWindow

_INTERVAL_MS = 10


class Stopwatch(QObject):
    """A timer that notes how much later than due it is called."""

    def __init__(self) -> None:
        super().__init__()
        self.late_ms: list[float] = []
        self._before_s = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.late_ms.clear()
        self._before_s = time.perf_counter()
        self._timer.start()

    def stop(self) -> dict[str, float]:
        self._timer.stop()
        ordered = sorted(self.late_ms)
        last = len(ordered) - 1
        found = {"p50": ordered[last // 2], "p99": ordered[round(last * 0.99)], "max": ordered[-1]}
        return {**{name: round(value, 2) for name, value in found.items()}, "ticks": len(ordered)}

    @Slot()
    def _tick(self) -> None:
        now_s = time.perf_counter()
        self.late_ms.append(max(0.0, (now_s - self._before_s) * 1000 - _INTERVAL_MS))
        self._before_s = now_s


def spin(application: QApplication, until: Callable[[], bool], limit_s: float) -> bool:
    """Run the real event loop until `until` holds, looked at twenty times a second."""
    end_s = time.monotonic() + limit_s
    check = QTimer()
    check.setInterval(50)
    check.timeout.connect(lambda: application.quit() if until() or time.monotonic() > end_s else None)
    check.start()
    application.exec()
    check.stop()
    return until()


def note(found: dict[str, dict[str, float]], name: str, row: dict[str, float]) -> None:
    """Keep a row, and print it at once: a measurement that is cut off has told what it found."""
    found[name] = row
    print(f"{name:<14}{row['p50']:>8.2f}{row['p99']:>8.2f}{row['max']:>8.2f}{row['ticks']:>8.0f}", flush=True)


def late_while_generating(
    application: QApplication, window: MainWindow, watch: Stopwatch, seconds: float
) -> dict[str, float]:
    """From the first picture on; the set is stopped, and stays in the project."""
    tab = window.generation
    window.tabs.setCurrentWidget(tab)
    tab.request.balance.click()
    tab.request.generate.click()
    spin(application, lambda: tab.gallery.pictures.rowCount() > 0 or tab.job is None, 600)
    watch.start()
    spin(application, lambda: tab.job is None, seconds)
    found = watch.stop()
    tab.request.stop.click()
    spin(application, lambda: tab.job is None, 120)
    return found


def main() -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--registry", default="core.tasks:TASKS")
    options = parser.parse_args()

    started_s = time.perf_counter()
    from app.main_window import MainWindow
    from app.theme import Theme

    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    Theme(application)
    window = MainWindow(options.registry)
    window.show()
    spin(application, lambda: True, 1)
    visible_s, visible_cpu_s = time.perf_counter() - started_s, time.process_time()
    window.open_demo(options.folder)
    if not spin(application, window.training.train.start.isEnabled, 600):
        sys.stderr.write("The demo could not be prepared.\n")
        return 1
    spin(application, lambda: False, 3)

    watch = Stopwatch()
    found: dict[str, dict[str, float]] = {}
    print(f"{'lateness, ms':<14}{'p50':>8}{'p99':>8}{'max':>8}{'ticks':>8}")
    watch.start()
    spin(application, lambda: False, options.seconds)
    note(found, "idle", watch.stop())

    window.training.train.epochs.setValue(1000)
    watch.start()
    window.training.train.start.click()
    spin(application, lambda: window.training.job is None, options.seconds)
    note(found, "starting", watch.stop())
    points = window.training.curves.plots["loss"].points
    spin(application, lambda: bool(window.training.curves.plots["loss"].points), 900)
    watch.start()
    spin(application, lambda: window.training.job is None, options.seconds)
    note(found, "training", watch.stop())
    if not points and not window.training.curves.plots["loss"].points:
        sys.stderr.write("The training told nothing; the figures below are not of a training.\n")
    buttons, answers_ms = window.training.train.buttons, {}
    held, stop = buttons.pause, buttons.stop
    for name, button, word in (("pause", held, "Paused"), ("resume", held, ""), ("stop", stop, "")):
        clicked_s = time.perf_counter()
        button.click()
        application.processEvents()
        answers_ms[name] = round((time.perf_counter() - clicked_s) * 1000, 1)
        assert window.training.progress.what.text().startswith(word), name
        if name != "stop":
            spin(application, lambda: False, 2)
    watch.start()
    stopping_s = time.perf_counter()
    spin(application, lambda: not window.pool.jobs, 120)
    stopped_s = round(time.perf_counter() - stopping_s, 2)
    note(found, "stopping", watch.stop())
    if window.generation.request.selected is not None:
        note(found, "generating", late_while_generating(application, window, watch, options.seconds))
    window.close()
    window.pool.shutdown()

    print(f"window visible after {visible_s:.2f} s, {visible_cpu_s:.2f} s of them computing")
    print(f"Qt platform {application.platformName()}; {os.cpu_count()} cores")
    said = ", ".join(f"{name} {value:.1f} ms" for name, value in answers_ms.items())
    print(f"answers after: {said}; stopped after {stopped_s:.1f} s")
    record = {
        "window_visible_s": round(visible_s, 3),
        "window_visible_cpu_s": round(visible_cpu_s, 3),
        "qt_platform": application.platformName(),
        "cores": os.cpu_count(),
        "machine": platform.platform(),
        "lateness_ms": found,
        "answers_ms": answers_ms,
        "stopped_s": stopped_s,
    }
    print(json.dumps(record))
    if options.json:
        options.json.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
