"""Defects that come from outside the circuit and change its relief: scratch, particle, crack, dent."""

from __future__ import annotations

import math

import cv2
import numpy as np

from core.data.demo_canvas import outline, paint, patch, random_point, soften, step, strokes
from core.data.demo_optics import Surface, View, smooth_noise
from core.data.demo_shapes import Floats, floats

_WHOLE = (slice(None), slice(None))


def scratch(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """A nearly straight groove, bright where it bared the metal or dark where it tore the film, often interrupted."""
    middle = np.array(random_point(view, rng, 0.22))
    length = view.size * rng.uniform(0.3, 0.95)
    heading, bend = rng.uniform(0, np.pi), rng.normal() * 0.05
    t = np.linspace(-0.5, 0.5, 25)
    forward = np.array([math.cos(heading), math.sin(heading)])
    side = np.array([-forward[1], forward[0]])
    base = middle + np.outer(t * length, forward) + np.outer((t * t - 0.08) * 4 * bend * length, side)
    taper = np.clip(1.25 - (2 * np.abs(t)) ** 3, 0.2, 1)
    width = rng.uniform(0.7, 1.25)
    paths, widths = [base.astype(np.float32)], [(width * taper).astype(np.float32)]
    if rng.random() < 0.3:  # a second, finer track of the same grain of dirt
        beside = base + side * rng.uniform(1.4, 2.6) * view.unit * rng.choice([-1, 1])
        low = int(rng.integers(0, 8))
        paths.append(beside[low : low + 14].astype(np.float32))
        widths.append((0.6 * width * taper[low : low + 14]).astype(np.float32))
    groove = soften(view, strokes(view, paths, widths), 0.16)
    contact = np.clip(0.85 + 0.35 * smooth_noise(rng, 64, 6.0, view.axis.size), 0.25, 1)
    bright = rng.random() < 0.65
    colour = floats([0.86, 0.85, 0.80]) * rng.uniform(0.75, 1.0) if bright else floats([0.03, 0.03, 0.035])
    alpha = np.clip(rng.uniform(0.6, 0.95) * strength, 0, 0.95)
    paint(surface, _WHOLE, colour, (alpha * groove * contact).astype(np.float32))
    surface.height += 0.35 * soften(view, groove, 0.6) - 0.45 * groove * contact


def particle(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """A lump of dirt on top: opaque, domed, with a shadow on the side away from the light."""
    centre = random_point(view, rng)
    radius = rng.uniform(1.9, 3.9) * min(1.4, strength)
    where = patch(view, centre, 3.6 * radius + 2)
    if where is None:
        return
    body = np.full((where.y.size, where.x.size), -10, np.float32)
    stretch, turn = rng.uniform(1.0, 1.9), rng.uniform(0, np.pi)
    for _ in range(int(rng.integers(2, 6))):
        offset = rng.normal(0, 0.55, 2) * radius
        part = radius * rng.uniform(0.45, 0.95)
        x, y = where.x - np.float32(offset[0]), where.y - np.float32(offset[1])
        along = (x * math.cos(turn) + y * math.sin(turn)) / np.float32(stretch)
        over = y * math.cos(turn) - x * math.sin(turn)
        rough = outline(rng, np.arctan2(over, along).astype(np.float32), 0.16, 5)
        body = np.maximum(body, part * rough - np.hypot(along, over)).astype(np.float32)
    cover = step(body, 0.5)
    lumps = smooth_noise(rng, 24, 1.2, max(body.shape))[: body.shape[0], : body.shape[1]]
    dome = np.sqrt(np.clip(body, 0, None) / radius).astype(np.float32)
    away, far = math.radians(np.mean(view.process.optics.light_deg)), rng.uniform(0.7, 1.4) * view.unit * view.fine
    move = np.array([[1, 0, far * math.cos(away)], [0, 1, far * math.sin(away)]], np.float32)
    shadow = soften(view, np.asarray(cv2.warpAffine(cover, move, cover.shape[::-1]), np.float32), 0.5)
    kind = rng.random()
    if kind < 0.5:
        core = floats([0.020, 0.018, 0.018])
    elif kind < 0.8:
        core = floats([0.075, 0.045, 0.030])
    else:
        core = floats([0.060, 0.065, 0.085])
    surface.albedo[where.at] *= (1 - 0.5 * shadow)[..., None]
    paint(surface, where.at, core * rng.uniform(0.7, 1.5), 0.97 * cover)
    glint = np.exp(-((body / radius - 0.35) ** 2) / 0.02) * cover * rng.uniform(0.0, 0.10)
    paint(surface, where.at, floats([1, 1, 1]), glint.astype(np.float32))
    surface.height[where.at] = surface.height[where.at] * (1 - cover) + cover * (0.9 + 1.5 * dome + 0.25 * lumps)


def _walk(
    rng: np.random.Generator, start: Floats, heading: float, steps: int, pace: float, width: float, depth: int
) -> tuple[list[Floats], list[Floats]]:
    """A branching random walk: paths (N, 2) in px and widths (N,) in u; `pace` px a step."""
    points, widths = [start], [width]
    paths: list[Floats] = []
    spans: list[Floats] = []
    drift = 0.0
    for i in range(steps):
        drift = 0.6 * drift + rng.normal() * 0.15
        heading += drift + (rng.normal() * 0.6 if rng.random() < 0.15 else 0.0)
        points.append(points[-1] + pace * np.array([math.cos(heading), math.sin(heading)], np.float32))
        widths.append(width * (1 - 0.6 * (i + 1) / steps) * rng.uniform(0.75, 1.2))
        if depth > 0 and 3 < i < steps - 3 and rng.random() < 0.09:
            fork = heading + rng.choice([-1, 1]) * rng.uniform(0.5, 1.1)
            more = _walk(rng, points[-1], fork, int((steps - i) * rng.uniform(0.4, 0.9)), pace, 0.7 * width, depth - 1)
            paths += more[0]
            spans += more[1]
    return [np.array(points, np.float32), *paths], [np.array(widths, np.float32), *spans]


def crack(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """A dark branching line with one lip raised."""
    start = np.array(random_point(view, rng, 0.05), np.float32)
    inward = math.atan2(view.size / 2 - start[1], view.size / 2 - start[0])
    steps = int(rng.integers(28, 52))
    width = rng.uniform(0.55, 0.95) * min(1.4, strength)
    paths, widths = _walk(rng, start, inward + rng.normal() * 0.5, steps, 1.0 * view.unit, width, 2)
    line = soften(view, strokes(view, paths, widths), 0.13)
    alpha = min(0.92, rng.uniform(0.7, 0.92) * strength)
    surface.height -= 0.55 * line
    surface.height += 0.22 * soften(view, line, 0.7)
    paint(surface, _WHOLE, floats([0.018, 0.018, 0.02]), alpha * line)


def dent(surface: Surface, view: View, rng: np.random.Generator, strength: float) -> None:
    """The film is pressed in or out over a few u: the relief changes and bends the pattern a little."""
    centre = random_point(view, rng)
    radius = rng.uniform(3.6, 6.8)
    where = patch(view, centre, 2.6 * radius)
    if where is None:
        return
    squeeze, turn = rng.uniform(1.0, 1.5), rng.uniform(0, np.pi)
    along = where.x * math.cos(turn) + where.y * math.sin(turn)
    over = (where.y * math.cos(turn) - where.x * math.sin(turn)) * np.float32(squeeze)
    distance = (np.hypot(along, over) / radius).astype(np.float32)
    bowl = np.exp(-(distance**2) * 1.6) - 0.22 * np.exp(-(((distance - 1.25) / 0.35) ** 2))
    depth = rng.choice([-1.0, 1.0], p=[0.7, 0.3]) * radius * rng.uniform(0.35, 0.6) * strength
    scale = view.unit * view.fine
    slope_v, slope_u = np.gradient((depth * bowl).astype(np.float32))
    bend = np.float32(0.45 * scale * scale)  # light refracted by the sloped film: about half a u at the steepest
    columns, rows = np.meshgrid(np.arange(where.x.size, dtype=np.float32), np.arange(where.y.size, dtype=np.float32))
    map_u, map_v = columns + bend / scale * slope_u, rows + bend / scale * slope_v
    for field in (surface.albedo, surface.height):
        region = np.ascontiguousarray(field[where.at])
        field[where.at] = cv2.remap(region, map_u, map_v, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    surface.height[where.at] += (depth * bowl).astype(np.float32)
    # So wide a slope mirrors the lamp itself, which the shading of small steps leaves out.
    light = math.radians(np.mean(view.process.optics.light_deg))
    facing = scale * (slope_u * math.cos(light) + slope_v * math.sin(light))
    surface.albedo[where.at] *= np.clip(1 + 1.1 * facing, 0.35, 2.2)[..., None].astype(np.float32)
