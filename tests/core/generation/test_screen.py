"""Screening: what it rejects, what it lets pass, and a set that is topped up, explained and completed after a kill."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from core.config import GenerateConfig
from core.data.dataset import Prepared
from core.data.images import read_picture
from core.data.request import Request
from core.events import Event, Level, Notice, Progress, Sample
from core.files import read_csv
from core.generation.columns import REJECTED_COLUMNS
from core.generation.ledger import TRIES, Ledger
from core.generation.limits import Limits, Span, real_limits, redrawn
from core.generation.plan import Plan, Planned, Slot
from core.generation.produce import generate_set
from core.generation.screen import REASONS, Asks, Screen, Verdict, look_only
from core.judging.nearness import Near, Nearness
from core.paths import Project, Run, SetFolder
from tests.core.data.steps import drained

# --- what passes and what does not ------------------------------------------------------------------


class Knows:
    """A judge that is always right."""

    def __init__(self, data: Prepared) -> None:
        self.names, self.says = data.names, ""

    def probabilities(self, pictures: np.ndarray, fitted: np.ndarray | None = None) -> np.ndarray:
        out = np.full((len(pictures), len(self.names)), 0.01, np.float32)
        if self.says:
            out[:, self.names.index(self.says)] = 0.9
        else:
            out[:] = 0.9
        return out


@pytest.fixture(scope="module")
def screen(data: Prepared) -> Screen:
    judge: Any = Knows(data)
    _, limits = drained(real_limits(data, judge))
    return Screen(data, judge, Nearness(data), limits, Asks(scene=True, mask=True))


def verdict(screen: Screen, data: Prepared, request: Request, picture: np.ndarray, says: str = "") -> Verdict:
    screen.judge.says = says or data.classes[request.row]  # type: ignore[attr-defined]
    entry = Planned("f", data.classes[request.row], request, 1)
    return screen.look([entry], picture[None])[0]


def test_held_back_real_pictures_pass(screen: Screen, data: Prepared) -> None:
    held = np.flatnonzero(data.held())
    found = [verdict(screen, data, Request(int(row)), data.pictures[row]) for row in held]
    assert np.mean([not v.reasons for v in found]) >= 0.9, Counter(r for v in found for r in v.reasons)


def test_redrawn_scenes_pass_but_for_a_few(screen: Screen, data: Prepared) -> None:
    rng = np.random.default_rng(3)
    reasons: Counter[str] = Counter()
    rows = np.flatnonzero(~data.held())[::2]
    for row in rows:
        request, picture = redrawn(data, int(row), rng)
        reasons.update(r for r in verdict(screen, data, request, picture).reasons if r not in ("copy", "unreal"))
    assert sum(reasons.values()) <= 0.15 * len(rows), reasons


def well_inside(data: Prepared) -> int:
    sizes = [mask[14:-14, 14:-14].sum() if mask[14:-14, 14:-14].sum() == mask.sum() else 0 for mask in data.masks]
    return int(np.argmax(sizes))


def test_a_picture_off_its_coordinate_is_rejected(screen: Screen, data: Prepared) -> None:
    row = well_inside(data)
    found = verdict(screen, data, Request(row, 3.0, 0.0), data.pictures[row])
    assert "coordinate" in found.reasons and found.seen.coordinate_error_px == pytest.approx(3, abs=0.1)


def test_a_picture_of_another_class_is_rejected_and_the_class_named(screen: Screen, data: Prepared) -> None:
    row = well_inside(data)
    other = next(name for name in data.names if name != data.classes[row])
    found = verdict(screen, data, Request(row), data.pictures[row], says=other)
    assert "class" in found.reasons and found.judged == other and found.confidence == pytest.approx(0.9)


def test_a_defect_that_is_missing_or_elsewhere_is_rejected(screen: Screen, data: Prepared) -> None:
    row = well_inside(data)
    clean = np.clip(data.clean_of(Request(row)) * 255 + 0.5, 0, 255).astype(np.uint8)
    assert "mask" in verdict(screen, data, Request(row), clean).reasons


def test_a_defect_on_a_good_picture_is_rejected(screen: Screen, data: Prepared) -> None:
    row = int(data.rows_of("ok")[0])
    spoilt = data.pictures[row].copy()
    cv2.circle(spoilt, (30, 30), 5, (0, 0, 0), -1)
    assert "mask" in verdict(screen, data, Request(row), spoilt).reasons
    assert "mask" not in verdict(screen, data, Request(row), data.pictures[row]).reasons


def test_blur_and_false_noise_are_rejected(screen: Screen, data: Prepared) -> None:
    row = int(data.rows_of("ok")[1])
    blurred = cv2.GaussianBlur(data.pictures[row], (0, 0), 1.2)
    noise = np.random.default_rng(0).normal(0, 25, blurred.shape)
    noisy = np.clip(data.pictures[row] + noise, 0, 255).astype(np.uint8)
    for picture in (blurred, noisy):
        assert "sharpness" in verdict(screen, data, Request(row), picture).reasons


def test_a_training_picture_itself_is_a_copy(screen: Screen, data: Prepared) -> None:
    held = data.held()
    row = next(int(r) for r in data.rows_of("scratch") if data.masks[r].any() and not held[r])
    found = verdict(screen, data, Request(row), data.pictures[row])
    assert found.reasons == ("copy",) and found.near is not None and found.near.row == row


def test_what_a_generator_is_not_asked_for_is_not_held_against_it(data: Prepared) -> None:
    judge: Any = Knows(data)
    strict = Limits(0.0, Span(2, 3), Span(2, 3), {"": 1.0}, 0.0)
    row = well_inside(data)
    seen = look_only(data, [Planned("f", data.classes[row], Request(row, 2.0), 1)], data.pictures[[row]])[0].seen
    near = Near(-1, float("nan"), False, False)

    def doubts(scene: bool, mask: bool) -> tuple[str, ...]:
        return Screen(data, judge, Nearness(data), strict, Asks(scene, mask)).doubts(data.classes[row], seen, 0.9, near)

    assert doubts(True, True) == ("coordinate", "mask", "sharpness")
    assert doubts(True, False) == ("coordinate", "sharpness") and doubts(False, False) == ()


def test_without_a_pattern_the_real_ones_pass_as_well(plain_data: Prepared) -> None:
    judge: Any = Knows(plain_data)
    _, limits = drained(real_limits(plain_data, judge))
    plain = Screen(plain_data, judge, Nearness(plain_data), limits, Asks(scene=True, mask=True))
    held = np.flatnonzero(plain_data.held())
    found = [verdict(plain, plain_data, Request(int(row)), plain_data.pictures[row]) for row in held]
    assert len(held) and not any({"mask", "coordinate", "sharpness"} & {*v.reasons} for v in found)
    blurred = [cv2.blur(plain_data.pictures[row], (5, 5))[..., None] for row in held]
    assert all(
        "sharpness" in verdict(plain, plain_data, Request(int(row)), picture).reasons
        for row, picture in zip(held, blurred, strict=True)
    )


def test_limits_come_from_the_cache_the_second_time(screen: Screen, data: Prepared) -> None:
    judge: Any = Knows(data)
    steps, again = drained(real_limits(data, judge))
    assert not steps and again == screen.limits


# --- topping up -------------------------------------------------------------------------------------


class Strict:
    """Rejects by the candidate's number: how many are rejected for a picture follows from its own number."""

    def __init__(self, data: Prepared, refused: dict[str, int]) -> None:
        self.data, self.refused = data, refused

    def look(self, part: Sequence[Planned], pictures: np.ndarray) -> list[Verdict]:
        out = []
        for entry, seen in zip(part, look_only(self.data, part, pictures), strict=True):
            number = int(entry.file.removesuffix(".png")[-5:])
            bad = entry.attempt < self.refused.get(entry.defect, 0) * (number % 2)
            why = ("class", "mask") if bad else ()
            out.append(Verdict(seen.seen, "dent", 0.75, None, why, True))
        return out


def generated(
    project: Project, out: Path, refused: dict[str, int], monkeypatch: pytest.MonkeyPatch, **changes: Any
) -> Iterator[Event]:
    def fake(data: Prepared, _artist: object) -> Any:
        yield Progress(stage="Training the judge", done=1, total=1, unit="steps")
        return Strict(data, refused)

    monkeypatch.setattr("core.generation.produce._screen", fake)
    asked = {"counts": {"scratch": 10, "ok": 3}, "seed": 1, "steps": 2} | changes
    return generate_set(GenerateConfig(project=str(project.folder), run="diffusion", out=str(out), **asked))


def test_rejected_pictures_are_replaced_until_the_asked_number_is_there(
    project: Project, anchored_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = list(generated(project, tmp_path / "set", {"scratch": 2}, monkeypatch))
    folder = SetFolder(tmp_path / "set")
    rows, rejected = read_csv(folder.manifest), read_csv(folder.rejected)
    assert Counter(r["class"] for r in rows) == {"scratch": 10, "ok": 3}
    assert [r["tries"] for r in rows if r["class"] == "scratch"] == ["1", "3"] * 5
    assert len(rejected) == 10 and tuple(rejected[0]) == REJECTED_COLUMNS
    assert {r["reasons"] for r in rejected} == {"class mask"} and {r["judged"] for r in rejected} == {"dent"}
    assert all(read_picture(folder.folder / r["picture"]).shape == (64, 64, 3) for r in rejected)
    assert sum(isinstance(e, Sample) for e in events) == 13
    assert events[-1] == Notice(
        text=f"13 pictures are in {folder.folder}. 10 of 23 drawn ones were rejected: 10 {REASONS['class']}, "
        f"10 {REASONS['mask']}."
    )


def test_a_shortfall_is_explained_by_class_and_reason(
    project: Project, anchored_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = list(generated(project, tmp_path / "set", {"scratch": 10**6}, monkeypatch))
    (told,) = [e for e in events if isinstance(e, Notice) and e.level is Level.WARNING]
    rejected = read_csv(SetFolder(tmp_path / "set").rejected)
    assert len(rejected) + 5 == TRIES * 10
    assert told.text.startswith("5 of 10 pictures of 'scratch' are lacking: of 80 drawn ones 75 were rejected,")
    assert "75 were not clearly of the asked class" in told.text and "(most looked like 'dent')" in told.text
    rows = read_csv(SetFolder(tmp_path / "set").manifest)
    assert Counter(r["class"] for r in rows) == {"scratch": 5, "ok": 3}
    # Asked again, it tries no further.
    again = list(generated(project, tmp_path / "set", {"scratch": 10**6}, monkeypatch))
    assert not any(isinstance(e, (Sample, Progress)) for e in again) and again[-1] == told


@pytest.mark.parametrize(("reasons", "tries"), [("mask", 40), ("class copy", 4 * 40)])
def test_a_hopeless_class_is_given_up_early_but_copies_only_when_bold_shapes_are_copies_too(
    reasons: str, tries: int, tmp_path: Path
) -> None:
    slots = [Slot(f"a/a_{n:05d}.png", "a", n, 0) for n in range(40)]
    ledger = Ledger(SetFolder(tmp_path), slots, True)
    tried = 0
    for attempt, part in ledger.rounds():
        for slot in part:
            tried += 1
            ledger.reject({"file": slot.file, "class": "a", "reasons": reasons, "tries": attempt + 1})
    assert tried == tries


@pytest.mark.parametrize("cut", [1, 9, 12, 15, 20])
def test_a_screened_set_that_was_killed_ends_like_one_that_was_not(
    cut: int, project: Project, anchored_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(generated(project, tmp_path / "whole", {"scratch": 2}, monkeypatch))
    events = generated(project, tmp_path / "cut", {"scratch": 2}, monkeypatch)
    done = 0
    for event in events:
        done += isinstance(event, Progress) and event.unit == "pictures"
        if done == cut:
            break
    # Killed: nothing is written at the end, what was written before may lack the last rows.
    monkeypatch.setattr(Ledger, "write", lambda _: None)
    events.close()  # type: ignore[attr-defined]
    monkeypatch.undo()
    list(generated(project, tmp_path / "cut", {"scratch": 2}, monkeypatch))
    whole, again = (
        {p.relative_to(tmp_path / name).as_posix(): p.read_bytes() for p in (tmp_path / name).rglob("*") if p.is_file()}
        for name in ("whole", "cut")
    )
    assert whole == again


def test_a_stopped_set_goes_on_where_it_was(
    project: Project, anchored_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events = generated(project, tmp_path / "set", {"scratch": 2}, monkeypatch)
    for event in events:
        if isinstance(event, Progress) and event.unit == "pictures" and event.done == 7:
            break
    events.close()  # type: ignore[attr-defined]
    folder = SetFolder(tmp_path / "set")
    made, refused = len(read_csv(folder.manifest)), len(read_csv(folder.rejected))
    rest = list(generated(project, tmp_path / "set", {"scratch": 2}, monkeypatch))
    assert isinstance(rest[0], Notice) and f"{made} of 13 pictures are there already" in rest[0].text
    assert sum(isinstance(e, Sample) for e in rest) == 13 - made and 0 < refused < 10
    assert len(read_csv(folder.rejected)) == 10


def test_nothing_is_screened_where_that_is_not_wanted(
    project: Project, anchored_run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(generated(project, tmp_path / "set", {"scratch": 9}, monkeypatch, screen=False))
    folder = SetFolder(tmp_path / "set")
    assert len(read_csv(folder.manifest)) == 13 and not folder.rejected.exists()
    assert all(row["judged"] == "" and row["sharpness"] for row in read_csv(folder.manifest))


def test_candidates_are_held_in_memory_a_batch_at_a_time(
    project: Project, anchored_run: Run, data: Prepared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []

    def draw(_self: object, part: Sequence[Planned]) -> Iterator[np.ndarray]:
        drawn.append(len(part))
        yield from data.pictures[[p.request.row for p in part]]

    monkeypatch.setattr("core.generation.artists.DiffusionArtist.draw", draw)
    counts = {"scratch": 40, "ok": 30}
    events = generated(project, tmp_path / "set", {"scratch": 1}, monkeypatch, counts=counts)
    assert sum(isinstance(e, Sample) for e in events) == 70
    assert drawn == [16, 16, 16, 16, 6, 16, 4]


def test_the_plan_of_a_large_set_is_drawn_as_it_is_needed(data: Prepared) -> None:
    config = GenerateConfig(project="p", run="r", out="o", counts={"scratch": 100_000})
    plan = Plan(config, data)
    assert len(plan.slots) == 100_000 and plan.candidate(plan.slots[-1]).file == "scratch/scratch_99999.png"
