"""Running a part of a task to its end."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Step = TypeVar("Step")
Outcome = TypeVar("Outcome")


def drained(task: Generator[Step, None, Outcome]) -> tuple[list[Step], Outcome]:
    """What the generator yields, and what it returns."""
    steps: list[Step] = []
    while True:
        try:
            steps.append(next(task))
        except StopIteration as end:
            return steps, end.value
