"""How late the event loop is while a large gallery is opened, scrolled and decided on.

`python tests/benchmarks/gallery_scroll.py FOLDER [--pictures N] [--size PX] [--seconds S] [--json FILE]`

Writes a set of N noisy pictures with masks and a manifest into FOLDER (once), opens it in the real Generation tab, and
runs a 10 ms timer: while the pictures are loaded, while the gallery is scrolled from end to end by the wheel, dragged
by its handle and stepped through by keys that accept and reject, and while it is sorted and filtered. Prints p50, p99
and the maximum of the lateness in ms, and the memory of the process.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1]), str(HERE.parent / "app")]

CLASSES = ("crack", "dent", "open", "particle", "scratch")
GOAL_MS = 50.0


def write_set(home: Path, pictures: int, side: int) -> Path:
    """A project in `home` and a set of `pictures`; what is there already is kept."""
    import numpy as np
    from fake_project import write_pictures, write_project
    from PIL import Image

    from core.files import write_csv
    from core.generation.columns import MANIFEST_COLUMNS
    from core.paths import SetFolder

    folder = SetFolder(home / "project" / "sets" / "large")
    if folder.manifest.exists() and len(folder.manifest.read_text(encoding="utf-8").splitlines()) == pictures + 1:
        return folder.folder
    counts = dict.fromkeys(CLASSES, 20)
    write_pictures(home / "pictures", counts)
    write_project(home / "project", home / "pictures", counts)
    rng = np.random.default_rng(0)
    inside = np.zeros((side, side), np.uint8)
    inside[side // 3 : side // 2, side // 4 : side // 2] = 255
    rows = []
    for number in range(pictures):
        name = CLASSES[number * len(CLASSES) // pictures]
        file = f"{name}/{name}_{number:05d}.png"
        for path, pixels in (
            (folder.folder / file, rng.integers(0, 255, (side, side, 3), np.uint8)),
            (folder.masks / file, inside),
        ):
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.fromarray(pixels).save(path, compress_level=1)
        figures = rng.uniform(0, 1, 3)
        rows.append(
            {"file": file, "class": name, "judged": name, "confidence": f"{figures[0]:.4f}", "nearest_distance":
             f"{9 * figures[1]:.4f}", "coordinate_error_px": f"{figures[2]:.4f}", "nearest": f"{name}/0000.png"}
        )  # fmt: skip
    write_csv(folder.manifest, MANIFEST_COLUMNS, rows)
    return folder.folder


def memory_mb() -> float:
    """Resident memory of this process."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return float("nan")
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


class Driver:
    """Does what a person does, a little at every call."""

    def __init__(self, view: Any) -> None:
        self.view, self.bar = view, view.verticalScrollBar()
        self.direction, self.number = 1, 0

    def wheel(self) -> None:
        """One notch of the wheel, to and fro."""
        from PySide6.QtCore import QPoint, QPointF, Qt
        from PySide6.QtGui import QWheelEvent
        from PySide6.QtWidgets import QApplication

        if self.bar.value() in (self.bar.minimum(), self.bar.maximum()) and self.number:
            self.direction = 1 if self.bar.value() == self.bar.minimum() else -1
        self.number += 1
        middle = self.view.viewport().rect().center()
        event = QWheelEvent(
            QPointF(middle),
            QPointF(self.view.viewport().mapToGlobal(middle)),
            QPoint(),
            QPoint(0, -240 * self.direction),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view.viewport(), event)

    def drag(self) -> None:
        """The handle dragged through the whole set in a few seconds: every step shows other pictures."""
        self.number += 1
        phase = (self.number % 200) / 100
        self.bar.setValue(round(self.bar.maximum() * (phase if phase < 1 else 2 - phase)))

    def decide(self) -> None:
        """Accept, reject, accept ... one picture after the other, as fast as keys repeat."""
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        self.number += 1
        QTest.keyClick(self.view, Qt.Key.Key_A if self.number % 2 else Qt.Key.Key_R)


def main() -> int:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pictures", type=int, default=10_000)
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    folder = write_set(options.folder.absolute(), options.pictures, options.size)
    (folder / "decisions.json").unlink(missing_ok=True)

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    from window_lateness import Stopwatch, spin

    from app.generation_tab import GenerationTab
    from app.jobs.pool import JobPool
    from app.model.project_data import read_prepared
    from app.theme import Theme
    from core.paths import Project

    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    Theme(application)
    pool = JobPool()
    tab = GenerationTab(pool)
    tab.resize(1600, 1000)
    tab.show()
    spin(application, lambda: False, 2)
    watch, found, memory = Stopwatch(), {}, {"empty": memory_mb()}

    def during(
        name: str, act: Callable[[], None] | None, every_ms: int, until: Callable[[], bool], limit: float
    ) -> None:
        timer = QTimer()
        timer.setInterval(every_ms)
        if act is not None:
            timer.timeout.connect(act)
            timer.start()
        watch.start()
        started_s = time.perf_counter()
        spin(application, until, limit)
        found[name] = watch.stop() | {"seconds": round(time.perf_counter() - started_s, 2)}
        timer.stop()
        memory[name] = round(memory_mb(), 1)

    project = Project(options.folder.absolute() / "project")
    prepared = read_prepared(project)
    gallery, view = tab.gallery, tab.gallery.view
    QTimer.singleShot(20, lambda: tab.set_project(project, prepared))
    during("loading", None, 10, lambda: gallery.pictures.rowCount() == options.pictures, 120)
    spin(application, lambda: False, 2)
    driver = Driver(view)
    during("wheel", driver.wheel, 16, lambda: False, options.seconds)
    during("dragging", driver.drag, 16, lambda: False, options.seconds)
    view.setFocus()
    view.setCurrentIndex(gallery.pictures.index(0))
    during("deciding", driver.decide, 33, lambda: False, options.seconds / 2)

    boxes = iter([(b, i) for b in (gallery.order, gallery.show_box, gallery.filter) for i in range(b.count())] * 9)

    def choose() -> None:
        box, index = next(boxes)
        box.setCurrentIndex(index)

    during("sorting", choose, 400, lambda: False, options.seconds / 2)
    platform = application.platformName()
    tab.close()
    pool.shutdown()
    print(f"{options.pictures:,} pictures of {options.size} px; Qt platform {platform}; {os.cpu_count()} cores")
    print(f"{'lateness, ms':<12}{'p50':>8}{'p99':>8}{'max':>8}{'ticks':>8}{'s':>7}{'memory, MB':>12}")
    for name, row in found.items():
        figures = f"{row['p50']:>8.2f}{row['p99']:>8.2f}{row['max']:>8.2f}{row['ticks']:>8.0f}{row['seconds']:>7.1f}"
        print(f"{name:<12}{figures}{memory[name]:>12.1f}")
    late = [name for name, row in found.items() if row["p99"] > GOAL_MS]
    print(f"empty: {memory['empty']:.1f} MB. Goal p99 <= {GOAL_MS:.0f} ms: " + (f"missed by {late}" if late else "met"))
    if options.json:
        record = {"pictures": options.pictures, "size": options.size, "lateness_ms": found, "memory_mb": memory}
        options.json.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
