from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from core.config import MIN_CLASS
from core.data.groups import assign_groups, split
from core.data.sources import Source
from core.errors import InputError


def sources_of(folder: Path, *files: str) -> list[Source]:
    def defect(file: str) -> str:
        name = file.split("/")[0]
        return "ok" if name == "good" else name

    return [Source(folder / file, file, defect(file)) for file in files]


def random_grouping(seed: int) -> tuple[dict[str, str], dict[str, str]]:
    """Groups and classes of up to 400 files: groups of one or many, inside a class or across."""
    rng = np.random.default_rng(seed)
    count, names, lots = int(rng.integers(1, 400)), int(rng.integers(1, 7)), int(rng.integers(1, 200))
    rarity = rng.dirichlet(np.full(names, 0.5))
    classes = {f"{i}.png": f"class {rng.choice(names, p=rarity)}" for i in range(count)}
    alone = rng.random() * 0.8
    groups = {file: file if rng.random() < alone else f"lot {rng.integers(lots)}" for file in classes}
    return groups, classes


@pytest.mark.parametrize("seed", range(150))
def test_no_split_crosses_a_group_and_no_class_is_emptied(seed: int) -> None:
    groups, classes = random_grouping(seed)
    for share in (0.1, 0.25):
        held = split(groups, classes, share)
        assert not {groups[file] for file in held} & {groups[file] for file in classes.keys() - held}
        totals, of_class = Counter(classes.values()), Counter(classes[file] for file in held)
        for name, total in totals.items():
            if total < MIN_CLASS:
                assert of_class[name] == 0
            assert of_class[name] <= max(1, total / 3, 1.3 * share * total)


def test_a_split_reaches_about_the_asked_share_of_each_class() -> None:
    rng = np.random.default_rng(0)
    classes = {f"{i}": f"class {i % 5}" for i in range(2000)}
    groups = {file: f"panel {rng.integers(300)}" for file in classes}
    held = Counter(classes[file] for file in split(groups, classes, 0.1))
    assert all(0.07 <= held[name] / 400 <= 0.13 for name in classes.values())


@pytest.mark.parametrize("count", range(MIN_CLASS, 30))
def test_a_class_of_single_pictures_always_has_some_held(count: int) -> None:
    classes = {f"{i}.png": "dent" for i in range(count)}
    held = split({file: file for file in classes}, classes, 0.1)
    assert 1 <= len(held) <= max(2, 0.13 * count)


def test_groups_keep_their_side_when_pictures_are_added() -> None:
    rng = np.random.default_rng(1)
    classes = {f"{i}": f"class {i % 4}" for i in range(1100)}
    groups = {file: f"panel {rng.integers(400)}" for file in classes}
    first = dict(list(classes.items())[:1000])
    before, after = split(groups, first, 0.1), split(groups, classes, 0.1)
    changed = (before ^ after) & first.keys()
    assert len(changed) <= 0.02 * len(first)
    assert split(groups, dict(reversed(first.items())), 0.1) == before, "the order of the files does not matter"


def test_a_group_that_is_most_of_its_class_is_not_held() -> None:
    classes = {f"{i}": "dent" for i in range(20)}
    assert split({file: f"lot {int(file) % 2}" for file in classes}, classes, 0.1) == set()
    assert len(split({file: f"lot {int(file) % 4}" for file in classes}, classes, 0.1)) == 5


def test_folders_between_class_and_picture_are_groups_across_classes(tmp_path: Path) -> None:
    files = ("scratch/A17/1.png", "scratch/A17/2.png", "dent/A17/9.png", "dent/B2/9.png", "good/B2/1.png", "dent/5.png")
    groups = assign_groups(sources_of(tmp_path, *files))
    assert list(groups.values()) == ["A17", "A17", "A17", "B2", "B2", "dent/5.png"]


def test_the_folder_of_a_class_that_had_to_be_called_otherwise_is_no_group(tmp_path: Path) -> None:
    told = {
        "CON/1.png": "CON_",
        "CON/2.png": "CON_",
        "a:b/1.png": "a_b",
        "a_b/1.png": "a_b 2",
        "CON/lot 1/3.png": "CON_",
    }
    sources = [Source(tmp_path / file, file, defect) for file, defect in told.items()]
    assert [group for file, group in assign_groups(sources).items() if group != file] == ["lot 1"]


def test_folders_that_only_sort_or_split_are_no_groups(tmp_path: Path) -> None:
    files = ("scratch/train/1.png", "scratch/images/2.png", "train/scratch/3.png")
    sources = [Source(tmp_path / file, file, "scratch") for file in files]
    assert assign_groups(sources) == {file: file for file in files}


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("lot3_0042", "lot 3"),
        ("0042-LOT-3", "lot 3"),
        ("panel_07 crop 2", "panel 07"),
        ("x_module-2_cell9", "module 2"),
        ("lot3_panel07_1", "lot 3 / panel 07"),
        ("waferA_1", "wafer A"),
        ("batch AB12c_1", "batch AB12c"),
        ("glass_crack_1", None),
        ("ballot3", None),
        ("scratch_00012", None),
        ("cell0453", None),
    ],
)
def test_names_that_say_what_they_belong_to_are_understood(tmp_path: Path, name: str, group: str | None) -> None:
    file = f"scratch/{name}.png"
    assert assign_groups(sources_of(tmp_path, file)) == {file: group or file}


def test_the_engineer_can_name_the_part_that_is_the_group(tmp_path: Path) -> None:
    sources = sources_of(tmp_path, "open/00041-07.png", "short/00041_08.png", "open/00042_01.png", "open/odd.png")
    assert list(assign_groups(sources, group_part=1).values()) == ["00041", "00041", "00042", "odd"]
    assert list(assign_groups(sources, group_part=-1).values()) == ["07", "08", "01", "odd"]
    assert list(assign_groups(sources, group_part=2).values())[3] == "open/odd.png"


def test_a_table_is_found_and_stands_above_names_and_folders(tmp_path: Path) -> None:
    sources = sources_of(tmp_path, "dent/lot1_a.png", "dent/lot1_b.png", "scratch/c.png")
    (tmp_path / "groups.csv").write_text("File;Group\ndent\\lot1_a.png;G1\nc.png;G1\n", encoding="utf-8-sig")
    assert list(assign_groups(sources).values()) == ["G1", "lot 1", "G1"]
    other = tmp_path / "other.csv"
    other.write_text("file,group\nlot1_b.png,Ü 2\n", encoding="utf-8")
    assert list(assign_groups(sources, other).values()) == ["lot 1", "Ü 2", "scratch/c.png"]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(None, "could not be read"), ("a,b\n1,2\n", "needs the columns"), ("file,group\nx.png,1\n", "names none")],
)
def test_a_table_that_cannot_be_used_is_told(tmp_path: Path, content: str | None, sentence: str) -> None:
    table = tmp_path / "lots.csv"
    if content is not None:
        table.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=sentence):
        assign_groups(sources_of(tmp_path, "dent/1.png"), table)


def test_near_duplicates_join_the_groups_they_lie_in(tmp_path: Path) -> None:
    files = ("dent/lot1_a.png", "dent/lot1_b.png", "dent/copy.png", "ok/lot2_a.png", "ok/alone.png")
    sources = sources_of(tmp_path, *files)
    groups = assign_groups(sources, clusters=[["dent/lot1_a.png", "dent/copy.png"]])
    assert list(groups.values()) == ["lot 1", "lot 1", "lot 1", "lot 2", "ok/alone.png"]
    groups = assign_groups(sources, clusters=[["dent/lot1_a.png", "dent/copy.png"], ["dent/copy.png", "ok/lot2_a.png"]])
    assert list(groups.values()) == ["lot 1", "lot 1", "lot 1", "lot 1", "ok/alone.png"]
