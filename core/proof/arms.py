"""The arms of a proof: what each one's model learns from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from core.proof.figures import low_alarm_area
from core.proof.origin import Synthetic
from core.proof.pictures import Pictures
from core.proof.resampling import ArmScores


class Kind(StrEnum):
    """What is added to the real pictures."""

    REAL = "real"
    CLASSIC = "classic"
    SYNTHETIC = "synthetic"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Arm:
    """One arm."""

    kind: Kind
    synthetic: Synthetic | None = None
    number: int = 0
    """Of its set, from 0."""
    amount: float = 0.0
    """Share of the set that is added."""

    @property
    def id(self) -> str:
        """Name of its files: `real`, `classic`, `synthetic-1-25` (a quarter of the first set), `both-1-50`."""
        return str(self.kind) if self.synthetic is None else f"{self.kind}-{self.number + 1}-{100 * self.amount:g}"

    @property
    def title(self) -> str:
        """What it is called in reports."""
        if self.synthetic is None:
            return "real only" if self.kind is Kind.REAL else "real + classic augmentation"
        share = "" if self.amount == 1 else f" ({100 * self.amount:g} %)"
        classic = " + classic augmentation" if self.classic else ""
        return f"real + {self.synthetic.name}{share}{classic}"

    @property
    def classic(self) -> bool:
        """Whether its pictures are augmented."""
        return self.kind in (Kind.CLASSIC, Kind.BOTH)

    def added(self) -> Pictures | None:
        """The synthetic pictures it has."""
        return None if self.synthetic is None else self.synthetic.part(self.amount)

    def pictures(self, real: Pictures) -> Pictures:
        """What its models learn from."""
        added = self.added()
        return real if added is None else real.joined(added)


SWEPT = Kind.BOTH
"""The kind that is trained with every amount. Classic augmentation costs nothing, so whoever uses a set has it too; and
where real pictures without it teach a model little, a sweep without it would tell amounts apart by chance."""


def first_arms(sets: list[Synthetic], amounts: list[float]) -> list[Arm]:
    """All arms but those with synthetic pictures alone, whose amount the others decide."""
    sweep = [Arm(SWEPT, entry, number, amount) for number, entry in enumerate(sets) for amount in sorted(set(amounts))]
    return [Arm(Kind.REAL), Arm(Kind.CLASSIC), *sweep]


def on_validation(scores: ArmScores, validation: Pictures) -> float:
    """What amounts and arms are chosen by: mean over seeds of `low_alarm_area` on validation."""
    return float(np.mean([low_alarm_area(row, validation.is_ng) for row in scores.validation]))


def best_of(arms: list[Arm], scores: dict[str, ArmScores], validation: Pictures) -> Arm:
    """The arm that validation likes best; of equals the one with the fewest pictures, the first."""
    return max(arms, key=lambda arm: (round(on_validation(scores[arm.id], validation), 9), -arm.amount))


def alone(sets: list[Synthetic], arms: list[Arm], scores: dict[str, ArmScores], validation: Pictures) -> list[Arm]:
    """For each set the arm without classic augmentation, at the amount that did best with it on validation."""
    found = []
    for number, entry in enumerate(sets):
        own = [arm for arm in arms if arm.kind is SWEPT and arm.number == number]
        found.append(Arm(Kind.SYNTHETIC, entry, number, best_of(own, scores, validation).amount))
    return found


def in_order(arms: list[Arm]) -> list[Arm]:
    """As reports have them: without a set, with sets alone, with both."""
    kinds = list(Kind)
    return sorted(arms, key=lambda arm: (kinds.index(arm.kind), arm.number, arm.amount))
