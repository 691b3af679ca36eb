"""Ground rules of every test: no network, nobody's home folder, one torch thread, no visible window."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

# Before anything is imported that reads these at import time (matplotlib, torch, huggingface_hub, Qt).
_HOME = Path(tempfile.mkdtemp(prefix="flawsmith-tests-"))
for _name in ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TORCH_HOME", "HF_HOME"):
    os.environ[_name] = str(_HOME / _name.lower())
    (_HOME / _name.lower()).mkdir()
os.environ.pop("FLAWSMITH_WEIGHTS", None)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")


class NetworkUsedError(AssertionError):
    """A test reached for the network; no part of the program may."""


class _GuardedSocket(socket.socket):
    """Sockets inside this machine's kernel (AF_UNIX) work, all others fail to open."""

    def __init__(self, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None) -> None:
        # -1 means AF_INET unless an open file descriptor is being wrapped.
        if fileno is None and family != getattr(socket, "AF_UNIX", None):
            raise NetworkUsedError(f"A test opened a network socket (family {family}).")
        super().__init__(family, type, proto, fileno)


def _refuse(*_args: Any, **_kwargs: Any) -> None:
    raise NetworkUsedError("A test looked up a network name.")


# For the whole session and from the start, so that imports are watched too.
socket.socket = _GuardedSocket  # type: ignore[misc]
socket.getaddrinfo = _refuse  # type: ignore[assignment]


@pytest.fixture(autouse=True)
def one_torch_thread() -> Iterator[None]:
    """More threads than one make small tests slower on a busy machine, and results depend on their number."""
    yield
    if (torch := sys.modules.get("torch")) is not None and torch.get_num_threads() != 1:
        torch.set_num_threads(1)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `-n`: a file's tests in one process, and all that open a window, which share a screen, in the same."""
    for item in items:
        folder = item.path.relative_to(config.rootpath / "tests").parts[0]
        group = "windows" if folder in ("app", "e2e") else str(item.path)
        item.add_marker(pytest.mark.xdist_group(group))


def pytest_sessionfinish() -> None:
    import shutil

    shutil.rmtree(_HOME, ignore_errors=True)
