"""Widgets in cycles of Python objects are deleted in their own thread."""

from __future__ import annotations

import gc
import threading
from typing import Any

import pytest

from app.garbage import GarbageCollector


class Knot:
    """Something that holds itself, and tells which thread collected it."""

    def __init__(self, told: list[int]) -> None:
        self.itself, self.told = self, told

    def __del__(self) -> None:
        self.told.append(threading.get_ident())


def busy(told: list[int]) -> None:
    """What a worker does: makes objects, and cycles of them, far beyond the thresholds."""
    kept = [[index] for index in range(5000)]
    for _ in range(20):
        Knot(told)
        kept += [[index] for index in range(1000)]


@pytest.mark.parametrize("collector", [False, True])
def test_only_the_windows_thread_collects_what_workers_leave(qtbot: Any, collector: bool) -> None:
    told: list[int] = []
    gc.enable()
    ours = GarbageCollector(look_ms=10) if collector else None
    worker = threading.Thread(target=busy, args=(told,))
    worker.start()
    ident = worker.ident
    worker.join()
    try:
        if ours is None:
            assert ident in told, "Python's own way, which this test would not notice otherwise"
            return
        assert told == []
        kept = [[index] for index in range(2000)]
        qtbot.waitUntil(lambda: len(told) == 20 and bool(kept), timeout=15000)
        assert set(told) == {threading.get_ident()}
    finally:
        if ours is not None:
            ours.stop()
        gc.enable()
    assert gc.isenabled()
