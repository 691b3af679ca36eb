"""A prepared project in memory: pictures, coordinates, masks, attributes and the clean pattern."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from safetensors import safe_open

from core.data.background import Background
from core.data.background_file import load_background
from core.data.clean import CleanPattern, Pose, scene_point
from core.data.groups import split
from core.data.images import read_picture, with_channels
from core.data.layout import Levels, View, layout_of, levels_of, may_lend, relit, viewed, viewed_mask
from core.data.mapped import project_array
from core.data.parallel import in_threads
from core.data.project_files import FORMAT, load_earlier, mask_name
from core.data.residual import ATTRIBUTES
from core.data.warp import Warp, centre_of, warped
from core.errors import InputError
from core.paths import Project, csv_rows, read_json

_TINTS = ("tint_red", "tint_blue")
HELD_SHARE = 0.1
"""Share of each class that training never sees."""


@dataclass(frozen=True, slots=True)
class Request:
    """One picture to be drawn: a real row, moved, in another light, with a changed defect.

    Phase, turn, class, mask and attributes come jointly from the real picture `row`; the whole scene is then moved
    so that its phase changes by `shift_x`, `shift_y` px, and the defect stays where the circuit allows it.
    """

    row: int
    shift_x: float = 0.0
    """px of the pattern."""
    shift_y: float = 0.0
    light: int | None = None
    """Real picture that lends its light instead of the row's own: of any class and with its focus and noise, or, where
    there is neither a pattern nor a usual picture, of the row's class and with nothing else."""
    warp: Warp | None = None
    """How the row's mask is changed about its centre."""
    asked: tuple[tuple[str, float], ...] = ()
    """Attributes, of `ATTRIBUTES`, asked for by name in place of the row's."""
    view: View | None = None
    """How the row's layout is shown, where there is neither a pattern nor a usual picture."""

    @property
    def lender(self) -> int:
        """The row whose light, focus and noise are asked for."""
        return self.row if self.light is None else self.light


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


def moved_mask(mask: np.ndarray, shift_x: int, shift_y: int) -> np.ndarray:
    """(H, W) mask moved by whole px, nothing wrapped around."""
    height, width = mask.shape
    out = np.zeros_like(mask)
    if abs(shift_x) < width and abs(shift_y) < height:
        to_y, to_x = slice(max(0, shift_y), height + min(0, shift_y)), slice(max(0, shift_x), width + min(0, shift_x))
        from_y = slice(max(0, -shift_y), height + min(0, -shift_y))
        from_x = slice(max(0, -shift_x), width + min(0, -shift_x))
        out[to_y, to_x] = mask[from_y, from_x]
    return out


def load_prepared(project: Project) -> Prepared:
    """Read a prepared project; `InputError` says what to do when it is not prepared or was moved."""
    if not project.is_prepared():
        raise InputError(f"{project.folder} is not a prepared project; choose your pictures first (prepare).")
    summary, settings = read_json(project.summary), read_json(project.settings)
    if settings["format"] != FORMAT:
        raise InputError(f"{project.folder} was prepared by another version of the program; prepare it again.")
    files, classes, groups = list[str](), list[str](), list[str]()
    for row in csv_rows(project.coordinates):
        files.append(row["file"])
        classes.append(sys.intern(row["class"]))
        groups.append(row["group"])
    if not files:
        raise InputError(f"{project.folder} holds no pictures to train on yet: click on the defects of the originals.")
    names, key = sorted(set(classes)), summary["content"]
    width, height = settings["size"]
    pictures = _all_pictures(project, key, files, (height, width, settings["channels"]))
    masks = _all_masks(project, summary, files, (height, width))
    attributes = _all_attributes(project, files)
    pattern, fits, poses = None, np.zeros((0, 0, 0), np.float32), np.tile([0.0, 0.0, 0.0, 1.0], (len(files), 1))
    background: Background | None = None
    if summary["pattern"]:
        pattern, fits, poses = _load_pattern(project, files)
    elif summary.get("background"):
        known = load_background(project.background)
        if known is None or known.files != files:
            raise InputError(f"{project.background} is missing or damaged; prepare the pictures again.")
        background, fits = known.background, known.fits
    return Prepared(
        project, key, files, classes, groups, names, pictures, masks, attributes, pattern, fits, poses, background
    )


def _all_attributes(project: Project, files: Sequence[str]) -> np.ndarray:
    """(N, len(ATTRIBUTES)) float32."""
    attributes, left = np.zeros((len(files), len(ATTRIBUTES)), np.float32), {f: row for row, f in enumerate(files)}
    for told in csv_rows(project.attributes):
        if (row := left.pop(told["file"], None)) is not None:
            attributes[row] = [float(told[name]) for name in ATTRIBUTES]
    if left:
        raise InputError(f"{project.attributes} is missing or damaged; prepare the pictures again.")
    return attributes


def _all_pictures(project: Project, key: str, files: Sequence[str], shape: tuple[int, int, int]) -> np.ndarray:
    """(N, H, W, C) uint8."""
    folder = project.pictures()

    def read(file: str) -> np.ndarray:
        try:
            picture = with_channels(read_picture(folder / file), shape[2])
            if picture.shape != shape:
                raise ValueError(f"is {picture.shape[1]} x {picture.shape[0]} px now")
        except (InputError, ValueError) as error:
            raise InputError(f"{folder / file} {error}. It was there when prepared: prepare again.") from error
        return picture

    def fill(pictures: np.ndarray) -> None:
        for index, (_, picture) in enumerate(in_threads(read, files)):
            pictures[index] = picture

    return project_array(project.cache / f"pictures-{key[:16]}.npy", (len(files), *shape), np.uint8, fill)


def _all_masks(project: Project, summary: dict[str, Any], files: Sequence[str], size: tuple[int, int]) -> np.ndarray:
    """(N, H, W) bool; all False where none are known."""
    if not summary["masks"]:
        return np.zeros((len(files), *size), bool)  # no memory is used for what is never written

    def read(file: str) -> np.ndarray | None:
        path = project.masks / mask_name(file)
        return read_picture(path)[..., 0] > 127 if summary["pattern"] or path.exists() else None

    def fill(masks: np.ndarray) -> None:
        for index, (_, mask) in enumerate(in_threads(read, files)):
            masks[index] = False if mask is None else mask

    return project_array(project.cache / f"masks-{summary['content'][:16]}.npy", (len(files), *size), bool, fill)


def _load_pattern(project: Project, files: Sequence[str]) -> tuple[CleanPattern, np.ndarray, np.ndarray]:
    found = load_earlier(project.pattern)
    if found is None:
        raise InputError(f"{project.pattern} is missing or damaged; prepare the pictures again.")
    if found.files != list(files):
        raise InputError(f"{project.pattern} belongs to other pictures; prepare again.")
    with safe_open(project.pattern, framework="np") as stream:
        return found.pattern, stream.get_tensor("fits"), stream.get_tensor("poses")
