"""Which checkpoint is best: one score of what an engineer would look at, and a gate against copies.

The score is the geometric mean of up to three shares, so that a checkpoint is no better than what it does worst:
distance (1 where generated pictures are no farther from real ones than these among themselves, 1/2 where they are as
far as two sets of real pictures of these sizes may seem by chance, see `core.judging.distance`), position (share
of pictures whose coordinate is right to a pixel) and yield (of pictures that show the asked class, over the share the
judge names rightly of real ones). Pictures are asked for as a set would ask for them; the gate looks at new shapes. The
judge is the one that screens: the one that reports is kept for sets.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import binom

from core.config import GenerateConfig
from core.data.dataset import Prepared
from core.data.request import Request
from core.diffusion.systems import Diffusion
from core.evaluation.metrics import mean_of
from core.evaluation.set_figures import Eyes, copies_among_real, look_at
from core.events import Event
from core.generation.plan import Plan
from core.generation.sampling import draw
from core.judging.distance import Distances
from core.judging.judge import Purpose, trained_judge
from core.judging.nearness import Nearness
from core.runtime import Runtime

_PICTURES = 48
"""Pictures a checkpoint is scored by, spread over the classes."""
_POSITION_PX = 1.0
_CHANCE = 0.99
_COPIES = 0.03
"""Share of near copies that is never held against a checkpoint: of new real pictures 1 to 2 % are called so, and single
ones never leave the program, since screening replaces them."""
_PATIENCE = 3
"""Checkpoints in a row without a better one after which a stop is offered."""
_BETTER, _BETTER_LOSS = 0.005, 0.01
"""What counts as better: so much of the score, or such a share of the loss on held-back pictures."""


@dataclass(frozen=True, slots=True)
class Panel:
    """What scores the checkpoints of one run, always by the same requests and noise."""

    eyes: Eyes
    requests: list[Request]
    seeds: list[int]
    copies_real: float
    """Share of near copies among held-back real pictures; nan where none could be compared."""
    runtime: Runtime

    def score(self, system: Diffusion) -> Generator[Event, None, tuple[dict[str, float], str]]:
        """Figures of a checkpoint for `metrics.csv`, and why it may not be the best one (empty where it may)."""
        data = self.eyes.data
        pictures = np.stack(list(draw(system, data, self.requests, self.seeds, self.runtime)))
        names = [data.classes[request.row] for request in self.requests]
        looks = yield from look_at(self.eyes, self.requests, pictures)
        kid = self.eyes.distances.kid(np.stack(looks.features), names)
        copies = [near.is_copy for near in looks.near]
        figures = {
            "sharpness": mean_of(looks.sharpness),
            "defect_sharpness": mean_of(looks.defect_sharpness),
            "kid": kid.value,
            "kid_floor": kid.floor,
            "yield": float(np.mean([a == b for a, b in zip(looks.called, names, strict=True)])),
            "copies": float(np.mean(copies)),
        }
        errors = [error for error in looks.errors_px if np.isfinite(error)]
        position = float(np.mean(np.array(errors) <= _POSITION_PX)) if errors else float("nan")
        figures["score"] = score_of(figures, position, self.eyes.judge.accuracy)
        telling = telling_of(copies, self.requests)
        return figures, copies_gate(sum(telling), len(telling), self.copies_real)


def panel_for(data: Prepared, runtime: Runtime, seed: int) -> Generator[Event, None, Panel]:
    """Train the judge and gather what else looks at pictures."""
    judge = yield from trained_judge(data, Purpose.SCREEN, runtime)
    eyes = Eyes(data, judge, Nearness(data), Distances(data, runtime))
    each = -(-_PICTURES // len(data.names))
    config = GenerateConfig(
        project=str(data.project.folder),
        run="score",
        out="",
        counts=dict.fromkeys(data.names, each),
        seed=seed,
        random_coordinates=data.pattern is not None,
    )
    plan = Plan(config, data)
    asked = [plan.candidate(slot) for slot in plan.slots]
    return Panel(eyes, [a.request for a in asked], [a.seed for a in asked], copies_among_real(eyes), runtime)


def score_of(figures: Mapping[str, float], position: float, judge_accuracy: float) -> float:
    """0 to 1; parts that are nan could not be measured and do not count."""
    kid, floor = figures["kid"], figures["kid_floor"]
    parts = [
        floor / (floor + max(0.0, kid)) if floor > 0 else float("nan"),
        position,
        min(1.0, figures["yield"] / judge_accuracy) if judge_accuracy > 0 else figures["yield"],
    ]
    known = [part for part in parts if np.isfinite(part)]
    return float(np.exp(np.mean(np.log(np.maximum(known, 1e-6)))))


def telling_of(copies: Sequence[bool], requests: Sequence[Request]) -> Sequence[bool]:
    """Those of `copies` that were asked for in new shapes; all, where none was.

    In a real defect's very shape a new one lies near it by what was asked; a network that copies does so in new shapes.
    """
    new = [copy for copy, request in zip(copies, requests, strict=True) if request.warp is not None]
    return new or copies


def copies_gate(copies: int, pictures: int, real_share: float) -> str:
    """Why a checkpoint with so many near copies is ruled out; empty where chance explains them."""
    usual = int(binom.ppf(_CHANCE, pictures, np.fmax(_COPIES, real_share)))
    return f"{copies} of {pictures} pictures are near copies of training pictures" if copies > usual else ""


def plateau(rows: Sequence[Mapping[str, str]]) -> str:
    """A sentence that offers to stop when the last checkpoints brought nothing better; empty otherwise."""
    scored = [(row["epoch"], float(row["score"])) for row in rows if row.get("score") and not row.get("gate")]
    losses = [(row["epoch"], -float(row["validation_loss"])) for row in rows if row.get("validation_loss")]
    values, what = (scored, "overall score") if scored else (losses, "loss on held-back pictures")
    if len(values) <= _PATIENCE:
        return ""
    margin = _BETTER if scored else _BETTER_LOSS * abs(max(v for _, v in values))
    best = max(range(len(values) - _PATIENCE), key=lambda k: values[k][1])
    if max(value for _, value in values[-_PATIENCE:]) > values[best][1] + margin:
        return ""
    return (
        f"The {what} has not improved in the last {_PATIENCE} checkpoints; the best one is epoch {values[best][0]}. "
        "You can stop here: everything learnt is kept, and you can go on later."
    )
