"""Previews of a training: what the model draws at each checkpoint, beside the real pictures."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.theme import GRID_PX
from app.widgets.card import Card, label
from app.widgets.sample_grid import SampleGrid
from core.config import Generator
from core.events import Sample

_SLIDER_PX = 140


class SamplesPanel(Card):
    """Samples of one epoch at a time, with a slider over the epochs; follows the newest until the reader goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Samples"), parent)
        self._by_epoch: dict[int, list[Sample]] = {}
        self._shown: int | None = None
        self._best: int | None = None
        self._make_slider()
        self.back = self.add_arrow(Qt.ArrowType.LeftArrow, self.tr("Samples of the checkpoint before"))
        self.forward = self.add_arrow(Qt.ArrowType.RightArrow, self.tr("Samples of the checkpoint after"))
        self.back.clicked.connect(self._on_back)
        self.forward.clicked.connect(self._on_forward)
        self.grid = SampleGrid()
        self.body.addWidget(self.grid, 1)
        self._advice = ""
        self._between = False
        self.clear()

    def _make_slider(self) -> None:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Epoch of the samples"))
        self.slider.setToolTip(self.tr("Drag to see the same pictures get better from checkpoint to checkpoint"))
        self.slider.setPageStep(1)
        self.slider.setFixedWidth(_SLIDER_PX)
        self.slider.valueChanged.connect(self._on_slider)
        self.first, self.last = label("", "quiet"), label("", "quiet")
        line = QHBoxLayout()
        line.setSpacing(GRID_PX // 2)
        for part in (self.first, self.slider, self.last):
            line.addWidget(part)
        self.header.addLayout(line)

    def set_best_epoch(self, epoch: int | None) -> None:
        """Mark the samples of the best checkpoint; None: there is none."""
        self._best = epoch
        self._write_header()

    def set_advice(self, text: str) -> None:
        """A paragraph to be read here while there are no samples yet."""
        self._advice = text
        self._write_hint()

    def _write_hint(self) -> None:
        hint = self.tr(
            "At every checkpoint a few pictures are made here, each beside a real one of the same coordinate."
        )
        if self._between:
            hint = self.tr(
                "At every checkpoint a few pictures are made here, each beside the nearer of the two real ones "
                "it lies between."
            )
        self.grid.set_hint(f"{self._advice}\n\n{hint}" if self._advice else hint)

    def clear(self, generator: str = Generator.DIFFUSION.value) -> None:
        """Begin a run of `generator`."""
        self._between = generator == Generator.DEEPSMOTE
        self.grid.set_real_is_parent(self._between)
        self._by_epoch.clear()
        self._shown = self._best = None
        self._write_hint()
        self._show(None)

    def add(self, sample: Sample) -> None:
        """Take one preview."""
        if sample.epoch is None:
            return
        follows = self._shown is None or self._shown == max(self._by_epoch)
        known = self._by_epoch.setdefault(sample.epoch, [])
        if sample.file in (one.file for one in known):
            return  # read from the run's events just before it was told, or drawn again by a continued run
        known.append(sample)
        if follows or sample.epoch == self._shown:
            self._show(max(self._by_epoch) if follows else self._shown)
        else:
            self._write_header()

    def _show(self, epoch: int | None) -> None:
        self._shown = epoch
        self.grid.set_samples(self._by_epoch.get(epoch, []) if epoch is not None else [])
        self._write_header()

    def _write_header(self) -> None:
        epochs = sorted(self._by_epoch)
        title = self.tr("Samples")
        if self._shown is not None:
            title = self.tr("Samples, epoch {epoch} \u2013 real left, generated right")
            if self._between:
                title = self.tr("Samples, epoch {epoch} \u2013 nearest real left, generated right")
            title = title.format(epoch=self._shown)
            if self._shown == self._best:
                title = self.tr("{title}, best checkpoint \u2605").format(title=title)
        self.title.setText(title)
        several = len(epochs) > 1
        for part in (self.back, self.forward, self.slider, self.first, self.last):
            part.setVisible(several)
        self.back.setEnabled(bool(epochs) and self._shown != epochs[0])
        self.forward.setEnabled(bool(epochs) and self._shown != epochs[-1])
        if several and self._shown is not None:
            self.slider.blockSignals(True)
            self.slider.setRange(0, len(epochs) - 1)
            self.slider.setValue(epochs.index(self._shown))
            self.slider.blockSignals(False)
            self.first.setText(str(epochs[0]))
            self.last.setText(str(epochs[-1]))

    @Slot(int)
    def _on_slider(self, place: int) -> None:
        epochs = sorted(self._by_epoch)
        if place < len(epochs):
            self._show(epochs[place])

    def _step(self, by: int) -> None:
        epochs = sorted(self._by_epoch)
        if self._shown in epochs:
            index = epochs.index(self._shown) + by
            self._show(epochs[max(0, min(index, len(epochs) - 1))])

    @Slot()
    def _on_back(self) -> None:
        self._step(-1)

    @Slot()
    def _on_forward(self) -> None:
        self._step(1)
