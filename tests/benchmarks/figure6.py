"""Paper 1's Figure 6 drawn anew: likeness to real pictures outside the defects against the epoch, for both generators.

    python tests/benchmarks/figure6.py PROJECT OUT --epochs 200 --vqvae-epochs 50 --seeds 0 1 2

Trains `paper` and `anchored` on a prepared project, once for each seed, and goes on where an earlier call was stopped.
With `--paper RUN ...` or `--anchored RUN ...` runs that are there already are taken instead. Writes OUT/figure6.png,
OUT/figure6.csv (one row a checkpoint) and OUT/figure6.json, and says at which epoch `anchored` reaches `paper`'s best.
The paper plots its LPIPS as rising; a distance falls, so 1 - distance is drawn, by the metric that is named.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.config import Generator, TrainConfig
from core.events import CheckpointSaved, Notice
from core.files import read_csv, read_json, write_csv, write_json
from core.paths import Project, Run

GENERATORS = {"paper": Generator.PAPER.value, "anchored": Generator.DIFFUSION.value}
TITLES = {"paper": "as published", "anchored": "anchored (ours)"}
COLOURS = {"paper": "#a06a00", "anchored": "#0f6fa8"}
QUIET = "#5b6770"
FIGURES = {"ssim": "ssim_ceiling", "perceptual_similarity": "perceptual_ceiling"}
"""Figure -> what real pictures reach among themselves."""
COLUMNS = (
    "generator", "run", "seed", "epoch", "ssim", "ssim_ceiling", "perceptual_similarity", "perceptual_ceiling",
    "perceptual_metric", "coordinate_error_px", "matcher_error_px",
)  # fmt: skip
SIZE_PX = (1200, 480)


@dataclass
class Curve:
    """One generator: of each figure, epoch -> values of its runs."""

    points: dict[str, dict[int, list[float]]] = field(default_factory=lambda: {name: {} for name in FIGURES})
    ceilings: dict[str, list[float]] = field(default_factory=lambda: {name: [] for name in FIGURES})
    metric: str = ""

    def means(self, name: str) -> list[tuple[int, float]]:
        return [(epoch, statistics.fmean(values)) for epoch, values in sorted(self.points[name].items())]

    def spans(self, name: str) -> list[tuple[int, float, float]]:
        return [(epoch, min(values), max(values)) for epoch, values in sorted(self.points[name].items())]


def train(project: Project, kind: str, seed: int, options: argparse.Namespace) -> Run:
    from core.tasks import train

    run = project.run(f"figure6-{kind}-{seed}")
    config = TrainConfig(
        project=str(project.folder),
        run=run.name,
        generator=GENERATORS[kind],
        epochs=options.epochs,
        vqvae_epochs=options.vqvae_epochs,
        timesteps=options.timesteps,
        checkpoint_every=options.checkpoint_every,
        seed=seed,
        resume=run.config.exists(),
        threads=options.threads,
    )
    for event in train(config):
        if isinstance(event, Notice):
            print(f"{run.name}: {event.text}", flush=True)
        elif isinstance(event, CheckpointSaved):
            print(f"{run.name}: epoch {event.epoch} of {config.epochs}", flush=True)
    return run


def number(text: str | None) -> float:
    try:
        return float(text or "nan")
    except ValueError:
        return math.nan


def read(kind: str, runs: list[Run]) -> tuple[Curve, list[dict[str, Any]]]:
    """Curves of the runs, and their rows for the table."""
    curve, table = Curve(), []
    for run in runs:
        rows = read_csv(run.metrics)
        if not rows:
            raise SystemExit(f"{run.folder} has no evaluated checkpoint yet; train it, or name another run.")
        seed = read_json(run.config).get("seed", 0)
        for row in rows:
            table.append({"generator": kind, "run": run.name, "seed": seed} | row)
            for name, ceiling in FIGURES.items():
                if math.isfinite(value := number(row.get(name))):
                    curve.points[name].setdefault(int(row["epoch"]), []).append(value)
                if math.isfinite(best := number(row.get(ceiling))):
                    curve.ceilings[name].append(best)
            curve.metric = row.get("perceptual_metric") or curve.metric
    return curve, table


def verdict(curves: dict[str, Curve]) -> list[dict[str, Any]]:
    """Of each figure: each generator's best, the ceiling, and when `anchored` is as good as `paper` ever gets."""
    told = []
    for name in FIGURES:
        best = {kind: max(curve.means(name), key=lambda p: p[1]) for kind, curve in curves.items()}
        ceilings = [value for curve in curves.values() for value in curve.ceilings[name]]
        reached = [epoch for epoch, value in curves["anchored"].means(name) if value >= best["paper"][1]]
        told.append(
            {
                "figure": name,
                "ceiling": statistics.fmean(ceilings) if ceilings else None,
                "best": {kind: {"epoch": epoch, "value": value} for kind, (epoch, value) in best.items()},
                "anchored_reaches_paper_at_epoch": min(reached, default=None),
                "paper_epochs": max(epoch for epoch, _ in curves["paper"].means(name)),
            }
        )
    return told


def tell(found: dict[str, Any]) -> None:
    ceiling = found["ceiling"]
    for kind, best in found["best"].items():
        share = f", {100 * best['value'] / ceiling:.0f} % of real pictures' {ceiling:.4f}" if ceiling else ""
        print(f"{found['figure']:22} {kind:9} best {best['value']:.4f} at epoch {best['epoch']}{share}")
    at, of = found["anchored_reaches_paper_at_epoch"], found["paper_epochs"]
    when = f"at epoch {at}; paper was trained for {of}" if at else "nowhere"
    print(f"{found['figure']:22} anchored  is as good as paper's best {when}")


def draw(curves: dict[str, Curve], file: Path) -> None:
    """Both panels side by side, and one key below them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import pyqtgraph as pg
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication([])
    pg.setConfigOptions(antialias=True, background="w", foreground="#1b2229")
    view = pg.GraphicsLayoutWidget(size=SIZE_PX)
    view.ci.layout.setContentsMargins(8, 8, 24, 8)
    view.ci.layout.setHorizontalSpacing(24)
    metric = next(curve.metric for curve in reversed(curves.values()) if curve.metric)
    titles = {"ssim": "SSIM outside the defects", "perceptual_similarity": f"1 - {metric} outside the defects"}
    for column, (name, title) in enumerate(titles.items()):
        panel(view.addPlot(0, column, title=title), curves, name)
    words = [f'<span style="color:{COLOURS[kind]}">&#9679; {TITLES[kind]}</span>' for kind in curves]
    words.append(f'<span style="color:{QUIET}">- - real pictures among themselves</span>')
    view.addLabel("&nbsp;&nbsp;&nbsp;&nbsp;".join(words), 1, 0, 1, 2)
    view.resize(*SIZE_PX)
    view.show()
    application.processEvents()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not view.grab().save(str(file)):
        raise SystemExit(f"{file} could not be written.")
    view.close()


def panel(plot: Any, curves: dict[str, Curve], name: str) -> None:
    """One figure of both generators: the mean of the seeds, a band from the least to the greatest, the ceiling."""
    import pyqtgraph as pg
    from PySide6.QtCore import Qt

    plot.setLabel("bottom", "epoch")
    plot.showGrid(x=False, y=True, alpha=0.12)
    plot.getAxis("left").setStyle(maxTickLevel=0)
    ceilings = [value for curve in curves.values() for value in curve.ceilings[name]]
    lows = list(ceilings)
    for kind, curve in curves.items():
        epochs, lowest, highest = (list(side) for side in zip(*curve.spans(name), strict=True))
        lows += lowest
        faint = pg.mkColor(COLOURS[kind])
        faint.setAlpha(50)
        edges = [pg.PlotDataItem(epochs, side) for side in (lowest, highest)]
        plot.addItem(pg.FillBetweenItem(*edges, brush=faint))
        means = [value for _, value in curve.means(name)]
        dots = {"symbol": "o", "symbolSize": 6, "symbolBrush": COLOURS[kind], "symbolPen": None}
        plot.plot(epochs, means, pen=pg.mkPen(COLOURS[kind], width=2), **dots)
    if ceilings:
        dashes = pg.mkPen(QUIET, width=1.5, style=Qt.PenStyle.DashLine)
        plot.addItem(pg.InfiniteLine(statistics.fmean(ceilings), angle=0, pen=dashes))
    plot.setXRange(0, max(epoch for curve in curves.values() for epoch, _ in curve.means(name)), padding=0.02)
    plot.setYRange(min(0.0, *lows) if name == "ssim" else min(lows), 1.0, padding=0.03)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("project", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=200)
    parser.add_argument("--vqvae-epochs", type=int, default=50)
    parser.add_argument("--timesteps", type=int, default=1000)
    parser.add_argument("--checkpoint-every", type=int, default=10)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--threads", type=int, default=None)
    for kind in GENERATORS:
        parser.add_argument(f"--{kind}", nargs="+", metavar="RUN", help="finished runs to take instead of training")
    options = parser.parse_args()
    project = Project(options.project)
    curves, table = {}, []
    for kind in GENERATORS:
        named = getattr(options, kind)
        runs = [project.run(n) for n in named] if named else [train(project, kind, s, options) for s in options.seeds]
        curves[kind], rows = read(kind, runs)
        table += rows
    write_csv(options.out / "figure6.csv", COLUMNS, table)
    found = verdict(curves)
    write_json(options.out / "figure6.json", found)
    for entry in found:
        tell(entry)
    draw(curves, options.out / "figure6.png")
    print(options.out / "figure6.png")


if __name__ == "__main__":
    main()
