"""Which real pictures teach, which set the threshold, which test; and that no generator ever saw the latter two.

All arms learn from the pictures that the generator learnt from. What it never saw, the project's held-back pictures and
those of a test folder, is split by group into validation and test: held-back pictures become validation first, since
checkpoints of the generator were chosen by them.
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from core.config import OK_CLASS, ProveConfig
from core.data.dataset import Prepared
from core.data.images import read_picture
from core.data.parallel import in_threads
from core.data.project_files import load_earlier
from core.data.scan import measure
from core.errors import InputError
from core.events import Event, Level, Notice, Progress
from core.files import read_csv
from core.paths import Project
from core.proof.figures import MAIN_RATE, RATES, settable, told_rate
from core.proof.folders import read_folder, without_known
from core.proof.pictures import Pictures
from core.runtime import seed_of

VALIDATION_SHARE = 0.4
"""Of the pictures that no generator saw."""
_FEW_NG = 30
"""Defects in the test below which only large effects can be seen."""
_FEW_SEEDS = 5
"""Models of an arm below which the luck of training is hardly measured."""


@dataclass(frozen=True, slots=True)
class Line:
    """The real pictures of one proof."""

    training: Pictures
    validation: Pictures
    test: Pictures
    other: Pictures | None
    """Of another process line."""
    concerns: list[str] = field(default_factory=list)
    """What makes the figures less sure, in sentences."""


def load_line(config: ProveConfig, data: Prepared) -> Generator[Event, None, Line]:
    """Read and split everything real. Raises `InputError` where no honest test is possible."""
    everything = yield from _project_pictures(data)
    held = data.held()
    training = everything.part(np.flatnonzero(~held).tolist())
    _require_both(training, "to learn from", f"in {data.project.pictures()}")
    unseen, first = everything.part(np.flatnonzero(held).tolist()), int(held.sum())
    if config.test is not None:
        folder = yield from read_folder(Path(config.test), data, "test")
        folder = yield from without_known(folder, everything, taught_lots(training), data, "test folder")
        unseen = unseen.joined(folder)
    _require_both(unseen, "that no generator saw", _what_to_do(config))
    rows = validation_rows(unseen, first if config.test is not None else 0)
    rest = [row for row in range(len(unseen.files)) if row not in rows]
    validation, test = unseen.part(sorted(rows)), unseen.part(rest)
    other = None
    if config.other_line is not None:
        other = yield from read_folder(Path(config.other_line), data, "other line")
        other = yield from without_known(other, everything, None, data, "other line")
        _require_both(other, "of the other line", f"in {config.other_line}")
    return Line(training, validation, test, other, concerns_of(validation, test, config.seeds))


def taught_lots(training: Pictures) -> set[str]:
    """Groups with a name of their own, such as lots: others are named by their only picture."""
    return {group for group, file in zip(training.groups, training.files, strict=True) if group != file}


def _project_pictures(data: Prepared) -> Generator[Event, None, Pictures]:
    """All of the project, as prepared; refuses those that changed since."""
    folder = data.project.pictures()
    known, digests = recorded_digests(data.project), []
    looked = in_threads(lambda file: measure_digest(folder / file), data.files)
    for file, digest in looked:
        if file in known and known[file] != digest:
            raise InputError(
                f"{folder / file} changed since the pictures were prepared: prepare them again, train and generate "
                "anew, then prove."
            )
        digests.append(digest)
        yield Progress(stage="Checking the pictures", done=len(digests), total=len(data.files), unit="pictures")
    if not known:
        told = "This project was prepared by an earlier version, so that its pictures cannot be checked for changes."
        yield Notice(text=told, level=Level.WARNING)
    groups = [group or file for group, file in zip(data.groups, data.files, strict=True)]
    return Pictures(list(data.files), list(data.classes), groups, data.pictures, digests)


def measure_digest(path: Path) -> str:
    """Digest of one picture's pixels; `InputError` names a file that cannot be read."""
    try:
        return measure(read_picture(path)).digest
    except InputError as error:
        raise InputError(f"{path} {error}.") from error


def recorded_digests(project: Project) -> dict[str, str]:
    """File -> digest at preparation; nothing where an earlier version did not write them down."""
    told = {row["file"]: row["digest"] for row in read_csv(project.coordinates) if row.get("digest")}
    earlier = None if told else load_earlier(project.pattern)
    return dict(zip(earlier.files, earlier.digests, strict=True)) if earlier else told


def validation_rows(pictures: Pictures, first: int) -> set[int]:
    """Rows to set thresholds by: whole groups, `VALIDATION_SHARE` of the good and of the bad ones.

    Groups among the `first` rows are taken before others, in the order of their names' hashes. At least one good and
    one bad picture stay on either side.
    """
    is_ng = pictures.is_ng
    members: dict[str, list[int]] = {}
    for row, group in enumerate(pictures.groups):
        members.setdefault(group, []).append(row)
    order = sorted(members, key=lambda group: (members[group][0] >= first, seed_of(group)))
    total = np.bincount(is_ng, minlength=2)
    wanted = np.maximum(1, np.round(VALIDATION_SHARE * total))
    taken, rows = np.zeros(2, np.int64), set[int]()
    for group in order:
        sides = np.bincount(is_ng[members[group]], minlength=2)
        after = taken + sides
        nearer = np.abs(after - wanted).sum() < np.abs(taken - wanted).sum()
        if nearer and (after < total).all():
            rows.update(members[group])
            taken = after
    if not taken.all():
        raise InputError(
            "The pictures that no generator saw are of so few lots that they cannot be split into validation and test "
            "by whole lots; name a folder of further real pictures as the test (--test)."
        )
    return rows


def concerns_of(validation: Pictures, test: Pictures, seeds: int) -> list[str]:
    """What the numbers of pictures and of models do to the figures, in sentences."""
    told = []
    good, bad = int((~validation.is_ng).sum()), int(test.is_ng.sum())
    unset = [rate for rate in RATES if not settable(good, rate)]
    if unset:
        needed = round(1 / min(unset))
        told.append(
            f"Validation has {good} good pictures, too few to set {' or '.join(map(told_rate, unset))} false alarms "
            f"({needed} are needed): there the threshold is the highest score of a good picture, and the rate reached "
            "in the test is printed beside. Add good pictures to the test folder."
        )
    if bad < _FEW_NG:
        told.append(
            f"The test has only {bad} defects: each weighs {100 / bad:.1f} points, so that only large effects can be "
            "seen. Add real defects that no generator saw (--test FOLDER)."
        )
    tested = int((~test.is_ng).sum())
    if not settable(tested, MAIN_RATE):
        told.append(f"The test has only {tested} good pictures; its false-alarm rates are coarse.")
    if seeds < _FEW_SEEDS:
        told.append(
            f"So few models of each kind ({seeds}) hardly tell how much is luck of training; train {_FEW_SEEDS} or "
            "more."
        )
    return told


def _require_both(pictures: Pictures, what: str, where: str) -> None:
    bad = int(pictures.is_ng.sum())
    good = len(pictures.files) - bad
    if good < 2 or bad < 2:
        lacking = f"good pictures (class '{OK_CLASS}')" if good < 2 else "defects"
        count = min(good, bad)
        raise InputError(
            f"There are {'no' if not count else f'only {count}'} {lacking} {what}, and an inspection model is proved "
            f"on both good and bad ones: add some {where}."
        )


def _what_to_do(config: ProveConfig) -> str:
    if config.test is None:
        return "by preparing more pictures, or name a folder of real pictures that were not prepared (--test FOLDER)"
    return f"to {config.test}"
