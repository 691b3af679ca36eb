"""Arrays of a whole project that need not fit into memory: the system reads and forgets them page by page."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np

IN_MEMORY_BYTES = 128 << 20
"""Smaller arrays are made in memory, as reading their pictures again takes seconds."""


def project_array(
    path: Path, shape: tuple[int, ...], dtype: Any, fill: Callable[[np.ndarray], None], in_memory: int | None = None
) -> np.ndarray:
    """An array that `fill` fills row by row, or that it has filled before; what is written into it later is not kept.

    `path` (KIND-KEY.npy, KIND-KEY-MORE.npy) is named by what it is made of; others of its kind and another key are
    removed when it is made. Where nothing can be written, as in a project that one may only look at, the array is made
    in memory after all, as those of up to `in_memory` bytes (None: `IN_MEMORY_BYTES`) always are.
    """
    whole = int(np.prod(shape)) * np.dtype(dtype).itemsize
    if whole <= (IN_MEMORY_BYTES if in_memory is None else in_memory):
        return _filled(np.empty(shape, dtype), fill)
    if (known := _mapped(path, shape, dtype)) is not None:
        return known
    part = path.with_name(f".{os.getpid()}-{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made = np.lib.format.open_memmap(part, mode="w+", dtype=dtype, shape=shape)
    except OSError:
        return _filled(np.empty(shape, dtype), fill)
    try:
        fill(made)
        made.flush()
        del made  # Windows moves no file that is mapped
        os.replace(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    _remove_others(path)
    found = _mapped(path, shape, dtype)
    assert found is not None
    return found


def _filled(array: np.ndarray, fill: Callable[[np.ndarray], None]) -> np.ndarray:
    fill(array)
    return array


def _mapped(path: Path, shape: tuple[int, ...], dtype: Any) -> np.ndarray | None:
    try:
        found = np.load(path, mmap_mode="c", allow_pickle=False)
    except (OSError, ValueError, EOFError):
        return None
    return np.asarray(found) if found.shape == shape and found.dtype == dtype else None


def _remove_others(path: Path) -> None:
    """Remove arrays of the same kind that were made of other pictures."""
    kind, key, *_ = path.stem.split("-")
    for other in path.parent.glob(f"{kind}-*.npy"):
        if other.stem.split("-")[1] != key:
            with suppress(OSError):
                other.unlink()
