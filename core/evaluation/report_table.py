"""The table of figures: each beside its goal or what real pictures reach, with a meaning and an honest verdict."""

from __future__ import annotations

from collections.abc import Callable

from core.evaluation.report_data import ReportData, ReportSet
from core.evaluation.report_values import (
    FigureRow,
    Goal,
    Value,
    chance_error_px,
    duration,
    fixed,
    listed,
    percent,
    pixels,
    significant,
)

Writes = Callable[[float | None], str]

FEW = 0.5
"""Yield below which a class is called weak."""
_MANY_COPIES = 0.1
"""Share of near copies above which a set is called so."""
_LITTLE = 0.67
"""Variety or sharpness over that of real pictures below which it is called little."""
_OF_REAL = 0.95
_ERROR = Goal("at most 0.25 px", lambda px: px <= 0.25)
_ERROR_P95 = Goal("at most 1 px", lambda px: px <= 1)
_KID_TIMES = 2
_COPIES = Goal("at most 1 %", lambda share: share <= 0.01)
_VARIETY = Goal("at least 90 %", lambda share: share >= 0.9)
_SHARPNESS = Goal("90 to 110 %", lambda share: 0.9 <= share <= 1.1)
_MASK = Goal("at least 0.75", lambda iou: iou >= 0.75)
_YIELD = Goal("at least 99 %, each class 90 %", lambda share: share >= 0.99)
_YIELD_BEFORE = Goal("at least 95 %", lambda share: share >= 0.95)
_CLASS_YIELD = Goal("", lambda share: share >= 0.9)


def figure_table(data: ReportData) -> list[FigureRow]:
    """One column a set; lines that no set has a figure for are left out."""
    rows = [*_coordinate_rows(data), *_likeness_rows(data), *_look_rows(data), *_novelty_rows(data), *_yield_rows(data)]
    seconds = [Value(duration(entry.seconds)) for entry in data.sets]
    rows.append(FigureRow("Time", "Training, generating and measuring, on the machine this was made on.", seconds))
    pictures = [Value(str(len(entry.rows))) for entry in data.sets]
    rows.insert(0, FigureRow("Pictures", "Generated pictures in the set.", pictures))
    return [row for row in rows if any(value.text != "–" for value in row.values)]


_BY_CLASS = (
    ("yield", "yield", _CLASS_YIELD),
    ("sharpness", "sharpness", _SHARPNESS),
    ("defect_sharpness", "in the defect", _SHARPNESS),
    ("diversity", "variety", _VARIETY),
    ("judge_accuracy_on_real", "judge on real", None),
)
"""Figures that are told of each class, with the heads of their columns."""


def class_table(entry: ReportSet) -> tuple[list[str], list[tuple[str, int, list[Value]]]]:
    """Heads of the columns, and each class with its pictures and figures; columns without any are left out."""
    found = {figure: entry.by_class(figure) for figure, _, _ in _BY_CLASS}
    columns = [(figure, head, goal) for figure, head, goal in _BY_CLASS if found[figure]]
    rows = []
    for name, count in sorted(entry.counts.items()):
        values = []
        for figure, _, goal in columns:
            value = found[figure].get(name)
            met = None if value is None or goal is None else goal.is_met(value)
            values.append(Value(percent(value), bad=figure == "yield" and value is not None and value < FEW, met=met))
        rows.append((name, count, values))
    return [head for _, head, _ in columns], rows


def _coordinate_rows(data: ReportData) -> list[FigureRow]:
    if data.lattice is None or not data.asks_coordinates:
        return []
    median, mean = chance_error_px(data.lattice)
    chance = f"Random coordinates would score {median:.2f} px (mean {mean:.2f} px)"
    return [
        FigureRow(
            "Coordinate error, median",
            "How far the circuit lies from the place that was asked for, measured on the picture; half of the pictures "
            f"are nearer. {chance} on this cycle. Diffusion draws on the clean circuit laid at that place, so it can "
            "hardly miss; the published one must learn the place from two numbers.",
            [error_value(entry, data) for entry in data.sets],
            goal=_ERROR.text,
        ),
        FigureRow(
            "Coordinate error, p95",
            "95 of 100 pictures are nearer than this.",
            [_plain(entry.figure("coordinate_error_px_p95"), pixels, _ERROR_P95) for entry in data.sets],
            goal=_ERROR_P95.text,
        ),
        FigureRow(
            "The measurement's own error",
            "The same measurement on pictures whose place is known: smaller differences mean nothing.",
            [_unless_between(entry, pixels(entry.figure("matcher_error_px_median"))) for entry in data.sets],
        ),
    ]


def error_value(entry: ReportSet, data: ReportData) -> Value:
    """The median coordinate error, beside what chance would score."""
    error = entry.figure("coordinate_error_px_median")
    if error is None or data.lattice is None:
        return Value("–", "no coordinate was asked" if entry.is_between else "")
    chance, _ = chance_error_px(data.lattice)
    text, met = pixels(error), _ERROR.is_met(error)
    if error > 0.75 * chance:
        verdict = f"no better than chance ({chance:.1f} px): the asked coordinate is ignored"
        return Value(text, verdict=verdict, bad=True, met=met)
    if error > 1:
        return Value(text, verdict="the asked coordinate is met only roughly (more than 1 px)", bad=True, met=met)
    return Value(text, met=met)


def _likeness_rows(data: ReportData) -> list[FigureRow]:
    metrics = listed(list(dict.fromkeys(e.perceptual_metric for e in data.sets if e.perceptual_metric)))
    label = f"1 − {metrics}" if metrics else "Perceptual similarity"
    goal = f"at least {percent(_OF_REAL)} of real"
    return [
        FigureRow(
            "SSIM outside defects",
            "Likeness to the real picture at the same coordinate, pixel neighbourhood by pixel neighbourhood; 1 is the "
            f"same picture. Beside it what real pictures reach among themselves.{_note_on_parents(data)}",
            [likeness_value(entry, "ssim_outside_defects", "ssim_real_ceiling") for entry in data.sets],
            goal=goal,
        ),
        FigureRow(
            label,
            "Likeness as a trained network sees it, outside the defects; 1 is the same. It hardly notices small "
            "shifts: read it with the coordinate error.",
            [likeness_value(entry, "perceptual_similarity", "perceptual_real_ceiling") for entry in data.sets],
            goal=goal,
        ),
    ]


def _note_on_parents(data: ReportData) -> str:
    names = listed([entry.name for entry in data.sets if entry.is_between])
    if not names:
        return ""
    return f" Pictures of {names} are compared with the nearer of their two parents, and should differ."


def _unless_between(entry: ReportSet, text: str) -> Value:
    """The figure, or a dash for a set that was asked for neither coordinate nor defect area."""
    return Value("–" if entry.is_between else text)


def likeness_value(entry: ReportSet, name: str, ceiling: str) -> Value:
    """A likeness beside the `ceiling` that real pictures reach."""
    value, best = entry.figure(name), entry.figure(ceiling)
    if entry.is_between:
        return Value(fixed(value), "" if value is None else "to the nearer parent")
    if value is None or best is None:
        return Value(fixed(value))
    beside, met = f"of {best:.3f} real", value >= _OF_REAL * best
    # SSIM of strangers is low, a perceptual similarity is not: its distance from 1 is what tells.
    far = value < 0.85 * best if name.startswith("ssim") else 1 - value > 3 * (1 - best) + 0.02
    if far:
        return Value(fixed(value), beside, "well below what real pictures reach", bad=True, met=met)
    if value > best + 0.002:
        verdict = "above real: closer to its source, or smoother, than another real picture"
        return Value(fixed(value), beside, verdict, met=met)
    return Value(fixed(value), beside, met=met)


def _look_rows(data: ReportData) -> list[FigureRow]:
    return [
        FigureRow(
            "Distance to real pictures (KID)",
            "How far the whole set lies from held-back real pictures, as a network sees them; 0 is the same. Beside it "
            "the range it lies in with 95 % certainty, and the floor: how far real pictures lie from one another.",
            [kid_value(entry) for entry in data.sets],
            goal=f"at most {_KID_TIMES} times the floor",
        ),
        FigureRow(
            "Sharpness",
            "Fine detail (variance of the Laplacian) over that of the real pictures: 100 % is as sharp, less is "
            "blurred, more is noisier.",
            [share_of_real(entry, "sharpness") for entry in data.sets],
            goal=_SHARPNESS.text,
        ),
        FigureRow(
            "Sharpness in the defect",
            "The same inside the defects only, where blur costs most.",
            [share_of_real(entry, "defect_sharpness") for entry in data.sets],
            goal=_SHARPNESS.text,
        ),
        FigureRow(
            "Mask overlap (IoU)",
            "How much of the asked defect area and of the area found on the picture is common to both; 1 is the same. "
            "Beside it what a perfect picture would score, as the area found is never exact.",
            [_mask_value(entry) for entry in data.sets],
            goal=_MASK.text,
        ),
    ]


def kid_value(entry: ReportSet) -> Value:
    """The distance with its interval, beside the floor."""
    value, floor = entry.figure("kid"), entry.figure("kid_floor")
    if value is None:
        return Value("–")
    parts = [_interval(entry, "kid", significant)] + ([f"floor {significant(floor)}"] if floor is not None else [])
    met = None if floor is None else value <= _KID_TIMES * max(floor, 0.0)
    far = floor is not None and value > 10 * max(floor, 1e-6)
    verdict = "far from the real pictures" if far else ""
    return Value(significant(value), _joined(parts), verdict, far, met)


def _mask_value(entry: ReportSet) -> Value:
    value, best = entry.figure("mask_iou"), entry.figure("mask_iou_ceiling")
    if entry.is_between or value is None:
        return Value("–")
    return Value(fixed(value, 2), "" if best is None else f"of {best:.2f} at best", met=_MASK.is_met(value))


def _novelty_rows(data: ReportData) -> list[FigureRow]:
    return [
        FigureRow(
            "Near copies",
            "Generated pictures that are nearer to a training picture than 99 of 100 real pictures are. They teach "
            "nothing new; nearest.csv of the set names them. Beside it the share of held-back real pictures that would "
            "be called so.",
            [copies_value(entry) for entry in data.sets],
            goal=_COPIES.text,
        ),
        FigureRow(
            "Unlike any real picture",
            "Generated pictures that are farther from every training picture than real ones are from one another.",
            [_unreal_value(entry) for entry in data.sets],
        ),
        FigureRow(
            "Variety within a class",
            "How far the generated pictures of a class lie from one another, over the same of the real ones: 100 % is "
            "as varied as real, less is more alike.",
            [share_of_real(entry, "diversity") for entry in data.sets],
            goal=_VARIETY.text,
        ),
    ]


def copies_value(entry: ReportSet) -> Value:
    """How many copy a training picture."""
    copies, real = entry.figure("near_copies"), entry.figure("near_copies_real")
    if copies is None:
        return Value("–")
    share = copies / max(1, len(entry.rows))
    bad = share > max(_MANY_COPIES, 3 * (real or 0.0))
    beside = _joined([f"of {len(entry.rows)}", "" if real is None else f"real: {percent(real)}"])
    return Value(f"{copies:.0f}", beside, "many teach nothing new" if bad else "", bad, _COPIES.is_met(share))


def _unreal_value(entry: ReportSet) -> Value:
    unreal = entry.figure("unreal")
    if unreal is None:
        return Value("–")
    bad = unreal > _MANY_COPIES * len(entry.rows)
    return Value(f"{unreal:.0f}", f"of {len(entry.rows)}", "many are no picture of the kind" if bad else "", bad)


def share_of_real(entry: ReportSet, name: str) -> Value:
    """Variety or sharpness over that of real pictures."""
    value = entry.figure(name)
    if value is None:
        return Value("–")
    low, high = ("much alike", "") if name == "diversity" else ("blurred", "noisier than real pictures")
    verdict = low if value < _LITTLE else high if value > 1 / _LITTLE else ""
    goal = _VARIETY if name == "diversity" else _SHARPNESS
    beside = _joined(["of real", _interval(entry, name, percent)])
    return Value(percent(value), beside, verdict, bool(verdict), goal.is_met(value))


def _yield_rows(data: ReportData) -> list[FigureRow]:
    chance = 1 / max(1, len(data.counts))
    rows = [
        FigureRow(
            "Yield before screening",
            "Share of pictures that show the class that was asked for, as drawn: no picture drawn again.",
            [_before(entry, data) for entry in data.sets],
            goal=_YIELD_BEFORE.text,
        ),
        FigureRow(
            "Yield",
            "Share of pictures that a judge, trained on real pictures only, takes for the class that was asked for. It "
            f"is never the judge that screens. Guessing would score {percent(chance)}.",
            [_share(entry, "yield", entry.figure("yield"), _YIELD) for entry in data.sets],
            goal=_YIELD.text,
        ),
    ]
    for name in sorted({name for entry in data.sets for name in entry.yield_by_class}):
        rows.append(FigureRow(name, "", [_class_share(entry, name) for entry in data.sets], inner=True))
    rows.append(
        FigureRow(
            "The judge on real pictures",
            "How often the judge is right on real pictures it has never seen; no yield can be trusted beyond it.",
            [Value(percent(entry.figure("judge_accuracy_on_real"))) for entry in data.sets],
        )
    )
    return rows


def _before(entry: ReportSet, data: ReportData) -> Value:
    """The yield of all that was drawn, what was rejected with it; of a set that was not screened its yield."""
    if not data.any_screened:
        return Value("–")
    name = "yield" if not entry.rejected else "yield_before_screening"
    return _share(entry, name, entry.figure(name), _YIELD_BEFORE)


def _share(entry: ReportSet, name: str, value: float | None, goal: Goal) -> Value:
    met = None if value is None else goal.is_met(value)
    beside = _interval(entry, name, percent)
    if value is not None and value < FEW:
        return Value(percent(value), beside, "fewer than half", bad=True, met=met)
    return Value(percent(value), beside, met=met)


def _class_share(entry: ReportSet, name: str) -> Value:
    share = _share(entry, "", entry.yield_by_class.get(name), _CLASS_YIELD)
    count = entry.counts.get(name)
    beside = _joined([f"of {count}" if count else "", _interval(entry, "yield", percent, f".{name}")])
    return Value(share.text, beside, share.verdict, share.bad, share.met)


def _plain(value: float | None, text: Writes, goal: Goal) -> Value:
    return Value(text(value), met=None if value is None else goal.is_met(value))


def _interval(entry: ReportSet, name: str, text: Writes, of: str = "") -> str:
    """Where the figure (`of` a class) lies with 95 % certainty, as far as that is known."""
    low, high = entry.figure(f"{name}_low{of}"), entry.figure(f"{name}_high{of}")
    return "" if low is None or high is None else f"{text(low)} to {text(high)}"


def _joined(parts: list[str]) -> str:
    return ", ".join(part for part in parts if part)
