"""The box about the program, and what the program does without its window."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from fake_tasks import REGISTRY
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

import app.selftest as selftest
from app.about import show
from app.main_window import MainWindow
from app.selftest import Step
from core import __version__
from core.config import DemoConfig, Generator, PrepareConfig, TrainConfig
from core.errors import InputError
from core.paths import Project
from core.tasks import TASKS

ROOT = Path(__file__).resolve().parents[2]


def test_about_tells_the_version_the_graphics_card_and_every_licence(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.about._ASK_CARD", ["-c", "print('RTX 4070, 12282 MiB, 555.42')"])
    start = QProcess.start
    monkeypatch.setattr(QProcess, "start", lambda self, _program, words: start(self, sys.executable, words))
    dialog = show(None)
    qtbot.waitUntil(lambda: dialog.card.text() == "RTX 4070, 12282 MiB, driver 555.42", timeout=15_000)
    texts = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert f"Flawsmith {__version__}" in texts and "LGPL" in texts and "may be replaced there" in texts
    names = [package.name for package in dialog.shipped]
    assert {"torch", "PySide6_Essentials"} <= set(names)
    dialog.table.selectRow(names.index("torch"))
    assert "torch" in dialog.text.toPlainText()
    assert not [b for b in dialog.findChildren(QPushButton) if "Support" in b.text()]
    with qtbot.waitSignal(dialog.destroyed, timeout=15_000):
        dialog.reject()


def test_about_says_so_where_there_is_no_card_and_leads_to_the_support_bundle(
    qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Window(QWidget):
        asked = 0

        def save_support_bundle(self) -> None:
            self.asked += 1

    monkeypatch.setenv("PATH", "/nowhere")
    window = Window()
    qtbot.addWidget(window)
    dialog = show(window)
    qtbot.waitUntil(lambda: dialog.card.text().startswith("No NVIDIA graphics card"), timeout=15_000)
    (button,) = [b for b in dialog.findChildren(QPushButton) if "Support" in b.text()]
    with qtbot.waitSignal(dialog.destroyed, timeout=15_000):
        button.click()
    assert window.asked == 1


def test_the_main_window_can_make_a_support_bundle() -> None:
    assert callable(MainWindow.save_support_bundle)


def test_the_version_is_told_without_a_window() -> None:
    done = subprocess.run([sys.executable, "-m", "app", "--version"], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, f"flawsmith {__version__}\n")


def test_the_self_test_does_its_tasks_in_children_and_says_what_came_of_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    every = list(selftest.steps(tmp_path))
    tasks = [step.task for step in every]
    assert set(tasks) == {"demo-data", "prepare", "train", "generate", "evaluate", "export", "prove"}
    trained = [step.config.generator for step in every if isinstance(step.config, TrainConfig)]
    assert set(trained) == set(Generator) and len({step.name for step in every}) == len(every)
    folder = tmp_path / "결과 1"
    first = Step("demo-data", "demo-data", DemoConfig(out=str(folder / "pictures")), folder / "pictures")
    project = Project(folder / "project")
    prepare = PrepareConfig(pictures=str(folder / "pictures"), project=str(project.folder))
    monkeypatch.setattr(selftest, "REGISTRY", REGISTRY)
    then = Step("prepare", "prepare", prepare, project.summary)
    monkeypatch.setattr(selftest, "steps", lambda _folder: iter([first, then]))
    assert selftest.run_selftest(folder, 120) == selftest.PASSED
    told = json.loads((folder / selftest.RESULT).read_text(encoding="utf-8"))
    assert told["passed"] and told["version"] == __version__ and set(told["seconds"]) == {"demo-data", "prepare"}
    assert capfd.readouterr().out.startswith(f"flawsmith {__version__} self-test passed (demo-data ")
    # A task that ends well and leaves nothing has not done its work.
    monkeypatch.setattr(selftest, "steps", lambda _folder: iter([then._replace(left=folder / "never")]))
    assert selftest.run_selftest(folder, 120) == selftest.FAILED
    assert "prepare: It left no " in capfd.readouterr().out


def test_the_self_tests_tasks_are_the_windows_with_judges_that_learn_shortly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from core import selftest_tasks
    from core.judging import judge

    monkeypatch.setattr(judge, "_STEPS", judge._STEPS)  # put back at the end
    assert set(selftest_tasks.TASKS) == set(TASKS) and judge._STEPS > 100
    with pytest.raises(InputError):
        list(
            selftest_tasks.TASKS["prepare"][0](
                PrepareConfig(pictures=str(tmp_path / "none"), project=str(tmp_path / "p"))
            )
        )
    assert judge._STEPS == 25


def test_a_self_test_that_fails_or_takes_too_long_says_where(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = PrepareConfig(pictures=str(tmp_path / "none"), project=str(tmp_path / "project"))
    monkeypatch.setattr(selftest, "REGISTRY", REGISTRY)
    monkeypatch.setattr(selftest, "steps", lambda folder: iter([Step("prepare", "prepare", wrong, folder / "never")]))
    assert selftest.run_selftest(None, 60) == selftest.FAILED
    assert "self-test FAILED" in capfd.readouterr().out
    assert selftest.run_selftest(tmp_path, 0) == selftest.OUT_OF_TIME
    assert "prepare: not done within 0 s." in capfd.readouterr().out
