"""One row of a set's manifest: what was asked, what was measured, and the request rebuilt from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from core.config import OK_CLASS
from core.data.dataset import Prepared
from core.data.layout import View
from core.data.request import Request
from core.data.warp import Warp
from core.generation.plan import Planned
from core.generation.screen import Verdict

MASK_AGREES = 0.5
"""Overlap (IoU) from which the asked mask is written where nothing was screened."""


def request_of(data: Prepared, row: Mapping[str, str]) -> Request:
    """The request a row of a manifest was drawn by; also of sets made before requests had a light or a warp.

    Raises `ValueError` where the row names a picture that the project has not.
    """
    light, shape = row.get("light") or "", row.get("warp_shape") or ""
    warp = None
    if row.get("warp_seed"):
        warp = Warp(
            seed=int(row["warp_seed"]),
            turn_deg=float(row["warp_turn_deg"]),
            scale=float(row["warp_scale"]),
            bend_px=float(row["warp_bend_px"]),
            mirrored=row["warp_mirrored"] == "yes",
            move_x=float(row["warp_x"]),
            move_y=float(row["warp_y"]),
            shape=data.files.index(shape) if shape else None,
        )
    view = None
    if row.get("view_zoom"):
        view = View(
            mirrored=row["view_mirrored"] == "yes",
            upended=row["view_upended"] == "yes",
            zoom=float(row["view_zoom"]),
            left=float(row["view_left"]),
            top=float(row["view_top"]),
        )
    pairs = [pair.split("=") for pair in (row.get("asked") or "").split(";") if pair]
    return Request(
        data.files.index(row["source"]),
        float(row["shift_x"]),
        float(row["shift_y"]),
        data.files.index(light) if light else None,
        warp,
        tuple((name, float(value)) for name, value in pairs),
        view,
    )


def asked_cells(data: Prepared, entry: Planned) -> dict[str, Any]:
    """Cells of what was asked for. Numbers are written so that `request_of` reads the very same ones."""
    request, warp, mix = entry.request, entry.request.warp, entry.mix
    row: dict[str, Any] = {
        "file": entry.file,
        "class": entry.defect,
        "seed": entry.seed,
        "tries": entry.attempt + 1,
        "source": data.files[request.row],
        "shift_x": f"{request.shift_x:.7f}",
        "shift_y": f"{request.shift_y:.7f}",
        "light": "" if request.light is None else data.files[request.light],
        "asked": ";".join(f"{name}={value!r}" for name, value in request.asked),
    }
    if warp is not None:
        row |= {
            "warp_seed": warp.seed,
            "warp_turn_deg": repr(warp.turn_deg),
            "warp_scale": repr(warp.scale),
            "warp_bend_px": repr(warp.bend_px),
            "warp_mirrored": "yes" if warp.mirrored else "",
            "warp_x": repr(warp.move_x),
            "warp_y": repr(warp.move_y),
            "warp_shape": "" if warp.shape is None else data.files[warp.shape],
        }
    if (view := request.view) is not None:
        row |= {
            "view_mirrored": "yes" if view.mirrored else "",
            "view_upended": "yes" if view.upended else "",
            "view_zoom": repr(view.zoom),
            "view_left": repr(view.left),
            "view_top": repr(view.top),
        }
    if mix is not None:
        row |= {"parent_1": data.files[mix.first], "parent_2": data.files[mix.second], "factor": repr(mix.factor)}
    elif data.pattern is not None:
        asked = data.pose_of(request)
        row |= {"x": f"{asked.x:.3f}", "y": f"{asked.y:.3f}"}
    return row


def measured_cells(data: Prepared, entry: Planned, verdict: Verdict) -> dict[str, Any]:
    """Cells of what was found on the picture."""
    seen, row = verdict.seen, dict[str, Any]()
    if seen.pose is not None:
        row |= {"measured_x": f"{seen.pose.x:.3f}", "measured_y": f"{seen.pose.y:.3f}"}
    if entry.mix is None:
        row |= {
            "coordinate_error_px": _number(seen.coordinate_error_px),
            "mask_iou": _number(seen.mask_iou),
        }
    row |= {"sharpness": _number(seen.sharpness), "defect_sharpness": _number(seen.defect_sharpness)}
    if verdict.judged:
        row |= {"judged": verdict.judged, "confidence": _number(verdict.confidence)}
    if verdict.near is not None and verdict.near.row >= 0:
        row |= {"nearest": data.files[verdict.near.row], "nearest_distance": _number(verdict.near.distance)}
    return row


def written_mask(data: Prepared, entry: Planned, verdict: Verdict, asks_mask: bool) -> np.ndarray | None:
    """(H, W) bool: the mask that goes with a picture; None where nothing is known of it.

    Where a mask was asked for and the one found agrees with it, it is the asked one: it follows the convention of the
    masks the generator learnt from, the user's own among them, and is free of the finder's noise. Where they disagree,
    or none was asked for, it is the one found. A good picture has an empty one.
    """
    if not data.finds_masks:
        known = data.masks[entry.request.row].any() or entry.defect == OK_CLASS
        return data.mask_of(entry.request) if asks_mask and known and data.masks.any() else None
    wanted = data.mask_of(entry.request)
    if not data.masks[entry.request.row].any():
        return wanted
    if asks_mask and (verdict.is_screened or verdict.seen.mask_iou >= MASK_AGREES):
        return wanted
    return verdict.seen.mask


def box_cells(mask: np.ndarray | None) -> dict[str, int]:
    """Cells of the box around a mask, px; none where it is empty."""
    if mask is None or not mask.any():
        return {}
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    names: Sequence[str] = ("box_x", "box_y", "box_width", "box_height")
    sides = (columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)
    return dict(zip(names, map(int, sides), strict=True))


def _number(value: float) -> str:
    return f"{value:.4f}" if np.isfinite(value) else ""
