"""The tables of a finished proof, a page for each question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.core_sentences import in_words
from app.model.proof_result import Arm, Result
from app.model.proof_words import NONE, part_titles, passport_titles, percent, ranged, rate_words, title_of
from app.model.words import count
from app.panels.proof_page import ProofPage
from app.theme import GRID_PX
from app.widgets.figure_table import FigureTable
from app.widgets.interval_chart import Interval, IntervalChart


def _strong(arms: Sequence[Arm], result: Result) -> frozenset[int]:
    return frozenset(row for row, arm in enumerate(arms) if arm.id in result.strong)


class FoundPage(ProofPage):
    """How many defects each arm finds, at each false-alarm rate, and what that costs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = FigureTable(
            self.tr("Defects found"),
            self.tr(
                "NG recall: the share of the test's defects that are found.\nLeaks: defects that pass as OK. Overkill: "
                "good pictures called NG. Mean over all models of a kind."
            ),
        )
        self.chart = IntervalChart()
        self.chart.setAccessibleName(self.tr("Defects found, with intervals"))
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2 * GRID_PX)
        rows.addWidget(self.table)
        rows.addWidget(self.chart)
        rows.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(inside)
        self.box.addWidget(self.area, 1)

    def show_result(self, result: Result) -> None:
        """All arms."""
        rate = rate_words(result.rate)
        self.note.setText(
            self.tr(
                "NG recall by false-alarm rate, with 95 % intervals. Leaks and overkill at {rate}. The verdict "
                "compares what is bold."
            ).format(rate=rate)
        )
        at = self.tr("at {rate}")
        head = [self.tr("Learns from"), *(at.format(rate=rate_words(r)) for r in result.rates)]
        whole = result.arms[0].rates[result.rate].counts
        leaks, overkill = self.tr("Leaks of {number}"), self.tr("Overkill of {number}")
        head += [
            leaks.format(number=count(round(whole.leaks + whole.caught))),
            overkill.format(number=count(round(whole.overkill + whole.passed))),
        ]
        rows, intervals = [], []
        for arm in result.arms:
            main = arm.rates[result.rate]
            counts = main.counts
            rows.append(
                [
                    title_of(arm),
                    *(ranged(arm.rates[r].recall) for r in result.rates),
                    f"{counts.leaks:.1f}",
                    f"{counts.overkill:.1f}",
                ]
            )
            recall = main.recall
            if recall.value is not None and recall.low is not None and recall.high is not None:
                shown = [one.id for one in result.shown]
                colour = shown.index(arm.id) if arm.id in shown else len(shown)
                said = ranged(recall)
                intervals.append(Interval(title_of(arm), recall.value, recall.low, recall.high, colour, said))
        self.table.set_rows(head, rows, _strong(result.arms, result))
        self.table.fit()
        self.chart.set_rows(intervals)
        self.chart.setToolTip(self.tr("NG recall at {rate} false alarms, with its 95 % interval").format(rate=rate))


class ClassesPage(ProofPage):
    """Which defects are found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = FigureTable(
            self.tr("Defects found, class by class"),
            self.tr("A class with few pictures in the test has a wide interval: one picture weighs much"),
        )
        self.box.addWidget(self.table, 1)

    def show_result(self, result: Result) -> None:
        """The arms that are shown side by side."""
        text = self.tr("Share of each class's defects that are found at {rate} false alarms.")
        self.note.setText(text.format(rate=rate_words(result.rate)))
        shown = result.shown
        head = [self.tr("Class"), self.tr("In the test"), *map(title_of, shown)]
        rows = []
        for name in shown[0].classes:
            found = [arm.classes[name] for arm in shown if name in arm.classes]
            rows.append([name, count(found[0][0]), *(ranged(recall, 0) for _, recall in found)])
        self.table.set_rows(head, rows)


class AmountsPage(ProofPage):
    """How many synthetic pictures are best."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = FigureTable(
            self.tr("Amounts"), self.tr("The same set in several amounts, each with classic augmentation")
        )
        self.box.addWidget(self.table, 1)

    def show_result(self, result: Result) -> None:
        """Every amount of every set."""
        self.note.setText(
            self.tr(
                "The amount was chosen on pictures of its own (validation: 0.5 is chance, 1 perfect), without a look "
                "at the test."
            )
        )
        head = [
            self.tr("Learns from"),
            self.tr("Synthetic"),
            self.tr("Of a class"),
            self.tr("Validation"),
            self.tr("NG recall at {rate}").format(rate=rate_words(result.rate)),
            "",
        ]
        swept = [arm for arm in result.arms if arm.id in result.swept]
        rows = []
        for arm in swept:
            numbers = sorted(arm.pictures.values()) or [0]
            spread = f"{numbers[0]}\u2013{numbers[-1]}" if numbers[0] != numbers[-1] else f"{numbers[0]}"
            rows.append(
                [
                    title_of(arm),
                    count(sum(numbers)),
                    spread,
                    f"{arm.validation:.3f}" if arm.validation is not None else NONE,
                    ranged(arm.rates[result.rate].recall),
                    self.tr("chosen") if arm.id in result.chosen else "",
                ]
            )
        self.table.set_rows(head, rows, frozenset(r for r, arm in enumerate(swept) if arm.id in result.chosen))


class OtherLinePage(ProofPage):
    """The same models on pictures of another process line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = FigureTable(self.tr("Another line"), self.tr("Nothing was learnt from the pictures of this line"))
        self.box.addWidget(self.table, 1)

    def show_result(self, result: Result) -> None:
        """All arms; nothing where there was no other line."""
        rate = rate_words(result.rate)
        self.note.setText(
            self.tr(
                "The same models on the other line's pictures. Only where that line itself has {rate} false alarms "
                "(matched) can they be compared; the rest is what happens with the threshold left as it is."
            ).format(rate=rate)
        )
        head = [
            self.tr("Learns from"),
            self.tr("NG recall, matched {rate}").format(rate=rate),
            self.tr("NG recall"),
            self.tr("False alarms"),
            self.tr("Leaks"),
            self.tr("Overkill"),
        ]
        rows = [
            [
                title_of(arm),
                ranged(arm.other.matched),
                ranged(arm.other.at.recall),
                percent(arm.other.at.false_alarms.value),
                f"{arm.other.at.counts.leaks:.1f}",
                f"{arm.other.at.counts.overkill:.1f}",
            ]
            for arm in result.arms
            if arm.other is not None
        ]
        self.table.set_rows(head, rows, _strong([arm for arm in result.arms if arm.other is not None], result))


class PassportPage(ProofPage):
    """What was compared, so that it can be done again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pictures = FigureTable(self.tr("Real pictures"), self.tr("How many real pictures there were for what"))
        self.facts = FigureTable(self.tr("Passport"), self.tr("Ctrl+C copies; the report has all of it"))
        row = QHBoxLayout()
        row.setSpacing(3 * GRID_PX)
        row.addWidget(self.pictures, 1)
        row.addWidget(self.facts, 1)
        self.box.addLayout(row, 1)

    def show_result(self, result: Result) -> None:
        """Counts and settings."""
        self.note.setText(self.tr("No picture of validation or test was seen by a generator or changed in any way."))
        parts = [(title, result.pictures[name]) for name, title in part_titles().items() if name in result.pictures]
        classes = list(dict.fromkeys(name for _, counts in parts for name in counts))
        rows = [[name, *(count(counts.get(name, 0)) for _, counts in parts)] for name in classes]
        rows.append([self.tr("All"), *(count(sum(counts.values())) for _, counts in parts)])
        self.pictures.set_rows([self.tr("Class"), *(title for title, _ in parts)], rows, frozenset({len(rows) - 1}))
        told = {**result.passport, **result.passport.get("settings", {})}
        facts = [[title, _text(told[name])] for name, title in passport_titles().items() if told.get(name) is not None]
        facts += [[str(name), str(version)] for name, version in result.passport.get("versions", {}).items()]
        self.facts.set_rows([self.tr("Passport"), ""], facts)


def _text(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(f"{100 * amount:g} %" for amount in value)
    return in_words(str(value))
