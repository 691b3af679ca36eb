"""Evaluating sets and runs: which figures, from what, and what is refused."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.config import EvaluateConfig, GenerateConfig
from core.data.dataset import Prepared
from core.errors import InputError
from core.evaluation.checkpoint import METRIC_COLUMNS, PICTURES, preview_rows
from core.events import Event, Metric, Notice, Progress, Sample
from core.files import read_csv, read_json, write_json
from core.generation.produce import generate_set
from core.paths import Project, Run, SetFolder
from core.tasks import evaluate

FIGURES = (
    "pictures",
    "coordinate_error_px_median",
    "coordinate_error_px_p95",
    "matcher_error_px_median",
    "ssim_outside_defects",
    "ssim_real_ceiling",
    "perceptual_similarity",
    "perceptual_real_ceiling",
    "matcher_error_px_p95",
    "perceptual_pictures",
    "perceptual_standard_error",
    "mask_iou",
    "mask_iou_ceiling",
    "yield",
    "yield_low",
    "yield_high",
    "yield_low.scratch",
    "sharpness",
    "sharpness_low",
    "sharpness.scratch",
    "defect_sharpness",
    "defect_sharpness_high",
    "diversity",
    "diversity.scratch",
    "near_copies",
    "near_copies_real",
    "near_copy_distance",
    "nearest_distance_median",
    "yield.ok",
    "yield.scratch",
    "perceptual_metric",
    "judge_accuracy_on_real",
)


@pytest.fixture(scope="module")
def made(
    project: Project, anchored_run: Run, tmp_path_factory: pytest.TempPathFactory
) -> tuple[SetFolder, list[Event]]:
    """A small set, evaluated."""
    folder = tmp_path_factory.mktemp("sets") / "set"
    asked = {"counts": {"scratch": 5, "ok": 3}, "steps": 6, "screen": False}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.judging.judge._STEPS", 25)
        list(generate_set(GenerateConfig(project=str(project.folder), run="diffusion", out=str(folder), **asked)))
        events = list(evaluate(EvaluateConfig(project=str(project.folder), set=str(folder))))
    return SetFolder(folder), events


def figures(folder: SetFolder) -> dict[str, str]:
    return {row["name"]: row["value"] for row in read_csv(folder.metrics)}


def test_a_set_gets_every_figure(made: tuple[SetFolder, list[Event]]) -> None:
    found = figures(made[0])
    assert set(FIGURES) <= set(found)
    assert found["pictures"] == "8" and found["perceptual_metric"] == "ST-LPIPS (AlexNet)"
    for name in FIGURES:
        if name not in ("pictures", "perceptual_metric"):
            assert float(found[name]) >= 0, name
    for name in ("ssim_outside_defects", "perceptual_similarity", "yield", "mask_iou", "judge_accuracy_on_real"):
        assert float(found[name]) <= 1
    assert float(found["coordinate_error_px_median"]) <= float(found["coordinate_error_px_p95"])
    share = (5 * float(found["yield.scratch"]) + 3 * float(found["yield.ok"])) / 8
    assert float(found["yield"]) == pytest.approx(share, abs=1e-5)


def test_the_coordinate_error_is_that_of_the_manifest(made: tuple[SetFolder, list[Event]]) -> None:
    errors = sorted(float(r["coordinate_error_px"]) for r in read_csv(made[0].manifest))
    assert float(figures(made[0])["coordinate_error_px_median"]) == pytest.approx((errors[3] + errors[4]) / 2, abs=2e-3)


def test_the_figures_are_told_in_one_sentence(made: tuple[SetFolder, list[Event]]) -> None:
    (notice,) = [e for e in made[1] if isinstance(e, Notice)]
    assert notice.text.startswith("8 pictures, coordinate error ") and "by a judge that names" in notice.text
    assert {e.stage for e in made[1] if isinstance(e, Progress)} == {
        "Measuring the set",
        "Training the judge",
        "Looking at the set",
    }


def test_a_second_evaluation_reuses_the_first(made: tuple[SetFolder, list[Event]], project: Project) -> None:
    before = made[0].metrics.read_bytes()
    (event,) = evaluate(EvaluateConfig(project=str(project.folder), set=str(made[0].folder)))
    assert isinstance(event, Notice) and "reused" in event.text
    assert made[0].metrics.read_bytes() == before


def test_what_was_rejected_by_hand_is_not_measured(
    made: tuple[SetFolder, list[Event]], project: Project, tmp_path: Path
) -> None:
    own = SetFolder(Path(shutil.copytree(made[0].folder, tmp_path / "own")))
    files = [row["file"] for row in read_csv(own.manifest)]
    for rejected in (files[0], files[-1]):  # as many as before, and others
        own.write_decided({rejected: False, files[1]: True})
        told = list(evaluate(EvaluateConfig(project=str(project.folder), set=str(own.folder))))
        texts = [e.text for e in told if isinstance(e, Notice)]
        assert texts[0] == "1 of the 8 pictures were rejected by hand and are not measured."
        assert texts[-1].startswith("7 pictures, ") and figures(own)["pictures"] == "7"
        assert rejected not in {row["file"] for row in read_csv(own.nearest)}
    own.write_decided(dict.fromkeys(files, False))
    with pytest.raises(InputError, match=r"Every picture of .* was rejected by hand; accept some"):
        list(evaluate(EvaluateConfig(project=str(project.folder), set=str(own.folder))))


def test_sets_that_cannot_be_measured_get_a_sentence(
    made: tuple[SetFolder, list[Event]], project: Project, plain_project: Project, tmp_path: Path
) -> None:
    def measured(folder: Path, by: Project = project) -> None:
        list(evaluate(EvaluateConfig(project=str(by.folder), set=str(folder))))

    with pytest.raises(InputError, match="holds no generated set"):
        measured(tmp_path)
    with pytest.raises(InputError, match="was generated from other pictures"):
        measured(made[0].folder, plain_project)
    shutil.copytree(made[0].folder, tmp_path / "copy")
    (tmp_path / "copy" / "metrics.csv").unlink()
    (tmp_path / "copy" / "ok" / "ok_00001.png").unlink()
    with pytest.raises(InputError, match=r"ok/ok_00001\.png of the set .*generate the set again"):
        measured(tmp_path / "copy")
    with pytest.raises(InputError, match="either a run or a set"):
        EvaluateConfig(project="p")


# --- runs -------------------------------------------------------------------------------------------


def test_a_run_evaluated_again_has_the_same_figures_and_keeps_its_losses(
    project: Project, anchored_run: Run, copied: Callable[..., Project]
) -> None:
    own = copied(project, runs=True)
    run = own.run("diffusion")
    before = read_csv(run.metrics)
    assert tuple(before[0]) == METRIC_COLUMNS
    shutil.rmtree(run.samples)
    events = list(evaluate(EvaluateConfig(project=str(own.folder), run="diffusion")))
    assert read_csv(run.metrics) == before
    assert len([e for e in events if isinstance(e, Sample)]) == 2 * PICTURES
    assert {e.epoch for e in events if isinstance(e, Metric)} == {1, 2}
    told = [e for e in events if isinstance(e, Progress) and e.stage == "Evaluating checkpoints"]
    assert [(e.done, e.total) for e in told] == [(1, 2), (2, 2)]
    assert len(list(run.samples.rglob("*.png"))) == 2 * PICTURES


def test_runs_that_cannot_be_measured_get_a_sentence(project: Project, copied: Callable[..., Project]) -> None:
    own = copied(project)
    with pytest.raises(InputError, match="There is no run 'absent'"):
        list(evaluate(EvaluateConfig(project=str(own.folder), run="absent")))
    write_json(own.run("young").config, {"project": str(own.folder), "run": "young"})
    with pytest.raises(InputError, match="has no checkpoint yet"):
        list(evaluate(EvaluateConfig(project=str(own.folder), run="young")))


def test_previews_show_every_class_and_prefer_what_training_never_saw(data: Prepared) -> None:
    rows = preview_rows(data, 3)
    assert len(rows) == len(set(rows)) == PICTURES and rows == preview_rows(data, 3) != preview_rows(data, 4)
    assert len({data.classes[r] for r in rows}) == PICTURES
    held = data.held()
    for row in rows:
        assert held[row] or not held[data.rows_of(data.classes[row])].any()


def test_a_set_says_from_what_it_was_made(made: tuple[SetFolder, list[Event]], project: Project) -> None:
    assert read_json(made[0].info)["checkpoint_hash"] == read_csv(made[0].manifest)[0]["checkpoint_hash"]
