"""Whatever is wrong with an input gets its sentence, the good picture beside it survives, and nothing is lost."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from core.data.images import SUFFIXES, read_picture
from core.data.inventory import take_inventory
from core.data.sources import find_sources
from core.errors import InputError
from tests.core.data.bad_inputs import BAD_INPUTS, PNG, Bad, as_markdown, outcome, put


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # Pillow's words on what it passes over
@pytest.mark.filterwarnings("ignore:Image size:PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("bad", BAD_INPUTS, ids=lambda bad: bad.what)
def test_a_bad_input_gets_its_sentence_and_the_rest_goes_on(bad: Bad, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    found = outcome(bad, folder)
    assert " ".join(found.sentences) == bad.says
    assert any("good" in file for file in found.used), "the good picture is lost"
    assert any(file.rsplit("/", 1)[-1].lower().startswith("a.") for file in found.used) == bad.used
    assert all("\n" not in sentence and len(sentence) < 300 for sentence in found.sentences)
    # Whatever looks like a picture is listed, a mask, or named in a sentence.
    listed = {source.file for source in found.listing.sources}
    masks = {source.mask.relative_to(folder).as_posix() for source in found.listing.sources if source.mask}
    told = " ".join(found.sentences)
    for path in folder.rglob("*"):
        file = path.relative_to(folder).as_posix()
        if path.suffix.lower() in SUFFIXES and path.is_file() and not path.name.startswith("."):
            shown = file.encode("utf-8", "replace").decode().replace("\n", "?")
            assert file in listed or file in masks or shown in told


def test_there_are_at_least_sixty_bad_inputs_and_a_table_of_them() -> None:
    assert len(BAD_INPUTS) >= 60 and len({bad.what for bad in BAD_INPUTS}) == len(BAD_INPUTS)
    assert len(list(as_markdown())) == len(BAD_INPUTS) + 2


def test_a_file_that_must_not_be_read_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    put(tmp_path / "dent" / "a.png", PNG)

    def refuse(*_: Any) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(InputError, match=r"^cannot be opened \(you have no permission to read it\)$"):
        read_picture(tmp_path / "dent" / "a.png")


def test_a_folder_that_must_not_be_opened_gets_a_sentence_and_the_others_are_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put(tmp_path / "dent" / "a.png", PNG)
    put(tmp_path / "secret" / "b.png", PNG)
    scandir = os.scandir

    def guarded(path: Any) -> Any:
        if str(path).endswith("secret"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    found = take_inventory(tmp_path)
    assert found.pictures == ["dent/a.png"]
    assert found.skipped == [("secret", "is a folder that cannot be opened (you have no permission to read it)")]


def test_a_folder_without_pictures_has_no_sources_and_an_absent_one_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty" / "inner").mkdir(parents=True)
    found = find_sources(tmp_path / "empty")
    assert found.sources == [] and found.skipped == [] and found.notices == []
    with pytest.raises(InputError, match=r"There is no folder .*absent. Choose the folder that holds your pictures"):
        find_sources(tmp_path / "absent")
