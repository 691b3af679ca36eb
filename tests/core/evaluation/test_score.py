"""The overall score of a checkpoint, its gate against copies, and when a stop is offered."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.data.request import Request
from core.data.warp import Warp
from core.evaluation.score import copies_gate, plateau, score_of, telling_of
from core.files import write_csv
from core.paths import Run

GOOD = {"kid": 0.0, "kid_floor": 0.01, "yield": 0.95}


def rows(*scores: float, gate: str = "") -> list[dict[str, str]]:
    return [{"epoch": str(10 * k), "score": str(s), "gate": gate} for k, s in enumerate(scores, 1)]


def test_as_good_as_real_pictures_scores_one() -> None:
    assert score_of(GOOD, 1.0, 0.95) == pytest.approx(1)
    assert score_of(GOOD | {"kid": -0.001, "yield": 1.0}, 1.0, 0.95) == pytest.approx(1)


@pytest.mark.parametrize(("worse", "position"), [({"kid": 0.03}, 1.0), ({"yield": 0.5}, 1.0), ({}, 0.3)])
def test_each_part_alone_lowers_the_score(worse: dict[str, float], position: float) -> None:
    assert 0.3 < score_of(GOOD | worse, position, 0.95) < 0.9


def test_half_of_the_distance_part_is_lost_where_chance_alone_would_tell_real_sets_apart_so_far() -> None:
    assert score_of(GOOD | {"kid": 0.01}, 1.0, 0.95) == pytest.approx(0.5 ** (1 / 3))


def test_a_part_that_is_nought_leaves_next_to_nothing() -> None:
    assert score_of(GOOD | {"yield": 0.0}, 1.0, 0.95) < 0.02


def test_parts_that_cannot_be_measured_do_not_count() -> None:
    nan = float("nan")
    assert score_of({"kid": nan, "kid_floor": nan, "yield": 0.6}, nan, nan) == pytest.approx(0.6)


def test_as_many_copies_as_chance_makes_pass_and_more_do_not() -> None:
    assert copies_gate(0, 48, 0.0) == copies_gate(2, 48, 0.0) == ""
    assert copies_gate(10, 48, 0.0) == "10 of 48 pictures are near copies of training pictures"
    assert copies_gate(10, 48, 0.2) == ""


def test_only_copies_in_new_shapes_tell_that_a_checkpoint_copies() -> None:
    real, new = Request(0), Request(0, warp=Warp(turn_deg=5.0))
    assert list(telling_of([True, True, False, True], [real, new, new, real])) == [True, False]
    assert list(telling_of([True, False], [real, real])) == [True, False], "without new shapes all tell"


def test_a_stop_is_offered_after_three_checkpoints_without_a_better_one() -> None:
    assert plateau(rows(0.5, 0.8, 0.8, 0.801)) == ""
    assert "epoch 20" in plateau(rows(0.5, 0.8, 0.8, 0.803, 0.79))
    assert plateau(rows(0.5, 0.8, 0.8, 0.803, 0.85)) == ""
    assert plateau(rows(0.5, 0.8, 0.7, 0.7, 0.7, gate="copies")) == ""


def test_without_a_score_the_loss_on_held_back_pictures_tells() -> None:
    falling = [{"epoch": str(k), "validation_loss": str(loss)} for k, loss in enumerate((0.5, 0.4, 0.3, 0.2, 0.1), 1)]
    assert plateau(falling) == ""
    assert "epoch 2" in plateau(
        [row | {"validation_loss": str(max(0.4, float(row["validation_loss"])))} for row in falling]
    )


def best_of(tmp_path: Path, *found: dict[str, str]) -> dict[str, str] | None:
    run = Run(tmp_path / "run")
    run.checkpoints.mkdir(parents=True, exist_ok=True)
    for row in found:
        (run.checkpoints / row["checkpoint"]).touch()
    write_csv(run.metrics, ("epoch", "checkpoint", "score", "gate", "validation_loss"), list(found))
    return run.best()


def row(epoch: int, **figures: str) -> dict[str, str]:
    return {"epoch": str(epoch), "checkpoint": f"epoch-{epoch:04d}.safetensors"} | figures


def test_the_best_checkpoint_has_the_highest_score_of_those_that_copy_nothing(tmp_path: Path) -> None:
    best = best_of(tmp_path, row(1, score="0.5"), row(2, score="0.9", gate="copies"), row(3, score="0.7"))
    assert best is not None and best["epoch"] == "3"


def test_where_all_copy_the_highest_score_is_best(tmp_path: Path) -> None:
    best = best_of(tmp_path, row(1, score="0.5", gate="copies"), row(2, score="0.9", gate="copies"))
    assert best is not None and best["epoch"] == "2"


def test_without_scores_the_least_held_back_loss_is_best_and_a_deleted_checkpoint_never(tmp_path: Path) -> None:
    found = [row(1, validation_loss="0.5"), row(2, validation_loss="0.3"), row(3, validation_loss="0.4")]
    best = best_of(tmp_path, *found)
    assert best is not None and best["epoch"] == "2"
    (tmp_path / "run" / "checkpoints" / "epoch-0002.safetensors").unlink()
    best = Run(tmp_path / "run").best()
    assert best is not None and best["epoch"] == "3"


def test_a_run_that_was_not_measured_has_no_best_checkpoint(tmp_path: Path) -> None:
    assert best_of(tmp_path, row(1)) is None
