"""The curves of a run, those of its first stage on a page of their own."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QGridLayout, QMenu, QPushButton, QToolButton, QWidget

from app.errors_dialog import show_failure
from app.jobs.state import JobFailure
from app.model.measured import Measured
from app.panels.curve_words import MAIN, tips, titles
from app.theme import GRID_PX
from app.widgets.card import Card, label
from app.widgets.plot import Plot
from app.widgets.plot_scale import Best
from app.widgets.save_curves import picture_of, table_of
from core.config import FIRST_STAGE_CURVES, Generator
from core.files import write_bytes, write_text

_REDRAW_MS = 250
"""Curves are redrawn at most this often, however fast points arrive."""
_ROWS = 2
_SCORED = ("score", "yield")
_NOWHERE = -1.0
"""Epoch of the star where no checkpoint is good enough to have one."""


class CurvesPanel(Card):
    """Overall score, loss, SSIM, perceptual similarity, coordinate error and yield against the epoch.

    What a generator does not have, or an older run has not measured, takes no room.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Curves"), parent)
        self.plots = {
            "score": Plot("", Best.HIGH),
            "loss": Plot("", Best.NOISY, decimals=4),
            "ssim": Plot("", Best.HIGH),
            "perceptual_similarity": Plot("", Best.HIGH),
            "coordinate_error_px": Plot("", Best.LOW),
            "validation_loss": Plot("", Best.LOW, decimals=4),
            "yield": Plot("", Best.HIGH),
            "vqvae_loss": Plot("", Best.NOISY, decimals=4),
            "codebook_usage": Plot("", Best.NOISY),
            "vqvae_psnr": Plot("", Best.NOISY, decimals=1),
            "vqvae_defect_psnr": Plot("", Best.NOISY, decimals=1),
        }
        self._shown: list[str] = []
        self._coordinates = True
        self.page = label("", "quiet")
        self.header.addWidget(self.page)
        self._make_tools()
        self.back = self.add_arrow(Qt.ArrowType.LeftArrow, self.tr("Curves of the first stage, which is trained first"))
        self.forward = self.add_arrow(Qt.ArrowType.RightArrow, self.tr("Curves of the generator itself"))
        self.back.clicked.connect(self._on_back)
        self.forward.clicked.connect(self._on_forward)
        self.field = QWidget()
        self._grid = QGridLayout(self.field)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * GRID_PX)
        self._grid.setVerticalSpacing(GRID_PX)
        self.body.addWidget(self.field, 1)
        for plot in self.plots.values():
            plot.pointed.connect(self._on_pointed)
            plot.left.connect(self._on_left)
            plot.zoomed.connect(self._on_zoomed)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REDRAW_MS)
        self._timer.timeout.connect(self.flush)
        self.clear(epochs=200)

    def _make_tools(self) -> None:
        self.whole = QPushButton(self.tr("&Reset zoom"))
        self.whole.setProperty("role", "small")
        self.whole.setToolTip(self.tr("Show all epochs again (double click on a curve)"))
        self.whole.clicked.connect(self._on_whole)
        self.whole.hide()
        self.save = QToolButton()
        self.save.setText(self.tr("Save \u25be"))
        self.save.setProperty("role", "menu")
        self.save.setToolTip(self.tr("Keep these curves as a picture or as a table"))
        self.save.setAccessibleName(self.tr("Save curves"))
        self.save.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.save)
        self.save_picture = menu.addAction(self.tr("&Picture (PNG)\u2026"))
        self.save_picture.triggered.connect(self._on_save_picture)
        self.save_table = menu.addAction(self.tr("&Table (CSV)\u2026"))
        self.save_table.triggered.connect(self._on_save_table)
        self.save.setMenu(menu)
        self.header.addWidget(self.whole)
        self.header.addWidget(self.save)

    @property
    def shown(self) -> list[str]:
        """Names of the curves on the page in view."""
        return list(self._shown)

    def _of_page(self) -> list[str]:
        if self._first_stage:
            return [name for name in FIRST_STAGE_CURVES if self.plots[name].points]
        smote = self._generator == Generator.DEEPSMOTE
        hidden = {"coordinate_error_px", "score"} if smote else {"validation_loss"}
        if not self._scored:
            hidden.update(_SCORED)
        if not self._coordinates and not self.plots["coordinate_error_px"].points:
            hidden.add("coordinate_error_px")
        return [name for name in MAIN if name not in hidden]

    def expect_coordinates(self, expected: bool) -> None:
        """Keep room for the coordinates' error, or for nothing: a project without a pattern has none to measure."""
        self._coordinates = expected
        self._arrange()

    def _arrange(self) -> None:
        """Lay out the page in two rows."""
        shown = self._of_page()
        if shown == self._shown:
            return
        self._shown = shown
        columns = math.ceil(len(shown) / _ROWS)
        for plot in self.plots.values():
            self._grid.removeWidget(plot)
        for row in range(_ROWS):
            self._grid.setRowStretch(row, int(row * columns < len(shown)))
        for column in range(len(self.plots)):
            self._grid.setColumnStretch(column, int(column < columns))
        for place, name in enumerate(shown):
            self._grid.addWidget(self.plots[name], *divmod(place, columns))
        for name, plot in self.plots.items():
            plot.setVisible(name in shown)
        both = any(self.plots[name].points for name in FIRST_STAGE_CURVES)
        for arrow, on in ((self.back, not self._first_stage), (self.forward, self._first_stage)):
            arrow.setVisible(both)
            arrow.setEnabled(on)
        first = self.tr("first stage, against its epoch")
        self.page.setText(first if self._first_stage else self.tr("against the epoch"))

    def clear(
        self,
        epochs: int,
        first_stage_epochs: int | None = None,
        generator: str = Generator.DIFFUSION.value,
        measured: Measured | None = None,
    ) -> None:
        """Begin a run of `generator` over `epochs`; `measured` is what one that lies on disk has."""
        self._generator, self._held_back = generator, True
        self._first_stage = False
        self.whole.hide()
        for name, plot in self.plots.items():
            plot.clear()
            plot.set_epochs(first_stage_epochs or max(1, epochs // 4) if name in FIRST_STAGE_CURVES else epochs)
            plot.flush()
        # A new run will be scored, so that nothing jumps later; one that was measured without a score never was.
        old = measured is not None and measured.checkpoints > 0 and not measured.is_scored
        self._scored = generator != Generator.DEEPSMOTE and not old
        self._shown = []
        self._arrange()
        self._write_titles(Measured())

    def _write_titles(self, measured: Measured) -> None:
        for name, title in titles(self._generator, self._held_back, measured.metric_name).items():
            self.plots[name].set_title(title)
        for name, tip in tips(self._generator, self._held_back, measured.metric_name).items():
            self.plots[name].title.setToolTip(tip)

    def add(self, name: str, epoch: float, value: float) -> None:
        """Take one point of the curve `name`; unknown names are left out."""
        if name not in self.plots:
            return
        plot = self.plots[name]
        begins = not plot.points
        plot.add(epoch, value)
        if begins:
            if name in ("vqvae_loss", "loss"):  # the stage that is trained now comes into view
                self._first_stage = name == "vqvae_loss"
            self._scored = self._scored or name in _SCORED
            self._arrange()
        self._redraw()

    def set_measured(self, measured: Measured) -> None:
        """Name the perceptual metric as what it is, draw what real pictures reach, and mark the best checkpoint."""
        self._held_back = (
            self._generator != Generator.DEEPSMOTE or not measured.checkpoints or bool(measured.best_epoch)
        )
        self._write_titles(measured)
        self.plots["validation_loss"].set_note("" if self._held_back else self.tr("no picture is held back"))
        for name, points in measured.points.items():
            for epoch, value in points:
                self.add(name, epoch, value)
        gate = measured.best.gate if measured.best is not None else ""
        self.plots["score"].set_note(gate)
        for name, plot in self.plots.items():
            plot.set_ceiling(measured.ceilings.get(name))
            plot.set_best_epoch(_NOWHERE if gate else measured.best_epoch)
        self._redraw()

    def _redraw(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Draw what came."""
        for plot in self.plots.values():
            plot.flush()

    @Slot()
    def _on_back(self) -> None:
        self._first_stage = True
        self._on_whole()  # their epochs are counted apart
        self._arrange()

    @Slot()
    def _on_forward(self) -> None:
        self._first_stage = False
        self._on_whole()
        self._arrange()

    @Slot(float)
    def _on_pointed(self, epoch: float) -> None:
        """The crosshair stands at the same epoch in every curve."""
        for name in self._shown:
            if self.plots[name] is not self.sender():
                self.plots[name].show_cross(epoch)

    @Slot()
    def _on_left(self) -> None:
        for plot in self.plots.values():
            plot.hide_cross()

    @Slot(object)
    def _on_zoomed(self, span: tuple[float, float] | None) -> None:
        """All curves of the page show the same epochs."""
        for name in self._shown:
            if self.plots[name] is not self.sender():
                self.plots[name].set_zoom(span)
        self.whole.setVisible(span is not None)

    @Slot()
    def _on_whole(self) -> None:
        for plot in self.plots.values():
            plot.set_zoom(None)
        self.whole.hide()

    @Slot()
    def _on_save_picture(self) -> None:
        self._keep(self.tr("Picture (*.png)"), ".png")

    @Slot()
    def _on_save_table(self) -> None:
        self._keep(self.tr("Table (*.csv)"), ".csv")

    def _keep(self, kind: str, suffix: str) -> None:
        """Ask for a file and write the page in view into it."""
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save curves"), f"{self.title.text()}{suffix}", kind)
        if not name:
            return
        path = Path(name if name.lower().endswith(suffix) else f"{name}{suffix}")
        try:
            if suffix == ".png":
                self._on_left()
                write_bytes(path, picture_of(self.field))
            else:
                write_text(path, table_of([self.plots[name] for name in self._shown]))
        except OSError as error:
            why = self.tr("{file} could not be written ({error}). Choose another folder.")
            told = JobFailure(why.format(file=path, error=error.strerror))
            show_failure(self, self.tr("The curves could not be saved."), told)
