"""Whether a generated picture is new, yet like real ones: its distance to the nearest training picture of its class.

With a pattern two pictures are compared by their defects: what each leaves unexplained in its mask, cut out around the
mask's centre. So a copy is found wherever it was moved, and two pictures of one phase and light are not near for that.
The difference of defects a and b, the least over small shifts, is told in two ways: in units of what the noise of both
and resampling alone would make of one defect (about 1 for a copy, so that copies of faint defects are found too), and
as |a - b| / sqrt(|a| |b|), about 1.4 where nothing agrees (this finds what is like nothing). Without a pattern whole
pictures are compared, reduced to at most 64 px a side by averaging; their distance is the root mean square of the
difference, values in [0, 1].

What is near, and what is far, real pictures tell: the distance from each training picture to the nearest other one of
its class, groups left out that belong together. A generated picture nearer than 99 % of these is a near copy; where
these lie far from what noise makes of a copy, it must be nearer yet. One much farther than 99.5 % is unreal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from core.data.dataset import Prepared
from core.data.request import Request
from core.judging.seen import Seen
from core.runtime import seed_of

_CLOSE, _FAR = 0.01, 0.995
_MARGIN = 1.15
"""A generated picture is unreal only so far beyond the real ones' 99.5 %: that quantile stands on few pictures."""
_SAMPLES = 24
"""Of a window, along each side."""
_FIRST_SIDE_PX = 16
"""Window of the smallest defects; each further level's is twice as wide."""
_AROUND = 1.25
"""Side of a window over that of the mask's box, at least."""
_REACH = 2
"""Samples by which windows are shifted against each other."""
_SOFT_PX = 0.8
_RESAMPLED = 0.005
"""What a shift by less than a sample may change of a defect, as a share of its energy."""
_REDUCED_PX = 64
_TOWARDS = 0.75
"""Power of a limit above 1; at 1, 18 of 392 new real pictures (demo, 64 px) were called copies."""
_ENOUGH = 20
"""Pictures from which a class's own quantiles are taken."""
_ASKED = 300
"""Training pictures of a class, drawn by lot, whose nearest others are sought for the limits."""


@dataclass(frozen=True, slots=True)
class Near:
    """The training picture nearest to a picture."""

    row: int
    """-1 where there is none to compare with."""
    distance: float
    """nan where there is none."""
    is_copy: bool
    is_unreal: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """A defect cut out of its picture, at the level of its size and at the next."""

    level: int
    windows: tuple[np.ndarray, np.ndarray]
    """(side, side, C) float32 with side = _SAMPLES + 2 _REACH: what a shift may bring in lies around."""
    noises: tuple[float, float]
    """What noise alone adds to the square of a window's length."""


@dataclass(frozen=True, slots=True)
class _Known:
    """Training defects of one class and level, or pictures of one class."""

    rows: np.ndarray
    values: np.ndarray
    """(len(rows), D) float16; defects have unit length."""
    lengths: np.ndarray
    """(len(rows),) float32: lengths of the defects before; ones for whole pictures."""
    noises: np.ndarray
    """(len(rows),) float32, see `Shape.noises`."""


@dataclass(frozen=True, slots=True)
class _Limits:
    close: float
    far: float


@dataclass(frozen=True, slots=True)
class _Found:
    row: int
    distance: float
    unlike: float
    """Distance by which it may be unreal."""


_Entry = tuple[int, np.ndarray, float, float]
"""Row, values, length, noise: of `_Known`."""
_NONE = _Found(-1, float("nan"), float("nan"))


class Nearness:
    """Distances to the training pictures of a project."""

    def __init__(self, data: Prepared) -> None:
        self.data = data
        rows = np.flatnonzero(~data.held())
        self._known = self._defects(rows) if data.pattern is not None else self._pictures(rows)
        self._limits = self._from_real(rows)

    def of(self, request: Request, picture: np.ndarray, seen: Seen) -> Near:
        """The nearest training picture of the asked class; `picture` (H, W, C) uint8."""
        name = self.data.classes[request.row]
        if self.data.pattern is None:
            found = self._nearest_picture(name, reduced(picture), ())
        else:
            shape = self.shape_of(request, picture, seen)
            found = _NONE if shape is None else self._nearest_defect(name, shape, ())
        limits = self._limits.get(name)
        if found.row < 0 or limits is None:
            return Near(found.row, found.distance, False, False)
        return Near(found.row, found.distance, found.distance < limits.close, found.unlike > limits.far)

    def limits_of(self, name: str) -> tuple[float, float]:
        """(near copies are nearer, unreal ones farther) for a class; nan where it has no two pictures to compare."""
        limits = self._limits.get(name)
        return (float("nan"), float("nan")) if limits is None else (limits.close, limits.far)

    def shape_of(self, request: Request, picture: np.ndarray, seen: Seen) -> Shape | None:
        """The defect of a generated picture; None where none was asked for."""
        wanted = self.data.mask_of(request)
        if seen.fitted is None or not wanted.any():
            return None
        mask = _belonging(seen.mask, wanted)
        return cut_out(picture.astype(np.float32) / 255 - seen.fitted, mask)

    def real_shape(self, row: int) -> Shape | None:
        """The defect of a real picture; None without one."""
        mask = self.data.masks[row]
        if self.data.pattern is None or not mask.any():
            return None
        return cut_out(self.data.residual_of(row), mask)

    def _defects(self, rows: np.ndarray) -> dict[tuple[str, int], _Known]:
        found: dict[tuple[str, int], list[_Entry]] = {}
        for row in rows.tolist():
            shape = self.real_shape(row)
            for step in (0, 1) if shape else ():
                assert shape is not None
                inner = shape.windows[step][_REACH:-_REACH, _REACH:-_REACH].reshape(-1)
                length = float(np.linalg.norm(inner)) + 1e-6
                entry = row, (inner / length).astype(np.float16), length, shape.noises[step]
                found.setdefault((self.data.classes[row], shape.level + step), []).append(entry)
        return {key: _known(entries) for key, entries in found.items()}

    def _pictures(self, rows: np.ndarray) -> dict[tuple[str, int], _Known]:
        out = {}
        for name in sorted({self.data.classes[row] for row in rows}):
            own = [row for row in rows.tolist() if self.data.classes[row] == name]
            out[name, 0] = _known([(r, reduced(self.data.pictures[r]).astype(np.float16), 1.0, 0.0) for r in own])
        return out

    def _nearest_picture(self, name: str, flat: np.ndarray, without: Sequence[int]) -> _Found:
        known = self._known.get((name, 0))
        if known is None:
            return _NONE
        apart = np.sqrt(np.square(known.values - flat).sum(1, dtype=np.float32))
        return _least(known.rows, apart, apart, without)

    def _nearest_defect(self, name: str, shape: Shape, without: Sequence[int]) -> _Found:
        """Defects of the same size, or one level off: at the level of the larger of the two."""
        found = [
            _least(known.rows, *_apart(shape.windows[step], shape.noises[step], known), without)
            for step in (0, 1)
            if (known := self._known.get((name, shape.level + step))) is not None
        ]
        if not found:
            return _NONE
        nearest = min(found, key=lambda f: f.distance)
        return _Found(nearest.row, nearest.distance, min(f.unlike for f in found))

    def _from_real(self, rows: np.ndarray) -> dict[str, _Limits]:
        """Limits of each class: its own quantiles where it has `_ENOUGH` pictures.

        In smaller classes quantiles would stand on single pictures: the distances of all classes, each in units of its
        class's median, are put together. A class with no two pictures to compare has no limits.
        """
        rng = np.random.default_rng(seed_of(0, "nearness"))
        near: dict[str, np.ndarray] = {}
        far: dict[str, np.ndarray] = {}
        for name in sorted({self.data.classes[row] for row in rows}):
            own = [row for row in rng.permutation(rows).tolist() if self.data.classes[row] == name][:_ASKED]
            found = [f for f in (self._to_others(row) for row in own) if f.row >= 0]
            if found and min(float(np.median([f.distance for f in found])), min(f.unlike for f in found)) > 0:
                near[name] = np.array([f.distance for f in found])
                far[name] = np.array([f.unlike for f in found])
        if not near:
            return {}
        close = np.quantile(np.concatenate([d / np.median(d) for d in near.values()]), _CLOSE)
        beyond = _MARGIN * np.quantile(np.concatenate([d / np.median(d) for d in far.values()]), _FAR)
        limits = {}
        for name, distances in near.items():
            own = np.quantile(distances, _CLOSE) if len(distances) >= _ENOUGH else close * np.median(distances)
            if self.data.pattern is not None and own > 1:
                own = own**_TOWARDS  # the lowest of a few distances is known only roughly; a copy's is about 1
            limits[name] = _Limits(float(own), float(beyond * np.median(far[name])))
        return limits

    def _to_others(self, row: int) -> _Found:
        """From a training picture to the nearest one of its class and of another group."""
        groups, name = self.data.groups, self.data.classes[row]
        same = [r for r in self.data.rows_of(name).tolist() if groups[r] == groups[row]]
        if self.data.pattern is None:
            return self._nearest_picture(name, reduced(self.data.pictures[row]), same)
        shape = self.real_shape(row)
        return _NONE if shape is None else self._nearest_defect(name, shape, same)


def _known(entries: Sequence[_Entry]) -> _Known:
    rows, values, lengths, noises = zip(*entries, strict=True)
    return _Known(np.array(rows), np.stack(values), np.array(lengths, np.float32), np.array(noises, np.float32))


def _least(rows: np.ndarray, apart: np.ndarray, unlike: np.ndarray, without: Sequence[int]) -> _Found:
    others = ~np.isin(rows, without)
    if not others.any():
        return _NONE
    index = int(np.where(others, apart, np.inf).argmin())
    return _Found(int(rows[index]), float(apart[index]), float(unlike[others].min()))


def _apart(window: np.ndarray, noise: float, known: _Known) -> tuple[np.ndarray, np.ndarray]:
    """(N,) distances of a defect's window to the known ones in both units, each the least over shifts."""
    span = range(2 * _REACH + 1)
    shifted = np.stack([window[y : y + _SAMPLES, x : x + _SAMPLES].reshape(-1) for y in span for x in span])
    lengths = np.linalg.norm(shifted, axis=1)[:, None] + 1e-6
    product = lengths * known.lengths
    agreeing = (shifted @ known.values.T.astype(np.float32)) * known.lengths
    squared = np.maximum(lengths**2 + known.lengths**2 - 2 * agreeing, 0)
    usual = noise + known.noises + _RESAMPLED * product
    return np.sqrt(squared / usual).min(0), np.sqrt(squared / product).min(0)


def distance_between(a: Shape, b: Shape) -> float:
    """|a - b| / sqrt(|a| |b|); defects whose sizes are more than a level apart are strangers."""
    level = max(a.level, b.level)
    if abs(a.level - b.level) > 1:
        return float(np.sqrt(2))
    inner = b.windows[level - b.level][_REACH:-_REACH, _REACH:-_REACH].reshape(-1)
    length = float(np.linalg.norm(inner)) + 1e-6
    known = _known([(0, inner / length, length, 0.0)])
    return float(_apart(a.windows[level - a.level], 0.0, known)[1][0])


def _belonging(found: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Of what stands out, the parts that touch what was asked for; the asked mask where none does."""
    _, labels = cv2.connectedComponents(found.astype(np.uint8), connectivity=8)
    near = cv2.dilate(wanted.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    touching = np.setdiff1d(labels[near], [0])
    return np.isin(labels, touching) if len(touching) else wanted


def cut_out(residual: np.ndarray, mask: np.ndarray) -> Shape:
    """The defect of a residual (H, W, C) float32 with its mask (H, W) bool, not empty."""
    rows, columns = np.nonzero(mask)
    weights = np.abs(residual).sum(axis=2)[mask] + 1e-6
    centre = float((columns * weights).sum() / weights.sum()), float((rows * weights).sum() / weights.sum())
    extent = _AROUND * (1 + max(float(np.ptp(columns)), float(np.ptp(rows))))
    level = max(0, int(np.ceil(np.log2(extent / _FIRST_SIDE_PX))))
    soft_mask = cv2.GaussianBlur(cv2.dilate(mask.astype(np.float32), np.ones((3, 3), np.uint8)), (0, 0), _SOFT_PX)
    sigma = 1.4826 * float(np.median(np.abs(residual[~mask]))) if not mask.all() else 0.0
    windows, noises = [], []
    for step in (level, level + 1):
        spacing = _FIRST_SIDE_PX * 2**step / _SAMPLES
        blur_px = max(_SOFT_PX, 0.5 * spacing)
        windows.append(_window(residual * soft_mask[..., None], centre, spacing, blur_px))
        # A Gaussian blur of b px leaves 1 / (4 pi b^2) of the variance of each of the samples within the mask.
        samples = residual.shape[2] * float(np.square(soft_mask).sum()) / spacing**2
        noises.append(sigma**2 * samples / (4 * np.pi * blur_px**2))
    return Shape(level, (windows[0], windows[1]), (noises[0], noises[1]))


def _window(kept: np.ndarray, centre: tuple[float, float], spacing: float, blur_px: float) -> np.ndarray:
    """(side, side, C) samples around the centre, `spacing` px apart; black outside the picture."""
    soft = cv2.GaussianBlur(kept, (0, 0), blur_px, borderType=cv2.BORDER_CONSTANT)
    side = _SAMPLES + 2 * _REACH
    corner = [c - spacing * (side - 1) / 2 for c in centre]
    to_picture = np.array([[spacing, 0, corner[0]], [0, spacing, corner[1]]], np.float32)
    window = cv2.warpAffine(
        soft, to_picture, (side, side), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_CONSTANT
    )
    out: np.ndarray = window.reshape(side, side, kept.shape[2])
    return out


def reduced(picture: np.ndarray) -> np.ndarray:
    """(D,) float32 of a uint8 picture, scaled so that Euclidean distances are root mean squares."""
    height, width = picture.shape[:2]
    scale = min(1.0, _REDUCED_PX / max(height, width))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    flat: np.ndarray = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.float32).reshape(-1) / 255
    return flat / np.sqrt(np.float32(flat.size))
