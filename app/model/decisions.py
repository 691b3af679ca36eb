"""The engineer's decisions as they are made: kept on disk at once, undone one by one, applied together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from app.model.edits import Edits, read_edits, write_edits
from core.errors import FlawsmithError, InputError
from core.files import content_key, read_json
from core.paths import Project


class Decisions(QObject):
    """The edits of the project in view."""

    changed = Signal()
    failed = Signal(str)
    """A decision could not be kept; the sentence says why."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._edits = self._applied = Edits()
        self._before: list[Edits] = []
        self._counted = (self._edits, self._applied, 0)
        self._locked = ""

    @property
    def edits(self) -> Edits:
        return self._edits

    @property
    def waiting(self) -> int:
        """Decisions that the last preparation does not know of."""
        pair = (self._edits, self._applied)
        if self._counted[0] is not pair[0] or self._counted[1] is not pair[1]:
            self._counted = (*pair, pair[0].differs(pair[1]))
        return self._counted[2]

    @property
    def cell_waits(self) -> bool:
        """Whether another repeating cell was drawn than the one the coordinates were found with."""
        now, then = self._edits, self._applied
        return (now.template, now.no_pattern) != (then.template, then.no_pattern)

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def open(self, project: Project | None) -> None:
        """Take up what was decided before. What is younger than the last preparation waits to be applied."""
        self._project, self._before = project, []
        self._edits = self._applied = Edits()
        if project is not None:
            try:
                self._edits = read_edits(project)
                if not _is_younger(project):
                    self._applied = self._edits
            except FlawsmithError as error:
                self._project = None  # a file that cannot be read is not written over
                self.failed.emit(str(error))
        self.changed.emit()

    @Slot()
    def reload(self) -> None:
        """Read the file again: a preparation that ended early may have moved coordinates to a new origin."""
        project, applied = self._project, self._applied
        self.open(project)
        self._applied = applied
        self.changed.emit()

    def lock(self, why: str) -> None:
        """Take no decision, and say `why`; an empty text takes them again."""
        self._locked = why

    def decide(self, edits: Edits) -> bool:
        """Keep `edits`; False when they could not be written."""
        before = self._edits
        if not self._keep(edits):
            return False
        self._before.append(before)
        self.changed.emit()
        return True

    @Slot()
    def undo(self) -> None:
        """Go back by one decision."""
        if self._before and self._keep(self._before[-1]):
            self._before.pop()
            self.changed.emit()

    @Slot()
    def mark_applied(self) -> None:
        """The pictures were prepared with these decisions."""
        self._applied, self._before = self._edits, []
        self.changed.emit()

    def _keep(self, edits: Edits) -> bool:
        if self._locked:
            self.failed.emit(self._locked)
            return False
        if self._project is None:
            self.failed.emit(self.tr("Decisions cannot be kept: edits.json of the project could not be read."))
            return False
        try:
            write_edits(self._project, edits)
        except (OSError, FlawsmithError) as error:
            text = self.tr("{file} could not be written ({error}). Free some space or change the folder's permissions.")
            self.failed.emit(text.format(file=self._project.edits, error=error))
            return False
        self._edits = edits
        return True


def _is_younger(project: Project) -> bool:
    """Whether the last preparation did not go by these decisions; no clock is asked, which may have been set back."""
    try:
        applied = read_json(project.summary).get("edits")
        return project.edits.exists() and applied != content_key(project.edits)
    except (OSError, InputError, AttributeError):
        return False
