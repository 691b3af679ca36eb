"""What is asked for: counts, coordinates, jitter and prompts become requests that could exist."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import cv2
import numpy as np
import pytest

from core.config import GenerateConfig
from core.data.dataset import Prepared
from core.data.residual import ATTRIBUTES
from core.errors import InputError
from core.generation.habits import habits_of
from core.generation.manifest import asked_cells, request_of
from core.generation.plan import Plan, Planned, moved_to, plan
from core.generation.ties import Tie, tie_of


def planned(data: Prepared, **asked: object) -> list[Planned]:
    return plan(GenerateConfig(**{"project": "p", "run": "r", "out": "o"} | asked), data)  # type: ignore[arg-type]


def test_every_class_gets_its_count_under_names_that_are_not_used_twice(data: Prepared) -> None:
    made = planned(data, counts={"scratch": 30, "ok": 4, "dent": 0})
    assert Counter(p.defect for p in made) == {"scratch": 30, "ok": 4}
    assert sorted(p.file for p in made if p.defect == "ok") == [f"ok/ok_{i:05d}.png" for i in range(4)]
    assert len({p.file for p in made}) == len({p.seed for p in made}) == 34
    assert all(data.classes[p.request.row] == p.defect for p in made)


def test_without_jitter_each_picture_asks_for_a_real_scene_and_all_equally_often(data: Prepared) -> None:
    # What is held back measures and lends nothing; of a picture in which no defect is seen none can be asked.
    rows = np.array([row for row in data.rows_of("scratch") if not data.held()[row] and data.masks[row].any()])
    made = planned(data, counts={"scratch": 3 * len(rows) + 1})
    assert all((p.request.shift_x, p.request.shift_y) == (0, 0) for p in made)
    uses = Counter(p.request.row for p in made)
    assert set(uses) == set(rows.tolist()) and set(uses.values()) <= {3, 4}


def test_jitter_stays_within_its_bound_and_uses_it(data: Prepared) -> None:
    made = planned(data, counts={"particle": 400}, jitter_px=3.0)
    moves = np.array([[p.request.shift_x, p.request.shift_y] for p in made])
    assert np.abs(moves).max() <= 3 and np.abs(moves).max() > 2.7
    assert np.abs(moves.mean(axis=0)).max() < 0.4 and moves.std(axis=0) == pytest.approx([3 / 3**0.5] * 2, rel=0.15)


def test_random_coordinates_spread_over_the_whole_cycle(data: Prepared) -> None:
    assert data.pattern is not None
    made = planned(data, counts={"scratch": 400}, random_coordinates=True)
    poses = [data.pose_of(p.request) for p in made]
    for values, cycle in zip(np.array([[p.x, p.y] for p in poses]).T, data.pattern.cycle, strict=True):
        counts, _ = np.histogram(values, 8, (0, cycle))
        assert counts.sum() == 400 and counts.min() > 20
    assert max(abs(p.request.shift_x) for p in made) <= data.pattern.cycle[0]
    assert max(abs(p.request.shift_y) for p in made) <= data.pattern.cycle[1]


def test_a_move_keeps_as_much_of_the_defect_as_any_could(data: Prepared) -> None:
    assert data.pattern is not None
    rng = np.random.default_rng(0)
    for row in data.rows_of("particle")[:8]:
        target = tuple(rng.uniform(0, data.pattern.cycle))
        request = moved_to(data, int(row), (float(target[0]), float(target[1])))
        pose = data.pose_of(request)
        assert data.pattern.lattice.distance(target, (pose.x, pose.y)) < 1e-6
        assert data.mask_of(request).sum() >= 0.9 * data.masks[row].sum()


# --- lights, new shapes, ranges ----------------------------------------------------------------------


def test_most_pictures_are_lit_as_other_training_pictures_of_any_class(data: Prepared) -> None:
    made = planned(data, counts={"scratch": 200})
    lights = [p.request.light for p in made if p.request.light is not None]
    held = data.held()
    assert 0.6 < len(lights) / len(made) < 0.9 and not any(held[light] for light in lights)
    assert len({data.classes[light] for light in lights}) >= 4


def test_small_classes_get_more_new_shapes_than_large_ones_and_good_pictures_none(data: Prepared) -> None:
    made = planned(data, counts={"dent": 60, "particle": 60, "ok": 20})
    new = Counter(p.defect for p in made if p.request.warp is not None)
    rows = {name: habits_of(data, name).masked for name in ("dent", "particle")}
    assert len(rows["dent"]) < len(rows["particle"])
    assert new["dent"] > 30 and 0 < new["particle"] < new["dent"] and new["ok"] == 0


@pytest.mark.parametrize("name", ["scratch", "particle", "open", "stain", "dent"])
def test_new_shapes_are_whole_and_as_large_as_real_ones(name: str, data: Prepared) -> None:
    made = [p.request for p in planned(data, counts={name: 80}, random_coordinates=True)]
    low, high = habits_of(data, name).area_px
    areas = [int(data.mask_of(request).sum()) for request in made if request.warp is not None]
    assert areas and min(areas) >= 0.6 * low - 1 and max(areas) <= high + 1
    assert all(data.attributes_of(request)[0] == pytest.approx(data.mask_of(request).mean()) for request in made)


def test_a_class_tied_to_the_circuit_is_changed_gently_and_stays_at_its_place(data: Prepared) -> None:
    assert data.pattern is not None
    for request in (p.request for p in planned(data, counts={"open": 80})):
        if (warp := request.warp) is None:
            continue
        assert abs(warp.turn_deg) < 20 and not warp.mirrored and (warp.move_x, warp.move_y) == (0, 0)
        if warp.shape is not None:
            away = np.hypot(*data.circuit_way(request.row, warp.shape))
            assert away <= 0.08 * min(data.pattern.cycle) and data.classes[warp.shape] == "open"


def shapes_anywhere(data: Prepared) -> Prepared:
    """The same project with the scratches' places and directions drawn by lot, many times over."""
    rng = np.random.default_rng(0)
    rows = np.flatnonzero([mask.any() and not mask[[0, -1]].any() for mask in data.masks])[:40]
    classes, masks, attributes = list(data.classes), data.masks.copy(), data.attributes.copy()
    for row in rows:
        mask = np.zeros(data.size, np.uint8)
        x, y = rng.uniform(20, 44, 2)
        angle = rng.uniform(0, np.pi)
        step = 9 * np.array([np.cos(angle), np.sin(angle)])
        ends = [tuple(round(v) for v in ((x, y) + sign * step)) for sign in (-1, 1)]
        cv2.line(mask, ends[0], ends[1], 1, 2)
        classes[row], masks[row] = "scratch", mask.astype(bool)
        rows_of, columns_of = np.nonzero(mask)
        attributes[row, ATTRIBUTES.index("place_x")] = columns_of.mean() / 63
        attributes[row, ATTRIBUTES.index("place_y")] = rows_of.mean() / 63
    return replace(data, classes=classes, masks=masks, attributes=attributes)


def test_a_class_found_anywhere_is_turned_and_moved_freely(data: Prepared) -> None:
    free = shapes_anywhere(data)
    assert habits_of(free, "scratch").tie == Tie(False, False)
    warps = [p.request.warp for p in planned(free, counts={"scratch": 200}) if p.request.warp is not None]
    assert max(abs(w.turn_deg) for w in warps) > 90 and any(w.mirrored for w in warps)
    assert max(np.hypot(w.move_x, w.move_y) for w in warps) > 8 and any(w.shape is not None for w in warps)


def test_opens_are_found_to_be_tied_to_the_circuit(data: Prepared) -> None:
    assert habits_of(data, "open").tie == Tie(True, True)


def test_few_pictures_cannot_show_that_a_class_may_lie_anywhere(data: Prepared) -> None:
    assert tie_of(shapes_anywhere(data), habits_of(data, "scratch").masked[:8]) == Tie(True, True)


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_an_asked_range_is_kept(attribute: str, data: Prepared) -> None:
    low, high = habits_of(data, "particle").observed[attribute]
    span = (round(low + 0.3 * (high - low), 4), round(low + 0.7 * (high - low), 4))
    made = planned(data, counts={"particle": 40}, ranges={attribute: span}, random_coordinates=True)
    values = [float(data.attributes_of(p.request)[ATTRIBUTES.index(attribute)]) for p in made]
    assert min(values) >= span[0] - 2e-4 and max(values) <= span[1] + 2e-4
    assert np.ptp(values) > 0.3 * (span[1] - span[0])


def test_several_ranges_hold_together(data: Prepared) -> None:
    observed, good = habits_of(data, "scratch").observed, habits_of(data, "ok").observed
    ranges = {}
    for name in ("contrast", "area", "noise"):
        low, high = observed[name]
        if name == "noise":  # the only one that good pictures have too
            low, high = max(low, good[name][0]), min(high, good[name][1])
        ranges[name] = (low + 0.2 * (high - low), low + 0.8 * (high - low))
    for entry in planned(data, counts={"scratch": 20, "ok": 3}, ranges=ranges):
        values = dict(zip(ATTRIBUTES, data.attributes_of(entry.request).tolist(), strict=True))
        concerned = ranges if entry.defect == "scratch" else {"noise": ranges["noise"]}
        assert all(low - 2e-4 <= values[n] <= high + 2e-4 for n, (low, high) in concerned.items())


def test_a_range_beyond_the_real_ones_is_refused_with_what_was_observed(data: Prepared) -> None:
    _, high = habits_of(data, "scratch").observed["area"]
    with pytest.raises(
        InputError, match=rf"'area' reaches beyond what the pictures of 'scratch' show, .* to {high:.4g}"
    ):
        planned(data, counts={"scratch": 1}, ranges={"area": (0.9 * high, 2 * high)})
    with pytest.raises(InputError, match="no attribute 'colour'; a range may be asked of: area, place_x"):
        planned(data, counts={"scratch": 1}, ranges={"colour": (0, 1)})
    with pytest.raises(InputError, match="give the smaller number first"):
        planned(data, counts={"scratch": 1}, ranges={"area": (0.3, 0.1)})


def test_no_range_can_be_asked_of_defects_that_are_not_known(plain_data: Prepared) -> None:
    with pytest.raises(InputError, match="No mask of a defect is known"):
        planned(plain_data, counts={"dark": 1}, ranges={"contrast": (0.0, 0.1)})


def test_later_candidates_differ_and_are_known_from_their_number(data: Prepared) -> None:
    config = GenerateConfig(project="p", run="r", out="o", counts={"scratch": 4}, prompts=["3, 4, dent"])
    one, other = Plan(config, data), Plan(config, data)
    for slot in one.slots:
        made = [one.candidate(slot, attempt) for attempt in range(5)]
        assert made == [other.candidate(slot, attempt) for attempt in range(5)][::1]
        assert len({p.seed for p in made}) == 5 and {p.file for p in made} == {slot.file}
        assert made[0].request.row == made[1].request.row or slot.target is not None
    for attempt in range(3):
        pose = data.pose_of(one.candidate(one.slots[-1], attempt).request)
        assert data.pattern is not None and data.pattern.lattice.distance((3, 4), (pose.x, pose.y)) < 1e-6


@pytest.mark.parametrize("name", ["open", "stain"])
def test_the_more_candidates_were_rejected_the_further_are_new_shapes_from_real_ones(name: str, data: Prepared) -> None:
    made = Plan(GenerateConfig(project="p", run="r", out="o", counts={name: 60}), data)
    low, high = habits_of(data, name).area_px

    def changes(attempt: int) -> tuple[float, float]:
        drawn = [made.candidate(slot, attempt).request for slot in made.slots]
        areas = [int(data.mask_of(request).sum()) for request in drawn if request.warp is not None]
        assert min(areas) >= 0.6 * low - 1 and max(areas) <= high + 1, "as large as real ones all the same"
        warps = [request.warp for request in drawn if request.warp is not None]
        return float(np.std([warp.turn_deg for warp in warps])), float(np.mean([warp.bend_px for warp in warps]))

    (turn, bend), (turned, bent), most = changes(0), changes(2), changes(3)
    assert turned > 1.5 * turn and 1.2 * bend < bent < 3 * bend
    assert changes(9)[0] < 1.6 * most[0], "there is an end to it"


def test_the_same_seed_plans_the_same_and_another_another(data: Prepared) -> None:
    asked = {"counts": {"scratch": 9, "ok": 3}, "jitter_px": 2.0}
    assert planned(data, **asked, seed=4) == planned(data, **asked, seed=4) != planned(data, **asked, seed=5)


def test_a_picture_does_not_depend_on_the_other_classes_asked_for(data: Prepared) -> None:
    alone = planned(data, counts={"scratch": 9}, jitter_px=2.0)
    among = planned(data, counts={"ok": 7, "scratch": 9, "dent": 2}, jitter_px=2.0)
    assert [p for p in among if p.defect == "scratch"] == alone


# --- prompts ----------------------------------------------------------------------------------------


def test_a_prompts_coordinate_is_asked_for_exactly(data: Prepared) -> None:
    assert data.pattern is not None
    made = planned(data, prompts=["12, 20.5, scratch", "0, 0, ok", "12, 20.5, scratch"])
    assert [p.file for p in made] == ["scratch/scratch_00000.png", "ok/ok_00000.png", "scratch/scratch_00001.png"]
    for entry, target in zip(made, [(12, 20.5), (0, 0), (12, 20.5)], strict=True):
        pose = data.pose_of(entry.request)
        assert data.pattern.lattice.distance(target, (pose.x, pose.y)) < 1e-6
    assert len({p.seed for p in made}) == 3


def test_a_prompt_without_a_coordinate_takes_a_real_scene(data: Prepared) -> None:
    (made,) = planned(data, prompts=["dent"])
    assert data.classes[made.request.row] == "dent" and made.request.shift_x == made.request.shift_y == 0


def test_counts_and_prompts_of_one_class_are_numbered_on(data: Prepared) -> None:
    made = planned(data, counts={"ok": 2}, prompts=["1, 2, good"])
    assert [p.file for p in made] == [f"ok/ok_{i:05d}.png" for i in range(3)]


@pytest.mark.parametrize("prompt", ["25, 3, scratch", "3, 25, scratch", "-0.1, 3, scratch", "20.4, 3, scratch"])
def test_a_coordinate_outside_the_cycle_is_refused_with_the_bounds(prompt: str, data: Prepared) -> None:
    with pytest.raises(InputError, match=r"outside the pattern's cycle; x goes from 0 to 20\.\d\d, y to 24\.\d\d"):
        planned(data, prompts=[prompt])


def test_what_cannot_be_asked_for_gets_a_sentence(data: Prepared, plain_data: Prepared) -> None:
    with pytest.raises(InputError, match="There is no class 'smudge' in this project; it has: crack"):
        planned(data, counts={"smudge": 3})
    with pytest.raises(InputError, match="There is no class 'smudge'"):
        planned(data, prompts=["3, 4, smudge"])
    with pytest.raises(InputError, match="is not a caption"):
        planned(data, prompts=["3, 4"])
    with pytest.raises(InputError, match="asks for a coordinate, but these pictures have no repeating pattern"):
        planned(plain_data, prompts=["3, 4, dark"])
    for asked in ({"jitter_px": 2.0}, {"random_coordinates": True}):
        with pytest.raises(InputError, match="no repeating pattern"):
            planned(plain_data, counts={"dark": 3}, **asked)
    for asked in ({"counts": {}}, {"counts": {"ok": -1}}, {"counts": {"ok": 1}, "jitter_px": float("nan")}):
        with pytest.raises(InputError):
            planned(data, **asked)


def test_without_a_pattern_every_picture_has_a_view_of_its_own_and_with_one_none(
    data: Prepared, plain_data: Prepared
) -> None:
    entries = planned(plain_data, counts={"dark": 30})
    views = [entry.request.view for entry in entries]
    assert None not in views and len(set(views)) == 30
    whole = Plan(GenerateConfig(project="p", run="r", out="o", counts={"dark": 30}), plain_data)
    assert whole.candidate(whole.slots[0], 1).request.view not in views, "drawn again it is seen otherwise"
    assert all(entry.request.view is None for entry in planned(data, counts={"scratch": 5}))


def test_without_a_pattern_only_the_own_class_lends_its_light(plain_data: Prepared) -> None:
    lights = [entry.request.light for entry in planned(plain_data, counts={"dark": 40})]
    lenders = {light for light in lights if light is not None}
    assert len(lenders) > 3 and {plain_data.classes[light] for light in lenders} == {"dark"}
    assert not plain_data.held()[sorted(lenders)].any()


def test_a_manifest_tells_the_view(plain_data: Prepared) -> None:
    for entry in planned(plain_data, counts={"dark": 5, "light": 5}):
        row = {name: str(value) for name, value in asked_cells(plain_data, entry).items()}
        assert request_of(plain_data, row) == entry.request


def test_without_a_pattern_counts_and_names_still_work(plain_data: Prepared) -> None:
    made = planned(plain_data, counts={"dark": 3}, prompts=["light"])
    assert Counter(p.defect for p in made) == {"dark": 3, "light": 1}
