"""Killed, out of disk, not allowed, or with the share gone: a sentence, nothing lost, and on to the same end."""

from __future__ import annotations

import errno
import json
import os
import runpy
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.__main__ import main
from core.checkpoints import file_hash
from core.config import GenerateConfig, TrainConfig
from core.errors import ResourceError
from core.events import CheckpointSaved, Event, Sample
from core.files import write_bytes
from core.paths import Project, Run, SetFolder
from core.tasks import generate, train

ROOT = Path(__file__).resolve().parents[2]
KILLS = ROOT / "tests" / "benchmarks" / "kill_table.py"
Copied = Callable[..., Project]
Tiny = Callable[..., TrainConfig]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the kills come from a fork")
def test_killed_at_random_moments_tasks_end_as_if_they_had_not_been(
    project: Project, anchored_run: Run, tmp_path: Path
) -> None:
    out = tmp_path / "table.json"
    asked = ["--kills", "4", "--only", "generate all,export", "--trained", str(project.folder), "--out", str(out)]
    done = subprocess.run(
        [sys.executable, str(KILLS), *asked],
        capture_output=True,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert done.returncode == 0, done.stdout
    rows = json.loads(out.read_text(encoding="utf-8"))["rows"]
    assert [(row["task"], row["kills"], row["opened"]) for row in rows] == [("generate all", 2, 2), ("export", 2, 2)]
    assert all(row["identical"] == row["chains"] > 0 for row in rows)


def test_the_kill_table_sees_what_differs(tmp_path: Path) -> None:
    outcome_of = runpy.run_path(str(KILLS))["outcome_of"]
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "a.json").write_text('{"seconds": 1, "value": 2}', encoding="utf-8")
    before = outcome_of(tmp_path, ["set"])
    (tmp_path / "set" / "a.json").write_text('{"seconds": 3, "value": 2}', encoding="utf-8")
    assert outcome_of(tmp_path, ["set"]) == before
    (tmp_path / "set" / ".1-x.part").write_bytes(b"")
    assert outcome_of(tmp_path, ["set"]) != before
    (tmp_path / "set" / ".1-x.part").unlink()
    (tmp_path / "set" / "a.json").write_text('{"seconds": 3, "value": 4}', encoding="utf-8")
    assert outcome_of(tmp_path, ["set"]) != before


# --- the share is gone for a while ------------------------------------------------------------------


def test_while_the_share_is_gone_nothing_is_written_elsewhere_and_then_the_training_goes_on(
    project: Project, anchored_run: Run, tiny: Tiny, copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.evaluation.checkpoint.PICTURES", 2)
    own = copied(project)
    away = own.folder.with_name("away")
    steps = train(tiny(own, "diffusion"))
    with pytest.raises(ResourceError, match=r"cannot be reached any more.*share is connected"):
        for event in steps:
            if isinstance(event, CheckpointSaved):
                own.folder.rename(away)
    assert not own.folder.exists()  # no second project where the share was
    away.rename(own.folder)
    list(train(tiny(own, "diffusion", resume=True)))
    ended = own.run("diffusion").checkpoint_files()
    assert list(map(file_hash, ended)) == list(map(file_hash, anchored_run.checkpoint_files()))
    assert not [path.name for path in own.runs.iterdir() if path.name.startswith(".")]


# --- the disk is full, the folder read-only ---------------------------------------------------------


@pytest.fixture
def refusing(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, Path, int], None]:
    """After so many more files the system refuses, with an error of that number, to write below a folder."""

    def begin(number: int, folder: Path, after: int) -> None:
        real, left = os.fsync, [after]

        def fsync(handle: int) -> None:
            name = os.readlink(f"/proc/self/fd/{handle}")
            if Path(name).is_relative_to(folder):
                left[0] -= 1
                if left[0] < 0:
                    raise OSError(number, os.strerror(number))
            real(handle)

        monkeypatch.setattr("core.files.os.fsync", fsync)

    return begin


@pytest.mark.skipif(sys.platform != "linux", reason="finds the name of an open file")
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
def test_a_set_that_could_not_be_written_names_the_file_and_is_completed_later(
    number: int,
    project: Project,
    anchored_run: Run,
    tmp_path: Path,
    refusing: Callable[[int, Path, int], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def ask(name: str) -> list[str]:
        asked = f"generate --project {project.folder} --run diffusion --count scratch=3 --count ok=3 --steps 1"
        return [*asked.split(), "--no-screen", "--out", str(tmp_path / name)]

    assert main(ask("whole")) == 0
    refusing(number, tmp_path / "cut", 7)
    capsys.readouterr()
    assert main(ask("cut")) == 2
    said = capsys.readouterr().err.splitlines()[-1]
    assert str(tmp_path / "cut") in said and os.strerror(number) in said and "has space" in said
    monkeypatch.undo()
    assert main(ask("cut")) == 0
    assert contents(tmp_path / "cut") == contents(tmp_path / "whole")


def contents(folder: Path) -> dict[str, bytes]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_file_that_cannot_be_written_is_named_and_the_old_one_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "state"
    write_bytes(path, b"old")
    monkeypatch.setattr("core.files.os.fsync", full)
    with pytest.raises(OSError, match="state"):
        write_bytes(path, b"new")
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


# --- the clock is set back --------------------------------------------------------------------------


@pytest.mark.parametrize("clock_s", [1, 4 * 10**9])
def test_a_set_begun_at_another_time_is_completed_whatever_the_clock_says(
    clock_s: int, project: Project, anchored_run: Run, tmp_path: Path
) -> None:
    def asked(name: str) -> Iterator[Event]:
        config = {"project": str(project.folder), "run": "diffusion", "counts": {"ok": 3}, "steps": 1, "screen": False}
        return generate(GenerateConfig(out=str(tmp_path / name), **config))

    list(asked("whole"))
    steps = asked("cut")
    assert any(isinstance(event, Sample) for event in steps)
    steps.close()  # type: ignore[attr-defined]
    for path in (tmp_path / "cut").rglob("*"):
        os.utime(path, (clock_s, clock_s))
    list(asked("cut"))
    assert contents(tmp_path / "cut") == contents(tmp_path / "whole")
    assert len(contents(tmp_path / "cut")) >= 3 and SetFolder(tmp_path / "cut").manifest.exists()
    shutil.rmtree(tmp_path / "whole")
