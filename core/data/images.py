"""Reading and writing pictures: whatever a line's cameras produce becomes 8-bit grey or RGB."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import cv2
import numpy as np
from PIL import (
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageOps,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from core.config import OK_CLASS
from core.errors import InputError
from core.files import write_bytes

SUFFIXES = {".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp"}
OK_ALIASES = {"ok", "good", "normal"}
"""Folder names that public data sets use for good pictures."""

_MIN_SIDE_PX = 16
_MOST_PX = 80_000_000
"""Originals may be large (7000x2000); a small file can claim any size, though."""

_FORMATS = tuple(
    kind.format
    for kind in (
        PngImagePlugin.PngImageFile,
        JpegImagePlugin.JpegImageFile,
        BmpImagePlugin.BmpImageFile,
        TiffImagePlugin.TiffImageFile,
        WebPImagePlugin.WebPImageFile,
        GifImagePlugin.GifImageFile,
    )
)
"""Of Pillow's many; none that starts another program or asks for other files."""
_PICTURE_STARTS: dict[str, tuple[bytes, ...]] = {
    "PNG": (b"\x89PNG",),
    "JPEG": (b"\xff\xd8\xff",),
    "BMP": (b"BM",),
    "TIFF": (b"II*\0", b"MM\0*"),
    "GIF": (b"GIF8",),
    "WebP": (b"RIFF",),
}
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
"""A broken picture gets a sentence; lines on the terminal beside it help nobody."""

_ORIENTATION, _BITS_PER_SAMPLE, _PHOTOMETRIC = 0x0112, 258, 262
"""Tags of EXIF and TIFF."""

_BROKEN = (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, struct.error)
"""What Pillow raises on broken files of one kind or another."""


def canonical_class(name: str) -> str:
    """Class of a folder or caption name: the names in use for good pictures become `ok`."""
    name = name.strip()
    return OK_CLASS if name.lower() in OK_ALIASES else name


def header_size(path: Path) -> tuple[int, int] | None:
    """(width, height) in px as `read_picture` gives them, from the file's head alone; None where that is not one."""
    try:
        with Image.open(path, formats=_FORMATS) as opened:
            width, height = opened.size
            # Pillow turns TIFF by itself, and of a PNG it would read everything to look for EXIF behind the pixels.
            noted = opened.format != "TIFF" and (opened.format != "PNG" or "exif" in opened.info)
            turned = noted and opened.getexif().get(_ORIENTATION, 1) in (5, 6, 7, 8)
    except _BROKEN:
        return None
    return (height, width) if turned else (width, height)


def reason(error: OSError) -> str:
    """Why a file or folder could not be opened, in a few words."""
    if isinstance(error, PermissionError):
        return "you have no permission to read it"
    return (error.strerror or str(error)).lower()


def read_picture(path: Path, smallest_px: int = _MIN_SIDE_PX) -> np.ndarray:
    """The picture as uint8 array (height, width, channels), channels 1 (grey) or 3 (RGB).

    Of several pages the first. EXIF rotation is applied, alpha is laid on white, 9 to 16 bits and floats are
    scaled by the depth that their values fill. What the file holds counts, not its suffix.
    Raises `InputError`, a fragment that follows the file's name, on anything that is not a whole, usable picture.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"cannot be opened ({reason(error)})") from error
    if not data:
        raise InputError("is empty (0 bytes); copy it again")
    array = _decode(data)
    if min(array.shape[:2]) < smallest_px:
        raise InputError(f"is only {array.shape[1]}x{array.shape[0]} px; at least {smallest_px} are needed")
    return array


def _decode(data: bytes) -> np.ndarray:
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
            if opened.width * opened.height > _MOST_PX:
                raise InputError(f"is {opened.width}x{opened.height} px, too large to be read; crop it first")
            opened.load()
            deep = _deep_colour(data, opened)
            if deep is not None:
                return _deep_to_uint8(deep)
            tags = opened.tag_v2 if isinstance(opened, TiffImagePlugin.TiffImageFile) else {}
            if opened.mode == "I;16" and tags.get(_PHOTOMETRIC) == 0:
                return 255 - _deep_to_uint8(np.asarray(opened, np.float64)[..., None], 65535.0)  # 0 is white
            return _to_uint8(_upright(opened))
    except InputError:
        raise
    except UnidentifiedImageError as error:
        array = _unusual_tiff(data)
        if array is None:
            raise InputError(_what_it_is(data)) from error
        return array
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError) as error:
        raise InputError("is too large to be read; crop the places with defects from it") from error
    except _BROKEN as error:
        raise InputError("is damaged or cut short: a part of it is missing or wrong; copy it again") from error


def _upright(picture: Image.Image) -> Image.Image:
    """The picture as the camera was held; one whose notes on that are broken stays as it is."""
    try:
        return ImageOps.exif_transpose(picture)
    except _BROKEN:
        return picture


def _to_uint8(picture: Image.Image) -> np.ndarray:
    if picture.mode.startswith("I") or picture.mode == "F":
        return _deep_to_uint8(np.asarray(picture, dtype=np.float64)[..., None])
    if picture.mode in ("1", "L") and "transparency" not in picture.info:
        return np.asarray(picture.convert("L"))[..., None].copy()
    if picture.mode in ("LA", "PA", "La", "RGBA", "RGBa", "P") or "transparency" in picture.info:
        layered = picture.convert("RGBA")
        white = Image.new("RGBA", layered.size, "white")
        picture = Image.alpha_composite(white, layered)
    return _grey_if_grey(np.asarray(picture.convert("RGB")))


def _grey_if_grey(array: np.ndarray) -> np.ndarray:
    """One channel where all three are the same, of (H, W, 3)."""
    few = array[:: max(1, array.shape[0] // 8)]  # most colour pictures show it in a few rows
    for part in (few, array):
        if not (np.array_equal(part[..., 0], part[..., 1]) and np.array_equal(part[..., 1], part[..., 2])):
            return array.copy()
    return array[..., :1].copy()


def _deep_to_uint8(values: np.ndarray, full: float | None = None) -> np.ndarray:
    """(H, W, C) of 9 to 16 bits, or floats, to 8 bits by `full`, else by the depth that the values fill."""
    if not np.isfinite(values).all():
        raise InputError("holds values that are not numbers; export it again")
    top = float(values.max())
    if full is None and top <= 1.0:
        full = 1.0
    elif full is None:
        full = next((2.0**bits - 1 for bits in (8, 10, 12, 14, 16) if top < 2**bits), top)
    array = np.clip(values / full * 255.0 + 0.5, 0, 255).astype(np.uint8)
    return _grey_if_grey(array) if array.shape[2] == 3 else array


def _deep_colour(data: bytes, opened: Image.Image) -> np.ndarray | None:
    """(H, W, 3) of a colour picture of 16 bits, of which Pillow keeps the upper eight; None for any other."""
    if opened.format == "PNG":
        deep = data[24] == 16 and data[25] == 2  # bits a sample, colour without alpha
    else:
        tags = opened.tag_v2 if isinstance(opened, TiffImagePlugin.TiffImageFile) else {}
        bits = tags.get(_BITS_PER_SAMPLE)
        deep = isinstance(bits, tuple) and len(bits) == 3 and max(bits) > 8
    if not deep or opened.getexif().get(_ORIENTATION, 1) != 1:
        return None
    array = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    if array is None or array.shape != (opened.height, opened.width, 3):
        return None
    return np.asarray(array[..., ::-1], np.float64)


def _unusual_tiff(data: bytes) -> np.ndarray | None:
    """TIFF of kinds that Pillow does not know (colour in floats)."""
    if not data.startswith((b"II*\0", b"MM\0*")):
        return None
    try:
        array = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error:
        return None
    if array is None:
        return None
    if array.ndim == 2:
        return _deep_to_uint8(np.asarray(array[..., None], np.float64))
    return _deep_to_uint8(np.asarray(array[..., 2::-1], np.float64)) if array.shape[2] >= 3 else None


def _what_it_is(data: bytes) -> str:
    """What a file that is no picture of a known kind seems to be, and what to do."""
    head = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not data.strip(b"\0"):
        return "is not a picture but zeros only (a copy that failed); copy it again"
    for kind, starts in _PICTURE_STARTS.items():
        if data.startswith(starts):
            return f"is damaged: it begins like a {kind} picture but cannot be read; copy it again, or save it as PNG"
    if head.startswith((b"<!doctype", b"<html")):
        return "is not a picture but a web page; download the picture itself"
    if data[4:8] == b"ftyp":
        return "is a HEIC or AVIF picture or a film, whatever its name says; save it as PNG"
    if data.startswith(b"%PDF"):
        return "is not a picture but a PDF; export the picture from it as PNG"
    if data.startswith(b"PK\x03\x04"):
        return "is not a picture but an archive or a document; unpack it"
    if all(byte in b"\t\r\n\x1b" or byte >= 32 for byte in data[:512]):
        return "is not a picture but text, whatever its name says; remove it or copy the picture again"
    return "is not a picture, whatever its name says; remove it or copy it again"


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
