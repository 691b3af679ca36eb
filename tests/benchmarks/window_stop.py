"""How soon a training stops, whatever it does: `python tests/benchmarks/window_stop.py FOLDER [--size PX]`.

Opens the real window on demo pictures of that size (drawn and prepared when missing) and stops a training three times:
while it is measured how this machine computes fastest, between two steps, and while a checkpoint is looked at. Prints
how many ms after the click the window has painted its answer (goal: 200), after how many seconds the job has ended
(goal: 30), how long its process computed in that time, and the worst lateness of the event loop meanwhile.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication
from window_lateness import Stopwatch, spin

PHASES = {
    "measuring ways": (400, "Measuring"),
    "training": (20, "Training the"),
    "looking at a checkpoint": (1, "Looking at the checkpoint"),
}
"""Epochs asked for, and with which words the window says that it is there."""
_PATIENCE_S = 900.0


def computed_s(pid: int) -> float:
    """Seconds that a process and its threads have computed so far."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def stop_in(application: QApplication, window: object, name: str) -> dict[str, float] | None:
    """Start a training, wait until it is there, and stop it; None where it never was."""
    from app.main_window import MainWindow

    assert isinstance(window, MainWindow)
    epochs, words = PHASES[name]
    train, what = window.training.train, window.training.progress.what
    train.epochs.setValue(epochs)
    train.start.click()
    if not spin(application, lambda: words in what.text() or window.training.job is None, _PATIENCE_S):
        return None
    job = window.training.job
    if job is None or job.worker is None:
        return None
    pid = job.worker.pid
    watch = Stopwatch()
    watch.start()
    before_s, clicked_s = computed_s(pid), time.perf_counter()
    last_s = before_s
    train.buttons.stop.click()
    assert "Stopping" in what.text()
    what.repaint()
    answered_ms = (time.perf_counter() - clicked_s) * 1000

    def is_over() -> bool:
        nonlocal last_s
        with contextlib.suppress(OSError):  # it has ended
            last_s = computed_s(pid)
        return not window.pool.jobs

    spin(application, is_over, 120)
    stopped_s = time.perf_counter() - clicked_s
    late = watch.stop()
    return {"answered_ms": round(answered_ms, 1), "stopped_s": round(stopped_s, 2),
            "computed_s": round(last_s - before_s, 2), "late_ms": late["max"]}  # fmt: skip


def main() -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--pictures", type=int, default=40)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--registry", default="core.tasks:TASKS")
    options = parser.parse_args()

    from app.main_window import MainWindow
    from app.theme import Theme
    from core.config import DemoConfig, PrepareConfig
    from core.paths import Project
    from core.tasks import demo_data, prepare

    pictures, project = options.folder / "pictures", Project(options.folder / "project")
    if not project.is_prepared():
        list(demo_data(DemoConfig(out=str(pictures), pictures=options.pictures, size=options.size)))
        list(prepare(PrepareConfig(pictures=str(pictures), project=str(project.folder))))
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    Theme(application)
    window = MainWindow(options.registry)
    window.show()
    window.open_project(project)
    found: dict[str, dict[str, float]] = {}
    print(f"{'stopped while':<26}{'answered, ms':>14}{'ended, s':>10}{'computing, s':>14}{'lateness, ms':>14}")
    for name in PHASES:
        spin(application, lambda: not window.pool.jobs and window.training.train.start.isEnabled(), 300)
        row = stop_in(application, window, name)
        if row is None:
            print(f"{name:<26}never seen", flush=True)
            continue
        found[name] = row
        print(
            f"{name:<26}" + "".join(f"{row[k]:>{w}.1f}" for k, w in zip(row, (14, 10, 14, 14), strict=True)), flush=True
        )
    window.close()
    window.pool.shutdown()
    if options.json:
        record = {"size_px": options.size, "load": os.getloadavg(), "stops": found}
        options.json.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return 0 if len(found) == len(PHASES) else 1


if __name__ == "__main__":
    sys.exit(main())
