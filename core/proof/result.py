"""`result.json` of a proof: all its figures, in a shape that reports and the window read.

    format      1
    verdict     the headline: that of the set that validation likes best (one of `verdicts`)
    verdicts    one a set: set, outcome (helps | no_difference | hurts), sentence, reason, arm and baseline (ids), and
                difference, over_real, over_classic, matched (where the test itself has the main rate), each
                {points, low, high} of NG recall at the main rate
    concerns    sentences on what makes the figures less sure
    rate        main false-alarm rate (0.02); rates: all of them
    pictures    training, validation, test, other_line (or null): class -> pictures
    arms        in the order of the report, each:
        id, kind (real | classic | synthetic | both), title, set, amount (share of the set, or null)
        synthetic       class -> synthetic pictures
        validation      area under the ROC curve up to 10 % false alarms on validation (0.5 chance, 1 perfect)
        seeds           one entry a seed: seed, seconds, kept_step, losses [[step, loss]]
        test            rates       "0.02" -> figures at the threshold set on validation: ng_recall, ng_precision, f1,
                                    accuracy, false_alarms, ok_recall, and counts {caught, leaks, overkill, passed},
                                    the mean over seeds, with by_seed one such dict a seed
                        matched     "0.02" -> NG recall where the test itself has that rate
                        area, average_precision     figures over seeds, without interval
                        classes     defect -> {pictures, recall}, at the main rate
                        roc, precision_recall       [[x, y], ...], the mean over seeds
        other_line      the same figures as a rate of `test` at the main rate, with matched, area, roc; or null
    sweep       set -> entries by amount, with classic augmentation: amount, arm (id), pictures, chosen (on validation)
    passport    versions, date, settings, hashes

A figure is {value, low, high, by_seed}: mean over seeds, 95 % bootstrap interval over pictures and seeds, each seed's
own. Numbers that do not exist (precision where nothing was called NG) are null.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Sequence
from dataclasses import asdict
from statistics import fmean
from typing import Any

import numpy as np

from core.events import Progress
from core.proof.arms import SWEPT, Arm, Kind, best_of, on_validation
from core.proof.figures import (
    GRID,
    MAIN_RATE,
    RATES,
    RECALL_GRID,
    Counts,
    area,
    counted,
    matched_recall,
    mean_precision,
    precision_recall,
    roc,
)
from core.proof.line import Line
from core.proof.pictures import Pictures
from core.proof.resampling import ArmScores, Resampler, interval, thresholds_of
from core.proof.training import Trained
from core.proof.verdict import Contender, Verdict, judge

FORMAT = 1
_FIGURES: dict[str, Callable[[Counts], float]] = {
    "ng_recall": lambda counts: counts.recall,
    "ng_precision": lambda counts: counts.precision,
    "f1": lambda counts: counts.f1,
    "accuracy": lambda counts: counts.accuracy,
    "false_alarms": lambda counts: counts.false_alarms,
    "ok_recall": lambda counts: counts.ok_recall,
}


def scores_of(trained: Sequence[Trained]) -> ArmScores:
    """One arm's scores, a row a seed."""
    other = [entry.other for entry in trained if entry.other is not None]
    return ArmScores(
        np.array([entry.validation for entry in trained]),
        np.array([entry.test for entry in trained]),
        np.array(other) if other else None,
    )


def result_of(
    line: Line, arms: list[Arm], trained: dict[str, list[Trained]], passport: dict[str, Any]
) -> Generator[Progress, None, dict[str, Any]]:
    """All figures; `trained` is by the arm's id, in the order of seeds."""
    scores = {arm.id: scores_of(trained[arm.id]) for arm in arms}
    seeds = len(next(iter(trained.values())))
    resampler = Resampler(line.validation, line.test, line.other, seeds)
    replicates = {}
    for done, arm in enumerate(arms):
        yield Progress(stage="Comparing", done=done, total=len(arms), unit="kinds")
        replicates[arm.id] = resampler.replicates(scores[arm.id])
    records = [_arm_record(arm, line, scores[arm.id], trained[arm.id], replicates[arm.id]) for arm in arms]
    numbers = sorted({arm.number for arm in arms if arm.synthetic is not None})
    chosen = {n: best_of(_with_set(arms, n), scores, line.validation) for n in numbers}
    verdicts = {n: _verdict(chosen[n], arms, records, replicates, line) for n in numbers}
    first = best_of(list(chosen.values()), scores, line.validation)
    result = {
        "format": FORMAT,
        "verdict": _verdict_record(verdicts[first.number], arms),
        "verdicts": [_verdict_record(verdict, arms) for verdict in verdicts.values()],
        "concerns": line.concerns,
        "rate": MAIN_RATE,
        "rates": list(RATES),
        "pictures": {
            "training": line.training.counts,
            "validation": line.validation.counts,
            "test": line.test.counts,
            "other_line": line.other.counts if line.other else None,
        },
        "arms": records,
        "sweep": {_name(arms, n): _sweep(arms, n, records) for n in numbers},
        "passport": passport,
    }
    whole: dict[str, Any] = _finite(result)
    return whole


def _with_set(arms: list[Arm], number: int) -> list[Arm]:
    return [arm for arm in arms if arm.synthetic is not None and arm.number == number]


def _name(arms: list[Arm], number: int) -> str:
    synthetic = _with_set(arms, number)[0].synthetic
    assert synthetic is not None
    return synthetic.name


def _arm_record(
    arm: Arm, line: Line, scores: ArmScores, trained: Sequence[Trained], replicates: dict[str, np.ndarray]
) -> dict[str, Any]:
    added = arm.added()
    thresholds = {rate: thresholds_of(scores, line.validation, rate) for rate in RATES}
    is_ng = line.test.is_ng
    rates = {
        f"{rate:g}": _at(scores.test, is_ng, thresholds[rate], replicates, lambda name, r=rate: f"{name}@{r:g}")  # type: ignore[misc]
        for rate in RATES
    }
    test: dict[str, Any] = {"rates": rates, "matched": {}}
    for rate in RATES:
        own = [matched_recall(row, is_ng, rate) for row in scores.test]
        test["matched"][f"{rate:g}"] = _figure(own, replicates[f"matched@{rate:g}"])
    test |= _curves(scores.test, is_ng)
    test["classes"] = {
        name: _class_figure(name, line.test, scores.test, thresholds[MAIN_RATE], replicates[f"class:{name}"])
        for name in line.test.defects()
    }
    other = None
    if line.other is not None and scores.other is not None:
        ng = line.other.is_ng
        other = _at(scores.other, ng, thresholds[MAIN_RATE], replicates, lambda name: f"other:{name}")
        own = [matched_recall(row, ng, MAIN_RATE) for row in scores.other]
        other |= {"matched": _figure(own, replicates["other:matched"])} | _curves(scores.other, ng)
    return {
        "id": arm.id,
        "kind": str(arm.kind),
        "title": arm.title,
        "set": arm.synthetic.name if arm.synthetic else None,
        "amount": arm.amount if arm.synthetic else None,
        "synthetic": added.counts if added else {},
        "validation": on_validation(scores, line.validation),
        "seeds": [
            {"seed": seed, "seconds": t.seconds, "kept_step": t.kept_step, "losses": [list(pair) for pair in t.losses]}
            for seed, t in enumerate(trained)
        ],
        "test": test,
        "other_line": other,
    }


def _at(
    scores: np.ndarray,
    is_ng: np.ndarray,
    thresholds: Sequence[float],
    replicates: dict[str, np.ndarray],
    key: Callable[[str], str],
) -> dict[str, Any]:
    """Figures at one threshold a seed."""
    counts = [counted(row, is_ng, threshold) for row, threshold in zip(scores, thresholds, strict=True)]
    found: dict[str, Any] = {
        name: _figure([tell(entry) for entry in counts], replicates[key(name)]) for name, tell in _FIGURES.items()
    }
    by_seed = [asdict(entry) for entry in counts]
    found["counts"] = {name: fmean(entry[name] for entry in by_seed) for name in by_seed[0]} | {"by_seed": by_seed}
    return found


def _class_figure(
    name: str, test: Pictures, scores: np.ndarray, thresholds: Sequence[float], replicates: np.ndarray
) -> dict[str, Any]:
    chosen = np.array(test.classes) == name
    own = [float((row[chosen] > threshold).mean()) for row, threshold in zip(scores, thresholds, strict=True)]
    return {"pictures": int(chosen.sum()), "recall": _figure(own, replicates)}


def _curves(scores: np.ndarray, is_ng: np.ndarray) -> dict[str, Any]:
    recalls = np.mean([roc(row, is_ng) for row in scores], axis=0)
    precisions = np.mean([precision_recall(row, is_ng) for row in scores], axis=0)
    return {
        "area": _plain([area(row, is_ng) for row in scores]),
        "average_precision": _plain([mean_precision(row, is_ng) for row in scores]),
        "roc": np.stack([GRID, recalls], axis=1).round(5).tolist(),
        "precision_recall": np.stack([RECALL_GRID, precisions], axis=1).round(5).tolist(),
    }


def _figure(by_seed: list[float], replicates: np.ndarray) -> dict[str, Any]:
    low, high = interval(replicates)
    return _plain(by_seed) | {"low": low, "high": high}


def _plain(by_seed: list[float]) -> dict[str, Any]:
    return {"value": fmean(by_seed), "by_seed": by_seed}


def _verdict(
    arm: Arm, arms: list[Arm], records: list[dict[str, Any]], replicates: dict[str, dict[str, np.ndarray]], line: Line
) -> Verdict:
    by_id = {record["id"]: record for record in records}

    def contender(entry: Arm) -> Contender:
        record = by_id[entry.id]
        at, drawn, test = f"{MAIN_RATE:g}", replicates[entry.id], record["test"]
        recall, matched = test["rates"][at]["ng_recall"]["value"], test["matched"][at]["value"]
        by_class = record["synthetic"]
        return Contender(entry.title, recall, drawn[f"ng_recall@{at}"], by_class, matched, drawn[f"matched@{at}"])

    real, classic = (next(a for a in arms if a.kind is kind) for kind in (Kind.REAL, Kind.CLASSIC))
    assert arm.synthetic is not None
    defects = int(line.test.is_ng.sum())
    return judge(arm.synthetic.name, contender(arm), contender(real), contender(classic), defects)


def _verdict_record(verdict: Verdict, arms: list[Arm]) -> dict[str, Any]:
    ids = {arm.title: arm.id for arm in arms}
    record = asdict(verdict)
    return record | {"outcome": str(verdict.outcome), "arm": ids[verdict.arm], "baseline": ids[verdict.baseline]}


def _sweep(arms: list[Arm], number: int, records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    by_id = {record["id"]: record for record in records}
    own = _with_set(arms, number)
    chosen = next(arm.amount for arm in own if arm.kind is not SWEPT)
    return [
        {
            "amount": arm.amount,
            "arm": arm.id,
            "pictures": sum(by_id[arm.id]["synthetic"].values()),
            "chosen": arm.amount == chosen,
        }
        for arm in own
        if arm.kind is SWEPT
    ]


def _finite(value: Any) -> Any:
    """The same with None for numbers that JSON lacks."""
    if isinstance(value, dict):
        return {key: _finite(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_finite(entry) for entry in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
