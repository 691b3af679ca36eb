"""What strangers may put in the way: names that are paths, pickles in the place of weights, wishes for the network."""

from __future__ import annotations

import ast
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from core.config import Classifier, ExportConfig, GenerateConfig, PrepareConfig, TrainConfig
from core.data.images import write_picture
from core.errors import InputError, ResourceError
from core.files import read_csv, read_json, write_json
from core.models.inspection import NETWORKS, Weights, build_model, find_weights
from core.paths import Project, Run, SetFolder, check_name
from core.tasks import export, generate, prepare, train

ROOT = Path(__file__).resolve().parents[2]
NAMES = ("../../x", "스크래치 흠", "CON", "nul.png", "L" * 300, "trailing. . ", "/etc/passwd", "a\\b:c*?", ".hidden")
Tiny = Callable[..., TrainConfig]


class Bomb:
    """Unpickling this makes a file."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.mark,)


def labelled(folder: Path) -> None:
    """Pictures whose classes, the names above, stand in LabelMe files, where a name may be anything."""
    rng = np.random.default_rng(0)
    for number, name in enumerate((*NAMES, *NAMES)):
        picture = np.clip(rng.normal(120, 20, (32, 32, 1)), 0, 255).astype(np.uint8)
        write_picture(folder / f"{number:02d}.png", picture)
        box = {"label": name, "points": [[4, 4], [20, 20]], "shape_type": "rectangle"}
        record = {"imagePath": f"{number:02d}.png", "imageWidth": 32, "imageHeight": 32, "shapes": [box]}
        write_json(folder / f"{number:02d}.json", record)


def test_no_class_name_leads_out_of_the_project_the_set_or_the_export(tmp_path: Path, tiny: Tiny) -> None:
    place = tmp_path / "a" / "b" / "c"
    labelled(place / "pictures")
    project, made = Project(place / "project"), SetFolder(place / "set")
    list(prepare(PrepareConfig(pictures=str(place / "pictures"), project=str(project.folder))))
    counts = read_json(project.summary)["counts"]
    assert len(counts) == len(NAMES) and "스크래치 흠" in counts
    for name in counts:
        assert check_name(name, "class") == name  # a folder's name on Windows too
    list(train(tiny(project, "deepsmote", epochs=1)))
    asked = {"project": str(project.folder), "run": "deepsmote", "screen": False}
    list(generate(GenerateConfig(out=str(made.folder), counts=dict.fromkeys(counts, 1), **asked)))
    with pytest.raises(InputError, match="x"):
        list(generate(GenerateConfig(out=str(place / "other"), counts={"../../x": 1}, **asked)))
    rows = read_csv(made.manifest)
    assert {row["class"] for row in rows} == set(counts)
    assert all((made.folder / row["file"]).resolve().is_relative_to(made.folder.resolve()) for row in rows)
    for layout in ("folders", "coco", "yolo"):
        list(export(ExportConfig(set=str(made.folder), out=str(place / layout), format=layout, with_real=True)))
    made_here = {"pictures", "project", "set", "folders", "coco", "yolo"}
    assert {path.name for path in place.iterdir()} == made_here
    assert [[path.name for path in folder.iterdir()] for folder in list(place.parents)[:3]] == [["c"], ["b"], ["a"]]


@pytest.mark.parametrize("name", ["../../x", "CON", "a/b", "L" * 300, "end.", " "])
def test_no_run_or_proof_is_named_so_that_it_lies_elsewhere(name: str, tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    for place in (project.run, project.proof):
        with pytest.raises(InputError, match="cannot be the name"):
            place(name)


def test_a_set_whose_manifest_points_elsewhere_exports_nothing_from_there(tmp_path: Path) -> None:
    made = SetFolder(tmp_path / "set")
    secret = tmp_path / "secret.png"
    write_picture(secret, np.zeros((8, 8, 1), np.uint8))
    write_picture(made.folder / "ok" / "1.png", np.zeros((8, 8, 1), np.uint8))
    lines = ["file,class", "ok/1.png,ok", "../secret.png,ok", f"{secret},ok"]
    made.manifest.write_text("\n".join(lines), encoding="utf-8")
    list(export(ExportConfig(set=str(made.folder), out=str(tmp_path / "out"))))
    assert [row["taken_from"] for row in read_csv(tmp_path / "out" / "manifest.csv")] == ["ok/1.png"]


# --- pickles ----------------------------------------------------------------------------------------


def test_weights_of_an_inspection_model_are_never_unpickled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mark, known = tmp_path / "executed", NETWORKS[Classifier.RESNET50]
    for how, suffix in (("pickle", ".pth"), ("torch", ".pth"), ("pickle", ".safetensors")):
        folder = tmp_path / f"{how}{suffix}"
        folder.mkdir()
        planted = folder / f"planted{suffix}"
        if how == "pickle":
            planted.write_bytes(pickle.dumps(Bomb(mark), protocol=2))
        else:
            torch.save({"weights": Bomb(mark)}, planted)
        with pytest.raises(ResourceError, match="could not be read"):
            build_model(Classifier.RESNET50, 1, Weights(planted, ""))
        named = folder / known.files[0]
        planted.rename(named)
        monkeypatch.setenv("FLAWSMITH_WEIGHTS", str(folder))
        if suffix == ".pth":
            with pytest.raises(ResourceError, match="SHA-256"):
                find_weights(Classifier.RESNET50)
    assert not mark.exists()
    pickle.loads(pickle.dumps(Bomb(mark)))
    assert mark.exists()  # the bomb is a real one


@pytest.mark.parametrize("what", ["state", "pattern", "cache"])
def test_a_pickle_in_the_place_of_what_a_task_reads_is_never_opened(
    what: str, plain_project: Project, smote_run: Run, copied: Callable[..., Project], tiny: Tiny, tmp_path: Path
) -> None:
    own, mark = copied(plain_project, runs=True), tmp_path / "executed"
    run = own.run(smote_run.name)
    bomb = pickle.dumps(Bomb(mark))
    if what == "state":
        run.state.write_bytes(bomb)
        with pytest.raises(InputError, match="is not a whole Flawsmith checkpoint"):
            list(train(tiny(own, "deepsmote", resume=True)))
    elif what == "pattern":
        for file in (own.pattern, own.background):
            file.write_bytes(bomb)
        own.summary.unlink()
        list(prepare(PrepareConfig(pictures=str(own.pictures()), project=str(own.folder))))  # found anew
        assert own.is_prepared()
    else:
        for file in own.cache.iterdir():
            file.write_bytes(bomb)
        own.summary.unlink()
        list(prepare(PrepareConfig(pictures=str(own.pictures()), project=str(own.folder))))
        assert own.is_prepared()
    assert not mark.exists()


# --- the network ------------------------------------------------------------------------------------

NETWORKED = {"requests", "httpx", "aiohttp", "urllib3", "http", "ftplib", "smtplib", "telnetlib", "xmlrpc", "ssl"}
SOURCES = [path for part in ("core", "app") for path in sorted((ROOT / part).rglob("*.py"))]


def test_no_module_of_ours_can_reach_the_network_or_unpickle() -> None:
    """Every task runs in tests whose sockets fail to open (`tests/conftest.py`); this is for what no test runs."""
    found: list[str] = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [f"{node.module}.{a.name}" for a in node.names] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                if name != "pickle.UnpicklingError" and name.split(".")[0] in NETWORKED | {
                    "pickle",
                    "marshal",
                    "shelve",
                    "dill",
                    "joblib",
                }:
                    found.append(f"{path}: {name}")
                if name.startswith("urllib.request"):
                    found.append(f"{path}: {name}")
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                called = f"{node.value.id}.{node.attr}"
                if node.value.id == "socket" and node.attr != "gethostname":
                    found.append(f"{path}: {called}")
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "load":
                told = ast.unparse(node)
                may_unpickle = "allow_pickle" in told and "allow_pickle=False" not in told
                if may_unpickle or (told.startswith("torch.load") and "weights_only=True" not in told):
                    found.append(f"{path}: {told}")
    assert len(SOURCES) > 200 and not found
