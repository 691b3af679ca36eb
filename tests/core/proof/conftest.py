"""A line of grey pictures, good ones and two kinds of defects, and a set whose manifest the tests write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.config import PrepareConfig, ProveConfig
from core.data.dataset import Prepared
from core.data.images import write_picture
from core.data.load import load_prepared
from core.data.prepare import prepare_project
from core.files import write_csv, write_json
from core.generation.columns import MANIFEST_COLUMNS
from core.paths import Project, SetFolder

HEIGHT, WIDTH = 36, 40


def draw(folder: Path, seed: int, counts: dict[str, int], level: float = 120.0) -> Path:
    """Noise, with a bright spot (`spot`) or a dark bar (`bar`) that is easily seen."""
    rng = np.random.default_rng(seed)
    for name, count in counts.items():
        for index in range(count):
            picture = rng.normal(level, 6, (HEIGHT, WIDTH, 1))
            row, column = (int(v) for v in rng.integers(4, 24, 2))
            if name == "spot":
                picture[row : row + 6, column : column + 6] += 70
            if name == "bar":
                picture[row : row + 3, column : column + 14] -= 60
            write_picture(folder / name / f"{name}_{index:03d}.png", np.clip(picture, 0, 255).astype(np.uint8))
    return folder


@pytest.fixture(scope="session")
def line_project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Prepared: 40 good pictures, 24 spots, 16 bars; about a tenth of each is held back."""
    place = tmp_path_factory.mktemp("line")
    pictures = draw(place / "pictures", 1, {"ok": 40, "spot": 24, "bar": 16})
    project = Project(place / "project")
    list(prepare_project(PrepareConfig(pictures=str(pictures), project=str(project.folder))))
    return project


@pytest.fixture(scope="session")
def line_data(line_project: Project) -> Prepared:
    return load_prepared(line_project)


@pytest.fixture(scope="session")
def unseen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Further pictures of the line, for tests."""
    return draw(tmp_path_factory.mktemp("unseen") / "test", 2, {"ok": 30, "spot": 12, "bar": 12})


@pytest.fixture(scope="session")
def other_line(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same defects on a brighter product."""
    return draw(tmp_path_factory.mktemp("other") / "line2", 3, {"ok": 10, "ng": 2, "spot": 8}, level=150)


@pytest.fixture(scope="session")
def make_set(line_data: Prepared) -> Callable[..., Path]:
    """Writes a set as `generate` would: drawn from the first training picture of each class, or from `parent`."""

    def make(folder: Path, parent: str | None = None, counts: dict[str, int] | None = None) -> Path:
        draw(folder, 4, counts or {"spot": 8, "bar": 6})
        held = line_data.held()
        rows = []
        for path in sorted(folder.rglob("*.png")):
            name = path.parent.name
            source = next(line_data.files[row] for row in line_data.rows_of(name) if not held[row])
            row = {"file": f"{name}/{path.name}", "class": name, "run": "gone", "checkpoint": "epoch-0001.safetensors"}
            rows.append(row | {"checkpoint_hash": "0" * 16, "source": parent or source, "seed": "1"})
        write_csv(SetFolder(folder).manifest, MANIFEST_COLUMNS, rows)
        write_json(SetFolder(folder).info, {"project": "../gone", "data": line_data.key, "request": {"seed": 0}})
        return folder

    return make


@pytest.fixture(scope="session")
def good_set(make_set: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_set(tmp_path_factory.mktemp("sets") / "good")


@pytest.fixture
def asked(line_project: Project, good_set: Path, unseen: Path) -> Callable[..., ProveConfig]:
    """A proof of seconds; the project is copied by those who write."""

    def ask(project: Project = line_project, **changes: object) -> ProveConfig:
        settings: dict[str, object] = {
            "project": str(project.folder),
            "sets": [str(good_set)],
            "test": str(unseen),
            "seeds": 2,
            "steps": 8,
            "batch_size": 8,
            "amounts": [0.5, 1.0],
            "threads": 1,
        }
        return ProveConfig(**settings | changes)

    return ask
