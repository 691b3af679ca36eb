"""Small tasks of known behaviour, run by the pool in place of the core's. Imported by the child process."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.config import (
    AdviseConfig,
    Config,
    DemoConfig,
    DeviceConfig,
    ExportConfig,
    GenerateConfig,
    PrepareConfig,
    ProveConfig,
    TrainConfig,
)
from core.errors import InputError
from core.events import CheckpointSaved, DeviceFound, Event, Level, Metric, Notice, Progress, Sample
from core.files import read_csv, read_json, write_csv, write_json
from core.paths import Project


@dataclass(kw_only=True, slots=True)
class FakeConfig(Config):
    """What a fake task is told."""

    steps: int = 3
    pause_s: float = 0.0
    log: str = ""
    """File that gets a line for each thing that happens in the child."""


def _log(config: FakeConfig, line: str) -> None:
    if config.log:
        with Path(config.log).open("a", encoding="utf-8") as stream:
            stream.write(line + "\n")


def count(config: FakeConfig) -> Iterator[Event]:
    """Counts, with one metric a step; says when it is closed early."""
    try:
        for step in range(1, config.steps + 1):
            time.sleep(config.pause_s)
            _log(config, str(step))
            yield Progress(stage="Counting", done=step, total=config.steps, unit="steps")
            yield Metric(name="loss", epoch=step, value=1 / step)
    except GeneratorExit:
        _log(config, "closed")
        raise


def device(config: DeviceConfig) -> Iterator[Event]:
    """Finds no graphics card."""
    yield DeviceFound(name="x86_64", is_gpu=False, cores=2, why_not="")


def every_event(config: FakeConfig) -> Iterator[Event]:
    """One of each kind."""
    yield Notice(text="Beware.", level=Level.WARNING, file="a.png")
    yield Sample(file="a.png", defect="scratch", epoch=1, real="b.png", coordinate_error_px=0.5)
    yield CheckpointSaved(file="epoch-0010.safetensors", epoch=10)
    yield Progress(stage="Counting", done=1, total=1, unit="steps")


def refuse(config: FakeConfig) -> Iterator[Event]:
    """Ends with a sentence."""
    yield Progress(stage="Looking", done=0, total=1, unit="steps")
    raise InputError("The folder is empty; choose another.")


def stumble(config: FakeConfig) -> Iterator[Event]:
    """Ends with an error nobody foresaw."""
    yield Progress(stage="Looking", done=0, total=1, unit="steps")
    raise RuntimeError("CUDA error: unknown")


def die(config: FakeConfig) -> Iterator[Event]:
    """Is killed by the system."""
    yield Progress(stage="Looking", done=0, total=1, unit="steps")
    os.kill(os.getpid(), signal.SIGKILL)


def fail_closing(config: FakeConfig) -> Iterator[Event]:
    """Cannot save when it is stopped."""
    try:
        while True:
            time.sleep(0.02)
            yield Progress(stage="Counting", done=0, total=0, unit="steps")
    finally:
        raise InputError("The disk is full.")


def demo_data(config: DemoConfig) -> Iterator[Event]:
    """Pretends to make pictures."""
    from fake_project import write_pictures

    write_pictures(Path(config.out))
    yield Progress(stage="Making demo pictures", done=1, total=1, unit="pictures")


def prepare(config: PrepareConfig) -> Iterator[Event]:
    """Prepares a project with made-up findings."""
    from fake_project import COORDINATE_COLUMNS, write_project

    for done in range(10):
        yield Progress(stage="Reading pictures", done=done, total=10, unit="pictures")
        time.sleep(float(os.environ.get("FAKE_STEP_S", "0")))
    if not Path(config.pictures).is_dir():
        raise InputError(f"{config.pictures} is not a folder.")
    project, pictures = Project(Path(config.project)), Path(config.pictures)
    edits = read_json(project.edits) if project.edits.exists() else {}
    counts = {folder.name: len(list(folder.iterdir())) for folder in sorted(pictures.iterdir())}
    write_project(project.folder, pictures, counts, pattern=not edits.get("no_pattern", False))
    rows = [row for row in read_csv(project.coordinates) if row["file"] not in edits.get("left_out", [])]
    for row in rows:
        row |= {key: str(value) for key, value in edits.get("coordinates", {}).get(row["file"], {}).items()}
    write_csv(project.coordinates, COORDINATE_COLUMNS, rows)


def advise(config: AdviseConfig) -> Iterator[Event]:
    """Always advises the published one."""
    yield Progress(stage="Trying how fast this computer is", done=0, total=1, unit="steps")
    time.sleep(float(os.environ.get("FAKE_STEP_S", "0")))
    text = "With 16 pictures in 3 classes the diffusion as published is advised. It takes about 40 minutes here."
    write_json(Project(Path(config.project)).advice, {"generator": "paper", "text": text, "seconds": 2400})


def train(config: TrainConfig) -> Iterator[Event]:
    """Writes a run's files as the real one does, learning nothing."""
    from fake_project import train_events

    yield from train_events(config, step_s=float(os.environ.get("FAKE_STEP_S", "0")))


def generate(config: GenerateConfig) -> Iterator[Event]:
    """Writes a set of noise."""
    from fake_project import generate_events

    yield from generate_events(config, step_s=float(os.environ.get("FAKE_STEP_S", "0")))


def prove(config: ProveConfig) -> Iterator[Event]:
    """Writes a proof, training nothing."""
    from fake_proof import prove_events

    yield from prove_events(config, step_s=float(os.environ.get("FAKE_STEP_S", "0")))


def export(config: ExportConfig) -> Iterator[Event]:
    """The real one, which is fast, at the pace asked for."""
    from core.tasks import TASKS as REAL

    for event in REAL["export"][0](config):
        time.sleep(float(os.environ.get("FAKE_STEP_S", "0")))
        yield event


TASKS = {
    "count": (count, FakeConfig),
    "device": (device, DeviceConfig),
    "train-slowly": (count, FakeConfig),
    "every-event": (every_event, FakeConfig),
    "refuse": (refuse, FakeConfig),
    "stumble": (stumble, FakeConfig),
    "die": (die, FakeConfig),
    "fail-closing": (fail_closing, FakeConfig),
    "demo-data": (demo_data, DemoConfig),
    "prepare": (prepare, PrepareConfig),
    "advise": (advise, AdviseConfig),
    "train": (train, TrainConfig),
    "generate": (generate, GenerateConfig),
    "evaluate": (count, FakeConfig),
    "prove": (prove, ProveConfig),
    "export": (export, ExportConfig),
}
REGISTRY = "fake_tasks:TASKS"
