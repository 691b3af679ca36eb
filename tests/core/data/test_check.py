from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.config import CheckConfig
from core.data.check import Examined, add_findings, as_text, check_pictures, report_of
from core.data.duplicates import Duplicates
from core.data.finding import INFO, STOP, WARNING, Finding
from core.data.images import read_picture, write_picture
from core.data.scan import Facts, measure
from core.data.sources import Listing, Skipped, Source
from core.errors import InputError
from core.events import Notice, Progress
from core.files import read_json

FACTS = measure(np.random.default_rng(0).integers(60, 200, (96, 96, 1), dtype=np.uint8))
Change = Callable[[Examined], None]


def clean() -> Examined:
    """A folder that nothing is wrong with: 20 ok and 20 dents, in 10 lots."""
    files = [f"{name}/lot{index % 10}_{index:02d}.png" for name in ("dent", "ok") for index in range(20)]
    sources = [Source(Path(file), file, file.split("/")[0]) for file in files]
    groups = {file: file.split("/")[1].split("_")[0] for file in files}
    return Examined(Listing("folders", sources, [], []), dict.fromkeys(files, FACTS), Duplicates([], []), groups)


def changed(examined: Examined, indices: range, **facts: object) -> None:
    for file in list(examined.scanned)[indices.start : indices.stop]:
        known = examined.scanned[file]
        assert isinstance(known, Facts)
        examined.scanned[file] = replace(known, **facts)  # type: ignore[arg-type]


def renamed(examined: Examined, indices: range, defect: str) -> None:
    sources = examined.listing.sources
    for index in indices:
        sources[index] = replace(sources[index], defect=defect)


def one_lot(examined: Examined) -> None:
    examined.groups.update(dict.fromkeys(examined.groups, "lot1"))


def no_lots(examined: Examined) -> None:
    examined.groups.update({file: file for file in examined.groups})


def unreadable(examined: Examined) -> None:
    examined.scanned["dent/lot0_00.png"] = "is empty (0 bytes); copy it again"


def useless(examined: Examined) -> None:
    examined.scanned.update(dict.fromkeys(examined.scanned, "is not a picture, whatever its name says"))


def few(examined: Examined) -> None:
    for file in list(examined.scanned)[::2]:
        del examined.scanned[file]
    renamed(examined, range(0, 40), "ok")


def unsorted(examined: Examined) -> None:
    names = {source.file: source.file.replace("/", "_") for source in examined.listing.sources}
    examined.listing.sources[:] = [replace(s, file=names[s.file], defect="NG") for s in examined.listing.sources]
    for by_file in (examined.scanned, examined.groups):
        for file, name in names.items():
            by_file[name] = by_file.pop(file)  # type: ignore[attr-defined]


CASES: list[tuple[str, str, Change]] = [
    ("no_pictures", STOP, useless),
    ("unreadable", WARNING, unreadable),
    ("passed_over", WARNING, lambda e: e.listing.skipped.append(Skipped("a.psd", "is of a kind that is not read"))),
    ("one_folder", WARNING, unsorted),
    ("few_pictures", WARNING, few),
    ("small_classes", WARNING, lambda e: renamed(e, range(0, 5), "crack")),
    ("imbalance", INFO, lambda e: renamed(e, range(0, 12), "ok")),
    ("no_good_pictures", INFO, lambda e: renamed(e, range(20, 40), "crack")),
    ("exact_duplicates", WARNING, lambda e: e.duplicates.exact.append(["dent/lot0_00.png", "dent/lot1_01.png"])),
    ("duplicates_across_classes", WARNING, lambda e: e.duplicates.exact.append(["dent/lot0_00.png", "ok/lot0_00.png"])),
    ("near_duplicates", INFO, lambda e: e.duplicates.near.append(["dent/lot0_00.png", "dent/lot1_01.png"])),
    ("twins", INFO, lambda e: e.duplicates.near.append(["dent/lot0_00.png", "ok/lot0_00.png"])),
    ("mixed_sizes", WARNING, lambda e: changed(e, range(0, 3), width=80)),
    ("mixed_sizes", INFO, lambda e: changed(e, range(0, 3), width=120)),
    ("originals", INFO, lambda e: changed(e, range(0, 3), width=7000, height=2000)),
    ("overexposed", WARNING, lambda e: changed(e, range(0, 2), bright=0.6)),
    ("underexposed", WARNING, lambda e: changed(e, range(0, 2), dark=0.9)),
    ("blurred", WARNING, lambda e: changed(e, range(0, 2), sharpness=FACTS.sharpness / 20)),
    ("blank", WARNING, lambda e: changed(e, range(0, 1), sharpness=0.0)),
    ("blank", INFO, lambda e: changed(e, range(20, 21), sharpness=0.0)),
    ("mixed_colour", INFO, lambda e: changed(e, range(0, 15), channels=3)),
    ("unsplittable", WARNING, one_lot),
    ("no_groups", INFO, no_lots),
    ("groups", INFO, lambda e: None),
]


ALONGSIDE = {"no_pictures": ("unreadable",), "small_classes": ("imbalance",)}
"""Findings that must come with another."""


def test_a_clean_folder_has_no_warning() -> None:
    report = report_of(clean(), 512)
    assert [finding["kind"] for finding in report["findings"]] == ["groups"]
    assert report["groups"] == 10
    assert "Nothing needs your attention." in as_text(report)


@pytest.mark.parametrize(("kind", "level", "change"), CASES)
def test_every_finding_is_found_and_said_in_whole_sentences(kind: str, level: str, change: Change) -> None:
    examined = clean()
    change(examined)
    report = report_of(examined, 512)
    found = {finding["kind"]: finding for finding in report["findings"]}
    assert found[kind]["level"] == level
    assert set(found) <= {kind, *ALONGSIDE.get(kind, ()), "groups", "no_groups", "no_good_pictures"}
    for text in (found[kind]["meaning"], found[kind]["action"]):
        assert text.endswith(".")
    assert found[kind]["title"] in as_text(report).replace("\n    ", " ")


def test_one_thing_in_two_defect_classes_is_a_question_not_an_error() -> None:
    examined = clean()
    renamed(examined, range(10, 20), "crack")
    examined.duplicates.near.append(["dent/lot0_00.png", "dent/lot0_10.png"])
    (finding,) = (f for f in report_of(examined, 512)["findings"] if f["level"] == WARNING)
    assert finding["kind"] == "near_duplicates_across_classes"
    assert "which is fine" in finding["meaning"]


def test_findings_that_come_later_are_put_in_their_place() -> None:
    report = add_findings(report_of(clean(), 512), [Finding("aliasing", WARNING, "A", "B.", "C.")])
    assert [finding["kind"] for finding in report["findings"]] == ["aliasing", "groups"]
    assert report["findings"][0]["files"] == []


def test_names_that_begin_alike_are_hinted_at() -> None:
    files = [f"open/{1000 + index // 4}_{index % 4}.png" for index in range(40)]
    sources = [Source(Path(file), file, "open") for file in files]
    groups = {file: file for file in files}
    examined = Examined(Listing("folders", sources, [], []), dict.fromkeys(files, FACTS), Duplicates([], []), groups)
    found = {finding["kind"]: finding for finding in report_of(examined, 512)["findings"]}
    assert "1000" in found["no_groups"]["action"]


def test_the_task_reads_a_folder_and_writes_the_page_and_the_text(demo_folder: Path, tmp_path: Path) -> None:
    events = list(check_pictures(CheckConfig(pictures=str(demo_folder), out=str(tmp_path / "out"))))
    assert any(isinstance(event, Progress) for event in events)
    report = read_json(tmp_path / "out" / "check.json")
    text = (tmp_path / "out" / "check.txt").read_text(encoding="utf-8")
    assert isinstance(events[-1], Notice)
    assert events[-1].text == text.rstrip()
    assert (report["format"], report["pictures"], report["layout"]) == (1, 80, "folders")
    assert sum(report["classes"].values()) == 80


def test_copies_and_damage_in_a_real_folder_are_told_with_their_files(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    for index in range(24):
        name = "dent" if index % 2 else "ok"
        write_picture(tmp_path / name / f"{index:02d}.png", rng.integers(40, 220, (48, 48, 1), dtype=np.uint8))
    write_picture(tmp_path / "dent" / "again.png", read_picture(tmp_path / "dent" / "01.png"))
    whole = (tmp_path / "ok" / "00.png").read_bytes()
    (tmp_path / "ok" / "00.png").write_bytes(whole[: len(whole) // 2])
    *_, last = check_pictures(CheckConfig(pictures=str(tmp_path)))
    assert isinstance(last, Notice)
    assert "dent/01.png = dent/again.png" in last.text
    assert "ok/00.png is damaged or cut short" in last.text
    assert not list(tmp_path.glob("*.json")), "nothing is written unless asked for"


def test_an_empty_folder_and_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no pictures"):
        list(check_pictures(CheckConfig(pictures=str(tmp_path))))
    with pytest.raises(InputError, match="no folder"):
        list(check_pictures(CheckConfig(pictures=str(tmp_path / "absent"))))
