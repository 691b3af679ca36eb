"""What the pattern finder is tried on: layouts x cycles x sizes under many conditions, and sets without a pattern."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np

LAYOUTS = tuple(range(26))
"""Process lines of the demo: the two drawn by hand and 24 random ones."""

PICTURES = 40

SIZES_AND_CYCLES: tuple[tuple[int, tuple[float, float]], ...] = (
    (64, (24.3, 25.4)),
    (96, (31.7, 24.6)),
    (96, (36.4, 38.2)),
    (128, (24.4, 31.7)),
    (128, (40.5, 48.3)),
    (200, (33.6, 55.3)),
    (200, (64.4, 78.7)),
    (256, (48.6, 71.3)),
    (256, (95.7, 88.4)),
)
"""Size in px and cycle in px: at least 2.5 cycles fit; each layout's are stretched a little differently."""

TOO_SMALL: tuple[tuple[int, tuple[float, float]], ...] = ((64, (36.3, 30.7)), (96, (58.4, 47.6)), (128, (74.3, 95.6)))
"""Fewer than 2.5 cycles: preparation must say so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One set of pictures. Fields from `size` on are those of `DemoConfig`."""

    group: str
    line: int = 0
    size: int = 128
    cycle: tuple[float, float] = (40.5, 48.3)
    shear: float = 0.0
    turn_deg: float = 0.0
    max_scale: float = 0.0
    reverse: float = 0.0
    blur: float = 0.0
    noise: float = 0.0
    seed: int = 0

    @property
    def name(self) -> str:
        return f"{self.group}, line {self.line}, {self.size} px, cycle {self.cycle[0]:.2f}x{self.cycle[1]:.2f}"


def _conditions(base: Case) -> Iterator[Case]:
    """One picture set under each of the conditions that a line knows."""
    wide = base.cycle[0]
    changes: dict[str, dict[str, float]] = {
        "noise 0.1": {"noise": 0.1},
        "noise 0.25": {"noise": 0.25},
        "blur 1": {"blur": 1.0},
        "blur 2": {"blur": 2.0},
        "half reversed": {"reverse": 0.5},
        "turned 3 degrees": {"turn_deg": 3.0},
        "turned 17 degrees": {"turn_deg": 17.0},
        "bricks": {"shear": wide / 2},
        "oblique": {"shear": 0.31 * wide},
        "scaled 2 %": {"max_scale": 0.02},
        "all at once": {
            "noise": 0.06, "blur": 0.8, "reverse": 0.3, "turn_deg": -4.0, "max_scale": 0.01, "shear": -0.27 * wide,
        },
    }  # fmt: skip
    for group, change in changes.items():
        yield replace(base, group=group, **change)  # type: ignore[arg-type]


def all_cases() -> Iterator[Case]:
    """Every case with a pattern: the plain ones first, with and without defects from the same pictures."""
    for line in LAYOUTS:
        stretch = 1 + 0.0137 * ((line * 7) % 5 - 2)
        for size, (wide, high) in SIZES_AND_CYCLES:
            cycle = min(wide * stretch, 0.4 * size), min(high / stretch, 0.4 * size)
            yield Case(group="plain", line=line, size=size, cycle=cycle)
        yield from _conditions(Case(group="", line=line, cycle=(40.5 * stretch, 35.3 / stretch), seed=1))
    for line in (2, 12, 22):
        yield Case(group="plain", line=line, size=256, cycle=(64.0, 96.0), seed=2)
    for line in LAYOUTS[::3]:
        for size, cycle in TOO_SMALL:
            yield Case(group="under 2.5 cycles", line=line, size=size, cycle=cycle)


def quick_cases() -> list[Case]:
    """About one in thirty, every layout and every condition at least once; three minutes on one core."""
    cases = list(all_cases())
    plain = [c for c in cases if c.group == "plain" and c.size <= 128]
    chosen = [next(c for c in plain[i::5] if c.line == line) for i, line in enumerate(LAYOUTS[::2])]
    groups = list(dict.fromkeys(c.group for c in cases if c.group != "plain"))
    for i, group in enumerate(groups):
        own = [c for c in cases if c.group == group]
        chosen.append(own[(5 * i + 3) % len(own)])
    return chosen


# --- no pattern -------------------------------------------------------------------------------------


def _smooth(rng: np.random.Generator, size: int, sigma: float | tuple[float, float]) -> np.ndarray:
    """(size, size) smooth random field of unit deviation; sigma along x and y, px."""
    wide, high = (sigma, sigma) if isinstance(sigma, float) else sigma
    drawn = rng.standard_normal((size, size))
    field = np.asarray(cv2.GaussianBlur(drawn, (0, 0), sigmaX=max(wide, 0.01), sigmaY=max(high, 0.01)))
    return np.asarray(field / field.std())


def white_noise(rng: np.random.Generator, size: int) -> np.ndarray:
    return 0.5 + 0.12 * rng.standard_normal((size, size))


def gradients(rng: np.random.Generator, size: int) -> np.ndarray:
    v, u = np.mgrid[-1 : 1 : size * 1j, -1 : 1 : size * 1j]
    a, b, c, d = rng.uniform(-0.25, 0.25, 4)
    return np.asarray(0.5 + a * u + b * v + c * u * v + d * (u * u + v * v) + 0.01 * rng.standard_normal((size, size)))


def blobs(rng: np.random.Generator, size: int) -> np.ndarray:
    return 0.5 + 0.12 * _smooth(rng, size, float(rng.uniform(3, 6)))


def brushed_steel(rng: np.random.Generator, size: int) -> np.ndarray:
    streaks = _smooth(rng, size, (40.0, 0.6)) + 0.5 * _smooth(rng, size, (90.0, 2.0))
    return np.asarray(0.55 + 0.06 * streaks + 0.01 * rng.standard_normal((size, size)))


def random_tiles(rng: np.random.Generator, size: int) -> np.ndarray:
    """A wall of rectangles of random widths and heights."""
    picture = np.full((size, size), 0.3)
    top = -int(rng.integers(0, 12))
    while top < size:
        height, left = int(rng.integers(9, 30)), -int(rng.integers(0, 20))
        while left < size:
            width = int(rng.integers(10, 44))
            rows, columns = slice(max(0, top), max(0, top + height - 2)), slice(max(0, left), max(0, left + width - 2))
            picture[rows, columns] = rng.uniform(0.45, 0.75)
            left += width
        top += height
    return picture + 0.015 * rng.standard_normal((size, size))


def scratched_film(rng: np.random.Generator, size: int) -> np.ndarray:
    picture = 0.6 + 0.03 * _smooth(rng, size, 20.0) + 0.015 * rng.standard_normal((size, size))
    for _ in range(int(rng.integers(0, 4))):
        ends = rng.uniform(0, size, (2, 2)).astype(int)
        line = np.zeros((size, size), np.float32)
        cv2.line(line, tuple(map(int, ends[0])), tuple(map(int, ends[1])), 1.0, 1, cv2.LINE_AA)
        picture += rng.uniform(-0.3, 0.3) * line
    return picture


def stripes(rng: np.random.Generator, size: int) -> np.ndarray:
    """A pattern in one direction only: there is a period, but no coordinate along the stripes."""
    u = np.arange(size) - rng.uniform(0, 17.3)
    wave = np.sin(2 * np.pi * u / 17.3) + 0.4 * np.sin(4 * np.pi * u / 17.3 + 1.0)
    return np.asarray(0.5 + 0.12 * wave[None, :] + 0.02 * rng.standard_normal((size, size)))


WITHOUT_PATTERN: dict[str, Callable[[np.random.Generator, int], np.ndarray]] = {
    "white noise": white_noise,
    "gradients": gradients,
    "blobs": blobs,
    "brushed steel": brushed_steel,
    "random tiles": random_tiles,
    "scratched film": scratched_film,
    "stripes": stripes,
}


def draw_without_pattern(kind: str, size: int, out: Path, pictures: int = PICTURES) -> None:
    """Write a set without a pattern below `out`, half of it `ok`."""
    rng = np.random.default_rng((sorted(WITHOUT_PATTERN).index(kind), size))
    for index in range(pictures):
        levels = np.clip(255 * WITHOUT_PATTERN[kind](rng, size), 0, 255).astype(np.uint8)
        defect = "ok" if index % 2 else "scratch"
        (out / defect).mkdir(parents=True, exist_ok=True)
        _, data = cv2.imencode(".png", levels)
        (out / defect / f"{index:03d}.png").write_bytes(data.tobytes())


# --- woven ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Weave:
    """A cloth: which yarn lies on top, the yarns' pitch, and how uneven they are."""

    over: tuple[str, ...]
    """Rows of the weave's repeat; `#` where the warp (upright) is on top."""
    pitch: tuple[float, float]
    """Distance of the warp and of the weft yarns, px."""
    turn_deg: float
    lattice: tuple[tuple[int, int], tuple[int, int]]
    """Two primitive vectors, in yarns."""
    uneven: float = 0.08
    """Standard deviation of each yarn's brightness; no yarn is like the next."""
    wander_px: float = 0.35
    """How far the yarns stray from their places."""

    def vectors(self) -> np.ndarray:
        """(2, 2) px, lattice vectors as columns."""
        angle = np.radians(self.turn_deg)
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        return np.asarray(turn @ (np.array(self.lattice, float) * self.pitch).T)


_PLAIN, _TWILL = ("#.", ".#"), ("##..", ".##.", "..##", "#..#")
_SATIN, _BASKET = ("#....", "..#..", "....#", ".#...", "...#."), ("##..", "##..", "..##", "..##")
WEAVES: dict[str, Weave] = {
    "plain weave": Weave(_PLAIN, (4.73, 3.62), 1.5, ((1, 1), (1, -1))),
    "fine plain weave": Weave(_PLAIN, (3.3, 5.1), -2.0, ((1, 1), (1, -1))),
    "coarse plain weave": Weave(_PLAIN, (8.2, 9.6), 0.7, ((1, 1), (1, -1)), 0.12, 0.6),
    "twill": Weave(_TWILL, (4.1, 4.9), 1.0, ((1, 1), (4, 0))),
    "fine twill": Weave(_TWILL, (3.1, 2.9), -3.0, ((1, 1), (4, 0))),
    "satin": Weave(_SATIN, (4.4, 5.2), 2.0, ((2, 1), (1, -2))),
    "basket": Weave(_BASKET, (5.3, 4.7), -1.0, ((2, 2), (2, -2))),
}


def draw_woven(kind: str, size: int, out: Path, pictures: int = PICTURES) -> None:
    """Write pictures of one cloth at random places, a slub (a thick yarn) in every second."""
    weave, rng = WEAVES[kind], np.random.default_rng((sorted(WEAVES).index(kind), size))
    for index in range(pictures):
        defect = "slub" if index % 2 else "ok"
        levels = np.clip(255 * _cloth(weave, size, rng, defect == "slub"), 0, 255).astype(np.uint8)
        (out / defect).mkdir(parents=True, exist_ok=True)
        _, data = cv2.imencode(".png", levels)
        (out / defect / f"{index:03d}.png").write_bytes(data.tobytes())


def _cloth(weave: Weave, size: int, rng: np.random.Generator, slub: bool) -> np.ndarray:
    """(size, size) grey levels, drawn twice as large and made smaller."""
    large = 2 * size
    v, u = (np.mgrid[:large, :large] + 0.5) / 2
    u, v = (c + weave.wander_px * _smooth(rng, large, 24.0) for c in (u, v))
    angle = np.radians(-weave.turn_deg)
    x, y = u * np.cos(angle) - v * np.sin(angle), u * np.sin(angle) + v * np.cos(angle)
    places = [x / weave.pitch[0] + rng.uniform(100, 140), y / weave.pitch[1] + rng.uniform(100, 140)]
    columns, rows = (np.floor(p).astype(int) for p in places)
    across = [2 * (p - np.floor(p)) - 1 for p in places]
    over = np.array([[c == "#" for c in row] for row in weave.over])
    warp_on_top = over[rows % over.shape[0], columns % over.shape[1]]
    shades = [tone * (1 + weave.uneven * rng.standard_normal(700)) for tone in (0.62, 0.45)]
    if slub:
        shades[1][int(np.median(rows))] *= 1.6
    warp = shades[0][columns] * (1 - 0.55 * across[0] ** 2) * (1 - 0.15 * across[1] ** 2)
    weft = shades[1][rows] * (1 - 0.55 * across[1] ** 2) * (1 - 0.15 * across[0] ** 2)
    light = np.where(warp_on_top, warp, weft) * (1 + 0.08 * _smooth(rng, large, 1.2))
    light = cv2.GaussianBlur(light * (1 + 0.06 * _smooth(rng, large, 60.0)), (0, 0), 1.2)
    small = cv2.resize(light, (size, size), interpolation=cv2.INTER_AREA)
    return np.asarray(small + 0.015 * rng.standard_normal((size, size)))
