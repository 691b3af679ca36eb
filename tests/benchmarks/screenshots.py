"""Pictures of the real window: `python tests/benchmarks/screenshots.py PROJECT OUT [--epochs N] [--registry M:A]`.

Every tab, idle, at work and finished, the pages about the pictures (check, review, the cell drawn by hand, and clicks
on originals where some need them), the dialogs and the manual, in light and dark and every language of `--languages`.
Trains and generates in PROJECT, so give it a copy. With `--start none` only what is there is shown; what is decided on
the pages is undone.
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


def visit_dialogs(window: Any, shoot: Callable[..., None]) -> None:
    """What opens over the window or beside it."""
    from PySide6.QtWidgets import QApplication, QDialog

    from app.errors_dialog import show_failure
    from app.jobs.state import JobFailure
    from core.errors import InputError

    def open_dialogs() -> list[QDialog]:
        return [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]

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
    box = show_failure(window, window.tr("The pictures could not be prepared."), JobFailure(str(error), "Traceback"))
    shoot("8-failure", box)
    box.close()
    menu.manual.trigger()
    wait(0.5)
    manual = next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == "HelpWindow")
    for page in ("first_steps", "evaluation"):
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


def main() -> int:
    """Take them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=20)
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--registry", default="core.tasks:TASKS")
    parser.add_argument("--languages", default="en", help="such as en,ko,ja,zh_CN")
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
            for dark in (False, True):
                theme.fix(dark)
                wait(0.6)
                which = f"{name}-{code}" if len(codes) > 1 else name
                file = options.out / f"{which}-{'dark' if dark else 'light'}.png"
                (shown or window).grab().save(str(file))
                print(file)
        language.speak(codes[0])

    shoot("0-empty")
    window.start.set_opening("line 3")
    shoot("0-opening")
    window.start.set_opening("")
    window.open_project(Project(options.project))
    wait(1.5)
    shoot("1-training-idle")
    curves = window.training.curves
    if curves.back.isVisible():
        curves.back.click()
        wait(0.3)
        shoot("1-training-first-stage")
        curves.forward.click()
    visit_pages(window, shoot)
    if options.start == "all":
        window.training.train.epochs.setValue(options.epochs)
        window.training.train.start.click()
        spin(lambda: len(window.training.samples.grid.samples) >= 10 or window.training.job is None, 1800)
        wait(2)
        shoot("2-training-running")
        spin(lambda: window.training.job is None, 7200)
        wait(1)
        shoot("3-training-finished")
    window.tabs.setCurrentWidget(window.generation)
    wait(1.5)
    window.generation.request.balance.click()
    shoot("4-generation-idle")
    if options.start == "all":
        window.generation.request.generate.click()
        model = window.generation.gallery.pictures
        spin(lambda: model.rowCount() >= 40 or window.generation.job is None, 1800)
        wait(1)
        shoot("5-generation-running")
        spin(lambda: window.generation.job is None, 7200)
        wait(1)
        shoot("6-generation-finished")
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
    visit_evaluation(window, shoot)
    window.tabs.setCurrentWidget(window.history)
    wait(1.5)
    shoot("7-history")
    visit_dialogs(window, shoot)
    window.close()
    spin(lambda: not window.isVisible(), 60)
    window.pool.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
