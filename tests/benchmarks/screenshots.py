"""Pictures of the real window: `python tests/benchmarks/screenshots.py PROJECT OUT [--epochs N] [--registry M:A]`.

Every tab, idle, at work and finished, the pages about the pictures (check, review, the cell drawn by hand, and clicks
on originals where some need them), the dialogs and the manual, in light and dark and every language of `--languages`.
Trains, generates and proves in PROJECT, so give it a copy. With `--start none` only what is there is shown; what is
decided on the pages is undone. Every state at work is over in a minute with the tests' own tasks, which learn nothing:
`FAKE_STEP_S=0.03 ... --registry fake_tasks:TASKS`, with `tests/app` in PYTHONPATH.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))


_EACH = 60
"""Pictures of each class in the set that is drawn."""


def spin(until: Callable[[], bool], limit_s: float) -> bool:
    """Run the event loop until `until` holds."""
    from PySide6.QtCore import QCoreApplication

    end_s = time.monotonic() + limit_s
    while time.monotonic() < end_s:
        QCoreApplication.processEvents()
        if until():
            return True
        time.sleep(0.005)
    return False


def wait(seconds: float) -> None:
    """Let the window live."""
    spin(lambda: False, seconds)


def visit_pages(window: Any, shoot: Callable[[str], None]) -> None:
    """The pages that lie over the Training tab's desk."""
    from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
    from PySide6.QtTest import QTest

    side = window.training.side
    pages, left, none = side.pages, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    pages.open_check()
    wait(1)
    shoot("1-check")
    pages.back()
    pages.open_review()
    wait(1)
    shoot("1-review")
    review, canvas = pages.review, pages.review.canvas
    placement = review.place_tool.placement
    if placement is not None:
        middle = canvas.rect().center()
        QTest.mousePress(canvas, left, none, middle)
        QTest.mouseMove(canvas, middle + QPoint(20, 12))
        wait(0.1)
        QTest.mouseRelease(canvas, left, none, middle + QPoint(20, 12))
        shoot("1-review-moved")
        review.place_side.reset.click()
    review.cell_mode.click()
    wait(0.3)
    shoot("1-cell-empty")
    width, height = placement.lattice.lengths if placement is not None else (24.0, 32.0)
    review.cell_tool.set_rect(QRectF(4, 4, width, height))
    wait(0.3)
    shoot("1-cell")
    pages.back()
    pages.open_clicks()
    wait(2)  # originals are large
    if pages.clicks.current:
        canvas = pages.clicks.canvas
        for share in (0.4, 0.6):
            middle = QPointF(canvas.width() * share, canvas.height() * share).toPoint()
            QTest.mouseClick(canvas, left, none, middle)
        shoot("1-clicks")
        for _ in range(2):
            side.decisions.undo()
    pages.back()


def open_dialogs() -> list[Any]:
    """The dialogs in view."""
    from PySide6.QtWidgets import QApplication, QDialog

    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def shoot_question(name: str, ask: Callable[[], object], shoot: Callable[..., None]) -> None:
    """What `ask` opens, closed again without an answer."""
    ask()
    wait(0.3)
    for box in open_dialogs():
        shoot(name, box)
        box.close()
    wait(0.3)


def visit_dialogs(window: Any, shoot: Callable[..., None]) -> None:
    """What opens over the window or beside it."""
    from PySide6.QtWidgets import QApplication

    from app.errors_dialog import show_failure
    from app.jobs.state import FailureKind, JobFailure
    from core.errors import InputError

    menu = window.menu
    for name, action in (("new", menu.new), ("support", menu.support), ("about", menu.about)):
        action.trigger()
        wait(0.6)
        for dialog in open_dialogs():
            shoot(f"8-{name}", dialog)
            dialog.close()
    if window.generation.export.isEnabled():
        window.generation.export.click()
        wait(0.6)
        for dialog in open_dialogs():
            shoot("8-export", dialog)
            dialog.close()
    error = InputError("'dent' has only 2 pictures; 6 or more give better results.")
    failures = [JobFailure(str(error), "Traceback")]
    failures += [JobFailure("", "Traceback", kind, "/mnt/share/line 3/a.bin") for kind in FailureKind]
    for number, failure in enumerate(failures):
        box = show_failure(window, window.tr("The pictures could not be prepared."), failure)
        shoot(f"8-failure-{number}", box)
        box.close()
    menu.manual.trigger()
    wait(0.5)
    from app.help import PAGES

    manual = next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == "HelpWindow")
    for page in PAGES:
        manual.show_page(page)
        shoot(f"9-help-{page}", manual)
    manual.close()


def visit_evaluation(window: Any, shoot: Callable[..., None]) -> None:
    """A proof page by page, and the checkpoints of a run."""
    tab = window.evaluation
    window.tabs.setCurrentWidget(tab)
    wait(1)
    shoot("7-evaluation")
    figures = tab.side.view.tabs
    for index in range(1, figures.count()):
        if tab.side.view.isVisible() and figures.isTabVisible(index):
            figures.setCurrentIndex(index)
            shoot(f"7-evaluation-{index}")
    figures.setCurrentIndex(0)
    tab.run_mode.click()
    wait(0.5)
    shoot("7-evaluation-checkpoints")
    tab.help_mode.click()


def visit_history(window: Any, shoot: Callable[..., None]) -> None:
    """Every run, two side by side, and the question before one is deleted."""
    window.tabs.setCurrentWidget(window.history)
    wait(1.5)
    shoot("7-history")
    if window.history.table.rowCount() > 1:
        window.history._select(1)
        wait(1.5)
        shoot("7-history-two")
    shoot_question("7-history-delete", window.history.columns[0].delete.click, shoot)


def train(window: Any, epochs: int, shoot: Callable[..., None]) -> None:
    """A training at work, held, with others waiting; the question when the window is closed; its end."""
    tab, request = window.training, window.training.train
    request.epochs.setValue(epochs)
    request.start.click()
    spin(lambda: len(tab.samples.grid.samples) >= 10 or tab.job is None, 1800)
    wait(2)
    shoot("2-training-running")
    request.buttons.pause.click()
    request.start.click()
    wait(0.3)
    window.jobs.open_list()
    wait(0.3)
    shoot("2-training-paused")
    shoot("2-jobs", window.jobs.list)
    window.jobs.rows[1].stop.click()
    window.jobs.list.hide()
    shoot_question("2-closing", window.close, shoot)
    request.buttons.pause.click()
    spin(lambda: tab.job is None, 7200)
    wait(1)
    shoot("3-training-finished")


def draw(window: Any, shoot: Callable[..., None]) -> None:
    """A set being drawn, and whole."""
    tab = window.generation
    tab.request.table.set_to_add(dict.fromkeys(tab.request.request().counts, _EACH))
    tab.request.generate.click()
    spin(lambda: tab.gallery.pictures.rowCount() >= 40 or tab.job is None, 1800)
    wait(1)
    shoot("5-generation-running")
    spin(lambda: tab.job is None, 7200)
    wait(1)
    shoot("6-generation-finished")


def prove(window: Any, shoot: Callable[..., None]) -> None:
    """A proof at work."""
    tab = window.evaluation
    window.tabs.setCurrentWidget(tab)
    wait(1)
    tab.request.start.click()
    spin(lambda: "%" in tab.side.steps.table.cells[0][2] or tab.job is None, 1800)
    shoot("7-evaluation-running")
    spin(lambda: tab.job is None, 7200)


def main() -> int:
    """Take them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--registry", default="core.tasks:TASKS")
    parser.add_argument("--languages", default="en", help="such as en,ko,ja,zh_CN")
    parser.add_argument("--themes", default="light,dark")
    parser.add_argument("--start", choices=("all", "none"), default="all")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from PySide6.QtWidgets import QApplication

    from app.language import Language
    from app.main_window import MainWindow
    from app.theme import Theme
    from core.paths import Project

    application = QApplication([])
    theme = Theme(application)
    language = Language(application)
    codes = options.languages.split(",")
    language.speak(codes[0])
    window = MainWindow(options.registry)
    window.resize(*(int(side) for side in options.size.split("x")))
    window.show()
    options.out.mkdir(parents=True, exist_ok=True)

    def shoot(name: str, shown: Any = None) -> None:
        for code in codes:
            language.speak(code)
            for colours in options.themes.split(","):
                theme.fix(colours == "dark")
                wait(0.6)
                which = f"{name}-{code}" if len(codes) > 1 else name
                file = options.out / f"{which}-{colours}.png"
                (shown or window).grab().save(str(file))
                print(file)
        language.speak(codes[0])

    shoot("0-empty")
    window.begin()
    spin(lambda: window.device.is_over, 120)
    shoot("0-device")
    window.start.set_opening("line 3")
    shoot("0-opening")
    window.start.set_opening("")
    window.open_project(Project(options.project))
    wait(1.5)
    if window.device_banner.isVisible():
        shoot("0-no-card")
        window.device_banner.buttons[0].click()
    shoot("1-training-idle")
    curves = window.training.curves
    if curves.back.isVisible():
        curves.back.click()
        wait(0.3)
        shoot("1-training-first-stage")
        curves.forward.click()
    visit_pages(window, shoot)
    if options.start == "all":
        train(window, options.epochs, shoot)
    window.tabs.setCurrentWidget(window.generation)
    wait(1.5)
    window.generation.request.balance.click()
    shoot("4-generation-idle")
    if options.start == "all":
        draw(window, shoot)
    view = window.generation.gallery.view
    if view.model().rowCount():
        view.setCurrentIndex(view.model().index(0))  # the chosen picture is shown with its defect outlined
        wait(0.5)
        shoot("6-generation-outline")
        window.generation.gallery.open_large(0)
        wait(0.6)
        large = QApplication.activeModalWidget()
        assert large is not None
        shoot("6-generation-large", large)
        large.close()
    if options.start == "all":
        prove(window, shoot)
    visit_evaluation(window, shoot)
    visit_history(window, shoot)
    visit_dialogs(window, shoot)
    window.close()
    spin(lambda: not window.isVisible(), 60)
    window.pool.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
