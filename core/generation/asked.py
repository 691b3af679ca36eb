"""What the engineer asked for, in the project's own class names and coordinates."""

from __future__ import annotations

from core.config import GenerateConfig
from core.data.captions import parse_caption
from core.data.dataset import Prepared
from core.data.images import canonical_class
from core.data.lattice import Vector
from core.errors import InputError


def asked_counts(config: GenerateConfig, data: Prepared) -> dict[str, int]:
    """Counts above 0 by the project's class names; `InputError` for a class it has not."""
    counts: dict[str, int] = {}
    for asked, count in config.counts.items():
        name = canonical_class(asked)
        data.class_index(name)
        if count:
            counts[name] = counts.get(name, 0) + count
    return counts


def prompted(prompt: str, data: Prepared) -> tuple[str, Vector | None]:
    """The class and the coordinate a prompt asks for; `InputError` where there is no such class or coordinate."""
    caption = parse_caption(prompt)
    name = canonical_class(caption.defect)
    data.class_index(name)
    if caption.x is None or caption.y is None:
        return name, None
    if data.pattern is None:
        raise InputError(f"'{prompt}' asks for a coordinate, but these pictures have no repeating pattern.")
    cycle_x, cycle_y = data.pattern.cycle
    rectangular = data.pattern.lattice.is_rectangular  # on an oblique one the coordinate is any point, wrapped
    if rectangular and not (0 <= caption.x < cycle_x and 0 <= caption.y < cycle_y):
        raise InputError(
            f"'{prompt}' lies outside the pattern's cycle; x goes from 0 to {cycle_x:.2f}, y to {cycle_y:.2f}."
        )
    return name, (caption.x, caption.y)
