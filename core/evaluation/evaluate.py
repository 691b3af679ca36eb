"""Task `evaluate`: a run's checkpoints, or one generated set."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from zlib import crc32

import numpy as np

from core.config import EvaluateConfig, TrainConfig
from core.data.dataset import Prepared
from core.data.images import read_picture, with_channels
from core.data.load import load_prepared
from core.data.request import Request
from core.diffusion.systems import load_system
from core.errors import InputError
from core.evaluation.checkpoint import Examiner
from core.evaluation.metrics import Figures, ceiling, mean_of, measure, quantile_of
from core.evaluation.set_figures import (
    Eyes,
    Looks,
    Values,
    diversity_figures,
    kid_figures,
    look_at,
    mask_iou_ceiling,
    nearness_figures,
    sharpness_figures,
    yield_figures,
)
from core.events import Event, Notice, Progress
from core.files import read_csv, read_json, write_csv
from core.generation.manifest import request_of
from core.judging.distance import Distances
from core.judging.judge import Judge, Purpose, trained_judge
from core.judging.nearness import Nearness
from core.models.perceptual import load_perceptual
from core.paths import Project, SetFolder
from core.runtime import Runtime, choose_runtime, seed_of, use_threads

SET_COLUMNS = ("name", "value")
NEAREST_COLUMNS = ("file", "nearest", "distance", "near_copy")
_VERSION = 4
_CEILING_ROWS = 60
_MEASURED = 240
"""Pictures drawn by lot for SSIM; coordinates, classes, masks and nearness are told of every picture."""
_PERCEPTUAL, _PERCEPTUAL_PX = 120, 96
"""Of those, pictures for the perceptual distance, at that size and below; of larger ones fewer. Its standard error is
written beside it."""


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
    examiner = Examiner(data, run, seed, metric, runtime)
    for done, file in enumerate(files, 1):
        system = load_system(file).to(runtime.device)
        epoch = int(file.stem.removeprefix("epoch-"))
        yield from examiner.examine(system, epoch, file, {})
        yield Progress(stage="Evaluating checkpoints", done=done, total=len(files), unit="checkpoints")


def evaluate_set(config: EvaluateConfig) -> Iterator[Event]:
    """Measure a generated set against the real pictures; writes the set's `metrics.csv`."""
    assert config.set is not None
    folder = SetFolder(Path(config.set))
    total, rows = len(read_csv(folder.manifest)), folder.kept_rows()
    if not total:
        raise InputError(f"{folder.folder} holds no generated set (no manifest.csv with pictures).")
    if not rows:
        raise InputError(f"Every picture of {folder.folder} was rejected by hand; accept some in its gallery.")
    if len(rows) < total:
        yield Notice(text=f"{total - len(rows)} of the {total} pictures were rejected by hand and are not measured.")
    info = read_json(folder.info)
    data = load_prepared(Project(Path(config.project)))
    if info.get("data") != data.key:
        raise InputError(f"{folder.folder} was generated from other pictures than those of {config.project}.")
    key = f"{info['checkpoint_hash']}-{len(rows)}-{config.seed}-{_VERSION}"
    if len(rows) < total:
        key += f"-{crc32(' '.join(row['file'] for row in rows).encode()):08x}"
    before = {row["name"]: row["value"] for row in read_csv(folder.metrics)}
    if before.get("key") == key:
        yield Notice(text=f"Nothing changed: the figures of {folder.folder} are reused.")
        return
    runtime = choose_runtime()
    use_threads()
    pictures = _read_set(folder, [row["file"] for row in rows], data)
    requests = [_request(data, row) for row in rows]
    names = [row["class"] for row in rows]
    compared = yield from _compared(data, rows, requests, pictures, config.seed, runtime)
    judge = yield from trained_judge(data, Purpose.REPORT, runtime, config.seed)
    eyes = Eyes(data, judge, Nearness(data), Distances(data, runtime, config.seed))
    looks = yield from look_at(eyes, requests, pictures)
    result = {"pictures": len(rows)} | _coordinates(rows) | compared
    result |= _masks(rows, looks, data, config.seed)
    if len(data.names) > 1:  # a judge of a single class would call every picture right
        result |= yield_figures(names, looks.called, _firsts(folder, rows, looks.called, judge, data))
    result |= sharpness_figures(names, looks, config.seed)
    result |= nearness_figures(eyes, looks, names) | diversity_figures(eyes, looks, names, pictures, config.seed)
    result |= kid_figures(eyes, looks, names)
    result |= {"judge_accuracy_on_real": judge.accuracy}
    result |= {f"judge_accuracy_on_real.{name}": share for name, share in judge.accuracy_of.items()}
    result["key"] = key
    write_csv(folder.nearest, NEAREST_COLUMNS, _nearest_table(rows, looks, data))
    write_csv(folder.metrics, SET_COLUMNS, [{"name": k, "value": _text(v)} for k, v in result.items()])
    yield Notice(text=_sentence(result, _is_between(rows)))


def _request(data: Prepared, row: dict[str, str]) -> Request:
    try:
        return request_of(data, row)
    except ValueError as error:
        raise InputError(f"{row['file']} was drawn from a picture that the project has no longer.") from error


def _read_set(folder: SetFolder, files: Sequence[str], data: Prepared) -> np.ndarray:
    pictures = []
    for file in files:
        try:
            pictures.append(with_channels(read_picture(folder.folder / file), data.channels))
        except InputError as error:
            raise InputError(f"{file} of the set {error}; generate the set again to complete it.") from error
    return np.stack(pictures)


def _is_between(rows: Sequence[dict[str, str]]) -> bool:
    """Whether pictures lie between two real ones: neither a coordinate nor a mask was asked for."""
    return bool(rows[0].get("parent_1"))


def _compared(
    data: Prepared,
    rows: Sequence[dict[str, str]],
    requests: Sequence[Request],
    pictures: np.ndarray,
    seed: int,
    runtime: Runtime,
) -> Generator[Event, None, Values]:
    """Likeness to the real pictures at the same coordinate, of some pictures drawn by lot, beside the ceiling."""
    metric = load_perceptual().to(runtime.device)
    chosen = np.random.default_rng(seed_of(seed, "measured")).permutation(len(rows))[:_MEASURED]
    # Its network works at full resolution: at 200 px a picture takes a second or two.
    perceptual = int(np.clip(_PERCEPTUAL * _PERCEPTUAL_PX**2 / (data.size[0] * data.size[1]), 16, _PERCEPTUAL))
    figures: list[Figures] = []
    for start in range(0, len(chosen), 16):
        part = chosen[start : start + 16]
        asked = [requests[index] for index in part]
        figures += measure(data, asked, pictures[part], metric, max(0, perceptual - start))
        yield Progress(stage="Measuring the set", done=len(figures), total=len(chosen), unit="pictures")
    rng = np.random.default_rng(seed_of(seed, "ceiling"))
    sample = [int(r) for r in rng.permutation(len(data.files))[:_CEILING_ROWS]]
    best = ceiling(data, sample, metric, seed, perceptual)
    likeness = [f.perceptual_similarity for f in figures if np.isfinite(f.perceptual_similarity)]
    return {
        "pictures_compared": len(figures),
        "matcher_error_px_median": quantile_of([f.coordinate_error_px for f in best], 0.5),
        "matcher_error_px_p95": quantile_of([f.coordinate_error_px for f in best], 0.95),
        "ssim_outside_defects": mean_of([f.ssim for f in figures]),
        "ssim_real_ceiling": mean_of([f.ssim for f in best]),
        "perceptual_similarity": mean_of(likeness),
        "perceptual_real_ceiling": mean_of([f.perceptual_similarity for f in best]),
        "perceptual_pictures": len(likeness),
        "perceptual_standard_error": float(np.std(likeness, ddof=1) / np.sqrt(len(likeness)))
        if len(likeness) > 1
        else float("nan"),
        "perceptual_metric": metric.name,
    }


def _coordinates(rows: Sequence[dict[str, str]]) -> Values:
    errors = [float(row["coordinate_error_px"] or "nan") for row in rows]
    return {
        "coordinate_error_px_median": quantile_of(errors, 0.5),
        "coordinate_error_px_p95": quantile_of(errors, 0.95),
    }


def _masks(rows: Sequence[dict[str, str]], looks: Looks, data: Prepared, seed: int) -> Values:
    if _is_between(rows):
        return {"mask_iou": float("nan"), "mask_iou_ceiling": float("nan")}
    return {"mask_iou": mean_of(looks.ious), "mask_iou_ceiling": mask_iou_ceiling(data, seed)}


def _firsts(
    folder: SetFolder, rows: Sequence[dict[str, str]], called: Sequence[str], judge: Judge, data: Prepared
) -> list[tuple[str, str]]:
    """(asked, called) of each picture's first candidate, kept or rejected, as far as it is still there."""
    first = [row for row in read_csv(folder.rejected) if row["tries"] == "1"]
    there = [row for row in first if row["picture"] and (folder.folder / row["picture"]).exists()]
    if not there:
        return []
    found = judge.classify(_read_set(folder, [row["picture"] for row in there], data))
    kept = [(row["class"], name) for row, name in zip(rows, called, strict=True) if row.get("tries", "1") == "1"]
    return kept + [(row["class"], name) for row, name in zip(there, found, strict=True)]


def _nearest_table(rows: Sequence[dict[str, str]], looks: Looks, data: Prepared) -> list[dict[str, object]]:
    return [
        {
            "file": row["file"],
            "nearest": data.files[near.row],
            "distance": f"{near.distance:.5f}",
            "near_copy": "yes" if near.is_copy else "",
        }
        for row, near in zip(rows, looks.near, strict=True)
        if near.row >= 0
    ]


def _text(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:.6g}" if np.isfinite(value) else ""


def _sentence(result: Values, is_between: bool) -> str:
    parts = [f"{result['pictures']} pictures"]
    if np.isfinite(float(result["coordinate_error_px_median"])):
        parts.append(f"coordinate error {float(result['coordinate_error_px_median']):.3f} px (median)")
    if not is_between:
        likeness, best = (float(result[name]) for name in ("ssim_outside_defects", "ssim_real_ceiling"))
        parts.append(f"likeness (SSIM) {likeness:.3f} of {best:.3f}")
    if "yield" in result:
        parts.append(f"{float(result['yield']):.0%} show the asked defect by a judge that names {_judge(result)}")
    copies = int(float(result["near_copies"]))
    parts.append(f"{copies} are near copies of training pictures" if copies else "no near copy of a training one")
    return ", ".join(parts) + "."


def _judge(result: Values) -> str:
    accuracy = float(result["judge_accuracy_on_real"])
    return f"{accuracy:.0%} of held-back real pictures rightly" if np.isfinite(accuracy) else "real pictures unchecked"
