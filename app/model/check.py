"""The pre-flight check as the window shows it: `check.json`, or what an older project says in its stead."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.core_sentences import in_words
from app.model.project_data import Prepared
from app.model.words import count
from core.errors import InputError
from core.files import read_json
from core.paths import Project

STOP, WARNING, INFO = "stop", "warning", "info"
_ORDER = {STOP: 0, WARNING: 1, INFO: 2}


def _tr(text: str) -> str:
    return QCoreApplication.translate("check", text)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth knowing before training."""

    kind: str
    level: str
    title: str
    meaning: str = ""
    action: str = ""
    files: tuple[tuple[str, ...], ...] = ()
    """Pictures one by one, or those that belong together in one tuple."""

    reasons: dict[str, str] = field(default_factory=dict)
    """What is wrong with a file, a fragment that follows its name; where each has its own."""

    @property
    def is_across(self) -> bool:
        """Whether pictures of several folders belong together, so that only the engineer knows which is right."""
        return any(len({file.rpartition("/")[0] for file in group}) > 1 for group in self.files)

    @property
    def spare(self) -> list[str]:
        """Near duplicates that could go: all but the first of each group, and none where a group is of two folders."""
        if self.kind != "near_duplicates" or self.is_across:
            return []
        return [file for group in self.files for file in group[1:]]


@dataclass(frozen=True, slots=True)
class Check:
    """All findings, gravest first."""

    findings: tuple[Finding, ...] = ()
    pictures: int = 0
    classes: int = 0
    groups: int = 0
    layout: str = ""

    def number(self, level: str) -> int:
        """How many findings are of this level."""
        return sum(finding.level == level for finding in self.findings)

    @property
    def facts(self) -> str:
        """What was looked at, in one line."""
        parts = [_tr("{number} pictures").format(number=count(self.pictures))] if self.pictures else []
        if self.classes:
            parts.append(_tr("{number} classes").format(number=self.classes))
        if self.groups > 1 and not any(finding.kind == "no_groups" for finding in self.findings):
            parts.append(_tr("{number} groups that no split divides").format(number=count(self.groups)))
        if self.layout:
            parts.append(_tr("read as: {layout}").format(layout=_layout(self.layout)))
        return "  \u00b7  ".join(parts)

    @property
    def obstacle(self) -> str:
        """What must be put right before a training can start, each thing in a line; empty where nothing must."""
        stops = [finding for finding in self.findings if finding.level == STOP]
        return "\n".join(f"{in_words(stop.title)}. {in_words(stop.action)}".strip() for stop in stops)

    @property
    def verdict(self) -> str:
        """One sentence for all of it."""
        stops, warnings = self.number(STOP), self.number(WARNING)
        if stops:
            text = _tr("1 thing stands in the way of training")
            text = text if stops == 1 else _tr("{number} things stand in the way of training").format(number=stops)
            return text + (", " + _things(warnings) if warnings else "")
        return _things(warnings) if warnings else _tr("Nothing stands in the way of training")


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0


def _layout(name: str) -> str:
    words = {"folders": _tr("one folder a class"), "captions": _tr("captions beside the pictures")}
    names = {"coco": "COCO", "yolo": "YOLO", "mvtec": "MVTec AD", "labelme": "LabelMe"}
    return words.get(name) or names.get(name, name)


def _things(number: int) -> str:
    return _tr("1 thing to look at") if number == 1 else _tr("{number} things to look at").format(number=number)


def read_check(project: Project, prepared: Prepared) -> Check:
    """The project's check; made from `prepare.json` where there is none."""
    if not project.check.exists():
        return _from_summary(prepared)
    record: dict[str, Any] = read_json(project.check)
    try:
        findings = [_finding(entry) for entry in record["findings"]]
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{project.check} is not one that Flawsmith wrote. Prepare the pictures again.") from error
    classes = record.get("classes")
    return Check(
        tuple(sorted(findings, key=lambda finding: _ORDER[finding.level])),
        pictures=_count(record.get("pictures")),
        classes=len(classes) if isinstance(classes, dict) else 0,
        groups=_count(record.get("groups")),
        layout=str(record.get("layout") or ""),
    )


def _finding(record: dict[str, Any]) -> Finding:
    level = str(record.get("level", WARNING))
    return Finding(
        kind=str(record.get("kind", "")),
        level=level if level in _ORDER else WARNING,
        title=str(record["title"]),
        meaning=str(record.get("meaning", "")),
        action=str(record.get("action", "")),
        files=tuple((f,) if isinstance(f, str) else tuple(map(str, f)) for f in record.get("files") or []),
        reasons={str(file): str(reason) for file, reason in (record.get("reasons") or {}).items()},
    )


def _from_summary(prepared: Prepared) -> Check:
    findings = [Finding("warning", WARNING, warning) for warning in prepared.warnings]
    if prepared.skipped:
        number = len(prepared.skipped)
        title = _tr("1 file was left out") if number == 1 else _tr("{number} files were left out").format(number=number)
        reasons = {skipped.file: skipped.reason for skipped in prepared.skipped}
        findings.append(Finding("skipped", WARNING, title, files=tuple((f,) for f in reasons), reasons=reasons))
    return Check(tuple(findings), pictures=prepared.total, classes=len(prepared.counts))


def as_text(check: Check) -> str:
    """The findings as plain text, for a file or a mail."""
    signs = {STOP: _tr("STOP"), WARNING: _tr("LOOK"), INFO: _tr("NOTE")}
    parts = [_tr("{verdict}.").format(verdict=check.verdict)]
    for finding in check.findings:
        lines = [f"{signs[finding.level]}  {in_words(finding.title)}"]
        lines += [f"      {line}" for text in (finding.meaning, finding.action) for line in in_words(text).splitlines()]
        for group in finding.files:
            reason = in_words(finding.reasons.get(group[0], ""))
            lines.append("      - " + " = ".join(group) + (f" {reason}" if reason else ""))
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"
