"""Writing files whole or not at all, and reading them again."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from core.errors import InputError, ResourceError


def _umask() -> int:
    """The process's umask; it can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


_UMASK = _umask()


_marks: dict[Path, Path] = {}
"""Folder -> a file that is there for as long as the folder can be reached."""


@contextmanager
def watched(folder: Path, mark: Path) -> Iterator[None]:
    """Inside the `with` block nothing is written to `folder` once its file `mark` has gone.

    Where a network share or a drive is taken away its path may be there still, on another disk: what is written there
    would be lost when the share is back. Nothing is watched where `mark` is not there to begin with.
    """
    folder, there = folder.absolute(), mark.exists()
    if there:
        _marks[folder] = mark
    try:
        yield
    finally:
        if there:
            _marks.pop(folder, None)


def _refuse_gone(path: Path) -> None:
    for folder, mark in _marks.items():
        if path.absolute().is_relative_to(folder) and not mark.exists():
            raise ResourceError(
                f"{folder} cannot be reached any more. Look whether its drive or network share is connected, and go on "
                "then; everything up to the last checkpoint is kept."
            )


def write_bytes(path: Path, data: bytes, durable: bool = True) -> None:
    """Write `data` whole or not at all: temporary file in the same folder, fsync, rename.

    Without `durable` the fsync is spared: for many files that can be made again. An `OSError` names the file.
    """
    _refuse_gone(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{os.getpid()}-", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            if durable:
                stream.flush()
                os.fsync(stream.fileno())
        # mkstemp makes files for the owner alone; others of the team read the project too.
        os.chmod(temporary, 0o666 & ~_UMASK)
        os.replace(temporary, path)
    except BaseException as error:
        if isinstance(error, OSError) and error.filename is None:
            error.filename = str(path)  # a full disk is told of without a name
        with suppress(OSError):
            Path(temporary).unlink(missing_ok=True)
        raise


def remove_left_over(folder: Path, process: int) -> None:
    """Remove what `process`, killed while it wrote, has left unfinished anywhere in `folder`."""
    for part in folder.rglob(f".{process}-*.part"):
        with suppress(OSError):
            part.unlink()


def is_free(folder: Path) -> bool:
    """Whether `folder` is absent, or holds nothing but hidden files, such as what a killed process has left."""
    return not folder.exists() or all(path.name.startswith(".") for path in folder.iterdir())


def write_text(path: Path, text: str, durable: bool = True) -> None:
    """`write_bytes` for UTF-8 text."""
    write_bytes(path, text.encode("utf-8"), durable)


def write_json(path: Path, value: Any) -> None:
    """Write `value` as indented JSON, whole or not at all."""
    write_text(path, json.dumps(value, indent=2, ensure_ascii=False) + "\n")


def read_json(path: Path) -> Any:
    """Parsed JSON of `path`; `InputError` names the file when it is missing or broken."""
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise InputError(f"{path} is missing.") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{path} could not be read ({error}). Restore it from a copy or prepare again.") from error


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
    """Write rows as CSV with a header, whole or not at all; a missing key leaves its cell empty."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, columns, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_text(path, buffer.getvalue())


def read_csv(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV with a header; an empty list when the file is absent."""
    return list(csv_rows(path))


def csv_rows(path: Path) -> Iterator[dict[str, str]]:
    """The same one by one: a million of them at once would take gigabytes."""
    if path.exists():
        with path.open(encoding="utf-8", newline="") as stream:
            yield from csv.DictReader(stream)


def stamp(path: Path) -> tuple[int, int]:
    """Size in bytes and time of the last change, ns; zeros for a file that has gone, which reading it will report."""
    try:
        stat = path.stat()
    except OSError:
        return 0, 0
    return stat.st_size, stat.st_mtime_ns


def content_key(path: Path) -> str:
    """Hash of a small file's bytes; empty where there is none."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except FileNotFoundError:
        return ""
