"""Runs: what they leave, and that stopped or killed at any moment they end as if they never were."""

from __future__ import annotations

import json
import pickle
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import torch

import core.training.run as module
import core.training.session as session
from core.checkpoints import load_tensors
from core.config import CURVES, FIRST_STAGE_CURVES, EvaluateConfig, GenerateConfig, TrainConfig
from core.data.dataset import Prepared
from core.diffusion.systems import System
from core.errors import InputError
from core.evaluation.checkpoint import Examiner
from core.events import CheckpointSaved, Event, Metric, Notice, Progress, Sample, from_kept
from core.files import read_csv, read_json, write_json
from core.paths import Project, Run
from core.tasks import evaluate, generate
from core.training.diffusion import DiffusionStage
from core.training.run import train_run

Tiny = Callable[..., TrainConfig]
Copied = Callable[..., Project]


def last(run: Run) -> bytes:
    return run.checkpoint_files()[-1].read_bytes()


def stopped_after(config: TrainConfig, is_moment: Callable[[Event], bool]) -> list[Event]:
    """Run until that event, and close, as Stop does."""
    events, seen = train_run(config), []
    for event in events:
        seen.append(event)
        if is_moment(event):
            events.close()  # type: ignore[attr-defined]
            return seen
    raise AssertionError("the moment never came")


# --- what a run leaves ------------------------------------------------------------------------------


@pytest.fixture(params=["anchored", "paper"])
def run(request: pytest.FixtureRequest) -> Run:
    return request.getfixturevalue(f"{request.param}_run")  # type: ignore[no-any-return]


def test_a_run_leaves_its_config_checkpoints_samples_metrics_and_events(run: Run) -> None:
    config = read_json(run.config)
    assert (config["epochs"], config["generator"], config["resume"], config["threads"]) == (2, run.name, False, 1)
    assert [f.name for f in run.checkpoint_files()] == ["epoch-0001.safetensors", "epoch-0002.safetensors"]
    for epoch in ("epoch-0001", "epoch-0002"):
        assert len(list((run.samples / epoch).glob("*.png"))) == 10
    rows = read_csv(run.metrics)
    assert [r["epoch"] for r in rows] == ["1", "2"]
    assert [r["checkpoint"] for r in rows] == [f.name for f in run.checkpoint_files()]
    for row in rows:
        assert row["perceptual_metric"] == "ST-LPIPS (AlexNet)"
        assert 0 < float(row["ssim"]) <= float(row["ssim_ceiling"]) + 0.05 and float(row["loss"]) > 0
        assert float(row["coordinate_error_px"]) <= float(row["coordinate_error_px_p95"])
    lines, pictures = run.events.read_text(encoding="utf-8").splitlines(), Project(run.folder.parents[1]).pictures()
    events = [from_kept(json.loads(line), run.folder, pictures) for line in lines]
    assert not [e for e in events if isinstance(e, Progress)]
    assert [e.epoch for e in events if isinstance(e, CheckpointSaved)] == [1, 2]
    assert all(Path(e.file).exists() and Path(str(e.real)).exists() for e in events if isinstance(e, Sample))
    curves = {e.name for e in events if isinstance(e, Metric)}
    assert curves == set(CURVES) - {"validation_loss", "proof_loss"} - (
        set() if run.name == "paper" else set(FIRST_STAGE_CURVES)
    )
    notices = " ".join(e.text for e in events if isinstance(e, Notice))
    assert "with coordinates" in notices and "ST-LPIPS (AlexNet)" in notices
    assert run.first_stage.exists() == (run.name == "paper")
    assert ("codes are in use" in notices) == (run.name == "paper")
    assert not list(run.folder.rglob("*.part"))


def test_a_checkpoint_says_what_it_is(run: Run, data: Prepared) -> None:
    _, settings = load_tensors(run.checkpoint_files()[0])
    assert settings["generator"] == run.name and settings["epoch"] == 1 and settings["run"] == run.name
    assert settings["data"] == data.key


def test_progress_goes_step_by_step_to_the_end(project: Project, tiny: Tiny, copied: Copied) -> None:
    own = copied(project)
    events = list(train_run(tiny(own, "diffusion", epochs=1, batch_size=64)))
    steps = [(e.done, e.total) for e in events if isinstance(e, Progress) and e.stage == DiffusionStage.title]
    assert steps == [(1, 2), (2, 2)]


# --- an existing run --------------------------------------------------------------------------------


def test_an_existing_run_is_never_overwritten(project: Project, run: Run, tiny: Tiny) -> None:
    before = {p: p.stat().st_mtime_ns for p in run.folder.rglob("*")}
    with pytest.raises(InputError, match=r"There is a run .* already; choose another name, or continue it"):
        list(train_run(tiny(project, run.name)))
    assert before == {p: p.stat().st_mtime_ns for p in run.folder.rglob("*")}


def test_a_run_is_continued_only_by_its_own_generator(project: Project, anchored_run: Run, tiny: Tiny) -> None:
    with pytest.raises(InputError, match="was begun with 'diffusion'; continue it with that"):
        list(train_run(tiny(project, "paper", run=anchored_run.name, resume=True)))


def test_a_finished_run_resumed_says_so_and_changes_no_checkpoint(
    project: Project, anchored_run: Run, tiny: Tiny, copied: Copied
) -> None:
    own = copied(project, runs=True)
    events = list(train_run(tiny(own, "diffusion", resume=True)))
    assert any("All 2 epochs" in e.text for e in events if isinstance(e, Notice))
    assert not [e for e in events if isinstance(e, Progress | CheckpointSaved)]
    assert last(own.run("diffusion")) == last(anchored_run)


def test_a_run_resumed_with_other_pictures_is_refused(
    project: Project, anchored_run: Run, tiny: Tiny, copied: Copied
) -> None:
    own = copied(project, runs=True)
    write_json(own.summary, read_json(own.summary) | {"content": "of other pictures"})
    before = anchored_run.state.read_bytes()
    with pytest.raises(InputError, match="The pictures changed since the run 'diffusion' began"):
        list(train_run(tiny(own, "diffusion", resume=True)))
    assert own.run("diffusion").state.read_bytes() == before


@pytest.mark.parametrize("damage", ["cut", "emptied", "noise"])
def test_a_damaged_state_gets_a_sentence(
    damage: str, project: Project, anchored_run: Run, tiny: Tiny, copied: Copied
) -> None:
    own = copied(project, runs=True)
    state = own.run("diffusion").state
    whole = state.read_bytes()
    state.write_bytes({"cut": whole[: len(whole) // 2], "emptied": b"", "noise": b"\x93" * 5000}[damage])
    with pytest.raises(InputError, match=r"state\.safetensors is not a whole Flawsmith checkpoint"):
        list(train_run(tiny(own, "diffusion", resume=True)))


def test_a_name_that_is_no_folder_name_is_refused(project: Project, tiny: Tiny) -> None:
    for name in ("../outside", "a/b", "CON", " "):
        with pytest.raises(InputError):
            list(train_run(tiny(project, "diffusion", run=name)))


# --- stopped and continued --------------------------------------------------------------------------


def at_step(stage: str, done: int) -> Callable[[Event], bool]:
    return lambda e: isinstance(e, Progress) and stage in e.stage and e.done == done


DIFFUSION, VQVAE = "diffusion model", "VQVAE"
MOMENTS: dict[str, list[Callable[[Event], bool]]] = {
    "diffusion": [
        at_step(DIFFUSION, 1),
        at_step(DIFFUSION, 5),  # the last of an epoch
        lambda e: isinstance(e, CheckpointSaved),
        at_step(DIFFUSION, 7),
    ],
    "paper": [
        at_step(VQVAE, 3),
        at_step(VQVAE, 8),
        lambda e: isinstance(e, Notice) and "codes are in use" in e.text,
        at_step(DIFFUSION, 7),
    ],
}


@pytest.mark.parametrize("generator", MOMENTS)
def test_stopped_and_continued_again_and_again_a_run_ends_with_the_same_bits(
    generator: str,
    project: Project,
    tiny: Tiny,
    copied: Copied,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole: Run = request.getfixturevalue("anchored_run" if generator == "diffusion" else "paper_run")
    monkeypatch.setattr("core.evaluation.checkpoint.PICTURES", 2)
    own = copied(project)
    for moment in MOMENTS[generator]:
        stopped_after(tiny(own, generator, resume=True), moment)
    list(train_run(tiny(own, generator, resume=True)))
    continued = own.run(generator)
    assert [f.read_bytes() for f in continued.checkpoint_files()] == [f.read_bytes() for f in whole.checkpoint_files()]
    assert [r["epoch"] for r in read_csv(continued.metrics)] == ["1", "2"]
    if generator == "paper":
        assert continued.first_stage.read_bytes() == whole.first_stage.read_bytes()


def test_a_run_left_by_other_networks_is_told_and_not_gone_on_with(anchored_run: Run) -> None:
    class Older(DiffusionStage):
        def __init__(self) -> None:
            pass

        def restore(self, tensors: dict[str, torch.Tensor]) -> None:
            self.weights = tensors["system.grain"]

    with pytest.raises(InputError, match="The run 'diffusion' was begun by another version"):
        session.restore(Older(), session.State("diffusion", 1, {}, {}), anchored_run)


class Killed(BaseException):
    """The process is gone: nobody may catch this."""


@pytest.mark.parametrize("at", ["state", "checkpoint", "figures"])
def test_killed_around_a_checkpoint_it_loses_neither_weights_nor_figures(
    at: str, project: Project, anchored_run: Run, tiny: Tiny, copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.evaluation.checkpoint.PICTURES", 2)
    own = copied(project)
    real = module.save_tensors

    def save(path: Path, *rest: Any) -> None:
        second = bool(own.run("diffusion").checkpoint_files())
        if second and path.name == {"state": "state.safetensors", "checkpoint": "epoch-0002.safetensors"}.get(at):
            raise Killed
        real(path, *rest)

    def figures(self: Examiner, system: System, epoch: int, *rest: Any) -> Iterator[Event]:
        if epoch == 2:
            raise Killed
        yield from examine(self, system, epoch, *rest)

    examine = Examiner.examine
    if at == "figures":
        monkeypatch.setattr(Examiner, "examine", figures)
    else:
        monkeypatch.setattr(module, "save_tensors", save)
        monkeypatch.setattr(session, "save_tensors", save)
    with pytest.raises(Killed):
        list(train_run(tiny(own, "diffusion")))
    monkeypatch.setattr(Examiner, "examine", examine)
    monkeypatch.setattr(module, "save_tensors", real)
    monkeypatch.setattr(session, "save_tensors", real)
    list(train_run(tiny(own, "diffusion", resume=True)))
    run = own.run("diffusion")
    assert [f.name for f in run.checkpoint_files()] == ["epoch-0001.safetensors", "epoch-0002.safetensors"]
    assert last(run) == last(anchored_run)
    assert [r["epoch"] for r in read_csv(run.metrics)] == ["1", "2"]
    assert len(list((run.samples / "epoch-0002").glob("*.png"))) == 2


def test_a_run_given_more_epochs_goes_on(project: Project, anchored_run: Run, tiny: Tiny, copied: Copied) -> None:
    own = copied(project, runs=True)
    list(train_run(tiny(own, "diffusion", resume=True, epochs=3)))
    run = own.run("diffusion")
    assert [r["epoch"] for r in read_csv(run.metrics)] == ["1", "2", "3"]
    assert read_json(run.config)["epochs"] == 3 and last(run) != last(anchored_run)
    assert run.begun == anchored_run.begun, "going on is no new beginning"


# --- strangers' files -------------------------------------------------------------------------------


class Bomb:
    """Unpickling this makes a file."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.mark,)


@pytest.mark.parametrize("how", ["pickle", "torch"])
@pytest.mark.parametrize("what", ["checkpoint", "state"])
def test_a_planted_pickle_is_refused_and_never_opened(
    how: str, what: str, project: Project, anchored_run: Run, tiny: Tiny, copied: Copied, tmp_path: Path
) -> None:
    own, mark = copied(project, runs=True), tmp_path / "executed"
    run = own.run("diffusion")
    target = run.state if what == "state" else run.checkpoints / "epoch-0003.safetensors"
    if how == "pickle":
        target.write_bytes(pickle.dumps(Bomb(mark)))
    else:
        torch.save({"weights": Bomb(mark)}, target)
    jobs: list[Iterator[Event]] = [train_run(tiny(own, "diffusion", resume=True))]
    if what == "checkpoint":
        out = str(tmp_path / "set")
        asked: dict[str, Any] = {"counts": {"ok": 1}, "checkpoint": target.name}
        jobs = [
            generate(GenerateConfig(project=str(own.folder), run="diffusion", out=out, **asked)),
            evaluate(EvaluateConfig(project=str(own.folder), run="diffusion")),
        ]
    for job in jobs:
        with pytest.raises(InputError, match="is not a whole Flawsmith checkpoint"):
            list(job)
    assert not mark.exists()
    pickle.loads(pickle.dumps(Bomb(mark)))
    assert mark.exists()  # the bomb is a real one


# --- the latents' cache -----------------------------------------------------------------------------


def test_latents_are_cached_by_the_content_of_pictures_and_vqvae(
    project: Project, paper_run: Run, tiny: Tiny, copied: Copied
) -> None:
    cached = sorted(p.name for p in project.cache.glob("latents-*"))
    assert len(cached) == 1
    own = copied(project, runs=True)
    shutil.rmtree(own.cache)
    run = own.run("paper")
    stopped_after(tiny(own, "paper", run="same"), lambda e: isinstance(e, Notice) and "Training on" in e.text)
    other = own.run("same")
    shutil.copy(run.first_stage, other.first_stage)
    moment = at_step(DIFFUSION, 1)
    stopped_after(tiny(own, "paper", run="same", resume=True), moment)
    (first,) = own.cache.glob("latents-*")
    assert first.name == cached[0]
    stamp = first.stat().st_mtime_ns
    stopped_after(tiny(own, "paper", run="same", resume=True), at_step(DIFFUSION, 2))
    assert first.stat().st_mtime_ns == stamp
    stopped_after(tiny(own, "paper", run="third", vqvae_epochs=1, seed=8), moment)
    assert len(list(own.cache.glob("latents-*"))) == 2


# --- without a pattern ------------------------------------------------------------------------------


def test_pictures_without_a_pattern_train_too(plain_project: Project, tiny: Tiny, copied: Copied) -> None:
    own = copied(plain_project)
    events = list(train_run(tiny(own, "diffusion", epochs=1)))
    assert any("without coordinates" in e.text for e in events if isinstance(e, Notice))
    (row,) = read_csv(own.run("diffusion").metrics)
    assert row["coordinate_error_px"] == "" and row["ssim"] != ""
    assert all(e.coordinate_error_px is None for e in events if isinstance(e, Sample))
