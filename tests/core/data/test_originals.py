"""Originals too large to train on: the project works on what is cut from them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.config import DemoConfig, PrepareConfig
from core.data.demo import make_demo
from core.data.images import read_picture, write_picture
from core.data.load import load_prepared
from core.data.prepare import prepare_project
from core.errors import InputError
from core.events import Event, Notice
from core.files import read_csv, read_json, write_json
from core.paths import Project


def prepared(pictures: Path, project: Path, **options: int) -> tuple[Project, list[Event]]:
    events = list(prepare_project(PrepareConfig(pictures=str(pictures), project=str(project), **options)))
    return Project(project), events


def film(seed: int, scratched: bool) -> np.ndarray:
    """(400, 700, 1) uint8: uneven light, noise, and a bright line where asked."""
    rng = np.random.default_rng(seed)
    v, u = np.mgrid[:400, :700]
    picture = 110 + 0.03 * u + 8 * np.sin(v / 90) + rng.normal(0, 3, u.shape)
    if scratched:
        picture[200:203, 300:360] += 60
    return np.clip(picture, 0, 255).astype(np.uint8)[..., None]


def test_defects_of_a_circuits_originals_are_cut_where_the_pattern_is_broken(tmp_path: Path) -> None:
    pictures = tmp_path / "in"
    list(make_demo(DemoConfig(out=str(pictures), size=256, pictures=33, cycle=(30.3, 33.7), seed=3)))
    project, _ = prepared(pictures, tmp_path / "project", max_side_px=160, crop_px=96)
    truth = {row["file"]: row for row in read_csv(pictures / "truth.csv")}
    crops = [row for row in read_csv(project.crops / "crops.csv") if truth[row["original"]]["mask"]]
    hit = 0
    for row in crops:
        mask = read_picture(pictures / truth[row["original"]]["mask"])[..., 0] > 127
        x, y = int(row["x"]), int(row["y"])
        hit += bool(mask[y : y + 96, x : x + 96].any())
    assert len(crops) >= 15 and hit >= 0.9 * len(crops)
    summary = read_json(project.summary)
    assert summary["pattern"] is True and summary["cycle"] == pytest.approx([30.3, 33.7], rel=5e-3)
    assert summary["crops"]["to"] == len(load_prepared(project).files)
    assert load_prepared(project).size == (96, 96)


def test_small_pictures_stay_beside_what_is_cut_from_large_ones(tmp_path: Path) -> None:
    pictures = tmp_path / "in"
    for index in range(6):
        write_picture(pictures / "ok" / f"small {index}.png", film(index, False)[100:200, 100:200])
    write_picture(pictures / "scratch" / "large.png", film(9, True))
    project, _ = prepared(pictures, tmp_path / "project", max_side_px=512)
    data = load_prepared(project)
    assert data.size == (100, 100) and sorted(data.names) == ["ok", "scratch"]
    assert [f for f in data.files if f.startswith("scratch")] == ["scratch/large_x280_y152.png"]
    assert project.pictures() == project.crops.resolve()
    # Crops of one original, and only they, share its group.
    assert len(set(data.groups)) == 7


def test_where_nothing_stands_out_a_click_is_asked_for_and_followed(tmp_path: Path) -> None:
    pictures = tmp_path / "in"
    write_picture(pictures / "scratch" / "large.png", film(9, False))
    project, events = prepared(pictures, tmp_path / "project", max_side_px=256, crop_px=96)
    assert read_json(project.summary)["undecided"] == ["scratch/large.png"]
    assert any(isinstance(e, Notice) and "click on the defects" in e.text for e in events)
    with pytest.raises(InputError, match="click on the defects"):
        load_prepared(project)
    write_json(project.edits, {"format": 1, "clicks": {"scratch/large.png": [{"x": 500, "y": 20, "class": "dent"}]}})
    prepared(pictures, project.folder, max_side_px=256, crop_px=96)
    assert load_prepared(project).files == ["dent/large_x452_y0.png"]
    assert read_json(project.summary)["undecided"] == []


def test_what_was_cut_is_not_cut_again(tmp_path: Path) -> None:
    pictures = tmp_path / "in"
    for index in range(3):
        write_picture(pictures / "scratch" / f"{index}.png", film(index, True))
    project, _ = prepared(pictures, tmp_path / "project", max_side_px=256, crop_px=96)
    stamps = {p: p.stat().st_mtime_ns for p in project.crops.rglob("*.png")}
    assert len(stamps) == 3
    write_picture(pictures / "scratch" / "3.png", film(3, True))
    prepared(pictures, project.folder, max_side_px=256, crop_px=96)
    after = {p: p.stat().st_mtime_ns for p in project.crops.rglob("*.png")}
    assert len(after) == 4 and {p: after[p] for p in stamps} == stamps
