"""The time left, on what a real training told and when."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.model.eta import RemainingTime

RECORDED = Path(__file__).parent / "recorded" / "training.json"


class Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def replay(slower: float = 1.0, pause_at: float = -1.0) -> Iterator[tuple[float, float | None, int, str]]:
    """Seconds that are really left, what is said, checkpoints measured so far, stage."""
    record = json.loads(RECORDED.read_text())
    clock = Clock()
    remaining = RemainingTime(clock)
    measured, before, lost_s = 0, "", 0.0
    for at_s, number, done, total in record["progress"]:
        stage = record["stages"][number]
        if stage == record["stages"][0] and before not in ("", stage):
            measured += 1
        before = stage
        if pause_at >= 0 and at_s > pause_at and not lost_s:
            remaining.hold(True)
            lost_s = 1000.0
            clock.now_s += lost_s
            remaining.hold(False)
        clock.now_s = at_s * slower + lost_s
        remaining.update(done, total, stage)
        yield (record["seconds"] - at_s) * slower, remaining.seconds, measured, stage


@pytest.mark.parametrize("slower", [1.0, 20.0])
def test_it_settles_within_a_fifth_once_two_checkpoints_were_measured(slower: float) -> None:
    told = [row for row in replay(slower) if row[2] >= 2]
    assert len(told) > 100
    for true_s, said_s, _, stage in told:
        assert said_s is not None
        assert abs(said_s - true_s) <= max(0.2 * true_s, 4 * slower), f"{said_s:.0f} s and not {true_s:.0f} s: {stage}"


def test_it_is_of_the_whole_job_from_the_first_checkpoint_on() -> None:
    """Measuring takes half of the time here: the training's own steps alone would be far too short."""
    after_one = [(true_s, said_s) for true_s, said_s, measured, _ in replay() if measured == 1]
    for true_s, said_s in after_one:
        assert said_s is not None
        assert 0.8 * true_s <= said_s <= 1.8 * true_s, "the first time everything is loaded too"


def test_a_pause_changes_nothing() -> None:
    whole = [said for _, said, measured, _ in replay() if measured >= 2]
    held = [said for _, said, measured, _ in replay(pause_at=150) if measured >= 2]
    assert held == pytest.approx(whole, rel=0.01)


def test_stages_that_follow_one_another_are_no_interruptions() -> None:
    clock = Clock()
    remaining = RemainingTime(clock)
    for stage, total in (("Training the VQVAE", 20), ("Training the diffusion model", 40)):
        for done in range(total + 1):
            remaining.update(done, total, stage)
            clock.now_s += 1
        assert remaining.seconds == 0
    remaining.update(0, 10, "Looking at the set")
    assert remaining.seconds is None, "nothing is known of it yet"
