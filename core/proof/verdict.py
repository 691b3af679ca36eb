"""The verdict of a proof: one sentence an engineer can act on, and the figures behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from statistics import median

import numpy as np

from core.proof.figures import MAIN_RATE, told_rate
from core.proof.resampling import LEVEL, interval


class Outcome(StrEnum):
    """What a set does to the inspection model."""

    HELPS = "helps"
    NO_DIFFERENCE = "no_difference"
    HURTS = "hurts"


@dataclass(frozen=True, slots=True)
class Difference:
    """NG recall of one arm less that of another, in points (hundredths), with its interval."""

    points: float
    low: float
    high: float

    @property
    def outcome(self) -> Outcome:
        """Whether the whole interval lies on one side of 0."""
        if self.low > 0:
            return Outcome.HELPS
        return Outcome.HURTS if self.high < 0 else Outcome.NO_DIFFERENCE


@dataclass(frozen=True, slots=True)
class Contender:
    """One arm as the verdict sees it."""

    title: str
    recall: float
    """NG recall at the main rate on the test, mean over seeds."""
    replicates: np.ndarray
    """(R,) of the same, paired between arms."""
    pictures_a_class: Mapping[str, int]
    """Synthetic pictures added, by class."""
    matched_recall: float
    """NG recall where the test itself has the main rate."""
    matched_replicates: np.ndarray


@dataclass(frozen=True, slots=True)
class Verdict:
    """About one set."""

    set: str
    outcome: Outcome
    sentence: str
    reason: str
    arm: str
    baseline: str
    difference: Difference
    over_real: Difference
    over_classic: Difference
    matched: Difference
    """As `difference`, where the test itself has the main rate."""


def difference(arm: Contender, other: Contender) -> Difference:
    """Paired: both arms met the same drawn pictures and seeds."""
    low, high = interval(arm.replicates - other.replicates)
    return Difference(100 * (arm.recall - other.recall), 100 * low, 100 * high)


def matched_difference(arm: Contender, other: Contender) -> Difference:
    """The same at the very same share of false alarms in the test, however well validation foretold it."""
    low, high = interval(arm.matched_replicates - other.matched_replicates)
    return Difference(100 * (arm.matched_recall - other.matched_recall), 100 * low, 100 * high)


def judge(name: str, arm: Contender, real: Contender, classic: Contender, defects: int) -> Verdict:
    """The verdict on the set `name`, whose best arm on validation is `arm`; the test has so many `defects`.

    The measure is the better of the two without the set, by the test itself: the harder one to beat.
    """
    baseline = classic if classic.recall > real.recall else real
    found = difference(arm, baseline)
    both = difference(arm, real), difference(arm, classic)
    matched = matched_difference(arm, baseline)
    sentence = _sentence(name, found, baseline)
    reason = " ".join(_reasons(arm, baseline, real, classic, found, matched, defects))
    return Verdict(name, found.outcome, sentence, reason, arm.title, baseline.title, found, *both, matched)


def _sentence(name: str, found: Difference, baseline: Contender) -> str:
    measured = (
        f"NG recall at {told_rate(MAIN_RATE)} false alarms against {baseline.title} "
        f"({told_rate(LEVEL)} interval {signed(found.low)} to {signed(found.high)})"
    )
    match found.outcome:
        case Outcome.HELPS:
            return f"The set '{name}' helps: {signed(found.points)} points of {measured}."
        case Outcome.HURTS:
            return f"Do not use the set '{name}', it hurts: {signed(found.points)} points of {measured}."
    return f"The set '{name}' makes no measurable difference: {signed(found.points)} points of {measured}."


def _reasons(
    arm: Contender,
    baseline: Contender,
    real: Contender,
    classic: Contender,
    found: Difference,
    matched: Difference,
    defects: int,
) -> Iterator[str]:
    """What was found, whether it holds at equal false alarms, how many pictures did it, how much could be seen."""
    other = real if baseline is classic else classic
    yield (
        f"Of {defects} real defects that no generator saw, models with the set ({arm.title}) find "
        f"{100 * arm.recall:.1f} % on average; {baseline.title} finds {100 * baseline.recall:.1f} %, {other.title} "
        f"{100 * other.recall:.1f} %."
    )
    yield (
        f"Where the test itself has exactly {told_rate(MAIN_RATE)} false alarms, the difference is "
        f"{signed(matched.points)} points ({signed(matched.low)} to {signed(matched.high)})."
    )
    if arm.pictures_a_class:
        counts = list(arm.pictures_a_class.values())
        spread = f"{min(counts)}" if min(counts) == max(counts) else f"{min(counts)} to {max(counts)}"
        yield (
            f"Best on validation were {sum(counts)} synthetic pictures, {spread} a class (in the middle "
            f"{median(counts):g})."
        )
    if found.outcome is Outcome.NO_DIFFERENCE:
        width = max(found.high - found.points, found.points - found.low)
        yield (
            f"This test could have shown a difference of about {width:.0f} points or more; a smaller one, if there "
            "is one, needs more real defects in the test."
        )


def signed(points: float) -> str:
    """`+3.2`, `−1.0`, `0.0`."""
    rounded = round(points, 1) + 0.0
    return "0.0" if rounded == 0 else f"{rounded:+.1f}".replace("-", "−")
