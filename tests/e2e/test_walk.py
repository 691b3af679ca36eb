"""The whole work, as somebody does it who sits at the window: real key presses and clicks, the real tasks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(_HERE))

from person import Person, Screen, what_lacks  # noqa: E402

from core.config import DemoConfig  # noqa: E402
from core.data.demo import make_demo  # noqa: E402
from core.files import read_csv  # noqa: E402
from core.paths import Project, SetFolder  # noqa: E402

pytestmark = [pytest.mark.slow, pytest.mark.timeout(900), pytest.mark.skipif(bool(what_lacks()), reason=what_lacks())]


@pytest.fixture
def engineer(tmp_path: Path) -> Iterator[Person]:
    home = tmp_path / "home"
    home.mkdir()
    screen = Screen()
    person = Person(screen, home)
    yield person
    person.leaves()
    screen.close()


def test_an_engineer_walks_from_a_folder_of_pictures_to_an_exported_set(engineer: Person, tmp_path: Path) -> None:
    for _ in make_demo(DemoConfig(out=str(tmp_path / "line 3"), size=64, pictures=33, seed=3)):
        pass

    engineer.starts()
    engineer.sees("turns a folder of your defect pictures into a balanced training set")
    engineer.clicks("Choose your pictures…")
    engineer.sees_dialog("Folder of pictures")
    engineer.types(tmp_path / "line 3")
    engineer.presses("Return")
    engineer.sees("33 pictures", within_s=180)
    engineer.sees("The pattern repeats", within_s=180)

    engineer.enters("Epochs", 5000)  # more than any machine trains before somebody stops it
    engineer.clicks("Start")
    engineer.sees(" of 5000", within_s=180)
    engineer.clicks("Pause")
    engineer.sees("Paused  ·  Epoch")
    engineer.presses("ctrl+p")
    engineer.does_not_see("Paused  ·  Epoch")
    engineer.sees("★ epoch ", within_s=180)
    engineer.clicks("Stop")
    engineer.sees("Stopped at epoch")
    engineer.clicks("Continue")
    engineer.does_not_see("Stopped at epoch")
    engineer.sees(" of 5000", within_s=180)
    engineer.presses("ctrl+t")
    engineer.sees("Stopped at epoch")

    engineer.clicks("Generation", role="PageTab")
    engineer.enters("Pictures of dent to add", 4)
    engineer.enters("Pictures of ok to add", 2)
    engineer.presses("alt+g")
    engineer.sees("Finished in", within_s=180)
    engineer.clicks("dent", role="ListItem")
    engineer.presses("a", "r", "r")
    engineer.sees("2 rejected by you")
    engineer.presses("ctrl+z")
    engineer.sees("1 rejected by you")
    engineer.clicks("Export…")
    engineer.sees_dialog("Export")
    engineer.sees("5 pictures go out; rejected by you and left behind: 1.")
    engineer.presses("alt+e")
    engineer.sees("5 pictures were exported")
    engineer.presses("Escape")

    engineer.clicks("Evaluation", role="PageTab")
    engineer.sees("Does it help?")
    engineer.clicks("A run's checkpoints")
    engineer.sees("10", role="Cell")
    engineer.presses("ctrl+q")
    assert engineer.sees_it_end() == 0 and engineer.said == ""

    project = Project(tmp_path / "home" / "Documents" / "Flawsmith" / "line 3")
    (made,) = (SetFolder(path.parent) for path in project.folder.glob("sets/*/manifest.csv"))
    assert len(read_csv(made.manifest)) == 6
    assert sorted(made.decided().values()) == [False, True]
    (exported,) = (project.folder / "exports").iterdir()
    assert len([*exported.glob("images/*/*.png")]) == 5
