"""The same work on many pictures, in threads, in order, with few of them in memory."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

import cv2

Item = TypeVar("Item")
Result = TypeVar("Result")

_LOOK_AHEAD = 4
"""Items handed to each thread in advance."""

# A picture is one thread's work: OpenCV's own pool would only compete with these threads.
cv2.setNumThreads(1)


def default_workers() -> int:
    """One thread a core that this process may use, at most 16."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(16, count)


def in_threads(
    work: Callable[[Item], Result], items: Iterable[Item], workers: int | None = None
) -> Iterator[tuple[Item, Result]]:
    """Each item with `work(item)`, in order; NumPy, OpenCV and Pillow release the interpreter while they compute.

    Only a few items per thread are under way at a time. Closing the iterator ends the threads.
    """
    workers = workers or default_workers()
    pool = ThreadPoolExecutor(workers, thread_name_prefix="pictures")
    waiting: deque[tuple[Item, Future[Result]]] = deque()
    try:
        for item in items:
            waiting.append((item, pool.submit(work, item)))
            if len(waiting) >= _LOOK_AHEAD * workers:
                done, future = waiting.popleft()
                yield done, future.result()
        while waiting:
            done, future = waiting.popleft()
            yield done, future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
