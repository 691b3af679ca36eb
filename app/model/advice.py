"""What the adviser says of a project."""

from __future__ import annotations

from dataclasses import dataclass

from app.core_sentences import in_words
from core.errors import InputError
from core.files import read_json
from core.paths import Project


@dataclass(frozen=True, slots=True)
class Advice:
    """One generator advised, with a paragraph on why and how long it takes here."""

    generator: str
    text: str
    seconds: float | None = None


def read_advice(project: Project) -> Advice | None:
    """The advice, None where there is none or it was given for another preparation than the last."""
    try:
        record = read_json(project.advice)
        if record.get("key") != read_json(project.summary).get("key"):
            return None
        seconds = record.get("seconds")
        return Advice(
            str(record["generator"]), in_words(str(record["text"])), float(seconds) if seconds is not None else None
        )
    except (OSError, InputError, AttributeError, KeyError, TypeError, ValueError):
        return None  # advice is a help: without it everything goes on
