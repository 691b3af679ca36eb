"""What the window knows of the pictures of a set, and of those that the check has rejected."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.model.words import count, pixels, share
from core.errors import InputError
from core.files import read_json
from core.paths import SetFolder


def _tr(text: str) -> str:
    return QCoreApplication.translate("made", text)


@dataclass(frozen=True, slots=True)
class Picture:
    """One generated picture, as far as it is known."""

    file: str
    """Absolute path."""
    defect: str
    coordinate_error_px: float | None = None
    mask: str = ""
    """Path of its defect mask; there may be none."""
    judged: str = ""
    """Class that the screening judge takes it for."""
    confidence: float | None = None
    key: str = ""
    """The file relative to its set: what a decision is kept under."""
    nearest: str = ""
    """The training picture that is most like it, relative to the pictures' folder."""
    distance: float | None = None
    """How far that one is: small for a near copy, large for what is unlike any real picture."""
    source: str = ""
    """The real picture whose scene it was drawn after, relative to the pictures' folder."""
    reasons: tuple[str, ...] = ()
    """Why the check rejected it (see `reason_words`); then it is no part of the set."""
    parents: tuple[str, str] | None = None
    """The two real pictures it lies between, the nearer one first (DeepSMOTE)."""
    nearer_share: float = 0.5
    """How much of the nearer parent is in it, 0.5 to 1."""

    is_from_manifest: bool = False
    """Whether all is known of it that there is to know."""

    @property
    def story(self) -> list[str]:
        """What is known of it, a line each."""
        lines = [self.defect]
        if self.reasons:
            why = ", ".join(reason_words(reason) for reason in self.reasons)
            lines = [_tr("{defect}, rejected by the check: {why}").format(defect=self.defect, why=why)]
        elif self.judged and self.judged != self.defect:
            lines[0] = _tr("{defect}, judged {judged}").format(defect=self.defect, judged=self.judged)
        elif self.judged and self.confidence is not None:
            sure = _tr("{defect}, judged so with {share}")
            lines[0] = sure.format(defect=self.defect, share=share(self.confidence))
        if self.coordinate_error_px is not None:
            lines.append(_tr("coordinate error {error}").format(error=pixels(self.coordinate_error_px)))
        if self.parents is not None:
            first, second = self.parents
            between = _tr("{share} of {first}, the rest of {second}")
            lines.append(between.format(share=share(self.nearer_share), first=first, second=second))
        if self.nearest and self.distance is not None:
            near = _tr("nearest training picture: {file}, distance {distance:.1f}")
            lines.append(near.format(file=self.nearest, distance=self.distance))
        elif self.nearest:
            lines.append(_tr("nearest training picture: {file}").format(file=self.nearest))
        return lines

    @property
    def neighbours(self) -> list[tuple[str, str]]:
        """Real pictures to show beside it, relative to the pictures' folder, each with a word on what it is."""
        if self.parents is not None:
            return [(self.parents[0], _tr("the nearer parent")), (self.parents[1], _tr("the other parent"))]
        if self.nearest and self.nearest == self.source:
            return [(self.nearest, _tr("nearest real one, and drawn after it"))]
        found = [(self.nearest, _tr("nearest real one")), (self.source, _tr("drawn after this real one"))]
        return [(file, word) for file, word in found if file]


def key_of(folder: Path, file: Path) -> str:
    """The file relative to the set in `folder`; empty where it lies elsewhere."""
    try:
        return file.relative_to(folder).as_posix()
    except ValueError:
        return ""


def mask_of(folder: Path, file: Path) -> str:
    """Where the mask of a set's picture lies."""
    try:
        return str(SetFolder(folder).masks / file.relative_to(folder))
    except ValueError:
        return ""


def read_set(folder: SetFolder, known: set[str] | None = None) -> Iterator[Picture | None]:
    """The pictures of a set's manifest, one at a time; None for those whose files are `known`, which then grows."""
    try:
        stream = folder.manifest.open(encoding="utf-8", newline="")
    except OSError:
        return
    with stream:
        for row in csv.DictReader(stream):
            file = row.get("file") or ""
            if known is not None and file in known:
                yield None
                continue
            if known is not None:
                known.add(file)
            yield _picture(folder, row)


def _picture(folder: SetFolder, row: dict[str, str], column: str = "file") -> Picture:
    key = row.get(column) or ""
    file = folder.folder / key
    first, second, factor = row.get("parent_1") or "", row.get("parent_2") or "", _number(row.get("factor"))
    parents = (first, second) if first and second else None
    if parents is not None and row.get("source") == second:
        parents = (second, first)
    return Picture(
        file=str(file),
        defect=row.get("class") or "",
        coordinate_error_px=_number(row.get("coordinate_error_px")),
        mask=mask_of(folder.folder, file) if column == "file" else "",
        key=key,
        judged=row.get("judged") or "",
        confidence=_number(row.get("confidence")),
        nearest=row.get("nearest") or "",
        distance=_number(row.get("nearest_distance")),
        source=row.get("source") or "",
        reasons=tuple((row.get("reasons") or "").split()) if column == "picture" else (),
        parents=parents,
        nearer_share=max(factor, 1 - factor) if factor is not None else 0.5,
        is_from_manifest=True,
    )


@dataclass(slots=True)
class Screened:
    """How many pictures of a set were asked for, and why others were drawn again."""

    asked: int | None = None
    is_screened: bool = False
    rejected: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    pictures: list[Picture] = field(default_factory=list)
    """Those rejected, where they were kept."""

    def line(self, kept: int) -> str:
        """ "412 of 500 kept, 37 drawn again: 20 wrong class, 12 mask, 5 near copies"."""
        if not self.asked or (not self.rejected and kept >= self.asked):
            text = _tr("{number} pictures, none drawn again") if self.is_screened else _tr("{number} pictures")
            return text.format(number=count(kept))
        text = _tr("{kept} of {asked} kept").format(kept=count(kept), asked=count(self.asked))
        if not self.rejected:
            return text
        why = ", ".join(f"{count(n)} {reason_words(reason)}" for reason, n in self.reasons.most_common())
        again = _tr("{text}, {number} drawn again").format(text=text, number=count(self.rejected))
        return f"{again}: {why}" if why else again


def reason_words(reason: str) -> str:
    """A reason of `rejected.csv` as it stands behind a number."""
    words = {
        "class": _tr("wrong class"),
        "coordinate": _tr("off position"),
        "mask": _tr("mask"),
        "sharpness": _tr("sharpness"),
        "copy": _tr("near copies"),
        "unreal": _tr("unreal"),
    }
    return words.get(reason, reason)


def read_screened(folder: SetFolder, asked: int | None = None) -> Iterator[Screened]:
    """What screening has said so far, growing row by row; `asked` where the set itself does not say it yet."""
    found = Screened(_asked(folder) or asked)
    yield found
    try:
        stream = folder.rejected.open(encoding="utf-8", newline="")
    except OSError:
        return
    found.is_screened = True
    with stream:
        for row in csv.DictReader(stream):
            found.rejected += 1
            found.reasons.update(part for part in (row.get("reasons") or "").split() if part)
            if row.get("picture"):
                found.pictures.append(_picture(folder, row, "picture"))
            yield found


def _asked(folder: SetFolder) -> int | None:
    try:
        request = read_json(folder.info)["request"]
        return sum(int(n) for n in request.get("counts", {}).values()) + len(request.get("prompts", []))
    except (InputError, KeyError, TypeError, ValueError, AttributeError):
        return None


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None
