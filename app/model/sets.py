"""The sets of a project as the window lists them, and free folders for what is made of them."""

from __future__ import annotations

from pathlib import Path

from core.paths import Project, SetFolder, check_name


def set_list(project: Project) -> list[SetFolder]:
    """Every set in the project's own folder, the one whose manifest was written last first."""
    found = []
    for manifest in (project.folder / "sets").glob("*/manifest.csv"):
        try:
            found.append((manifest.stat().st_mtime, manifest.parent))
        except OSError:
            continue  # just removed
    return [SetFolder(folder) for _, folder in sorted(found, reverse=True)]


def export_folder(project: Project, source: Path, layout: str) -> Path:
    """A free folder for an export: `exports/<set> <format>`, with a number behind it when taken."""
    folder = project.folder / "exports"
    taken = {path.name.casefold() for path in folder.iterdir()} if folder.is_dir() else set()
    first = check_name(f"{source.name} {layout}", "folder")
    name, number = first, 2
    while name.casefold() in taken:
        name, number = f"{first} {number}", number + 1
    return folder / name
