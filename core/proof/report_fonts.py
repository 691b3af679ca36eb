"""Fonts of the PDF: ReportLab's own for Latin; for other scripts the system's where it has one that can be embedded,
else the standard Asian fonts, which every PDF reader knows by name. A name in any script never ends a report."""

from __future__ import annotations

import os
import sys
from itertools import groupby
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

REGULAR, BOLD = "Vera", "VeraBd"
_KOREAN, _JAPANESE, _CHINESE = "Flawsmith-Korean", "Flawsmith-Japanese", "Flawsmith-Chinese"
_STANDARD = {_KOREAN: "HYSMyeongJo-Medium", _JAPANESE: "HeiseiKakuGo-W5", _CHINESE: "STSong-Light"}
_SYSTEM = {
    _KOREAN: ("malgun.ttf", "NanumGothic.ttf"),
    _JAPANESE: ("YuGothR.ttc", "meiryo.ttc", "msgothic.ttc", "ipag.ttf", "TakaoGothic.ttf"),
    _CHINESE: ("msyh.ttc", "simsun.ttc", "simhei.ttf", "wqy-zenhei.ttc"),
}
_chosen: dict[str, str] = {}
"""Script's name -> the font that stands for it."""


def register_fonts() -> None:
    """Make all fonts known to ReportLab; the second call does nothing."""
    if _chosen:
        return
    pdfmetrics.registerFont(TTFont(REGULAR, "Vera.ttf"))
    pdfmetrics.registerFont(TTFont(BOLD, "VeraBd.ttf"))
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)
    pdfmetrics.registerFontFamily(BOLD, normal=BOLD, bold=BOLD, italic=BOLD, boldItalic=BOLD)
    for script, standard in _STANDARD.items():
        _chosen[script] = _embeddable(script) or _by_name(standard)


def _embeddable(script: str) -> str | None:
    for folder in _folders():
        for file in _SYSTEM[script]:
            for path in (folder / file, *folder.glob(f"*/*/{file}"), *folder.glob(f"*/{file}")):
                if not path.is_file():
                    continue
                try:
                    pdfmetrics.registerFont(TTFont(script, str(path)))
                except (TTFError, OSError, ValueError):
                    continue  # outlines of a kind that cannot be embedded
                return script
    return None


def _folders() -> list[Path]:
    if sys.platform == "win32":
        return [Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"]
    if sys.platform == "darwin":
        return [Path("/System/Library/Fonts"), Path("/Library/Fonts")]
    return [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]


def _by_name(standard: str) -> str:
    pdfmetrics.registerFont(UnicodeCIDFont(standard))
    return standard


def marked_up(escaped: str, own: str) -> str:
    """Text of a ReportLab paragraph in which what the font `own` lacks stands in a font that has it."""
    korean = any(_is_hangul(letter) for letter in escaped)
    parts = []
    for font, letters in groupby(escaped, lambda letter: _font_of(letter, own, korean)):
        text = "".join(letters)
        parts.append(text if font == own else "?" * len(text) if font is None else f'<font name="{font}">{text}</font>')
    return "".join(parts)


def _font_of(letter: str, own: str, korean: bool) -> str | None:
    """The font for a letter; None where there is none."""
    if ord(letter) in pdfmetrics.getFont(own).face.charToGlyph:
        return own
    if _is_hangul(letter):
        return _chosen[_KOREAN]
    if not (0x2E80 <= ord(letter) <= 0x9FFF or 0xF900 <= ord(letter) <= 0xFAFF or 0xFF00 <= ord(letter) <= 0xFFEF):
        return None
    for script, code in ((_KOREAN, "cp949"), (_JAPANESE, "cp932"), (_CHINESE, "gbk")):
        if script == _KOREAN and not korean:
            continue
        try:
            letter.encode(code)
        except UnicodeEncodeError:
            continue
        return _chosen[script]
    return None


def _is_hangul(letter: str) -> bool:
    return 0xAC00 <= ord(letter) <= 0xD7A3 or 0x1100 <= ord(letter) <= 0x11FF or 0x3130 <= ord(letter) <= 0x318F
