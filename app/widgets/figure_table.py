"""A table of figures to read: names left, figures right, what matters in bold, Ctrl+C copies it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

_ROW_PX, _PAD_PX, _LINE_PX = 24, 20, 8
_LEAST_PX = 160
"""What takes the room that is left is cut to this width before the table has to be moved."""


_MOST_PX = 440
"""And it takes no more than this, or the eye would lose the line on a wide screen."""


class FigureTable(QTableWidget):
    """Cells are text. A column of words, else the first one, takes the room that is left; where there is none the
    table can be moved."""

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(0, 0, parent)
        self.head: list[str] = []
        self._widths: list[int] = []
        self._elastic = 0
        self._is_fit = False
        self.cells: list[list[str]] = []
        """All texts, a list for each row."""
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.verticalHeader().setMinimumSectionSize(_ROW_PX)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(_PAD_PX)

    def set_rows(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        strong: frozenset[int] = frozenset(),
        words: frozenset[int] = frozenset(),
    ) -> None:
        """Show `rows`; the names of `strong` ones are bold, the columns `words` are no figures."""
        self.head, self.cells = list(head), [list(row) for row in rows]
        self._strong, self._words = strong, words
        self._elastic = max(words, default=0)
        self.setColumnCount(len(head))
        self.setRowCount(len(rows))
        self._widths = [self._width_of(column, column == 0 and bool(strong)) for column in range(len(head))]
        metrics = QFontMetrics(self.font())
        titles = [
            _in_two(text, metrics) if metrics.horizontalAdvance(text) + _PAD_PX > width else text
            for text, width in zip(head, self._widths, strict=True)
        ]
        for column, title in enumerate(titles):
            lines = max(metrics.horizontalAdvance(line) for line in title.split("\n"))
            self._widths[column] = max(self._widths[column], lines + _PAD_PX)
        self.setHorizontalHeaderLabels(titles)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for column in range(len(head)):
            side = left if column == 0 or column in words else right
            named = self.horizontalHeaderItem(column)
            if named is not None:
                named.setTextAlignment(side)
            for row, cells in enumerate(rows):
                item = QTableWidgetItem(cells[column])
                item.setToolTip(cells[column])
                item.setTextAlignment(side)
                if row in strong and column == 0:
                    font = self.font()
                    font.setBold(True)
                    item.setFont(font)
                self.setItem(row, column, item)
        lines = 1 + any("\n" in title for title in titles)
        self.horizontalHeader().setFixedHeight(lines * metrics.height() + _LINE_PX)
        self._spread()

    def _width_of(self, column: int, strong: bool) -> int:
        font = self.font()
        font.setBold(strong)
        metrics = QFontMetrics(font)
        return max((metrics.horizontalAdvance(row[column]) for row in self.cells), default=0) + _PAD_PX

    def _spread(self) -> None:
        """Give every column what it needs, and the rest to one."""
        rest = self.viewport().width() - sum(self._widths)
        for column, width in enumerate(self._widths):
            least, most = min(width, _LEAST_PX), max(width, _MOST_PX)
            self.setColumnWidth(column, min(most, max(least, width + rest)) if column == self._elastic else width)
        if self._is_fit:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange and getattr(self, "cells", None):
            self.set_rows(self.head, self.cells, self._strong, self._words)  # as wide as they are now
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def fit(self) -> None:
        """Take the height that the rows need, from now on: whoever holds the table scrolls it."""
        self._is_fit = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._spread()

    def _fit(self) -> None:
        moves = sum(map(self.columnWidth, range(self.columnCount()))) > self.viewport().width()
        bar = self.horizontalScrollBar().sizeHint().height() if moves else 0
        self.setFixedHeight(self.horizontalHeader().height() + self.rowCount() * _ROW_PX + bar + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({index.row() for index in self.selectedIndexes()}) or range(len(self.cells))
            chosen = [self.head, *(self.cells[row] for row in rows)]
            QGuiApplication.clipboard().setText("\n".join("\t".join(cells) for cells in chosen))
            event.accept()
            return
        super().keyPressEvent(event)


def _in_two(text: str, metrics: QFontMetrics) -> str:
    """`text` on two lines of about the same width, where it has two words."""
    words = text.split(" ")
    halves = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words))]
    if not halves:
        return text
    return "\n".join(min(halves, key=lambda pair: max(map(metrics.horizontalAdvance, pair))))
