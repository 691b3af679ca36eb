"""The window as an engineer meets it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fake_project import write_check, write_run
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton

from app.jobs.state import JobState
from app.main_window import MainWindow
from core.files import read_csv, read_json, write_csv, write_json
from core.paths import Project


def dialogs(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()


def texts(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def open_project(qtbot: Any, window: MainWindow, project: Project) -> None:
    window.open_project(project)
    pattern = window.training.pattern
    qtbot.waitUntil(lambda: "/ " in pattern.position.text(), timeout=15_000)


def test_an_empty_window_says_what_to_do(window: MainWindow, tmp_path: Path) -> None:
    assert window.windowTitle() == "Flawsmith"
    window.open_project(Project(tmp_path / "amoled_line3"))
    assert window.windowTitle() == "Flawsmith - amoled_line3"
    assert "Drop a folder here, or choose one." in texts(window)
    assert "Choose pictures on the left to begin." in texts(window)
    assert not window.training.train.start.isEnabled()
    assert window.training.train.start.toolTip() == "Choose pictures first."
    window.tabs.setCurrentWidget(window.generation)
    assert not window.generation.request.generate.isEnabled()
    assert "Choose pictures" in window.generation.request.generate.toolTip()


def test_it_shows_what_preparation_found(qtbot: Any, window: MainWindow, project: Project) -> None:
    open_project(qtbot, window, project)
    shown = texts(window)
    assert "16 pictures, 3 classes" in shown
    assert "Pattern: cycle 20.31 × 24.70 px" in shown
    assert window.training.pictures.bars.rows == [("ok", 9), ("scratch", 5), ("dent", 2)]
    assert window.training.pictures.check.text() == "⚠ 2 things to look at"
    first = window.training.pattern.file.text()
    window.training.pattern.forward.click()
    assert window.training.pattern.file.text() != first
    window.training.pattern.back.click()
    assert window.training.pattern.file.text() == first


def test_dropped_pictures_are_prepared(
    qtbot: Any, window: MainWindow, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_project(Project(tmp_path / "new"))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(pictures))])
    drop = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    window.training.pictures.dropEvent(drop)
    assert window.training.pictures.progress.isVisible()
    assert not window.training.pictures.choose.isEnabled()
    qtbot.waitUntil(lambda: window.training.train.start.isEnabled(), timeout=15_000)
    assert window.project == Project(tmp_path / "new")
    assert (tmp_path / "new" / "prepare.json").exists()
    qtbot.waitUntil(lambda: window.training.pictures.choose.isEnabled(), timeout=15_000)


def test_other_pictures_get_a_project_of_their_own(
    qtbot: Any, window: MainWindow, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app import preparation

    monkeypatch.setattr(preparation.QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))
    other = tmp_path / "line4"
    other.mkdir()
    home = tmp_path / "Documents" / "Flawsmith"
    assert preparation.project_for(other, None).folder == home / "line4"
    assert preparation.project_for(other, project).folder == home / "line4"
    assert preparation.project_for(project.pictures(), project) == project
    (home / "line4").mkdir(parents=True)
    assert preparation.project_for(other, project).folder == home / "line4 2"


def test_a_bad_folder_is_answered_with_a_sentence(qtbot: Any, window: MainWindow, tmp_path: Path) -> None:
    window.open_project(Project(tmp_path / "new"))
    window.open_pictures(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: bool(dialogs(window)), timeout=15_000)
    (box,) = dialogs(window)
    assert box.text() == "The pictures could not be prepared."
    assert box.informativeText() == f"{tmp_path / 'nowhere'} is not a folder."
    box.close()
    assert "Drop a folder here, or choose one." in texts(window)


@pytest.mark.parametrize("is_begun", [False, True])
def test_the_demo_is_made_when_it_is_missing_or_was_cut_off(
    is_begun: bool, qtbot: Any, window: MainWindow, tmp_path: Path
) -> None:
    if is_begun:
        (tmp_path / "demo" / "pictures" / "ok").mkdir(parents=True)
    window.open_demo(tmp_path / "demo")
    qtbot.waitUntil(lambda: window.training.train.start.isEnabled(), timeout=20_000)
    assert (tmp_path / "demo" / "pictures" / "scratch").is_dir()
    assert window.windowTitle() == "Flawsmith - demo"
    qtbot.waitUntil(lambda: "/ " in window.training.pattern.position.text(), timeout=15_000)


def test_a_training_from_start_to_end(qtbot: Any, window: MainWindow, project: Project) -> None:
    open_project(qtbot, window, project)
    train = window.training.train
    assert [train.generator.itemText(i) for i in range(train.generator.count())] == [
        "Diffusion",
        "Diffusion, as published",
        "DeepSMOTE",
    ]
    assert (train.epochs.value(), train.timesteps.value()) == (200, 1000)
    train.epochs.setValue(20)
    train.start.click()
    assert train.start.text() == "&Start next"
    assert train.buttons.stop.isEnabled()
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    assert train.start.text() == "&Start"
    qtbot.waitUntil(lambda: window.training.curves.plots["ssim"].title.text() != "", timeout=15_000)
    qtbot.wait(600)
    plots = window.training.curves.plots
    assert len(plots["loss"].points) == 20
    assert [epoch for epoch, _ in plots["ssim"].points] == [10, 20]
    assert plots["perceptual_similarity"].title.text() == "1 - ST-LPIPS"
    assert "Finished: 20 epochs" in texts(window)
    assert len(window.training.samples.grid.samples) == 10
    assert "epoch 20" in window.training.samples.title.text()
    window.training.samples.back.click()
    assert "epoch 10" in window.training.samples.title.text()
    request = window.generation.request
    qtbot.waitUntil(lambda: request.selected is not None, timeout=15_000)
    assert request.checkpoint.currentText() == "Best (epoch 20), score 0.59"
    assert request.checkpoint.count() == 3


def test_epochs_and_timesteps_follow_the_generator_but_not_over_the_engineer(
    qtbot: Any, window: MainWindow, project: Project
) -> None:
    open_project(qtbot, window, project)
    train = window.training.train
    for generator, epochs, steps in (("deepsmote", 1000, False), ("paper", 200, True), ("deepsmote", 1000, False)):
        train.generator.setCurrentIndex(train.generator.findData(generator))
        assert (train.epochs.value(), train.timesteps.isEnabled()) == (epochs, steps)
        assert train.timesteps.isVisible(), "nothing moves"
    assert "one step" in train.timesteps.toolTip()
    train.epochs.setValue(333)
    train.generator.setCurrentIndex(0)
    assert train.epochs.value() == 333


def test_a_training_of_deepsmote_shows_what_it_yields(qtbot: Any, window: MainWindow, project: Project) -> None:
    open_project(qtbot, window, project)
    train, curves = window.training.train, window.training.curves
    train.generator.setCurrentIndex(train.generator.findData("deepsmote"))
    train.epochs.setValue(100)
    train.start.click()
    assert not curves.plots["coordinate_error_px"].isVisible()
    assert curves.plots["ssim"].title.text() == "SSIM of held-back pictures"
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    qtbot.wait(600)
    assert window.training.curves.title.text().endswith(" DeepSMOTE")
    assert curves.plots["perceptual_similarity"].title.text() == "1 - ST-LPIPS of held-back pictures"
    assert [epoch for epoch, _ in curves.plots["validation_loss"].points] == [50, 100]
    assert curves.plots["validation_loss"].isVisible()
    assert "nearest real left" in window.training.samples.title.text()
    request = window.generation.request
    qtbot.waitUntil(lambda: request.checkpoint.currentText() == "Best on held-back pictures (epoch 50)", timeout=15_000)
    write_run(project, "2099-01-01 diffusion", epochs=10)
    window.open_project(project)
    assert curves.plots["coordinate_error_px"].isVisible(), "another generator, other curves"
    assert curves.plots["ssim"].title.text() == "SSIM outside defects"
    qtbot.wait(600)


def test_what_the_best_checkpoint_is_made_of_is_said_below_the_progress(
    qtbot: Any, window: MainWindow, project: Project
) -> None:
    write_run(project, "2026-11-20 diffusion", epochs=200)
    open_project(qtbot, window, project)
    state = window.training.progress.state
    said = "★ epoch 110   position error 0.07 px   likeness 0.91 of 0.95   98 % show their class"
    qtbot.waitUntil(lambda: state.text().startswith(said), timeout=15_000)
    assert state.text().endswith("no copies")
    assert state.y() < window.training.progress.said.y()
    assert "of 1, the highest of those that copy no picture" in state.toolTip()
    plots = window.training.curves.plots
    qtbot.waitUntil(lambda: "★ 0.885 at 110" in plots["score"].readout.text(), timeout=15_000)
    qtbot.waitUntil(lambda: "at 110" in plots["coordinate_error_px"].readout.text(), timeout=15_000)
    assert plots["yield"].isVisible()
    request = window.generation.request
    assert request.checkpoint.currentText() == "Best (epoch 110), score 0.88"
    assert request.checkpoint.currentData() is None, "the core takes the best one by itself"
    write_run(project, "2099-01-01 diffusion", epochs=10, scored=False)
    window.open_project(project)
    assert not plots["score"].isVisible(), "an older run shows what it has"
    qtbot.waitUntil(lambda: bool(plots["ssim"].points), timeout=15_000)
    assert state.text() == ""
    qtbot.waitUntil(lambda: state.y() > window.training.progress.said.y(), timeout=15_000)
    qtbot.wait(600)


def test_where_every_checkpoint_copies_none_is_called_best(qtbot: Any, window: MainWindow, project: Project) -> None:
    write_run(project, "2026-11-20 diffusion", epochs=20)
    run = project.run("2026-11-20 diffusion")
    rows = [row | {"gate": "9 of 48 pictures are near copies"} for row in read_csv(run.metrics)]
    write_csv(run.metrics, tuple(rows[0]), rows)
    open_project(qtbot, window, project)
    said = "No checkpoint is good enough yet: 9 of 48 pictures are near copies"
    qtbot.waitUntil(lambda: window.training.progress.state.text() == said, timeout=15_000)
    assert "\u2605" not in window.training.curves.plots["ssim"].readout.text()
    assert window.generation.request.checkpoint.currentText() == "Highest score (epoch 20), but it copies"
    qtbot.wait(600)


def test_a_stop_is_offered_calmly_where_nothing_improves(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.005")
    monkeypatch.setenv("FAKE_EARLY_STOP", "10")
    open_project(qtbot, window, project)
    progress, height = window.training.progress, window.training.progress.height()
    window.training.train.start.click()
    assert not progress.offer.isVisible()
    qtbot.waitUntil(progress.offer.isVisible, timeout=15_000)
    assert progress.height() == height, "nothing jumps"
    assert progress.offer.text().replace("&", "") == "Stop here"
    assert progress.said.text().startswith("The overall score has not risen")
    points = window.training.curves.plots["loss"].points
    qtbot.waitUntil(lambda: len(window.training.curves.plots["loss"].points) > len(points) + 2, timeout=15_000)
    assert not dialogs(window), "the training goes on without an answer"
    progress.offer.click()
    assert not progress.offer.isVisible()
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    assert window.training.train.buttons.go_on.isVisible(), "nothing is lost"
    assert "Continue takes it up" in progress.what.text()
    qtbot.wait(600)
    monkeypatch.setenv("FAKE_EARLY_STOP", "0")
    window.open_project(project)
    qtbot.waitUntil(lambda: bool(window.training.curves.plots["loss"].points), timeout=15_000)
    qtbot.wait(500)
    assert not progress.offer.isVisible(), "what was offered to a training of the past is past"


def test_what_stands_in_the_way_disables_start_and_says_why(qtbot: Any, window: MainWindow, project: Project) -> None:
    write_check(project, {"ok": 9, "scratch": 5})
    record = read_json(project.check)
    stop = {"kind": "x", "level": "stop", "title": "Every picture is black", "action": "Open the shutter."}
    write_json(project.check, record | {"findings": [*record["findings"], stop]})
    open_project(qtbot, window, project)
    start = window.training.train.start
    assert not start.isEnabled()
    assert start.toolTip() == "Every picture is black. Open the shutter."
    write_json(project.check, record)
    window.open_project(project)
    assert start.isEnabled()
    qtbot.wait(600)


def test_an_interrupted_run_is_offered_and_continued(qtbot: Any, window: MainWindow, project: Project) -> None:
    write_run(project, "2026-11-20 diffusion", epochs=20, until=12)
    open_project(qtbot, window, project)
    train = window.training.train
    assert train.buttons.go_on.isVisible()
    qtbot.waitUntil(lambda: len(window.training.curves.plots["loss"].points) == 12, timeout=15_000)
    qtbot.waitUntil(lambda: "2026-11-20 diffusion stopped at epoch 12 of 20." in texts(window), timeout=15_000)
    train.buttons.go_on.click()
    job = window.training.job
    assert job is not None
    assert job.config.to_dict() | {"resume": True, "run": "2026-11-20 diffusion", "epochs": 20} == job.config.to_dict()
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    assert not train.buttons.go_on.isVisible()
    epochs = [epoch for epoch, _ in window.training.curves.plots["loss"].points]
    assert epochs == sorted(epochs)
    assert len(epochs) == 20
    qtbot.wait(500)


def test_pause_and_stop_answer_at_once(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.01")
    open_project(qtbot, window, project)
    train = window.training.train
    train.start.click()
    qtbot.waitUntil(lambda: bool(window.training.curves.plots["loss"].points), timeout=15_000)
    train.buttons.pause.click()
    assert train.buttons.pause.text() == "Res&ume"
    assert window.training.progress.what.text().startswith("Paused")
    train.buttons.pause.click()
    assert train.buttons.pause.text() == "P&ause"
    train.buttons.stop.click()
    assert train.buttons.stop.text() == "Stopping…"
    assert "everything is kept" in window.training.progress.what.text()
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    assert train.start.isEnabled()
    qtbot.wait(500)


def test_a_second_job_waits_and_the_window_says_for_what(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.01")
    write_run(project, "2026-11-20 diffusion", epochs=10)
    open_project(qtbot, window, project)
    window.training.train.start.click()
    window.tabs.setCurrentWidget(window.generation)
    window.generation.request.balance.click()
    window.generation.request.generate.click()
    assert "Waiting for: Training" in window.generation.progress.what.text()
    window.generation.request.stop.click()
    assert window.generation.job is None
    window.training.train.buttons.stop.click()
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    qtbot.wait(500)


def test_closing_while_a_job_runs_asks_and_stops_cleanly(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.01")
    open_project(qtbot, window, project)
    window.training.train.start.click()
    job = window.training.job
    assert job is not None
    window.close()
    (box,) = dialogs(window)
    assert "is under way" in box.text()
    press(box, "Go on")
    qtbot.waitUntil(lambda: not dialogs(window), timeout=15_000)
    assert window.isVisible()
    assert job.state is JobState.RUNNING
    window.close()
    (box,) = dialogs(window)
    press(box, "Stop and keep everything")
    assert window.isVisible(), "it closes when the job has stopped, not before"
    with qtbot.waitSignal(job.finished, timeout=15_000):
        pass
    assert job.state is JobState.CANCELLED
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=15_000)


def test_the_window_closes_where_the_job_has_ended_while_it_was_asked(
    qtbot: Any, window: MainWindow, project: Project
) -> None:
    open_project(qtbot, window, project)
    window.training.train.start.click()
    window.close()
    (box,) = dialogs(window)
    qtbot.waitUntil(lambda: window.training.job is None and not window.pool.jobs, timeout=15_000)
    press(box, "Stop and keep everything")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=15_000)


def test_a_stop_that_takes_long_can_be_cut_short(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "60")
    open_project(qtbot, window, project)
    window.training.train.start.click()
    job = window.training.job
    assert job is not None
    said = window.training.progress.said
    qtbot.waitUntil(lambda: "ST-LPIPS" in said.text(), timeout=15_000)
    qtbot.wait(500)  # the child is in its long step now
    window.close()
    press(dialogs(window)[0], "Stop and keep everything")
    qtbot.wait(300)
    assert job.state is JobState.STOPPING
    window.close()
    (box,) = dialogs(window)
    assert box.text().startswith("Still stopping")
    with qtbot.waitSignal(job.finished, timeout=15_000):  # the step takes longer
        press(box, "End now")
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=15_000)


def test_no_two_controls_share_a_mnemonic(window: MainWindow, project: Project) -> None:
    for tab in (window.training, window.generation):
        window.tabs.setCurrentWidget(tab)
        shown = [w for kind in (QPushButton, QLabel) for w in tab.findChildren(kind) if w.isVisible()]
        texts = [w.text() for w in shown if not isinstance(w, QLabel) or w.buddy() is not None]
        texts += [action.text() for action in window.menuBar().actions()]
        keys = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(keys) == len(set(keys)), sorted(texts)


def test_every_control_explains_itself(window: MainWindow) -> None:
    """A tooltip and an accessible name on all that can be clicked or typed into."""
    from PySide6.QtWidgets import QAbstractSpinBox, QCheckBox, QComboBox, QLineEdit, QToolButton

    for kind in (QPushButton, QToolButton, QComboBox, QAbstractSpinBox, QCheckBox, QLineEdit):
        for control in window.findChildren(kind):
            if control.objectName().startswith("qt_") or control.parentWidget() is None:
                continue
            if isinstance(control.parentWidget(), QAbstractSpinBox | QComboBox) or "TabBar" in str(
                control.parentWidget()
            ):
                continue
            name = control.accessibleName() or getattr(control, "text", lambda: "")()
            assert name, control
            assert control.toolTip(), name
