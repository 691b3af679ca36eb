"""Which pictures of a set may be near copies of each other, by their thumbs (`core.data.scan`) alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from core.data.evenly import evenly
from core.data.scan import SPECTRUM_SIZE, THUMB_ZOOMS, Facts

_CANDIDATE = 0.28
"""Correlation of whitened thumbs from which a pair is verified."""
_NEIGHBOURS = 6
"""Pairs found for one picture, at most."""
_BUDGET = 1.5
"""Pairs verified for each picture, on average, at most; the likeliest come first."""
_CONTROLS, _CONTROL_RANK = 40, 10
_FLOOR = 3.0
"""Directions in which the thumbs of a set vary little are raised no further than this many times their median."""
WHOLE = 16_384
"""Up to so many pictures each is compared with each other."""
_CELL, _CELLS = 512, 3
"""Of more, pictures for each example, and nearest examples of each."""
_SPECTRA = [slice(zoom * SPECTRUM_SIZE, (zoom + 1) * SPECTRUM_SIZE) for zoom in range(len(THUMB_ZOOMS))]
_PIXELS = slice(len(THUMB_ZOOMS) * SPECTRUM_SIZE, None)
_BLOCK = 256


class Thumbs:
    """The thumbs of a set, and how they are whitened: directions in which the set varies much, such as its pattern's
    phase, count no more than others."""

    def __init__(self, facts: Sequence[Facts]) -> None:
        self.bytes = np.stack([np.frombuffer(fact.thumb, np.uint8) for fact in facts])
        self._whole, self._pixels = (_Whitening(self.bytes[:, part]) for part in (_SPECTRA[0], _PIXELS))

    def __len__(self) -> int:
        return len(self.bytes)

    def of(self, rows: np.ndarray) -> Whitened:
        """Those of `rows`."""
        bytes_ = self.bytes[rows]
        whole, *zoomed = (self._whole(bytes_[:, part]) for part in _SPECTRA)
        return Whitened(whole, zoomed, self._pixels(bytes_[:, _PIXELS]))

    def neighbourhoods(self) -> Iterator[np.ndarray]:
        """Rows among which near copies are to be looked for.

        All, where they are not too many: with their number the time would grow as its square. Of more, cells of those
        that are nearest to the same of many examples, by their spectra and by their pixels; each is in several.
        """
        if len(self) <= WHOLE:
            yield np.arange(len(self))
            return
        for whitening, part in ((self._whole, _SPECTRA[0]), (self._pixels, _PIXELS)):
            examples = whitening(self.bytes[evenly(len(self), len(self) // _CELL), part])
            blocks = np.array_split(self.bytes, -(-len(self) // _BLOCK))
            nearest = np.concatenate(
                [
                    np.argpartition(-(whitening(block[:, part]) @ examples.T), _CELLS, axis=1)[:, :_CELLS].astype(
                        np.int32
                    )
                    for block in blocks
                ]
            )
            order = np.argsort(nearest, axis=None, kind="stable")
            ends = np.bincount(nearest.ravel(), minlength=len(examples)).cumsum()
            for cell in np.split(order // _CELLS, ends[:-1].tolist()):
                # A cell that most fall into, as of pictures all alike, is searched in pieces.
                yield from np.array_split(cell, -(-len(cell) // WHOLE)) if len(cell) else ()


@dataclass(frozen=True, slots=True)
class Whitened:
    """Whitened thumbs of some pictures: rows of float32, of length 1."""

    whole: np.ndarray
    zoomed: list[np.ndarray]
    pixels: np.ndarray

    def likeness(self, rows: np.ndarray) -> np.ndarray:
        """(len(rows), N) float32: correlation of `rows` with all, at the zoom that suits best; -1 with themselves."""
        out = np.maximum(self.whole[rows] @ self.whole.T, self.pixels[rows] @ self.pixels.T)
        for other in self.zoomed:
            np.maximum(out, self.whole[rows] @ other.T, out=out)
            np.maximum(out, other[rows] @ self.whole.T, out=out)
        out[np.arange(len(rows)), rows] = -1
        return out


class _Whitening:
    """Turns thumbs (N, D) uint8 into rows of length 1, in directions of equal spread of those it is learnt from."""

    def __init__(self, thumbs: np.ndarray) -> None:
        whole = thumbs[evenly(len(thumbs), WHOLE)].astype(np.float32)
        self._mean, spread = whole.mean(0), whole.std(0) + 1.0
        some = (whole[:: max(1, len(whole) // 4000)] - self._mean) / spread
        variances, directions = np.linalg.eigh(some.T @ some / len(some))
        floor = _FLOOR * float(np.median(variances[variances > 1e-6])) if (variances > 1e-6).any() else 1.0
        turn = (directions / np.sqrt(np.maximum(variances, 0) + floor)) / spread[:, None]
        self._turn = turn.astype(np.float32)

    def __call__(self, thumbs: np.ndarray) -> np.ndarray:
        turned = (thumbs - self._mean) @ self._turn
        return turned / (np.linalg.norm(turned, axis=1, keepdims=True) + 1e-9)


def candidate_pairs(thumbs: Thumbs) -> list[tuple[int, int]]:
    """Pairs of rows (a < b) that are worth verifying: their thumbs agree in what is not common to the whole set."""
    found: dict[tuple[int, int], float] = {}
    for cell in thumbs.neighbourhoods():
        nearest = min(_NEIGHBOURS, len(cell) - 1)
        if not nearest:
            continue
        some = thumbs.of(cell)
        for start in range(0, len(cell), _BLOCK):
            rows = np.arange(start, min(start + _BLOCK, len(cell)))
            likeness = some.likeness(rows)
            best = np.argpartition(-likeness, nearest - 1, axis=1)[:, :nearest]
            values = np.take_along_axis(likeness, best, 1)
            for row, column in zip(*np.nonzero(values > _CANDIDATE), strict=True):
                a, b = int(cell[start + row]), int(cell[best[row, column]])
                found[min(a, b), max(a, b)] = float(values[row, column])
    likeliest = sorted(found, key=lambda pair: -found[pair])
    return sorted(likeliest[: 200 + int(_BUDGET * len(thumbs))])


def control_pairs(thumbs: Thumbs, digests: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs that look alike as many pictures of the set do: some pictures and the tenth likest of each."""
    some = np.array(evenly(len(thumbs), WHOLE))
    if len(some) <= 2 * _CONTROL_RANK:
        return []
    rows = np.array(sorted(range(len(some)), key=lambda row: digests[int(some[row])][::-1])[:_CONTROLS])
    partners = np.argsort(-thumbs.of(some).likeness(rows), axis=1)[:, _CONTROL_RANK - 1]
    return [(int(some[a]), int(some[b])) for a, b in zip(rows, partners, strict=True)]
