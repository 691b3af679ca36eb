"""What this computer trains and draws with."""

from __future__ import annotations

import platform
import warnings
from collections.abc import Iterator

import torch

from core.events import DeviceFound, Event, Progress
from core.runtime import cores


def probe_device() -> Iterator[Event]:
    """Tell the device that tasks will use. A card is used only where a kernel runs on it and gives the right answer."""
    yield Progress(stage="Looking for a graphics card", done=0, total=1, unit="steps")
    with warnings.catch_warnings(record=True) as told:  # a driver that is too old is told as a warning
        warnings.simplefilter("always")
        found = _card()
    if isinstance(found, DeviceFound):
        yield found
    else:
        said = [str(warning.message).strip() for warning in told]
        yield DeviceFound(name=_processor(), is_gpu=False, cores=cores(), why_not="\n".join([found, *said]))


def _card() -> DeviceFound | str:
    """The graphics card, or why none can be used."""
    if torch.version.cuda is None:
        return "This installation has no support for graphics cards."
    if not torch.cuda.is_available():
        return "No NVIDIA graphics card with a working driver was found."
    try:
        name = torch.cuda.get_device_name()
        if (torch.ones(8, device="cuda") * 2).sum().item() != 16:
            return f"{name} gives wrong results."
        free, total = torch.cuda.mem_get_info()
    except RuntimeError as error:  # too new or too old for this build, or its memory is full
        return str(error).splitlines()[0]
    return DeviceFound(name=name, is_gpu=True, cores=cores(), memory_bytes=total, free_bytes=free)


def _processor() -> str:
    return platform.processor() or platform.machine()
