"""What a run's `metrics.csv` says of its checkpoints: curves, ceilings, and which one is best and why."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from app.model.words import pixels
from app.model.words import share as percent
from core.files import read_csv
from core.paths import Run

SCORE = "score"
_ADDED = (SCORE, "yield")
"""Curves drawn from `metrics.csv`, whether or not the training told them as events."""
_CEILINGS = {
    "ssim": "ssim_ceiling",
    "perceptual_similarity": "perceptual_ceiling",
    "coordinate_error_px": "matcher_error_px",
}
_LOSS = "validation_loss"
_GAP = "   "


def _tr(text: str) -> str:
    return QCoreApplication.translate("measured", text)


@dataclass(frozen=True, slots=True)
class Best:
    """The checkpoint that pictures are made with unless another is asked for, with what speaks for it."""

    epoch: int
    figures: dict[str, float] = field(default_factory=dict)
    """Its row of `metrics.csv`: the numbers in it, by column."""
    gate: str = ""
    """Why no checkpoint should be the best one, and this is only the least bad; empty where it is good."""

    @property
    def score(self) -> float | None:
        """Overall score, 0 to 1; None where the least loss on held-back pictures decided."""
        return self.figures.get(SCORE)

    @property
    def line(self) -> str:
        """What it is made of, short: "position error 0.2 px   likeness 0.93 of 0.95   no copies"."""
        found = self.figures
        parts = []
        if self.score is None and _LOSS in found:
            parts.append(_tr("loss on held-back pictures {loss:.4f}").format(loss=found[_LOSS]))
        if "coordinate_error_px" in found:
            parts.append(_tr("position error {error}").format(error=pixels(found["coordinate_error_px"])))
        if "ssim" in found and "ssim_ceiling" in found:
            likeness = _tr("likeness {value:.2f} of {most:.2f}")
            parts.append(likeness.format(value=found["ssim"], most=found["ssim_ceiling"]))
        if "yield" in found:
            parts.append(_tr("{share} show their class").format(share=percent(found["yield"])))
        if "kid" in found and found.get("kid_floor", 0) > 0:
            times = found["kid"] / found["kid_floor"]
            parts.append(_tr("distance {times:.1f} \u00d7 real").format(times=max(0.0, times)))
        if "copies" in found:
            share = found["copies"]
            parts.append(_tr("no copies") if share <= 0 else _tr("{share} copies").format(share=percent(share)))
        return _GAP.join(parts)

    @property
    def story(self) -> str:
        """The same in plain words, a line each."""
        found = self.figures
        lines = [_tr("Best checkpoint: epoch {epoch}.").format(epoch=self.epoch)]
        if self.score is not None:
            text = _tr("Overall score {score:.2f} of 1, the highest of those that copy no picture. It is made of:")
            if self.gate:
                text = _tr("Overall score {score:.2f} of 1, the highest, but every checkpoint copies. It is made of:")
            lines = [lines[0] + " " + text.format(score=self.score)]
        if self.score is None and _LOSS in found:
            lines.append(_tr("Its loss on held-back pictures, which it has never seen, is the least."))
        if "kid" in found:
            text = _tr("\u2022 distance to real pictures {kid:.2g}; real ones among themselves: {floor:.2g}")
            lines.append(text.format(kid=found["kid"], floor=found.get("kid_floor", 0.0)))
        if "coordinate_error_px" in found:
            text = _tr("\u2022 position: half of the pictures lie nearer to the asked coordinate than {px:.2g} px")
            lines.append(text.format(px=found["coordinate_error_px"]))
        if "yield" in found:
            text = _tr("\u2022 yield: {share} show the asked class, by a judge that knows real pictures only")
            lines.append(text.format(share=percent(found["yield"])))
        if "copies" in found:
            text = _tr("Copies: {share} are nearly a training picture; too many rule a checkpoint out.")
            if self.score is None:
                text = _tr("Copies: {share} are nearly a training picture; generation draws others in their place.")
            lines.append(text.format(share=percent(found["copies"])))
        if "sharpness" in found:
            text = _tr("Sharpness {share} of real")
            if "defect_sharpness" in found:
                text += _tr(", in the defect {inside}")
            inside = percent(found.get("defect_sharpness", 0.0))
            lines.append(text.format(share=percent(found["sharpness"]), inside=inside) + ".")
        if "diversity" in found:
            text = _tr("Variety within a class: {share} of that of real pictures.")
            lines.append(text.format(share=percent(found["diversity"])))
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Measured:
    """What a run's `metrics.csv` says beyond the events."""

    metric_name: str | None = None
    """True name of the perceptual metric ("ST-LPIPS (AlexNet)")."""
    ceilings: dict[str, float] = field(default_factory=dict)
    """What real pictures score by the same measure, by curve."""
    best: Best | None = None
    """The best checkpoint; None where that was not measured."""
    checkpoints: int = 0
    """How many checkpoints have figures."""
    points: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    """Curves that stand in the file: (epoch, value) by name."""

    @property
    def best_epoch(self) -> int | None:
        return self.best.epoch if self.best is not None else None

    @property
    def is_scored(self) -> bool:
        """Whether checkpoints have an overall score; those of older runs have none."""
        return bool(self.points.get(SCORE))


def read_measured(run: Run) -> Measured:
    """Names, ceilings and the best checkpoint, as far as they are known."""
    try:
        rows = read_csv(run.metrics)
    except (OSError, ValueError):
        return Measured()
    name = next((row["perceptual_metric"] for row in reversed(rows) if row.get("perceptual_metric")), None)
    numbers = [_numbers(row) for row in rows]
    ceilings = {
        curve: known[-1]
        for curve, column in _CEILINGS.items()
        if (known := [found[column] for found in numbers if column in found])
    }
    points = {
        curve: sorted((found["epoch"], found[curve]) for found in numbers if {"epoch", curve} <= found.keys())
        for curve in _ADDED
    }
    return Measured(name, ceilings, _best(run), len(rows), {curve: own for curve, own in points.items() if own})


def read_checkpoints(run: Run) -> list[dict[str, float | str]]:
    """Rows of `metrics.csv` by epoch: the figures by column, and the `gate` in words where there is one."""
    try:
        rows = read_csv(run.metrics)
    except (OSError, ValueError):
        return []
    found: list[dict[str, float | str]] = [{**_numbers(row), "gate": row.get("gate") or ""} for row in rows]
    return sorted((row for row in found if "epoch" in row), key=lambda row: float(row["epoch"]))


def _best(run: Run) -> Best | None:
    row = run.best()
    found = _numbers(row) if row is not None else {}
    if row is None or not found.get("epoch"):
        return None
    return Best(int(found["epoch"]), found, row.get("gate") or "")


def _numbers(row: dict[str, str]) -> dict[str, float]:
    found = {}
    for name, text in row.items():
        try:
            found[name] = float(text)
        except (TypeError, ValueError):
            continue
    return {name: value for name, value in found.items() if math.isfinite(value)}
