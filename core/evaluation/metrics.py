"""Figures of single pictures, as the design defines them (section 7)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from scipy import ndimage
from skimage.metrics import structural_similarity

from core.data.dataset import Prepared
from core.data.explain import explain
from core.data.request import Request
from core.diffusion.conditions import pictures_tensor
from core.models.perceptual import SMALLEST_SIDE_PX, PerceptualMetric

_SSIM_REACH_PX = 5
"""Radius of SSIM's Gaussian window (sigma 1.5, truncated at 3.5): what a defect can touch."""


@dataclass(frozen=True, slots=True)
class Figures:
    """One generated picture against the real one at the same coordinate."""

    ssim: float
    """SSIM outside the union of both defect masks; nan where nothing is left to compare."""
    perceptual_similarity: float
    """1 - perceptual distance outside the masks."""
    coordinate_error_px: float
    """nan without a pattern."""
    measured_x: float
    measured_y: float
    mask_iou: float
    """Asked mask against the one found on the generated picture; nan where none was asked."""


def ssim_outside(a: np.ndarray, b: np.ndarray, keep: np.ndarray) -> float:
    """SSIM (Wang et al. 2004) of uint8 (H, W, C) pictures, averaged over pixels where `keep` (H, W)."""
    if not keep.any():
        return float("nan")
    _, full = structural_similarity(
        a, b, channel_axis=2, data_range=255, gaussian_weights=True, sigma=1.5, use_sample_covariance=False, full=True
    )
    return float(full.mean(axis=2)[keep].mean())


def moved_picture(picture: np.ndarray, shift_x: float, shift_y: float) -> tuple[np.ndarray, np.ndarray]:
    """(H, W, C) uint8 moved by a sub-pixel shift, and (H, W) bool where it shows real pixels."""
    if shift_x == 0 and shift_y == 0:
        return picture, np.ones(picture.shape[:2], bool)
    moved = ndimage.shift(picture.astype(np.float32), (shift_y, shift_x, 0), order=3, mode="nearest")
    v, u = np.mgrid[: picture.shape[0], : picture.shape[1]]
    height, width = picture.shape[:2]
    valid = (u - shift_x >= 0) & (u - shift_x <= width - 1) & (v - shift_y >= 0) & (v - shift_y <= height - 1)
    return np.clip(moved + 0.5, 0, 255).astype(np.uint8), valid


def measure(
    data: Prepared,
    requests: Sequence[Request],
    pictures: np.ndarray,
    metric: PerceptualMetric,
    perceptual: int | None = None,
) -> list[Figures]:
    """Figures of generated `pictures` (N, H, W, C) uint8, asked for by `requests`.

    The perceptual distance, which costs a hundred times as much as all else, is told of the first `perceptual` (None:
    of all), and nan of the rest.
    """
    found = [_against_real(data, request, picture) for request, picture in zip(requests, pictures, strict=True)]
    count = len(found) if perceptual is None else min(perceptual, len(found))
    distances = [float("nan")] * len(found)
    if count:
        real, keep = (np.stack(parts) for parts in zip(*((f.reference, f.keep) for f in found[:count]), strict=True))
        distances[:count] = perceptual_distances(metric, pictures[:count], real, keep)
    return [
        Figures(f.ssim, 1 - d, f.error_px, f.measured[0], f.measured[1], f.mask_iou)
        for f, d in zip(found, distances, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Comparison:
    reference: np.ndarray
    keep: np.ndarray
    ssim: float
    error_px: float
    measured: tuple[float, float]
    mask_iou: float


def _against_real(data: Prepared, request: Request, picture: np.ndarray) -> _Comparison:
    nan = float("nan")
    reference, keep = _real_at(data, request)
    if data.usual is None or not data.finds_masks:
        return _Comparison(reference, keep, ssim_outside(picture, reference, keep), nan, (nan, nan), nan)
    found = explain(data.usual, picture.astype(np.float32) / 255)
    wanted = data.mask_of(request)
    union = ndimage.binary_dilation(found.mask | wanted, iterations=_SSIM_REACH_PX)
    keep = keep & ~union
    iou = float((found.mask & wanted).sum() / (found.mask | wanted).sum()) if wanted.any() else nan
    ssim = ssim_outside(picture, reference, keep)
    measured = (nan, nan) if found.pose is None else (found.pose.x, found.pose.y)
    return _Comparison(reference, keep, ssim, data.away(request, found.pose), measured, iou)


def _real_at(data: Prepared, request: Request) -> tuple[np.ndarray, np.ndarray]:
    """The real picture at the asked coordinate and in the asked light, uint8 (H, W, C), and (H, W) where it is real.

    Of a request that takes its light from another picture: that one's noise on the clean pattern in its light.
    """
    if data.usual is None:
        return data.shown(request), np.ones(data.size, bool)
    if request.lender == request.row:
        return moved_picture(data.pictures[request.row], *data.move_of(request))
    picture = np.clip((data.clean_of(request) + data.residual_of(request.lender)) * 255 + 0.5, 0, 255).astype(np.uint8)
    defect = ndimage.binary_dilation(data.masks[request.lender], iterations=_SSIM_REACH_PX)
    return picture, ~defect


def perceptual_distances(metric: PerceptualMetric, a: np.ndarray, b: np.ndarray, keep: np.ndarray) -> list[float]:
    """Distance of each pair of (N, H, W, C) uint8 pictures over the pixels `keep` (N, H, W)."""
    tensors = []
    for pictures in (a, b):
        tensor = 2 * pictures_tensor(np.ascontiguousarray(pictures)) - 1
        scale = SMALLEST_SIDE_PX / min(tensor.shape[2:])
        if scale > 1:
            tensor = torch.nn.functional.interpolate(tensor, scale_factor=scale, mode="bilinear")
        tensors.append(tensor)
    mask = torch.from_numpy(keep)[:, None]
    if mask.shape[2:] != tensors[0].shape[2:]:
        mask = torch.nn.functional.interpolate(mask.float(), size=tensors[0].shape[2:]) > 0.5
    device = next(metric.network.parameters()).device
    distance = metric.distance(tensors[0].to(device), tensors[1].to(device), mask.to(device))
    return [float(d) for d in distance]


def real_like(data: Prepared, row: int, rng: np.random.Generator) -> np.ndarray:
    """The best that could be drawn for `row`, uint8 (H, W, C): the ceiling of every figure.

    With a pattern: the clean pattern at the row's pose and light with the residual of another real
    picture of nearly the same phase, and so with a usual picture. Without either: another real picture of the class.
    """
    if data.usual is None:
        others = [r for r in data.rows_of(data.classes[row]) if r != row] or [row]
        return data.pictures[int(rng.choice(others))]
    others = [r for r in range(len(data.files)) if r != row] or [row]
    if data.pattern is None:
        near = int(rng.choice(others))
    else:
        pose, lattice = data.poses[row], data.pattern.lattice
        distance = [lattice.distance((pose[0], pose[1]), (data.poses[r][0], data.poses[r][1])) for r in others]
        near = others[int(np.argmin(distance))]
    return np.clip((data.clean_of(Request(row)) + data.residual_of(near)) * 255 + 0.5, 0, 255).astype(np.uint8)


def ceiling(
    data: Prepared, rows: Sequence[int], metric: PerceptualMetric, seed: int, perceptual: int | None = None
) -> list[Figures]:
    """Figures of `real_like` pictures for `rows`: what a perfect generator would score; `perceptual` as `measure`."""
    rng = np.random.default_rng(seed)
    pictures = np.stack([real_like(data, row, rng) for row in rows])
    return measure(data, [Request(int(row)) for row in rows], pictures, metric, perceptual)


def mean_of(values: Sequence[float]) -> float:
    """Mean of the finite values; nan without any."""
    finite = [v for v in values if np.isfinite(v)]
    return float(np.mean(finite)) if finite else float("nan")


def quantile_of(values: Sequence[float], share: float) -> float:
    """Quantile of the finite values; nan without any."""
    finite = [v for v in values if np.isfinite(v)]
    return float(np.quantile(finite, share)) if finite else float("nan")
