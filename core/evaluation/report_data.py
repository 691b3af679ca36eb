"""What a report is made of, read from a project, its runs and its evaluated sets."""

from __future__ import annotations

import json
import math
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.config import FIRST_STAGE_CURVES, Generator, ReportConfig
from core.data.lattice import Lattice
from core.errors import InputError
from core.events import Metric, from_record
from core.files import read_csv, read_json
from core.paths import Project, Run, SetFolder

_NOT_FIGURES = ("key", "perceptual_metric")
_CLASS_YIELD = "yield."
_TOLD = ("loss", "validation_loss", *FIRST_STAGE_CURVES)
"""Curves with a point every epoch, which only the events have."""


@dataclass(frozen=True, slots=True)
class ReportSet:
    """One evaluated set."""

    name: str
    folder: SetFolder
    rows: list[dict[str, str]]
    """Its manifest."""
    info: dict[str, Any]
    figures: dict[str, float | None]
    """Figures of the whole set; None where there is none."""
    yield_by_class: dict[str, float | None]
    perceptual_metric: str | None
    seconds: float | None
    run: Run | None
    rejected: list[dict[str, str]] | None
    """Candidates that screening rejected; None for a set that was not screened."""

    @property
    def asked(self) -> dict[str, int]:
        """Pictures that were asked for, of each class; prompts are not among them."""
        return {str(name): int(count) for name, count in self.info.get("request", {}).get("counts", {}).items()}

    @property
    def is_between(self) -> bool:
        """Whether its pictures lie between two real ones, so that no coordinate was asked for."""
        return bool(self.rows[0].get("parent_1"))

    @property
    def counts(self) -> dict[str, int]:
        """Pictures of each class."""
        return dict(Counter(row["class"] for row in self.rows))

    def by_class(self, figure: str) -> dict[str, float]:
        """A figure of each class, as far as it is known."""
        if figure == _CLASS_YIELD.rstrip("."):
            found = self.yield_by_class
        else:
            start = f"{figure}."
            found = {k.removeprefix(start): value for k, value in self.figures.items() if k.startswith(start)}
        return {name: value for name, value in found.items() if value is not None}

    def figure(self, name: str) -> float | None:
        """A figure, or None where there is none."""
        return self.figures.get(name)


@dataclass(frozen=True, slots=True)
class RunCurves:
    """Curves of one run: name of the curve -> (epoch, value) by epoch."""

    generator: str
    points: dict[str, list[tuple[float, float]]]
    ceilings: dict[str, float]
    """What real pictures reach, by the name of the curve."""


@dataclass(frozen=True, slots=True)
class ReportData:
    """Everything the page shows."""

    project: Project
    pictures: Path
    summary: dict[str, Any]
    coordinates: dict[str, dict[str, str]]
    """Rows of `coordinates.csv` by file."""
    sets: list[ReportSet]

    @property
    def lattice(self) -> Lattice | None:
        """The pattern's lattice, None without a pattern; projects of old know its cycle only."""
        found, cycle = self.summary.get("lattice"), self.summary.get("cycle")
        if found:
            return Lattice.from_list(found)
        return Lattice.rectangular(*cycle) if cycle else None

    @property
    def asks_coordinates(self) -> bool:
        """Whether any of the sets was asked for coordinates."""
        return self.lattice is not None and not all(entry.is_between for entry in self.sets)

    @property
    def counts(self) -> dict[str, int]:
        """Real pictures of each class."""
        return {str(name): int(count) for name, count in self.summary["counts"].items()}

    @property
    def any_screened(self) -> bool:
        """Whether pictures of any of the sets were drawn again where they failed."""
        return any(entry.rejected is not None for entry in self.sets)

    @property
    def runs(self) -> dict[str, list[ReportSet]]:
        """Sets by the run they come from, in the order of the sets."""
        found: dict[str, list[ReportSet]] = {}
        for entry in self.sets:
            if entry.run is not None:
                found.setdefault(entry.run.name, []).append(entry)
        return found


def number(text: str | float | None) -> float | None:
    """A finite number, or None."""
    try:
        value = float(text) if text not in (None, "") else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) else None


def load_report(config: ReportConfig) -> ReportData:
    """Read it all; `InputError` says which step is missing."""
    project = Project(Path(config.project))
    if not project.is_prepared():
        raise InputError(f"{project.folder} is not a prepared project; prepare its pictures first.")
    if not config.sets:
        raise InputError("No set was named for the report; name at least one evaluated set (NAME=FOLDER).")
    if "seconds" in config.sets:
        raise InputError("A set of the report cannot be named 'seconds'; give it another name.")
    summary = read_json(project.summary)
    sets = [_load_set(config, project, summary, name) for name in config.sets]
    coordinates = {row["file"]: row for row in read_csv(project.coordinates)}
    return ReportData(project, project.pictures(), summary, coordinates, sets)


def _load_set(config: ReportConfig, project: Project, summary: dict[str, Any], name: str) -> ReportSet:
    folder = SetFolder(Path(config.sets[name]))
    rows = folder.kept_rows()
    if not rows:
        raise InputError(f"{folder.folder} holds no generated set (no manifest.csv with pictures); generate it first.")
    raw = {row["name"]: row["value"] for row in read_csv(folder.metrics)}
    if not raw:
        raise InputError(
            f"The set '{name}' must be evaluated first: {folder.metrics} is missing. "
            "Evaluate the set, then write the report again."
        )
    info = read_json(folder.info) if folder.info.exists() else {}
    if "content" in summary and info.get("data", summary["content"]) != summary["content"]:
        raise InputError(f"The set '{name}' was generated from other pictures than those of {project.folder}.")
    figures = {k: number(v) for k, v in raw.items() if k not in _NOT_FIGURES and not k.startswith(_CLASS_YIELD)}
    if figures.get("pictures") not in (None, len(rows)):
        raise InputError(f"The set '{name}' has changed since it was evaluated; evaluate it again.")
    run_name = rows[0].get("run") or ""
    return ReportSet(
        name=name,
        folder=folder,
        rows=rows,
        info=info,
        figures=figures,
        yield_by_class={k.removeprefix(_CLASS_YIELD): number(v) for k, v in raw.items() if k.startswith(_CLASS_YIELD)},
        perceptual_metric=raw.get("perceptual_metric") or None,
        seconds=number(config.seconds.get(name)),
        run=project.run(run_name) if run_name else None,
        rejected=read_csv(folder.rejected) if folder.rejected.exists() else None,
    )


def load_curves(run: Run) -> RunCurves:
    """Losses of every epoch from the run's events, the other figures from its `metrics.csv`."""
    losses: dict[str, dict[float, float]] = {}
    for event in _metrics(run.events):
        if event.name in _TOLD and math.isfinite(event.value):
            # A resumed run tells the epochs after its checkpoint once more: the last word holds.
            losses.setdefault(event.name, {})[event.epoch] = event.value
    points = {name: sorted(by_epoch.items()) for name, by_epoch in losses.items()}
    ceilings: dict[str, float] = {}
    rows = read_csv(run.metrics)
    columns: dict[str, str | None] = {
        "score": None,
        "yield": None,
        "ssim": "ssim_ceiling",
        "perceptual_similarity": "perceptual_ceiling",
        "coordinate_error_px": "matcher_error_px",
    }
    for curve, best in columns.items():
        pairs = [(number(row.get("epoch")), number(row.get(curve))) for row in rows]
        points[curve] = [(epoch, value) for epoch, value in pairs if epoch is not None and value is not None]
        reached = [value for row in rows if best and (value := number(row.get(best))) is not None]
        if reached:
            ceilings[curve] = reached[-1]
    config = read_json(run.config) if run.config.exists() else {}
    return RunCurves(str(config.get("generator", Generator.DIFFUSION)), points, ceilings)


def _metrics(path: Path) -> list[Metric]:
    """`Metric` events of a run; lines that are not whole are passed over."""
    if not path.exists():
        return []
    found = []
    for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
        try:
            event = from_record(json.loads(line))
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
        if isinstance(event, Metric):
            found.append(event)
    return found
