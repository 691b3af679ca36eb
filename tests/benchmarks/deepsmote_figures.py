"""The figures of DeepSMOTE on paper 2's two cases, from one command.

    python tests/benchmarks/deepsmote_figures.py OUT --cases solar film --data ../shared/data

`solar`: 100 defective monocrystalline cells of 200 x 200 px teach, 200 new ones are drawn. `film`: 272 pictures of line
scratches of 396 x 396 px and 40 good ones, drawn by the demo, teach, and 2000 new scratches are drawn. Each trains by
every one of `--losses`, as processes of their own, whose time and peak memory are told; OUT/CASE/figures.json holds all
figures, sheet-*.png shows rows of first parents, new pictures and second parents. What is there from an earlier call is
reused; a stopped call goes on.

A project of defective cells alone has no judge. The yield of `solar` is that of one taught by all the other cells, good
and defective, none of which the generator ever saw, reduced to `--judge-size`; the share of real cells that it names
rightly, kept from it too, stands beside.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cv2
import numpy as np

from core.data.demo import draw_picture
from core.data.images import read_picture, write_picture
from core.data.load import load_prepared
from core.files import read_csv, read_json, write_json
from core.generation.deepsmote import trained_rows
from core.judging.judge import Judge, Purpose, trained_judge
from core.paths import Project, Run, SetFolder
from core.proof.folders import scaled_to
from core.runtime import choose_runtime, seed_of, use_threads
from tests.core.data.steps import drained

ROOT = Path(__file__).resolve().parents[2]
TAUGHT = 100
DRAWN = {"solar": {"ng": 200}, "film": {"scratch": 2000}}
ROWS = {
    "train_minutes": "training, minutes",
    "train_gb": "  peak memory, GB",
    "epochs": "  epochs",
    "best_epoch": "  epoch used (least loss on held-back pictures)",
    "step_s": "  seconds a step",
    "ssim": "SSIM of held-back pictures given back",
    "perceptual_similarity": "1 - perceptual distance of the same",
    "draw_minutes": "drawing and writing, minutes",
    "draw_gb": "  peak memory, GB",
    "ssim_outside_defects": "SSIM of new pictures to the nearer parent",
    "sharpness": "sharpness (Laplacian variance) over real",
    "near_copies": "near copies",
    "near_copy_distance": "  nearer than",
    "nearest_distance_median": "  median distance to the nearest taught picture",
    "diversity": "diversity within the class over real",
    "kid": "KID to real pictures",
    "kid_floor": "  real to real (95th percentile)",
    "yield": "yield",
    "yield_real": "  of real pictures of the class that the judge never saw",
    "judge_accuracy_on_real": "  the judge on held-back real pictures",
    "pictures": "pictures",
}


def timed(clock: Path, *arguments: str) -> dict[str, float]:
    """Run a task as a process of its own; minutes and peak memory of all such calls so far, kept in `clock`."""
    spent = read_json(clock) if clock.exists() else {"minutes": 0.0, "gb": 0.0}
    start = time.monotonic()
    process = subprocess.Popen([sys.executable, "-m", "core", *arguments], cwd=ROOT, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"python -m core {' '.join(arguments)} ended with {process.returncode}")
    minutes = spent["minutes"] + (time.monotonic() - start) / 60
    spent = {"minutes": minutes, "gb": max(spent["gb"], usage.ru_maxrss / 1e6)}
    write_json(clock, spent)
    return {name: float(value) for name, value in spent.items()}


def solar_cells(source: Path) -> tuple[list[Path], list[Path]]:
    """Defective cells that teach, and all others."""
    ng = sorted((source / "elpv_solar_mono" / "ng").glob("*.png"), key=lambda p: (seed_of("deepsmote", p.name), p.name))
    return ng[:TAUGHT], ng[TAUGHT:] + sorted((source / "elpv_solar_mono" / "ok").glob("*.png"))


def copied(files: Sequence[Path], folder: Path, size: int | None = None) -> None:
    """Each below `folder`, in the class folder it has, scaled where a size is asked for."""
    for file in files:
        target = folder / file.parent.name / file.name
        if not target.exists():
            picture = read_picture(file)
            write_picture(target, picture if size is None else scaled_to(picture, size, size))


def film(folder: Path) -> None:
    """Line scratches on a circuit, grey, and good pictures."""
    for name, count, first in (("scratch", 272, 0), ("ok", 40, 5000)):
        for index in range(count):
            target = folder / name / f"{index:04d}.png"
            if not target.exists():
                drawn = draw_picture(0, 396, 11, first + index, name).picture
                write_picture(target, cv2.cvtColor(drawn, cv2.COLOR_RGB2GRAY)[..., None])


def prepared(pictures: Path, folder: Path) -> Project:
    project = Project(folder)
    if not project.is_prepared():
        timed(folder.with_suffix(".minutes.json"), "prepare", str(pictures), "--project", str(folder))
    return project


def project_of(case: str, options: argparse.Namespace) -> Project:
    out: Path = options.out / case
    if case == "solar":
        copied(solar_cells(options.data)[0], out / "pictures")
    else:
        film(out / "pictures")
    return prepared(out / "pictures", out / "project")


def outside_judge(options: argparse.Namespace) -> Judge:
    """Knows all cells but those that teach the generator."""
    out: Path = options.out / f"judge-{options.judge_size}px"
    copied(solar_cells(options.data)[1], out / "pictures", options.judge_size)
    data = load_prepared(prepared(out / "pictures", out / "project"))
    return drained(trained_judge(data, Purpose.REPORT, choose_runtime()))[1]


def trained(project: Project, loss: str, options: argparse.Namespace) -> tuple[Run, dict[str, float]]:
    run = project.run(loss)
    epochs = options.paper_epochs if loss == "paper" else options.epochs
    every = max(1, epochs // 10)
    clock = project.folder / f"{loss}.train.json"
    if not (run.checkpoints / f"epoch-{epochs:04d}.safetensors").exists():
        asked = ["--project", str(project.folder), "--run", run.name, "--generator", "deepsmote", "--loss", loss]
        asked += ["--epochs", str(epochs), "--checkpoint-every", str(every), "--seed", str(options.seed)]
        timed(clock, "train", *asked, *(["--resume"] if run.config.exists() else []))
    spent, data = read_json(clock), load_prepared(project)
    steps = epochs * -(-int((~data.held()).sum()) // 16)
    figures = {"train_minutes": spent["minutes"], "train_gb": spent["gb"], "epochs": epochs}
    return run, figures | {"step_s": 60 * spent["minutes"] / steps}


def drawn(case: str, project: Project, run: Run) -> tuple[SetFolder, dict[str, float]]:
    """A set as drawn, without screening, and measured."""
    folder = project.folder.parent / f"set-{run.name}"
    clock = project.folder / f"{run.name}.draw.json"
    counts = [f"--count={name}={count}" for name, count in DRAWN[case].items()]
    if len(read_csv(SetFolder(folder).manifest)) < sum(DRAWN[case].values()):
        where = ["--project", str(project.folder), "--run", run.name, "--out", str(folder)]
        timed(clock, "generate", *where, *counts, "--no-screen")
    timed(project.folder / f"{run.name}.evaluate.json", "evaluate", "--set", str(folder))
    spent = read_json(clock)
    return SetFolder(folder), {"draw_minutes": spent["minutes"], "draw_gb": spent["gb"]}


def numbers(rows: Sequence[dict[str, str]]) -> dict[str, float]:
    found = {}
    for row in rows:
        try:
            found[row["name"]] = float(row["value"])
        except ValueError:
            continue
    return found


def sheet(folder: SetFolder, project: Project, path: Path, count: int = 12, side: int = 160) -> None:
    """First parents, new pictures, second parents; `count` evenly over the set."""
    rows = read_csv(folder.manifest)
    some = [rows[index] for index in np.linspace(0, len(rows) - 1, count).round().astype(int)]
    real = project.pictures()
    lines = [
        [scaled_to(read_picture(place / row[key]), side, side) for row in some]
        for place, key in ((real, "parent_1"), (folder.folder, "file"), (real, "parent_2"))
    ]
    write_picture(path, np.concatenate([np.concatenate(line, axis=1) for line in lines]))


def by_factor(folder: SetFolder, called: np.ndarray) -> list[dict[str, float]]:
    """Near copies and yield where a picture lies near to a parent, and where in the middle."""
    rows = read_csv(folder.manifest)
    copies = {row["file"]: row["near_copy"] == "yes" for row in read_csv(folder.nearest)}
    away = np.array([min(float(row["factor"]), 1 - float(row["factor"])) for row in rows])
    near = np.array([copies.get(row["file"], False) for row in rows])
    found = []
    for low in (0, 0.125, 0.25, 0.375):
        own = (away >= low) & (away < low + 0.125 + 1e-9)
        if own.any():
            copied_share, right = float(near[own].mean()), float(called[own].mean())
            found.append({"factor": low, "pictures": int(own.sum()), "copies": copied_share, "yield": right})
    return found


def measured(case: str, loss: str, project: Project, options: argparse.Namespace) -> dict[str, Any]:
    run, figures = trained(project, loss, options)
    best = run.best() or {}
    figures |= {"best_epoch": float(best["epoch"])}
    figures |= {name: float(best[name]) for name in ("ssim", "perceptual_similarity")}
    folder, spent = drawn(case, project, run)
    figures = numbers(read_csv(folder.metrics)) | figures | spent
    out: Path = options.out / case
    sheet(folder, project, out / f"sheet-{loss}.png")
    result: dict[str, Any] = dict(figures)
    if case == "solar":
        judge = outside_judge(options)
        size = options.judge_size
        data = load_prepared(project)

        def share(pictures: Sequence[np.ndarray]) -> np.ndarray:
            called = judge.classify(np.stack([scaled_to(p, size, size) for p in pictures]))
            return np.array([name == "ng" for name in called])

        right = share([read_picture(folder.folder / row["file"]) for row in read_csv(folder.manifest)])
        result |= {"yield": float(right.mean()), "judge_accuracy_on_real": judge.accuracy}
        result["yield_real"] = float(share(list(data.pictures[trained_rows(data, "ng")])).mean())
        result["by_factor"] = by_factor(folder, right)
    return result


def table(results: dict[str, dict[str, Any]]) -> str:
    lines = ["| figure | " + " | ".join(results) + " |", "| --- |" + " --- |" * len(results)]
    for name, title in ROWS.items():
        cells = [f"{found[name]:.3g}" if name in found else "" for found in results.values()]
        lines.append(f"| {title} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--cases", nargs="+", choices=list(DRAWN), default=list(DRAWN))
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of elpv_solar_mono")
    parser.add_argument("--losses", nargs="+", choices=["sharp", "paper"], default=["sharp", "paper"])
    parser.add_argument("--epochs", type=int, default=1000)
    parser.add_argument("--paper-epochs", type=int, help="by the published loss (default: as many)")
    parser.add_argument("--judge-size", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    options.out, options.data = options.out.resolve(), options.data.resolve()
    options.paper_epochs = options.paper_epochs or options.epochs
    use_threads()
    for case in options.cases:
        results = {}
        project = project_of(case, options)
        for loss in options.losses:
            results[loss] = measured(case, loss, project, options)
            write_json(options.out / case / "figures.json", results)
            print(f"{case}\n{table(results)}", flush=True)
            for row in results[loss].get("by_factor", []):
                print(row, flush=True)


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
