"""The command line: `python -m core TASK ...`, every task of `core.tasks`, `demo`, the whole job, and `describe`.

Progress goes to stderr; with --json the events go to stdout, one a line. Exit status: 0 done, 1 the program failed,
2 bad input, 130 cancelled. A failure is one sentence on stderr, never a traceback unless --debug is given.
"""

from __future__ import annotations

import contextlib
import errno
import json
import multiprocessing
import os
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Iterator, Sequence
from types import FrameType
from typing import Any

from core import ranks
from core.console import Console, duration, json_line
from core.describe import as_record, as_text, describe
from core.errors import FlawsmithError, InputError
from core.events import Event
from core.options import build_parser, config_of
from core.tasks import TASKS

DONE, FAILED, BAD_INPUT, CANCELLED = 0, 1, 2, 130

SHARED = ("prepare", "train", "generate")
"""Tasks that several processes do together; of all others rank 0 does the whole."""

_USERS_FOLDERS = {
    errno.ENOENT,
    errno.EACCES,
    errno.EPERM,
    errno.EROFS,
    errno.ENOSPC,
    errno.EDQUOT,
    errno.ENOTDIR,
    errno.EISDIR,
    errno.EEXIST,
    errno.ENAMETOOLONG,
}
"""Errors of the system that the user's choice of a folder causes."""

_GONE = {
    getattr(errno, name)
    for name in ("ESTALE", "EIO", "ENODEV", "ENXIO", "ETIMEDOUT", "EHOSTDOWN", "EHOSTUNREACH", "ENOTCONN")
    if hasattr(errno, name)
}
"""Errors of a drive or a network share that has gone."""


class Cancel:
    """Turns Ctrl+C and a polite kill into a flag; a second one, later, stops at once."""

    ECHO_S = 1.0
    """A signal within this time is the first one's echo: `timeout` sends each to the process and to its group."""

    def __init__(self) -> None:
        self.asked = False
        self._since_s = 0.0

    def __call__(self, _number: int, _frame: FrameType | None) -> None:
        now_s = time.monotonic()
        if self.asked and now_s - self._since_s > self.ECHO_S:
            raise KeyboardInterrupt
        if not self.asked:
            self.asked, self._since_s = True, now_s

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        """Handles the signals inside the `with` block."""
        before = {number: signal.signal(number, self) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)


def follow(events: Iterator[Event], show: Callable[[Event], None], cancel: Cancel) -> bool:
    """Show events until they end (True) or the task is cancelled and has saved what it has (False)."""
    try:
        for event in events:
            show(event)
            if cancel.asked:
                return False
        return True
    finally:
        close = getattr(events, "close", None)
        if close is not None:
            close()


def run(options: dict[str, Any], as_json: bool) -> int:
    """Run the task named in `options`; returns the exit status."""
    task, generator = options.pop("task"), options.get("generator")
    if task not in SHARED and not ranks.alone():
        return DONE
    if task == "describe":
        return show_model(options["model"], options["size"], options.get("channels"), as_json)
    if task == "demo":
        from core.demo_job import run_demo

        events = run_demo(options["out"])
    else:
        config = config_of(task, options)
        events = TASKS[task][0](config)

    stdout, console, cancel, start_s = sys.stdout, Console(sys.stderr, generator=generator), Cancel(), time.monotonic()

    def show(event: Event) -> None:
        if not ranks.is_first():
            return
        if as_json:
            print(json_line(event), file=stdout, flush=True)
        console.show(event)

    try:
        # What a library prints must not come between the JSON lines.
        with cancel.watching(), contextlib.redirect_stdout(sys.stderr):
            finished = follow(events, show, cancel)
    except ranks.Stopped:
        finished = False
    finally:
        console.close()
        ranks.leave()
    if ranks.is_first():
        console.line(
            f"Done in {duration(time.monotonic() - start_s)}." if finished else "Cancelled; what was done is kept."
        )
    return DONE if finished else CANCELLED


def show_model(model: str, size: tuple[int, int], channels: int | None, as_json: bool) -> int:
    """Print a model's tables on stdout; returns the exit status."""
    tables = describe(model, *size, channels)
    print(json.dumps(as_record(model, *size, tables)) if as_json else as_text(model, *size, tables))
    return DONE


def explain(error: BaseException) -> tuple[int, str]:
    """Exit status and the one sentence for an error that ended a task."""
    if isinstance(error, InputError):
        return BAD_INPUT, str(error)
    if isinstance(error, FlawsmithError):
        return FAILED, str(error)
    if isinstance(error, OSError) and error.errno in _USERS_FOLDERS:
        where = f"{error.filename}: " if error.filename else ""
        return BAD_INPUT, f"{where}{error.strerror}; see that the folder exists, can be written and has space."
    if isinstance(error, OSError) and error.errno in _GONE:
        where = error.filename or "A file"
        return (
            FAILED,
            f"{where} cannot be reached; look whether its drive or network share is connected, and go on then.",
        )
    details = traceback.format_exception(error)
    with tempfile.NamedTemporaryFile(
        "w", prefix="flawsmith-", suffix=".log", delete=False, encoding="utf-8", errors="backslashreplace"
    ) as log:
        log.writelines(details)
    return FAILED, f"Flawsmith failed ({type(error).__name__}); the details are in {log.name}."


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        # A console that cannot show a name in another script must not end the task.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    debug = "--debug" in (sys.argv[1:] if arguments is None else arguments)
    try:
        options = vars(build_parser().parse_args(arguments))
        options.pop("debug", None)
        with warnings.catch_warnings():
            if not debug and not sys.warnoptions:
                warnings.simplefilter("ignore")  # libraries' words to programmers
            return run(options, options.pop("json", False))
    except SystemExit as end:  # --help, --version
        return int(end.code or 0)
    except KeyboardInterrupt:
        print("Stopped at once.", file=sys.stderr)
        return CANCELLED
    except BrokenPipeError:
        # The reader of stdout has gone. Python would complain once more when it closes stdout at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANCELLED
    except Exception as error:
        if debug:
            traceback.print_exc()
        status, sentence = explain(error)
        if ranks.is_first() or status == FAILED:
            print(" ".join(sentence.split()), file=sys.stderr)
        return status


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
