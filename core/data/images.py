"""Reading and writing pictures: whatever file a line produces becomes 8-bit grey or RGB."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from core.config import OK_CLASS
from core.errors import InputError
from core.paths import write_bytes

SUFFIXES = {".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp"}
OK_ALIASES = {"ok", "good", "normal"}
"""Folder names that public data sets use for good pictures."""

# Originals may be large (7000x2000); Pillow's own bomb limit is kept as the upper bound.
_MIN_SIDE_PX = 16
_ORIENTATION = 0x0112  # EXIF tag


def canonical_class(name: str) -> str:
    """Class of a folder or caption name: the names in use for good pictures become `ok`."""
    name = name.strip()
    return OK_CLASS if name.lower() in OK_ALIASES else name


def find_pictures(folder: Path) -> Iterator[tuple[Path, str]]:
    """Every picture file below `folder` with its class, in a stable order.

    The class is the first folder level below `folder`; pictures directly inside take the class in
    their caption file, else the folder's own name. Names beginning with `_` or `.` are passed over.
    """
    from core.data.captions import read_caption

    for path in sorted(folder.rglob("*")):
        inner = path.relative_to(folder)
        if path.suffix.lower() not in SUFFIXES or any(part[0] in "._" for part in inner.parts):
            continue
        if not path.is_file():
            continue
        if len(inner.parts) > 1:
            yield path, canonical_class(inner.parts[0])
        else:
            caption = read_caption(path.with_suffix(".txt"))
            yield path, canonical_class(caption.defect if caption else folder.resolve().name)


def header_size(path: Path) -> tuple[int, int] | None:
    """(width, height) in px as `read_picture` gives them, from the file's head alone; None where that is not one."""
    try:
        with Image.open(path) as opened:
            width, height = opened.size
            turned = opened.getexif().get(_ORIENTATION, 1) in (5, 6, 7, 8)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return None
    return (height, width) if turned else (width, height)


def read_picture(path: Path, smallest_px: int = _MIN_SIDE_PX) -> np.ndarray:
    """The picture as uint8 array (height, width, channels), channels 1 (grey) or 3 (RGB).

    EXIF rotation is applied, alpha is laid on white, 16-bit greys are scaled by their bit depth.
    Raises `InputError` with one sentence on anything that is not a whole, usable picture.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be opened ({error.strerror or error})") from error
    if not data:
        raise InputError("is empty (0 bytes); copy it again")
    try:
        with Image.open(io.BytesIO(data)) as opened:
            opened.load()
            picture = ImageOps.exif_transpose(opened)
            array = _to_uint8(picture)
    except UnidentifiedImageError as error:
        raise InputError("is not a picture, whatever its name says") from error
    except InputError:
        raise
    except Image.DecompressionBombError as error:
        raise InputError("is too large to be read safely; crop it") from error
    except (OSError, SyntaxError, ValueError) as error:
        raise InputError(f"is damaged or cut short ({error}); copy it again") from error
    if min(array.shape[:2]) < smallest_px:
        raise InputError(f"is only {array.shape[1]}x{array.shape[0]} px; at least {smallest_px} are needed")
    return array


def _to_uint8(picture: Image.Image) -> np.ndarray:
    if picture.mode.startswith("I") or picture.mode == "F":
        return _deep_grey_to_uint8(np.asarray(picture, dtype=np.float64))
    if picture.mode in ("1", "L"):
        return np.asarray(picture.convert("L"))[..., None].copy()
    if picture.mode in ("LA", "PA", "RGBA", "P") or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        white = Image.new("RGBA", layered.size, "white")
        picture = Image.alpha_composite(white, layered)
    array = np.asarray(picture.convert("RGB"))
    if np.array_equal(array[..., 0], array[..., 1]) and np.array_equal(array[..., 1], array[..., 2]):
        return array[..., :1].copy()
    return array.copy()


def _deep_grey_to_uint8(values: np.ndarray) -> np.ndarray:
    """Greys of 9 to 16 bits (or floats) to 8 bits, by the bit depth that the values fill."""
    if not np.isfinite(values).all():
        raise InputError("holds values that are not numbers; export it again")
    top = float(values.max())
    if top <= 1.0:
        full = 1.0
    else:
        full = next((2.0**bits - 1 for bits in (8, 10, 12, 14, 16) if top < 2**bits), top)
    return np.clip(values / full * 255.0 + 0.5, 0, 255).astype(np.uint8)[..., None]


def with_channels(picture: np.ndarray, channels: int) -> np.ndarray:
    """(H, W, C) uint8 with `channels` 1 or 3; colour to grey by ITU-R BT.601 luma."""
    if picture.shape[2] == channels:
        return picture
    if channels == 3:
        return np.repeat(picture, 3, axis=2)
    return np.asarray(Image.fromarray(picture).convert("L"))[..., None]


def encode_png(picture: np.ndarray) -> bytes:
    """PNG bytes of a uint8 (H, W), (H, W, 1) or (H, W, 3) array."""
    if picture.ndim == 3 and picture.shape[2] == 1:
        picture = picture[..., 0]
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "png", compress_level=4)
    return buffer.getvalue()


def write_picture(path: Path, picture: np.ndarray) -> None:
    """Write a uint8 picture as PNG, whole or not at all."""
    write_bytes(path, encode_png(picture))
