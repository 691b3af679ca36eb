"""Somebody at a screen: sees what the program shows, and has a mouse and a keyboard (xdotool on a virtual screen)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_LOOK_S = 0.15
_SCREEN = "1600x1000x24"
_PATIENCE_S = 90.0
"""How long is waited for what comes at once on an idle machine."""
_SETTLE_S = 0.15
"""A window takes this long to show what was done to it."""

Thing = dict[str, Any]


def what_lacks() -> str:
    """Why nobody can sit at a screen here; empty where one can."""
    lacking = [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]
    if sys.platform != "linux":
        return "Only Linux has a virtual screen that a test can work at."
    return f"{' and '.join(lacking)} must be installed to work at a virtual screen." if lacking else ""


class Screen:
    """A virtual screen."""

    def __init__(self) -> None:
        read, write = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", _SCREEN, "-nolisten", "tcp"],
            pass_fds=[write],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.name = f":{told.readline().strip()}"

    def close(self) -> None:
        self._server.terminate()
        self._server.wait()


class Person:
    """Works with the program. Every method waits for what it needs, and fails saying what is seen instead."""

    def __init__(self, screen: Screen, home: Path) -> None:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "FLAWSMITH_"))}
        self._environment = kept | {
            "DISPLAY": screen.name, "HOME": str(home), "QT_QPA_PLATFORM": "xcb", "OMP_NUM_THREADS": "1",
            "FLAWSMITH_LANGUAGE": "en", "PYTHONFAULTHANDLER": "1",
        }  # fmt: skip
        self._said = home / "said.txt"
        self._program: subprocess.Popen[str] | None = None
        self._view: dict[str, Any] = {}

    # --- the program ---

    def starts(self, *arguments: object) -> None:
        """Starts the program."""
        with self._said.open("w", encoding="utf-8") as said:
            self._program = subprocess.Popen(
                [sys.executable, str(ROOT / "tests" / "e2e" / "guide.py"), *map(str, arguments)],
                cwd=ROOT,
                env=self._environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=said,
                text=True,
            )

    def sees_it_end(self, within_s: float = _PATIENCE_S) -> int:
        """Waits for the program's end; its exit status."""
        assert self._program is not None
        return self._program.wait(within_s)

    @property
    def said(self) -> str:
        """What the program wrote to its terminal."""
        return self._said.read_text(encoding="utf-8")

    def leaves(self) -> None:
        """Ends the program by force where it is still there."""
        if self._program is None:
            return
        if self._program.poll() is None:
            self._program.kill()
        self._program.communicate()

    # --- eyes ---

    def looks(self) -> list[Thing]:
        """Everything in the window in front."""
        assert self._program is not None and self._program.stdin is not None and self._program.stdout is not None
        try:
            self._program.stdin.write("?")
            self._program.stdin.flush()
            line = self._program.stdout.readline()
        except BrokenPipeError:
            line = ""
        assert line, f"The program has ended ({self._program.poll()}): {self.said[-2000:]}"
        self._view = json.loads(line)
        things: list[Thing] = self._view["things"]
        return things

    def sees(self, words: str, within_s: float = _PATIENCE_S, role: str = "") -> Thing:
        """Waits until `words` are seen somewhere."""
        return self._wait(lambda thing: words in _words(thing) and role in thing["role"], words, within_s)

    def does_not_see(self, words: str, within_s: float = _PATIENCE_S) -> None:
        """Waits until `words` are seen nowhere."""
        end_s = time.monotonic() + within_s
        while any(words in _words(thing) for thing in self.looks()):
            assert time.monotonic() < end_s, f"'{words}' does not go away."
            time.sleep(_LOOK_S)

    def sees_dialog(self, title: str, within_s: float = _PATIENCE_S) -> None:
        """Waits until the window in front is called so."""
        end_s = time.monotonic() + within_s
        self.looks()
        while title not in self._view["title"]:
            assert time.monotonic() < end_s, f"No window '{title}', but '{self._view['title']}'."
            time.sleep(_LOOK_S)
            self.looks()

    def _wait(self, is_it: Any, what: str, within_s: float) -> Thing:
        end_s = time.monotonic() + within_s
        while True:
            things = self.looks()
            found = next((thing for thing in things if is_it(thing)), None)
            if found is not None:
                return found
            seen = " | ".join(filter(None, (_words(thing).strip() for thing in things)))
            assert time.monotonic() < end_s, f"'{what}' is not seen in '{self._view['title']}': {seen}"
            time.sleep(_LOOK_S)

    # --- hands ---

    def clicks(self, name: str, role: str = "", within_s: float = _PATIENCE_S) -> None:
        """Clicks on what is called `name`, as soon as it can be clicked."""

        def is_it(thing: Thing) -> bool:
            called = thing["name"] == name and thing["role"] != "StaticText"
            return called and thing["enabled"] and role in thing["role"]

        thing = self._wait(is_it, f"{name}, to be clicked", within_s)
        self.clicks_at(*thing["rect"])

    def clicks_at(self, x: int, y: int, width: int, height: int) -> None:
        """Clicks into the middle of a rectangle of the screen."""
        self._do("mousemove", x + width // 2, y + height // 2, "click", 1)
        time.sleep(_SETTLE_S)

    def presses(self, *keys: str) -> None:
        """Presses keys, one after the other ("ctrl+q")."""
        self.looks()
        self._do("windowfocus", self._view["window"])  # what a desktop does with the window in front
        time.sleep(_SETTLE_S)
        for key in keys:
            self._do("key", key)
            time.sleep(_SETTLE_S)

    def types(self, text: object) -> None:
        """Types into what has the focus."""
        self.presses()
        self._do("type", "--delay", 8, str(text))
        time.sleep(_SETTLE_S)

    def enters(self, name: str, text: object) -> None:
        """Writes `text` into the field called `name`, instead of what stands there."""
        self.clicks(name)
        self.presses("ctrl+a")
        self.types(text)
        self.presses("Tab")

    def _do(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True, timeout=30)


def _words(thing: Thing) -> str:
    return f"{thing['name']} {thing['value']}"
