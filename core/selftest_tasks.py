"""The tasks of the facade with judges that learn for a second: a look at whether everything they need is there.

The self-test runs them in a process of their own. Their figures say nothing of the pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from core import tasks
from core.config import Config
from core.events import Event

_JUDGE_STEPS = 25


def _short(work: Callable[[Any], Iterator[Event]]) -> Callable[[Any], Iterator[Event]]:
    def run(config: Any) -> Iterator[Event]:
        from core.judging import judge

        judge._STEPS = _JUDGE_STEPS
        yield from work(config)

    return run


TASKS: dict[str, tuple[Callable[[Any], Iterator[Event]], type[Config]]] = {
    name: (_short(work), config) for name, (work, config) in tasks.TASKS.items()
}
