"""The gallery: what is shown of a set, what the engineer says of it, and how it leaves the project."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.export_dialog import ExportDialog
from app.main_window import MainWindow
from app.model.made import Picture
from app.model.sieve import Order, Show, Sieve, doubts, sift
from app.widgets.gallery_model import WORD_ROLE
from app.widgets.picture_detail import PictureDetail
from core.files import read_csv, write_csv, write_json
from core.generation.columns import MANIFEST_COLUMNS, REJECTED_COLUMNS
from core.paths import Project, SetFolder

COUNTS = {"dent": 6, "scratch": 6}
A, R, SPACE, ESCAPE = Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_Space, Qt.Key.Key_Escape


def write_set(folder: SetFolder, counts: dict[str, int] = COUNTS) -> None:
    """A set whose figures grow with the picture's number, and one picture of each class that the check rejected."""
    made: list[dict[str, Any]] = []
    rejected: list[dict[str, Any]] = []
    mask = np.zeros((48, 48), np.uint8)
    mask[10:20, 12:30] = 255
    for name, count in counts.items():
        for number in range(count + 1):
            is_in = number < count
            file = f"{name}/{name}_{number:05d}.png" if is_in else f"rejected/{name}/{name}_00000_1.png"
            for path, pixels in ((folder.folder / file, mask + number), (folder.masks / file, mask)):
                path.parent.mkdir(parents=True, exist_ok=True)
                Image.fromarray(pixels).save(path)
            row = {
                "class": name,
                "judged": name,
                "confidence": f"{0.9 - number / 20:.2f}",
                "source": f"{name}/0000.png",
            }
            row |= {"coordinate_error_px": f"{number / 10:.2f}", "nearest": f"{name}/0001.png"}
            row |= {"nearest_distance": f"{5 - number / 2:.2f}"}
            if is_in:
                made.append(row | {"file": file})
            else:
                rejected.append(row | {"file": made[-1]["file"], "picture": file, "reasons": "class copy"})
    write_csv(folder.manifest, MANIFEST_COLUMNS, made)
    write_csv(folder.rejected, REJECTED_COLUMNS, rejected)
    write_json(folder.info, {"project": "../..", "request": {"counts": counts, "prompts": []}})


@pytest.fixture
def opened(qtbot: Any, window: MainWindow, project: Project) -> MainWindow:
    """The window with a finished set of twelve in view."""
    write_set(SetFolder(project.folder / "sets" / "first"))
    window.open_project(project)
    window.tabs.setCurrentWidget(window.generation)
    qtbot.waitUntil(lambda: window.generation.gallery.pictures.rowCount() == 12, timeout=15_000)
    qtbot.waitUntil(lambda: window.generation.export.isEnabled(), timeout=15_000)
    return window


def keys_shown(window: MainWindow) -> list[str]:
    model = window.generation.gallery.pictures
    return [model.picture(row).key for row in range(model.rowCount())]


def choose(window: MainWindow, show: Show, order: Order = Order.MADE) -> None:
    gallery = window.generation.gallery
    gallery.show_box.setCurrentIndex(gallery.show_box.findData(show))
    gallery.order.setCurrentIndex(gallery.order.findData(order))


def decided(project: Project) -> dict[str, bool]:
    return SetFolder(project.folder / "sets" / "first").decided()


def test_pictures_are_accepted_and_rejected_by_key_and_taken_back(
    qtbot: Any, opened: MainWindow, project: Project
) -> None:
    gallery = opened.generation.gallery
    view = gallery.view
    view.setFocus()
    view.setCurrentIndex(gallery.pictures.index(0))
    qtbot.keyClick(view, R)
    assert view.currentIndex().row() == 1, "the next one is chosen"
    qtbot.keyClick(view, A)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.currentIndex().row() == 3, "arrows move"
    said = [gallery.pictures.index(row).data(WORD_ROLE) for row in range(4)]
    assert said == [False, True, None, None]
    assert gallery.total.text() == "12 pictures, 1 rejected by you"
    wanted = {"dent/dent_00000.png": False, "dent/dent_00001.png": True}
    qtbot.waitUntil(lambda: decided(project) == wanted, timeout=15_000)
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: decided(project) == {"dent/dent_00000.png": False}, timeout=15_000)
    gallery.undo.click()
    qtbot.waitUntil(lambda: decided(project) == {}, timeout=15_000)
    assert not gallery.undo.isEnabled()
    view.selectAll()
    gallery.reject.click()
    qtbot.waitUntil(lambda: len(decided(project)) == 12, timeout=15_000)
    gallery.undo.click()
    qtbot.waitUntil(lambda: decided(project) == {}, timeout=15_000)
    qtbot.wait(50)


def test_decisions_are_there_again_when_the_set_is_opened_again(
    qtbot: Any, opened: MainWindow, project: Project
) -> None:
    tab = opened.generation
    tab.gallery.view.setCurrentIndex(tab.gallery.pictures.index(0))
    tab.gallery.reject.click()
    opened.open_project(Project(project.folder.parent / "other"))
    assert tab.gallery.pictures.rowCount() == 0
    opened.open_project(project)
    qtbot.waitUntil(lambda: tab.gallery.total.text() == "12 pictures, 1 rejected by you", timeout=15_000)
    assert tab.gallery.pictures.index(0).data(WORD_ROLE) is False
    assert "rejected by you" in tab.gallery.pictures.index(0).data(Qt.ItemDataRole.ToolTipRole)
    qtbot.wait(100)


def test_a_set_made_earlier_is_opened_again(
    qtbot: Any, opened: MainWindow, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = opened.generation
    write_set(SetFolder(project.folder / "sets" / "second"), {"ok": 3})
    os.utime(project.folder / "sets" / "first" / "manifest.csv", (1, 1))
    write_set(SetFolder(tmp_path / "from a colleague"), {"dent": 5})
    tab.refresh_runs()
    opened.open_project(Project(project.folder.parent / "other"))
    opened.open_project(project)
    qtbot.waitUntil(lambda: tab.gallery.pictures.rowCount() == 3, timeout=15_000)
    sets = tab.gallery.sets
    assert [sets.itemText(i) for i in range(sets.count())] == ["second", "first", "Another folder…"]
    sets.setCurrentIndex(1)
    sets.activated.emit(1)
    qtbot.waitUntil(lambda: tab.gallery.pictures.rowCount() == 12, timeout=15_000)
    qtbot.waitUntil(lambda: tab.progress.what.text() == "Set in view: first", timeout=15_000)
    answers = [str(tmp_path / "from a colleague"), str(project.folder), ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: answers.pop(0))
    sets.setCurrentIndex(2)
    sets.activated.emit(2)
    qtbot.waitUntil(lambda: tab.gallery.pictures.rowCount() == 5, timeout=15_000)
    assert sets.currentText() == "from a colleague"
    sets.activated.emit(sets.count() - 1)
    for row in (sets.count() - 1,) * 2:
        sets.setCurrentIndex(row)
        sets.activated.emit(row)
    (box,) = tab.findChildren(QMessageBox)
    assert "holds no manifest.csv" in box.informativeText()
    box.close()
    assert sets.currentText() == "from a colleague", "the set in view stays"
    qtbot.wait(100)


def test_best_and_doubtful_pictures_and_those_sorted_by_a_figure(qtbot: Any, opened: MainWindow) -> None:
    gallery = opened.generation.gallery
    choose(opened, Show.ALL, Order.CONFIDENCE)
    assert keys_shown(opened)[:2] == ["dent/dent_00005.png", "scratch/scratch_00005.png"]
    assert gallery.pictures.index(0).data() == "dent  65 %", "the figure stands below the picture"
    gallery.filter.setCurrentText("scratch")
    assert keys_shown(opened)[0] == "scratch/scratch_00005.png"
    assert gallery.total.text() == "6 of 12 pictures"
    gallery.filter.setCurrentIndex(0)
    choose(opened, Show.DOUBTFUL)
    doubtful = set(keys_shown(opened))
    assert {"dent/dent_00005.png", "scratch/scratch_00005.png"} <= doubtful
    choose(opened, Show.BEST)
    assert keys_shown(opened) and not doubtful & set(keys_shown(opened))
    choose(opened, Show.ACCEPTED)
    assert gallery.pictures.rowCount() == 0
    assert gallery.view.hint == "None of the 12 pictures is of this kind."
    qtbot.wait(50)


def test_what_the_check_rejected_is_shown_with_its_reasons_and_cannot_be_accepted(
    qtbot: Any, opened: MainWindow, project: Project
) -> None:
    gallery = opened.generation.gallery
    choose(opened, Show.CHECKED)
    assert keys_shown(opened) == ["rejected/dent/dent_00000_1.png", "rejected/scratch/scratch_00000_1.png"]
    assert gallery.pictures.index(0).data() == "wrong class, near copies"
    assert gallery.total.text() == "2 rejected by the check, beside the 12 of the set"
    gallery.view.setFocus()
    gallery.view.setCurrentIndex(gallery.pictures.index(0))
    assert not gallery.accept.isEnabled()
    qtbot.keyClick(gallery.view, A)
    qtbot.wait(100)
    assert decided(project) == {}


def test_doubt_is_the_worst_of_a_pictures_figures_among_the_sets() -> None:
    def picture(number: int, **changes: Any) -> Picture:
        figures = {"coordinate_error_px": 0.1, "confidence": 0.9, "distance": 4.0, "judged": "dent"} | changes
        return Picture(f"/{number}.png", "dent", key=f"{number}.png", **figures)

    made = [picture(n, distance=4.0 + 0.01 * n) for n in range(8)]
    made += [picture(8, coordinate_error_px=3.0, distance=4.04), picture(9, confidence=0.4, distance=4.04)]
    made += [picture(10, distance=0.1), picture(11, judged="ok", distance=4.04), Picture("/12.png", "dent")]
    found = doubts(made)
    assert set(np.flatnonzero(found[:12] == 1.0)) == {8, 9, 10, 11} | set(np.flatnonzero(found[:8] == 1.0))
    assert np.isnan(found[12]), "nothing was measured on it"
    best = sift(made, [], Sieve(Show.BEST), lambda _key: None)
    assert len(best) == 3 and not {p.key for p in best} & {"8.png", "9.png", "10.png", "11.png", "12.png"}
    words = {"3.png": False, "4.png": True}
    assert [p.key for p in sift(made, [], Sieve(Show.REJECTED), words.get)] == ["3.png"]
    assert len(sift(made, [], Sieve(Show.UNSEEN), words.get)) == 11
    assert sift(made, [], Sieve(order=Order.NEAR), words.get)[0].key == "10.png"
    assert sift(made, [], Sieve(order=Order.FAR), words.get)[-1].file == "/12.png", "what was not measured stands last"
    assert sift([], [], Sieve(Show.BEST), words.get) == []


def test_a_picture_is_seen_large_beside_its_real_neighbours_and_decided_on(
    qtbot: Any, opened: MainWindow, project: Project
) -> None:
    gallery = opened.generation.gallery
    mask = project.masks / "dent" / "0001.png"
    mask.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.pad(np.full((9, 9), 255, np.uint8), 20)).save(mask)
    gallery.view.setFocus()
    gallery.view.setCurrentIndex(gallery.pictures.index(0))
    qtbot.keyClick(gallery.view, SPACE)
    (detail,) = gallery.findChildren(PictureDetail)
    nearest, source = detail.real
    pictures = project.pictures()
    assert nearest.canvas.file == str(pictures / "dent" / "0001.png") and nearest.what.text() == "nearest real one"
    assert source.canvas.file == str(pictures / "dent" / "0000.png")
    qtbot.waitUntil(lambda: not (detail.made.outline.is_empty or nearest.outline.is_empty), timeout=15_000)
    assert source.outline.is_empty, "there is no mask of it"
    assert "distance 5.0" in detail.story.text() and "judged so with 90 %" in detail.story.text()
    qtbot.keyClick(detail, R)
    assert detail.row == 1 and gallery.view.currentIndex().row() == 1, "the gallery follows"
    qtbot.keyClick(detail, Qt.Key.Key_Left)
    assert detail.verdict.text() == "rejected by you"
    qtbot.keyClick(detail, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert detail.verdict.text() == ""
    detail.accept_button.click()
    qtbot.waitUntil(lambda: decided(project) == {"dent/dent_00000.png": True}, timeout=15_000)
    qtbot.keyClick(detail, ESCAPE)
    qtbot.waitUntil(lambda: not gallery.findChildren(PictureDetail), timeout=15_000)
    place = gallery.view.visualRect(gallery.pictures.index(3)).center() + QPoint(0, -8)
    qtbot.mouseClick(gallery.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(gallery.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    (detail,) = gallery.findChildren(PictureDetail)
    assert detail.row == 3
    detail.close()
    qtbot.wait(100)


def test_decisions_that_cannot_be_read_or_kept_are_said_and_not_written_over(
    qtbot: Any, opened: MainWindow, project: Project
) -> None:
    tab, file = opened.generation, project.folder / "sets" / "first" / "decisions.json"
    file.write_text("{")
    opened.open_project(Project(project.folder.parent / "other"))
    opened.open_project(project)
    qtbot.waitUntil(lambda: bool(tab.findChildren(QMessageBox)), timeout=15_000)
    (box,) = tab.findChildren(QMessageBox)
    assert "decisions.json" in box.informativeText()
    box.close()
    qtbot.waitUntil(lambda: tab.gallery.pictures.rowCount() == 12, timeout=15_000)
    tab.gallery.view.setCurrentIndex(tab.gallery.pictures.index(0))
    tab.gallery.reject.click()
    qtbot.wait(100)
    assert file.read_text() == "{"


def test_what_was_not_rejected_is_exported_by_a_job_that_shows_its_progress(
    qtbot: Any, opened: MainWindow, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = opened.generation
    tab.gallery.view.setCurrentIndex(tab.gallery.pictures.index(0))
    tab.gallery.reject.click()
    qtbot.waitUntil(lambda: len(decided(project)) == 1, timeout=15_000)
    tab.export.click()
    (dialog,) = tab.findChildren(ExportDialog)
    assert dialog.what.text() == "11 pictures go out; rejected by you and left behind: 1."
    dialog.with_real.setChecked(True)
    assert dialog.what.text().endswith("left behind: 1. The real pictures of the project go with them.")
    dialog.with_real.setChecked(False)
    assert not dialog.only_accepted.isEnabled(), "none was accepted one by one"
    assert dialog.out.text() == "exports/first folders"
    dialog.formats.buttons()[1].click()
    assert dialog.out.text() == "exports/first coco"
    dialog.start.click()
    assert dialog.stop.isEnabled() and not dialog.start.isEnabled()
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    assert dialog.progress.what.text() == "11 pictures were exported."
    out = project.folder / "exports" / "first coco"
    assert len(read_csv(out / "manifest.csv")) == 11
    record = json.loads((out / "annotations" / "instances.json").read_text(encoding="utf-8"))
    assert {category["name"] for category in record["categories"]} == {"dent", "scratch"}
    opened_urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened_urls.append(url.toLocalFile()))
    dialog.open_folder.click()
    assert opened_urls == [str(out)]
    dialog.start.click()
    assert not dialog.open_folder.isEnabled()
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    again = "These pictures were exported to this folder before; nothing was changed."
    assert dialog.progress.what.text() == again and dialog.open_folder.isEnabled()
    dialog.only_accepted.setEnabled(True)
    dialog.only_accepted.setChecked(True)
    assert dialog.start.isEnabled(), "what else was chosen is another export"
    dialog.only_accepted.setChecked(False)
    dialog.formats.buttons()[1].click()
    assert dialog.start.isEnabled() and dialog.out.text() == "exports/first coco 2", "the next gets a folder of its own"
    monkeypatch.setenv("FAKE_STEP_S", "1")
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.progress.bar.value() > 0, timeout=20_000)
    dialog.stop.click()
    qtbot.waitUntil(lambda: dialog.job is None, timeout=15_000)
    assert dialog.progress.what.text() == "Stopped; nothing was left behind."
    assert sorted(path.name for path in (project.folder / "exports").iterdir()) == ["first coco"]
    dialog.formats.buttons()[3].click()
    monkeypatch.delenv("FAKE_STEP_S")
    dialog.start.click()
    qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
    (box,) = dialog.findChildren(QMessageBox)
    assert "needs good pictures" in box.informativeText()
    box.close()
    dialog.close()
    qtbot.wait(100)
