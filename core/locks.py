"""One process at a time for what a task writes, on this computer and on a network share.

The lock is the system's own, on a small file beside what is written, so that it ends with the process that holds it,
however that ends: nothing stale is ever left to be reclaimed. The file tells who holds it.
"""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

from core.errors import InputError
from core.files import remove_left_over, watched
from core.paths import Project

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)  # Windows lets nobody read what is locked
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


_FAR = 2**20
_TRIES = 5


@contextmanager
def held_alone(folder: Path, file: Path | None = None, project: Project | None = None) -> Iterator[None]:
    """Inside the `with` block no other process that asks the same may write to `folder`, which need not exist.

    The lock is `file`, by default a hidden one beside the folder; it is removed at the end. Raises `InputError` where
    another process holds it. Where it cannot be made, or the network share knows no locks, nothing is held: if nothing
    can be written there, the task says so itself. Files that the last holder was killed over are removed from `folder`
    and the cache of `project`; once the lock or the project cannot be reached any more nothing is written to either.
    """
    file = file or folder.with_name(f".{folder.name}.lock")
    made = _made_folders(file.parent)
    try:
        handle, killed = _opened(file, folder)
        try:
            if killed:
                remove_left_over(folder, killed)
            if killed and project is not None:
                remove_left_over(project.cache, killed)
            known = nullcontext() if project is None else watched(project.folder, project.settings)
            with watched(file.parent, file), known:
                yield
        finally:
            if handle is not None:
                _release(file, handle)
    finally:
        for folder in made:
            with suppress(OSError):
                folder.rmdir()  # nothing was put into it


def _made_folders(folder: Path) -> list[Path]:
    """Make `folder`; those that were not there, the innermost first."""
    absent = [path for path in (folder, *folder.parents) if not path.exists()]
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return absent


def _opened(file: Path, folder: Path) -> tuple[int | None, int]:
    """The locked file, None where none can be had; and the process that held it when it was killed, or 0."""
    for _ in range(_TRIES):
        try:
            handle = os.open(file, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError:
            return None, 0
        try:
            _lock(handle)
        except (BlockingIOError, PermissionError) as error:
            os.close(handle)
            raise _refusal(file, folder) from error
        except OSError:  # a network share without locks
            os.close(handle)
            return None, 0
        if _is_still_there(file, handle):
            left = re.match(r"process (\d+) ", _holder(file))
            with suppress(OSError):
                os.ftruncate(handle, 0)
                os.lseek(handle, 0, os.SEEK_SET)
                os.write(handle, f"process {os.getpid()} on {socket.gethostname()}".encode())
            return handle, int(left.group(1)) if left else 0
        os.close(handle)  # its holder has just removed it
    raise _refusal(file, folder)


def _refusal(file: Path, folder: Path) -> InputError:
    return InputError(f"{folder} is in use by {_holder(file)}; wait until that ends, or stop it.")


def _is_still_there(file: Path, handle: int) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), file.stat())
    except OSError:
        return False


def _holder(file: Path) -> str:
    with suppress(OSError, UnicodeDecodeError):
        if told := file.read_text(encoding="utf-8").strip():
            return told
    return "another process"


def _release(file: Path, handle: int) -> None:
    # Windows removes no open file, and no file that another one has opened in the meantime.
    windows = sys.platform == "win32"
    with suppress(OSError):
        if not windows:
            file.unlink()
    with suppress(OSError):
        os.close(handle)
    with suppress(OSError):
        if windows:
            file.unlink()
