"""Whatever is wrong with an input gets its sentence, the good picture beside it survives, and nothing is lost."""

from __future__ import annotations

import copy
import json
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.data.images import SUFFIXES, read_picture
from core.data.inventory import take_inventory
from core.data.sources import find_sources, user_mask
from core.errors import InputError
from tests.core.data.bad_inputs import BAD_INPUTS, PNG, Bad, as_markdown, outcome, put


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # Pillow's words on what it passes over
@pytest.mark.filterwarnings("ignore:Image size:PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("bad", BAD_INPUTS, ids=lambda bad: bad.what)
def test_a_bad_input_gets_its_sentence_and_the_rest_goes_on(bad: Bad, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    found = outcome(bad, folder)
    assert " ".join(found.sentences) == bad.says
    assert any("good" in file for file in found.used), "the good picture is lost"
    assert any(file.rsplit("/", 1)[-1].lower().startswith("a.") for file in found.used) == bad.used
    assert all("\n" not in sentence and len(sentence) < 300 for sentence in found.sentences)
    # Whatever looks like a picture is listed, a mask, or named in a sentence.
    listed = {source.file for source in found.listing.sources}
    masks = {source.mask.relative_to(folder).as_posix() for source in found.listing.sources if source.mask}
    told = " ".join(found.sentences)
    for path in folder.rglob("*"):
        file = path.relative_to(folder).as_posix()
        if path.suffix.lower() in SUFFIXES and path.is_file() and not path.name.startswith("."):
            shown = file.encode("utf-8", "replace").decode().replace("\n", "?")
            assert file in listed or file in masks or shown in told


def test_there_are_at_least_sixty_bad_inputs_and_a_table_of_them() -> None:
    assert len(BAD_INPUTS) >= 60 and len({bad.what for bad in BAD_INPUTS}) == len(BAD_INPUTS)
    assert len(list(as_markdown())) == len(BAD_INPUTS) + 2


def test_a_file_that_must_not_be_read_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    put(tmp_path / "dent" / "a.png", PNG)

    def refuse(*_: Any) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(InputError, match=r"^cannot be opened \(you have no permission to read it\)$"):
        read_picture(tmp_path / "dent" / "a.png")


def test_a_folder_that_must_not_be_opened_gets_a_sentence_and_the_others_are_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put(tmp_path / "dent" / "a.png", PNG)
    put(tmp_path / "secret" / "b.png", PNG)
    scandir = os.scandir

    def guarded(path: Any) -> Any:
        if str(path).endswith("secret"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", guarded)
    found = take_inventory(tmp_path)
    assert found.pictures == ["dent/a.png"]
    assert found.skipped == [("secret", "is a folder that cannot be opened (you have no permission to read it)")]


def test_a_folder_without_pictures_has_no_sources_and_an_absent_one_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty" / "inner").mkdir(parents=True)
    found = find_sources(tmp_path / "empty")
    assert found.sources == [] and found.skipped == [] and found.notices == []
    with pytest.raises(InputError, match=r"There is no folder .*absent. Choose the folder that holds your pictures"):
        find_sources(tmp_path / "absent")


# --- damage by chance ---------------------------------------------------------------------------------

_COCO = {
    "images": [{"id": i, "file_name": f"{name}.png", "width": 48, "height": 40} for i, name in enumerate("abcd")],
    "categories": [{"id": 1, "name": "x"}, {"id": 2, "name": "y"}],
    "annotations": [
        {"id": 1, "image_id": 0, "category_id": 1, "bbox": [1, 2, 9, 9], "segmentation": [[1, 2, 9, 2, 9, 12]]},
        {"id": 2, "image_id": 1, "category_id": 2, "segmentation": {"size": [40, 48], "counts": [10, 20, 1890]}},
        {"id": 3, "image_id": 2, "category_id": 2, "segmentation": {"size": [40, 48], "counts": "c26>0"}},
        {"id": 4, "image_id": 3, "category_id": 1, "bbox": [1, 2, 10, 10]},
    ],
}
_LABELME = {
    "shapes": [
        {"label": "x", "points": [[1, 1], [5, 5], [9, 1]], "shape_type": "polygon"},
        {"label": "y", "points": [[1, 1], [5, 5]], "shape_type": "circle"},
        {"label": "z", "points": [[3, 3]], "shape_type": "mask", "mask": "iVBORw0KGgo="},
    ],
    "imagePath": "a.png",
    "imageWidth": 48,
    "imageHeight": 40,
    "flags": {"stain": True},
}
_VALUES: list[Any] = [
    None,
    True,
    -1,
    0,
    1e308,
    float("nan"),
    float("inf"),
    "",
    "x",
    "..\\..\\q.png",
    "/",
    "a\0b",
    "\ud800",
]
_VALUES += [[], [[]], {}, {"a": 1}, [None], 10**30, "9" * 50, ["a"], -0.5, [[1, 2, 3]], [1, 2, 3, 4, 5, 6]]
_LINES = ["0 .5 .5 .1 .1", "1 .1 .1 .2 .2 .3 .3", "nan 1 1 1 1", "0 inf 0 0 0", "-1 .5 .5 .1 .1", "1e9 .5 .5 .1 .1"]
_LINES += ["0 .5 .5", "\0", "0,.5,.5,.1,.1", "9" * 30 + " .5 .5 .1 .1"]
_NAMES = [
    "names: [a,b]",
    "names: 3",
    "- a",
    "a: &x [*x]",
    "names: {a: b}",
    "names: [null, [1]]",
    "{",
    "!!python/name:os.system",
]


def _places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if place:
        yield place
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in pairs:
        yield from _places(inner, (*place, key))


def _damaged(record: Any, rng: random.Random) -> str:
    record = json.loads(json.dumps(record))
    for _ in range(rng.randint(1, 3)):
        *inner, last = rng.choice(list(_places(record)) or [(0,)])
        holder = record
        for key in inner:
            holder = holder[key]
        if rng.random() < 0.2 and isinstance(holder, dict):
            del holder[last]
        else:
            holder[last] = copy.deepcopy(rng.choice(_VALUES))
    return json.dumps(record)


@pytest.mark.parametrize("kind", ["coco", "labelme", "yolo"])
def test_no_damage_to_annotations_escapes_and_every_picture_is_listed_or_told(kind: str, tmp_path: Path) -> None:
    rng = random.Random(kind)
    for name in "abcd":
        put(tmp_path / f"{name}.png", PNG)
    for _ in range(120):
        if kind == "yolo":
            for name in "abc":
                put(tmp_path / f"{name}.txt", "\n".join(rng.choices(_LINES, k=rng.randint(0, 4))))
            put(tmp_path / "data.yaml", rng.choice(_NAMES))
        else:
            put(tmp_path / "a.json", _damaged(_COCO if kind == "coco" else _LABELME, rng))
        found = find_sources(tmp_path)
        told = {source.file for source in found.sources} | {entry.file for entry in found.skipped}
        assert {f"{name}.png" for name in "abcd"} <= told
        for sentence in [*found.notices, *(entry.reason for entry in found.skipped)]:
            assert "\n" not in sentence and sentence.encode()
        for source in found.sources:
            assert source.defect and source.defect.encode()
            user_mask(source, 40, 48)
            for x, y, w, h in (region.box for region in source.regions):
                assert w > 0 and h > 0 and x >= 0 and y >= 0 and x + w <= 48.001 and y + h <= 40.001
