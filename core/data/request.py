"""What may be asked of a generator: one picture, told by a real one and by what is changed of it."""

from __future__ import annotations

from dataclasses import dataclass

from core.data.layout import View
from core.data.warp import Warp


@dataclass(frozen=True, slots=True)
class Request:
    """One picture to be drawn: a real row, moved, in another light, with a changed defect.

    Phase, turn, class, mask and attributes come jointly from the real picture `row`; the whole scene is then moved
    so that its phase changes by `shift_x`, `shift_y` px, and the defect stays where the circuit allows it.
    """

    row: int
    shift_x: float = 0.0
    """px of the pattern."""
    shift_y: float = 0.0
    light: int | None = None
    """Real picture that lends its light instead of the row's own: of any class and with its focus and noise, or, where
    there is neither a pattern nor a usual picture, of the row's class and with nothing else."""
    warp: Warp | None = None
    """How the row's mask is changed about its centre."""
    asked: tuple[tuple[str, float], ...] = ()
    """Attributes, of `ATTRIBUTES`, asked for by name in place of the row's."""
    view: View | None = None
    """How the row's layout is shown, where there is neither a pattern nor a usual picture."""

    @property
    def lender(self) -> int:
        """The row whose light, focus and noise are asked for."""
        return self.row if self.light is None else self.light
