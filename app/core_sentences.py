"""Core's English sentences in the window's language.

Core says what it has to say in English, for the log and the command line, and knows nothing of languages. Its sentences
are known by their templates, which `packaging/make_translations.py` collects from its source; here a sentence is
recognised by its template, and said by the translation of that. What is not recognised stays English.
"""

from __future__ import annotations

from dataclasses import replace

from app.phrasebook import Phrasebook
from core.events import Event, Notice, Progress

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
