"""A full disk, a read-only folder, a lost share, a clock set back: each task says so, goes on, and ends the same."""

from __future__ import annotations

import errno
import os
import runpy
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core import files
from core.__main__ import main
from core.data.images import write_picture
from core.paths import Project, Run, SetFolder

KILLS = Path(__file__).resolve().parents[1] / "benchmarks" / "kill_table.py"
Outcome = Callable[[Path, list[str]], dict[str, str]]


@pytest.fixture(scope="module")
def outcome_of() -> Outcome:
    return runpy.run_path(str(KILLS))["outcome_of"]  # type: ignore[no-any-return]


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """A folder that can be taken away with everything in it."""
    folder = tmp_path / "공유 폴더"
    folder.mkdir()
    return folder


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """The command line; `before` is done before the `at`th file is written. What was said on stderr."""

    def run(command: str, before: Callable[[Path], None] = lambda _: None, at: int = 0, status: int = 0) -> str:
        real, left = files._refuse_gone, [at]

        def refuse_gone(path: Path) -> None:
            left[0] -= 1
            if left[0] == 0:
                before(path)
            real(path)

        with monkeypatch.context() as patch:
            patch.setattr(files, "_refuse_gone", refuse_gone)
            assert main(command.split("|")) == status
        assert not at or left[0] <= 0, "it wrote fewer files"
        return capsys.readouterr().err

    return run


def refused(number: int) -> Callable[[Path], None]:
    """The system refuses to write."""

    def refuse(path: Path) -> None:
        raise OSError(number, os.strerror(number), str(path))

    return refuse


def go_through_all(
    command: str, again: str, left: list[str], share: Path, at: tuple[int, int, int], call: Callable[..., str],
    outcome_of: Outcome,
) -> None:  # fmt: skip
    """`command` undisturbed, and then from the same beginning through every adversity, before the `at`th file."""
    beginning, whole, away = (share.with_name(name) for name in ("beginning", "whole", "away"))
    shutil.copytree(share, beginning)
    call(command)
    share.rename(whole)
    beginning.rename(share)
    for number, place in ((errno.ENOSPC, at[0]), (errno.EROFS, at[1])):
        said = call(command, refused(number), place, status=2)
        assert os.strerror(number) in said and str(share) in said and "Traceback" not in said
        command = again
    said = call(command, lambda _: share.rename(away) and None, at[2], status=1)
    assert "cannot be reached any more" in said and "share is connected" in said
    assert not share.exists(), "nothing is written where the share was"
    away.rename(share)
    for path in share.rglob("*"):
        os.utime(path, (1, 1))
    call(command)
    assert outcome_of(share, left) == outcome_of(whole, left)


def test_a_preparation_ends_the_same(
    plain_folder: Path, share: Path, call: Callable[..., str], outcome_of: Outcome
) -> None:
    command = f"prepare|{plain_folder}|--project|{share}/project"
    go_through_all(command, command, ["project"], share, (2, 9, 30), call, outcome_of)


def test_a_training_ends_the_same(
    plain_project: Project, share: Path, call: Callable[..., str], outcome_of: Outcome
) -> None:
    own = bring(plain_project, share)
    command = f"train|--project|{own.folder}|--run|a|--generator|deepsmote|--epochs|4|--checkpoint-every|1"
    go_through_all(command, f"{command}|--resume", ["project/runs/a"], share, (9, 12, 6), call, outcome_of)


@pytest.fixture
def made(project: Project, anchored_run: Run, share: Path, call: Callable[..., str]) -> Path:
    """A small set on the share, beside its project."""
    own = bring(project, share, runs=True)
    counts = "--count|scratch=1|--count|ok=1|--steps|1|--no-screen"
    call(f"generate|--project|{own.folder}|--run|{anchored_run.name}|--out|{share}/set|{counts}")
    return share / "set"


def test_an_export_ends_the_same(made: Path, share: Path, call: Callable[..., str], outcome_of: Outcome) -> None:
    command = f"export|--set|{made}|--out|{share}/out|--format|coco"
    go_through_all(command, command, ["out"], share, (1, 1, 1), call, outcome_of)


def test_an_evaluation_writes_nowhere_else_while_the_share_is_gone(
    made: Path, share: Path, call: Callable[..., str]
) -> None:
    command, away = f"evaluate|--set|{made}", share.with_name("away")
    said = call(command, lambda _: share.rename(away) and None, at=1, status=1)
    assert "cannot be reached any more" in said and not share.exists()
    away.rename(share)
    call(command)
    assert SetFolder(made).metrics.exists()


def test_a_set_ends_the_same(
    project: Project, anchored_run: Run, share: Path, call: Callable[..., str], outcome_of: Outcome
) -> None:
    own = bring(project, share, runs=True)
    counts = "--count|scratch=2|--count|ok=2|--steps|1|--no-screen"
    command = f"generate|--project|{own.folder}|--run|{anchored_run.name}|--out|{share}/set|{counts}"
    go_through_all(command, command, ["set"], share, (2, 5, 3), call, outcome_of)


def lose_the_share(command: str, share: Path, at: int, call: Callable[..., str]) -> None:
    """`command` while the share goes before the `at`th file and comes back afterwards; then it goes on."""
    away = share.with_name("away")
    said = call(command, lambda _: share.rename(away) and None, at, status=1)
    assert "cannot be reached any more" in said and not share.exists()
    away.rename(share)
    call(command)


@pytest.mark.parametrize("at", [1, 3])
def test_a_proof_goes_on_when_the_share_is_back(
    made: Path, share: Path, tmp_path: Path, call: Callable[..., str], at: int
) -> None:
    rng = np.random.default_rng(0)
    for number in range(24):
        file = tmp_path / "further" / ("ok" if number % 2 else "scratch") / f"{number}.png"
        write_picture(file, rng.integers(0, 256, (64, 64, 1), dtype=np.uint8))
    settings = f"--test|{tmp_path / 'further'}|--name|p|--seeds|1|--steps|8|--amounts|1|--batch-size|8"
    lose_the_share(f"prove|--project|{share}/project|--set|{made}|{settings}", share, at, call)
    assert (share / "project" / "proofs" / "p" / "result.json").exists()


def test_checkpoints_are_evaluated_when_the_share_is_back(
    project: Project, anchored_run: Run, share: Path, call: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.diffusion.anchored.STEPS", 2)
    monkeypatch.setattr("core.evaluation.checkpoint.PICTURES", 3)
    own = bring(project, share, runs=True)
    metrics = own.run(anchored_run.name).folder / "metrics.csv"
    metrics.unlink()
    lose_the_share(f"evaluate|--project|{own.folder}|--run|{anchored_run.name}", share, 1, call)
    assert metrics.exists()


def bring(source: Project, share: Path, runs: bool = False) -> Project:
    """A copy of a project on the share; its pictures stay where they are."""
    own = Project(share / "project")
    shutil.copytree(source.folder, own.folder, ignore=None if runs else shutil.ignore_patterns("runs"))
    settings = files.read_json(own.settings) | {"pictures": str(source.pictures())}
    files.write_json(own.settings, settings)
    return own
