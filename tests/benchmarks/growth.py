"""Time and memory of each task against the number of pictures, and what of it is worse than linear.

    python tests/benchmarks/growth.py --counts 100 1000 10000 --work WORK --out tests/benchmarks/results/growth.json
    python tests/benchmarks/growth.py --counts 1000 --simulate 1000000 --thumbs 10000 100000 --work WORK --out ...

Demo pictures of 64 px. Every task runs in a process of its own, of which the computing time (over all threads) and the
peak of its own memory are taken: that of mapped files, which the system takes back when it needs it, does not count
(Linux). The training is one epoch of the diffusion, extrapolated from its first steps, without a checkpoint's figures,
which do not depend on the number. From the two largest counts the exponent of growth (1 is linear) is told.

`--simulate` makes a prepared project of so many pictures out of the largest real one: the same rows again under other
names, with pictures and masks in files without content, so that reading and training it is measured, and the search for
near copies among so many random thumbs. What must read every picture cannot be simulated, and is extrapolated.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from safetensors import safe_open
from safetensors.numpy import save

from core.data.load import load_prepared
from core.files import read_csv, read_json, write_bytes, write_csv, write_json
from core.paths import Project
from tests.benchmarks.alternate import machine, table

CHILD = """
import json, sys, threading, time
import numpy as np
import torch
from pathlib import Path
from core import tasks
from core.config import AdviseConfig, CheckConfig, DemoConfig, PrepareConfig, TrainConfig
from core.data.load import load_prepared
from core.data.scan import THUMB_SIZE, Facts
from core.data.thumbs import Thumbs, candidate_pairs
from core.events import Progress
from core.paths import Project
from tests.benchmarks.growth import own_mib
torch.set_num_threads(1)
task, folder, count = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
pictures, project = str(folder / 'pictures'), str(folder / 'project')
before = peak = own_mib()
def watch():
    global peak
    while True:
        peak = max(peak, own_mib())
        time.sleep(0.02)
threading.Thread(target=watch, daemon=True).start()
start, scale = time.process_time(), 1.0
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
    for event in tasks.train(config):
        if isinstance(event, Progress) and 'Training' in event.stage:
            if event.done == 1:
                start = time.process_time()
            if event.done == min(event.total // 2, 33):
                scale = event.total / 2 / (event.done - 1)
                break
elif task == 'near copies':
    random = np.random.default_rng(0)
    thumbs = random.integers(100, 156, (count, THUMB_SIZE), np.uint8)
    facts = [Facts(1, 1, 1, '', 0, 0, 0, 0, thumb.tobytes()) for thumb in thumbs]
    del thumbs
    start = time.process_time()
    candidate_pairs(Thumbs(facts))
seconds = (time.process_time() - start) * scale
print(json.dumps({'seconds': seconds, 'peak_mib': max(peak, own_mib()), 'before_mib': before}))
import os; sys.stdout.flush(); os._exit(0)
"""
TASKS = ("demo-data", "check", "prepare", "load", "train, one epoch")
SIMULATED = ("load", "train, one epoch")


def own_mib() -> float:
    """Memory of this process that no file stands behind, MiB; where the system does not tell, its peak so far."""
    told = Path("/proc/self/status")
    if not told.exists():
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    line = next(line for line in told.read_text(encoding="ascii").splitlines() if line.startswith("RssAnon"))
    return int(line.split()[1]) / 1024


def simulated(source: Project, target: Project, count: int) -> None:
    """A prepared project of `count` pictures whose rows are those of `source` again and again."""
    data, key = load_prepared(source), "simulated" * 8
    coordinates, attributes = read_csv(source.coordinates), read_csv(source.attributes)
    again = [row % len(data.files) for row in range(count)]

    def rows(known: list[dict[str, str]]) -> Iterator[dict[str, str]]:
        for number, row in enumerate(again):
            yield (
                known[row]
                | {"file": f"{number}/{known[row]['file']}"}
                | ({"group": ""} if "group" in known[row] else {})
            )

    write_csv(target.coordinates, list(coordinates[0]), rows(coordinates))
    write_csv(target.attributes, list(attributes[0]), rows(attributes))
    with safe_open(source.pattern, framework="np") as stream:
        head = json.loads(stream.metadata()["settings"])
        tensors = {name: stream.get_tensor(name) for name in stream.keys()}  # noqa: SIM118
    head["files"] = [f"{number}/{data.files[row]}" for number, row in enumerate(again)]
    head["digests"] = []
    tensors |= {name: np.ascontiguousarray(tensors[name][again]) for name in ("fits", "poses")}
    write_bytes(target.pattern, save(tensors, {"settings": json.dumps(head)}))
    write_json(target.settings, read_json(source.settings) | {"pictures": "pictures"})
    write_json(target.summary, read_json(source.summary) | {"content": key, "counts": {}})
    target.cache.mkdir(exist_ok=True)
    for kind, array in (("pictures", data.pictures), ("masks", data.masks)):
        file = target.cache / f"{kind}-{key[:16]}.npy"
        np.lib.format.open_memmap(file, mode="w+", dtype=array.dtype, shape=(count, *array.shape[1:]))


def measured(task: str, folder: Path, count: int) -> dict[str, float]:
    """Seconds and peak memory of one task in a process of its own."""
    command = [sys.executable, "-c", CHILD, task.removesuffix(", simulated"), str(folder), str(count)]
    done = subprocess.run(command, cwd=Path(__file__).resolve().parents[2], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr[-2000:])
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--counts", type=int, nargs="+", default=[100, 1000])
    parser.add_argument("--simulate", type=int, nargs="*", default=[], metavar="COUNT")
    parser.add_argument("--thumbs", type=int, nargs="*", default=[], metavar="COUNT", help="to search for near copies")
    parser.add_argument("--work", type=Path, default=Path("bench/growth"))
    parser.add_argument("--out", type=Path, default=Path("tests/benchmarks/results/growth.json"))
    options = parser.parse_args()
    known: dict[str, Any] = read_json(options.out) if options.out.exists() else {}
    found: dict[str, dict[str, dict[str, float]]] = known.get("tasks", {})

    def add(task: str, folder: Path, count: int) -> None:
        """Measured once; a second call of the command goes on."""
        if str(count) not in found.setdefault(task, {}):
            found[task][str(count)] = measured(task, folder, count)
            print(count, task, found[task][str(count)], file=sys.stderr)
            write_json(options.out, {"machine": machine(), "tasks": found})

    for count in options.counts:
        for task in TASKS:
            add(task, options.work / str(count), count)
    for count in options.simulate:
        folder = options.work / f"simulated-{count}"
        target = Project(folder / "project")
        if not target.is_prepared():
            simulated(Project(options.work / str(options.counts[-1]) / "project"), target, count)
        for task in SIMULATED:
            add(f"{task}, simulated", folder, count)
    for count in options.thumbs:
        add("near copies, simulated", options.work, count)
    counts = sorted({int(count) for figures in found.values() for count in figures})
    rows: list[list[str]] = []
    for task, figures in found.items():
        cells = [figures.get(str(count)) for count in counts]
        told = ["" if cell is None else f"{cell['seconds']:.1f} s, {max(0.0, own(cell)):.0f} MiB" for cell in cells]
        two = sorted((int(count), cell["seconds"], own(cell)) for count, cell in figures.items())[-2:]
        growth = ["", ""]
        if len(two) == 2:
            (few, short, little), (many, long, much) = two
            power = math.log(long / short) / math.log(many / few)
            growth = [f"{power:.2f}", f"{1024 * (much - little) / (many - few):.1f}"]
        rows.append([task, *told, *growth])
    print(table(["task", *(f"{count:,}" for count in counts), "exponent", "KiB more a picture"], rows))


def own(cell: dict[str, float]) -> float:
    """Memory beyond that of a process that has only begun, MiB."""
    return cell["peak_mib"] - cell["before_mib"]


if __name__ == "__main__":
    main()
