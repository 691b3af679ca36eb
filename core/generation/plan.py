"""From asked counts and prompts to single requests, each drawn jointly from a real picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.config import GenerateConfig
from core.data.captions import parse_caption
from core.data.dataset import Prepared, Request
from core.data.images import canonical_class
from core.errors import InputError
from core.runtime import seed_of


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
class Planned:
    """One picture of a set."""

    file: str
    """Relative to the set, forward slashes."""
    defect: str
    request: Request
    seed: int
    """Of the noise, where there is any."""
    mix: Mix | None = None
    """DeepSMOTE: rows of the prepared project between which the picture lies; `request` is of the nearer one."""


def plan(config: GenerateConfig, data: Prepared) -> list[Planned]:
    """Every picture asked for, in a stable order; `InputError` where something cannot be asked for."""
    if data.pattern is None and (config.jitter_px or config.random_coordinates):
        raise InputError("These pictures have no repeating pattern, so coordinates cannot be moved; leave jitter at 0.")
    planned: list[Planned] = []
    numbers: dict[str, int] = {}
    for defect, request in [*_counted(config, data), *_prompted(config, data)]:
        number = numbers[defect] = numbers.get(defect, -1) + 1
        seed = seed_of(config.seed, "picture", defect, number)
        planned.append(Planned(f"{defect}/{defect}_{number:05d}.png", defect, request, seed))
    return planned


def asked_counts(config: GenerateConfig, data: Prepared) -> dict[str, int]:
    """Counts above 0 by the project's class names; `InputError` for a class it has not."""
    counts: dict[str, int] = {}
    for asked, count in config.counts.items():
        name = canonical_class(asked)
        data.class_index(name)
        if count:
            counts[name] = counts.get(name, 0) + count
    return counts


def _counted(config: GenerateConfig, data: Prepared) -> Iterator[tuple[str, Request]]:
    for name, count in sorted(asked_counts(config, data).items()):
        rng = np.random.default_rng(seed_of(config.seed, "plan", name))
        rows = data.rows_of(name)
        # Every real picture lends its scene equally often.
        order = np.concatenate([rng.permutation(rows) for _ in range(-(-count // len(rows)))])[:count]
        for row in order:
            yield name, _moved(config, data, int(row), rng)


def _moved(config: GenerateConfig, data: Prepared, row: int, rng: np.random.Generator) -> Request:
    target: tuple[float, float] | None = None
    if config.random_coordinates and data.pattern is not None:
        target = data.pattern.lattice.at(*rng.uniform(0, 1, 2))
    jitter_x, jitter_y = rng.uniform(-1, 1, 2) * config.jitter_px
    request = Request(row) if target is None else moved_to(data, row, target)
    return Request(row, request.shift_x + float(jitter_x), request.shift_y + float(jitter_y))


def moved_to(data: Prepared, row: int, target: tuple[float, float]) -> Request:
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


def _prompted(config: GenerateConfig, data: Prepared) -> Iterator[tuple[str, Request]]:
    for number, prompt in enumerate(config.prompts):
        caption = parse_caption(prompt)
        name = canonical_class(caption.defect)
        data.class_index(name)
        rng = np.random.default_rng(seed_of(config.seed, "prompt", number))
        rows = data.rows_of(name)
        if caption.x is None or caption.y is None:
            yield name, Request(int(rng.choice(rows)))
            continue
        if data.pattern is None:
            raise InputError(f"'{prompt}' asks for a coordinate, but these pictures have no repeating pattern.")
        cycle_x, cycle_y = data.pattern.cycle
        rectangular = data.pattern.lattice.is_rectangular  # on an oblique one the coordinate is any point, wrapped
        if rectangular and not (0 <= caption.x < cycle_x and 0 <= caption.y < cycle_y):
            raise InputError(
                f"'{prompt}' lies outside the pattern's cycle; x goes from 0 to {cycle_x:.2f}, y to {cycle_y:.2f}."
            )
        # The real scene that needs the shortest move is the likeliest to exist at that place.
        moves = [moved_to(data, int(row), (caption.x, caption.y)) for row in rng.permutation(rows)[:64]]
        yield name, max(moves, key=lambda m: _kept_share(data, m) - 0.01 * (abs(m.shift_x) + abs(m.shift_y)))


def _kept_share(data: Prepared, request: Request) -> float:
    before = data.masks[request.row].sum()
    return float(data.mask_of(request).sum() / before) if before else 1.0
