"""From asked counts and prompts to single requests, each drawn jointly from a real picture.

Every picture of a set has a slot, and every slot any number of candidates: the first is drawn, and where it is found
wanting the next. A candidate is known from the seed, its slot and its number alone.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from core.config import GenerateConfig
from core.data.dataset import Prepared
from core.data.lattice import Vector
from core.data.layout import random_view
from core.data.request import Request
from core.data.residual import ATTRIBUTES
from core.data.warp import Warp
from core.errors import InputError
from core.generation.asked import asked_counts, prompted
from core.generation.habits import Habits, check_ranges, habits_of
from core.generation.shapes import new_shape, place_of, scale_within
from core.runtime import seed_of

_LENT = 0.75
"""Share of the pictures whose light, focus and noise are another real picture's."""
_DRAWS = 24
"""How often a request is drawn anew before it is given up."""
BOLDEST = 3
"""Number of the candidate from which on new shapes differ most from the real ones."""
_SHOWN = 0.6
"""Least share of a defect that a moved scene still shows."""
_ALIKE = 5
"""So many rows that come nearest to asked attributes lend their scenes."""
_PLACE = frozenset({"place_x", "place_y"})
_PROMPT_ROWS = 64
_ROWS_MOVED = 32
"""Rows of which those are taken that whole cells bring nearest to an asked place."""
_CELLS = 3
"""So many cells away a scene may be moved so that the defect comes to an asked place."""


@dataclass(frozen=True, slots=True)
class Mix:
    """The point `first + factor * (second - first)`; `second` is one of the nearest neighbours of `first`."""

    first: int
    second: int
    factor: float
    """0 to 1."""

    @property
    def nearer(self) -> int:
        """The parent it is nearer to."""
        return self.first if self.factor <= 0.5 else self.second


@dataclass(frozen=True, slots=True)
class Slot:
    """One picture of a set, whatever will be in it."""

    file: str
    """Relative to the set, forward slashes."""
    defect: str
    number: int
    """Within the class."""
    row: int | None = None
    """Real picture that lends its scene to the first candidates; None for a prompt."""
    target: Vector | None = None
    """Coordinate a prompt asks for."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One candidate for one picture of a set."""

    file: str
    """Relative to the set, forward slashes."""
    defect: str
    request: Request
    seed: int
    """Of the noise, where there is any."""
    mix: Mix | None = None
    """DeepSMOTE: rows of the prepared project between which the picture lies; `request` is of the nearer one."""
    attempt: int = 0
    """Number of the candidate within its slot."""


class Plan:
    """What a diffusion generator is asked for. Raises `InputError` where something cannot be asked for."""

    def __init__(self, config: GenerateConfig, data: Prepared) -> None:
        if data.pattern is None and (config.jitter_px or config.random_coordinates):
            raise InputError(
                "These pictures have no repeating pattern, so coordinates cannot be moved; leave jitter at 0."
            )
        self.config, self.data = config, data
        counts, prompts = asked_counts(config, data), [prompted(text, data) for text in config.prompts]
        self.habits = {name: habits_of(data, name) for name in sorted({*counts, *(name for name, _ in prompts)})}
        check_ranges(config.ranges, list(self.habits.values()))
        self.slots = self._slots(counts, prompts)
        self._lenders = self._lights()

    def _slots(self, counts: dict[str, int], prompts: list[tuple[str, Vector | None]]) -> list[Slot]:
        slots: list[Slot] = []
        for name, count in sorted(counts.items()):
            rows, rng = self.habits[name].scenes, np.random.default_rng(seed_of(self.config.seed, "plan", name))
            # Every real picture lends its scene equally often.
            order = np.concatenate([rng.permutation(rows) for _ in range(-(-count // len(rows)))])[:count]
            slots += [Slot(_file(name, number), name, number, row) for number, row in enumerate(order.tolist())]
        numbers = dict(counts)
        for name, target in prompts:
            number = numbers[name] = numbers.get(name, 0) + 1
            slots.append(Slot(_file(name, number - 1), name, number - 1, None, target))
        return slots

    def _lights(self) -> dict[bool, list[int]]:
        """Rows of any class that training sees, by whether their contrast is reversed."""
        if self.data.usual is None:
            return {}
        rows = np.flatnonzero(~self.data.held())
        is_reversed = np.array([self._is_reversed(row) for row in rows.tolist()])
        return {sign: rows[is_reversed == sign].tolist() for sign in (False, True)}

    def _is_reversed(self, row: int) -> bool:
        """Whether a picture shows the pattern dark for bright."""
        return self.data.pattern is not None and bool(self.data.fits[row, :, 0].mean() < 0)

    def candidate(self, slot: Slot, attempt: int = 0) -> Planned:
        """Candidate number `attempt` for a slot."""
        key: list[int | str] = [self.config.seed, "picture", slot.defect, slot.number]
        key += [attempt] if attempt else []
        rng = np.random.default_rng(seed_of("request", *key))
        return Planned(slot.file, slot.defect, self._request(slot, attempt, rng), seed_of(*key), attempt=attempt)

    def _request(self, slot: Slot, attempt: int, rng: np.random.Generator) -> Request:
        habits = self.habits[slot.defect]
        ranges = {a: r for a, r in self.config.ranges.items() if a == "noise" or habits.masked}
        base = Request(self._row(slot, habits, attempt, rng))
        for _ in range(_DRAWS):
            asked = {name: float(f"{rng.uniform(*limits):.6g}") for name, limits in ranges.items()}
            row = self._alike(habits, asked, rng) if asked and slot.target is None else base.row
            request = base = self._moved(slot, row, rng)
            request = self._lit(habits, request, asked, rng)
            if self.data.usual is None:
                request = replace(request, view=random_view(rng))
            if habits.masked:
                request = self._shaped(habits, slot, request, asked, attempt, rng)
            if self._can_exist(habits, request, ranges):
                return request
        if ranges:
            told = " and ".join(f"{name} from {low:g} to {high:g}" for name, (low, high) in ranges.items())
            raise InputError(f"No real picture of '{slot.defect}' can be changed to {told}; widen the range.")
        return base

    def _row(self, slot: Slot, habits: Habits, attempt: int, rng: np.random.Generator) -> int:
        """A slot keeps its scene for a second candidate; after that any other may take its place."""
        if slot.target is not None:
            return self._row_near(habits, slot.target, attempt, rng)
        return slot.row if slot.row is not None and attempt < 2 else int(rng.choice(habits.scenes))

    def _row_near(self, habits: Habits, target: Vector, attempt: int, rng: np.random.Generator) -> int:
        """The real scene that needs the shortest move is the likeliest to exist at a place; then the next one."""
        rows = rng.permutation(habits.scenes)[:_PROMPT_ROWS].tolist()
        moves = [moved_to(self.data, row, target) for row in rows]

        def merit(move: Request) -> float:
            return _kept_share(self.data, move) - 0.01 * (abs(move.shift_x) + abs(move.shift_y))

        return sorted(moves, key=merit, reverse=True)[attempt % len(moves)].row

    def _alike(self, habits: Habits, asked: dict[str, float], rng: np.random.Generator) -> int:
        """One of the rows whose attributes come nearest to those asked for."""
        rows = habits.scenes
        told = {ATTRIBUTES.index(name): value for name, value in asked.items() if name not in _PLACE}
        if told:
            values = self.data.attributes[rows][:, list(told)]
            apart = np.abs(values - np.array(list(told.values()))) / (values.std(axis=0) + 1e-9)
            rows = [rows[k] for k in np.argsort(apart.sum(axis=1), kind="stable")[:_ALIKE]]
        if habits.tie.to_place and self.data.pattern is not None and asked.keys() & _PLACE:
            some = rng.permutation(rows)[:_ROWS_MOVED].tolist()
            rows = sorted(some, key=lambda row: self._nearest_cell(Request(row), asked)[1])[:_ALIKE]
        return int(rng.choice(rows))

    def _moved(self, slot: Slot, row: int, rng: np.random.Generator) -> Request:
        """The row's scene at the asked phase."""
        target = slot.target
        jitter_x, jitter_y = rng.uniform(-1, 1, 2) * self.config.jitter_px if slot.row is not None else (0.0, 0.0)
        if slot.row is not None and self.config.random_coordinates and self.data.pattern is not None:
            at_x, at_y = self.data.pattern.lattice.at(*rng.uniform(0, 1, 2))
            target = at_x + jitter_x, at_y + jitter_y
        request = Request(row, jitter_x, jitter_y) if target is None else moved_to(self.data, row, target)
        return replace(request, shift_x=round(float(request.shift_x), 7), shift_y=round(float(request.shift_y), 7))

    def _lit(self, habits: Habits, request: Request, asked: dict[str, float], rng: np.random.Generator) -> Request:
        """Perhaps in another picture's light; what was asked of contrast, noise and the like is asked for by name."""
        light = None
        if rng.uniform() < _LENT:
            # Without a clean picture a defect, too, makes a picture dark or bright: only its own class lends.
            lenders = habits.scenes if self.data.usual is None else self._lenders[self._is_reversed(request.row)]
            light = int(rng.choice(lenders)) if lenders else None
        if light is not None and self.data.usual is None and not self.data.may_lend(light, request.row):
            light = None
        by_name = tuple((n, v) for n, v in asked.items() if n != "area" and n not in _PLACE)
        return replace(request, light=None if light == request.row else light, asked=by_name)

    def _shaped(
        self,
        habits: Habits,
        slot: Slot,
        request: Request,
        asked: dict[str, float],
        attempt: int,
        rng: np.random.Generator,
    ) -> Request:
        """Perhaps with a new shape; of the asked area, at the asked place.

        The more candidates were rejected the likelier, and the bolder: what is drawn in a real one's shape may be too
        near to it.
        """
        share = 1 - (1 - habits.new_shapes) * 0.5**attempt
        fresh = slot.row is not None and request.row in habits.masked and rng.uniform() < share
        warp = new_shape(self.data, habits, request.row, rng, 1.0 + min(attempt, BOLDEST)) if fresh else None
        if "area" in asked:
            warp = warp or Warp()
            shape = request.row if warp.shape is None else warp.shape
            area_px = asked["area"] * self.data.masks[shape].size / max(1, self.data.masks[shape].sum())
            warp = replace(warp, scale=round(scale_within(self.data, habits, shape, float(np.sqrt(area_px))), 4))
        request = replace(request, warp=warp)
        return self._placed(habits, request, asked) if asked.keys() & _PLACE else request

    def _placed(self, habits: Habits, request: Request, asked: dict[str, float]) -> Request:
        """With the defect at the asked place: moved by itself, or by whole cells with the scene where it is tied."""
        if habits.tie.to_place and self.data.pattern is not None:
            (cell_x, cell_y), _ = self._nearest_cell(request, asked)
            return replace(
                request, shift_x=round(request.shift_x + cell_x, 7), shift_y=round(request.shift_y + cell_y, 7)
            )
        warp, (away_x, away_y) = request.warp or Warp(), self._away(request, asked)
        warp = replace(warp, move_x=round(warp.move_x + away_x, 2), move_y=round(warp.move_y + away_y, 2))
        return replace(request, warp=warp)

    def _away(self, request: Request, asked: dict[str, float]) -> Vector:
        """From the defect's place to the asked one, px of the picture."""
        height, width = self.data.size
        x, y = place_of(self.data.attributes_of(request))
        return (asked.get("place_x", x) - x) * (width - 1), (asked.get("place_y", y) - y) * (height - 1)

    def _nearest_cell(self, request: Request, asked: dict[str, float]) -> tuple[Vector, float]:
        """The move by whole cells, px of the pattern, that brings the defect nearest to the asked place; what is left.

        Along an axis of which no place is asked, the defect stays about where it is.
        """
        assert self.data.pattern is not None
        steps = range(-_CELLS, _CELLS + 1)
        cells = np.array([self.data.pattern.lattice.at(i, j) for i in steps for j in steps])
        right, down = (
            self.data.move_of(Request(request.row, 1.0, 0.0)),
            self.data.move_of(Request(request.row, 0.0, 1.0)),
        )
        left = np.hypot(*(cells @ np.array([right, down]) - self._away(request, asked)).T)
        best = int(left.argmin())
        return (float(cells[best, 0]), float(cells[best, 1])), float(left[best])

    def _can_exist(self, habits: Habits, request: Request, ranges: dict[str, tuple[float, float]]) -> bool:
        """Whether enough of the defect is in the picture, as large as the class shows, within the asked ranges."""
        if request.row in habits.masked:
            mask = self.data.mask_of(request)
            shape, scale = request.row, 1.0
            if request.warp is not None:
                scale = request.warp.scale
                shape = shape if request.warp.shape is None else request.warp.shape
            if request.view is not None:
                scale *= request.view.zoom
            area, whole = int(mask.sum()), float(self.data.masks[shape].sum()) * scale**2
            if area < max(_SHOWN * whole, habits.area_px[0] - 1) or area > habits.area_px[1] + 1:
                return False
        if not ranges:
            return True
        values = dict(zip(ATTRIBUTES, self.data.attributes_of(request).tolist(), strict=True))
        return all(low - 1e-4 <= values[name] <= high + 1e-4 for name, (low, high) in ranges.items())


def plan(config: GenerateConfig, data: Prepared) -> list[Planned]:
    """The first candidate of every picture asked for, in a stable order."""
    whole = Plan(config, data)
    return [whole.candidate(slot) for slot in whole.slots]


def _file(name: str, number: int) -> str:
    return f"{name}/{name}_{number:05d}.png"


def moved_to(data: Prepared, row: int, target: Vector) -> Request:
    """The row's scene moved to the phase `target`.

    Of the moves that differ by whole cycles, the one that keeps most of the defect in the picture,
    then the shortest.
    """
    assert data.pattern is not None
    x, y = data.poses[row][:2]
    lattice = data.pattern.lattice
    near_x, near_y = lattice.nearest(target[0] - x, target[1] - y)
    steps = [lattice.at(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
    moves = [Request(row, float(near_x + dx), float(near_y + dy)) for dx, dy in steps]
    return max(moves, key=lambda m: (int(data.mask_of(m).sum()), -abs(m.shift_x) - abs(m.shift_y)))


def _kept_share(data: Prepared, request: Request) -> float:
    before = data.masks[request.row].sum()
    return float(data.mask_of(request).sum() / before) if before else 1.0
