"""Large projects: their pictures and masks lie in files that the system reads page by page, and are the same."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import core.data.load as load
from core.data.dataset import Prepared
from core.data.load import load_prepared
from core.data.mapped import project_array
from core.files import read_json, write_json
from core.paths import Project

Copied = Callable[..., Project]


@pytest.fixture
def nothing_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.data.mapped.IN_MEMORY_BYTES", 0)


def count(array: np.ndarray) -> None:
    array[:] = np.arange(array.size).reshape(array.shape)


def test_a_small_project_makes_no_file(project: Project) -> None:
    load_prepared(project)
    assert not list(project.cache.glob("*.npy"))


@pytest.mark.usefixtures("nothing_fits")
def test_a_large_one_is_read_once_and_then_only_mapped(
    project: Project, data: Prepared, copied: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = copied(project)
    first = load_prepared(own)
    files = sorted(path.name.split("-")[0] for path in own.cache.glob("*.npy"))
    assert files == ["masks", "pictures"] and not list(own.cache.glob(".*"))

    def never(path: Path) -> np.ndarray:
        raise AssertionError(f"{path} is read again")

    monkeypatch.setattr(load, "read_picture", never)
    again = load_prepared(own)
    for loaded in (first, again):
        assert np.array_equal(loaded.pictures, data.pictures) and np.array_equal(loaded.masks, data.masks)
        assert loaded.masks.dtype == bool and type(loaded.pictures) is np.ndarray
    again.pictures[0] = 0  # what is written is nobody else's
    assert np.array_equal(load_prepared(own).pictures, data.pictures)


@pytest.mark.usefixtures("nothing_fits")
def test_other_pictures_have_another_file_and_the_old_one_goes(project: Project, copied: Copied) -> None:
    own = copied(project)
    load_prepared(own)
    before = {path.name for path in own.cache.glob("*.npy")}
    write_json(own.summary, read_json(own.summary) | {"content": "f" * 64})
    load_prepared(own)
    after = {path.name for path in own.cache.glob("*.npy")}
    assert len(after) == 2 and not before & after


@pytest.mark.usefixtures("nothing_fits")
def test_a_project_that_cannot_be_written_to_is_read_into_memory(
    project: Project, data: Prepared, copied: Copied
) -> None:
    own = copied(project)
    shutil.rmtree(own.cache, ignore_errors=True)
    own.cache.write_text("no folder")
    assert np.array_equal(load_prepared(own).pictures, data.pictures)


@pytest.mark.parametrize("damage", [b"", b"\x93NUMPY", b"anything"])
def test_a_damaged_file_is_made_again(damage: bytes, tmp_path: Path) -> None:
    path = tmp_path / "things-1.npy"
    path.write_bytes(damage)
    assert project_array(path, (3, 2), np.int64, count, 0).tolist() == [[0, 1], [2, 3], [4, 5]]
    path.write_bytes(path.read_bytes()[:-8])
    assert project_array(path, (3, 2), np.int64, count, 0).tolist() == [[0, 1], [2, 3], [4, 5]]


def test_what_cannot_be_filled_leaves_no_file(tmp_path: Path) -> None:
    def fail(array: np.ndarray) -> None:
        raise KeyError("in the middle")

    with pytest.raises(KeyError):
        project_array(tmp_path / "things-1.npy", (3, 2), np.int64, fail, 0)
    assert not list(tmp_path.iterdir())
