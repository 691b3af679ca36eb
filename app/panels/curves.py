"""The four curves of a run."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.model.runs import Measured
from app.theme import GRID_PX
from app.widgets.card import Card, label
from app.widgets.plot import Best, Plot
from core.config import CURVES

_REDRAW_MS = 250
"""Curves are redrawn at most this often, however fast points arrive."""


class CurvesPanel(Card):
    """Loss, SSIM, perceptual similarity and coordinate error against the epoch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Curves"), parent)
        self.plots = {
            "loss": Plot(CURVES["loss"], Best.NOISY, decimals=4),
            "ssim": Plot(CURVES["ssim"], Best.HIGH),
            "perceptual_similarity": Plot(CURVES["perceptual_similarity"], Best.HIGH),
            "coordinate_error_px": Plot(CURVES["coordinate_error_px"], Best.LOW),
        }
        tips = {
            "loss": self.tr("What the training makes small. Falling, then level, is as it should be."),
            "ssim": self.tr(
                "How alike generated and real pictures of the same coordinate are outside the defects; 1 is "
                "identical. The dashed line is what real pictures reach among themselves."
            ),
            "perceptual_similarity": self.tr(
                "How alike they look to a trained eye model; 1 is identical. It is nearly blind to small shifts, "
                "so read it together with the coordinate error."
            ),
            "coordinate_error_px": self.tr(
                "How far the pattern of a generated picture lies from where it was asked, in pixels; 0 is exact. "
                "The dashed line is the error of the measurement itself, on real pictures."
            ),
        }
        self.header.addWidget(label(self.tr("against the epoch"), "quiet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID_PX)
        grid.setVerticalSpacing(GRID_PX)
        for index, (name, plot) in enumerate(self.plots.items()):
            plot.title.setToolTip(tips[name])
            grid.addWidget(plot, index // 2, index % 2)
        self.body.addLayout(grid, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REDRAW_MS)
        self._timer.timeout.connect(self.flush)
        self.clear(epochs=200)

    def clear(self, epochs: int, first_stage_epochs: int | None = None) -> None:
        """Begin a run of `epochs`."""
        self._epochs, self._first_stage_epochs = epochs, first_stage_epochs or max(1, epochs // 4)
        self._first_stage = False
        for name, plot in self.plots.items():
            plot.clear()
            plot.set_title(CURVES[name])
            plot.set_epochs(epochs)
            plot.flush()

    def add(self, name: str, epoch: float, value: float) -> None:
        """Take one point of the curve `name`; unknown names are left out."""
        if name in ("vqvae_loss", "loss"):
            self._enter_stage(first=name == "vqvae_loss")
            name = "loss"
        if name in self.plots:
            self.plots[name].add(epoch, value)
            if not self._timer.isActive():
                self._timer.start()

    def set_measured(self, measured: Measured) -> None:
        """Name the perceptual metric as what it is, and draw what real pictures reach."""
        if measured.metric_name:
            self.plots["perceptual_similarity"].set_title(f"1 - {measured.metric_name}")
        for name, plot in self.plots.items():
            plot.set_ceiling(measured.ceilings.get(name))
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Draw what came."""
        for plot in self.plots.values():
            plot.flush()

    def _enter_stage(self, first: bool) -> None:
        """The first stage (VQVAE) and the diffusion have epochs of their own, so one follows the other in the plot."""
        plot = self.plots["loss"]
        if first == self._first_stage and plot.points:
            return
        self._first_stage = first
        plot.clear()
        plot.set_title(CURVES["vqvae_loss" if first else "loss"])
        plot.set_epochs(self._first_stage_epochs if first else self._epochs)
