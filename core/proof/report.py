"""From a proof's result to the blocks of its report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.proof.arms import SWEPT, Arm
from core.proof.figures import MAIN_RATE, told_rate
from core.proof.line import Line as RealLine
from core.proof.report_blocks import (
    Block,
    Chart,
    Charts,
    FactLists,
    Facts,
    Headline,
    Line,
    Matrices,
    Matrix,
    Paragraph,
    Report,
    Section,
    Table,
)
from core.proof.report_pictures import picture_blocks
from core.proof.training import Trained

_ROC_TO = 0.1
_COLOURS = 6
_TITLES = {
    "helps": "Use this set: it helps",
    "no_difference": "No measurable difference",
    "hurts": "Do not use this set: it hurts",
}
_AT = f"{MAIN_RATE:g}"
_PAPER_NOTE = (
    "NG is the positive class throughout: recall is the share of defects that are found, precision the share of alarms "
    "that are right. Where an article counts OK as positive, or exchanges the two names, its columns are others."
)


def report_of(result: dict[str, Any], line: RealLine, arms: Sequence[Arm], trained: dict[str, list[Trained]]) -> Report:
    """The report of a finished proof; `arms` are those of the result, in its order."""
    records = {record["id"]: record for record in result["arms"]}
    main = main_arms(result)
    sections = [
        Section("What was compared", _compared(result)),
        Section(f"Defects found at {told_rate(MAIN_RATE)} false alarms", _figures(result, [records[i] for i in main])),
        Section("How many synthetic pictures", _sweeps(result, records)),
        Section("Curves", [Charts([_roc(main, records), _precision_recall(main, records)])]),
        Section("Class by class", _classes([records[i] for i in main])),
    ]
    if result["pictures"]["other_line"]:
        sections.append(Section("Another process line", _other_line(result, [records[i] for i in main])))
    sections.append(Section("Pictures", picture_blocks(result, line, arms, trained)))
    sections.append(Section("Passport", _passport(result["passport"])))
    told = result["passport"]
    headlines = [
        Headline(v["outcome"], f"{_TITLES[v['outcome']]} – {v['set']}", v["sentence"], v["reason"])
        for v in sorted(result["verdicts"], key=lambda v: v["set"] != result["verdict"]["set"])
    ]
    return Report(f"{told['project']}: does it help?", told["date"], headlines, result["concerns"], sections)


def main_arms(result: dict[str, Any]) -> list[str]:
    """Ids of the arms that are shown: without a set, and of every set the amount that validation chose."""
    chosen = {entry["arm"] for entries in result["sweep"].values() for entry in entries if entry["chosen"]}
    return [r["id"] for r in result["arms"] if r["kind"] != SWEPT or r["id"] in chosen]


def _compared(result: dict[str, Any]) -> list[Block]:
    passport = result["passport"]
    settings = passport["settings"]
    how = (
        f"Each arm trained {settings['seeds']} models ({passport['classifier']}, {passport['weights']}) for "
        f"{settings['steps']} steps of {settings['batch_size']} pictures on the same real pictures, half of each step "
        "good and half bad ones. The moment to stop and the threshold were chosen on validation; nothing was chosen "
        "on the test. No picture of validation or test was ever seen by the generator, nor is it augmented."
    )
    parts = {name: counts for name, counts in result["pictures"].items() if counts}
    classes = list(dict.fromkeys(name for counts in parts.values() for name in counts))
    head = ["class", *(name.replace("_", " ") for name in parts)]
    rows = [[name, *(str(counts.get(name, "–")) for counts in parts.values())] for name in classes]
    rows.append(["all", *(str(sum(counts.values())) for counts in parts.values())])
    return [Paragraph(how), Table(head, rows, frozenset({len(rows) - 1}), "Real pictures.")]


def _figures(result: dict[str, Any], shown: list[dict[str, Any]]) -> list[Block]:
    head = ["arm", "NG recall", "false alarms", "leaks", "overkill", "NG precision", "F1", "accuracy", "ROC area"]
    rows = []
    for record in result["arms"]:
        at, counts = record["test"]["rates"][_AT], record["test"]["rates"][_AT]["counts"]
        rows.append(
            [
                record["title"],
                ranged(at["ng_recall"]),
                percent(at["false_alarms"]["value"]),
                f"{counts['leaks']:.1f} of {counts['leaks'] + counts['caught']:.0f}",
                f"{counts['overkill']:.1f} of {counts['overkill'] + counts['passed']:.0f}",
                percent(at["ng_precision"]["value"]),
                percent(at["f1"]["value"]),
                percent(at["accuracy"]["value"]),
                f"{record['test']['area']['value']:.3f}",
            ]
        )
    ids = [record["id"] for record in result["arms"]]
    strong = frozenset(ids.index(result["verdict"][name]) for name in ("arm", "baseline"))
    note = (
        "Means over seeds on the test; in brackets 95 % intervals over pictures and seeds. Leaks are NG called OK, "
        "overkill is OK called NG. The threshold was set on validation; the false alarms are those of the test."
    )
    rates = [f"{rate:g}" for rate in result["rates"]]
    at_rates = Table(
        [
            "arm",
            *(f"NG recall at {told_rate(float(rate))}" for rate in rates),
            *(f"matched {told_rate(float(r))}" for r in rates),
        ],
        [
            [
                record["title"],
                *(ranged(record["test"]["rates"][rate]["ng_recall"]) for rate in rates),
                *(percent(record["test"]["matched"][rate]["value"]) for rate in rates),
            ]
            for record in result["arms"]
        ],
        strong,
        "At other false-alarm rates; 'matched' is the recall where the test itself has exactly that rate.",
    )
    entries = []
    for record in shown:
        counts = record["test"]["rates"][_AT]["counts"]
        own = {name: counts[name] for name in ("caught", "leaks", "overkill", "passed")}
        entries.append(Matrix(record["title"], **own))
    return [Table(head, rows, strong, note), at_rates, Matrices(entries), Paragraph(_PAPER_NOTE)]


def _sweeps(result: dict[str, Any], records: dict[str, dict[str, Any]]) -> list[Block]:
    blocks: list[Block] = []
    for name, entries in result["sweep"].items():
        rows, strong = [], set()
        for place, entry in enumerate(entries):
            record = records[entry["arm"]]
            counts = list(record["synthetic"].values())
            spread = f"{min(counts)}" if min(counts) == max(counts) else f"{min(counts)} to {max(counts)}"
            rows.append(
                [
                    f"{100 * entry['amount']:g} % of {name}",
                    str(entry["pictures"]),
                    spread,
                    f"{record['validation']:.3f}",
                    ranged(record["test"]["rates"][_AT]["ng_recall"]),
                    "chosen" if entry["chosen"] else "",
                ]
            )
            if entry["chosen"]:
                strong.add(place)
        head = ["amount", "pictures", "for each class", "validation", "NG recall in the test", ""]
        note = (
            "Each amount with classic augmentation. It was chosen on validation (area under the ROC curve up to 10 % "
            "false alarms; 0.5 is chance, 1 perfect), without looking at the test."
        )
        blocks.append(Table(head, rows, frozenset(strong), note))
    return blocks


def _roc(main: list[str], records: dict[str, dict[str, Any]]) -> Chart:
    lines = [
        Line(records[i]["title"], n % _COLOURS, [(x, y) for x, y in records[i]["test"]["roc"] if x <= _ROC_TO + 1e-9])
        for n, i in enumerate(main)
    ]
    return Chart(
        "ROC, where inspection works", "false alarms", "NG recall", (0, _ROC_TO), (0, 1), lines, mark=MAIN_RATE
    )


def _precision_recall(main: list[str], records: dict[str, dict[str, Any]]) -> Chart:
    lines = [
        Line(records[i]["title"], n % _COLOURS, [(x, y) for x, y in records[i]["test"]["precision_recall"]])
        for n, i in enumerate(main)
    ]
    lowest = min(y for line in lines for _, y in line.points)
    low = min(0.9, int(10 * lowest) / 10)
    return Chart("Precision and recall", "NG recall", "NG precision", (0, 1), (low, 1), lines)


def _classes(shown: list[dict[str, Any]]) -> list[Block]:
    names = list(shown[0]["test"]["classes"])
    rows = []
    for name in names:
        found = [record["test"]["classes"][name] for record in shown]
        rows.append([name, str(found[0]["pictures"]), *(ranged(entry["recall"]) for entry in found)])
    head = ["class", "in the test", *(record["title"] for record in shown)]
    return [
        Table(head, rows, note=f"Share of each class's defects that are found at {told_rate(MAIN_RATE)} false alarms.")
    ]


def _other_line(result: dict[str, Any], shown: list[dict[str, Any]]) -> list[Block]:
    rows = []
    for record in shown:
        at = record["other_line"]
        rows.append(
            [
                record["title"],
                ranged(at["matched"]),
                ranged(at["ng_recall"]),
                ranged(at["ok_recall"]),
                f"{at['counts']['leaks']:.1f}",
                f"{at['counts']['overkill']:.1f}",
                f"{at['area']['value']:.3f}",
            ]
        )
    head = [
        "arm",
        f"NG recall, matched {told_rate(MAIN_RATE)}",
        "NG recall",
        "OK recall",
        "leaks",
        "overkill",
        "ROC area",
    ]
    note = (
        "The same models on pictures of another line. 'Matched' is the recall where the other line itself has "
        f"{told_rate(MAIN_RATE)} false alarms: only there arms can be compared. The others are what would happen with "
        "the threshold of the first line unchanged."
    )
    return [Table(head, rows, note=note)]


def _passport(passport: dict[str, Any]) -> list[Block]:
    lists = [
        Facts("This proof", [("name", passport["proof"]), ("key", passport["key"]), ("pictures' key", passport["data"])]
              + [(f"{name.replace('_', ' ')} hash", value) for name, value in passport["pictures"].items()]),
        Facts("Settings", [("model", passport["classifier"]), ("weights", passport["weights"])]
              + [(name.replace("_", " "), _text(value)) for name, value in passport["settings"].items()]),
        Facts("Versions", list(passport["versions"].items())),
    ]  # fmt: skip
    for entry in passport["sets"]:
        facts = [(name.replace("_", " "), _text(value)) for name, value in entry.items() if name != "name"]
        lists.append(Facts(f"Set {entry['name']}", facts))
    return [FactLists(lists)]


def _text(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{name} {count}" for name, count in value.items())
    if isinstance(value, list):
        return ", ".join(f"{entry:g}" for entry in value)
    return str(value)


def percent(share: float | None) -> str:
    """With one decimal, or a dash."""
    return "–" if share is None else f"{100 * share:.1f} %"


def ranged(figure: dict[str, Any]) -> str:
    """`91.2 % (88.0 to 94.1)`."""
    if figure["value"] is None or figure.get("low") is None:
        return percent(figure["value"])
    return f"{100 * figure['value']:.1f} % ({100 * figure['low']:.1f} to {100 * figure['high']:.1f})"
