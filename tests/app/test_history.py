"""Runs: kept, looked at, compared, continued, copied, thrown away; and trainings that wait for each other."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from fake_project import write_run
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app.device import DeviceButton
from app.jobs.state import FailureKind, JobFailure, JobState
from app.main_window import MainWindow
from app.support import SupportDialog
from core.files import read_json, write_json
from core.paths import Project


def press(window: MainWindow, text: str) -> None:
    (box,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


@pytest.fixture
def runs(project: Project) -> Project:
    write_run(project, "2026-11-20 diffusion", epochs=40)
    write_run(project, "2026-11-21 DeepSMOTE", epochs=30, until=20, generator="deepsmote")
    return project


def open_history(qtbot: Any, window: MainWindow, project: Project) -> None:
    window.open_project(project)
    window.tabs.setCurrentWidget(window.history)
    qtbot.waitUntil(lambda: bool(window.history.columns[0].plots["loss"].points), timeout=15_000)
    qtbot.wait(450)


def test_every_run_is_listed_and_two_stand_side_by_side(qtbot: Any, window: MainWindow, runs: Project) -> None:
    open_history(qtbot, window, runs)
    history = window.history
    listed = [[history.table.item(row, place).text() for place in range(3)] for row in range(history.table.rowCount())]
    assert listed[0][:2] == ["2026-11-21 DeepSMOTE", "20 / 30"]
    assert listed[1][0] == "★ 2026-11-20 diffusion"
    assert [column.isVisible() for column in history.columns] == [True, False]
    history._select(1)
    assert [column.isVisible() for column in history.columns] == [True, True]
    qtbot.waitUntil(lambda: len(history.columns[1].plots["loss"].points) == 40, timeout=15_000)
    qtbot.waitUntil(lambda: bool(history.columns[1].grid.samples), timeout=15_000)
    left, right = history.columns
    values = {name.text(): (value.text(), value.font().bold()) for name, value in right.facts if name.text()}
    assert values["Generator"] == ("Diffusion", True), "what differs is bold"
    assert values["Epochs"] == ("40", True)
    ranges = [column.plots["loss"].view.viewRange() for column in (left, right)]
    assert ranges[0] == ranges[1], "the same axes on both sides"
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert left.plots["loss"].view.viewRange() != right.plots["loss"].view.viewRange(), "each is drawn anew by itself"
    qtbot.wait(50)
    ranges = [column.plots["loss"].view.viewRange() for column in (left, right)]
    assert ranges[0] == ranges[1], "and then both are aligned again"
    assert not right.resume.isEnabled() and left.resume.isEnabled()
    assert right.words.text().startswith("Samples, epoch ")


def test_a_runs_settings_are_copied_and_it_is_continued_from_the_history(
    qtbot: Any, window: MainWindow, runs: Project
) -> None:
    open_history(qtbot, window, runs)
    column, train = window.history.columns[0], window.training.train
    column.copy.click()
    assert window.tabs.currentWidget() is window.training
    assert (train.generator.currentData(), train.epochs.value()) == ("deepsmote", 30)
    window.tabs.setCurrentWidget(window.history)
    column.resume.click()
    assert window.training.job is not None
    assert not column.delete.isEnabled() and "being trained" in column.delete.toolTip()
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    assert window.training.curves.title.text() == "2026-11-21 DeepSMOTE"
    assert "Finished: 30 epochs" in window.training.progress.what.text()
    qtbot.wait(700)


@pytest.mark.parametrize("has_trash", [True, False])
def test_a_deleted_run_can_be_had_back(
    qtbot: Any, window: MainWindow, runs: Project, has_trash: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def to_trash(folder: Path) -> bool:
        if has_trash:
            folder.rename(tmp_path / "system trash")
        return has_trash

    monkeypatch.setattr("app.model.trash._to_trash", to_trash)
    open_history(qtbot, window, runs)
    window.history.columns[0].delete.click()
    press(window, "Keep it")
    assert runs.run("2026-11-21 DeepSMOTE").config.exists()
    window.history.columns[0].delete.click()
    press(window, "Delete")
    assert not runs.run("2026-11-21 DeepSMOTE").folder.exists()
    kept = tmp_path / "system trash" if has_trash else next((runs.folder / "trash").iterdir())
    assert (kept / "config.json").exists() and (kept / "events.jsonl").exists()
    assert window.history.table.rowCount() == 1
    assert window.training.curves.title.text() == "2026-11-20 diffusion"
    qtbot.wait(700)


def test_the_best_run_is_one_click_away_and_stays_in_view(qtbot: Any, window: MainWindow, runs: Project) -> None:
    window.open_project(runs)
    picker = window.training.view.picker
    assert picker.currentText() == "2026-11-21 DeepSMOTE", "the newest comes first"
    starred = next(index for index in range(picker.count()) if "★" in picker.itemText(index))
    picker.setCurrentIndex(starred)
    picker.activated.emit(starred)
    assert window.training.curves.title.text() == "2026-11-20 diffusion"
    qtbot.waitUntil(lambda: len(window.training.curves.plots["loss"].points) == 40, timeout=15_000)
    window.training.train.start.click()
    qtbot.waitUntil(lambda: window.training.job is not None and window.training.job.worker is not None, timeout=15_000)
    assert window.training.curves.title.text() != "2026-11-20 diffusion", "what was started is shown"
    window.training.train.buttons.stop.click()
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    qtbot.wait(700)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the offscreen platform, of every popup
def test_a_second_start_waits_its_turn_visibly_and_can_be_taken_back(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.01")
    window.open_project(project)
    train, training = window.training.train, window.training
    train.epochs.setValue(2000)  # none ends before it is stopped
    for _ in range(3):
        train.start.click()
    names = training.trainings.names
    assert len(set(names)) == 3, "each has a name of its own"
    assert train.buttons.offer.text() == "2 trainings wait."
    assert window.jobs.text() == "At work, 2 waiting ▾"
    window.jobs.open_list()
    rows = window.jobs.rows
    assert rows[1].said.text() == f"Waits for: Training {names[0]}"
    rows[2].stop.click()
    assert [row.job.title for row in window.jobs.rows] == [f"Training {name}" for name in names[:2]]
    qtbot.waitUntil(lambda: "%" in window.jobs.rows[0].said.text(), timeout=15_000)
    window.jobs.rows[0].pause.click()
    assert window.jobs.rows[0].said.text() == "Paused"
    assert train.buttons.pause.text() == "Res&ume", "the tab says the same"
    window.jobs.rows[0].pause.click()
    train.buttons.stop.click()
    qtbot.waitUntil(lambda: training.trainings.names == names[1:2], timeout=15_000)
    qtbot.waitUntil(lambda: training.curves.title.text() == names[1], timeout=15_000)
    train.buttons.stop.click()
    qtbot.waitUntil(lambda: training.job is None, timeout=15_000)
    assert window.jobs.text() == "No jobs ▾"
    window.jobs.list.hide()
    qtbot.wait(700)


def test_a_live_run_looked_away_from_and_back_to_misses_nothing(
    qtbot: Any, window: MainWindow, runs: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.004")
    window.open_project(runs)
    training, train = window.training, window.training.train
    train.epochs.setValue(60)
    train.start.click()
    name = training.trainings.names[0]
    plot = training.curves.plots["loss"]
    qtbot.waitUntil(lambda: len(plot.points) > 12, timeout=15_000)
    other = next(info for info in window.history._runs if info.run.name == "2026-11-20 diffusion")
    training.show_run(other)
    qtbot.waitUntil(lambda: len(plot.points) == 40, timeout=15_000)
    picker = training.view.picker
    qtbot.waitUntil(lambda: picker.findText(name, Qt.MatchFlag.MatchContains) >= 0, timeout=15_000)
    picker.activated.emit(picker.findText(name, Qt.MatchFlag.MatchContains))
    qtbot.waitUntil(lambda: training.job is None, timeout=15_000)
    qtbot.waitUntil(lambda: [epoch for epoch, _ in plot.points] == list(range(1, 61)), timeout=15_000)
    assert sorted(training.samples._by_epoch) == [10, 20, 30, 40, 50, 60]
    assert all(len(samples) == 10 for samples in training.samples._by_epoch.values())
    qtbot.wait(700)


def test_a_failed_training_offers_to_go_on_and_a_bundle(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_run(project, "2026-11-20 diffusion", epochs=20, until=12)
    window.open_project(project)
    monkeypatch.setenv("FAKE_STEP_S", "0.05")
    window.training.train.buttons.go_on.click()
    job = window.training.job
    assert job is not None
    qtbot.waitUntil(lambda: job.worker is not None and bool(window.training.progress.what.text()), timeout=15_000)
    qtbot.wait(200)
    job.kill()
    qtbot.waitUntil(lambda: job.state is JobState.FAILED, timeout=15_000)
    (box,) = (box for box in window.findChildren(QMessageBox) if box.isVisible())
    assert box.text() == "The training ended before its time."
    assert "Close other programs and continue" in box.informativeText()
    words = [button.text().replace("&", "") for button in box.buttons()]
    assert "Save support bundle…" in words
    monkeypatch.setenv("FAKE_STEP_S", "0")
    press(window, "Continue")
    qtbot.waitUntil(lambda: window.training.job is not None, timeout=15_000)
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    assert "Finished: 20 epochs" in window.training.progress.what.text()
    qtbot.wait(700)


def test_a_support_bundle_holds_what_helps_and_no_picture_unless_asked(
    qtbot: Any, window: MainWindow, runs: Project, tmp_path: Path
) -> None:
    home = Path.home()
    write_json(runs.settings, read_json(runs.settings) | {"note": str(home / "kim")})
    window.open_project(runs)
    window.menu.support.trigger()
    (dialog,) = window.findChildren(SupportDialog)
    assert not dialog.pictures.isChecked()

    def saved(out: Path) -> list[str]:
        dialog.write(out)
        qtbot.waitUntil(lambda: str(out) in dialog.said.text(), timeout=15_000)
        return zipfile.ZipFile(out).namelist()

    names = saved(tmp_path / "plain.zip")
    assert {"versions.json", "device.json", "project/prepare.json", "project/files.txt"} <= set(names)
    assert "project/runs/2026-11-20 diffusion/events.jsonl" in names
    assert not [name for name in names if name.endswith(".png")]
    with zipfile.ZipFile(tmp_path / "plain.zip") as zipped:
        assert "PySide6" in zipped.read("versions.json").decode()
        assert str(home) not in zipped.read("project/project.json").decode()
    dialog.pictures.setChecked(True)
    names = saved(tmp_path / "with.zip")
    assert "pictures/scratch/0000.png" in names
    assert any(name.startswith("project/runs/2026-11-20 diffusion/samples/") for name in names)
    dialog.write(tmp_path / "missing" / "x.zip")
    qtbot.waitUntil(lambda: any(box.isVisible() for box in dialog.findChildren(QMessageBox)), timeout=15_000)
    assert not (tmp_path / "missing").exists()
    for box in dialog.findChildren(QMessageBox):
        box.close()
    dialog.reject()


def test_the_end_of_a_job_is_told_only_while_the_window_is_not_in_front(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_project(project)
    window.training.train.epochs.setValue(2)
    for in_front in (True, False):
        monkeypatch.setattr(window, "isActiveWindow", lambda front=in_front: front)
        window.training.train.start.click()
        qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
        assert window.notifier.said.startswith("Finished: Training") is not in_front
    qtbot.wait(700)


def test_no_usable_graphics_card_is_said_once_with_what_it_costs(
    qtbot: Any, window: MainWindow, project: Project, tmp_path: Path
) -> None:
    from core.events import DeviceFound

    window.device._on_event(DeviceFound(name="x86_64", is_gpu=False, cores=2, why_not="The driver is too old."))
    (button,) = window.findChildren(DeviceButton)
    assert "Processor, 2 cores" in button.text() and "hours" in button.toolTip()
    before = window.start.pictures.mapTo(window, QPoint(0, 0))
    qtbot.wait(100)
    assert not window.device_banner.isVisible(), "what the mouse is on its way to would move"
    assert window.start.pictures.mapTo(window, QPoint(0, 0)) == before
    window.open_project(project)
    assert window.device_banner.isVisible()
    assert "runs on the processor" in window.device_banner.text.text()
    assert "hours" in window.device_banner.text.text()
    window.device_banner.buttons[0].click()
    assert not window.device_banner.isVisible()
    window.device._on_event(DeviceFound(name="x86_64", is_gpu=False, cores=2))
    window.open_project(Project(tmp_path / "another"))
    assert not window.device_banner.isVisible(), "once is enough"
    window.device._on_event(DeviceFound(name="RTX 4070", is_gpu=True, cores=8, memory_bytes=12 << 30))
    assert window.device.short() == "GPU: RTX 4070, 12 GB"


def test_a_failure_dialog_keeps_the_traceback_for_those_who_ask(qtbot: Any, window: MainWindow) -> None:
    from app.errors_dialog import show_failure

    box = show_failure(window, "It failed.", JobFailure("", "Traceback: x", FailureKind.DISK_FULL, "/nowhere/a.bin"))
    assert "Traceback" not in box.text() + box.informativeText()
    assert box.detailedText() == "Traceback: x"
    box.close()
