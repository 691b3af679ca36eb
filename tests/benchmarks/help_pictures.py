"""The manual's pictures, from the real window: `python tests/benchmarks/help_pictures.py PROJECT`.

PROJECT is a prepared project with a run, a set and, for the picture `evaluation`, a proof; nothing in it is changed.
`--only evaluation` makes just that one, which may be of another project. Every language gets its own pictures, in
`resources/help/<language>/pictures`. Needs a screen (or Xvfb) and fonts of all four languages (`fonts-noto-cjk`).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from PIL import Image
from screenshots import spin, wait

_WINDOW, _LARGE = (1120, 700), (1280, 900)
_WIDTH_PX = 760
_COLOURS = 255


def main() -> int:
    """Make them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("project", type=Path)
    parser.add_argument("--only", default="", help="names of pictures, with commas between")
    options = parser.parse_args()

    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtWidgets import QApplication

    from app.help import HELP
    from app.language import LANGUAGES, Language
    from app.main_window import MainWindow
    from app.theme import Theme
    from core.paths import Project

    application = QApplication([])
    Theme(application).fix(False)
    language = Language(application)
    language.speak("en")
    window = MainWindow()
    window.resize(*_WINDOW)
    window.show()
    window.begin()
    spin(lambda: window.device.is_over, 120)

    wanted = set(filter(None, options.only.split(",")))

    def shoot(name: str) -> None:
        if wanted and name not in wanted:
            return
        wait(1.2)
        file = HELP / language.code / "pictures" / f"{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        picture = window.grab().toImage().scaledToWidth(_WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
        picture.save(str(file))
        with Image.open(file) as whole:
            whole.convert("RGB").quantize(_COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)
        print(file, file.stat().st_size)

    for code in LANGUAGES:
        language.speak(code)
        shoot("start")
    language.speak("en")
    window.open_project(Project(options.project))
    if window.device_banner.isVisible():
        window.device_banner.buttons[0].click()
    wait(2)
    pages, review = window.training.pages, window.training.pages.review
    for code in LANGUAGES:
        language.speak(code)
        window.tabs.setCurrentWidget(window.training)
        shoot("training")
        pages.open_check()
        shoot("check")
        pages.back()
        pages.open_review()
        shoot("review")
        review.cell_mode.click()
        placement = review.place_tool.placement
        width, height = placement.lattice.lengths if placement is not None else (24.0, 32.0)
        review.cell_tool.set_rect(QRectF(4, 4, width, height))
        shoot("cell")
        pages.back()
        window.tabs.setCurrentWidget(window.generation)
        shoot("generation")
        window.tabs.setCurrentWidget(window.evaluation)
        window.resize(*_LARGE)
        shoot("evaluation")
        window.resize(*_WINDOW)
    window.close()
    wait(1)
    window.pool.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main())
