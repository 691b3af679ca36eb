from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from markupsafe import escape

from app.model.proof_result import read_result
from app.model.proofs import arm_ids, read_proof, trained_models
from core.config import ProveConfig
from core.errors import InputError
from core.events import Metric, Notice, Progress, from_record
from core.files import read_json
from core.options import build_parser, config_of
from core.paths import Project, Proof
from core.proof.prove import STAGE
from core.tasks import prove

Ask = Callable[..., ProveConfig]
ARMS = ["real", "classic", "both-1-50", "both-1-100"]


def whole(folder: Path) -> dict[str, Any]:
    """Every model's result, less the time it took."""
    found = {path.name: read_json(path) for path in sorted(folder.glob("*.json"))}
    return {name: {key: value for key, value in record.items() if key != "seconds"} for name, record in found.items()}


def without_times(result: dict[str, Any]) -> dict[str, Any]:
    text = json.loads(json.dumps(result))
    text["passport"].pop("date")
    for arm in text["arms"]:
        for seed in arm["seeds"]:
            seed.pop("seconds")
    return dict(text)


@pytest.fixture(scope="module")
def finished(
    line_project: Project, good_set: Path, unseen: Path, other_line: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Proof, ProveConfig, list[object]]:
    project = Project(tmp_path_factory.mktemp("proved") / "project")
    shutil.copytree(line_project.folder, project.folder)
    settings = read_json(project.settings) | {"pictures": str(line_project.pictures())}
    project.settings.write_text(json.dumps(settings), encoding="utf-8")
    config = ProveConfig(
        project=str(project.folder),
        sets=[str(good_set)],
        test=str(unseen),
        other_line=str(other_line),
        seeds=2,
        steps=8,
        batch_size=8,
        amounts=[1.0, 0.5],
        threads=1,
    )
    events: list[object] = list(prove(config))
    return project.proof("good"), config, events


def test_every_arm_is_trained_from_every_seed(finished: tuple[Proof, ProveConfig, list[object]]) -> None:
    proof, _, events = finished
    result = read_json(proof.result)
    ids = [arm["id"] for arm in result["arms"]]
    assert [*ids[:2], *ids[3:]] == ARMS and ids[2] in ("synthetic-1-50", "synthetic-1-100") and len(ids) == 5
    assert sorted(p.name for p in (proof.folder / "models").iterdir()) == sorted(
        f"{arm}-seed-{seed}.json" for arm in ids for seed in (0, 1)
    )
    overall = [event for event in events if isinstance(event, Progress) and event.stage == STAGE]
    assert overall[0].done == 0 and overall[-1].done == overall[-1].total == 10
    stages = {event.stage for event in events if isinstance(event, Progress)}
    assert {"real only, seed 1 of 2", "real + good (50 %) + classic augmentation, seed 2 of 2"} <= stages
    assert sum(isinstance(e, Notice) and e.topic == "arm_done" for e in events) == 10
    compared = [event.done for event in events if isinstance(event, Progress) and event.stage == "Comparing"]
    assert compared == [0, 1, 2, 3, 4], "it can be stopped between arms"


def test_every_arm_has_the_same_real_pictures_and_as_many_steps(
    finished: tuple[Proof, ProveConfig, list[object]],
) -> None:
    proof, _, _ = finished
    result = read_json(proof.result)
    assert result["pictures"]["training"] == {"ok": 37, "bar": 14, "spot": 21}
    added = {arm["id"]: arm["synthetic"] for arm in result["arms"]}
    assert [added[name] for name in ARMS] == [{}, {}, {"bar": 3, "spot": 4}, {"bar": 6, "spot": 8}]
    for arm in result["arms"]:
        assert [entry["losses"][-1][0] for entry in arm["seeds"]] == [8, 8]
    assert result["passport"]["settings"]["steps"] == 8 and result["passport"]["weights"] == "trained from zero"


def test_figures_agree_with_the_counts_they_come_from(finished: tuple[Proof, ProveConfig, list[object]]) -> None:
    proof, _, _ = finished
    result = read_json(proof.result)
    tested = result["pictures"]["test"]
    bad = tested["bar"] + tested["spot"]
    for arm in result["arms"]:
        for rate in ("0.01", "0.02", "0.05"):
            at = arm["test"]["rates"][rate]
            for seed, counts in enumerate(at["counts"]["by_seed"]):
                assert counts["caught"] + counts["leaks"] == bad
                assert counts["overkill"] + counts["passed"] == tested["ok"]
                assert at["ng_recall"]["by_seed"][seed] == counts["caught"] / bad
            assert at["ng_recall"]["low"] <= at["ng_recall"]["value"] <= at["ng_recall"]["high"]
        recall = sum(entry["pictures"] * entry["recall"]["value"] for entry in arm["test"]["classes"].values()) / bad
        assert recall == pytest.approx(arm["test"]["rates"]["0.02"]["ng_recall"]["value"])
        assert arm["other_line"]["counts"]["caught"] + arm["other_line"]["counts"]["leaks"] == 10


def test_the_verdict_is_about_the_arm_validation_likes_best(
    finished: tuple[Proof, ProveConfig, list[object]],
) -> None:
    proof, _, events = finished
    result = read_json(proof.result)
    verdict, arms = result["verdict"], {arm["id"]: arm for arm in result["arms"]}
    own = [arm for arm in result["arms"] if arm["set"] == "good"]
    assert arms[verdict["arm"]]["validation"] == max(arm["validation"] for arm in own)
    recalls = {name: arm["test"]["rates"]["0.02"]["ng_recall"]["value"] for name, arm in arms.items()}
    assert verdict["baseline"] in ("real", "classic")
    assert recalls[verdict["baseline"]] == max(recalls["real"], recalls["classic"])
    points = 100 * (recalls[verdict["arm"]] - recalls[verdict["baseline"]])
    assert verdict["difference"]["points"] == pytest.approx(points)
    assert verdict["difference"]["low"] <= points <= verdict["difference"]["high"]
    assert [entry["amount"] for entry in result["sweep"]["good"]] == [0.5, 1.0]
    (chosen,) = [entry for entry in result["sweep"]["good"] if entry["chosen"]]
    swept = [arms[entry["arm"]] for entry in result["sweep"]["good"]]
    assert {arm["kind"] for arm in swept} == {"both"}, "amounts are told apart where the set is used best"
    assert arms[chosen["arm"]]["validation"] == max(arm["validation"] for arm in swept)
    (alone,) = [arm for arm in own if arm["kind"] == "synthetic"]
    assert alone["amount"] == chosen["amount"] and chosen["pictures"] == sum(alone["synthetic"].values())
    last = [event for event in events if isinstance(event, Notice)][-1]
    assert last.text.startswith(verdict["sentence"])


def test_a_killed_proof_goes_on_and_ends_the_same_bit_for_bit(
    finished: tuple[Proof, ProveConfig, list[object]], tmp_path: Path
) -> None:
    proof, config, _ = finished
    project = Project(tmp_path / "project")
    shutil.copytree(Path(config.project), project.folder, ignore=shutil.ignore_patterns("proofs"))
    config = ProveConfig.from_dict(config.to_dict() | {"project": str(project.folder)})
    steps = prove(config)
    for event in steps:  # killed in the middle of the third arm
        if (
            isinstance(event, Progress)
            and event.stage.startswith("real + good (50 %) + classic augmentation, seed 2")
            and event.done == 5
        ):
            break
    steps.close()  # type: ignore[attr-defined]
    begun = project.proof("good")
    assert len(list((begun.folder / "models").iterdir())) == 5 and not begun.result.exists()
    lines = begun.events.read_text(encoding="utf-8").splitlines(keepends=True)
    assert len(lines) == 5 * 9
    begun.events.write_text("".join(lines[:-9]), encoding="utf-8")  # killed before the last one was told of
    again = list(prove(config))
    trained = {e.stage for e in again if isinstance(e, Progress) and ", seed " in e.stage}
    assert len(trained) == 5 and "real only, seed 1 of 2" not in trained
    assert whole(begun.folder / "models") == whole(proof.folder / "models")
    assert without_times(read_json(begun.result)) == without_times(read_json(proof.result))
    told = [from_record(json.loads(line)) for line in begun.events.read_text(encoding="utf-8").splitlines()]
    assert sum(isinstance(event, Notice) for event in told) == 10
    assert sum(isinstance(event, Metric) for event in told) == 80


def test_the_window_reads_what_the_proof_wrote(finished: tuple[Proof, ProveConfig, list[object]]) -> None:
    proof, config, _ = finished
    result, told = read_result(proof), read_json(proof.result)
    assert [arm.id for arm in result.arms] == [arm["id"] for arm in told["arms"]]
    for arm, record in zip(result.arms, told["arms"], strict=True):
        assert arm.rates[0.02].recall.value == record["test"]["rates"]["0.02"]["ng_recall"]["value"]
        assert arm.rates[0.05].counts.leaks == record["test"]["rates"]["0.05"]["counts"]["leaks"]
        assert arm.other is not None and arm.other.matched.low == record["other_line"]["matched"]["low"]
    assert {arm.id for arm in result.shown} == {arm.id for arm in result.arms} - {
        entry["arm"] for entry in told["sweep"]["good"] if not entry["chosen"]
    }
    assert result.verdicts[0].sentence == told["verdict"]["sentence"]
    info = read_proof(Project(Path(config.project)), proof)
    assert info is not None and info.is_finished
    trained = trained_models(proof)
    assert set(trained) == {(arm, seed) for arm in arm_ids(info.config) for seed in range(info.config.seeds)}
    assert all(recall is not None and 0 <= recall <= 100 for recall in trained.values()), "told in a sentence"


def test_a_name_is_given_to_one_proof_only(finished: tuple[Proof, ProveConfig, list[object]]) -> None:
    _, config, _ = finished
    other = ProveConfig.from_dict(config.to_dict() | {"seeds": 3})
    with pytest.raises(InputError, match="with other settings \\(seeds\\)"):
        list(prove(other))


def test_a_set_that_changed_does_not_go_on_under_its_name(
    finished: tuple[Proof, ProveConfig, list[object]], make_set: Callable[..., Path], tmp_path: Path
) -> None:
    proof, config, _ = finished
    folder = Path(config.sets[0])
    kept = Path(shutil.copytree(folder, tmp_path / "kept"))
    try:
        shutil.copy(folder / "spot" / "spot_001.png", folder / "spot" / "spot_002.png")
        with pytest.raises(InputError, match="changed since the proof 'good' began"):
            list(prove(config))
    finally:
        shutil.copytree(kept, folder, dirs_exist_ok=True)
    assert proof.result.exists()


def test_the_command_line_asks_for_all_of_it() -> None:
    line = "prove --project p --set a --set b --test t --other-line o --classifier xception --seeds 7 --amounts 0.1 1"
    line += " --weights w"
    options = vars(build_parser().parse_args([*line.split(), "--name", "n", "--steps", "9", "--batch-size", "4"]))
    options.pop("task")
    assert config_of("prove", options) == ProveConfig(
        project="p", sets=["a", "b"], test="t", other_line="o", classifier="xception", seeds=7, amounts=[0.1, 1.0],
        name="n", steps=9, batch_size=4, weights="w",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"sets": []}, "No set was named"),
        ({"classifier": "vgg"}, "choose one of: small, resnet50"),
        ({"amounts": [0.0]}, "above 0"),
        ({"seeds": 0}, "choose 1 to 100"),
        ({"steps": 2}, "choose 8 or more"),
    ],
)
def test_what_cannot_be_proved_is_refused_with_a_sentence(asked: Ask, changes: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        asked(**changes)


def test_the_report_tells_the_verdict_and_shows_the_pictures(
    finished: tuple[Proof, ProveConfig, list[object]],
) -> None:
    proof, _, _ = finished
    result, page = read_json(proof.result), proof.page.read_text(encoding="utf-8")
    assert str(escape(result["verdict"]["sentence"])) in page
    for arm in result["arms"]:
        assert str(escape(arm["title"])) in page
    assert result["passport"]["key"] in page and "Another process line" in page
    assert page.count("data:image/png;base64,") > 20
    assert proof.pdf.read_bytes().startswith(b"%PDF-")
