"""What the window knows of a project's runs and sets: names, states, past events."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.model.measured import Best, read_measured
from core.config import Generator, TrainConfig
from core.errors import InputError
from core.events import Event, from_kept
from core.files import read_json
from core.paths import Project, Run, SetFolder, check_name

_RUN_WORDS = {
    Generator.DIFFUSION.value: "diffusion",
    Generator.PAPER.value: "diffusion as published",
    Generator.DEEPSMOTE.value: "DeepSMOTE",
}


@dataclass(frozen=True, slots=True)
class RunInfo:
    """One run as it lies on disk."""

    run: Run
    config: TrainConfig
    epochs: tuple[int, ...]
    """Epochs of its checkpoints, ascending."""
    best: Best | None = None
    """The checkpoint that pictures are made with unless another is asked for; None: the last one."""

    @property
    def best_epoch(self) -> int | None:
        return self.best.epoch if self.best is not None else None

    @property
    def last_epoch(self) -> int:
        """Epoch of the last checkpoint, 0 before the first."""
        return self.epochs[-1] if self.epochs else 0

    @property
    def is_between(self) -> bool:
        """Whether its pictures lie between two real ones, so that no coordinate can be asked for."""
        return self.config.generator == Generator.DEEPSMOTE

    @property
    def is_finished(self) -> bool:
        return self.config.epochs in self.epochs


def epoch_of(checkpoint: Path) -> int:
    """Epoch in a checkpoint's name, -1 for a foreign file."""
    match = re.fullmatch(r"epoch-(\d+)\.safetensors", checkpoint.name)
    return int(match.group(1)) if match else -1


def read_run(run: Run) -> RunInfo | None:
    """The run, or None when its config cannot be read."""
    try:
        config = TrainConfig.from_dict(read_json(run.config))
    except (InputError, TypeError, AttributeError):
        return None
    epochs = tuple(sorted(e for f in run.checkpoint_files() if (e := epoch_of(f)) >= 0))
    best = read_measured(run).best
    return RunInfo(run, config, epochs, best if best is not None and best.epoch in epochs else None)


def read_runs(project: Project) -> list[RunInfo]:
    """Every readable run, newest first."""
    return [info for run in project.run_list() if (info := read_run(run)) is not None]


def best_of(runs: Sequence[RunInfo]) -> RunInfo | None:
    """The run whose best checkpoint has the highest overall score; one that copies only where all do."""
    scored = [(not i.best.gate, i.best.score, i) for i in runs if i.best is not None and i.best.score is not None]
    return max(scored, key=lambda row: row[:2])[2] if scored else None


def _free(folder: Path, name: str, also: Iterable[str] = ()) -> str:
    taken = {path.name.casefold() for path in folder.iterdir()} if folder.is_dir() else set()
    taken |= {name.casefold() for name in also}
    candidate, number = name, 2
    while candidate.casefold() in taken:
        candidate, number = f"{name} {number}", number + 1
    return check_name(candidate, "run")


def new_run_name(project: Project, generator: str, today: date | None = None, also: Iterable[str] = ()) -> str:
    """ "2026-11-21 diffusion", with a number behind it when taken; `also` are names of runs that have no folder yet."""
    return _free(project.runs, f"{today or date.today():%Y-%m-%d} {_RUN_WORDS.get(generator, generator)}", also)


def new_set_folder(project: Project, run: str, today: date | None = None) -> Path:
    """A free folder for a set: `sets/<today> <run without its own date>`."""
    folder = project.folder / "sets"
    words = re.sub(r"^\d{4}-\d{2}-\d{2} ", "", run)
    return folder / _free(folder, f"{today or date.today():%Y-%m-%d} {words}".strip())


def newest_set(project: Project) -> SetFolder | None:
    """The set whose manifest was written last."""
    found = [(path.stat().st_mtime, path.parent) for path in (project.folder / "sets").glob("*/manifest.csv")]
    return SetFolder(max(found)[1]) if found else None


def _pictures_of(run: Run) -> Path | None:
    try:
        return Project(run.folder.parent.parent).pictures()
    except (InputError, OSError, KeyError, TypeError):
        return None


def past_events(run: Run) -> Iterator[Event | None]:
    """Events of the run so far; None for a line that cannot be read (the last one of a killed run)."""
    pictures = _pictures_of(run)
    try:
        stream = run.events.open(encoding="utf-8", errors="replace")
    except OSError:
        return
    with stream:
        for line in stream:
            try:
                event = from_kept(json.loads(line), run.folder, pictures)
            except (ValueError, KeyError, TypeError, AttributeError):
                yield None
                continue
            yield event
