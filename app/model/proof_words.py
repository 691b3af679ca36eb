"""What the arms, the figures and the parts of a proof are called in the window."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.core_sentences import in_words
from app.model.proof_result import Arm, Figure
from core.config import Classifier, ProveConfig

NONE = "\u2013"
_OPTION = re.compile(r" ?[(\uff08]--[a-z]+[^)\uff09]*[)\uff09]")
_OUTCOMES = ("helps", "no_difference", "hurts")


def _tr(text: str) -> str:
    return QCoreApplication.translate("proof", text)


def arm_title(kind: str, set_name: str, amount: float | None) -> str:
    """What an arm's models learn from, as the verdict calls it; `amount` is a share of the set, None where unknown."""
    if kind == "real":
        return _tr("Real only")
    if kind == "classic":
        return _tr("Real + classic augmentation")
    whole = amount is None or amount == 1
    if kind == "synthetic":
        text = _tr("Real + {set}") if whole else _tr("Real + {set} ({share} %)")
    else:
        text = _tr("Real + {set} + classic augmentation")
        text = text if whole else _tr("Real + {set} ({share} %) + classic augmentation")
    return text.format(set=set_name, share=f"{100 * (amount or 0.0):g}")


def title_of(arm: Arm) -> str:
    """`arm_title` of an arm of a finished proof."""
    return arm_title(arm.kind, arm.set, arm.amount)


def said(sentence: str, arms: Sequence[Arm]) -> str:
    """A sentence of core on a proof, with the arms called as the window calls them, and no command line's options."""
    words = _OPTION.sub("", in_words(sentence))
    if words != _OPTION.sub("", sentence):
        for arm in sorted(arms, key=lambda arm: -len(arm.title)):
            words = words.replace(arm.title, title_of(arm))
        words = re.sub(r"(\d) to (\d)", "\\1\u2013\\2", words)
    return words.replace(" %", "\u00a0%")  # no line begins with it


def title_of_id(arm: str, config: ProveConfig) -> str:
    """The same of an arm of `app.model.proofs.arm_ids`."""
    kind, _, rest = arm.partition("-")
    if not rest:
        return arm_title(kind, "", None)
    number, _, amount = rest.partition("-")
    name = Path(config.sets[int(number) - 1]).name
    return arm_title(kind, name, float(amount) / 100 if amount else None)


def percent(share: float | None, decimals: int = 1) -> str:
    """A share in percent, or a dash."""
    return NONE if share is None else f"{100 * share:.{decimals}f} %"


def ranged(figure: Figure, decimals: int = 1) -> str:
    """ "91.2 % (88.0\u201394.1)"."""
    if figure.value is None or figure.low is None or figure.high is None:
        return percent(figure.value, decimals)
    low, high = 100 * figure.low, 100 * figure.high
    return f"{percent(figure.value, decimals)} ({low:.{decimals}f}\u2013{high:.{decimals}f})"


def rate_words(rate: float) -> str:
    """ "2 %"."""
    return f"{100 * rate:g} %"


def outcome_kind(outcome: str) -> str:
    """`outcome` where it is one of the known ones, else the one that claims least."""
    return outcome if outcome in _OUTCOMES else "no_difference"


def part_titles() -> Mapping[str, str]:
    """Parts of the real pictures."""
    return {
        "training": _tr("To learn from"),
        "validation": _tr("To set thresholds"),
        "test": _tr("To test"),
        "other_line": _tr("Another line"),
    }


def classifier_titles() -> Mapping[str, str]:
    """Inspection models by what they are called in articles."""
    return {
        Classifier.SMALL.value: _tr("Small network"),
        Classifier.RESNET50.value: "ResNet50",
        Classifier.INCEPTION_V3.value: "InceptionV3",
        Classifier.EFFICIENTNET_B5.value: "EfficientNet-B5",
        Classifier.XCEPTION.value: "Xception",
    }


def passport_titles() -> Mapping[str, str]:
    """Entries of a proof's passport."""
    return {
        "date": _tr("Finished"),
        "classifier": _tr("Inspection model"),
        "weights": _tr("Its first weights"),
        "seeds": _tr("Models of each kind"),
        "steps": _tr("Steps of each training"),
        "batch_size": _tr("Pictures in a step"),
        "amounts": _tr("Amounts tried"),
        "seed": _tr("Seed"),
        "test": _tr("Further test pictures"),
        "other_line": _tr("Pictures of another line"),
        "key": _tr("Key of this proof"),
        "data": _tr("Key of the pictures"),
    }
