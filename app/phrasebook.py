"""Sentences known by their templates: a text that was put together from one is recognised and said in other words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property

FIELD = re.compile(r"(?<!\{)\{([^{}]+)\}(?!\})|(%n)")
"""A placeholder: `{name}`, `{name:format}` or `%n`."""
_MOST_KEPT = 4096
_HEAD_WORDS = 8
_SENTENCES = re.compile(r"(?<=[.!?]) (?=[^a-z])")
_LEAST_LETTERS = 8
"""A template that is hardly more than its placeholders fits anything."""
_DEEPEST = 6
"""A value may be a known sentence itself, and values of that again; no real one goes deeper."""

NUMBER, TEXT, OWN = "n", "t", "o"
"""What a placeholder holds: a figure, perhaps known words, or the engineer's own words, which stay as they are."""
_VALUES = {NUMBER: r"([-+]?\d[\d.,e+-]*(?: ?%)?)", TEXT: "(.+?)", OWN: "(.+?)"}
_BRACKETS = r"((?: \(.*\))?)"
"""A placeholder right behind another can only be told from it where it is a remark in brackets."""
_TAIL = "((?: .+)?)"
"""Behind the full stop there may be another sentence or none."""


def _unescaped(text: str) -> str:
    return text.replace("{{", "{").replace("}}", "}")


class _Template:
    """One sentence with what is said for it."""

    def __init__(self, source: str, kinds: str, said: str) -> None:
        self.said, self.kinds = said, kinds
        self.names = [field.group() for field in FIELD.finditer(source)]
        literal = [_unescaped(part) for part in FIELD.sub("\0", source).split("\0")]
        pattern = re.escape(literal[0])
        for index, (kind, part) in enumerate(zip(kinds, literal[1:], strict=True)):
            follows = index > 0 and not literal[index]
            tail = index + 1 == len(kinds) and not part and literal[index][-1:] in (".", "!", "?")
            pattern += (_BRACKETS if follows else _TAIL if tail else _VALUES[kind]) + re.escape(part)
        self.weight = sum(map(len, literal))
        self.begins_with_value = not literal[0]
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


class Phrasebook:
    """Says known sentences in other words.

    `kinds` has for every template a letter for each of its placeholders, `said` what is said in its stead, with the
    same placeholders; `gap` stands between two sentences, `comma` in a list.
    """

    def __init__(self, kinds: Mapping[str, str], said: Mapping[str, str], gap: str = " ", comma: str = ", ") -> None:
        templates = [_Template(source, letters, said[source]) for source, letters in kinds.items() if letters]
        self._templates = sorted(templates, key=lambda template: (template.begins_with_value, -template.weight))
        self._exact = {_unescaped(text): _unescaped(said[text]) for text, letters in kinds.items() if not letters}
        self._begins = sorted(self._exact, key=lambda text: -len(text))
        self._gap, self._comma = gap, comma
        self._kept: dict[str, str] = {}
        self._wholes: dict[str, str | None] = {}

    def say(self, text: str) -> str:
        """`text` in the other words; sentences of it that are not known stay as they are."""
        if text not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            self._kept[text] = "\n".join(self._line(line) for line in text.split("\n"))
        return self._kept[text]

    def whole(self, text: str) -> str | None:
        """`text` in the other words where all of it is known: one template, or several one after the other."""
        if text not in self._wholes:
            self._wholes[text] = self._whole(text, 0)
        return self._wholes[text]

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
        if text in self._exact:
            return self._exact[text]
        if depth > _DEEPEST or not text.strip():
            return None
        templates = [template for template in self._templates if template.longest in text]
        doubtful: list[tuple[int, _Template, re.Match[str]]] = []
        for template in templates:
            match = template.whole.fullmatch(text)
            if match is None:
                continue
            words = self._strange_words(template, match, depth)
            if not words:
                return self._filled(template, match, depth)
            if template.weight >= _LEAST_LETTERS:
                doubtful.append((words, template, match))
        found = self._in_parts(text, templates, depth)
        if found is not None or not doubtful:
            return found
        _, template, match = min(doubtful, key=lambda one: one[0])
        return self._filled(template, match, depth)

    def _strange_words(self, template: _Template, match: re.Match[str], depth: int) -> int:
        """How many words of the values are not known, where they are more than a name: the fewer, the likelier."""
        values = [value for value, kind in zip(match.groups(), template.kinds, strict=True) if kind != NUMBER]
        return sum(
            len(v.split()) for v in values if v.count(" ") > 1 and self._value(v.strip(), depth + 1) == v.strip()
        )

    def _in_parts(self, text: str, templates: list[_Template], depth: int) -> str | None:
        """`text` as one known sentence after the other."""
        for known in self._begins:
            if text.startswith(known) and text[len(known)] == " ":
                rest = self._whole(text[len(known) + 1 :], depth + 1)
                if rest is not None:
                    return self._exact[known] + self._gap + rest
        for template in templates:
            match = template.begin.match(text)
            if match and match.end() < len(text) and not self._strange_words(template, match, depth):
                rest = self._whole(text[match.end() :].lstrip(), depth + 1)
                if rest is not None:
                    return self._filled(template, match, depth) + self._gap + rest
        return None

    def _filled(self, template: _Template, match: re.Match[str], depth: int) -> str:
        values = [
            self._gap * value.startswith(" ") + self._value(value.strip(), depth + 1) if kind == TEXT else value
            for value, kind in zip(match.groups(), template.kinds, strict=True)
        ]
        return template.fill(values)

    def _value(self, value: str, depth: int) -> str:
        """What a placeholder holds: known words, a list of such, or anything else, which stays."""
        found = self._whole(value, depth)
        if found is not None:
            return found
        parts = [self._item(part, depth) for part in re.split(r", | and ", value)]
        known = [part for part in parts if part is not None]
        return self._comma.join(known) if len(known) == len(parts) else value

    def _item(self, part: str, depth: int) -> str | None:
        """One of a list: known words, perhaps with how many it is true of before them."""
        found = self._whole(part, depth)
        counted = re.fullmatch(r"(\d[\d,]*) (.+)", part)
        if found is not None or counted is None:
            return found
        words = self._whole(counted.group(2), depth)
        return f"{words} ({counted.group(1)})" if words is not None else None
