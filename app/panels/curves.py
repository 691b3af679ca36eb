"""The four curves of a run."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from app.model.runs import Measured
from app.theme import GRID_PX
from app.widgets.card import Card, label
from app.widgets.plot import Best, Plot
from core.config import Generator, curve_title

_REDRAW_MS = 250
"""Curves are redrawn at most this often, however fast points arrive."""


_PLACES = {
    "loss": (0, 0),
    "ssim": (0, 1),
    "perceptual_similarity": (1, 0),
    "coordinate_error_px": (1, 1),
    "validation_loss": (1, 1),
}
"""Row and column; of the last two a run has one or the other."""


class CurvesPanel(Card):
    """Loss, SSIM, perceptual similarity and, where coordinates are asked for, their error against the epoch."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Curves"), parent)
        self.plots = {
            "loss": Plot("", Best.NOISY, decimals=4),
            "ssim": Plot("", Best.HIGH),
            "perceptual_similarity": Plot("", Best.HIGH),
            "coordinate_error_px": Plot("", Best.LOW),
            "validation_loss": Plot("", Best.LOW, decimals=4),
        }
        self.header.addWidget(label(self.tr("against the epoch"), "quiet"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(3 * GRID_PX)
        grid.setVerticalSpacing(GRID_PX)
        for name, plot in self.plots.items():
            grid.addWidget(plot, *_PLACES[name])
        self.body.addLayout(grid, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REDRAW_MS)
        self._timer.timeout.connect(self.flush)
        self.clear(epochs=200)

    def _tips(self) -> dict[str, str]:
        if self._generator != Generator.DEEPSMOTE:
            return self._tips_of_coordinates()
        given_back = self.tr(
            "Held-back pictures are not trained on. Each is given to the model, and what comes back is compared with it"
        )
        trained = self.tr(
            "No class has enough pictures to hold any back, so pictures that were trained on are given to the model, "
            "and what comes back is compared with them. New pictures may be worse"
        )
        said = given_back if self._held_back else trained
        return {
            "loss": self.tr("What the training makes small. Falling, then level, is as it should be."),
            "ssim": self.tr("{how}; 1 is identical.").format(how=said),
            "perceptual_similarity": self.tr("{how} by a trained eye model; 1 is identical.").format(how=said),
            "validation_loss": self.tr(
                "The training's own measure, on pictures it never sees. Where it is least the model is best, and "
                "pictures are made with that checkpoint; rising means that the rest is learnt by heart."
            ),
        }

    def _tips_of_coordinates(self) -> dict[str, str]:
        return {
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

    def clear(
        self, epochs: int, first_stage_epochs: int | None = None, generator: str = Generator.DIFFUSION.value
    ) -> None:
        """Begin a run of `generator` over `epochs`."""
        self._epochs, self._first_stage_epochs = epochs, first_stage_epochs or max(1, epochs // 4)
        self._first_stage = False
        self._generator, self._held_back = generator, True
        for plot in self.plots.values():
            plot.clear()
            plot.set_epochs(epochs)
            plot.flush()
        between = generator == Generator.DEEPSMOTE
        self.plots["coordinate_error_px"].setVisible(not between)
        self.plots["validation_loss"].setVisible(between)
        self.plots["loss"].set_title(curve_title(generator, "loss"))
        self._write_titles(Measured())

    def _write_titles(self, measured: Measured) -> None:
        tips, metric = self._tips(), measured.metric_name
        titles = {name: curve_title(self._generator, name) for name in self.plots}
        del titles["loss"]  # which stage it is of is known where its points arrive
        if metric:
            titles["perceptual_similarity"] = f"1 - {metric}"
        if self._generator == Generator.DEEPSMOTE:
            which = self.tr("held-back pictures") if self._held_back else self.tr("trained pictures")
            titles["ssim"] = self.tr("SSIM of {which}").format(which=which)
            if metric:
                short = metric.partition(" (")[0]
                titles["perceptual_similarity"] = self.tr("1 - {metric} of {which}").format(metric=short, which=which)
        for name, title in titles.items():
            self.plots[name].set_title(title)
        for name, tip in tips.items():
            self.plots[name].title.setToolTip(tip)

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
        self._held_back = (
            self._generator != Generator.DEEPSMOTE or not measured.checkpoints or bool(measured.best_epoch)
        )
        self._write_titles(measured)
        self.plots["validation_loss"].set_note("" if self._held_back else self.tr("no picture is held back"))
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
        plot.set_title(curve_title(self._generator, "vqvae_loss" if first else "loss"))
        plot.set_epochs(self._first_stage_epochs if first else self._epochs)
