"""Brushes that the demo's defect painters share: local grids, strokes, outlines and mixing on a `Surface`."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from core.data.demo_optics import Surface, View
from core.data.demo_shapes import Floats


@dataclass
class Patch:
    """A window of the surface around a point, with local coordinates in u (centre 0)."""

    rows: slice
    columns: slice
    x: Floats
    """(1, W) to the right, u."""
    y: Floats
    """(H, 1) downwards, u."""

    @property
    def at(self) -> tuple[slice, slice]:
        return self.rows, self.columns


def patch(view: View, centre_px: tuple[float, float], reach_u: float) -> Patch | None:
    """The window within `reach_u` of a picture point; None when it lies wholly outside."""
    axis, reach_px = view.axis, reach_u * view.unit
    spans = [np.searchsorted(axis, (c - reach_px, c + reach_px)) for c in centre_px]
    (left, right), (top, bottom) = [(int(s[0]), int(s[1])) for s in spans]
    if right - left < 2 or bottom - top < 2:
        return None
    x = (axis[left:right] - np.float32(centre_px[0])) / np.float32(view.unit)
    y = (axis[top:bottom] - np.float32(centre_px[1])) / np.float32(view.unit)
    return Patch(slice(top, bottom), slice(left, right), x[None, :], y[:, None])


def random_point(view: View, rng: np.random.Generator, border: float = 0.18) -> tuple[float, float]:
    """A picture point in px, at least `border` of the side away from the edges."""
    u, v = (view.size - 1) * rng.uniform(border, 1 - border, 2)
    return float(u), float(v)


def outline(rng: np.random.Generator, angle: Floats, roughness: float, waves: int) -> Floats:
    """Relative radius (about 1) of a closed irregular outline at each angle in radians."""
    radius = np.ones_like(angle)
    for k in range(2, waves + 2):
        amplitude = rng.normal() * roughness / k**0.7
        radius += np.float32(amplitude) * np.cos(k * angle + np.float32(rng.uniform(0, 2 * np.pi)))
    return np.clip(radius, 0.3, 2.0).astype(np.float32)


def step(value: Floats, width: float) -> Floats:
    """Smooth step from 0 (value well below 0) to 1 (well above) over about `width`."""
    t = np.clip(value / np.float32(width) + 0.5, 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def paint(surface: Surface, where: tuple[slice, slice], colour: Floats, alpha: Floats) -> None:
    """Mix linear `colour` ((3,) or (H, W, 3)) into the albedo with opacity `alpha` (H, W)."""
    region = surface.albedo[where]
    region += alpha[..., None] * (colour - region)


def strokes(view: View, paths: list[Floats], widths_u: list[Floats]) -> Floats:
    """Cover (F, F), 0 to 1, of polylines: `paths` are (N, 2) picture points in px, widths (N,) in u."""
    canvas = np.zeros((view.axis.size, view.axis.size), np.uint8)
    for path, widths in zip(paths, widths_u, strict=True):
        samples = (path + 0.5 + view.margin) * view.fine - 0.5
        corners = np.rint(np.clip(samples, -4000, 8000) * 16).astype(int)
        thickness = np.maximum(1, np.rint(widths * view.unit * view.fine)).astype(int)
        for start, end, wide in zip(corners[:-1], corners[1:], thickness[:-1], strict=True):
            cv2.line(canvas, tuple(map(int, start)), tuple(map(int, end)), 255, int(wide), cv2.LINE_AA, 4)
    return np.asarray(canvas / np.float32(255), np.float32)


def soften(view: View, field: Floats, sigma_u: float) -> Floats:
    """Gaussian blur with `sigma_u`."""
    return np.asarray(cv2.GaussianBlur(field, (0, 0), sigma_u * view.unit * view.fine), np.float32)
