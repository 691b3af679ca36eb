"""The main job on the embedded demo, from no pictures to a report; what was done before is reused."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from core import tasks
from core.config import (
    DemoConfig,
    EvaluateConfig,
    GenerateConfig,
    Generator,
    PrepareConfig,
    ReportConfig,
    TrainConfig,
)
from core.errors import InputError
from core.events import Event, Notice
from core.files import read_json, write_json
from core.paths import Project

_SIZE_PX, _PICTURES = 64, 600
_EPOCHS = 24
# Equal compute: a VQVAE epoch and a latent epoch cost other times than one of the anchored generator.
_PAPER_EPOCHS, _PAPER_VQVAE_EPOCHS = 20, 6
_PAPER_SET = 10
"""Pictures a class drawn with `paper`, enough to measure it."""


def run_demo(out: str) -> Iterator[Event]:
    """Make demo pictures, prepare, train both generators, generate, evaluate, report below `out`."""
    folder = Path(out)
    project = Project(folder / "project")
    clock = _Clock(folder / "seconds.json")
    pictures = DemoConfig(out=str(folder / "pictures"), size=_SIZE_PX, pictures=_PICTURES)
    yield from clock.timed("pictures", lambda: tasks.demo_data(pictures))
    prepare = PrepareConfig(pictures=pictures.out, project=str(project.folder))
    yield from clock.timed("prepare", lambda: tasks.prepare(prepare))
    sets: dict[str, str] = {}
    for generator in (Generator.DIFFUSION, Generator.PAPER):
        name = generator.value
        sets[name] = str(folder / "sets" / name)
        training = _training(project, generator)
        yield from clock.timed(f"{name}: train", lambda c=training: _train(project, c))  # type: ignore[misc]
        asked = _request(project, name, sets[name])
        yield from clock.timed(f"{name}: generate", lambda c=asked: tasks.generate(c))  # type: ignore[misc]
        measured = EvaluateConfig(project=str(project.folder), set=sets[name])
        yield from clock.timed(f"{name}: evaluate", lambda c=measured: tasks.evaluate(c))  # type: ignore[misc]
    report = ReportConfig(
        project=str(project.folder), out=str(folder / "report"), sets=sets, seconds=clock.summary(list(sets))
    )
    yield from tasks.report(report)


def _training(project: Project, generator: Generator) -> TrainConfig:
    paper = generator is Generator.PAPER
    return TrainConfig(
        project=str(project.folder),
        run=generator.value,
        generator=generator.value,
        epochs=_PAPER_EPOCHS if paper else _EPOCHS,
        vqvae_epochs=_PAPER_VQVAE_EPOCHS if paper else None,
        checkpoint_every=10,
    )


def _train(project: Project, config: TrainConfig) -> Iterator[Event]:
    """Train, continue, or reuse the demo's run."""
    run = project.run(config.run)
    if not run.config.exists():
        yield from tasks.train(config)
        return
    stored = TrainConfig.from_dict(read_json(run.config))
    if (stored.epochs, stored.vqvae_epochs) != (config.epochs, config.vqvae_epochs):
        raise InputError(f"{run.folder} is of another version's demo; delete the demo folder and start again.")
    if (run.checkpoints / f"epoch-{config.epochs:04d}.safetensors").exists():
        yield Notice(text=f"The run '{run.name}' is finished and reused.")
        return
    config.resume = True
    yield from tasks.train(config)


def _request(project: Project, name: str, out: str) -> GenerateConfig:
    """`diffusion` balances the classes; `paper` draws a few of each, to be measured as they come."""
    have: dict[str, int] = read_json(project.summary)["counts"]
    top = max(have.values())
    balance = {defect: top - count for defect, count in have.items() if count < top}
    is_main = name == Generator.DIFFUSION.value
    counts = balance if is_main else dict.fromkeys(have, _PAPER_SET)
    folder = str(project.folder)
    return GenerateConfig(project=folder, run=name, out=out, counts=counts, random_coordinates=True, screen=is_main)


class _Clock:
    """Seconds spent on each part, over all calls: a part that is reused keeps what it took."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.seconds: dict[str, float] = read_json(file) if file.exists() else {}

    def timed(self, part: str, begin: Callable[[], Iterator[Event]]) -> Iterator[Event]:
        """Pass a part's events on, and add its time."""
        start = time.monotonic()
        try:
            yield from begin()
        finally:
            spent = time.monotonic() - start
            # Finding that everything is there already takes seconds; it is not the part's time.
            if part not in self.seconds or spent > 10:
                self.seconds[part] = round(self.seconds.get(part, 0.0) + spent, 1)
                write_json(self.file, self.seconds)

    def summary(self, names: list[str]) -> dict[str, float]:
        """Seconds of each set by name, and of everything as `total`."""
        found = {n: sum(s for part, s in self.seconds.items() if part.startswith(f"{n}: ")) for n in names}
        return {name: round(s, 1) for name, s in (found | {"total": sum(self.seconds.values())}).items()}
