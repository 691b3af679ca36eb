"""Sentences known by their templates: a text that was put together from one is recognised and said in other words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

FIELD = re.compile(r"(?<!\{)\{([^{}]+)\}(?!\})|(%n)")
"""A placeholder: `{name}`, `{name:format}` or `%n`."""
_MOST_KEPT = 4096
_HEAD_WORDS = 8
_SENTENCES = re.compile(r"(?<=[.!?]) (?=[^a-z])")
_LEAST_LETTERS = 8
"""A template that is hardly more than its placeholders fits anything."""
_FIRST_OF_ASIA, _LETTERS_EACH = "\u1100", 4
"""A sign of Korean, Japanese or Chinese says as much as so many letters."""
_MOST_IN_A_NAME = 2
_FIGURE = re.compile(r"[-+]?\d[\d.,e+-]*(?: ?%)?")
_DEEPEST = 6
"""A value may be a known sentence itself, and values of that again; no real one goes deeper."""

NUMBER, TEXT, OWN = "n", "t", "o"
"""What a placeholder holds: a figure, perhaps known words, or the engineer's own words, which stay as they are."""
_VALUES = {NUMBER: f"({_FIGURE.pattern})", TEXT: "(.+?)", OWN: r"([^\n]+?)"}  # no name has two lines
_BRACKETS = r"((?: \(.*\))?)"
"""A placeholder right behind another can only be told from it where it is a remark in brackets."""
_TAIL = "((?: .+)?)"
"""Behind the full stop there may be another sentence or none."""


def _unescaped(text: str) -> str:
    return text.replace("{{", "{").replace("}}", "}")


def _words(text: str) -> int:
    """About how many words these are; languages that leave no gap between them count by their signs."""
    return len(text.split()) + sum(sign >= _FIRST_OF_ASIA for sign in text) // 2


class _Template:
    """One sentence with what is said for it."""

    def __init__(self, source: str, kinds: str, said: str) -> None:
        self.source, self.said, self.kinds = source, said, kinds
        self.names = [field.group() for field in FIELD.finditer(source)]
        literal = [_unescaped(part) for part in FIELD.sub("\0", source).split("\0")]
        pattern = re.escape(literal[0])
        for index, (kind, part) in enumerate(zip(kinds, literal[1:], strict=True)):
            follows = index > 0 and not literal[index]
            tail = index + 1 == len(kinds) and not part and literal[index][-1:] in (".", "!", "?")
            pattern += (_BRACKETS if follows else _TAIL if tail else _VALUES[kind]) + re.escape(part)
        self.weight = sum(_LETTERS_EACH if sign >= _FIRST_OF_ASIA else 1 for part in literal for sign in part)
        self.longest = max(literal, key=len)
        self._pattern = pattern

    # Most templates are never met, and compiling them all takes half a second.

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """The whole text."""
        return re.compile(self._pattern, re.DOTALL)

    @cached_property
    def begin(self) -> re.Pattern[str]:
        """The first of several sentences."""
        return re.compile(self._pattern + "(?= )", re.DOTALL)

    def fill(self, values: list[str]) -> str:
        """What is said, with `values` of the placeholders in the source's order."""
        by_name = dict(zip(self.names, values, strict=True))
        return _unescaped(FIELD.sub(lambda field: by_name[field.group()], self.said))


@dataclass(frozen=True, slots=True)
class _Read:
    """One way to read a text."""

    unknown: int
    """Words in it that are not known."""
    said: str
    is_doubtful: bool = False
    """So many unknown words stand together that it is hardly a name."""
    weight: int = 0
    """Letters that are the same in every such text."""


class Phrasebook:
    """Says known sentences in other words.

    `kinds` has for every template a letter for each of its placeholders, `said` what is said in its stead, with the
    same placeholders; `gap` stands between two sentences, `comma` in a list.
    """

    def __init__(self, kinds: Mapping[str, str], said: Mapping[str, str], gap: str = " ", comma: str = ", ") -> None:
        templates = [_Template(source, letters, said[source]) for source, letters in kinds.items() if letters]
        self._by_source = {template.source: template for template in templates}
        self._templates = sorted(templates, key=lambda template: -template.weight)
        self._exact = {_unescaped(text): _unescaped(said[text]) for text, letters in kinds.items() if not letters}
        self._begins = sorted(self._exact, key=lambda text: -len(text))
        self._gap, self._comma = gap, comma
        self._kept: dict[str, str] = {}
        self._readings: dict[str, _Read | None] = {}

    def say(self, text: str) -> str:
        """`text` in the other words; sentences of it that are not known stay as they are."""
        if text not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[text] = "\n".join(self._line(line) for line in text.split("\n"))
        return self._kept[text]

    def whole(self, text: str) -> str | None:
        """`text` in the other words where all of it is known: one template, or several one after the other."""
        return self._whole(text, 0)

    def _line(self, line: str) -> str:
        found = self._whole(line, 0)
        if found is not None:
            return found
        parts = _SENTENCES.split(line)
        if len(parts) > 1:
            return " ".join(self._line(part) for part in parts)
        words = line.split(" ")
        for head in range(1, min(len(words), _HEAD_WORDS)):  # a file's name, and what is the matter with it
            rest = self._whole(" ".join(words[head:]), 0)
            if rest is not None:
                return " ".join(words[:head]) + " " + rest
        return line

    def _whole(self, text: str, depth: int) -> str | None:
        read = self._read(text, depth)
        return None if read is None else read.said

    def _read(self, text: str, depth: int) -> _Read | None:
        """The reading of all of `text` that leaves the fewest words unknown."""
        if text in self._exact:
            return _Read(0, self._exact[text])
        if depth > _DEEPEST or not text.strip():
            return None
        if text not in self._readings:
            if len(self._readings) >= _MOST_KEPT:
                self._readings.clear()
            self._readings[text] = self._read_anew(text, depth)
        return self._readings[text]

    def _read_anew(self, text: str, depth: int) -> _Read | None:
        templates = [template for template in self._templates if template.longest in text]
        likely: _Read | None = None
        doubtful: _Read | None = None
        for template in templates:
            match = template.whole.fullmatch(text)
            if match is None:
                continue
            read = self._filled(template, match, depth)
            if read.is_doubtful:
                says_enough = template.weight >= max(_LEAST_LETTERS, _LETTERS_EACH * read.unknown)
                if says_enough and (doubtful is None or read.unknown < doubtful.unknown):
                    doubtful = read
            elif likely is None or read.unknown < likely.unknown:
                likely = read
                if not read.unknown:
                    break
        return likely or self._in_parts(text, templates, depth) or doubtful

    def _in_parts(self, text: str, templates: list[_Template], depth: int) -> _Read | None:
        """`text` as one known sentence after the other."""
        for known in self._begins:
            if text.startswith(known) and text[len(known)] == " ":
                rest = self._read(text[len(known) + 1 :], depth + 1)
                if rest is not None:
                    return _Read(rest.unknown, self._exact[known] + self._gap + rest.said)
        for template in templates:
            match = template.begin.match(text)
            if match is None or match.end() >= len(text):
                continue
            first = self._filled(template, match, depth)
            rest = None if first.is_doubtful else self._read(text[match.end() :].lstrip(), depth + 1)
            if rest is not None:
                return _Read(first.unknown + rest.unknown, first.said + self._gap + rest.said)
        return None

    def _filled(self, template: _Template, match: re.Match[str], depth: int) -> _Read:
        """What is said where `match` holds."""
        values, unknown, is_doubtful = [], 0, False
        for value, kind in zip(match.groups(), template.kinds, strict=True):
            read = _Read(0, value)
            if kind == TEXT:
                inner = self._value(value.strip(), depth + 1)
                read = _Read(inner.unknown, self._gap * value.startswith(" ") + inner.said)
            unknown += read.unknown
            values.append(read.said)
            stays = kind != NUMBER and read.said.strip() == value.strip()
            is_doubtful |= stays and (value.count(" ") >= _MOST_IN_A_NAME or _words(value) > 3 * _MOST_IN_A_NAME)
        return _Read(unknown, template.fill(values), is_doubtful, template.weight)

    def among(self, sources: Iterable[str], text: str) -> str | None:
        """`text` by one of these templates, of which it is likely one; None where it is not, or known otherwise."""
        known = self._read(text, 0)
        if text in self._exact:
            return None
        for source in sources:
            template = self._by_source.get(source)
            match = template.whole.fullmatch(text) if template is not None and template.longest in text else None
            if template is None or match is None:
                continue
            read = self._filled(template, match, 0)
            is_unrivalled = known is None or known.is_doubtful or known.weight < read.weight
            if not read.unknown and (is_unrivalled or not read.is_doubtful):
                return read.said
        return None

    def _value(self, value: str, depth: int) -> _Read:
        """What a placeholder holds: known words, a list of such, or anything else, which stays."""
        found = self._read(value, depth)
        if found is not None:
            return found
        parts = [self._item(part, depth) for part in re.split(r", | and ", value)]
        known = [part for part in parts if part is not None]
        if len(known) == len(parts):
            return _Read(0, self._comma.join(known))
        return _Read(0 if _FIGURE.fullmatch(value) else _words(value), value)

    def _item(self, part: str, depth: int) -> str | None:
        """One of a list: known words, perhaps with how many it is true of before them."""
        found = self._whole(part, depth)
        counted = re.fullmatch(r"(\d[\d,]*) (.+)", part)
        if found is not None or counted is None:
            return found
        words = self._whole(counted.group(2), depth)
        return f"{words} ({counted.group(1)})" if words is not None else None
