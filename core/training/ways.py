"""How a stage is computed on this machine: precision, order of memory, translation, and how many pictures at once.

Measured with real gradients when a stage begins, within seconds, and remembered for the same device, network and size
of pictures. What was chosen is part of the run: a resumed one computes as it began, and ends with the same bits.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import time
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import psutil
import torch
from torch import Tensor
from torch.utils._triton import has_triton

from core import ranks
from core.errors import InputError
from core.events import Progress
from core.files import read_json, write_json
from core.runtime import Runtime
from core.training.stage import Stage

FORMAT = 1
STAGE = "Measuring how this machine computes fastest"
WORTH_STEPS = 300
"""Shorter stages are over before a measurement has paid for itself: they are computed in the usual way."""
_GAIN = 1.08
"""So many times faster than the usual way another one must be: a quiet moment of the machine makes less than that."""
_ROUNDS, _ROUNDS_S = 5, 5.0
_LONGEST_S, _FEWEST_ROUNDS = 30.0, 2
"""Where a gradient takes seconds it is long enough for few of them to tell."""
_WORTH_COMPILING_S = 3600.0
"""Expected time of a stage from which a minute of compiling is tried."""
_SHARE_OF_CARD, _SHARE_OF_MEMORY = 0.85, 0.5
"""Of what is free, for one step."""
_BEYOND_SAVED = 1.6
"""Memory of a step on the processor over what it keeps for its backward pass; 1.3 to 1.5 were measured."""


@dataclass(frozen=True, slots=True)
class Way:
    """What may differ between runs without a change of what is learnt, but for last bits."""

    bfloat16: bool = False
    channels_last: bool = False
    compiled: bool = False

    @classmethod
    def of(cls, runtime: Runtime) -> Way:
        """The way of a runtime."""
        return cls(runtime.autocast is not None, runtime.channels_last, runtime.compiled)

    def on(self, device: torch.device) -> Runtime:
        """A runtime that computes this way; without a compiler at hand it is not compiled."""
        precision = torch.bfloat16 if self.bfloat16 else None
        return Runtime(device, precision, self.channels_last, self.compiled and can_compile(device))

    def __str__(self) -> str:
        further = {"channels_last": self.channels_last, "compiled": self.compiled}
        precision = "bfloat16" if self.bfloat16 else "float32"
        return ", ".join([precision, *(name for name, is_so in further.items() if is_so)])


@dataclass(frozen=True, slots=True)
class Found:
    """What was measured of a stage on a device."""

    way: Way
    fixed_bytes: int
    """Memory of a step whatever its pictures."""
    picture_bytes: int
    """And of each picture computed at once."""
    seconds: dict[str, float]
    """Of one gradient, by way."""

    def gain(self) -> float:
        """Seconds of this way over those of the first one tried, the usual one."""
        return self.seconds[str(self.way)] / next(iter(self.seconds.values()))

    def at_once(self, count: int, room_bytes: float) -> int:
        """How many of `count` pictures have room at once, in parts of about one size; 1 or more."""
        fitting = max(1, int((room_bytes - self.fixed_bytes) / max(1, self.picture_bytes)))
        parts = -(-count // fitting)
        return -(-count // parts)


def usual(runtime: Runtime) -> Way:
    """What is taken where nothing was measured."""
    return Way.of(runtime)


def found_for(stage: Stage, runtime: Runtime, steps: int) -> Generator[Progress, None, Found]:
    """What suits `stage` best, remembered or measured now; it computes in the usual way afterwards.

    Yields after every gradient: on a processor one of large pictures takes seconds, and may be the last.
    """
    path, key = user_cache() / "ways.json", _key(stage, runtime)
    known = _remembered(path)
    if (found := _from_record(known.get(key))) is not None:
        return found
    found = yield from _measured(stage, runtime, steps)
    with suppress(OSError):  # nothing depends on its being remembered
        write_json(path, {"format": FORMAT, "found": known | {key: asdict(found)}})
    return found


def remembered_way(stage: Stage, runtime: Runtime) -> Way:
    """The way that was found for such a stage before, else the usual one."""
    found = _from_record(_remembered(user_cache() / "ways.json").get(_key(stage, runtime)))
    return found.way if found else usual(runtime)


def room_bytes(device: torch.device) -> float:
    """Memory that a step may take: of what is free now, shared with the other ranks of this machine."""
    if device.type == "cuda":
        free = torch.cuda.mem_get_info(device)[0]
        return _SHARE_OF_CARD * (free + torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device))
    _, processes = ranks.on_this_machine()
    return _SHARE_OF_MEMORY * min(psutil.virtual_memory().available, _left_to_container()) / processes


def can_compile(device: torch.device) -> bool:
    """Whether `torch.compile` can work: with Triton and a C compiler, and not inside of an installed bundle."""
    compiler = any(map(shutil.which, (os.environ.get("CC") or "cc", "gcc", "clang")))
    return device.type == "cuda" and not getattr(sys, "frozen", False) and compiler and has_triton()


def _left_to_container() -> float:
    """What a container's limit (Linux, cgroup 2) leaves."""
    folder = Path("/sys/fs/cgroup")
    try:
        limit, used = ((folder / name).read_text(encoding="ascii").strip() for name in ("memory.max", "memory.current"))
        return float("inf") if limit == "max" else float(int(limit) - int(used))
    except (OSError, ValueError):
        return float("inf")


# --- what is remembered -----------------------------------------------------------------------------


def user_cache() -> Path:
    """Folder of what is known of this machine and can be found out again; of the user, whether it exists or not."""
    home = Path.home()
    if os.name == "nt":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "flawsmith" / "cache"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "flawsmith"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "flawsmith"


def _key(stage: Stage, runtime: Runtime) -> str:
    """Of everything that the outcome depends on, but for what else the machine does."""
    cuda = runtime.device.type == "cuda"
    card = [torch.cuda.get_device_name(), torch.version.cuda] if cuda else [_processor(), torch.get_num_threads()]
    told = [card, torch.__version__, str(usual(runtime)), stage.name, stage.shapes(), stage.batch_size, ranks.count()]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()[:24]


def _processor() -> str:
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8", errors="replace").splitlines() if told.exists() else []
    return next((line for line in lines if line.startswith("model name")), torch.backends.cpu.get_cpu_capability())


def _remembered(path: Path) -> dict[str, Any]:
    try:
        record = read_json(path)
        return dict(record["found"]) if record["format"] == FORMAT else {}
    except (InputError, OSError, KeyError, TypeError, ValueError):
        return {}


def _from_record(record: Any) -> Found | None:
    try:
        return Found(**record | {"way": Way(**record["way"])})
    except (TypeError, KeyError):
        return None


# --- measuring --------------------------------------------------------------------------------------


def _measured(stage: Stage, runtime: Runtime, steps: int) -> Generator[Progress, None, Found]:
    first = usual(runtime)
    own = -(-stage.batch_size // ranks.count())
    yield _progress(0)
    fixed, picture = _memory(stage, own, runtime.device)
    yield _progress(0)
    count = Found(first, fixed, picture, {}).at_once(own, room_bytes(runtime.device))
    precisions = (True, False) if first.bfloat16 else (False,)
    ways = [Way(precision, last) for precision in precisions for last in (False, True)]
    seconds = yield from _seconds(stage, ways, runtime.device, count)
    best = _best(seconds, first)
    if can_compile(runtime.device) and seconds[best] * steps > _WORTH_COMPILING_S:
        translated = Way(best.bfloat16, best.channels_last, True)
        with suppress(Exception):  # a translator has many ways to fail, and none of them may end a training
            seconds |= yield from _seconds(stage, [best, translated], runtime.device, count)
            best = _best(seconds, best)
    stage.compute_by(first.on(runtime.device))
    return Found(best, fixed, picture, {str(way): round(spent, 5) for way, spent in seconds.items()})


def _best(seconds: dict[Way, float], first: Way) -> Way:
    """The fastest way, or `first` where that is hardly slower."""
    fastest = min(seconds, key=lambda way: seconds[way])
    return fastest if seconds[fastest] * _GAIN < seconds[first] else first


def _progress(rounds: int) -> Progress:
    return Progress(stage=STAGE, done=rounds, total=1 + 2 * _ROUNDS, unit="steps")


def _seconds(
    stage: Stage, ways: Sequence[Way], device: torch.device, count: int
) -> Generator[Progress, None, dict[Way, float]]:
    """Seconds of a gradient of `count` pictures, or of fewer where memory is too small, the least of several rounds in
    which all ways take turns."""
    try:
        return (yield from _timed(stage, ways, device, count))
    except torch.OutOfMemoryError:
        if count == 1:
            raise
    torch.cuda.empty_cache()
    return (yield from _seconds(stage, ways, device, count // 2))


def _timed(
    stage: Stage, ways: Sequence[Way], device: torch.device, count: int
) -> Generator[Progress, None, dict[Way, float]]:
    # On a processor the time computed: what the clock says is also the doing of the programs beside.
    clock = time.perf_counter if device.type == "cuda" else time.process_time
    spent: dict[Way, list[float]] = {way: [] for way in ways}
    begun = time.perf_counter()
    for round_ in range(1 + 2 * _ROUNDS):
        taken_s = time.perf_counter() - begun
        if (round_ > _ROUNDS and taken_s > _ROUNDS_S) or (round_ > _FEWEST_ROUNDS and taken_s > _LONGEST_S):
            break
        for way in ways:
            stage.compute_by(way.on(device))
            start = clock()
            stage.trial(count)
            if round_:  # the first one sets up
                spent[way].append(clock() - start)
            yield _progress(round_)
    return {way: min(times) for way, times in spent.items()}


def _memory(stage: Stage, count: int, device: torch.device) -> tuple[int, int]:
    """Memory, bytes, of a gradient whatever its pictures, and of each picture."""
    few, more = 1, min(4, max(2, count))
    try:
        low, high = (_bytes_of(stage, some, device) for some in (few, more))
    except torch.OutOfMemoryError:
        return 0, 1 << 60  # one at once
    each = max(1, (high - low) // (more - few))
    return max(0, low - few * each), each


def _bytes_of(stage: Stage, count: int, device: torch.device) -> int:
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
        before = torch.cuda.memory_allocated(device)
        stage.trial(count)
        return torch.cuda.max_memory_allocated(device) - before
    with _saved() as sizes:
        stage.trial(count)
    return round(_BEYOND_SAVED * sum(sizes.values()))


@contextmanager
def _saved() -> Iterator[dict[int, int]]:
    """Memory -> bytes of it that are kept for the backward pass of what is computed inside."""
    sizes: dict[int, int] = {}
    kept: list[Tensor] = []  # so that no memory is used, and counted, twice

    def pack(tensor: Tensor) -> Tensor:
        memory = tensor.untyped_storage()
        if memory.data_ptr() not in sizes:
            sizes[memory.data_ptr()] = memory.nbytes()
            kept.append(tensor)
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
        yield sizes
    kept.clear()
