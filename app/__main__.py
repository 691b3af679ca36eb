"""`python -m app [PROJECT]` or the installed program: Flawsmith's window.

`--demo FOLDER` opens it on the demo, made when missing; `--version` and `--selftest` show no window.
"""

from __future__ import annotations

import argparse
import importlib
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core import __version__

if TYPE_CHECKING:
    from app.main_window import MainWindow

_STARTED_S = time.time()
_BEGIN_MS = 1500
"""The graphics card is tried when the window has been painted and the project read."""
_FOREIGN_QT = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
"""Set by OpenCV's wheels when they are imported, they lead Qt to plugins of another version."""


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="flawsmith", description="Flawsmith's window.", allow_abbrev=False)
    parser.add_argument("project", nargs="?", type=Path, help="folder of a project; a new one when it is empty")
    parser.add_argument("--version", action="version", version=f"flawsmith {__version__}")
    parser.add_argument("--demo", type=Path, metavar="FOLDER", help="open the demo in FOLDER; it is made when missing")
    parser.add_argument(
        "--selftest",
        nargs="?",
        type=Path,
        const=Path(),
        metavar="FOLDER",
        help="do the whole job in small, without a window; keeps what it makes in FOLDER when one is given",
    )
    parser.add_argument("--limit", type=float, default=600.0, metavar="S", help="of the self-test (default: 600 s)")
    parser.add_argument(
        "--ready", type=Path, metavar="FILE", help="write into FILE how many seconds it took until the window was shown"
    )
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for, and return the exit status."""
    options = parse(arguments)
    preload()
    if options.selftest is not None:
        from app.selftest import run_selftest

        return run_selftest(options.selftest if options.selftest.name else None, options.limit)
    return show_window(options)


def preload() -> None:
    """Import what FLAWSMITH_PRELOAD names (such as `torch`) before Qt.

    The window needs no torch and its jobs need no Qt, so they never meet. On a Windows machine where the libraries of
    one keep those of the other from loading (WinError 1114), the order can be set without a new build.
    """
    for name in os.environ.get("FLAWSMITH_PRELOAD", "").replace(",", " ").split():
        importlib.import_module(name)
    for name in _FOREIGN_QT:
        os.environ.pop(name, None)


def show_window(options: argparse.Namespace) -> int:
    """Show the window until it is closed."""
    # The jobs' children import this module too, so Qt is imported only where the window is.
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from app.errors_dialog import UncaughtErrors
    from app.first_paint import FirstPaint
    from app.garbage import GarbageCollector
    from app.guard import guard_overrides
    from app.language import Language
    from app.log import start_log
    from app.main_window import MainWindow
    from app.model.standing import name_of
    from app.theme import Theme
    from core.paths import RESOURCES, Project

    # Ctrl+C in the terminal ends the window at once; its jobs notice, save and end by themselves.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    guard_overrides()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Flawsmith")
    application.setOrganizationName("Flawsmith")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("flawsmith")
    application.setWindowIcon(QIcon(str(RESOURCES / "icon" / "flawsmith.png")))
    Theme(application)
    Language(application)
    start_log()
    garbage = GarbageCollector()
    window = MainWindow()
    UncaughtErrors(window).install()
    first = FirstPaint(window)
    if options.ready is not None:
        first.happened.connect(lambda: tell_ready(options.ready))
    # A project's curves take a moment to make: the window is there first, and says what is coming.
    folder = what_was_asked(options)
    window.start.set_opening(name_of(Project(folder)) if folder is not None else "")
    first.happened.connect(lambda: open_what_was_asked(window, folder, is_demo=options.demo is not None))
    window.show()
    QTimer.singleShot(_BEGIN_MS, window, window.begin)
    status = application.exec()
    window.pool.shutdown()
    garbage.stop()
    return status


def what_was_asked(options: argparse.Namespace) -> Path | None:
    """Folder of the project named, or of the last one where none was; None: the window begins without one."""
    from app.settings import settings
    from core.paths import Project

    if options.demo is not None:
        return Path(options.demo)
    if options.project is not None:
        return project_folder(options.project)
    last = Path(str(settings().value("project", "")))
    return last if last.name and Project(last).is_prepared() else None


def open_what_was_asked(window: MainWindow, folder: Path | None, is_demo: bool) -> None:
    """Open `folder`, the demo's or a project's; unless something was opened by hand meanwhile."""
    from core.paths import Project

    window.start.set_opening("")
    if folder is None or window.project is not None:
        return
    if is_demo:
        window.open_demo(folder)
    else:
        window.open_project(Project(folder))


def project_folder(path: Path) -> Path:
    """The folder of a project, also where the file in it that a file manager opens was given."""
    return path.parent if path.is_file() else path


def tell_ready(file: Path) -> None:
    """Write the seconds since this program began, for those who wait for the window."""
    from core.files import write_text

    write_text(file, f"{time.time() - _STARTED_S:.2f}\n")


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
