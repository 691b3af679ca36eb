"""What preparation found out about the pattern, as findings of the check and as one message."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from core.data.find_pattern import Found
from core.data.finding import Finding, counted
from core.data.pattern import ALIASING_PX

_TEMPLATE_CYCLES = 2.5
"""Cycles a side must show for a template of 1.5 cycles to be found wherever it lies (paper 1)."""


def message_of(found: Found, size: tuple[int, int]) -> str:
    """What was found, in one or two sentences; `size` is (height, width)."""
    if found.pattern is None:
        if found.hidden is not None:
            return _hidden(found, size) + " Without larger ones the generator trains without coordinates."
        text = "No repeating pattern was found; the generator trains on the pictures without coordinates."
        if found.background is not None:
            text += " All show the same thing in the same place, so each is learnt by how it differs from the rest."
        return text
    lattice = found.pattern.lattice
    (ax, ay), (bx, by) = lattice.a, lattice.b
    every = f"every {ax:.2f} x {by:.2f} px"
    if not lattice.is_rectangular:
        every = f"after ({ax:.2f}, {ay:.2f}) and after ({bx:.2f}, {by:.2f}) px"
    # Half a cell looks like a whole one where only one and a half are shown.
    small = _cycles_shown(found, size) < _TEMPLATE_CYCLES
    text = f"The pattern repeats {every} ({_sure(min(found.confidence, 0.75) if small else found.confidence)})."
    if abs(found.pattern.turn_deg) >= 0.3:
        text += f" The pictures are turned by {found.pattern.turn_deg:.1f} degrees."
    if _is_fine(found):
        text += " It is so fine that the camera hardly resolves it; coordinates may be wrong (aliasing)."
    if small:
        text += (
            f" The pictures show fewer than {_TEMPLATE_CYCLES} cycles, too few for a template of 1.5; they are matched "
            "as a whole. Look whether the cell is whole; larger pictures would make it sure."
        )
    return text


def findings_of(
    found: Found, size: tuple[int, int], reviews: Mapping[str, str], undecided: Sequence[str]
) -> Iterator[Finding]:
    """Findings for the check; `reviews` are the reasons by file to look at a coordinate."""
    if undecided:
        yield Finding(
            "undecided",
            "warning",
            f"{counted(len(undecided), 'large picture')} without a place that clearly stands out",
            "The defects of large pictures are cut out, but in these none could be told from the rest.",
            "They are left out until you click on their defects.",
            list(undecided),
        )
    if found.pattern is None:
        yield _none(found, size)
        return
    if found.confidence <= 0.6:
        yield Finding(
            "unsure_pattern",
            "warning",
            "It is not sure that the right pattern was found",
            f"The repeating pattern explains {100 * found.confidence:.0f} % of what can be seen.",
            "Look at the overlay; if it does not lie on the pattern, draw one cell of it by hand.",
            [],
        )
    if _is_fine(found):
        cycle = min(found.pattern.cycle)
        yield Finding(
            "aliasing",
            "warning",
            "The pattern is finer than the camera resolves well",
            f"It repeats after {cycle:.1f} px. Below {ALIASING_PX:.0f} px false patterns arise (aliasing), and "
            "coordinates may be wrong.",
            "Use a higher magnification if you can.",
            [],
        )
    if _cycles_shown(found, size) < _TEMPLATE_CYCLES:
        yield Finding(
            "small_side",
            "warning",
            f"The pictures show fewer than {_TEMPLATE_CYCLES} cycles of the pattern",
            "A template of 1.5 cycles would not lie whole in every one of them.",
            "Coordinates are found from the whole picture instead; larger pictures would make them safer.",
            [],
        )
    doubtful = {file: reason for file, reason in reviews.items() if reason}
    if doubtful:
        yield Finding(
            "review",
            "warning",
            f"{counted(len(doubtful), 'coordinate')} to look at",
            "In these pictures the pattern was not found beyond doubt.",
            "Look at them under Review: confirm, drag the pattern into place, or leave them out.",
            list(doubtful),
            doubtful,
        )


def _none(found: Found, size: tuple[int, int]) -> Finding:
    if found.hidden is not None:
        return Finding(
            "small_side",
            "warning",
            "The pictures are too small for the pattern they show",
            _hidden(found, size),
            "Until then the generator trains without coordinates.",
            [],
        )
    return Finding(
        "no_pattern",
        "info",
        "No repeating pattern",
        "Nothing in the pictures repeats in the same way in both directions. That is normal for steel, film or solar "
        "cells.",
        "The generator trains without coordinates. If there is a pattern, draw one cell of it by hand under Review.",
        [],
    )


def _hidden(found: Found, size: tuple[int, int]) -> str:
    assert found.hidden is not None
    cycle_x, cycle_y = found.hidden.cycle
    return (
        f"A pattern may repeat every {cycle_x:.0f} x {cycle_y:.0f} px, but pictures of {size[1]}x{size[0]} px show "
        "fewer than two of its cycles; export larger ones to have coordinates."
    )


def _sure(confidence: float) -> str:
    if confidence > 0.8:
        return "sure"
    return "fairly sure" if confidence > 0.6 else "unsure: look at the overlay"


def _is_fine(found: Found) -> bool:
    return found.pattern is not None and min(found.pattern.cycle) < ALIASING_PX


def _cycles_shown(found: Found, size: tuple[int, int]) -> float:
    assert found.pattern is not None
    spans = np.abs(found.pattern.lattice.matrix).max(axis=1)
    return float(min(size[1] / spans[0], size[0] / spans[1]))
