"""Shows a task's events on a terminal or in a log."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable
from typing import Any, TextIO

from core.config import curve_title
from core.events import CheckpointSaved, DeviceFound, Event, Level, Metric, Notice, Progress, to_record

BAR = "{desc}: {percentage:3.0f} % |{bar}| {n_fmt} of {total_fmt} {unit}, {remaining} left{postfix}"
PLAIN_INTERVAL_S = 10.0
"""Least time between two progress lines of one stage where no bar can be drawn."""


def json_line(event: Event) -> str:
    """The event as one line of strict JSON in ASCII; a number that JSON lacks becomes null."""
    return json.dumps({key: _finite(value) for key, value in to_record(event).items()}, allow_nan=False)


def _finite(value: object) -> object:
    return None if isinstance(value, float) and not math.isfinite(value) else value


def duration(seconds: float) -> str:
    """Seconds in words: "8 s", "3 min 05 s", "1 h 12 min"."""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02d} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02d} min"


class Stage:
    """Pace of one stage, from the first figure seen: a resumed stage does not start at 0."""

    def __init__(self, first: Progress, now_s: float) -> None:
        self.first_done = first.done
        self.start_s = now_s
        self.line_s = -math.inf

    def left_s(self, progress: Progress, now_s: float) -> float | None:
        """Estimated time to the end, s, or None before there is a pace."""
        steps = progress.done - self.first_done
        if steps <= 0 or now_s <= self.start_s:
            return None
        return (progress.total - progress.done) * (now_s - self.start_s) / steps


class Console:
    """Progress as one bar a stage on a terminal, as a line now and then elsewhere; notices as lines."""

    def __init__(
        self, stream: TextIO, clock: Callable[[], float] = time.monotonic, generator: str | None = None
    ) -> None:
        self._stream = stream
        self._generator = generator or ""
        self._clock = clock
        self._bars = stream.isatty()
        self._bar: Any = None
        self._stage = ""
        self._stages: dict[str, Stage] = {}
        self._losses: dict[str, float] = {}

    def show(self, event: Event) -> None:
        """Show one event."""
        match event:
            case Progress():
                self._progress(event)
            case Notice():
                self.line(("Warning: " if event.level is Level.WARNING else "") + event.text)
            case DeviceFound():
                self.line(
                    f"Graphics card: {event.name}" if event.is_gpu else f"Processor: {event.name}. {event.why_not}"
                )
            case CheckpointSaved():
                self.line(f"Epoch {event.epoch}: checkpoint saved")
            case Metric(name=name) if name.endswith("loss"):
                self._losses = {name: event.value}  # many; the last one stands beside the progress
            case Metric():
                self.line(f"Epoch {event.epoch:g}: {curve_title(self._generator, event.name)} {event.value:.4g}")

    def line(self, text: str) -> None:
        """One line, above the bar if there is one."""
        if self._bar is not None:
            self._bar.clear()
        print(text, file=self._stream, flush=True)
        if self._bar is not None:
            self._bar.refresh()

    def close(self) -> None:
        """Leave the bar as it is and go to a new line."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _progress(self, event: Progress) -> None:
        now_s = self._clock()
        stage = self._stages.setdefault(event.stage, Stage(event, now_s))
        if self._bars:
            self._draw(event, stage)
        else:
            done = event.done >= event.total
            if now_s - stage.line_s >= PLAIN_INTERVAL_S or done:
                stage.line_s = now_s
                self.line(self._plain(event, stage.left_s(event, now_s)))
        if event.done >= event.total:
            del self._stages[event.stage]  # the next one of this name is another pass

    def _plain(self, event: Progress, left_s: float | None) -> str:
        text = f"{event.stage}: {event.done} of {event.total} {event.unit}"
        if left_s is not None and event.done < event.total:
            text += f", about {duration(left_s)} left"
        return text + "".join(
            f", {curve_title(self._generator, name)} {value:.4g}" for name, value in self._losses.items()
        )

    def _draw(self, event: Progress, stage: Stage) -> None:
        if self._bar is None or self._stage != event.stage or self._bar.total != event.total:
            from tqdm import tqdm

            tqdm.monitor_interval = 0  # no thread of its own
            self.close()
            self._stage = event.stage
            self._bar = tqdm(
                total=event.total,
                initial=stage.first_done,
                desc=event.stage,
                unit=event.unit,
                file=self._stream,
                dynamic_ncols=True,
                bar_format=BAR,
            )
            # A stage that was interrupted by another goes on with its pace.
            self._bar.start_t -= self._clock() - stage.start_s
        self._bar.set_postfix({name: f"{value:.4g}" for name, value in self._losses.items()}, refresh=False)
        self._bar.update(event.done - self._bar.n)
        if event.done >= event.total:
            self.close()
            self._losses = {}
