"""A prepared project in memory: pictures, coordinates, masks, attributes and the clean pattern."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core.data.background import Background
from core.data.clean import CleanPattern, Pose, scene_point
from core.data.groups import split
from core.data.layout import Levels, layout_of, levels_of, may_lend, relit, viewed, viewed_mask
from core.data.request import Request
from core.data.residual import ATTRIBUTES
from core.data.warp import centre_of, moved_mask, warped
from core.errors import InputError
from core.paths import Project

_TINTS = ("tint_red", "tint_blue")
HELD_SHARE = 0.1
"""Share of each class that training never sees."""


@dataclass(slots=True)
class Prepared:
    """Everything preparation found, row by row."""

    project: Project
    key: str
    """Changes whenever the pictures or their preparation change."""
    files: list[str]
    classes: list[str]
    groups: list[str]
    """Lot, panel, module or cluster of near copies each picture belongs to; no split goes through one."""
    names: list[str]
    """Class names in order; a class's index in it is its number."""
    pictures: np.ndarray
    """(N, H, W, C) uint8."""
    masks: np.ndarray
    """(N, H, W) bool; all False where none are known."""
    attributes: np.ndarray
    """(N, len(ATTRIBUTES)) float32."""
    pattern: CleanPattern | None
    fits: np.ndarray
    """(N, C, BASIS_SIZE) float32; to `background` (N, 1, K); empty without either."""
    poses: np.ndarray
    """(N, 4): x, y in px, angle in degrees, scale; x, y and angle 0 and scale 1 without a pattern."""
    background: Background | None = None
    """Without a pattern: the usual picture, where the pictures share one."""

    @property
    def usual(self) -> CleanPattern | Background | None:
        """What explains a picture but for its defect."""
        return self.pattern or self.background

    @property
    def finds_masks(self) -> bool:
        """Whether a defect's mask can be found on a picture."""
        return self.pattern is not None or (self.background is not None and self.background.tolerance > 0)

    @property
    def size(self) -> tuple[int, int]:
        """(height, width) in px."""
        return self.pictures.shape[1], self.pictures.shape[2]

    @property
    def channels(self) -> int:
        return int(self.pictures.shape[3])

    def class_index(self, name: str) -> int:
        """Number of a class; `InputError` lists the classes when there is no such one."""
        if name not in self.names:
            raise InputError(f"There is no class '{name}' in this project; it has: {', '.join(self.names)}.")
        return self.names.index(name)

    def rows_of(self, name: str) -> np.ndarray:
        """Rows of one class."""
        return np.flatnonzero(np.array(self.classes) == name)

    def numbers(self, rows: Sequence[int]) -> np.ndarray:
        """(len(rows),) int64: the class numbers of `rows`."""
        return np.array([self.names.index(self.classes[row]) for row in rows], np.int64)

    def rarity(self, rows: Sequence[int]) -> np.ndarray:
        """(len(rows),) float64: weights by which to draw from `rows`, the root of each class's rarity among them.

        Rare classes are seen often, but not so often that they are learnt by heart.
        """
        numbers = self.numbers(rows)
        return 1 / np.sqrt(np.bincount(numbers))[numbers]

    def held(self) -> np.ndarray:
        """(N,) bool: rows kept from training; whole groups, chosen by the hash of their names (`core.data.groups`)."""
        groups = dict(zip(self.files, self.groups, strict=True))
        chosen = split(groups, dict(zip(self.files, self.classes, strict=True)), HELD_SHARE)
        return np.array([file in chosen for file in self.files], bool)

    def pose_of(self, request: Request) -> Pose:
        """Pose asked for, phase wrapped to the cycle."""
        x, y, angle, scale = self.poses[request.row]
        if self.pattern is not None:
            x, y = self.pattern.wrap(x + request.shift_x, y + request.shift_y)
        return Pose(float(x), float(y), float(angle), float(scale))

    def away(self, request: Request, pose: Pose | None) -> float:
        """Distance, px, of a measured pose from the asked one on the lattice; nan without a pattern."""
        if self.pattern is None or pose is None:
            return float("nan")
        asked = self.pose_of(request)
        return self.pattern.lattice.distance((asked.x, asked.y), (pose.x, pose.y))

    def clean_of(self, request: Request) -> np.ndarray:
        """(H, W, C) float32: the defect-free picture at the asked pose, in the asked light; where `usual` is known."""
        if self.background is not None:
            return self.background.drawn(self.fits[request.lender, 0])
        assert self.pattern is not None
        return self.pattern.fitted(self.pose_of(request), self.fits[request.lender], *self.size)

    def anchor_of(self, request: Request) -> np.ndarray:
        """(H, W, C) float32 in about [0, 1]: what a picture is drawn upon, the clean picture or else a layout."""
        if self.usual is not None:
            return self.clean_of(request)
        return self._shown(self.layout_of(request.row), request)

    def layout_of(self, row: int) -> np.ndarray:
        """(H, W, C) float32: see `core.data.layout`."""
        return layout_of(self.pictures[row], self.masks[row])

    def shown(self, request: Request) -> np.ndarray:
        """(H, W, C) uint8: the row's picture in the view and the light of its layout."""
        whole = self._shown(self.pictures[request.row].astype(np.float32) / 255, request)
        return np.clip(whole * 255 + 0.5, 0, 255).astype(np.uint8)

    def _shown(self, picture: np.ndarray, request: Request) -> np.ndarray:
        if request.light is not None:
            picture = relit(picture, self._levels(request.row), self._levels(request.light))
        return viewed(picture, request.view)

    def _levels(self, row: int) -> Levels:
        return levels_of(self.pictures[row], self.layout_of(row))

    def may_lend(self, lender: int, row: int) -> bool:
        """Whether the light of `lender` may fall on the layout of `row`."""
        return may_lend(self._levels(row), self._levels(lender))

    def clean_of_all(self, requests: Sequence[Request]) -> np.ndarray | None:
        """(N, H, W, C) float32: `clean_of` each; None where that is not known."""
        return np.stack([self.clean_of(request) for request in requests]) if self.usual else None

    def residual_of(self, row: int) -> np.ndarray:
        """(H, W, C) float32: what the clean picture of a row leaves unexplained, grey levels of 1."""
        residual: np.ndarray = self.pictures[row].astype(np.float32) / 255 - self.clean_of(Request(row))
        return residual

    def mask_of(self, request: Request) -> np.ndarray:
        """(H, W) bool: the row's mask, moved along, warped and viewed; what leaves the picture is lost."""
        return viewed_mask(self._moved_mask(request), request.view)

    def _moved_mask(self, request: Request) -> np.ndarray:
        move_x, move_y = self.move_of(request)
        if request.warp is None:
            return moved_mask(self.masks[request.row], round(move_x), round(move_y))
        if request.warp.shape is None:
            return warped(self.masks[request.row], request.warp, move_x, move_y)
        there_x, there_y = self.way_between(request.warp.shape, request.row)
        return warped(self.masks[request.warp.shape], request.warp, move_x + there_x, move_y + there_y)

    def move_of(self, request: Request) -> tuple[float, float]:
        """By how many px of the picture the scene moves: the shift of the phase, turned and scaled as the row is."""
        _, _, angle, scale = self.poses[request.row]
        cos, sin = scale * np.cos(np.deg2rad(angle)), scale * np.sin(np.deg2rad(angle))
        x, y = request.shift_x, request.shift_y
        return float(cos * x - sin * y), float(sin * x + cos * y)

    def centre_of(self, row: int) -> tuple[float, float]:
        """(x, y) in px: the place of the row's defect."""
        height, width = self.size
        place = self.attributes[row, [ATTRIBUTES.index("place_x"), ATTRIBUTES.index("place_y")]]
        return float(place[0]) * (width - 1), float(place[1]) * (height - 1)

    def circuit_way(self, first: int, second: int) -> tuple[float, float]:
        """Shortest way in px of the pattern from the circuit place of one row's defect to that of another."""
        if self.pattern is None:
            return 0.0, 0.0
        places = [scene_point(Pose(*self.poses[row]), *self.centre_of(row), *self.size) for row in (first, second)]
        return self.pattern.lattice.nearest(places[1][0] - places[0][0], places[1][1] - places[0][1])

    def way_between(self, shape: int, row: int) -> tuple[float, float]:
        """Move in px of the picture that takes the defect of `shape` into the scene of `row`.

        It comes to lie at its own place of the circuit, in the cell where that is nearest to the defect of `row`.
        """
        (from_x, from_y), (to_x, to_y) = self.centre_of(shape), self.centre_of(row)
        away_x, away_y = self.move_of(Request(row, *self.circuit_way(row, shape)))
        return to_x + away_x - from_x, to_y + away_y - from_y

    def attributes_of(self, request: Request) -> np.ndarray:
        """(len(ATTRIBUTES),) float32: the row's, but for what the request changes.

        Area and place are those of the asked mask; severity goes with the area, the defect's sharpness against its
        scale; contrast, tints and severity go with the gain of the light, the noise is the lender's.
        """
        values = dict(zip(ATTRIBUTES, self.attributes[request.row].tolist(), strict=True))
        if request.shift_x or request.shift_y or request.warp is not None or request.view is not None:
            self._follow_mask(values, request)
        if request.light is not None:
            gain = self.gain_between(request.row, request.light)
            for name in ("contrast", "severity", *_TINTS):
                values[name] *= gain
            lent = float(self.attributes[request.light, ATTRIBUTES.index("noise")])
            values["noise"] = values["noise"] * gain if self.usual is None else lent
        asked = dict(request.asked)
        if "contrast" in asked and values["contrast"]:
            values["severity"] *= abs(asked["contrast"] / values["contrast"])
        return np.array(list((values | asked).values()), np.float32)

    def _follow_mask(self, values: dict[str, float], request: Request) -> None:
        """Change the attributes that the asked mask decides."""
        before = float(self.masks[request.row].mean())
        if not before:  # no mask is known: a good picture, or one without a pattern
            return
        mask = self.mask_of(request)
        values["area"] = float(mask.mean())
        if not values["area"]:
            gone = ("contrast", "sharpness", "severity", *_TINTS)
            values |= dict.fromkeys(gone, 0.0) | {"place_x": 0.5, "place_y": 0.5}
            return
        height, width = self.size
        x, y = centre_of(mask)
        values |= {"place_x": x / (width - 1), "place_y": y / (height - 1)}
        values["severity"] *= values["area"] / before
        if request.warp is not None:
            values["sharpness"] /= request.warp.scale
        if request.view is not None:
            values["sharpness"] /= request.view.zoom

    def gain_between(self, first: int, second: int) -> float:
        """How much stronger the light of `second` shows what lies in the scene of `first`."""
        if self.background is not None:
            levels = [float(self.clean_of(Request(row)).mean()) for row in (first, second)]
            return float(np.clip(levels[1] / max(levels[0], 1e-3), 0.5, 2.0))
        if self.pattern is None:
            return self._levels(first).gain_to(self._levels(second))
        gains = np.abs(self.fits[[first, second], :, 0].mean(axis=1))
        return float(np.clip(gains[1] / max(float(gains[0]), 1e-3), 0.5, 2.0))
