"""Crops from originals: around what was annotated, clicked or stands out; never where nothing does."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from core.data.annotations import Region
from core.data.crops import COLUMNS, write_crops
from core.data.cutting import OK_CROPS, Cut, Undecided, cut_positions
from core.data.images import read_picture, write_picture
from core.data.sources import Source, find_sources, user_mask
from core.files import read_csv
from tests.core.data.steps import drained

SIDE = 200


def film(seed: int, height: int = 1000, width: int = 2400, noise: float = 3.0) -> np.ndarray:
    """(height, width) float32: film in uneven light."""
    rng = np.random.default_rng(seed)
    v, u = np.mgrid[:height, :width].astype(np.float32)
    light = 150 + 30 * np.cos(u / width * 3 + seed) + 25 * (v / height - 0.5) ** 2 * 4 + 10 * np.sin(u / 900)
    return light + rng.normal(0, noise, (height, width)).astype(np.float32)


def scratched(array: np.ndarray, x: float, y: float, contrast: float = 12, length: float = 140) -> np.ndarray:
    line = np.zeros(array.shape, np.uint8)
    cv2.line(line, (int(x - length / 2), int(y - 20)), (int(x + length / 2), int(y + 20)), 255, 2, cv2.LINE_AA)
    return array + line.astype(np.float32) / 255 * contrast


def with_particle(array: np.ndarray, x: float, y: float, contrast: float = 40) -> np.ndarray:
    v, u = np.mgrid[: array.shape[0], : array.shape[1]].astype(np.float32)
    return array - contrast * np.exp(-((u - x) ** 2 + (v - y) ** 2) / (2 * 2.0**2))


def picture(array: np.ndarray) -> np.ndarray:
    return np.clip(array + 0.5, 0, 255).astype(np.uint8)[..., None]


def source(defect: str = "scratch", regions: tuple[Region, ...] = (), mask: Path | None = None) -> Source:
    return Source(Path("a.png"), "a.png", defect, regions, mask)


def holds(cut: Cut, x: float, y: float, margin: float = 5) -> bool:
    return cut.x + margin <= x <= cut.x + SIDE - margin and cut.y + margin <= y <= cut.y + SIDE - margin


BLANK = np.zeros((1000, 3000, 1), np.uint8)

# --- by annotation ------------------------------------------------------------------------------------


def test_a_crop_is_centred_on_a_box_and_stays_inside_the_picture() -> None:
    boxes = (Region("scratch", (1000, 500, 40, 20)), Region("dent", (2990, 2, 8, 8)))
    found = cut_positions(BLANK, source(regions=boxes), SIDE)
    assert found == [Cut(920, 410, "scratch"), Cut(2800, 0, "dent")]


def test_near_boxes_of_one_class_share_a_crop_when_both_fit_and_others_do_not() -> None:
    near = (Region("a", (1000, 500, 20, 20)), Region("a", (1100, 520, 20, 20)))
    assert cut_positions(BLANK, source(regions=near), SIDE) == [Cut(960, 420, "a")]
    apart = (Region("a", (1000, 500, 20, 20)), Region("a", (1170, 500, 20, 20)))
    assert len(cut_positions(BLANK, source(regions=apart), SIDE)) == 2  # type: ignore[arg-type]
    other = (Region("a", (1000, 500, 20, 20)), Region("b", (1040, 500, 20, 20)))
    assert [c.defect for c in cut_positions(BLANK, source(regions=other), SIDE)] == ["a", "b"]  # type: ignore[union-attr]


def test_an_outlined_defect_larger_than_a_crop_is_covered_along_its_outline() -> None:
    long = Region("scratch", (500, 100, 900, 300), ((500, 100, 1400, 395, 1400, 400, 500, 105),))
    found = cut_positions(BLANK, source(regions=(long,)), SIDE)
    assert isinstance(found, list) and 3 <= len(found) <= 6
    for cut in found:
        middle = cut.x + SIDE / 2
        assert holds(cut, middle, 100 + (middle - 500) / 3, margin=20)


def test_a_mask_gives_a_crop_for_each_of_its_places(tmp_path: Path) -> None:
    mask = np.zeros((1000, 3000, 1), np.uint8)
    mask[300:310, 400:440] = mask[300:310, 444:460] = mask[800:805, 2000:2010] = 255
    write_picture(tmp_path / "mask.png", mask)
    found = cut_positions(BLANK, source("dent", mask=tmp_path / "mask.png"), SIDE)
    assert found == [Cut(330, 205, "dent"), Cut(1905, 702, "dent")]


# --- by click -----------------------------------------------------------------------------------------


def test_clicks_go_before_everything_and_bring_their_class() -> None:
    clicks = [{"x": 1500, "y": 500, "class": "dent"}, {"x": 2000.5, "y": 10}]
    found = cut_positions(BLANK, source(regions=(Region("scratch", (5, 5, 5, 5)),)), SIDE, clicks=clicks)
    assert found == [Cut(1400, 400, "dent"), Cut(1900, 0, "scratch")]


# --- by what stands out -------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(4))
def test_scratches_and_particles_on_film_are_found_and_nothing_else(seed: int) -> None:
    rng = np.random.default_rng(seed)
    places = [(rng.uniform(150, 1000), rng.uniform(150, 850)), (rng.uniform(1400, 2250), rng.uniform(150, 850))]
    array = with_particle(scratched(film(seed), *places[0]), *places[1])
    found = cut_positions(picture(array), source(), SIDE)
    assert isinstance(found, list) and len(found) == 2
    assert all(any(holds(cut, *place) for cut in found) for place in places)


@pytest.mark.parametrize("seed", range(4))
def test_where_nothing_stands_out_the_engineer_is_asked(seed: int) -> None:
    found = cut_positions(picture(film(seed)), source(), SIDE)
    assert found == Undecided("has no place that clearly stands out; click on its defects")


def test_the_frame_of_the_product_is_no_defect() -> None:
    array = with_particle(film(5), 700, 300)
    array[:, :140] = array[:90] = 20
    array += np.random.default_rng(0).normal(0, 2, array.shape)
    found = cut_positions(picture(array), source("particle"), SIDE)
    assert isinstance(found, list) and len(found) == 1 and holds(found[0], 700, 300, margin=60)


def test_a_circuit_without_repeats_is_left_to_the_engineer() -> None:
    rng = np.random.default_rng(1)
    tracks = np.zeros((1000, 2400), np.uint8)
    for _ in range(260):
        x, y = int(rng.integers(2400)), int(rng.integers(1000))
        end = (x + int(rng.integers(40, 500)), y) if rng.random() < 0.5 else (x, y + int(rng.integers(40, 500)))
        cv2.line(tracks, (x, y), end, 255, 14)
    assert isinstance(cut_positions(tracks[..., None], source(), SIDE), Undecided)


def repeating(seed: int, cycle: int = 40) -> np.ndarray:
    """(1000, 1600) float32: a circuit that repeats."""
    rng = np.random.default_rng(seed)
    cell = cv2.GaussianBlur(rng.uniform(40, 220, (cycle, cycle)).astype(np.float32), (0, 0), 2)
    cell = (cell - cell.mean()) / cell.std() * 40 + 120
    tiled = np.tile(cell, (1000 // cycle, 1600 // cycle))
    return tiled + rng.normal(0, 3, tiled.shape).astype(np.float32)


def by_shift(window: np.ndarray) -> np.ndarray:
    """Deviation from the median of the window's own repeats, a stand-in for the matched clean pattern."""
    cycle = 40
    assert window.dtype == np.float32 and window.min() >= 0 and window.max() <= 1
    grey = window.mean(axis=2)
    rows, columns = grey.shape[0] // cycle, grey.shape[1] // cycle
    inner = grey[: rows * cycle, : columns * cycle]
    cell = np.median(inner.reshape(rows, cycle, columns, cycle).swapaxes(1, 2).reshape(-1, cycle, cycle), axis=0)
    whole = np.tile(cell, (rows + 1, columns + 1))[: grey.shape[0], : grey.shape[1]]
    size = np.abs(grey - whole)
    return cv2.GaussianBlur(size / np.median(size), (0, 0), 1.0)


def test_on_a_repeating_pattern_the_deviation_from_it_tells() -> None:
    array = with_particle(repeating(0), 1003, 407, contrast=90)
    found = cut_positions(picture(array), source("particle"), SIDE, deviation=by_shift)
    assert isinstance(found, list) and len(found) == 1 and holds(found[0], 1003, 407, margin=60)
    assert isinstance(cut_positions(picture(repeating(1)), source("particle"), SIDE, deviation=by_shift), Undecided)


def test_small_crops_do_not_make_the_look_at_a_large_original_slow() -> None:
    """Windows of a crop's size would be 300 here, and thousands in a picture of a whole panel."""
    looks: list[tuple[int, ...]] = []

    def by_shift_counted(window: np.ndarray) -> np.ndarray:
        looks.append(window.shape)
        return by_shift(window)

    array = with_particle(repeating(0), 1003, 407, contrast=90)
    found = cut_positions(picture(array), source("particle"), 64, deviation=by_shift_counted)
    assert isinstance(found, list) and len(found) == 1 and len(looks) <= 24


def test_a_good_original_gives_a_few_crops_apart_from_what_stands_out() -> None:
    array = with_particle(film(3), 1200, 500)
    found = cut_positions(picture(array), source("ok"), SIDE)
    assert isinstance(found, list) and len(found) == OK_CROPS and all(cut.defect == "ok" for cut in found)
    assert not any(holds(cut, 1200, 500, margin=0) for cut in found)
    corners = [(cut.x, cut.y) for cut in found]
    assert all(max(abs(a[0] - b[0]), abs(a[1] - b[1])) >= SIDE for a in corners for b in corners if a != b)


def test_a_picture_of_the_crops_size_is_taken_whole() -> None:
    assert cut_positions(np.zeros((SIDE, SIDE, 1), np.uint8), source(), SIDE) == [Cut(0, 0, "scratch")]


def test_an_original_smaller_than_a_crop_is_told() -> None:
    found = cut_positions(np.zeros((150, 3000, 1), np.uint8), source(), SIDE)
    assert found == Undecided("is 3000x150 px, too small for crops of 200 px; choose a smaller crop")


@pytest.mark.parametrize("size", [(33, 40), (64, 65), (100, 33), (250, 70)])
def test_pictures_little_larger_than_a_crop_are_searched_too(size: tuple[int, int]) -> None:
    noise = np.random.default_rng(0).normal(120, 3, (*size, 3)).clip(0, 255).astype(np.uint8)
    assert isinstance(cut_positions(noise, source(), 32), Undecided)
    marked = noise.copy()
    marked[12:18, 15:21] = 255
    found = cut_positions(marked, source(), 32)
    assert isinstance(found, Undecided) or all(c.x <= 15 <= c.x + 32 and c.y <= 12 <= c.y + 32 for c in found)


# --- writing ------------------------------------------------------------------------------------------


@pytest.fixture
def originals(tmp_path: Path) -> Path:
    """Three originals: a scratch, an annotated dent with its mask, and one on which nothing is to be seen."""
    folder = tmp_path / "originals"
    write_picture(folder / "scratch" / "lot 1" / "a.png", picture(scratched(film(1, 600, 1200), 700, 300)))
    write_picture(folder / "scratch" / "b.png", picture(film(2, 600, 1200)))
    write_picture(folder / "찍힘" / "a.png", picture(film(3, 600, 1200)))
    mask = np.zeros((600, 1200), np.uint8)
    mask[200:220, 300:330] = 255
    write_picture(folder / "masks" / "찍힘" / "a.png", mask)
    return folder


def test_crops_are_written_with_their_masks_and_a_list(originals: Path, tmp_path: Path) -> None:
    out = tmp_path / "crops"
    listed = find_sources(originals).sources
    events, crops = drained(write_crops(listed, out, SIDE))
    assert [event.done for event in events] == [0, 1, 2, 3] and events[0].total == 3
    assert [entry.file for entry in crops.undecided] == ["scratch/b.png"] and crops.skipped == []
    assert [(s.defect, crops.original[s.file]) for s in crops.sources] == [
        ("scratch", "scratch/lot 1/a.png"),
        ("찍힘", "찍힘/a.png"),
    ]
    scratch, dent = crops.sources
    assert scratch.file.startswith("scratch/lot 1/a_x")
    x, y = 215, 110
    assert dent.file == f"찍힘/a_x{x}_y{y}.png"
    whole = read_picture(originals / "찍힘" / "a.png")
    assert np.array_equal(read_picture(out / dent.file), whole[y : y + SIDE, x : x + SIDE])
    mask = user_mask(dent, SIDE, SIDE)
    assert mask is not None and mask.sum() == 600 and mask[90:110, 85:115].all()
    rows = read_csv(out / "crops.csv")
    assert list(rows[0]) == list(COLUMNS) and rows[1]["original"] == "찍힘/a.png" and rows[1]["x"] == "215"
    # The folder is again one that the program understands.
    again = find_sources(out)
    assert [(s.file, s.defect, s.mask) for s in again.sources] == [(s.file, s.defect, s.mask) for s in crops.sources]
    assert again.skipped == [] and again.notices == []


def test_a_second_time_only_what_changed_is_cut(
    originals: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "crops"
    _, first = drained(write_crops(find_sources(originals).sources, out, SIDE))
    stamps = {path: path.stat().st_mtime_ns for path in out.rglob("*.png")}
    cut: list[str] = []
    from core.data import crops as module

    real = module.cut_positions
    monkeypatch.setattr(module, "cut_positions", lambda a, s, *rest: (cut.append(s.file), real(a, s, *rest))[1])
    _, second = drained(write_crops(find_sources(originals).sources, out, SIDE))
    assert cut == [] and second.sources == first.sources and second.undecided == first.undecided
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.png")} == stamps
    clicks = {"scratch/b.png": [{"x": 600, "y": 300, "class": "stain"}]}
    _, third = drained(write_crops(find_sources(originals).sources, out, SIDE, clicks))
    assert cut == ["scratch/b.png"] and third.undecided == []
    assert "stain/b_x500_y200.png" in third.original and len(third.sources) == 3
    assert {path: path.stat().st_mtime_ns for path in stamps} == stamps


def test_crops_that_no_original_gives_any_more_are_removed_and_nothing_else(originals: Path, tmp_path: Path) -> None:
    out = tmp_path / "crops"
    listed = find_sources(originals).sources
    _, first = drained(write_crops(listed, out, SIDE))
    (out / "mine.txt").write_text("kept", encoding="utf-8")
    drained(write_crops([source for source in listed if "lot 1" in source.file], out, SIDE))
    left = {path.relative_to(out).as_posix() for path in out.rglob("*.png")}
    assert left == {first.sources[0].file} and (out / "mine.txt").exists()


def test_originals_of_one_name_and_damaged_ones_do_not_hinder_each_other(tmp_path: Path) -> None:
    folder = tmp_path / "originals"
    for name in ("a.png", "a.bmp", "c.png"):
        write_picture(folder / "dent" / name, picture(film(1, 400, 600)))
    (folder / "dent" / "b.png").write_bytes(b"no picture")
    click = [{"x": 300, "y": 200, "class": "dent"}]
    clicks = {f"dent/{name}": click for name in ("a.png", "a.bmp", "b.png", "c.png")}
    _, crops = drained(write_crops(find_sources(folder).sources, tmp_path / "crops", SIDE, clicks))
    assert sorted(s.file for s in crops.sources) == [
        "dent/a_x200_y100.png",
        "dent/a_x200_y100_2.png",
        "dent/c_x200_y100.png",
    ]
    assert [entry.file for entry in crops.skipped] == ["dent/b.png"] and "not a picture" in crops.skipped[0].reason
