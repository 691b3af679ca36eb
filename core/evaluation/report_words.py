"""The figures of a report in plain words, with an honest verdict on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.evaluation.report_data import ReportData, ReportSet

_FEW = 0.5
"""Yield below which a class is called weak."""


@dataclass(frozen=True, slots=True)
class Value:
    """One cell of the table: a figure, what it is to be read beside, and a word where it is bad."""

    text: str
    beside: str = ""
    verdict: str = ""
    bad: bool = False


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One line of the table."""

    name: str
    meaning: str
    values: list[Value]
    inner: bool = False
    """A part of the line above."""


def fixed(value: float | None, decimals: int = 3) -> str:
    """The number, or a dash."""
    return "–" if value is None else f"{value:.{decimals}f}"


def pixels(value: float | None) -> str:
    """A distance: thousandths below 1 px, hundredths above."""
    return "–" if value is None else f"{value:.3f} px" if abs(value) < 1 else f"{value:.2f} px"


def percent(value: float | None) -> str:
    """A share in percent, or a dash; never rounded to 0 or 100 unless it is."""
    if value is None:
        return "–"
    decimals = 1 if (0 < value < 0.01) or (0.99 < value < 1) else 0
    return f"{100 * value:.{decimals}f} %"


def duration(seconds: float | None) -> str:
    """`8 min 05 s`, or a dash."""
    if seconds is None:
        return "–"
    minutes, rest = divmod(round(seconds), 60)
    if not minutes:
        return f"{rest} s"
    return f"{minutes // 60} h {minutes % 60:02d} min" if minutes >= 60 else f"{minutes} min {rest:02d} s"


def chance_error_px(cycle: tuple[float, float]) -> tuple[float, float]:
    """(median, mean) circular distance of random coordinates from the asked one, px."""
    steps = (np.arange(400) + 0.5) / 400 - 0.5
    distances = np.hypot(steps[:, None] * cycle[0], steps[None] * cycle[1])
    return float(np.median(distances)), float(distances.mean())


def listed(names: Sequence[str]) -> str:
    """`a, b and c`."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def summary_sentence(entry: ReportSet, data: ReportData) -> str:
    """What the set is worth, in one sentence."""
    parts = [f"{len(entry.rows)} pictures"]
    error = entry.figure("coordinate_error_px_median")
    if error is not None and data.cycle:
        chance, _ = chance_error_px(data.cycle)
        parts.append(f"half of them within {pixels(error)} of the asked coordinate (random ones: {chance:.1f} px)")
    ssim, best = entry.figure("ssim_outside_defects"), entry.figure("ssim_real_ceiling")
    if ssim is not None:
        beside = "" if best is None else f", where real pictures reach {best:.3f}"
        parts.append(f"likeness outside the defects (SSIM) {ssim:.3f}{beside}")
    share, accuracy = entry.figure("yield"), entry.figure("judge_accuracy_on_real")
    if share is not None:
        judge = "" if accuracy is None else f" that is right on {percent(accuracy)} of unseen real pictures"
        parts.append(f"{percent(share)} show the asked class by a judge{judge}")
    return "; ".join(parts) + "."


def concerns(entry: ReportSet, data: ReportData) -> list[str]:
    """What is bad about the set, each in a sentence; empty where nothing is."""
    found = []
    error = _error_value(entry, data)
    if error.bad:
        found.append(f"Coordinates: {error.verdict}.")
    likeness = _beside(entry, "ssim_outside_defects", "ssim_real_ceiling")
    if likeness.bad:
        found.append(f"Likeness: SSIM {likeness.text} {likeness.beside}: {likeness.verdict}.")
    weak = [name for name, share in entry.yield_by_class.items() if share is not None and share < _FEW]
    if weak:
        found.append(f"Fewer than half of the pictures asked for as {listed(weak)} are taken for that by the judge.")
    accuracy = entry.figure("judge_accuracy_on_real")
    if accuracy is not None and accuracy < 0.8:
        found.append(f"The judge itself is right on only {percent(accuracy)} of unseen real pictures; trust it little.")
    return found


def figure_table(data: ReportData) -> list[FigureRow]:
    """The table of figures, one column a set; lines that no set has a figure for are left out."""
    rows = [*_coordinate_rows(data), *_likeness_rows(data), *_yield_rows(data)]
    seconds = [Value(duration(entry.seconds)) for entry in data.sets]
    rows.append(FigureRow("Time", "Training, generating and measuring, on the machine this was made on.", seconds))
    pictures = [Value(str(len(entry.rows))) for entry in data.sets]
    rows.insert(0, FigureRow("Pictures", "Generated pictures in the set.", pictures))
    return [row for row in rows if any(value.text != "–" for value in row.values)]


def _coordinate_rows(data: ReportData) -> list[FigureRow]:
    if data.cycle is None:
        return []
    median, mean = chance_error_px(data.cycle)
    chance = f"Random coordinates would score {median:.2f} px (mean {mean:.2f} px)"
    return [
        FigureRow(
            "Coordinate error, median",
            "How far the circuit lies from the place that was asked for, measured on the picture; half of the pictures "
            f"are nearer. {chance} on this cycle. Diffusion draws on the clean circuit laid at that place, so it can "
            "hardly miss; the published one must learn the place from two numbers.",
            [_error_value(entry, data) for entry in data.sets],
        ),
        FigureRow(
            "Coordinate error, p95",
            "95 of 100 pictures are nearer than this.",
            [Value(pixels(entry.figure("coordinate_error_px_p95"))) for entry in data.sets],
        ),
        FigureRow(
            "The measurement's own error",
            "The same measurement on pictures whose place is known: smaller differences mean nothing.",
            [Value(pixels(entry.figure("matcher_error_px_median"))) for entry in data.sets],
        ),
    ]


def _error_value(entry: ReportSet, data: ReportData) -> Value:
    error = entry.figure("coordinate_error_px_median")
    if error is None or data.cycle is None:
        return Value("–")
    chance, _ = chance_error_px(data.cycle)
    text = pixels(error)
    if error > 0.75 * chance:
        return Value(
            text, verdict=f"no better than chance ({chance:.1f} px): the asked coordinate is ignored", bad=True
        )
    if error > 1:
        return Value(text, verdict="the asked coordinate is met only roughly (more than 1 px)", bad=True)
    return Value(text)


def _likeness_rows(data: ReportData) -> list[FigureRow]:
    metrics = listed(list(dict.fromkeys(e.perceptual_metric for e in data.sets if e.perceptual_metric)))
    label = f"1 − {metrics}" if metrics else "Perceptual similarity"
    return [
        FigureRow(
            "SSIM outside defects",
            "Likeness to the real picture at the same coordinate, pixel neighbourhood by pixel neighbourhood; 1 is the "
            "same picture. Beside it what real pictures reach among themselves.",
            [_beside(entry, "ssim_outside_defects", "ssim_real_ceiling") for entry in data.sets],
        ),
        FigureRow(
            label,
            "Likeness as a trained network sees it, outside the defects; 1 is the same. It hardly notices small "
            "shifts: read it with the coordinate error.",
            [_beside(entry, "perceptual_similarity", "perceptual_real_ceiling") for entry in data.sets],
        ),
    ]


def _beside(entry: ReportSet, name: str, ceiling: str) -> Value:
    value, best = entry.figure(name), entry.figure(ceiling)
    if value is None or best is None:
        return Value(fixed(value))
    beside = f"of {best:.3f} real"
    # SSIM of strangers is low, a perceptual similarity is not: its distance from 1 is what tells.
    far = value < 0.85 * best if name.startswith("ssim") else 1 - value > 3 * (1 - best) + 0.02
    if far:
        return Value(fixed(value), beside, "well below what real pictures reach", bad=True)
    if value > best + 0.002:
        return Value(fixed(value), beside, "above real: closer to its source, or smoother, than another real picture")
    return Value(fixed(value), beside)


def _yield_rows(data: ReportData) -> list[FigureRow]:
    chance = 1 / max(1, len(data.counts))
    rows = [
        FigureRow(
            "Yield",
            "Share of pictures that a judge, trained on real pictures only, takes for the class that was asked for. "
            f"Guessing would score {percent(chance)}.",
            [_share(entry.figure("yield")) for entry in data.sets],
        )
    ]
    for name in sorted({name for entry in data.sets for name in entry.yield_by_class}):
        values = [_class_share(entry, name) for entry in data.sets]
        rows.append(FigureRow(name, "", values, inner=True))
    rows.append(
        FigureRow(
            "The judge on real pictures",
            "How often the judge is right on real pictures it has never seen; no yield can be trusted beyond it.",
            [Value(percent(entry.figure("judge_accuracy_on_real"))) for entry in data.sets],
        )
    )
    rows.append(
        FigureRow(
            "Mask overlap (IoU)",
            "How much of the asked defect area and of the area found on the picture is common to both; 1 is the same.",
            [Value(fixed(entry.figure("mask_iou"), 2)) for entry in data.sets],
        )
    )
    return rows


def _share(value: float | None) -> Value:
    if value is not None and value < _FEW:
        return Value(percent(value), verdict="fewer than half", bad=True)
    return Value(percent(value))


def _class_share(entry: ReportSet, name: str) -> Value:
    share = _share(entry.yield_by_class.get(name))
    count = entry.counts.get(name)
    return Value(share.text, f"of {count}" if count else "", share.verdict, share.bad)
