"""What is said of the pattern: plainly, and with its doubts."""

from __future__ import annotations

import numpy as np
import pytest

from core.data.clean import CleanPattern, tile_shape
from core.data.find_pattern import Found
from core.data.lattice import Lattice
from core.data.pattern_findings import findings_of, message_of

SIZE = (100, 120)


def found(lattice: Lattice, confidence: float = 0.95, turn_deg: float = 0.0) -> Found:
    shape = tile_shape(lattice)
    return Found(
        CleanPattern(np.zeros((*shape, 1), np.float32), np.ones(shape, np.float32), lattice, turn_deg), confidence
    )


def kinds(what: Found, reviews: dict[str, str] | None = None, undecided: tuple[str, ...] = ()) -> list[str]:
    return [finding.kind for finding in findings_of(what, SIZE, reviews or {}, undecided)]


def test_a_clear_pattern_is_told_in_one_sentence_and_gives_no_finding() -> None:
    clear = found(Lattice.rectangular(20.3, 24.7))
    assert message_of(clear, SIZE) == "The pattern repeats every 20.30 x 24.70 px (sure)."
    assert kinds(clear) == []


def test_an_oblique_pattern_is_told_by_its_two_steps() -> None:
    words = message_of(found(Lattice((4.75, -3.33), (4.71, 3.92))), SIZE)
    assert "after (4.75, -3.33) and after (4.71, 3.92) px (sure)" in words


def test_a_common_turn_is_told() -> None:
    assert "turned by 2.4 degrees" in message_of(found(Lattice.rectangular(20, 24), turn_deg=2.4), SIZE)


def test_a_pattern_as_fine_as_the_camera_warns_of_aliasing() -> None:
    fine = found(Lattice.rectangular(3.4, 9.0))
    assert "aliasing" in message_of(fine, SIZE) and kinds(fine) == ["aliasing"]


@pytest.mark.parametrize("cycle", [(49.0, 20.0), (20.0, 41.0)])
def test_fewer_than_two_and_a_half_cycles_are_never_sure(cycle: tuple[float, float]) -> None:
    few = found(Lattice.rectangular(*cycle))
    words = message_of(few, SIZE)
    assert "(fairly sure)" in words and "fewer than 2.5 cycles" in words and kinds(few) == ["small_side"]


def test_a_pattern_too_large_for_the_pictures_is_told_with_its_cycle() -> None:
    hidden = Found(None, 0.0, Lattice.rectangular(74.3, 60.0))
    assert "may repeat every 74 x 60 px, but pictures of 120x100 px show" in message_of(hidden, SIZE)
    assert kinds(hidden) == ["small_side"]


def test_no_pattern_is_a_normal_case() -> None:
    nothing = Found(None, 0.0)
    assert message_of(nothing, SIZE).startswith("No repeating pattern was found")
    [finding] = findings_of(nothing, SIZE, {}, ())
    assert finding.kind == "no_pattern" and finding.level == "info"


def test_doubts_and_undecided_originals_are_listed_with_their_files() -> None:
    reviews = {"a.png": "matches the pattern poorly (score 0.30, usually 0.97)", "b.png": ""}
    listed = list(findings_of(found(Lattice.rectangular(20, 24), 0.5), SIZE, reviews, ("big.png",)))
    assert [f.kind for f in listed] == ["undecided", "unsure_pattern", "review"]
    assert listed[0].files == ["big.png"] and listed[2].files == ["a.png"]
    assert listed[2].reasons["a.png"].startswith("matches the pattern poorly")
