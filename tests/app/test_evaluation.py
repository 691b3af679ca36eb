"""Evaluation: a set is proved, the proof is stopped and goes on, its verdict is read, saved and found again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_project import write_pictures, write_project, write_run
from fake_proof import write_proof, write_set
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox
from walk import clipped, texts

from app.evaluation_tab import EvaluationTab
from app.jobs.state import FailureKind, JobFailure, JobState
from app.language import LANGUAGES, Language
from app.main_window import MainWindow
from app.model.proof_time import measured_seconds, model_seconds
from app.model.proof_words import said
from app.model.proofs import arm_of, read_proofs, trained_models
from core.config import ProveConfig
from core.events import DeviceFound
from core.files import read_json
from core.paths import Project

MODELS = 30
LINE = {"ok": 9, "scratch": 8, "dent": 2}
"""Enough of them that some are held back to test with."""


@pytest.fixture
def project(tmp_path: Path, pictures: Path) -> Project:
    write_pictures(pictures, LINE)
    return write_project(tmp_path / "amoled_line3", pictures, LINE)


@pytest.fixture
def a_set(project: Project) -> Path:
    return write_set(project.folder / "sets" / "first set", 14)


def open_evaluation(window: MainWindow, project: Project) -> EvaluationTab:
    window.resize(1280, 720)
    window.open_project(project)
    window.tabs.setCurrentWidget(window.evaluation)
    return window.evaluation


def wait_for_end(qtbot: Any, tab: EvaluationTab) -> None:
    qtbot.waitUntil(lambda: tab.job is None, timeout=15_000)
    qtbot.wait(350)


def messages(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


# before there is anything ------------------------------------------------------------------------


def test_without_a_set_the_tab_says_to_make_one_and_leads_there(window: MainWindow, project: Project) -> None:
    tab = open_evaluation(window, project)
    request = tab.request
    assert not request.start.isEnabled()
    assert request.story.text() == tab.side.hint.text() == "Make a set in the Generation tab first."
    assert request.sets.none.isVisible() and not request.sets.list.isVisible()
    request.sets.generation.click()
    assert window.tabs.currentWidget() is window.generation
    write_set(project.folder / "sets" / "new", 5)
    window.tabs.setCurrentWidget(tab)
    tab.refresh()
    assert [box.text() for box in request.sets.boxes] == ["new, 5 pictures"]
    assert request.start.isEnabled()
    request.sets.boxes[0].click()
    assert request.start.toolTip() == "Tick the set that is to be proved."


def test_a_project_without_good_pictures_is_told_what_to_do(window: MainWindow, tmp_path: Path, pictures: Path) -> None:
    project = write_project(tmp_path / "bad only", pictures, {"scratch": 5, "dent": 2})
    write_set(project.folder / "sets" / "one")
    tab = open_evaluation(window, project)
    assert "put some into a sub-folder “ok”" in tab.request.story.text()
    assert not tab.request.start.isEnabled()
    tab.request.test.set_folder(pictures)
    assert tab.request.start.isEnabled(), "the test folder may have them"


def test_with_too_few_defects_to_test_with_further_pictures_are_asked_for(
    window: MainWindow, tmp_path: Path, pictures: Path
) -> None:
    project = write_project(tmp_path / "three defects", pictures, {"ok": 120, "dent": 3})
    write_set(project.folder / "sets" / "one")
    request = open_evaluation(window, project).request
    assert "that takes 8 pictures of a class" in request.story.text() and not request.start.isEnabled()
    request.test.set_folder(pictures)
    assert request.start.isEnabled()


def test_a_proof_that_finds_nothing_to_test_with_offers_to_name_pictures(
    qtbot: Any, window: MainWindow, project: Project, a_set: Path, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = open_evaluation(window, project)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(pictures))
    tab._on_failed(JobFailure("There are no defects that no generator saw.", kind=FailureKind.INPUT))
    (box,) = messages(window)
    next(button for button in box.buttons() if button.text() == "&Further test pictures…").click()
    qtbot.waitUntil(lambda: tab.request.test.folder == pictures, timeout=15_000)


def test_what_will_happen_and_about_how_long_is_said_before(window: MainWindow, project: Project, a_set: Path) -> None:
    write_set(project.folder / "sets" / "second", 6)
    request = open_evaluation(window, project).request
    assert request.model.currentText() == "Small network"
    assert request.story.text().startswith(f"{MODELS} inspection models") and "Roughly" in request.story.text()
    for box in request.sets.boxes:
        box.setChecked(True)
    assert request.story.text().startswith("50 inspection models"), "two sets are two sweeps"
    assert not request.weights.isVisible(), "there are none of the small one"
    request.weights.set_folder(a_set)
    assert request.request().weights is None
    request.model.setCurrentIndex(request.model.findText("EfficientNet-B5"))
    assert request.weights.isVisible() and request.request().weights == str(a_set)
    assert "The small network is much faster." in request.story.text()
    window.device._on_event(DeviceFound(name="RTX 4070", is_gpu=True, cores=8, memory_bytes=12 << 30))
    assert request.model.currentText() == "ResNet50", "what a graphics card is for"
    assert "much faster" not in request.story.text()


def test_a_proof_of_this_computer_tells_how_long_the_next_one_takes(project: Project, a_set: Path) -> None:
    assert model_seconds("small", 64, False, 2, {}) != 60
    write_proof(project, [a_set])
    measured = measured_seconds(read_proofs(project))
    assert measured == {"small": 60}
    assert model_seconds("small", 64, False, 2, measured) == 60
    assert model_seconds("xception", 64, False, 2, measured) > 60, "it was another model"
    assert model_seconds("xception", 299, False, 2, {}) > 20 * model_seconds("xception", 299, True, 2, {})


# a proof on its way ------------------------------------------------------------------------------


def test_a_proof_is_watched_model_by_model_and_ends_in_a_verdict(
    qtbot: Any, window: MainWindow, project: Project, a_set: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.03")
    tab = open_evaluation(window, project)
    tab.request.start.click()
    assert tab.job is not None and tab.side.stack.currentWidget() is tab.side.steps
    assert not tab.request.start.isEnabled() and tab.request.buttons.stop.isEnabled()
    rows = tab.side.steps.table
    assert [row[0] for row in rows.cells] == [
        "Real only",
        "Real + classic augmentation",
        "Real + first set (25 %) + classic augmentation",
        "Real + first set (50 %) + classic augmentation",
        "Real + first set + classic augmentation",
        "Real + first set",
    ]
    qtbot.waitUntil(lambda: rows.cells[1][2] == "70.0 %", timeout=15_000)
    assert rows.cells[0][1:] == ["50.0 %"] * 5
    assert sum(cell == "…" for row in rows.cells for cell in row) == 1, "one is at hand"
    qtbot.waitUntil(lambda: "Model" in tab.side.progress.what.text(), timeout=15_000)
    assert 0.2 < tab.side.progress.bar.value() / tab.side.progress.bar.maximum() < 0.9, "of all models"
    tab.request.buttons.pause.click()
    assert tab.job.state is JobState.PAUSED and tab.request.buttons.pause.text() == "Res&ume"
    tab.request.buttons.pause.click()
    wait_for_end(qtbot, tab)
    assert tab.side.stack.currentWidget() is tab.side.view
    assert tab.side.view.verdict.sentence.text().startswith("The set 'first set' helps: +15.0 points")
    asked = read_json(project.proof("first set").config)
    assert asked["classifier"] == "small" and asked["seeds"] == 5 and asked["amounts"] == [0.25, 0.5, 1.0]
    assert tab.request.start.isEnabled()
    assert tab.request.request().name == "first set 2", "another proof has a name of its own"


def test_a_stopped_proof_goes_on_where_it_was(
    qtbot: Any, window: MainWindow, project: Project, a_set: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.04")
    tab = open_evaluation(window, project)
    tab.request.start.click()
    proof = project.proof("first set")
    qtbot.waitUntil(lambda: len(trained_models(proof)) >= 3, timeout=15_000)
    tab.request.buttons.stop.click()
    wait_for_end(qtbot, tab)
    done = trained_models(proof)
    assert 3 <= len(done) < MODELS
    assert tab.request.buttons.offer.text() == f"“first set” stopped at {len(done)} of {MODELS} models."
    assert f"Stopped at {len(done)} of {MODELS} models" in tab.side.progress.what.text()
    before = {path: path.stat().st_mtime_ns for path in (proof.folder / "models").iterdir()}
    monkeypatch.setenv("FAKE_STEP_S", "0")
    tab.request.buttons.go_on.click()
    assert not tab.request.buttons.go_on.isVisible()
    wait_for_end(qtbot, tab)
    assert {path: path.stat().st_mtime_ns for path in before} == before, "what was trained is not trained again"
    assert len(trained_models(proof)) == MODELS
    assert tab.side.view.isVisible() and not tab.request.buttons.offer.isVisible()
    assert [path.name for path in project.proofs.iterdir()] == ["first set"], "it is the same proof"


def test_a_proof_waits_for_the_training_before_it_and_a_kill_offers_to_go_on(
    qtbot: Any, window: MainWindow, project: Project, a_set: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.04")
    tab = open_evaluation(window, project)
    window.training.train.start.click()
    tab.request.start.click()
    job = tab.job
    assert job is not None and job.state is JobState.QUEUED
    assert "Waiting for: Training" in tab.side.progress.what.text()
    table = tab.side.steps.table

    def is_one_at_hand() -> bool:
        cells = [table.item(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
        return any(cell is not None and cell.text() == "\u2026" for cell in cells)

    assert not is_one_at_hand()
    window.training.train.buttons.stop.click()
    qtbot.waitUntil(is_one_at_hand, timeout=15_000)
    qtbot.waitUntil(lambda: len(trained_models(project.proof("first set"))) > 0, timeout=15_000)
    job.kill()
    qtbot.waitUntil(lambda: bool(messages(window)), timeout=15_000)
    (box,) = messages(window)
    assert box.text() == "The proof ended before its time."
    monkeypatch.setenv("FAKE_STEP_S", "0")
    next(button for button in box.buttons() if button.text() == "C&ontinue").click()
    qtbot.waitUntil(lambda: tab.job is not None, timeout=15_000)
    wait_for_end(qtbot, tab)
    assert tab.side.view.isVisible()
    qtbot.wait(700)


# a finished proof --------------------------------------------------------------------------------


def test_the_tables_say_what_the_proof_measured(
    window: MainWindow, project: Project, a_set: Path, tmp_path: Path
) -> None:
    write_proof(project, [a_set], other_line=str(tmp_path))
    view = open_evaluation(window, project).side.view
    assert view.found.table.head[1:] == ["at 1 %", "at 2 %", "at 5 %", "Leaks of 30", "Overkill of 30"]
    rows = {row[0]: row[1:] for row in view.found.table.cells}
    assert rows["Real + classic augmentation"] == [
        "69.0 % (59.0–79.0)",
        "70.0 % (60.0–80.0)",
        "73.0 % (63.0–83.0)",
        "9.0",
        "0.6",
    ]
    assert [row.name for row in view.found.chart.rows] == list(rows)
    assert [row[:2] for row in view.classes.table.cells] == [["scratch", "24"], ["dent", "6"]]
    assert [row[-1] for row in view.amounts.table.cells] == ["", "chosen", ""]
    assert [row[1] for row in view.amounts.table.cells] == ["3", "7", "14"]
    view.tabs.setCurrentIndex(3)
    assert view.curves is not None
    shown = ["Real only", "Real + classic augmentation", "Real + first set (50 %) + classic augmentation"]
    assert [curve.name for curve in view.curves.roc.curves][:3] == shown
    matrix = view.counts.grid.matrices[0]
    assert (matrix.caught, matrix.leaks) == (15.0, 15.0) and matrix.note == "2.0 % false alarms"
    view.counts.rate.setCurrentIndex(2)
    view.counts.rate.activated.emit(2)
    assert view.counts.grid.matrices[0].caught == pytest.approx(15.9)
    assert view.other.table.cells[0][1] == "20.0 % (10.0–30.0)"
    assert ["Inspection model", "small network"] in view.passport.facts.cells
    view.found.table.setFocus()
    view.found.table.selectRow(0)
    press_copy(view.found.table)
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("Real only\t49.0 %")


def press_copy(widget: Any) -> None:
    from PySide6.QtTest import QTest

    QTest.keyClick(widget, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("outcome", ["no_difference", "hurts"])
def test_an_unwelcome_verdict_is_said_as_plainly(
    window: MainWindow, project: Project, a_set: Path, outcome: str
) -> None:
    write_proof(project, [a_set], outcome=outcome)
    view = open_evaluation(window, project).side.view
    verdict = view.verdict
    said = {"no_difference": "makes no measurable difference", "hurts": "Do not use the set"}
    assert said[outcome] in verdict.sentence.text() and verdict.property("outcome") == outcome
    assert "defects that no generator saw" in verdict.reason.text()
    shown = verdict.sentence.text() + verdict.reason.text()
    assert "\u00a0%" in shown and " %" not in shown, "a figure and its sign stay on one line"
    assert "its false-alarm rates are coarse" in verdict.concern.toolTip()
    assert not view.tabs.isTabVisible(view.tabs.indexOf(view.other)), "there was no other line"


def test_earlier_proofs_are_found_again_and_a_damaged_one_is_named(
    window: MainWindow, project: Project, a_set: Path
) -> None:
    write_proof(project, [a_set], name="first")
    write_proof(project, [a_set], name="second", models=4)
    write_proof(project, [a_set], name="third", outcome="hurts")
    side = open_evaluation(window, project).side
    names = [side.picker.itemText(index) for index in range(side.picker.count())]
    assert sorted(names) == ["first", "second (not finished)", "third"]

    def pick(name: str) -> None:
        index = names.index(name)
        side.picker.setCurrentIndex(index)
        side.picker.activated.emit(index)

    pick("first")
    assert "helps" in side.view.verdict.sentence.text()
    pick("second (not finished)")
    assert side.steps.isVisible() and side.steps.table.cells[0][1:5] == ["50.0 %"] * 4
    assert window.evaluation.request.buttons.go_on.isVisible()
    project.proof("third").result.write_text('{"format": 1}', encoding="utf-8")
    pick("third")
    (box,) = messages(window)
    assert "is damaged" in box.informativeText() and "third" in box.informativeText()
    box.close()


def test_the_report_is_opened_and_saved(
    window: MainWindow, project: Project, a_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof = write_proof(project, [a_set])
    verdict = open_evaluation(window, project).side.view.verdict
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    verdict.open.click()
    assert opened == [str(proof.page)]
    for name, there in (("out", True), ("gone/out", False)):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        if not there:
            (tmp_path / "gone").write_text("a file and no folder", encoding="utf-8")
        verdict.pdf.click()
    assert (tmp_path / "out.pdf").read_bytes() == proof.pdf.read_bytes()
    (box,) = messages(window)
    assert box.text() == "The report could not be saved."
    box.close()


def test_a_set_from_elsewhere_is_listed_and_remembered_by_its_proof(
    window: MainWindow, project: Project, a_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    far, empty = write_set(tmp_path / "share" / "far", 3), tmp_path / "empty"
    empty.mkdir()
    sets = open_evaluation(window, project).request.sets
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(empty))
    sets.other.click()
    (box,) = messages(window)
    assert "holds no manifest.csv" in box.informativeText()
    box.close()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(far))
    sets.other.click()
    assert [box.text() for box in sets.boxes] == ["first set, 14 pictures", "far, 3 pictures ↗"]
    assert sets.chosen == [a_set, far]
    write_proof(project, [far])
    window.evaluation._picked_sets.clear()
    window.evaluation.refresh()
    assert sets.chosen == [a_set, far], "the proof remembers it"


def test_a_project_that_moved_finds_its_sets_and_goes_on(project: Project, a_set: Path, tmp_path: Path) -> None:
    write_proof(project, [a_set], models=2)
    moved = Project(tmp_path / "moved")
    project.folder.rename(moved.folder)
    (info,) = read_proofs(moved)
    assert info.config.sets == [str(moved.folder / "sets" / "first set")]
    assert info.config.project == str(moved.folder)
    assert list(trained_models(info.proof)) == [("real", 0), ("real", 1)]


def test_the_window_names_no_options_of_the_command_line() -> None:
    told = "The test has only 9 defects. Add real defects that no generator saw (--test FOLDER)."
    assert said(told, []) == "The test has only 9 defects. Add real defects that no generator saw."
    assert said("as the test (--test).", []) == "as the test."


def test_names_of_models_are_understood() -> None:
    assert arm_of("real-seed-0.json") == ("real", 0)
    assert arm_of("both-2-12.5-seed-3.json") == ("both-2-12.5", 3)
    assert arm_of("synthetic-1-50-seed-2.json") == ("synthetic-1", 2), "its amount is not known before"
    assert arm_of("notes.json") is None


def test_while_another_window_writes_nothing_is_proved(window: MainWindow, project: Project, a_set: Path) -> None:
    write_proof(project, [a_set], models=2)
    tab = open_evaluation(window, project)
    tab.set_only_look("Another window has it open.")
    assert not tab.request.start.isEnabled() and not tab.request.buttons.go_on.isVisible()
    assert tab.request.story.text() == "Another window has it open."


# a run's checkpoints -----------------------------------------------------------------------------


def test_a_runs_checkpoints_are_listed_with_the_best_marked_and_why_others_are_not(
    qtbot: Any, window: MainWindow, project: Project
) -> None:
    tab = open_evaluation(window, project)
    tab.run_mode.click()
    assert "Train a model first" in tab.checkpoints.none.text() and tab.checkpoints.none.isVisible()
    write_run(project, "2026-11-20 diffusion", epochs=160)
    write_run(project, "2026-11-21 DeepSMOTE", epochs=30, generator="deepsmote")
    tab.refresh()
    run = tab.run.run
    assert [run.itemText(index) for index in range(2)] == ["2026-11-21 DeepSMOTE", "★ 2026-11-20 diffusion"]
    assert tab.checkpoints.table.head == ["Epoch", "SSIM", "Likeness", "Held-back loss"]
    run.setCurrentIndex(1)
    run.activated.emit(1)
    table = tab.checkpoints.table
    assert table.head[:3] == ["Epoch", "Score", "Yield"] and table.head[-1] == "Ruled out because"
    rows = {row[0]: row for row in table.cells}
    assert len(rows) == 16 and "★ 110" in rows
    assert "copy a training picture" in rows["160"][-1] and rows["160"][1] > rows["★ 110"][1], "it only copies better"
    assert rows["★ 110"][-1] == ""
    tab.run.history.click()
    assert window.tabs.currentWidget() is window.history
    tab.run.curves.click()
    assert window.tabs.currentWidget() is window.training
    qtbot.waitUntil(lambda: window.training.curves.title.text() == "2026-11-20 diffusion", timeout=15_000)
    qtbot.wait(700)


# languages ---------------------------------------------------------------------------------------


@pytest.fixture
def language(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Language]:
    monkeypatch.setenv("FLAWSMITH_LANGUAGE", "en")
    language = Language(qapp)
    yield language
    language.speak("en")
    language.setParent(None)
    language.deleteLater()
    qapp.processEvents()


def settled(qapp: Any, window: MainWindow) -> list[str]:
    """What is cut off when everything has found its place, which takes some turns of the event loop."""
    end_s = time.monotonic() + 5
    while True:
        qapp.processEvents()
        found = list(clipped(window))
        if not found or time.monotonic() > end_s:
            return found
        time.sleep(0.01)


def test_a_proof_is_read_in_every_language_and_fits(
    qapp: Any, window: MainWindow, project: Project, a_set: Path, language: Language, tmp_path: Path
) -> None:
    write_proof(project, [a_set], other_line=str(tmp_path))
    tab = open_evaluation(window, project)
    view = tab.side.view
    english = view.verdict.sentence.text()
    wrong: list[str] = []
    for code in (*(code for code in LANGUAGES if code != "en"), "en"):
        language.speak(code)
        for index in range(view.tabs.count()):
            view.tabs.setCurrentIndex(index)
            wrong += [f"{code} {view.tabs.tabText(index)}: cut off: {what}" for what in settled(qapp, window)]
        if code != "en":
            told = " ".join(text for _, text in texts(view.verdict))
            told += " ".join(cell for row in view.found.table.cells for cell in row)
            for word in ("classic augmentation", "real only", "recall", "generator", "coarse"):
                wrong += [f"{code}: not translated: {word} in {told}"] if word in told else []
    assert not wrong, "\n".join(wrong)
    assert view.verdict.sentence.text() == english


def test_a_config_from_the_window_is_what_the_command_line_would_ask(project: Project, a_set: Path) -> None:
    write_proof(project, [a_set])
    (info,) = read_proofs(project)
    assert info.is_finished and info.models == MODELS
    assert info.config == ProveConfig(project=str(project.folder), sets=[str(a_set)], name="first", classifier="small")
