"""What all pages of reports share: how their templates are read, and their style."""

from __future__ import annotations

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from core.paths import RESOURCES

_FOLDER = RESOURCES / "report"


def page_environment() -> Environment:
    """Reads templates of resources/report; a name that a page misspells is an error and not an empty place."""
    return Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def page_style(*files: str) -> Markup:
    """The style sheets of that name, one after the other."""
    return Markup("".join((_FOLDER / file).read_text(encoding="utf-8") for file in files))
