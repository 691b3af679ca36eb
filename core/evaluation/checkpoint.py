"""What a training shows at every checkpoint: ten pictures, and figures."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.data.dataset import Prepared
from core.data.images import write_picture
from core.data.request import Request
from core.diffusion.systems import Diffusion, System
from core.evaluation.look import Look
from core.evaluation.metrics import Figures, ceiling, mean_of, measure, quantile_of
from core.evaluation.score import Panel, panel_for, plateau
from core.events import Event, Metric, Notice, Sample
from core.files import read_csv, write_csv
from core.generation.sampling import draw
from core.models.deepsmote import DeepSMOTE
from core.models.perceptual import PerceptualMetric
from core.paths import Run
from core.runtime import Runtime, seed_of

if TYPE_CHECKING:
    from core.evaluation.deepsmote import Panel as SmotePanel

PICTURES = 10

METRIC_COLUMNS = (
    "epoch",
    "checkpoint",
    "ssim",
    "ssim_ceiling",
    "perceptual_similarity",
    "perceptual_ceiling",
    "perceptual_metric",
    "coordinate_error_px",
    "coordinate_error_px_p95",
    "matcher_error_px",
    "mask_iou",
    "loss",
    "vqvae_loss",
    "validation_loss",
    "sharpness",
    "defect_sharpness",
    "diversity",
    "kid",
    "kid_floor",
    "yield",
    "copies",
    "score",
    "gate",
)


def preview_rows(data: Prepared, seed: int) -> list[int]:
    """Rows shown at every checkpoint: randomly chosen, one of each class first, held-back ones where there are any."""
    rng = np.random.default_rng(seed_of(seed, "preview"))
    held = data.held()
    chosen: list[int] = []
    names = list(data.names)
    rng.shuffle(names)
    while len(chosen) < min(PICTURES, len(data.files)):
        before = len(chosen)
        for name in names:
            rows = [int(r) for r in data.rows_of(name) if r not in chosen]
            fresh = [r for r in rows if held[r]] or rows
            if fresh and len(chosen) < PICTURES:
                chosen.append(int(rng.choice(fresh)))
        if len(chosen) == before:
            break
    return chosen


class Examiner:
    """Examines the checkpoints of one run; what it needs for that is made with the first."""

    def __init__(self, data: Prepared, run: Run, seed: int, metric: PerceptualMetric, runtime: Runtime) -> None:
        self.data, self.run, self.seed, self.metric, self.runtime = data, run, seed, metric, runtime
        self._panel: Panel | None = None
        self._smote_panel: SmotePanel | None = None

    def examine(self, system: System, epoch: int, checkpoint: Path, losses: dict[str, float]) -> Iterator[Event]:
        """Make pictures, measure, write samples and a row of `metrics.csv`, and tell."""
        look = yield from self._look(system)
        row: dict[str, object] = {"epoch": epoch, "checkpoint": checkpoint.name, "perceptual_metric": self.metric.name}
        row |= {name: f"{value:.6g}" for name, value in (look.figures | losses).items() if np.isfinite(value)}
        samples: list[Sample] = []
        folder = self.run.samples / f"epoch-{epoch:04d}"
        for index, (source, picture, error) in enumerate(zip(look.rows, look.pictures, look.errors_px, strict=True)):
            path = folder / f"{index:02d}_{self.data.classes[source]}.png"
            write_picture(path, picture)
            samples.append(
                Sample(
                    file=str(path),
                    defect=self.data.classes[source],
                    epoch=epoch,
                    real=str(self.data.project.pictures() / self.data.files[source]),
                    coordinate_error_px=error if np.isfinite(error) else None,
                )
            )
        rows = _add_row(self.run, row | {"gate": look.gate})  # last: it marks the epoch as evaluated
        yield from samples
        for name in look.curves:
            if name in row:
                yield Metric(name=name, epoch=epoch, value=float(str(row[name])))
        if sentence := plateau(rows):
            yield Notice(text=sentence, topic="early_stop")

    def _look(self, system: System) -> Generator[Event, None, Look]:
        if isinstance(system, DeepSMOTE):
            from core.evaluation import deepsmote  # its SMOTE takes a second to import

            if self._smote_panel is None:
                self._smote_panel = yield from deepsmote.panel_for(self.data, self.runtime)
            return deepsmote.look_at_deepsmote(
                system, self.data, self.seed, self.metric, self.runtime, PICTURES, self._smote_panel
            )
        look = look_at_diffusion(system, self.data, self.seed, self.metric, self.runtime)
        if self._panel is None:
            self._panel = yield from panel_for(self.data, self.runtime, self.seed)
        figures, gate = yield from self._panel.score(system)
        return replace(look, figures=look.figures | figures, gate=gate, curves=(*look.curves, "score"))


def look_at_diffusion(system: Diffusion, data: Prepared, seed: int, metric: PerceptualMetric, runtime: Runtime) -> Look:
    """Ten pictures at real coordinates, against the real ones."""
    rows = preview_rows(data, seed)
    requests = [Request(row) for row in rows]
    seeds = [seed_of(seed, "preview", data.files[row]) for row in rows]
    pictures = np.stack(list(draw(system, data, requests, seeds, runtime)))
    figures = measure(data, requests, pictures, metric)
    best = ceiling(data, rows, metric, seed_of(seed, "ceiling"))
    errors = [figure.coordinate_error_px for figure in figures]
    curves = ("ssim", "perceptual_similarity", "coordinate_error_px")
    return Look(rows, pictures, errors, _summary(figures, best), curves)


def _summary(figures: Sequence[Figures], best: Sequence[Figures]) -> dict[str, float]:
    return {
        "ssim": mean_of([f.ssim for f in figures]),
        "ssim_ceiling": mean_of([f.ssim for f in best]),
        "perceptual_similarity": mean_of([f.perceptual_similarity for f in figures]),
        "perceptual_ceiling": mean_of([f.perceptual_similarity for f in best]),
        "coordinate_error_px": quantile_of([f.coordinate_error_px for f in figures], 0.5),
        "coordinate_error_px_p95": quantile_of([f.coordinate_error_px for f in figures], 0.95),
        "matcher_error_px": quantile_of([f.coordinate_error_px for f in best], 0.5),
        "mask_iou": mean_of([f.mask_iou for f in figures]),
    }


def _add_row(run: Run, row: dict[str, object]) -> list[dict[str, str]]:
    """Put the row in its place by epoch; a re-evaluated epoch keeps its losses. Returns all rows."""
    kept: dict[int, dict[str, object]] = {int(r["epoch"]): dict(r) for r in read_csv(run.metrics)}
    epoch = int(str(row["epoch"]))
    kept[epoch] = kept.get(epoch, {}) | row
    write_csv(run.metrics, METRIC_COLUMNS, [kept[e] for e in sorted(kept)])
    return read_csv(run.metrics)
