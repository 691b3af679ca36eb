"""What the pre-flight check finds, in the words of an engineer: what it is, what it means, what is done about it.

Every function looks at one matter and yields a finding or none. They are pure: what they need was scanned before.
"""

from __future__ import annotations

from core.data import picture_findings, set_findings
from core.data.finding import LEVELS, Finding, Scene

_MAKERS = (
    set_findings.none_usable,
    picture_findings.unreadable,
    set_findings.same_in_two_classes,
    set_findings.alike_in_two_classes,
    set_findings.one_folder,
    set_findings.few_altogether,
    set_findings.small_classes,
    set_findings.exact,
    picture_findings.sizes,
    picture_findings.exposure,
    picture_findings.blurred,
    picture_findings.blank,
    set_findings.unsplittable,
    set_findings.passed_over,
    set_findings.near,
    set_findings.twins,
    picture_findings.originals,
    set_findings.imbalance,
    set_findings.no_good,
    picture_findings.colour,
    set_findings.grouped,
)
"""The weightiest first."""


def all_findings(scene: Scene) -> list[Finding]:
    """Every finding, by level and weight."""
    found = [finding for maker in _MAKERS for finding in maker(scene)]
    return sorted(found, key=lambda finding: LEVELS.index(finding.level))
