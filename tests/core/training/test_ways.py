"""How a stage is computed: measured, remembered, written down in the run, and without a trace in what is learnt."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, nullcontext
from itertools import pairwise
from pathlib import Path

import pytest
import torch
from torch import Tensor

from core.config import Loss, TrainConfig
from core.data.dataset import Prepared
from core.diffusion.systems import build_system, system_settings
from core.events import Notice, Progress
from core.files import read_json, write_json
from core.models.deepsmote import DeepSMOTE
from core.models.vqvae import VQVAE
from core.paths import Project, Run
from core.runtime import Runtime
from core.training import ways
from core.training.deepsmote import DeepSMOTEStage
from core.training.diffusion import DiffusionStage
from core.training.parts import Parts
from core.training.run import train_run
from core.training.stage import Stage
from core.training.vqvae import Scaled, VQVAEStage
from core.training.ways import Found, Way
from tests.core.data.steps import drained

PLAIN = Runtime(torch.device("cpu"), None)
LAST = Runtime(torch.device("cpu"), None, channels_last=True)


class Clock:
    """Stands still but for what is computed."""

    now_s = 0.0

    @classmethod
    def perf_counter(cls) -> float:
        return cls.now_s

    process_time = perf_counter


class Pretended:
    """A stage whose gradient takes as long as it is told to, and keeps 1 MiB a picture beside 3 MiB."""

    name, title, curve, steps_per_epoch, batch_size = "pretended", "", "loss", 1, 8

    def __init__(self, seconds: dict[bool, float]) -> None:
        self.seconds, self.parts, self.runtime, self.tried = seconds, Parts(), PLAIN, 0

    def compute_by(self, runtime: Runtime) -> None:
        self.runtime = runtime

    def loading(self) -> AbstractContextManager[None]:
        return nullcontext()

    def trial(self, count: int) -> None:
        self.tried += 1
        Clock.now_s += self.seconds[self.runtime.channels_last]
        weight = torch.ones(3 << 18, requires_grad=True)
        sum((weight[: 1 << 18] * torch.ones(1 << 18)).sum() for _ in range(count)) + (weight * weight).sum()

    def shapes(self) -> list[list[int]]:
        return [[3, 8, 8]]

    def step(self, index: int) -> float:
        return 0.0

    def tensors(self) -> dict[str, Tensor]:
        return {}

    def restore(self, tensors: dict[str, Tensor]) -> None: ...


@pytest.fixture(autouse=True)
def own_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Nothing of what is measured here is remembered for other tests."""
    monkeypatch.setattr(ways, "user_cache", lambda: tmp_path / "of the user")
    monkeypatch.setattr(ways, "time", Clock)
    return tmp_path / "of the user" / "ways.json"


def found_for(stage: Stage, runtime: Runtime, steps: int) -> Found:
    return drained(ways.found_for(stage, runtime, steps))[1]


# --- what is chosen ---------------------------------------------------------------------------------


def test_the_faster_way_is_taken_and_not_measured_again(own_cache: Path) -> None:
    stage = Pretended({False: 0.012, True: 0.004})
    found = found_for(stage, PLAIN, 1000)
    assert found.way == Way(channels_last=True) and str(found.way) == "float32, channels_last"
    assert found.gain() < 0.6 and stage.runtime == PLAIN, "what is chosen is for the caller to set"
    again = Pretended({False: 0.0, True: 9.0})
    assert found_for(again, PLAIN, 1000) == found and not again.tried
    assert ways.remembered_way(again, PLAIN) == found.way
    own_cache.write_bytes(own_cache.read_bytes()[:-20])
    assert ways.remembered_way(again, PLAIN) == Way()
    found_for(stage, PLAIN, 1000)
    assert ways.remembered_way(again, PLAIN) == found.way


def test_a_way_that_is_hardly_faster_is_not_worth_other_bits() -> None:
    assert ways._best({Way(): 1.0, Way(channels_last=True): 0.95}, Way()) == Way()
    assert ways._best({Way(): 1.0, Way(channels_last=True): 0.9}, Way()) == Way(channels_last=True)


def test_another_network_is_measured_for_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    found_for(Pretended({False: 0.004, True: 0.001}), PLAIN, 1000)
    other = Pretended({False: 0.001, True: 0.004})
    monkeypatch.setattr(other, "batch_size", 9)
    assert found_for(other, PLAIN, 1000).way == Way() and other.tried


def test_where_nothing_can_be_written_it_is_measured_each_time(own_cache: Path) -> None:
    own_cache.parent.write_text("no folder")
    assert found_for(Pretended({False: 0.004, True: 0.001}), PLAIN, 1000).way.channels_last


def test_without_a_card_nothing_is_compiled_not_even_where_the_run_was() -> None:
    assert Way(compiled=True).on(torch.device("cpu")) == PLAIN


def test_it_can_be_stopped_after_every_gradient_and_slow_ones_are_few() -> None:
    """A processor takes many seconds for one of large pictures: Stop must not wait for all of them."""
    slow = Pretended({False: 9.0, True: 8.0})
    tried = [0]
    measuring = ways.found_for(slow, PLAIN, 1000)
    while True:
        try:
            next(measuring)
        except StopIteration as end:
            assert end.value.way.channels_last
            break
        tried.append(slow.tried)
    assert all(later - sooner <= 1 for sooner, later in pairwise(tried[2:])), "of few pictures, for memory, two at once"
    assert tried[2] <= 2 and slow.tried <= 8
    begun = Pretended({False: 9.0, True: 8.0})
    begun.batch_size = 7  # nothing is remembered of it
    stopped = ways.found_for(begun, PLAIN, 1000)
    next(stopped), next(stopped)
    stopped.close()
    assert begun.tried <= 2


# --- memory -----------------------------------------------------------------------------------------


def test_memory_is_that_of_the_step_and_of_each_picture() -> None:
    fixed, picture = ways._memory(Pretended({False: 0.0, True: 0.0}), 8, PLAIN.device)
    mib = ways._BEYOND_SAVED * 2**20
    assert picture == pytest.approx(mib, rel=0.1) and 2.5 * mib < fixed < 6.5 * mib


def test_a_card_too_small_for_what_is_tried_is_tried_with_less(monkeypatch: pytest.MonkeyPatch) -> None:
    stage, tried = Pretended({False: 0.004, True: 0.001}), list[int]()

    def trial(count: int) -> None:
        tried.append(count)
        if count > 2:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        Clock.now_s += stage.seconds[stage.runtime.channels_last]

    monkeypatch.setattr(stage, "trial", trial)
    found = found_for(stage, PLAIN, 1000)
    assert found.way.channels_last and found.at_once(8, 1e9) == 1, "memory was too small to tell what a picture takes"
    tried.clear()
    monkeypatch.setattr(ways, "_memory", lambda *_: (0, 1))
    stage.batch_size = 9
    assert found_for(stage, PLAIN, 1000).way.channels_last and tried[:3] == [9, 4, 2]


@pytest.mark.parametrize(("room", "at_once"), [(1e9, 16), (1650, 16), (1640, 8), (700, 6), (500, 4), (90, 1), (0, 1)])
def test_pictures_at_once_are_parts_of_one_size_that_fit(room: float, at_once: int) -> None:
    assert Found(Way(), 50, 100, {}).at_once(16, room) == at_once


def test_room_is_a_share_of_what_is_free_and_of_what_a_container_leaves(monkeypatch: pytest.MonkeyPatch) -> None:
    free = ways.room_bytes(PLAIN.device)
    assert 0 < free < ways.psutil.virtual_memory().total
    monkeypatch.setattr(ways, "_left_to_container", lambda: 1000.0)
    assert ways.room_bytes(PLAIN.device) == 500


# --- the stages -------------------------------------------------------------------------------------


def stage_of(kind: str, data: Prepared, runtime: Runtime) -> Stage:
    torch.manual_seed(0)
    rows = torch.arange(0, len(data.files), 2)[:16]
    if kind == "vqvae":
        return VQVAEStage(VQVAE(3, width=16, codes=32), Scaled(data.pictures, lambda x: x), rows, 2, 8, 0, runtime)
    if kind == "deepsmote":
        model = DeepSMOTE({"channels": 3, "size": data.size, "loss": Loss.SHARP.value})
        pictures, numbers = torch.from_numpy(data.pictures).permute(0, 3, 1, 2), torch.tensor(data.numbers(range(80)))
        return DeepSMOTEStage(model, pictures, numbers, rows, 2, 8, 1e-3, 0, runtime)
    system = build_system(kind, system_settings(data, 100) | {"widths": [16, 24, 32]})
    return DiffusionStage(system, data, rows, None, 2, 8, 1e-3, 0, runtime)  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["diffusion", "vqvae", "deepsmote"])
def test_a_trial_leaves_no_trace(kind: str, data: Prepared) -> None:
    stage = stage_of(kind, data, PLAIN)
    before = {name: tensor.clone() for name, tensor in stage.tensors().items()}
    state = torch.get_rng_state()
    stage.trial(3)
    stage.compute_by(LAST)
    stage.compute_by(PLAIN)
    after = stage.tensors()
    assert before.keys() == after.keys() and all(torch.equal(before[name], after[name]) for name in before)
    assert torch.equal(torch.get_rng_state(), state)
    assert stage.step(0) == stage_of(kind, data, PLAIN).step(0)


@pytest.mark.parametrize("kind", ["diffusion", "vqvae"])
def test_with_channels_last_the_same_is_learnt_and_restored_to_the_bit(kind: str, data: Prepared) -> None:
    stage = stage_of(kind, data, LAST)
    plain = stage_of(kind, data, PLAIN)
    assert [stage.step(i) for i in range(3)] == pytest.approx([plain.step(i) for i in range(3)], rel=1e-3)
    kept = {name: tensor.clone() for name, tensor in stage.tensors().items()}
    then = [stage.step(3), stage.step(4 - (kind == "vqvae"))]
    other = stage_of(kind, data, LAST)
    other.restore(kept)
    assert [other.step(3), other.step(4 - (kind == "vqvae"))] == then
    after, again = stage.tensors(), other.tensors()
    assert all(torch.equal(after[name], again[name]) for name in after)


# --- in a run ---------------------------------------------------------------------------------------


def test_what_was_measured_is_written_down_and_a_continued_run_keeps_to_it(
    project: Project,
    anchored_run: Run,
    tiny: Callable[..., TrainConfig],
    copied: Callable[..., Project],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert read_json(anchored_run.config)["ways"] == {"diffusion": vars_of(Way.of(ways_runtime()))}, "too short a run"
    own = copied(project)
    found = Found(Way(channels_last=True), 0, 10, {str(Way()): 1.0, "float32, channels_last": 0.8})

    def measured(*_: object) -> Generator[Progress, None, Found]:
        yield Progress(stage=ways.STAGE, done=0, total=1, unit="steps")
        return found

    monkeypatch.setattr(ways, "WORTH_STEPS", 1)
    monkeypatch.setattr(ways, "found_for", measured)
    monkeypatch.setattr(ways, "room_bytes", lambda device: 60.0)
    monkeypatch.setattr("core.evaluation.checkpoint.PICTURES", 2)
    events = train_run(tiny(own, "diffusion", run="w", epochs=1))
    told = [event.text for event in events if isinstance(event, Notice)]
    assert "Memory has room for 6 pictures at once; what is learnt is the same." in told
    assert "On this machine a step takes 80 % of the usual time with float32, channels_last." in told
    config = read_json(own.run("w").config)
    assert config["ways"] == {"diffusion": vars_of(found.way)} and config["pictures_at_once"] == 6

    def never(*_: object) -> Found:
        raise AssertionError("a continued run computes as it began")

    monkeypatch.setattr(ways, "found_for", never)
    computed: list[Runtime] = []
    real = DiffusionStage.compute_by
    monkeypatch.setattr(DiffusionStage, "compute_by", lambda self, by: (computed.append(by), real(self, by))[1])
    list(train_run(tiny(own, "diffusion", run="w", epochs=2, resume=True)))
    assert computed[-1] == LAST and read_json(own.run("w").config)["ways"] == config["ways"]
    # A run of an earlier version, which measured nothing, goes on in the usual way.
    write_json(own.run("w").config, {k: v for k, v in read_json(own.run("w").config).items() if k != "ways"})
    list(train_run(tiny(own, "diffusion", run="w", epochs=2, resume=True)))
    assert computed[-1] == ways_runtime()


def ways_runtime() -> Runtime:
    """What a run takes without measuring."""
    from core.runtime import choose_runtime

    return choose_runtime()


def vars_of(way: Way) -> dict[str, bool]:
    return {"bfloat16": way.bfloat16, "channels_last": way.channels_last, "compiled": way.compiled}
