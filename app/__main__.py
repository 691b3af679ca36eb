"""`python -m app [PROJECT]` opens the window; `--demo FOLDER` opens it on the demo, made when missing."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m app", description="Flawsmith's window.")
    parser.add_argument("project", nargs="?", type=Path, help="folder of a project; a new one when it is empty")
    parser.add_argument("--demo", type=Path, metavar="FOLDER", help="open the demo in FOLDER; it is made when missing")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the window and return its exit status."""
    options = parse(arguments)
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        os.environ.pop(name, None)  # set by OpenCV's wheels, they lead Qt to plugins of another version
    # The jobs' children import this module too, so Qt is imported only where the window is.
    from PySide6.QtWidgets import QApplication

    from app.errors_dialog import UncaughtErrors
    from app.main_window import MainWindow, settings
    from app.theme import Theme
    from core.paths import Project

    # Ctrl+C in the terminal ends the window at once; its jobs notice, save and end by themselves.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Flawsmith")
    application.setOrganizationName("Flawsmith")
    Theme(application)
    window = MainWindow()
    UncaughtErrors(window).install()
    window.show()
    if options.demo is not None:
        window.open_demo(options.demo)
    elif options.project is not None:
        window.open_project(Project(options.project))
    else:
        last = Path(str(settings().value("project", "")))
        if last.name and Project(last).is_prepared():
            window.open_project(Project(last))
    status = application.exec()
    window.pool.shutdown()
    return status


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
