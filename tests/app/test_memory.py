"""What a window that stands open for days must not do: grow."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from app.jobs.job import Job
from app.main_window import MainWindow
from app.model.runs import RunInfo
from app.widgets.sample_grid import SampleGrid
from core.config import TrainConfig
from core.events import Event, Level, Notice, Progress, Sample
from core.paths import Project

STEPS = 40_000


def told(first: int, last: int) -> Iterator[Event]:
    """Progress, and every hundredth time a notice of its own."""
    for done in range(first, last):
        yield Progress(stage="Training the diffusion model", done=done, total=STEPS, unit="steps")
        if done % 100 == 0:
            yield Notice(text=f"Beware of picture {done}.", level=Level.WARNING, file=f"scratch/{done}.png")


def test_progress_and_notices_of_hours_are_not_kept(qtbot: Any, window: MainWindow, project: Project) -> None:
    window.open_project(project)
    config = TrainConfig(project=str(project.folder), run="long", epochs=100)
    job = Job("train", config, "Training long", window)
    view = window.training.view
    view.show_run(RunInfo(project.run("long"), config, ()), job)
    tracemalloc.start()
    try:
        for event in told(0, 4_000):
            job.reported.emit(event)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        for event in told(4_000, 16_000):
            job.reported.emit(event)
        assert "Beware of picture 15900." in window.training.progress.said.toolTip(), "they were taken"
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
        view.show_nothing("", 100, "diffusion")
        window.training.progress.rest("")
    assert grown < 60_000, "of 12,000 events and 120 notices"


def test_pictures_of_epochs_that_are_not_shown_are_let_go(
    qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.widgets.sample_grid._KEPT_BYTES", 5 * 32 * 32 * 4)
    grid = SampleGrid()
    qtbot.addWidget(grid)
    image = QImage(32, 32, QImage.Format.Format_RGB32)
    image.fill(0)
    for epoch in range(4):
        samples = []
        for index in range(4):
            file = tmp_path / f"{epoch}-{index}.png"
            image.save(str(file))
            samples.append(Sample(file=str(file), defect="dent", epoch=epoch))
        grid.set_samples(samples)
        qtbot.waitUntil(lambda s=samples: set(grid.held) >= {one.file for one in s}, timeout=15_000)
    assert len(grid.held) <= 4 + 5 and samples[0].file in grid.held
    assert str(tmp_path / "0-0.png") not in grid.held and str(tmp_path / "2-3.png") in grid.held
