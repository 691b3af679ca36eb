"""Figures of a generated set from one look at each of its pictures (`core.judging`)."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field

import numpy as np
from scipy import ndimage
from scipy.stats import binomtest

from core.data.dataset import Prepared
from core.data.explain import explain
from core.data.request import Request
from core.evaluation.metrics import mean_of, quantile_of
from core.evaluation.novelty import diversity
from core.events import Progress
from core.judging.distance import NO_KID, Distances, Kid
from core.judging.judge import Judge
from core.judging.nearness import Near, Nearness, Shape, distance_between, reduced
from core.judging.seen import Seen, fitted_in, see
from core.runtime import seed_of

Values = dict[str, float | str]

_BATCH = 32
_RESAMPLES = 1000
"""Bootstrap samples of an interval."""
_SHAPES = 40
"""Defects of a class, drawn by lot, that are compared with one another for its diversity."""
_REDRAWN = 60
"""Real pictures, drawn by lot, whose masks are found again under other noise."""


@dataclass(slots=True)
class Looks:
    """What one look at each picture told; lists in the order of the pictures."""

    errors_px: list[float] = field(default_factory=list)
    ious: list[float] = field(default_factory=list)
    sharpness: list[float] = field(default_factory=list)
    defect_sharpness: list[float] = field(default_factory=list)
    called: list[str] = field(default_factory=list)
    near: list[Near] = field(default_factory=list)
    shapes: list[Shape | None] = field(default_factory=list)
    features: list[np.ndarray] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Eyes:
    """What looks: all of it trained on or built from real pictures."""

    data: Prepared
    judge: Judge
    nearness: Nearness
    distances: Distances


def look_at(eyes: Eyes, requests: Sequence[Request], pictures: np.ndarray) -> Generator[Progress, None, Looks]:
    """Look at each of the pictures (N, H, W, C) uint8 asked for by `requests`."""
    looks = Looks()
    for start in range(0, len(pictures), _BATCH):
        part = slice(start, start + _BATCH)
        seen = [see(eyes.data, r, p) for r, p in zip(requests[part], pictures[part], strict=True)]
        fitted = fitted_in(seen)
        looks.called += eyes.judge.classify(pictures[part], fitted)
        looks.features += list(eyes.distances.features.of(requests[part], pictures[part], fitted))
        for request, picture, found in zip(requests[part], pictures[part], seen, strict=True):
            looks.near.append(eyes.nearness.of(request, picture, found))
            looks.shapes.append(eyes.nearness.shape_of(request, picture, found))
        looks.errors_px += [s.coordinate_error_px for s in seen]
        looks.ious += [s.mask_iou for s in seen]
        looks.sharpness += [s.sharpness for s in seen]
        looks.defect_sharpness += [s.defect_sharpness for s in seen]
        yield Progress(stage="Looking at the set", done=len(looks.called), total=len(pictures), unit="pictures")
    return looks


def interval(values: Sequence[float], of: Callable[[np.ndarray], float], seed: int) -> tuple[float, float]:
    """95 % interval of a figure `of` the finite values, by drawing them again with replacement; nan without two."""
    finite = np.array([v for v in values if np.isfinite(v)])
    if len(finite) < 2:
        return float("nan"), float("nan")
    rng = np.random.default_rng(seed)
    drawn = [of(finite[rng.integers(0, len(finite), len(finite))]) for _ in range(_RESAMPLES)]
    return float(np.quantile(drawn, 0.025)), float(np.quantile(drawn, 0.975))


def with_interval(name: str, values: Sequence[float], of: Callable[[np.ndarray], float], seed: int) -> Values:
    """The figure of the finite values, and its interval as `<name>_low` and `<name>_high`."""
    finite = np.array([v for v in values if np.isfinite(v)])
    low, high = interval(values, of, seed_of(seed, "interval", name))
    return _named(name, of(finite) if len(finite) else float("nan"), low, high)


def _named(name: str, value: float, low: float, high: float) -> Values:
    base, _, rest = name.partition(".")
    tail = f".{rest}" if rest else ""
    return {name: value, f"{base}_low{tail}": low, f"{base}_high{tail}": high}


def _geometric(values: np.ndarray) -> float:
    """Mean of ratios: 2 and 1/2 make 1."""
    return float(np.exp(np.log(np.maximum(values, 1e-6)).mean()))


def yield_figures(names: Sequence[str], called: Sequence[str], firsts: Sequence[tuple[str, str]]) -> Values:
    """Yield as a whole and by class, and before screening: `firsts` are (asked, called) of each first candidate.

    Later candidates are drawn most for the classes that fail most, and would make screening seem better than it is.
    """
    right = [a == b for a, b in zip(names, called, strict=True)]
    out = _share("yield", right)
    for name in sorted(set(names)):
        out |= _share(f"yield.{name}", [r for r, n in zip(right, names, strict=True) if n == name])
    if firsts:
        out |= _share("yield_before_screening", [a == b for a, b in firsts])
    return out


def _share(name: str, right: Sequence[bool]) -> Values:
    """The share of what is right, with Wilson's interval: 6 of 6 are not 100 % for certain."""
    low, high = binomtest(sum(right), len(right)).proportion_ci(method="wilson")
    return _named(name, sum(right) / len(right), float(low), float(high))


def sharpness_figures(names: Sequence[str], looks: Looks, seed: int) -> Values:
    """Sharpness over that of real pictures, whole and in the defect."""
    out: Values = {}
    for figure, values in (("sharpness", looks.sharpness), ("defect_sharpness", looks.defect_sharpness)):
        out |= with_interval(figure, values, _geometric, seed)
        for name in sorted(set(names)):
            own = np.array([v for v, n in zip(values, names, strict=True) if n == name and np.isfinite(v)])
            if len(own):
                out[f"{figure}.{name}"] = _geometric(own)
    return out


def nearness_figures(eyes: Eyes, looks: Looks, names: Sequence[str]) -> Values:
    """Near copies, and the share of held-back real pictures that would be called so."""
    close = [eyes.nearness.limits_of(name)[0] for name in sorted(set(names))]
    return {
        "near_copies": sum(near.is_copy for near in looks.near),
        "near_copies_real": copies_among_real(eyes),
        "near_copy_distance": mean_of(close),
        "nearest_distance_median": quantile_of([near.distance for near in looks.near], 0.5),
        "unreal": sum(near.is_unreal for near in looks.near),
    }


def copies_among_real(eyes: Eyes) -> float:
    """Share of held-back real pictures that would be called near copies; nan where none can be compared."""
    data = eyes.data
    held = np.flatnonzero(data.held()).tolist()
    near = [eyes.nearness.of(Request(row), data.pictures[row], as_prepared(data, row)) for row in held]
    return mean_of([float(n.is_copy) for n in near if n.row >= 0])


def as_prepared(data: Prepared, row: int) -> Seen:
    """A real picture as preparation saw it: what `see` would find of it."""
    clean = None if data.usual is None else data.clean_of(Request(row))
    pose = None if data.pattern is None else data.pose_of(Request(row))
    return Seen(pose, float("nan"), clean, data.masks[row], float("nan"), 1.0, 1.0)


def diversity_figures(eyes: Eyes, looks: Looks, names: Sequence[str], pictures: np.ndarray, seed: int) -> Values:
    """How far pictures of a class lie from one another, over the same of real ones: by their defects where there are
    any to be told from a pattern, else as a whole."""
    data = eyes.data
    trained = np.flatnonzero(~data.held())
    out: Values = {}
    for name in sorted(set(names)):
        own = [index for index, n in enumerate(names) if n == name]
        real = [int(row) for row in trained if data.classes[row] == name]
        rng = np.random.default_rng(seed_of(seed, "diversity", name))
        made_shapes = [s for i in rng.permutation(own) if (s := looks.shapes[i]) is not None][:_SHAPES]
        real_shapes = [s for r in rng.permutation(real) if (s := eyes.nearness.real_shape(int(r))) is not None]
        if made_shapes and real_shapes:
            out[f"diversity.{name}"] = _spread(made_shapes) / _spread(real_shapes[:_SHAPES])
        else:
            made, known = (_all_reduced(some) for some in (pictures[own], data.pictures[real]))
            out[f"diversity.{name}"] = diversity(made, known, seed_of(seed, "diversity", name))
    return {"diversity": mean_of([float(value) for value in out.values()])} | out


def _all_reduced(pictures: np.ndarray) -> np.ndarray:
    return np.stack([reduced(picture) for picture in pictures]) if len(pictures) else np.zeros((0, 1), np.float32)


def _spread(shapes: Sequence[Shape]) -> float:
    apart = [distance_between(a, b) for i, a in enumerate(shapes) for b in shapes[:i]]
    return float(np.mean(apart)) if apart else float("nan")


def kid_figures(eyes: Eyes, looks: Looks, names: Sequence[str]) -> Values:
    """Distance of the whole set to real pictures, with its interval and floor."""
    kid: Kid = eyes.distances.kid(np.stack(looks.features), names) if looks.features else NO_KID
    return {
        "kid": kid.value,
        "kid_low": kid.low,
        "kid_high": kid.high,
        "kid_floor": kid.floor,
        "kid_pictures": kid.made,
        "kid_real_pictures": kid.real,
    }


def mask_iou_ceiling(data: Prepared, seed: int) -> float:
    """Agreement (IoU) of the masks of real pictures with those found again when only the noise is another's.

    The defect is cut out by its mask, faded over a px, and put on the clean pattern with the noise of a good picture
    (the rest of another's, where there is none). Within the mask both noises add up, which lowers the value a little,
    and what of the defect lay outside its mask is lost, which raises it. nan where masks cannot be found.
    """
    rows = np.flatnonzero(data.masks.any(axis=(1, 2)))
    if data.usual is None or not data.finds_masks or not len(rows):
        return float("nan")
    rng = np.random.default_rng(seed_of(seed, "mask ceiling"))
    clean_rows = np.flatnonzero(~data.masks.any(axis=(1, 2)))
    found = []
    for row in rng.permutation(rows)[:_REDRAWN].tolist():
        lender = int(rng.choice(clean_rows if len(clean_rows) else rows))
        picture = data.clean_of(Request(row)) + _defect_alone(data, row) + _noise_of(data, lender, row)
        picture = np.clip(np.round(picture * 255), 0, 255).astype(np.uint8).astype(np.float32) / 255
        again = explain(data.usual, picture).mask
        found.append(float((again & data.masks[row]).sum() / (again | data.masks[row]).sum()))
    return float(np.mean(found))


def _defect_alone(data: Prepared, row: int) -> np.ndarray:
    soft = ndimage.gaussian_filter(ndimage.binary_dilation(data.masks[row]).astype(np.float32), 0.8)
    return data.residual_of(row) * soft[..., None]


def _noise_of(data: Prepared, lender: int, row: int) -> np.ndarray:
    """What the lender's picture shows outside its defect, as strong as the row's own noise."""
    rest = data.residual_of(lender) * ~data.masks[lender][..., None]
    own = data.residual_of(row)[~data.masks[row]]
    strength = float(np.median(np.abs(own))) / max(float(np.median(np.abs(rest[~data.masks[lender]]))), 1e-4)
    return rest * np.float32(strength)
