"""A proof's report as PDF, by ReportLab, from the same blocks as the page."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
from reportlab.graphics.shapes import Drawing, Group, PolyLine, String
from reportlab.graphics.shapes import Line as Stroke
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Image, KeepTogether, SimpleDocTemplate, Spacer
from reportlab.platypus import Paragraph as Text
from reportlab.platypus import Table as Grid
from reportlab.platypus.doctemplate import LayoutError

from core.data.images import encode_png
from core.errors import ResourceError
from core.proof.report_blocks import (
    Block,
    Chart,
    Charts,
    FactLists,
    Gallery,
    Matrices,
    Matrix,
    Paragraph,
    Report,
    Table,
)
from core.proof.report_fonts import BOLD, REGULAR, marked_up, register_fonts
from core.proof.report_html import TICKS, axis_text

_PAGE = landscape(A4)
_MARGIN = 14 * mm
_WIDTH = _PAGE[0] - 2 * _MARGIN - 12
"""Within the padding of the frame, pt."""
_INK, _QUIET, _LINE = HexColor("#1b2229"), HexColor("#5b6770"), HexColor("#d3d8dd")
_COLOURS = [HexColor(c) for c in ("#0f6fa8", "#7a4cb8", "#2c8a57", "#a06a00", "#b03060", "#6b7a12")]
_OUTCOMES = {"helps": HexColor("#2c8a57"), "no_difference": _QUIET, "hurts": HexColor("#9a3d00")}
_RIGHT, _WRONG = HexColor("#0f6fa8"), HexColor("#9a3d00")
_PICTURE = 20 * mm
_CHART = (360.0, 230.0)
_MOST_PX = 160
_KEPT_ROWS = 15
"""Tables up to this many lines are not broken."""


def _style(name: str, size: float, **settings: Any) -> ParagraphStyle:
    given = {"fontName": REGULAR, "fontSize": size, "leading": 1.35 * size, "textColor": _INK}
    return ParagraphStyle(name, **given | settings)


_BODY = _style("body", 9, spaceAfter=4)
_NOTE = _style("note", 7.5, textColor=_QUIET, spaceAfter=8)
_TITLE = _style("title", 20, fontName=BOLD, spaceAfter=6)
_SECTION = _style("section", 13, fontName=BOLD, spaceBefore=10, spaceAfter=6)
_SMALL_TITLE = _style("small title", 9.5, fontName=BOLD, spaceAfter=3)
_CELL, _CELL_RIGHT = _style("cell", 7.8), _style("cell right", 7.8, alignment=TA_RIGHT)
_STRONG = _style("strong", 7.8, fontName=BOLD)
_STRONG_RIGHT = _style("strong right", 7.8, fontName=BOLD, alignment=TA_RIGHT)
_HEAD, _HEAD_RIGHT = _style("head", 7.5, textColor=_QUIET), _style("head r", 7.5, textColor=_QUIET, alignment=TA_RIGHT)
_CONCERN = _style("concern", 9, textColor=_WRONG, spaceAfter=4)
_COUNT = _style("count", 12, alignment=TA_CENTER)
_CAPTION = _style("caption", 6.5, textColor=_QUIET)


def render_pdf(report: Report) -> bytes:
    """The whole document. Raises `ResourceError` where a part does not fit on a page."""
    register_fonts()
    buffer = io.BytesIO()
    document = SimpleDocTemplate(
        buffer,
        pagesize=_PAGE,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=report.title,
        author="Flawsmith",
    )
    story: list[Flowable] = [_text(f"Flawsmith proof, {report.date}", _NOTE), _text(report.title, _TITLE)]
    for entry in report.headlines:
        colour = _OUTCOMES[entry.outcome]
        title = _text(entry.title, _style("headline", 13, fontName=BOLD, textColor=colour, spaceAfter=3))
        inner = [title, _text(entry.sentence, _style("sentence", 11, spaceAfter=3)), _text(entry.reason, _BODY)]
        box = Grid([[inner]], colWidths=[_WIDTH])
        box.setStyle([("LINEBEFORE", (0, 0), (0, 0), 4, colour), ("LEFTPADDING", (0, 0), (-1, -1), 10)])
        story += [box, Spacer(0, 6)]
    story += [_text(f"! {concern}", _CONCERN) for concern in report.concerns]
    for number, section in enumerate(report.sections, 1):
        head = _text(f"{number}  {section.title}", _SECTION)
        first, *rest = [flowable for block in section.blocks for flowable in _flowables(block)] or [Spacer(0, 0)]
        story += [KeepTogether([head, first]), *rest]
    try:
        document.build(story, onFirstPage=_foot, onLaterPages=_foot)
    except LayoutError as error:
        raise ResourceError(
            f"The report could not be laid out as PDF ({error}); report.html holds the same."
        ) from error
    return buffer.getvalue()


def _foot(canvas: Any, document: Any) -> None:
    canvas.setFont(REGULAR, 7)
    canvas.setFillColor(_QUIET)
    canvas.drawRightString(_PAGE[0] - _MARGIN, 8 * mm, str(document.page))


def _text(text: str, style: ParagraphStyle) -> Text:
    return Text(marked_up(escape(text), style.fontName), style)


def _flowables(block: Block) -> list[Flowable]:
    match block:
        case Paragraph():
            return [_text(block.text, _BODY)]
        case Table():
            return _table(block)
        case Matrices():
            return [_matrices(block.entries), Spacer(0, 8)]
        case Charts():
            return [_key(block.entries[0]), *_pairs([_chart(entry) for entry in block.entries])]
        case Gallery():
            return [_strip(strip.title, strip.pictures, strip.captions) for strip in block.strips]
        case FactLists():
            return [_facts(block)]


def _table(block: Table) -> list[Flowable]:
    # By the longest text of each column's lines; heads and names may take a second line.
    letters = [max(6.0, *(len(row[n]) for row in block.rows)) if block.rows else 6.0 for n in range(len(block.head))]
    letters[0] = min(letters[0], 34.0)
    widths = [_WIDTH * (count + 3) / sum(count + 3 for count in letters) for count in letters]
    cells: list[list[Text]] = [[_text(t, _HEAD_RIGHT if n else _HEAD) for n, t in enumerate(block.head)]]
    for place, row in enumerate(block.rows):
        styles = (_STRONG, _STRONG_RIGHT) if place in block.strong else (_CELL, _CELL_RIGHT)
        cells.append([_text(text, styles[min(n, 1)]) for n, text in enumerate(row)])
    grid = Grid(cells, colWidths=widths, repeatRows=1)
    grid.setStyle(
        [
            ("LINEBELOW", (0, 0), (-1, -2), 0.4, _LINE),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("VALIGN", (0, 1), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2.5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ]
    )
    whole = [grid, _text(block.note, _NOTE) if block.note else Spacer(0, 8)]
    return [KeepTogether(whole)] if len(block.rows) <= _KEPT_ROWS else whole


def _matrices(entries: Sequence[Matrix]) -> Grid:
    across = min(4, max(1, len(entries)))
    cells: list[list[Any]] = []
    for start in range(0, len(entries), across):
        row: list[Any] = [_matrix(entry, _WIDTH / across - 12) for entry in entries[start : start + across]]
        cells.append(row + [""] * (across - len(row)))
    grid = Grid(cells, colWidths=[_WIDTH / across] * across)
    grid.setStyle([("LEFTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    return grid


def _matrix(entry: Matrix, width: float) -> list[Flowable]:
    bad, good = entry.caught + entry.leaks, entry.overkill + entry.passed
    rows = [("is NG", (entry.caught, "found", bad, _RIGHT), (entry.leaks, "leaks", bad, _WRONG)),
            ("is OK", (entry.overkill, "overkill", good, _WRONG), (entry.passed, "passed", good, _RIGHT))]  # fmt: skip
    cells: list[list[Any]] = [["", _text("called NG", _HEAD), _text("called OK", _HEAD)]]
    styles: list[Any] = [("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("LEFTPADDING", (0, 0), (0, -1), 0)]
    for line, (name, *pair) in enumerate(rows, 1):
        cells.append([_text(name, _HEAD)])
        for column, (value, word, whole, colour) in enumerate(pair, 1):
            cells[-1].append([_text(f"{value:.1f}", _COUNT), _text(word, _style("word", 7, alignment=TA_CENTER))])
            strength = 0.12 + 0.45 * (value / whole if whole else 0)
            styles.append(("BACKGROUND", (column, line), (column, line), _mixed(colour, strength)))
            styles.append(("BOX", (column, line), (column, line), 2, HexColor("#ffffff")))
    grid = Grid(cells, colWidths=[0.2 * width, 0.4 * width, 0.4 * width])
    grid.setStyle(styles)
    return [_text(entry.title, _SMALL_TITLE), grid]


def _mixed(colour: Color, strength: float) -> Color:
    parts = (1 - strength * (1 - part) for part in (colour.red, colour.green, colour.blue))
    return Color(*parts)


def _key(chart: Chart) -> Text:
    told = "   ".join(
        f'<font color="{_COLOURS[line.style].hexval().replace("0x", "#")}"><b>–––</b></font> '
        f"{marked_up(escape(line.label), REGULAR)}"
        for line in chart.lines
    )
    return Text(told, _BODY)


def _pairs(drawings: list[Drawing]) -> list[Flowable]:
    grid = Grid([drawings[n : n + 2] for n in range(0, len(drawings), 2)], colWidths=[_WIDTH / 2] * 2)
    grid.setStyle([("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return [grid]


def _chart(chart: Chart) -> Drawing:
    width, height = _CHART
    left, bottom, right, top = 44.0, 34.0, width - 10, height - 22
    drawing = Drawing(width, height)

    def at(x: float, y: float) -> tuple[float, float]:
        (x0, x1), (y0, y1) = chart.x_range, chart.y_range
        return left + (x - x0) / (x1 - x0) * (right - left), bottom + (y - y0) / (y1 - y0) * (top - bottom)

    def label(x: float, y: float, text: str, anchor: str, colour: Color = _QUIET, size: float = 7.5) -> String:
        return String(x, y, text, fontName=REGULAR, fontSize=size, fillColor=colour, textAnchor=anchor)

    drawing.add(label(left, height - 12, chart.title, "start", _INK, 9.5))
    for step in range(TICKS + 1):
        x = chart.x_range[0] + step / TICKS * (chart.x_range[1] - chart.x_range[0])
        y = chart.y_range[0] + step / TICKS * (chart.y_range[1] - chart.y_range[0])
        px, py = at(x, y)
        drawing.add(Stroke(left, py, right, py, strokeColor=_LINE, strokeWidth=0.5))
        drawing.add(label(left - 4, py - 2.5, axis_text(round(y, 6)), "end"))
        drawing.add(label(px, bottom - 11, axis_text(round(x, 6)), "middle"))
    drawing.add(Stroke(left, bottom, right, bottom, strokeColor=_QUIET, strokeWidth=0.7))
    if chart.mark is not None:
        px, _ = at(chart.mark, chart.y_range[0])
        drawing.add(Stroke(px, bottom, px, top, strokeColor=_QUIET, strokeWidth=0.8, strokeDashArray=[4, 3]))
    for line in chart.lines:
        flat = [value for x, y in line.points for value in at(x, max(y, chart.y_range[0]))]
        drawing.add(PolyLine(flat, strokeColor=_COLOURS[line.style], strokeWidth=1.4))
    drawing.add(label((left + right) / 2, 6, chart.x_label, "middle"))
    turned = Group(label(0, 0, chart.y_label, "middle"))
    turned.translate(9, (bottom + top) / 2)
    turned.rotate(90)
    drawing.add(turned)
    return drawing


def _strip(title: str, pictures: Sequence[np.ndarray], captions: Sequence[str]) -> Flowable:
    cells: list[Any] = [_text(title, _CELL)]
    for place, picture in enumerate(pictures):
        height, width = picture.shape[:2]
        scale = _PICTURE / max(height, width)
        # Whole pixels several times over: readers would blur a small picture.
        times = max(1, _MOST_PX // max(height, width))
        enlarged = picture.repeat(times, axis=0).repeat(times, axis=1)
        image = Image(io.BytesIO(encode_png(enlarged)), scale * width, scale * height)
        cells.append([image, _text(captions[place], _CAPTION)] if captions else image)
    label_width = 34 * mm
    widths = [label_width] + [(_WIDTH - label_width) / 8] * (len(cells) - 1)
    grid = Grid([cells], colWidths=widths, hAlign="LEFT")
    grid.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 1),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
    )
    return grid


def _facts(block: FactLists) -> Grid:
    columns = []
    for facts in block.entries:
        lines = [_text(facts.title, _SMALL_TITLE)]
        lines += [_text(f"{name}: {value}", _CELL) for name, value in facts.entries]
        columns.append(lines)
    grid = Grid([columns], colWidths=[_WIDTH / len(columns)] * len(columns))
    grid.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)])
    return grid
