"""Sets drawn with DeepSMOTE: parents, counts, notices and refusals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from core.checkpoints import load_tensors
from core.config import EvaluateConfig, GenerateConfig, Loss
from core.data.dataset import Prepared
from core.data.images import read_picture
from core.diffusion.systems import deepsmote_settings, load_system
from core.errors import InputError
from core.events import Event, Level, Notice, Sample
from core.files import read_csv, write_csv
from core.generation.columns import MANIFEST_COLUMNS
from core.generation.deepsmote import blended, decoded, encoded
from core.generation.plan import Mix
from core.generation.produce import find_checkpoint, generate_set
from core.models.deepsmote import DeepSMOTE
from core.paths import Project, Run, SetFolder
from core.runtime import choose_runtime
from core.tasks import evaluate
from core.training.run import train_run

COUNTS = {"dark": 20, "light": 5}


def config(project: Project, out: Path, **changes: Any) -> GenerateConfig:
    asked = {"run": "deepsmote", "counts": COUNTS, "seed": 4, "screen": False} | changes
    return GenerateConfig(project=str(project.folder), out=str(out), **asked)


@pytest.fixture(scope="module")
def made(
    plain_project: Project, smote_run: Run, tmp_path_factory: pytest.TempPathFactory
) -> tuple[SetFolder, list[Event]]:
    out = tmp_path_factory.mktemp("sets") / "set"
    events = list(generate_set(config(plain_project, out)))
    return SetFolder(out), events


def test_every_picture_has_its_parents_and_factor_and_is_decoded_between_them(
    made: tuple[SetFolder, list[Event]], plain_data: Prepared, smote_run: Run
) -> None:
    folder, events = made
    rows = read_csv(folder.manifest)
    assert tuple(rows[0]) == MANIFEST_COLUMNS
    assert {name: sum(r["class"] == name for r in rows) for name in COUNTS} == COUNTS
    held = plain_data.held()
    model = load_system(find_checkpoint(smote_run, None))
    assert isinstance(model, DeepSMOTE)
    runtime = choose_runtime()
    latents = encoded(model, plain_data, range(len(plain_data.files)), runtime)
    for row in rows:
        first, second = (plain_data.files.index(row[f"parent_{k}"]) for k in (1, 2))
        assert first != second and plain_data.classes[first] == plain_data.classes[second] == row["class"]
        assert not held[first] and not held[second]
        mix = Mix(first, second, float(row["factor"]))
        assert row["source"] == plain_data.files[mix.nearer] and row["x"] == row["coordinate_error_px"] == ""
        (picture,) = decoded(model, blended(latents.__getitem__, [mix]), runtime)
        kept = read_picture(folder.folder / row["file"]).astype(int)
        assert np.abs(kept - picture).max() <= 1
        assert (folder.folder / row["file"]).with_suffix(".txt").read_text(encoding="utf-8").strip() == row["class"]
    samples = [e for e in events if isinstance(e, Sample)]
    assert len(samples) == 25 and all(Path(str(e.real)).exists() for e in samples)


def test_between_pictures_of_two_tones_there_is_no_grey(smote_run: Run, plain_data: Prepared) -> None:
    scans = replace(plain_data, pictures=np.where(plain_data.pictures > 127, 255, 0).astype(np.uint8))
    assert deepsmote_settings(plain_data, Loss.SHARP)["tones"] is None
    assert deepsmote_settings(scans, Loss.PAPER)["tones"] is None
    settings = deepsmote_settings(scans, Loss.SHARP)
    assert settings["tones"] == [[0], [255]]
    torch.manual_seed(0)
    runtime = choose_runtime()
    for tones in (settings["tones"], None):
        model = DeepSMOTE(settings | {"tones": tones}).eval()
        (picture, *_) = decoded(model, encoded(model, scans, [0, 1, 2], runtime), runtime)
        assert (set(np.unique(picture)) <= {0, 255}) == (tones is not None)


def test_a_second_call_reuses_and_completes_with_the_same_bits(
    made: tuple[SetFolder, list[Event]], plain_project: Project, tmp_path: Path
) -> None:
    first = SetFolder(tmp_path / "again")
    events = generate_set(config(plain_project, first.folder))
    for event in events:
        if isinstance(event, Sample) and event.file.endswith("dark_00006.png"):
            events.close()  # type: ignore[attr-defined]
            break
    again = list(generate_set(config(plain_project, first.folder)))
    assert any("7 of 25 pictures are there already" in e.text for e in again if isinstance(e, Notice))
    for row in read_csv(made[0].manifest):
        assert (first.folder / row["file"]).read_bytes() == (made[0].folder / row["file"]).read_bytes()
    assert first.manifest.read_text() == made[0].manifest.read_text()


def test_prompts_without_a_coordinate_add_pictures(plain_project: Project, smote_run: Run, tmp_path: Path) -> None:
    asked = config(plain_project, tmp_path / "set", counts={"dark": 1}, prompts=["dark", "light"])
    list(generate_set(asked))
    assert sorted(r["class"] for r in read_csv(SetFolder(tmp_path / "set").manifest)) == ["dark", "dark", "light"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"random_coordinates": True}, "cannot move them"),
        ({"jitter_px": 2.0}, "cannot move them"),
        ({"steps": 5}, "draws in one step"),
        ({"prompts": ["3, 4, dark"]}, "asks for a coordinate"),
        ({"counts": {"blue": 2}}, "There is no class 'blue'"),
        ({"prompts": ["blue"]}, "There is no class 'blue'"),
    ],
)
def test_what_deepsmote_cannot_do_is_refused_before_anything_is_written(
    changes: dict[str, Any], words: str, plain_project: Project, smote_run: Run, tmp_path: Path
) -> None:
    with pytest.raises(InputError, match=words):
        list(generate_set(config(plain_project, tmp_path / "set", **changes)))
    assert not (tmp_path / "set").exists()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory, tiny: Callable[..., Any]) -> Project:
    """Classes of one, three and seven pictures, trained for an epoch."""
    from core.config import PrepareConfig
    from core.data.images import write_picture
    from core.data.prepare import prepare_project

    folder = tmp_path_factory.mktemp("small")
    rng = np.random.default_rng(1)
    for name, count in (("one", 1), ("three", 3), ("seven", 7)):
        for index in range(count):
            picture = rng.normal(40 * len(name), 12, (36, 36, 1))
            write_picture(folder / "pictures" / name / f"{index}.png", np.clip(picture, 0, 255).astype(np.uint8))
    project = Project(folder / "project")
    list(prepare_project(PrepareConfig(pictures=str(folder / "pictures"), project=str(project.folder))))
    events = list(train_run(tiny(project, "deepsmote", epochs=1)))
    assert any("too few to hold any back" in e.text for e in events if isinstance(e, Notice))
    return project


def test_a_class_below_six_is_told_of_its_fewer_neighbours(small: Project, tmp_path: Path) -> None:
    events = list(generate_set(config(small, tmp_path / "set", counts={"three": 9, "seven": 2})))
    (told,) = [e for e in events if isinstance(e, Notice) and e.level is Level.WARNING]
    assert "'three' has 3 pictures" in told.text and "its 2 nearest instead of 5" in told.text
    rows = [r for r in read_csv(SetFolder(tmp_path / "set").manifest) if r["class"] == "three"]
    assert {r["parent_1"] for r in rows} <= {"three/0.png", "three/1.png", "three/2.png"}


def test_a_class_of_one_picture_is_refused(small: Project, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="class 'one' has a single picture, and DeepSMOTE draws between two"):
        list(generate_set(config(small, tmp_path / "set", counts={"three": 1, "one": 1})))
    assert not (tmp_path / "set").exists()


def test_the_best_checkpoint_is_the_one_of_least_loss_on_held_back_pictures(
    plain_project: Project, smote_run: Run, copied: Callable[..., Project]
) -> None:
    run = copied(plain_project, runs=True).run("deepsmote")
    rows = [dict(row) for row in read_csv(run.metrics)]
    assert [float(row["validation_loss"]) > 0 for row in rows] == [True, True]
    rows[0]["validation_loss"], rows[1]["validation_loss"] = "0.1", "0.2"
    write_csv(run.metrics, list(rows[0]), rows)
    assert find_checkpoint(run, None).name == "epoch-0001.safetensors"
    assert find_checkpoint(run, "epoch-0002.safetensors").name == "epoch-0002.safetensors"
    run.metrics.unlink()
    assert find_checkpoint(run, None).name == "epoch-0002.safetensors"


def test_a_checkpoint_says_what_it_is(smote_run: Run, plain_data: Prepared) -> None:
    _, settings = load_tensors(smote_run.checkpoint_files()[0])
    assert settings["generator"] == "deepsmote" and settings["data"] == plain_data.key
    assert settings["system"] == {"channels": 1, "size": [40, 44], "loss": "sharp", "tones": None}


def test_the_set_is_measured_for_copies_diversity_and_yield(
    made: tuple[SetFolder, list[Event]], plain_project: Project, plain_data: Prepared
) -> None:
    folder = made[0]
    list(evaluate(EvaluateConfig(project=str(plain_project.folder), set=str(folder.folder))))
    figures = {row["name"]: row["value"] for row in read_csv(folder.metrics)}
    rows = read_csv(folder.nearest)
    assert [r["file"] for r in rows] == [r["file"] for r in read_csv(folder.manifest)]
    held = plain_data.held()
    assert all(not held[plain_data.files.index(r["nearest"])] for r in rows)
    assert int(figures["near_copies"]) == sum(r["near_copy"] == "yes" for r in rows)
    assert all((float(r["distance"]) < float(figures["near_copy_distance"])) == (r["near_copy"] == "yes") for r in rows)
    for name in ("diversity", "diversity.dark", "sharpness", "sharpness.light", "yield", "yield.dark"):
        assert float(figures[name]) >= 0
    assert figures["coordinate_error_px_median"] == ""
