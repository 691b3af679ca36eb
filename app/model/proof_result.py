"""The figures of a finished proof, as the window shows them; `core/proof/result.py` says what stands in the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.errors import InputError
from core.files import read_json
from core.paths import Proof


@dataclass(frozen=True, slots=True)
class Figure:
    """A share over seeds with its 95 % interval, all None where there is no such number."""

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Counts:
    """Pictures of the test, mean over seeds."""

    caught: float
    leaks: float
    overkill: float
    passed: float


@dataclass(frozen=True, slots=True)
class AtRate:
    """What an arm does where so many false alarms are allowed."""

    recall: Figure
    false_alarms: Figure
    precision: Figure
    ok_recall: Figure
    counts: Counts


@dataclass(frozen=True, slots=True)
class OtherLine:
    """The same on another process line, at the threshold of the first."""

    at: AtRate
    matched: Figure
    area: float | None


@dataclass(frozen=True, slots=True)
class Arm:
    """What the models of one arm did in the test."""

    id: str
    title: str
    """What core's sentences call it."""
    kind: str
    set: str
    amount: float
    """Share of the set that was added."""
    pictures: Mapping[str, int]
    """Synthetic pictures by class."""
    validation: float | None
    rates: Mapping[float, AtRate]
    classes: Mapping[str, tuple[int, Figure]]
    """Defect -> pictures in the test, and the share of them that is found at the main rate."""
    area: float | None
    roc: Sequence[tuple[float, float]]
    precision_recall: Sequence[tuple[float, float]]
    other: OtherLine | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """On one set; both sentences as core says them."""

    set: str
    outcome: str
    """helps, no_difference or hurts."""
    sentence: str
    reason: str
    arm: str
    baseline: str


@dataclass(frozen=True, slots=True)
class Result:
    """A whole proof."""

    verdicts: Sequence[Verdict]
    """The headline first."""
    concerns: Sequence[str]
    rate: float
    rates: Sequence[float]
    arms: Sequence[Arm]
    swept: Sequence[str]
    """Ids of the arms that differ by their amount alone."""
    chosen: Sequence[str]
    """Those of them whose amount validation chose."""
    pictures: Mapping[str, Mapping[str, int]]
    """Part (training, validation, test, other_line) -> class -> real pictures."""
    passport: Mapping[str, Any]

    @property
    def shown(self) -> list[Arm]:
        """Arms side by side in curves and classes: one of each kind and set."""
        return [arm for arm in self.arms if arm.id not in self.swept or arm.id in self.chosen]

    @property
    def strong(self) -> frozenset[str]:
        """Ids of the arms that the headline compares."""
        return frozenset((self.verdicts[0].arm, self.verdicts[0].baseline))


def read_result(proof: Proof) -> Result:
    """The result of a finished proof. Raises `InputError` when it is missing or damaged."""
    record = read_json(proof.result)
    try:
        return _result(record)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise InputError(
            f"{proof.result} is damaged; restore it from a copy, or remove the folder {proof.folder} and prove again."
        ) from error


def _result(record: Mapping[str, Any]) -> Result:
    first = record["verdict"]
    others = [entry for entry in record["verdicts"] if entry["set"] != first["set"]]
    sweep = [entry for entries in record["sweep"].values() for entry in entries]
    return Result(
        verdicts=[_verdict(entry) for entry in (first, *others)],
        concerns=[str(concern) for concern in record["concerns"]],
        rate=float(record["rate"]),
        rates=[float(rate) for rate in record["rates"]],
        arms=[_arm(entry) for entry in record["arms"]],
        swept=[str(entry["arm"]) for entry in sweep],
        chosen=[str(entry["arm"]) for entry in sweep if entry["chosen"]],
        pictures={name: dict(counts) for name, counts in record["pictures"].items() if counts},
        passport=dict(record["passport"]),
    )


def _verdict(record: Mapping[str, Any]) -> Verdict:
    names = ("set", "outcome", "sentence", "reason", "arm", "baseline")
    return Verdict(**{name: str(record[name]) for name in names})


def _arm(record: Mapping[str, Any]) -> Arm:
    test, other = record["test"], record["other_line"]
    return Arm(
        id=str(record["id"]),
        title=str(record["title"]),
        kind=str(record["kind"]),
        set=str(record["set"] or ""),
        amount=float(record["amount"] or 0.0),
        pictures=dict(record["synthetic"]),
        validation=record["validation"],
        rates={float(rate): _at(entry) for rate, entry in test["rates"].items()},
        classes={name: (int(e["pictures"]), _figure(e["recall"])) for name, e in test["classes"].items()},
        area=test["area"]["value"],
        roc=[(float(x), float(y)) for x, y in test["roc"]],
        precision_recall=[(float(x), float(y)) for x, y in test["precision_recall"]],
        other=OtherLine(_at(other), _figure(other["matched"]), other["area"]["value"]) if other else None,
    )


def _at(record: Mapping[str, Any]) -> AtRate:
    counts = {name: float(record["counts"][name]) for name in ("caught", "leaks", "overkill", "passed")}
    return AtRate(
        recall=_figure(record["ng_recall"]),
        false_alarms=_figure(record["false_alarms"]),
        precision=_figure(record["ng_precision"]),
        ok_recall=_figure(record["ok_recall"]),
        counts=Counts(**counts),
    )


def _figure(record: Mapping[str, Any]) -> Figure:
    return Figure(record["value"], record.get("low"), record.get("high"))
