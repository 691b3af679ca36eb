"""Errors whose message an engineer reads: what is wrong, where, and what to do."""

from __future__ import annotations


class FlawsmithError(Exception):
    """Base of every error raised on purpose. `str(error)` is one or two plain sentences."""


class InputError(FlawsmithError, ValueError):
    """The pictures, a file or an option is not usable; the sentence says what to do instead."""


class ResourceError(FlawsmithError):
    """Something the program needs is missing or broken (a bundled file, disk space, a device)."""
