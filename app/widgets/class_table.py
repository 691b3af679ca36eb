"""Classes with how many pictures there are, how many to add, and how many that makes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSizePolicy, QSpinBox, QVBoxLayout, QWidget

from app.model.words import count
from app.theme import GRID_PX
from app.widgets.card import ElidedLabel, label

_MOST = 1_000_000
_NAME_PX, _SPIN_PX, _BAR_PX = 112, 92, 48


class AfterBar(QWidget):
    """What there is in a pale, what is added in full accent, against the largest class."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._have = self._add = 0
        self._most = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(_BAR_PX)

    def set_values(self, have: int, add: int, most: int) -> None:
        self._have, self._add, self._most = have, add, max(1, most)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(64, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        top, width = self.height() / 2 - 3, self.width()
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        pale = QColor(accent)
        pale.setAlpha(110)
        have, add = width * self._have / self._most, width * self._add / self._most
        painter.fillRect(QRectF(0, top, width, 6), self.palette().color(QPalette.ColorRole.AlternateBase))
        painter.fillRect(QRectF(0, top, have, 6), pale)
        painter.fillRect(QRectF(have, top, add, 6), accent)


class ClassTable(QScrollArea):
    """One row a class; `changed` when a number to add was changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._have: dict[str, int] = {}
        self._spins: dict[str, QSpinBox] = {}
        self._bars: dict[str, AfterBar] = {}
        self._after: dict[str, QLabel] = {}
        self._closed: dict[str, str] = {}
        self.set_counts({})

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show these classes, with nothing to add yet."""
        self._have = dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
        self._spins, self._bars, self._after, self._closed = {}, {}, {}, {}
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, GRID_PX, 0)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID_PX)
        grid.setVerticalSpacing(3)
        for column, text in enumerate((self.tr("Class"), self.tr("Have"), self.tr("Add"), self.tr("After"))):
            head = label(text, "quiet")
            if column in (1, 2):
                head.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(head, 0, column, 1, 2 if column == 3 else 1)
        for row, (name, have) in enumerate(self._have.items(), 1):
            self._add_row(grid, row, name, have)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(4, 4)
        box.addLayout(grid)
        box.addStretch(1)
        self.setWidget(page)
        self._write()

    def _add_row(self, grid: QGridLayout, row: int, name: str, have: int) -> None:
        shown = ElidedLabel(name)
        shown.setMinimumWidth(min(shown.sizeHint().width() + 2, _NAME_PX))
        number = label(count(have))
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        spin = QSpinBox()
        spin.setObjectName(name)
        spin.setRange(0, _MOST)
        spin.setGroupSeparatorShown(True)
        spin.setAlignment(Qt.AlignmentFlag.AlignRight)
        spin.setFixedWidth(_SPIN_PX)
        spin.setAccessibleName(self.tr("Pictures of {name} to add").format(name=name))
        spin.setToolTip(spin.accessibleName())
        spin.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        spin.valueChanged.connect(self._on_value)
        after = label()
        after.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        bar = AfterBar()
        for column, widget in enumerate((shown, number, spin, after, bar)):
            grid.addWidget(widget, row, column)
        self._spins[name], self._bars[name], self._after[name] = spin, bar, after

    @property
    def to_add(self) -> dict[str, int]:
        """Pictures to make for each class, without the zeros."""
        return {name: spin.value() for name, spin in self._spins.items() if spin.value() > 0}

    def set_to_add(self, counts: dict[str, int]) -> None:
        """Fill the column; classes not named, and those that are closed, get 0."""
        for name, spin in self._spins.items():
            spin.setValue(0 if name in self._closed else counts.get(name, 0))

    def set_closed(self, reasons: dict[str, str]) -> None:
        """Classes that nothing can be added to, each with a sentence why; all others are open."""
        self._closed = reasons
        for name, spin in self._spins.items():
            spin.setEnabled(name not in reasons)
            spin.setToolTip(reasons.get(name) or spin.accessibleName())
            if name in reasons:
                spin.setValue(0)

    @Slot()
    def balance(self) -> None:
        """Fill what is missing in each class to the largest one."""
        most = max(self._have.values(), default=0)
        self.set_to_add({name: most - have for name, have in self._have.items()})

    @Slot()
    def _on_value(self) -> None:
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        after = {name: have + self._spins[name].value() for name, have in self._have.items()}
        most = max(after.values(), default=1)
        for name, have in self._have.items():
            self._after[name].setText(count(after[name]))
            self._bars[name].set_values(have, after[name] - have, most)
