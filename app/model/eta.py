"""Time left, from a rate that is smoothed so that the figure settles."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

_WINDOW_SHARE = 0.5
"""The rate is taken over this share of the time elapsed: early slowness (loading, first steps) is forgotten."""
_WINDOW_MAX_S = 300.0
_SETTLE_S = 2.0
"""No figure before this much work was watched; a wrong one is worse than none."""
_BLEND = 0.2


class RemainingTime:
    """Estimates the seconds left from `done` of `total`, leaving out the time spent paused."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque(maxlen=4096)
        self._total = 0
        self._held_s: float | None = None
        self._lost_s = 0.0
        self._rate = 0.0

    def restart(self) -> None:
        """Forget everything: another stage begins."""
        self._marks.clear()
        self._rate = 0.0

    def hold(self, on: bool) -> None:
        """Stop or go on counting time."""
        if on and self._held_s is None:
            self._held_s = self._clock()
        elif not on and self._held_s is not None:
            self._lost_s += self._clock() - self._held_s
            self._held_s = None

    def update(self, done: int, total: int) -> None:
        """Take one report of progress."""
        now_s = self._clock() - self._lost_s
        if self._marks and done < self._marks[-1][1]:
            self.restart()
        self._total = total
        self._marks.append((now_s, done))
        first_s, first = self._marks[0]
        window_s = min(_WINDOW_MAX_S, max(_SETTLE_S, (now_s - first_s) * _WINDOW_SHARE))
        while len(self._marks) > 2 and self._marks[1][0] <= now_s - 2 * window_s:
            self._marks.popleft()
        for mark_s, mark in self._marks:
            if mark_s >= now_s - window_s:
                break
            first_s, first = mark_s, mark
        if now_s - first_s >= _SETTLE_S and done > first:
            rate = (done - first) / (now_s - first_s)
            self._rate = rate if self._rate == 0 else (1 - _BLEND) * self._rate + _BLEND * rate

    @property
    def seconds(self) -> float | None:
        """Seconds left, or None while it cannot be said."""
        if self._rate <= 0 or not self._marks:
            return None
        return max(0.0, (self._total - self._marks[-1][1]) / self._rate)
