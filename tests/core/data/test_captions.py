"""Captions `x, y, defect`, which are also the prompts."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.data.captions import Caption, parse_caption, read_caption
from core.errors import InputError


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("12, 30, scratch", Caption(12, 30, "scratch")),
        ("  3.5,0 ,metal short \n", Caption(3.5, 0, "metal short")),
        ("1e1, -2, 이물", Caption(10, -2, "이물")),
        ("1, 2, short, between lines", Caption(1, 2, "short, between lines")),
        ("scratch", Caption(None, None, "scratch")),
    ],
)
def test_a_caption_is_read(text: str, caption: Caption) -> None:
    assert parse_caption(text) == caption


@pytest.mark.parametrize(
    "text", ["", "  ", "12, 30", "12, 30,", "a, 30, scratch", "nan, 3, scratch", "3, inf, scratch", ",,scratch"]
)
def test_what_is_no_caption_is_said_with_an_example(text: str) -> None:
    with pytest.raises(InputError, match=r"is not a caption; write it as: x, y, defect \(12, 30, scratch\)"):
        parse_caption(text)


def test_a_caption_is_written_as_the_paper_writes_it() -> None:
    assert str(Caption(12, 30.456, "metal short")) == "12.00, 30.46, metal short"
    assert str(Caption(None, None, "scratch")) == "scratch"


def test_what_is_written_is_read_back() -> None:
    caption = Caption(0.25, 51.75, "스크래치")
    assert parse_caption(str(caption)) == caption


def test_a_missing_or_broken_caption_file_is_none(tmp_path: Path) -> None:
    assert read_caption(tmp_path / "absent.txt") is None
    (tmp_path / "a.txt").write_bytes(b"\xff\xff\xff")
    (tmp_path / "b.txt").write_text("1, 2", encoding="utf-8")
    assert read_caption(tmp_path / "a.txt") is None and read_caption(tmp_path / "b.txt") is None
    (tmp_path / "c.txt").write_text("1, 2, 傷\n", encoding="utf-8-sig")
    assert read_caption(tmp_path / "c.txt") == Caption(1, 2, "傷")
