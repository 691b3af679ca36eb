"""What screening drew again, and why: counts by reason and by class, and some of the rejected pictures."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from core.evaluation.report_data import ReportData, ReportSet
from core.evaluation.report_pictures import Album, Cell
from core.evaluation.report_values import listed, percent

_REASONS = {
    "class": ("wrong class", "were taken for another class by the judge that screens"),
    "coordinate": ("off position", "lay off the asked coordinate"),
    "mask": ("mask", "showed another defect area than the asked one"),
    "sharpness": ("sharpness", "were less or more sharp than real ones are"),
    "copy": ("near copy", "were near copies of a training picture"),
    "unreal": ("unreal", "were unlike any real picture"),
}
"""Words of `rejected.csv`: short, and behind a number."""


@dataclass(frozen=True, slots=True)
class ReasonBar:
    """One reason of a set."""

    text: str
    count: int
    share: float
    """Of the commonest reason's count."""


@dataclass(frozen=True, slots=True)
class Screening:
    """What screening did to one set."""

    name: str
    style: int
    sentence: str
    lacking: str
    """What is short of what was asked for; empty where nothing is."""
    reasons: list[ReasonBar]
    classes: list[tuple[str, int, int, int, str]]
    """Class, pictures asked for, kept, drawn again, and the commonest reason."""
    cells: list[Cell]


def screenings(data: ReportData, album: Album, columns: int) -> list[Screening]:
    """Of every set that was screened."""
    return [
        _screening(entry, style, album, columns) for style, entry in enumerate(data.sets) if entry.rejected is not None
    ]


def _screening(entry: ReportSet, style: int, album: Album, columns: int) -> Screening:
    rejected = entry.rejected or []
    kept, drawn = len(entry.rows), len(entry.rows) + len(rejected)
    sentence = f"{drawn} pictures were drawn and {kept} of them kept ({percent(kept / max(1, drawn))})"
    sentence += "." if rejected else ": none had to be drawn again."
    if rejected:
        sentence += f" {len(rejected)} were drawn again; one picture may have several reasons."
    counts = Counter(reason for row in rejected for reason in row.get("reasons", "").split())
    most = max(counts.values(), default=1)
    bars = [ReasonBar(_words(reason), count, count / most) for reason, count in counts.most_common()]
    return Screening(
        name=entry.name,
        style=style % 6,
        sentence=sentence,
        lacking=_lacking(entry),
        reasons=bars,
        classes=_classes(entry, rejected),
        cells=_cells(entry, rejected, album, columns),
    )


def _words(reason: str) -> str:
    return _REASONS[reason][1] if reason in _REASONS else reason


def _lacking(entry: ReportSet) -> str:
    short = {name: asked - entry.counts.get(name, 0) for name, asked in entry.asked.items()}
    parts = [f"{count} of {name}" for name, count in short.items() if count > 0]
    if not parts:
        return ""
    why = "too few of the pictures drawn passed" if entry.rejected else "the set was not completed"
    return f"{listed(parts)} {'is' if len(parts) == 1 and parts[0].startswith('1 ') else 'are'} lacking: {why}."


def _classes(entry: ReportSet, rejected: list[dict[str, str]]) -> list[tuple[str, int, int, int, str]]:
    rows = []
    for name in sorted({*entry.counts, *entry.asked, *(row["class"] for row in rejected)}):
        own = [row for row in rejected if row["class"] == name]
        reasons = Counter(reason for row in own for reason in row.get("reasons", "").split())
        commonest = _REASONS.get(reasons.most_common(1)[0][0], ("",))[0] if reasons else ""
        kept = entry.counts.get(name, 0)
        rows.append((name, entry.asked.get(name, kept), kept, len(own), commonest))
    return rows


def _cells(entry: ReportSet, rejected: list[dict[str, str]], album: Album, columns: int) -> list[Cell]:
    """Rejected pictures, as many different reasons as there are among them first."""
    stored = [row for row in rejected if row.get("picture") and (entry.folder.folder / row["picture"]).exists()]
    chosen: list[dict[str, str]] = []
    seen: Counter[str] = Counter()
    for turn in range(columns):
        for row in stored:
            if row not in chosen and seen[row["reasons"]] == turn and len(chosen) < columns:
                chosen.append(row)
                seen[row["reasons"]] += 1
    cells = []
    for row in chosen:
        short = [_REASONS.get(reason, (reason,))[0] for reason in row.get("reasons", "").split()]
        picture = album.embed(entry.folder.folder / row["picture"])
        cells.append(Cell(picture, row["picture"], row["class"], ", ".join(short)))
    return cells
