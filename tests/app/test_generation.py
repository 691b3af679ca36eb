"""The Generation tab: what is asked for, and what comes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fake_project import write_project, write_run
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSpinBox

from app.main_window import MainWindow
from app.model.made import Picture
from app.model.runs import read_runs
from app.model.sieve import Sieve
from app.widgets.class_table import ClassTable
from app.widgets.gallery_model import GalleryModel
from app.widgets.outline import OUTLINE, outline_of
from core.paths import Project


@pytest.fixture
def trained(window: MainWindow, project: Project) -> MainWindow:
    write_run(project, "2026-11-20 diffusion", epochs=10)
    window.open_project(project)
    window.tabs.setCurrentWidget(window.generation)
    return window


def test_balance_fills_every_class_to_the_largest(qtbot: Any) -> None:
    table = ClassTable()
    qtbot.addWidget(table)
    table.set_counts({"scratch": 412, "ok": 300, "open": 1})
    assert table.to_add == {}
    table.balance()
    assert table.to_add == {"ok": 112, "open": 411}


def test_the_request_is_what_the_window_shows(trained: MainWindow, project: Project) -> None:
    request = trained.generation.request
    assert not request.generate.isEnabled()
    assert "press Balance" in request.generate.toolTip()
    request.balance.click()
    assert request.generate.isEnabled()
    request.jitter.setValue(1.5)
    config = request.request()
    assert config.counts == {"scratch": 4, "dent": 7}
    assert (config.jitter_px, config.random_coordinates, config.checkpoint) == (1.5, False, None)
    assert Path(config.out).parent == project.folder / "sets"
    assert config.run == "2026-11-20 diffusion"
    request.random.setChecked(True)
    request.checkpoint.setCurrentIndex(1)
    config = request.request()
    assert (config.jitter_px, config.random_coordinates) == (0.0, True)
    assert config.checkpoint == "epoch-0010.safetensors"


def test_a_newer_run_is_taken_unless_one_was_picked_by_hand(trained: MainWindow, project: Project) -> None:
    request = trained.generation.request
    write_run(project, "2026-11-21 diffusion", epochs=10)
    request.set_runs(read_runs(project))
    assert request.run.currentText() == "2026-11-21 diffusion"
    request.run.setCurrentIndex(request.run.findText("2026-11-20 diffusion"))
    request.run.activated.emit(request.run.currentIndex())
    write_run(project, "2026-11-22 diffusion", epochs=10)
    request.set_runs(read_runs(project))
    assert request.run.currentText() == "2026-11-20 diffusion"


def test_another_folder_gives_other_pictures_and_the_same_folder_the_same(trained: MainWindow) -> None:
    request = trained.generation.request
    request.balance.click()
    seed = request.request().seed
    assert request.request().seed == seed
    request.out.setText("sets/other")
    assert request.request().seed != seed


def test_without_a_pattern_there_are_no_coordinates_to_choose(
    window: MainWindow, tmp_path: Path, pictures: Path
) -> None:
    window.open_project(write_project(tmp_path / "film", pictures, {"ok": 3, "dent": 1}, pattern=False))
    request = window.generation.request
    assert not request.random.isEnabled()
    assert not request.jitter.isEnabled()
    assert "no repeating pattern" in request.random.toolTip()


def test_what_deepsmote_cannot_do_cannot_be_asked(window: MainWindow, tmp_path: Path, pictures: Path) -> None:
    project = write_project(tmp_path / "few", pictures, {"ok": 3, "dent": 2, "scratch": 1})
    write_run(project, "2026-11-20 diffusion", epochs=10)
    write_run(project, "2026-11-21 DeepSMOTE", epochs=10, generator="deepsmote")
    window.open_project(project)
    request = window.generation.request
    request.run.setCurrentIndex(request.run.findText("2026-11-20 diffusion"))
    request.jitter.setValue(1.5)
    request.table.set_to_add({"dent": 4, "scratch": 5})
    request.run.setCurrentIndex(request.run.findText("2026-11-21 DeepSMOTE"))
    assert not request.random.isEnabled()
    assert not request.jitter.isEnabled()
    assert "between two real ones" in request.jitter.toolTip()
    assert request.table.to_add == {"dent": 4}
    request.balance.click()
    config = request.request()
    assert (config.counts, config.jitter_px) == ({"dent": 1}, 0.0)
    scratch = request.table.findChild(QSpinBox, "scratch")
    assert not scratch.isEnabled()
    assert "only one of scratch" in scratch.toolTip()
    request.run.setCurrentIndex(request.run.findText("2026-11-20 diffusion"))
    assert scratch.isEnabled()
    assert request.random.isEnabled()


def test_a_set_grows_in_the_gallery_and_is_summed_up(qtbot: Any, trained: MainWindow, project: Project) -> None:
    tab = trained.generation
    tab.request.balance.click()
    out = tab.request.request().out
    tab.request.generate.click()
    assert tab.request.stop.isEnabled()
    qtbot.waitUntil(lambda: tab.job is None, timeout=15_000)
    assert tab.gallery.pictures.rowCount() == 11
    assert tab.progress.what.text().startswith("Finished in")
    state = tab.progress.state
    qtbot.waitUntil(lambda: "drawn again" in state.text(), timeout=15_000)
    assert state.text().startswith("11 of 11 kept, 5 drawn again: 3 wrong class, 2 mask, 2 near copies")
    assert "px (median)" in state.text()
    assert not tab.progress.said.text()
    assert tab.open_folder.isEnabled()
    assert str(project.folder / tab.request.out.text()) != out, "the next set gets a folder of its own"
    tab.gallery.filter.setCurrentText("dent")
    assert tab.gallery.pictures.rowCount() == 7
    index = tab.gallery.pictures.index(0)
    tip = index.data(Qt.ItemDataRole.ToolTipRole)
    for said in ("dent, judged so with 98 %", "coordinate error 0.", "nearest training picture: dent/0001.png"):
        assert said in tip
    nearest = project.pictures() / "dent" / "0001.png"
    assert f'src="{nearest.as_uri()}"' in tip, "a real neighbour is shown beside it"
    qtbot.waitUntil(lambda: index.data(Qt.ItemDataRole.DecorationRole) is not None, timeout=15_000)
    assert index.data(Qt.ItemDataRole.DecorationRole).width() == 64
    qtbot.wait(100)


def test_a_shortfall_stays_to_be_read_as_a_warning(
    qtbot: Any, trained: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_SHORTFALL", "1")
    tab = trained.generation
    tab.request.balance.click()
    tab.request.generate.click()
    qtbot.waitUntil(lambda: tab.job is None, timeout=15_000)
    assert tab.progress.said.text().startswith("\u26a0 1 of 4 scratch is lacking")
    assert tab.progress.said.text().endswith("(and 1 more)")
    assert "2 of 7 dent are lacking." in tab.progress.said.toolTip()
    assert tab.progress.said.property("role") == "warning"
    qtbot.waitUntil(lambda: tab.progress.state.text().startswith("10 of 11 kept, 4 drawn again"), timeout=15_000)
    monkeypatch.delenv("FAKE_SHORTFALL")
    tab.request.generate.click()
    qtbot.waitUntil(lambda: tab.job is None, timeout=15_000)
    assert tab.progress.said.property("role") == "quiet", "what was said of another set is gone"
    qtbot.wait(100)


def test_the_defect_is_outlined_on_the_picture_under_the_mouse(qtbot: Any, trained: MainWindow) -> None:
    tab = trained.generation
    tab.request.table.set_to_add({"dent": 2})
    tab.request.generate.click()
    qtbot.waitUntil(lambda: tab.job is None, timeout=15_000)
    view, model = tab.gallery.view, tab.gallery.pictures
    index = model.index(0)
    qtbot.waitUntil(lambda: index.data(Qt.ItemDataRole.DecorationRole) is not None, timeout=15_000)
    place = view.visualRect(index)

    def outlined() -> int:
        image = view.viewport().grab(place).toImage()
        points = [(x, y) for x in range(image.width()) for y in range(image.height())]
        wanted = OUTLINE.getRgb()[:3]
        colours = [image.pixelColor(x, y).getRgb()[:3] for x, y in points]
        return sum(max(abs(a - b) for a, b in zip(c, wanted, strict=True)) < 40 for c in colours)

    before = outlined()
    qtbot.mouseMove(view.viewport(), place.center())
    view.setCurrentIndex(index)  # what the keys choose is outlined too
    qtbot.waitUntil(lambda: outlined() > before + 30, timeout=15_000)
    qtbot.wait(100)


def test_an_outline_runs_along_the_pixels_edges() -> None:
    mask = QImage(8, 6, QImage.Format.Format_Grayscale8)
    mask.fill(0)
    for x in (2, 3):
        mask.setPixel(x, 5, 0xFFFFFFFF)
    path = outline_of(mask)
    ends = {(path.elementAt(i).x, path.elementAt(i).y) for i in range(path.elementCount())}
    assert ends == {(2, 5), (4, 5), (2, 6), (4, 6)}
    assert outline_of(QImage()).isEmpty()


def test_a_picture_of_deepsmote_is_shown_with_its_parents(qtbot: Any, window: MainWindow, project: Project) -> None:
    write_run(project, "2026-11-21 DeepSMOTE", epochs=10, generator="deepsmote")
    window.open_project(project)
    window.tabs.setCurrentWidget(window.generation)
    tab = window.generation
    tab.request.balance.click()
    tab.request.generate.click()
    qtbot.waitUntil(lambda: tab.job is None, timeout=15_000)
    index = tab.gallery.pictures.index(0)
    parents = "70 % of scratch/0000.png, the rest of scratch/0001.png"
    qtbot.waitUntil(lambda: parents in index.data(Qt.ItemDataRole.ToolTipRole), timeout=15_000)
    assert index.data(Qt.ItemDataRole.ToolTipRole).count("<img") == 3
    qtbot.wait(100)


def test_an_older_set_is_summed_up_without_screening(qtbot: Any, trained: MainWindow, project: Project) -> None:
    from fake_project import generate_events

    trained.generation.request.balance.click()
    config = trained.generation.request.request()
    for _ in generate_events(config):
        pass
    (Path(config.out) / "rejected.csv").unlink()
    trained.open_project(Project(project.folder.parent / "other"))
    trained.open_project(project)
    qtbot.waitUntil(lambda: trained.generation.progress.state.text().startswith("11 pictures  "), timeout=15_000)
    qtbot.wait(100)


def test_a_stopped_set_keeps_its_folder_to_be_completed(
    qtbot: Any, trained: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.05")
    tab = trained.generation
    tab.request.table.set_to_add({"dent": 500})
    out = tab.request.out.text()
    tab.request.generate.click()
    qtbot.waitUntil(lambda: tab.gallery.pictures.rowCount() > 1, timeout=15_000)
    tab.request.stop.click()
    assert tab.request.stop.text() == "Stopping…"
    qtbot.waitUntil(lambda: tab.job is None, timeout=15_000)
    assert tab.request.out.text() == out
    assert "Generate again into the same folder" in tab.progress.what.text()
    qtbot.wait(100)


def test_the_newest_set_is_shown_when_the_project_opens(qtbot: Any, trained: MainWindow, project: Project) -> None:
    from fake_project import generate_events

    trained.generation.request.balance.click()
    for _ in generate_events(trained.generation.request.request()):
        pass
    trained.open_project(Project(project.folder.parent / "other"))
    trained.open_project(project)
    qtbot.waitUntil(lambda: trained.generation.gallery.pictures.rowCount() == 11, timeout=15_000)
    qtbot.waitUntil(lambda: "11 of 11 kept, 5 drawn" in trained.generation.progress.state.text(), timeout=15_000)
    qtbot.waitUntil(lambda: "Newest set" in trained.generation.progress.what.text(), timeout=15_000)
    qtbot.wait(200)


def test_the_gallery_takes_ten_thousand_pictures_and_none_twice(qtbot: Any, tmp_path: Path) -> None:
    model = GalleryModel()
    for number in range(10_000):
        model.add(Picture(str(tmp_path / f"{number}.png"), "dent" if number % 2 else "ok"))
    model.add(Picture(str(tmp_path / "7.png"), "dent"))
    qtbot.waitUntil(lambda: model.rowCount() == 10_000, timeout=15_000)
    model.show_what(Sieve(defect="ok"))
    assert model.rowCount() == 5000
    model.reset()
    assert model.rowCount() == 0
