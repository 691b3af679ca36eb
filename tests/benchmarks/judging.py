"""How far single pictures and sets can be judged: figures of `core.judging` on a prepared project with a pattern.

    python tests/benchmarks/judging.py PROJECT [--judges]

Near copies: training defects moved with their scenes, with new noise of the usual size, and held-back real pictures.
Distance: all real pictures as they are and worsened in known ways. With `--judges` both judges are trained (minutes).
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cv2
import numpy as np
from scipy import ndimage

from core.data.dataset import Prepared
from core.data.load import load_prepared
from core.data.request import Request
from core.evaluation.set_figures import as_prepared, mask_iou_ceiling
from core.judging.distance import Distances
from core.judging.judge import Purpose, trained_judge
from core.judging.nearness import Nearness
from core.judging.seen import see
from core.paths import Project
from core.runtime import choose_runtime, use_threads
from tests.core.data.steps import drained


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("project")
    parser.add_argument("--judges", action="store_true")
    options = parser.parse_args()
    use_threads(1)
    data = load_prepared(Project(Path(options.project)))
    assert data.pattern is not None, "this benchmark needs a pattern"
    near_copies(data, 200)
    print(f"mask IoU of real pictures under other noise: {mask_iou_ceiling(data, 0):.3f}")
    distance(data)
    for purpose in Purpose if options.judges else ():
        _, judge = drained(trained_judge(data, purpose, choose_runtime()))
        print(f"judge {purpose}: {judge.accuracy:.3f} of held-back pictures, by class {judge.accuracy_of}")


def near_copies(data: Prepared, count: int) -> None:
    near, rng = Nearness(data), np.random.default_rng(0)
    trained = [r for r in np.flatnonzero(~data.held()).tolist() if data.masks[r].any()]
    found: dict[str, list[bool]] = {}
    for row in rng.permutation(trained)[:count].tolist():
        request, picture = planted(data, row, rng)
        is_copy = near.of(request, picture, see(data, request, picture)).is_copy
        found.setdefault(data.classes[row], []).append(is_copy)
    for name, hits in sorted(found.items()):
        print(f"planted copies of {name}: {sum(hits)} of {len(hits)} found, limit {near.limits_of(name)[0]:.2f}")
    everything = [hit for hits in found.values() for hit in hits]
    print(f"planted copies: {np.mean(everything):.3f} of {len(everything)} found")
    held = [r for r in np.flatnonzero(data.held()).tolist() if data.masks[r].any()]
    flagged = [near.of(Request(r), data.pictures[r], as_prepared(data, r)) for r in held]
    print(f"held-back pictures: {len(held)}, called copies {sum(n.is_copy for n in flagged)}, "
          f"unreal {sum(n.is_unreal for n in flagged)}")  # fmt: skip


def planted(data: Prepared, row: int, rng: np.random.Generator) -> tuple[Request, np.ndarray]:
    """A copy that keeps nothing but the defect."""
    moves = [Request(row, *rng.uniform(-12, 12, 2)) for _ in range(30)]
    request = max(moves, key=lambda move: int(data.mask_of(move).sum()))
    residual = data.pictures[row].astype(np.float32) / 255 - data.clean_of(Request(row))
    noise = 1.4826 * np.median(np.abs(residual[~data.masks[row]]))
    move_x, move_y = data.move_of(request)
    moved = ndimage.shift(residual * _soft(data.masks[row]), (move_y, move_x, 0), order=1)
    picture = data.clean_of(request) + moved + rng.normal(0, noise, residual.shape)
    return request, np.clip(picture * 255 + 0.5, 0, 255).astype(np.uint8)


def _soft(mask: np.ndarray) -> np.ndarray:
    grown = cv2.dilate(mask.astype(np.float32), np.ones((5, 5), np.uint8))
    return np.asarray(cv2.GaussianBlur(grown, (0, 0), 1.0))[..., None]


def distance(data: Prepared) -> None:
    distances = Distances(data, choose_runtime())
    requests = [Request(row) for row in range(len(data.files))]
    fitted = np.stack([data.clean_of(request) for request in requests])
    for name, pictures in worsened(data, fitted):
        kid = distances.kid(distances.features.of(requests, pictures, fitted), data.classes)
        print(f"{name:24s} KID {kid.value:7.3f} ({kid.low:.3f} to {kid.high:.3f}), floor {kid.floor:.3f}")


def worsened(data: Prepared, fitted: np.ndarray) -> Iterator[tuple[str, np.ndarray]]:
    """The real pictures, and worse ones."""
    rng = np.random.default_rng(0)
    real = data.pictures.astype(np.float32) / 255
    residual = real - fitted
    yield "real", data.pictures
    soft = np.stack([_soft(mask) for mask in data.masks])
    for share in (0.85, 0.7, 0.5):
        yield f"defect's contrast x {share}", _as_bytes(real - residual * soft * (1 - share))
    for sigma_px in (0.4, 0.5, 0.8):
        yield f"blurred by {sigma_px} px", _as_bytes(ndimage.gaussian_filter(real, (0, sigma_px, sigma_px, 0)))
    noise = 1.4826 * np.median(np.abs(residual), axis=(1, 2, 3), keepdims=True)
    for times in (1.15, 1.3):
        extra = noise * np.sqrt(times**2 - 1) * rng.normal(size=real.shape)
        yield f"noise x {times}", _as_bytes(real + extra)


def _as_bytes(pictures: np.ndarray) -> np.ndarray:
    return np.clip(pictures * 255 + 0.5, 0, 255).astype(np.uint8)


if __name__ == "__main__":
    main()
