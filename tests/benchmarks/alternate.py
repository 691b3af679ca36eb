"""Times of several ways of doing the same, one after the other in turn, so that all meet the same other load.

On the processor it is the time that the process computed, not what the clock said: on one thread they are the same but
for the programs beside it, which would otherwise count by chance.
"""

from __future__ import annotations

import platform
import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import torch


def seconds_of(ways: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Median seconds of each way over `rounds` turns, after one that sets up."""
    waited, clock = dict(ways), time.process_time
    if torch.cuda.is_available():
        waited, clock = {name: _waiting(way) for name, way in ways.items()}, time.perf_counter
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for round_ in range(rounds + 1):
        for name, way in waited.items():
            start = clock()
            way()
            if round_:
                spent[name].append(clock() - start)
    return {name: statistics.median(times) for name, times in spent.items()}


def _waiting(way: Callable[[], object]) -> Callable[[], object]:
    def waited() -> None:
        way()
        torch.cuda.synchronize()

    return waited


def machine() -> dict[str, Any]:
    """What the figures were measured on."""
    card = torch.cuda.get_device_name() if torch.cuda.is_available() else None
    told = Path("/proc/cpuinfo")
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    names = [line.split(":")[1].strip() for line in lines if line.startswith("model name")]
    cpu = (names or [platform.processor()])[0]
    return {
        "date": date.today().isoformat(),
        "processor": cpu,
        "threads": torch.get_num_threads(),
        "card": card,
        "torch": torch.__version__,
        "python": platform.python_version(),
    }


def table(columns: list[str], rows: list[list[str]]) -> str:
    """A Markdown table."""
    lines = ["| " + " | ".join(columns) + " |", "|" + " --- |" * len(columns)]
    return "\n".join([*lines, *("| " + " | ".join(row) + " |" for row in rows)])
