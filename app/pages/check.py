"""The page "Check of the pictures": what was found before anything is trained, what it means, what will be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.core_sentences import in_words
from app.errors_dialog import show_failure
from app.jobs.state import JobFailure
from app.model.check import INFO, STOP, Check, Finding, as_text
from app.model.decisions import Decisions
from app.model.words import count
from app.pages.page import Page
from app.theme import GRID_PX
from app.widgets.card import Card, label
from app.widgets.filmstrip import FilmModel, Filmstrip
from app.widgets.large_pictures import LargePictures
from core.files import write_text

_WIDEST_PX = 1120
_MOST_REASONS = 4


class Sign(QWidget):
    """A finding's level at a glance: a filled square stops, a triangle warns, a ring informs."""

    def __init__(self, level: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = level
        self.setFixedSize(QSize(20, 20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        warning = palette.color(QPalette.ColorRole.LinkVisited)
        sign = {STOP: "\u2715", INFO: "i"}.get(self._level, "!")
        ground = {STOP: QColor("#c0392b"), INFO: palette.color(QPalette.ColorRole.Mid)}.get(self._level, warning)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        if self._level == STOP:
            painter.drawRoundedRect(self.rect(), 4, 4)
        else:
            painter.drawEllipse(self.rect())
        quiet = self._level == INFO
        painter.setPen(palette.color(QPalette.ColorRole.Text if quiet else QPalette.ColorRole.Base))
        font = painter.font()
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), sign)


class FindingCard(Card):
    """One finding with its pictures."""

    def __init__(self, finding: Finding, folder: Path, crops: Path, decisions: Decisions) -> None:
        super().__init__(in_words(finding.title))
        self.finding = finding
        self._spare = finding.spare
        self._decisions = decisions
        self.header.insertWidget(0, Sign(finding.level))
        self.title.setWordWrap(True)
        self.header.setStretchFactor(self.title, 99)  # or half of the line would stay empty
        self.leave_out = QPushButton()
        self.leave_out.clicked.connect(self._on_leave_out)
        self.leave_out.setVisible(bool(self._spare))
        self.header.addWidget(self.leave_out, 0, Qt.AlignmentFlag.AlignTop)
        for text, role in ((finding.meaning, ""), (finding.action, "quiet")):
            if text:
                line = label(in_words(text), role, wrap=True)
                line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                self.body.addWidget(line)
        self._add_reasons()
        self.film: FilmModel | None = None
        if finding.files:
            reasons = {file: in_words(reason) for file, reason in finding.reasons.items()}
            self.film = FilmModel(folder, list(finding.files), reasons, self, crops)
            strip = Filmstrip(self.film)
            strip.opened.connect(self._on_opened)
            self.body.addWidget(strip)
        self._all_out = False
        self.show_left_out(frozenset())

    def _add_reasons(self) -> None:
        reasons = list(self.finding.reasons.items())
        lines = [f"{file} {in_words(reason)}" for file, reason in reasons[:_MOST_REASONS]]
        more = len(reasons) - len(lines)
        if more > 0:
            text = self.tr("and {number} more; each says why where the mouse rests on it")
            lines.append(text.format(number=count(more)))
        if self.finding.is_across:
            lines.append(self.tr("Click a pair to see it large; there either picture can be left out."))
        if lines:
            self.body.addWidget(label("\n".join(f"\u2022 {line}" for line in lines), wrap=True))

    def show_left_out(self, files: frozenset[str]) -> None:
        """Which files the engineer left out."""
        spare = self._spare
        self._all_out = bool(spare) and files.issuperset(spare)
        if self._all_out:
            self.leave_out.setText(self.tr("Take these in again"))
            self.leave_out.setToolTip(self.tr("Use all of these pictures after all"))
        else:
            self.leave_out.setText(self.tr("Leave these out"))
            tip = self.tr("Keep the first picture of each group and leave the other {number} out; files stay on disk")
            self.leave_out.setToolTip(tip.format(number=count(len(spare))))
        if self.film is not None and self.film.left_out != files:
            self.film.set_left_out(files)

    @Slot()
    def _on_leave_out(self) -> None:
        edits, spare = self._decisions.edits, self._spare
        self._decisions.decide(edits.take_in(spare) if self._all_out else edits.leave_out(spare))

    @Slot(int)
    def _on_opened(self, row: int) -> None:
        assert self.film is not None
        if self.findChild(LargePictures) is not None:
            return  # where one click activates too, both signals come
        LargePictures(self.film, row, self._decisions, self).open()


class CheckPage(Page):
    """One card a finding under one sentence for all."""

    def __init__(self, decisions: Decisions, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Check of the pictures"), decisions, parent)
        self._check = Check()
        self.cards: list[FindingCard] = []
        self.save = QPushButton(self.tr("&Save as text\u2026"))
        self.save.setToolTip(self.tr("Write all findings into a text file, for a colleague or the records"))
        self.save.clicked.connect(self._on_save)
        self.header.insertWidget(self.header.indexOf(self.waiting), self.save)
        self.verdict = label("", "title", wrap=True)
        self.facts = label("", "quiet", wrap=True)
        self._column = QWidget()
        self._column.setMaximumWidth(_WIDEST_PX)
        self._stack = QVBoxLayout(self._column)
        self._stack.setContentsMargins(0, 0, GRID_PX, 0)
        self._stack.setSpacing(GRID_PX)
        self._stack.addWidget(self.verdict)
        self._stack.addWidget(self.facts)
        self._stack.addStretch(1)
        inner = QWidget()
        centred = QHBoxLayout(inner)
        centred.setContentsMargins(0, GRID_PX, 0, 0)
        centred.addWidget(self._column, 1)
        self.scroller = QScrollArea()
        self.scroller.setWidgetResizable(True)
        self.scroller.setFrameShape(QScrollArea.Shape.NoFrame)
        self.scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.setWidget(inner)
        self.body.addWidget(self.scroller, 1)
        decisions.changed.connect(self._show_left_out)

    def show_check(self, check: Check, folder: Path, crops: Path) -> None:
        """Show `check`; its files lie in `folder`, those cut from originals in `crops`."""
        self._check = check
        for card in self.cards:
            self._stack.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.verdict.setText(self.tr("{verdict}.").format(verdict=check.verdict))
        self.facts.setText(check.facts)
        self.facts.setVisible(bool(check.facts))
        self.cards = [FindingCard(finding, folder, crops, self.decisions) for finding in check.findings]
        for number, card in enumerate(self.cards):
            self._stack.insertWidget(2 + number, card)
        self.scroller.verticalScrollBar().setValue(0)
        self._show_left_out()

    @Slot()
    def _show_left_out(self) -> None:
        for card in self.cards:
            card.show_left_out(self.decisions.edits.left_out)

    @Slot()
    def _on_save(self) -> None:
        title, kinds = self.tr("Save the check as text"), self.tr("Text (*.txt)")
        file, _ = QFileDialog.getSaveFileName(self, title, "check.txt", kinds)
        if file:
            self.save_as(Path(file))

    def save_as(self, file: Path) -> None:
        """Write the findings as text."""
        try:
            write_text(file, as_text(self._check))
        except OSError as error:
            show_failure(self, self.tr("The text could not be saved."), JobFailure(f"{file}: {error.strerror}"))
