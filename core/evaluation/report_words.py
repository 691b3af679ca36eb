"""The figures of a report in plain words, with an honest verdict on each."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from core.data.lattice import Lattice
from core.evaluation.report_data import ReportData, ReportSet
from core.evaluation.report_values import FigureRow, Value, duration, fixed, listed, percent, pixels

_FEW = 0.5
"""Yield below which a class is called weak."""
_MANY_COPIES = 0.1
"""Share of near copies above which a set is called so."""
_LITTLE = 0.67
"""Variety or sharpness over that of real pictures below which it is called little."""


def chance_error_px(lattice: Lattice) -> tuple[float, float]:
    """(median, mean) distance of random coordinates from the asked one, px, on the torus."""
    short = lattice.reduced()  # of the shortest vectors the nearest corner of a cell is one of its own four
    shares = (np.arange(400) + 0.5) / 400
    points = np.tensordot(short.matrix, np.stack(np.meshgrid(shares, shares)), 1)
    corners = [short.at(s, t) for s in (0, 1) for t in (0, 1)]
    distances = np.min([np.hypot(points[0] - x, points[1] - y) for x, y in corners], axis=0)
    return float(np.median(distances)), float(distances.mean())


def summary_sentence(entry: ReportSet, data: ReportData) -> str:
    """What the set is worth, in one sentence."""
    parts = [f"{len(entry.rows)} pictures"]
    error = entry.figure("coordinate_error_px_median")
    if error is not None and data.lattice is not None:
        chance, _ = chance_error_px(data.lattice)
        parts.append(f"half of them within {pixels(error)} of the asked coordinate (random ones: {chance:.1f} px)")
    ssim, best = entry.figure("ssim_outside_defects"), entry.figure("ssim_real_ceiling")
    if entry.is_between:
        parts[0] += ", each between two real ones of its class"
        parts += _novelty_words(entry)
    elif ssim is not None:
        beside = "" if best is None else f", where real pictures reach {best:.3f}"
        parts.append(f"likeness outside the defects (SSIM) {ssim:.3f}{beside}")
    share, accuracy = entry.figure("yield"), entry.figure("judge_accuracy_on_real")
    if share is not None:
        judge = "" if accuracy is None else f" that is right on {percent(accuracy)} of unseen real pictures"
        parts.append(f"{percent(share)} show the asked class by a judge{judge}")
    return "; ".join(parts) + "."


def _novelty_words(entry: ReportSet) -> Iterator[str]:
    """What matters most of pictures that lie between real ones: whether they are new, varied and sharp."""
    copies = entry.figure("near_copies")
    if copies is not None:
        yield f"{copies:.0f} near copies of training pictures" if copies else "no near copy of a training picture"
    for name, word in (("diversity", "varied"), ("sharpness", "sharp")):
        value = entry.figure(name)
        if value is not None:
            yield f"{percent(value)} as {word} as the real ones"


def concerns(entry: ReportSet, data: ReportData) -> list[str]:
    """What is bad about the set, each in a sentence; empty where nothing is."""
    found = []
    error = _error_value(entry, data)
    if error.bad:
        found.append(f"Coordinates: {error.verdict}.")
    likeness = _beside(entry, "ssim_outside_defects", "ssim_real_ceiling")
    if likeness.bad:
        found.append(f"Likeness: SSIM {likeness.text} {likeness.beside}: {likeness.verdict}.")
    for title, value in (
        ("Near copies", _copies(entry)),
        ("Variety", _share_of_real(entry, "diversity")),
        ("Sharpness", _share_of_real(entry, "sharpness")),
    ):
        if value.bad:
            found.append(f"{title}: {value.text} {value.beside}: {value.verdict}.")
    weak = [name for name, share in entry.yield_by_class.items() if share is not None and share < _FEW]
    if weak:
        found.append(f"Fewer than half of the pictures asked for as {listed(weak)} are taken for that by the judge.")
    accuracy = entry.figure("judge_accuracy_on_real")
    if accuracy is not None and accuracy < 0.8:
        found.append(f"The judge itself is right on only {percent(accuracy)} of unseen real pictures; trust it little.")
    return found


def figure_table(data: ReportData) -> list[FigureRow]:
    """The table of figures, one column a set; lines that no set has a figure for are left out."""
    rows = [*_coordinate_rows(data), *_likeness_rows(data), *_novelty_rows(data), *_yield_rows(data)]
    seconds = [Value(duration(entry.seconds)) for entry in data.sets]
    rows.append(FigureRow("Time", "Training, generating and measuring, on the machine this was made on.", seconds))
    pictures = [Value(str(len(entry.rows))) for entry in data.sets]
    rows.insert(0, FigureRow("Pictures", "Generated pictures in the set.", pictures))
    return [row for row in rows if any(value.text != "–" for value in row.values)]


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
            [_unless_between(entry, pixels(entry.figure("matcher_error_px_median"))) for entry in data.sets],
        ),
    ]


def _error_value(entry: ReportSet, data: ReportData) -> Value:
    error = entry.figure("coordinate_error_px_median")
    if error is None or data.lattice is None:
        return Value("–", "no coordinate was asked" if entry.is_between else "")
    chance, _ = chance_error_px(data.lattice)
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
            f"same picture. Beside it what real pictures reach among themselves.{_note_on_parents(data)}",
            [_beside(entry, "ssim_outside_defects", "ssim_real_ceiling") for entry in data.sets],
        ),
        FigureRow(
            label,
            "Likeness as a trained network sees it, outside the defects; 1 is the same. It hardly notices small "
            "shifts: read it with the coordinate error.",
            [_beside(entry, "perceptual_similarity", "perceptual_real_ceiling") for entry in data.sets],
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


def _novelty_rows(data: ReportData) -> list[FigureRow]:
    return [
        FigureRow(
            "Near copies",
            "Generated pictures that are nearer to a training picture than 99 of 100 pairs of training pictures are to "
            "each other. They teach nothing new; nearest.csv of the set names them.",
            [_copies(entry) for entry in data.sets],
        ),
        FigureRow(
            "Variety within a class",
            "How far the generated pictures of a class lie from one another, over the same of the real ones: 100 % is "
            "as varied as real, less is more alike.",
            [_share_of_real(entry, "diversity") for entry in data.sets],
        ),
        FigureRow(
            "Sharpness",
            "Fine detail (variance of the Laplacian) over that of the real pictures: 100 % is as sharp, less is "
            "blurred, more is noisier.",
            [_share_of_real(entry, "sharpness") for entry in data.sets],
        ),
    ]


def _copies(entry: ReportSet) -> Value:
    copies = entry.figure("near_copies")
    if copies is None:
        return Value("–")
    bad = copies > _MANY_COPIES * len(entry.rows)
    return Value(f"{copies:.0f}", f"of {len(entry.rows)}", "many teach nothing new" if bad else "", bad)


def _share_of_real(entry: ReportSet, name: str) -> Value:
    value = entry.figure(name)
    if value is None:
        return Value("–")
    low, high = ("much alike", "") if name == "diversity" else ("blurred", "noisier than real pictures")
    verdict = low if value < _LITTLE else high if value > 1 / _LITTLE else ""
    return Value(percent(value), "of real", verdict, bool(verdict))


def _beside(entry: ReportSet, name: str, ceiling: str) -> Value:
    value, best = entry.figure(name), entry.figure(ceiling)
    if entry.is_between:
        return Value(fixed(value), "" if value is None else "to the nearer parent")
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
            [_unless_between(entry, fixed(entry.figure("mask_iou"), 2)) for entry in data.sets],
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
