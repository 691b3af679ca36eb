"""The demo's microscope: from a phase and an angle to an exposed picture.

A `View` is the geometry (see `core.data.demo` for its convention), a `Surface` what lies under the lens on a grid
finer than the pixels, a `Camera` the light, lens and sensor of one picture.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
from numpy.typing import NDArray

from core.data.demo_layout import SEAM_ROWS, cell_sheet, process_line
from core.data.demo_shapes import Floats, ProcessLine, unit_px

MARGIN_PX = 3
"""The surface reaches at least this far beyond the picture, so that blur and slopes are right at its edges."""

Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class View:
    """Where the pattern lies in one picture."""

    line: int
    size: int
    x: float
    """Phase, px, 0 <= x < cycle_x."""
    y: float
    angle_deg: float
    scale: float = 1.0
    """Magnification about the picture's centre."""
    asked_cycle: tuple[float, float] | None = None
    """Period, px; None: the line's own."""
    shear: float = 0.0
    """Offset of each row of cells from the one above it, px."""
    blur: float = 0.0
    """Defocus beyond the line's own, px."""

    @property
    def layout(self) -> tuple[tuple[float, float] | None, float]:
        """Asked cycle and shear, u."""
        asked = self.asked_cycle
        return asked and (asked[0] / self.unit, asked[1] / self.unit), self.shear / self.unit

    @property
    def process(self) -> ProcessLine:
        return process_line(self.line, *self.layout)

    @property
    def margin(self) -> int:
        """How far the surface reaches beyond the picture, px."""
        return MARGIN_PX + math.ceil(2.5 * self.blur)

    @property
    def unit(self) -> float:
        """Pixels per layout unit."""
        return unit_px(self.size)

    @property
    def fine(self) -> int:
        """Surface samples per pixel along each axis."""
        return 4 if self.size <= 128 else 3

    @property
    def cycle(self) -> tuple[float, float]:
        """Period, px, before the magnification."""
        width, height = self.process.cycle_u
        return self.asked_cycle or (width * self.unit, height * self.unit)

    @cached_property
    def axis(self) -> Floats:
        """Picture coordinate of the surface's columns (and rows), px."""
        count = (self.size + 2 * self.margin) * self.fine
        return ((np.arange(count) + 0.5) / self.fine - 0.5 - self.margin).astype(np.float32)

    def to_layout(self, u: Floats, v: Floats) -> tuple[Floats, Floats]:
        """Layout coordinates in u of picture points in px: p = R(-a)(q - c)/scale + c - (x, y)."""
        centre = (self.size - 1) / 2
        cos, sin = (f(math.radians(self.angle_deg)) / self.scale for f in (math.cos, math.sin))
        du, dv = u - np.float32(centre), v - np.float32(centre)
        x_px = du * cos + dv * sin + (centre - self.x)
        y_px = dv * cos - du * sin + (centre - self.y)
        return (x_px / self.unit).astype(np.float32), (y_px / self.unit).astype(np.float32)

    def to_picture(self, x_u: float, y_u: float) -> tuple[float, float]:
        """Picture point in px of a layout point in u; the inverse of `to_layout`."""
        centre = (self.size - 1) / 2
        cos, sin = (f(math.radians(self.angle_deg)) * self.scale for f in (math.cos, math.sin))
        dx, dy = x_u * self.unit + self.x - centre, y_u * self.unit + self.y - centre
        return dx * cos - dy * sin + centre, dx * sin + dy * cos + centre


@dataclass
class Surface:
    """What the lens sees, on the fine grid of a view (F samples along each side)."""

    albedo: Floats
    """(F, F, 3) linear reflectance, 0 to 1."""
    height: Floats
    """(F, F) in u."""
    grain: Floats
    """(F, F) strength of the material's grain, 0 to 1."""

    def copy(self) -> Surface:
        return Surface(self.albedo.copy(), self.height.copy(), self.grain)


@dataclass(frozen=True)
class Camera:
    """Light, lens and sensor of one picture, with its noise already drawn."""

    light: tuple[float, float]
    """Direction of the oblique light times its strength."""
    edge_loss: float
    illumination: Floats
    """(S, S, 3): tilt, vignette, gain and white balance."""
    focus_px: float
    veil: float
    gamma: float
    noise: Floats
    """(S, S, 3), standard deviation 1 before `shot_noise`."""
    shot_noise: float
    jpeg_quality: int
    texture: Floats
    """(F, F) grain of the materials, standard deviation about 1."""


def smooth_noise(rng: np.random.Generator, side_px: int, blob_px: float, samples: int) -> Floats:
    """Smooth random field (samples, samples) of about unit deviation; `blob_px` is the size of its blobs."""
    coarse = max(4, math.ceil(side_px / blob_px) + 3)
    field = rng.standard_normal((coarse, coarse)).astype(np.float32)
    return np.asarray(cv2.resize(field, (samples, samples), interpolation=cv2.INTER_CUBIC), np.float32)


def draw_camera(rng: np.random.Generator, noise_rng: np.random.Generator, view: View) -> Camera:
    """Light, lens and sensor at random, within the ranges of the process line; `noise_rng` draws what depends on S."""
    optics, size = view.process.optics, view.size
    azimuth = math.radians(rng.uniform(*optics.light_deg))
    relief = rng.uniform(*optics.relief)
    tilt_u, tilt_v = rng.uniform(-optics.tilt, optics.tilt, 2)
    across = np.linspace(-1, 1, size, dtype=np.float32)
    off_u, off_v = rng.uniform(-0.3, 0.3, 2)
    radius2 = ((across - off_u)[None, :] ** 2 + (across - off_v)[:, None] ** 2) / 2
    field = (1 + tilt_u * across[None, :] + tilt_v * across[:, None]) * (1 - rng.uniform(*optics.vignette) * radius2)
    gain = rng.uniform(*optics.gain)
    balance = np.array([rng.uniform(*span) for span in optics.white_balance])
    focus = math.hypot(rng.uniform(*optics.focus_px) * view.unit**0.45, view.blur)
    veil, gamma = rng.uniform(*optics.veil), rng.uniform(*optics.gamma)
    shot, quality = rng.uniform(*optics.shot_noise), int(rng.integers(*optics.jpeg_quality, endpoint=True))
    side = size + 2 * view.margin
    blotches = smooth_noise(noise_rng, 64, 1.6, view.axis.size)
    grains = smooth_noise(noise_rng, side, 0.8 * view.unit**0.5, view.axis.size)
    return Camera(
        light=(relief * math.cos(azimuth), relief * math.sin(azimuth)),
        edge_loss=optics.edge_loss,
        illumination=(field[..., None] * (gain * balance)).astype(np.float32),
        focus_px=focus,
        veil=veil,
        gamma=gamma,
        noise=noise_rng.standard_normal((size, size, 3), np.float32),
        shot_noise=shot,
        jpeg_quality=quality,
        texture=0.5 * blotches + 0.8 * grains,
    )


def clean_surface(view: View) -> Surface:
    """The defect-free circuit at the phase and angle of `view`."""
    samples_per_u = math.ceil(1.5 * view.fine * view.unit)
    sheet = cell_sheet(view.line, samples_per_u, *view.layout)
    process, seam = view.process, SEAM_ROWS if view.shear else 0
    rows, columns = sheet.shape[0] - 2 * seam, sheet.shape[1]
    x_u, y_u = view.to_layout(view.axis[None, :], view.axis[:, None])
    width, height = process.cycle_u
    if process.shear_u:
        row = np.floor(y_u / np.float32(height))
        x_u, y_u = x_u - row * np.float32(process.shear_u), y_u - row * np.float32(height)
    else:
        y_u = np.mod(y_u, height)
    map_x = np.mod(x_u, width) * np.float32(columns / width) - np.float32(0.5)
    map_y = y_u * np.float32(rows / height) - np.float32(0.5 - seam)
    colour, rest = sheet[..., :3], np.ascontiguousarray(sheet[..., 3:])
    albedo = cv2.remap(np.ascontiguousarray(colour), map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
    others = cv2.remap(rest, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
    return Surface(
        np.asarray(albedo, np.float32),
        np.ascontiguousarray(others[..., 0], np.float32),
        np.ascontiguousarray(others[..., 1], np.float32),
    )


def _slopes(height: Floats, view: View) -> tuple[Floats, Floats]:
    """Gradient of the height in u per u, (F, F) each."""
    scale = view.fine * view.unit / 2
    kernel, none = np.array([-scale, 0, scale], np.float32), np.ones(1, np.float32)
    along_x = cv2.sepFilter2D(height, cv2.CV_32F, kernel, none)
    along_y = cv2.sepFilter2D(height, cv2.CV_32F, none, kernel)
    return np.asarray(along_x, np.float32), np.asarray(along_y, np.float32)


def expose(surface: Surface, camera: Camera, view: View) -> Floats:
    """Light on the sensor, (S, S, 3) linear, before noise."""
    slope_x, slope_y = _slopes(surface.height, view)
    towards = camera.light[0] * slope_x + camera.light[1] * slope_y
    steep = slope_x * slope_x + slope_y * slope_y
    shade = (1 + towards / np.sqrt(1 + 0.5 * steep)) / (1 + camera.edge_loss * steep)
    shade *= 1 + 0.05 * camera.texture * surface.grain
    light = surface.albedo * np.clip(shade, 0.08, 2.5)[..., None]
    blurred = cv2.GaussianBlur(light, (0, 0), camera.focus_px * view.fine)
    edge = view.margin * view.fine
    inner = blurred[edge:-edge, edge:-edge]
    pixels = cv2.resize(inner, (view.size, view.size), interpolation=cv2.INTER_AREA)
    return np.asarray(pixels * camera.illumination + camera.veil, np.float32)


def develop(light: Floats, camera: Camera, noisy: bool = True) -> Floats:
    """Grey levels 0 to 255 as floats, (S, S, 3), with or without the sensor's noise."""
    if noisy:
        light = light + camera.noise * camera.shot_noise * np.sqrt(np.maximum(light, 0) + 0.01)
    levels = np.clip(light, 0, 1) ** (1 / (2.2 * camera.gamma))
    return np.asarray(255 * levels, np.float32)


def through_jpeg(levels: Floats, quality: int) -> Bytes:
    """The picture after the station's JPEG, (S, S, 3) 8-bit RGB."""
    bgr = np.ascontiguousarray(np.rint(levels).astype(np.uint8)[..., ::-1])
    colour = [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444]
    options = [cv2.IMWRITE_JPEG_QUALITY, quality, *colour]
    _, data = cv2.imencode(".jpg", bgr, options)
    decoded = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert decoded is not None
    return np.ascontiguousarray(decoded[..., ::-1], np.uint8)
