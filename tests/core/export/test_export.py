"""What was exported is read back by the project's own readers, with the same classes, boxes and masks."""

from __future__ import annotations

import errno
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.config import ExportConfig, ExportFormat
from core.data.images import write_picture
from core.data.sources import Source, find_sources, user_mask
from core.errors import InputError, ResourceError
from core.events import Notice, Progress
from core.files import read_csv, read_json, write_csv, write_json
from core.generation.columns import MANIFEST_COLUMNS
from core.paths import Project, SetFolder
from core.tasks import export

SIDE = (40, 48)
"""Height and width."""
CLASSES = ("ok", "긁힘", "dent, deep (2nd) & 'worse' #1", "ヒビ: 端".replace(":", "_"))
REAL = {"ok": 10, "긁힘": 3}


def blot(seed: int) -> np.ndarray:
    """A ring with a hole, and a line one pixel wide: what polygons lose."""
    inside = np.zeros(SIDE, bool)
    top, left = 3 + seed % 7, 5 + seed % 11
    inside[top : top + 9, left : left + 12] = True
    inside[top + 3 : top + 6, left + 3 : left + 6] = False
    inside[top + 9 : top + 20, left + 4] = True
    return inside


def put(folder: Path, file: str, masks: Path, inside: np.ndarray | None, seed: int) -> None:
    write_picture(folder / file, np.random.default_rng(seed).integers(0, 255, (*SIDE, 3), np.uint8))
    if inside is not None:
        write_picture(masks / file, inside[..., None].astype(np.uint8) * 255)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with real pictures, and a set of three pictures of each class, of the same names as the real ones."""
    home = tmp_path_factory.mktemp("공장 line 3")
    project, folder = Project(home / "project"), SetFolder(home / "project" / "sets" / "set 1")
    rows: list[dict[str, Any]] = []
    for name, count in REAL.items():
        for number in range(count):
            inside = blot(number + 50) if name != "ok" else None
            put(home / "pictures", f"{name}/{name}_{number:05d}.png", project.masks, inside, 100 + number)
            rows.append({"file": f"{name}/{name}_{number:05d}.png", "class": name, "group": f"lot {number // 2}"})
    write_csv(project.coordinates, ("file", "class", "group"), rows)
    write_json(project.settings, {"pictures": "../pictures"})
    write_json(project.summary, {})
    made = []
    for name in CLASSES:
        for number in range(3):
            file = f"{name}/{name}_{number:05d}.png"
            put(folder.folder, file, folder.masks, blot(number) if name != "ok" else np.zeros(SIDE, bool), number)
            made.append({"file": file, "class": name, "seed": number, "confidence": "0.9"})
    write_csv(folder.manifest, MANIFEST_COLUMNS, made)
    write_json(folder.info, {"project": "../.."})
    return home


@pytest.fixture
def home(shared: Path, tmp_path: Path) -> Path:
    shutil.copytree(shared, tmp_path / shared.name)
    return tmp_path / shared.name


def config_of(home: Path, **changes: Any) -> ExportConfig:
    out = str(home / "out" / "내보내기")
    return ExportConfig(**{"set": str(home / "project" / "sets" / "set 1"), "out": out} | changes)


def read_back(config: ExportConfig) -> dict[str, Source]:
    """By what they were taken from."""
    listing = find_sources(Path(config.out))
    assert listing.skipped == []
    origin = {row["file"]: f"{row['origin']} {row['taken_from']}" for row in read_csv(Path(config.out, "manifest.csv"))}
    assert len(listing.sources) == len(origin)
    return {origin[source.file]: source for source in listing.sources}


def expected(home: Path, with_real: bool) -> dict[str, tuple[str, np.ndarray | None]]:
    found: dict[str, tuple[str, np.ndarray | None]] = {}
    for name in CLASSES:
        for number in range(3):
            inside = blot(number) if name != "ok" else None
            found[f"synthetic {name}/{name}_{number:05d}.png"] = (name, inside)
    for name, count in REAL.items() if with_real else ():
        for number in range(count):
            inside = blot(number + 50) if name != "ok" else None
            found[f"real {name}/{name}_{number:05d}.png"] = (name, inside)
    return found


@pytest.mark.parametrize("layout", [f.value for f in ExportFormat])
@pytest.mark.parametrize("with_real", [False, True])
def test_every_layout_is_read_back_with_the_same_classes_and_masks(home: Path, layout: str, with_real: bool) -> None:
    config = config_of(home, format=layout, with_real=with_real)
    list(export(config))
    found, wanted = read_back(config), expected(home, with_real)
    assert {key: source.defect for key, source in found.items()} == {key: name for key, (name, _) in wanted.items()}
    for key, (name, inside) in wanted.items():
        source = found[key]
        mask = user_mask(source, *SIDE)
        assert (mask is None or not mask.any()) if inside is None else np.array_equal(mask, inside), key
        origin, _, file = key.partition(" ")
        start = home / "pictures" if origin == "real" else Path(config.set)
        assert source.path.read_bytes() == (start / file).read_bytes(), "pictures are copied bit by bit"
        assert name == "ok" or source.mask is not None, "masks lie beside in every layout"
    left = sorted(path.name for path in Path(config.out).parent.iterdir())
    assert left == [Path(config.out).name], "nothing else is left"


def test_coco_holds_boxes_and_exact_masks_without_the_mask_pictures(home: Path) -> None:
    config = config_of(home, format="coco")
    list(export(config))
    shutil.rmtree(Path(config.out) / "masks")
    for key, source in read_back(config).items():
        name, inside = expected(home, False)[key]
        if inside is None:
            assert source.regions == ()
            continue
        (region,) = source.regions
        rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        assert region.box == (columns[0], rows[0], np.ptp(columns) + 1, np.ptp(rows) + 1)
        assert region.defect == name
        mask = user_mask(source, *SIDE)
        assert mask is not None and np.array_equal(mask, inside), "holes and thin lines too"
    record = json.loads(Path(config.out, "annotations", "instances.json").read_text(encoding="utf-8"))
    assert [category["id"] for category in record["categories"]] == [1, 2, 3], "0 is the background in COCO"
    assert all(entry["area"] == sum(entry["segmentation"]["counts"][1::2]) for entry in record["annotations"])


def test_yolo_boxes_are_the_masks_boxes_and_real_pictures_are_measured_on(home: Path) -> None:
    config = config_of(home, format="yolo", with_real=True)
    list(export(config))
    out = Path(config.out)
    shutil.rmtree(out / "masks")
    for key, source in read_back(config).items():
        name, inside = expected(home, True)[key]
        assert len(source.regions) == (inside is not None)
        if inside is not None:
            rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
            box = (columns[0], rows[0], np.ptp(columns) + 1, np.ptp(rows) + 1)
            assert source.regions[0].box == pytest.approx(box, abs=1e-4)
            assert source.regions[0].defect == name
    parts = {
        row["file"].split("/")[1]: row["origin"] for row in read_csv(out / "manifest.csv") if "/val/" in row["file"]
    }
    assert parts == {"val": "real"}, "never measured on synthetic ones"
    lots = {row["file"]: row["group"] for row in read_csv(home / "project" / "coordinates.csv")}
    sides: dict[str, set[str]] = {}
    for row in read_csv(out / "manifest.csv"):
        if row["origin"] == "real":
            sides.setdefault(lots[row["taken_from"]], set()).add(row["file"].split("/")[1])
    assert all(len(side) == 1 for side in sides.values()), "a lot is never parted"


def test_the_mvtec_layout_learns_from_good_pictures_alone(home: Path) -> None:
    config = config_of(home, format="mvtec", with_real=True)
    list(export(config))
    out = Path(config.out)
    assert {path.name for path in (out / "train").iterdir()} == {"good"}
    assert {path.name for path in (out / "test").iterdir()} == {"good", *CLASSES[1:]}
    truth = {path.relative_to(out / "ground_truth").as_posix() for path in (out / "ground_truth").glob("*/*")}
    tests = {path.relative_to(out / "test") for path in (out / "test").glob("*/*") if path.parent.name != "good"}
    assert truth == {path.with_name(f"{path.stem}_mask.png").as_posix() for path in tests}
    only_defects = [row for row in read_csv(Path(config.set) / "manifest.csv") if row["class"] != "ok"]
    write_csv(Path(config.set) / "manifest.csv", MANIFEST_COLUMNS, only_defects)
    with pytest.raises(InputError, match="needs good pictures"):
        list(export(config_of(home, format="mvtec", out=str(home / "other"))))


def test_rejected_pictures_stay_behind_and_accepted_ones_can_go_alone(home: Path) -> None:
    folder = SetFolder(home / "project" / "sets" / "set 1")
    first, second = (row["file"] for row in read_csv(folder.manifest)[:2])
    folder.write_decided({first: False, second: True})
    assert folder.decided() == {first: False, second: True}
    config = config_of(home)
    told = [event.text for event in export(config) if isinstance(event, Notice)]
    assert len(read_back(config)) == 11
    assert told[0] == "1 pictures are left out: rejected."
    config = config_of(home, out=str(home / "few"), only_accepted=True)
    list(export(config))
    assert list(read_back(config)) == [f"synthetic {second}"]
    folder.write_decided({first: False})
    with pytest.raises(InputError, match="accept some"):
        list(export(config_of(home, out=str(home / "none"), only_accepted=True)))


def test_a_defect_without_mask_is_left_out_where_its_place_matters(home: Path) -> None:
    lost = home / "project" / "sets" / "set 1" / "masks" / "긁힘" / "긁힘_00001.png"
    lost.unlink()
    config = config_of(home, format="coco")
    (told,) = [event.text for event in export(config) if isinstance(event, Notice) and event.level == "warning"]
    assert "1 긁힘" in told
    assert len(read_back(config)) == 11
    config = config_of(home, out=str(home / "all"))
    list(export(config))
    assert len(read_back(config)) == 12, "class folders have a place for it"


def test_a_stopped_or_failing_export_leaves_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = config_of(home)
    events = export(config)
    while not (isinstance(event := next(events), Progress) and event.done == 5):
        pass
    assert {path.name for path in Path(config.out).parent.iterdir()} == {".내보내기.lock", ".내보내기.part"}
    events.close()  # type: ignore[attr-defined]
    assert not Path(config.out).parent.exists(), "made for it, and gone with it"

    def full(*_arguments: Any, **_options: Any) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("core.export.export.write_json", full)
        with pytest.raises(OSError, match="No space"):
            list(export(config))
    assert not Path(config.out).parent.exists(), "made for it, and gone with it"
    (Path(config.out).parent / ".내보내기.part" / "half").mkdir(parents=True)  # of one that was killed
    list(export(config))
    assert not (Path(config.out) / "half").exists()
    assert len(read_back(config)) == 12


@pytest.mark.parametrize("layout", [f.value for f in ExportFormat])
def test_an_export_that_is_there_whole_is_left_as_it_is(home: Path, layout: str) -> None:
    config = config_of(home, format=layout, with_real=True)

    def found() -> dict[Path, tuple[int, bytes]]:
        files = [path for path in Path(config.out).rglob("*") if path.is_file()]
        return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in files}

    list(export(config))
    before = found()
    texts = [event.text for event in export(config) if isinstance(event, Notice)]
    assert texts[-1].startswith("These pictures were exported to this folder before")
    assert found() == before and [path.name for path in Path(config.out).parent.iterdir()] == ["내보내기"]

    refused = pytest.raises(InputError, match="is not empty")
    with refused:
        list(export(config_of(home, format=layout)))  # less is asked for
    set_folder = SetFolder(Path(config.set))
    manifest = set_folder.manifest.read_text(encoding="utf-8")
    set_folder.manifest.write_text(manifest.replace(",0.9", ",0.8", 1), encoding="utf-8")
    with refused:
        list(export(config))
    set_folder.manifest.write_text(manifest, encoding="utf-8")
    next(path for path in before if path.suffix == ".png").unlink()
    with refused:
        list(export(config))
    Path(config.out, "export.json").write_text("[", encoding="utf-8")
    with refused:
        list(export(config))


def test_what_cannot_be_exported_is_said(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="choose one of: folders, coco, yolo, mvtec"):
        config_of(home, format="zip")
    with pytest.raises(InputError, match="is not a generated set"):
        list(export(config_of(home, set=str(home / "pictures"))))
    with pytest.raises(InputError, match="lies in the set itself"):
        list(export(config_of(home, out=str(home / "project" / "sets" / "set 1" / "x"))))
    with pytest.raises(InputError, match="is not empty"):
        list(export(config_of(home, out=str(home / "pictures"))))
    (home / "project" / "sets" / "set 1" / "set.json").unlink()
    with pytest.raises(InputError, match="does not name its project"):
        list(export(config_of(home, with_real=True)))
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: shutil._ntuple_diskusage(1, 1, 0))
    with pytest.raises(ResourceError, match="50 MB too little space"):
        list(export(config_of(home)))


def test_a_manifest_that_points_elsewhere_takes_nothing_from_there(home: Path) -> None:
    folder = SetFolder(home / "project" / "sets" / "set 1")
    rows = read_csv(folder.manifest)[:1]
    rows += [{"file": "../../../pictures/ok/ok_00000.png", "class": "../../x"}]
    rows += [{"file": str(home / "pictures" / "ok" / "ok_00001.png"), "class": "ok"}]
    write_csv(folder.manifest, MANIFEST_COLUMNS, rows)
    config = config_of(home)
    list(export(config))
    assert [row["taken_from"] for row in read_csv(Path(config.out) / "manifest.csv")] == [rows[0]["file"]]
    rows = [rows[0] | {"class": "../../x"}]
    write_csv(folder.manifest, MANIFEST_COLUMNS, rows)
    config = config_of(home, out=str(home / "again"))
    list(export(config))
    (row,) = read_csv(Path(config.out) / "manifest.csv")
    assert row["file"] == "images/_.._x/ok_00000.png", "a class's name is one folder"
    assert read_json(Path(config.out) / "export.json")["counts"] == {row["class"]: 1}
