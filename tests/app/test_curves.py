"""Curves under the mouse: crosshair, zoom, what is saved; samples over the epochs."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from app.panels.curves import CurvesPanel
from app.panels.samples import SamplesPanel
from app.widgets.plot import Plot
from app.widgets.plot_scale import Best, in_view
from core.events import Sample


@pytest.fixture
def curves(qtbot: Any) -> CurvesPanel:
    panel = CurvesPanel()
    qtbot.addWidget(panel)
    panel.resize(900, 420)
    panel.show()
    panel.clear(epochs=100)
    for epoch in range(1, 101):
        panel.add("loss", epoch, 1.0 / epoch)
        if epoch % 10 == 0:
            panel.add("ssim", epoch, epoch / 100)
    panel.flush()
    qtbot.wait(50)
    return panel


def place_of(plot: Plot, epoch: float) -> QPoint:
    """Where an epoch lies on the plot's view."""
    box = plot.view.getPlotItem().vb
    low, high = box.viewRange()[1]
    return plot.view.mapFromScene(box.mapViewToScene(QPointF(epoch, (low + high) / 2)))


def wheel(plot: Plot, epoch: float, notches: int) -> None:
    """Turn the wheel over an epoch."""
    at = QPointF(place_of(plot, epoch))
    spot = QPointF(plot.view.viewport().mapToGlobal(at.toPoint()))
    none, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at, spot, QPoint(), QPoint(0, 120 * notches), none, no_keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(plot.view.viewport(), event)


def move(plot: Plot, epoch: float) -> None:
    """Move the mouse over an epoch."""
    at = QPointF(place_of(plot, epoch))
    spot = QPointF(plot.view.viewport().mapToGlobal(at.toPoint()))
    none, no_keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(plot.view.viewport(), QMouseEvent(QEvent.Type.MouseMove, at, spot, none, none, no_keys))


def test_the_crosshair_stands_at_the_same_epoch_in_every_curve(qtbot: Any, curves: CurvesPanel) -> None:
    loss, ssim = curves.plots["loss"], curves.plots["ssim"]
    before = ssim.readout.text()

    def points() -> bool:  # pyqtgraph drops a move that comes within 10 ms of another
        move(loss, 41)  # the screen's own pointer, once there, tells nothing more
        return loss.readout.text().startswith("epoch 41: ")

    qtbot.waitUntil(points, timeout=15_000)
    assert ssim.readout.text() == "epoch 40: 0.400"
    curves.plots["yield"].show_cross(41)  # has no points
    loss.left.emit()
    assert ssim.readout.text() == before
    qtbot.wait(300)


def test_the_wheel_zooms_all_curves_and_a_double_click_shows_all_again(qtbot: Any, curves: CurvesPanel) -> None:
    loss, ssim = curves.plots["loss"], curves.plots["ssim"]
    assert not curves.whole.isVisible()
    top = loss.view.viewRange()[1][1]
    wheel(loss, 60, 6)
    assert loss.zoom is not None and 0 < loss.zoom[0] < 60 < loss.zoom[1] < 100
    assert ssim.zoom == loss.zoom, "the same epochs everywhere"
    assert loss.view.viewRange()[1][1] < top / 5, "scaled to what is in view"
    assert curves.whole.isVisible()
    span = loss.zoom
    curves.add("loss", 100.5, 0.01)
    curves.flush()
    assert loss.zoom == span, "a point that comes in does not take it away"
    QTest.mouseDClick(ssim.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(ssim, 60))
    assert loss.zoom is None and ssim.zoom is None
    assert loss.view.viewRange()[0] == pytest.approx([-2.0, 102.5], abs=1)
    assert not curves.whole.isVisible()
    wheel(ssim, 30, 40)
    assert ssim.zoom is not None and ssim.zoom[1] - ssim.zoom[0] >= 2, "never into nothing"
    curves.whole.click()
    assert ssim.zoom is None and loss.zoom is None and not curves.whole.isVisible()
    wheel(ssim, 30, -5)
    assert ssim.zoom is None, "there is nothing beside the run"
    qtbot.wait(300)


def test_between_two_points_the_line_itself_is_in_view() -> None:
    xs, ys = np.array([10.0, 20.0]), np.array([0.0, 1.0])
    assert in_view(xs, ys, 5, 15).tolist() == [0.0, 0.5]
    assert in_view(xs, ys, 12, 18).tolist() == pytest.approx([0.2, 0.8])
    assert in_view(xs, ys, 30, 40).tolist() == [0.0, 1.0], "nothing is there: nothing jumps"
    assert in_view(xs[:0], ys[:0], 1, 2).tolist() == []


def test_curves_are_saved_as_a_picture_and_as_a_table(
    qtbot: Any, curves: CurvesPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "곡선"

    def answer(_parent: Any, _title: str, proposed: str, _kind: str) -> tuple[str, str]:
        assert proposed.startswith("Curves.")
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    curves.plots["loss"].show_cross(50)
    curves.save_table.trigger()
    with (tmp_path / "곡선.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 100
    assert rows[9]["epoch"] == "10" and float(rows[9]["Training loss"]) == 0.1
    assert float(rows[9]["SSIM outside defects"]) == 0.1
    assert rows[10]["SSIM outside defects"] == "", "not measured at this epoch"
    curves.save_picture.trigger()
    image = QImage(str(tmp_path / "곡선.png"))
    assert (image.width(), image.height()) == (2 * curves.field.width(), 2 * curves.field.height())
    seen = {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(seen) > 10, "axes, words and lines are on it"
    qtbot.wait(300)


def test_what_cannot_be_saved_is_said(
    qtbot: Any, curves: CurvesPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "file" / "x.csv"), ""))
    curves.save_table.trigger()
    (box,) = curves.findChildren(QMessageBox)
    assert "could not be written" in box.informativeText()
    box.close()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: ("", ""))
    curves.save_picture.trigger()
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    qtbot.wait(300)


def test_the_slider_goes_through_the_epochs_and_the_best_is_marked(qtbot: Any, tmp_path: Path) -> None:
    panel = SamplesPanel()
    qtbot.addWidget(panel)
    panel.show()
    for epoch in (10, 20, 30):
        for name in ("dent", "ok"):
            file = tmp_path / f"{epoch}{name}.png"
            panel.add(Sample(file=str(file), defect=name, epoch=epoch, real=str(file)))
            assert panel.slider.isVisible() == (epoch > 10), "one epoch needs no slider"
    assert panel.grid.samples[0].epoch == 30, "follows the newest"
    panel.add(Sample(file=str(tmp_path / "30ok.png"), defect="ok", epoch=30))
    assert len(panel.grid.samples) == 2, "what is told twice is shown once"
    assert (panel.first.text(), panel.last.text()) == ("10", "30")
    panel.set_best_epoch(20)
    assert "best" not in panel.title.text()
    panel.slider.setFocus()
    qtbot.keyClick(panel.slider, Qt.Key.Key_Left)
    assert {sample.epoch for sample in panel.grid.samples} == {20}
    assert panel.title.text().endswith("best checkpoint ★")
    panel.add(Sample(file=str(tmp_path / "40.png"), defect="ok", epoch=40))
    assert {sample.epoch for sample in panel.grid.samples} == {20}, "what is looked at stays"
    assert panel.slider.maximum() == 3 and panel.slider.value() == 1
    panel.back.click()
    assert panel.slider.value() == 0
    panel.slider.setValue(3)
    assert {sample.epoch for sample in panel.grid.samples} == {40}
    panel.clear()
    assert not panel.slider.isVisible()
    qtbot.wait(50)


def words_of(plot: Plot) -> QRectF:
    """Where the words on the dashed line are seen."""
    rect: QRectF = plot.view._ceiling.label.textItem.sceneBoundingRect()
    return rect.adjusted(4, 4, -4, -4)  # nothing is written at the rim


@pytest.mark.parametrize(
    ("best", "last"),
    [((5, 0.94), (100, 0.91)), ((100, 0.95), (100, 0.95)), ((60, 0.99), (60, 0.99))],
)
@pytest.mark.parametrize("ceiling", [0.955, 0.93, 0.9])
def test_no_mark_lies_under_what_real_pictures_reach(
    qtbot: Any, best: tuple[int, float], last: tuple[int, float], ceiling: float
) -> None:
    plot = Plot("SSIM", Best.HIGH)
    qtbot.addWidget(plot)
    plot.resize(215, 150)
    plot.set_epochs(100)
    plot.set_ceiling(ceiling)
    for epoch, value in dict([(1, 0.9), best, last]).items():
        plot.add(epoch, value)
    plot.flush()
    plot.show()
    qtbot.wait(30)
    box = plot.view.getPlotItem().vb
    for mark in (best, last):
        assert not words_of(plot).adjusted(-4, -4, 4, 4).contains(box.mapViewToScene(QPointF(*mark)))
    assert box.sceneBoundingRect().contains(words_of(plot))


def test_where_the_curve_runs_along_the_line_the_words_stand_off_it(qtbot: Any) -> None:
    plot = Plot("1 - ST-LPIPS", Best.HIGH)
    qtbot.addWidget(plot)
    plot.resize(215, 150)
    plot.set_epochs(41)
    plot.set_ceiling(0.9955)
    plot.set_best_epoch(30)
    for epoch, value in ((10, 0.9935), (20, 0.995), (30, 0.9959), (41, 0.996)):
        plot.add(epoch, value)
    plot.flush()
    plot.show()
    qtbot.wait(30)
    star = plot.view.getPlotItem().vb.mapViewToScene(QPointF(30, 0.9959))
    assert not words_of(plot).adjusted(-4, -4, 4, 4).contains(star)


def test_words_at_the_top_are_seen_whole_however_low_the_curve_becomes(qtbot: Any) -> None:
    plot = Plot("Coordinate error", Best.LOW)
    qtbot.addWidget(plot)
    plot.resize(300, 400)
    plot.set_ceiling(0.017)
    plot.add(1, 0.004)
    plot.flush()
    plot.show()
    qtbot.wait(30)
    plot.resize(300, 110)
    qtbot.wait(30)
    assert plot.view.getPlotItem().vb.sceneBoundingRect().contains(words_of(plot))


def test_a_curve_without_points_has_the_axis_of_none_before(qtbot: Any) -> None:
    plot = Plot("SSIM", Best.HIGH)
    qtbot.addWidget(plot)
    plot.add(1, 0.93)
    plot.flush()
    plot.show()
    plot.clear()
    plot.flush()
    assert plot.view.getPlotItem().vb.viewRange()[1] == [0, 1]
