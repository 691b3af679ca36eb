"""`packaging/` is no package (an `__init__.py` there would shadow another one), so its scripts are found by path."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
