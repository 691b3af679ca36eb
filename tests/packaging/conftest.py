"""The scripts of `packaging/` are no package (an `__init__.py` there would shadow another), so their folder is a path."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
