"""What the engineer decides by hand is followed by everything, and survives every new preparation."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import core.data.rows as rows_module
from core.config import PrepareConfig
from core.data.edits import move_coordinates, read_edits
from core.data.images import read_picture, write_picture
from core.data.lattice import Lattice
from core.data.load import load_prepared
from core.data.prepare import prepare_project
from core.errors import InputError
from core.events import Progress
from core.files import read_csv, read_json, write_json
from core.paths import Project


@pytest.fixture
def few(demo_folder: Path, tmp_path: Path) -> Path:
    """24 of the demo's pictures, in a folder of the test's own."""
    out = tmp_path / "pictures"
    for name, count in (("ok", 9), ("particle", 8), ("scratch", 7)):
        (out / name).mkdir(parents=True)
        for source in sorted((demo_folder / name).glob("*.png"))[:count]:
            shutil.copy(source, out / name / source.name)
    return out


def prepared(pictures: Path, project: Path) -> Project:
    list(prepare_project(PrepareConfig(pictures=str(pictures), project=str(project))))
    return Project(project)


def coordinates(project: Project) -> dict[str, dict[str, str]]:
    return {row["file"]: row for row in read_csv(project.coordinates)}


def decide(project: Project, **decisions: Any) -> None:
    record = read_json(project.edits) if project.edits.exists() else {"format": 1}
    write_json(project.edits, record | decisions)


@pytest.fixture
def placed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Files that were worked on, one entry each time."""
    real, seen = rows_module._place, []

    def counted(task: rows_module.Task, *rest: Any) -> rows_module.Placed:
        seen.append(task.source.file)
        return real(task, *rest)

    monkeypatch.setattr(rows_module, "_place", counted)
    return seen


# --- adding pictures --------------------------------------------------------------------------------


def test_adding_pictures_costs_only_those(few: Path, tmp_path: Path, demo_folder: Path, placed: list[str]) -> None:
    project = prepared(few, tmp_path / "project")
    assert len(placed) == 24
    before = coordinates(project)
    new = sorted((demo_folder / "scratch").glob("*.png"))[8]
    shutil.copy(new, few / "scratch" / new.name)
    placed.clear()
    prepared(few, project.folder)
    assert placed == [f"scratch/{new.name}"]
    after = coordinates(project)
    assert len(after) == 25 and {f: r for f, r in after.items() if f in before} == before


def test_many_new_pictures_have_the_pattern_found_anew_with_the_same_origin(
    few: Path, tmp_path: Path, demo_folder: Path
) -> None:
    project = prepared(few, tmp_path / "project")
    before = coordinates(project)
    for name in ("ok", "particle", "scratch", "short", "open", "pinhole"):
        (few / name).mkdir(exist_ok=True)
        for source in sorted((demo_folder / name).glob("*.png")):
            shutil.copy(source, few / name / source.name)
    prepared(few, project.folder)
    lattice = Lattice.from_list(read_json(project.summary)["lattice"])
    after = coordinates(project)
    assert len(after) > 1.5 * len(before)
    moves = [lattice.distance(place(before[f]), place(after[f])) for f in before]
    assert max(moves) < 0.6


def place(row: dict[str, str]) -> tuple[float, float]:
    return float(row["x"]), float(row["y"])


def test_what_was_found_before_a_stop_is_not_found_again(few: Path, tmp_path: Path, placed: list[str]) -> None:
    events: Iterator[Any] = prepare_project(PrepareConfig(pictures=str(few), project=str(tmp_path / "project")))
    for event in events:
        if isinstance(event, Progress) and event.stage == "Finding coordinates" and event.done == 10:
            break
    events.close()  # type: ignore[attr-defined]
    done = placed[:10]
    placed.clear()
    prepared(few, tmp_path / "project")
    assert not set(done) & set(placed) and len(placed) <= 14


# --- decisions --------------------------------------------------------------------------------------


def test_a_dragged_coordinate_is_refined_and_kept_by_every_later_preparation(few: Path, tmp_path: Path) -> None:
    project = prepared(few, tmp_path / "project")
    file, other = sorted(coordinates(project))[3:5]
    x, y = place(coordinates(project)[file])
    # One drag near the right place, one to quite another: the engineer's word stands.
    far = (place(coordinates(project)[other])[0] + 8.0, place(coordinates(project)[other])[1] + 9.0)
    decide(project, coordinates={file: {"x": x + 1.0, "y": y - 0.8}, other: {"x": far[0], "y": far[1]}})
    for _ in range(2):
        prepared(few, project.folder)
        lattice = Lattice.from_list(read_json(project.summary)["lattice"])
        found = coordinates(project)
        assert lattice.distance(place(found[file]), (x, y)) < 0.1
        assert lattice.distance(place(found[other]), far) < 0.01
        assert found[file]["review"] == found[other]["review"] == ""
        data = load_prepared(project)
        assert tuple(data.poses[data.files.index(other)][:2]) == pytest.approx(place(found[other]), abs=1e-3)
        source = sorted((few / "ok").glob("*.png"))[0]
        array = read_picture(source)
        array[0, 0] ^= 1
        write_picture(source, array)  # so that the second round has something to do


def test_a_picture_unlike_the_others_is_listed_for_review_until_it_is_confirmed(few: Path, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    write_picture(few / "scratch" / "strange.png", rng.integers(0, 255, (64, 64, 3)).astype(np.uint8))
    project = prepared(few, tmp_path / "project")
    row = coordinates(project)["scratch/strange.png"]
    assert row["review"].startswith("matches the pattern poorly (score ")
    assert read_json(project.summary)["review"] == 1
    assert not any(r["review"] for f, r in coordinates(project).items() if f != "scratch/strange.png")
    decide(project, confirmed=["scratch/strange.png"])
    prepared(few, project.folder)
    assert read_json(project.summary)["review"] == 0


def test_a_picture_left_out_by_hand_stays_out(few: Path, tmp_path: Path) -> None:
    project = prepared(few, tmp_path / "project")
    file = sorted(coordinates(project))[0]
    decide(project, left_out=[file])
    prepared(few, project.folder)
    assert file not in coordinates(project)
    skipped = {s["file"]: s["reason"] for s in read_json(project.summary)["skipped"]}
    assert skipped[file] == "was left out by hand"


def test_told_that_there_is_no_pattern_preparation_looks_for_none(few: Path, tmp_path: Path) -> None:
    project = prepared(few, tmp_path / "project")
    decide(project, no_pattern=True)
    prepared(few, project.folder)
    assert read_json(project.summary)["pattern"] is False
    assert load_prepared(project).pattern is None
    decide(project, no_pattern=False)
    prepared(few, project.folder)
    assert read_json(project.summary)["pattern"] is True


def test_a_cell_drawn_by_hand_sets_the_cycle_and_the_origin_and_dragged_coordinates_follow(
    few: Path, tmp_path: Path
) -> None:
    project = prepared(few, tmp_path / "project")
    file, dragged = sorted(coordinates(project))[2:4]
    cycle = read_json(project.summary)["cycle"]
    before = coordinates(project)
    decide(project, coordinates={dragged: dict(zip("xy", place(before[dragged]), strict=True))})
    # Half a pixel off in size, as a hand draws.
    drawn = {"file": file, "x": 11.0, "y": 9.0, "width": cycle[0] + 0.5, "height": cycle[1] - 0.5}
    decide(project, template=drawn)
    for _ in range(2):
        prepared(few, project.folder)
        lattice = Lattice.from_list(read_json(project.summary)["lattice"])
        assert read_json(project.summary)["cycle"] == pytest.approx(cycle, rel=2e-3)
        after = coordinates(project)
        assert lattice.distance(place(after[file]), (11.0, 9.0)) < 0.5
        move = np.subtract(place(after[file]), place(before[file]))
        for name in (dragged, *sorted(before)[5:9]):
            there = np.add(place(before[name]), move)
            assert lattice.distance(place(after[name]), (there[0], there[1])) < 0.6, name
        (few / "ok" / "more.png").write_bytes(next((few / "particle").glob("*.png")).read_bytes())


def test_coordinates_that_moved_with_the_origin_do_not_move_again_when_that_was_cut_off(tmp_path: Path) -> None:
    path = tmp_path / "edits.json"
    write_json(path, {"coordinates": {"a.png": {"x": 1.0, "y": 2.0}}})
    for pattern, x in (("first", 4.0), ("first", 4.0), ("second", 7.0), ("first", 10.0)):
        move_coordinates(path, (3.0, 0.0), pattern)
        assert read_edits(path).coordinates == {"a.png": (x, 2.0)}


def test_twice_the_cell_drawn_by_hand_is_taken_as_drawn(few: Path, tmp_path: Path) -> None:
    project = prepared(few, tmp_path / "project")
    file = sorted(coordinates(project))[0]
    cycle = read_json(project.summary)["cycle"]
    decide(project, template={"file": file, "x": 3, "y": 5, "width": 2 * cycle[0], "height": cycle[1]})
    prepared(few, project.folder)
    assert read_json(project.summary)["cycle"] == pytest.approx([2 * cycle[0], cycle[1]], rel=3e-3)


# --- the user's own masks ---------------------------------------------------------------------------


def test_a_mask_of_the_users_is_taken_instead_of_the_residuals(few: Path, tmp_path: Path) -> None:
    file = sorted((few / "particle").glob("*.png"))[0]
    mask = np.zeros((64, 64, 1), np.uint8)
    mask[5:15, 20:40] = 255
    write_picture(few / "masks" / "particle" / file.name, mask)
    project = prepared(few, tmp_path / "project")
    data = load_prepared(project)
    row = data.files.index(f"particle/{file.name}")
    assert np.array_equal(data.masks[row], mask[..., 0] > 0)
    told = next(r for r in read_csv(project.attributes) if r["file"] == data.files[row])
    assert told["box"] == "20 5 20 10" and float(told["area"]) == pytest.approx(200 / 64**2, abs=1e-5)


# --- the file itself --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "says"),
    [
        ({"template": {"file": "a.png", "x": 1}}, "'template' in .* cannot be understood"),
        (
            {"template": {"file": "a.png", "x": 1, "y": 1, "width": 0, "height": 9}},
            "'template' in .* cannot be understood",
        ),
        ({"coordinates": {"a.png": {"x": "left", "y": 1}}}, "'coordinates' in .* cannot be understood"),
        ({"coordinates": [1, 2]}, "'coordinates' in .* cannot be understood"),
        ({"clicks": {"a.png": [{"x": 1}]}}, "'clicks' in .* cannot be understood"),
        ([1], "does not hold decisions"),
    ],
)
def test_decisions_that_cannot_be_understood_get_a_sentence(record: Any, says: str, tmp_path: Path) -> None:
    write_json(tmp_path / "edits.json", record)
    with pytest.raises(InputError, match=says):
        read_edits(tmp_path / "edits.json")


def test_a_template_on_a_picture_that_is_gone_gets_a_sentence(few: Path, tmp_path: Path) -> None:
    project = prepared(few, tmp_path / "project")
    decide(project, template={"file": "ok/gone.png", "x": 3, "y": 5, "width": 20, "height": 24})
    with pytest.raises(InputError, match=r"drawn on ok/gone\.png, which is not among the pictures any more"):
        prepared(few, project.folder)
    assert project.is_prepared(), "what was prepared before is still there"
