"""The shipped vocabulary is CLIP's."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import ResourceError
from core.models.tokenizer import BOS_ID, EOS_ID, MAX_LENGTH, load_tokenizer
from core.paths import RESOURCES


@pytest.mark.parametrize(
    ("text", "ids"),
    [("scratch", [13258]), ("metal short", [4044, 3005]), ("Metal  SHORT", [4044, 3005]), ("", [])],
)
def test_known_texts_have_the_ids_published_for_clip(text: str, ids: list[int]) -> None:
    assert load_tokenizer()(text).input_ids == [BOS_ID, *ids, EOS_ID]


def test_texts_are_padded_and_cut_to_77_tokens() -> None:
    tokenizer = load_tokenizer()
    assert tokenizer.model_max_length == MAX_LENGTH == 77
    rows = tokenizer(["scratch", "scratch " * 200], padding="max_length", truncation=True).input_ids
    assert [len(row) for row in rows] == [77, 77]
    assert set(rows[0][2:]) == {EOS_ID}
    assert rows[1][-1] == EOS_ID


def test_names_in_any_script_are_told_apart() -> None:
    tokenizer = load_tokenizer()
    assert tokenizer("긁힘").input_ids != tokenizer("傷").input_ids != tokenizer("Kratzer").input_ids


def test_an_incomplete_vocabulary_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="Install Flawsmith again"):
        load_tokenizer(tmp_path)
    for file in (RESOURCES / "clip").iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    (tmp_path / "vocab.json").write_text('{"a": 0, "b": 1}', encoding="utf-8")
    (tmp_path / "merges.txt").write_text("#version: 0.2\n", encoding="utf-8")
    with pytest.raises(ResourceError, match="Install Flawsmith again"):
        load_tokenizer(tmp_path)
