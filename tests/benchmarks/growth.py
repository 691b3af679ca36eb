"""Time and memory of each task against the number of pictures, and what of it is worse than linear.

    python tests/benchmarks/growth.py --counts 100 300 1000 --work WORK --out tests/benchmarks/results/growth.json

Demo pictures of 64 px. Every task runs in a process of its own, whose computing time (over all threads) and peak of
memory are taken; the training is one epoch of the diffusion, timed on its first steps, without a checkpoint's figures,
which do not depend on the number. From the two largest counts the exponent of
growth (1 is linear) is told and 1,000,000 pictures are extrapolated with it: named, not measured.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.paths import write_json
from tests.benchmarks.alternate import machine, table

CHILD = """
import json, resource, sys, time
import torch
from pathlib import Path
from core import tasks
from core.config import AdviseConfig, CheckConfig, DemoConfig, PrepareConfig, TrainConfig
from core.data.dataset import load_prepared
from core.events import Progress
from core.paths import Project
torch.set_num_threads(1)
task, folder, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
pictures, project = str(folder / 'pictures'), str(folder / 'project')
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.process_time()
if task == 'demo-data':
    list(tasks.demo_data(DemoConfig(out=pictures, pictures=count)))
elif task == 'check':
    list(tasks.check(CheckConfig(pictures=pictures)))
elif task == 'prepare':
    list(tasks.prepare(PrepareConfig(pictures=pictures, project=project)))
elif task == 'load':
    load_prepared(Project(Path(project)))
elif task == 'train, one epoch':
    config = TrainConfig(project=project, run='growth', epochs=2, batch_size=16, threads=1)
    events = tasks.train(config)
    for event in events:
        if isinstance(event, Progress) and 'Training' in event.stage:
            if event.done == 1:
                start = time.process_time()
            if event.done == min(event.total // 2, 33):
                spent = (time.process_time() - start) / (event.done - 1) * event.total / 2
                break
    start = time.process_time() - spent
print(json.dumps({'seconds': time.process_time() - start,
                  'peak_mib': resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 'before_mib': before / 1024}))
import os; sys.stdout.flush(); os._exit(0)
"""
TASKS = ("demo-data", "check", "prepare", "load", "train, one epoch")


def measured(task: str, folder: Path, count: int) -> dict[str, float]:
    """Seconds and peak memory of one task in a process of its own."""
    command = [sys.executable, "-c", CHILD, task, str(folder), str(count)]
    done = subprocess.run(command, cwd=Path(__file__).resolve().parents[2], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def exponent(small: float, large: float, counts: list[int]) -> float:
    """Power of the count by which something grew between the two largest counts."""
    return math.log(max(large, 1e-9) / max(small, 1e-9)) / math.log(counts[-1] / counts[-2])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--counts", type=int, nargs="+", default=[100, 300, 1000])
    parser.add_argument("--work", type=Path, default=Path("bench/growth"))
    parser.add_argument("--out", type=Path, default=Path("tests/benchmarks/results/growth.json"))
    options = parser.parse_args()
    found: dict[str, list[dict[str, float]]] = {task: [] for task in TASKS}
    for count in options.counts:
        for task in TASKS:
            found[task].append(measured(task, options.work / str(count), count))
            print(count, task, found[task][-1], file=sys.stderr)
    rows: list[list[str]] = []
    result: dict[str, Any] = {"machine": machine(), "counts": options.counts, "tasks": found, "exponents": {}}
    for task, figures in found.items():
        times = [f["seconds"] for f in figures]
        memory = [max(1.0, f["peak_mib"] - f["before_mib"]) for f in figures]
        power = exponent(times[-2], times[-1], options.counts)
        million = times[-1] * (1e6 / options.counts[-1]) ** power / 3600
        kib = 1024 * (memory[-1] - memory[-2]) / (options.counts[-1] - options.counts[-2])
        result["exponents"][task] = power
        rows.append([task, *(f"{t:.1f}" for t in times), f"{power:.2f}", f"{kib:.0f}", f"{million:.1f}"])
    titles = [f"{count} pictures, s" for count in options.counts]
    print(table(["task", *titles, "exponent", "KiB more a picture", "1,000,000 pictures, h (extrapolated)"], rows))
    write_json(options.out, result)


if __name__ == "__main__":
    main()
