"""Projects that cannot be read, or lie elsewhere now."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.data.load import load_prepared
from core.errors import InputError
from core.files import read_json, write_json
from core.paths import Project


def test_a_project_that_is_not_prepared_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is not a prepared project"):
        load_prepared(Project(tmp_path / "absent"))


@pytest.mark.parametrize("case", ["pattern gone", "pattern broken", "picture gone", "other pictures", "json broken"])
def test_a_damaged_project_says_what_to_do(case: str, project: Project, copied: Callable[[Project], Project]) -> None:
    own = copied(project)
    if case == "pattern gone":
        own.pattern.unlink()
    elif case == "pattern broken":
        own.pattern.write_bytes(own.pattern.read_bytes()[:1000])
    elif case == "picture gone":
        write_json(own.settings, read_json(own.settings) | {"pictures": str(own.folder / "nowhere")})
    elif case == "other pictures":
        lines = own.coordinates.read_text(encoding="utf-8").splitlines(keepends=True)
        own.coordinates.write_text("".join([lines[0], *lines[2:], lines[1]]), encoding="utf-8")
    else:
        own.summary.write_text("{", encoding="utf-8")
    with pytest.raises(InputError, match="prepare"):
        load_prepared(own)


def test_a_project_moved_with_its_pictures_is_read_where_it_lies_now(
    project: Project, demo_folder: Path, tmp_path: Path
) -> None:
    together = tmp_path / "elsewhere"
    shutil.copytree(demo_folder, together / "pictures")
    shutil.copytree(project.folder, together / "project", ignore=shutil.ignore_patterns("runs", "cache"))
    moved = Project(together / "project")
    assert moved.pictures() == (together / "pictures").resolve()
    assert len(load_prepared(moved).files) == 80


def test_a_picture_without_its_attributes_is_told(project: Project, copied: Callable[..., Project]) -> None:
    own = copied(project)
    lines = own.attributes.read_text(encoding="utf-8").splitlines(keepends=True)
    own.attributes.write_text("".join(lines[:-1]), encoding="utf-8")
    with pytest.raises(InputError, match=r"attributes\.csv is missing or damaged; prepare the pictures again"):
        load_prepared(own)
