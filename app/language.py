"""The window's language: the system's unless another was chosen, changed while the window is open."""

from __future__ import annotations

import json
import os
import xml.etree.ElementTree as ElementTree

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    QSettings,
    QTimer,
    QTranslator,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.core_sentences import use_phrasebook
from app.phrasebook import Phrasebook
from app.retranslate import retranslate
from core.paths import RESOURCES

LANGUAGES = {"en": "English", "ko": "한국어", "ja": "日本語", "zh_CN": "简体中文"}
"""What the window speaks, each by its own name."""
TRANSLATIONS = RESOURCES / "translations"
_FONTS = {
    "ko": ("Malgun Gothic", "Noto Sans CJK KR", "Apple SD Gothic Neo"),
    "ja": ("Yu Gothic UI", "Meiryo UI", "Noto Sans CJK JP", "Hiragino Sans"),
    "zh_CN": ("Microsoft YaHei UI", "Noto Sans CJK SC", "PingFang SC"),
}
"""Chinese characters look different in Japan and China; behind the usual font the language's own ones are asked for."""
_KEY = "language"
_GAPS = {"ja": ("", "、"), "zh_CN": ("", "，")}
"""What stands between two sentences, and in a list."""


def system_language(wanted: list[str] | None = None) -> str:
    """The first of the system's languages that the window speaks, else English."""
    for name in wanted if wanted is not None else QLocale.system().uiLanguages():
        locale = QLocale(name)
        if locale.language() is QLocale.Language.Chinese:
            if locale.script() is QLocale.Script.SimplifiedHanScript:
                return "zh_CN"
            continue
        code = name.replace("_", "-").partition("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def language() -> str:
    """Code of the language the window speaks now."""
    found = _speaker()
    return found.code if found is not None else "en"


def _speaker() -> Language | None:
    application = QCoreApplication.instance()
    return application.findChild(Language) if application is not None else None


class Language(QObject):
    """Keeps the application's translators. Qt tells every widget of a change by a LanguageChange event.

    `FLAWSMITH_LANGUAGE` (en, ko, ja, zh_CN) overrides what was chosen.
    """

    changed = Signal(str)
    """Another language is spoken from now on: its code."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._families = application.font().families()
        self._translators: list[QTranslator] = []
        self.code = "en"
        asked = os.environ.get("FLAWSMITH_LANGUAGE", "") or self.chosen
        self.speak(asked if asked in LANGUAGES else system_language())

    @property
    def chosen(self) -> str:
        """What the engineer chose; empty where the system's language is followed."""
        return str(QSettings("Flawsmith", "Flawsmith").value(_KEY, "") or "")

    def choose(self, code: str) -> None:
        """Speak `code` from now on and at every start; the system's language with an empty one."""
        QSettings("Flawsmith", "Flawsmith").setValue(_KEY, code)
        self.speak(code or system_language())

    def speak(self, code: str) -> None:
        """Speak `code`, without remembering it."""
        assert code in LANGUAGES
        if code == self.code:
            return
        before, self.code = self.code, code
        QLocale.setDefault(QLocale(code))
        font = self._application.font()
        font.setFamilies([*self._families, *_FONTS.get(code, ())])
        self._application.setFont(font)
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = _translators_of(code)
        use_phrasebook(_phrasebook_of(code, self._translators[0]) if self._translators else None)
        for translator in reversed(self._translators):
            self._application.installTranslator(translator)
        if QApplication.topLevelWidgets():
            retranslate(texts_of(before), texts_of(code), _core_kinds())
            QTimer.singleShot(0, self, self._settle)
        self.changed.emit(code)

    @Slot()
    def _settle(self) -> None:
        """Let all layouts look again: the fonts of another language reach the widgets after their texts."""
        for window in QApplication.topLevelWidgets():
            for widget in (window, *window.findChildren(QWidget)):
                widget.updateGeometry()


def _core_kinds() -> dict[str, str]:
    kinds: dict[str, str] = json.loads((TRANSLATIONS / "core_sentences.json").read_text(encoding="utf-8"))
    return kinds


def texts_of(code: str) -> dict[tuple[str, str], str]:
    """What the window says in a language for every (context, English text); English where it has no translation."""
    file = (
        TRANSLATIONS / f"flawsmith_{next(other for other in LANGUAGES if other != 'en') if code == 'en' else code}.ts"
    )
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            said = source if code == "en" else message.findtext("translation") or source
            found[context.findtext("name") or "", source] = said
    return found


def _translators_of(code: str) -> list[QTranslator]:
    """The window's own translations and Qt's; none for English."""
    if code == "en":
        return []
    own, qt = QTranslator(), QTranslator()
    if not own.load(f"flawsmith_{code}", str(TRANSLATIONS)):
        return []  # a program without its resources speaks English rather than not at all
    qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return [own, qt]


def _phrasebook_of(code: str, translator: QTranslator) -> Phrasebook:
    kinds = _core_kinds()
    said = {source: translator.translate("core", source) or "" for source in kinds}
    known = {source: letters for source, letters in kinds.items() if said[source]}
    return Phrasebook(known, said, *_GAPS.get(code, (" ", ", ")))


class LanguageMenu(QMenu):
    """One entry for each language and one for the system's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("&Language"), parent)
        self.setToolTip(self.tr("The language of the window"))
        group = QActionGroup(self)
        chosen = str(QSettings("Flawsmith", "Flawsmith").value(_KEY, "") or "")
        for code, name in {"": self.tr("As the &system"), **LANGUAGES}.items():
            action = QAction(name, self)
            action.setCheckable(True)
            action.setChecked(code == chosen)
            action.setData(code)
            group.addAction(action)
            self.addAction(action)
        group.triggered.connect(self._on_chosen)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        speaker = _speaker()
        if speaker is not None:
            speaker.choose(str(action.data()))
