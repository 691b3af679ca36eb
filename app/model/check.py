"""The pre-flight check as the window shows it: `check.json`, or what an older project says in its stead."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.model.project_data import Prepared
from core.errors import InputError
from core.paths import Project, read_json

STOP, WARNING, INFO = "stop", "warning", "info"
_ORDER = {STOP: 0, WARNING: 1, INFO: 2}
DUPLICATES = frozenset({"near_duplicates", "exact_duplicates", "duplicates", "duplicates_across_classes"})


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

    @property
    def is_of_groups(self) -> bool:
        return any(len(group) > 1 for group in self.files)

    @property
    def spare(self) -> list[str]:
        """All but the first of each group."""
        return [file for group in self.files for file in group[1:]]


@dataclass(frozen=True, slots=True)
class Check:
    """All findings, gravest first."""

    findings: tuple[Finding, ...] = field(default=())

    def number(self, level: str) -> int:
        """How many findings are of this level."""
        return sum(finding.level == level for finding in self.findings)

    @property
    def verdict(self) -> str:
        """One sentence for all of it."""
        stops, warnings = self.number(STOP), self.number(WARNING)
        if stops:
            text = _tr("1 thing stands in the way of training")
            text = text if stops == 1 else _tr("{number} things stand in the way of training").format(number=stops)
            return text + (", " + _things(warnings) if warnings else "")
        return _things(warnings) if warnings else _tr("Nothing stands in the way of training")


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
    return Check(tuple(sorted(findings, key=lambda finding: _ORDER[finding.level])))


def _finding(record: dict[str, Any]) -> Finding:
    level = str(record.get("level", WARNING))
    return Finding(
        kind=str(record.get("kind", "")),
        level=level if level in _ORDER else WARNING,
        title=str(record["title"]),
        meaning=str(record.get("meaning", "")),
        action=str(record.get("action", "")),
        files=tuple((f,) if isinstance(f, str) else tuple(map(str, f)) for f in record.get("files") or []),
    )


def _from_summary(prepared: Prepared) -> Check:
    findings = [Finding("warning", WARNING, warning) for warning in prepared.warnings]
    if prepared.skipped:
        number = len(prepared.skipped)
        title = _tr("1 file was left out") if number == 1 else _tr("{number} files were left out").format(number=number)
        lines = [f"{skipped.file}: {skipped.reason}" for skipped in prepared.skipped[:8]]
        if number > 8:
            lines.append(_tr("and {number} more").format(number=number - 8))
        findings.append(Finding("skipped", WARNING, title, "\n".join(lines)))
    return Check(tuple(findings))


def as_text(check: Check) -> str:
    """The findings as plain text, for a file or a mail."""
    signs = {STOP: _tr("STOP"), WARNING: _tr("LOOK"), INFO: _tr("NOTE")}
    parts = [check.verdict + "."]
    for finding in check.findings:
        lines = [f"{signs[finding.level]}  {finding.title}"]
        lines += [f"      {line}" for text in (finding.meaning, finding.action) for line in text.splitlines()]
        lines += ["      - " + " = ".join(group) for group in finding.files]
        parts.append("\n".join(lines))
    return "\n\n".join(parts) + "\n"
