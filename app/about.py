"""About the program: its version, what it consists of and under which licences, the graphics card, help for support."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QModelIndex, QProcess, QSysInfo, Qt, Slot, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.model.shipped import Shipped, read_shipped, version_of
from app.theme import GRID_PX
from core import __version__
from core.paths import RESOURCES

_ICON_PX = 64
_ASK_CARD = ["--query-gpu=name,memory.total,driver_version", "--format=csv,noheader"]
_PACKAGES = ("torch", "diffusers", "transformers", "numpy", "PySide6_Essentials")


def show(parent: QWidget | None) -> AboutDialog:
    """Open the dialog and return at once."""
    dialog = AboutDialog(parent)
    dialog.open()
    return dialog


class AboutDialog(QDialog):
    """Deletes itself when closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Flawsmith"))
        self.resize(720, 560)
        self.shipped = read_shipped()
        # The main window makes it.
        self._save_bundle: Callable[[], None] | None = getattr(parent, "save_support_bundle", None)
        self.card = QLabel(self.tr("Looking for a graphics card\u2026"))
        self.table = self._make_table()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlaceholderText(self.tr("Choose a package to read its licence."))
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.addTab(self._make_versions(), self.tr("This installation"))
        tabs.addTab(self._make_licences(), self.tr("Licences"))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID_PX, 3 * GRID_PX, 3 * GRID_PX, 2 * GRID_PX)
        column.setSpacing(2 * GRID_PX)
        column.addLayout(self._make_head())
        column.addWidget(tabs, 1)
        column.addWidget(self._make_buttons())
        self._ask_for_card()

    def _make_head(self) -> QHBoxLayout:
        icon = QLabel()
        ratio = self.devicePixelRatioF()
        drawn = QPixmap(str(RESOURCES / "icon" / "flawsmith.png")).scaledToHeight(
            round(_ICON_PX * ratio), Qt.TransformationMode.SmoothTransformation
        )
        drawn.setDevicePixelRatio(ratio)
        icon.setPixmap(drawn)
        name = QLabel(self.tr("Flawsmith {version}").format(version=__version__))
        name.setProperty("role", "title")
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        name.setFont(font)
        what = QLabel(self.tr("Turns a folder of defect pictures into a balanced training set."))
        free = QLabel(self.tr("Free software under the MIT licence. It needs no network and sends nothing anywhere."))
        free.setProperty("role", "quiet")
        words = QVBoxLayout()
        words.setSpacing(GRID_PX // 2)
        for label in (name, what, free):
            label.setWordWrap(label is not name)
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID_PX)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _make_versions(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setContentsMargins(0, 2 * GRID_PX, 0, 0)
        form.setHorizontalSpacing(3 * GRID_PX)
        form.setVerticalSpacing(GRID_PX)
        self.card.setWordWrap(True)
        rows = [(self.tr("Graphics card"), self.card)]
        rows.append((self.tr("System"), QLabel(f"{QSysInfo.prettyProductName()}, {platform.machine()}")))
        rows.append((self.tr("Installed in"), QLabel(str(program_folder()))))
        rows.append((self.tr("Python, Qt"), QLabel(f"{platform.python_version()}, {qVersion()}")))
        versions = [(name, version_of(name, self.shipped)) for name in _PACKAGES]
        told = ", ".join(f"{name.removesuffix('_Essentials')} {version}" for name, version in versions if version)
        rows.append((self.tr("Packages"), QLabel(told)))
        for name, value in rows:
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setWordWrap(True)
            form.addRow(name, value)
        return page

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(len(self.shipped), 3)
        table.setHorizontalHeaderLabels([self.tr("Package"), self.tr("Version"), self.tr("Licence")])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(3 * GRID_PX)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        for row, package in enumerate(self.shipped):
            for column, text in enumerate((package.name, package.version, package.licence)):
                table.setItem(row, column, QTableWidgetItem(text))
        table.selectionModel().currentRowChanged.connect(self._on_package)
        return table

    def _make_licences(self) -> QWidget:
        words = self.tr(
            "Flawsmith stands on the work of others. Qt and PySide6 are used under the LGPL, version 3: their "
            "libraries lie as files of their own in {folder} and may be replaced there by versions of yours."
        )
        note = QLabel(words.format(folder=qt_folder()))
        note.setWordWrap(True)
        note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.table)
        splitter.addWidget(self.text)
        splitter.setSizes([180, 150])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 2 * GRID_PX, 0, 0)
        column.setSpacing(GRID_PX)
        column.addWidget(note)
        column.addWidget(splitter, 1)
        return page

    def _make_buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        copy = QPushButton(self.tr("&Copy"))
        copy.setToolTip(self.tr("Copies the versions and the graphics card, to be pasted into a message"))
        copy.clicked.connect(self._on_copy)
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        if self._save_bundle is not None:
            support = QPushButton(self.tr("&Support bundle\u2026"))
            support.setToolTip(self.tr("Puts logs, settings and versions into one file for those who help you"))
            support.clicked.connect(self._on_support)
            box.addButton(support, QDialogButtonBox.ButtonRole.ActionRole)
        return box

    def _ask_for_card(self) -> None:
        """Ask NVIDIA's own tool, which comes with the driver; the window itself never loads what computes."""
        self._process = QProcess(self)
        self._process.finished.connect(self._on_card)
        self._process.errorOccurred.connect(self._on_no_card)
        self._process.start("nvidia-smi", _ASK_CARD)

    @Slot()
    def _on_card(self) -> None:
        lines = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace").strip().splitlines()
        cards = [[part.strip() for part in line.split(",")] for line in lines]
        if self._process.exitCode() != 0 or not all(len(card) == 3 for card in cards) or not cards:
            self._on_no_card()
            return
        word = self.tr("{name}, {memory}, driver {driver}")
        self.card.setText("\n".join(word.format(name=n, memory=m, driver=d) for n, m, d in cards))

    @Slot()
    def _on_no_card(self) -> None:
        self.card.setText(
            self.tr(
                "No NVIDIA graphics card with a driver was found; trainings and sets are computed on the processor."
            )
        )

    @Slot(QModelIndex)
    def _on_package(self, index: QModelIndex) -> None:
        package: Shipped = self.shipped[index.row()]
        missing = self.tr("{name} brings no text of its licence.").format(name=package.name)
        self.text.setPlainText(package.text() or "\n".join(filter(None, (missing, package.url))))

    @Slot()
    def _on_copy(self) -> None:
        packages = ", ".join(f"{p.name} {p.version}" for p in self.shipped)
        lines = [f"Flawsmith {__version__}, {platform.platform()}, Qt {qVersion()}", self.card.text(), packages]
        QGuiApplication.clipboard().setText("\n".join(lines))

    @Slot()
    def _on_support(self) -> None:
        self.accept()
        assert self._save_bundle is not None
        self._save_bundle()

    def done(self, result: int) -> None:
        """Leaves no process behind."""
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self._process.blockSignals(True)
            self._process.kill()
            self._process.waitForFinished(1000)
        super().done(result)


def program_folder() -> Path:
    """Where the program lies: the frozen one's folder, or that of the sources."""
    return Path(sys.executable).parent if getattr(sys, "frozen", False) else RESOURCES.parent


def qt_folder() -> Path:
    """Where Qt's libraries lie."""
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.LibrariesPath))
