"""The command line as a launcher starts it, once a rank: with judges that learn for a moment, and a death on demand.

Several tasks, parted by `then`, follow one another. `KILL=1:12` in the environment kills rank 1 at its twelfth gradient
as a power cut would; started again, it lives.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

import core.evaluation.checkpoint
import core.evaluation.score
import core.judging.judge
from core import ranks
from core.__main__ import main
from core.training.parts import Parts


def deadly(rank: int, gradient: int) -> None:
    """Lets `rank` die at that gradient."""
    real, left = Parts.retried, [gradient]

    def retried(self: Parts, length: int, step: Callable[[], float]) -> float:
        left[0] -= 1
        if left[0] == 0 and ranks.number() == rank:
            os.kill(os.getpid(), signal.SIGKILL)
        return real(self, length, step)

    Parts.retried = retried  # type: ignore[method-assign]


if __name__ == "__main__":
    core.judging.judge._STEPS = 15
    core.evaluation.score._PICTURES = 11
    core.evaluation.checkpoint.PICTURES = 2
    if "KILL" in os.environ and os.environ["TORCHELASTIC_RESTART_COUNT"] == "0":
        deadly(*map(int, os.environ["KILL"].split(":")))
    leave, ranks.leave = ranks.leave, lambda: None
    tasks = " ".join(sys.argv[1:]).split(" then ")
    status = max(main(task.split(" ")) for task in tasks)
    leave()
    sys.exit(status)
