"""The processes that do one task together, started by `torchrun` or `accelerate launch`: the one place that knows them.

Rank 0 tells, decides and writes; the others help it compute. One process alone is rank 0 of 1, and all this costs it
nothing. All ranks see the project's folder.
"""

from __future__ import annotations

import json
import os
import sys
import time
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor
    from torch.distributed import Store  # type: ignore[attr-defined]

_PATIENCE = timedelta(hours=6)
"""So long the ranks wait for one of them: rank 0 measures a checkpoint while the others stand by."""
_MEETING = timedelta(minutes=3)
"""So long they try to meet; a connection that is lost then is not worth hours, and the launcher starts all anew."""


def number() -> int:
    """Which rank this process is, from 0."""
    return int(os.environ.get("RANK", "0")) if count() > 1 else 0


def count() -> int:
    """How many ranks there are."""
    return int(os.environ.get("WORLD_SIZE", "1"))


def on_this_machine() -> tuple[int, int]:
    """Which rank this is among those of this machine, and how many those are."""
    if count() == 1:
        return 0, 1
    return int(os.environ.get("LOCAL_RANK", "0")), int(os.environ.get("LOCAL_WORLD_SIZE", "1"))


def is_first() -> bool:
    """Whether this process tells, decides and writes."""
    return number() == 0


def alone() -> bool:
    """For what one process does: rank 0 goes on as if there were no others (True), who have nothing to do (False)."""
    first = is_first()
    if first:
        os.environ["WORLD_SIZE"] = "1"
    return first


def join() -> None:
    """Meet the other ranks; where and how is said by the launcher's environment, which Accelerate reads."""
    import torch
    import torch.distributed as dist

    if count() == 1 or dist.is_initialized():
        return
    from accelerate import PartialState

    os.environ.setdefault("OMP_NUM_THREADS", "1")
    PartialState(
        cpu=not torch.cuda.is_available(), timeout=_MEETING, store=_meeting(), rank=number(), world_size=count()
    )
    set_timeout = getattr(dist, "set_timeout", None) or dist.distributed_c10d._set_pg_timeout  # torch before 2.14
    set_timeout(_PATIENCE)


def _meeting() -> Store:
    """Where the ranks leave each other their addresses: empty, also where they meet a second time.

    A launcher that starts them again (`--max-restarts`) gives them the store of their first meeting, in which the
    addresses of the dead still stand, and whoever reads one waits for it in vain. So rank 0 names a place of its own
    and tells it to each rank under the name of that very process.
    """
    from torch.distributed import PrefixStore, TCPStore  # type: ignore[attr-defined]

    served = os.environ.get("TORCHELASTIC_USE_AGENT_STORE") == "True"
    address, port = os.environ["MASTER_ADDR"], int(os.environ["MASTER_PORT"])
    store = TCPStore(address, port, None, is_master=is_first() and not served, timeout=_MEETING, multi_tenant=True)
    own = uuid.uuid4().hex
    if not is_first():
        store.set(f"here/{number()}", own)
        meeting = store.get(f"meeting/{own}").decode()
        store.set(f"{meeting}/{number()}", own)
        return PrefixStore(meeting, store)
    waited, until = set(range(1, count())), time.monotonic() + _MEETING.total_seconds()
    while waited:
        for rank in waited:
            if store.check([f"here/{rank}"]):
                store.set(f"meeting/{store.get(f'here/{rank}').decode()}", own)
        waited = {rank for rank in waited if not store.check([f"{own}/{rank}"])}
        if time.monotonic() > until:
            raise TimeoutError(f"Of {count()} processes {len(waited)} did not come.")
        time.sleep(0.05)
    return PrefixStore(own, store)


def leave() -> None:
    """Part from the other ranks, at the end of the program."""
    if "torch" in sys.modules:
        import torch.distributed as dist

        if dist.is_initialized():
            dist.destroy_process_group()


def agree(go: bool = True) -> bool:
    """Wait for all ranks; whether all of them go on."""
    if count() == 1:
        return go
    import torch

    votes = torch.tensor([float(go)])
    add_up([votes])
    return round(float(votes)) == count()


class Stopped(Exception):
    """Another rank was stopped, and so this one."""


def go_on() -> None:
    """Wait for all ranks; raises `Stopped` where one of them was closed."""
    if not agree():
        raise Stopped


@contextmanager
def stopping_together() -> Iterator[None]:
    """A generator that is closed inside stops the other ranks at their next `go_on`; none leaves before all have saved.

    Between the other messages of the ranks nothing may be yielded.
    """
    try:
        yield
        go_on()  # rank 0 may have more to do than the others
    except GeneratorExit:
        agree(False)
        agree()
        raise
    except Stopped:
        agree()
        raise


def add_up(tensors: Sequence[Tensor]) -> None:
    """Replace float32 tensors, on any one device, by their sums over all ranks, with one message."""
    if count() == 1:
        return
    import torch
    import torch.distributed as dist

    join()
    device = "cpu" if dist.get_backend() == "gloo" else f"cuda:{torch.cuda.current_device()}"
    flat = torch.cat([tensor.detach().reshape(-1).to(device) for tensor in tensors])
    dist.all_reduce(flat)
    for tensor, total in zip(tensors, flat.split([t.numel() for t in tensors]), strict=True):
        tensor.detach().copy_(total.view_as(tensor))


def made_same(tensors: Sequence[Tensor]) -> None:
    """Give every rank the values of the first: two kinds of card may begin with other last bits."""
    if count() == 1:
        return
    import torch

    floats = [tensor for tensor in tensors if tensor.is_floating_point()]
    if not is_first():
        for tensor in floats:
            with torch.no_grad():
                tensor.zero_()
    add_up(floats)


def whole(part: Tensor, positions: Tensor, length: int) -> Tensor:
    """(length, ...) float32 on the device of `part`, of which each rank has the rows at its `positions`."""
    if count() == 1:
        return part
    everything = part.new_zeros(length, *part.shape[1:])
    everything[positions.to(part.device)] = part.detach()
    add_up([everything])
    return everything


def gathered(value: Any) -> list[Any]:
    """What every rank has, in order; values that JSON knows, so that nobody's pickle is opened."""
    if count() == 1:
        return [value]
    import torch

    text = json.dumps(value).encode()
    sizes = torch.zeros(count())
    sizes[number()] = len(text)
    add_up([sizes])
    ends = sizes.long().cumsum(0).tolist()
    letters = torch.zeros(ends[-1])  # a byte is a whole number that float32 holds
    if text:
        letters[ends[number()] - len(text) : ends[number()]] = torch.frombuffer(bytearray(text), dtype=torch.uint8)
    add_up([letters])
    found = bytes(letters.byte().tolist())
    return [json.loads(found[start:end]) for start, end in zip([0, *ends[:-1]], ends, strict=True)]
