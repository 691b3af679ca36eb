"""The figures of the default diffusion generator, beside their goals and what real pictures reach, from one command.

    python tests/benchmarks/diffusion_figures.py OUT --size 64 --pictures 1000 200 2000 --steps 2300 --seeds 0 1

For every number of pictures: makes demo pictures and prepares them, trains for so many steps (of 16 pictures), draws a
set with screening and one without, measures both, and prints one table; OUT/figures.json holds all figures. `--paper`
trains the published generator beside it. `--project FOLDER` takes a prepared project of real pictures instead. What is
there from an earlier call is reused; a stopped call goes on.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core import tasks
from core.config import DemoConfig, EvaluateConfig, GenerateConfig, Generator, PrepareConfig, TrainConfig
from core.data.load import load_prepared
from core.events import Event, Metric, Notice
from core.files import read_csv, read_json, write_json
from core.paths import Project, Run, SetFolder

ROWS: dict[str, tuple[str, str]] = {
    "coordinate_error_px_median": ("coordinate error, px (median)", "<= 0.25"),
    "coordinate_error_px_p95": ("coordinate error, px (p95)", "<= 1"),
    "matcher_error_px_median": ("  of the matcher on real pictures", ""),
    "ssim_share": ("SSIM outside defects over real", ">= 0.95"),
    "perceptual_share": ("1 - perceptual distance over real", ">= 0.95"),
    "yield": ("yield by the reporting judge", ">= 0.95 before, 0.99 after"),
    "yield_least": ("  of the worst class", ">= 0.90"),
    "judge_accuracy_on_real": ("  the judge on held-back real pictures", ""),
    "mask_iou": ("mask IoU asked to measured", ">= 0.75"),
    "mask_iou_ceiling": ("  of real defects under other noise", ""),
    "sharpness": ("sharpness over real, whole", "0.9 to 1.1"),
    "defect_sharpness": ("sharpness over real, in the defect", "0.9 to 1.1"),
    "kid": ("KID to real pictures", "<= 2 x floor"),
    "kid_floor": ("  real to real (95th percentile)", ""),
    "diversity": ("diversity within a class over real", ">= 0.9"),
    "copies": ("near copies", "<= 0.01"),
    "near_copies_real": ("  among held-back real pictures", ""),
    "kept": ("share of drawn pictures kept", ""),
    "pictures": ("pictures measured", ""),
    "train_minutes": ("training, minutes", ""),
}


@dataclass(frozen=True)
class Column:
    """One set: a generator, a number of pictures, a seed, screened or not."""

    title: str
    figures: dict[str, float]


def told(events: Iterator[Event], label: str) -> None:
    for event in events:
        if isinstance(event, Notice):
            print(f"{label}: {event.text}", flush=True)
        elif isinstance(event, Metric) and event.name in ("score", "mask_iou", "ssim"):
            print(f"{label}: epoch {event.epoch:g} {event.name} {event.value:.3f}", flush=True)


def prepared(out: Path, size: int, pictures: int) -> Project:
    project = Project(out / f"{size}px_{pictures}_project")
    if not project.is_prepared():
        folder = out / f"{size}px_{pictures}"
        told(tasks.demo_data(DemoConfig(out=str(folder), size=size, pictures=pictures)), folder.name)
        told(tasks.prepare(PrepareConfig(pictures=str(folder), project=str(project.folder))), folder.name)
    return project


def trained(project: Project, generator: str, seed: int, steps: int, label: str) -> tuple[Run, float]:
    """The run, and the minutes spent on it."""
    run = project.run(f"{generator}-{seed}")
    data = load_prepared(project)
    epochs = max(1, round(steps / -(-int((~data.held()).sum()) // 16)))
    clock = project.folder / f"{run.name}.minutes.json"
    spent = float(read_json(clock)["minutes"]) if clock.exists() else 0.0
    last = run.checkpoints / f"epoch-{epochs:04d}.safetensors"
    if not last.exists():
        config = TrainConfig(
            project=str(project.folder),
            run=run.name,
            generator=generator,
            epochs=epochs,
            vqvae_epochs=max(1, epochs // 4),
            checkpoint_every=max(1, epochs // 4),
            seed=seed,
            resume=run.config.exists(),
        )
        start = time.monotonic()
        told(tasks.train(config), label)
        spent += (time.monotonic() - start) / 60
        write_json(clock, {"minutes": spent})
    return run, spent


def drawn(project: Project, run: Run, each: int, screen: bool, seed: int, label: str) -> dict[str, float]:
    """Figures of a set of `each` pictures a class."""
    folder = project.folder / "sets" / f"{run.name}-{'kept' if screen else 'raw'}"
    names = read_json(project.summary)["counts"]
    config = GenerateConfig(
        project=str(project.folder),
        run=run.name,
        out=str(folder),
        counts=dict.fromkeys(names, each),
        seed=seed,
        random_coordinates=bool(read_json(project.summary)["pattern"]),
        screen=screen,
    )
    told(tasks.generate(config), label)
    told(tasks.evaluate(EvaluateConfig(project=str(project.folder), set=str(folder))), label)
    return figures_of(SetFolder(folder))


def figures_of(folder: SetFolder) -> dict[str, float]:
    found: dict[str, float] = {}
    for row in read_csv(folder.metrics):
        try:
            found[row["name"]] = float(row["value"])
        except ValueError:
            continue
    for share, figure, best in (
        ("ssim_share", "ssim_outside_defects", "ssim_real_ceiling"),
        ("perceptual_share", "perceptual_similarity", "perceptual_real_ceiling"),
    ):
        if found.get(figure) and found.get(best):
            found[share] = found[figure] / found[best]
    classes = [value for name, value in found.items() if name.startswith("yield.")]
    found["yield_least"] = min(classes, default=float("nan"))
    found["copies"] = found["near_copies"] / found["pictures"]
    rejected = len(read_csv(folder.rejected)) if folder.rejected.exists() else 0
    found["kept"] = found["pictures"] / (found["pictures"] + rejected)
    return found


def table(columns: list[Column]) -> str:
    lines = ["| figure | goal | " + " | ".join(c.title for c in columns) + " |"]
    lines.append("| --- | --- |" + " --- |" * len(columns))
    for name, (title, goal) in ROWS.items():
        cells = [f"{c.figures[name]:.3g}" if name in c.figures else "" for c in columns]
        lines.append(f"| {title} | {goal} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def measured(project: Project, title: str, options: argparse.Namespace) -> list[Column]:
    columns = []
    generators = [Generator.DIFFUSION.value, *([Generator.PAPER.value] if options.paper else [])]
    for seed in options.seeds:
        for generator in generators:
            label = f"{title} {generator} seed {seed}"
            steps = options.steps if generator == Generator.DIFFUSION.value else options.paper_steps or options.steps
            run, minutes = trained(project, generator, seed, steps, label)
            for screen in (False, True) if generator == Generator.DIFFUSION.value else (False,):
                found = drawn(project, run, options.each, screen, seed, label) | {"train_minutes": minutes}
                columns.append(Column(f"{label}, {'screened' if screen else 'as drawn'}", found))
            print(table(columns), flush=True)
    return columns


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--pictures", type=int, nargs="*", default=[1000, 200, 2000])
    parser.add_argument("--project", type=Path, nargs="*", default=[])
    parser.add_argument("--steps", type=int, default=2300)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--each", type=int, default=40, help="pictures a class of every set")
    parser.add_argument("--paper", action="store_true", help="the published generator beside it")
    parser.add_argument("--paper-steps", type=int, help="its steps (default: as many)")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    columns: list[Column] = []
    for folder in options.project:
        columns += measured(Project(folder), folder.name, options)
    for count in () if options.project else options.pictures:
        columns += measured(prepared(options.out, options.size, count), f"{count} pictures", options)
    write_json(options.out / "figures.json", {column.title: column.figures for column in columns})
    print(f"\n{os.cpu_count()} cores\n{table(columns)}")


if __name__ == "__main__":
    main()
