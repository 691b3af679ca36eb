"""What the smoke test asks of the system: a clean environment, a screen, a polite close, a list of processes."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

WINDOWS = sys.platform == "win32"
NOBODY = 65534


class SmokeError(Exception):
    """What does not hold, as a sentence."""


def require(condition: object, sentence: str) -> None:
    if not condition:
        raise SmokeError(sentence)


def environment(home: Path, display: str = "", tools: bool = False) -> dict[str, str]:
    """Nothing of ours: no Python, no path to any program (but with `tools` to the system's), a home of its own."""
    if WINDOWS:
        root = os.environ["SYSTEMROOT"]
        local = {"APPDATA": home / "AppData" / "Roaming", "LOCALAPPDATA": home / "AppData" / "Local"}
        places = {"USERPROFILE": home, "TEMP": home / "Temp", "TMP": home / "Temp"} | local
        for place in places.values():
            place.mkdir(parents=True, exist_ok=True)
        return {"SYSTEMROOT": root, "PATH": f"{root}\\System32"} | {name: str(path) for name, path in places.items()}
    values = {
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PATH": "/usr/bin:/bin" if tools else "/nowhere",
        "XDG_RUNTIME_DIR": str(home / ".run"),
        "TMPDIR": str(home / ".tmp"),
    }
    return values | ({"DISPLAY": display} if display else {})


def apart() -> list[str]:
    """Words before a command that run it without network and without rights over the system; as much as is possible."""
    if WINDOWS:
        return []
    if os.geteuid() == 0:
        alone = [_tool("setpriv"), f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        return [_tool("unshare"), "--net", *alone]
    without = [_tool("unshare"), "--user", "--map-current-user", "--net"]
    return without if subprocess.run([*without, "true"], capture_output=True).returncode == 0 else []


def _tool(name: str) -> str:
    """Where a tool of the system lies; the programs tested have no path to it."""
    found = shutil.which(name)
    require(found, f"The smoke test needs {name} (util-linux).")
    assert found is not None
    return found


def make_home(base: Path) -> Path:
    """A home folder with a blank and Korean letters in its name."""
    home = base / "홍 길동"
    for folder in (home, home / ".run", home / ".tmp"):
        folder.mkdir(parents=True)
        folder.chmod(0o700)
    give_away(home)
    return home


def give_away(path: Path) -> None:
    """Let the user that the program runs as own `path` and all below it."""
    if not WINDOWS and os.geteuid() == 0:
        for entry in [path, *path.rglob("*")]:
            os.lchown(entry, NOBODY, NOBODY)


def start(command: Sequence[str], env: dict[str, str]) -> subprocess.Popen[str]:
    """Start a command apart from everything; its output is kept."""
    return subprocess.Popen(
        [*apart(), *command], env=env, cwd=env.get("HOME"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def run(command: Sequence[str], env: dict[str, str], limit_s: float) -> tuple[int, str]:
    """Run a command apart to its end; ended by force after the limit."""
    process = start(command, env)
    try:
        output, _ = process.communicate(timeout=limit_s)
    except subprocess.TimeoutExpired:
        process.kill()
        output, _ = process.communicate()
        raise SmokeError(f"{command[0]} was not done within {limit_s:g} s:\n{output}") from None
    return process.returncode, output


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A virtual screen of its own; yields its name (empty on Windows, which has one)."""
    if WINDOWS:
        yield ""
        return
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as stream:
            number = stream.readline().strip()
        require(number, "Xvfb did not start.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def close_window(process: subprocess.Popen[str], display: str) -> None:
    """Close the window as a person does."""
    if WINDOWS:
        subprocess.run(["taskkill", "/PID", str(process.pid)], capture_output=True)  # without /F: asks the window
        return
    env = {**os.environ, "DISPLAY": display}
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "^Flawsmith"], env=env, capture_output=True, text=True
    ).stdout.split()
    require(found, "No window is on the screen.")
    subprocess.run(["xdotool", "windowfocus", "--sync", found[0], "key", "ctrl+q"], env=env, check=True)


def photograph(display: str, file: Path | None) -> None:
    """Keep a picture of the screen, where asked for and where there is a tool."""
    if file is not None and not WINDOWS and (tool := shutil.which("import")):
        subprocess.run([tool, "-display", display, "-window", "root", str(file)], check=True)


def processes_of(folder: Path) -> list[str]:
    """Processes whose program lies below `folder`."""
    if WINDOWS:
        listed = subprocess.run(
            ["tasklist", "/FI", "IMAGENAME eq flawsmith.exe", "/FO", "CSV", "/NH"], capture_output=True, text=True
        ).stdout
        return [line for line in listed.splitlines() if "flawsmith.exe" in line.lower()]
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            target = Path(os.readlink(entry / "exe"))
            # One that has ended and waits to be noticed by its parent has no program any more.
            if target.is_relative_to(folder):
                found.append(f"{entry.name} {target}")
    return found


def wait_for_none(folder: Path, limit_s: float = 10.0) -> None:
    """Wait until no process of `folder` is left."""
    end_s = time.monotonic() + limit_s
    while (left := processes_of(folder)) and time.monotonic() < end_s:
        time.sleep(0.1)
    require(not left, f"Processes are left behind: {', '.join(left)}")


def state_of(folder: Path) -> dict[str, tuple[int, int]]:
    """Size and time of change of every file below `folder`."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {str(path.relative_to(folder)): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}
