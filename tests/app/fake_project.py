"""A project on disk in the core's formats, made of plain pictures: for tests and screenshots of the window."""

from __future__ import annotations

import json
import math
import os
import random
import time
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from core.config import GenerateConfig, TrainConfig
from core.events import CheckpointSaved, Event, Level, Metric, Notice, Progress, Sample, to_kept
from core.files import read_csv, read_json, write_csv, write_json
from core.generation.columns import MANIFEST_COLUMNS
from core.paths import PROJECT_FORMAT, Project, SetFolder, relative

CYCLE = (20.31, 24.70)
COORDINATE_COLUMNS = ("file", "class", "x", "y", "score")
COUNTS = {
    "ok": 100, "scratch": 84, "particle": 76, "short": 61, "open": 52, "pinhole": 40,
    "residue": 31, "stain": 22, "crack": 14, "dent": 8, "discoloration": 3,
}  # fmt: skip


def picture(seed: int, size: int = 64, phase: tuple[float, float] | None = None) -> np.ndarray:
    """A grid of lines and pads with a blob on it, uint8 RGB."""
    rng = np.random.default_rng(seed)
    x0, y0 = phase or (rng.uniform(0, CYCLE[0]), rng.uniform(0, CYCLE[1]))
    yy, xx = np.mgrid[0:size, 0:size].astype(float)
    u, v = ((xx - x0) / CYCLE[0]) % 1, ((yy - y0) / CYCLE[1]) % 1
    image = np.full((size, size, 3), (52.0, 84, 86))
    image[(u < 0.16)] = (176, 190, 178)
    image[(v < 0.14)] = (104, 140, 160)
    image[(u > 0.34) & (u < 0.82) & (v > 0.36) & (v < 0.84)] = (196, 140, 96)
    cx, cy, r = rng.uniform(12, size - 12), rng.uniform(12, size - 12), rng.uniform(3, 8)
    blob = np.exp(-((xx - cx) ** 2 + (yy - cy) ** 2) / r**2)[..., None]
    image = image * (1 - blob) + blob * rng.uniform(0, 255, 3)
    image = image * rng.uniform(0.8, 1.15) + rng.normal(0, 4, image.shape)
    return np.clip(image, 0, 255).astype(np.uint8)


def _seed(defect: str, index: int) -> int:
    return zlib.crc32(f"{defect}{index}".encode())


def _phase(defect: str, index: int) -> tuple[float, float]:
    rng = random.Random(_seed(defect, index))
    return rng.uniform(0, CYCLE[0]), rng.uniform(0, CYCLE[1])


def write_pictures(folder: Path, counts: dict[str, int] | None = None) -> None:
    """One sub-folder a class."""
    for defect, number in (counts or COUNTS).items():
        (folder / defect).mkdir(parents=True, exist_ok=True)
        for index in range(number):
            pixels = picture(_seed(defect, index), phase=_phase(defect, index))
            Image.fromarray(pixels).save(folder / defect / f"{index:04d}.png")


def write_project(
    folder: Path, pictures: Path, counts: dict[str, int] | None = None, *, pattern: bool = True
) -> Project:
    """project.json, prepare.json and coordinates.csv of `pictures`."""
    project, counts = Project(folder), counts or COUNTS
    rows = []
    for defect, number in counts.items():
        for index in range(number):
            x, y = _phase(defect, index)
            place = {"x": f"{x:.3f}", "y": f"{y:.3f}", "score": "0.97"} if pattern else {}
            rows.append({"file": f"{defect}/{index:04d}.png", "class": defect, **place})
    write_csv(project.coordinates, COORDINATE_COLUMNS, rows)
    first = next(iter(counts))
    x, y = _phase(first, 0)
    template = {"file": f"{first}/0000.png", "x": x, "y": y, "width": 1.5 * CYCLE[0], "height": 1.5 * CYCLE[1]}
    message = "The pattern repeats every 20.31 x 24.70 px."
    if not pattern:
        message = "No repeating pattern was found, so the pictures train without coordinates."
    summary = {
        "pattern": pattern,
        "cycle": list(CYCLE) if pattern else None,
        "confidence": 0.93 if pattern else 0.1,
        "template": template if pattern else None,
        "counts": counts,
        "skipped": [{"file": "scratch/broken.png", "reason": "The file ends too early; copy it again."}],
        "warnings": ["'discoloration' has 3 pictures only; more would help."],
        "message": message,
    }
    write_json(
        project.settings,
        {"format": PROJECT_FORMAT, "pictures": relative(pictures, folder), "size": [64, 64], "channels": 3},
    )
    write_json(project.summary, summary)
    return project


REASONS = (
    "matches the pattern poorly (score 0.30, usually 0.97)",
    "matches the pattern equally well at another place",
)


def make_doubtful(project: Project, doubtful: int = 3, *, angle_deg: float = 0.0) -> None:
    """The newer columns and keys of a project: a lattice, doubts about the first pictures, a turn."""
    rows = read_csv(project.coordinates)
    for index, row in enumerate(rows):
        row |= {"angle_deg": str(angle_deg), "scale": "1.0", "group": "lot1"}
        if index < doubtful:
            row |= {"review": REASONS[index % 2], "score": f"{0.30 + 0.02 * index:.2f}"}
    write_csv(project.coordinates, (*COORDINATE_COLUMNS, "angle_deg", "scale", "group", "review"), rows)
    summary = {"lattice": [[CYCLE[0], 0.0], [0.0, CYCLE[1]]], "review": doubtful, "layout": "folders", "groups": 1}
    write_json(project.summary, read_json(project.summary) | summary)


def write_check(project: Project, classes: dict[str, int]) -> None:
    """check.json with a finding of every level."""
    first, second = list(classes)[:2]
    findings = [
        {"kind": "classes", "level": "info", "title": f"{len(classes)} classes in folders", "meaning": "", "files": []},
        {
            "kind": "near_duplicates",
            "level": "warning",
            "title": "5 pictures are nearly the same as others",
            "meaning": "Pictures taken twice of the same place make a class look richer than it is.",
            "action": "They are kept on the same side of every split, so that none of them can be learnt by heart.",
            "files": [
                [f"{first}/0000.png", f"{first}/0001.png"],
                [f"{first}/0002.png", f"{first}/0003.png", f"{first}/0004.png"],
            ],
        },
        {
            "kind": "duplicates_across_classes",
            "level": "warning",
            "title": "1 picture lies in two classes",
            "meaning": "The same picture cannot be two defects; whatever learns from it learns a contradiction.",
            "action": "Remove it from the wrong class, or leave it out here.",
            "files": [[f"{first}/0005.png", f"{second}/0000.png"]],
        },
        {
            "kind": "unreadable",
            "level": "warning",
            "title": "1 file cannot be read",
            "meaning": "It is empty, damaged or cut short. Often a copy was interrupted.",
            "reasons": {"scratch/broken.png": "ends too early"},
            "action": "It is left out. Copy it again from the inspection machine and prepare again.",
            "files": ["scratch/broken.png"],
        },
        {
            "kind": "overexposed",
            "level": "info",
            "title": f"{len(classes)} pictures are very bright",
            "meaning": "More than 5 % of their pixels are white, so what lies there cannot be seen.",
            "action": "They are used as they are.",
            "files": [f"{name}/0000.png" for name in classes],
        },
    ]
    record = {"format": 1, "pictures": sum(classes.values()), "classes": classes, "layout": "folders", "groups": 1}
    write_json(project.check, record | {"findings": findings})


def curves(epoch: float, seed: int = 0, generator: str = "diffusion") -> dict[str, float]:
    """Values such as a good training gives."""
    rng = random.Random(seed)
    if generator == "deepsmote":
        return {
            "loss": 0.02 + 0.5 * math.exp(-epoch / 8),
            "ssim": 0.80 - 0.6 * math.exp(-epoch / 30),
            "perceptual_similarity": 0.85 - 0.5 * math.exp(-epoch / 40),
            "validation_loss": 0.1 + 0.001 * (epoch - 12) ** 2,
        }
    return {
        "loss": 0.02 + 0.5 * math.exp(-epoch / 8) + 0.01 * rng.random(),
        "ssim": 0.93 - 0.6 * math.exp(-epoch / 30) + rng.gauss(0, 0.004),
        "perceptual_similarity": 0.97 - 0.5 * math.exp(-epoch / 40) + rng.gauss(0, 0.004),
        "coordinate_error_px": 0.05 + 3 * math.exp(-epoch / 20) + 0.02 * rng.random(),
        "score": 0.9 - 0.6 * math.exp(-epoch / 30) - (0.02 if epoch > 110 else 0.0) + (0.1 if epoch > 140 else 0.0),
    }


def measured(epoch: float) -> dict[str, float | str]:
    """Figures of a scored checkpoint that no curve's event tells."""
    share = 0.99 - 0.5 * math.exp(-epoch / 25)
    copies = 0.0 if epoch < 150 else 0.02
    gate = "2 % of its pictures copy a training picture." if copies else ""
    return {
        "perceptual_ceiling": 0.985,
        "matcher_error_px": 0.015,
        "yield": share,
        "kid": 0.004 + 0.1 * math.exp(-epoch / 20),
        "kid_floor": 0.003,
        "copies": copies,
        "sharpness": 0.97,
        "defect_sharpness": 0.93,
        "gate": gate,
    }


def train_events(
    config: TrainConfig, step_s: float = 0.0, until: int | None = None, scored: bool = True
) -> Iterator[Event]:
    """What a training tells and writes. Ends before its time after epoch `until`; an old one scores no checkpoint."""
    project = Project(Path(config.project))
    run, pictures = project.run(config.run), project.pictures()
    write_json(run.config, config.to_dict() | {"begun": run.begun})
    log = run.events.open("a", encoding="utf-8")

    def told(event: Event) -> Event:
        log.write(json.dumps(to_kept(event, run.folder, pictures)) + "\n")
        log.flush()
        return event

    rows: list[dict[str, object]] = []
    try:
        text = "Training on 33 pictures with coordinates, on the processor; likeness by ST-LPIPS (AlexNet)."
        yield told(Notice(text=text))
        first = 0
        for file in run.checkpoint_files():
            first = int(file.stem[6:])
        for epoch in range(first + 1, config.epochs + 1):
            for step in range(10):
                time.sleep(step_s)
                yield Progress(
                    stage="Training the diffusion model", done=epoch * 10 + step, total=config.epochs * 10, unit="steps"
                )
            at = float(epoch)
            yield told(Metric(name="loss", epoch=at, value=curves(at, epoch, config.generator)["loss"]))
            if epoch % config.checkpoint_every == 0 or epoch == config.epochs:
                file = run.checkpoints / f"epoch-{epoch:04d}.safetensors"
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(b"")
                yield told(CheckpointSaved(file=str(file), epoch=epoch))
                for index in range(10):
                    yield told(_preview(run.samples, pictures, epoch, index))
                found = curves(epoch, epoch, config.generator)
                found.pop("loss")
                ceiling: dict[str, float | str] = {} if config.generator == "deepsmote" else {"ssim_ceiling": 0.948}
                if scored and config.generator != "deepsmote":
                    ceiling |= measured(epoch)
                else:
                    found.pop("score", None)
                rows.append({"epoch": epoch, "checkpoint": file.name, **ceiling, **found,
                             "perceptual_metric": "ST-LPIPS (AlexNet)"})  # fmt: skip
                columns = (
                    "epoch",
                    "checkpoint",
                    "ssim",
                    "ssim_ceiling",
                    "perceptual_similarity",
                    "perceptual_metric",
                    "coordinate_error_px",
                    "validation_loss",
                    "score",
                    *measured(0),
                )
                write_csv(run.metrics, columns, rows)
                if epoch == int(os.environ.get("FAKE_EARLY_STOP", "0")):
                    text = "The overall score has not risen for 30 epochs; the best checkpoint is that of epoch 10."
                    yield told(Notice(text=text, topic="early_stop"))
                for name, value in found.items():
                    yield told(Metric(name=name, epoch=epoch, value=value))
            if epoch == until:
                return
    finally:
        log.close()


def _preview(samples: Path, pictures: Path, epoch: int, index: int) -> Sample:
    defect = list(COUNTS)[index % len(COUNTS)]
    defect = defect if (pictures / defect).is_dir() else next(p.name for p in pictures.iterdir())
    folder = samples / f"epoch-{epoch:04d}"
    folder.mkdir(parents=True, exist_ok=True)
    made = picture(_seed(defect, 0) + 1, phase=_phase(defect, 0)).astype(float)
    made += np.random.default_rng(index).normal(0, 90 * math.exp(-epoch / 40), made.shape)
    file = folder / f"{index:02d}.png"
    Image.fromarray(np.clip(made, 0, 255).astype(np.uint8)).save(file)
    real = pictures / defect / "0000.png"
    return Sample(
        file=str(file), defect=defect, epoch=epoch, real=str(real),
        coordinate_error_px=curves(epoch, index)["coordinate_error_px"],
    )  # fmt: skip


def generate_events(config: GenerateConfig, step_s: float = 0.0) -> Iterator[Event]:
    """What a generation tells and writes. Every third candidate is drawn again."""
    project, folder = Project(Path(config.project)), SetFolder(Path(config.out))
    between = read_json(project.run(config.run).config)["generator"] == "deepsmote"
    rng = random.Random(config.seed)
    rows: list[dict[str, object]] = []
    rejected: list[dict[str, object]] = []
    total, short = sum(config.counts.values()), bool(os.environ.get("FAKE_SHORTFALL"))
    write_json(folder.info, {"request": {"counts": config.counts, "prompts": []}})
    yield Progress(stage="Generating pictures", done=0, total=total, unit="pictures")
    for defect, number in config.counts.items():
        for index in range(number - (short and defect == "scratch")):
            time.sleep(step_s)
            file = folder.folder / defect / f"{index:05d}.png"
            _write_made(folder, file, rng.randrange(1 << 30))
            error = abs(rng.gauss(0.1, 0.05))
            rows.append({"file": f"{defect}/{file.name}", "class": defect, "source": f"{defect}/0000.png"})
            if between:
                rows[-1] |= {"parent_1": f"{defect}/0001.png", "parent_2": f"{defect}/0000.png", "factor": "0.7"}
            else:
                rows[-1] |= {"coordinate_error_px": f"{error:.3f}", "judged": defect, "confidence": "0.98"}
                rows[-1] |= {"nearest": f"{defect}/0001.png", "nearest_distance": "0.1"}
            if index % 3 == 0:
                rejected.append({"file": file.name, "class": defect, "reasons": REJECTIONS[index % 2]})
            yield Sample(file=str(file), defect=defect, coordinate_error_px=None if between else error)
            yield Progress(stage="Generating pictures", done=len(rows), total=total, unit="pictures")
    write_csv(folder.folder / "rejected.csv", ("file", "class", "seed", "reasons", "figures"), rejected)
    columns = (*MANIFEST_COLUMNS, "judged", "confidence", "nearest", "nearest_distance")
    write_csv(folder.manifest, tuple(dict.fromkeys(columns)), rows)
    if short:
        text = "1 of 4 scratch is lacking: 9 of 12 candidates were taken for another class."
        yield Notice(text=text, level=Level.WARNING)
        yield Notice(text="2 of 7 dent are lacking.", level=Level.WARNING)


REJECTIONS = ("class", "mask copy")


def _write_made(folder: SetFolder, file: Path, seed: int) -> None:
    mask = folder.folder / "masks" / file.relative_to(folder.folder)
    for path in (file, mask):
        path.parent.mkdir(parents=True, exist_ok=True)
    pixels = picture(seed)
    Image.fromarray(pixels).save(file)
    inside = np.zeros(pixels.shape[:2], np.uint8)
    inside[20:40, 24:36] = 255
    Image.fromarray(inside).save(mask)


def write_run(
    project: Project,
    name: str,
    epochs: int = 200,
    until: int | None = None,
    generator: str = "diffusion",
    scored: bool = True,
) -> None:
    """A run on disk, finished or stopped after epoch `until`."""
    config = TrainConfig(project=str(project.folder), run=name, epochs=epochs, generator=generator, checkpoint_every=10)
    for _ in train_events(config, step_s=0, until=until, scored=scored):
        pass
