from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from core.proof.report_blocks import (
    Chart,
    Charts,
    FactLists,
    Facts,
    Gallery,
    Headline,
    Line,
    Matrices,
    Matrix,
    Paragraph,
    Report,
    Section,
    Strip,
    Table,
)
from core.proof.report_html import render_html
from core.proof.report_pdf import render_pdf

CLASSES = ["scratch", "긁힘", "キズ傷", "划痕", "Ё&<b>"]


@pytest.fixture(scope="module")
def report() -> Report:
    pictures = [np.full((20, 30, 3), 40 * n, np.uint8) for n in range(3)]
    line = Line("real only", 0, [(0.0, 0.2), (0.02, 0.8), (0.1, 1.0)])
    chart = Chart("ROC", "false alarms", "NG recall", (0, 0.1), (0, 1), [line], mark=0.02)
    blocks = [
        Paragraph("What <b>was</b> compared & how."),
        Table(["class", "recall"], [[name, f"{n}.5 %"] for n, name in enumerate(CLASSES)], frozenset({1}), "A note."),
        Matrices([Matrix("real only", 12.5, 3.5, 1, 99)]),
        Charts([chart, chart]),
        Gallery([Strip(CLASSES[1], pictures, ["a", "b", "c"]), Strip("x", pictures[:1])]),
        FactLists([Facts("Versions", [("torch", "2.15")])]),
    ]
    headline = Headline("hurts", "Do not use", "The set 'mine' hurts: −3.2 points.", "Because.")
    return Report(
        "line 3: does it help?", "2026-11-22", [headline], ["Only 6 good pictures."], [Section("All", blocks)]
    )


def pdf_text(content: bytes) -> tuple[str, int]:
    document = pypdfium2.PdfDocument(content)
    try:
        text = "".join(page.get_textpage().get_text_range() for page in document)
        return " ".join(text.split()), len(document)
    finally:
        document.close()


def test_the_page_needs_no_other_file_and_escapes_what_users_write(report: Report) -> None:
    page = render_html(report)
    assert not re.search(r'(src|href)="(?!data:)', page) and "<script" not in page
    assert "What &lt;b&gt;was&lt;/b&gt; compared &amp; how." in page
    assert "The set &#39;mine&#39; hurts: −3.2 points." in page and "headline hurts" in page
    for name in CLASSES[:4]:
        assert name in page
    assert page.count("data:image/png;base64,") == 4 and page.count("<svg") == 2


def test_the_pdf_says_the_same(report: Report) -> None:
    text, pages = pdf_text(render_pdf(report))
    assert pages >= 1
    for told in ("The set 'mine' hurts: −3.2 points.", "What <b>was</b> compared & how.", "Only 6 good pictures.",
                 "A note.", "scratch", "12.5", "leaks", "torch: 2.15"):  # fmt: skip
        assert told in text, told


def test_names_in_any_script_stand_in_the_pdf(report: Report) -> None:
    text, _ = pdf_text(render_pdf(report))
    for name in ("긁힘", "キズ傷", "划痕"):
        assert name in text, name
    assert "?&<b>" in text  # no font at hand has this letter


def test_a_long_table_goes_on_over_pages() -> None:
    rows = [[f"class {n} " + "with a long name " * 6, "1.0 %"] for n in range(150)]
    report = Report("t", "d", [], [], [Section("s", [Table(["class", "recall"], rows)])])
    text, pages = pdf_text(render_pdf(report))
    assert pages > 2 and "class 149" in text


def test_a_page_is_written_with_its_style(report: Report, tmp_path: Path) -> None:
    assert ".headline" in render_html(report) and "prefers-color-scheme: dark" in render_html(report)
