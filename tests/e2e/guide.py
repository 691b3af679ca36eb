"""The program as it is, and beside it somebody who says where things are: `python tests/e2e/guide.py [ARGUMENTS]`.

Starts the real window with the real tasks, but thin networks, short samplers and judges that learn for a moment, so
that a walk through the whole work takes a minute. For every byte that comes on stdin it answers with one line of
JSON on stdout: what a screen reader would find in the window that is in front. It presses nothing and changes nothing.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

_HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(_HERE), str(_HERE.parents[1])]  # the jobs' children get this path too

_SHOWN = ("Button", "PushButton", "CheckBox", "RadioButton", "ComboBox", "SpinBox", "EditableText", "StaticText",
          "PageTab", "List", "ListItem", "Cell", "ProgressBar", "MenuItem", "Slider")  # fmt: skip


def front() -> Any:
    """The window that gets the keys: a popup, else the dialog on top, else the main window."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    found = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if found is not None:
        return found
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible()), None)


def things(of: Any) -> Iterator[dict[str, Any]]:
    """Everything that is seen in the accessible `of`: what it is, what it is called, where, and how it stands."""
    from PySide6.QtGui import QAccessible

    state = of.state()
    if state.invisible:
        return
    role = of.role().name
    if role in _SHOWN:
        rect = of.rect()
        yield {
            "role": role,
            "name": of.text(QAccessible.Text.Name).replace("&", ""),
            "value": of.text(QAccessible.Text.Value),
            "rect": [rect.x(), rect.y(), rect.width(), rect.height()],
            "enabled": not state.disabled,
            "checked": bool(state.checked),
            "focused": bool(state.focused),
        }
    for place in range(of.childCount()):
        child = of.child(place)
        if child is not None and child.isValid():
            yield from things(child)


def view() -> dict[str, Any]:
    """The window in front."""
    from PySide6.QtGui import QAccessible

    window = front()
    if window is None:
        return {"window": 0, "title": "", "things": []}
    found = list(things(QAccessible.queryAccessibleInterface(window)))
    return {"window": int(window.winId()), "title": window.windowTitle(), "things": found}


def listen() -> Any:
    """Answer questions for as long as the window is there."""
    from PySide6.QtCore import QObject, Qt, Signal

    class Guide(QObject):
        asked = Signal()

        def answer(self) -> None:
            sys.__stdout__.write(json.dumps(view()) + "\n")  # type: ignore[union-attr]
            sys.__stdout__.flush()  # type: ignore[union-attr]

    guide = Guide()
    guide.asked.connect(guide.answer, Qt.ConnectionType.QueuedConnection)

    def wait() -> None:
        while os.read(0, 1):  # not sys.stdin, whose lock would be held when the program ends
            guide.asked.emit()

    threading.Thread(target=wait, daemon=True).start()
    return guide


def main() -> int:
    """The program."""
    import app.main_window
    from app.__main__ import main as program

    app.main_window.MainWindow = partial(app.main_window.MainWindow, "small_tasks:TASKS")  # type: ignore[assignment,misc]
    guide = listen()
    status = program(sys.argv[1:])
    del guide
    return status


if __name__ == "__main__":
    sys.exit(main())
