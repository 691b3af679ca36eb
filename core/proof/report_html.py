"""A proof's report as one self-contained page."""

from __future__ import annotations

from markupsafe import Markup

from core.evaluation.report_page import page_environment, page_style
from core.evaluation.report_pictures import embed, shown_width
from core.proof.report_blocks import Chart, Report

_WIDTH, _HEIGHT = 540, 320
_LEFT, _RIGHT, _TOP, _BOTTOM = 56, 24, 12, 44
_EMBEDDED_PX = 160
TICKS = 5
"""Parts that each axis of a chart is cut into."""


def render_html(report: Report) -> str:
    """The whole page as text."""
    environment = page_environment()
    environment.globals.update(
        svg=svg, embed=lambda picture: embed(picture, _EMBEDDED_PX), shown_width=shown_width, share=share
    )
    style = page_style("page.css", "proof.css")
    environment.filters["kind"] = lambda block: type(block).__name__
    return environment.get_template("proof.html.j2").render(style=style, report=report)


def share(part: float, whole: float) -> str:
    """A share in percent, for a colour's strength."""
    return f"{100 * part / whole if whole else 0:.0f}"


def axis_text(value: float) -> str:
    """Percent without useless decimals."""
    return f"{100 * value:.10g} %"


def svg(chart: Chart) -> Markup:
    """The chart as `<svg>`; its colours come from the style sheet."""
    foot, right = _HEIGHT - _BOTTOM, _WIDTH - _RIGHT

    def at(x: float, y: float) -> tuple[float, float]:
        (x0, x1), (y0, y1) = chart.x_range, chart.y_range
        return _LEFT + (x - x0) / (x1 - x0) * (right - _LEFT), foot - (y - y0) / (y1 - y0) * (foot - _TOP)

    parts = [
        Markup('<svg class="chart" viewBox="0 0 {} {}" role="img" aria-label="{}">').format(
            _WIDTH, _HEIGHT, chart.title
        )
    ]
    for step in range(TICKS + 1):
        x = chart.x_range[0] + step / TICKS * (chart.x_range[1] - chart.x_range[0])
        y = chart.y_range[0] + step / TICKS * (chart.y_range[1] - chart.y_range[0])
        px, _ = at(x, y)
        _, py = at(x, y)
        parts.append(Markup('<path class="grid" d="M{} {:.1f}H{}"/>').format(_LEFT, py, right))
        parts.append(
            Markup('<text class="tick" x="{}" y="{:.1f}" dy=".35em" text-anchor="end">{}</text>').format(
                _LEFT - 6, py, axis_text(round(y, 6))
            )
        )
        parts.append(
            Markup('<text class="tick" x="{:.1f}" y="{}" text-anchor="middle">{}</text>').format(
                px, foot + 16, axis_text(round(x, 6))
            )
        )
    parts.append(Markup('<path class="axis" d="M{} {}H{}"/>').format(_LEFT, foot, right))
    if chart.mark is not None:
        px, _ = at(chart.mark, chart.y_range[0])
        parts.append(Markup('<path class="level grey" d="M{:.1f} {}V{}"/>').format(px, foot, _TOP))
    for line in chart.lines:
        spots = "L".join("{:.1f} {:.1f}".format(*at(x, max(y, chart.y_range[0]))) for x, y in line.points)
        parts.append(
            Markup('<path class="line s{}" d="M{}"><title>{}</title></path>').format(line.style, spots, line.label)
        )
    middle = (_LEFT + right) / 2
    parts.append(
        Markup('<text class="name" x="{}" y="{}" text-anchor="middle">{}</text>').format(
            middle, _HEIGHT - 6, chart.x_label
        )
    )
    parts.append(
        Markup('<text class="name" transform="translate(12 {}) rotate(-90)" text-anchor="middle">{}</text>').format(
            (_TOP + foot) / 2, chart.y_label
        )
    )
    return Markup("").join([*parts, Markup("</svg>")])
