"""The menu bar. It knows the actions and not what they do: `MainWindow` connects them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from app.help import Help
from app.language import LanguageMenu
from app.model.standing import name_of
from core.paths import Project


class MainMenu(QObject):
    """File, Run, View and Help. Letters of the titles are those that no control in a tab has."""

    recent_picked = Signal(object)
    """Folder of a recent project (a Path)."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        bar = window.menuBar()
        self.file = bar.addMenu(self.tr("Fi&le"))
        self.run = bar.addMenu(self.tr("Run"))
        self.view = bar.addMenu(self.tr("Vie&w"))
        self.help = bar.addMenu(self.tr("Hel&p"))
        for menu in (self.file, self.run, self.view, self.help):
            menu.setToolTipsVisible(True)
        self._make_file(window)
        self._make_run(window)
        self.view.addMenu(LanguageMenu(window))
        self.view.menuAction().setVisible(not self.view.isEmpty())
        self.manual = self._action(self.help, self.tr("&Help on what is shown"), self.tr("Opens the manual"), "F1")
        self.manual.triggered.connect(Help(window).open)
        self.about = self._action(self.help, self.tr("&About Flawsmith"), self.tr("Version, licences, credits"))

    def _make_file(self, window: QMainWindow) -> None:
        self.new = self._action(
            self.file, self.tr("&New project\u2026"), self.tr("Begin with a folder of pictures"), "Ctrl+N"
        )
        self.open = self._action(
            self.file, self.tr("&Open project\u2026"), self.tr("Open a project's folder"), QKeySequence.StandardKey.Open
        )
        self.recent = QMenu(self.tr("Open &recent"), window)
        self.file.addMenu(self.recent)
        self.demo = self._action(self.file, self.tr("Open the &demo"), self.tr("Pictures that Flawsmith draws itself"))
        self.file.addSeparator()
        self.pictures = self._action(
            self.file, self.tr("Other &pictures\u2026"), self.tr("Prepare another folder of pictures"), "Ctrl+Shift+N"
        )
        self.folder = self._action(
            self.file, self.tr("Show project &folder"), self.tr("Open the project's folder in the file manager")
        )
        self.file.addSeparator()
        self.support = self._action(
            self.file,
            self.tr("Save &support bundle\u2026"),
            self.tr("One file with what helps others to find a fault; no pictures unless you want"),
        )
        self.file.addSeparator()
        self.quit = self._action(self.file, self.tr("&Quit"), self.tr("Close the window"), "Ctrl+Q")

    def _make_run(self, window: QMainWindow) -> None:
        self.start = self._action(
            self.run, self.tr("&Start training"), self.tr("With the settings of the Training tab"), "Ctrl+Return"
        )
        self.pause = self._action(
            self.run, self.tr("&Pause or resume"), self.tr("Hold the training, or go on"), "Ctrl+P"
        )
        self.stop = self._action(self.run, self.tr("S&top training"), self.tr("Everything is kept"), "Ctrl+T")
        self.run.addSeparator()
        self.jobs = self._action(self.run, self.tr("&Jobs"), self.tr("What is at work and what waits"), "Ctrl+J")

    def _action(self, menu: QMenu, text: str, tip: str, keys: str | QKeySequence.StandardKey = "") -> QAction:
        action = QAction(text, menu)
        action.setToolTip(tip)
        if keys:
            action.setShortcut(QKeySequence(keys))
        menu.addAction(action)
        return action

    def set_recent(self, folders: Sequence[Path]) -> None:
        """Fill the sub-menu of recent projects."""
        self.recent.clear()
        for folder in folders:
            action = QAction(name_of(Project(folder)), self.recent)
            action.setToolTip(str(folder))
            action.setData(str(folder))
            action.triggered.connect(self._on_recent)
            self.recent.addAction(action)
        self.recent.setToolTipsVisible(True)
        self.recent.setEnabled(bool(folders))

    @Slot()
    def _on_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.recent_picked.emit(Path(str(action.data())))
