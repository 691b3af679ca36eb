"""Bootstrap over pictures and seeds, the same draws for every arm, so that differences between arms are paired.

Pictures of one lot or cluster of copies are drawn together (Field and Welsh 2007); validation is drawn too, since the
threshold set on it is as uncertain as the test. R replicates, S seeds, N pictures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.proof.figures import MAIN_RATE, RATES, threshold_at
from core.proof.pictures import Pictures
from core.runtime import seed_of

REPLICATES = 2000
LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class ArmScores:
    """Scores of one arm's models, one row a seed."""

    validation: np.ndarray
    """(S, N of validation)."""
    test: np.ndarray
    other: np.ndarray | None


class Resampler:
    """Draws once; `replicates` then tells any arm's figures under the same draws."""

    def __init__(
        self, validation: Pictures, test: Pictures, other: Pictures | None, seeds: int, count: int = REPLICATES
    ) -> None:
        rng = np.random.default_rng(seed_of("bootstrap", count, seeds))
        self.validation, self.test, self.other = validation, test, other
        self._weights = {
            id(part): _drawn(part.groups, count, rng) for part in (validation, test, other) if part is not None
        }
        self._seeds = rng.multinomial(seeds, np.full(seeds, 1 / seeds), count) / seeds

    def replicates(self, arm: ArmScores) -> dict[str, np.ndarray]:
        """Each figure's name -> (R,). Names: `<figure>@<rate>`, `class:<name>`, `other:<figure>`."""
        found: dict[str, np.ndarray] = {}
        for name, values in self._by_seed(arm).items():
            found[name] = (values * self._seeds).sum(axis=1)
        return found

    def _by_seed(self, arm: ArmScores) -> dict[str, np.ndarray]:
        """Each figure -> (R, S)."""
        columns: dict[str, list[np.ndarray]] = {}
        for seed in range(len(arm.test)):
            for name, values in self._of_seed(arm, seed).items():
                columns.setdefault(name, []).append(values)
        return {name: np.stack(values, axis=1) for name, values in columns.items()}

    def _of_seed(self, arm: ArmScores, seed: int) -> dict[str, np.ndarray]:
        good = ~self.validation.is_ng
        drawn = self._weights[id(self.validation)][:, good]
        thresholds = {rate: weighted_thresholds(arm.validation[seed][good], drawn, rate) for rate in RATES}
        out: dict[str, np.ndarray] = {}
        test = _Above(arm.test[seed], self.test, self._weights[id(self.test)])
        for rate, threshold in thresholds.items():
            out |= {f"{name}@{rate:g}": values for name, values in test.figures(threshold).items()}
            out[f"matched@{rate:g}"] = test.matched(rate)
        for name in self.test.defects():
            out[f"class:{name}"] = test.recall_of(name, thresholds[MAIN_RATE])
        if self.other is not None and arm.other is not None:
            other = _Above(arm.other[seed], self.other, self._weights[id(self.other)])
            out |= {f"other:{name}": values for name, values in other.figures(thresholds[MAIN_RATE]).items()}
            out["other:matched"] = other.matched(MAIN_RATE)
        return out


class _Above:
    """How much weight of which pictures lies above a threshold, in every replicate."""

    def __init__(self, scores: np.ndarray, pictures: Pictures, weights: np.ndarray) -> None:
        self.scores, self.pictures, self.weights = scores, pictures, weights
        self._sides = {side: _Cumulated(scores[pictures.is_ng == side], weights[:, pictures.is_ng == side])
                       for side in (False, True)}  # fmt: skip

    def figures(self, threshold: np.ndarray) -> dict[str, np.ndarray]:
        """Of (R,) thresholds."""
        with np.errstate(divide="ignore", invalid="ignore"):
            ng, ok = self._sides[True], self._sides[False]
            caught, overkill = ng.above(threshold), ok.above(threshold)
            return {
                "ng_recall": caught / ng.total,
                "false_alarms": overkill / ok.total,
                "ok_recall": 1 - overkill / ok.total,
                "ng_precision": caught / (caught + overkill),
                "f1": 2 * caught / (ng.total + caught + overkill),
                "accuracy": (caught + ok.total - overkill) / (ng.total + ok.total),
            }

    def matched(self, rate: float) -> np.ndarray:
        """NG recall at the rate on these very pictures."""
        good = ~self.pictures.is_ng
        threshold = weighted_thresholds(self.scores[good], self.weights[:, good], rate)
        with np.errstate(divide="ignore", invalid="ignore"):
            recall: np.ndarray = self._sides[True].above(threshold) / self._sides[True].total
        return recall

    def recall_of(self, name: str, threshold: np.ndarray) -> np.ndarray:
        """Share of one class that is called NG."""
        chosen = np.array(self.pictures.classes) == name
        part = _Cumulated(self.scores[chosen], self.weights[:, chosen])
        with np.errstate(divide="ignore", invalid="ignore"):
            recall: np.ndarray = part.above(threshold) / part.total
        return recall


class _Cumulated:
    """Weights in the order of scores, summed up."""

    def __init__(self, scores: np.ndarray, weights: np.ndarray) -> None:
        order = np.argsort(scores, kind="stable")
        self.sorted = scores[order]
        self.sums = np.concatenate([np.zeros((len(weights), 1)), np.cumsum(weights[:, order], axis=1)], axis=1)
        self.total = self.sums[:, -1]

    def above(self, threshold: np.ndarray) -> np.ndarray:
        """(R,): weight of the scores above each replicate's threshold."""
        below = np.searchsorted(self.sorted, threshold, side="right")
        rest: np.ndarray = self.total - self.sums[np.arange(len(below)), below]
        return rest


def weighted_thresholds(scores: np.ndarray, weights: np.ndarray, rate: float) -> np.ndarray:
    """(R,): `threshold_at` of (N,) scores that each replicate holds (R, N) times."""
    order = np.argsort(-scores, kind="stable")
    sums = np.cumsum(weights[:, order], axis=1)
    allowed = np.floor(rate * sums[:, -1] + 1e-9)
    beyond = sums > allowed[:, None]
    first = scores[order][beyond.argmax(axis=1)]
    return np.where(beyond.any(axis=1), first, -np.inf)


def interval(replicates: np.ndarray) -> tuple[float, float]:
    """Percentile interval of (R,) replicates; replicates in which the figure does not exist (nan) are left out."""
    whole = replicates[np.isfinite(replicates)]
    if not len(whole):
        return float("nan"), float("nan")
    low, high = np.quantile(whole, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)


def thresholds_of(arm: ArmScores, validation: Pictures, rate: float) -> list[float]:
    """One a seed, set on validation."""
    return [threshold_at(scores[~validation.is_ng], rate) for scores in arm.validation]


def _drawn(groups: Sequence[str], count: int, rng: np.random.Generator) -> np.ndarray:
    """(R, N): how often each picture is drawn; whole groups, as many as there are."""
    _, numbers = np.unique(np.array(groups, object).astype(str), return_inverse=True)
    total = int(numbers.max()) + 1
    drawn: np.ndarray = rng.multinomial(total, np.full(total, 1 / total), count)[:, numbers]
    return drawn
