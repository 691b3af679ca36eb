"""One call of `train`: what it works with, what a run keeps of it, and how it goes on from there."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

import torch
from torch import Tensor

from core import ranks
from core.checkpoints import load_tensors, save_tensors
from core.config import TrainConfig
from core.data.dataset import Prepared
from core.errors import InputError
from core.events import Event, Notice, Progress
from core.files import write_json
from core.models.perceptual import PerceptualMetric
from core.paths import Run
from core.runtime import Runtime, use_threads
from core.training import ways
from core.training.parts import Parts
from core.training.stage import Stage


@dataclass(slots=True)
class Session:
    """One call of `train`."""

    config: TrainConfig
    run: Run
    data: Prepared
    rows: Tensor
    """Rows to train on, long."""
    runtime: Runtime
    metric: PerceptualMetric
    parts: Parts
    """How every step's batch is divided."""


def remember(session: Session) -> None:
    """Write the run's config."""
    # The count is part of the run: it decides the last bits of every sum.
    session.config = replace(session.config, threads=use_threads(session.config.threads))
    if ranks.is_first():
        record = replace(session.config, resume=False).to_dict()
        write_json(session.run.config, record | {"begun": session.run.begun})


@dataclass(slots=True)
class State:
    """Where a run was."""

    stage: str
    step: int
    tensors: dict[str, Tensor]
    losses: dict[str, float]


def load_state(run: Run, data: Prepared) -> State:
    """Where the run was; `InputError` where its pictures are no more the same."""
    tensors, settings = load_tensors(run.state)
    if settings["data"] != data.key:
        raise InputError(
            f"The pictures changed since the run '{run.name}' began; start a new run, or prepare the old pictures."
        )
    return State(settings["stage"], settings["step"], tensors, settings["losses"])


def restore(stage: Stage, resumed: State, run: Run) -> None:
    """Go on from `resumed`; `InputError` where it was left by networks of another shape."""
    try:
        stage.restore(resumed.tensors)
    except torch.OutOfMemoryError:
        raise
    except (KeyError, RuntimeError) as error:
        raise InputError(
            f"The run '{run.name}' was begun by another version of the program, with other networks; start a new run."
        ) from error


def save_state(session: Session, stage: Stage, step: int, losses: dict[str, float]) -> None:
    """Keep where the run is; the first rank alone."""
    if not ranks.is_first():
        return
    if session.parts.at_once != session.config.pictures_at_once:
        session.config = replace(session.config, pictures_at_once=session.parts.at_once)
        remember(session)
    settings: dict[str, Any] = {"stage": stage.name, "step": step, "data": session.data.key, "losses": losses}
    save_tensors(session.run.state, stage.tensors(), settings)


def _found(stage: Stage, runtime: Runtime, steps: int) -> Generator[Event, None, ways.Found | None]:
    """How `stage` is computed best, as the first rank found; None on the others, which wait for it."""
    if ranks.count() == 1:
        return (yield from ways.found_for(stage, runtime, steps))
    yield Progress(stage=ways.STAGE, done=0, total=1, unit="steps")
    ranks.go_on()  # what was told may have been the last; from here to the next message nothing may be told
    return _silently(ways.found_for(stage, runtime, steps)) if ranks.is_first() else None


def _silently(measuring: Generator[Progress, None, ways.Found]) -> ways.Found:
    while True:
        try:
            next(measuring)
        except StopIteration as end:
            found: ways.Found = end.value
            return found


def suit(session: Session, stage: Stage, resumed: State | None, steps: int) -> Iterator[Event]:
    """Let `stage` compute as the run has begun to, or else as suits this machine best."""
    config, runtime, at_once = session.config, session.runtime, session.parts.at_once
    if stage.name not in config.ways:
        way = ways.usual(runtime)
        begun = resumed is not None and resumed.stage == stage.name
        if steps >= ways.WORTH_STEPS and not begun:
            found = yield from _found(stage, runtime, steps)
            own = -(-config.batch_size // ranks.count())
            room = found.at_once(own, ways.room_bytes(runtime.device)) if found else 0
            (told, *_) = ranks.gathered(None if found is None else [asdict(found.way), room])
            way, at_once = ways.Way(**told[0]), min(at_once or told[1], told[1])
            if at_once < own:
                yield Notice(text=f"Memory has room for {at_once} pictures at once; what is learnt is the same.")
            else:
                at_once = session.parts.at_once
            if found and way != ways.usual(runtime):
                percent, named = round(100 * found.gain()), str(way)
                yield Notice(text=f"On this machine a step takes {percent} % of the usual time with {named}.")
            ranks.go_on()  # what was told may have been the last
        session.parts.at_once = at_once
        session.config = replace(config, ways=config.ways | {stage.name: asdict(way)}, pictures_at_once=at_once)
        remember(session)
    stage.compute_by(ways.Way(**session.config.ways[stage.name]).on(runtime.device))
