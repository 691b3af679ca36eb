"""Runs of DeepSMOTE: what they leave, and that stopped or killed at any moment they end as if they never were."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import core.training.run as module
import core.training.session as session
from core.config import TRAIN_DEFAULTS, EvaluateConfig, Generator, TrainConfig
from core.errors import InputError
from core.events import CheckpointSaved, Event, Metric, Notice, Progress, Sample, from_kept
from core.files import read_csv, read_json
from core.paths import Project, Run
from core.tasks import evaluate
from core.training.run import train_run

Tiny = Callable[..., TrainConfig]
Copied = Callable[..., Project]


def test_it_leaves_what_every_run_leaves(smote_run: Run) -> None:
    config = read_json(smote_run.config)
    assert (config["generator"], config["loss"], config["epochs"]) == ("deepsmote", "sharp", 2)
    assert [f.name for f in smote_run.checkpoint_files()] == ["epoch-0001.safetensors", "epoch-0002.safetensors"]
    for epoch in ("epoch-0001", "epoch-0002"):
        names = [p.name for p in sorted((smote_run.samples / epoch).glob("*.png"))]
        assert len(names) == 10 and sum("dark" in n for n in names) == sum("light" in n for n in names) == 5
    for row in read_csv(smote_run.metrics):
        assert row["perceptual_metric"] == "ST-LPIPS (AlexNet)"
        assert float(row["ssim"]) <= 1 and float(row["loss"]) > 0 and float(row["validation_loss"]) > 0
        assert row["coordinate_error_px"] == ""
        assert 0 <= float(row["copies"]) <= 1 and 0 <= float(row["yield"]) <= 1
        assert float(row["sharpness"]) >= 0 and float(row["diversity"]) >= 0
    lines = smote_run.events.read_text(encoding="utf-8").splitlines()
    pictures = Project(smote_run.folder.parents[1]).pictures()
    events = [from_kept(json.loads(line), smote_run.folder, pictures) for line in lines]
    assert [e.epoch for e in events if isinstance(e, CheckpointSaved)] == [1, 2]
    assert all(Path(e.file).exists() and Path(str(e.real)).exists() for e in events if isinstance(e, Sample))
    curves = {e.name for e in events if isinstance(e, Metric)}
    assert curves == {"loss", "ssim", "perceptual_similarity", "validation_loss", "yield"}
    assert any("held back to find the best checkpoint" in e.text for e in events if isinstance(e, Notice))
    assert not list(smote_run.folder.rglob("*.part"))


def test_colour_pictures_with_a_pattern_train_too(project: Project, tiny: Tiny, copied: Copied) -> None:
    own = copied(project)
    list(train_run(tiny(own, "deepsmote", epochs=1, loss="paper")))
    (row,) = read_csv(own.run("deepsmote").metrics)
    assert float(row["validation_loss"]) > 0


def at_step(done: int) -> Callable[[Event], bool]:
    return lambda e: isinstance(e, Progress) and e.done == done


@pytest.mark.parametrize("loss", ["sharp", "paper"])
def test_stopped_and_continued_it_ends_with_the_same_bits(
    loss: str, plain_project: Project, tiny: Tiny, copied: Copied
) -> None:
    own = copied(plain_project)
    list(train_run(tiny(own, "deepsmote", run="whole", loss=loss, batch_size=6)))
    config = tiny(own, "deepsmote", run="parts", loss=loss, batch_size=6, resume=True)
    for is_moment in (at_step(1), at_step(4), lambda e: isinstance(e, CheckpointSaved), at_step(6)):
        events = train_run(config)
        for event in events:
            if is_moment(event):
                events.close()  # type: ignore[attr-defined]
                break
    list(train_run(config))
    whole, parts = own.run("whole"), own.run("parts")
    # The run's name stands in the checkpoints' settings.
    ended = [f.read_bytes().replace(b"parts", b"whole") for f in parts.checkpoint_files()]
    assert ended == [f.read_bytes() for f in whole.checkpoint_files()] and len(ended) == 2
    measured = [[(r["epoch"], r["ssim"], r["validation_loss"]) for r in read_csv(x.metrics)] for x in (parts, whole)]
    assert measured[0] == measured[1]


class Killed(BaseException):
    """The process is gone: nobody may catch this."""


@pytest.mark.parametrize("at", ["state.safetensors", "epoch-0002.safetensors"])
def test_killed_around_a_checkpoint_it_ends_with_the_same_bits(
    at: str, plain_project: Project, smote_run: Run, tiny: Tiny, copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = copied(plain_project)
    real = module.save_tensors

    def save(path: Path, *rest: Any) -> None:
        if own.run("deepsmote").checkpoint_files() and path.name == at:
            raise Killed
        real(path, *rest)

    monkeypatch.setattr(module, "save_tensors", save)
    monkeypatch.setattr(session, "save_tensors", save)
    with pytest.raises(Killed):
        list(train_run(tiny(own, "deepsmote")))
    monkeypatch.setattr(module, "save_tensors", real)
    monkeypatch.setattr(session, "save_tensors", real)
    list(train_run(tiny(own, "deepsmote", resume=True)))
    run = own.run("deepsmote")
    assert [f.read_bytes() for f in run.checkpoint_files()] == [f.read_bytes() for f in smote_run.checkpoint_files()]
    assert read_csv(run.metrics) == read_csv(smote_run.metrics)


def test_its_checkpoints_can_be_measured_again(plain_project: Project, smote_run: Run, copied: Copied) -> None:
    own = copied(plain_project, runs=True)
    run = own.run("deepsmote")
    before = read_csv(run.metrics)
    run.metrics.unlink()
    events = list(evaluate(EvaluateConfig(project=str(own.folder), run="deepsmote")))
    assert [(r["ssim"], r["validation_loss"]) for r in read_csv(run.metrics)] == [
        (r["ssim"], r["validation_loss"]) for r in before
    ]
    assert sum(isinstance(e, Sample) for e in events) == 20


def test_it_is_not_continued_with_the_other_loss(plain_project: Project, smote_run: Run, copied: Copied) -> None:
    own = copied(plain_project, runs=True)
    config = TrainConfig(project=str(own.folder), run="deepsmote", generator="deepsmote", epochs=3, resume=True)
    assert config.loss == "sharp"
    events = train_run(TrainConfig(**{**config.to_dict(), "loss": "paper"}))
    next(events)
    events.close()  # type: ignore[attr-defined]
    assert read_json(own.run("deepsmote").config)["loss"] == "sharp"


def test_what_is_not_asked_for_follows_the_generator() -> None:
    for generator in Generator:
        config = TrainConfig(project="P", run="a", generator=generator.value)
        defaults = TRAIN_DEFAULTS[generator.value]
        assert (config.epochs, config.learning_rate) == (defaults.epochs, defaults.learning_rate)
        assert config.checkpoint_every == defaults.checkpoint_every
    config = TrainConfig(project="P", run="a", generator="deepsmote")
    assert (config.epochs, config.learning_rate) == (1000, 2e-4)
    assert TrainConfig.from_dict(config.to_dict()) == config
    assert TrainConfig(project="P", run="a", generator="deepsmote", epochs=7, learning_rate=1e-3).epochs == 7
    assert TrainConfig(project="P", run="a").epochs == 200


def test_a_loss_that_is_none_is_refused() -> None:
    with pytest.raises(InputError, match="The loss 'mse' is not available; choose one of: sharp, paper"):
        TrainConfig(project="P", run="a", loss="mse")
