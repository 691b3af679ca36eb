"""The entry in the menu of applications, as a file."""

from __future__ import annotations

from pathlib import Path

LINUX = Path(__file__).resolve().parent / "linux"


def quoted(path: str) -> str:
    """`path` for the inside of a quoted argument of `Exec`, escaped as the Desktop Entry Specification says."""
    text = path.replace("\\", "\\\\\\\\").replace("%", "%%")
    for character in '"`$':
        text = text.replace(character, f"\\\\{character}")
    return text


def desktop_entry(program: str, uninstaller: str | None = None) -> str:
    """The entry that starts `program`, with an action that starts `uninstaller` where there is one."""
    text = (LINUX / "flawsmith.desktop").read_text(encoding="utf-8").replace("@PROGRAM@", quoted(program))
    if uninstaller is not None:
        action = (LINUX / "uninstall-action.desktop").read_text(encoding="utf-8")
        text += action.replace("@UNINSTALL@", quoted(uninstaller))
    return text
