"""What goes into the frozen program and what stays out. Read by `flawsmith.spec`, the build and its tests."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

NAME, PUBLISHER = "Flawsmith", "The Flawsmith project"
SUMMARY = "Turns a folder of defect pictures into a balanced training set"

ASKED_FOR_THEIR_VERSION = ("torch", "torchvision", "scikit-image", "numpy")
"""Packages whose version the program reads when it writes a report; further ones come with those that ask them."""

EXCLUDED = [
    "triton",  # one GB; only torch.compile needs it
    "hf_xet",  # downloads from a hub, which the program never does
    "tensorboard",
    "matplotlib",
    "pandas",
    "tkinter",
    "readline",  # for a terminal; its library is under the GPL, which would cover all that it is shipped with
    "IPython",
    "pytest",
    "_pytest",
    "pip",
    "setuptools",
    "mypy",
    "torch.utils.tensorboard",
    "torch.utils.benchmark",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
]
"""Modules that something names and the program never loads."""

_RESOURCES_OUT = ("readme",)
"""Folders of `resources/` that only the repository's pages show."""

_UNWANTED = [
    r"^cv2/qt/",  # the other OpenCV wheel's own Qt
    # Of Qt: what QML, Bluetooth and the like bring, pictures of kinds that no dialog shows, other programs' words.
    r"^PySide6/(Qt/)?qml/",
    r"^PySide6/(Qt/)?plugins/(tls|networkinformation|qmltooling|sqldrivers|generic|egldeviceintegrations)/",
    r"^PySide6/(Qt/)?plugins/(virtualkeyboard|printsupport|multimedia|position|sensors)/",
    r"^PySide6/(Qt/)?plugins/platforms/.*(eglfs|linuxfb|vnc|webgl|minimalegl|vkkhr)",
    # It would bring all of GTK, of the building machine's version, beside that of the user's desktop.
    r"^PySide6/Qt/plugins/platformthemes/libqgtk3\.so$",
    r"^PySide6/(Qt/)?plugins/imageformats/.*(pdf|webp|tiff|wbmp|icns|tga)",
    r"^PySide6/(Qt/)?translations/(?!qt(base)?_)",
    r"^(PySide6/(Qt/lib/)?)?(lib)?Qt6(Quick|Qml|VirtualKeyboard|Pdf|Network|EglF[Ss]|Labs)",
    r"(^|/)opengl32sw\.dll$",  # twenty MB for computers without any graphics driver
    # cuDNN's interface to recurrent networks, loaded by the first call of one; nothing else of cuDNN refers to it.
    r"(^|/)(lib)?cudnn_adv",
    # Of transformers' models only what CLIP's text encoder and diffusers import.
    r"^transformers/models/(?!(auto|clip|dinov2_with_registers|encoder_decoder|siglip|vit_mae|__init__)\b)",
    # Sources beside the modules, where nothing reads them: torch does so in its settings and for TorchScript.
    r"^torch/(_inductor|_vendor|testing)/(?!.*config)[^.]*\.py$",
    # Headers, sources and tests that only compiling or developing needs.
    r"^torch/(include|share|test)/",
    r"^(sklearn|scipy|skimage|numpy|pyqtgraph|networkx|sympy)/(.*/)?(tests|examples|include)/",
    r"^pyqtgraph/(colors|icons/svg)/.*\.(py|md)$",
    r"\.(pxd|pyx|a|lib|h|hpp|cuh|cmake)$",
    r"^skimage/data/.*\.(png|jpg|tif|npy)$",
    r"^sklearn/datasets/(data|descr|images|tests)/",
]
_SYSTEM_LIBRARY = re.compile(r"^lib(?!python)[^/]*\.so(\.|$)")
_UNWANTED_RE = [re.compile(pattern) for pattern in _UNWANTED]


def is_wanted(destination: str) -> bool:
    """Whether the file that would lie at `destination` of the bundle, or the module `a/b/c`, is needed."""
    path = destination.replace("\\", "/")
    return not any(pattern.search(path) for pattern in _UNWANTED_RE)


def without_orphans(binaries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Drop libraries of the building system that nothing in the bundle asks for (any more). Linux only."""
    if not sys.platform.startswith("linux"):
        return binaries
    from elf import needed_by

    needed = needed_by({Path(source) for _target, source, _kind in binaries})
    while True:
        asked = set().union(*(needed[Path(source)] for _target, source, _kind in binaries))
        kept = [b for b in binaries if "/" in b[0] or b[0] in asked or not _SYSTEM_LIBRARY.match(b[0])]
        if len(kept) == len(binaries):
            return kept
        binaries = kept


def resources(root: Path) -> list[tuple[str, str]]:
    """(file, folder in the bundle) of everything in `resources/` that the program reads."""
    base = root / "resources"
    files = sorted(f for f in base.rglob("*") if f.is_file() and f.relative_to(base).parts[0] not in _RESOURCES_OUT)
    found = [(str(file), file.relative_to(root).parent.as_posix()) for file in files]
    return [*found, (str(root / "LICENSE"), "."), (str(root / "CHANGELOG.md"), ".")]


def shipped_modules(analysis: Any) -> set[str]:
    """Top-level names of everything that the analysis takes from Python packages."""
    names = {entry[0].split(".")[0] for entry in analysis.pure}
    for entry in [*analysis.binaries, *analysis.datas]:
        names.add(entry[0].replace("\\", "/").split("/")[0].split(".")[0])
    return names


def system_files(binaries: Iterable[tuple[str, str, str]]) -> list[Path]:
    """Libraries taken from the building machine's system and not from a Python package."""
    outside = [Path(source) for _target, source, _kind in binaries if "site-packages" not in source]
    return [path for path in outside if "lib-dynload" not in path.parts]


def version_resource() -> Any:
    """The version, name and publisher that Windows shows for the program; without them virus scanners are wary."""
    from PyInstaller.utils.win32 import versioninfo as vi

    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    from core import __version__

    numbers = tuple([*map(int, re.findall(r"\d+", __version__)), 0, 0, 0, 0][:4])
    words = {
        "CompanyName": PUBLISHER,
        "FileDescription": NAME,
        "FileVersion": __version__,
        "InternalName": NAME.lower(),
        "LegalCopyright": f"{PUBLISHER}, MIT licence",
        "OriginalFilename": f"{NAME.lower()}.exe",
        "ProductName": NAME,
        "ProductVersion": __version__,
    }
    table = vi.StringTable("040904B0", [vi.StringStruct(key, text) for key, text in words.items()])
    return vi.VSVersionInfo(
        ffi=vi.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, OS=0x40004, fileType=1),
        kids=[vi.StringFileInfo([table]), vi.VarFileInfo([vi.VarStruct("Translation", [0x409, 0x4B0])])],
    )
