"""What the computer trains with: tried at start in a child process, said in the corner of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from app.jobs.job import Job
from app.jobs.pool import JobPool
from app.settings import settings
from core.config import DeviceConfig
from core.events import DeviceFound, Event

_GB = 1 << 30
_TOLD = "device_told"


class Device(QObject):
    """Looks once. The look gives way to nothing and nothing waits for it: it takes seconds."""

    found = Signal(object)
    """The `DeviceFound`."""
    changed = Signal()
    """There is something else to say."""

    def __init__(self, pool: JobPool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = pool
        self.known: DeviceFound | None = None
        self.is_over = False
        """Whether the look has ended, one way or the other."""

    @Slot()
    def look(self) -> None:
        """Try a kernel."""
        job: Job = self._pool.submit("device", DeviceConfig(), self.tr("Looking for a graphics card"), gives_way=True)
        job.reported.connect(self._on_event)
        job.finished.connect(self._on_finished)

    @Slot()
    def _on_finished(self) -> None:
        self.is_over = True
        if self.known is None:
            self.changed.emit()

    @Slot(object)
    def _on_event(self, event: Event) -> None:
        if isinstance(event, DeviceFound):
            self.known = event
            self.found.emit(event)
            self.changed.emit()

    def has_been_told(self) -> bool:
        """Whether the engineer has read what this device means."""
        return self.known is not None and settings().value(_TOLD) == self.known.name

    def note_told(self) -> None:
        """The engineer has read it."""
        if self.known is not None:
            settings().setValue(_TOLD, self.known.name)

    def short(self) -> str:
        """ "GPU: NVIDIA RTX 4070, 12 GB"."""
        found = self.known
        if found is None:
            return self.tr("Device unknown") if self.is_over else self.tr("Trying the graphics card\u2026")
        if found.is_gpu:
            text = self.tr("GPU: {name}, {memory:.0f} GB")
            return text.format(name=found.name, memory=found.memory_bytes / _GB)
        return self.tr("Processor, {cores} cores").format(cores=found.cores)

    def story(self) -> str:
        """The same at length, and what it costs."""
        found = self.known
        if found is None:
            return self.tr("A small calculation is tried on the graphics card, to see whether it can be used.")
        if found.is_gpu:
            text = self.tr(
                "Trainings and sets are computed on {name}; {free:.1f} of {memory:.1f} GB were free at start."
            )
            return text.format(name=found.name, free=found.free_bytes / _GB, memory=found.memory_bytes / _GB)
        return self.tr(
            "No graphics card can be used, so everything runs on the processor. All works and is as good, but a "
            "training takes hours where a graphics card takes minutes. How long yours will take is tried, and said "
            "beside \u201cAdvised\u201d, as soon as the pictures are prepared."
        )

    def reason(self) -> str:
        """Why no card is used, as the card's own software says it."""
        return self.known.why_not if self.known is not None else ""


class DeviceButton(QToolButton):
    """In the corner: what is computed with; the rest on a click."""

    def __init__(self, device: Device, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device = device
        self.setProperty("role", "link")
        device.changed.connect(self._write)
        self._write()

    @Slot()
    def _write(self) -> None:
        self.setText(self._device.short())
        self.setAccessibleName(self._device.short())
        self.setToolTip("\n\n".join(filter(None, (self._device.story(), self._device.reason()))))
