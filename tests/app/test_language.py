"""Languages: everything is translated, fits, and changes while the window is open; controls have names and tooltips."""

from __future__ import annotations

import importlib.util
import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from fake_project import generate_events, make_doubtful, write_check, write_run
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QComboBox, QLabel
from walk import clipped, controls, name_of, texts

from app.core_sentences import event_in_words, in_words
from app.language import LANGUAGES, TRANSLATIONS, Language, LanguageMenu, system_language, texts_of
from app.main_window import MainWindow
from app.widgets.plot_scale import Best
from core.config import GenerateConfig
from core.events import Notice, Progress
from core.paths import Project

OTHERS = [code for code in LANGUAGES if code != "en"]
SMALL = {"ok": 9, "scratch": 5, "dent": 2}


@pytest.fixture(scope="session")
def maker() -> ModuleType:
    """`packaging/make_translations.py`."""
    file = Path(__file__).resolve().parents[2] / "packaging" / "make_translations.py"
    spec = importlib.util.spec_from_file_location("make_translations", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclass looks itself up there
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def language(qapp: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Language]:
    monkeypatch.setenv("FLAWSMITH_LANGUAGE", "en")
    language = Language(qapp)
    yield language
    language.speak("en")
    language.setParent(None)
    language.deleteLater()
    qapp.processEvents()


@pytest.fixture
def doubtful(project: Project) -> Project:
    make_doubtful(project, 3)
    write_check(project, SMALL)
    return project


# the files ---------------------------------------------------------------------------------------


def test_every_text_of_window_and_core_is_translated_with_the_same_placeholders(maker: ModuleType) -> None:
    messages, kinds = maker.collect()
    wrong = maker.untranslated(messages)
    assert not wrong, "run packaging/make_translations.py and translate:\n" + "\n".join(wrong)
    stored = maker.json.loads((TRANSLATIONS / "core_sentences.json").read_text(encoding="utf-8"))
    assert stored == kinds, "run packaging/make_translations.py"


def test_what_the_program_loads_is_what_the_translators_wrote(qapp: Any, maker: ModuleType) -> None:
    for code in OTHERS:
        translator = QTranslator()
        assert translator.load(f"flawsmith_{code}", str(TRANSLATIONS))
        said = maker.read_ts(code)
        assert len(said) > 800
        wrong = [key for key, text in said.items() if translator.translate(*key) != text]
        assert wrong == [], f"{code}: run packaging/make_translations.py"


def test_a_new_sentence_of_core_is_found_wherever_it_is_said(maker: ModuleType) -> None:
    tree = maker.ast.parse(
        "def f(n, file):\n"
        "    '''A docstring is not said.'''\n"
        "    raise InputError(f'{file} has {n:,} new faults; mend them.')\n"
        "    yield Progress(stage='Mending', done=1, total=2, unit='faults')\n"
        "    title = f\"{counted(n, 'fault')} {'here' if n else 'there'}: look at them\"\n"
    )
    found = set(maker._core_texts(tree))
    assert ("{} has {} new faults; mend them.", "on") in found
    assert {("Mending", ""), ("faults", ""), ("{} fault", "n"), ("{} faults", "n")} <= found
    assert {("{} here: look at them", "t"), ("{} there: look at them", "t")} <= found
    assert not any("docstring" in text for text, _ in found)


# core's sentences --------------------------------------------------------------------------------


def test_what_core_says_appears_in_the_language_of_the_window(language: Language) -> None:
    sentence = "'dent' has only 2 pictures; 6 or more give better results."
    assert in_words(sentence) == sentence
    for code in OTHERS:
        language.speak(code)
        said = in_words(sentence)
        assert "'dent'" in said or "“dent”" in said
        assert "2" in said and "6" in said and "pictures" not in said
        event = event_in_words(Progress(stage="Generating pictures", done=3, total=10, unit="pictures"))
        assert isinstance(event, Progress) and event.done == 3
        assert not event.stage.isascii() and not event.unit.isascii()
        notice = event_in_words(Notice(text="A sentence nobody has translated."))
        assert isinstance(notice, Notice) and notice.text == "A sentence nobody has translated."
    language.speak("en")
    assert in_words(sentence) == sentence


def test_the_systems_language_is_spoken_where_there_is_one() -> None:
    assert system_language(["ko-KR", "ko"]) == "ko"
    assert system_language(["fr-FR", "ja-JP"]) == "ja"
    assert system_language(["zh-Hans-CN", "zh-CN"]) == "zh_CN"
    assert system_language(["zh-Hant-TW", "zh-TW", "en"]) == "en"
    assert system_language(["de-DE"]) == "en"


# the window --------------------------------------------------------------------------------------


def views(qtbot: Any, window: MainWindow) -> Iterator[str]:
    """Show every part of the window, one after the other."""
    pages = window.training.pages
    window.tabs.setCurrentWidget(window.training)
    yield "training"
    for name, show in (("check", pages.open_check), ("review", pages.open_review), ("clicks", pages.open_clicks)):
        show()
        yield name
        if name == "review":
            pages.review.cell_mode.click()
            yield "cell"
        pages.back()
    for index in range(1, window.tabs.count()):
        window.tabs.setCurrentIndex(index)
        yield window.tabs.widget(index).metaObject().className()


def open_project(qtbot: Any, window: MainWindow, project: Project) -> None:
    window.resize(1280, 720)
    window.open_project(project)
    qtbot.waitUntil(lambda: "/ " in window.training.pattern.position.text(), timeout=15_000)


def test_every_language_is_spoken_in_place_and_every_text_fits(
    qtbot: Any, window: MainWindow, doubtful: Project, language: Language
) -> None:
    open_project(qtbot, window, doubtful)
    window.training.train.epochs.setValue(77)
    english = {source for context, source in texts_of("en") if "{" not in source and source.isascii()}
    wrong: list[str] = []
    for code in (*OTHERS, "en"):
        language.speak(code)
        known = texts_of(code)
        same = {source for (_, source), text in known.items() if text == source}
        for view in views(qtbot, window):
            settle(qtbot, window)
            left = {text for _, text in texts(window) if text in english - same} if code != "en" else set()
            if code == "en":
                left = {text for _, text in texts(window) if not text.isascii() and _is_foreign(text)}
            wrong += [f"{code} {view}: not translated: {text!r}" for text in sorted(left - {*SMALL})]
            wrong += [f"{code} {view}: cut off: {what}" for what in clipped(window)]
    assert not wrong, "\n".join(wrong)
    assert window.training.train.epochs.value() == 77, "what was typed stays"


def settle(qtbot: Any, window: MainWindow) -> None:
    """Until pictures are loaded and everything has found its place, which takes some turns of the event loop."""
    end_s = time.monotonic() + 5
    qtbot.wait(25)
    while list(clipped(window)) and time.monotonic() < end_s:
        qtbot.wait(25)


def _is_foreign(text: str) -> bool:
    return any("\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7af" for letter in text)


def test_classes_keep_their_names_in_every_language(
    qtbot: Any, window: MainWindow, project: Project, language: Language
) -> None:
    open_project(qtbot, window, project)
    language.speak("ko")
    assert [window.generation.gallery.filter.itemData(i) for i in range(1, 4)] == ["dent", "ok", "scratch"]
    names = [window.generation.gallery.filter.itemText(i) for i in range(window.generation.gallery.filter.count())]
    assert names[1:] == ["dent", "ok", "scratch"] and not names[0].isascii()


def test_the_language_is_chosen_in_the_menu_and_remembered(
    qtbot: Any, qapp: Any, window: MainWindow, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    menu = window.findChild(LanguageMenu)
    assert menu is not None
    assert [action.data() for action in menu.actions()] == ["", *LANGUAGES]
    next(action for action in menu.actions() if action.data() == "ja").trigger()
    assert language.code == "ja" and window.tabs.tabText(0) == "学習"
    monkeypatch.delenv("FLAWSMITH_LANGUAGE")
    later = Language(qapp)
    assert later.code == "ja"
    later.speak("en")
    later.setParent(None)


def test_every_control_has_a_name_and_a_tooltip(
    qtbot: Any, window: MainWindow, doubtful: Project, language: Language
) -> None:
    wrong = [f"start: {describe(control)}" for control in controls(window) if not is_told(control)]
    open_project(qtbot, window, doubtful)
    for view in views(qtbot, window):
        wrong += [f"{view}: {describe(control)}" for control in controls(window) if not is_told(control)]
    for action in window.menuBar().actions():
        menu = action.menu()
        entries = menu.actions() if menu is not None else []
        wrong += [
            f"menu: {one.text()}" for one in entries if not one.isSeparator() and not (one.text() and one.toolTip())
        ]
    assert not wrong, "\n".join(wrong)


def is_told(control: Any) -> bool:
    return bool(name_of(control)) and bool(control.toolTip())


def describe(control: Any) -> str:
    kind = type(control).__name__
    return f"{kind} '{name_of(control)}' in {type(control.parent()).__name__}, tooltip '{control.toolTip()}'"


def test_no_two_buttons_of_a_view_answer_to_the_same_letter(
    qtbot: Any, window: MainWindow, doubtful: Project, language: Language
) -> None:
    open_project(qtbot, window, doubtful)
    for code in LANGUAGES:
        language.speak(code)
        for view in views(qtbot, window):
            letters = [letter for one in controls(window) if (letter := letter_of(one)) and one.isEnabled()]
            twice = {letter for letter in letters if letters.count(letter) > 1}
            assert not twice, f"{code} {view}: {twice}"


def letter_of(control: Any) -> str:
    text = "" if isinstance(control, QComboBox) else str(control.property("text") or "")
    text = text.replace("&&", "")
    return text[text.index("&") + 1].lower() if "&" in text[:-1] else ""


def test_going_round_through_all_languages_ends_with_the_very_same_texts(
    qtbot: Any, window: MainWindow, project: Project, language: Language
) -> None:
    open_project(qtbot, window, project)
    settle(qtbot, window)
    menus = [action.text() for action in window.menuBar().actions()]
    before = list(texts(window))
    for code in (*OTHERS, "en"):
        language.speak(code)
    settle(qtbot, window)
    assert set(texts(window)) ^ set(before) == set()
    assert window.training.curves.plots["loss"].best is Best.NOISY, "words of the program are no texts"
    assert [action.text() for action in window.menuBar().actions()] == menus


def test_lines_made_of_many_texts_change_their_language_too(
    qtbot: Any, window: MainWindow, project: Project, language: Language
) -> None:
    write_run(project, "a", epochs=20)
    asked = GenerateConfig(
        project=str(project.folder), run="a", out=str(project.folder / "sets" / "s"), counts={"scratch": 3, "dent": 2}
    )
    list(generate_events(asked))
    open_project(qtbot, window, project)
    made, trained = window.generation.progress.state, window.training.progress.state
    qtbot.waitUntil(lambda: "drawn again" in made.text() and "epoch" in trained.text(), timeout=15_000)
    before = made.text(), trained.text()
    for code in OTHERS:
        language.speak(code)
        qtbot.waitUntil(lambda: not re.search("[a-z]{4}", made.text() + trained.text()), timeout=15_000)
    language.speak("en")
    line = window.evaluation.request.line
    line.set_folder(None)
    assert line.named.text() == "None", "and not another text that is the same in another language"
    qtbot.waitUntil(lambda: (made.text(), trained.text()) == before, timeout=15_000)


def test_a_held_job_is_told_in_the_language_of_now(
    qtbot: Any, window: MainWindow, project: Project, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FAKE_STEP_S", "0.01")
    open_project(qtbot, window, project)
    window.training.train.start.click()
    progress, train = window.training.progress, window.training.train
    qtbot.waitUntil(lambda: progress.what.text().endswith(" steps"), timeout=15_000)
    train.buttons.pause.click()
    for code in OTHERS:
        language.speak(code)
        progress._write()  # as its timer does
        assert not re.search("[a-z]{4}", progress.what.text()), code
    train.buttons.stop.click()
    qtbot.waitUntil(lambda: window.training.job is None, timeout=15_000)
    qtbot.wait(500)


@pytest.mark.parametrize("text", ["Training 2026-11-22 diffusion is under way.", "Training 2026-11-22 diffusion 2"])
def test_what_is_said_of_a_job_goes_through_every_language_and_back(
    qtbot: Any, window: MainWindow, language: Language, text: str
) -> None:
    shown = QLabel(text, window)
    for code in OTHERS:
        language.speak(code)
        assert not re.search("Training|under way", shown.text()), f"{code}: {shown.text()}"
    language.speak("en")
    assert shown.text() == text


def test_what_a_run_is_called_stays_and_what_is_said_of_it_does_not(
    qtbot: Any, window: MainWindow, project: Project, language: Language
) -> None:
    write_run(project, "diffusion", epochs=20)
    open_project(qtbot, window, project)
    window.tabs.setCurrentWidget(window.history)
    column = window.history.columns[0]
    qtbot.waitUntil(lambda: bool(column.facts) and "position error" in column.facts[-1][1].text(), timeout=15_000)
    for code in OTHERS:
        language.speak(code)
        assert column.title.text() == "diffusion"
        assert not re.search("[a-z]{4}", column.facts[-1][1].text()), code
    qtbot.wait(450)
