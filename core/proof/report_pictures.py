"""The pictures of a proof's report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from core.data.evenly import evenly
from core.proof.arms import Arm
from core.proof.figures import MAIN_RATE
from core.proof.line import Line as RealLine
from core.proof.pictures import Pictures
from core.proof.report_blocks import Block, Gallery, Paragraph, Strip
from core.proof.resampling import thresholds_of
from core.proof.result import scores_of
from core.proof.training import Trained

_PICTURES = 8
"""Pictures in a row."""


def picture_blocks(
    result: dict[str, Any], line: RealLine, arms: Sequence[Arm], trained: dict[str, list[Trained]]
) -> list[Block]:
    """Rows of real and generated pictures by class, then what is found and missed with and without the set."""
    synthetic = {arm.synthetic.name: arm.synthetic for arm in arms if arm.synthetic is not None}
    strips = []
    for name in line.test.counts:
        strips.append(Strip(f"{name}, real (test)", _some(line.test, name)))
        strips += [
            Strip(f"{name}, {entry.name}", _some(entry.pictures, name))
            for entry in synthetic.values()
            if name in entry.pictures.classes
        ]
    verdict = result["verdict"]
    found = {name: _share_called(line, trained[verdict[name]]) for name in ("arm", "baseline")}
    is_ng = line.test.is_ng
    gained = np.flatnonzero(is_ng & (found["arm"] > 0.5) & (found["baseline"] <= 0.5))
    lost = np.flatnonzero(is_ng & (found["arm"] <= 0.5) & (found["baseline"] > 0.5))
    missed = np.flatnonzero(is_ng & (found["arm"] <= 0.5) & (found["baseline"] <= 0.5))
    alarms = np.flatnonzero(~is_ng & (found["arm"] > 0.5))
    told = [
        Paragraph(
            f"Defects that most seeds find only with the set ({_title(result, verdict['arm'])}): {len(gained)}; only "
            f"without it ({_title(result, verdict['baseline'])}): {len(lost)}; by neither: {len(missed)}. Good "
            f"pictures called NG with the set: {len(alarms)}."
        )
    ]
    named = (("found only with the set", gained), ("found only without", lost), ("missed by both", missed))
    for title, rows in (*named, ("good, called NG with the set", alarms)):
        if len(rows):
            few = rows[:_PICTURES].tolist()
            captions = [line.test.classes[row] for row in few]
            strips.append(Strip(title, [line.test.pixels[row] for row in few], captions))
    return [*told, Gallery(strips)]


def _title(result: dict[str, Any], arm: str) -> str:
    return str(next(record["title"] for record in result["arms"] if record["id"] == arm))


def _some(pictures: Pictures, name: str) -> list[np.ndarray]:
    rows = [row for row, own in enumerate(pictures.classes) if own == name]
    return [pictures.pixels[rows[place]] for place in evenly(len(rows), _PICTURES)]


def _share_called(line: RealLine, trained: Sequence[Trained]) -> np.ndarray:
    """(N of test,): share of seeds that call each picture NG at the main rate."""
    scores = scores_of(trained)
    thresholds = np.array(thresholds_of(scores, line.validation, MAIN_RATE))
    share: np.ndarray = (scores.test > thresholds[:, None]).mean(axis=0)
    return share
