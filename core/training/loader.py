"""Batches made by threads ahead of the steps that learn from them: a graphics card never waits for its pictures.

What a batch holds depends on its step's number alone, so that it is the same whoever makes it, and when.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

Batch = TypeVar("Batch")


class Loader(Generic[Batch]):
    """Makes `make(0)` to `make(total - 1)`, at most `ahead` of them before they are asked for."""

    def __init__(self, make: Callable[[int], Batch], total: int, workers: int, ahead: int) -> None:
        self._make, self._total, self._ahead = make, total, ahead
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="batches")
        self._begun: dict[int, Future[Batch]] = {}

    def of(self, index: int) -> Batch:
        """The batch of step `index`; asked for again it is not made again."""
        for old in [known for known in self._begun if known < index]:
            del self._begun[old]
        for number in range(index, min(self._total, index + self._ahead + 1)):
            if number not in self._begun:
                self._begun[number] = self._pool.submit(self._make, number)
        return self._begun[index].result()

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown(wait=True, cancel_futures=True)
