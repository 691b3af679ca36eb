"""Reading pictures: whatever a line's camera writes becomes 8-bit grey or RGB, or one sentence."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, TiffImagePlugin

from core.data.images import (
    canonical_class,
    encode_png,
    header_size,
    read_picture,
    with_channels,
    write_picture,
)
from core.errors import InputError

HEIGHT, WIDTH = 20, 24


def ramp() -> np.ndarray:
    """(H, W) uint8, different at every place, so that a turn or a swap of the axes shows."""
    v, u = np.mgrid[:HEIGHT, :WIDTH]
    return (7 * u + 3 * v).astype(np.uint8)


def colours() -> np.ndarray:
    """(H, W, 3) uint8, smooth, with three different channels."""
    v, u = np.mgrid[:HEIGHT, :WIDTH]
    return np.stack([8 * u, 10 * v, 200 - 4 * u - 4 * v], axis=-1).astype(np.uint8)


def saved(path: Path, picture: Image.Image, **options: object) -> Path:
    picture.save(path, **options)
    return path


# --- formats and modes ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.png", "a.bmp", "a.tif", "a.TIFF", "결함 사진/스크래치.png", "欠陥/傷 (1).PNG"])
def test_lossless_files_give_their_very_pixels(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    assert np.array_equal(read_picture(saved(path, Image.fromarray(ramp())))[..., 0], ramp())
    assert np.array_equal(read_picture(saved(path, Image.fromarray(colours()))), colours())


def test_webp_gives_its_pixels_lossless_and_nearly_so_lossy(tmp_path: Path) -> None:
    whole = saved(tmp_path / "a.webp", Image.fromarray(colours()), lossless=True)
    assert np.array_equal(read_picture(whole), colours())
    lossy = read_picture(saved(tmp_path / "b.webp", Image.fromarray(colours()), quality=95))
    assert lossy.shape == (HEIGHT, WIDTH, 3) and np.abs(lossy.astype(int) - colours()).mean() < 6


def test_a_one_bit_picture_becomes_black_and_white(tmp_path: Path) -> None:
    bits = ramp() > 100
    array = read_picture(saved(tmp_path / "a.png", Image.fromarray(bits)))
    assert array.dtype == np.uint8 and np.array_equal(array[..., 0], bits * np.uint8(255))


@pytest.mark.parametrize("suffix", ["png", "tif"])
@pytest.mark.parametrize("bits", [12, 16])
def test_deep_colour_keeps_its_upper_and_lower_bits(suffix: str, bits: int, tmp_path: Path) -> None:
    full = 2**bits - 1
    deep = np.round(colours() / colours().max() * full).astype(np.uint16)
    cv2.imwrite(str(tmp_path / f"a.{suffix}"), deep[..., ::-1])
    array = read_picture(tmp_path / f"a.{suffix}")
    assert array.shape == deep.shape and np.abs(array - deep / full * 255).max() <= 0.51


def test_a_tiff_in_floats_has_its_colours(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "a.tif"), (colours() / 255).astype(np.float32)[..., ::-1])
    assert np.abs(read_picture(tmp_path / "a.tif").astype(int) - colours()).max() <= 1


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "group4", "jpeg"])
def test_tiff_of_every_usual_compression_is_read(compression: str, tmp_path: Path) -> None:
    whole = Image.fromarray(ramp() > 100) if compression == "group4" else Image.fromarray(ramp())
    array = read_picture(saved(tmp_path / "a.tif", whole, compression=compression))
    expected = np.asarray(whole.convert("L")).astype(int)
    assert np.abs(array[..., 0] - expected).max() <= (6 if compression == "jpeg" else 0)


def test_a_tiff_whose_nought_is_white_is_turned_to_the_usual_way(tmp_path: Path) -> None:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[262] = 0
    deep = Image.fromarray(np.full((HEIGHT, WIDTH), 1000, np.uint16))
    path = saved(tmp_path / "a.tif", deep, tiffinfo=tags)
    with Image.open(path) as stored:
        white_is_zero = stored.tag_v2[262] == 0
    assert (read_picture(path) == (251 if white_is_zero else round(1000 / 1023 * 255))).all()


@pytest.mark.parametrize("bits", [np.uint8, np.uint16])
def test_a_grey_of_nothing_but_nought_is_black(bits: type, tmp_path: Path) -> None:
    assert (read_picture(saved(tmp_path / "a.png", Image.fromarray(np.zeros((HEIGHT, WIDTH), bits)))) == 0).all()


@pytest.mark.parametrize("kind", ["png", "jpeg", "bmp", "tiff", "webp"])
def test_the_size_in_a_files_head_is_that_of_the_picture_read(kind: str, tmp_path: Path) -> None:
    path = saved(tmp_path / f"a.{kind}", Image.fromarray(colours()))
    assert header_size(path) == (WIDTH, HEIGHT)
    path.write_bytes(b"no picture")
    assert header_size(path) is None and header_size(tmp_path / "absent.png") is None


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_deep_greys_are_scaled_by_the_depth_they_fill(suffix: str, bits: int, tmp_path: Path) -> None:
    full = 2**bits - 1
    deep = np.round(ramp() / ramp().max() * full).astype(np.uint16)
    array = read_picture(saved(tmp_path / f"a.{suffix}", Image.fromarray(deep)))
    assert array.dtype == np.uint8 and array.shape == (HEIGHT, WIDTH, 1)
    assert np.abs(array[..., 0] - deep / full * 255).max() <= 0.51


def test_floating_point_greys_from_nought_to_one_fill_the_range(tmp_path: Path) -> None:
    array = read_picture(saved(tmp_path / "a.tif", Image.fromarray((ramp() / 255).astype(np.float32))))
    assert np.abs(array[..., 0].astype(int) - ramp()).max() <= 1


def test_values_that_are_not_numbers_get_a_sentence_of_their_own(tmp_path: Path) -> None:
    values = (ramp() / 255).astype(np.float32)
    values[3, 4] = np.nan
    with pytest.raises(InputError, match=r"^holds values that are not numbers; export it again$"):
        read_picture(saved(tmp_path / "a.tif", Image.fromarray(values)))


def test_a_palette_gives_its_colours_and_a_grey_palette_grey(tmp_path: Path) -> None:
    few = (colours() // 64 * 64).astype(np.uint8)
    palette = Image.fromarray(few).convert("P", palette=Image.Palette.ADAPTIVE, colors=256)
    assert np.array_equal(read_picture(saved(tmp_path / "a.png", palette)), np.asarray(palette.convert("RGB")))
    grey = Image.fromarray(ramp()).convert("P")
    assert np.array_equal(read_picture(saved(tmp_path / "b.bmp", grey))[..., 0], ramp())


def test_what_is_transparent_lies_on_white(tmp_path: Path) -> None:
    alpha = np.where(np.arange(WIDTH) < 12, 255, 0).astype(np.uint8) * np.ones((HEIGHT, 1), np.uint8)
    layered = np.dstack([colours(), alpha])
    array = read_picture(saved(tmp_path / "a.png", Image.fromarray(layered)))
    assert np.array_equal(array[:, :12], colours()[:, :12]) and (array[:, 12:] == 255).all()
    grey = read_picture(saved(tmp_path / "b.png", Image.merge("LA", [Image.fromarray(p) for p in (ramp(), alpha)])))
    assert grey.shape[2] == 1 and np.array_equal(grey[:, :12, 0], ramp()[:, :12]) and (grey[:, 12:] == 255).all()


def test_a_cmyk_jpeg_has_its_colours_and_not_their_negative(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg", Image.fromarray(colours()).convert("CMYK"), quality=100)
    with Image.open(path) as picture:
        assert picture.mode == "CMYK"
    assert np.abs(read_picture(path).astype(int) - colours()).mean() < 3


@pytest.mark.parametrize(
    ("orientation", "turn"),
    [
        (1, lambda a: a),
        (2, lambda a: a[:, ::-1]),
        (3, lambda a: a[::-1, ::-1]),
        (6, lambda a: np.rot90(a, -1)),
        (8, lambda a: np.rot90(a, 1)),
    ],
)
def test_a_camera_held_turned_is_put_upright(
    orientation: int, turn: Callable[[np.ndarray], np.ndarray], tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = saved(tmp_path / "a.jpg", Image.fromarray(ramp()), quality=100, exif=exif)
    with Image.open(path) as stored:
        upright = turn(np.asarray(stored))
    assert np.array_equal(read_picture(path)[..., 0], upright)
    assert header_size(path) == upright.shape[::-1]


def test_of_several_pages_the_first_is_read(tmp_path: Path) -> None:
    pages = [Image.fromarray(ramp()), Image.fromarray(255 - ramp())]
    path = saved(tmp_path / "a.tif", pages[0], save_all=True, append_images=pages[1:])
    assert np.array_equal(read_picture(path)[..., 0], ramp())


def test_a_large_picture_is_read(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg", Image.new("L", (7000, 2000), 90))
    assert read_picture(path).shape == (2000, 7000, 1)


# --- files that are no picture ----------------------------------------------------------------------


def png_bytes() -> bytes:
    return encode_png(np.random.default_rng(0).integers(0, 255, (32, 32, 3), np.uint8))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"x, y\n1, 2\n" * 20, "is not a picture"),
        (b"\x00" * 500, "is not a picture"),
        (png_bytes()[:400], "cut short"),
        (png_bytes()[:-1000], "cut short"),
        (encode_png(np.zeros((5, 40), np.uint8)), "is only 40x5 px; at least 16"),
    ],
)
def test_a_file_that_cannot_be_used_gets_one_sentence(data: bytes, says: str, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(data)
    with pytest.raises(InputError, match=says) as caught:
        read_picture(path)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 200


def test_a_picture_by_another_suffix_is_read_by_what_it_holds(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(encode_png(ramp()))
    assert np.array_equal(read_picture(tmp_path / "a.jpg")[..., 0], ramp())


def test_a_file_that_is_not_there_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be opened"):
        read_picture(tmp_path / "absent.png")


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # Pillow's words on what it passes over
@pytest.mark.parametrize("kind", ["png", "jpeg", "bmp", "tiff", "webp"])
def test_no_damage_to_a_file_escapes_as_another_error(kind: str, tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    buffer = io.BytesIO()
    Image.fromarray(colours()).save(buffer, kind)
    whole = buffer.getvalue()
    path = tmp_path / f"a.{kind}"
    refused = 0
    for attempt in range(120):
        data = bytearray(whole)
        if attempt % 2:
            del data[rng.integers(1, len(whole)) :]
        else:
            for place in rng.integers(0, min(len(whole), 300), 4):
                data[place] = rng.integers(256)
        path.write_bytes(bytes(data))
        try:
            array = read_picture(path)
        except InputError as error:
            refused += 1
            assert "\n" not in str(error)
        else:
            assert array.dtype == np.uint8 and array.shape[2] in (1, 3)
    assert refused > 20


@pytest.mark.parametrize("name", ["ok", "OK", "good", "Good", "normal", " NORMAL "])
def test_good_pictures_are_ok_by_any_usual_name(name: str) -> None:
    assert canonical_class(name) == "ok"


def test_a_defects_name_is_kept_as_it_is() -> None:
    assert canonical_class(" Not Good ") == "Not Good"


# --- channels and writing ---------------------------------------------------------------------------


def test_colour_becomes_grey_by_luma_and_grey_three_equal_channels() -> None:
    grey = with_channels(colours(), 1)
    assert np.abs(grey[..., 0] - colours() @ np.array([0.299, 0.587, 0.114])).max() <= 1
    assert np.array_equal(with_channels(ramp()[..., None], 3), np.dstack([ramp()] * 3))
    assert with_channels(colours(), 3) is not None and np.array_equal(with_channels(colours(), 3), colours())


def test_a_written_picture_is_read_back_the_same_and_leaves_nothing_beside(tmp_path: Path) -> None:
    for array in (ramp()[..., None], colours()):
        write_picture(tmp_path / "새 폴더" / "a.png", array)
        assert np.array_equal(read_picture(tmp_path / "새 폴더" / "a.png"), array)
    assert [p.name for p in (tmp_path / "새 폴더").iterdir()] == ["a.png"]
