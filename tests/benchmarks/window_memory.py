"""How much memory the window takes over 8 hours of work: `python tests/benchmarks/window_memory.py FOLDER`.

A worker tells what trainings tell in 8 hours: progress twenty times a second, a loss an epoch, and at every checkpoint
samples, figures and a notice; it writes a run's files as a training does. It does so as fast as the window takes it,
through the real child process, pipe and thread, into the real window, which shows it all. Prints the resident memory
of the window's process at each hour of work. `--runs N` divides the hours among so many trainings that queue.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1]), str(HERE.parent / "app")]  # the jobs' children get this path too

from core.config import AdviseConfig, DeviceConfig, TrainConfig  # noqa: E402
from core.events import Event, Level, Notice, Progress  # noqa: E402
from core.files import write_bytes  # noqa: E402

_A_SECOND = 20
"""Progress that a child lets through."""
_EPOCH_S = 14.4
"""250 epochs an hour."""
_TOLD = 10
"""Progress an epoch that `train_events` tells; each stands for as many more as are told in an epoch."""
_MORE = round(_A_SECOND * _EPOCH_S / _TOLD)
_AHEAD = 1000
"""Events on their way at most."""
_MOST_GROWTH_MB = 16.0
"""From the first hour to the last."""


# --- in the worker ------------------------------------------------------------------------------------


def train(config: TrainConfig) -> Iterator[Event]:
    """What a training tells, as fast as the window takes it: `REPLAY_HEARD` is a file with what it has heard."""
    from fake_project import train_events

    import app.jobs.child

    app.jobs.child.PROGRESS_INTERVAL_S = 0.0  # or the replayed progress would be held back as too fast
    heard, told = Path(os.environ["REPLAY_HEARD"]), 0
    before = int(heard.read_text())
    for event in train_events(config):
        parts: list[Event] = [event]
        if isinstance(event, Progress):
            total = event.total * _MORE
            parts = [replace(event, done=event.done * _MORE + i, total=total) for i in range(_MORE)]
        for part in parts:
            yield part
            told += 1
        while told > int(heard.read_text() or 0) - before + _AHEAD:
            time.sleep(0.05)
        if isinstance(event, Progress) and event.done % 100 == 0:
            text = f"The graphics card's memory was full; {event.done} pictures are computed at once from now on."
            yield Notice(text=text, level=Level.WARNING)


def nothing(config: AdviseConfig | DeviceConfig) -> Iterator[Event]:
    """Nothing to tell."""
    yield Progress(stage="Looking", done=1, total=1, unit="steps")


TASKS = {"train": (train, TrainConfig), "advise": (nothing, AdviseConfig), "device": (nothing, DeviceConfig)}


# --- the window ---------------------------------------------------------------------------------------


def main() -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="for a project of plain pictures; it is made anew")
    parser.add_argument("--hours", type=int, default=8)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    told_back = Path(tempfile.mkstemp()[1])
    told_back.write_text("0")
    os.environ["REPLAY_HEARD"] = str(told_back)

    from fake_project import write_pictures, write_project
    from gallery_scroll import memory_mb
    from PySide6.QtWidgets import QApplication
    from window_lateness import Stopwatch, spin

    from app.main_window import MainWindow
    from app.theme import Theme

    shutil.rmtree(options.folder, ignore_errors=True)
    write_pictures(options.folder / "pictures")
    project = write_project(options.folder / "project", options.folder / "pictures")
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    Theme(application)
    window = MainWindow("window_memory:TASKS")
    window.resize(1600, 1000)
    window.show()
    window.open_project(project)
    spin(application, lambda: not window.pool.jobs, 60)
    spin(application, lambda: False, 2)
    rows: list[dict[str, float]] = [{"hour": 0, "events": 0, "mb": round(memory_mb(), 1)}]
    print(f"hour 0: {rows[0]['mb']:.1f} MB", flush=True)

    epochs = round(options.hours * 3600 / _EPOCH_S / options.runs)
    an_hour = round(3600 / _EPOCH_S) * (_MORE * _TOLD + 1)
    heard = 0

    def on_event(_event: Event) -> None:
        nonlocal heard
        heard += 1
        if heard % 250 == 0:
            write_bytes(told_back, str(heard).encode(), durable=False)

    window.training.train.epochs.setValue(epochs)
    for _ in range(options.runs):
        window.training.train.start.click()
        window.pool.jobs[-1].reported.connect(on_event)
    watch = Stopwatch()
    watch.start()
    while window.pool.jobs:
        due = len(rows) * an_hour
        spin(application, lambda: heard >= due or not window.pool.jobs, 3600)  # noqa: B023
        if heard >= due or len(rows) == options.hours:
            rows.append({"hour": len(rows), "events": heard, "mb": round(memory_mb(), 1)})
            print(f"hour {rows[-1]['hour']:.0f}: {rows[-1]['mb']:.1f} MB after {heard:,} events", flush=True)
    late = watch.stop()
    spin(application, lambda: False, 2)
    gc.collect()
    at_rest = round(memory_mb(), 1)
    runs = len(project.run_list())
    window.close()
    window.pool.shutdown()
    told_back.unlink()
    growth = rows[-1]["mb"] - rows[1]["mb"]
    told = f"{heard:,} events of {options.hours} h in {runs} runs of {epochs:,} epochs; {application.platformName()}"
    print(f"{told}; lateness p50 {late['p50']:.1f} ms, p99 {late['p99']:.1f} ms; at rest {at_rest:.1f} MB")
    print(f"from hour 1 to hour {rows[-1]['hour']:.0f}: {growth:+.1f} MB; goal <= {_MOST_GROWTH_MB:.0f} MB")
    if options.json:
        record = {"rows": rows, "runs": runs, "growth_mb": growth, "at_rest_mb": at_rest, "lateness_ms": late}
        options.json.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return 0 if growth <= _MOST_GROWTH_MB else 1


if __name__ == "__main__":
    sys.exit(main())
