"""What is asked for: counts, coordinates, jitter and prompts become requests that could exist."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from core.config import GenerateConfig
from core.data.dataset import Prepared
from core.errors import InputError
from core.generation.plan import Planned, moved_to, plan


def planned(data: Prepared, **asked: object) -> list[Planned]:
    return plan(GenerateConfig(**{"project": "p", "run": "r", "out": "o"} | asked), data)  # type: ignore[arg-type]


def test_every_class_gets_its_count_under_names_that_are_not_used_twice(data: Prepared) -> None:
    made = planned(data, counts={"scratch": 30, "ok": 4, "dent": 0})
    assert Counter(p.defect for p in made) == {"scratch": 30, "ok": 4}
    assert sorted(p.file for p in made if p.defect == "ok") == [f"ok/ok_{i:05d}.png" for i in range(4)]
    assert len({p.file for p in made}) == len({p.seed for p in made}) == 34
    assert all(data.classes[p.request.row] == p.defect for p in made)


def test_without_jitter_each_picture_asks_for_a_real_scene_and_all_equally_often(data: Prepared) -> None:
    rows = data.rows_of("scratch")[~data.held()[data.rows_of("scratch")]]  # what is held back measures, lends nothing
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


def test_without_a_pattern_counts_and_names_still_work(plain_data: Prepared) -> None:
    made = planned(plain_data, counts={"dark": 3}, prompts=["light"])
    assert Counter(p.defect for p in made) == {"dark": 3, "light": 1}
