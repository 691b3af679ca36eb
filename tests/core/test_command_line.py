"""The command line is a contract: what goes to which stream, exit statuses, one sentence for bad input."""

from __future__ import annotations

import io
import json
import math
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core import tasks
from core.__main__ import Cancel, main
from core.config import (
    Config,
    DemoConfig,
    EvaluateConfig,
    ExportConfig,
    GenerateConfig,
    PrepareConfig,
    ReportConfig,
    TrainConfig,
)
from core.console import Console, duration, json_line
from core.errors import InputError, ResourceError
from core.events import CheckpointSaved, Event, Level, Metric, Notice, Progress, from_record
from core.files import write_json
from core.paths import Project

ROOT = Path(__file__).resolve().parents[2]
EVENTS: list[Event] = [
    Progress(stage="Looking", done=0, total=2, unit="pictures"),
    Notice(text="One picture was left out.", level=Level.WARNING, file="긁힘/1.png"),
    Metric(name="ssim", epoch=1.0, value=0.5),
    CheckpointSaved(file="epoch-0001.safetensors", epoch=1),
    Progress(stage="Looking", done=2, total=2, unit="pictures"),
]


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[Config]]:
    """Replaces every task by one that yields EVENTS, or does what it is told; returns the configs it is called with."""

    def replace(do: Callable[[Any], Iterator[Event]] | None = None) -> list[Config]:
        seen: list[Config] = []

        def task(config: Config) -> Iterator[Event]:
            seen.append(config)
            yield from EVENTS if do is None else do(config)

        for name, (_, config_class) in list(tasks.TASKS.items()):
            monkeypatch.setitem(tasks.TASKS, name, (task, config_class))
        return seen

    return replace


def run(line: str) -> int:
    return main(line.split())


def one_sentence(capsys: pytest.CaptureFixture[str]) -> str:
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1, output.err
    assert "Traceback" not in output.err
    return output.err.strip()


def test_json_prints_every_event_on_stdout_and_progress_on_stderr(
    given: Callable[..., list[Config]], capsys: pytest.CaptureFixture[str]
) -> None:
    given()
    assert run("prepare pictures --project p --json") == 0
    output = capsys.readouterr()
    assert [from_record(json.loads(line)) for line in output.out.splitlines()] == EVENTS
    assert "Looking: 0 of 2 pictures" in output.err
    assert "Looking: 2 of 2 pictures" in output.err
    assert "Warning: One picture was left out." in output.err
    assert "Epoch 1: SSIM outside defects 0.5" in output.err


def test_without_json_stdout_stays_empty(
    given: Callable[..., list[Config]], capsys: pytest.CaptureFixture[str]
) -> None:
    given()
    assert run("prepare pictures --project p") == 0
    assert capsys.readouterr().out == ""


def test_what_a_library_prints_does_not_mix_with_the_json_lines(
    given: Callable[..., list[Config]], capsys: pytest.CaptureFixture[str]
) -> None:
    def chatty(_config: Config) -> Iterator[Event]:
        print("Setting up something")
        yield EVENTS[0]

    given(chatty)
    assert run("prepare pictures --project p --json") == 0
    output = capsys.readouterr()
    assert len(output.out.splitlines()) == 1
    assert "Setting up something" in output.err


def test_a_json_line_is_strict_json_in_ascii() -> None:
    line = json_line(Notice(text="긁힘\ud800"))
    assert line.isascii() and json.loads(line)["text"] == "긁힘\ud800"
    assert json.loads(json_line(Metric(name="loss", epoch=1.0, value=math.nan)))["value"] is None


@pytest.mark.parametrize(
    ("line", "config"),
    [
        ("demo-data OUT", DemoConfig(out="OUT")),
        (
            "demo-data OUT --size 96 --pictures 60 --seed 3 --line 1",
            DemoConfig(out="OUT", size=96, pictures=60, seed=3, line=1),
        ),
        ("prepare IN --project P", PrepareConfig(pictures="IN", project="P")),
        (
            "train --project P --generator paper --run a --epochs 3 --timesteps 50 --vqvae-epochs 2 --batch-size 4"
            " --seed 9 --checkpoint-every 1",
            TrainConfig(
                project="P",
                generator="paper",
                run="a",
                epochs=3,
                timesteps=50,
                vqvae_epochs=2,
                batch_size=4,
                seed=9,
                checkpoint_every=1,
            ),
        ),
        (
            "generate --project P --run a --count scratch=50 --count open=20 --out S --seed 0",
            GenerateConfig(project="P", run="a", out="S", counts={"scratch": 50, "open": 20}, seed=0),
        ),
        (
            "generate --project P --run a --count a=1 --out S --range contrast=-.2:-.05 --range area=0:.1 --no-screen",
            GenerateConfig(
                project="P",
                run="a",
                out="S",
                counts={"a": 1},
                ranges={"contrast": (-0.2, -0.05), "area": (0.0, 0.1)},
                screen=False,
            ),
        ),
        (
            "generate --project P --run a --count a=b=1 --out S --jitter 4.5 --random-coordinates --checkpoint c"
            " --steps 8",
            GenerateConfig(
                project="P",
                run="a",
                out="S",
                counts={"a=b": 1},
                jitter_px=4.5,
                random_coordinates=True,
                checkpoint="c",
                steps=8,
            ),
        ),
        ("evaluate --project P --run a", EvaluateConfig(project="P", run="a")),
        ("evaluate --project P --set S", EvaluateConfig(project="P", set="S")),
        (
            "report --project P --out R --set diffusion=S --set paper=T",
            ReportConfig(project="P", out="R", sets={"diffusion": "S", "paper": "T"}),
        ),
        ("export --set S --out O", ExportConfig(set="S", out="O", format="folders")),
        (
            "export --set S --out O --format coco --with-real --project P --only-accepted",
            ExportConfig(set="S", out="O", format="coco", with_real=True, project="P", only_accepted=True),
        ),
    ],
)
def test_options_become_the_tasks_config(line: str, config: Config, given: Callable[..., list[Config]]) -> None:
    seen = given()
    assert run(line) == 0
    assert seen == [config]


def test_a_prompt_is_passed_on_as_written(given: Callable[..., list[Config]]) -> None:
    seen = given()
    assert main(["generate", "--project", "P", "--run", "a", "--out", "S", "--prompt", "12, 30, metal short"]) == 0
    assert seen == [GenerateConfig(project="P", run="a", out="S", prompts=["12, 30, metal short"])]


def test_balance_brings_every_class_to_the_largest(given: Callable[..., list[Config]], tmp_path: Path) -> None:
    seen = given()
    project = Project(tmp_path)
    write_json(project.settings, {"pictures": "in"})
    write_json(project.summary, {"counts": {"ok": 40, "scratch": 10, "open": 3}})
    assert (
        main(["generate", "--project", str(tmp_path), "--run", "a", "--out", "S", "--balance", "--count", "open=5"])
        == 0
    )
    assert isinstance(seen[0], GenerateConfig)
    assert seen[0].counts == {"scratch": 30, "open": 5}


def test_a_resumed_run_keeps_its_settings(given: Callable[..., list[Config]], tmp_path: Path) -> None:
    seen = given()
    begun = TrainConfig(project=str(tmp_path), run="a", generator="paper", epochs=7, timesteps=33, batch_size=3, seed=5)
    write_json(Project(tmp_path).run("a").config, begun.to_dict())
    assert main(["train", "--project", str(tmp_path), "--run", "a", "--resume", "--epochs", "9"]) == 0
    assert seen == [TrainConfig.from_dict({**begun.to_dict(), "epochs": 9, "resume": True})]


def test_a_set_knows_its_project(given: Callable[..., list[Config]], tmp_path: Path) -> None:
    seen = given()
    write_json(tmp_path / "set.json", {"project": "P"})
    assert main(["evaluate", "--set", str(tmp_path)]) == 0
    assert seen == [EvaluateConfig(project=str(tmp_path / "P"), set=str(tmp_path))]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("", "TASK"),
        ("nonsense", "invalid choice: 'nonsense'"),
        ("prepare pictures", "--project"),
        ("prepare pictures --project p --colour red", "--colour"),
        ("train --project p --run a --epochs many", "'many' is not a whole number"),
        ("train --project p --run a --epochs 0", "Epochs is 0"),
        ("train --project p --run a --generator gan", "gan"),
        ("train --project p --run a/b --resume", "'a/b' cannot be the name of a run"),
        ("generate --project p --run a --out s", "No pictures were asked for"),
        ("generate --project p --run a --out s --count scratch", "'scratch' is not of the form CLASS=NUMBER"),
        ("generate --project p --run a --out s --count =5", "'=5' is not of the form CLASS=NUMBER"),
        ("generate --project p --run a --out s --count a=x", "'x' is not a whole number"),
        ("generate --project p --run a --out s --count a=-1", "-1 pictures of 'a'"),
        ("generate --project p --run a --out s --count a=1 --count a=2", "'a' is given twice"),
        ("generate --project p --run a --out s --count a=1 --jitter nan", "jitter is nan"),
        ("generate --project p --run a --out s --count a=1 --range area", "'area' is not of the form NAME=FROM:TO"),
        ("generate --project p --run a --out s --count a=1 --range area=1", "'area=1' is not of the form NAME=FROM:TO"),
        ("generate --project p --run a --out s --count a=1 --range area=2:1", "give the smaller number first"),
        ("generate --project absent --run a --out s --balance", "absent is not a prepared project"),
        ("evaluate --project p", "either a run or a set"),
        ("evaluate --run a", "--project"),
        ("evaluate --set absent", "absent is not a generated set"),
        ("report --project p --out r --set x", "'x' is not of the form NAME=FOLDER"),
        ("demo-data out --size 7", "The picture size is 7 px"),
        ("export --set s --out o --format zip", "'zip' is not available; choose one of: folders, coco"),
    ],
)
def test_bad_options_get_one_sentence_and_status_2(
    line: str, says: str, given: Callable[..., list[Config]], capsys: pytest.CaptureFixture[str]
) -> None:
    seen = given()
    assert run(line) == 2
    assert says in one_sentence(capsys)
    assert seen == []


def test_abbreviated_options_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("prepare pictures --proj p") == 2
    one_sentence(capsys)


def failing(error: BaseException) -> Callable[[Any], Iterator[Event]]:
    def task(_config: Config) -> Iterator[Event]:
        raise error
        yield

    return task


@pytest.mark.parametrize(
    ("error", "status", "says"),
    [
        (InputError("The folder\nholds no pictures."), 2, "The folder holds no pictures."),
        (PermissionError(13, "Permission denied", "/there"), 2, "/there: Permission denied"),
        (FileNotFoundError(2, "No such file or directory", "/gone"), 2, "/gone: No such file or directory; see that"),
        (OSError(28, "No space left on device"), 2, "No space left on device"),
        (ResourceError("A bundled file is missing."), 1, "A bundled file is missing."),
        (ZeroDivisionError("secret"), 1, "Flawsmith failed (ZeroDivisionError); the details are in "),
    ],
)
def test_a_failing_task_leaves_one_sentence(
    error: Exception,
    status: int,
    says: str,
    given: Callable[..., list[Config]],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    given(failing(error))
    assert run("prepare pictures --project p") == status
    assert says in one_sentence(capsys)
    logs = list(tmp_path.glob("flawsmith-*.log"))
    assert len(logs) == (1 if isinstance(error, ZeroDivisionError) else 0)
    assert all("ZeroDivisionError: secret" in log.read_text(encoding="utf-8") for log in logs)


def test_debug_shows_where_the_error_comes_from(
    given: Callable[..., list[Config]], capsys: pytest.CaptureFixture[str]
) -> None:
    given(failing(InputError("No.")))
    assert run("prepare pictures --project p --debug") == 2
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_task_so_that_it_saves(
    number: signal.Signals, given: Callable[..., list[Config]], capsys: pytest.CaptureFixture[str]
) -> None:
    saved = []

    def endless(_config: Config) -> Iterator[Event]:
        try:
            for step in range(10**6):
                if step == 3:
                    signal.raise_signal(number)
                    signal.raise_signal(number)  # as `timeout` does: to the process and to its group
                yield Progress(stage="Training", done=step, total=10**6, unit="steps")
        except GeneratorExit:
            saved.append(step)
            raise

    before = signal.getsignal(number)
    given(endless)
    assert run("train --project p --run a") == 130
    assert saved == [3]
    assert "Cancelled" in capsys.readouterr().err
    assert signal.getsignal(number) is before


def test_a_second_signal_stops_at_once(
    given: Callable[..., list[Config]], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Cancel, "ECHO_S", 0.01)

    def stuck(_config: Config) -> Iterator[Event]:
        signal.raise_signal(signal.SIGINT)
        time.sleep(0.02)
        signal.raise_signal(signal.SIGINT)
        pytest.fail("still running")
        yield

    given(stuck)
    assert run("train --project p --run a") == 130
    assert "Stopped at once." in capsys.readouterr().err


def test_from_a_shell_the_status_is_the_processs_own(tmp_path: Path) -> None:
    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "core", *arguments]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)

    refused = call("prepare", str(tmp_path / "absent"), "--project", str(tmp_path / "project"), "--json")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr.count("\n") == 1 and "Traceback" not in refused.stderr
    version = call("--version")
    assert (version.returncode, version.stderr) == (0, "") and version.stdout.startswith("flawsmith ")


def test_help_needs_no_heavy_import() -> None:
    code = (
        "import sys, core.__main__ as c; c.main(['--help']); print(sorted({'torch', 'numpy', 'cv2'} & {*sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.endswith("[]\n"), done.stdout + done.stderr


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_each_stage_has_its_bar() -> None:
    screen = Terminal()
    console = Console(screen)
    for done in (0, 1, 2):
        console.show(Progress(stage="Looking", done=done, total=2, unit="pictures"))
    console.show(Progress(stage="Training", done=1, total=4, unit="steps"))
    console.show(Notice(text="A word."))
    console.close()
    text = screen.getvalue()
    assert "Looking: 100 % |" in text and "2 of 2 pictures" in text
    assert "Training:  25 % |" in text and "A word.\n" in text


def test_in_a_log_lines_come_seldom_and_tell_the_time_left() -> None:
    log, now = io.StringIO(), [0.0]
    console = Console(log, clock=lambda: now[0])
    for done in range(100, 1001):  # a resumed stage: its pace counts from 100
        now[0] = (done - 100) * 0.1
        console.show(Progress(stage="Training", done=done, total=1000, unit="steps"))
    lines = log.getvalue().splitlines()
    assert lines[0] == "Training: 100 of 1000 steps"
    assert lines[1] == "Training: 200 of 1000 steps, about 1 min 20 s left"
    assert lines[-1] == "Training: 1000 of 1000 steps"
    assert len(lines) == 10


def test_a_figure_is_called_what_the_generator_measures() -> None:
    for generator, title in (("diffusion", "SSIM outside defects"), ("deepsmote", "SSIM of held-back pictures")):
        log = io.StringIO()
        Console(log, generator=generator).show(Metric(name="ssim", epoch=50, value=0.8))
        assert log.getvalue() == f"Epoch 50: {title} 0.8\n"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.4, "0 s"), (59.6, "1 min 00 s"), (185, "3 min 05 s"), (4320, "1 h 12 min")]
)
def test_durations_read_like_words(seconds: float, text: str) -> None:
    assert duration(seconds) == text
