"""Kill -9 at random moments of every task: does the project open, does the task go on, does it end the same?

    python tests/benchmarks/kill_table.py [PICTURES] [--kills 100] [--seed 0] [--only prepare,export] [--out TABLE.json]

Each task is done once undisturbed. Then, from the same beginning and in the same place, it is killed after a random
time, again and again, until it once ends before its kill comes; what it leaves then must be what the undisturbed one
left, byte for byte: weights, figures, samples, manifests, masks, exports, scores. After each kill a process of its own
opens the project and reads every run and set. PICTURES is a folder of pictures, by default 33 demo pictures.

Each attempt is the command line in a process group of its own. It is forked from a process that has imported
everything, or most kills would hit Python's imports; `--fresh` starts Python anew each time. The networks are thin
and judges learn for a moment, so that hundreds of kills take an hour; what is written, and when, is as ever.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("OMP_NUM_THREADS", "1")

_LATEST = 1.15
"""Latest kill, of the time that the undisturbed task took: some come too late."""
_PATIENCE_S = 900.0
_VOLATILE = {"seconds", "date", "time", "begun"}
"""Keys of JSON files that no two calls have in common."""
_DATED = {"report.html", "report.pdf"}
_MOST_TOO_LATE = 12


@dataclass(frozen=True)
class Case:
    """A task, and what it leaves."""

    name: str
    base: str
    """The case whose outcome it begins with; empty for an empty folder."""
    command: str
    left: tuple[str, ...]
    """What must come out the same, relative to the place of work."""
    again: str = ""
    """Further options of a call that goes on."""


_TRAIN = "train --project project --batch-size 16 --checkpoint-every 1 --seed 3 --timesteps 50"
CASES = (
    Case("prepare", "", "prepare {pictures} --project project", ("project",)),
    Case("train diffusion", "prepare", f"{_TRAIN} --run diffusion --epochs 3", ("project/runs/diffusion",), "--resume"),
    Case(
        "train paper",
        "prepare",
        f"{_TRAIN} --run paper --generator paper --epochs 2 --vqvae-epochs 3",
        ("project/runs/paper", "project/cache"),
        "--resume",
    ),
    Case(
        "train deepsmote",
        "prepare",
        f"{_TRAIN} --run smote --generator deepsmote --epochs 6",
        ("project/runs/smote",),
        "--resume",
    ),
    Case(
        "generate",
        "train diffusion",
        "generate --project project --run diffusion --out set --count scratch=6 --count ok=8 --count open=6 --steps 3",
        ("set", "project/cache"),
    ),
    Case(
        "generate all",
        "train diffusion",
        "generate --project project --run diffusion --out set --count scratch=20 --count ok=20 --steps 2 --no-screen",
        ("set",),
    ),
    Case("evaluate set", "generate all", "evaluate --set set", ("set", "project/cache")),
    Case("evaluate run", "train diffusion", "evaluate --project project --run diffusion", ("project/runs/diffusion",)),
    Case("export", "generate all", "export --set set --out out/coco --format coco --with-real", ("out",)),
    Case(
        "prove",
        "generate all",
        "prove --project project --set set --name p --seeds 2 --steps 16 --amounts 1 "
        "--classifier small --test {unseen}",
        ("project/proofs",),
    ),
)


@dataclass
class Row:
    """One line of the table."""

    task: str
    seconds: float = 0.0
    """The undisturbed task."""
    kills: int = 0
    too_late: int = 0
    """Attempts that ended before their kill came."""
    opened: int = 0
    """Kills after which everything there could be opened."""
    resumed: int = 0
    """Kills after which the same command went on, or was killed again on its way."""
    chains: int = 0
    identical: int = 0
    """Of the chains of kills, those that ended as the undisturbed task did."""
    killed_in: dict[str, int] = field(default_factory=dict)
    """What the task had last told when it was killed."""
    wrong: list[str] = field(default_factory=list)


# --- processes --------------------------------------------------------------------------------------


def hasten() -> None:
    """Import everything; make the networks thin, their samplers short, and let judges learn for a moment."""
    from core import tasks
    from core.data import prepare
    from core.diffusion import anchored, paper, systems
    from core.evaluation import checkpoint, evaluate, score
    from core.export import export
    from core.generation import deepsmote, ledger, produce
    from core.judging import judge
    from core.proof import prove
    from core.training import run

    assert tasks and prepare and evaluate and export and deepsmote and produce and prove and run
    judge._STEPS, score._PICTURES, checkpoint.PICTURES = 5, 6, 3
    systems.WIDTHS, anchored.STEPS, paper.STEPS = (32, 32, 32), 2, 2
    ledger._WRITE_EVERY_S = 0.1  # or a set so small would be written down once


def drawn(config: Any) -> int:
    """Draw demo pictures."""
    from core.data.demo import make_demo

    return 0 if list(make_demo(config)) else 1


def start(work: Callable[[], int], said: Path, told: Path) -> int:
    """Process id of a child, leader of a group of its own, that does `work`; its stdout and stderr go to files."""
    if pid := os.fork():
        return pid
    status = 99
    try:
        os.setsid()
        for number, path in ((1, said), (2, told)):
            os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644), number)
        sys.stdout, sys.stderr = os.fdopen(1, "w", 1), os.fdopen(2, "w", 1)
        status = work()
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(status)


def wait(pid: int, at_most_s: float) -> int | None:
    """Exit status of a child; None when it was killed, with its whole group, since its time was over."""
    end = time.monotonic() + at_most_s
    while time.monotonic() < end:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.killpg(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    return None if code == -signal.SIGKILL else code


def open_all(place: Path) -> int:
    """Open what there is as the program would; 0, or an exception."""
    from core.checkpoints import load_tensors
    from core.data.load import load_prepared
    from core.events import from_kept
    from core.files import read_csv, read_json
    from core.paths import Project, SetFolder

    project = Project(place / "project")
    if project.is_prepared():
        load_prepared(project)
    elif project.settings.exists():
        assert project.pictures().is_dir()
    for run in project.run_list():
        read_json(run.config)
        run.best()
        files = [run.state, run.first_stage, *run.checkpoint_files()]
        for file in filter(Path.exists, files):
            load_tensors(file)
        if run.events.exists():
            for line in run.events.read_text(encoding="utf-8").splitlines(keepends=True):
                if line.endswith("\n"):  # the last one may be cut off
                    from_kept(json.loads(line), run.folder, None)
    for folder in (SetFolder(place / "set"),):
        if folder.info.exists():
            read_json(folder.info)
        assert all((folder.folder / row["file"]).exists() for row in read_csv(folder.manifest))
    for proof in project.proof_list():
        read_json(proof.config)
        for file in proof.folder.rglob("*.json"):
            read_json(file)
    return 0


# --- outcomes ---------------------------------------------------------------------------------------


def outcome_of(place: Path, left: Sequence[str]) -> dict[str, str]:
    """Digest by file of what a task left, less what no two calls have in common. Hidden files are litter."""
    found: dict[str, str] = {}
    for part in left:
        for path in sorted((place / part).rglob("*")):
            name = path.relative_to(place).as_posix()
            if path.is_dir() or path.name in _DATED:
                continue
            if any(p.startswith(".") for p in path.relative_to(place).parts):
                found[f"litter in {path.parent.relative_to(place)}"] = "?"
                continue
            data = path.read_bytes()
            if path.name == "events.jsonl":
                # A call that goes on greets once more; the curves must be the same.
                records = [json.loads(line) for line in data.splitlines()]
                metrics = [(r["name"], r["epoch"], r["value"]) for r in records if r["event"] == "metric"]
                data = json.dumps(metrics).encode()
            elif path.suffix == ".json":
                data = json.dumps(_without_volatile(json.loads(data))).encode()
            found[name] = hashlib.sha256(data).hexdigest()[:16]
    return found


def _without_volatile(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_volatile(part) for key, part in value.items() if key not in _VOLATILE}
    return [_without_volatile(part) for part in value] if isinstance(value, list) else value


# --- the table --------------------------------------------------------------------------------------


class Bench:
    """A place of work, and what lies there before each case."""

    def __init__(self, folder: Path, pictures: Path, fresh: bool) -> None:
        self.folder, self.pictures, self.fresh = folder, pictures, fresh
        self.place, self.kept = folder / "at", folder / "kept"
        self.said, self.told = folder / "said", folder / "told"

    def lay(self, name: str) -> None:
        """Put what the case `name` left into the place of work; nothing for an empty name."""
        shutil.rmtree(self.place, ignore_errors=True)
        if name:
            shutil.copytree(self.kept / name, self.place)
        else:
            self.place.mkdir(parents=True)

    def keep(self, name: str) -> None:
        """Remember what lies there as left by `name`, but for states, which only a training needs."""
        kept = self.kept / name
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(self.place, kept, ignore=shutil.ignore_patterns("state.safetensors"))

    def begin_with(self, project: Path) -> None:
        """Take `project` as what `prepare` and `train diffusion` have left."""
        from core.files import read_json, write_json
        from core.paths import Project

        for name in ("prepare", "train diffusion"):
            copy = Project(self.kept / name / "project")
            shutil.copytree(project, copy.folder)
            write_json(copy.settings, read_json(copy.settings) | {"pictures": str(Project(project).pictures())})

    def call(self, command: str, at_most_s: float = _PATIENCE_S) -> int | None:
        """Status of a command, None when it was killed."""
        arguments = [*command.format(pictures=self.pictures, unseen=self.folder / "unseen").split(), "--json"]

        def work() -> int:
            os.chdir(self.place)
            if self.fresh:
                root = Path(__file__).resolve().parents[2]
                hasty = f"import sys; sys.path[:0] = [{str(root)!r}, {str(Path(__file__).parent)!r}]; "
                hasty += "from kill_table import hasten; hasten(); from core.__main__ import main; sys.exit(main())"
                os.execv(sys.executable, [sys.executable, "-c", hasty, *arguments])
            from core.__main__ import main

            return main(arguments)

        return wait(start(work, self.said, self.told), at_most_s)

    def last_stage(self) -> str:
        """What the last command told last."""
        stage = "start"
        for line in self.said.read_text(encoding="utf-8", errors="replace").splitlines():
            if '"stage": "' in line:
                stage = line.split('"stage": "')[1].split('"')[0]
        return stage

    def opens(self) -> str:
        """What is wrong with what lies there; empty where all can be opened."""
        status = wait(start(lambda: open_all(self.place), self.folder / "o1", self.folder / "o2"), _PATIENCE_S)
        return "" if status == 0 else f"does not open ({status})"

    def last_words(self) -> str:
        return " ".join(self.told.read_text(encoding="utf-8", errors="replace").split())[-300:]

    def undisturbed(self, case: Case) -> tuple[dict[str, str], float]:
        """What the case leaves, and its time in seconds."""
        self.lay(case.base)
        begun = time.monotonic()
        status = self.call(case.command)
        seconds = time.monotonic() - begun
        if status != 0:
            raise SystemExit(f"{case.name} does not work at all ({status}): {self.last_words()}")
        self.keep(case.name)
        return outcome_of(self.place, case.left), seconds

    def chain(self, case: Case, row: Row, expected: dict[str, str], rng: random.Random, kills: int) -> None:
        """Kill until the task once ends, at most `kills` times, then let it end; compare."""
        self.lay(case.base)
        command, killed = case.command, 0
        while True:
            delay = rng.uniform(0, _LATEST * row.seconds) if killed < kills else _PATIENCE_S
            status = self.call(command, delay)
            if killed and status in (0, None):
                row.resumed += 1
            if status is not None:
                break
            killed += 1
            row.kills += 1
            stage = self.last_stage()
            row.killed_in[stage] = row.killed_in.get(stage, 0) + 1
            if wrong := self.opens():
                row.wrong.append(f"killed in '{stage}': {wrong}")
            else:
                row.opened += 1
            command = f"{case.command} {case.again}".strip()
        if killed == 0:
            row.too_late += 1
            return
        row.chains += 1
        if status != 0:
            row.wrong.append(f"did not go on ({status}): {self.last_words()}")
            return
        found = outcome_of(self.place, case.left)
        if found == expected:
            row.identical += 1
            return
        differing = sorted(n for n in found.keys() | expected.keys() if found.get(n) != expected.get(n))
        row.wrong.append(f"after {killed} kills, {len(differing)} files differ: {', '.join(differing[:6])}")


def run_case(bench: Bench, case: Case, kills: int, seed: int, until_s: float) -> Row:
    """The case undisturbed, then killed `kills` times or until the time is over."""
    rng = random.Random(f"{seed} {case.name}")
    expected, seconds = bench.undisturbed(case)
    row = Row(case.name, round(seconds, 2))
    while row.kills < kills and row.too_late < _MOST_TOO_LATE + kills and time.monotonic() < until_s:
        bench.chain(case, row, expected, rng, kills - row.kills)
    return row


def as_table(rows: Sequence[Row]) -> str:
    """The table in plain text."""
    head = f"{'task':16} {'s':>6} {'kills':>5} {'opened':>6} {'went on':>7} {'ended the same':>14}"
    lines = [
        f"{r.task:16} {r.seconds:6.1f} {r.kills:5} {r.opened:6} {r.resumed:7} {f'{r.identical} of {r.chains}':>14}"
        for r in rows
    ]
    kills, opened, resumed = (sum(getattr(r, name) for r in rows) for name in ("kills", "opened", "resumed"))
    ended = f"{sum(r.identical for r in rows)} of {sum(r.chains for r in rows)}"
    lines.append(f"{'all':16} {'':6} {kills:5} {opened:6} {resumed:7} {ended:>14}")
    return "\n".join([head, *lines, *(f"! {r.task}: {wrong}" for r in rows for wrong in r.wrong)])


def needed(names: Sequence[str]) -> list[Case]:
    """The cases named, and those they begin with, in order."""
    by_name = {case.name: case for case in CASES}
    wanted: set[str] = set()
    for name in names:
        while name:
            wanted.add(name)
            name = by_name[name].base
    return [case for case in CASES if case.name in wanted]


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table; 0 where nothing was lost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pictures", nargs="?", type=Path, help="folder of pictures (default: demo pictures)")
    parser.add_argument("--kills", type=int, default=100, help="over all tasks (default: 100)")
    parser.add_argument("--minutes", type=float, default=600.0, help="no new kill after so long")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", default=",".join(case.name for case in CASES), help="tasks, with commas between")
    parser.add_argument("--trained", type=Path, help="a prepared project with a run 'diffusion', to save making one")
    parser.add_argument("--fresh", action="store_true", help="start Python anew for every attempt")
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args(arguments)
    names = asked.only.split(",")
    hasten()
    from core.config import DemoConfig

    rows: list[Row] = []
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="flawsmith-kills-") as folder:
        pictures = asked.pictures
        if pictures is None:
            pictures = Path(folder) / "pictures"
        for out, seed in ((pictures, 5), (Path(folder) / "unseen", 6)):
            if not out.exists() and (out == pictures or "prove" in names):
                demo = DemoConfig(out=str(out), size=64, pictures=33, seed=seed)
                work = partial(drawn, demo)
                wait(start(work, Path(folder) / "o1", Path(folder) / "o2"), _PATIENCE_S)
        bench = Bench(Path(folder), pictures.resolve(), asked.fresh)
        if asked.trained:
            bench.begin_with(asked.trained)
        for case in needed(names):
            if case.name not in names:
                if not (bench.kept / case.name).exists():
                    bench.undisturbed(case)
                continue
            place = names.index(case.name)
            share = asked.kills * (place + 1) // len(names) - asked.kills * place // len(names)
            left_s = asked.minutes * 60 - (time.monotonic() - begun)
            until_s = time.monotonic() + max(0.0, left_s) / max(1, len(names) - len(rows))
            rows.append(run_case(bench, case, share, asked.seed, until_s))
            print(as_table(rows[-1:]).splitlines()[1], *rows[-1].wrong, sep="\n  ! ", file=sys.stderr, flush=True)
    print(as_table(rows))
    if asked.out:
        told = {"seed": asked.seed, "fresh": asked.fresh, "rows": [asdict(row) for row in rows]}
        asked.out.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")
    return 0 if all(r.kills == r.opened and r.chains == r.identical and not r.wrong for r in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
