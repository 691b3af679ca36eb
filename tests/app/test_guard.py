"""A fault in a function that Qt calls is told, and does not end the program."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QSize
from PySide6.QtWidgets import QWidget

import app
from app.guard import is_guarded
from core.paths import Project

_NO_CURVE_CAN_BE_MADE = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QMessageBox
import app.__main__, app.main_window, app.widgets.plot

def fail(plot):
    raise ValueError("This curve cannot be made.")

def end(window):
    print(window.tabs.isVisible(), [box.text() for box in window.findChildren(QMessageBox)])
    QCoreApplication.quit()

if __name__ == "__main__":
    app.widgets.plot.Plot._make_chart = fail
    app.main_window.MainWindow.begin = end
    sys.exit(app.__main__.main(sys.argv[1:]))
"""


def test_the_program_lives_on_when_every_curve_fails_as_it_is_shown(project: Project) -> None:
    root = Path(__file__).parents[2]
    call = [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(root)!r})\n{_NO_CURVE_CAN_BE_MADE}"]
    done = subprocess.run([*call, str(project.folder)], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "True ['Something unexpected happened.']\n", "the tabs are there, and one dialog for all"
    assert done.stderr.count("ValueError: This curve cannot be made.") > 1


def derived(cls: type) -> set[type]:
    return {cls}.union(*(derived(one) for one in cls.__subclasses__()))


def test_every_function_of_qts_that_the_window_overrides_is_guarded() -> None:
    for module in pkgutil.walk_packages(app.__path__, "app."):
        importlib.import_module(module.name)
    overrides = {
        (cls, name)
        for cls in derived(QObject)
        for base in cls.__mro__
        if base.__module__.startswith("app.")
        for name, function in vars(base).items()
        if isinstance(function, FunctionType) and not name.startswith("__")
        if any(hasattr(qt, name) for qt in base.__mro__ if qt.__module__.startswith("PySide6."))
        if cls is base or QObject not in base.__mro__
    }
    assert len(overrides) > 80
    assert sorted(f"{cls.__name__}.{name}" for cls, name in overrides if not is_guarded(cls, name)) == []


class Faulty(QWidget):
    def sizeHint(self) -> QSize:
        raise ValueError("size")

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            raise ValueError("event")
        return super().event(event)

    def setToolTip(self, text: str) -> None:
        raise ValueError("not Qt's to call")


class FaultyModel(QAbstractListModel):
    def rowCount(self, parent: Any = None) -> int:
        raise ValueError("rows")

    def data(self, index: Any, role: int = 0) -> Any:
        raise ValueError("data")


def test_qt_gets_a_harmless_answer_and_the_fault_is_told(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(f"{kind.__name__} {error}"))
    model, widget = FaultyModel(), Faulty()
    assert (model.rowCount(), model.data(QModelIndex()), widget.event(QEvent(QEvent.Type.User))) == (0, None, False)
    assert not widget.sizeHint().isValid()
    assert told == ["ValueError rows", "ValueError data", "ValueError event", "ValueError size"]
    with pytest.raises(ValueError, match="not Qt's"):
        widget.setToolTip("its caller is Python, which is told as ever")
    widget.deleteLater()


def test_a_fault_is_told_even_when_what_shows_faults_is_gone(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def gone(*_: Any) -> None:
        raise RuntimeError("Internal C++ object already deleted.")

    monkeypatch.setattr(sys, "excepthook", gone)
    assert FaultyModel().rowCount() == 0
    assert "ValueError: rows" in capsys.readouterr().err
