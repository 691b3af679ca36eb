"""Task `report`: evaluated sets of one project side by side, as one self-contained page and as JSON."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from markupsafe import Markup

from core.config import CURVES, Generator, ReportConfig
from core.evaluation.report_charts import COLOURS, Series, line_chart
from core.evaluation.report_charts import Level as Dashed
from core.evaluation.report_data import ReportData, RunCurves, load_curves, load_report, number
from core.evaluation.report_page import page_environment, page_style
from core.evaluation.report_passport import passport
from core.evaluation.report_pictures import Album, Cell, ClassRows, gallery, pattern_overlay, shown_width
from core.evaluation.report_screening import screenings
from core.evaluation.report_table import class_table, figure_table
from core.evaluation.report_values import chance_error_px, duration, listed, pixels
from core.evaluation.report_words import concerns, summary_sentence
from core.events import Event, Level, Notice, Progress
from core.files import write_json, write_text

_STAGE = "Writing the report"
_FIRST_STAGE = (
    ("codebook_usage", "share", "Few codes in use draw coarsely."),
    ("vqvae_psnr", "dB", "How exactly a picture comes back from the compressor; what is lost here cannot be drawn."),
    ("vqvae_defect_psnr", "dB", "The same inside the defects only."),
)


def write_report(config: ReportConfig) -> Iterator[Event]:
    """See `core.tasks.report`."""
    data = load_report(config)
    out = Path(config.out)
    page, numbers = out.with_name(f"{out.name}.html"), out.with_name(f"{out.name}.json")
    yield Progress(stage=_STAGE, done=0, total=3, unit="parts")
    album = Album()
    text = render_page(data, config, album)
    yield Progress(stage=_STAGE, done=1, total=3, unit="parts")
    write_text(page, text)
    yield Progress(stage=_STAGE, done=2, total=3, unit="parts")
    write_json(numbers, report_numbers(data, config))
    yield Progress(stage=_STAGE, done=3, total=3, unit="parts")
    if album.unreadable:
        more = f" and {len(album.unreadable) - 1} more" if len(album.unreadable) > 1 else ""
        told = f"The report lacks pictures that could not be read: {album.unreadable[0]}{more}."
        yield Notice(text=told, level=Level.WARNING, file=str(page))
    yield Notice(text=f"The report is {page}; its figures are in {numbers.name}.", file=str(page))


def report_numbers(data: ReportData, config: ReportConfig) -> dict[str, Any]:
    """The figures as a JSON-ready dict; what is missing is None."""
    numbers: dict[str, Any] = {"seconds": number(config.seconds.get("total"))}
    for entry in data.sets:
        wanted = (
            "coordinate_error_px_median",
            "coordinate_error_px_p95",
            "ssim_outside_defects",
            "ssim_real_ceiling",
            "perceptual_similarity",
        )
        record: dict[str, Any] = {"seconds": entry.seconds} | {name: entry.figure(name) for name in wanted}
        record |= {"perceptual_metric": entry.perceptual_metric, "yield": entry.figure("yield")}
        record |= {name: value for name, value in entry.figures.items() if name not in record}
        record["pictures"] = len(entry.rows)
        record["drawn_again"] = None if entry.rejected is None else len(entry.rejected)
        record["yield_by_class"] = entry.yield_by_class
        numbers[entry.name] = record
    return numbers


@dataclass(frozen=True, slots=True)
class Chart:
    """One chart with its title and what to know when reading it."""

    title: str
    note: str
    svg: Markup


@dataclass(frozen=True, slots=True)
class Bar:
    """One class of the bar chart."""

    name: str
    real: int
    added: list[int]
    """By each group of sets."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Pictures of each class, and what each group of sets adds."""

    groups: list[tuple[str, int]]
    """Names of the sets that add the same, and the number of their colour."""
    rows: list[Bar]
    most: int
    """Of the longest bar."""


def render_page(data: ReportData, config: ReportConfig, album: Album) -> str:
    """The whole page as text."""
    environment = page_environment()
    environment.filters["next"] = next
    environment.globals.update(shown_width=shown_width, duration=duration)
    labels = run_labels(data)
    classes = gallery(data, album)
    columns = max(len(group.cells) for group in classes)
    return environment.get_template("page.html.j2").render(
        style=page_style("page.css"),
        title=data.project.folder.resolve().name,
        data=data,
        total_seconds=number(config.seconds.get("total")),
        sentences=[(entry.name, summary_sentence(entry, data), concerns(entry, data)) for entry in data.sets],
        bars=class_bars(data),
        overlay=pattern_overlay(data, album),
        between=listed([entry.name for entry in data.sets if entry.is_between]),
        others=any(not entry.is_between for entry in data.sets),
        classes=classes,
        columns=columns,
        outlined=any(cell.outline for group in classes for row in _rows_of(group) for cell in row),
        counter=itertools.count(1),
        screenings=screenings(data, album, columns),
        legend=list(labels.values()),
        charts=charts(data, labels),
        table=figure_table(data),
        by_class=[(entry.name, *class_table(entry)) for entry in data.sets],
        passport=passport(data, datetime.now()),
    )


def _rows_of(group: ClassRows) -> list[list[Cell]]:
    return [group.cells, *(cells for _, cells in group.generated)]


def class_bars(data: ReportData) -> Bars:
    """Pictures of every class before and after; sets that add the same share one column, under both their names."""
    groups: list[tuple[list[str], int, dict[str, int]]] = []
    for style, entry in enumerate(data.sets):
        same = next((names for names, _, counts in groups if counts == entry.counts), None)
        if same is not None:
            same.append(entry.name)
        else:
            groups.append(([entry.name], style % COLOURS, entry.counts))
    added = {name for _, _, counts in groups for name in counts}
    classes = [*data.counts, *sorted(added - set(data.counts))]
    rows = [Bar(name, data.counts.get(name, 0), [counts.get(name, 0) for _, _, counts in groups]) for name in classes]
    most = max((row.real + max(row.added) for row in rows), default=1)
    return Bars([(listed(names), style) for names, style, _ in groups], rows, max(1, most))


def run_labels(data: ReportData) -> dict[str, str]:
    """Run -> name in the charts: the sets drawn from it, and the run's own name where it tells more."""
    labels = {}
    for run, sets in data.runs.items():
        names = listed([entry.name for entry in sets])
        labels[run] = names if names == run else f"{names} (run {run})"
    return labels


def charts(data: ReportData, labels: dict[str, str]) -> list[Chart]:
    """The curves of all runs, those of one kind in one chart."""
    curves = {run: load_curves(sets[0].run) for run, sets in data.runs.items() if sets[0].run is not None}
    metric = next((entry.perceptual_metric for entry in data.sets if entry.perceptual_metric), None)
    similarity = f"1 − {metric}" if metric else CURVES["perceptual_similarity"]
    loss_note = "Each generator's loss measures another thing: compare the shapes, not the heights."
    best_note = (
        "Pictures are made with the checkpoint where it is least. Rising means that the rest is learnt by heart."
    )
    dashed = "Dashed: what real pictures reach among themselves."
    chance = "Dashed: what random coordinates would score."
    between = {run for run, own in curves.items() if own.generator == Generator.DEEPSMOTE}
    others, everyone = curves.keys() - between, curves.keys()
    # What is given back of a picture that was shown cannot be compared with what is made of a coordinate alone.
    which = "held-back pictures" if all(curves[run].points.get("validation_loss") for run in between) else "real ones"
    told = f"Pictures that the model was given, against what it gave back of them ({which})."
    scored = "The highest point whose pictures copy none is the best checkpoint."
    plan = [
        ("score", "Overall score", "score (1 = best)", scored, everyone),
        ("loss", CURVES["loss"], "loss (no unit)", loss_note if len(curves) > 1 else "", everyone),
        ("validation_loss", CURVES["validation_loss"], "loss (no unit)", best_note, everyone),
        ("vqvae_loss", CURVES["vqvae_loss"], "loss (no unit)", "The picture compressor, trained first.", everyone),
        *((name, CURVES[name], unit, note, everyone) for name, unit, note in _FIRST_STAGE),
        ("ssim", CURVES["ssim"], "SSIM (1 = same)", dashed, others),
        ("ssim", f"SSIM of {which}", "SSIM (1 = same)", told, between),
        ("perceptual_similarity", similarity, f"{similarity} (1 = same)", dashed, others),
        ("perceptual_similarity", f"{similarity} of {which}", f"{similarity} (1 = same)", told, between),
        ("yield", "Yield during training", "share", "Judged by a network that knows real pictures only.", everyone),
        ("coordinate_error_px", "Coordinate error, median", "px, logarithmic", chance, others),
    ]
    found = []
    for name, title, unit, note, runs in plan:
        series = [
            Series(labels[run], style % COLOURS, own.points.get(name, []))
            for style, (run, own) in enumerate(curves.items())
            if run in runs
        ]
        svg = line_chart(title, unit, series, _levels(name, data, curves, labels, runs), name == "coordinate_error_px")
        if svg is not None:
            found.append(Chart(title, note, svg))
    return found


def _levels(
    name: str, data: ReportData, curves: dict[str, RunCurves], labels: dict[str, str], runs: Collection[str]
) -> list[Dashed]:
    """Dashed lines of a chart of `runs`."""
    if name == "coordinate_error_px":
        chance = chance_error_px(data.lattice)[0] if data.lattice else 0.0
        return [Dashed(f"chance {pixels(chance)}", chance)] if chance else []
    reached = {run: own.ceilings[name] for run, own in curves.items() if name in own.ceilings and run in runs}
    if len({f"{value:.4f}" for value in reached.values()}) == 1:
        value = next(iter(reached.values()))
        return [Dashed(f"real pictures {value:.3f}", value)]
    styles = {run: style for style, run in enumerate(curves)}
    return [Dashed(f"real, {labels[run]} {value:.3f}", value, styles[run] % COLOURS) for run, value in reached.items()]
