"""The ground rules of `conftest.py` hold."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest


def test_no_test_reaches_the_network() -> None:
    with pytest.raises(AssertionError, match="network"):
        socket.socket()
    with pytest.raises(AssertionError, match="network"):
        socket.create_connection(("127.0.0.1", 9))
    with pytest.raises(AssertionError, match="network"):
        socket.getaddrinfo("localhost", 80)


def test_processes_of_this_machine_can_talk() -> None:
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"word")
        assert other.recv(4) == b"word"


def test_nobodys_home_is_touched() -> None:
    assert Path.home().name == "home" and "flawsmith-tests-" in str(Path.home())
    assert "FLAWSMITH_WEIGHTS" not in os.environ


def test_torch_uses_one_thread() -> None:
    import torch

    assert torch.get_num_threads() == 1
