"""The layout of a picture: what is left of it where only the means of its blocks are seen, and a defect is not.

Where pictures share neither a pattern nor a usual picture, nothing but the class would tell a generator what to draw,
and to learn a whole picture from nothing takes far more pictures than a line has. So a real picture lends its layout,
turned over, seen a little closer and in the light of another, and the generator draws all that is finer: the low
resolution of a cascade (Ho et al. 2022, "Cascaded Diffusion Models for High Fidelity Image Generation", section 3) is
asked of a real picture, as phase, mask and light are where there is a pattern.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

_SMALL_PX = 128
_BLOCK_PX = (8, 16)
"""Sides of the blocks: of pictures up to `_SMALL_PX` a side, and of larger ones; twice the generator's own blocks."""
_RIM = np.ones((5, 5), np.uint8)
"""What lies so close to a mask may still belong to the defect."""
_REACHES = ((1e-3, 1.0), (1e-6, 4.0), (1e-9, 64.0))
"""Weights of what lies around a block, and how far around, blocks: enough where nothing of the block itself is seen."""
_CLOSEST = 1.25
_LEVELS = (0.05, 0.95)
"""Quantiles of a layout that tell its dark and its bright parts."""
_MOST_GAIN = 2.0
_DARKEST, _BRIGHTEST, _SATURATED = 2, 253, 0.01
"""A picture of which more than such a share of the values lies at or beyond these is as dark or bright as it can be."""


@dataclass(frozen=True, slots=True)
class View:
    """How a scene without a pattern is shown: turned over, and closer. The default changes nothing."""

    mirrored: bool = False
    """Left and right exchanged."""
    upended: bool = False
    """Top and bottom exchanged."""
    zoom: float = 1.0
    """At least 1."""
    left: float = 0.5
    """Of what a closer view leaves out across, the share on the left, after mirroring."""
    top: float = 0.5


def random_view(rng: np.random.Generator) -> View:
    """A view drawn by lot, turned over one way or the other; written with as few digits as a manifest keeps.

    As it is a layout would be its own picture's: of perfect pictures drawn upon such, 55 to 100 % were near copies.
    """
    mirrored, upended = ((True, False), (False, True), (True, True))[int(rng.integers(3))]
    zoom, left, top = (round(float(value), 4) for value in rng.uniform((1, 0, 0), (_CLOSEST, 1, 1)))
    return View(mirrored, upended, zoom, left, top)


def viewed(picture: np.ndarray, view: View | None) -> np.ndarray:
    """`picture` (H, W, C), uint8 or float32, as the view shows it; the same size and type."""
    if view is None:
        return picture
    height, width = picture.shape[:2]
    turned = picture[:: -1 if view.upended else 1, :: -1 if view.mirrored else 1]
    step = 1 / view.zoom
    # A pixel's centre lies half a pixel from its corner.
    slack = ((width, view.left), (height, view.top))
    across, down = (side * (1 - step) * share + (step - 1) / 2 for side, share in slack)
    matrix = np.array([[step, 0, across], [0, step, down]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    turned = np.ascontiguousarray(turned)
    out = cv2.warpAffine(turned, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return out.reshape(picture.shape)


def viewed_mask(mask: np.ndarray, view: View | None) -> np.ndarray:
    """`mask` (H, W) bool as the view shows it."""
    return mask if view is None else viewed(mask[..., None].astype(np.float32), view)[..., 0] >= 0.5


@dataclass(frozen=True, slots=True)
class Levels:
    """How dark and how bright a picture is, as a whole."""

    middle: float
    reach: float
    saturated: bool
    """Whether parts are as dark or as bright as can be: what they show is no matter of light."""

    def gain_to(self, other: Levels) -> float:
        """How much stronger the light of `other` shows what lies in this picture; within limits."""
        return float(np.clip(other.reach / max(self.reach, 1e-3), 1 / _MOST_GAIN, _MOST_GAIN))


def levels_of(picture: np.ndarray, layout: np.ndarray) -> Levels:
    """The levels of `picture` (H, W, C) uint8 by its layout (H, W, C)."""
    low, high = (float(level) for level in np.quantile(layout, _LEVELS))
    extreme = ((picture <= _DARKEST) | (picture >= _BRIGHTEST)).mean()
    return Levels((low + high) / 2, high - low, bool(extreme > _SATURATED))


def may_lend(own: Levels, lent: Levels) -> bool:
    """Whether two pictures may differ by their light alone, and not by how much of each is metal."""
    alike = 1 / _MOST_GAIN <= lent.reach / max(own.reach, 1e-6) <= _MOST_GAIN
    return alike and not (own.saturated or lent.saturated)


def relit(picture: np.ndarray, own: Levels, lent: Levels) -> np.ndarray:
    """`picture` (H, W, C) float32 of the levels `own` with the levels `lent`."""
    out: np.ndarray = (picture - np.float32(own.middle)) * np.float32(own.gain_to(lent)) + np.float32(lent.middle)
    return out


def layout_of(picture: np.ndarray, mask: np.ndarray) -> np.ndarray:
    """(H, W, C) float32: the means of the blocks of `picture` (H, W, C) uint8 in [0, 1], smoothly joined.

    What lies in `mask` (H, W) bool is not seen; blocks hidden by it are filled from around (normalised convolution,
    Knutsson & Westin 1993).
    """
    height, width, channels = picture.shape
    block = _BLOCK_PX[max(height, width) > _SMALL_PX]
    size = max(1, round(width / block)), max(1, round(height / block))
    seen = 1 - cv2.dilate(mask.astype(np.uint8), _RIM).astype(np.float32)
    layers = np.concatenate([picture.astype(np.float32) / 255, np.ones((height, width, 1), np.float32)], axis=2)
    sums = cv2.resize(layers * seen[..., None], size, interpolation=cv2.INTER_AREA)
    if not seen.all():
        sums = sums + sum(weight * cv2.GaussianBlur(sums, (0, 0), reach) for weight, reach in _REACHES)
    blocks = sums[..., :channels] / np.maximum(sums[..., channels:], 1e-12)
    return cv2.resize(blocks, (width, height), interpolation=cv2.INTER_CUBIC).reshape(picture.shape)
