"""Which pictures of a set are shown, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from app.model.made import Picture, reason_words
from app.model.words import pixels, share

_QUARTER = 0.25


class Show(StrEnum):
    """Kinds of pictures."""

    ALL = "all"
    BEST = "best"
    DOUBTFUL = "doubtful"
    UNSEEN = "unseen"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CHECKED = "checked"


class Order(StrEnum):
    """What the pictures are sorted by."""

    MADE = "made"
    CONFIDENCE = "confidence"
    COORDINATE = "coordinate"
    NEAR = "near"
    FAR = "far"


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is asked for."""

    show: Show = Show.ALL
    order: Order = Order.MADE
    defect: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether a picture just made belongs at the end, whatever else there is."""
        return self.show is Show.ALL and self.order is Order.MADE


_FIGURES: dict[Order, Callable[[Picture], float | None]] = {
    Order.CONFIDENCE: lambda picture: picture.confidence,
    Order.COORDINATE: lambda picture: None if picture.coordinate_error_px is None else -picture.coordinate_error_px,
    Order.NEAR: lambda picture: picture.distance,
    Order.FAR: lambda picture: None if picture.distance is None else -picture.distance,
}
"""Each sorts the most doubtful pictures to the front: least sure, farthest off, nearest to a real one, farthest."""


def sift(
    made: Sequence[Picture], checked: Iterable[Picture], sieve: Sieve, word: Callable[[str], bool | None]
) -> list[Picture]:
    """The pictures that pass, in their order; `word` tells what the engineer said of a key."""
    if sieve.show is Show.CHECKED:
        found = list(checked)
    elif sieve.show in (Show.BEST, Show.DOUBTFUL):
        found = _ranked(made, best=sieve.show is Show.BEST)
    else:
        wanted = {Show.ACCEPTED: True, Show.REJECTED: False, Show.UNSEEN: None}
        everything = sieve.show is Show.ALL
        found = [picture for picture in made if everything or word(picture.key) is wanted[sieve.show]]
    if sieve.defect is not None:
        found = [picture for picture in found if picture.defect == sieve.defect]
    figure = _FIGURES.get(sieve.order)
    if figure is not None:
        told = [(value, picture) for picture in found if (value := figure(picture)) is not None]
        silent = [picture for picture in found if figure(picture) is None]
        found = [picture for _, picture in sorted(told, key=lambda pair: pair[0])] + silent
    return found


def doubts(made: Sequence[Picture]) -> np.ndarray:
    """(N,) 0 to 1: how much there is to doubt in each picture, by the worst of its figures among those of the set.

    A figure's doubt is its rank: 1 for the least sure, the farthest off, and the nearest to or farthest from a real
    picture. One that is judged to show another class has 1. nan where nothing was measured.
    """
    columns = [
        _ranks([_or_nan(p.confidence) for p in made], falls=True),
        _ranks([_or_nan(p.coordinate_error_px) for p in made]),
        np.abs(2 * _ranks([_or_nan(p.distance) for p in made]) - 1),
    ]
    table = np.stack(columns)
    known = ~np.isnan(table)
    worst: np.ndarray = np.where(known, table, 0.0).max(axis=0)
    worst[~known.any(axis=0)] = np.nan
    worst[[bool(p.judged) and p.judged != p.defect for p in made]] = 1.0
    return worst


def _ranked(made: Sequence[Picture], best: bool) -> list[Picture]:
    """The quarter of the pictures with the least or the most doubt, and every one judged to show another class."""
    if not made:
        return []
    doubt = doubts(made)
    known = np.flatnonzero(~np.isnan(doubt))
    order = known[np.argsort(doubt[known] if best else -doubt[known], kind="stable")]
    number = max(1, round(_QUARTER * len(known))) if len(known) else 0
    if not best:
        number = max(number, int((doubt[known] >= 1.0).sum()))
    return [made[index] for index in order[:number]]


def _ranks(values: Sequence[float], falls: bool = False) -> np.ndarray:
    """Share of the known values that are smaller (larger with `falls`), 0 to 1; nan where the value is."""
    array = np.asarray(values, float)
    found = np.full(len(array), np.nan)
    known = np.flatnonzero(~np.isnan(array))
    if len(known) > 1:
        keys = -array[known] if falls else array[known]
        found[known] = np.searchsorted(np.sort(keys), keys) / (len(known) - 1)
    elif len(known):
        found[known] = 0.0
    return found


def _or_nan(value: float | None) -> float:
    return float("nan") if value is None else value


def caption(picture: Picture, order: Order) -> str:
    """What stands below a picture: its class and, where the pictures are sorted by a figure, that figure.

    Below one that the check rejected stands why.
    """
    if picture.reasons and order is Order.MADE:
        return ", ".join(reason_words(reason) for reason in picture.reasons)
    value = {
        Order.CONFIDENCE: None if picture.confidence is None else share(picture.confidence),
        Order.COORDINATE: None if picture.coordinate_error_px is None else pixels(picture.coordinate_error_px),
        Order.NEAR: None if picture.distance is None else f"{picture.distance:.1f}",
        Order.FAR: None if picture.distance is None else f"{picture.distance:.1f}",
    }.get(order)
    return picture.defect if value is None else f"{picture.defect}  {value}"
