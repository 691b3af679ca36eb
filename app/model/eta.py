"""Time left of a job, from rates that are smoothed so that the figure settles.

A long stage may be interrupted again and again by others (a training is measured at each checkpoint). What the
interruptions cost, and how many are to come, is learnt from those that were.
"""

from __future__ import annotations

import itertools
import math
import statistics
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

_WINDOW_SHARE = 0.5
"""The rate is taken over this share of the time elapsed: early slowness (loading, first steps) is forgotten."""
_WINDOW_MAX_S = 300.0
_SETTLE_S = 2.0
"""No figure before this much work was watched; a wrong one is worse than none."""
_MARK_S = 0.25
"""What was done is remembered this often, however often it is told."""
_BLEND = 0.2
_BREAKS_COUNTED = 5
_NEARLY_NONE = 0.05


class _Stage:
    """One stage on a clock of its own, which stands still while others interrupt it."""

    def __init__(self, first: int) -> None:
        self.first = self.done = first
        self.total = 0
        self._own_s = self._rate = 0.0
        self._marks: deque[tuple[float, int]] = deque(maxlen=4096)

    @property
    def is_over(self) -> bool:
        return self.done >= self.total

    @property
    def left_s(self) -> float | None:
        """Seconds of work left, or None while it cannot be said."""
        return max(0, self.total - self.done) / self._rate if self._rate > 0 else None

    def update(self, done: int, total: int, passed_s: float) -> None:
        """Take one report, `passed_s` after the one before."""
        self._own_s += passed_s
        self.done, self.total = done, total
        if not self._marks or self._own_s - self._marks[-1][0] >= _MARK_S:
            self._marks.append((self._own_s, done))
        first_s, first = self._marks[0]
        window_s = min(_WINDOW_MAX_S, max(_SETTLE_S, (self._own_s - first_s) * _WINDOW_SHARE))
        while len(self._marks) > 2 and self._marks[1][0] <= self._own_s - 2 * window_s:
            self._marks.popleft()
        for mark_s, mark in self._marks:
            if mark_s >= self._own_s - window_s:
                break
            first_s, first = mark_s, mark
        if self._own_s - first_s >= _SETTLE_S and done > first:
            rate = (done - first) / (self._own_s - first_s)
            self._rate = rate if self._rate == 0 else (1 - _BLEND) * self._rate + _BLEND * rate


@dataclass(frozen=True, slots=True)
class _Break:
    """A time in which a stage was interrupted."""

    done: int
    """Where the stage stood."""
    seconds: float
    last_s: float
    """What the last of the stages in it took; those before it may have been needed once only."""


class RemainingTime:
    """Estimates the seconds left from `done` of `total`, leaving out the time spent paused."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._held_s: float | None = None
        self._lost_s = 0.0
        self.restart()

    def restart(self) -> None:
        """Forget everything: another job begins."""
        self._name = ""
        self._stage: _Stage | None = None
        self._outer: tuple[str, _Stage] | None = None
        self._breaks: list[_Break] = []
        self._break_from_s = self._inner_from_s = self._told_s = 0.0

    def hold(self, on: bool) -> None:
        """Stop or go on counting time."""
        if on and self._held_s is None:
            self._held_s = self._clock()
        elif not on and self._held_s is not None:
            self._lost_s += self._clock() - self._held_s
            self._held_s = None

    @property
    def _now_s(self) -> float:
        return (self._clock() if self._held_s is None else self._held_s) - self._lost_s

    def update(self, done: int, total: int, stage: str = "") -> None:
        """Take one report of progress in `stage`."""
        now_s = self._now_s
        passed_s = now_s - self._told_s
        if self._stage is None or stage != self._name:
            passed_s = 0.0
            self._change(stage, done, now_s)
        elif done < self._stage.done:
            self._stage, passed_s = _Stage(done), 0.0
        assert self._stage is not None
        self._stage.update(done, total, passed_s)
        self._told_s = now_s

    def _change(self, name: str, done: int, now_s: float) -> None:
        """Another stage begins, or one that was interrupted goes on."""
        before, before_name = self._stage, self._name
        if self._outer is not None and name == self._outer[0] and done >= self._outer[1].done:
            outer = self._outer[1]
            self._breaks.append(_Break(outer.done, now_s - self._break_from_s, now_s - self._inner_from_s))
            self._stage, self._outer = outer, None
        else:
            if self._outer is None and before is not None and (self._breaks or not before.is_over):
                self._outer, self._break_from_s = (before_name, before), self._told_s
            elif self._outer is None:
                self._breaks = []
            self._inner_from_s = self._told_s
            self._stage = _Stage(done)
        self._name = name

    def _cost_s(self) -> float | None:
        """What one interruption takes; None before the first."""
        if not self._breaks:
            return None
        if len(self._breaks) == 1:
            return self._breaks[0].last_s
        return statistics.median(b.seconds for b in self._breaks[1:][-_BREAKS_COUNTED:])

    def _to_come(self, stage: _Stage, since: int) -> int:
        """How many interruptions are to come after the one at `since`; the last is at the end of the stage."""
        places = [stage.first, *(b.done for b in self._breaks)]
        steps = [after - before for before, after in itertools.pairwise(places)]
        step = statistics.median(steps[1:] or steps)
        return max(0, math.ceil((stage.total - since) / step - _NEARLY_NONE)) if step > 0 else 0

    @property
    def seconds(self) -> float | None:
        """Seconds left, or None while it cannot be said."""
        if self._stage is None:
            return None
        own_s, cost_s = self._stage.left_s, self._cost_s()
        if self._outer is None:
            if own_s is None or cost_s is None:
                return own_s
            return own_s + cost_s * self._to_come(self._stage, self._breaks[-1].done)
        outer = self._outer[1]
        outer_s = outer.left_s
        if cost_s is None:
            return None if own_s is None or outer_s is None else own_s + outer_s
        if outer_s is None:
            return None
        rest_s = max(0.0, cost_s - (self._now_s - self._break_from_s))
        return outer_s + rest_s + cost_s * self._to_come(outer, outer.done)
