"""Looks: Fusion with our own palette, light and dark as the system is, on an 8 px grid with one accent colour.

Widgets that paint themselves take their colours from their palette, so a change of theme reaches them as an
ordinary palette change: Base is a card, Mid a hairline, AlternateBase the track of a bar, PlaceholderText
what is said quietly, Highlight the accent and LinkVisited a warning.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

GRID_PX = 8
"""Every gap and margin is a multiple of this or half of it."""

VERDICT_PT = 13
"""Size of the sentence that everything else in a proof is about."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One theme."""

    window: str
    card: str
    line: str
    outline: str
    field: str
    track: str
    control: str
    pressed: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    warning: str
    good: str


LIGHT = Colours(
    window="#eef0f2",
    card="#fbfcfc",
    line="#d3d8dd",
    outline="#b4bcc3",
    field="#f4f6f7",
    track="#e4e8eb",
    control="#ffffff",
    pressed="#dde3e8",
    text="#1b2229",
    muted="#5b6770",
    disabled="#9aa4ac",
    accent="#0f6fa8",
    accent_hover="#0c5c8c",
    on_accent="#ffffff",
    warning="#9a4f00",
    good="#1f6f57",
)
DARK = Colours(
    window="#15191d",
    card="#1d2227",
    line="#343c43",
    outline="#4a545c",
    field="#20262b",
    track="#2b3238",
    control="#272e34",
    pressed="#39424a",
    text="#e4e9ed",
    muted="#98a5af",
    disabled="#5f6b74",
    accent="#4aa8dd",
    accent_hover="#6bbbe8",
    on_accent="#0b1318",
    warning="#e0a458",
    good="#63c3a4",
)


def palette_of(colours: Colours) -> QPalette:
    """The palette that carries `colours`."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.card,
        QPalette.ColorRole.AlternateBase: colours.track,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.control,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.control,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.warning,
        QPalette.ColorRole.Light: colours.control,
        QPalette.ColorRole.Midlight: colours.track,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.line,
        QPalette.ColorRole.Shadow: colours.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(colours.disabled))
    return palette


def field_palette_of(colours: Colours) -> QPalette:
    """The palette of input fields: Fusion draws their outline in a darker Window, which in the dark is none."""
    palette = palette_of(colours)
    palette.setColor(QPalette.ColorRole.Window, QColor(colours.outline).lighter(140))
    palette.setColor(QPalette.ColorRole.Button, QColor(colours.field))
    return palette


def style_sheet(colours: Colours) -> str:
    """What the palette cannot say: flat buttons, tabs, cards, bars."""
    c = colours
    return f"""
QFrame#card {{ background: {c.card}; border: 1px solid {c.line}; border-radius: 6px; }}
QLabel[role="title"] {{ font-weight: 600; }}
QLabel[role="quiet"] {{ color: {c.muted}; }}
QLabel[role="warning"] {{ color: {c.warning}; }}
QFrame#verdict {{ background: {c.card}; border: 1px solid {c.line}; border-left: 6px solid {c.muted};
  border-top-right-radius: 6px; border-bottom-right-radius: 6px; }}
QFrame#verdict[outcome="helps"] {{ border-left-color: {c.good}; }}
QFrame#verdict[outcome="hurts"] {{ border-left-color: {c.warning}; }}
QLabel[role="verdict"] {{ font-size: {VERDICT_PT}pt; font-weight: 600; }}
QLabel[role="drop"] {{ color: {c.muted}; border: 1px dashed {c.muted}; border-radius: 6px; padding: 24px; }}
QComboBox, QSpinBox, QDoubleSpinBox, QLineEdit {{ min-height: 26px; }}
QPushButton, QToolButton {{ background: {c.control}; border: 1px solid {c.line}; border-radius: 4px;
  min-height: 28px; padding: 0 12px; }}
QToolButton {{ padding: 0 6px; }}
QToolButton[role="arrow"] {{ min-height: 20px; max-height: 20px; min-width: 20px; padding: 0; }}
QToolButton[role="menu"] {{ min-height: 22px; max-height: 22px; }}
QPushButton:checked {{ background: {c.track}; border-color: {c.accent}; }}
QPushButton:hover, QToolButton:hover {{ border-color: {c.accent}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {c.accent}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {c.pressed}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.disabled}; background: transparent; }}
QPushButton[primary="true"] {{ background: {c.accent}; border-color: {c.accent}; color: {c.on_accent};
  font-weight: 600; }}
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:focus {{ background: {c.accent_hover}; }}
QPushButton[primary="true"]:disabled {{ background: {c.track}; border-color: {c.track}; color: {c.disabled}; }}
QPushButton[role="warning"], QPushButton[role="link"], QToolButton[role="link"] {{ border: 0; padding: 0;
  background: transparent; min-height: 20px; color: {c.accent}; }}
QPushButton[role="warning"] {{ color: {c.warning}; }}
QPushButton[role="warning"]:hover, QPushButton[role="warning"]:focus, QPushButton[role="link"]:hover,
QPushButton[role="link"]:focus, QToolButton[role="link"]:hover,
QToolButton[role="link"]:focus {{ border: 0; text-decoration: underline; }}
QPushButton[role="small"] {{ min-height: 22px; max-height: 22px; padding: 0 10px; }}
QToolButton::menu-indicator {{ image: none; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {c.line}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ padding: 8px 16px; margin: 0 4px; border: 0; border-bottom: 2px solid transparent;
  color: {c.muted}; }}
QTabBar::tab:hover {{ color: {c.text}; }}
QTabBar::tab:selected {{ color: {c.text}; border-bottom: 2px solid {c.accent}; }}
QTabBar::tab:focus {{ color: {c.accent}; }}
QProgressBar {{ background: {c.track}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QToolTip {{ background: {c.control}; color: {c.text}; border: 1px solid {c.line}; padding: 4px; }}
QSplitter::handle {{ background: transparent; }}
ClassTable QSpinBox {{ min-height: 20px; }}
QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.line}; border-radius: 4px; min-height: 32px; }}
QScrollBar::handle:vertical:hover {{ background: {c.muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {c.line}; border-radius: 4px; min-width: 32px; }}
QScrollBar::handle:horizontal:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
PictureList, Filmstrip, GalleryView, HelpWindow QListWidget {{ background: transparent; }}
FigureTable {{ background: transparent; }}
FigureTable QHeaderView, FigureTable QHeaderView::section {{ background: transparent; }}
FigureTable QHeaderView::section {{ border: 0; border-bottom: 1px solid {c.line}; color: {c.muted};
  padding: 0 6px; }}
FigureTable::item {{ padding: 0 3px; }}
"""


def tabular(font: QFont) -> QFont:
    """`font` with figures of one width, so that numbers do not dance."""
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


class Theme(QObject):
    """Keeps the application in the system's colours. `FLAWSMITH_THEME` (light, dark) overrides."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setFont(tabular(application.font()))
        wish = os.environ.get("FLAWSMITH_THEME", "").lower()
        self._fixed: bool | None = {"light": False, "dark": True}.get(wish)
        application.styleHints().colorSchemeChanged.connect(self._on_scheme)
        self.apply()

    @property
    def is_dark(self) -> bool:
        if self._fixed is not None:
            return self._fixed
        return self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def fix(self, dark: bool | None) -> None:
        """Light or dark whatever the system is; None follows it again."""
        self._fixed = dark
        self.apply()

    def apply(self) -> None:
        """Put palette and style sheet on the application."""
        colours = DARK if self.is_dark else LIGHT
        self._application.setPalette(palette_of(colours))
        for kind in ("QComboBox", "QAbstractSpinBox", "QCheckBox", "QRadioButton", "QLineEdit"):
            self._application.setPalette(field_palette_of(colours), kind)  # type: ignore[arg-type]  # the stub is wrong
        self._application.setStyleSheet(style_sheet(colours))

    @Slot()
    def _on_scheme(self) -> None:
        self.apply()
