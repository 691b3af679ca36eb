"""The pool: every job ends exactly once, can be paused and stopped, and waits its turn."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from fake_tasks import FakeConfig

from app.failures import explained
from app.jobs.awake import KeepAwake
from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.jobs.state import JobFailure, JobState
from core.events import CheckpointSaved, Metric, Notice, Progress, Sample


class Ends:
    """Counts how a job ends."""

    def __init__(self, job: Job) -> None:
        self.seen: list[str] = []
        self.events: list[Any] = []
        job.succeeded.connect(lambda: self.seen.append("succeeded"))
        job.cancelled.connect(lambda: self.seen.append("cancelled"))
        job.failed.connect(lambda _: self.seen.append("failed"))
        job.reported.connect(self.events.append)


def run(qtbot: Any, pool: JobPool, task: str, **settings: Any) -> tuple[Job, Ends]:
    job = pool.submit(task, FakeConfig(**settings), task)
    ends = Ends(job)
    qtbot.waitUntil(lambda: job.state.is_over, timeout=15_000)
    qtbot.wait(20)
    return job, ends


def test_a_job_that_works_succeeds_once_and_tells_every_metric(qtbot: Any, pool: JobPool) -> None:
    job, ends = run(qtbot, pool, "count", steps=200)
    assert ends.seen == ["succeeded"]
    assert job.state is JobState.SUCCEEDED
    assert [e.epoch for e in ends.events if isinstance(e, Metric)] == list(range(1, 201))
    progress = [e.done for e in ends.events if isinstance(e, Progress)]
    assert progress[-1] == 200
    assert len(progress) < 100, "fast progress is thinned out"


def test_every_kind_of_event_arrives_as_it_was(qtbot: Any, pool: JobPool) -> None:
    _, ends = run(qtbot, pool, "every-event")
    assert [type(event) for event in ends.events] == [Notice, Sample, CheckpointSaved, Progress]
    assert ends.events[1] == Sample(file="a.png", defect="scratch", epoch=1, real="b.png", coordinate_error_px=0.5)


def test_a_cancelled_job_stops_soon_and_saves(qtbot: Any, pool: JobPool, tmp_path: Path) -> None:
    log = tmp_path / "log"
    job = pool.submit("count", FakeConfig(steps=10_000, pause_s=0.02, log=str(log)), "long")
    ends = Ends(job)
    qtbot.waitUntil(lambda: bool(ends.events), timeout=15_000)
    before = len(log.read_text().splitlines())
    job.cancel()
    assert job.state is JobState.STOPPING, "acknowledged at once"
    qtbot.waitUntil(lambda: job.state.is_over, timeout=15_000)
    assert ends.seen == ["cancelled"]
    *steps, last = log.read_text().splitlines()
    assert last == "closed", "the task was closed, so that it could save"
    assert len(steps) - before < 100, "a step takes 0.02 s"


def test_a_bad_input_fails_with_its_sentence(qtbot: Any, pool: JobPool) -> None:
    job, ends = run(qtbot, pool, "refuse")
    assert ends.seen == ["failed"]
    assert job.failure is not None
    assert job.failure.message == "The folder is empty; choose another."


def test_an_unforeseen_error_fails_with_a_plain_sentence_and_details(qtbot: Any, pool: JobPool) -> None:
    job, ends = run(qtbot, pool, "stumble")
    assert ends.seen == ["failed"]
    assert job.failure is not None
    assert "Traceback" not in job.failure.message
    assert "RuntimeError: CUDA error: unknown" in job.failure.details


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
def test_a_killed_job_fails_and_says_that_checkpoints_are_kept(qtbot: Any, pool: JobPool) -> None:
    job, ends = run(qtbot, pool, "die")
    assert ends.seen == ["failed"]
    assert job.failure is not None
    assert "checkpoint is kept" in explained(job.failure).text
    assert "-9" in job.failure.details


def test_a_job_that_cannot_save_when_stopped_fails(qtbot: Any, pool: JobPool) -> None:
    job = pool.submit("fail-closing", FakeConfig(), "stubborn")
    ends = Ends(job)
    qtbot.waitUntil(lambda: bool(ends.events), timeout=15_000)
    job.cancel()
    qtbot.waitUntil(lambda: job.state.is_over, timeout=15_000)
    assert ends.seen == ["failed"]
    assert job.failure == JobFailure("The disk is full.", job.failure.details if job.failure else "")


def test_a_task_that_does_not_exist_fails(qtbot: Any, pool: JobPool) -> None:
    _, ends = run(qtbot, pool, "no-such-task")
    assert ends.seen == ["failed"]


def test_a_paused_job_stands_still_and_goes_on(qtbot: Any, pool: JobPool, tmp_path: Path) -> None:
    log = tmp_path / "log"
    job = pool.submit("count", FakeConfig(steps=100_000, pause_s=0.02, log=str(log)), "long")
    ends = Ends(job)
    qtbot.waitUntil(lambda: bool(ends.events), timeout=15_000)
    job.pause()
    assert job.state is JobState.PAUSED

    def steps() -> list[str]:
        return log.read_text().splitlines()

    def stands() -> bool:  # the step at hand is done first, late where the computer is busy
        before = steps()
        qtbot.wait(250)
        return steps() == before

    qtbot.waitUntil(stands, timeout=15_000)
    done = len(steps())
    qtbot.wait(250)
    assert len(steps()) == done
    job.resume()
    qtbot.waitUntil(lambda: len(steps()) > done + 3, timeout=15_000)
    job.cancel()
    qtbot.waitUntil(lambda: job.state.is_over, timeout=15_000)
    assert ends.seen == ["cancelled"]
    *counted, last = steps()
    assert counted == [str(step) for step in range(1, len(counted) + 1)], "none was left out or made twice"
    assert last == "closed"


def test_a_paused_job_can_be_stopped(qtbot: Any, pool: JobPool) -> None:
    job = pool.submit("count", FakeConfig(steps=1000, pause_s=0.02), "long")
    ends = Ends(job)
    qtbot.waitUntil(lambda: bool(ends.events), timeout=15_000)
    job.pause()
    qtbot.wait(50)
    job.cancel()
    qtbot.waitUntil(lambda: job.state.is_over, timeout=15_000)
    assert ends.seen == ["cancelled"]


def test_a_second_heavy_job_waits_and_says_for_what(qtbot: Any, pool: JobPool) -> None:
    first = pool.submit("evaluate", FakeConfig(steps=8, pause_s=0.05), "Evaluating A")
    second = pool.submit("evaluate", FakeConfig(steps=2), "Evaluating B")
    third = pool.submit("evaluate", FakeConfig(steps=2), "Evaluating C")
    ends, ends_third = Ends(second), Ends(third)
    first_was: list[JobState] = []
    second.state_changed.connect(lambda _state: first_was.append(first.state))
    assert first.state is JobState.RUNNING
    assert second.state is JobState.QUEUED
    assert second.waits_for == "Evaluating A"
    third.cancel()
    assert third.state is JobState.CANCELLED, "a job that waits ends at once"
    qtbot.waitUntil(lambda: second.state.is_over, timeout=15_000)
    assert first_was == [JobState.SUCCEEDED] * 2, "it began, and ended, after the first"
    assert ends.seen == ["succeeded"]
    assert ends_third.seen == ["cancelled"]


def test_light_jobs_do_not_wait(qtbot: Any, pool: JobPool) -> None:
    pool.submit("evaluate", FakeConfig(steps=4, pause_s=0.05), "Evaluating")
    light = pool.submit("count", FakeConfig(), "Counting")
    assert light.state is JobState.RUNNING
    with qtbot.waitSignal(pool.idle, timeout=15_000):
        pass


_DYING_WINDOW = """
import os, sys
sys.path[:0] = {path!r}
from PySide6.QtCore import QCoreApplication
from app.jobs.pool import JobPool
from fake_tasks import FakeConfig, REGISTRY
if __name__ == "__main__":
    application = QCoreApplication([])
    pool = JobPool(registry=REGISTRY)
    job = pool.submit("count", FakeConfig(steps=100000, pause_s=0.01, log={log!r}), "long")
    job.reported.connect(lambda _: {then})
    application.exec()
"""


@pytest.mark.parametrize("then", ["os._exit(9)", "(job.pause(), os._exit(9))"])
def test_a_job_ends_by_itself_when_the_window_dies(tmp_path: Path, then: str) -> None:
    log = tmp_path / "log"
    path = [str(Path(__file__).parent), str(Path(__file__).parents[2])]
    script = tmp_path / "dying.py"
    script.write_text(_DYING_WINDOW.format(path=path, log=str(log), then=then))
    assert subprocess.run([sys.executable, str(script)], timeout=60, check=False).returncode == 9
    end_s = time.monotonic() + 15
    while time.monotonic() < end_s and "closed" not in log.read_text():
        time.sleep(0.05)
    assert "closed" in log.read_text().splitlines()[-1]


def test_a_stop_that_takes_too_long_is_cut_and_counts_as_stopped(
    qtbot: Any, pool: JobPool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.jobs.job.STOP_LIMIT_MS", 300)
    job = pool.submit("count", FakeConfig(steps=2, pause_s=60), "stuck")
    ends = Ends(job)
    qtbot.waitUntil(lambda: job.worker is not None and job.worker.pid is not None, timeout=15_000)
    job.cancel()
    assert job.state is JobState.STOPPING
    qtbot.waitUntil(lambda: job.state.is_over, timeout=15_000)
    assert ends.seen == ["cancelled"]


class Helper:
    """A stand-in for systemd-inhibit that tells how it is called and how it ends."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.log = folder / "inhibit.log"
        script = folder / "systemd-inhibit"
        script.write_text(f'#!/bin/sh\necho "begun $*" >> {self.log}\ncat\necho ended >> {self.log}\n')
        script.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")

    @property
    def lines(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.mark.skipif(sys.platform != "linux", reason="the stand-in is Linux's")
def test_the_computer_is_kept_awake_while_a_job_works_and_not_while_it_is_paused(
    qtbot: Any, pool: JobPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    helper = Helper(tmp_path, monkeypatch)
    awake = KeepAwake(pool)
    job = pool.submit("count", FakeConfig(steps=10_000, pause_s=0.02), "long")
    qtbot.waitUntil(lambda: bool(helper.lines), timeout=15_000)
    assert "sleep" in helper.lines[0]
    job.pause()
    assert helper.lines[-1] == "ended"
    job.resume()
    qtbot.waitUntil(lambda: len(helper.lines) == 3, timeout=15_000)
    job.cancel()
    qtbot.waitUntil(lambda: job.state.is_over, timeout=15_000)
    assert helper.lines[-1] == "ended"
    assert not awake.inhibitor.is_on


def test_a_computer_that_cannot_be_kept_awake_is_no_failure(
    qtbot: Any, pool: JobPool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.jobs.awake._command", lambda: [str(tmp_path / "missing")])
    awake = KeepAwake(pool)
    job, ends = run(qtbot, pool, "count")
    assert ends.seen == ["succeeded"]
    assert not awake.inhibitor.is_on
    assert job.failure is None
