"""Several processes train one run: the same curves as one process, and a killed one costs no more than a checkpoint."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core import ranks
from core.checkpoints import load_tensors
from core.config import GenerateConfig
from core.files import read_csv, read_json
from core.paths import Project, Run
from core.tasks import generate

SCRIPT = Path(__file__).with_name("ranked.py")


def curve(run: Run, name: str) -> list[float]:
    """Values of one curve, told once an epoch."""
    records = [json.loads(line) for line in run.events.read_text(encoding="utf-8").splitlines()]
    found = [(r["epoch"], r["value"]) for r in records if r["event"] == "metric" and r["name"] == name]
    assert [epoch for epoch, _ in found] == list(range(1, len(found) + 1)), "an epoch is told twice or never"
    return [value for _, value in found]


def launched(processes: int, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """`torchrun` on this machine, one thread a process, over the loopback; exit status, stdout and stderr.

    Where one dies, all are ended and started again, once.
    """
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--max-restarts=1"]
    with subprocess.Popen(
        [*launcher, f"--nproc-per-node={processes}", "--", str(SCRIPT), *arguments],
        env=os.environ
        | {
            "OMP_NUM_THREADS": "1",
            "GLOO_SOCKET_IFNAME": "lo" if sys.platform == "linux" else "lo0",
            "PYTHONPATH": str(SCRIPT.parents[3]),
        }
        | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            stdout, stderr = process.communicate(timeout=600)
        except BaseException:
            process.terminate()  # it ends those that it started; killed, it would leave them behind
            raise
    return process.returncode, stdout, stderr


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="torchrun for Windows has no gloo over localhost by default")
def test_two_processes_of_which_one_is_killed_train_what_one_process_trains(
    project: Project, paper_run: Run, copied: Callable[..., Project]
) -> None:
    own = copied(project)
    task = ["train", f"--project={own.folder}", "--run=two", "--generator=paper", "--seed=3", "--resume", "--json"]
    sizes = ["--epochs=2", "--vqvae-epochs=2", "--batch-size=16", "--checkpoint-every=1"]
    # In the diffusion; a step of the VQVAE may have two gradients.
    status, stdout, stderr = launched(2, *task, *sizes, KILL="1:17")
    assert status == 0 and "exitcode: -9" in stderr, stderr[-3000:]
    run = own.run("two")
    # Equal up to float sums: those of bfloat16 where the processor computes with it.
    assert curve(run, "vqvae_loss") == pytest.approx(curve(paper_run, "vqvae_loss"), rel=0.03)
    assert curve(run, "loss") == pytest.approx(curve(paper_run, "loss"), rel=0.01)
    assert [r["epoch"] for r in read_csv(run.metrics)] == ["1", "2"]
    assert [f.name for f in run.checkpoint_files()] == [f.name for f in paper_run.checkpoint_files()]
    ours, theirs = (load_tensors(x.checkpoint_files()[-1])[0] for x in (run, paper_run))
    for name in ("unet.conv_in.weight", "unet.conv_out.weight", "vqvae.decoder.0.weight"):
        assert (ours[name] - theirs[name]).norm() < 0.1 * theirs[name].norm(), name
    assert read_json(run.config)["batch_size"] == 16
    told = [json.loads(line) for line in stdout.splitlines() if line.startswith("{")]
    assert sum(e["event"] == "notice" and "is finished" in e["text"] for e in told) == 1, "only rank 0 tells"
    assert not list(own.folder.rglob("*.part"))


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="torchrun for Windows has no gloo over localhost by default")
def test_two_processes_draw_the_set_that_one_draws(project: Project, anchored_run: Run, tmp_path: Path) -> None:
    task = ["generate", f"--project={project.folder}", f"--run={anchored_run.name}", "--steps=1", "--no-screen"]
    status, _, stderr = launched(2, *task, "--count=ok=10", "--count=scratch=10", f"--out={tmp_path / 'two'}")
    assert status == 0, stderr[-3000:]
    asked = {"counts": {"ok": 10, "scratch": 10}, "steps": 1, "screen": False, "out": str(tmp_path / "one")}
    list(generate(GenerateConfig(project=str(project.folder), run=anchored_run.name, **asked)))  # type: ignore[arg-type]
    made = [{p.relative_to(tmp_path / s): p.read_bytes() for p in (tmp_path / s).rglob("*.*")} for s in ("one", "two")]
    assert len(list((tmp_path / "two" / "scratch").glob("*.png"))) == 10
    assert made[0] == made[1]


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(sys.platform == "win32", reason="torchrun for Windows has no gloo over localhost by default")
def test_four_processes_prepare_what_one_prepares_and_learn_what_one_learns(
    demo_folder: Path, project: Project, anchored_run: Run, tmp_path: Path
) -> None:
    made = Project(tmp_path / "four")
    prepare = ["prepare", str(demo_folder), f"--project={made.folder}"]
    train = ["train", f"--project={made.folder}", "--run=four", "--seed=3", "--epochs=2", "--batch-size=16"]
    status, _, stderr = launched(4, *prepare, "then", *train, "--checkpoint-every=2")
    assert status == 0, stderr[-3000:]
    for one in (project.coordinates, project.attributes, project.pattern, *sorted(project.masks.rglob("*.png"))):
        four = made.folder / one.relative_to(project.folder)
        assert four.read_bytes() == one.read_bytes(), one
    assert read_json(made.summary)["content"] == read_json(project.summary)["content"]
    assert sorted(p.name for p in made.cache.glob("*.json")) == ["pairs.json", "scan.json"], "no rank's part is left"
    assert curve(made.run("four"), "loss") == pytest.approx(curve(anchored_run, "loss"), rel=0.01)


def test_one_process_alone_waits_for_nobody() -> None:
    assert ranks.is_first() and ranks.count() == 1 and ranks.on_this_machine() == (0, 1)
    assert ranks.agree() and not ranks.agree(False) and ranks.gathered({"a": 1}) == [{"a": 1}]


def test_of_many_processes_only_the_first_goes_on_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLD_SIZE", "3")
    monkeypatch.setenv("RANK", "2")
    assert ranks.number() == 2 and not ranks.alone() and ranks.count() == 3
    monkeypatch.setenv("RANK", "0")
    assert ranks.alone() and ranks.count() == 1
