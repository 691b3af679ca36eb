"""What the engineer decides is kept at once, undone one by one, and waits to be applied."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from fake_project import make_doubtful, write_check

from app.model.check import Check, Finding, as_text, read_check
from app.model.decisions import Decisions
from app.model.edits import Click, Edits, read_edits, write_edits
from app.model.project_data import Template, placement_of, read_coordinates, read_prepared
from core.errors import InputError
from core.files import content_key, read_json, write_json
from core.paths import Project


@pytest.fixture
def decisions(qapp: Any, project: Project) -> Decisions:
    decisions = Decisions()
    decisions.open(project)
    return decisions


def test_decisions_survive_the_disk_unchanged(project: Project) -> None:
    edits = (
        Edits()
        .confirm("scratch/0000.png")
        .correct("scratch/0001.png", (12.3, -4.5))
        .leave_out(["ok/0001.png"])
        .with_template(Template("ok/0000.png", 1.0, 2.5, 20.31, 24.7))
        .with_clicks("big/one.png", (Click(4000, 310, "scratch"),))
    )
    write_edits(project, edits)
    assert read_edits(project) == edits
    record = read_json(project.edits)
    assert record["coordinates"] == {"scratch/0001.png": {"x": 12.3, "y": -4.5}}
    assert record["clicks"] == {"big/one.png": [{"x": 4000, "y": 310, "class": "scratch"}]}
    assert record["format"] == 1


def test_what_a_newer_version_wrote_is_kept(project: Project) -> None:
    write_json(project.edits, {"format": 1, "confirmed": ["a.png"], "rotations": {"a.png": 3}})
    write_edits(project, read_edits(project).leave_out(["b.png"]))
    assert read_json(project.edits)["rotations"] == {"a.png": 3}
    assert read_json(project.edits)["confirmed"] == ["a.png"]


def test_the_last_word_on_a_picture_holds() -> None:
    edits = Edits().confirm("a.png").correct("a.png", (1, 2))
    assert edits.decision("a.png") == "corrected"
    assert edits.leave_out(["a.png"]).decision("a.png") == "left out"
    assert edits.leave_out(["a.png"]).take_in(["a.png"]).decision("a.png") == ""


def test_decisions_are_counted_undone_and_applied(decisions: Decisions, project: Project) -> None:
    decisions.decide(decisions.edits.confirm("a.png"))
    decisions.decide(decisions.edits.correct("b.png", (1, 2)))
    assert decisions.waiting == 2
    assert read_edits(project).decision("b.png") == "corrected", "kept at once"
    decisions.undo()
    assert decisions.waiting == 1
    assert read_edits(project).decision("b.png") == ""
    decisions.mark_applied()
    assert (decisions.waiting, decisions.can_undo) == (0, False)


def test_what_a_preparation_moved_is_read_again(decisions: Decisions, project: Project) -> None:
    decisions.decide(decisions.edits.correct("a.png", (1, 2)))
    record = read_json(project.edits)
    record["coordinates"]["a.png"] = {"x": 5, "y": 6}
    write_json(project.edits, record)
    decisions.reload()
    assert decisions.edits.coordinates == {"a.png": (5, 6)}
    assert decisions.waiting == 1


@pytest.mark.parametrize("clock_s", [1, 4 * 10**9])
def test_what_was_not_applied_still_waits_after_a_restart_whatever_the_clock_says(
    clock_s: int, decisions: Decisions, project: Project
) -> None:
    decisions.decide(decisions.edits.confirm("a.png"))
    os.utime(project.edits, (clock_s, clock_s))
    again = Decisions()
    again.open(project)
    assert again.waiting == 1
    write_json(project.summary, read_json(project.summary) | {"edits": content_key(project.edits)})  # prepared
    again.open(project)
    assert again.waiting == 0


def test_a_file_that_cannot_be_read_is_not_written_over(decisions: Decisions, project: Project) -> None:
    said: list[str] = []
    project.edits.write_text("{ torn", encoding="utf-8")
    decisions.failed.connect(said.append)
    decisions.open(project)
    assert "could not be read" in said[0]
    assert not decisions.decide(Edits().confirm("a.png"))
    assert project.edits.read_text(encoding="utf-8") == "{ torn"


def test_a_foreign_file_of_decisions_is_refused(project: Project) -> None:
    write_json(project.edits, {"coordinates": {"a.png": [1, 2]}})
    with pytest.raises(InputError, match="not one that Flawsmith wrote"):
        read_edits(project)


def test_older_projects_have_no_doubts_and_a_rectangular_lattice(project: Project) -> None:
    prepared = read_prepared(project)
    assert prepared.lattice is not None
    assert prepared.lattice.lengths == (20.31, 24.70)
    assert (prepared.undecided, prepared.originals, prepared.chosen) == ((), None, prepared.pictures)
    picture = next(iter(read_coordinates(project)))
    assert (picture.review, picture.angle_deg, picture.scale) == ("", 0.0, 1.0)
    placement = placement_of(prepared, picture, 64, 64)
    assert placement is not None
    assert placement.corner(0, 0) == pytest.approx((picture.x, picture.y))


def test_newer_columns_are_read(project: Project) -> None:
    make_doubtful(project, 2, angle_deg=1.5)
    pictures = list(read_coordinates(project))
    assert sum(bool(picture.review) for picture in pictures) == 2
    assert pictures[0].angle_deg == 1.5


def test_originals_are_the_folder_that_was_chosen(project: Project, tmp_path: Path) -> None:
    write_json(project.settings, read_json(project.settings) | {"originals": str(tmp_path)})
    write_json(project.summary, read_json(project.summary) | {"undecided": ["a.png"]})
    prepared = read_prepared(project)
    assert (prepared.chosen, prepared.undecided, prepared.crop_px) == (tmp_path, ("a.png",), 200)


def test_the_verdict_is_one_sentence() -> None:
    stop, warning, info = (Finding(level, level, level) for level in ("stop", "warning", "info"))
    assert Check((info,)).verdict == "Nothing stands in the way of training"
    assert Check((warning,)).verdict == "1 thing to look at"
    assert Check((stop, warning, warning)).verdict == "1 thing stands in the way of training, 2 things to look at"


def test_the_gravest_finding_comes_first(project: Project) -> None:
    write_check(project, {"ok": 9, "scratch": 5})
    record = read_json(project.check)
    record["findings"].append({"kind": "one_class", "level": "stop", "title": "No defect at all"})
    write_json(project.check, record)
    check = read_check(project, read_prepared(project))
    assert check.findings[0].title == "No defect at all"
    assert check.facts == "14 pictures  \u00b7  2 classes  \u00b7  read as: one folder a class"
    text = as_text(check)
    assert text.startswith("1 thing stands in the way of training")
    assert "- ok/0000.png = ok/0001.png" in text
    assert "- scratch/broken.png ends too early" in text


def test_a_project_without_a_check_tells_its_warnings(project: Project) -> None:
    check = read_check(project, read_prepared(project))
    assert [finding.title for finding in check.findings] == [
        "'discoloration' has 3 pictures only; more would help.",
        "1 file was left out",
    ]


def test_of_duplicates_the_first_stays_but_none_is_chosen_across_classes() -> None:
    near = Finding("near_duplicates", "warning", "", files=(("a/1.png", "a/2.png", "a/3.png"),))
    assert near.spare == ["a/2.png", "a/3.png"]
    assert Finding("near_duplicates", "warning", "", files=(("a/1.png", "b/1.png"),)).spare == []
    assert Finding("exact_duplicates", "warning", "", files=(("a/1.png", "a/2.png"),)).spare == [], "used once anyway"


def test_a_foreign_check_is_refused(project: Project) -> None:
    project.check.write_text(json.dumps({"findings": [{}]}), encoding="utf-8")
    with pytest.raises(InputError, match="not one that Flawsmith wrote"):
        read_check(project, read_prepared(project))
