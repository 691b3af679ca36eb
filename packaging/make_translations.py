"""Collects every sentence of the window and of core, and compiles their translations.

`python packaging/make_translations.py` brings `resources/translations/flawsmith_*.ts` up to date with the source (what
is new stands there as unfinished, for Qt Linguist), writes `core_sentences.json` and compiles the `.qm` files that the
program loads. With `--check` nothing is written; the exit status says whether all is up to date and translated.

Qt's own lupdate sees only part of it: neither the helpers with which modules outside of any QObject translate, nor the
sentences that core says in English and that the window shows translated (see `app/core_sentences.py`).
"""

from __future__ import annotations

import argparse
import ast
import itertools
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("ko", "ja", "zh_CN")
CORE = "core"
"""Context of core's sentences."""

_NOT_SHOWN = {"options.py", "__main__.py", "console.py", "describe.py", "demo_job.py", "tasks.py"}
"""What only the command line says."""
_NOT_SHOWN_PARTS = ("core/evaluation/report", "core/proof/report", "core/export/layouts", "core/data/demo_")
_SAID_BY_JOBS = ("app/jobs/child.py", "app/jobs/worker.py")
"""Free of Qt, and therefore told as core tells its sentences."""
_SINGLE = {
    **dict.fromkeys(("overexposed", "underexposed", "white", "black", "bright", "dark", "colour", "grey"), ""),
    **dict.fromkeys(("with", "without", "sure", "diffusion"), ""),
    **{f"{{0}} {unit}{end}": "n" for unit in ("second", "minute", "hour") for end in ("", "s")},
}
"""Words that core puts into its sentences by a name, so that they do not stand in them."""
_NOT_SENTENCES = {
    "thumb of another size",
    "After over-sampling, the number of samples",
    "mask ceiling",
    "judge rows",
    "flawsmith {}",
    "out of memory",
    "model name",
}
_OWN = re.compile(r"file|path|folder|name|defect|chosen|most\b|least\b|strerror|prompt|line\b|listed|shown|title")
"""A placeholder that tells of one of these is the engineer's own word and never translated."""
_GLUE = re.compile(r"(\{\} (?=\{\} )|(?<=\} )\{\} )*")
"""Values that only join sentences to the one that is written out."""
_FIELD = re.compile(r"(?<!\{)\{\}(?!\})")
_WORDS = re.compile(r"[a-z]{2,}[,:]? \(?[a-z]|[A-Za-z]{2,}[:,']* \{|\}[:,']* [a-z]{2,}|\} %|^[A-Z][a-z]+ing ")


@dataclass(frozen=True)
class Message:
    """One text to translate."""

    context: str
    source: str
    file: str


# --- the window's own texts -------------------------------------------------------------------------


def _context_of_helper(tree: ast.Module) -> dict[str, str]:
    """Helpers of a module, `def _tr(text): return QCoreApplication.translate("words", text)`, with their context."""
    found = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef):
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and _is_translate(call) and isinstance(call.args[1], ast.Name):
                    found[function.name] = str(ast.literal_eval(call.args[0]))
    return found


def _is_translate(call: ast.Call) -> bool:
    function = call.func
    if not isinstance(function, ast.Attribute) or function.attr != "translate":
        return False
    return isinstance(function.value, ast.Name) and function.value.id == "QCoreApplication"


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def window_messages(file: Path) -> Iterator[Message]:
    """Every text of one module of the window. Raises `SystemExit` where a text is not written out."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    helpers = _context_of_helper(tree)
    name = file.relative_to(ROOT).as_posix()

    def walk(node: ast.AST, inside: str) -> Iterator[Message]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                yield from walk(child, child.name)
                continue
            if isinstance(child, ast.FunctionDef) and child.name in helpers:
                continue
            if isinstance(child, ast.Call):
                yield from of_call(child, inside)
            yield from walk(child, inside)

    def of_call(call: ast.Call, inside: str) -> Iterator[Message]:
        called, position = _called(call), 0
        if called == "tr":
            context = inside
        elif _is_translate(call):
            context, position = str(ast.literal_eval(call.args[0])), 1
        elif called in helpers and isinstance(call.func, ast.Name):
            context = helpers[called]
        else:
            return
        try:
            yield Message(context, str(ast.literal_eval(call.args[position])), name)
        except ValueError:
            raise SystemExit(f"{name}, line {call.lineno}: a text to translate must be written out there.") from None

    yield from walk(tree, "")


# --- core's sentences -------------------------------------------------------------------------------


Kind = str
"""What a placeholder holds, as `app/core_sentences.py` knows it: n a figure, t a text, o the engineer's own words."""


def _kind(field: ast.FormattedValue) -> Kind:
    spec = ast.unparse(field.format_spec)[2:-1] if field.format_spec is not None else ""
    if re.search(r"[,\d%fgd]", spec):
        return "n"
    return "o" if _OWN.search(ast.unparse(field.value).partition("(")[0]) else "t"


def _alternatives(node: ast.expr) -> list[tuple[str, str]]:
    """What an expression of a text may say: the text with `{}` for a value, and the values' kinds."""
    if isinstance(node, ast.Constant):
        return [(str(node.value).replace("{", "{{").replace("}", "}}"), "")]
    if isinstance(node, ast.FormattedValue):
        value = node.value
        if isinstance(value, ast.IfExp):
            return [*_alternatives(value.body), *_alternatives(value.orelse)]
        return [("{}", _kind(node))]
    if isinstance(node, ast.JoinedStr):
        options = itertools.product(*map(_alternatives, node.values))
        return [("".join(text for text, _ in parts), "".join(kinds for _, kinds in parts)) for parts in options]
    return [("{}", "t")]


def _counted(call: ast.Call) -> list[str]:
    """`counted(n, "picture")` says "1 picture" or "7 pictures"."""
    words = [str(word.value) for word in call.args[1:] if isinstance(word, ast.Constant)]
    if not words:
        return []
    return [f"{{}} {words[0]}", f"{{}} {words[1] if len(words) > 1 else words[0] + 's'}"]


def _core_texts(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """(text with `{}` for values, the values' kinds) of everything in a module that reads like words."""
    passed: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))  # a docstring
        elif isinstance(node, ast.JoinedStr):
            passed.update(id(part) for part in node.values)
        elif isinstance(node, ast.FormattedValue) and isinstance(node.format_spec, ast.JoinedStr):
            passed.update(id(part) for part in (node.format_spec, *node.format_spec.values))
        elif isinstance(node, ast.Call) and _called(node) == "counted":
            yield from ((text, "n") for text in _counted(node))
            passed.update(map(id, node.args))
        elif isinstance(node, ast.keyword) and node.arg in ("unit", "stage") and isinstance(node.value, ast.Constant):
            yield str(node.value.value), ""
    for node in ast.walk(tree):
        if id(node) in passed or not isinstance(node, (ast.Constant, ast.JoinedStr)):
            continue
        if isinstance(node, ast.Constant) and not isinstance(node.value, str):
            continue
        for text, kinds in _alternatives(node):
            glue = len(_GLUE.match(text).group()) // 3  # type: ignore[union-attr]  # it matches nothing too
            text, kinds = text[3 * glue :].strip(), kinds[glue:]
            if text not in _NOT_SENTENCES and _WORDS.search(text) and re.search("[A-Za-z]{3}", text):
                yield text, kinds


def core_files() -> list[Path]:
    """Modules that say something the window shows."""
    files = [file for file in sorted((ROOT / "core").rglob("*.py")) if file.name not in _NOT_SHOWN]
    shown = [file for file in files if not file.relative_to(ROOT).as_posix().startswith(_NOT_SHOWN_PARTS)]
    return [*shown, *(ROOT / file for file in _SAID_BY_JOBS)]


def _refusals(tree: ast.Module) -> list[ast.Module]:
    """The sentences of a module's errors, where the rest of it says nothing that is to be told as core tells it."""
    errors = ("InputError", "ResourceError")
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _called(node) in errors]
    return [ast.Module(body=[ast.Return(call.args[0])], type_ignores=[]) for call in calls if call.args]


def core_messages() -> tuple[list[Message], dict[str, str]]:
    """Core's sentences, and the kinds of each one's placeholders."""
    found = dict(_SINGLE)
    messages = [Message(CORE, source, "core/data/picture_findings.py") for source in _SINGLE]
    trees = [(file, ast.parse(file.read_text(encoding="utf-8"))) for file in core_files()]
    written = [path for folder in ("app", "core") for path in (ROOT / folder).rglob("*.py")]
    for file in sorted(file for file in set(written) - set(core_files()) if file.name not in _NOT_SHOWN):
        trees += [(file, tree) for tree in _refusals(ast.parse(file.read_text(encoding="utf-8")))]
    for file, tree in trees:
        for text, kinds in _core_texts(tree):
            source = "".join(part + f"{{{n}}}" * (n < len(kinds)) for n, part in enumerate(_FIELD.split(text)))
            if source not in found:
                found[source] = kinds
                messages.append(Message(CORE, source, file.relative_to(ROOT).as_posix()))
    return messages, found


# --- files ------------------------------------------------------------------------------------------


def collect() -> tuple[list[Message], dict[str, str]]:
    """All messages, each once, and core's sentences as `core_messages` tells them."""
    found = {}
    for file in sorted((ROOT / "app").rglob("*.py")):
        for message in window_messages(file):
            found.setdefault((message.context, message.source), message)
    messages, kinds = core_messages()
    return [*sorted(found.values(), key=lambda m: (m.context, m.file)), *messages], kinds


def read_ts(language: str) -> dict[tuple[str, str], str]:
    """(context, source) -> translation, of those that are finished."""
    file = TRANSLATIONS / f"flawsmith_{language}.ts"
    if not file.exists():
        return {}
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") is None:
                key = (context.findtext("name") or "", message.findtext("source") or "")
                found[key] = translation.text
    return found


def write_ts(language: str, messages: Sequence[Message], known: dict[tuple[str, str], str]) -> None:
    """Write the file that Qt Linguist opens."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, some in itertools.groupby(messages, key=lambda message: message.context):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for message in some:
            entry = ElementTree.SubElement(context, "message")
            ElementTree.SubElement(entry, "location", filename=f"../../{message.file}")
            ElementTree.SubElement(entry, "source").text = message.source
            translation = ElementTree.SubElement(entry, "translation")
            translation.text = known.get((message.context, message.source))
            if not translation.text:
                translation.set("type", "unfinished")
    ElementTree.indent(root, " ")
    text = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (TRANSLATIONS / f"flawsmith_{language}.ts").write_text(f"{head}{text}\n", encoding="utf-8")


def untranslated(messages: Sequence[Message]) -> list[str]:
    """One line for every text without a translation, and for every translation whose placeholders differ."""
    wrong = []
    for language in LANGUAGES:
        known = read_ts(language)
        for message in messages:
            translation = known.get((message.context, message.source))
            if translation is None:
                wrong.append(f"{language}: {message.context}: {message.source}")
            elif placeholders(message.source) != placeholders(translation):
                wrong.append(f"{language}: {message.context}: placeholders differ: {message.source} -> {translation}")
    return wrong


def placeholders(text: str) -> set[str]:
    """Names of the values that a text takes."""
    return set(re.findall(r"(?<!\{)\{([^{}]*)\}", text))


def main() -> int:
    """Bring all up to date, or check it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; say what is not translated")
    options = parser.parse_args()
    messages, kinds = collect()
    if not options.check:
        for language in LANGUAGES:
            write_ts(language, messages, read_ts(language))
            ts = TRANSLATIONS / f"flawsmith_{language}.ts"
            release = [str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", str(ts)]
            subprocess.run([*release, "-qm", str(ts.with_suffix(".qm"))], check=True)
        sentences = json.dumps(kinds, indent=0, ensure_ascii=False, sort_keys=True)
        (TRANSLATIONS / "core_sentences.json").write_text(sentences + "\n", encoding="utf-8")
    wrong = untranslated(messages)
    print("\n".join([*wrong, f"{len(messages)} texts in {len(LANGUAGES)} languages, {len(wrong)} to mend."]))
    return 1 if wrong and options.check else 0


if __name__ == "__main__":
    sys.exit(main())
