"""Defects of the films over the circuit, without edges of their own in the relief: residue, stain, discoloration."""

from __future__ import annotations

import math

import numpy as np

from core.data.demo_canvas import Patch, outline, paint, patch, random_point, step
from core.data.demo_optics import Surface, View, smooth_noise
from core.data.demo_shapes import Floats, floats

_WAVELENGTHS_NM = floats([610, 540, 460])
_INDEX = 1.6


def _polar(where: Patch) -> tuple[Floats, Floats]:
    """Distance in u and angle in radians from the window's centre, (H, W) each."""
    angle = np.arctan2(where.y + 0 * where.x, where.x + 0 * where.y)
    return np.hypot(where.x, where.y).astype(np.float32), angle.astype(np.float32)


def _noise(rng: np.random.Generator, where: Patch, blob_u: float, reach_u: float) -> Floats:
    """Smooth noise cut to the window's shape, (H, W)."""
    samples = max(where.x.size, where.y.size)
    return smooth_noise(rng, math.ceil(2 * reach_u), blob_u, samples)[: where.y.size, : where.x.size]


def interference(thickness_nm: Floats) -> Floats:
    """Colour of a thin film in reflected light, (..., 3) in 0 to 1, two-beam model with a half-wave loss."""
    phase = 4 * np.pi * _INDEX * thickness_nm[..., None] / _WAVELENGTHS_NM
    return np.asarray(0.5 - 0.5 * np.cos(phase), np.float32)


def residue(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """A dried drop of resist: rings of interference colour, with a ragged foot and specks around it."""
    centre = random_point(view, rng)
    radius = rng.uniform(4.2, 7.5)
    reach = 2.1 * radius
    where = patch(view, centre, reach)
    if where is None:
        return
    distance, angle = _polar(where)
    ragged = outline(rng, angle, 0.10, 7)
    ratio = np.asarray(distance / (radius * ragged), np.float32)
    profile = np.clip(1 - ratio**2, 0, None)
    noise = _noise(rng, where, 1.3, reach)
    thickness = rng.uniform(170, 340) * profile * (1 + 0.06 * noise) + 60
    foot = step(1 - ratio, 0.25)
    specks = step(noise - 1.25, 0.5) * step(1.75 - ratio, 0.6) * (1 - foot)
    alpha = min(0.9, rng.uniform(0.55, 0.85) * strength) * np.maximum(foot, 0.8 * specks)
    colour = 0.03 + 0.62 * interference(thickness.astype(np.float32))
    paint(surface, where.at, colour, alpha.astype(np.float32))
    surface.height[where.at] += (0.5 * profile * foot).astype(np.float32)


def stain(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """A dried liquid: a soft blot, lighter or darker, with a darker boundary and a milky inside."""
    centre = random_point(view, rng)
    radius = rng.uniform(6.5, 12.5)
    where = patch(view, centre, 1.9 * radius)
    if where is None:
        return
    distance, angle = _polar(where)
    edge = radius * outline(rng, angle, 0.12, 5) * (1 + 0.03 * _noise(rng, where, 2.5, 1.9 * radius))
    inside = step(edge - distance, rng.uniform(1.5, 3.5))
    rim = np.exp(-(((edge - distance) / rng.uniform(0.7, 1.1)) ** 2)).astype(np.float32)
    tone = rng.choice([-1, 1], p=[0.6, 0.4]) * min(0.55, rng.uniform(0.26, 0.42) * strength)
    tint = floats([1.0, 1.0, 1.0]) + floats([0.06, 0.02, -0.10]) * rng.uniform(-0.5, 1.0)
    region = surface.albedo[where.at]
    mean = region.mean(axis=(0, 1))
    paint(surface, where.at, mean * np.float32(1.1), np.float32(rng.uniform(0.10, 0.26)) * inside)
    film = (1 + tone * inside)[..., None] * (1 + inside[..., None] * (tint - 1))
    surface.albedo[where.at] *= film * (1 - rng.uniform(0.25, 0.5) * min(1.6, strength) * rim)[..., None]


_HUES = (
    (-0.55, -0.05, 0.75),  # blue
    (-0.40, 0.55, -0.35),  # green
    (0.60, 0.05, -0.60),  # orange
    (0.35, -0.45, 0.40),  # magenta
    (0.40, 0.35, -0.55),  # yellow
)


def discoloration(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """The hue drifts over a large area, as where a film's thickness is off; no boundary, no relief."""
    centre = random_point(view, rng, 0.08)
    radius = rng.uniform(11, 19)
    reach = 2.6 * radius
    where = patch(view, centre, reach)
    if where is None:
        return
    distance, angle = _polar(where)
    bell = np.exp(-((distance / (radius * outline(rng, angle, 0.10, 3))) ** 3) * 0.9)
    bell *= 1 + 0.12 * _noise(rng, where, 8.0, reach)
    hue = floats(_HUES[int(rng.integers(len(_HUES)))]) + rng.normal(0, 0.08, 3).astype(np.float32)
    amount = np.float32(rng.uniform(0.40, 0.75) * strength)
    surface.albedo[where.at] *= np.exp(amount * bell.astype(np.float32)[..., None] * hue)
