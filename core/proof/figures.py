"""Figures of an inspection model. NG is the positive class, always; scores rise with the likelihood of NG.

A false-alarm rate is the share of good pictures called NG. A threshold is set on validation and then stands: a picture
is NG where its score is *above* it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from sklearn.metrics import average_precision_score, precision_recall_curve, roc_auc_score, roc_curve

RATES = (0.01, 0.02, 0.05)
"""False-alarm rates at which arms are compared."""
MAIN_RATE = 0.02
"""The one the verdict is about."""
_LOW_RATES = 0.1
"""Up to this false-alarm rate a model is good for inspection; beyond, its curve does not count."""
GRID = np.unique(np.concatenate([np.linspace(0, 0.1, 51), np.linspace(0.1, 1, 91)]))
"""False-alarm rates at which ROC curves are told; fine where inspection works."""
RECALL_GRID = np.linspace(0, 1, 101)


@dataclass(frozen=True, slots=True)
class Counts:
    """A confusion matrix."""

    caught: int
    """NG called NG (true positives)."""
    leaks: int
    """NG called OK (false negatives)."""
    overkill: int
    """OK called NG (false positives)."""
    passed: int
    """OK called OK (true negatives)."""

    @property
    def recall(self) -> float:
        """Share of NG called NG; nan without NG pictures."""
        return _ratio(self.caught, self.caught + self.leaks)

    @property
    def precision(self) -> float:
        """Share of those called NG that are NG; nan where none was called NG."""
        return _ratio(self.caught, self.caught + self.overkill)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return _ratio(2 * self.caught, 2 * self.caught + self.leaks + self.overkill)

    @property
    def accuracy(self) -> float:
        """Share of all pictures called rightly."""
        return _ratio(self.caught + self.passed, self.caught + self.leaks + self.overkill + self.passed)

    @property
    def false_alarms(self) -> float:
        """Share of OK called NG."""
        return _ratio(self.overkill, self.overkill + self.passed)

    @property
    def ok_recall(self) -> float:
        """Share of OK called OK."""
        return _ratio(self.passed, self.overkill + self.passed)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else math.nan


def counted(scores: np.ndarray, is_ng: np.ndarray, threshold: float) -> Counts:
    """The confusion matrix of (N,) scores of pictures of which (N,) bool `is_ng` are NG."""
    called = scores > threshold
    caught, overkill = int((called & is_ng).sum()), int((called & ~is_ng).sum())
    return Counts(caught, int(is_ng.sum()) - caught, overkill, int((~is_ng).sum()) - overkill)


def threshold_at(ok_scores: np.ndarray, rate: float) -> float:
    """The lowest threshold above which lie at most the share `rate` of these scores of good pictures."""
    allowed = math.floor(rate * len(ok_scores) + 1e-9)
    return float(np.sort(ok_scores)[::-1][allowed]) if allowed < len(ok_scores) else -math.inf


def told_rate(rate: float) -> str:
    """`2 %`."""
    return f"{100 * rate:g} %"


def settable(good_pictures: int, rate: float) -> bool:
    """Whether so many good pictures tell such a rate from none at all."""
    return rate * good_pictures >= 1 - 1e-9


def matched_recall(scores: np.ndarray, is_ng: np.ndarray, rate: float) -> float:
    """NG recall where exactly these pictures have at most that share of false alarms: arms at the same point."""
    return counted(scores, is_ng, threshold_at(scores[~is_ng], rate)).recall


def low_alarm_area(scores: np.ndarray, is_ng: np.ndarray) -> float:
    """Area under the ROC curve up to 10 % false alarms, 0.5 chance to 1 perfect (McClish 1989).

    By this amounts are chosen on validation: smoother than the recall at one rate, and blind to rates nobody works at.
    """
    return float(roc_auc_score(is_ng, scores, max_fpr=_LOW_RATES))


def area(scores: np.ndarray, is_ng: np.ndarray) -> float:
    """Area under the whole ROC curve."""
    return float(roc_auc_score(is_ng, scores))


def mean_precision(scores: np.ndarray, is_ng: np.ndarray) -> float:
    """Average precision: area under the precision-recall curve."""
    return float(average_precision_score(is_ng, scores))


def roc(scores: np.ndarray, is_ng: np.ndarray) -> np.ndarray:
    """(len(GRID),): NG recall at each false-alarm rate of `GRID`."""
    rates, recalls, _ = roc_curve(is_ng, scores, drop_intermediate=False)
    # Of points above one another the highest: what can be had at that rate.
    return np.array([recalls[rates <= rate + 1e-12].max() for rate in GRID])


def precision_recall(scores: np.ndarray, is_ng: np.ndarray) -> np.ndarray:
    """(101,): the best precision at each NG recall of `RECALL_GRID` or above."""
    precisions, recalls, _ = precision_recall_curve(is_ng, scores)
    return np.array([precisions[recalls >= recall - 1e-12].max() for recall in RECALL_GRID])
