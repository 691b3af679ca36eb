"""The lattice of the repeating circuit, found from the pictures alone.

The mean autocorrelation of many high-passed pictures tells, for every lag, which share of the
pictures' variance repeats after it. Averaged over the points of a lattice it is the share of
variance that a tile repeating on this lattice explains, free of bias: a pair of pixels is two
independent looks at one place of the tile. Every true multiple of the lattice reaches the same
value, a fraction of it a lower one. The lattice sought is therefore the finest one whose value is
not significantly below the highest; the significance comes from the spread between groups of pictures.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage, optimize

from core.data.autocorrelation import Autocorrelation
from core.data.lattice import Lattice, Vector

MIN_CYCLE_PX = 2.2
ALIASING_PX = 4.0
"""A cycle shorter than this is hardly resolved by the camera."""
MIN_CYCLES_IN_SIDE = 2.0
"""A side must show so many cycles for one to be found; 2.5 for a template of 1.5 cycles (paper 1)."""
_MIN_EXPLAINED_MANY, _MIN_EXPLAINED_FEW = 0.14, 0.62
"""Least share of what neighbouring pixels have in common that must repeat, where eight cycles or more, and where no
more than three are shown: parts of any picture that happen to look alike reach 0.5 (solar cells)."""
_MIN_EXPLAINED = 0.03
"""Least share of the high-passed variance that repeats; noise that does not takes all the rest."""
_NOISE_REACH = 6.0
"""What chance gives noise alone, in standard deviations of one lag."""
_MIN_CONTRAST = 0.04
"""Least difference between lattice points and points between them, for each vector, as a share of what repeats."""
_PEAKS = 60
"""Of the autocorrelation that lattices are spanned by: half of them the highest, half the nearest."""
_MUCH_MORE = 0.1
"""By how much more a lattice beyond the pictures' size must explain to be taken for the true one."""
_SIGNIFICANT = 3.0
"""Standard errors by which a multiple's points must be higher for it to be the true lattice."""
_NO_MORE = 0.02
"""A smaller difference, as a share of what repeats, is no part of a pattern."""
_FEW_CELLS = 8
"""Parts of one cell that may look alike (2 x 4); of larger multiples there are many, and more is asked of them."""
_BETWEEN = (0.25, 0.36, 0.5)
"""Shares of a vector at which the pattern must have changed."""
_NEAREST_POINTS = 60
"""Lattice points compared: far ones suffer from turn and scale."""
_TRIED = 20
"""Candidates refined: so many of the best, and so many of the finest."""
_NOT_FAR = 0.78
"""Share of the best lattice's explained variance that a finer one must reach to be the same pattern."""
_CLEARLY = 0.85
"""Share of what neighbouring pixels have in common that hints at a lattice beyond the pictures' size."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A lattice and how sure it is."""

    lattice: Lattice
    turn_deg: float
    """How far the whole set is turned against `lattice`."""
    explained: float
    """Share of the high-passed variance that repeats, 0 to 1."""


def _peaks(known: Autocorrelation) -> list[Vector]:
    """Lags of the highest local maxima in the half-plane, px, sub-pixel."""
    plain = known.plain
    row, column = known.centre
    top = (plain == ndimage.maximum_filter(plain, 3)) & (plain > 0.5 * _MIN_EXPLAINED)
    v, u = np.nonzero(top)
    v, u = v - row, u - column
    half = ((v > 0) | ((v == 0) & (u > 0))) & (u * u + v * v >= (MIN_CYCLE_PX - 1) ** 2)
    half &= (np.abs(u) < column) & (np.abs(v) < row)
    v, u = v[half], u[half]
    heights = plain[v + row, u + column]
    highest = np.argsort(-heights)[: _PEAKS // 2]
    # Where the pattern is fine, hundreds of peaks are equally high; the nearest span the finest lattice.
    near = np.flatnonzero(heights > 0.5 * heights.max(initial=0.0))
    near = near[np.argsort((u * u + v * v)[near])][: _PEAKS // 2]
    order = np.unique(np.concatenate([highest, near]))
    return [_summit(plain[y + row - 1 : y + row + 2, x + column - 1 : x + column + 2], x, y) for x, y in
            zip(u[order], v[order], strict=True)]  # fmt: skip


def _summit(patch: np.ndarray, x: int, y: int) -> Vector:
    """Parabola through a 3x3 patch around its maximum."""

    def shift(low: float, mid: float, high: float) -> float:
        bend = low - 2 * mid + high
        return 0.0 if bend >= 0 else float(np.clip(0.5 * (low - high) / bend, -0.5, 0.5))

    return x + shift(*patch[1, :]), y + shift(*patch[:, 1])


def _points(lattice: Lattice, known: Autocorrelation, most: int) -> np.ndarray:
    """(2, P): the nearest `most` lattice points in one half-plane that the autocorrelation reaches."""
    cycle = lattice.cycle
    reach = np.hypot(known.width, known.height)
    span = [int(min(reach / c, np.sqrt(most)) + 2) for c in cycle]
    k, m = np.mgrid[-span[0] : span[0] + 1, 0 : span[1] + 1]
    whole = np.stack([k.ravel(), m.ravel()])
    whole = whole[:, (whole[1] > 0) | (whole[0] > 0)]
    points = lattice.matrix @ whole
    keep = known.reaches(points)
    points = points[:, keep]
    order = np.argsort((points**2).sum(axis=0))[:most]
    return points[:, order]


def _explained(
    lattice: Lattice, known: Autocorrelation, most: int = _NEAREST_POINTS, shift: Vector | None = None
) -> float:
    """Overlap-weighted mean autocorrelation at the lattice's points (moved by `shift` where given)."""
    points = _points(lattice, known, most)
    if not points.shape[1]:
        return 0.0
    weights = known.overlap(points)
    if shift is not None:
        points = points - np.array(shift)[:, None]
    return float((known.at(points) * weights).sum() / weights.sum())


def _by_group(lattice: Lattice, known: Autocorrelation) -> np.ndarray:
    """(groups,): `_explained` for each group of pictures."""
    points = _points(lattice, known, _NEAREST_POINTS)
    weights = known.overlap(points)
    return (known.at(points, groups=True) * weights).sum(axis=1) / weights.sum()


def _refined(lattice: Lattice, known: Autocorrelation, most: int = _NEAREST_POINTS) -> Lattice:
    """The lattice of highest explained share near a first guess; all four numbers are free."""
    start = lattice.matrix
    # Points first guessed stay the points compared, so that none slips in or out while searching.
    whole = np.round(lattice.inverse @ _points(lattice, known, most))
    weights = known.overlap(start @ whole)

    def loss(change: np.ndarray) -> float:
        points = (start + change.reshape(2, 2)) @ whole
        return -float((known.at(points) * weights).sum() / weights.sum())

    # A step that moves the farthest point by about half a pixel.
    size = 0.5 / max(1.0, float(np.abs(whole).max()))
    simplex = np.vstack([np.zeros(4), np.eye(4) * size])
    options = {"initial_simplex": simplex, "xatol": 1e-4 * size * 10, "fatol": 1e-6, "maxiter": 300}
    change = optimize.minimize(loss, np.zeros(4), method="Nelder-Mead", options=options).x.reshape(2, 2)
    moved = start + change
    return Lattice((float(moved[0, 0]), float(moved[1, 0])), (float(moved[0, 1]), float(moved[1, 1])))


def _candidates(known: Autocorrelation, shown_twice: bool = True) -> list[Lattice]:
    """Lattices spanned by pairs of peaks, no two alike: those that explain most, and the finest."""
    peaks = sorted(_peaks(known), key=lambda p: p[0] ** 2 + p[1] ** 2)
    found: list[tuple[float, Lattice]] = []
    for i, p in enumerate(peaks):
        for q in peaks[i + 1 :]:
            sine = abs(p[0] * q[1] - p[1] * q[0]) / (np.hypot(*p) * np.hypot(*q))
            if sine < 0.25:
                continue
            lattice = Lattice(p, q).reduced()
            if (
                (shown_twice and not _shown_twice(lattice, known))
                or min(lattice.cycle) < MIN_CYCLE_PX
                or any(_alike(lattice, other) for _, other in found)
            ):
                continue
            found.append((_explained(lattice, known, 12), lattice))
    # The finest are tried in any case: chance favours the coarse ones, which have few points.
    highest = max((explained for explained, _ in found), default=0.0)
    found.sort(key=lambda entry: -entry[0])
    fine = sorted((e for e in found[_TRIED:] if e[0] > 0.3 * highest), key=lambda entry: entry[1].area)
    return [lattice for _, lattice in [*found[:_TRIED], *fine[:_TRIED]]]


def _shown_twice(lattice: Lattice, known: Autocorrelation) -> bool:
    """Whether the pictures are large enough to show two cycles along both vectors."""
    sides = (known.width / MIN_CYCLES_IN_SIDE, known.height / MIN_CYCLES_IN_SIDE)
    return all(
        abs(v) <= side * 1.02 for vector in (lattice.a, lattice.b) for v, side in zip(vector, sides, strict=True)
    )


def _alike(first: Lattice, second: Lattice) -> bool:
    """Whether two reduced lattices are the same within the error of a first guess."""
    if abs(first.area / second.area - 1) > 0.1:
        return False
    shares = second.inverse @ first.matrix
    return bool(np.abs(shares - np.round(shares)).max() < 0.06)


def find_lattice(known: Autocorrelation) -> Finding | None:
    """The finest lattice that explains as much as any, or None where nothing repeats."""
    tried = [(_explained(lattice, known), lattice) for lattice in _tried(known)]
    if not tried:
        return None
    top, best = max(tried, key=lambda entry: entry[0])
    for explained, lattice in sorted(tried, key=lambda entry: entry[1].area):
        finer = explained > _NOT_FAR * top and _index(lattice, best) > 1
        if _as_good(lattice, best, known) or (
            finer and all(_same_pattern(lattice, other, known) for _, other in tried)
        ):
            best = lattice
            break
    best = _refined(best, known, 400).reduced()
    if not (_repeats(best, known) and _stands_out(best, known)):
        return None
    hidden = hidden_lattice(known)
    if hidden is not None and _explained(hidden, known) > _explained(best, known) + _MUCH_MORE:
        return None  # a part of a cell that the pictures are too small to show twice
    lattice, turn_deg = upright(best)
    return Finding(lattice, turn_deg, _explained(best, known))


def _tried(known: Autocorrelation) -> list[Lattice]:
    """The candidates, refined, that the pictures show twice and that repeat along both vectors."""
    out: list[Lattice] = []
    for lattice in _candidates(known):
        better = _refined(lattice, known)
        if np.abs(lattice.inverse @ better.matrix - np.eye(2)).max() > 0.1:
            continue  # slid down the slope towards lag 0
        better = better.reduced()
        if not _shown_twice(better, known) or min(better.cycle) < MIN_CYCLE_PX:
            continue
        same = next((row for row, other in enumerate(out) if _alike(better, other)), None)
        if same is not None:
            # Noise has many summits near one another.
            out[same] = max(out[same], better, key=lambda found: _explained(found, known))
        elif _stands_out(better, known):
            out.append(better)
    return out


def _as_good(lattice: Lattice, best: Lattice, known: Autocorrelation) -> bool:
    """Whether a lattice explains as much as the best one, by the spread between groups of pictures."""
    reference = _by_group(best, known)
    lack = reference - _by_group(lattice, known)
    doubt = 2.0 * lack.std(ddof=1) / np.sqrt(len(lack)) if len(lack) > 1 else 0.02
    return bool(lack.mean() <= doubt + 0.01 * reference.mean())


def _index(lattice: Lattice, other: Lattice) -> int:
    """How many cells of the lattice make one of the other; 0 where the other is no multiple of it."""
    steps = lattice.inverse @ other.matrix
    whole = np.round(steps)
    return 0 if np.abs(steps - whole).max() > 0.2 else round(abs(float(np.linalg.det(whole))))


def _same_pattern(lattice: Lattice, other: Lattice, known: Autocorrelation) -> bool:
    """Whether the other lattice is no multiple of this one with points significantly higher than the rest.

    Threads and grains make single lags of a real texture higher or lower by chance; of the many multiples of
    the true lattice the luckiest then explains most. Points of a true multiple are higher all alike.
    """
    index = _index(lattice, other)
    if index < 2:
        return True  # nothing can be said
    steps = np.round(lattice.inverse @ other.matrix)
    own = _points(other, known, _NEAREST_POINTS)
    rest = _points(lattice, known, min(index * own.shape[1], 12 * _NEAREST_POINTS))
    # Both in steps of the other lattice.
    own_steps = np.round(other.inverse @ own)
    rest_steps = np.linalg.inv(steps) @ np.round(lattice.inverse @ rest)
    rest_steps, rest = (a[:, np.abs(rest_steps - np.round(rest_steps)).max(axis=0) > 1e-6] for a in (rest_steps, rest))
    # A thread keeps its own brightness: lags along it are high without being a period.
    across = np.abs(own_steps).min(axis=0) > 0.5
    if across.sum() >= 2:
        own, rest = own[:, across], rest[:, np.abs(rest_steps).min(axis=0) > 1e-6]
    if not own.shape[1] or not rest.shape[1]:
        return True
    points = np.concatenate([own, rest], axis=1)
    is_own = np.arange(points.shape[1]) < own.shape[1]
    # Turned and scaled pictures agree less at far lags: the height falls with the distance, for both alike.
    reach = np.hypot(*points) / np.hypot(*points).max()
    columns = [np.ones(len(reach)), reach, is_own] if len(reach) > 5 else [np.ones(len(reach)), is_own]
    design = np.stack(columns, axis=1).astype(float)
    values = known.at(points)
    solution = np.linalg.lstsq(design, values, rcond=None)[0]
    difference = float(solution[-1])
    rest_of = values - design @ solution
    scatter = max(_spread(rest_of), 0.7 * float(rest_of.std()))
    doubt = scatter * float(np.sqrt(np.linalg.pinv(design.T @ design)[-1, -1]))
    # Of large multiples there are many, and the luckiest is looked at.
    if index > _FEW_CELLS and own.shape[1] < 4:
        return True
    significant = _SIGNIFICANT if index <= _FEW_CELLS else 2 * _SIGNIFICANT
    return difference < max(significant * doubt, _NO_MORE * float(values.mean()))


def _spread(values: np.ndarray) -> float:
    """Robust standard deviation."""
    return 1.4826 * float(np.median(np.abs(values - np.median(values))))


def refined_near(lattice: Lattice, known: Autocorrelation) -> Finding:
    """The lattice of highest explained share near one given by hand, or that one where nothing better is near."""
    better = _refined(lattice, known, 12)
    if np.abs(lattice.inverse @ better.matrix - np.eye(2)).max() > 0.1:
        better = lattice
    else:
        better = _refined(better, known, 400)
    found, turn_deg = upright(better)
    return Finding(found, turn_deg, _explained(better, known))


def hidden_lattice(known: Autocorrelation) -> Lattice | None:
    """A lattice that the pictures hint at but are too small to show twice."""
    found: list[tuple[float, Lattice]] = []
    for lattice in _candidates(known, shown_twice=False):
        explained = _explained(lattice, known)
        if not _shown_twice(lattice, known) and explained > max(0.5, _CLEARLY * _neighbours(known)):
            found.append((lattice.area, lattice))
    return min(found, key=lambda entry: entry[0])[1] if found else None


def _neighbours(known: Autocorrelation) -> float:
    """What neighbouring pixels have in common."""
    return float(known.at(np.array([[1.0, 0.0], [0.0, 1.0]])).mean())


def _repeats(lattice: Lattice, known: Autocorrelation) -> bool:
    """Whether enough of the variance repeats on the lattice; the fewer cycles are shown, the more is asked."""
    spans = np.abs(lattice.matrix).max(axis=1)
    cycles = min(known.width / spans[0], known.height / spans[1])
    asked = np.interp(cycles, [3, 8], [_MIN_EXPLAINED_FEW, _MIN_EXPLAINED_MANY]) * _neighbours(known)
    chance = _NOISE_REACH / np.sqrt(0.3 * known.pixels)  # 0.3: the mean overlap of the lags in use
    return _explained(lattice, known) >= max(asked, chance, _MIN_EXPLAINED)


def _stands_out(lattice: Lattice, known: Autocorrelation) -> bool:
    """Whether the pattern changes along both vectors: stripes look the same after every step along them."""
    explained = _explained(lattice, known)

    def lowest(vector: Vector) -> float:
        # Half-way alone would not do: a cell of two nearly equal halves looks the same there.
        return min(_explained(lattice, known, shift=(vector[0] * s, vector[1] * s)) for s in _BETWEEN)

    asked = _MIN_CONTRAST if len(known.coefficients) > 4 else 2 * _MIN_CONTRAST  # few pictures vary more by chance
    return all(explained - lowest(vector) >= asked * min(1.0, 2 * explained) for vector in (lattice.a, lattice.b))


def upright(lattice: Lattice) -> tuple[Lattice, float]:
    """A nearly rectangular lattice laid along the picture's sides, and the angle by which the pictures are turned.

    Others stay as they are, with the angle 0.
    """
    (ax, ay), (bx, by) = lattice.a, lattice.b
    turn_a, turn_b = np.rad2deg(np.arctan2(ay, ax)), np.rad2deg(np.arctan2(-bx, by))
    if abs(turn_a - turn_b) < 1.5 and abs(turn_a + turn_b) / 2 < 20:
        # The longer reach of the longer vector tells the angle better.
        weight_a, weight_b = ax * ax + ay * ay, bx * bx + by * by
        turn = float((weight_a * turn_a + weight_b * turn_b) / (weight_a + weight_b))
        return Lattice.rectangular(*lattice.cycle), turn
    return lattice, 0.0
