"""Gathers the licences of everything that a build ships, from the packages' own metadata.

Writes `licences.json`, a list of {name, version, licence, url, files}, and the texts it names beside it.
"""

from __future__ import annotations

import importlib.metadata
import json
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.model.shipped import licence_of  # noqa: E402

_TEXT = re.compile(r"(licen[cs]e|copying|copyright|notice|authors|eula)", re.IGNORECASE)
_UNNAMED = "see its text"
_COMMON = Path("/usr/share/common-licenses")


def texts_of(distribution: importlib.metadata.Distribution) -> list[Path]:
    """Files of a package that hold its licence or the notices it must be shipped with."""
    found = []
    for file in distribution.files or []:
        of_metadata = ".dist-info" in file.parts[0]
        if of_metadata and (_TEXT.search(file.name) or "licenses" in file.parts):
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                found.append(path)
    return found


def distributions_of(modules: Iterable[str]) -> list[importlib.metadata.Distribution]:
    """The installed packages that the top-level `modules` come from, by name."""
    by_module = importlib.metadata.packages_distributions()
    names = {name for module in modules for name in by_module.get(module, [])}
    # What lies in a folder of its own beside the module (scipy.libs) or only holds libraries (nvidia) counts too.
    names |= {d.metadata["Name"] for d in importlib.metadata.distributions() if _only_libraries(d, set(modules))}
    return sorted((importlib.metadata.distribution(name) for name in names), key=lambda d: d.metadata["Name"].lower())


def _only_libraries(distribution: importlib.metadata.Distribution, modules: set[str]) -> bool:
    return "nvidia" in modules and distribution.metadata["Name"].lower().startswith("nvidia-")


def system_packages(files: Iterable[Path]) -> dict[str, str]:
    """Debian package -> version of the system's libraries `files`; empty on other systems."""
    if shutil.which("dpkg-query") is None:
        return {}
    found: dict[str, str] = {}
    for file in {Path(f).resolve() for f in files}:
        for path in (file, Path("/") / file.relative_to("/usr") if file.is_relative_to("/usr") else file):
            owner = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True)
            if owner.returncode == 0:
                name = owner.stdout.split(":")[0]
                version = subprocess.run(["dpkg-query", "-Wf=${Version}", name], capture_output=True, text=True)
                found[name] = version.stdout.split("\n")[0] or "?"
                break
    return found


def write_licences(modules: Iterable[str], files: Iterable[Path], out: Path) -> None:
    """Write the table and the texts into the folder `out`, which is emptied first."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    rows = [_python(out)]
    for distribution in distributions_of(modules):
        metadata = distribution.metadata
        name = metadata["Name"]
        url = metadata.get("Home-page") or next(
            (u.split(", ", 1)[-1] for u in metadata.get_all("Project-URL") or []), ""
        )
        kept = [_keep(path, out / name, number) for number, path in enumerate(texts_of(distribution))]
        row = {"name": name, "version": metadata["Version"], "licence": licence_of(metadata) or _UNNAMED, "url": url}
        rows.append(row | {"files": [f.relative_to(out).as_posix() for f in kept]})
    for name, version in sorted(system_packages(files).items()):
        text = Path("/usr/share/doc") / name / "copyright"
        kept = [_keep(text, out / name, 0)] if text.is_file() else []
        row = {"name": name, "version": version, "licence": _UNNAMED, "url": f"https://packages.debian.org/{name}"}
        rows.append(row | {"files": [f.relative_to(out).as_posix() for f in kept]})
    for name in ("LGPL-3", "GPL-3", "LGPL-2.1"):
        if (_COMMON / name).is_file():
            _keep(_COMMON / name, out / "common", 0)
    (out / "licences.json").write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _python(out: Path) -> dict[str, object]:
    """Python itself, and what every frozen program holds of PyInstaller."""
    places = [Path(sys.base_prefix) / "LICENSE.txt", Path("/usr/share/doc/python3.11/copyright")]
    kept = [_keep(place, out / "Python", 0) for place in places if place.is_file()][:1]
    files = [f.relative_to(out).as_posix() for f in kept]
    return {
        "name": "Python",
        "version": platform.python_version(),
        "licence": "PSF-2.0",
        "url": "https://www.python.org",
        "files": files,
    }


def _keep(text: Path, folder: Path, number: int) -> Path:
    """Copy one text; names are made unique, since some packages hold several of one name."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / (text.name if not (folder / text.name).exists() else f"{number}-{text.name}")
    shutil.copyfile(text, target)
    return target
