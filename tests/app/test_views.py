"""What is painted: the pattern on a picture, curves, palettes, dialogs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QListView, QWidget

from app.errors_dialog import UncaughtErrors, show_failure
from app.jobs.job import Job
from app.jobs.state import JobFailure, JobState
from app.model.eta import RemainingTime
from app.model.lattice import Lattice, Placement
from app.model.measured import Best as BestCheckpoint
from app.model.measured import Measured
from app.panels.curves import CurvesPanel
from app.panels.progress import ProgressPanel
from app.place import fit, take_place
from app.theme import DARK, LIGHT, Theme
from app.widgets.lattice_painter import CELL, COORDINATE, TEMPLATE
from app.widgets.pattern_view import PatternView
from app.widgets.plot import Plot
from app.widgets.plot_scale import Best
from core.config import TrainConfig
from core.events import CheckpointSaved, Metric, Progress


def grey(side: int = 60) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(128, 128, 128))
    return image


def near(colour: QColor, wanted: QColor) -> bool:
    pairs = zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True)  # type: ignore[arg-type]
    return all(abs(a - b) < 40 for a, b in pairs)


def has(image: QImage, x: float, y: float, colour: QColor, reach: int = 2) -> bool:
    """Whether `colour` is found within `reach` px of a point."""
    return any(
        near(image.pixelColor(QPoint(round(x) + i, round(y) + j)), colour)
        for i in range(-reach, reach + 1)
        for j in range(-reach, reach + 1)
    )


@pytest.fixture
def view(qtbot: Any) -> PatternView:
    view = PatternView()
    qtbot.addWidget(view)
    view.resize(245, 250)
    view.show()
    return view


def test_the_cell_is_drawn_where_the_coordinate_says(view: PatternView) -> None:
    view.show_picture(grey(), Placement(Lattice.of_cycle(20, 15), 3, 7, 60, 60), (30, 22.5))
    assert view.scale == 4, "whole multiples keep the pixels crisp"
    assert view.picture_rect == QRectF(0, 0, 240, 240)
    corners = view.cell
    assert corners is not None
    cell = corners.boundingRect()
    assert ((cell.x() - 3) / 20).is_integer()
    assert ((cell.y() - 7) / 15).is_integer()
    assert QRectF(0, 0, 60, 60).contains(cell)
    image = view.grab().toImage()
    assert has(image, cell.center().x() * 4, cell.top() * 4, CELL), "the cell's upper edge"
    assert has(image, cell.left() * 4, cell.center().y() * 4, CELL), "the cell's left edge"
    assert has(image, 3 * 4, 7 * 4, COORDINATE), "the dot at x, y"
    assert has(image, 33 * 4, 18 * 4, TEMPLATE, reach=6), "the template's right edge"
    assert not has(image, (cell.center().x()) * 4, (cell.top() - 4) * 4, CELL), "nothing beside the edge"


def test_the_cell_moves_with_the_coordinate(view: PatternView) -> None:
    placement = Placement(Lattice.of_cycle(20, 15), 3, 7, 60, 60)
    view.show_picture(grey(), placement)
    before = view.cell
    view.show_picture(grey(), placement.at(8.5, 7))
    after = view.cell
    assert before is not None
    assert after is not None
    assert (after[0].x() - before[0].x() - 5.5) % 20 == pytest.approx(0)
    assert has(view.grab().toImage(), after[0].x() * 4, after.boundingRect().center().y() * 4, CELL)


def test_a_picture_without_pattern_stays_untouched(view: PatternView) -> None:
    view.show_picture(grey(), None)
    image = view.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in range(0, 240, 7) for y in range(0, 240, 7)} == {"#808080"}


def test_curves_take_metrics_and_mark_the_best(qtbot: Any) -> None:
    curves = CurvesPanel()
    qtbot.addWidget(curves)
    curves.show()
    curves.clear(epochs=50)
    for epoch, value in ((10, 0.5), (20, 0.9), (30, 0.8)):
        curves.add("ssim", epoch, value)
        curves.add("coordinate_error_px", epoch, value)
    curves.add("ssim", 40, float("nan"))
    curves.add("unknown", 1, 1.0)
    curves.set_measured(Measured("ST-LPIPS (AlexNet)", {"ssim": 0.948}))
    curves.flush()
    ssim = curves.plots["ssim"]
    assert ssim.points == [(10, 0.5), (20, 0.9), (30, 0.8)]
    assert ssim.best_index == 1
    assert ssim.readout.text() == "last 0.800   ★ 0.900 at 20"
    assert curves.plots["coordinate_error_px"].best_index == 0
    assert curves.plots["perceptual_similarity"].title.text() == "1 - ST-LPIPS"
    assert curves.plots["perceptual_similarity"].title.toolTip().startswith("ST-LPIPS (AlexNet)"), "its whole name"
    ssim.show_cross(11.0)
    assert ssim.readout.text() == "epoch 10: 0.500"
    qtbot.wait(300)


def test_where_nothing_is_held_back_the_curves_say_so(qtbot: Any) -> None:
    curves = CurvesPanel()
    qtbot.addWidget(curves)
    curves.show()
    curves.clear(epochs=1000, generator="deepsmote")
    curves.add("ssim", 50, 0.5)
    curves.set_measured(Measured("ST-LPIPS (AlexNet)", checkpoints=1))
    curves.flush()
    assert curves.plots["ssim"].title.text() == "SSIM of trained pictures"
    assert curves.plots["perceptual_similarity"].title.text() == "1 - ST-LPIPS of trained pictures"
    assert "New pictures may be worse" in curves.plots["ssim"].title.toolTip()
    assert curves.plots["validation_loss"].readout.text() == "no picture is held back"
    qtbot.wait(300)


def test_the_first_stage_has_a_page_of_its_own(qtbot: Any) -> None:
    curves = CurvesPanel()
    qtbot.addWidget(curves)
    curves.show()
    curves.clear(epochs=40, first_stage_epochs=10, generator="paper")
    assert "vqvae_loss" not in curves.shown and not curves.back.isVisible()
    for epoch in (1, 2):
        curves.add("vqvae_loss", epoch, 3.0 / epoch)
        curves.add("codebook_usage", epoch, 0.4 * epoch)
    assert curves.shown == ["vqvae_loss", "codebook_usage"]
    assert "first stage" in curves.page.text()
    curves.add("loss", 1, 0.5)
    assert curves.shown[:2] == ["score", "loss"], "the stage that is trained now comes into view"
    assert curves.plots["loss"].title.text() == "Training loss"
    curves.back.click()
    assert curves.shown == ["vqvae_loss", "codebook_usage"]
    curves.add("loss", 2, 0.4)
    assert curves.shown == ["vqvae_loss", "codebook_usage"], "what is read stays"
    curves.forward.click()
    assert curves.plots["loss"].points == [(1, 0.5), (2, 0.4)]
    qtbot.wait(300)


def test_the_best_checkpoint_is_marked_on_every_curve(qtbot: Any) -> None:
    curves = CurvesPanel()
    qtbot.addWidget(curves)
    curves.show()
    curves.clear(epochs=30)
    for epoch, value in ((10, 0.5), (20, 0.7), (30, 0.9)):
        curves.add("ssim", epoch, value)
    scores = [(10.0, 0.4), (20.0, 0.8), (30.0, 0.9)]
    best = BestCheckpoint(20, {"score": 0.8})
    curves.set_measured(Measured("LPIPS", best=best, checkpoints=3, points={"score": scores}))
    curves.flush()
    assert curves.plots["score"].points == scores
    assert curves.plots["score"].readout.text() == "last 0.900   ★ 0.800 at 20", "not the highest: that one copies"
    assert curves.plots["ssim"].readout.text() == "last 0.900   ★ 0.700 at 20"
    gate = "2 % of its pictures copy a training picture."
    best = BestCheckpoint(30, {"score": 0.9}, gate)
    curves.set_measured(Measured("LPIPS", best=best, checkpoints=3, points={"score": scores}))
    curves.flush()
    assert curves.plots["ssim"].best_index is None
    assert gate in curves.plots["score"].readout.text()
    qtbot.wait(300)


def test_older_runs_without_a_score_show_what_they_have(qtbot: Any) -> None:
    curves = CurvesPanel()
    qtbot.addWidget(curves)
    curves.show()
    four = ["loss", "ssim", "perceptual_similarity", "coordinate_error_px"]
    curves.clear(epochs=30, measured=Measured("LPIPS", checkpoints=2))
    assert curves.shown == four
    curves.clear(epochs=30, measured=Measured())
    assert curves.shown == ["score", *four, "yield"], "a new run has its places from the start"
    curves.clear(epochs=30, measured=Measured("LPIPS", checkpoints=2))
    curves.add("score", 10, 0.5)
    assert curves.shown == ["score", *four, "yield"], "an older run that is scored now"
    qtbot.wait(300)


def test_without_a_pattern_there_is_no_room_for_an_error_of_coordinates(qtbot: Any) -> None:
    curves = CurvesPanel()
    qtbot.addWidget(curves)
    curves.expect_coordinates(False)
    curves.clear(epochs=30)
    five = ["score", "loss", "ssim", "perceptual_similarity", "yield"]
    assert curves.shown == five
    curves.add("coordinate_error_px", 10, 0.5)
    assert "coordinate_error_px" in curves.shown, "a run from when there was one"
    curves.clear(epochs=30)
    assert curves.shown == five
    curves.expect_coordinates(True)
    assert "coordinate_error_px" in curves.shown


def test_epochs_gone_over_again_replace_the_old_points(qtbot: Any) -> None:
    plot = Plot("Loss", Best.NOISY)
    qtbot.addWidget(plot)
    for epoch in (1, 2, 3, 4):
        plot.add(epoch, 1.0)
    plot.add(3, 0.5)
    assert plot.points == [(1, 1.0), (2, 1.0), (3, 0.5)]


class Settled(RemainingTime):
    """Always knows."""

    seconds = 90.0


def test_what_a_training_does_at_a_checkpoint_is_said_and_does_not_move_its_bar(qtbot: Any) -> None:
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    job = Job("train", TrainConfig(project="p", run="first"), "Training first", panel)
    panel.follow(job)
    job._set_state(JobState.RUNNING)
    panel.set_lead("Epoch 10 of 15")
    job.reported.emit(CheckpointSaved(file="epoch-0010.safetensors", epoch=10))
    assert panel.what.text() == "Looking at the checkpoint of epoch 10", "one that goes on does so first"
    judge = Progress(stage="Training the judge", done=1, total=1200, unit="steps")
    for done in (1, 600):
        job.reported.emit(replace(judge, done=done))
        panel._remaining = Settled()
        panel._write()
    assert panel.left.text() == "", "what is left of the look is not what is left of the training"
    job.reported.emit(Metric(name="score", epoch=10, value=0.5))
    training = Progress(stage="Training the diffusion model", done=50, total=75, unit="steps")
    job.reported.emit(training)
    job.reported.emit(CheckpointSaved(file="epoch-0010.safetensors", epoch=10))
    assert panel.what.text() == "Looking at the checkpoint of epoch 10"
    there = panel.bar.value()
    assert there > 0
    for done in (100, 1200):
        job.reported.emit(replace(judge, done=done))
    assert panel.left.text() != ""
    assert panel.what.text() == "Looking at the checkpoint of epoch 10  ·  Training the judge  ·  1,200 of 1,200 steps"
    assert panel.bar.value() == there
    job.reported.emit(Metric(name="score", epoch=10, value=0.5))
    job.reported.emit(replace(training, done=75))
    assert panel.what.text() == "Epoch 10 of 15  ·  Training the diffusion model  ·  75 of 75 steps"
    assert panel.bar.value() > there
    panel.rest("")


def test_light_and_dark_reach_every_widget(qtbot: Any, qapp: QApplication) -> None:
    theme = Theme(qapp)
    panel = CurvesPanel()
    qtbot.addWidget(panel)
    panel.show()
    for dark, colours in ((True, DARK), (False, LIGHT)):
        theme.fix(dark)
        qapp.processEvents()
        assert panel.palette().color(QPalette.ColorRole.Highlight).name() == colours.accent
        plot = panel.plots["ssim"]
        assert plot.view.backgroundBrush().color().name() == colours.card, "curves follow the theme"
        offered = QListView()  # such as what a file dialog offers to complete a name
        qtbot.addWidget(offered)
        assert offered.grab().toImage().pixelColor(20, 20).name() == colours.card, "no window is seen through"
    theme.fix(None)
    theme.deleteLater()


def test_a_failure_becomes_one_dialog_with_its_sentence(qtbot: Any) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = show_failure(parent, "The training ended.", JobFailure("The disk is full. Free some space.", "Traceback x"))
    assert box.isVisible()
    assert box.text() == "The training ended."
    assert box.informativeText() == "The disk is full. Free some space."
    assert box.detailedText() == "Traceback x"
    box.close()


def test_uncaught_errors_open_one_dialog_in_the_gui_thread(qtbot: Any, capsys: pytest.CaptureFixture[str]) -> None:
    import threading

    from PySide6.QtWidgets import QMessageBox

    parent = QWidget()
    qtbot.addWidget(parent)
    errors = UncaughtErrors(parent)

    def fail() -> None:
        for _ in range(3):
            error = ValueError("from another thread")
            errors._hook(ValueError, error, None)

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert not parent.findChildren(QMessageBox), "never opened in the thread that failed"
    qtbot.waitUntil(lambda: bool(parent.findChildren(QMessageBox)), timeout=15_000)
    (box,) = parent.findChildren(QMessageBox)
    assert "from another thread" in box.detailedText()
    box.close()


def test_no_window_is_opened_larger_than_the_screen(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    free = window.screen().availableSize()
    fit(window, QSize(300, 200))
    assert (window.width(), window.height()) == (300, 200)
    fit(window, QSize(20_000, 200))
    assert (window.width(), window.height()) == (free.width() - 2, 200), "a frame is drawn around it"
    take_place(window)
    assert window.width() <= 1280 and window.height() <= free.height() - 40


def test_a_missing_picture_is_said(qtbot: Any, tmp_path: Path) -> None:
    from app.model.project_data import Located, Prepared
    from app.panels.pattern import PatternPanel

    panel = PatternPanel()
    qtbot.addWidget(panel)
    prepared = Prepared(tmp_path, False, None, None, None, {"ok": 1})
    panel.show_prepared(prepared, [Located("ok/gone.png", "ok", None, None, None)])
    assert panel.view.accessibleName() == "ok/gone.png cannot be read any more."
