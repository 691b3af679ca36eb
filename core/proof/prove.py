"""Task `prove`: models trained on each arm from each seed, and what they say of the set. Stopped, it goes on there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from core.config import Classifier, ProveConfig
from core.data.dataset import Prepared
from core.data.load import load_prepared
from core.errors import InputError
from core.events import Event, Level, Metric, Notice, Progress, to_record
from core.files import read_json, write_bytes, write_json, write_text
from core.models.inspection import Weights, find_weights, title_of
from core.paths import Project, Proof, check_name
from core.proof.arms import Arm, alone, first_arms, in_order
from core.proof.figures import MAIN_RATE, counted
from core.proof.line import Line, load_line
from core.proof.origin import Synthetic, load_set
from core.proof.passport import passport_of
from core.proof.report import report_of
from core.proof.report_html import render_html
from core.proof.report_pdf import render_pdf
from core.proof.resampling import thresholds_of
from core.proof.result import result_of, scores_of
from core.proof.training import CURVE, Recipe, Trained, train_model
from core.runtime import choose_runtime, usable_cuda, use_threads

STAGE = "Training inspection models"
_VERSION = 2
"""Raised whenever the same proof would come out in another way."""
_STEPS = {True: 500, False: 600}
_BATCH = {True: 32, False: 16}
"""Of the small model, and of the large ones."""
_PLACES = ("threads", "sets", "test", "other_line", "weights")
"""Settings that say where things lie, or are the machine's; what lies there is bound by the key."""


@dataclass(slots=True)
class _Session:
    """One call of `prove`."""

    config: ProveConfig
    proof: Proof
    line: Line
    sets: list[Synthetic]
    recipe: Recipe
    key: str
    trained: dict[str, list[Trained]]
    """By the arm's id, in the order of seeds."""


def prove_sets(config: ProveConfig) -> Iterator[Event]:
    """See `core.tasks.prove`."""
    project = Project(Path(config.project))
    config = settled(config)
    proof = project.proof(config.name or "")
    _refuse_other(proof, config)
    data = load_prepared(project)
    line = yield from load_line(config, data)
    sets: list[Synthetic] = []
    for folder, name in zip(config.sets, set_names(config.sets), strict=True):
        sets.append((yield from load_set(Path(folder), name, data, line)))
    session = _open(config, proof, line, sets, data)
    yield from _greeting(session)
    arms = first_arms(sets, config.amounts)
    total = len(arms) + len(sets)
    yield from _train_all(session, arms, 0, total)
    scores = {arm.id: scores_of(session.trained[arm.id]) for arm in arms}
    last = alone(sets, arms, scores, line.validation)
    yield from _train_all(session, last, len(arms), total)
    weights = session.recipe.weights
    passport = passport_of(session.config, data, line, sets, weights, session.key)
    arms = in_order([*arms, *last])
    result = yield from result_of(line, arms, session.trained, passport)
    write_json(proof.result, result)
    yield Progress(stage="Writing the report", done=0, total=1, unit="reports")
    report = report_of(result, line, arms, session.trained)
    write_text(proof.page, render_html(report))
    write_bytes(proof.pdf, render_pdf(report))
    yield Progress(stage="Writing the report", done=1, total=1, unit="reports")
    yield Notice(text=f"{result['verdict']['sentence']} {result['verdict']['reason']}", file=str(proof.page))


def settled(config: ProveConfig) -> ProveConfig:
    """The config with everything decided that was left open."""
    classifier = Classifier(config.classifier or (Classifier.RESNET50 if usable_cuda() else Classifier.SMALL))
    small = classifier == Classifier.SMALL
    return replace(
        config,
        classifier=classifier.value,
        name=config.name or check_name(" + ".join(set_names(config.sets)), "proof"),
        steps=config.steps or _STEPS[small],
        batch_size=config.batch_size or _BATCH[small],
    )


def set_names(folders: list[str]) -> list[str]:
    """What each set is called: its folder's name, with a number where two have the same."""
    names: list[str] = []
    for folder in folders:
        name = Path(folder).resolve().name
        names.append(name if name not in names else f"{name} {len(names) + 1}")
    return names


def _refuse_other(proof: Proof, config: ProveConfig) -> None:
    """A proof of the same name must be this one; before anything is read."""
    if not proof.config.exists():
        return
    stored = read_json(proof.config)
    asked = _asked(config)
    different = [name for name, value in asked.items() if name not in _PLACES and stored.get(name) != value]
    if different:
        raise InputError(
            f"There is a proof '{proof.name}' already, with other settings ({', '.join(different)}); choose another "
            "name (--name), or the same settings to go on with it."
        )


def _asked(config: ProveConfig) -> dict[str, Any]:
    """The config as JSON knows it, less where things lie."""
    record: dict[str, Any] = json.loads(json.dumps(config.to_dict()))
    return {name: value for name, value in record.items() if name != "project"}


def _open(config: ProveConfig, proof: Proof, line: Line, sets: list[Synthetic], data: Prepared) -> _Session:
    """Begin the proof, or find it begun. The key binds its results to pictures, sets, settings and threads."""
    stored = read_json(proof.config) if proof.config.exists() else {}
    # The number of threads decides the last bits of every sum.
    config = replace(config, threads=use_threads(config.threads or stored.get("threads")))
    classifier = Classifier(config.classifier or Classifier.SMALL)
    weights = find_weights(classifier, config.weights)
    key = _key(config, line, sets, data, weights)
    if stored and stored.get("key") != key:
        raise InputError(
            f"The pictures, the sets or the weights changed since the proof '{proof.name}' began, so that it cannot go "
            "on; choose another name (--name)."
        )
    write_json(proof.config, _asked(config) | {"key": key, "begun": proof.begun})
    assert config.steps is not None and config.batch_size is not None
    recipe = Recipe(classifier, weights, config.steps, config.batch_size, config.seed, choose_runtime())
    return _Session(config, proof, line, sets, recipe, key, {})


def _key(config: ProveConfig, line: Line, sets: list[Synthetic], data: Prepared, weights: Weights | None) -> str:
    told = {
        "version": _VERSION,
        "data": data.key,
        "parts": [part.key for part in (line.training, line.validation, line.test)],
        "other": line.other.key if line.other else None,
        "sets": [entry.pictures.key for entry in sets],
        "weights": weights.sha256 if weights else None,
        "settings": [config.classifier, config.steps, config.batch_size, config.seed, config.threads],
    }
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def _greeting(session: _Session) -> Iterator[Notice]:
    line, recipe = session.line, session.recipe
    start = f"ImageNet weights of {recipe.weights.path.name}" if recipe.weights else "trained from zero"
    where = "the graphics card" if recipe.runtime.device.type == "cuda" else "the processor"
    parts = ", ".join(
        f"{len(part.files)} {what} ({int(part.is_ng.sum())} NG)"
        for part, what in ((line.training, "to train"), (line.validation, "to validate"), (line.test, "to test"))
    )
    yield Notice(
        text=f"Proof '{session.proof.name}' with the {title_of(recipe.classifier)}, {start}, on {where}: {parts}; "
        f"{recipe.steps} steps and {session.config.seeds} seeds for every arm."
    )
    for concern in line.concerns:
        yield Notice(text=concern, level=Level.WARNING)


def _train_all(session: _Session, arms: list[Arm], before: int, total: int) -> Iterator[Event]:
    """Every arm from every seed; those whose result is there are read."""
    seeds = session.config.seeds
    for place, arm in enumerate(arms):
        outcomes: list[Trained] = []
        for seed in range(seeds):
            done = (before + place) * seeds + seed
            yield Progress(stage=STAGE, done=done, total=total * seeds, unit="models")
            known = _read(session, arm, seed)
            if known is None:
                known = yield from _train_one(session, arm, seed)
            yield from _told(session, arm, seed, known)
            outcomes.append(known)
        session.trained[arm.id] = outcomes
    yield Progress(stage=STAGE, done=(before + len(arms)) * seeds, total=total * seeds, unit="models")


def _train_one(session: _Session, arm: Arm, seed: int) -> Generator[Event, None, Trained]:
    """Train and write the result whole: a killed training leaves nothing."""
    line = session.line
    judged = {"validation": line.validation, "test": line.test} | ({"other": line.other} if line.other else {})
    stage = _stage(session, arm, seed)
    outcome = yield from train_model(session.recipe, arm.pictures(line.training), arm.classic, judged, seed, stage)
    write_json(
        session.proof.training(arm.id, seed), {"key": session.key, "arm": arm.id, "seed": seed} | asdict(outcome)
    )
    return outcome


def _stage(session: _Session, arm: Arm, seed: int) -> str:
    return f"{arm.title}, seed {seed + 1} of {session.config.seeds}"


def _told(session: _Session, arm: Arm, seed: int, outcome: Trained) -> Iterator[Notice]:
    """Tell of a finished training, and keep that in `events.jsonl`, unless it is there already."""
    stage = _stage(session, arm, seed)
    before = session.proof.events.read_text(encoding="utf-8") if session.proof.events.exists() else ""
    if any(record.get("text", "").startswith(f"{stage}: ") for record in map(json.loads, before.splitlines())):
        return
    file = str(session.proof.training(arm.id, seed))
    notice = Notice(text=_heard(session, arm, outcome, stage), file=file, topic="arm_done")
    told: list[Event] = [*(Metric(name=CURVE, epoch=step, value=loss) for step, loss in outcome.losses), notice]
    lines = "".join(json.dumps(to_record(event), ensure_ascii=False) + "\n" for event in told)
    write_text(session.proof.events, before + lines)
    yield notice


def _read(session: _Session, arm: Arm, seed: int) -> Trained | None:
    """The result of an earlier call, where there is one of this very proof."""
    path = session.proof.training(arm.id, seed)
    if not path.exists():
        return None
    record = read_json(path)
    if record.get("key") != session.key:
        return None
    losses = [(int(step), float(loss)) for step, loss in record["losses"]]
    return Trained(
        record["validation"], record["test"], record["other"], losses, record["kept_step"], record["seconds"]
    )


def _heard(session: _Session, arm: Arm, outcome: Trained, stage: str) -> str:
    line = session.line
    threshold = thresholds_of(scores_of([outcome]), line.validation, MAIN_RATE)[0]
    found = counted(scores_of([outcome]).test[0], line.test.is_ng, threshold)
    return (
        f"{stage}: NG recall {100 * found.recall:.1f} % with {100 * found.false_alarms:.1f} % false alarms in the "
        f"test, {outcome.seconds:.0f} s."
    )
