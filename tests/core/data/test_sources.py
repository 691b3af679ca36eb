"""Which pictures a folder holds, of which class each is, and what was annotated, in every layout that is understood."""

from __future__ import annotations

import base64
import json
import unicodedata
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from core.data.annotations import Region, RunLengths, fitted, rasterise, runs_of
from core.data.annotations_coco import decode_counts
from core.data.class_names import one_spelling, tidy_class
from core.data.images import encode_png, read_picture
from core.data.sources import Listing, Source, find_sources, user_mask
from core.paths import check_name

WIDTH, HEIGHT = 48, 40
PICTURE = encode_png(np.random.default_rng(0).integers(0, 255, (HEIGHT, WIDTH, 3), np.uint8))


def put(folder: Path, *files: str, data: bytes | str | Any = PICTURE) -> None:
    for file in files:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        text = data if isinstance(data, bytes | str) else json.dumps(data, ensure_ascii=False)
        path.write_bytes(text.encode() if isinstance(text, str) else text)


def classes(listing: Listing) -> dict[str, str]:
    return {source.file: source.defect for source in listing.sources}


def source_of(listing: Listing, file: str) -> Source:
    return next(source for source in listing.sources if source.file == file)


def blot(rows: slice, columns: slice) -> np.ndarray:
    mask = np.zeros((HEIGHT, WIDTH), bool)
    mask[rows, columns] = True
    return mask


# --- folders ------------------------------------------------------------------------------------------


def test_the_first_folder_level_is_the_class(tmp_path: Path) -> None:
    put(tmp_path, "scratch/a.png", "scratch/lot 7/b.JPG", "먼지/c.webp", "good/d.tif", "scratch/notes.txt")
    found = find_sources(tmp_path)
    assert found.layout == "folders" and found.skipped == [] and found.notices == []
    assert classes(found) == {
        "good/d.tif": "ok",
        "scratch/a.png": "scratch",
        "scratch/lot 7/b.JPG": "scratch",
        "먼지/c.webp": "먼지",
    }
    assert all(source.path == tmp_path / source.file for source in found.sources)


def test_folders_that_only_say_what_lies_in_them_are_no_classes(tmp_path: Path) -> None:
    put(tmp_path, "images/train/scratch/a.png", "images/train/ok/b.png", "images/Val/scratch/c.png")
    assert set(classes(find_sources(tmp_path)).values()) == {"scratch", "ok"}


def test_a_flat_folder_is_one_class_by_its_own_name(tmp_path: Path) -> None:
    put(tmp_path / "Kratzer", "a.png", "b.png")
    assert classes(find_sources(tmp_path / "Kratzer")) == {"a.png": "Kratzer", "b.png": "Kratzer"}


def test_the_order_is_the_same_on_every_system(tmp_path: Path) -> None:
    put(tmp_path, "b/a.png", "a b/a.png", "a/z.png", "a/B.png", "a/b.png")
    assert list(classes(find_sources(tmp_path))) == ["a/B.png", "a/b.png", "a/z.png", "a b/a.png", "b/a.png"]


def test_captions_tell_the_classes_of_a_flat_folder_and_coordinates_those_of_any(tmp_path: Path) -> None:
    put(tmp_path, "a.png", "b.png", "lot1/c.png", "lot1/d.png")
    put(tmp_path, "a.txt", data="12, 30, metal short\n")
    put(tmp_path, "b.txt", data="\ufeffgood")
    put(tmp_path, "lot1/c.txt", "lot1/d.txt", data="1.5, 2, 찍힘")
    found = find_sources(tmp_path)
    assert found.layout == "captions"
    assert classes(found) == {
        "a.png": "metal short",
        "b.png": "ok",
        "lot1/c.png": "찍힘",
        "lot1/d.png": "찍힘",
    }


def test_a_note_beside_a_picture_in_a_class_folder_is_no_caption(tmp_path: Path) -> None:
    put(tmp_path, "scratch/a.png", "ok/b.png")
    put(tmp_path, "scratch/a.txt", data="look at this again")
    assert classes(find_sources(tmp_path)) == {"ok/b.png": "ok", "scratch/a.png": "scratch"}


# --- COCO ---------------------------------------------------------------------------------------------


def coco(images: list[dict[str, Any]], annotations: list[dict[str, Any]]) -> dict[str, Any]:
    names = [{"id": 1, "name": "scratch"}, {"id": 2, "name": "찍힘"}, {"id": 3, "name": "normal"}]
    sized = [{"width": WIDTH, "height": HEIGHT} | image for image in images]
    numbered = [{"id": i, "category_id": 1} | annotation for i, annotation in enumerate(annotations)]
    return {"images": sized, "categories": names, "annotations": numbered}


def test_coco_gives_class_boxes_and_outlines(tmp_path: Path) -> None:
    put(tmp_path, "images/a.png", "images/b.png", "images/c.png", "images/d.png")
    wanted = blot(slice(5, 9), slice(10, 30))
    runs = runs_of(wanted)
    images = [{"id": i, "file_name": f"{name}.png"} for i, name in enumerate("abcd")]
    annotations = [
        {"image_id": 0, "bbox": [1, 2, 10, 8]},
        {"image_id": 1, "category_id": 2, "segmentation": [[10, 5, 30, 5, 30, 9, 10, 9]], "bbox": [10, 5, 20, 4]},
        {"image_id": 2, "segmentation": {"size": [HEIGHT, WIDTH], "counts": list(runs.counts)}, "iscrowd": 1},
    ]
    put(tmp_path, "annotations/instances_all.json", data=coco(images, annotations))
    found = find_sources(tmp_path)
    assert found.layout == "coco" and found.skipped == [] and found.notices == []
    assert list(classes(found).values()) == ["scratch", "찍힘", "scratch", "ok"]
    boxed, outlined, ran, good = found.sources
    assert boxed.regions == (Region("scratch", (1, 2, 10, 8)),) and user_mask(boxed, HEIGHT, WIDTH) is None
    for source in (outlined, ran):
        assert np.array_equal(user_mask(source, HEIGHT, WIDTH), wanted)
        assert source.regions[0].box == (10, 5, 20, 4) and source.regions[0].area() == 80
    assert good.regions == () and user_mask(good, HEIGHT, WIDTH) is None


def test_compressed_run_lengths_are_decoded_as_the_reference_library_encodes_them(tmp_path: Path) -> None:
    # A 20 x 30 mask with rows 3 to 8 of columns 4 to 21 set.
    counts = decode_counts("c26>000000000000000000000000000000000m4")
    mask = RunLengths(20, 30, tuple(counts)).mask()
    expected = np.zeros((20, 30), bool)
    expected[3:9, 4:22] = True
    assert np.array_equal(mask, expected) and runs_of(expected).counts == tuple(counts)


@pytest.mark.parametrize("text", ["é", "P", "c26>PPPPPPPPPPPP", "\n"])
def test_what_is_no_run_length_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        decode_counts(text)


@pytest.mark.parametrize("first", [True, False])
def test_run_lengths_of_any_mask_give_it_back(first: bool) -> None:
    mask = np.random.default_rng(1).random((7, 9)) < 0.4
    mask[0, 0] = first
    assert np.array_equal(runs_of(mask).mask(), mask)


@pytest.mark.parametrize(
    ("name", "lies"),
    [
        ("images\\Lot 1\\A.PNG", "images/Lot 1/a.png"),
        ("C:\\Users\\Kim\\export\\images\\Lot 1\\a.png", "images/Lot 1/a.png"),
        ("/data/line3/a.png", "images/Lot 1/a.png"),
        ("../images/Lot 1/a.png", "images/Lot 1/a.png"),
        ("./images/Lot 1/a.png", "images/Lot 1/a.png"),
        (unicodedata.normalize("NFD", "이미지 파일.png"), "사진/이미지 파일.png"),
        ("欠陥/傷 (1).png", "欠陥/傷 (1).png"),
    ],
)
def test_coco_names_pictures_as_any_system_writes_them(name: str, lies: str, tmp_path: Path) -> None:
    put(tmp_path, lies)
    put(
        tmp_path,
        "annotations/a.json",
        data=coco([{"id": 1, "file_name": name}], [{"image_id": 1, "bbox": [1, 1, 4, 4]}]),
    )
    found = find_sources(tmp_path)
    assert classes(found) == {lies: "scratch"} and found.notices == []


def test_coco_with_a_file_in_each_split_keeps_same_names_apart(tmp_path: Path) -> None:
    put(tmp_path, "train/1.png", "valid/1.png")
    for split, category in (("train", 1), ("valid", 2)):
        annotation = {"image_id": 1, "bbox": [1, 1, 4, 4], "category_id": category}
        put(tmp_path, f"{split}/_annotations.coco.json", data=coco([{"id": 1, "file_name": "1.png"}], [annotation]))
    assert classes(find_sources(tmp_path)) == {"train/1.png": "scratch", "valid/1.png": "찍힘"}


def test_the_class_with_the_largest_area_counts_and_is_told(tmp_path: Path) -> None:
    put(tmp_path, "a.png")
    boxes = [{"bbox": [0, 0, 9, 9]}, {"bbox": [9, 9, 10, 10], "category_id": 2}, {"bbox": [20, 20, 5, 5]}]
    put(tmp_path, "coco.json", data=coco([{"id": 1, "file_name": "a.png"}], [{"image_id": 1} | b for b in boxes]))
    found = find_sources(tmp_path)
    assert classes(found) == {"a.png": "scratch"} and len(found.sources[0].regions) == 3
    assert found.notices == [
        "Pictures with defects of several classes count for the class with the largest area: 1 "
        "(the first is a.png, scratch and not 찍힘)."
    ]


def test_a_region_called_normal_is_no_defect(tmp_path: Path) -> None:
    put(tmp_path, "a.png", "b.png")
    images = [{"id": 1, "file_name": "a.png"}, {"id": 2, "file_name": "b.png"}]
    boxes = [
        {"image_id": 1, "bbox": [0, 0, 40, 30], "category_id": 3},
        {"image_id": 1, "bbox": [1, 1, 3, 3]},
        {"image_id": 2, "bbox": [0, 0, 40, 30], "category_id": 3},
    ]
    put(tmp_path, "coco.json", data=coco(images, boxes))
    found = find_sources(tmp_path)
    assert classes(found) == {"a.png": "scratch", "b.png": "ok"}
    assert [len(source.regions) for source in found.sources] == [1, 0]


def test_annotations_of_the_same_picture_at_another_scale_are_scaled(tmp_path: Path) -> None:
    put(tmp_path, "a.png")
    image = {"id": 1, "file_name": "a.png", "width": 2 * WIDTH, "height": 2 * HEIGHT}
    put(
        tmp_path, "coco.json", data=coco([image], [{"image_id": 1, "segmentation": [[20, 10, 60, 10, 60, 18, 20, 18]]}])
    )
    source = find_sources(tmp_path).sources[0]
    assert source.regions[0].box == (10, 5, 20, 4)
    assert np.array_equal(user_mask(source, HEIGHT, WIDTH), blot(slice(5, 9), slice(10, 30)))


# --- YOLO ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pictures", "labels"),
    [
        ("images/train", "labels/train"),
        ("train/images", "train/labels"),
        ("train/Images", "train/Labels"),
        ("images", "labels"),
        (".", "labels"),
        (".", "."),
    ],
)
@pytest.mark.parametrize("names", ["names: [scratch, 찍힘]", "names:\n  0: scratch\n  1: 찍힘\nnc: 2", None])
def test_yolo_gives_class_boxes_and_outlines(pictures: str, labels: str, names: str | None, tmp_path: Path) -> None:
    for name in "abc":
        put(tmp_path, f"{pictures}/{name}.png")
    if names is not None:
        put(tmp_path, "data.yaml", data=names)
    else:
        put(tmp_path, f"{labels}/classes.txt", data="scratch\n찍힘\n")
    put(tmp_path, f"{labels}/a.txt", data="0 0.5 0.5 0.25 0.2\n")
    x, y = [10 / WIDTH, 30 / WIDTH], [5 / HEIGHT, 9 / HEIGHT]
    put(tmp_path, f"{labels}/b.txt", data=f"1 {x[0]} {y[0]} {x[1]} {y[0]} {x[1]} {y[1]} {x[0]} {y[1]}\n")
    put(tmp_path, f"{labels}/c.txt", data="")
    found = find_sources(tmp_path)
    assert found.layout == "yolo" and found.notices == [] and found.skipped == []
    assert list(classes(found).values()) == ["scratch", "찍힘", "ok"]
    assert found.sources[0].regions[0].box == pytest.approx((18, 16, 12, 8))
    assert user_mask(found.sources[0], HEIGHT, WIDTH) is None
    assert np.array_equal(user_mask(found.sources[1], HEIGHT, WIDTH), blot(slice(5, 9), slice(10, 30)))


def test_yolo_refers_to_the_picture_as_it_is_seen(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.fromarray(np.zeros((HEIGHT, WIDTH), np.uint8)).save(tmp_path / "a.jpg", exif=exif)
    put(tmp_path, "labels/a.txt", data="0 0.5 0.5 0.5 0.5")
    source = find_sources(tmp_path).sources[0]
    assert read_picture(source.path).shape == (WIDTH, HEIGHT, 1) and source.regions[0].box == (10, 12, 20, 24)


# --- MVTec --------------------------------------------------------------------------------------------


def test_mvtec_gives_classes_and_masks(tmp_path: Path) -> None:
    put(tmp_path, "train/good/000.png", "test/good/000.png", "test/crack/000.png", "test/cut_inner/000.png")
    wanted = blot(slice(5, 9), slice(10, 30))
    put(tmp_path, "ground_truth/crack/000_mask.png", data=encode_png(wanted.astype(np.uint8) * 255))
    found = find_sources(tmp_path)
    assert found.layout == "mvtec" and found.skipped == [] and found.notices == []
    assert classes(found) == {
        "test/crack/000.png": "crack",
        "test/cut_inner/000.png": "cut_inner",
        "test/good/000.png": "ok",
        "train/good/000.png": "ok",
    }
    assert np.array_equal(user_mask(source_of(found, "test/crack/000.png"), HEIGHT, WIDTH), wanted)
    assert [source.file for source in found.sources if source.mask] == ["test/crack/000.png"]


# --- LabelMe ------------------------------------------------------------------------------------------


def labelme(*shapes: dict[str, Any], **changes: Any) -> dict[str, Any]:
    entries = [{"label": "scratch", "shape_type": "polygon"} | shape for shape in shapes]
    return {"shapes": entries, "imagePath": "a.png", "imageWidth": WIDTH, "imageHeight": HEIGHT} | changes


@pytest.mark.parametrize(
    ("shape", "box"),
    [
        ({"points": [[10, 5], [30, 5], [30, 9], [10, 9]]}, (10, 5, 20, 4)),
        ({"shape_type": "rectangle", "points": [[30, 9], [10, 5]]}, (10, 5, 20, 4)),
        ({"shape_type": "circle", "points": [[20, 20], [23, 24]]}, (15, 15, 10, 10)),
        ({"shape_type": "line", "points": [[10, 20], [30, 20]]}, (10, 18.5, 20, 3)),
        ({"shape_type": "linestrip", "points": [[10, 20], [30, 20], [30, 30]]}, (10, 18.5, 21.5, 11.5)),
        ({"shape_type": "point", "points": [[20, 20]]}, (15.5, 15.5, 9, 9)),
    ],
)
def test_labelme_gives_every_kind_of_shape(shape: dict[str, Any], box: tuple[float, ...], tmp_path: Path) -> None:
    put(tmp_path, "lot1/a.png")
    put(tmp_path, "lot1/a.json", data=labelme(shape))
    found = find_sources(tmp_path)
    assert found.layout == "labelme" and found.notices == [] and classes(found) == {"lot1/a.png": "scratch"}
    assert found.sources[0].regions[0].box == pytest.approx(box, abs=0.02)
    mask = user_mask(found.sources[0], HEIGHT, WIDTH)
    if shape.get("shape_type") in ("rectangle", "point"):
        assert mask is None
    else:
        assert mask is not None and mask.sum() == pytest.approx(found.sources[0].regions[0].area(), rel=0.35)


def test_labelme_gives_painted_masks_and_flags(tmp_path: Path) -> None:
    put(tmp_path, "a.png", "b.png", "c.png")
    painted = base64.b64encode(encode_png(np.full((4, 20), 255, np.uint8))).decode()
    shape = {"shape_type": "mask", "points": [[10, 5], [29, 8]], "mask": painted}
    put(tmp_path, "a.json", data=labelme(shape))
    put(tmp_path, "b.json", data=labelme(flags={"stain": True, "dent": False}))
    put(tmp_path, "c.json", data=labelme())
    found = find_sources(tmp_path)
    assert list(classes(found).values()) == ["scratch", "stain", "ok"]
    assert np.array_equal(user_mask(found.sources[0], HEIGHT, WIDTH), blot(slice(5, 9), slice(10, 30)))


def test_labelme_files_in_a_folder_of_their_own_find_their_pictures(tmp_path: Path) -> None:
    put(tmp_path, "images/a.png", "images/b.png")
    shape = {"points": [[10, 5], [30, 5], [30, 9]]}
    put(tmp_path, "labels/a.json", data=labelme(shape, imagePath="..\\images\\a.png"))
    put(tmp_path, "labels/b.json", data=labelme(shape, imagePath="D:\\elsewhere\\old name.png"))
    assert classes(find_sources(tmp_path)) == {"images/a.png": "scratch", "images/b.png": "scratch"}


# --- masks --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("picture", "mask"),
    [
        ("scratch/a.png", "masks/scratch/a.png"),
        ("scratch/a.jpg", "Masks/scratch/a.png"),
        ("scratch/a.png", "scratch/masks/a.png"),
        ("scratch/a.png", "scratch/a_mask.png"),
        ("scratch/a.png", "ground_truth/scratch/a_mask.png"),
        ("images/scratch/a.png", "masks/scratch/a.bmp"),
        ("scratch/a.png", "mask/a.png"),
        ("결함/스크 래치.png", "masks/결함/스크 래치.png"),
    ],
)
def test_mask_pictures_are_found_and_are_no_pictures_themselves(picture: str, mask: str, tmp_path: Path) -> None:
    wanted = blot(slice(5, 9), slice(10, 30))
    put(tmp_path, "ok/other.png")
    (tmp_path / picture).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / mask).parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(read_picture(tmp_path / "ok/other.png")).save(tmp_path / picture)
    Image.fromarray(wanted.astype(np.uint8) * 255).save(tmp_path / mask)
    found = find_sources(tmp_path)
    assert [source.file for source in found.sources if source.defect != "ok"] == [picture]
    assert np.array_equal(user_mask(source_of(found, picture), HEIGHT, WIDTH), wanted)
    assert found.notices == [] and found.skipped == []


@pytest.mark.parametrize("kind", ["0/255", "0/1", "class numbers", "palette", "transparent", "jpeg", "16 bit", "1 bit"])
def test_masks_of_every_usual_kind_are_understood(kind: str, tmp_path: Path) -> None:
    wanted = blot(slice(8, 16), slice(16, 32))
    put(tmp_path, "scratch/a.png")
    level = {"0/1": 1, "class numbers": 3, "16 bit": 65535}.get(kind, 255)
    array = wanted.astype(np.uint16 if kind == "16 bit" else np.uint8) * np.array(level, np.uint16)
    picture = Image.fromarray(array if kind == "16 bit" else array.astype(np.uint8))
    if kind == "palette":
        picture = Image.fromarray(wanted.astype(np.uint8))
        picture.putpalette([0, 0, 0, 90, 20, 20] + [0] * 762)
    elif kind == "transparent":
        picture = Image.fromarray(np.dstack([np.zeros((HEIGHT, WIDTH, 3), np.uint8), wanted * np.uint8(200)]))
    elif kind == "1 bit":
        picture = Image.fromarray(wanted)
    (tmp_path / "masks" / "scratch").mkdir(parents=True)
    picture.save(tmp_path / "masks" / "scratch" / ("a.jpg" if kind == "jpeg" else "a.png"))
    source = find_sources(tmp_path).sources[0]
    assert np.array_equal(user_mask(source, HEIGHT, WIDTH), wanted)


def test_where_only_masks_can_tell_an_empty_one_means_a_good_picture(tmp_path: Path) -> None:
    put(tmp_path / "steel", "images/a.png", "images/b.png")
    for name, mask in (("a", blot(slice(5, 9), slice(10, 30))), ("b", np.zeros((HEIGHT, WIDTH), bool))):
        put(tmp_path / "steel", f"masks/{name}.png", data=encode_png(mask.astype(np.uint8) * 255))
    assert classes(find_sources(tmp_path / "steel")) == {"images/a.png": "steel", "images/b.png": "ok"}


def test_hidden_and_underscored_names_are_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "_masks/a.png", ".cache/a.png", "scratch/.c.png", "scratch/_old/d.png", "ok/e.png")
    found = find_sources(tmp_path)
    assert list(classes(found)) == ["ok/e.png"] and found.skipped == [] and found.notices == []


# --- mixtures -----------------------------------------------------------------------------------------


def test_a_folder_that_mixes_everything_does_the_sensible_thing(tmp_path: Path) -> None:
    put(tmp_path, "coco set/1.png", "scratch/1.png", "scratch/2.png", "ok/1.png", "lot7/x.png", "lot7/y.png")
    image = {"id": 1, "file_name": "coco set/1.png"}
    put(tmp_path, "annotations.json", data=coco([image], [{"image_id": 1, "category_id": 2, "bbox": [1, 1, 9, 9]}]))
    shape = {"points": [[10, 5], [30, 5], [30, 9]], "label": "stain"}
    put(tmp_path, "lot7/x.json", data=labelme(shape, imagePath="x.png"))
    put(tmp_path, "masks/scratch/2.png", data=encode_png(blot(slice(5, 9), slice(10, 30)).astype(np.uint8) * 255))
    found = find_sources(tmp_path)
    assert classes(found) == {
        "coco set/1.png": "찍힘",
        "lot7/x.png": "stain",
        "ok/1.png": "ok",
        "scratch/1.png": "scratch",
        "scratch/2.png": "scratch",
    }
    assert [(entry.file, entry.reason) for entry in found.skipped] == [
        ("lot7/y.png", "has no annotation; put it into 'ok' if it is a good picture, else annotate it")
    ]
    assert source_of(found, "scratch/2.png").mask == tmp_path / "masks" / "scratch" / "2.png"


# --- class names --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    ["con", "COM1.x", "a/b\\c", " .x. ", "", "...", "a\tb\nc", "찍" * 100, 'x<>:"|?*', "\udc80", "LPT9", "Good "],
)
def test_every_class_becomes_one_that_a_folder_can_bear_on_any_system(name: str) -> None:
    assert check_name(tidy_class(name), "class") and tidy_class(tidy_class(name)) == tidy_class(name)


def test_spellings_of_one_class_are_joined_and_others_kept_apart() -> None:
    chosen, told = one_spelling(
        ["Dent", "dent", "dent", "a/b", "a:b", "OK", "good", "찍힘", unicodedata.normalize("NFD", "찍힘")]
    )
    assert chosen["Dent"] == chosen["dent"] == "dent" and chosen["OK"] == chosen["good"] == "ok"
    assert {chosen["a/b"], chosen["a:b"]} == {"a_b", "a_b 2"}
    assert len({chosen[n] for n in chosen if unicodedata.normalize("NFC", n) == "찍힘"}) == 1
    assert any("'Dent' and 'dent' are taken for one class, 'dent'" in sentence for sentence in told)


# --- geometry -----------------------------------------------------------------------------------------


def test_regions_are_cut_to_the_picture_and_those_outside_left_out() -> None:
    regions = [Region("a", (-5, 10, 20, 10)), Region("a", (60, 10, 5, 5))]
    inside = fitted(regions, None, (WIDTH, HEIGHT))
    assert inside is not None and [region.box for region in inside] == [(0, 10, 15, 10)]
    assert fitted(regions, (HEIGHT, WIDTH), (WIDTH, HEIGHT)) is None


def test_a_thin_outline_is_painted_without_gaps() -> None:
    mask = rasterise([Region("a", (0, 0, 1, 1), ((2, 3, 40, 30, 40.4, 30, 2.4, 3),))], HEIGHT, WIDTH)
    assert mask is not None
    assert set(range(3, 40)) <= set(np.flatnonzero(mask.any(axis=0))) and mask.sum() < 90
