"""The manual: every page in every language, pictures and links that lead somewhere, opened where one is."""

from __future__ import annotations

import re
from typing import Any

import pytest
from fake_project import write_check
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from app.help import HELP, PAGES, Help, HelpWindow, page_file
from app.language import LANGUAGES, Language
from app.main_window import MainWindow
from core.paths import Project

LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_is_there_with_the_same_parts_and_its_links_and_pictures_exist(code: str) -> None:
    assert {file.stem for file in (HELP / code).glob("*.md")} == set(PAGES)
    for name in PAGES:
        file, english = page_file(name, code), page_file(name, "en")
        text, model = file.read_text(encoding="utf-8"), english.read_text(encoding="utf-8")
        assert file.parent.name == code and text.startswith("# ")
        for sign in ("\n## ", "\n### ", "\n- ", "\n1. ", "\n|"):
            assert text.count(sign) == model.count(sign), f"{file} has other parts than {english}: {sign!r}"
        assert sorted(LINK.findall(text)) == sorted(LINK.findall(model)), f"{file} leads elsewhere than {english}"
        for is_picture, target in LINK.findall(text):
            assert (file.parent / target).is_file(), f"{file}: {target}"
            assert is_picture or target.removesuffix(".md") in PAGES


def test_the_figures_that_correct_the_paper_stand_in_every_language() -> None:
    for code in LANGUAGES:
        text = page_file("evaluation", code).read_text(encoding="utf-8")
        for figure in ("94.7 %", "90.8 %", "23.4 %", "98.2 %", "216", "228", "65", "273", "278"):
            assert figure in text, f"{code}: {figure}"


def test_no_sign_of_the_markup_is_left_on_a_page(qtbot: Any) -> None:
    for code in LANGUAGES:
        for name in PAGES:
            document = QTextDocument()
            document.setMarkdown(page_file(name, code).read_text(encoding="utf-8"))
            assert not re.search(r"\*|`|\]\(", document.toPlainText()), f"{code}/{name}"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the offscreen platform, of raising
def test_f1_opens_the_page_on_what_is_in_view(qtbot: Any, window: MainWindow, project: Project) -> None:
    write_check(project, {"ok": 9, "scratch": 5, "dent": 2})
    manual = window.findChild(Help)
    assert manual is not None

    def asked() -> str:
        qtbot.keyClick(window, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: manual.open_window is not None, timeout=15_000)
        page = manual.open_window.page
        manual.open_window.close()
        qtbot.waitUntil(lambda: manual.open_window is None, timeout=15_000)
        qtbot.waitUntil(lambda: window.isActiveWindow() or bool(window.activateWindow()), timeout=15_000)
        return page

    assert asked() == "first_steps"
    window.open_project(project)
    qtbot.waitUntil(lambda: "/ " in window.training.pattern.position.text(), timeout=15_000)
    assert asked() == "training"
    window.training.pages.open_check()
    assert asked() == "pictures"
    window.training.pages.open_review()
    assert asked() == "review"
    window.training.pages.back()
    window.tabs.setCurrentWidget(window.generation)
    assert asked() == "generation"


def test_the_manual_follows_its_own_links_and_no_others(qtbot: Any) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page("first_steps")
    assert not window.back.isEnabled()
    window.browser.anchorClicked.emit(QUrl("training.md"))
    assert window.page == "training" and "Epochs" in window.browser.toPlainText()
    window.browser.anchorClicked.emit(QUrl("https://example.org/review.html"))
    assert window.page == "training"
    window.back.click()
    assert window.page == "first_steps"
    window.pages.setCurrentRow(PAGES.index("words"))
    assert window.page == "words"


@pytest.mark.parametrize("name", PAGES)
def test_the_page_in_view_is_read_in_the_language_of_now(qtbot: Any, qapp: Any, name: str) -> None:
    language = Language(qapp)
    language.speak("en")
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show()
    window.show_page(name)
    try:
        for code in (*LANGUAGES, "en"):
            language.speak(code)
            first = page_file(name, code).read_text(encoding="utf-8").partition("\n")[0]
            begins = first.lstrip("# ")
            qtbot.waitUntil(lambda b=begins: window.browser.toPlainText().startswith(b), timeout=15_000)
            assert window.page == name
    finally:
        language.speak("en")
        language.setParent(None)
        language.deleteLater()
        qapp.processEvents()
