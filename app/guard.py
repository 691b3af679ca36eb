"""Nothing that goes wrong in a Python override of one of Qt's functions gets back into Qt.

PySide 6.11 keeps an exception that an override ended with until the Python call that led to it returns. Where another
override is asked for before that (a tab with three curves is shown, and each of them fails), it counts a reference too
few and the program ends with a segmentation fault. So overrides end here: the exception goes to `sys.excepthook`, as it
would from the event loop, and Qt gets a harmless answer.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Iterator
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject, QSize

_Answer = Callable[[], Any]
_ANSWERS: dict[str, _Answer] = {
    **dict.fromkeys(("event", "eventFilter", "viewportEvent", "sceneEvent", "editorEvent", "helpEvent"), bool),
    **dict.fromkeys(("sizeHint", "minimumSizeHint"), QSize),
    **dict.fromkeys(("rowCount", "columnCount"), int),
    **dict.fromkeys(("data", "headerData", "paint", "done", "accept", "reject"), lambda: None),
    "hasHeightForWidth": bool,
    "heightForWidth": lambda: -1,
}
"""What Qt is told by an override that failed; nothing by the many whose names end with Event."""
_IN_SCENES = ("QGraphicsWidget", "QGraphicsLayout")
"""Their size hints are of another type than a widget's; only pyqtgraph has such, and they are left to it."""


def guard_overrides() -> None:
    """Guard every class derived from `QObject`: those there are, and those still to come. Once for the program."""

    def init_subclass(cls: type[QObject], **named: Any) -> None:
        super(QObject, cls).__init_subclass__(**named)
        _guard(cls)

    QObject.__init_subclass__ = classmethod(init_subclass)  # type: ignore[assignment]
    for cls in set(_derived(QObject)):
        _guard(cls)


def is_guarded(cls: type, name: str) -> bool:
    """Whether the function of that name that `cls` itself defines is guarded."""
    return hasattr(vars(cls)[name], "__guarded__")


def _derived(cls: type) -> Iterator[type]:
    subclasses: list[type] = cls.__subclasses__()
    for derived in subclasses:
        yield derived
        yield from _derived(derived)


def _answer(cls: type, name: str) -> _Answer | None:
    if name.endswith("Hint") and any(base.__name__ in _IN_SCENES for base in cls.__mro__):
        return None
    return _ANSWERS.get(name, (lambda: None) if name.endswith("Event") else None)


def _guard(cls: type) -> None:
    qt = [base for base in cls.__mro__ if base.__module__.startswith("PySide6.")]
    for name, function in list(vars(cls).items()):
        if not isinstance(function, FunctionType) or hasattr(function, "__guarded__"):
            continue
        answer = _answer(cls, name)
        if answer is not None and any(hasattr(base, name) for base in qt):
            setattr(cls, name, _guarded(function, answer))


def _guarded(function: FunctionType, answer: _Answer) -> Callable[..., Any]:
    @functools.wraps(function)
    def guarded(*arguments: Any, **named: Any) -> Any:
        try:
            return function(*arguments, **named)
        except Exception as error:
            _tell(error)
            return answer()

    guarded.__guarded__ = True  # type: ignore[attr-defined]
    return guarded


def _tell(error: Exception) -> None:
    try:
        sys.excepthook(type(error), error, error.__traceback__)
    except Exception:  # what shows errors may be gone with the window by now
        sys.__excepthook__(type(error), error, error.__traceback__)
