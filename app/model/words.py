"""Figures in words: durations, clock times and counts as the window writes them."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

_LEAST_PX = 0.01


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def duration(seconds: float) -> str:
    """A duration as exact as it deserves: "40 s", "12 min", "1 h 12 min"."""
    if seconds < 90:
        step = 1 if seconds < 20 else 5
        return _tr("{seconds} s").format(seconds=max(1, round(seconds / step) * step))
    minutes = round(seconds / 60)
    if minutes < 60:
        return _tr("{minutes} min").format(minutes=minutes)
    return _tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def time_left(seconds: float | None, now: datetime | None = None) -> str:
    """ "1 h 12 min left (ends about 16:40)"; empty while it cannot be said."""
    if seconds is None:
        return ""
    left = duration(seconds)
    if seconds < 60:
        return _tr("{duration} left").format(duration=left)
    now = now or datetime.now()
    ends = now + timedelta(seconds=seconds)
    step_min = 5 if seconds > 3600 else 1
    minute = round((ends.minute + ends.second / 60) / step_min) * step_min
    ends = ends.replace(minute=0, second=0, microsecond=0) + timedelta(minutes=minute)
    if ends.date() == now.date():
        return _tr("{duration} left (ends about {time:%H:%M})").format(duration=left, time=ends)
    return _tr("{duration} left (ends {time:%Y-%m-%d} about {time:%H:%M})").format(duration=left, time=ends)


def count(number: int) -> str:
    """A count with its thousands apart: "1,240"."""
    return f"{number:,}"


def share(value: float) -> str:
    """A share in percent; never rounded to 0 or 100 % unless it is."""
    decimals = 1 if 0 < abs(value) < 0.01 or 0.99 < value < 1 else 0
    return f"{100 * value:.{decimals}f} %"


def pixels(value: float) -> str:
    """A distance in pixels; what is too small to be measured is not given as nothing."""
    if value < _LEAST_PX:
        return _tr("< {least:g} px").format(least=_LEAST_PX)
    return _tr("{value:.2f} px").format(value=value)
