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
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.model.shipped import licence_of  # noqa: E402

_TEXT = re.compile(r"(licen[cs]e|copying|copyright|notice|authors|eula)", re.IGNORECASE)
_TEXT_OF_ITS_OWN = re.compile(r"(licen[cs]e|copying)(\.(txt|md|rst))?$", re.IGNORECASE)
_UNNAMED = "see its text"
_COMMON = Path("/usr/share/common-licenses")
_IN_FULL = {"LGPL-3": ("LGPL-3.0.txt", "GPL-3.0.txt"), "Apache": ("Apache-2.0.txt",)}
"""Licences whose text has to be shipped, also where a package names one and brings no text, as Qt's do. The LGPL comes
with the GPL that it adds to."""

_RESOURCES = (
    {"name": "CLIP's vocabulary", "licence": "MIT", "url": "https://github.com/openai/CLIP", "folder": "clip"},
    {
        "name": "Shift-tolerant LPIPS, weights",
        "licence": "BSD-2-Clause",
        "url": "https://github.com/abhijay9/ShiftTolerant-LPIPS",
        "folder": "perceptual",
    },
)
"""What lies in `resources/` of others; `resources/NOTICES.md` says how it was made."""


def texts_of(distribution: importlib.metadata.Distribution) -> list[Path]:
    """Files of a package that hold its licence or the notices it must be shipped with."""
    of_metadata, of_package = [], []
    for file in distribution.files or []:
        path = Path(str(distribution.locate_file(file)))
        if ".dist-info" in file.parts[0]:
            if (_TEXT.search(file.name) or "licenses" in file.parts) and path.is_file():
                of_metadata.append(path)
        elif _TEXT_OF_ITS_OWN.match(file.name) and path.is_file():
            of_package.append(path)
    return of_metadata or of_package


def texts_in_full(licence: str) -> list[Path]:
    """The texts of the licences that `licence` names, as far as they lie here."""
    return [
        ROOT / "packaging" / "texts" / file for word, files in _IN_FULL.items() if word in licence for file in files
    ]


def distributions_of(modules: Iterable[str]) -> list[importlib.metadata.Distribution]:
    """The installed packages that the top-level `modules` come from, by name."""
    by_module = importlib.metadata.packages_distributions()
    names = {name for module in modules for name in by_module.get(module, [])}
    # What lies in a folder of its own beside the module (scipy.libs) or only holds libraries (nvidia) counts too.
    names |= {d.metadata["Name"] for d in importlib.metadata.distributions() if _only_libraries(d, set(modules))}
    return sorted((importlib.metadata.distribution(name) for name in names), key=lambda d: d.metadata["Name"].lower())


def _only_libraries(distribution: importlib.metadata.Distribution, modules: set[str]) -> bool:
    return "nvidia" in modules and distribution.metadata["Name"].lower().startswith("nvidia-")


@dataclass(frozen=True, slots=True)
class SystemPackage:
    """A package of the building system that libraries were taken from."""

    name: str
    version: str
    licence: str
    url: str
    texts: tuple[Path, ...]


def system_packages(files: Iterable[Path]) -> list[SystemPackage]:
    """The packages that the system's libraries `files` belong to, by name. What no package owns is left out,
    and all on other systems than Debian's and Red Hat's families."""
    owner = _debian_owner if shutil.which("dpkg-query") else _rpm_owner if shutil.which("rpm") else None
    found = {} if owner is None else {p.name: p for f in {Path(f).resolve() for f in files} if (p := owner(f))}
    return [found[name] for name in sorted(found)]


def _debian_owner(file: Path) -> SystemPackage | None:
    for path in (file, Path("/") / file.relative_to("/usr") if file.is_relative_to("/usr") else file):
        owner = subprocess.run(["dpkg-query", "-S", str(path)], capture_output=True, text=True)
        if owner.returncode == 0:
            name = owner.stdout.split(":")[0]
            asked = ["dpkg-query", "-Wf=${Version}\t${Homepage}\n", name]
            told = subprocess.run(asked, capture_output=True, text=True).stdout.split("\n")[0]
            version, _, url = told.partition("\t")
            text = Path("/usr/share/doc") / name / "copyright"
            return SystemPackage(name, version or "?", _UNNAMED, url, (text,) if text.is_file() else ())
    return None


def _rpm_owner(file: Path) -> SystemPackage | None:
    asked = "%{NAME}\t%{VERSION}\t%{LICENSE}\t%{URL}\n"
    owner = subprocess.run(["rpm", "-qf", "--qf", asked, str(file)], capture_output=True, text=True)
    if owner.returncode:
        return None
    name, version, licence, url = owner.stdout.splitlines()[0].split("\t")
    texts = subprocess.run(["rpm", "-qL", name], capture_output=True, text=True).stdout.split("\n")
    kept = tuple(Path(text) for text in texts if text.startswith("/") and Path(text).is_file())
    return SystemPackage(name, version, licence, url, kept)


def write_licences(modules: Iterable[str], files: Iterable[Path], out: Path) -> list[str]:
    """Write the table and the texts into the folder `out`, which is emptied first; names what no text was found for."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    rows = [_python(out), *(_resource(row, out) for row in _RESOURCES)]
    # The frozen program starts by PyInstaller's own, which the analysis does not name.
    for distribution in distributions_of({*modules, "PyInstaller"}):
        metadata = distribution.metadata
        name = metadata["Name"]
        url = metadata.get("Home-page") or next(
            (u.split(", ", 1)[-1] for u in metadata.get_all("Project-URL") or []), ""
        )
        licence = licence_of(metadata) or _UNNAMED
        texts = texts_of(distribution) or texts_in_full(licence)
        kept = [_keep(path, out / name, number) for number, path in enumerate(texts)]
        row = {"name": name, "version": metadata["Version"], "licence": licence, "url": url}
        rows.append(row | {"files": [f.relative_to(out).as_posix() for f in kept]})
    for package in system_packages(files):
        kept = [_keep(text, out / package.name, number) for number, text in enumerate(package.texts)]
        row = {"name": package.name, "version": package.version, "licence": package.licence, "url": package.url}
        rows.append(row | {"files": [f.relative_to(out).as_posix() for f in kept]})
    for name in ("LGPL-3", "GPL-3", "LGPL-2.1"):
        if (_COMMON / name).is_file():
            _keep(_COMMON / name, out / "common", 0)
    (out / "licences.json").write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return [str(row["name"]) for row in rows if not row["files"]]


def _python(out: Path) -> dict[str, object]:
    """Python itself, and what every frozen program holds of PyInstaller."""
    name = f"python{sys.version_info.major}.{sys.version_info.minor}"
    places = [Path(sys.base_prefix) / "LICENSE.txt", Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"]
    places += [Path("/usr/share/doc") / name / "copyright", Path("/usr/share/licenses") / f"{name}-libs" / "LICENSE"]
    kept = [_keep(place, out / "Python", 0) for place in places if place.is_file()][:1]
    files = [f.relative_to(out).as_posix() for f in kept]
    return {
        "name": "Python",
        "version": platform.python_version(),
        "licence": "PSF-2.0",
        "url": "https://www.python.org",
        "files": files,
    }


def _resource(row: dict[str, str], out: Path) -> dict[str, object]:
    kept = _keep(ROOT / "resources" / row["folder"] / "LICENSE", out / row["folder"], 0)
    told = {"name": row["name"], "version": "", "licence": row["licence"], "url": row["url"]}
    return told | {"files": [kept.relative_to(out).as_posix()]}


def _keep(text: Path, folder: Path, number: int) -> Path:
    """Copy one text; names are made unique, since some packages hold several of one name."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / (text.name if not (folder / text.name).exists() else f"{number}-{text.name}")
    shutil.copyfile(text, target)
    return target
