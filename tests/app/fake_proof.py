"""A proof on disk in the core's formats, and the events of one, training nothing: for tests of the window."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from core.config import ProveConfig
from core.events import Event, Level, Notice, Progress, to_record
from core.files import write_bytes, write_csv, write_json, write_text
from core.generation.columns import MANIFEST_COLUMNS
from core.paths import Project, Proof, SetFolder

RATES = (0.01, 0.02, 0.05)
CLASSES = {"scratch": 24, "dent": 6}
STEPS = 4
_RECALL = {"real": 0.5, "classic": 0.7, "synthetic": 0.75, "both": 0.85}
_MEASURED = "points of NG recall at 2 % false alarms against real + classic augmentation (95 % interval"
_WORDS = {
    "helps": f"The set '{{set}}' helps: +15.0 {_MEASURED} +5.0 to +25.0).",
    "no_difference": f"The set '{{set}}' makes no measurable difference: +1.0 {_MEASURED} −5.0 to +7.0).",
    "hurts": f"Do not use the set '{{set}}', it hurts: −9.0 {_MEASURED} −14.0 to −4.0).",
}
REASON = (
    "Of 30 real defects that no generator saw, models with the set (real + {set} (50 %) + classic augmentation) find "
    "85.0 % on average; real + classic augmentation finds 70.0 %, real only 50.0 %. Best on validation were 7 "
    "synthetic pictures, 2 to 5 a class (in the middle 3.5)."
)
CONCERN = "The test has only 30 good pictures; its false-alarm rates are coarse."


def write_set(folder: Path, pictures: int = 3) -> Path:
    """A set of which only the manifest is there."""
    rows = [{"file": f"scratch/{index:05d}.png", "class": "scratch"} for index in range(pictures)]
    write_csv(SetFolder(folder).manifest, MANIFEST_COLUMNS, rows)
    return folder


def _arms(config: ProveConfig) -> list[tuple[str, str, str, float]]:
    """(id, kind, set, amount)."""
    names = [Path(folder).name for folder in config.sets]
    both = [
        (f"both-{number}-{100 * amount:g}", "both", name, amount)
        for number, name in enumerate(names, 1)
        for amount in config.amounts
    ]
    alone = [(f"synthetic-{number}-50", "synthetic", name, 0.5) for number, name in enumerate(names, 1)]
    return [("real", "real", "", 0.0), ("classic", "classic", "", 0.0), *both, *alone]


def _title(kind: str, name: str, amount: float) -> str:
    if not name:
        return "real only" if kind == "real" else "real + classic augmentation"
    share = "" if amount == 1 else f" ({100 * amount:g} %)"
    return f"real + {name}{share}" + (" + classic augmentation" if kind == "both" else "")


def _figure(value: float) -> dict[str, Any]:
    return {"value": value, "low": value - 0.1, "high": min(1.0, value + 0.1), "by_seed": [value]}


def _at(recall: float) -> dict[str, Any]:
    caught, overkill = 30 * recall, 0.6
    counts = {"caught": caught, "leaks": 30 - caught, "overkill": overkill, "passed": 30 - overkill}
    names = ("ng_precision", "f1", "accuracy", "ok_recall")
    figures = {name: _figure(0.9) for name in names} | {"false_alarms": _figure(overkill / 30)}
    return {"ng_recall": _figure(recall), **figures, "counts": counts | {"by_seed": [counts]}}


def _record(arm: tuple[str, str, str, float], other_line: bool) -> dict[str, Any]:
    name, kind, set_name, amount = arm
    recall = _RECALL[kind] - (0.1 if amount == 1 else 0.0)
    curve = [[share / 100, min(1.0, recall + share / 300)] for share in range(101)]
    other = _at(recall - 0.2) | {"matched": _figure(recall - 0.3), "area": {"value": 0.7}, "roc": curve}
    return {
        "id": name,
        "kind": kind,
        "title": _title(kind, set_name, amount),
        "set": set_name or None,
        "amount": amount or None,
        "synthetic": {"scratch": round(10 * amount), "dent": round(4 * amount)} if set_name else {},
        "validation": recall,
        "seeds": [],
        "test": {
            "rates": {f"{rate:g}": _at(recall + rate - 0.02) for rate in RATES},
            "matched": {f"{rate:g}": _figure(recall) for rate in RATES},
            "area": {"value": 0.9, "by_seed": [0.9]},
            "average_precision": {"value": 0.9, "by_seed": [0.9]},
            "classes": {c: {"pictures": n, "recall": _figure(recall)} for c, n in CLASSES.items()},
            "roc": curve,
            "precision_recall": [[share / 100, 1 - share / 500] for share in range(101)],
        },
        "other_line": other if other_line else None,
    }


def write_result(proof: Proof, config: ProveConfig, outcome: str = "helps") -> None:
    """What a finished proof leaves behind."""
    sets = [Path(folder).name for folder in config.sets]
    verdicts = [
        {
            "set": name,
            "outcome": outcome,
            "sentence": _WORDS[outcome].format(set=name),
            "reason": REASON.format(set=name),
            "arm": f"both-{number}-50",
            "baseline": "classic",
        }
        for number, name in enumerate(sets, 1)
    ]
    pictures = {"ok": 30, **CLASSES}
    result = {
        "format": 1,
        "verdict": verdicts[0],
        "verdicts": verdicts,
        "concerns": [CONCERN],
        "rate": 0.02,
        "rates": list(RATES),
        "pictures": {
            "training": pictures,
            "validation": pictures,
            "test": pictures,
            "other_line": pictures if config.other_line else None,
        },
        "arms": [_record(arm, bool(config.other_line)) for arm in _arms(config)],
        "sweep": {
            name: [
                {
                    "amount": amount,
                    "arm": f"both-{number}-{100 * amount:g}",
                    "pictures": 7,
                    "chosen": amount == 0.5,
                }
                for amount in config.amounts
            ]
            for number, name in enumerate(sets, 1)
        },
        "passport": {
            "date": "2026-11-22 08:14",
            "classifier": "small network",
            "weights": "trained from zero",
            "key": "269d73e72f6ef833",
            "settings": {"seeds": config.seeds, "amounts": config.amounts, "test": config.test},
            "versions": {"torch": "2.15.0"},
        },
    }
    write_json(proof.result, result)
    write_text(proof.page, "<!doctype html><title>Proof</title>")
    write_bytes(proof.pdf, b"%PDF-1.4\n")


def prove_events(config: ProveConfig, step_s: float = 0.0) -> Iterator[Event]:
    """What a proof tells and writes; models that are there are not trained again."""
    proof = Project(Path(config.project)).proof(config.name or "")
    record = {name: value for name, value in config.to_dict().items() if name != "project"}
    write_json(proof.config, record | {"key": "k"})
    yield Notice(text=CONCERN, level=Level.WARNING)
    arms = _arms(config)
    total = len(arms) * config.seeds
    stage = "Training inspection models"
    for place, (name, kind, set_name, amount) in enumerate(arms):
        for seed in range(config.seeds):
            done = place * config.seeds + seed
            yield Progress(stage=stage, done=done, total=total, unit="models")
            if proof.training(name, seed).exists():
                continue
            own = f"{_title(kind, set_name, amount)}, seed {seed + 1} of {config.seeds}"
            for step in range(1, STEPS + 1):
                time.sleep(step_s)
                yield Progress(stage=own, done=step, total=STEPS, unit="steps")
            write_json(proof.training(name, seed), {"key": "k", "arm": name, "seed": seed, "seconds": 60.0})
            text = f"{own}: NG recall {100 * _RECALL[kind]:.1f} % with 2.0 % false alarms in the test, 60 s."
            notice = Notice(text=text, file=str(proof.training(name, seed)), topic="arm_done")
            with proof.events.open("a", encoding="utf-8") as stream:
                stream.write(json.dumps(to_record(notice)) + "\n")
            yield notice
    yield Progress(stage=stage, done=total, total=total, unit="models")
    yield Progress(stage="Comparing", done=0, total=1, unit="reports")
    write_result(proof, config)
    yield Progress(stage="Comparing", done=1, total=1, unit="reports")


def write_proof(
    project: Project,
    sets: list[Path],
    name: str = "first",
    outcome: str = "helps",
    models: int | None = None,
    other_line: str | None = None,
) -> Proof:
    """A proof on disk, finished or stopped after so many models."""
    config = ProveConfig(
        project=str(project.folder), sets=list(map(str, sets)), name=name, classifier="small", other_line=other_line
    )
    proof, done = project.proof(name), 0
    for event in prove_events(replace(config)):
        done += isinstance(event, Notice) and event.topic == "arm_done"
        if models is not None and done == models:
            return proof
    write_result(proof, config, outcome)
    return proof
