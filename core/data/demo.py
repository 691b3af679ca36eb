"""Demo pictures: a procedural micrograph of a display's pixel circuit, with exact truth.

Geometry. A picture of side S has its pixels at integer centres, column u and row v, 0 to S - 1; c = (S - 1)/2 is its
centre. A picture point q = (u, v) shows the scene point

    p = R(-a) (q - c) / scale + c - (x, y),    R(a) = [[cos a, -sin a], [sin a, cos a]]

where a is the angle (positive turns the pattern clockwise on the screen, because v points down), scale the
magnification about the centre (1 unless `max_scale` is set), and the scene is the cell repeated by the lattice vectors
(cycle_x, 0) and (shear, cycle_y): shear is 0 for a rectangular lattice, half a cycle for bricks. So (x, y) is the
coordinate: where the cell's origin lies modulo the lattice, 0 <= x < cycle_x and 0 <= y < cycle_y, measured before the
turn and the magnification. Moving the scene right by d px raises x by d * (1 / scale). The angle is the pictures'
common turn and up to `MAX_ANGLE_DEG` of each picture's own. In the picture itself the lattice vectors are
scale * R(a) (cycle_x, 0) and scale * R(a) (shear, cycle_y).

Files in the folder, paths relative to it with forward slashes:

    <class>/<class>_00000.png           the picture, RGB 8 bit
    _masks/<class>/<class>_00000.png    0 or 255; 255 where the defect visibly changes the picture (not for `ok`)
    _twins/<class>/<class>_00000.png    the same picture without the defect: same phase, optics, noise and JPEG
    truth.csv                           columns in `TRUTH_COLUMNS`
    demo.json                           the config; written last, so it marks a whole folder

A picture depends on (seed, line, size, its place in the list) and the options that change what is seen (cycle, shear,
turn, scale, reversed contrast, blur, noise) alone. A reversed picture is 255 minus the levels, its twin too.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from core.config import OK_CLASS, DemoConfig
from core.data import demo_circuit_defects as circuit
from core.data import demo_film_defects as film
from core.data import demo_surface_defects as relief
from core.data.demo_layout import cycle_px
from core.data.demo_optics import (
    Bytes,
    Camera,
    Surface,
    View,
    clean_surface,
    develop,
    draw_camera,
    expose,
    through_jpeg,
)
from core.data.demo_shapes import Floats
from core.errors import InputError, ResourceError
from core.events import Event, Notice, Progress
from core.files import write_bytes, write_csv, write_json

MAX_ANGLE_DEG = 0.6

TRUTH_COLUMNS = (
    "file", "class", "line", "cycle_x", "cycle_y", "x", "y", "angle_deg",
    "box_x", "box_y", "box_w", "box_h", "mask", "twin", "scale", "reversed", "shear",
)  # fmt: skip

PAINTERS = {
    "scratch": relief.scratch,
    "particle": relief.particle,
    "short": circuit.short,
    "open": circuit.open_line,
    "pinhole": circuit.pinhole,
    "residue": film.residue,
    "stain": film.stain,
    "crack": relief.crack,
    "dent": relief.dent,
    "discoloration": film.discoloration,
}

SHARES = {
    OK_CLASS: 127, "particle": 100, "scratch": 92, "short": 74, "open": 60, "pinhole": 50,
    "residue": 40, "stain": 27, "crack": 18, "dent": 9, "discoloration": 3,
}  # fmt: skip
"""How often each class occurs on the line, of 600; every class gets 3 or more."""

_MIN_PER_CLASS = 3
_VISIBLE_LEVELS = 6
"""A pixel belongs to the mask when a channel changes by more than this, before noise, of 255."""
_CLEAR_LEVELS = 24
"""The strongest tenth of the mask must change by this much, else the defect is drawn again."""
_TRIES = 8

_VERSION = 1
"""Raised whenever the same config would give other pictures."""
_DONE = "demo.json"
_BEGUN = ".demo-begun.json"
_LITTER = {".DS_Store", "Thumbs.db", "desktop.ini"}


@dataclass(frozen=True)
class DemoPicture:
    """One picture with its truth."""

    view: View
    picture: Bytes
    """(S, S, 3) RGB."""
    twin: Bytes
    """The same without the defect; equal to `picture` for `ok`."""
    mask: Bytes | None
    """(S, S), 0 or 255; None for `ok`."""
    reversed: bool = False


def class_counts(pictures: int) -> dict[str, int]:
    """Pictures of each class; they sum to `pictures`, none is below 3, `ok` has the most."""
    spare = pictures - _MIN_PER_CLASS * len(SHARES)
    weights = {name: share - _MIN_PER_CLASS for name, share in SHARES.items()}
    total = sum(weights.values())
    exact = {name: spare * weight / total for name, weight in weights.items()}
    counts = {name: int(share) for name, share in exact.items()}
    by_remainder = sorted(exact, key=lambda name: counts[name] - exact[name])
    for name in by_remainder[: spare - sum(counts.values())]:
        counts[name] += 1
    return {name: count + _MIN_PER_CLASS for name, count in counts.items()}


@dataclass(frozen=True, kw_only=True)
class Scene:
    """What the pictures of a set share beyond line and size; see `DemoConfig` for the fields."""

    cycle: tuple[float, float] | None = None
    shear: float = 0.0
    turn_deg: float = 0.0
    max_scale: float = 0.0
    reverse: float = 0.0
    blur: float = 0.0
    noise: float = 0.0


def draw_picture(
    line: int,
    size: int,
    seed: int,
    index: int,
    defect: str,
    scene: Scene = Scene(),
) -> DemoPicture:
    """The picture at place `index` of the list, of class `defect`."""
    # Streams of their own, so that the same picture at another size has the same pose, light and defect.
    pose, optics, noise, flaw, extra = np.random.default_rng((seed, line, index)).spawn(5)
    wide, high = scene.cycle or cycle_px(line, size)
    x, y = pose.uniform(0, 1, 2) * (wide, high)
    angle = pose.uniform(-MAX_ANGLE_DEG, MAX_ANGLE_DEG) + scene.turn_deg
    scale = 1 + scene.max_scale * extra.uniform(-1, 1)
    reverse = bool(extra.uniform() < scene.reverse)
    view = View(line, size, float(x), float(y), angle, float(scale), scene.cycle, scene.shear, scene.blur)
    camera = draw_camera(optics, noise, view)
    rough = 255 * scene.noise * extra.standard_normal((size, size, 3), np.float32) if scene.noise else None

    def finished(light: Floats) -> Bytes:
        levels = develop(light, camera)
        levels = 255 - levels if reverse else levels
        levels = levels if rough is None else np.clip(levels + rough, 0, 255).astype(np.float32)
        return through_jpeg(levels, camera.jpeg_quality)

    clean = clean_surface(view)
    light = expose(clean, camera, view)
    twin = finished(light)
    if defect == OK_CLASS:
        return DemoPicture(view, twin, twin, None, reverse)
    flawed, mask = _flawed(clean, develop(light, camera, noisy=False), camera, view, flaw, defect)
    return DemoPicture(view, finished(flawed), twin, mask, reverse)


def _flawed(
    clean: Surface, before: np.ndarray, camera: Camera, view: View, rng: np.random.Generator, defect: str
) -> tuple[Any, Bytes]:
    """Light with a defect that can be seen, and its mask; placed again, stronger, until it can."""
    best: tuple[float, Any, Bytes] | None = None
    for attempt in range(_TRIES):
        surface = clean.copy()
        PAINTERS[defect](surface, view, rng, 1.15**attempt)
        light = expose(surface, camera, view)
        change = np.abs(develop(light, camera, noisy=False) - before).max(axis=2)
        inside = change > _VISIBLE_LEVELS
        area_u = inside.sum() / view.unit**2
        clarity = float(np.quantile(change[inside], 0.9)) if inside.any() else 0.0
        score = min(clarity / _CLEAR_LEVELS, area_u / 5)
        if best is None or score > best[0]:
            best = score, light, np.where(inside, np.uint8(255), np.uint8(0))
        if score >= 1:
            break
    assert best is not None
    return best[1], best[2]


def make_demo(config: DemoConfig) -> Iterator[Event]:
    """Write the demo; yields `Progress` after every picture. A finished demo of the same config is reused."""
    out = Path(config.out)
    if config.seed < 0:
        raise InputError(f"The seed is {config.seed}; choose 0 or more.")
    try:
        yield from _make(out, config)
    except OSError as error:
        raise ResourceError(f"The demo could not be written to {out} ({error.strerror or error}).") from error


def _make(out: Path, config: DemoConfig) -> Iterator[Event]:
    wanted = {**{k: v for k, v in config.to_dict().items() if k != "out"}, "version": _VERSION}
    if _is_whole(out, wanted):
        yield Notice(text=f"The demo in {out} is whole already; its {config.pictures} pictures are reused.")
        return
    write_json(out / _BEGUN, wanted)
    names = [(name, i) for name, count in class_counts(config.pictures).items() for i in range(count)]
    scene = Scene(**{f.name: getattr(config, f.name) for f in fields(Scene)})
    rows = []
    for index, (defect, number) in enumerate(names):
        drawn = draw_picture(config.line, config.size, config.seed, index, defect, scene)
        rows.append(_save(out, drawn, defect, f"{defect}/{defect}_{number:05d}.png"))
        yield Progress(stage="Making demo pictures", done=index + 1, total=len(names), unit="pictures")
    write_csv(out / "truth.csv", TRUTH_COLUMNS, rows)
    write_json(out / _DONE, {**config.to_dict(), "version": _VERSION})
    (out / _BEGUN).unlink(missing_ok=True)


def _is_whole(out: Path, wanted: dict[str, Any]) -> bool:
    """Whether `out` holds this very demo, finished. Raises when it holds something else."""
    if out.exists() and not out.is_dir():
        raise InputError(f"{out} is a file; name a folder for the demo.")
    if not out.exists():
        return False
    if _same(out / _DONE, wanted):
        return (out / "truth.csv").exists()
    if _same(out / _BEGUN, wanted):
        return False
    held = [p for p in out.iterdir() if p.name not in _LITTER and not (p.name[0] == "." and p.suffix == ".part")]
    if held:
        raise InputError(
            f"{out} is not empty and does not hold this demo; nothing was changed. Name an empty or a new folder."
        )
    return False


def _same(path: Path, wanted: dict[str, Any]) -> bool:
    """Whether the JSON at `path` is the wanted config, wherever its folder was then."""
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    if not isinstance(held, dict):
        return False
    # A demo made before an option existed was made with its default.
    defaults = DemoConfig(out="").to_dict()
    return {k: v for k, v in (defaults | held).items() if k != "out"} == json.loads(json.dumps(wanted))


def _save(out: Path, drawn: DemoPicture, defect: str, file: str) -> dict[str, Any]:
    """Write picture, twin and mask; the truth's row."""
    view = drawn.view
    row: dict[str, Any] = {
        "file": file, "class": defect, "line": view.line,
        "cycle_x": f"{view.cycle[0]:.6f}", "cycle_y": f"{view.cycle[1]:.6f}",
        "x": f"{view.x:.6f}", "y": f"{view.y:.6f}", "angle_deg": f"{view.angle_deg:.6f}",
        "twin": f"_twins/{file}", "scale": f"{view.scale:.6f}", "reversed": int(drawn.reversed),
        "shear": f"{view.shear:.6f}",
    }  # fmt: skip
    write_bytes(out / file, _png(drawn.picture))
    write_bytes(out / row["twin"], _png(drawn.twin))
    if drawn.mask is not None:
        row["mask"] = f"_masks/{file}"
        write_bytes(out / row["mask"], _png(drawn.mask))
        row["box_x"], row["box_y"], row["box_w"], row["box_h"] = cv2.boundingRect(drawn.mask)
    return row


def _png(picture: Bytes) -> bytes:
    """PNG of an RGB or grey picture."""
    bgr = picture[..., ::-1] if picture.ndim == 3 else picture
    _, data = cv2.imencode(".png", np.ascontiguousarray(bgr))
    return data.tobytes()
