"""What the window knows without showing it."""

from __future__ import annotations

import multiprocessing
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from fake_project import write_run

from app.failures import explained, failure_here
from app.jobs.child import Outbox, WindowGoneError, failure_of, may_go_on
from app.jobs.state import FailureKind, Order
from app.model.eta import RemainingTime
from app.model.measured import read_measured
from app.model.project_data import read_coordinates, read_prepared
from app.model.runs import new_run_name, new_set_folder, past_events, read_runs
from app.model.slices import Slices
from app.model.words import duration, pixels, time_left
from core.config import Generator
from core.errors import InputError
from core.events import Metric, Progress
from core.files import read_csv, write_csv
from core.paths import Project


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def test_time_left_settles_and_leaves_pauses_out() -> None:
    clock = Clock()
    remaining = RemainingTime(clock)
    assert remaining.seconds is None
    for step in range(101):
        remaining.update(step, 1000)
        clock.now_s += 0.5
    assert remaining.seconds == pytest.approx(450, rel=0.02)
    remaining.hold(True)
    clock.now_s += 10_000
    remaining.hold(False)
    remaining.update(101, 1000)
    assert remaining.seconds == pytest.approx(450, rel=0.05)


def test_time_left_forgets_a_slow_beginning() -> None:
    clock = Clock()
    remaining = RemainingTime(clock)
    remaining.update(0, 1000)
    clock.now_s += 60
    for step in range(1, 301):
        remaining.update(step, 1000)
        clock.now_s += 1
    assert remaining.seconds == pytest.approx(700, rel=0.2)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 s"), (7, "7 s"), (43, "45 s"), (700, "12 min"), (4320, "1 h 12 min"), (3599, "1 h 0 min")],
)
def test_durations_in_words(seconds: float, words: str) -> None:
    assert duration(seconds) == words


def test_what_is_too_small_to_be_measured_is_not_called_nothing() -> None:
    assert [pixels(value) for value in (0.0, 0.004, 0.05, 1.234)] == ["< 0.01 px", "< 0.01 px", "0.05 px", "1.23 px"]


def test_the_end_is_a_clock_time() -> None:
    now = datetime(2026, 11, 21, 15, 28)
    assert time_left(4320, now) == "1 h 12 min left (ends about 16:40)"
    assert time_left(30, now) == "30 s left"
    assert "2026-11-22" in time_left(40_000, now)
    assert time_left(None) == ""


def test_run_and_set_names_are_free_ones(project: Project) -> None:
    day = date(2026, 11, 21)
    assert new_run_name(project, Generator.DIFFUSION, day) == "2026-11-21 diffusion"
    project.run("2026-11-21 diffusion").folder.mkdir(parents=True)
    assert new_run_name(project, Generator.DIFFUSION, day) == "2026-11-21 diffusion 2"
    assert new_run_name(project, Generator.PAPER, day) == "2026-11-21 diffusion as published"
    assert new_run_name(project, Generator.DEEPSMOTE, day) == "2026-11-21 DeepSMOTE"
    assert new_set_folder(project, "2026-11-20 diffusion", day).name == "2026-11-21 diffusion"


def test_a_run_is_finished_or_not(project: Project) -> None:
    write_run(project, "whole", epochs=20)
    write_run(project, "half", epochs=20, until=15)
    runs = {info.run.name: info for info in read_runs(project)}
    assert runs["whole"].is_finished
    assert (runs["half"].is_finished, runs["half"].last_epoch) == (False, 10)
    assert read_measured(runs["whole"].run).metric_name == "ST-LPIPS (AlexNet)"
    reached = {"ssim": 0.948, "perceptual_similarity": 0.985, "coordinate_error_px": 0.015}
    assert read_measured(runs["whole"].run).ceilings == reached


def test_the_best_checkpoint_is_of_least_loss_on_held_back_pictures(project: Project) -> None:
    write_run(project, "few", epochs=30, generator="deepsmote")
    (info,) = read_runs(project)
    assert (info.best_epoch, info.last_epoch, info.is_between) == (10, 30, True)
    assert info.best is not None and info.best.line == "loss on held-back pictures 0.1040"
    write_run(project, "old", epochs=20, scored=False)
    assert next(info for info in read_runs(project) if info.run.name == "old").best_epoch is None


def test_the_best_checkpoint_has_the_highest_score_whose_copies_pass_the_gate(project: Project) -> None:
    write_run(project, "many", epochs=200)
    (info,) = read_runs(project)
    assert info.best is not None
    assert info.best_epoch == 110, "from epoch 150 on pictures are copied"
    for said in ("position error 0.07 px", "likeness 0.91 of 0.95", "98 % show their class", "no copies"):
        assert said in info.best.line
    assert "Overall score 0.88 of 1" in info.best.story
    for word in ("\u2022 distance", "\u2022 position", "\u2022 yield", "Copies"):
        assert word in info.best.story
    rows = [row | {"gate": "2 % of its pictures copy a training picture."} for row in read_csv(info.run.metrics)]
    write_csv(info.run.metrics, tuple(rows[0]), rows)
    best = read_measured(info.run).best
    assert best is not None
    assert (best.epoch, best.gate) == (200, "2 % of its pictures copy a training picture.")
    assert "every checkpoint copies" in best.story
    rows[3]["score"] = "nan"
    write_csv(info.run.metrics, tuple(rows[0]), rows)
    assert len(read_measured(info.run).points["score"]) == 19


def test_a_torn_last_line_of_events_is_left_out(project: Project) -> None:
    write_run(project, "killed", epochs=10)
    run = project.run("killed")
    with run.events.open("a") as stream:
        stream.write('{"event": "metric", "name": "lo')
    events = list(past_events(run))
    assert events[-1] is None
    assert sum(isinstance(event, Metric) and event.name == "loss" for event in events) == 10


def test_a_project_is_read_and_a_foreign_one_refused(project: Project) -> None:
    prepared = read_prepared(project)
    assert (prepared.total, prepared.cycle) == (16, (20.31, 24.70))
    located = list(read_coordinates(project))
    assert len(located) == 16
    assert located[0].x is not None
    project.summary.write_text('{"pattern": true, "counts": [1]}')
    with pytest.raises(InputError, match="not one that Flawsmith wrote"):
        read_prepared(project)


def test_long_reading_leaves_the_event_loop_free(qtbot: Any) -> None:
    import time

    from PySide6.QtCore import QElapsedTimer, QTimer

    def work() -> Any:
        for _ in range(400):
            time.sleep(0.0005)
            yield

    late_ms: list[int] = []
    clock = QElapsedTimer()
    clock.start()
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: late_ms.append(clock.restart()))
    timer.start()
    slices = Slices()
    with qtbot.waitSignal(slices.done, timeout=15_000):
        slices.start(work())
    timer.stop()
    assert len(late_ms) > 10
    assert sorted(late_ms)[len(late_ms) // 2] < 40


class Wire:
    def __init__(self) -> None:
        self.sent: list[bytes] = []

    def send_bytes(self, data: bytes) -> None:
        self.sent.append(data)


def test_progress_is_thinned_but_its_last_word_is_told() -> None:
    from app.jobs.state import JobState

    clock, wire = Clock(), Wire()
    outbox = Outbox(wire, clock)  # type: ignore[arg-type]
    for done in range(1, 100):
        outbox.event(Progress(stage="a", done=done, total=1000, unit="steps"))
        clock.now_s += 0.001
    assert 2 <= len(wire.sent) <= 3
    outbox.end(JobState.CANCELLED)
    assert b'"done": 99' in wire.sent[-2]
    assert b'"cancelled"' in wire.sent[-1]


def test_orders_are_taken_in_turn() -> None:
    orders, window = multiprocessing.Pipe(duplex=False)
    assert may_go_on(orders)
    for order in (Order.PAUSE, Order.RESUME):
        window.send_bytes(order.value.encode())
    assert may_go_on(orders)
    for order in (Order.PAUSE, Order.STOP):
        window.send_bytes(order.value.encode())
    assert not may_go_on(orders)
    window.close()
    with pytest.raises(WindowGoneError):
        may_go_on(orders)
    orders.close()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (InputError("Choose another."), ("Choose another.",)),
        (RuntimeError("CUDA out of memory. Tried to allocate"), ("graphics card is full", "Close other programs")),
        (OSError(28, "No space left on device", "a.png"), ("disk is full: a.png", "Free some space")),
        (PermissionError(13, "Permission denied", "a.png"), ("a.png may not be written", "permissions")),
        (OSError(116, "Stale file handle", "a.png"), ("a.png cannot be reached", "network share")),
        (KeyError("x"), ("fault of Flawsmith", "support bundle")),
    ],
)
def test_errors_say_what_happened_and_what_to_do(error: Exception, said: tuple[str, ...]) -> None:
    for failure in (failure_of(error), failure_here(error)):
        if "CUDA" in str(error) and failure.kind is FailureKind.UNEXPECTED:
            continue  # nothing computes in the window's own process
        text = explained(failure).text
        assert all(words in text for words in said), text
        assert "Errno" not in text and "Traceback" not in text


def test_the_child_and_the_command_line_start_without_torch_and_qt() -> None:
    import subprocess
    import sys

    code = (
        "import sys, app.jobs.child, app.__main__; print([m for m in ('torch', 'PySide6', 'cv2') if m in sys.modules])"
    )
    root = Path(__file__).parents[2]
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True)
    assert found.stdout.strip() == "[]"
