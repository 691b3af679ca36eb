"""What is on the screen in another language, in place: nothing is built anew, so nothing typed or running is lost.

Every text of the window is put together from texts that have a translation. A text that is shown is recognised by them,
and said in the other language; what is not recognised is the engineer's own, and stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, MutableMapping
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.phrasebook import FIELD, NUMBER, OWN, TEXT, Phrasebook
from app.widgets.card import OWN_WORDS

Texts = Mapping[tuple[str, str], str]
"""What is said for each (context, English text)."""

Memory = MutableMapping[QObject, dict[str, tuple[str, tuple[str, str]]]]
"""By widget and property: the text that was put there, and its (context, English text)."""

_SHOWN = ("text", "title", "placeholderText", "suffix", "prefix", "specialValueText", "windowTitle", "toolTip")
_SAID = (*_SHOWN, "accessibleName", "accessibleDescription", "whatsThis")
_TYPED = (QLineEdit, QPlainTextEdit, QTextEdit)
_OWN_NAMES = re.compile(r"name|file|folder|run$|defect|judged|first|second|set$")
_FIGURE_NAMES = re.compile(
    "number|count|epochs?|pictures|classes|total|shown|kept|asked|rejected|minutes|hours|seconds|cores"
)
_FIGURE = re.compile(r"[\d,.]*[dfg%n]$|,$")
_BETWEEN = re.compile("(<[^<>]+>|\n|  \u00b7  | {3})")
"""What stands between texts that are shown as one."""
_BULLET = re.compile("[\u26a0\u2713\u2605\u2022] ")
"""What may stand before a text, unless it is part of it."""


def _kinds(source: str) -> str:
    """The letter of every placeholder of one of the window's texts."""
    letters = ""
    for field in FIELD.finditer(source):
        name, _, form = (field.group(1) or "n:d").partition(":")
        figure = _FIGURE.search(form) or _FIGURE_NAMES.fullmatch(name)
        letters += NUMBER if figure else OWN if _OWN_NAMES.search(name) else TEXT
    return letters


class Retranslator:
    """Says the texts of one language in another; `core_kinds` has the placeholders' letters of core's sentences.

    `memory` keeps, by widget and property, what a text was translated from, so that two texts that are the same in one
    language are told apart when the window goes on to a third.
    """

    def __init__(self, before: Texts, now: Texts, core_kinds: Mapping[str, str], memory: Memory) -> None:
        self._now, self._memory = now, memory
        self._keys = {(key[0], before[key]): key for key in now}
        self._anywhere = {before[key]: key for key in reversed(list(now)) if key[0] != "core"}
        kinds, said = {}, {}
        for (context, source), text in now.items():
            old = before[context, source]
            letters = core_kinds.get(source, "") if context == "core" else _kinds(source)
            order = [field.group() for field in FIELD.finditer(source)]
            by_name = dict(zip(order, letters, strict=False))
            if old not in kinds:
                kinds[old] = "".join(by_name[field.group()] for field in FIELD.finditer(old))
                said[old] = text
        self._book = Phrasebook(kinds, said)
        self._by_context: dict[str, list[str]] = {}
        for key in sorted(now, key=lambda key: -len(before[key])):
            if FIELD.search(before[key]) and key[0] != "core":
                self._by_context.setdefault(key[0], []).append(before[key])

    def widget(self, widget: QWidget) -> None:
        """Everything that `widget` and what is in it shows."""
        for thing in (widget, *widget.findChildren(QObject)):
            is_own = type(thing).__module__.startswith("app.")
            if not isValid(thing) or not (is_own or isinstance(thing, QWidget | QAction)):
                continue  # a part of Qt's own, which may be gone when something else is changed
            contexts = _contexts(thing)
            self._attributes(thing, contexts)
            if not isinstance(thing, QWidget | QAction):
                continue
            for name in _SAID:
                if name == "text" and (isinstance(thing, _TYPED) or thing.property(OWN_WORDS)):
                    continue
                text = thing.property(name)
                if isinstance(text, str) and text:
                    other = self._remembered(thing, name, text, contexts)
                    if other != text:
                        thing.setProperty(name, other)
            self._entries(thing, contexts)
            if isinstance(thing, QWidget):
                thing.updateGeometry()
                thing.update()

    def _remembered(self, thing: QObject, name: str, text: str, contexts: list[str]) -> str:
        """`text` in the other language, by what it was translated from where that is known."""
        put, key = self._memory.get(thing, {}).get(name, ("", None))
        if put != text or key not in self._now:
            key = next((self._keys[context, text] for context in contexts if (context, text) in self._keys), None)
        key = key or self._anywhere.get(text)
        if key is None:
            return self.say(text, contexts)
        self._memory.setdefault(thing, {})[name] = (self._now[key], key)
        return self._now[key]

    def _entries(self, thing: QObject, contexts: list[str]) -> None:
        if isinstance(thing, QComboBox):
            for index in range(thing.count()):
                text = thing.itemText(index)
                if text != thing.itemData(index):  # else it is a name
                    thing.setItemText(index, self._remembered(thing, f"item {index}", text, contexts))
        elif isinstance(thing, QHeaderView) and thing.model() is not None:
            for index in range(thing.count()):
                text = thing.model().headerData(index, thing.orientation())
                if isinstance(text, str) and text:
                    other = self._remembered(thing, f"header {index}", text, contexts)
                    thing.model().setHeaderData(index, thing.orientation(), other)
        elif isinstance(thing, QTabBar):
            for index in range(thing.count()):
                thing.setTabText(index, self._remembered(thing, f"tab {index}", thing.tabText(index), contexts))
                tip = self._remembered(thing, f"tip {index}", thing.tabToolTip(index), contexts)
                thing.setTabToolTip(index, tip)

    def _attributes(self, thing: QObject, contexts: list[str]) -> None:
        """Texts that a widget keeps, to paint them or to show them again."""
        for name, value in list(vars(thing).items()) if hasattr(thing, "__dict__") else []:
            if type(value) is str and value:  # and not a StrEnum
                setattr(thing, name, self._remembered(thing, f"attribute {name}", value, contexts))
            elif isinstance(value, tuple) and value and all(type(one) is str for one in value):
                setattr(thing, name, tuple(self.say(one, contexts) for one in value))
            elif isinstance(value, list | dict):
                pairs = value.items() if isinstance(value, dict) else enumerate(value)
                for key, one in [pair for pair in pairs if type(pair[1]) is str]:
                    value[key] = self.say(one, contexts)

    def say(self, text: str, contexts: list[str]) -> str:
        """`text` as the other language has it in one of `contexts`, else in any."""
        for context in contexts:
            if (context, text) in self._keys:
                return self._now[self._keys[context, text]]
        parts = _BETWEEN.split(text)
        is_one = len(parts) == 1 and not _BULLET.match(text)
        if is_one or 0 < text.count("\n") == len(parts) // 2:  # lines may be one text
            found = self._whole(text, contexts)
            if found is not None:
                return found
        return "".join(self._part(part, contexts) for part in parts)

    def _part(self, part: str, contexts: list[str]) -> str:
        bullet = _BULLET.match(part.strip())
        for words in (part.strip().removeprefix(bullet.group() if bullet else ""), part.strip()):
            said = self._whole(words, contexts) if words else None
            if said is not None:
                return part.replace(words, said)
        return part

    def _whole(self, text: str, contexts: list[str]) -> str | None:
        """`text` by what is said in `contexts`, else by anything; of several lines by what is said of all of them."""
        for context in contexts if "\n" not in text else ():
            found = self._book.among(self._by_context.get(context, ()), text)
            if found is not None:
                return found
        return self._book.whole(text)


def _contexts(thing: QObject | None) -> list[str]:
    """Names of the classes that may have said what `thing` shows, the likeliest first."""
    names, helpers = [], []
    while thing is not None:
        kind = type(thing)
        if kind.__module__.startswith("app."):
            names += [one.__name__ for one in kind.__mro__ if one.__module__.startswith("app.")]
            # Menus and the like are made by objects that stand beside them.
            beside = (type(child) for child in thing.children() if not child.isWidgetType())
            helpers += [one.__name__ for one in beside if one.__module__.startswith("app.")]
        thing = thing.parent()
    return names + helpers


_memory: Memory = WeakKeyDictionary()


def retranslate(before: Texts, now: Texts, core_kinds: Mapping[str, str]) -> None:
    """Every open window."""
    windows = [window for window in QApplication.topLevelWidgets() if window.parent() is None]
    if windows:
        retranslator = Retranslator(before, now, core_kinds, _memory)
        for window in windows:
            retranslator.widget(window)
