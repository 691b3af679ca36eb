"""What the window knows of a project's proofs and of the sets they can be made of."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.model.sets import set_list
from core.config import ProveConfig
from core.errors import InputError
from core.files import read_json
from core.paths import Project, Proof, SetFolder, check_name

_DONE = "arm_done"
_RECALL = re.compile(r"NG recall ([\d.]+) ?%")
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class ProofInfo:
    """One proof as it lies on disk."""

    proof: Proof
    config: ProveConfig
    is_finished: bool

    @property
    def models(self) -> int:
        """How many are trained in all."""
        return len(arm_ids(self.config)) * self.config.seeds


@dataclass(frozen=True, slots=True)
class SetEntry:
    """A set that can be proved."""

    folder: Path
    pictures: int
    """Without those that were rejected by hand."""
    is_inside: bool = True
    """Whether it lies in the project."""


def arm_ids(config: ProveConfig) -> list[str]:
    """Arms in the order in which they are trained; the amount of sets alone is not known before, and left out."""
    sets = range(1, len(config.sets) + 1)
    amounts = sorted(set(config.amounts))
    both = [f"both-{number}-{100 * amount:g}" for number in sets for amount in amounts]
    return ["real", "classic", *both, *(f"synthetic-{number}" for number in sets)]


def arm_of(model: str) -> tuple[str, int] | None:
    """(id as `arm_ids` has it, seed) of a model's file `synthetic-1-50-seed-2.json`; None for a foreign name."""
    match = re.fullmatch(r"(real|classic|both-\d+-[\d.]+|synthetic-\d+)(?:-[\d.]+)?-seed-(\d+)\.json", model)
    return (match.group(1), int(match.group(2))) if match else None


def read_proof(project: Project, proof: Proof) -> ProofInfo | None:
    """The proof, or None when what was asked cannot be read. Sets that were moved with the project are found again."""
    try:
        record: dict[str, Any] = read_json(proof.config)
        config = ProveConfig.from_dict({**record, "project": str(project.folder), "name": proof.name})
    except (InputError, TypeError, AttributeError, ValueError):
        return None
    sets = [str(_found(Path(folder), project)) for folder in config.sets]
    return ProofInfo(proof, replace(config, sets=sets), proof.result.exists())


def _found(folder: Path, project: Project) -> Path:
    inside = project.folder / "sets" / folder.name
    return inside if not folder.exists() and inside.exists() else folder


def read_proofs(project: Project) -> list[ProofInfo]:
    """Every readable proof, the one begun last first."""
    return [info for proof in project.proof_list() if (info := read_proof(project, proof)) is not None]


def trained_models(proof: Proof) -> dict[tuple[str, int], float | None]:
    """(arm, seed) of the models that are done, with their NG recall in percent where it was told."""
    found: dict[tuple[str, int], float | None] = {}
    for path in sorted((proof.folder / "models").glob("*.json")):
        if (place := arm_of(path.name)) is not None:
            found[place] = None
    for line in _lines(proof.events):
        try:
            record = json.loads(line)
            place = arm_of(Path(record["file"]).name) if record.get("topic") == _DONE else None
            told = _RECALL.search(record["text"]) if place in found else None
        except (ValueError, KeyError, TypeError, AttributeError):
            continue
        if place is not None and told is not None:
            found[place] = float(told.group(1))
    return found


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return []


def sets_to_prove(project: Project, proofs: Sequence[ProofInfo], picked: Iterable[Path]) -> list[SetEntry]:
    """Sets of the project, the newest first, then those picked elsewhere, now or for an earlier proof."""
    inside = [found.folder for found in set_list(project)]
    elsewhere = [*picked, *(Path(folder) for info in proofs for folder in info.config.sets)]
    folders: dict[Path, Path] = {}
    for folder in (*inside, *elsewhere):
        folders.setdefault(folder.resolve(), folder)
    return [entry for folder in folders.values() if (entry := _entry(SetFolder(folder), folder in inside)) is not None]


def _entry(found: SetFolder, is_inside: bool) -> SetEntry | None:
    try:
        lines = found.manifest.read_bytes().count(b"\n")
    except OSError:
        return None
    try:
        rejected = sum(not word for word in found.decided().values())
    except InputError:
        rejected = 0
    return SetEntry(found.folder, max(0, lines - 1 - rejected), is_inside)


def new_proof_name(project: Project, sets: Sequence[Path]) -> str:
    """A free name: those of the sets, with a number behind them when taken."""
    taken = {path.name.casefold() for path in project.proofs.iterdir()} if project.proofs.is_dir() else set()
    first = check_name(" + ".join(folder.name for folder in sets)[:_LONGEST_NAME].strip(" ."), "proof")
    name, number = first, 2
    while name.casefold() in taken:
        name, number = f"{first} {number}", number + 1
    return name
