"""Bad inputs as lines produce them, and the sentence that each gets; `as_markdown` renders them as a table."""

from __future__ import annotations

import contextlib
import io
import json
import os
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from core.data.images import encode_png, read_picture
from core.data.sources import Listing, find_sources, user_mask
from core.errors import InputError

GOOD = "scratch/good one.png"


@dataclass(frozen=True)
class Bad:
    """Something wrong, made in a folder that also holds a good picture."""

    what: str
    make: Callable[[Path], None]
    says: str
    """What is told of it, whole; empty where it is used as if nothing were wrong."""
    used: bool = False
    """Whether the picture is used all the same."""


# --- material -----------------------------------------------------------------------------------------


def pixels(seed: int = 0, height: int = 40, width: int = 48) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 255, (height, width, 3), np.uint8)


def encoded(kind: str, array: np.ndarray | None = None, **options: Any) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(pixels() if array is None else array).save(buffer, kind, **options)
    return buffer.getvalue()


def put(path: Path, data: bytes | str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


def a_file(name: str, data: bytes | str) -> Callable[[Path], None]:
    return lambda folder: put(folder / name, data)


def both(*makers: Callable[[Path], None]) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        for maker in makers:
            maker(folder)

    return make


def cut(kind: str, share: float, **options: Any) -> bytes:
    whole = encoded(kind, **options)
    return whole[: max(1, int(len(whole) * share))]


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_claiming(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", head) + png_chunk(b"IDAT", body) + png_chunk(b"IEND", b"")


def with_byte(data: bytes, place: int, value: int | None = None) -> bytes:
    changed = bytearray(data)
    changed[place] = changed[place] ^ 0x55 if value is None else value
    return bytes(changed)


def bmp_claiming(width: int, height: int) -> bytes:
    whole = bytearray(encoded("bmp"))
    whole[18:26] = struct.pack("<ii", width, height)
    return bytes(whole)


def floats(value: float) -> bytes:
    array = np.full((40, 48), 0.5, np.float32)
    array[3, 4] = value
    return encoded("tiff", array)


def linked(name: str, target: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        os.symlink(target, folder / name)

    return make


def animated(kind: str) -> bytes:
    frames = [Image.fromarray(pixels(seed)) for seed in range(3)]
    buffer = io.BytesIO()
    frames[0].save(
        buffer, kind, save_all=True, append_images=frames[1:], **({"lossless": True} if kind == "webp" else {})
    )
    return buffer.getvalue()


def put_raw(folder: Path, name: bytes) -> None:
    """A file whose name is not Unicode; where the system refuses that, nothing can be wrong."""
    (folder / "dent").mkdir()
    with contextlib.suppress(OSError), open(os.path.join(os.fsencode(folder), name), "wb") as stream:
        stream.write(PNG)


def cmyk_jpeg() -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(pixels()).convert("CMYK").save(buffer, "jpeg")
    return buffer.getvalue()


PNG = encoded("png")
CMYK = cmyk_jpeg()


def coco(**changes: Any) -> Callable[[Path], None]:
    """A COCO set of one picture, a.png, with one annotation; `changes` replace parts of them."""
    annotation = {"id": 1, "image_id": 1, "category_id": 1, "bbox": [4, 5, 10, 8]} | changes.pop("annotation", {})
    image = {"id": 1, "file_name": "a.png", "width": 48, "height": 40} | changes.pop("image", {})
    whole = {"images": [image], "categories": [{"id": 1, "name": "dent"}], "annotations": [annotation]} | changes
    return both(a_file("images/a.png", PNG), a_file("annotations.json", json.dumps(whole)))


def yolo(label: bytes | str, names: str | None = "names: [dent]\n") -> Callable[[Path], None]:
    parts = [a_file("images/a.png", PNG), a_file("labels/a.txt", label)]
    if names is not None:
        parts.append(a_file("data.yaml", names))
    return both(*parts)


def labelme(**changes: Any) -> Callable[[Path], None]:
    shape = {"label": "dent", "points": [[4, 5], [14, 13]], "shape_type": "rectangle"} | changes.pop("shape", {})
    whole = {"shapes": [shape], "imagePath": "a.png", "imageWidth": 48, "imageHeight": 40} | changes
    return both(a_file("lot1/a.png", PNG), a_file("lot1/a.json", json.dumps(whole)))


def caption(text: bytes | str) -> Callable[[Path], None]:
    """A flat folder in which the captions tell the classes."""
    return both(a_file("a.png", PNG), a_file("a.txt", text), a_file("b.png", PNG), a_file("b.txt", "3, 4, dent"))


def mask(data: bytes, name: str = "masks/dent/a.png") -> Callable[[Path], None]:
    good = encode_png(np.eye(40, 48, dtype=np.uint8) * 255)
    return both(
        a_file("dent/a.png", PNG), a_file(name, data), a_file("dent/b.png", PNG), a_file("masks/dent/b.png", good)
    )


BLOT = encode_png(np.pad(np.full((10, 10), 255, np.uint8), ((5, 25), (6, 32))))


# --- the table ----------------------------------------------------------------------------------------

BAD_INPUTS: list[Bad] = [
    # files
    Bad("empty file", a_file("dent/a.png", b""), "dent/a.png is empty (0 bytes); copy it again."),
    Bad(
        "PNG cut after its head",
        a_file("dent/a.png", cut("png", 0.02)),
        "dent/a.png is damaged or cut short: a part of it is missing or wrong; copy it again.",
    ),
    Bad(
        "PNG cut at half",
        a_file("dent/a.png", cut("png", 0.5)),
        "dent/a.png is damaged or cut short: a part of it is missing or wrong; copy it again.",
    ),
    Bad(
        "PNG cut just before its end",
        a_file("dent/a.png", cut("png", 0.97)),
        "dent/a.png is damaged or cut short: a part of it is missing or wrong; copy it again.",
    ),
    Bad(
        "JPEG cut at half",
        a_file("dent/a.jpg", cut("jpeg", 0.5)),
        "dent/a.jpg is damaged or cut short: a part of it is missing or wrong; copy it again.",
    ),
    Bad(
        "JPEG cut in its head",
        a_file("dent/a.jpg", cut("jpeg", 0.05)),
        ("dent/a.jpg is damaged: it begins like a JPEG picture but cannot be read; copy it again, or save it as PNG."),
    ),
    Bad(
        "BMP cut at half",
        a_file("dent/a.bmp", cut("bmp", 0.5)),
        "dent/a.bmp is damaged or cut short: a part of it is missing or wrong; copy it again.",
    ),
    Bad(
        "TIFF cut at half",
        a_file("dent/a.tif", cut("tiff", 0.5)),
        "dent/a.tif is damaged or cut short: a part of it is missing or wrong; copy it again.",
    ),
    Bad(
        "LZW TIFF cut near its end",
        a_file("dent/a.tif", cut("tiff", 0.9, compression="tiff_lzw")),
        ("dent/a.tif is damaged: it begins like a TIFF picture but cannot be read; copy it again, or save it as PNG."),
    ),
    Bad(
        "WebP cut at half",
        a_file("dent/a.webp", cut("webp", 0.5)),
        "dent/a.webp is damaged or cut short: a part of it is missing or wrong; copy it again.",
    ),
    Bad(
        "text named .png",
        a_file("dent/a.png", "x,y\n1,2\n" * 30),
        ("dent/a.png is not a picture but text, whatever its name says; remove it or copy the picture again."),
    ),
    Bad(
        "web page named .jpg",
        a_file("dent/a.jpg", "<!DOCTYPE html><html><body>Log in</body></html>"),
        "dent/a.jpg is not a picture but a web page; download the picture itself.",
    ),
    Bad(
        "PDF named .png",
        a_file("dent/a.png", b"%PDF-1.7\n%\xe2\xe3\n" + b"1 0 obj " * 40),
        "dent/a.png is not a picture but a PDF; export the picture from it as PNG.",
    ),
    Bad(
        "archive named .jpg",
        a_file("dent/a.jpg", b"PK\x03\x04" + b"\x07" * 300),
        "dent/a.jpg is not a picture but an archive or a document; unpack it.",
    ),
    Bad(
        "HEIC named .jpg",
        a_file("dent/a.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\3" * 300),
        "dent/a.jpg is a HEIC or AVIF picture or a film, whatever its name says; save it as PNG.",
    ),
    Bad(
        "zeros only (a failed copy)",
        a_file("dent/a.png", b"\0" * 4096),
        "dent/a.png is not a picture but zeros only (a copy that failed); copy it again.",
    ),
    Bad(
        "noise named .bmp",
        a_file("dent/a.bmp", np.random.default_rng(1).bytes(900)),
        "dent/a.bmp is not a picture, whatever its name says; remove it or copy it again.",
    ),
    Bad("JPEG named .png", a_file("dent/a.png", encoded("jpeg")), "", used=True),
    Bad("WebP named .jpg, with several frames", a_file("dent/a.jpg", animated("webp")), "", used=True),
    Bad("GIF named .png, with several frames", a_file("dent/a.png", animated("gif")), "", used=True),
    Bad("GIF", a_file("dent/a.gif", encoded("gif")), "dent/a.gif is a GIF, which is not read; save it as PNG."),
    Bad(
        "HEIC",
        a_file("dent/a.heic", b"\0\0\0\x18ftypheic"),
        "dent/a.heic is a HEIC picture, which is not read; save it as PNG.",
    ),
    Bad(
        "archive of pictures",
        a_file("dent.zip", b"PK\x03\x04"),
        "dent.zip is an archive; if it holds pictures, unpack it and choose the folder again.",
    ),
    Bad(
        "1x1 px",
        a_file("dent/a.png", encode_png(pixels()[:1, :1])),
        "dent/a.png is only 1x1 px; at least 16 are needed.",
    ),
    Bad(
        "15 px high",
        a_file("dent/a.png", encode_png(pixels()[:15])),
        "dent/a.png is only 48x15 px; at least 16 are needed.",
    ),
    Bad(
        "PNG that claims 30000x30000 px",
        a_file("dent/a.png", png_claiming(30000, 30000)),
        "dent/a.png is too large to be read; crop the places with defects from it.",
    ),
    Bad(
        "PNG that claims 10000x9000 px",
        a_file("dent/a.png", png_claiming(10000, 9000)),
        "dent/a.png is 10000x9000 px, too large to be read; crop it first.",
    ),
    Bad(
        "PNG that claims 0x0 px",
        a_file("dent/a.png", png_claiming(0, 0)),
        ("dent/a.png is damaged: it begins like a PNG picture but cannot be read; copy it again, or save it as PNG."),
    ),
    Bad(
        "BMP that claims 60000x60000 px",
        a_file("dent/a.bmp", bmp_claiming(60000, 60000)),
        "dent/a.bmp is too large to be read; crop the places with defects from it.",
    ),
    Bad(
        "BMP that claims more than it holds",
        a_file("dent/a.bmp", bmp_claiming(300, 300)),
        "dent/a.bmp is damaged or cut short: a part of it is missing or wrong; copy it again.",
    ),
    Bad(
        "PNG with damaged content",
        a_file("dent/a.png", with_byte(PNG, len(PNG) // 2)),
        "dent/a.png is damaged or cut short: a part of it is missing or wrong; copy it again.",
    ),
    Bad("PNG with a wrong check sum", a_file("dent/a.png", with_byte(PNG, -14)), "", used=True),
    Bad(
        "PNG with a damaged head",
        a_file("dent/a.png", with_byte(PNG, 18, 255)),
        ("dent/a.png is damaged: it begins like a PNG picture but cannot be read; copy it again, or save it as PNG."),
    ),
    Bad(
        "TIFF with a value that is no number",
        a_file("dent/a.tif", floats(np.nan)),
        "dent/a.tif holds values that are not numbers; export it again.",
    ),
    Bad(
        "TIFF with an endless value",
        a_file("dent/a.tif", floats(np.inf)),
        "dent/a.tif holds values that are not numbers; export it again.",
    ),
    Bad("16-bit PNG, all zero", a_file("dent/a.png", encoded("png", np.zeros((40, 48), np.uint16))), "", used=True),
    Bad("JPEG for print (CMYK), without a profile", a_file("dent/a.jpg", CMYK), "", used=True),
    # folders and names
    Bad("folder named a.png", lambda folder: (folder / "dent" / "a.png").mkdir(parents=True), ""),
    Bad(
        "link to a file that is gone",
        linked("dent/a.png", "gone.png"),
        "dent/a.png is a link to a file that is not there.",
    ),
    Bad(
        "link to another folder",
        linked("dent", ".."),
        "dent is a link to another folder and is not followed; copy the folder here.",
    ),
    Bad(
        "name with a line break",
        a_file("dent/a\nb.png", PNG),
        "dent/a?b.png has a control character in its name; rename it.",
    ),
    Bad(
        "name that is not Unicode",
        lambda folder: put_raw(folder, b"dent/a\xff.png"),
        "dent/a?.png has a name with broken characters; rename it.",
    ),
    Bad(
        "name that begins with _",
        a_file("dent/_DSC001.png", PNG),
        (
            "Pictures whose name begins with _ are passed over: 1 (the first is dent/_DSC001.png). "
            "Rename them if they should be used."
        ),
    ),
    Bad("hidden file", a_file("dent/.a.png", PNG), ""),
    Bad(
        "class with a name reserved on Windows",
        a_file("con/a.png", PNG),
        "The class 'con' is called 'con_' here: on Windows a folder cannot have that name.",
        used=True,
    ),
    Bad(
        "class whose name ends with a dot",
        a_file("dent./a.png", PNG),
        "The class 'dent.' is called 'dent' here: on Windows a folder cannot have that name.",
        used=True,
    ),
    Bad(
        "class with signs that Windows refuses",
        a_file("open: line?/a.png", PNG),
        ("The class 'open: line?' is called 'open_ line_' here: on Windows a folder cannot have that name."),
        used=True,
    ),
    Bad(
        "class with a very long name",
        a_file("d" * 120 + "/a.png", PNG),
        (
            "The class 'dddddddddddddddddddd... (120 characters)' is called "
            "'dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd' here: on Windows a folder"
            " cannot have that name."
        ),
        used=True,
    ),
    Bad(
        "class in two spellings",
        both(a_file("Dent/a.png", PNG), a_file("dent/b.png", PNG)),
        "'Dent' and 'dent' are taken for one class, 'Dent'.",
        used=True,
    ),
    Bad(
        "two names that differ in case only", both(a_file("dent/a.png", PNG), a_file("dent/A.PNG", BLOT)), "", used=True
    ),
    Bad(
        "picture beside the folders of the classes",
        a_file("a.png", PNG),
        ("a.png has neither an annotation nor a class folder; move it into a folder named for its defect."),
    ),
    Bad("empty folders, also nested", lambda folder: (folder / "dent" / "lot 2").mkdir(parents=True), ""),
    # captions
    Bad(
        "caption with semicolons",
        caption("12; 30; dent"),
        ("a.png has the caption '12; 30; dent', which is not one; write it as: x, y, defect (12, 30, scratch)."),
    ),
    Bad(
        "caption without a name",
        caption("12, 30,"),
        ("a.png has the caption '12, 30,', which is not one; write it as: x, y, defect (12, 30, scratch)."),
    ),
    Bad(
        "caption with one number",
        caption("12, dent"),
        ("a.png has the caption '12, dent', which is not one; write it as: x, y, defect (12, 30, scratch)."),
    ),
    Bad(
        "caption in another order",
        caption("dent, 12, 30"),
        ("a.png has the caption 'dent, 12, 30', which is not one; write it as: x, y, defect (12, 30, scratch)."),
    ),
    Bad(
        "caption with a value that is no number",
        caption("nan, 3, dent"),
        ("a.png has the caption 'nan, 3, dent', which is not one; write it as: x, y, defect (12, 30, scratch)."),
    ),
    Bad(
        "caption with decimal commas",
        caption("12,5, 30,5, dent"),
        ("a.png has the caption '12,5, 30,5, dent', which is not one; write it as: x, y, defect (12, 30, scratch)."),
    ),
    Bad(
        "caption of blanks",
        caption("  \n\n"),
        "a.png has an empty caption, a.txt; write it as: x, y, defect (12, 30, scratch).",
    ),
    Bad(
        "caption that is not text",
        caption(b"\x00\x01\x02\x03"),
        ("a.png has a caption, a.txt, that is not text; write it as: x, y, defect (12, 30, scratch)."),
    ),
    Bad(
        "caption as JSON",
        caption('{"x": 1, "y": 2}'),
        ('a.png has the caption \'{"x": 1, "y": 2}\', which is not one; write it as: x, y, defect (12, 30, scratch).'),
    ),
    Bad(
        "caption missing",
        both(a_file("a.png", PNG), a_file("b.png", PNG), a_file("b.txt", "3, 4, dent")),
        "a.png has no caption beside it; write one (x, y, defect) into a .txt of its name.",
    ),
    Bad("caption in Windows' Korean encoding", caption("3, 4, 찍힘".encode("cp949")), "", used=True),
    # COCO
    Bad(
        "COCO: file cut short",
        both(a_file("images/a.png", PNG), a_file("coco.json", '{"images": [{"id": 1,')),
        (
            "coco.json is not whole JSON (line 1); its annotations are not used: export it again. "
            "images/a.png has neither an annotation nor a class folder; move it into a folder named "
            "for its defect."
        ),
    ),
    Bad(
        "COCO: picture that is not there",
        coco(image={"file_name": "b.png"}),
        (
            "images/a.png has neither an annotation nor a class folder; move it into a folder named "
            "for its defect. annotations.json lists pictures that the folder does not hold: 1 (the "
            "first is b.png). Copy what is missing, or choose the folder that holds the pictures too."
        ),
    ),
    Bad(
        "COCO: picture outside of the folder",
        coco(image={"file_name": "../../b.png"}),
        (
            "annotations.json lists ../../b.png, which is outside the folder and is not read. "
            "images/a.png has neither an annotation nor a class folder; move it into a folder named "
            "for its defect."
        ),
    ),
    Bad(
        "COCO: no list of annotations",
        coco(annotations=None),
        (
            "annotations.json lists pictures but no annotations; export it again with them. "
            "images/a.png has only annotations that cannot be used; annotate it again."
        ),
    ),
    Bad(
        "COCO: category that is not listed",
        coco(annotation={"category_id": 7}),
        "annotations.json gives no name to class 7; name them in its list of categories.",
        used=True,
    ),
    Bad(
        "COCO: annotation without a category",
        coco(annotations=[{"id": 3, "image_id": 1, "bbox": [1, 1, 5, 5]}]),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. "
            "annotations.json: 1 of 1 annotations cannot be used; the first: annotation 3 names no "
            "category. Mend and export them again."
        ),
    ),
    Bad(
        "COCO: annotation of an unknown picture",
        coco(annotation={"image_id": 9}),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. "
            "annotations.json: 1 of 1 annotations cannot be used; the first: annotation 1 belongs to "
            "no picture of the list. Mend and export them again."
        ),
    ),
    Bad(
        "COCO: box of no size",
        coco(annotation={"bbox": [4, 5, 0, 8]}),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. "
            "annotations.json: 1 of 1 annotations cannot be used; the first: annotation 1 has neither"
            " an outline nor a box with a size. Mend and export them again."
        ),
    ),
    Bad(
        "COCO: box outside of the picture",
        coco(annotation={"bbox": [400, 5, 10, 8]}),
        ("images/a.png: 1 of 1 annotated defects lie outside of the picture and are not used; annotate it again."),
        used=True,
    ),
    Bad(
        "COCO: outline of two points",
        coco(annotation={"bbox": [], "segmentation": [[1, 1, 9, 9]]}),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. "
            "annotations.json: 1 of 1 annotations cannot be used; the first: annotation 1 has an "
            "outline of fewer than three points. Mend and export them again."
        ),
    ),
    Bad(
        "COCO: damaged RLE",
        coco(annotation={"bbox": [], "segmentation": {"size": [40, 48], "counts": "Zz~9"}}),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. "
            "annotations.json: 1 of 1 annotations cannot be used; the first: annotation 1 has a "
            "damaged mask (RLE). Mend and export them again."
        ),
    ),
    Bad(
        "COCO: RLE of a wrong length",
        coco(annotation={"bbox": [], "segmentation": {"size": [40, 48], "counts": [9, 5]}}),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. "
            "annotations.json: 1 of 1 annotations cannot be used; the first: annotation 1 has a "
            "damaged mask (RLE). Mend and export them again."
        ),
    ),
    Bad(
        "COCO: made for another size",
        coco(image={"width": 480, "height": 300}),
        (
            "images/a.png is 48x40 px but its annotation is for 480x300 px; only the class is taken "
            "from it. Annotate the picture as it is now."
        ),
        used=True,
    ),
    Bad(
        "COCO: several classes in a picture",
        coco(
            categories=[{"id": 1, "name": "dent"}, {"id": 2, "name": "stain"}],
            annotations=[
                {"id": 1, "image_id": 1, "category_id": 1, "bbox": [1, 1, 5, 5]},
                {"id": 2, "image_id": 1, "category_id": 2, "bbox": [9, 9, 20, 20]},
            ],
        ),
        (
            "Pictures with defects of several classes count for the class with the largest area: 1 "
            "(the first is images/a.png, stain and not dent)."
        ),
        used=True,
    ),
    # YOLO
    Bad(
        "YOLO: words in a line",
        yolo("dent 0.5 0.5 0.1 0.1\n"),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. labels/a.txt: "
            "line 1 holds something that is not a number; what is right in it is used. Export it "
            "again."
        ),
    ),
    Bad(
        "YOLO: four numbers",
        yolo("0 0.5 0.5 0.1\n"),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. labels/a.txt: "
            "line 1 has 4 numbers; a box has 5, an outline 7 or more and an odd count; what is right "
            "in it is used. Export it again."
        ),
    ),
    Bad(
        "YOLO: pixels, not shares",
        yolo("0 24 20 10 8\n"),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. labels/a.txt: "
            "line 1 has numbers that are not between 0 and 1; they must be shares of the picture's "
            "size; what is right in it is used. Export it again."
        ),
    ),
    Bad(
        "YOLO: one line wrong, one right",
        yolo("0 0.5 0.5 0.1 0.1\n0 0.5\n"),
        (
            "labels/a.txt: line 2 has 2 numbers; a box has 5, an outline 7 or more and an odd count; "
            "what is right in it is used. Export it again."
        ),
        used=True,
    ),
    Bad(
        "YOLO: box of no size",
        yolo("0 0.5 0.5 0 0.1\n"),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. labels/a.txt: "
            "line 1 has a box without a size; what is right in it is used. Export it again."
        ),
    ),
    Bad(
        "YOLO: label not text",
        yolo(b"\x00\x01\x02"),
        (
            "images/a.png has only annotations that cannot be used; annotate it again. labels/a.txt "
            "cannot be read as text; export it again."
        ),
    ),
    Bad(
        "YOLO: no class names",
        yolo("0 0.5 0.5 0.1 0.1\n", None),
        (
            "No class names were found for the YOLO labels' numbers; they are called class 0. Put the"
            " names, one a line, into a file classes.txt beside them."
        ),
        used=True,
    ),
    Bad(
        "YOLO: data.yaml broken",
        yolo("0 0.5 0.5 0.1 0.1\n", "names: [dent\n"),
        (
            "data.yaml is not whole YAML; the class names in it are not used: export it again. No "
            "class names were found for the YOLO labels' numbers; they are called class 0. Put the "
            "names, one a line, into a file classes.txt beside them."
        ),
        used=True,
    ),
    Bad(
        "YOLO: picture without a label",
        both(
            a_file("images/a.png", PNG),
            a_file("images/b.png", PNG),
            a_file("labels/b.txt", "0 0.5 0.5 0.1 0.1\n"),
            a_file("classes.txt", "dent"),
        ),
        ("images/a.png has no label file; add an empty one if it is a good picture, else annotate it."),
    ),
    # LabelMe
    Bad(
        "LabelMe: file cut short",
        both(a_file("lot1/a.png", PNG), a_file("lot1/a.json", '{"shapes": [')),
        (
            "lot1/a.json is not whole JSON (line 1); its annotations are not used: export it again. "
            "lot1/a.png has only annotations that cannot be used; annotate it again."
        ),
    ),
    Bad(
        "LabelMe: shapes missing",
        labelme(shapes="none"),
        (
            "lot1/a.json has no list of shapes; save it again in LabelMe. lot1/a.png has only "
            "annotations that cannot be used; annotate it again."
        ),
    ),
    Bad(
        "LabelMe: shape without a label",
        labelme(shape={"label": ""}),
        (
            "lot1/a.png has only annotations that cannot be used; annotate it again. lot1/a.json: 1 "
            "of 1 shapes cannot be used (the first: shape 1 has no label); draw them again."
        ),
    ),
    Bad(
        "LabelMe: points that are words",
        labelme(shape={"points": [["a", "b"]]}),
        (
            "lot1/a.png has only annotations that cannot be used; annotate it again. lot1/a.json: 1 "
            "of 1 shapes cannot be used (the first: shape 1 has points that are not pairs of "
            "numbers); draw them again."
        ),
    ),
    Bad(
        "LabelMe: polygon of two points",
        labelme(shape={"shape_type": "polygon"}),
        (
            "lot1/a.png has only annotations that cannot be used; annotate it again. lot1/a.json: 1 "
            "of 1 shapes cannot be used (the first: shape 1 is a polygon that has no area or is not "
            "understood); draw them again."
        ),
    ),
    Bad(
        "LabelMe: shape of an unknown kind",
        labelme(shape={"shape_type": "blob"}),
        (
            "lot1/a.png has only annotations that cannot be used; annotate it again. lot1/a.json: 1 "
            "of 1 shapes cannot be used (the first: shape 1 is a blob that has no area or is not "
            "understood); draw them again."
        ),
    ),
    Bad(
        "LabelMe: picture not there",
        a_file("lot1/b.json", json.dumps({"shapes": [], "imagePath": "..\\b.png"})),
        "lot1/b.json belongs to a picture, ..\\b.png, that is not in the folder; copy it here.",
    ),
    Bad(
        "other JSON beside a picture",
        both(a_file("dent/a.png", PNG), a_file("dent/a.json", '{"gain": 3}')),
        ("JSON files that hold neither COCO nor LabelMe annotations are not used: 1 (the first is dent/a.json)."),
        used=True,
    ),
    # masks
    Bad(
        "mask of another size",
        mask(encode_png(np.zeros((20, 20), np.uint8))),
        ("masks/dent/a.png is 20x20 px but its picture is 48x40 px, which is used without it; export it again."),
        used=True,
    ),
    Bad(
        "mask that is no picture",
        mask(b"no picture"),
        ("masks/dent/a.png is no mask that can be read, and its picture is used without it; export it again."),
        used=True,
    ),
    Bad(
        "mask cut short",
        mask(encode_png(pixels()[..., 0] // 128 * 255)[:150]),
        (
            "dent/a.png has a mask, a.png, that is damaged or cut short: a part of it is missing or "
            "wrong; copy it again."
        ),
        used=True,
    ),
    Bad(
        "mask of no picture",
        both(mask(BLOT), a_file("masks/dent/z.png", BLOT)),
        "masks/dent/z.png is a mask, but no picture has its name; rename or remove it.",
        used=True,
    ),
    Bad(
        "folder mask that is a class",
        both(a_file("mask/a.png", PNG), a_file("dent/b.png", PNG)),
        "The folder mask does not hold masks of other pictures: it is taken as a class.",
        used=True,
    ),
]


# --- what is told -------------------------------------------------------------------------------------


@dataclass
class Outcome:
    """What a folder with a bad input gave."""

    listing: Listing
    sentences: list[str]
    used: list[str]
    """Files that were read whole."""


def outcome(bad: Bad, folder: Path) -> Outcome:
    """Put the bad input beside a good one and read everything."""
    good = folder / ("good.png" if _is_flat(bad) else GOOD)
    put(good, encode_png(pixels(7)))
    if _is_flat(bad):
        put(good.with_suffix(".txt"), "1, 2, scratch")
    bad.make(folder)
    listing = find_sources(folder)
    sentences = [f"{entry.file} {entry.reason}." for entry in listing.skipped] + list(listing.notices)
    used: list[str] = []
    for source in listing.sources:
        try:
            height, width, _ = read_picture(source.path).shape
        except InputError as error:
            sentences.append(f"{source.file} {error}.")
            continue
        used.append(source.file)
        try:
            user_mask(source, height, width)
        except InputError as error:
            sentences.append(f"{source.file} {error}.")
    return Outcome(listing, sentences, used)


def _is_flat(bad: Bad) -> bool:
    return bad.what.startswith("caption")


def as_markdown() -> Iterator[str]:
    """The table, line by line."""
    yield "| input | what is told | the picture is |"
    yield "| --- | --- | --- |"
    for bad in BAD_INPUTS:
        yield f"| {bad.what} | {bad.says or '-'} | {'used' if bad.used else 'left out'} |"
