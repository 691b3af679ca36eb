"""What one look at a generated picture tells: where the pattern lies, what stands out of it, how sharp it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from scipy import ndimage

from core.data.clean import Pose
from core.data.dataset import Prepared
from core.data.explain import explain
from core.data.request import Request

_RIM_PX = 2
"""By how much masks grow before sharpness is measured in them: a rim lies half outside."""
_ENOUGH = 0.1
"""Share of a picture that must be free of defects for sharpness to be told outside them."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One picture against what was asked for."""

    pose: Pose | None
    """None without a pattern."""
    coordinate_error_px: float
    """Distance of the measured coordinate from the asked one on the lattice; nan without a pattern."""
    fitted: np.ndarray | None
    """(H, W, C) float32: the clean pattern, or the usual picture, in this picture's light; None without either."""
    mask: np.ndarray
    """(H, W) bool: what stands out of that; where nothing can, the mask asked for."""
    mask_iou: float
    """Asked mask against the one found; nan where none was asked or none can be found."""
    sharpness: float
    """Variance of the Laplacian over that of the real picture that lent its light; outside both defects where that is
    another than the defect's."""
    defect_sharpness: float
    """The same within the asked mask and its rim, over the real defect within its own, as it were in the lent light;
    nan without a mask."""


def see(data: Prepared, request: Request, picture: np.ndarray) -> Seen:
    """Look at `picture` ((H, W, C) uint8), which was asked for by `request`."""
    nan, wanted = float("nan"), data.mask_of(request)
    sharp, defect = _sharpness(data, request, picture, wanted)
    if data.usual is None:
        return Seen(None, nan, None, wanted, nan, sharp, defect)
    found = explain(data.usual, picture.astype(np.float32) / 255)
    if not data.finds_masks:
        return Seen(found.pose, nan, found.fitted, wanted, nan, sharp, defect)
    error = data.away(request, found.pose)
    iou = float((found.mask & wanted).sum() / (found.mask | wanted).sum()) if wanted.any() else nan
    return Seen(found.pose, error, found.fitted, found.mask, iou, sharp, defect)


def fitted_in(seen: Sequence[Seen]) -> np.ndarray | None:
    """(N, H, W, C) float32: `Seen.fitted` of each; None where it is not known."""
    known = [one.fitted for one in seen if one.fitted is not None]
    return np.stack(known) if known else None


def _sharpness(data: Prepared, request: Request, picture: np.ndarray, wanted: np.ndarray) -> tuple[float, float]:
    """The ratios `Seen.sharpness` and `Seen.defect_sharpness`."""
    lender, gain = request.lender, 1.0
    if data.usual is None:  # a layout's light is lent without the lender's detail
        lender, gain = request.row, data.gain_between(request.row, lender)
    lent, made, nan = gain * laplacian(data.pictures[lender]), laplacian(picture), float("nan")
    asked, own = grown(wanted), grown(data.masks[request.row])
    # The lender of the light shows another defect, or none.
    besides = ~(asked | grown(data.masks[lender]))
    where = besides if lender != request.row and besides.mean() > _ENOUGH else np.ones_like(besides)
    whole = float(made[where].var() / max(float(lent[where].var()), 1e-6))
    if not (asked.any() and own.any()):
        return whole, nan
    row = laplacian(data.pictures[request.row])
    # One light shows everything sharper than another: the real defect is told as the lent light would show it.
    free = besides & ~own
    free = free if free.mean() > _ENOUGH else np.ones_like(free)
    lighter = float(lent[free].var()) / max(float(row[free].var()), 1e-6)
    real = float(row[own].var()) * lighter
    return whole, float(made[asked].var() / max(real, 1e-6))


def laplacian(picture: np.ndarray) -> np.ndarray:
    """(H, W, C) float32 Laplacian of a uint8 picture."""
    out: np.ndarray = cv2.Laplacian(picture.astype(np.float32), cv2.CV_32F, borderType=cv2.BORDER_REFLECT)
    return out.reshape(picture.shape)


def grown(mask: np.ndarray) -> np.ndarray:
    """(H, W) bool mask with the rim around it."""
    out: np.ndarray = ndimage.binary_dilation(mask, iterations=_RIM_PX)
    return out
