"""Preparation: what it leaves, what it passes over and why, and that pictures are never touched."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.config import PrepareConfig
from core.data.captions import read_caption
from core.data.demo_layout import cycle_px
from core.data.images import read_picture, write_picture
from core.data.load import load_prepared
from core.data.prepare import prepare_project
from core.data.project_files import mask_name
from core.data.residual import ATTRIBUTES
from core.errors import InputError
from core.events import Event, Level, Notice, Progress
from core.files import read_csv, read_json
from core.paths import Project

COLUMNS = ["file", "class", "x", "y", "score", "angle_deg", "scale", "group", "review", "digest"]


def prepared(pictures: Path, project: Path, **changes: int) -> tuple[Project, list[Event]]:
    events = list(prepare_project(PrepareConfig(pictures=str(pictures), project=str(project), **changes)))
    return Project(project), events


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def notices(events: list[Event]) -> list[str]:
    return [e.text for e in events if isinstance(e, Notice)]


@pytest.fixture
def few(demo_folder: Path, tmp_path: Path) -> Path:
    """21 of the demo's pictures, in a folder of the test's own."""
    out = tmp_path / "사진 pictures"
    for name, count in (("ok", 6), ("particle", 6), ("scratch", 6), ("stain", 3)):
        for source in sorted((demo_folder / name).glob("*.png"))[:count]:
            (out / name).mkdir(parents=True, exist_ok=True)
            shutil.copy(source, out / name / source.name)
    return out


# --- what it leaves ---------------------------------------------------------------------------------


def test_coordinates_list_every_picture_with_its_class(project: Project, truth: dict[str, dict[str, str]]) -> None:
    rows = read_csv(project.coordinates)
    assert list(rows[0]) == COLUMNS
    assert {r["file"]: r["class"] for r in rows} == {f: r["class"] for f, r in truth.items()}
    cycle = read_json(project.summary)["cycle"]
    for row in rows:
        assert abs(float(row["angle_deg"])) < 1 and float(row["scale"]) == pytest.approx(1, abs=0.01)
        assert 0 <= float(row["x"]) < cycle[0] and 0 <= float(row["y"]) < cycle[1] and -1 <= float(row["score"]) <= 1


def test_the_summary_tells_pattern_cycle_counts_and_what_was_skipped(
    project: Project, truth: dict[str, dict[str, str]]
) -> None:
    summary = read_json(project.summary)
    assert summary["pattern"] is True and summary["skipped"] == []
    assert summary["cycle"] == pytest.approx(cycle_px(0, 64), rel=2e-3)
    classes = [r["class"] for r in truth.values()]
    assert summary["counts"] == {name: classes.count(name) for name in set(classes)}
    assert f"{summary['cycle'][0]:.2f} x {summary['cycle'][1]:.2f} px" in summary["message"]
    template = summary["template"]
    assert (template["width"], template["height"]) == pytest.approx([1.5 * c for c in summary["cycle"]], abs=0.02)
    assert template["x"] + template["width"] <= 64 and template["y"] + template["height"] <= 64


def test_every_picture_has_its_caption_mask_and_attributes(project: Project) -> None:
    attributes = {r["file"]: r for r in read_csv(project.attributes)}
    for row in read_csv(project.coordinates):
        caption = read_caption((project.captions / row["file"]).with_suffix(".txt"))
        assert caption is not None and caption.defect == row["class"]
        assert (caption.x, caption.y) == pytest.approx((float(row["x"]), float(row["y"])), abs=0.006)
        mask = read_picture(project.masks / mask_name(row["file"]))
        assert mask.shape == (64, 64, 1) and set(np.unique(mask)) <= {0, 255}
        own = attributes[row["file"]]
        assert list(own) == ["file", "class", "box", *ATTRIBUTES]
        assert float(own["area"]) == pytest.approx((mask > 0).mean(), abs=1e-6)
        assert (own["box"] == "") == (not mask.any())


def test_the_project_finds_its_pictures_again(project: Project, demo_folder: Path) -> None:
    assert project.is_prepared() and project.pictures() == demo_folder.resolve()
    assert read_json(project.settings)["size"] == [64, 64] and read_json(project.settings)["channels"] == 3


def test_the_pictures_are_left_as_they_were_and_progress_counts_each_stage_to_its_end(
    few: Path, tmp_path: Path
) -> None:
    before = contents(few)
    stamps = {p: p.stat().st_mtime_ns for p in few.rglob("*")}
    _, events = prepared(few, tmp_path / "project")
    assert contents(few) == before and {p: p.stat().st_mtime_ns for p in few.rglob("*")} == stamps
    last = {e.stage: e for e in events if isinstance(e, Progress)}
    looking = {"Looking through the pictures", "Looking for pictures that are there twice"}
    finding = {"Looking for a repeating pattern", "Overlaying the pattern", "Finding coordinates"}
    assert finding <= set(last) <= finding | looking
    assert all(e.done == e.total for e in last.values())


# --- what it passes over ----------------------------------------------------------------------------


def test_bad_files_are_passed_over_each_with_its_reason_and_the_rest_goes_on(few: Path, tmp_path: Path) -> None:
    picture = next((few / "ok").glob("*.png"))
    whole = picture.read_bytes()
    bad = {
        "scratch/cut.png": (whole[: len(whole) // 2], "cut short"),
        "scratch/empty.jpg": (b"", "is empty"),
        "scratch/notes.png": (b"not a picture at all", "is not a picture"),
        "ok/zz copy.png": (whole, f"is the same picture as ok/{picture.name}"),
    }
    for name, (data, _) in bad.items():
        (few / name).write_bytes(data)
    write_picture(few / "stain" / "tiny.png", np.zeros((8, 8, 3), np.uint8))
    write_picture(few / "stain" / "wide.png", np.zeros((60, 70, 3), np.uint8))
    Image.new("RGB", (7000, 2000)).save(few / "stain" / "line scan.png")
    reasons = {name: says for name, (_, says) in bad.items()} | {
        "stain/tiny.png": "is only 8x8 px",
        "stain/wide.png": "is 70x60 px, smaller than most (64x64); export it larger",
        "stain/line scan.png": "has no place that clearly stands out; click on its defects",
    }
    project, events = prepared(few, tmp_path / "project")
    skipped = {entry["file"]: entry["reason"] for entry in read_json(project.summary)["skipped"]}
    assert set(skipped) == set(reasons)
    for name, says in reasons.items():
        assert says in skipped[name], skipped[name]
        notice = next(e for e in events if isinstance(e, Notice) and e.file == name)
        assert notice.level == Level.WARNING and notice.text == f"{name} {skipped[name]}."
    assert len(read_csv(project.coordinates)) == 21
    assert sum(read_json(project.summary)["counts"].values()) == 21


def test_one_picture_in_two_classes_is_kept_and_warned_of(few: Path, tmp_path: Path) -> None:
    picture = next((few / "ok").glob("*.png"))
    shutil.copy(picture, few / "scratch" / "twice.png")
    project, events = prepared(few, tmp_path / "project")
    sentence = f"ok/{picture.name} and scratch/twice.png are the same picture in two classes"
    assert any(sentence in text for text in notices(events))
    assert any(sentence in text for text in read_json(project.summary)["warnings"])
    assert len(read_csv(project.coordinates)) == 22


def test_a_small_class_is_warned_of(few: Path, tmp_path: Path) -> None:
    project, _ = prepared(few, tmp_path / "project")
    assert [w for w in read_json(project.summary)["warnings"] if w.startswith("'stain' has only 3 pictures")]


def test_grey_pictures_among_colour_ones_become_colour(few: Path, tmp_path: Path) -> None:
    picture = next((few / "ok").glob("*.png"))
    write_picture(picture, read_picture(picture)[..., :1])
    project, _ = prepared(few, tmp_path / "project")
    assert read_json(project.settings)["channels"] == 3 and len(read_csv(project.coordinates)) == 21


def test_two_pictures_of_one_stem_keep_a_caption_each(few: Path, tmp_path: Path) -> None:
    first, second = sorted((few / "scratch").glob("*.png"))[:2]
    Image.fromarray(read_picture(second)[::-1].copy()).save(first.with_suffix(".bmp"))
    project, _ = prepared(few, tmp_path / "project")
    captions = {p.name for p in (project.captions / "scratch").iterdir()}
    assert {f"{first.name}.txt", f"{first.stem}.bmp.txt", f"{second.stem}.txt"} <= captions


def test_a_project_among_its_own_pictures_is_passed_over(few: Path, tmp_path: Path) -> None:
    project, _ = prepared(few, few / "my project")
    before = read_csv(project.coordinates)
    next((few / "stain").glob("*.png")).unlink()
    _, events = prepared(few, few / "my project")
    assert "my project was made by Flawsmith and is passed over." in notices(events)
    assert {r["file"] for r in read_csv(project.coordinates)} < {r["file"] for r in before}


# --- again ------------------------------------------------------------------------------------------


def test_a_second_preparation_reuses_the_first_until_a_picture_changes(few: Path, tmp_path: Path) -> None:
    project, _ = prepared(few, tmp_path / "project")
    before = contents(project.folder)
    _, events = prepared(few, tmp_path / "project")
    assert len(events) == 1 and "reused" in notices(events)[0]
    assert contents(project.folder) == before
    next((few / "stain").glob("*.png")).unlink()
    prepared(few, tmp_path / "project")
    assert len(read_csv(project.coordinates)) == 20


def test_pictures_that_moved_are_found_again_and_keep_their_key_until_one_changes(few: Path, tmp_path: Path) -> None:
    project, _ = prepared(few, tmp_path / "project")
    key = load_prepared(project).key
    moved = few.rename(tmp_path / "moved")
    _, events = prepared(moved, project.folder)
    assert "reused" in notices(events)[0] and project.pictures() == moved.resolve()
    assert load_prepared(project).key == key
    picture = next((moved / "ok").glob("*.png"))
    array = read_picture(picture)
    array[3, 3] ^= 1
    write_picture(picture, array)
    prepared(moved, project.folder)
    assert load_prepared(project).key != key


def test_the_same_pictures_give_the_same_project(few: Path, tmp_path: Path) -> None:
    one, _ = prepared(few, tmp_path / "one")
    other, _ = prepared(few, tmp_path / "other")
    first, second = contents(one.folder), contents(other.folder)
    assert set(first) == set(second)
    # Only the order of the names in the head of this file is free.
    assert sorted(first.pop("pattern.safetensors")) == sorted(second.pop("pattern.safetensors"))
    assert first == second
    a, b = load_prepared(one), load_prepared(other)
    assert a.pattern is not None and b.pattern is not None
    assert np.array_equal(a.pattern.tile, b.pattern.tile) and np.array_equal(a.poses, b.poses)


@pytest.mark.parametrize("when", ["Looking through the pictures", "Overlaying the pattern", "Finding coordinates"])
def test_cancelled_in_the_middle_it_remembers_its_pictures_and_is_not_taken_for_prepared(
    when: str, few: Path, tmp_path: Path
) -> None:
    events = prepare_project(PrepareConfig(pictures=str(few), project=str(tmp_path / "project")))
    for event in events:
        if isinstance(event, Progress) and event.stage == when:
            break
    events.close()  # type: ignore[attr-defined]
    project = Project(tmp_path / "project")
    assert not project.is_prepared() and project.pictures() == few
    prepared(project.pictures(), project.folder)
    assert project.is_prepared()


def test_cut_off_while_writing_it_is_not_taken_for_prepared(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import core.data.project_files as module

    project = Project(tmp_path / "project")
    real: Callable[..., None] = module.write_csv

    def full_disk(path: Path, *rest: object) -> None:
        if path == project.attributes:
            raise OSError(28, "No space left on device")
        real(path, *rest)

    monkeypatch.setattr(module, "write_csv", full_disk)
    with pytest.raises(OSError, match="No space"):
        prepared(few, project.folder)
    assert not project.is_prepared()
    monkeypatch.undo()
    prepared(few, project.folder)
    assert project.is_prepared() and len(read_csv(project.coordinates)) == 21


def test_killed_behind_its_pattern_it_ends_as_if_it_had_never_been(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import core.data.project_files as module

    whole, _ = prepared(few, tmp_path / "whole")
    assert read_json(whole.summary)["confidence"] < 1
    cut = Project(tmp_path / "cut")
    real: Callable[..., None] = module.write_json

    def killed(path: Path, value: object) -> None:
        if path == cut.settings and cut.pattern.exists():
            raise KeyboardInterrupt
        real(path, value)

    monkeypatch.setattr(module, "write_json", killed)
    with pytest.raises(KeyboardInterrupt):
        prepared(few, cut.folder)
    monkeypatch.undo()
    prepared(few, cut.folder)
    assert read_json(cut.summary) == read_json(whole.summary)


@pytest.mark.parametrize("clock_s", [1, 4 * 10**9])
def test_a_picture_replaced_is_noticed_whatever_the_clock_says(clock_s: int, few: Path, tmp_path: Path) -> None:
    project, _ = prepared(few, tmp_path / "project")
    before = {row["file"]: row["digest"] for row in read_csv(project.coordinates)}
    one, other = sorted((few / "scratch").glob("*.png"))[:2]
    one.write_bytes(next((few / "ok").glob("*.png")).read_bytes())
    os.utime(one, (clock_s, clock_s))
    os.utime(other, (clock_s, clock_s))
    prepared(few, project.folder)
    after = {row["file"]: row["digest"] for row in read_csv(project.coordinates)}
    assert [file for file in before if before[file] != after.get(file)] == [f"scratch/{one.name}"]
    assert any("Nothing changed" in text for text in notices(prepared(few, project.folder)[1]))


def test_prepared_again_and_cut_off_the_old_project_is_not_taken_for_the_new(
    few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import core.data.project_files as module

    project, _ = prepared(few, tmp_path / "project")
    next((few / "stain").glob("*.png")).unlink()

    def full_disk(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "write_csv", full_disk)
    with pytest.raises(OSError, match="No space"):
        prepared(few, project.folder)
    assert not project.is_prepared()


# --- without a pattern ------------------------------------------------------------------------------


def test_a_folder_without_a_pattern_is_said_to_have_none(plain_project: Project) -> None:
    summary = read_json(plain_project.summary)
    assert summary["pattern"] is False and summary["cycle"] is None and summary["template"] is None
    assert "No repeating pattern was found" in summary["message"]
    rows = read_csv(plain_project.coordinates)
    assert list(rows[0]) == COLUMNS and all(r["x"] == r["y"] == r["score"] == "" for r in rows)
    assert not plain_project.pattern.exists() and not plain_project.masks.exists()
    captions = sorted(plain_project.captions.rglob("*.txt"))
    assert len(captions) == 24 and {p.read_text(encoding="utf-8") for p in captions} == {"dark\n", "light\n"}


def test_pictures_that_repeat_but_share_no_pattern_have_none(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    v, u = np.mgrid[:48, :48]
    for index in range(16):
        a, b = rng.uniform(6, 20, 2)
        wave = np.sin(2 * np.pi * (u + rng.uniform(0, 9)) / a) * np.sin(2 * np.pi * v / b)
        write_picture(tmp_path / "in" / "steel" / f"{index}.png", (128 + 60 * wave)[..., None].astype(np.uint8))
    project, _ = prepared(tmp_path / "in", tmp_path / "project")
    assert read_json(project.summary)["pattern"] is False


# --- input that cannot be used ----------------------------------------------------------------------


def test_a_folder_that_is_not_there_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"There is no folder .*absent"):
        prepared(tmp_path / "absent", tmp_path / "project")
    assert not (tmp_path / "project").exists()


def test_a_folder_without_pictures_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "notes.txt").write_text("nothing", encoding="utf-8")
    with pytest.raises(InputError, match="holds no pictures"):
        prepared(tmp_path / "in", tmp_path / "project")


def test_only_bad_files_get_one_sentence_with_the_first_reasons(tmp_path: Path) -> None:
    (tmp_path / "in" / "ok").mkdir(parents=True)
    for index in range(5):
        (tmp_path / "in" / "ok" / f"{index}.png").write_bytes(b"")
    with pytest.raises(InputError, match=r"None of the 5 pictures can be used: ok/0.png is empty .*ok/2.png"):
        prepared(tmp_path / "in", tmp_path / "project")
    assert not Project(tmp_path / "project").is_prepared()


@pytest.mark.parametrize("count", [1, 2])
def test_one_or_two_pictures_are_prepared_too(count: int, demo_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "in" / "dent").mkdir(parents=True)
    for source in sorted((demo_folder / "dent").glob("*.png"))[:count]:
        shutil.copy(source, tmp_path / "in" / "dent")
    project, _ = prepared(tmp_path / "in", tmp_path / "project")
    assert read_json(project.summary)["counts"] == {"dent": count}
