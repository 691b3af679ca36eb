"""The manual: F1 opens it at the page on what is in view."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QUrl, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from app.language import language
from app.place import fit
from app.theme import GRID_PX
from core.paths import RESOURCES

HELP = RESOURCES / "help"
PAGES = (
    "first_steps",
    "pictures",
    "review",
    "training",
    "generation",
    "export",
    "evaluation",
    "keyboard",
    "troubleshooting",
    "words",
)
"""Names of the pages' files, in the order in which the manual lists them."""
_PAGE_OF = {
    "CheckPage": "pictures",
    "ReviewPage": "review",
    "ClicksPage": "pictures",
    "NewProjectDialog": "first_steps",
    "StartPage": "first_steps",
    "ExportDialog": "export",
    "PictureDetail": "generation",
    "EvaluationTab": "evaluation",
    "GenerationTab": "generation",
    "TrainingTab": "training",
}
"""The page on a part of the window, by the part's class; what lies over others comes first."""
_LIST_PX = 224


def page_file(name: str, code: str) -> Path:
    """The page in a language, in English where it has not been translated."""
    file = HELP / code / f"{name}.md"
    return file if file.exists() else HELP / "en" / f"{name}.md"


def page_on(window: QWidget) -> str:
    """The page on what is in view in `window`."""
    visible = {type(widget).__name__ for widget in (window, *window.findChildren(QWidget)) if widget.isVisible()}
    return next((page for part, page in _PAGE_OF.items() if part in visible), PAGES[0])


class HelpWindow(QWidget):
    """The list of pages and the page that is read."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Flawsmith help"))
        fit(self, QSize(1040, 760))
        self.pages = QListWidget()
        self.pages.setFixedWidth(_LIST_PX)
        self.pages.setAccessibleName(self.tr("Pages of the manual"))
        self.pages.setToolTip(self.tr("Choose a page"))
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(self.tr("The page"))
        self.browser.setToolTip(self.tr("Links lead to other pages"))
        self.browser.document().setDocumentMargin(2 * GRID_PX)
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._on_link)
        self.back = self._button(self.tr("\u2039 &Back"), self.tr("The page read before (Alt+Left)"))
        self.shut = self._button(self.tr("&Close"), self.tr("Close the manual (Esc)"))
        self.back.clicked.connect(self._on_back)
        self.shut.clicked.connect(self.close)
        for keys, button in ((QKeySequence.StandardKey.Back, self.back), (QKeySequence.StandardKey.Cancel, self.shut)):
            QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.shut)
        row = QHBoxLayout()
        row.setSpacing(GRID_PX)
        row.addWidget(self.pages)
        row.addWidget(self.browser, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GRID_PX, GRID_PX, GRID_PX, GRID_PX)
        whole.addLayout(head)
        whole.addLayout(row, 1)
        self._read: list[int] = []  # places in PAGES: a change of language would translate their names
        self._fill()
        self.pages.currentItemChanged.connect(self._on_chosen)

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        return button

    def _fill(self) -> None:
        self.pages.clear()
        for name in PAGES:
            first = page_file(name, language()).read_text(encoding="utf-8").partition("\n")[0]
            item = QListWidgetItem(first.lstrip("# "))
            item.setData(0x0100, name)  # Qt.ItemDataRole.UserRole
            self.pages.addItem(item)

    @property
    def page(self) -> str:
        """Name of the page that is read."""
        return PAGES[self._read[-1]] if self._read else ""

    def show_page(self, name: str) -> None:
        """Read the page `name`."""
        if name == self.page:
            return
        self._read.append(PAGES.index(name))
        self._show()

    def _show(self) -> None:
        file = page_file(self.page, language())
        self.browser.document().setBaseUrl(QUrl.fromLocalFile(str(file)))
        text = file.read_text(encoding="utf-8")
        self.browser.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        self.browser.verticalScrollBar().setValue(0)
        self.pages.blockSignals(True)
        self.pages.setCurrentRow(PAGES.index(self.page))
        self.pages.blockSignals(False)
        self.back.setEnabled(len(self._read) > 1)

    @Slot()
    def _on_chosen(self) -> None:
        item = self.pages.currentItem()
        if item is not None:
            self.show_page(str(item.data(0x0100)))

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        name = url.fileName().removesuffix(".md")
        if name in PAGES:  # the manual leads nowhere else: the program opens no network connection
            self.show_page(name)

    @Slot()
    def _on_back(self) -> None:
        if len(self._read) > 1:
            self._read.pop()
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.page:
            self.pages.blockSignals(True)
            self._fill()
            self.pages.blockSignals(False)
            self._show()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        event.accept()


class Help(QObject):
    """Opens the manual of a window; one at a time."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.open_window: HelpWindow | None = None
        window.destroyed.connect(self._close)

    @Slot()
    def open(self) -> None:
        """Show the page on what is in view."""
        if self.open_window is None:
            self.open_window = HelpWindow()
            self.open_window.closed.connect(self._on_closed)
        self.open_window.show_page(page_on(self._window))
        self.open_window.show()
        self.open_window.raise_()
        self.open_window.activateWindow()

    @Slot()
    def _on_closed(self) -> None:
        if self.open_window is not None:
            self.open_window.deleteLater()
        self.open_window = None

    @Slot()
    def _close(self) -> None:
        if self.open_window is not None:
            self.open_window.close()
