from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.config import OK_CLASS, PrepareConfig, ProveConfig
from core.data.dataset import Prepared
from core.data.images import read_picture, write_picture
from core.data.load import load_prepared
from core.data.prepare import prepare_project
from core.errors import InputError
from core.events import Notice
from core.files import read_csv, read_json, write_csv, write_json
from core.paths import Project, SetFolder
from core.proof.line import Line, load_line, validation_rows
from core.proof.origin import Synthetic, load_set
from core.proof.pictures import Pictures
from tests.core.data.steps import drained

Ask = Callable[..., ProveConfig]


def line_of(config: ProveConfig, data: Prepared) -> tuple[Line, list[str]]:
    told, line = drained(load_line(config, data))
    return line, [event.text for event in told if isinstance(event, Notice)]


def test_what_tests_was_seen_by_no_generator(asked: Ask, line_data: Prepared) -> None:
    line, _ = line_of(asked(), line_data)
    held = {file for file, is_held in zip(line_data.files, line_data.held(), strict=True) if is_held}
    assert set(line.training.files) == set(line_data.files) - held
    parts = [set(line.training.digests), set(line.validation.digests), set(line.test.digests)]
    assert not parts[0] & parts[1] and not parts[0] & parts[2] and not parts[1] & parts[2]
    assert held <= set(line.validation.files)  # checkpoints were chosen by them
    assert len(line.validation.files) + len(line.test.files) == len(held) + 54


def test_without_a_test_folder_the_held_back_pictures_are_split(asked: Ask, line_data: Prepared) -> None:
    line, _ = line_of(asked(test=None), line_data)
    assert len(line.validation.files) + len(line.test.files) == line_data.held().sum()
    for part in (line.validation, line.test):
        assert part.is_ng.any() and not part.is_ng.all()
    assert any("too few to set" in concern for concern in line.concerns)
    assert any("only large effects" in concern for concern in line.concerns)
    assert any("train 5 or more" in concern for concern in line.concerns), "of two seeds"


def test_a_split_goes_through_no_lot() -> None:
    classes = [OK_CLASS, "dent"] * 30
    groups = [f"lot {index // 6}" for index in range(60)]
    made = Pictures([str(i) for i in range(60)], classes, groups, np.zeros((60, 1, 1, 1), np.uint8), groups)
    rows = validation_rows(made, 0)
    taken = {groups[row] for row in rows}
    assert rows == {row for row in range(60) if groups[row] in taken} and len(rows) == 24


def test_copies_of_the_projects_pictures_leave_the_test_folder(
    asked: Ask, line_data: Prepared, unseen: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(unseen, tmp_path / "test"))
    taught = next(f for f, held in zip(line_data.files, line_data.held(), strict=True) if not held)
    picture = read_picture(line_data.project.pictures() / taught)
    write_picture(folder / "spot" / "copy.png", picture)
    line, told = line_of(asked(test=str(folder)), line_data)
    assert any("left out" in text and "copy.png" in text for text in told)
    assert not any("copy.png" in file for file in line.validation.files + line.test.files)


def test_the_training_pictures_are_no_test(asked: Ask, line_data: Prepared) -> None:
    line, told = line_of(asked(test=str(line_data.project.pictures())), line_data)
    assert any("80 of 80 pictures" in text for text in told)
    assert len(line.validation.files) + len(line.test.files) == line_data.held().sum()


def test_pictures_of_another_size_are_scaled_or_left_out_with_a_word(
    asked: Ask, line_data: Prepared, unseen: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(unseen, tmp_path / "test"))
    rng = np.random.default_rng(5)
    write_picture(folder / "ok" / "double.png", rng.integers(0, 255, (72, 80, 1), np.uint8))
    write_picture(folder / "ok" / "square.png", rng.integers(0, 255, (50, 50, 1), np.uint8))
    line, told = line_of(asked(test=str(folder)), line_data)
    files = line.validation.files + line.test.files
    assert any("double.png" in file for file in files) and not any("square.png" in file for file in files)
    assert any("square.png is 50x50 px" in text for text in told) and any("1 pictures" in text for text in told)


def test_a_project_without_good_pictures_is_told_what_to_do(plain_data: Prepared, plain_project: Project) -> None:
    config = ProveConfig(project=str(plain_project.folder), sets=["x"])
    with pytest.raises(InputError, match=r"no good pictures .* add some in"):
        line_of(config, plain_data)


def test_a_picture_changed_since_preparation_refuses(asked: Ask, line_project: Project, tmp_path: Path) -> None:
    pictures = Path(shutil.copytree(line_project.pictures(), tmp_path / "pictures"))
    project = Project(tmp_path / "project")
    list(prepare_project(PrepareConfig(pictures=str(pictures), project=str(project.folder))))
    data = load_prepared(project)
    line_of(asked(project), data)
    changed = read_picture(pictures / data.files[3])
    changed[0, 0] ^= 1
    write_picture(pictures / data.files[3], changed)
    with pytest.raises(InputError, match="changed since the pictures were prepared"):
        line_of(asked(project), data)


def set_of(folder: Path, asked: Ask, data: Prepared) -> Synthetic:
    line, _ = line_of(asked(), data)
    _, made = drained(load_set(folder, "mine", data, line))
    return made


def test_a_set_of_this_project_is_read_and_cut_in_nested_parts(good_set: Path, asked: Ask, line_data: Prepared) -> None:
    made = set_of(good_set, asked, line_data)
    assert made.pictures.counts == {"bar": 6, "spot": 8}
    half, whole = made.part(0.5), made.part(1)
    assert half.counts == {"bar": 3, "spot": 4} and whole.files == made.pictures.files
    assert set(made.part(0.25).files) < set(half.files) < set(whole.files)


def test_pictures_rejected_by_hand_are_no_part_of_a_set(
    good_set: Path, asked: Ask, line_data: Prepared, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(good_set, tmp_path / "set"))
    info = SetFolder(folder).info
    write_json(info, read_json(info) | {"project": str(line_data.project.folder)})
    place = SetFolder(folder)
    files = [row["file"] for row in read_csv(place.manifest)]
    place.write_decided({files[0]: False, files[1]: True})
    assert sorted(set_of(folder, asked, line_data).pictures.files) == sorted(files[1:])
    place.write_decided(dict.fromkeys(files, False))
    with pytest.raises(InputError, match="was rejected by hand"):
        set_of(folder, asked, line_data)


@pytest.mark.parametrize("column", ["source", "light", "warp_shape", "parent_1", "parent_2"])
def test_a_set_drawn_from_what_tests_it_is_refused(
    column: str, good_set: Path, asked: Ask, line_data: Prepared, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(good_set, tmp_path / "set"))
    place = SetFolder(folder)
    held = line_data.files[int(np.flatnonzero(line_data.held())[0])]
    rows = read_csv(place.manifest)
    rows[5][column] = held
    write_csv(place.manifest, list(rows[0]), rows)
    with pytest.raises(InputError, match=f"drawn from {held}, which is held back"):
        set_of(folder, asked, line_data)
    rows[5][column] = "spot/elsewhere.png"
    write_csv(place.manifest, list(rows[0]), rows)
    with pytest.raises(InputError, match="which this project does not have"):
        set_of(folder, asked, line_data)


def test_a_set_of_other_pictures_is_refused(good_set: Path, asked: Ask, line_data: Prepared, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(good_set, tmp_path / "set"))
    info = SetFolder(folder).info
    stored = read_json(info)
    write_json(info, stored | {"data": "0" * 64})
    with pytest.raises(InputError, match="belongs to another project"):
        set_of(folder, asked, line_data)
    write_json(info, stored | {"data": "0" * 64, "project": str(line_data.project.folder)})
    with pytest.raises(InputError, match="prepared anew since"):
        set_of(folder, asked, line_data)
    write_json(info, {"project": "x"})
    with pytest.raises(InputError, match="earlier version"):
        set_of(folder, asked, line_data)


def test_a_set_that_holds_a_test_picture_is_refused(
    good_set: Path, asked: Ask, line_data: Prepared, unseen: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(good_set, tmp_path / "set"))
    shutil.copy(unseen / "spot" / "spot_003.png", folder / "spot" / "spot_001.png")
    with pytest.raises(InputError, match="pixel by pixel"):
        set_of(folder, asked, line_data)


def test_a_set_whose_run_was_trained_anew_is_refused(
    good_set: Path, asked: Ask, line_project: Project, copied: Callable[..., Project]
) -> None:
    project = copied(line_project)
    checkpoint = project.run("gone").checkpoints / "epoch-0001.safetensors"
    checkpoint.parent.mkdir(parents=True)
    checkpoint.write_bytes(b"another")
    with pytest.raises(InputError, match="not the checkpoint that drew"):
        set_of(good_set, asked, load_prepared(project))


def test_pictures_rejected_by_hand_are_left_out(
    good_set: Path, asked: Ask, line_data: Prepared, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(good_set, tmp_path / "set"))
    place = SetFolder(folder)
    files = [row["file"] for row in read_csv(place.manifest)]
    place.write_decided({files[0]: False, files[1]: True})
    assert set_of(folder, asked, line_data).pictures.files == files[1:]
    place.write_decided(dict.fromkeys(files, False))
    with pytest.raises(InputError, match="rejected by hand"):
        set_of(folder, asked, line_data)
