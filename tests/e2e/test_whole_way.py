"""The whole way, as a user types it: from a folder of pictures to an evaluated set."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.__main__ import main
from core.data.images import write_picture
from core.files import read_csv, read_json
from core.generation.columns import MANIFEST_COLUMNS
from core.paths import Project, SetFolder

ROOT = Path(__file__).resolve().parents[2]
Call = Callable[..., tuple[int, list[dict[str, Any]], str]]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Runs a command with --json; returns its status, its events, and what it said on stderr."""
    monkeypatch.setattr("core.judging.judge._STEPS", 25)

    def run(*arguments: object) -> tuple[int, list[dict[str, Any]], str]:
        capsys.readouterr()
        status = main([*map(str, arguments), "--json"])
        out, err = capsys.readouterr()
        return status, [json.loads(line) for line in out.splitlines()], err

    return run


def notices(events: list[dict[str, Any]]) -> str:
    return " ".join(e["text"] for e in events if e["event"] == "notice")


def one_sentence(err: str) -> str:
    assert err.count("\n") == 1 and "Traceback" not in err
    return err.strip()


@pytest.mark.slow
def test_an_engineer_makes_prepares_trains_generates_and_evaluates(tmp_path: Path, call: Call) -> None:
    pictures, folder, out = tmp_path / "라인 3", tmp_path / "project", tmp_path / "set"

    status, events, _ = call("demo-data", pictures, "--size", 64, "--pictures", 60, "--seed", 0)
    assert status == 0 and events[-1]["done"] == events[-1]["total"] == 60
    assert len(read_csv(pictures / "truth.csv")) == 60

    status, events, err = call("prepare", pictures, "--project", folder)
    assert status == 0 and "The pattern repeats every 20.3" in notices(events) and "Done in" in err
    summary = read_json(Project(folder).summary)
    assert summary["pattern"] is True and sum(summary["counts"].values()) == 60

    status, events, _ = call("train", "--project", folder, "--run", "first", "--epochs", 1, "--batch-size", 20)
    assert status == 0
    run = Project(folder).run("first")
    assert read_json(run.config)["generator"] == "diffusion"
    (checkpoint,) = [e for e in events if e["event"] == "checkpoint"]
    assert Path(checkpoint["file"]).exists() and [r["epoch"] for r in read_csv(run.metrics)] == ["1"]

    status, _, err = call("train", "--project", folder, "--run", "first", "--epochs", 1)
    assert status == 2 and "choose another name" in one_sentence(err)

    asked = [
        "--no-screen",
        "--count",
        "scratch=3",
        "--count",
        "open=2",
        "--prompt",
        "12, 20, scratch",
        "--jitter",
        "1.5",
    ]
    generate = ["generate", "--project", folder, "--run", "first", "--out", out, "--steps", 4, *asked]
    status, events, _ = call(*generate)
    assert status == 0 and len([e for e in events if e["event"] == "sample"]) == 6
    rows = read_csv(SetFolder(out).manifest)
    assert tuple(rows[0]) == MANIFEST_COLUMNS and len(rows) == 6
    assert all((out / r["file"]).exists() and (out / r["file"]).with_suffix(".txt").exists() for r in rows)
    status, events, _ = call(*generate)
    assert status == 0 and "6 of 6 pictures are there already" in notices(events)
    status, _, err = call(*generate[:-2], "--jitter", "2")
    assert status == 2 and "holds another set" in one_sentence(err)

    status, events, _ = call("evaluate", "--set", out)  # a set knows its project
    assert status == 0 and "6 pictures, coordinate error" in notices(events)
    figures = {r["name"]: r["value"] for r in read_csv(SetFolder(out).metrics)}
    assert float(figures["coordinate_error_px_median"]) < 1 and float(figures["ssim_outside_defects"]) > 0.7

    status, events, _ = call("evaluate", "--project", folder, "--run", "first")
    assert status == 0 and {e["name"] for e in events if e["event"] == "metric"} >= {"ssim", "coordinate_error_px"}


def test_pictures_without_a_pattern_go_the_same_way(tmp_path: Path, call: Call) -> None:
    rng = np.random.default_rng(0)
    for name, level in (("good", 90), ("crack", 150)):
        for index in range(9):
            picture = np.clip(rng.normal(level, 20, (32, 36, 1)), 0, 255).astype(np.uint8)
            write_picture(tmp_path / "cells" / name / f"{index}.png", picture)
    (tmp_path / "cells" / "crack" / "broken.png").write_bytes(b"no picture")
    folder, out = tmp_path / "project", tmp_path / "set"

    status, events, _ = call("prepare", tmp_path / "cells", "--project", folder)
    assert status == 0 and "No repeating pattern was found" in notices(events)
    assert "crack/broken.png is not a picture" in notices(events)
    assert read_json(Project(folder).summary)["counts"] == {"crack": 9, "ok": 9}

    assert call("train", "--project", folder, "--run", "a", "--epochs", 1, "--timesteps", 50)[0] == 0
    generate = ["generate", "--project", folder, "--run", "a", "--out", out, "--steps", 3, "--no-screen"]
    status, _, err = call(*generate, "--count", "crack=2", "--random-coordinates")
    assert status == 2 and "no repeating pattern" in one_sentence(err)
    assert call(*generate, "--count", "crack=2", "--count", "good=1")[0] == 0
    assert [r["class"] for r in read_csv(SetFolder(out).manifest)] == ["crack", "crack", "ok"]
    assert call("evaluate", "--set", out)[0] == 0
    figures = {r["name"]: r["value"] for r in read_csv(SetFolder(out).metrics)}
    assert figures["coordinate_error_px_median"] == "" and float(figures["yield"]) >= 0


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("train --project {0} --run a", "is not a prepared project"),
        ("generate --project {0} --run a --out {0}/set --count ok=1", "There is no run 'a'"),
        ("evaluate --set {0}", "is not a generated set"),
        ("prepare {0}/absent --project {0}/p", "There is no folder"),
    ],
)
def test_steps_out_of_order_get_one_sentence(command: str, says: str, tmp_path: Path, call: Call) -> None:
    status, events, err = call(*command.format(tmp_path).split())
    assert status == 2 and events == [] and says in one_sentence(err)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no polite kill from outside")
def test_a_training_killed_politely_says_so_and_goes_on_where_it_was(tmp_path: Path, call: Call) -> None:
    rng = np.random.default_rng(0)
    for index in range(12):
        write_picture(tmp_path / "in" / "film" / f"{index}.png", rng.integers(0, 255, (32, 32, 1), np.uint8))
    folder = tmp_path / "project"
    assert call("prepare", tmp_path / "in", "--project", folder)[0] == 0
    train = ["train", "--project", str(folder), "--run", "a", "--epochs", "20", "--batch-size", "4"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    process = subprocess.Popen(
        [sys.executable, "-m", "core", *train, "--json"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    with process:
        for line in process.stdout:
            if json.loads(line).get("done") == 5:
                process.send_signal(signal.SIGTERM)
                break
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130 and "Cancelled; what was done is kept." in err and "Traceback" not in err
    run = Project(folder).run("a")
    assert run.state.exists() and not run.checkpoint_files()

    status, events, _ = call(*train, "--resume")
    told = [e for e in events if e["event"] == "progress" and e["stage"] == "Training the diffusion model"]
    done = [e["done"] for e in told]
    assert status == 0 and done == list(range(done[0], 61)) and 5 < done[0] < 30
    assert [f.name for f in run.checkpoint_files()] == ["epoch-0010.safetensors", "epoch-0020.safetensors"]


@pytest.mark.slow
def test_of_thirty_three_pictures_it_learns_scores_and_draws(tmp_path: Path, call: Call) -> None:
    pictures, folder, out = tmp_path / "few", tmp_path / "project", tmp_path / "set"
    assert call("demo-data", pictures, "--size", 64, "--pictures", 33, "--seed", 1)[0] == 0
    assert call("prepare", pictures, "--project", folder)[0] == 0
    train = ["train", "--project", folder, "--run", "few", "--epochs", 2, "--checkpoint-every", 2]
    status, events, _ = call(*train)
    assert status == 0 and [e["epoch"] for e in events if e["event"] == "metric" and e["name"] == "score"] == [2]
    best = Project(folder).run("few").best()
    assert best is not None and 0 <= float(best["score"]) <= 1
    ask = ["--count", "scratch=2", "--count", "ok=2", "--out", out, "--no-screen"]
    assert call("generate", "--project", folder, "--run", "few", *ask)[0] == 0
    assert len(read_csv(SetFolder(out).manifest)) == 4
    assert call("evaluate", "--project", folder, "--set", out)[0] == 0
