"""Pictures of a report: real ones with the generated ones drawn from them, and the pattern drawn over one."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from core.data.images import encode_png, read_picture
from core.data.lattice import Lattice
from core.errors import InputError
from core.evaluation.report_data import ReportData, ReportSet, number
from core.evaluation.report_masks import Outline, read_outline
from core.evaluation.report_values import percent, pixels

COLUMNS = 6
"""Real pictures shown of each class."""
_CELL_PX = 192
_ROW_PX = 1210
_EMBEDDED_PX = 224
"""Larger pictures are embedded smaller: what is shown, and not the archive."""
_OVERLAY_PX = 512


@dataclass(frozen=True, slots=True)
class Picture:
    """One embedded picture."""

    uri: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One picture of a gallery with its captions; `picture` is None where there is none to show."""

    picture: Picture | None
    name: str
    caption: str
    moved: str = ""
    outline: Outline | None = None
    """Of its defect."""


@dataclass(frozen=True, slots=True)
class ClassRows:
    """One class: real pictures, and beneath each what every set drew from it."""

    name: str
    real: int
    cells: list[Cell]
    generated: list[tuple[ReportSet, list[Cell]]]


@dataclass(frozen=True, slots=True)
class Overlay:
    """The pattern on one picture, in px of the upright picture with (0, 0) its upper left corner.

    The drawing is turned by `angle_deg` and enlarged by `scale` about the picture's centre.
    """

    file: str
    picture: Picture
    zoom: int
    lines: list[tuple[float, float, float, float]]
    """The lattice: x, y of one end and of the other."""
    angle_deg: float
    scale: float
    x: float
    y: float
    """A corner of the lattice in the picture, where the template lies."""
    is_origin: bool
    """Whether that corner is the coordinate itself: that of an oblique lattice may lie outside the picture."""
    coordinate: tuple[float, float]
    cell: str
    template: tuple[float, float]
    score: float | None


class Album:
    """Embeds picture files, each read once; remembers what could not be read."""

    def __init__(self) -> None:
        self.unreadable: list[str] = []
        self._known: dict[tuple[Path, int], Picture | None] = {}

    def embed(self, path: Path, longest_px: int = _EMBEDDED_PX) -> Picture | None:
        """The picture as PNG in a data: URI, or None where the file cannot be read."""
        key = (path, longest_px)
        if key not in self._known:
            try:
                self._known[key] = embed(read_picture(path), longest_px)
            except InputError as error:
                self.unreadable.append(f"{path.name} {error}")
                self._known[key] = None
        return self._known[key]


def embed(array: np.ndarray, longest_px: int) -> Picture:
    """A uint8 (H, W, C) picture as data: URI, made smaller where its longer side is above `longest_px`."""
    height, width = array.shape[:2]
    if max(height, width) > longest_px:
        factor = longest_px / max(height, width)
        width, height = max(1, round(width * factor)), max(1, round(height * factor))
        image = Image.fromarray(array[..., 0] if array.shape[2] == 1 else array)
        array = np.asarray(image.resize((width, height), Image.Resampling.LANCZOS))
    data = base64.b64encode(encode_png(array)).decode("ascii")
    return Picture(f"data:image/png;base64,{data}", width, height)


def shown_width(width: int) -> int:
    """Width on the page, px: a whole multiple of the picture's, so that every pixel has the same size."""
    return width * max(1, round(_CELL_PX / width))


def gallery(data: ReportData, album: Album) -> list[ClassRows]:
    """Real and generated pictures of every class that some set holds."""
    names = [name for name in data.counts if any(name in entry.counts for entry in data.sets)]
    names += sorted({name for entry in data.sets for name in entry.counts} - set(names))
    columns = _columns(data, album)
    return [_class_rows(data, album, name, columns) for name in names]


def _columns(data: ReportData, album: Album) -> int:
    """As many columns as fit beside one another, at most `COLUMNS`."""
    first = data.sets[0]
    sample = album.embed(first.folder.folder / first.rows[0]["file"])
    return COLUMNS if sample is None else max(2, min(COLUMNS, _ROW_PX // (shown_width(sample.width) + 8)))


def choose_sources(rows_by_set: Sequence[Sequence[dict[str, str]]], limit: int) -> list[str]:
    """Real pictures to show: those that most sets drew from first, then in the order they were drawn."""
    rank: dict[str, tuple[int, int]] = {}
    for rows in rows_by_set:
        for position, source in enumerate(dict.fromkeys(row["source"] for row in rows)):
            shared, earliest = rank.get(source, (0, position))
            rank[source] = (shared - 1, min(earliest, position))
    return sorted(rank, key=lambda source: (*rank[source], source))[:limit]


def _class_rows(data: ReportData, album: Album, name: str, columns: int) -> ClassRows:
    by_set = [[row for row in entry.rows if row["class"] == name] for entry in data.sets]
    sources = choose_sources(by_set, columns)
    cells = [_real_cell(data, album, source) for source in sources]
    generated = []
    for entry, rows in zip(data.sets, by_set, strict=True):
        first = {row["source"]: row for row in reversed(rows)}
        generated.append((entry, [_generated_cell(entry, album, first.get(source)) for source in sources]))
    return ClassRows(name, data.counts.get(name, 0), cells, generated)


def _real_cell(data: ReportData, album: Album, source: str) -> Cell:
    row = data.coordinates.get(source, {})
    x, y = number(row.get("x")), number(row.get("y"))
    caption = "" if x is None or y is None else f"x {x:.1f}, y {y:.1f}"
    outline = read_outline((data.project.masks / source).with_suffix(".png"))
    return Cell(album.embed(data.pictures / source), source, caption, outline=outline)


def _generated_cell(entry: ReportSet, album: Album, row: dict[str, str] | None) -> Cell:
    if row is None:
        return Cell(None, "", "")
    error = number(row.get("coordinate_error_px"))
    shift_x, shift_y = number(row.get("shift_x")) or 0.0, number(row.get("shift_y")) or 0.0
    moved = f"moved {shift_x:+.1f}, {shift_y:+.1f} px" if shift_x or shift_y else ""
    caption = "" if error is None else f"off by {pixels(error)}"
    name, factor = row["file"], number(row.get("factor"))
    if entry.is_between and factor is not None:
        other = row["parent_2"] if row["source"] == row["parent_1"] else row["parent_1"]
        name, caption = f"{name}, the rest of {other}", f"{percent(max(factor, 1 - factor))} of this one"
    else:
        moved = "\n".join(part for part in (moved, _changed(row)) if part)
    outline = read_outline((entry.folder.masks / row["file"]).with_suffix(".png"))
    return Cell(album.embed(entry.folder.folder / row["file"]), name, caption, moved, outline)


def _changed(row: dict[str, str]) -> str:
    """What of the scene was not taken as it is: the defect's shape, the light, the view."""
    parts = []
    if row.get("warp_seed"):
        parts.append("another defect's shape" if row.get("warp_shape") else "shape changed")
    if row.get("light"):
        parts.append("other light")
    if row.get("view_zoom"):
        parts.append("layout seen another way")
    return ", ".join(parts)


def pattern_overlay(data: ReportData, album: Album) -> Overlay | None:
    """The picture that preparation took the template from, with the lattice; None without a pattern."""
    template, lattice = data.summary.get("template"), data.lattice
    if not template or lattice is None:
        return None
    file = str(template["file"])
    picture = album.embed(data.pictures / file, 10_000)
    if picture is None:
        return None
    row = data.coordinates.get(file, {})
    angle_deg, scale = number(row.get("angle_deg")) or 0.0, number(row.get("scale")) or 1.0
    coordinate = float(template["x"]), float(template["y"])
    # Coordinates count from the middle of the first pixel, the drawing from its corner.
    origin = coordinate[0] + 0.5, coordinate[1] + 0.5
    x, y = _inside(lattice, origin, picture)
    return Overlay(
        file=file,
        picture=picture,
        zoom=max(1, _OVERLAY_PX // picture.width),
        lines=lattice_lines(lattice, origin, picture.width, picture.height, scale),
        angle_deg=angle_deg,
        scale=scale,
        x=x,
        y=y,
        is_origin=(x, y) == origin,
        coordinate=coordinate,
        cell=_cell_words(lattice),
        template=(float(template["width"]), float(template["height"])),
        score=number(row.get("score")),
    )


def lattice_lines(
    lattice: Lattice, origin: tuple[float, float], width: int, height: int, scale: float = 1.0
) -> list[tuple[float, float, float, float]]:
    """Lines along both vectors that cover a picture however it is turned: x, y of either end, first those along b."""
    radius = np.hypot(width, height) / 2 / scale
    centre = lattice.fractions(np.array([width / 2 - origin[0], height / 2 - origin[1]]))
    reach = radius * np.hypot(*lattice.inverse.T)  # the farthest share that a point within the radius has
    low, high = np.floor(centre - reach).astype(int), np.ceil(centre + reach).astype(int)

    def line(first: tuple[int, int], last: tuple[int, int]) -> tuple[float, float, float, float]:
        ends = [lattice.at(*end) for end in (first, last)]
        return ends[0][0] + origin[0], ends[0][1] + origin[1], ends[1][0] + origin[0], ends[1][1] + origin[1]

    along_b = [line((k, low[1]), (k, high[1])) for k in range(low[0], high[0] + 1)]
    return along_b + [line((low[0], n), (high[0], n)) for n in range(low[1], high[1] + 1)]


def _inside(lattice: Lattice, origin: tuple[float, float], picture: Picture) -> tuple[float, float]:
    """The origin, or where it lies outside the picture the corner of the lattice nearest to the picture's middle."""
    if 0 <= origin[0] <= picture.width and 0 <= origin[1] <= picture.height:
        return origin
    middle = picture.width / 2, picture.height / 2
    back_x, back_y = lattice.nearest(middle[0] - origin[0], middle[1] - origin[1])
    return middle[0] - back_x, middle[1] - back_y


def _cell_words(lattice: Lattice) -> str:
    x, y = lattice.cycle
    return f"cycle {x:.2f} x {y:.2f} px" + ("" if lattice.is_rectangular else ", along the lines")
