"""One process at a time for what a task writes."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core import tasks
from core.config import EvaluateConfig, ExportConfig, GenerateConfig, PrepareConfig, ProveConfig, TrainConfig
from core.errors import InputError
from core.locks import held_alone
from core.paths import Project

ROOT = Path(__file__).resolve().parents[2]
_HOLD = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from core.locks import held_alone
with held_alone(Path(sys.argv[2])):
    print("held", flush=True)
    sys.stdin.read()
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    """Another process that holds `folder` until its stdin is closed."""
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(ROOT), str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stdout.readline() == "held\n"
    return process


def test_the_second_process_is_told_who_is_at_work_and_may_begin_when_that_ends(tmp_path: Path) -> None:
    folder = tmp_path / "라인 3" / "set"
    with holder(folder) as other:
        with pytest.raises(InputError) as refused, held_alone(folder):
            pass
        assert str(folder) in str(refused.value)
        assert f"process {other.pid} on {socket.gethostname()}" in str(refused.value)
        other.communicate()
    with held_alone(folder):
        assert [p.name for p in folder.parent.iterdir()] == [".set.lock"]
    assert not folder.parent.exists()  # nothing was put there, nothing is left


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows ends processes in another way")
def test_a_killed_process_holds_nothing_any_more(tmp_path: Path) -> None:
    with holder(tmp_path / "run") as other:
        other.kill()
        other.wait()
    assert (tmp_path / ".run.lock").exists()
    half, alive = tmp_path / "run" / f".{other.pid}-half.part", tmp_path / "run" / ".1-window.part"
    half.parent.mkdir()
    half.write_bytes(b"")
    alive.write_bytes(b"")
    with held_alone(tmp_path / "run"):
        assert list(half.parent.iterdir()) == [alive]  # what it was killed over goes, what another one writes stays
    assert [path.name for path in tmp_path.iterdir()] == ["run"]


def test_a_lock_file_that_was_copied_along_holds_nothing(tmp_path: Path) -> None:
    with held_alone(tmp_path / "run"):
        shutil.copy(tmp_path / ".run.lock", tmp_path / ".copy.lock")
        with held_alone(tmp_path / "copy"):
            pass


def test_where_no_lock_can_be_had_the_task_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise OSError(95, "Operation not supported")

    with monkeypatch.context() as patch:
        patch.setattr("core.locks._lock", refuse)
        with held_alone(tmp_path / "run"):
            pass
    (tmp_path / "file").write_bytes(b"")
    with held_alone(tmp_path / "file" / "set"):  # no folder can be made there
        pass


def test_every_task_that_writes_is_refused_while_another_process_writes_there(tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    project.runs.mkdir(parents=True)
    at, out = str(project.folder), str(tmp_path / "out")
    begun: list[tuple[Path, Callable[[], object]]] = [
        (project.run("a").folder, lambda: next(iter(tasks.train(TrainConfig(project=at, run="a"))))),
        (project.run("a").folder, lambda: next(iter(tasks.evaluate(EvaluateConfig(project=at, run="a"))))),
        (Path(out), lambda: next(iter(tasks.generate(GenerateConfig(project=at, run="a", out=out, counts={"ok": 1}))))),
        (Path(out), lambda: next(iter(tasks.export(ExportConfig(set=at, out=out))))),
        (project.proof("p").folder, lambda: next(iter(tasks.prove(ProveConfig(project=at, sets=["s"], name="p"))))),
    ]
    for folder, begin in begun:
        with held_alone(folder), pytest.raises(InputError, match="is in use by process"):
            begin()
    prepare = PrepareConfig(pictures=str(tmp_path), project=at)
    with held_alone(project.folder, project.folder / ".prepare.lock"), pytest.raises(InputError, match="is in use by"):
        next(iter(tasks.prepare(prepare)))
