"""Sets: what they hold, the same for the same seed, completed where they were cut off."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.checkpoints import file_hash
from core.config import GenerateConfig
from core.data.captions import read_caption
from core.data.dataset import Prepared
from core.data.images import read_picture
from core.data.request import Request
from core.data.warp import Warp
from core.errors import InputError
from core.events import Event, Notice, Progress, Sample
from core.files import read_csv, read_json, write_json
from core.generation.columns import MANIFEST_COLUMNS
from core.generation.manifest import asked_cells, request_of, written_mask
from core.generation.plan import Plan, Planned
from core.generation.produce import find_checkpoint, generate_set
from core.generation.screen import Verdict
from core.judging.seen import Seen
from core.paths import Project, Run, SetFolder

COUNTS = {"scratch": 12, "ok": 6}
STEPS = 3


def config(project: Project, out: Path, **changes: Any) -> GenerateConfig:
    asked = {
        "run": "diffusion",
        "counts": COUNTS,
        "jitter_px": 2.0,
        "seed": 1,
        "steps": STEPS,
        "screen": False,
    } | changes
    return GenerateConfig(project=str(project.folder), out=str(out), **(asked | changes))


def contents(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture(scope="module")
def made(
    project: Project, anchored_run: Run, tmp_path_factory: pytest.TempPathFactory
) -> tuple[SetFolder, list[Event]]:
    out = tmp_path_factory.mktemp("sets") / "세트 one"
    events = list(generate_set(config(project, out)))
    return SetFolder(out), events


def test_a_set_holds_pictures_captions_and_a_row_for_each(
    made: tuple[SetFolder, list[Event]], data: Prepared, anchored_run: Run
) -> None:
    folder = made[0]
    rows = read_csv(folder.manifest)
    assert tuple(rows[0]) == MANIFEST_COLUMNS
    assert {n: sum(r["class"] == n for r in rows) for n in COUNTS} == COUNTS and len(rows) == 18
    pictures = {p.relative_to(folder.folder).as_posix() for p in folder.folder.rglob("*.png")}
    assert pictures == {r["file"] for r in rows} | {f"masks/{r['file']}" for r in rows}
    checkpoint = find_checkpoint(anchored_run, None)
    assert data.pattern is not None
    for row in rows:
        assert row["file"].startswith(f"{row['class']}/") and read_picture(folder.folder / row["file"]).shape == (
            64,
            64,
            3,
        )
        asked = float(row["x"]), float(row["y"])
        caption = read_caption((folder.folder / row["file"]).with_suffix(".txt"))
        assert caption is not None and caption.defect == row["class"]
        assert (caption.x, caption.y) == pytest.approx(asked, abs=0.006)
        measured = float(row["measured_x"]), float(row["measured_y"])
        error = data.pattern.lattice.distance(asked, measured)
        assert float(row["coordinate_error_px"]) == pytest.approx(error, abs=2e-3)
        source = data.files.index(row["source"])
        assert data.classes[source] == row["class"]
        x, y = data.pattern.wrap(
            data.poses[source][0] + float(row["shift_x"]), data.poses[source][1] + float(row["shift_y"])
        )
        assert data.pattern.lattice.distance((x, y), asked) < 0.01
        assert abs(float(row["shift_x"])) <= 2 and int(row["seed"]) >= 0 and row["tries"] == "1"
        assert (row["run"], row["checkpoint"]) == ("diffusion", checkpoint.name)
        assert row["checkpoint_hash"] == file_hash(checkpoint)


def test_each_picture_is_told_with_its_real_neighbour(made: tuple[SetFolder, list[Event]]) -> None:
    samples = [e for e in made[1] if isinstance(e, Sample)]
    assert len(samples) == 18 and all(Path(s.file).exists() and Path(str(s.real)).exists() for s in samples)
    assert all(s.coordinate_error_px is not None for s in samples)
    assert [e.done for e in made[1] if isinstance(e, Progress)] == list(range(1, 19))


def test_the_same_seed_gives_the_same_bytes_and_another_seed_other_pictures(
    made: tuple[SetFolder, list[Event]], project: Project, tmp_path: Path
) -> None:
    list(generate_set(config(project, tmp_path / "same")))
    first, same = contents(made[0].folder), contents(tmp_path / "same")
    assert {k: v for k, v in first.items() if k != "set.json"} == {k: v for k, v in same.items() if k != "set.json"}
    list(generate_set(config(project, tmp_path / "other", seed=2, counts={"scratch": 3})))
    for name in ("scratch/scratch_00000.png", "scratch/scratch_00001.png"):
        assert (tmp_path / "other" / name).read_bytes() != first[name]


def test_a_set_made_already_is_reused(made: tuple[SetFolder, list[Event]], project: Project) -> None:
    stamps = {p: p.stat().st_mtime_ns for p in made[0].folder.rglob("*")}
    (event,) = generate_set(config(project, made[0].folder))
    assert isinstance(event, Notice) and "18 of 18 pictures are there already" in event.text
    assert stamps == {p: p.stat().st_mtime_ns for p in made[0].folder.rglob("*")}


@pytest.mark.parametrize("cut", [1, 7, 17])
def test_a_set_cut_short_is_completed_without_doing_anything_twice(
    cut: int, made: tuple[SetFolder, list[Event]], project: Project, tmp_path: Path
) -> None:
    out = tmp_path / "set"
    events = generate_set(config(project, out))
    for event in events:
        if isinstance(event, Progress) and event.done == cut:
            break
    events.close()  # type: ignore[attr-defined]
    assert len(read_csv(SetFolder(out).manifest)) == cut
    stamps = {p: p.stat().st_mtime_ns for p in out.rglob("*.png")}
    rest = list(generate_set(config(project, out)))
    assert isinstance(rest[0], Notice) and f"{cut} of 18" in rest[0].text
    assert len([e for e in rest if isinstance(e, Sample)]) == 18 - cut
    assert all(p.stat().st_mtime_ns == stamp for p, stamp in stamps.items())
    whole = read_csv(made[0].manifest)
    again = read_csv(SetFolder(out).manifest)
    assert again == whole
    for row in whole:  # drawn in the same company as it would have been, each has the same bits
        assert (made[0].folder / row["file"]).read_bytes() == (out / row["file"]).read_bytes()


def test_a_lost_picture_is_made_again(made: tuple[SetFolder, list[Event]], project: Project, tmp_path: Path) -> None:
    asked = config(project, tmp_path / "set", counts={"ok": 2})
    list(generate_set(asked))
    lost = tmp_path / "set" / "ok" / "ok_00001.png"
    before = lost.read_bytes()
    lost.unlink()
    list(generate_set(asked))
    assert lost.read_bytes() == before


def test_a_manifests_rows_are_the_very_requests_the_pictures_were_drawn_by(
    made: tuple[SetFolder, list[Event]], data: Prepared, project: Project
) -> None:
    rows = read_csv(made[0].manifest)
    plan = Plan(config(project, made[0].folder), data)
    assert [request_of(data, row) for row in rows] == [plan.candidate(slot).request for slot in plan.slots]
    assert any(row["warp_seed"] for row in rows) and any(row["light"] for row in rows)


def test_a_row_of_an_earlier_version_is_a_request_too(data: Prepared) -> None:
    old = {"file": "a.png", "source": data.files[5], "shift_x": "1.500", "shift_y": "-0.250"}
    assert request_of(data, old) == Request(5, 1.5, -0.25)


def test_every_part_of_a_request_comes_back_from_its_row(data: Prepared) -> None:
    warp = Warp(7, -12.25, 1.0625, 0.4, True, 2.5, -1.75, 3)
    asked = (("contrast", -0.0625), ("noise", 0.0123456))
    for request in (Request(2, 0.5, 1.25, 4, warp, asked), Request(2), Request(2, warp=Warp(1))):
        cells = {name: str(value) for name, value in asked_cells(data, Planned("f", "scratch", request, 1)).items()}
        assert request_of(data, cells) == request


def test_each_picture_has_its_mask_and_box(made: tuple[SetFolder, list[Event]], data: Prepared) -> None:
    folder = made[0]
    for row in read_csv(folder.manifest):
        mask = read_picture(folder.masks / row["file"])[..., 0]
        assert mask.shape == data.size and set(np.unique(mask)) <= {0, 255}
        if row["class"] == "ok":
            assert not mask.any() and row["box_x"] == ""
        elif mask.any():
            x, y, width, height = (int(row[f"box_{n}"]) for n in ("x", "y", "width", "height"))
            assert mask[y : y + height, x : x + width].sum() == mask.sum()
            assert all(mask[y : y + height, x : x + width].any(axis=a)[e] for a in (0, 1) for e in (0, -1))


def test_the_asked_mask_is_written_where_it_agrees_and_the_found_one_where_not(data: Prepared) -> None:
    row = next(r for r in range(len(data.files)) if data.masks[r].any())
    entry = Planned("f", data.classes[row], Request(row), 1)
    found = np.roll(data.masks[row], 3, 0)

    def verdict(iou: float, is_screened: bool = False) -> Verdict:
        return Verdict(Seen(None, 0.0, None, found, iou, 1.0, 1.0), is_screened=is_screened)

    asked = data.masks[row]
    assert np.array_equal(written_mask(data, entry, verdict(0.6), True), asked)
    assert np.array_equal(written_mask(data, entry, verdict(0.4, True), True), asked)  # it passed the class's own limit
    assert np.array_equal(written_mask(data, entry, verdict(0.4), True), found)
    assert np.array_equal(written_mask(data, entry, verdict(0.9), False), found)


# --- refusals ---------------------------------------------------------------------------------------


def test_a_folder_with_something_else_is_refused_and_untouched(
    made: tuple[SetFolder, list[Event]], project: Project, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError, match="is not empty; choose an empty folder"):
        list(generate_set(config(project, tmp_path / "mine")))
    assert contents(tmp_path / "mine") == {"letter.txt": b"mine"}
    before = contents(made[0].folder)
    with pytest.raises(InputError, match="holds another set; choose an empty folder"):
        list(generate_set(config(project, made[0].folder, seed=9)))
    assert contents(made[0].folder) == before


def test_a_set_of_an_earlier_version_is_told_from_another_set(
    made: tuple[SetFolder, list[Event]], project: Project, tmp_path: Path
) -> None:
    shutil.copytree(made[0].folder, tmp_path / "set")
    info = SetFolder(tmp_path / "set").info
    stored = read_json(info)
    del stored["plan"]
    write_json(info, stored)
    with pytest.raises(InputError, match=r"begun by another version.*can be used and evaluated, but not completed"):
        list(generate_set(config(project, tmp_path / "set")))


def test_what_was_not_trained_gets_a_sentence(project: Project, anchored_run: Run, tmp_path: Path) -> None:
    out = tmp_path / "set"
    with pytest.raises(InputError, match="There is no run 'absent' in this project; train one first"):
        list(generate_set(config(project, out, run="absent")))
    with pytest.raises(InputError, match=r"has no checkpoint 'epoch-0099\.safetensors'; the last one is epoch-0002"):
        list(generate_set(config(project, out, checkpoint="epoch-0099.safetensors")))
    with pytest.raises(InputError, match="There is no class 'smudge' in this project"):
        list(generate_set(config(project, out, counts={"smudge": 1})))
    assert not out.exists()


def test_a_run_without_a_checkpoint_gets_a_sentence(
    project: Project, copied: Callable[..., Project], tmp_path: Path
) -> None:
    own = copied(project)
    write_json(own.run("young").config, {"project": str(own.folder), "run": "young"})
    with pytest.raises(InputError, match="The run 'young' has no checkpoint yet"):
        list(generate_set(config(own, tmp_path / "set", run="young")))


def test_an_earlier_checkpoint_can_be_asked_for(project: Project, anchored_run: Run, tmp_path: Path) -> None:
    list(generate_set(config(project, tmp_path / "set", counts={"ok": 1}, checkpoint="epoch-0001.safetensors")))
    (row,) = read_csv(SetFolder(tmp_path / "set").manifest)
    assert row["checkpoint"] == "epoch-0001.safetensors"
    assert row["checkpoint_hash"] == file_hash(anchored_run.checkpoint_files()[0])


def test_the_published_generator_makes_sets_too(project: Project, paper_run: Run, tmp_path: Path) -> None:
    list(generate_set(config(project, tmp_path / "set", run="paper", prompts=["3, 4, dent"], counts={"ok": 2})))
    rows = read_csv(SetFolder(tmp_path / "set").manifest)
    assert [r["class"] for r in rows] == ["ok", "ok", "dent"]
    assert (float(rows[2]["x"]), float(rows[2]["y"])) == pytest.approx((3, 4))


def test_a_set_names_its_project_and_checkpoint(
    made: tuple[SetFolder, list[Event]], project: Project, anchored_run: Run
) -> None:
    info = read_json(made[0].info)
    assert (made[0].folder / info["project"]).resolve() == project.folder.resolve()
    assert info["checkpoint"] == find_checkpoint(anchored_run, None).name and info["request"]["counts"] == COUNTS
