"""Smoke test of what a build made, as the one who gets it meets it.

    python packaging/smoke.py flawsmith_0.1.0_amd64.deb       installs, starts, tests, upgrades, removes (as root)
    python packaging/smoke.py Flawsmith-0.1.0-linux-x86_64.run       the same without root
    python packaging/smoke.py Flawsmith-0.1.0-windows.exe            the same on Windows
    python packaging/smoke.py build/frozen-cpu/flawsmith             only starts and tests a frozen folder

The program runs without network, without Python on its path, from a folder that it may not write, as a user whose home
has a blank and Korean letters in its name. Exit status 0: all holds; 1: a sentence says what does not.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import smoke_system as system
from smoke_system import WINDOWS, SmokeError, require

sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
SELFTEST_LIMIT_S, WINDOW_LIMIT_S, CLOSE_LIMIT_S = 900.0, 90.0, 20.0
OLD_VERSION = "0.0.1"
OLD_FILE = "_internal/of-the-old-version"
_PROJECT_TEXT = '{"format": 0}\n'


class Smoke:
    """One test; `result` gathers its figures."""

    def __init__(self, base: Path, picture: Path | None) -> None:
        self.base, self.picture = base, picture
        self.home = system.make_home(base)
        self.result: dict[str, Any] = {}

    # --- what every installed program must do ----------------------------------------------------

    def use(self, command: list[str], folder: Path) -> None:
        """Start the window twice and the self-test once; `folder` is where the program is installed."""
        before = system.state_of(folder)
        self.result["version"] = self.version(command)
        self.result["window_s"] = [self.window(command, folder, keep) for keep in (None, self.picture)]
        self.selftest(command, folder)
        require(system.state_of(folder) == before, f"The program changed its own folder {folder}.")
        self.say("the program's folder is as it was installed")

    def version(self, command: list[str]) -> str:
        status, output = system.run([*command, "--version"], system.environment(self.home), WINDOW_LIMIT_S)
        require(status == 0, f"--version ended with {status}: {output}")
        require(WINDOWS or output.startswith("flawsmith "), f"--version said: {output}")
        return output.strip()

    def window(self, command: list[str], folder: Path, picture: Path | None) -> float:
        """Show the window and close it; returns the seconds from the start of the process to the shown window."""
        ready = self.home / "ready.txt"
        ready.unlink(missing_ok=True)
        with system.screen() as display:
            start_s = time.monotonic()
            process = system.start([*command, "--ready", str(ready)], system.environment(self.home, display))
            try:
                while not ready.exists() and process.poll() is None and time.monotonic() - start_s < WINDOW_LIMIT_S:
                    time.sleep(0.02)
                shown_s = round(time.monotonic() - start_s, 2)
                if not ready.exists():
                    process.kill()
                    raise SmokeError(f"No window within {WINDOW_LIMIT_S:g} s: {process.communicate()[0]}")
                time.sleep(2 if picture is None else 5)  # what it does after it is shown may fail too
                system.photograph(display, picture)
                if process.poll() is not None:
                    raise SmokeError(f"The window closed by itself: {process.communicate()[0]}")
                system.close_window(process, display)
                output, _ = process.communicate(timeout=CLOSE_LIMIT_S)
            except subprocess.TimeoutExpired:
                raise SmokeError(f"The window did not close within {CLOSE_LIMIT_S:g} s.") from None
            finally:
                if process.poll() is None:
                    process.kill()
                    process.wait()
        require(process.returncode == 0, f"The window ended with {process.returncode}: {output}")
        require("Traceback" not in output, f"The window reported an error: {output}")
        system.wait_for_none(folder)
        self.say(f"the window was shown after {shown_s} s and closed; no process is left. It said: {output!r}")
        return shown_s

    def selftest(self, command: list[str], folder: Path) -> None:
        """The whole job in small."""
        out = self.home / "시험 결과"
        start_s = time.monotonic()
        status, output = system.run(
            [*command, "--selftest", str(out), "--limit", str(SELFTEST_LIMIT_S)],
            system.environment(self.home),
            SELFTEST_LIMIT_S + 60,
        )
        self.say(output.strip())
        require(status == 0, f"The self-test ended with {status}: {output}")
        told = json.loads((out / "selftest.json").read_text(encoding="utf-8"))
        require(told["passed"], f"The self-test did not pass: {told}")
        pictures = ["pictures/scratch/*.png", "project/captions/**/*.txt", "set/scratch/*.png"]
        figures = ["set/metrics.csv", "export/annotations/instances.json", "project/proofs/set/report.pdf"]
        for kind in pictures + figures:
            require(list(out.glob(kind)), f"The self-test left no {kind}.")
        require(list(out.glob("project/runs/*/checkpoints/*.safetensors")), "The self-test left no checkpoint.")
        system.wait_for_none(folder)
        self.result["selftest_s"] = round(time.monotonic() - start_s, 1)
        self.result["selftest"] = told

    # --- what a user has -------------------------------------------------------------------------

    def leave_belongings(self) -> Callable[[str], None]:
        """Put a project and settings where a user has them; returns what checks that they are still there."""
        project = self.home / "문서" / "line 3"
        project.mkdir(parents=True)
        (project / "project.json").write_text(_PROJECT_TEXT, encoding="utf-8")
        settings = self.home / ".config" / "Flawsmith" / "Flawsmith.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[General]\nkept=42\n", encoding="utf-8")
        system.give_away(self.home)

        def check(after: str) -> None:
            kept = (project / "project.json").read_text(encoding="utf-8")
            require(kept == _PROJECT_TEXT, f"The project was changed by {after}.")
            if not WINDOWS:  # there they lie in the registry
                require("kept=42" in settings.read_text(encoding="utf-8"), f"The settings were lost by {after}.")
            self.say(f"project and settings are there after {after}")

        return check

    def say(self, text: str) -> None:
        print(f"smoke: {text}", flush=True)


def old_tree(base: Path) -> Path:
    """A program of an older version: what matters to an upgrade is which files it left where."""
    source = Path(__file__).resolve().parent.parent / "resources" / "icon"
    tree = base / "old"
    icons = tree / "_internal" / "resources" / "icon"
    icons.mkdir(parents=True)
    for name in ("flawsmith.png", "flawsmith.svg"):
        (icons / name).write_bytes((source / name).read_bytes())
    (tree / OLD_FILE).write_text("old\n")
    (tree / "flawsmith").write_text("#!/bin/sh\necho old\n")
    (tree / "flawsmith").chmod(0o755)
    return tree


def started_by(entry: Path) -> list[str]:
    """The command of a desktop entry, read as a desktop reads it."""
    line = next(row for row in entry.read_text(encoding="utf-8").splitlines() if row.startswith("Exec="))
    text = line.removeprefix("Exec=").replace("\\\\", "\\")
    words = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', text)
    plain = [re.sub(r"\\(.)", r"\1", inside) or outside for inside, outside in words]
    return [word.replace("%%", "%") for word in plain if word != "%f"]


def test_deb(smoke: Smoke, installer: Path) -> None:
    from deb import build_deb

    folder = Path("/opt/flawsmith")
    require(not folder.exists(), f"{folder} is there already; remove that installation first.")
    check = smoke.leave_belongings()
    fields = subprocess.run(["dpkg-deb", "-f", str(installer), "Package"], capture_output=True, text=True, check=True)
    package = fields.stdout.strip()
    variant = "cuda" if package.endswith("-cuda") else "cpu"
    old = build_deb(old_tree(smoke.base), variant, OLD_VERSION, ["libc6"], smoke.base, smoke.base)
    try:
        subprocess.run(["dpkg", "-i", str(old)], check=True, capture_output=True)
        require((folder / OLD_FILE).exists(), "The older version was not installed.")
        start_s = time.monotonic()
        done = subprocess.run(["dpkg", "-i", str(installer)], capture_output=True, text=True)
        require(done.returncode == 0, f"dpkg failed: {done.stderr}")
        smoke.result["install_s"] = round(time.monotonic() - start_s, 1)
        require(not (folder / OLD_FILE).exists(), "A file of the older version is left.")
        check("the upgrade")
        entry = Path("/usr/share/applications/flawsmith.desktop")
        subprocess.run(["desktop-file-validate", str(entry)], check=True)
        require(Path("/usr/bin/flawsmith").resolve() == folder / "flawsmith", "The command flawsmith is not there.")
        smoke.use(started_by(entry), folder)
        check("use")
    finally:
        subprocess.run(["dpkg", "--purge", package], check=True, capture_output=True)
    require(not folder.exists() and not entry.exists(), "The removal left files.")
    check("the removal")


def test_run(smoke: Smoke, installer: Path) -> None:
    from selfextracting import build_run

    check = smoke.leave_belongings()
    variant = "cuda" if installer.stem.endswith("-cuda") else "cpu"
    data = smoke.home / ".local" / "share"
    folder = data / "flawsmith" / "program"
    env = system.environment(smoke.home, tools=True)

    def install(file: Path) -> None:
        # Under a name of its own: the installer may lie where its user may not look.
        status, output = system.run(["sh", str(file), "--", "--quiet"], env, 600)
        require(status == 0, f"{file.name} ended with {status}: {output}")

    install(build_run(old_tree(smoke.base), variant, OLD_VERSION, [], smoke.base, smoke.base))
    require((folder / OLD_FILE).exists(), "The older version was not installed.")
    start_s = time.monotonic()
    install(installer)
    smoke.result["install_s"] = round(time.monotonic() - start_s, 1)
    require(not (folder / OLD_FILE).exists(), "A file of the older version is left.")
    check("the upgrade")
    entry = data / "applications" / "flawsmith.desktop"
    subprocess.run(["desktop-file-validate", str(entry)], check=True)
    for file in [folder, *folder.rglob("*")]:
        if not file.is_symlink():
            file.chmod(file.stat().st_mode & ~0o222)
    smoke.use(started_by(entry), folder)
    check("use")
    for file in [folder, *(f for f in folder.rglob("*") if f.is_dir())]:
        file.chmod(0o755)
    status, output = system.run([str(data / "flawsmith" / "uninstall.sh")], env, 60)
    require(status == 0, f"The uninstaller ended with {status}: {output}")
    require(not folder.parent.exists() and not entry.exists(), "The removal left files.")
    require(not (smoke.home / ".local" / "bin" / "flawsmith").is_symlink(), "The removal left the command.")
    check("the removal")


def test_exe(smoke: Smoke, installer: Path) -> None:
    check = smoke.leave_belongings()
    folder = smoke.base / "프로그램 files" / "Flawsmith"
    quiet = ["/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART"]
    subprocess.run([str(installer), *quiet, f"/DIR={folder}"], check=True, timeout=900)
    (folder / OLD_FILE).write_text("old\n")
    subprocess.run([str(installer), *quiet, f"/DIR={folder}"], check=True, timeout=900)
    require(not (folder / OLD_FILE).exists(), "A file of the older version is left.")
    check("the upgrade")
    smoke.use([str(folder / "flawsmith.exe")], folder)
    check("use")
    subprocess.run([str(folder / "unins000.exe"), *quiet], check=True, timeout=600)
    end_s = time.monotonic() + 60
    while (folder / "flawsmith.exe").exists() and time.monotonic() < end_s:
        time.sleep(0.5)  # the uninstaller goes on in a copy of itself
    require(not (folder / "flawsmith.exe").exists(), "The removal left the program.")
    check("the removal")


def test_folder(smoke: Smoke, folder: Path) -> None:
    smoke.use([str(folder / ("flawsmith.exe" if WINDOWS else "flawsmith"))], folder)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", type=Path)
    parser.add_argument("--result", type=Path, help="JSON file to which the figures are added")
    parser.add_argument("--screenshot", type=Path, help="PNG file for a picture of the installed program")
    options = parser.parse_args()
    target = options.target.resolve()
    tests = {".deb": test_deb, ".run": test_run, ".exe": test_exe}
    with tempfile.TemporaryDirectory(prefix="flawsmith-smoke-", ignore_cleanup_errors=True) as temporary:
        base = Path(temporary).resolve()
        base.chmod(0o755)
        smoke = Smoke(base, options.screenshot)
        try:
            tests.get(target.suffix, test_folder)(smoke, target)
        except SmokeError as error:
            print(f"smoke: FAILED for {target.name}: {error}", file=sys.stderr)
            return 1
    if options.result is not None:
        known = json.loads(options.result.read_text(encoding="utf-8")) if options.result.exists() else {}
        text = json.dumps(known | {target.name: smoke.result}, indent=2, ensure_ascii=False)
        options.result.write_text(f"{text}\n", encoding="utf-8")
    print(f"smoke: passed for {target.name}: window after {smoke.result['window_s']} s (first, again)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
