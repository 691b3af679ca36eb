"""The pages over the Training tab: check, review, the cell by hand, clicks on originals; and the adviser."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fake_project import make_doubtful, write_check
from PIL import Image
from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton

from app.main_window import MainWindow
from app.model.picture_loader import read_image
from app.model.project_data import read_coordinates
from app.pages.review import ReviewPage
from app.widgets.canvas import PictureCanvas
from app.widgets.large_pictures import LargePictures
from core.files import read_json, write_json
from core.paths import Project

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SMALL = {"ok": 9, "scratch": 5, "dent": 2}


def open_project(qtbot: Any, window: MainWindow, project: Project) -> None:
    window.open_project(project)
    qtbot.waitUntil(lambda: "/ " in window.training.pattern.position.text(), timeout=15_000)


def pull(qtbot: Any, canvas: PictureCanvas, start: QPointF, end: QPointF) -> None:
    """Drag with the left button from one place of the screen to another."""
    qtbot.mousePress(canvas, LEFT, NONE, start.toPoint())
    qtbot.mouseMove(canvas, ((start + end) / 2).toPoint())
    qtbot.mouseMove(canvas, end.toPoint())
    qtbot.mouseRelease(canvas, LEFT, NONE, end.toPoint())


@pytest.fixture
def doubtful(project: Project) -> Project:
    make_doubtful(project, 3)
    write_check(project, SMALL)
    return project


@pytest.fixture
def review(qtbot: Any, window: MainWindow, doubtful: Project) -> ReviewPage:
    open_project(qtbot, window, doubtful)
    window.training.pattern.review.click()
    page = window.training.pages.review
    qtbot.waitUntil(lambda: page.place_tool.placement is not None, timeout=15_000)
    return page


# the check ---------------------------------------------------------------------------------------


def test_the_check_is_a_page_with_a_card_a_finding(qtbot: Any, window: MainWindow, doubtful: Project) -> None:
    open_project(qtbot, window, doubtful)
    pages = window.training.pages
    assert window.training.pictures.check.text() == "⚠ 3 things to look at"
    window.training.pictures.check.click()
    assert pages.currentWidget() is pages.check
    assert pages.check.verdict.text() == "3 things to look at."
    assert pages.check.cards[0].title.text() == "5 pictures are nearly the same as others"
    assert len(pages.check.cards) == 5
    qtbot.keyClick(pages.check, Qt.Key.Key_Escape)
    assert pages.currentWidget() is pages.desk


def test_duplicates_are_left_out_and_taken_in_again(qtbot: Any, window: MainWindow, doubtful: Project) -> None:
    open_project(qtbot, window, doubtful)
    window.training.pictures.check.click()
    page = window.training.pages.check
    near, across = page.cards[0], page.cards[1]
    assert across.leave_out.isHidden(), "which of two classes is right only the engineer knows"
    near.leave_out.click()
    assert read_json(doubtful.edits)["left_out"] == ["ok/0001.png", "ok/0003.png", "ok/0004.png"]
    assert near.leave_out.text() == "Take these in again"
    assert page.waiting.text() == "3 decisions, not applied yet"
    near.leave_out.click()
    assert page.waiting.text() == ""
    assert not page.apply.isEnabled()
    page.undo.click()
    assert page.waiting.text() == "3 decisions, not applied yet"


def test_a_pair_is_shown_large_and_one_of_it_left_out(qtbot: Any, window: MainWindow, doubtful: Project) -> None:
    open_project(qtbot, window, doubtful)
    window.training.pictures.check.click()
    page = window.training.pages.check
    page.cards[1]._on_opened(0)
    (large,) = page.findChildren(LargePictures)
    shown = [place for place in large._places if place.isVisible()]
    assert [place.name.text() for place in shown] == ["ok/0005.png", "scratch/0000.png"]
    qtbot.waitUntil(lambda: all(not place.canvas.image.isNull() for place in shown), timeout=15_000)
    shown[1].leave_out.click()
    assert shown[1].name.text() == "scratch/0000.png, left out"
    assert read_json(doubtful.edits)["left_out"] == ["scratch/0000.png"]
    large.close()


def test_large_pictures_are_stepped_through_with_the_keys(qtbot: Any, window: MainWindow, doubtful: Project) -> None:
    open_project(qtbot, window, doubtful)
    window.training.pictures.check.click()
    page = window.training.pages.check
    page.cards[0]._on_opened(0)
    (large,) = page.findChildren(LargePictures)
    qtbot.keyClick(large, Qt.Key.Key_Right)
    assert large.files == ("ok/0002.png", "ok/0003.png", "ok/0004.png")
    qtbot.keyClick(large, Qt.Key.Key_Right)
    assert large.position.text().startswith("2 / 2")
    qtbot.waitUntil(lambda: not large._places[2].canvas.image.isNull(), timeout=15_000)
    large.close()


def test_the_check_is_saved_as_text(qtbot: Any, window: MainWindow, doubtful: Project, tmp_path: Path) -> None:
    open_project(qtbot, window, doubtful)
    window.training.pictures.check.click()
    window.training.pages.check.save_as(tmp_path / "check.txt")
    assert (tmp_path / "check.txt").read_text(encoding="utf-8").startswith("3 things to look at.")


def test_thousands_of_duplicates_open_at_once(qtbot: Any, window: MainWindow, doubtful: Project) -> None:
    record = read_json(doubtful.check)
    pairs = [[f"ok/{n:05d}.png", f"ok/{n:05d} copy.png"] for n in range(5000)]
    record["findings"] = [{"kind": "near_duplicates", "level": "warning", "title": "Many", "files": pairs}]
    write_json(doubtful.check, record)
    open_project(qtbot, window, doubtful)
    clock = QElapsedTimer()
    clock.start()
    window.training.pictures.check.click()
    qtbot.wait(50)
    assert clock.elapsed() < 1500
    qtbot.wait(100)


# the review --------------------------------------------------------------------------------------


def test_pictures_in_doubt_come_first_with_their_reason(window: MainWindow, review: ReviewPage) -> None:
    assert window.training.pattern.review.text().replace("&", "") == "Review 3…"
    assert review.list.filter.currentText() == "To look at (3)"
    assert review.list.entries.rowCount() == 3
    assert review.list.file == "ok/0000.png", "the lowest score"
    assert review.place_side.reason.text() == "This picture matches the pattern poorly (score 0.30, usually 0.97)."
    review.list.filter.setCurrentIndex(1)
    assert review.list.entries.rowCount() == 16


def test_the_lattice_is_dragged_and_the_place_taken(qtbot: Any, review: ReviewPage, doubtful: Project) -> None:
    before = review.place_tool.placement
    assert before is not None
    assert not review.place_side.take.isEnabled()
    middle = QPointF(review.canvas.rect().center())
    by = QPointF(3, 2) * review.canvas.zoom
    pull(qtbot, review.canvas, middle, middle + by)
    after = review.place_tool.placement
    assert after is not None
    wanted = before.moved(3, 2).reduced()
    assert (after.x, after.y) == pytest.approx((wanted.x, wanted.y), abs=0.6)
    assert not review.place_side.confirm.isEnabled()
    review.place_side.take.click()
    stored = read_json(doubtful.edits)["coordinates"]["ok/0000.png"]
    assert (stored["x"], stored["y"]) == pytest.approx((after.x, after.y), abs=1e-3)
    assert review.list.file == "ok/0001.png", "it goes on to the next"
    assert review.list.entries.mark("ok/0000.png") == "moved"


def test_keys_nudge_confirm_and_step(qtbot: Any, review: ReviewPage, doubtful: Project) -> None:
    before = review.place_tool.placement
    assert before is not None
    qtbot.keyClick(review.canvas, Qt.Key.Key_Right)
    qtbot.keyClick(review.canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    after = review.place_tool.placement
    assert after is not None
    wanted = before.moved(1.0, 0.1).reduced()
    assert (after.x, after.y) == pytest.approx((wanted.x, wanted.y))
    review.place_side.reset.click()
    assert not review.place_tool.is_moved
    qtbot.keyClick(review.canvas, Qt.Key.Key_Return)
    assert read_json(doubtful.edits)["confirmed"] == ["ok/0000.png"]
    qtbot.waitUntil(lambda: review.place_tool.placement is not None, timeout=15_000)
    qtbot.keyClick(review.canvas, Qt.Key.Key_PageDown)
    assert review.list.file == "ok/0002.png"
    qtbot.keyClick(review.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert read_json(doubtful.edits)["confirmed"] == []


def test_decisions_are_applied_by_preparing_again(
    qtbot: Any, window: MainWindow, review: ReviewPage, doubtful: Project
) -> None:
    review.place_side.leave_out.click()
    qtbot.waitUntil(lambda: review.place_tool.placement is not None, timeout=15_000)
    review.place_tool.nudge(2.0, 0.0)
    placed = review.place_tool.placement
    assert placed is not None
    review.place_side.take.click()
    assert review.waiting.text() == "2 decisions, not applied yet"
    review.back.click()
    assert window.training.pictures.apply.text() == "Apply 2 decisions"
    window.training.pictures.apply.click()
    assert window.training.pages.currentWidget() is window.training.pages.desk
    assert not window.training.pattern.review.isEnabled(), "not while the pictures are prepared"
    qtbot.waitUntil(lambda: window.preparation.job is None, timeout=15_000)
    qtbot.waitUntil(lambda: not window.pool.jobs, timeout=15_000)
    rows = {picture.file: picture for picture in read_coordinates(doubtful)}
    assert "ok/0000.png" not in rows
    assert rows["ok/0001.png"].x == pytest.approx(placed.x, abs=1e-3)
    assert window.training.decisions.waiting == 0
    qtbot.waitUntil(lambda: window.training.pattern.position.text() == "1 / 15", timeout=15_000)
    window.training.pattern.review.click()
    review.list.filter.setCurrentIndex(2)
    assert [entry.file for entry in review.list.entries.entries] == ["ok/0000.png"]
    qtbot.waitUntil(lambda: not review.canvas.image.isNull(), timeout=15_000)
    review.place_side.leave_out.click()
    assert review.waiting.text() == "1 decision, not applied yet"


def test_the_wheel_zooms_about_the_mouse(qtbot: Any, review: ReviewPage) -> None:
    canvas = review.canvas
    at = QPointF(60, 40)
    before = canvas.place(at)
    zoom = canvas.zoom
    for delta in (120, 120):
        event = QWheelEvent(
            at, canvas.mapToGlobal(at), QPoint(), QPoint(0, delta), LEFT, NONE, Qt.ScrollPhase.NoScrollPhase, False
        )
        QApplication.sendEvent(canvas, event)
    assert canvas.zoom == pytest.approx(zoom * 1.25**2)
    assert canvas.place(at) == pytest.approx(before)
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.zoom == zoom


def test_a_picture_that_is_gone_is_said(qtbot: Any, window: MainWindow, doubtful: Project) -> None:
    (doubtful.pictures() / "ok" / "0000.png").unlink()
    window.open_project(doubtful)
    qtbot.waitUntil(lambda: "/ " in window.training.pattern.position.text(), timeout=15_000)
    window.training.pattern.review.click()
    canvas = window.training.pages.review.canvas
    qtbot.waitUntil(lambda: "cannot be read" in canvas._hint, timeout=15_000)


# the cell by hand --------------------------------------------------------------------------------


def test_the_cell_is_drawn_shaped_and_used(qtbot: Any, review: ReviewPage, doubtful: Project) -> None:
    review.cell_mode.click()
    canvas, zoom = review.canvas, review.canvas.zoom
    assert not review.cell_side.use.isEnabled()
    corner = canvas.view.map(QPointF(10, 10))
    pull(qtbot, canvas, corner, canvas.view.map(QPointF(30, 34)))
    drawn = review.cell_tool.rect
    assert drawn is not None
    assert (drawn.width(), drawn.height()) == pytest.approx((20, 24), abs=1.5 / zoom + 0.5)
    right = canvas.view.map(QPointF(drawn.right(), drawn.center().y()))
    pull(qtbot, canvas, right, right + QPointF(2 * zoom, 0))
    wider = review.cell_tool.rect
    assert wider is not None
    assert wider.width() == pytest.approx(drawn.width() + 2, abs=0.6)
    assert wider.left() == drawn.left()
    review.cell_side.width_px.setValue(20.31)
    qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    moved = review.cell_tool.rect
    assert moved is not None
    assert moved.width() == pytest.approx(20.31)
    assert moved.left() == pytest.approx(drawn.left() - 0.1)
    review.cell_side.use.click()
    template = read_json(doubtful.edits)["template"]
    assert template["file"] == "ok/0000.png"
    assert template["width"] == pytest.approx(20.31)
    assert review.cell_side.what.text().startswith("The cell you drew holds: 20.31")
    review.place_mode.click()
    assert "Press Apply" in review.place_side.reason.text(), "places of the old cell cannot be judged any more"
    review.cell_mode.click()
    review.cell_side.automatic.click()
    assert read_json(doubtful.edits)["template"] is None


def test_a_click_is_no_cell(qtbot: Any, review: ReviewPage) -> None:
    review.cell_mode.click()
    middle = QPointF(review.canvas.rect().center())
    pull(qtbot, review.canvas, middle, middle + QPointF(1, 1))
    assert review.cell_tool.rect is None


def test_a_set_without_pattern_is_said_and_applied(
    qtbot: Any, window: MainWindow, review: ReviewPage, doubtful: Project
) -> None:
    review.cell_mode.click()
    review.cell_side.none.click()
    assert read_json(doubtful.edits)["no_pattern"] is True
    review.apply.click()
    qtbot.waitUntil(lambda: window.training.pattern.title.text() == "Pattern: none", timeout=15_000)
    qtbot.waitUntil(lambda: not window.pool.jobs, timeout=15_000)
    window.training.pattern.review.click()
    assert review.cell_mode.isChecked(), "without a pattern there is only the cell to draw"
    assert not review.place_mode.isEnabled()
    qtbot.waitUntil(lambda: not review.canvas.image.isNull(), timeout=15_000)


# clicks on originals -----------------------------------------------------------------------------


@pytest.fixture
def originals(project: Project, tmp_path: Path) -> Project:
    folder = tmp_path / "originals"
    for file in ("scratch/panel_01.png", "scratch/panel_02.png", "dent/panel_07.png"):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(np.full((400, 1400), 90, np.uint8)).save(folder / file)
    write_json(project.settings, read_json(project.settings) | {"originals": str(folder)})
    undecided = ["scratch/panel_01.png", "scratch/panel_02.png", "dent/panel_07.png"]
    write_json(project.summary, read_json(project.summary) | {"undecided": undecided, "crop_px": 100})
    return project


def test_defects_are_clicked_and_clicked_away(qtbot: Any, window: MainWindow, originals: Project) -> None:
    open_project(qtbot, window, originals)
    assert window.training.pictures.path.text().endswith("originals")
    assert window.training.pictures.clicks.text() == "Click the defects in 3 originals…"
    window.training.pictures.clicks.click()
    page = window.training.pages.clicks
    qtbot.waitUntil(lambda: not page.canvas.image.isNull(), timeout=15_000)
    assert page.extent.text() == "1,400 × 400 px"
    assert page.classes.currentText() == "scratch", "the folder's class"
    view = page.canvas.view
    qtbot.mouseClick(page.canvas, LEFT, NONE, view.map(QPointF(700, 200)).toPoint())
    page.classes.setCurrentText("dent")
    qtbot.mouseClick(page.canvas, LEFT, NONE, view.map(QPointF(1390, 10)).toPoint())
    clicks = read_json(originals.edits)["clicks"]["scratch/panel_01.png"]
    assert [click["class"] for click in clicks] == ["scratch", "dent"]
    assert (clicks[0]["x"], clicks[0]["y"]) == pytest.approx((700, 200), abs=2 / page.canvas.zoom)
    assert page.tool.crop(page.canvas, 1390, 10) == QRectF(1300, 0, 100, 100), "moved inwards at the edge"
    assert page.number.text() == "2 defects"
    qtbot.mouseClick(page.canvas, LEFT, NONE, view.map(QPointF(700, 200)).toPoint())
    assert [c["class"] for c in read_json(originals.edits)["clicks"]["scratch/panel_01.png"]] == ["dent"]
    page.forward.click()
    assert page.current == "scratch/panel_02.png"
    page.leave_out.click()
    assert page.forward.isEnabled()
    page.forward.click()
    assert page.classes.currentText() == "dent"
    assert page.waiting.text() == "2 decisions, not applied yet"
    qtbot.waitUntil(lambda: not page.canvas.image.isNull(), timeout=15_000)


def test_the_check_shows_crops_of_originals_where_they_lie(qtbot: Any, window: MainWindow, originals: Project) -> None:
    write_check(originals, SMALL)
    open_project(qtbot, window, originals)
    window.training.pictures.check.click()
    films = [card.film for card in window.training.pages.check.cards if card.film is not None]
    files = [Path(film.path(file)) for film in films for group in film.groups for file in group]
    assert len(files) > 9 and [file.name for file in files if not file.is_file()] == ["broken.png"]


def test_a_large_original_does_not_hold_the_window_up(qtbot: Any, tmp_path: Path) -> None:
    file = tmp_path / "panel.png"
    pixels = np.random.default_rng(0).integers(0, 64, (2000, 7000, 3), dtype=np.uint8)
    Image.fromarray(pixels).save(file, compress_level=1)
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.show()
    late_ms: list[int] = []
    clock, timer = QElapsedTimer(), QTimer()
    clock.start()
    timer.setInterval(5)
    timer.timeout.connect(lambda: late_ms.append(clock.restart()))
    timer.start()
    canvas.show_file(str(file))
    qtbot.waitUntil(lambda: not canvas.image.isNull(), timeout=15_000)
    qtbot.wait(50)
    began_s = time.thread_time()  # of this thread alone: others may be at work
    for _ in range(10):
        canvas.zoom_by(1.1)
        canvas.grab()
    assert (time.thread_time() - began_s) / 10 < 0.15
    timer.stop()
    assert len(late_ms) > 5
    assert sorted(late_ms)[int(len(late_ms) * 0.9)] < 60


def test_a_picture_of_twelve_bits_is_not_black_and_alpha_lies_on_white(tmp_path: Path) -> None:
    levels = np.full((40, 50), 4000, np.uint16)
    levels[:, :25] = 1000
    for name in ("deep.png", "deep.tiff"):
        Image.fromarray(levels).save(tmp_path / name)
        image = read_image(str(tmp_path / name))
        assert image.pixelColor(40, 20).lightness() == pytest.approx(249, abs=1), name
        assert image.pixelColor(10, 20).lightness() == pytest.approx(62, abs=1), name
    Image.fromarray(np.zeros((40, 50, 4), np.uint8)).save(tmp_path / "clear.png")
    assert read_image(str(tmp_path / "clear.png"), 20).pixelColor(5, 5).name() == "#ffffff"


# the adviser -------------------------------------------------------------------------------------


def test_advice_follows_a_preparation_and_is_chosen(
    qtbot: Any, window: MainWindow, pictures: Path, project: Project
) -> None:
    open_project(qtbot, window, project)
    assert window.training.train.generator.currentData() == "diffusion"
    window.open_pictures(pictures)
    train = window.training.train
    qtbot.waitUntil(lambda: train.why.isVisible(), timeout=15_000)
    assert train.advice.text() == "Advised: Diffusion, as published, about 40 min"
    assert train.generator.currentData() == "paper"
    assert "takes about 40 minutes here" in train._paragraph.text()
    assert "takes about 40 minutes here" in window.training.samples.grid._hint
    qtbot.waitUntil(lambda: not window.pool.jobs, timeout=15_000)


def test_what_the_engineer_chose_stays_chosen(qtbot: Any, window: MainWindow, pictures: Path, project: Project) -> None:
    open_project(qtbot, window, project)
    train = window.training.train
    train.generator.activated.emit(0)
    window.open_pictures(pictures)
    qtbot.waitUntil(lambda: train.why.isVisible(), timeout=15_000)
    assert train.generator.currentData() == "diffusion"
    qtbot.waitUntil(lambda: not window.pool.jobs, timeout=15_000)


def test_the_adviser_gives_way_to_a_training(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.02")
    open_project(qtbot, window, project)
    window.training.adviser.seek()
    assert window.training.train.advice.text() == "Trying how fast this computer is…"
    assert window.training.pictures.choose.isEnabled(), "nothing is locked for it"
    window.training.train.start.click()
    qtbot.waitUntil(lambda: bool(window.training.curves.plots["loss"].points), timeout=15_000)
    assert [job.task for job in window.pool.jobs] == ["train"]
    window.training.train.buttons.stop.click()
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    assert window.training.train.advice.text() == ""
    qtbot.wait(500)


def test_the_window_closes_while_advice_is_sought(
    qtbot: Any, window: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "5")
    open_project(qtbot, window, project)
    window.training.adviser.seek()
    window.close()
    assert not window.isVisible(), "nobody asked for it, so nobody is asked"


def test_no_two_controls_of_a_page_share_a_mnemonic(qtbot: Any, window: MainWindow, review: ReviewPage) -> None:
    pages = window.training.pages

    def keys() -> list[str]:
        buttons = [button for button in pages.currentWidget().findChildren(QPushButton) if button.isVisible()]
        words = [button.text() for button in buttons] + ["&Project"]
        return [word[word.index("&") + 1].lower() for word in words if "&" in word]

    found = [keys()]
    review.cell_mode.click()
    found.append(keys())
    for opened in (pages.open_check, pages.open_clicks):
        opened()
        found.append(keys())
    for letters in found:
        assert len(letters) == len(set(letters)), letters
