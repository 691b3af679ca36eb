"""Task `evaluate`: a run's checkpoints, or one generated set."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from core.config import EvaluateConfig, TrainConfig
from core.data.dataset import Prepared, Request, load_prepared
from core.data.images import read_picture, with_channels
from core.diffusion.systems import load_system
from core.errors import InputError
from core.evaluation.checkpoint import evaluate_checkpoint
from core.evaluation.metrics import Figures, ceiling, mean_of, measure, quantile_of
from core.evaluation.novelty import close_distance, diversity, nearest, reduced, sharpness
from core.events import Event, Notice, Progress
from core.judging.judge import Purpose, trained_judge
from core.models.perceptual import load_perceptual
from core.paths import Project, SetFolder, read_csv, read_json, write_csv
from core.runtime import choose_runtime, seed_of, use_threads

SET_COLUMNS = ("name", "value")
NEAREST_COLUMNS = ("file", "nearest", "distance", "near_copy")
_VERSION = 2
_CEILING_ROWS = 60
_MEASURED = 240
"""Pictures drawn by lot for SSIM, perceptual distance and masks: the mean of more would not differ, but take minutes.
Coordinates and classes are judged on every picture."""


def evaluate_run(config: EvaluateConfig) -> Iterator[Event]:
    """Measure every checkpoint of a run again and rewrite its `metrics.csv`."""
    project = Project(Path(config.project))
    assert config.run is not None
    run = project.run(config.run)
    if not run.config.exists():
        raise InputError(f"There is no run '{run.name}' in this project; train one first.")
    files = run.checkpoint_files()
    if not files:
        raise InputError(f"The run '{run.name}' has no checkpoint yet; let it train to the first one.")
    data = load_prepared(project)
    runtime = choose_runtime()
    use_threads()
    metric = load_perceptual().to(runtime.device)
    seed = TrainConfig.from_dict(read_json(run.config)).seed
    for done, file in enumerate(files, 1):
        system = load_system(file).to(runtime.device)
        epoch = int(file.stem.removeprefix("epoch-"))
        yield from evaluate_checkpoint(system, data, run, epoch, file, seed, metric, runtime, {})
        yield Progress(stage="Evaluating checkpoints", done=done, total=len(files), unit="checkpoints")


def evaluate_set(config: EvaluateConfig) -> Iterator[Event]:
    """Measure a generated set against the real pictures; writes the set's `metrics.csv`."""
    assert config.set is not None
    folder = SetFolder(Path(config.set))
    rows = read_csv(folder.manifest)
    if not rows:
        raise InputError(f"{folder.folder} holds no generated set (no manifest.csv with pictures).")
    info = read_json(folder.info)
    data = load_prepared(Project(Path(config.project)))
    if info.get("data") != data.key:
        raise InputError(f"{folder.folder} was generated from other pictures than those of {config.project}.")
    key = f"{info['checkpoint_hash']}-{len(rows)}-{config.seed}-{_VERSION}"
    before = {row["name"]: row["value"] for row in read_csv(folder.metrics)}
    if before.get("key") == key:
        yield Notice(text=f"Nothing changed: the figures of {folder.folder} are reused.")
        return
    runtime = choose_runtime()
    use_threads()
    metric = load_perceptual().to(runtime.device)
    pictures = _read_set(folder, rows, data)
    chosen = np.sort(np.random.default_rng(seed_of(config.seed, "measured")).permutation(len(rows))[:_MEASURED])
    requests = [_request(data, rows[index]) for index in chosen]
    figures: list[Figures] = []
    for start in range(0, len(chosen), 16):
        part = slice(start, start + 16)
        figures += measure(data, requests[part], pictures[chosen[part]], metric)
        yield Progress(stage="Measuring the set", done=len(figures), total=len(chosen), unit="pictures")
    rng = np.random.default_rng(seed_of(config.seed, "ceiling"))
    sample = sorted(int(r) for r in rng.permutation(len(data.files))[:_CEILING_ROWS])
    best = ceiling(data, sample, metric, config.seed)
    judge = yield from trained_judge(data, Purpose.REPORT, runtime, config.seed)
    called = judge.classify(pictures)
    result = _result(rows, figures, best, called) | _novelty(folder, rows, pictures, data, config.seed)
    result |= {"perceptual_metric": metric.name, "judge_accuracy_on_real": judge.accuracy, "key": key}
    write_csv(folder.metrics, SET_COLUMNS, [{"name": k, "value": _text(v)} for k, v in result.items()])
    yield Notice(text=_sentence(result))


def _request(data: Prepared, row: dict[str, str]) -> Request:
    return Request(data.files.index(row["source"]), float(row["shift_x"]), float(row["shift_y"]))


def _read_set(folder: SetFolder, rows: Sequence[dict[str, str]], data: Prepared) -> np.ndarray:
    pictures = []
    for row in rows:
        try:
            pictures.append(with_channels(read_picture(folder.folder / row["file"]), data.channels))
        except InputError as error:
            raise InputError(f"{row['file']} of the set {error}; generate the set again to complete it.") from error
    return np.stack(pictures)


def _result(
    rows: Sequence[dict[str, str]], figures: Sequence[Figures], best: Sequence[Figures], called: Sequence[str]
) -> dict[str, float | str]:
    errors = [float(row["coordinate_error_px"] or "nan") for row in rows]
    matcher = [f.coordinate_error_px for f in best]
    right = [a == row["class"] for a, row in zip(called, rows, strict=True)]
    result: dict[str, float | str] = {
        "pictures": len(rows),
        "pictures_compared": len(figures),
        "coordinate_error_px_median": quantile_of(errors, 0.5),
        "coordinate_error_px_p95": quantile_of(errors, 0.95),
        "matcher_error_px_median": quantile_of(matcher, 0.5),
        "ssim_outside_defects": mean_of([f.ssim for f in figures]),
        "ssim_real_ceiling": mean_of([f.ssim for f in best]),
        "perceptual_similarity": mean_of([f.perceptual_similarity for f in figures]),
        "perceptual_real_ceiling": mean_of([f.perceptual_similarity for f in best]),
        "mask_iou": mean_of([f.mask_iou for f in figures]),
        "yield": float(np.mean(right)),
    }
    for name in sorted({row["class"] for row in rows}):
        own = [r for r, row in zip(right, rows, strict=True) if row["class"] == name]
        result[f"yield.{name}"] = float(np.mean(own))
    return result


def _novelty(
    folder: SetFolder, rows: Sequence[dict[str, str]], pictures: np.ndarray, data: Prepared, seed: int
) -> dict[str, float | str]:
    """Figures of `core.evaluation.novelty`; each picture's nearest training picture goes to the set's `nearest.csv`."""
    trained = np.flatnonzero(~data.held())
    real, made = reduced(data.pictures[trained]), reduced(pictures)
    out: dict[str, float | str] = {}
    if data.pattern is None:
        close = close_distance(real)
        found = nearest(made, real, trained.tolist(), close)
        table = [
            {
                "file": row["file"],
                "nearest": data.files[n.row],
                "distance": f"{n.distance:.5f}",
                "near_copy": "yes" if n.is_copy else "",
            }
            for row, n in zip(rows, found, strict=True)
        ]
        write_csv(folder.nearest, NEAREST_COLUMNS, table)
        out["near_copies"] = sum(n.is_copy for n in found)
        out["near_copy_distance"] = close
        out["nearest_distance_median"] = quantile_of([n.distance for n in found], 0.5)
    # On a repeating circuit any two pictures of one phase and light are near, whatever their defects.
    by_class: dict[str, float | str] = {}
    names = sorted({row["class"] for row in rows})
    for name in names:
        own = np.array([row["class"] == name for row in rows])
        of_class = np.array([data.classes[row] == name for row in trained])
        by_class[f"diversity.{name}"] = diversity(made[own], real[of_class], seed_of(seed, "diversity", name))
        by_class[f"sharpness.{name}"] = sharpness(pictures[own]) / sharpness(data.pictures[trained[of_class]])
    return {
        **out,
        "diversity": mean_of([float(by_class[f"diversity.{name}"]) for name in names]),
        "sharpness": mean_of([float(by_class[f"sharpness.{name}"]) for name in names]),
        **by_class,
    }


def _text(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:.6g}" if np.isfinite(value) else ""


def _sentence(result: dict[str, float | str]) -> str:
    parts = [f"{result['pictures']} pictures"]
    if np.isfinite(float(result["coordinate_error_px_median"])):
        parts.append(f"coordinate error {float(result['coordinate_error_px_median']):.3f} px (median)")
    parts.append(f"likeness (SSIM) {float(result['ssim_outside_defects']):.3f} of {result['ssim_real_ceiling']:.3f}")
    parts.append(f"{float(result['yield']):.0%} show the asked defect by a judge that names {_judge(result)}")
    if "near_copies" in result:
        copies = int(float(result["near_copies"]))
        parts.append(f"{copies} are near copies of training pictures" if copies else "no near copy of a training one")
    return ", ".join(parts) + "."


def _judge(result: dict[str, float | str]) -> str:
    accuracy = float(result["judge_accuracy_on_real"])
    return f"{accuracy:.0%} of held-back real pictures rightly" if np.isfinite(accuracy) else "real pictures unchecked"
