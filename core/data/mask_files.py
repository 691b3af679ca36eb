"""Mask pictures of the user's: which picture each belongs to, and reading them."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image, ImageOps

from core.data.images import header_size, read_picture
from core.data.inventory import MASK_FOLDERS, Inventory, key
from core.errors import InputError

SPLITS = {"train", "training", "val", "valid", "validation", "test", "testing"}
WRAPPERS = {"images", "image", "imgs", "img", "pictures", "jpegimages"}
"""Folder names, lower case, that say what lies in them and not what is to be seen."""

_TAILS = ("_mask", "-mask", ".mask", "_gt", "_label", " mask")


def pair_masks(inventory: Inventory) -> dict[str, str]:
    """Mask by picture. Takes masks out of the inventory's pictures and tells of those that fit none.

    A mask lies in a folder named like one (`masks/scratch/a.png`, `ground_truth/scratch/a_mask.png`) or
    beside its picture as `a_mask.png`. A folder `mask` whose files fit no pictures, or hold more than black
    and white, is a class of that name (shadow masks leave defects too).
    """
    pairs: dict[str, str] = {}
    beside = set(_beside(inventory, pairs))
    inventory.pictures = [file for file in inventory.pictures if file not in beside]
    lookup = _Lookup(inventory.pictures)
    by_folder: dict[str, list[str]] = {}
    for file in inventory.in_mask_folders:
        by_folder.setdefault("/".join(file.split("/")[: _mask_part(file) + 1]), []).append(file)
    classes: list[str] = []
    for folder, files in by_folder.items():
        found = {file: lookup.picture_of(file) for file in files}
        name = folder.rsplit("/", 1)[-1].lower()
        if name in ("mask", "masks") and not (any(found.values()) and _hold_masks(inventory, files)):
            classes += files
            inventory.notices.append(
                f"The folder {folder} does not hold masks of other pictures: it is taken as a class."
            )
            continue
        for file, picture in found.items():
            if picture is None:
                inventory.skipped.append((file, "is a mask, but no picture has its name; rename or remove it"))
            else:
                pairs.setdefault(picture, file)
    inventory.pictures = sorted({*inventory.pictures, *classes}, key=lambda file: file.split("/"))
    return pairs


def mask_problem(picture: Path, mask: Path) -> str | None:
    """Why the mask cannot belong to the picture, or None; only the heads of both files are read."""
    size, masked = header_size(picture), header_size(mask)
    if masked is None:
        return "is no mask that can be read, and its picture is used without it; export it again"
    if size is not None and size != masked:
        sizes = f"is {masked[0]}x{masked[1]} px but its picture is {size[0]}x{size[1]} px"
        return f"{sizes}, which is used without it; export it again"
    return None


def read_mask(path: Path) -> np.ndarray:
    """(H, W) bool of a mask picture: black and white, class numbers, a palette, or colour on transparent.

    Raises `InputError` with a fragment that follows the file's name.
    """
    array = _indices_or_alpha(path)
    if array is None:
        array = read_picture(path, smallest_px=1).max(axis=2)
    top = int(array.max())
    # Class numbers are small; a grey level counts from half of the brightest on, since JPEG frays edges.
    return np.asarray(array > (0 if top < 128 else top // 2))


def _indices_or_alpha(path: Path) -> np.ndarray | None:
    """Palette indices or opacity where these are what marks the defect, else None."""
    try:
        with Image.open(io.BytesIO(path.read_bytes())) as opened:
            if opened.mode == "P":
                return np.asarray(np.asarray(ImageOps.exif_transpose(opened)) > 0, np.uint8)
            if opened.mode in ("RGBA", "LA"):
                alpha = np.asarray(ImageOps.exif_transpose(opened))[..., -1]
                return alpha if alpha.min() < 255 else None
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        pass  # read_picture says what is wrong
    return None


def _hold_masks(inventory: Inventory, files: list[str]) -> bool:
    """Whether the files, or those of the first that can be read, have few grey levels or hardly any between two."""
    votes: list[bool] = []
    for file in files[:8]:
        try:
            array = read_picture(inventory.path(file), smallest_px=1).max(axis=2).astype(float)
        except InputError:
            continue
        share = (array - array.min()) / max(float(np.ptp(array)), 1.0)
        votes.append(len(np.unique(array)) <= 32 or float(((share > 0.15) & (share < 0.85)).mean()) < 0.05)
        if len(votes) == 3:
            break
    return not votes or sum(votes) * 2 > len(votes)


def _mask_part(file: str) -> int:
    """Index of the first part of the file's folders that names a mask folder."""
    return next(i for i, part in enumerate(file.split("/")) if part.lower() in MASK_FOLDERS)


def _stems(file: str) -> Iterator[str]:
    """Names, without suffix, of the picture that a mask of this name may belong to."""
    stem = file.rsplit("/", 1)[-1].rsplit(".", 1)[0]
    yield stem
    for tail in _TAILS:
        if stem.lower().endswith(tail) and len(stem) > len(tail):
            yield stem[: -len(tail)]
    # our own masks are named for the whole file: a.jpg.png
    if "." in stem:
        yield stem.rsplit(".", 1)[0]


def _beside(inventory: Inventory, pairs: dict[str, str]) -> Iterator[str]:
    """Pictures that are the mask of one beside them; `pairs` gets them."""
    stems: dict[str, str] = {}
    for file in inventory.pictures:
        stems.setdefault(key(file.rsplit(".", 1)[0]), file)
    for file in inventory.pictures:
        whole = key(file.rsplit(".", 1)[0])
        for tail in _TAILS[:5]:
            picture = stems.get(whole[: -len(tail)]) if whole.endswith(tail) else None
            if picture is not None:
                pairs.setdefault(picture, file)
                yield file
                break


class _Lookup:
    """Pictures by stem, and by the parts of their folder that carry meaning."""

    def __init__(self, pictures: list[str]) -> None:
        self._by_stem: dict[str, list[str]] = {}
        for file in pictures:
            self._by_stem.setdefault(key(file.rsplit("/", 1)[-1].rsplit(".", 1)[0]), []).append(file)

    def picture_of(self, mask: str) -> str | None:
        """The one picture whose folder mirrors the mask's, most alike first; else the only one of that name."""
        at = _mask_part(mask)
        parts = mask.split("/")[:-1]
        folder = parts[:at] + parts[at + 1 :]
        for stem in _stems(mask):
            named = self._by_stem.get(key(stem), [])
            for dropped in (set(), WRAPPERS, WRAPPERS | SPLITS):
                wanted = _meaningful(folder, dropped)
                alike = [file for file in named if _meaningful(file.split("/")[:-1], dropped) == wanted]
                if len(alike) > 1:
                    alike = [file for file in alike if "test" in file.split("/")]  # MVTec masks its test pictures
                if len(alike) == 1:
                    return alike[0]
            if len(named) == 1:
                return named[0]
        return None


def _meaningful(parts: list[str], dropped: set[str]) -> list[str]:
    return [key(part) for part in parts if part.lower() not in dropped]
