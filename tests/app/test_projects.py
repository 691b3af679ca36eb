"""Projects: begun, opened, moved, of another version, in two windows."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_project import write_run
from fake_tasks import REGISTRY
from PySide6.QtCore import QLockFile, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.errors_dialog import show_failure
from app.jobs.state import JobFailure
from app.main_window import MainWindow
from app.model.standing import Standing, standing_of
from app.new_project import NewProjectDialog
from app.settings import recent_projects
from core.files import read_json, write_json
from core.paths import PROJECT_FORMAT, Project


def dialogs(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


def ready(window: MainWindow) -> bool:
    return window.training.train.start.isEnabled() and "/ " in window.training.pattern.position.text()


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "Documents"
    monkeypatch.setattr("app.preparation.QStandardPaths.writableLocation", lambda _: str(folder))
    return folder / "Flawsmith"


@pytest.fixture
def other_window(qtbot: Any) -> Iterator[MainWindow]:
    window = MainWindow(REGISTRY)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.opening.close()
    window.pool.shutdown()
    qtbot.wait(20)


def test_the_first_start_says_what_the_program_does_and_offers_two_ways(window: MainWindow) -> None:
    assert window.stack.currentWidget() is window.start
    assert "turns a folder of your defect pictures into a balanced training set" in window.start.what.text()
    assert window.start.pictures.text() == "&Choose your pictures…"
    assert window.start.demo.text() == "Open the &demo"
    assert not window.tabs.isVisible()


def test_the_demo_opens_from_the_start_page(qtbot: Any, window: MainWindow, documents: Path) -> None:
    window.start.demo.click()
    qtbot.waitUntil(lambda: ready(window), timeout=20_000)
    assert window.project == Project(documents / "demo" / "project")
    assert window.tabs.isVisible()
    assert [path.name for path in recent_projects()] == ["project"]


def test_pictures_dropped_on_the_start_page_become_a_project(
    qtbot: Any, window: MainWindow, pictures: Path, documents: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(pictures))])
    drop = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    window.start.dropEvent(drop)
    qtbot.waitUntil(lambda: ready(window), timeout=15_000)
    assert window.project == Project(documents / "line3_NG")
    assert window.windowTitle() == "Flawsmith - line3_NG"


def test_a_bad_first_folder_leads_back_to_the_start_and_offers_another(
    qtbot: Any, window: MainWindow, tmp_path: Path, documents: Path
) -> None:
    window.open_pictures(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: bool(dialogs(window)), timeout=15_000)
    (box,) = dialogs(window)
    assert "Choose other pictures…" in [button.text().replace("&", "") for button in box.buttons()]
    box.close()
    assert window.stack.currentWidget() is window.start


def test_a_new_project_gets_the_name_and_place_that_were_typed(
    qtbot: Any, window: MainWindow, pictures: Path, documents: Path, tmp_path: Path
) -> None:
    window.menu.new.trigger()
    dialog = window.findChild(NewProjectDialog)
    assert dialog is not None and not dialog.make.isEnabled()
    dialog.set_pictures(pictures)
    assert dialog.name.text() == "line3_NG"
    dialog.name.setText("CON")
    assert not dialog.make.isEnabled()
    assert "cannot be the name" in dialog.said.text()
    dialog.name.setText("한글 공정 3")
    dialog.place.setText(str(tmp_path / "share"))
    assert dialog.make.isEnabled()
    dialog.make.click()
    qtbot.waitUntil(lambda: ready(window), timeout=15_000)
    assert window.project == Project(tmp_path / "share" / "한글 공정 3")


def test_a_moved_project_shows_its_runs_with_the_pictures_that_moved_along(
    qtbot: Any, window: MainWindow, project: Project, pictures: Path, tmp_path: Path
) -> None:
    write_run(project, "2026-11-20 diffusion", epochs=10)
    there = tmp_path / "there"
    there.mkdir()
    shutil.move(project.folder, there / project.folder.name)
    shutil.move(pictures, there / pictures.name)
    moved = Project(there / project.folder.name)
    assert str(tmp_path / "amoled_line3") not in moved.run("2026-11-20 diffusion").events.read_text()
    window.open_project(moved)
    qtbot.waitUntil(lambda: ready(window) and bool(window.training.samples.grid.samples), timeout=15_000)
    for sample in window.training.samples.grid.samples:
        assert Path(sample.file).is_relative_to(there) and Path(sample.file).exists()
        assert Path(str(sample.real)).is_relative_to(there) and Path(str(sample.real)).exists()
    assert not window.banner.isVisible()
    qtbot.wait(400)


def test_pictures_that_are_gone_are_asked_for_and_found_again(
    qtbot: Any, window: MainWindow, project: Project, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures.rename(tmp_path / "elsewhere")
    window.open_project(project)
    assert "are not in" in window.banner.text.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "elsewhere"))
    window.banner.buttons[0].click()
    qtbot.waitUntil(lambda: ready(window) and not window.banner.isVisible(), timeout=15_000)
    assert window.project == project, "it stays the same project"


@pytest.mark.parametrize("mark", ["format", "prepare.json"])
def test_an_older_or_unfinished_project_prepares_itself_again_and_keeps_everything(
    qtbot: Any, window: MainWindow, project: Project, mark: str
) -> None:
    write_run(project, "2026-11-20 diffusion", epochs=10)
    write_json(project.edits, {"format": 1, "left_out": ["ok/0003.png"]})
    if mark == "format":
        write_json(project.settings, read_json(project.settings) | {"format": 3})
    else:
        project.summary.unlink()
    assert standing_of(project) is (Standing.OLDER if mark == "format" else Standing.UNFINISHED)
    window.open_project(project)
    assert window.banner.isVisible()
    assert window.training.pictures.progress.isVisible()
    qtbot.waitUntil(lambda: ready(window), timeout=15_000)
    assert not window.banner.isVisible()
    assert not dialogs(window)
    assert standing_of(project) is Standing.READY
    assert read_json(project.edits)["left_out"] == ["ok/0003.png"]
    assert window.training.curves.title.text() == "2026-11-20 diffusion"
    qtbot.wait(400)


def test_a_project_of_a_newer_version_is_told_plainly_and_left_alone(
    qtbot: Any, window: MainWindow, project: Project
) -> None:
    write_json(project.settings, read_json(project.settings) | {"format": PROJECT_FORMAT + 1})
    before = {path: path.stat().st_mtime_ns for path in project.folder.rglob("*")}
    window.open_project(project)
    (box,) = dialogs(window)
    assert box.text() == "This project needs a newer Flawsmith."
    box.close()
    assert window.stack.currentWidget() is window.start
    assert {path: path.stat().st_mtime_ns for path in project.folder.rglob("*")} == before


def test_a_folder_that_is_no_project_can_become_one(
    qtbot: Any, window: MainWindow, pictures: Path, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(pictures))
    window.menu.open.trigger()
    (box,) = dialogs(window)
    assert box.text() == "This is not a project."
    press(box, "Begin a project with these pictures")
    qtbot.waitUntil(lambda: ready(window), timeout=15_000)
    assert window.project == Project(documents / "line3_NG")


def test_a_damaged_project_says_which_file(window: MainWindow, project: Project) -> None:
    project.settings.write_text("{")
    window.open_project(project)
    (box,) = dialogs(window)
    assert "project.json cannot be read" in box.informativeText()
    box.close()


def test_recent_projects_are_offered_and_a_lost_one_is_forgotten(
    qtbot: Any, window: MainWindow, project: Project, tmp_path: Path
) -> None:
    window.open_project(project)
    qtbot.waitUntil(lambda: ready(window), timeout=15_000)
    window.open_project(Project(tmp_path / "second"))
    assert [action.text() for action in window.menu.recent.actions()] == ["second", "amoled_line3"]
    window.menu.recent.actions()[1].trigger()
    assert window.project == project
    qtbot.waitUntil(lambda: ready(window), timeout=15_000)
    window.menu.recent.actions()[1].trigger()
    (box,) = dialogs(window)
    assert box.text() == "The project was not found."
    box.close()
    assert recent_projects() == [project.folder]


def test_a_second_window_is_told_and_only_looks_until_the_first_is_closed(
    qtbot: Any, window: MainWindow, other_window: MainWindow, project: Project
) -> None:
    write_run(project, "2026-11-20 diffusion", epochs=20, until=12)
    window.open_project(project)
    qtbot.waitUntil(lambda: ready(window), timeout=15_000)
    other_window.open_project(project)
    assert "open in another window" in other_window.banner.text.text()
    train = other_window.training.train
    qtbot.waitUntil(lambda: "/ " in other_window.training.pattern.position.text(), timeout=15_000)
    assert not train.start.isEnabled() and "only be looked at" in train.start.toolTip()
    assert not train.buttons.go_on.isVisible()
    assert not other_window.training.pictures.choose.isEnabled()
    other_window.training.decisions.decide(other_window.training.decisions.edits.leave_out(["ok/0000.png"]))
    assert not project.edits.exists()
    for box in dialogs(other_window):
        box.close()
    other_window.tabs.setCurrentWidget(other_window.history)
    assert not other_window.history.columns[0].delete.isEnabled()
    other_window.banner.buttons[0].click()
    assert other_window.opening.only_look, "what another window holds is not taken from it"
    for box in dialogs(other_window):
        box.close()
    assert window.close()
    other_window.opening._try_lock()
    assert not other_window.banner.isVisible()
    qtbot.waitUntil(train.start.isEnabled, timeout=15_000)
    qtbot.wait(400)


def test_a_project_in_a_folder_that_cannot_be_written_to_says_what_to_do(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Refused(QLockFile):
        def tryLock(self, timeout: int = 0) -> bool:  # type: ignore[override]
            return False

        def error(self) -> QLockFile.LockError:
            return QLockFile.LockError.PermissionError

    monkeypatch.setattr("app.project_lock.QLockFile", Refused)
    window.open_project(project)
    assert "copy it to a folder of your own" in window.banner.text.text()
    assert not window.banner.buttons, "no other window has it"
    qtbot.waitUntil(lambda: "/ " in window.training.pattern.position.text(), timeout=15_000)
    assert not window.training.train.start.isEnabled()
    monkeypatch.undo()
    window.opening._try_lock()
    qtbot.waitUntil(window.training.train.start.isEnabled, timeout=15_000)
    assert not window.banner.isVisible()


def test_pictures_moved_while_the_project_is_open_can_be_shown_from_the_failure(
    qtbot: Any, window: MainWindow, project: Project, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_project(project)
    qtbot.waitUntil(lambda: ready(window), timeout=15_000)
    failure = JobFailure("ok/0000.png cannot be opened (no such file or directory).", "Traceback")
    assert "Show where they &are…" not in [remedy.words for remedy in window.remedies(failure)]
    moved = pictures.rename(pictures.with_name("moved"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(moved))
    show_failure(window, "The training ended before its time.", failure)
    press(dialogs(window)[0], "Show where they are…")
    qtbot.waitUntil(lambda: bool(window.pool.jobs), timeout=15_000)
    qtbot.waitUntil(lambda: not window.pool.jobs and ready(window), timeout=30_000)
    assert window.training.pictures.path.text() == str(moved) and not window.opening.remedies()


def test_a_project_left_by_a_killed_program_opens_for_writing(qtbot: Any, window: MainWindow, project: Project) -> None:
    code = (
        "import sys, os, signal; from PySide6.QtCore import QLockFile;"
        "lock = QLockFile(sys.argv[1]); lock.setStaleLockTime(0); assert lock.tryLock(0);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", code, str(project.folder / "project.lock")], check=False)
    assert (project.folder / "project.lock").exists()
    window.open_project(project)
    assert not window.opening.only_look
    qtbot.waitUntil(lambda: ready(window), timeout=15_000)


def test_a_preparation_is_stopped_where_it_is_seen_and_begun_again(
    qtbot: Any, window: MainWindow, pictures: Path, documents: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.5")
    panel = window.training.pictures
    window.open_pictures(pictures)
    assert panel.stop.isVisible() and not panel.choose.isVisible()
    assert window.training.progress.what.text() == "The pictures are being prepared. A training can be started then."
    panel.stop.click()
    assert not panel.stop.isEnabled() and panel.progress.what.text().startswith("Stopping")
    qtbot.waitUntil(lambda: window.stack.currentWidget() is window.start, timeout=15_000)
    monkeypatch.setenv("FAKE_STEP_S", "0")
    window.open_pictures(pictures)
    qtbot.waitUntil(lambda: ready(window), timeout=20_000)
    assert panel.choose.isVisible() and not panel.stop.isVisible()
    assert window.training.progress.what.text() == "No training yet. Choose the epochs and press Start."
