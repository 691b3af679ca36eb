"""The whole job in small, the way the window does it: each task in a spawned child process.

Says of an installed program whether all that it needs is there: pictures, pattern, each of the generators, a set, its
figures (which mean nothing: its judges learn for a second), an export, a proof and its report.
"""

from __future__ import annotations

import platform
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from app.jobs.state import JobFailure
from app.jobs.worker import Worker
from core import __version__
from core.config import (
    Config,
    DemoConfig,
    EvaluateConfig,
    ExportConfig,
    ExportFormat,
    GenerateConfig,
    Generator,
    PrepareConfig,
    ProveConfig,
    TrainConfig,
)
from core.files import write_json
from core.paths import Project, SetFolder

PASSED, FAILED, OUT_OF_TIME = 0, 1, 3
REGISTRY = "core.selftest_tasks:TASKS"
RESULT = "selftest.json"
"""What came of it: `passed`, `version`, `platform`, `seconds` by step, `message`, `details`."""


class Step(NamedTuple):
    """One task of the self-test."""

    name: str
    """What the result calls it; no other step has it."""
    task: str
    config: Config
    left: Path
    """A file that is there when the task did its work."""


def steps(folder: Path) -> Iterator[Step]:
    """All of it, in order, below `folder`."""
    project, made = Project(folder / "project"), SetFolder(folder / "set")
    pictures, further, where = folder / "pictures", folder / "further", str(project.folder)
    demo = DemoConfig(out=str(pictures), size=64, pictures=33)
    yield Step("demo-data", "demo-data", demo, pictures / "truth.csv")
    yield Step("prepare", "prepare", PrepareConfig(pictures=str(pictures), project=where), project.summary)
    for generator, epochs in ((Generator.DIFFUSION, 2), (Generator.DEEPSMOTE, 1), (Generator.PAPER, 1)):
        run = project.run(generator.value)
        training = TrainConfig(
            project=where,
            run=run.name,
            generator=generator.value,
            epochs=epochs,
            timesteps=20 if generator is Generator.PAPER else 1000,  # it draws by all of them
            checkpoint_every=epochs,
            threads=1,
        )
        yield Step(f"train {generator}", "train", training, run.checkpoints / f"epoch-{epochs:04d}.safetensors")
    asked = GenerateConfig(
        project=where,
        run=Generator.DIFFUSION.value,
        out=str(made.folder),
        counts={"scratch": 2},
        steps=2,
        screen=False,
    )
    yield Step("generate", "generate", asked, made.manifest)
    yield Step("evaluate", "evaluate", EvaluateConfig(project=where, set=str(made.folder)), made.metrics)
    taken = folder / "export"
    export = ExportConfig(set=str(made.folder), out=str(taken), format=ExportFormat.COCO.value, with_real=True)
    yield Step("export", "export", export, taken / "annotations" / "instances.json")
    # So few pictures hold back no good one to test with.
    yield Step("further", "demo-data", replace(demo, out=str(further), seed=1), further / "truth.csv")
    proof = ProveConfig(
        project=where, sets=[str(made.folder)], test=str(further), seeds=1, amounts=[1.0], steps=8, threads=1
    )
    yield Step("prove", "prove", proof, project.proof(made.folder.name).pdf)


def run_selftest(folder: Path | None, limit_s: float) -> int:
    """Run all steps below `folder` (a temporary one when None) within `limit_s` together; returns the exit status.

    One line on stdout says what came of it, and `selftest.json` in the folder says it in full.
    """
    if folder is not None:
        return _run(folder.absolute(), limit_s)
    with tempfile.TemporaryDirectory(prefix="flawsmith-", ignore_cleanup_errors=True) as temporary:
        return _run(Path(temporary), limit_s)


def _run(folder: Path, limit_s: float) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    begin_s = time.monotonic()
    result: dict[str, Any] = {"passed": False, "version": __version__, "platform": platform.platform(), "seconds": {}}
    status, message = PASSED, ""
    for name, task, config, left in steps(folder):
        start_s = time.monotonic()
        failure = run_child(task, config, limit_s - (start_s - begin_s))
        result["seconds"][name] = round(time.monotonic() - start_s, 1)
        if failure is None and not left.exists():
            failure = JobFailure(f"It left no {left}.")
        if failure is not None:
            late = time.monotonic() - begin_s >= limit_s
            status = OUT_OF_TIME if late else FAILED
            message = f"{name}: " + (f"not done within {limit_s:g} s." if late else failure.message)
            result["details"] = failure.details
            break
    result |= {"passed": status == PASSED, "message": message}
    write_json(folder / RESULT, result)
    spent = ", ".join(f"{name} {seconds} s" for name, seconds in result["seconds"].items())
    word = "passed" if status == PASSED else "FAILED"
    print(f"flawsmith {__version__} self-test {word} ({spent}) {message}".rstrip(), flush=True)
    if result.get("details"):
        print(result["details"], file=sys.stderr, flush=True)
    return status


def run_child(task: str, config: Config, limit_s: float) -> JobFailure | None:
    """Run one task in a child, as the window does; it is ended after `limit_s`; None where it succeeded."""
    worker = Worker(REGISTRY, task, config.to_dict())
    failures: list[JobFailure] = []
    worker.failed.connect(failures.append)
    worker.cancelled.connect(lambda: failures.append(JobFailure("It was cancelled.")))
    # The worker is run in this thread, so its signals arrive at once and need no event loop.
    clock = threading.Timer(max(0.0, limit_s), worker.kill)
    clock.start()
    try:
        worker.run()
    finally:
        clock.cancel()
        clock.join()
    return failures[0] if failures else None
