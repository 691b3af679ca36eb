"""A walk over everything that a window shows: for tests of its texts, names, tooltips and sizes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSlider,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from app.widgets.canvas import PictureCanvas
from app.widgets.card import ElidedLabel

_CONTROLS = (
    QAbstractButton,
    QComboBox,
    QAbstractSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QSlider,
    QAbstractItemView,
    PictureCanvas,
)
_WORDED = (QLabel, QPushButton, QToolButton, QCheckBox, QRadioButton)
_OF_QT = re.compile(r"^qt_|^ScrollLeftButton$|^ScrollRightButton$")


def shown(window: QWidget) -> Iterator[QWidget]:
    """`window` and every visible widget in it that the program made; not the parts Qt makes them of."""
    yield window
    for widget in window.findChildren(QWidget):
        inside = isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QTabBar | QScrollBar)
        if widget.isVisible() and not inside and not _OF_QT.match(widget.objectName()):
            yield widget


def controls(window: QWidget) -> Iterator[QWidget]:
    """What can be pressed, typed into or chosen from."""
    for widget in shown(window):
        if isinstance(widget, _CONTROLS) and not isinstance(widget.parent(), QAbstractItemView | QTabBar):
            yield widget


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    text = widget.property("text") if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or (text or "").replace("&", "").strip()


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """(which widget, a text it shows or says)."""
    for widget in shown(window):
        which = f"{type(widget).__name__} {widget.objectName()}".strip()
        typed = isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox)
        names = ("title", "placeholderText", "suffix", "toolTip", "accessibleName", "windowTitle")
        for name in names if typed else ("text", *names):
            text = widget.property(name)
            if isinstance(text, str) and text.strip():
                yield which, text
        if isinstance(widget, QHeaderView) and widget.model() is not None:
            heads = (widget.model().headerData(i, widget.orientation()) for i in range(widget.count()))
            yield from ((which, text) for text in heads if isinstance(text, str))
        if isinstance(widget, QTabBar):
            yield from (
                (which, text) for i in range(widget.count()) for text in (widget.tabText(i), widget.tabToolTip(i))
            )
        elif isinstance(widget, QComboBox):
            yield from ((which, widget.itemText(i)) for i in range(widget.count()))


def clipped(window: QWidget) -> Iterator[str]:
    """Labels and buttons whose words do not fit into them."""
    for widget in shown(window):
        if isinstance(widget, ElidedLabel) or not isinstance(widget, _WORDED):
            continue
        text = str(widget.property("text") or "")
        if not text:
            continue
        wish: QSize = widget.sizeHint()
        if isinstance(widget, QAbstractButton):  # the style sheet's heights are not in its wish
            wish.setHeight(QFontMetrics(widget.font()).height())
        if isinstance(widget, QLabel) and widget.wordWrap():
            wish = QSize(_longest_word(widget), widget.heightForWidth(widget.width()))
        if wish.width() > widget.width() + 1 or wish.height() > widget.height() + 1:
            size = f"{wish.width()}x{wish.height()} in {widget.width()}x{widget.height()}"
            yield f"{type(widget).__name__} {text!r}: {size}"


def _longest_word(label: QLabel) -> int:
    metrics = QFontMetrics(label.font())
    words = re.split(
        r"[\s\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]+", re.sub("<[^<>]*>", " ", label.text())
    )  # these break anywhere
    return max((metrics.horizontalAdvance(word) for word in words), default=0)
