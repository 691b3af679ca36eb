"""The usual picture of a set that shows no repeating pattern, but the same thing in the same place every time.

A solar cell, a connector, a label: picture after picture the same but for its light and its make. The usual picture is
the mean of the good ones and the directions in which they differ most (principal components; Turk & Pentland 1991,
"Eigenfaces for Recognition", section 2), fitted to each picture so that a defect has no say (iteratively reweighted
least squares). What it leaves unexplained is the defect, as it is with the clean pattern of a repeating circuit.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import cv2
import numpy as np

from core.data.evenly import evenly
from core.data.lines import DIRECTIONS, line_deviation, usual_lines
from core.data.residual import HIGH, Defect, describe, deviation, outstanding
from core.events import Progress

_COMPONENTS = 12
_PICTURES_A_COMPONENT = 8
"""So many pictures are wanted for each direction: with fewer it is one picture's own."""
_FEWEST = 16
_MOST = 256
_BUDGET_BYTES = 400 << 20
_CHECK_SIDE_PX = 128
_EXPLAINED = 0.6
"""Least share of the detail of pictures it has not seen that a usual picture explains. Measured: solar cells .96 and
.77, printed circuits at unlike places .01."""
_DETAIL = 16
"""Detail is what is smaller than this part of the side: any set shares its shading."""
_SAMPLES = 20_000
"""Pixels from which a picture's fit is found."""
_ROUNDS = (1, 1, 1, 2, 2, 4, 4, 8, 8, _COMPONENTS, _COMPONENTS, _COMPONENTS)
"""Components fitted in each round of reweighting."""
_FLOOR = 0.004
"""Least spread, grey levels of 1: half a step of 8 bits, and what compression leaves."""
_USUAL, _USUAL_SIGMAS = 0.95, 1.96
_LOOKED_AT = 100
"""About so many good pictures, and bad ones, tell what is usual."""
_RIM = np.ones((5, 5), np.uint8)
_FALSE_ALARMS = 0.1
"""Share of the good pictures in which something may stand out."""
_TELLS = 3.0
"""A class must stand out so many times as often as good pictures for its masks to be believed."""

Read = Callable[[str], np.ndarray]
"""File -> picture (H, W, C) uint8."""


@dataclass(frozen=True)
class Background:
    """The usual picture, and how pictures differ from it without a defect."""

    mean: np.ndarray
    """(H, W, C) float32 in [0, 1]."""
    components: np.ndarray
    """(K, H, W, C) float32, orthonormal."""
    spread: np.ndarray
    """(H, W) float32: usual size of what is left unexplained, > 0."""
    tolerance: float
    """How many times further than in a repeating circuit something must stand out; 0 where masks cannot be told."""
    lines: np.ndarray
    """(D, H, W) float32, > 0: usual size of the answers of line filters, see `core.data.lines`."""
    line_tolerance: float
    """From how many times the usual a line stands out; 0 where masks cannot be told."""

    @property
    def key(self) -> str:
        """Changes whenever what is found by it could."""
        digest = hashlib.sha256(repr((self.tolerance, self.line_tolerance)).encode())
        for part in (self.mean, self.components, self.spread, self.lines):
            digest.update(np.ascontiguousarray(part).tobytes())
        return digest.hexdigest()

    @cached_property
    def _flat(self) -> tuple[np.ndarray, np.ndarray]:
        """Mean (D,) and components (D, K)."""
        return self.mean.reshape(-1), self.components.reshape(len(self.components), -1).T

    @cached_property
    def _sampled(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Pixels that tell the fit: their places in the flat picture (P,), components there (P, K), spread (P,)."""
        step = max(1, round(self.mean.size / _SAMPLES)) | 1  # odd: never the same channel or column alone
        at = np.arange(0, self.mean.size, step)
        spread = np.repeat(self.spread[..., None], self.mean.shape[2], axis=2).reshape(-1)[at]
        return at, self._flat[1][at].astype(np.float64), spread

    def fit(self, picture: np.ndarray) -> np.ndarray:
        """(K,) float32: how far `picture` (H, W, C) float32 lies along each component, its defect set aside."""
        at, along, spread = self._sampled
        away = (picture.reshape(-1)[at] - self._flat[0][at]).astype(np.float64)
        weights, fit = 1 / spread**2, np.zeros(along.shape[1])
        for count in _ROUNDS:
            # The main directions first: all at once, a large defect would draw the fit to itself for good.
            some = along[:, :count]
            weighted = some * weights[:, None]
            ridge = 1e-6 * float(weights.mean()) * np.eye(some.shape[1])
            fit[:count] = np.linalg.solve(weighted.T @ some + ridge, weighted.T @ away)
            unit = np.abs(away - along @ fit) / spread
            usual = 1.4826 * float(np.median(unit)) + 1e-6
            weights = 1 / (spread * np.maximum(1.0, unit / (2 * usual))) ** 2
        return fit.astype(np.float32)

    def drawn(self, fit: np.ndarray) -> np.ndarray:
        """(H, W, C) float32: the usual picture with that fit."""
        mean, components = self._flat
        out: np.ndarray = (mean + components @ fit).reshape(self.mean.shape)
        return out

    def find_defect(self, picture: np.ndarray, fitted: np.ndarray, is_ok: bool = False) -> Defect:
        """Mask and attributes of `picture` (H, W, C) in [0, 1]; empty in a good one, and where masks cannot be told."""
        mask = np.zeros(picture.shape[:2], bool)
        if not is_ok and self.tolerance:
            mask = outstanding(deviation(picture, fitted, self.spread, by_noise=False), self.tolerance)
            # At the rim of a spot that stands out already there would be lines beyond it.
            rest = np.where(cv2.dilate(mask.astype(np.uint8), _RIM) > 0, 0, self._unit(picture, fitted))
            mask |= outstanding(line_deviation(rest, self.lines) * (HIGH / self.line_tolerance))
        return describe(picture - fitted, mask)

    def _unit(self, picture: np.ndarray, fitted: np.ndarray) -> np.ndarray:
        """(H, W) float32: what `fitted` leaves of `picture`, in units of its usual size."""
        return np.asarray(((picture - fitted) / self.spread[..., None]).mean(axis=2), np.float32)

    def peaks(self, picture: np.ndarray) -> tuple[float, float]:
        """How far anything, and how far a line, stands out of `picture` at most; in usual sizes."""
        fitted = self.drawn(self.fit(picture))
        away = deviation(picture, fitted, self.spread, by_noise=False)
        return float(away.max()), float(line_deviation(self._unit(picture, fitted), self.lines).max())


def find_background(
    good: Sequence[str], bad: Sequence[str], read: Read
) -> Generator[Progress, None, Background | None]:
    """The usual picture of `good`, or of all where there are few good ones; None where the pictures share none.

    Masks can be told where a defect is seen to stand out more often than anything in a good picture.
    """
    files = good if len(good) >= _FEWEST else [*good, *bad]
    if len(files) < _FEWEST:
        return None
    first = read(files[0])
    most = max(_FEWEST, min(_MOST, _BUDGET_BYTES // (first.size * 4)))
    chosen = [files[index] for index in evenly(len(files), most)]
    pictures = np.empty((len(chosen), *first.shape), np.float32)
    for index, file in enumerate(chosen):
        pictures[index] = read(file).astype(np.float32) / 255
        yield Progress(stage="Looking for a usual picture", done=index + 1, total=len(chosen), unit="pictures")
    if not _is_shared(pictures):
        return None
    found = _of(pictures)
    return _with_tolerance(found, pictures, bad, read) if files is good else found


def _principal(pictures: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Mean and the first components of (N, H, W, C), by way of the N x N matrix of inner products."""
    mean = pictures.mean(axis=0, dtype=np.float64).astype(np.float32)
    away = (pictures - mean).reshape(len(pictures), -1)
    powers, directions = np.linalg.eigh((away @ away.T).astype(np.float64))
    count = min(_COMPONENTS, len(pictures) // _PICTURES_A_COMPONENT)
    keep = [k for k in np.argsort(-powers)[:count] if powers[k] > 1e-6 * powers[-1] + 1e-9]
    scaled = (directions[:, keep] / np.sqrt(powers[keep])).astype(np.float32)
    return mean, (scaled.T @ away).reshape(len(keep), *mean.shape)


def _is_shared(pictures: np.ndarray) -> bool:
    """Whether the usual picture of one half explains the detail of the other."""
    side = max(pictures.shape[1:3])
    if side > _CHECK_SIDE_PX:
        size = tuple(max(1, round(s * _CHECK_SIDE_PX / side)) for s in pictures.shape[2:0:-1])
        small = [cv2.resize(p, size, interpolation=cv2.INTER_AREA) for p in pictures]
        pictures = np.stack(small).reshape(len(pictures), size[1], size[0], pictures.shape[3])
    mean, components = _principal(pictures[::2])
    others = pictures[1::2]
    flat = components.reshape(len(components), -1)
    away = (others - mean).reshape(len(others), -1)
    left = (away - (away @ flat.T) @ flat).reshape(others.shape)
    whole = _detail_power(others)
    return bool(whole > 0 and 1 - _detail_power(left) / whole >= _EXPLAINED)


def _detail_power(pictures: np.ndarray) -> float:
    sigma_px = max(pictures.shape[1:3]) / _DETAIL
    return float(sum(np.square(p - cv2.GaussianBlur(p, (0, 0), sigma_px).reshape(p.shape)).sum() for p in pictures))


def _of(pictures: np.ndarray) -> Background:
    mean, components = _principal(pictures)
    height, width = mean.shape[:2]
    nothing = np.ones((DIRECTIONS, height, width), np.float32)
    found = Background(mean, components, np.full((height, width), _FLOOR, np.float32), 0.0, nothing, 0.0)
    left = np.stack([p - found.drawn(found.fit(p)) for p in _some(pictures)])
    # Where good pictures differ now and then, at a rim or a bar, the median would tell of none of it.
    spread = np.quantile(np.abs(left).mean(axis=3), _USUAL, axis=0) / _USUAL_SIGMAS + _FLOOR
    spread = cv2.GaussianBlur(spread, (0, 0), 1.0).astype(np.float32)
    return replace(found, spread=spread, lines=usual_lines(left.mean(axis=3) / spread))


def _some(pictures: np.ndarray) -> np.ndarray:
    return pictures[evenly(len(pictures), _LOOKED_AT)]


def _with_tolerance(found: Background, pictures: np.ndarray, bad: Sequence[str], read: Read) -> Background:
    """With tolerances by which nearly all good pictures are empty, if the others then are not."""
    half = _of(pictures[::2])  # to others than it was made of it is as strange as to those that come
    usual = np.array([half.peaks(picture) for picture in _some(pictures[1::2])])
    for share in np.linspace(1 - _FALSE_ALARMS, 1, 11):
        highest = np.quantile(usual, share, axis=0)
        if (usual > highest).any(axis=1).mean() <= _FALSE_ALARMS:
            break
    others = (read(bad[index]).astype(np.float32) / 255 for index in evenly(len(bad), _LOOKED_AT))
    told = [bool((np.array(half.peaks(picture)) > highest).any()) for picture in others]
    if not told or np.mean(told) < _TELLS * _FALSE_ALARMS:
        return found
    return replace(found, tolerance=max(1.0, float(highest[0]) / HIGH), line_tolerance=float(highest[1]))
