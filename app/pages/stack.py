"""The Training tab's desk with the pages that lie over it, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.model.check import Check
from app.model.decisions import Decisions
from app.model.project_data import Located, Prepared
from app.pages.check import CheckPage
from app.pages.clicks import ClicksPage
from app.pages.page import Page
from app.pages.review import ReviewPage


class PageStack(QStackedWidget):
    """Shows the desk until a page is opened; every page leads back to it."""

    apply_wanted = Signal()
    """The decisions are to be applied: the pictures prepared again."""

    def __init__(self, desk: QWidget, decisions: Decisions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.check = CheckPage(decisions)
        self.review = ReviewPage(decisions)
        self.clicks = ClicksPage(decisions)
        self._prepared: Prepared | None = None
        self._located: list[Located] = []
        self._check = Check()
        self._opener: QWidget | None = None
        self.addWidget(desk)
        for page in self._pages:
            self.addWidget(page)
            page.back_wanted.connect(self.back)
            page.apply_wanted.connect(self.apply_wanted)

    @property
    def _pages(self) -> tuple[Page, ...]:
        return self.check, self.review, self.clicks

    def set_project(self, prepared: Prepared | None, check: Check) -> None:
        """The project was read (again): pages begin anew when they are opened next."""
        self._prepared, self._check, self._located = prepared, check, []
        self.back()

    def set_located(self, located: list[Located]) -> None:
        """Every picture's coordinate; read later than the rest, for there may be many."""
        self._located = located
        if self._prepared is not None and self.currentWidget() is self.review:
            self.review.show_project(self._prepared, located)

    def lock(self, why: str) -> None:
        """While a job is under way nothing can be applied."""
        for page in self._pages:
            page.lock(why)

    @Slot()
    def open_check(self) -> None:
        """The check of the pictures."""
        if self._prepared is not None:
            self.check.show_check(self._check, self._prepared.chosen, self._prepared.pictures)
            self._open(self.check, self.check.scroller)

    @Slot()
    def open_review(self) -> None:
        """The coordinates, those in doubt first."""
        if self._prepared is not None:
            self.review.show_project(self._prepared, self._located)
            self._open(self.review, self.review.canvas)

    @Slot()
    def open_clicks(self) -> None:
        """The originals that need clicks."""
        if self._prepared is not None:
            self.clicks.show_project(self._prepared)
            self._open(self.clicks, self.clicks.canvas)

    def _open(self, page: Page, focus: QWidget) -> None:
        self._opener = self.window().focusWidget()
        self.setCurrentWidget(page)
        focus.setFocus()

    @Slot()
    def back(self) -> None:
        """To the desk."""
        if self.currentWidget() is not self.desk:
            self.setCurrentWidget(self.desk)
            if self._opener is not None and self._opener.isVisible():
                self._opener.setFocus()
        self._opener = None
