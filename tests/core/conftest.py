"""What is dear to make is made once: demo pictures, a prepared project, two tiny trainings. Tests only read them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from core.config import DemoConfig, PrepareConfig, TrainConfig
from core.data.dataset import Prepared
from core.data.demo import make_demo
from core.data.load import load_prepared
from core.data.prepare import prepare_project
from core.files import read_csv, read_json, write_json
from core.paths import Project, Run

PICTURES = 80


@pytest.fixture(scope="session", autouse=True)
def hasty_judges() -> Iterator[None]:
    """Judges train for seconds: what they call a picture is looked at in their own tests alone."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.judging.judge._STEPS", 15)
        patch.setattr("core.evaluation.score._PICTURES", 11)
        yield


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """80 demo pictures of 64 px."""
    out = tmp_path_factory.mktemp("shared") / "pictures"
    list(make_demo(DemoConfig(out=str(out), size=64, pictures=PICTURES, seed=5)))
    return out


@pytest.fixture(scope="session")
def truth(demo_folder: Path) -> dict[str, dict[str, str]]:
    """Rows of the demo's truth by file."""
    return {row["file"]: row for row in read_csv(demo_folder / "truth.csv")}


@pytest.fixture(scope="session")
def project(demo_folder: Path) -> Project:
    """The demo pictures, prepared."""
    made = Project(demo_folder.parent / "project")
    list(prepare_project(PrepareConfig(pictures=str(demo_folder), project=str(made.folder))))
    return made


@pytest.fixture(scope="session")
def data(project: Project) -> Prepared:
    """The prepared project in memory."""
    return load_prepared(project)


@pytest.fixture(scope="session")
def plain_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """24 grey pictures without a pattern, in two classes that differ in brightness."""
    from core.data.images import write_picture

    out = tmp_path_factory.mktemp("plain") / "pictures"
    rng = np.random.default_rng(0)
    for name, level in (("dark", 70), ("light", 180)):
        for index in range(12):
            picture = np.clip(rng.normal(level, 12, (40, 44, 1)), 0, 255).astype(np.uint8)
            write_picture(out / name / f"{index}.png", picture)
    return out


@pytest.fixture(scope="session")
def plain_project(plain_folder: Path) -> Project:
    """Pictures without a pattern, prepared."""
    made = Project(plain_folder.parent / "project")
    list(prepare_project(PrepareConfig(pictures=str(plain_folder), project=str(made.folder))))
    return made


@pytest.fixture(scope="session")
def plain_data(plain_project: Project) -> Prepared:
    """Pictures without a pattern, in memory."""
    return load_prepared(plain_project)


@pytest.fixture
def copied(tmp_path: Path) -> Callable[..., Project]:
    """Copies a shared project, with its runs where asked, to a place of the test's own."""

    def copy(source: Project, runs: bool = False) -> Project:
        target = Project(tmp_path / "project")
        shutil.copytree(source.folder, target.folder, ignore=None if runs else shutil.ignore_patterns("runs", "cache"))
        settings = read_json(target.settings) | {"pictures": str(source.pictures())}
        write_json(target.settings, settings)
        return target

    return copy


def tiny_training(project: Project, generator: str, **changes: object) -> TrainConfig:
    """Two epochs of five or six steps; one thread, so that every run has the same bits."""
    settings = {"epochs": 2, "vqvae_epochs": 2, "checkpoint_every": 1, "batch_size": 16, "threads": 1, "seed": 3}
    return TrainConfig(
        **{"project": str(project.folder), "run": generator, "generator": generator} | settings | changes
    )


@pytest.fixture(scope="session")
def tiny() -> Callable[..., TrainConfig]:
    """`tiny_training`, for tests."""
    return tiny_training


def trained(project: Project, generator: str) -> Run:
    from core.training.run import train_run

    run = project.run(generator)
    if not run.config.exists():
        list(train_run(tiny_training(project, generator)))
    return run


@pytest.fixture(scope="session")
def anchored_run(project: Project) -> Run:
    """A finished tiny run of the default generator."""
    return trained(project, "diffusion")


@pytest.fixture(scope="session")
def paper_run(project: Project) -> Run:
    """A finished tiny run of the published generator."""
    return trained(project, "paper")


@pytest.fixture(scope="session")
def smote_run(plain_project: Project) -> Run:
    """A finished tiny run of DeepSMOTE, on pictures without a pattern."""
    return trained(plain_project, "deepsmote")
