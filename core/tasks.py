"""The facade: every arrow of the data flow as one task.

Each task takes its config and yields events (`core.events`). The heavy imports happen inside, so
that importing this module is cheap and the window can show itself before torch is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from core import ranks
from core.config import (
    AdviseConfig,
    CheckConfig,
    Config,
    DemoConfig,
    DeviceConfig,
    EvaluateConfig,
    ExportConfig,
    GenerateConfig,
    PrepareConfig,
    ProveConfig,
    ReportConfig,
    TrainConfig,
)
from core.events import Event
from core.files import watched
from core.locks import held_alone
from core.paths import Project, SetFolder


def demo_data(config: DemoConfig) -> Iterator[Event]:
    """Make a folder of demo pictures with exact truth."""
    from core.data.demo import make_demo

    yield from make_demo(config)


def prepare(config: PrepareConfig) -> Iterator[Event]:
    """Check the pictures, find the pattern, give every picture its coordinate and mask."""
    from core.data.prepare import prepare_project

    folder = Path(config.project)
    with held_alone(folder, folder / ".prepare.lock") if ranks.is_first() else nullcontext():
        yield from prepare_project(config)


def check(config: CheckConfig) -> Iterator[Event]:
    """Look through a folder of pictures and say what each finding means and what will be done."""
    from core.data.check import check_pictures

    yield from check_pictures(config)


def device(config: DeviceConfig) -> Iterator[Event]:
    """Look what this computer can train with, by running a real kernel."""
    from core.device import probe_device

    yield from probe_device()


def advise(config: AdviseConfig) -> Iterator[Event]:
    """Advise a generator for a prepared project, by a short timed probe on this machine."""
    from core.training.advise import advise_project

    yield from advise_project(config)


def train(config: TrainConfig) -> Iterator[Event]:
    """Train one generator into a run folder. Closing the iterator saves what was learnt."""
    from core.training.run import train_run

    with _run_alone(config.project, config.run):
        yield from train_run(config)


def _run_alone(project: str, name: str) -> AbstractContextManager[None]:
    """Nobody else writes to the run."""
    return _folder_alone(Project(Path(project)).run(name).folder, project)


def _folder_alone(folder: Path, project: str | None = None) -> AbstractContextManager[None]:
    """Nobody else writes to `folder`; of several ranks the first sees to that."""
    folder = folder.absolute()
    of = Project(Path(project)) if project is not None else None
    return held_alone(folder, project=of) if ranks.is_first() and folder.name else nullcontext()


def generate(config: GenerateConfig) -> Iterator[Event]:
    """Make a set of pictures from a run. What was made before a cancel stays and is completed by a second call."""
    from core.generation.produce import generate_set

    with _folder_alone(Path(config.out), config.project):
        yield from generate_set(config)


def evaluate(config: EvaluateConfig) -> Iterator[Event]:
    """Measure a run's checkpoints or a generated set."""
    from core.evaluation.evaluate import evaluate_run, evaluate_set

    if config.run is None:
        assert config.set is not None
        made = SetFolder(Path(config.set))
        with watched(made.folder, made.manifest):
            yield from evaluate_set(config)
        return
    with _run_alone(config.project, config.run):
        yield from evaluate_run(config)


def report(config: ReportConfig) -> Iterator[Event]:
    """Write a self-contained page of evaluated sets."""
    from core.evaluation.report import write_report

    yield from write_report(config)


def export(config: ExportConfig) -> Iterator[Event]:
    """Copy a set's pictures that were not rejected into a layout that other programs read; whole or not at all."""
    from core.export.export import export_set

    with _folder_alone(Path(config.out)):
        yield from export_set(config)


def prove(config: ProveConfig) -> Iterator[Event]:
    """Train inspection models with and without sets and say whether these help. A cancel keeps what was trained."""
    from core.proof.prove import prove_sets, settled

    proof = Project(Path(config.project)).proof(settled(config).name or "")
    with _folder_alone(proof.folder, config.project):
        yield from prove_sets(config)


TASKS: dict[str, tuple[Callable[[Any], Iterator[Event]], type[Config]]] = {
    "demo-data": (demo_data, DemoConfig),
    "prepare": (prepare, PrepareConfig),
    "check": (check, CheckConfig),
    "device": (device, DeviceConfig),
    "advise": (advise, AdviseConfig),
    "train": (train, TrainConfig),
    "generate": (generate, GenerateConfig),
    "evaluate": (evaluate, EvaluateConfig),
    "report": (report, ReportConfig),
    "prove": (prove, ProveConfig),
    "export": (export, ExportConfig),
}
"""Every task by its command-line name, with the class of its config."""
