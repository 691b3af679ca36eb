"""Task `advise`: which generator suits a prepared project, how long it takes on this machine, what to expect of it.

`advice.json`: {"generator" (one that this version has), "text" (a paragraph), "seconds" (likely, for the default
epochs), "range_s": [least, most], "probe": {...}, "key" (of the preparation it was given for)}.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
import torch

from core.config import AdviseConfig, Generator, TrainConfig
from core.data.dataset import Prepared
from core.data.load import load_prepared
from core.data.request import Request
from core.diffusion.anchored import STEPS, AnchoredDiffusion
from core.diffusion.systems import build_system, deepsmote_settings, system_settings
from core.errors import InputError
from core.evaluation.checkpoint import PICTURES
from core.events import Event, Notice, Progress
from core.files import read_json, write_json
from core.generation.sampling import draw
from core.models.deepsmote import DeepSMOTE
from core.paths import Project
from core.runtime import Runtime, choose_runtime, generator_of, seed_of, use_threads
from core.training.deepsmote import DeepSMOTEStage
from core.training.diffusion import DiffusionStage
from core.training.ways import remembered_way

STAGE = "Timing a few training steps on this machine"
SMALL_SET = 50
"""Without a pattern or a usual picture, sets of fewer pictures suit DeepSMOTE; all others suit diffusion.
Of 262 steel-like pictures diffusion drew 120 new ones that passed screening, where of DeepSMOTE's one did; taught by 29
defective solar cells it raised an inspection model's NG recall by 15 points (tests/benchmarks/README.md)."""
PATTERN_ENOUGH, ENOUGH = 100, 300
"""Pictures, with a pattern and without, from which the diffusion model has enough to learn from."""

_DEEPSMOTE = "deepsmote"
_NAMES = {"diffusion": "the diffusion model", "paper": "the published diffusion model", _DEEPSMOTE: "DeepSMOTE"}
_ROWS = 64
"""Pictures of the probe: what a step takes does not depend on how many there are."""
_WARM_UP, _MOST_STEPS = 2, 20
_STEPS_S, _SAMPLER_STEPS = 7.0, 2
_LEAST, _MOST = 0.85, 1.6
"""The range told, of the likely time: other programs, heat, and what checkpoints really take."""
_CHECKPOINT_S, _CHECKPOINT = 2.0, 1.3
"""What measuring a checkpoint's pictures takes beyond drawing them."""


@dataclass(frozen=True, slots=True)
class Case:
    """What the rule looks at."""

    counts: Mapping[str, int]
    size: tuple[int, int]
    """(width, height), px."""
    pattern: bool
    usual: bool = False
    """Without a pattern: all show the same thing in the same place."""

    @property
    def anchored(self) -> bool:
        """Whether it is known what a picture shows but for its defect."""
        return self.pattern or self.usual

    @property
    def total(self) -> int:
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class Probe:
    """What was measured."""

    generator: str
    device: str
    """"cuda" or "cpu"."""
    threads: int
    step_s: float
    """Median of a training step."""
    slowest_step_s: float
    picture_s: float
    """Drawing one picture, in a batch as at a checkpoint."""
    trained_on: int
    """Pictures that are not held back."""


def suited(case: Case) -> str:
    """Name of the generator that suits a set, whether this version has it or not."""
    return _DEEPSMOTE if case.total < SMALL_SET and not case.anchored else Generator.DIFFUSION.value


def training_seconds(probe: Probe, config: TrainConfig) -> float:
    """Likely time of a whole training, s, with its checkpoints."""
    steps = -(-probe.trained_on // config.batch_size) * config.epochs
    checkpoints = -(-config.epochs // config.checkpoint_every)
    return steps * probe.step_s + checkpoints * (_CHECKPOINT_S + _CHECKPOINT * PICTURES * probe.picture_s)


def advise_project(
    config: AdviseConfig, probe: Callable[[Prepared, str], Iterator[Progress | Probe]] | None = None
) -> Iterator[Event]:
    """See `core.tasks.advise`. `probe` measures; by default with real training steps, for about ten seconds."""
    project = Project(Path(config.project))
    if not project.is_prepared():
        raise InputError(f"{project.folder} is not a prepared project; choose your pictures first (prepare).")
    summary, settings = read_json(project.summary), read_json(project.settings)
    width, height = settings["size"]
    case = Case(summary["counts"], (width, height), bool(summary["pattern"]), bool(summary.get("background")))
    available = [generator.value for generator in Generator]
    wanted = suited(case)
    chosen = wanted if wanted in available else Generator.DIFFUSION.value
    measured: Probe | None = None
    for part in (probe or measure)(load_prepared(project), chosen):
        if isinstance(part, Probe):
            measured = part
        else:
            yield part
    assert measured is not None
    training = TrainConfig(project=config.project, run="advice", generator=chosen)
    seconds = training_seconds(measured, training)
    most = seconds * max(_MOST, measured.slowest_step_s / measured.step_s if measured.step_s else 1.0)
    text = paragraph(case, measured, training.epochs, (_LEAST * seconds, most), available)
    record = {
        "generator": chosen,
        "text": text,
        "seconds": round(seconds, 1),
        "range_s": [round(_LEAST * seconds, 1), round(most, 1)],
        "probe": asdict(measured),
        "key": summary.get("key"),
    }
    write_json(project.advice, record)
    yield Notice(text=text)


# --- words ------------------------------------------------------------------------------------------


def paragraph(case: Case, probe: Probe, epochs: int, range_s: tuple[float, float], available: Collection[str]) -> str:
    """The advice: what to use and why, how long it takes, what to expect."""
    wanted = suited(case)
    width, height = case.size
    pattern = "with a repeating pattern" if case.pattern else "without a repeating pattern"
    classes = "1 class" if len(case.counts) == 1 else f"{len(case.counts)} classes"
    pictures = "1 picture" if case.total == 1 else f"{case.total:,} pictures"
    about = f"You have {pictures} of {width} x {height} px in {classes}, {pattern}."
    if wanted in available:
        choice = f"Use {_NAMES[wanted]}: {_reason(case)}"
    else:
        choice = (
            f"{_NAMES[wanted]} would suit them best, because {_reason(case)} This version does not have it and offers "
            f"{_NAMES[probe.generator]} instead, which you can try all the same."
        )
    where = "this machine's graphics card" if probe.device == "cuda" else "this machine's processor"
    takes = (
        f"Its {epochs:,} epochs take {spoken_range(*range_s)} on {where}, judged by a few steps timed just now; "
        "you see pictures at every checkpoint and can stop when they are good enough, and nothing is lost."
    )
    if probe.device != "cuda" and range_s[0] > 12 * 3600:
        takes += " With a graphics card it would be many times faster; without one, fewer epochs are a fair start."
    hundred = spoken(100 * probe.picture_s)
    return f"{about} {choice} {takes} {_quality(case, probe.generator)} 100 new pictures then take about {hundred}."


def _reason(case: Case) -> str:
    if suited(case) == _DEEPSMOTE:
        return (
            f"with {case.total:,} pictures and no pattern to hold on to, drawing between real ones is safer than "
            "inventing."
        )
    if case.usual:
        return "all your pictures show the same thing in the same place, and it draws the defect onto that."
    if not case.pattern:
        return "it draws upon the layout of one of your pictures, sharper than what lies between two of them."
    if case.total >= PATTERN_ENOUGH:
        return "it draws the defect onto your own pattern at the place you ask for, and needs few pictures for that."
    return "only it can draw the defect onto your own pattern at the place you ask for."


def _quality(case: Case, generator: str) -> str:
    rare = sorted(name for name, count in case.counts.items() if count < 6)
    if generator == _DEEPSMOTE:
        text = "Expect pictures that lie between two real ones of a class: the right kind of defect, a little soft."
    elif case.pattern and case.total >= PATTERN_ENOUGH:
        text = "Expect pictures close to real ones, with the pattern where you ask for it; checkpoints say how close."
    elif case.pattern:
        text = "With so few pictures expect the pattern to be right and the defects to resemble the few there are."
    elif case.total >= ENOUGH or case.usual:
        text = "Expect the right kind of defect in most pictures; look through them, as fine texture may be simplified."
    else:
        text = "With so few pictures expect many that are close to real ones or unlike any; look through them."
    if rare:
        names = ", ".join(rare[:4]) + (", ..." if len(rare) > 4 else "")
        text += f" Expect little of {names}: fewer than 6 pictures show too little of what varies."
    return text


def spoken(seconds: float) -> str:
    """A time as one would say it: "40 seconds", "25 minutes", "3 hours", "2 days"."""
    for limit, unit, name in ((90, 1, "second"), (90 * 60, 60, "minute"), (48 * 3600, 3600, "hour")):
        if seconds < limit:
            count = max(1, round(seconds / unit))
            return f"{count} {name}" if count == 1 else f"{count} {name}s"
    return f"{round(seconds / 86400)} days"


def spoken_range(least: float, most: float) -> str:
    """`spoken` for a range: "20 to 35 minutes", "50 minutes to 2 hours"."""
    low, high = spoken(least), spoken(most)
    if low == high:
        return f"about {low}"
    (number, unit), other = low.split(), high.split()[1]
    return f"about {number if unit.rstrip('s') == other.rstrip('s') else low} to {high}"


# --- measurement ------------------------------------------------------------------------------------


def measure(data: Prepared, generator: str) -> Iterator[Progress | Probe]:
    """Time real training steps of `generator` at the project's size and batch, then the sampler."""
    config = TrainConfig(project=str(data.project.folder), run="advice", generator=generator)
    trained_on = max(1, len(data.files) - int(data.held().sum()))
    some = first_rows(data, _ROWS)
    threads, runtime = use_threads(), choose_runtime()
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed_of("advice"))
        smote = generator == _DEEPSMOTE
        system = build_system(
            generator, deepsmote_settings(some, config.loss) if smote else system_settings(some, config.timesteps)
        )
    stage = _stage(system, some, config, runtime)
    stage.compute_by(remembered_way(stage, runtime).on(runtime.device))
    stage.calibrate()
    times: list[float] = []
    begun = time.perf_counter()
    while len(times) < _WARM_UP + _MOST_STEPS and (len(times) < 2 or time.perf_counter() - begun < _STEPS_S):
        start = time.perf_counter()
        # Reading the loss waits for the device. Whole batches only: the last of an epoch may be smaller.
        stage.step(len(times) * stage.steps_per_epoch)
        times.append(time.perf_counter() - start)
        yield Progress(stage=STAGE, done=len(times), total=_WARM_UP + _MOST_STEPS, unit="steps")
    steady = times[min(_WARM_UP, len(times) - 1) :]
    picture_s = _picture_seconds(system, some, runtime)
    slowest = float(np.quantile(steady, 0.9))
    yield Probe(generator, runtime.device.type, threads, median(steady), slowest, picture_s, trained_on)


def first_rows(data: Prepared, count: int) -> Prepared:
    """The same project with its first rows only."""
    total = len(data.files)
    cut: dict[str, Any] = {
        field.name: value[:count]
        for field in fields(data)
        if field.name != "names" and isinstance(value := getattr(data, field.name), (list, np.ndarray))
        if len(value) == total
    }
    return replace(data, **cut)


def _stage(
    system: torch.nn.Module, data: Prepared, config: TrainConfig, runtime: Runtime
) -> DiffusionStage | DeepSMOTEStage:
    # As many rows as fill whole batches, so that every step timed is a usual one.
    rows = torch.arange(len(data.files))[: max(1, len(data.files) // config.batch_size) * config.batch_size]
    if isinstance(system, DeepSMOTE):
        pictures = torch.from_numpy(data.pictures).permute(0, 3, 1, 2)
        numbers = torch.from_numpy(data.numbers(range(len(data.files))))
        return DeepSMOTEStage(
            system,
            pictures,
            numbers,
            rows,
            config.epochs,
            config.batch_size,
            config.learning_rate,
            config.seed,
            runtime,
        )
    assert isinstance(system, AnchoredDiffusion)
    return DiffusionStage(
        system, data, rows, None, config.epochs, config.batch_size, config.learning_rate, config.seed, runtime
    )


@torch.inference_mode()
def _picture_seconds(system: torch.nn.Module, data: Prepared, runtime: Runtime) -> float:
    """Seconds for one picture of a checkpoint's batch."""
    system.eval()
    count = min(PICTURES, len(data.files))
    if isinstance(system, DeepSMOTE):
        start = time.perf_counter()
        latents = system.encode(
            torch.rand(count, data.channels, *data.size, generator=generator_of("advice")).to(runtime.device)
        )
        system.decode(latents).cpu()
        return (time.perf_counter() - start) / count
    assert isinstance(system, AnchoredDiffusion)

    def seconds(steps: int) -> float:
        start = time.perf_counter()
        list(draw(system, data, [Request(row) for row in range(count)], list(range(count)), runtime, steps))
        return time.perf_counter() - start

    seconds(1)  # warm-up
    return seconds(_SAMPLER_STEPS) / count * STEPS / _SAMPLER_STEPS
