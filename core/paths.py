"""Where things lie in a project."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from core.errors import InputError
from core.files import read_csv, read_json, write_json

PROJECT_FORMAT = 5
"""Format of a prepared project's files. A project of a lower one is prepared again; its edits and runs stay."""

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

_RESERVED = {"CON", "PRN", "AUX", "NUL", *(f"{p}{i}" for p in ("COM", "LPT") for i in range(1, 10))}


def relative(path: Path, start: Path) -> str:
    """`path` relative to the folder `start`, with forward slashes; absolute where they share no drive."""
    try:
        return Path(os.path.relpath(path.resolve(), start.resolve())).as_posix()
    except ValueError:
        return path.resolve().as_posix()


def check_name(name: str, what: str) -> str:
    """`name` when it can be one folder name on Windows and Linux, else `InputError`."""
    bad = (
        not name.strip()
        or name != name.strip(" .")
        or len(name.encode("utf-8")) > 200
        or re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
        or name.split(".")[0].upper() in _RESERVED
    )
    if bad:
        raise InputError(f"'{name[:60]}' cannot be the name of a {what}; use letters, digits, spaces, - and _.")
    return name


@dataclass(frozen=True, slots=True)
class _Kept:
    """Folder of one job whose outcome is kept."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def config(self) -> Path:
        """What was asked."""
        return self.folder / "config.json"

    @property
    def events(self) -> Path:
        """One JSON record a line, as `core.events.to_record` gives it."""
        return self.folder / "events.jsonl"

    @property
    def begun(self) -> str:
        """When the job was begun, ISO 8601 in UTC: now, where it is not yet. Kept beside what was asked, since copying
        a project and continuing a run change the times of files; older jobs have those alone."""
        seconds = time.time()
        with suppress(InputError, OSError, AttributeError):
            seconds = self.config.stat().st_mtime
            if told := read_json(self.config).get("begun"):
                return str(told)
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")


@dataclass(frozen=True, slots=True)
class Run(_Kept):
    """Folder of one training."""

    @property
    def metrics(self) -> Path:
        """Columns: epoch, checkpoint, metric names; one row an evaluated checkpoint."""
        return self.folder / "metrics.csv"

    @property
    def checkpoints(self) -> Path:
        return self.folder / "checkpoints"

    @property
    def samples(self) -> Path:
        """`samples/epoch-0010/*.png`."""
        return self.folder / "samples"

    @property
    def state(self) -> Path:
        """Everything a resumed training needs, replaced at every checkpoint."""
        return self.folder / "state.safetensors"

    @property
    def first_stage(self) -> Path:
        return self.folder / "vqvae.safetensors"

    def checkpoint_files(self) -> list[Path]:
        """Checkpoints, oldest first."""
        return sorted(self.checkpoints.glob("epoch-*.safetensors"))

    def best(self) -> dict[str, str] | None:
        """The row of `metrics.csv` of the best checkpoint that is still there; None where none was measured.

        Best is the highest `score` of those without a `gate`, or of all where every one has; where there is no score,
        the least `validation_loss`. The first of equals.
        """
        rows = [
            r for r in read_csv(self.metrics) if r.get("checkpoint") and (self.checkpoints / r["checkpoint"]).exists()
        ]
        scored = [row for row in rows if row.get("score")]
        if scored:
            free = [row for row in scored if not row.get("gate")]
            return max(free or scored, key=lambda row: float(row["score"]))
        judged = [row for row in rows if row.get("validation_loss")]
        return min(judged, key=lambda row: float(row["validation_loss"]), default=None)


@dataclass(frozen=True, slots=True)
class Proof(_Kept):
    """Folder of one proof of generated sets; its config has the key that binds it to pictures, sets and settings, its
    events are those of the finished trainings."""

    def training(self, arm: str, seed: int) -> Path:
        """The scores of one arm's model from one seed."""
        return self.folder / "models" / f"{arm}-seed-{seed}.json"

    @property
    def result(self) -> Path:
        """All figures; `core.proof.result` says what is in it."""
        return self.folder / "result.json"

    @property
    def page(self) -> Path:
        return self.folder / "report.html"

    @property
    def pdf(self) -> Path:
        return self.folder / "report.pdf"


@dataclass(frozen=True, slots=True)
class Project:
    """Folder of one project."""

    folder: Path

    @property
    def settings(self) -> Path:
        return self.folder / "project.json"

    @property
    def opener(self) -> Path:
        """What a file manager opens the project by; only its place matters."""
        return self.folder / "project.flawsmith"

    @property
    def coordinates(self) -> Path:
        """Columns: file, class, x, y, score, angle_deg, scale, group, review (why it should be looked at, or empty),
        digest (of its pixels, `core.data.scan.Facts`)."""
        return self.folder / "coordinates.csv"

    @property
    def summary(self) -> Path:
        """`pattern`, `cycle`, `skipped`, `counts` and what else preparation found."""
        return self.folder / "prepare.json"

    @property
    def check(self) -> Path:
        """The pre-flight check: `core.data.check` says what is in it; `check.txt` beside it is the same as text."""
        return self.folder / "check.json"

    @property
    def edits(self) -> Path:
        """What the engineer decided by hand; kept whenever the pictures are prepared again. See `core.data.edits`."""
        return self.folder / "edits.json"

    @property
    def advice(self) -> Path:
        """The adviser's paragraph and the figures behind it."""
        return self.folder / "advice.json"

    @property
    def crops(self) -> Path:
        """Pictures of the training size cut from larger originals."""
        return self.folder / "crops"

    @property
    def attributes(self) -> Path:
        """Columns: file, class, then what the residual told of the defect."""
        return self.folder / "attributes.csv"

    @property
    def pattern(self) -> Path:
        """The clean pattern and each picture's fit to it."""
        return self.folder / "pattern.safetensors"

    @property
    def background(self) -> Path:
        """Without a pattern: the usual picture and each picture's fit to it; absent where the set has none."""
        return self.folder / "background.safetensors"

    @property
    def captions(self) -> Path:
        return self.folder / "captions"

    @property
    def masks(self) -> Path:
        return self.folder / "masks"

    @property
    def cache(self) -> Path:
        """Things that can be made again: encoded latents, trained judges."""
        return self.folder / "cache"

    @property
    def runs(self) -> Path:
        return self.folder / "runs"

    def run(self, name: str) -> Run:
        """The run of that name, whether it exists or not."""
        return Run(self.runs / check_name(name, "run"))

    def run_list(self) -> list[Run]:
        """Runs that have a config, the one begun last first."""
        found = [Run(p.parent) for p in self.runs.glob("*/config.json")]
        return sorted(found, key=lambda run: run.begun, reverse=True)

    @property
    def proofs(self) -> Path:
        return self.folder / "proofs"

    def proof(self, name: str) -> Proof:
        """The proof of that name, whether it exists or not."""
        return Proof(self.proofs / check_name(name, "proof"))

    def proof_list(self) -> list[Proof]:
        """Proofs, the one begun last first."""
        found = [Proof(p.parent) for p in self.proofs.glob("*/config.json")]
        return sorted(found, key=lambda proof: proof.begun, reverse=True)

    def pictures(self) -> Path:
        """Folder of the pictures, as prepared."""
        stored = Path(read_json(self.settings)["pictures"])
        return stored if stored.is_absolute() else (self.folder / stored).resolve()

    def is_prepared(self) -> bool:
        """Whether preparation has finished here."""
        return self.settings.exists() and self.summary.exists()


@dataclass(frozen=True, slots=True)
class SetFolder:
    """Folder of one generated set."""

    folder: Path

    @property
    def manifest(self) -> Path:
        """One row a picture; columns in `MANIFEST_COLUMNS`."""
        return self.folder / "manifest.csv"

    @property
    def info(self) -> Path:
        """The request: project, run, checkpoint and its hash, config."""
        return self.folder / "set.json"

    @property
    def metrics(self) -> Path:
        """Columns: name, value; the figures of the whole set."""
        return self.folder / "metrics.csv"

    @property
    def nearest(self) -> Path:
        """Columns: file, nearest (training picture), distance, near_copy (yes or empty)."""
        return self.folder / "nearest.csv"

    @property
    def masks(self) -> Path:
        """`<class>/<name>.png` for each picture whose defect's place is known: 255 in the defect, else 0."""
        return self.folder / "masks"

    @property
    def rejected(self) -> Path:
        """One row a picture that screening rejected, `REJECTED_COLUMNS`; absent where nothing was screened."""
        return self.folder / "rejected.csv"

    @property
    def rejected_pictures(self) -> Path:
        """The pictures of `rejected`, `<class>/<name>_<try>.png`."""
        return self.folder / "rejected"

    @property
    def decisions(self) -> Path:
        """What the engineer decided on single pictures; see `decided`."""
        return self.folder / "decisions.json"

    def decided(self) -> dict[str, bool]:
        """The engineer's word by `file` of the manifest: True accepted, False rejected; of the rest nothing was said.

        Whatever uses a set's pictures leaves out the rejected ones. Raises `InputError` when the file is damaged.
        """
        if not self.decisions.exists():
            return {}
        record = read_json(self.decisions)
        try:
            found = {str(file): word for word in (True, False) for file in record["accepted" if word else "rejected"]}
        except (KeyError, TypeError) as error:
            raise InputError(f"{self.decisions} holds no decisions; restore it from a copy or remove it.") from error
        return found

    def kept_rows(self) -> list[dict[str, str]]:
        """Rows of the manifest, but for the pictures that the engineer rejected. Raises `InputError` as `decided`."""
        decided = self.decided()
        return [row for row in read_csv(self.manifest) if decided.get(row["file"], True)]

    def write_decided(self, decided: Mapping[str, bool]) -> None:
        """Keep what `decided` gives."""
        lists = {name: sorted(f for f, word in decided.items() if word is (name == "accepted")) for name in _WORDS}
        write_json(self.decisions, {"format": 1, **lists})


_WORDS = ("accepted", "rejected")
