"""The machine: device, precision, threads, and random numbers that depend on nothing but their key."""

from __future__ import annotations

import hashlib
import os
from contextlib import AbstractContextManager
from dataclasses import dataclass

import torch

from core import ranks


@dataclass(frozen=True, slots=True)
class Runtime:
    """Where and how tensors are computed."""

    device: torch.device
    autocast: torch.dtype | None
    """Lower precision for the forward pass, or None for float32 throughout."""
    channels_last: bool = False
    """Whether the channels of a place lie side by side in memory: some devices convolve faster so."""
    compiled: bool = False
    """Whether the U-Net is translated for the device (`torch.compile`), which takes a minute and a compiler."""

    def place(self, module: torch.nn.Module, translated: torch.nn.Module | None = None) -> None:
        """Move `module` to the device, its weights in this runtime's order of memory; `translated` is the part of it
        that is compiled where this runtime compiles, anew for each number of pictures."""
        order = torch.channels_last if self.channels_last else torch.contiguous_format
        module.to(self.device)
        module.to(memory_format=order)
        if translated is not None:
            translated._compiled_call_impl = None
            if self.compiled:
                translated.compile(dynamic=False)

    def context(self) -> AbstractContextManager[object]:
        """Autocast for a forward pass."""
        return torch.autocast(self.device.type, dtype=self.autocast, enabled=self.autocast is not None)


def usable_cuda() -> bool:
    """Whether a real kernel runs: a card too new or too old for this build is found only by trying."""
    if not torch.cuda.is_available():
        return False
    try:
        return bool((torch.ones(8, device="cuda") * 2).sum().item() == 16)
    except RuntimeError:
        return False


def choose_runtime() -> Runtime:
    """CUDA with bf16 where it works, else the processor, with bf16 where it is native."""
    if usable_cuda():
        card, _ = ranks.on_this_machine()
        return Runtime(
            torch.device("cuda", card) if ranks.count() > 1 else torch.device("cuda"),
            torch.bfloat16 if torch.cuda.is_bf16_supported() else None,
        )
    native = "avx512_bf16" in torch.backends.cpu.get_cpu_capability().lower() or _cpu_has_bf16()
    return Runtime(torch.device("cpu"), torch.bfloat16 if native else None)


def _cpu_has_bf16() -> bool:
    check = getattr(torch.cpu, "_is_avx512_bf16_supported", None)
    return bool(check()) if check else False


def cores() -> int:
    """Processor cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def use_threads(count: int | None = None) -> int:
    """Set torch's threads to `count`, by default one less than there are cores, and return it.

    A thread that waits for a core another program holds stops all the others: on two cores, both in
    use, two threads made a training step 20 times slower than one, while on idle ones they gain 1.6.
    """
    _, processes = ranks.on_this_machine()
    torch.set_num_threads(count or max(1, (cores() - 1) // processes))
    return torch.get_num_threads()


def seed_of(*key: int | str) -> int:
    """A 63-bit seed from a key; equal keys give equal seeds on every machine."""
    digest = hashlib.sha256("|".join(map(str, key)).encode()).digest()
    return int.from_bytes(digest[:8], "little") >> 1


def generator_of(*key: int | str) -> torch.Generator:
    """A CPU random generator for a key. Draws never depend on what was drawn before, so a resumed
    run continues exactly."""
    return torch.Generator().manual_seed(seed_of(*key))
