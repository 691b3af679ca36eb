from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

import core.data.thumbs as module
from core.data.duplicates import Duplicates, find_duplicates, joined
from core.data.images import read_picture, write_picture
from core.data.scan import SPECTRUM_SIZE, THUMB_SIZE, THUMB_ZOOMS, Facts, scan
from core.data.sources import Source, find_sources
from core.data.thumbs import Thumbs, candidate_pairs
from tests.core.data.steps import drained


def search(sources: list[Source], cache: Path | None = None) -> Duplicates:
    _, facts = drained(scan(sources, None, 2))
    assert isinstance(facts, dict)
    _, found = drained(find_duplicates(sources, facts, cache))
    assert isinstance(found, Duplicates)
    return found


def jpeg(picture: np.ndarray) -> np.ndarray:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "jpeg", quality=75)
    return np.asarray(Image.open(buffer))


def moved(picture: np.ndarray) -> np.ndarray:
    return np.asarray(np.roll(picture, (2, -3), (0, 1)))


def cropped(picture: np.ndarray) -> np.ndarray:
    return picture[2:-1, 3:-1]


def stretched(picture: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.resize(picture[2:-2, 2:-2], picture.shape[::-1], interpolation=cv2.INTER_CUBIC))


def darker(picture: np.ndarray) -> np.ndarray:
    return (picture * 0.8 + 10).astype(np.uint8)


def larger(picture: np.ndarray) -> np.ndarray:
    return np.asarray(cv2.resize(picture, None, fx=1.25, fy=1.25, interpolation=cv2.INTER_CUBIC))


CHANGES: list[Callable[[np.ndarray], np.ndarray]] = [jpeg, moved, cropped, stretched, darker, larger]


def repeated(phase: float, size: int = 96) -> np.ndarray:
    """(size, size): soft lines and pads every 24.3 x 31.7 px, about 40 to 200."""
    v, u = np.mgrid[:size, :size] - phase
    lines = np.tanh(3 * np.cos(2 * np.pi * u / 24.3) - 1)
    pads = np.tanh(4 * np.cos(2 * np.pi * u / 24.3 + 1) + 4 * np.cos(2 * np.pi * v / 31.7) - 5)
    return np.asarray(110 + 35 * lines + 30 * pads)


@pytest.fixture(scope="module")
def circuit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """60 shots of one repeating circuit at five phases only, so that many have the same phase; no two are copies."""
    out = tmp_path_factory.mktemp("circuit") / "pictures"
    rng = np.random.default_rng(3)
    for index in range(60):
        picture = repeated(3.0 * (index % 5)) * rng.uniform(0.9, 1.1) + rng.normal(0, 5, (96, 96))
        v, u = rng.integers(10, 86, 2)
        picture[v - 3 : v + 3, u - 3 : u + 3] += 60 * (index % 2)
        grey = np.clip(picture, 0, 255).astype(np.uint8)
        write_picture(out / ("ok" if index % 2 == 0 else "dent") / f"{index:02d}.png", grey)
    return out


def test_pictures_of_one_pattern_at_one_phase_are_no_duplicates(circuit: Path) -> None:
    assert search(find_sources(circuit).sources) == Duplicates([], [])


def test_demo_pictures_hold_no_duplicates(demo_folder: Path) -> None:
    assert search(find_sources(demo_folder).sources) == Duplicates([], [])


def test_copies_are_found_whatever_was_done_to_them(circuit: Path, tmp_path: Path) -> None:
    sources = find_sources(circuit).sources
    expected = []
    for number, change in enumerate([*CHANGES, *CHANGES]):
        original = sources[4 * number]
        copy = Source(tmp_path / f"{number}.png", f"copies/{number}.png", "copies")
        write_picture(copy.path, change(read_picture(original.path)[..., 0]))
        sources.append(copy)
        expected.append([original.file, copy.file])
    assert search(sources).near == expected


def test_equal_pixels_are_found_in_any_file_and_class(circuit: Path, tmp_path: Path) -> None:
    sources = find_sources(circuit).sources
    picture = Image.open(sources[7].path)
    picture.save(tmp_path / "again.bmp")
    sources.append(Source(tmp_path / "again.bmp", "other/again.bmp", "other"))
    found = search(sources)
    assert found == Duplicates([[sources[7].file, "other/again.bmp"]], [])
    assert found.clusters() == found.exact


def test_the_same_place_with_and_without_its_defect_belongs_together(tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    sources = []
    for index in range(30):
        board = 255 * (cv2.GaussianBlur(rng.normal(0, 1, (96, 96)), (0, 0), 5) > 0)
        for name in ("ok", "open") if index < 3 else ("ok",):
            picture = np.clip(board + rng.normal(0, 4, board.shape), 0, 255).astype(np.uint8)
            if name == "open":
                picture[40:52, 40:52] = 128
            file = f"{name}/{index:02d}.png"
            write_picture(tmp_path / file, picture)
            sources.append(Source(tmp_path / file, file, name))
    assert search(sources).near == [[f"ok/{index:02d}.png", f"open/{index:02d}.png"] for index in range(3)]


def test_pictures_without_any_detail_are_not_compared(tmp_path: Path) -> None:
    sources = []
    for level in (10, 100, 200):
        write_picture(tmp_path / f"{level}.png", np.full((40, 40, 1), level, np.uint8))
        sources.append(Source(tmp_path / f"{level}.png", f"{level}.png", "film"))
    assert search(sources) == Duplicates([], [])


def test_a_single_picture_has_no_duplicate(circuit: Path) -> None:
    assert search(find_sources(circuit).sources[:1]) == Duplicates([], [])


def test_verified_pairs_are_remembered(circuit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sources = find_sources(circuit).sources
    copy = Source(tmp_path / "copy.png", "copy.png", "ok")
    write_picture(copy.path, darker(read_picture(sources[3].path)[..., 0]))
    sources.append(copy)
    first = search(sources, tmp_path / "pairs.json")

    def refuse(*_: object) -> None:
        raise AssertionError("compared again")

    monkeypatch.setattr("core.data.likeness.Likeness.compare", refuse)
    assert search(sources, tmp_path / "pairs.json") == first


def test_nothing_is_found_in_an_empty_folder() -> None:
    assert search([]) == Duplicates([], [])


def test_pairs_join_into_groups_in_the_order_of_the_files() -> None:
    assert joined([("d", "b"), ("a", "d"), ("e", "f")], list("abcdef")) == [["a", "b", "d"], ["e", "f"]]


def test_of_many_pictures_only_those_alike_are_compared_and_their_copies_are_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rng = np.random.default_rng(5)
    usual = rng.normal(0, 1, (4, THUMB_SIZE))  # what the set has in common
    own = usual[rng.integers(0, 4, 1500)] + rng.normal(0, 1, (1500, THUMB_SIZE))
    copies = own[:60] + rng.normal(0, 0.4, (60, THUMB_SIZE))
    thumbs = np.clip(128 + 20 * np.concatenate([own, copies]), 0, 255).astype(np.uint8)
    # As of pictures that are not cropped.
    for zoom in range(1, len(THUMB_ZOOMS)):
        thumbs[:, zoom * SPECTRUM_SIZE : (zoom + 1) * SPECTRUM_SIZE] = thumbs[:, :SPECTRUM_SIZE]
    facts = [Facts(1, 1, 1, "", 0, 0, 0, 0, thumb.tobytes()) for thumb in thumbs]
    planted = {(index, 1500 + index) for index in range(60)}
    assert planted <= set(candidate_pairs(Thumbs(facts)))
    monkeypatch.setattr(module, "WHOLE", 300)
    monkeypatch.setattr(module, "_CELL", 64)
    cells = list(Thumbs(facts).neighbourhoods())
    assert sum(len(cell) for cell in cells) == 6 * 1560 and max(map(len, cells)) <= 300
    assert sum(len(cell) ** 2 for cell in cells) < 1560**2
    found = set(candidate_pairs(Thumbs(facts)))
    assert len(planted & found) >= 57
