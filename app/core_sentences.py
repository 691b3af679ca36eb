"""Core's English sentences in the window's language.

Core says what it has to say in English, for the log and the command line, and knows nothing of languages. Its sentences
are known by their templates, which `packaging/make_translations.py` collects from its source; here a sentence is
recognised by its template, and said by the translation of that. What is not recognised stays English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from core.events import Event, Notice, Progress

_FIELD = re.compile(r"(?<!\{)\{(\d+)\}(?!\})")
_MOST_KEPT = 4096
_DEEPEST = 6
"""A value may be a sentence of core itself, and values of that again; no real one goes deeper."""

NUMBER, TEXT, OWN = "n", "t", "o"
"""What a placeholder holds: a figure, perhaps core's words, or the engineer's own words, which stay."""
_VALUES = {NUMBER: r"([-+]?[\d.,e]+ ?%?)", TEXT: "(.+?)", OWN: "(.+?)"}


class _Template:
    """One sentence of core, with its translation."""

    def __init__(self, source: str, kinds: str, translation: str) -> None:
        self.translation = translation
        self.kinds = kinds
        parts = _FIELD.split(source)
        pattern = "".join(
            _VALUES[kinds[int(part)]] if index % 2 else re.escape(_unescaped(part)) for index, part in enumerate(parts)
        )
        self.weight = sum(len(part) for part in parts[::2])
        self.whole = re.compile(pattern, re.DOTALL)
        self.begin = re.compile(pattern + r"(?=\s)", re.DOTALL)

    def said(self, values: list[str]) -> str:
        """The translation with `values` in it."""
        return _unescaped(_FIELD.sub(lambda field: values[int(field.group(1))], self.translation))


def _unescaped(text: str) -> str:
    return text.replace("{{", "{").replace("}}", "}")


class Phrasebook:
    """Translates sentences of core.

    `kinds` has for every template a letter for each placeholder, `said` its translation; `gap` stands between two
    sentences.
    """

    def __init__(self, kinds: Mapping[str, str], said: Mapping[str, str], gap: str = " ") -> None:
        templates = [_Template(source, letters, said[source]) for source, letters in kinds.items()]
        self._templates = sorted(templates, key=lambda template: -template.weight)
        self._exact = {source: said[source] for source, letters in kinds.items() if not letters}
        self._gap = gap
        self._kept: dict[str, str] = {}

    def say(self, text: str) -> str:
        """`text` translated; sentences of it that are not known stay as they are."""
        if text not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[text] = "\n".join(self._line(line) for line in text.split("\n"))
        return self._kept[text]

    def _line(self, line: str) -> str:
        found = self._whole(line, 0)
        if found is not None:
            return found
        sentences = [self._whole(part, 0) or part for part in re.split(r"(?<=[.!?]) (?=\S)", line)]
        return self._gap.join(sentences)

    def _whole(self, text: str, depth: int) -> str | None:
        """`text` where all of it is known: one template, or several one after the other."""
        if text in self._exact:
            return self._exact[text]
        if depth > _DEEPEST or not text.strip():
            return None
        for template in self._templates:
            match = template.whole.fullmatch(text)
            if match:
                return self._filled(template, match, depth)
        for template in self._templates:
            match = template.begin.match(text)
            if match:
                rest = self._whole(text[match.end() :].lstrip(), depth + 1)
                if rest is not None:
                    return self._filled(template, match, depth) + self._gap + rest
        return None

    def _filled(self, template: _Template, match: re.Match[str], depth: int) -> str:
        values = [
            (self._whole(value.strip(), depth + 1) or value) if kind == TEXT else value
            for value, kind in zip(match.groups(), template.kinds, strict=True)
        ]
        return template.said(values)


_book: Phrasebook | None = None


def use_phrasebook(book: Phrasebook | None) -> None:
    """From now on `in_words` speaks by `book`; English with None."""
    global _book
    _book = book


def event_in_words(event: Event) -> Event:
    """An event of a task as the window shows it."""
    if isinstance(event, Progress):
        return replace(event, stage=in_words(event.stage), unit=in_words(event.unit))
    if isinstance(event, Notice):
        return replace(event, text=in_words(event.text))
    return event


def in_words(text: str) -> str:
    """A sentence of core as the window shows it."""
    return _book.say(text) if _book is not None else text
