from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from core.config import AdviseConfig, Generator, TrainConfig
from core.data.dataset import Prepared
from core.errors import InputError
from core.events import Notice, Progress
from core.files import read_json
from core.paths import Project
from core.training.advise import (
    Case,
    Probe,
    advise_project,
    first_rows,
    measure,
    paragraph,
    spoken,
    spoken_range,
    suited,
    training_seconds,
)

ALL = [generator.value for generator in Generator] + ["deepsmote"]
Copied = Callable[..., Project]


def case(counts: dict[str, int], pattern: bool) -> Case:
    return Case(counts, (128, 96), pattern)


def probe(generator: str, device: str = "cpu", step_s: float = 0.5) -> Probe:
    return Probe(generator, device, 1, step_s, 1.1 * step_s, 0.2, 90)


@pytest.mark.parametrize(
    ("counts", "pattern", "generator"),
    [
        ({"dent": 30, "scratch": 19}, False, "deepsmote"),
        ({"dent": 31, "scratch": 19}, False, "diffusion"),
        ({f"class {i}": 60 for i in range(8)}, False, "diffusion"),
        ({"ok": 3000, "dent": 12}, False, "diffusion"),
        ({"dent": 60, "scratch": 40}, True, "diffusion"),
        ({"dent": 3000}, True, "diffusion"),
        ({"dent": 20}, True, "diffusion"),
    ],
)
def test_small_sets_without_a_pattern_suit_deepsmote_all_others_diffusion(
    counts: dict[str, int], pattern: bool, generator: str
) -> None:
    assert suited(case(counts, pattern)) == generator


def test_a_small_set_that_shows_one_thing_in_one_place_suits_diffusion_and_is_told_why() -> None:
    cells = Case({"ng": 29, "ok": 200}, (200, 200), False, usual=True)
    assert suited(cells) == "diffusion"
    text = paragraph(cells, probe("diffusion"), 200, (600, 900), ALL)
    assert "Use the diffusion model: all your pictures show the same thing in the same place" in text


def test_a_set_that_shares_nothing_suits_diffusion_and_is_told_that_layouts_are_taken() -> None:
    text = paragraph(case({"pits": 60, "scratch": 12}, False), probe("diffusion"), 200, (600, 900), ALL)
    assert "Use the diffusion model: it draws upon the layout of one of your pictures" in text
    assert "look through them" in text


def test_a_patterned_set_gets_a_paragraph_on_the_diffusion_model() -> None:
    text = paragraph(case({"ok": 300, "dent": 100}, True), probe("diffusion", "cuda"), 200, (1500, 2600), ALL)
    assert text.startswith("You have 400 pictures of 128 x 96 px in 2 classes, with a repeating pattern.")
    assert "Use the diffusion model: it draws the defect onto your own pattern" in text
    assert "Its 200 epochs take about 25 to 43 minutes on this machine's graphics card" in text
    assert "close to real ones, with the pattern where you ask for it" in text
    assert "100 new pictures then take about 20 seconds." in text


def test_a_small_set_gets_a_paragraph_on_deepsmote_and_its_rare_classes_a_warning() -> None:
    text = paragraph(case({"dent": 40, "stain": 3}, False), probe("deepsmote"), 1000, (600, 900), ALL)
    assert "Use DeepSMOTE: with 43 pictures and no pattern" in text
    assert "between two real ones" in text
    assert "Expect little of stain" in text


def test_what_this_version_lacks_is_said_with_what_it_offers_instead() -> None:
    text = paragraph(case({"dent": 40}, False), probe("diffusion"), 200, (600, 900), ["diffusion", "paper"])
    assert "DeepSMOTE would suit them best" in text
    assert "This version does not have it and offers the diffusion model instead" in text


def test_a_training_of_days_says_what_would_help() -> None:
    text = paragraph(case({"dent": 4000}, True), probe("diffusion"), 200, (60 * 3600, 100 * 3600), ALL)
    assert "about 2 to 4 days" in text
    assert "graphics card it would be many times faster" in text


def test_the_time_counts_steps_and_checkpoints() -> None:
    config = TrainConfig(project="p", run="r", generator="diffusion", epochs=100, checkpoint_every=10, batch_size=16)
    fast, slow = (training_seconds(probe("diffusion", step_s=s), config) for s in (0.1, 0.2))
    assert slow - fast == pytest.approx(0.1 * 6 * 100)
    assert fast > 0.1 * 6 * 100


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "1 second"), (40, "40 seconds"), (89 * 60, "89 minutes"), (7300, "2 hours"), (1e6, "12 days")],
)
def test_times_are_spoken(seconds: float, words: str) -> None:
    assert spoken(seconds) == words


def test_ranges_are_spoken() -> None:
    assert spoken_range(1200, 2100) == "about 20 to 35 minutes"
    assert spoken_range(3000, 7300) == "about 50 minutes to 2 hours"
    assert spoken_range(0.1, 0.2) == "about 1 second"


def test_the_advice_is_written_and_told(project: Project, copied: Copied) -> None:
    target = copied(project)

    def fake(data: Prepared, generator: str) -> Iterator[Progress | Probe]:
        yield Progress(stage="Timing", done=1, total=1, unit="steps")
        yield probe(generator)

    *events, last = advise_project(AdviseConfig(project=str(target.folder)), fake)
    record = read_json(target.advice)
    assert isinstance(last, Notice)
    assert last.text == record["text"]
    assert record["generator"] in [generator.value for generator in Generator]
    assert record["range_s"][0] < record["seconds"] < record["range_s"][1]
    assert record["probe"]["step_s"] == 0.5
    assert any(isinstance(event, Progress) for event in events)


def test_advice_needs_a_prepared_project(tmp_path: object) -> None:
    with pytest.raises(InputError, match="not a prepared project"):
        list(advise_project(AdviseConfig(project=str(tmp_path))))


def test_the_first_rows_are_a_whole_project(data: Prepared) -> None:
    some = first_rows(data, 5)
    assert len(some.files) == len(some.pictures) == len(some.poses) == 5
    assert some.names == data.names
    assert len(some.held()) == 5


@pytest.mark.slow
@pytest.mark.parametrize("generator", [name for name in ("diffusion", "deepsmote") if name in list(Generator)])
def test_a_real_probe_times_steps_and_pictures(
    plain_data: Prepared, generator: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.training.advise._STEPS_S", 1.0)
    *events, found = measure(plain_data, generator)
    assert isinstance(found, Probe)
    assert events
    assert 0 < found.step_s <= found.slowest_step_s
    assert found.picture_s > 0
    assert found.trained_on == len(plain_data.files) - plain_data.held().sum()
