"""The layouts: where a picture and its mask go, and what is written about them.

All have `images` or their own folders for pictures, masks (255 in the defect, else 0), `manifest.csv` and `README.txt`.
One picture shows one defect, so its mask is one instance and the box around it is its box.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import yaml

from core.config import OK_CLASS, ExportFormat
from core.data.annotations import runs_of
from core.errors import InputError
from core.export.items import Item

Text = tuple[str, str]
"""Path relative to the export, and what is written there."""


@dataclass(frozen=True, slots=True)
class Exported:
    """One picture in its place."""

    item: Item
    picture: str
    """Relative to the export, forward slashes; so is the mask."""
    mask: str
    """Empty where there is none."""
    size: tuple[int, int]
    """Width and height, px."""
    inside: np.ndarray | None
    """(H, W) bool, with at least one True."""
    box: tuple[int, int, int, int] | None
    """x, y, width, height of what is inside, px."""


class Layout:
    """Class folders: `images/<class>/` and `masks/<class>/`."""

    needs_mask = False
    """Whether a defect without a mask has no place in this layout."""
    mask_tail = ""
    summary = "Pictures lie in images/<class>, masks of the same name in masks/<class>."

    def check(self, items: Sequence[Item]) -> None:
        """Raise `InputError` where these pictures do not make this layout."""

    def folders(self, item: Item) -> tuple[str, str]:
        """Folder of the picture and of its mask."""
        return f"images/{item.defect}", f"masks/{item.defect}"

    def beside(self, one: Exported) -> Iterator[Text]:
        """Files about one picture."""
        yield from ()

    def end(self, found: Sequence[Exported]) -> Iterator[Text]:
        """Files about all."""
        yield from ()


def defects(found: Sequence[Exported]) -> list[str]:
    """Classes other than `ok`, in the order of their numbers."""
    return sorted({one.item.defect for one in found} - {OK_CLASS})


class Coco(Layout):
    """COCO: `annotations/instances.json`, with masks as run lengths: exact, also for thin scratches and holes."""

    needs_mask = True
    summary = (
        "annotations/instances.json lists pictures (relative to images), classes and one instance a picture: its box, "
        "and its mask as run lengths. Good pictures have none."
    )

    def end(self, found: Sequence[Exported]) -> Iterator[Text]:
        numbers = {name: number for number, name in enumerate(defects(found), 1)}
        images: list[dict[str, Any]] = []
        annotations: list[dict[str, Any]] = []
        for number, one in enumerate(found, 1):
            width, height = one.size
            name = one.picture.removeprefix("images/")
            images.append({"id": number, "file_name": name, "width": width, "height": height})
            if one.inside is None or one.box is None:
                continue
            counts = list(runs_of(one.inside).counts)
            annotations.append(
                {
                    "id": len(annotations) + 1,
                    "image_id": number,
                    "category_id": numbers[one.item.defect],
                    "bbox": list(one.box),
                    "area": int(one.inside.sum()),
                    "iscrowd": 0,
                    "segmentation": {"size": [height, width], "counts": counts},
                }
            )
        categories = [{"id": number, "name": name, "supercategory": "defect"} for name, number in numbers.items()]
        record = {"images": images, "annotations": annotations, "categories": categories}
        yield "annotations/instances.json", json.dumps(record, ensure_ascii=False) + "\n"


class Yolo(Layout):
    """YOLO: `images/<part>/<class>/`, `labels/<part>/<class>/` with a box a picture, and `data.yaml`.

    Held-back real pictures are the part `val`, all others `train`.
    """

    needs_mask = True
    summary = (
        "data.yaml names the classes and the parts; labels mirror images, with one line a picture: class number and "
        "box in shares of the picture. The label of a good picture is empty. The part val is of real pictures alone; "
        "without real ones there is no such part, and data.yaml names train twice."
    )

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def check(self, items: Sequence[Item]) -> None:
        names = sorted({item.defect for item in items} - {OK_CLASS})
        self._numbers = {name: number for number, name in enumerate(names)}

    def folders(self, item: Item) -> tuple[str, str]:
        part = "val" if item.is_held else "train"
        return f"images/{part}/{item.defect}", f"masks/{part}/{item.defect}"

    def beside(self, one: Exported) -> Iterator[Text]:
        line = ""
        if one.box is not None:
            x, y, w, h = one.box
            width, height = one.size
            shares = (x + w / 2) / width, (y + h / 2) / height, w / width, h / height
            line = " ".join([str(self._numbers[one.item.defect]), *(f"{share:.6f}" for share in shares)]) + "\n"
        stem = one.picture.removeprefix("images/").rpartition(".")[0]
        yield f"labels/{stem}.txt", line

    def end(self, found: Sequence[Exported]) -> Iterator[Text]:
        has_val = any(one.item.is_held for one in found)
        record = {
            "train": "images/train",
            "val": "images/val" if has_val else "images/train",
            "names": {number: name for name, number in self._numbers.items()},
        }
        yield "data.yaml", yaml.safe_dump(record, allow_unicode=True, sort_keys=False)


class Mvtec(Layout):
    """MVTec AD: `train/good`, `test/<class>`, `ground_truth/<class>/<name>_mask.png`.

    This layout knows defects under `test` alone, so synthetic ones go there too. Good pictures are learnt from:
    synthetic ones and most real ones; of the real ones a fifth is `test/good`.
    """

    needs_mask = True
    mask_tail = "_mask"
    summary = (
        "Good pictures lie in train/good, and some real ones in test/good; defects in test/<class> with their masks in "
        "ground_truth/<class>. This layout has no other place for defects: the synthetic ones under test are told by "
        "the column origin of manifest.csv. What is measured on them is no proof of what real defects will give."
    )

    def check(self, items: Sequence[Item]) -> None:
        if not any(item.defect == OK_CLASS and not item.is_held for item in items):
            raise InputError(
                "The MVTec AD layout needs good pictures, and there are none here: add the real ones, or choose "
                "another format."
            )

    def folders(self, item: Item) -> tuple[str, str]:
        if item.defect == OK_CLASS:
            return "test/good" if item.is_held else "train/good", "ground_truth/good"
        return f"test/{item.defect}", f"ground_truth/{item.defect}"


LAYOUTS: dict[str, type[Layout]] = {
    ExportFormat.FOLDERS.value: Layout,
    ExportFormat.COCO.value: Coco,
    ExportFormat.YOLO.value: Yolo,
    ExportFormat.MVTEC.value: Mvtec,
}
