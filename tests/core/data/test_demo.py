"""The demo pictures: what is in the folder, and that their truth is true."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from core.config import DemoConfig
from core.data.demo import MAX_ANGLE_DEG, PAINTERS, TRUTH_COLUMNS, Scene, class_counts, draw_picture, make_demo
from core.data.demo_layout import PROCESS_LINES, cycle_px, process_line
from core.data.demo_optics import View, clean_surface, develop, draw_camera, expose
from core.data.demo_random import FAMILIES, _ambiguity, random_line
from core.data.demo_shapes import LAYERS, compose, coverage, lines_of
from core.errors import InputError, ResourceError
from core.events import Notice, Progress
from core.files import read_csv
from core.options import build_parser, config_of

PICTURES = 44


def config(out: Path, **changes: Any) -> DemoConfig:
    settings: dict[str, Any] = {"out": str(out), "size": 64, "pictures": PICTURES, "seed": 3, **changes}
    return DemoConfig(**settings)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("demo") / "불량 pictures"
    list(make_demo(config(out)))
    return out


def read(path: Path) -> np.ndarray:
    picture = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_UNCHANGED)
    assert picture is not None, path
    return picture


def contents(folder: Path) -> dict[str, bytes]:
    files = (p for p in folder.rglob("*") if p.is_file() and p.name != "demo.json")
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}


def evenly_lit(view: View) -> np.ndarray:
    """The clean pattern as (S, S) grey levels, without vignette, grain or noise."""
    camera = draw_camera(np.random.default_rng(1), np.random.default_rng(2), view)
    flat = np.ones((view.size, view.size, 3), np.float32)
    camera = replace(camera, illumination=flat, texture=0 * camera.texture, focus_px=0.5)
    return develop(expose(clean_surface(view), camera, view), camera, noisy=False).mean(axis=2)


def likeness_when_moved(picture: np.ndarray, dx: float, dy: float) -> float:
    """Correlation of a picture with itself moved by (dx, dy) px, where both are known."""
    u, v = np.meshgrid(*(np.arange(n, dtype=np.float32) for n in picture.shape[::-1]))
    moved = cv2.remap(picture, u + np.float32(dx), v + np.float32(dy), cv2.INTER_CUBIC)
    inside = (u + dx < picture.shape[1] - 2) & (v + dy < picture.shape[0] - 2)
    return float(np.corrcoef(picture[inside], moved[inside])[0, 1])


# --- counts -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("pictures", [33, 34, 100, 599, 600, 601, 5000])
def test_the_counts_sum_to_what_was_asked_and_no_class_is_below_three(pictures: int) -> None:
    counts = class_counts(pictures)
    assert sum(counts.values()) == pictures
    assert min(counts.values()) >= 3
    assert set(counts) == {"ok", *PAINTERS} and len(PAINTERS) == 10


def test_the_set_of_600_is_imbalanced_as_on_a_real_line() -> None:
    counts = class_counts(600)
    assert 100 <= counts["ok"] <= 130 and counts["ok"] == max(counts.values())
    assert min(counts.values()) == 3
    assert max(n for name, n in counts.items() if name != "ok") <= 100


# --- the folder -------------------------------------------------------------------------------------


def test_the_folder_holds_what_the_truth_lists_and_nothing_else(demo: Path) -> None:
    rows = read_csv(demo / "truth.csv")
    assert tuple(rows[0]) == TRUTH_COLUMNS and len(rows) == PICTURES
    assert {name: sum(r["class"] == name for r in rows) for name in class_counts(PICTURES)} == class_counts(PICTURES)
    listed = {r["file"] for r in rows} | {r["twin"] for r in rows} | {r["mask"] for r in rows if r["mask"]}
    assert set(contents(demo)) == listed | {"truth.csv"}
    for row in rows:
        assert row["file"].startswith(f"{row['class']}/{row['class']}_") and row["twin"] == f"_twins/{row['file']}"
        assert read(demo / row["file"]).shape == read(demo / row["twin"]).shape == (64, 64, 3)
        assert 0 <= float(row["x"]) < float(row["cycle_x"]) and 0 <= float(row["y"]) < float(row["cycle_y"])
        assert abs(float(row["angle_deg"])) <= MAX_ANGLE_DEG


def test_boxes_enclose_their_masks_and_ok_has_neither(demo: Path) -> None:
    for row in read_csv(demo / "truth.csv"):
        if row["class"] == "ok":
            assert not any(row[key] for key in ("mask", "box_x", "box_y", "box_w", "box_h"))
            assert (demo / row["file"]).read_bytes() == (demo / row["twin"]).read_bytes()
            continue
        assert row["mask"] == f"_masks/{row['file']}"
        mask = read(demo / row["mask"])
        assert mask.shape == (64, 64) and set(np.unique(mask)) == {0, 255}
        rows, columns = np.nonzero(mask)
        box = [int(row[key]) for key in ("box_x", "box_y", "box_w", "box_h")]
        assert box == [columns.min(), rows.min(), np.ptp(columns) + 1, np.ptp(rows) + 1]


def test_progress_counts_every_picture(tmp_path: Path) -> None:
    events = list(make_demo(config(tmp_path, pictures=33)))
    expected = [Progress(stage="Making demo pictures", done=i, total=33, unit="pictures") for i in range(1, 34)]
    assert events == expected


def test_the_same_seed_gives_the_same_bytes_and_another_seed_others(demo: Path, tmp_path: Path) -> None:
    list(make_demo(config(tmp_path / "same")))
    list(make_demo(config(tmp_path / "other", seed=4)))
    first, same, other = contents(demo), contents(tmp_path / "same"), contents(tmp_path / "other")
    assert first == same
    assert set(first) == set(other)
    assert not [name for name in first if first[name] == other[name]]


def test_a_second_run_says_that_it_reused_the_first(demo: Path) -> None:
    stamps = {p: p.stat().st_mtime_ns for p in demo.rglob("*")}
    (event,) = make_demo(config(demo))
    assert isinstance(event, Notice) and "reused" in event.text
    assert stamps == {p: p.stat().st_mtime_ns for p in demo.rglob("*")}


def test_a_demo_cut_short_is_completed_and_ends_as_if_it_never_was(demo: Path, tmp_path: Path) -> None:
    events = make_demo(config(tmp_path))
    for _ in range(5):
        next(events)
    events.close()
    assert not (tmp_path / "demo.json").exists()
    list(make_demo(config(tmp_path)))
    assert contents(tmp_path) == contents(demo)
    assert json.loads((tmp_path / "demo.json").read_text(encoding="utf-8"))["seed"] == 3


@pytest.mark.parametrize("case", ["foreign file", "other seed", "unfinished other", "broken mark", "a file"])
def test_a_folder_with_something_else_is_refused_and_untouched(case: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    if case == "a file":
        out.write_bytes(b"mine")
    elif case == "foreign file":
        (out / "sub").mkdir(parents=True)
        (out / "sub" / "mine.txt").write_bytes(b"mine")
    elif case == "broken mark":
        out.mkdir()
        (out / "demo.json").write_bytes(b"{")
    else:
        events = make_demo(config(out, pictures=33, seed=9))
        for _ in range(33 if case == "other seed" else 2):
            next(events)
        if case == "other seed":
            list(events)
    before = contents(tmp_path)
    with pytest.raises(InputError, match="out"):
        list(make_demo(config(out, pictures=33)))
    assert contents(tmp_path) == before


def test_a_negative_seed_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="seed is -1"):
        list(make_demo(config(tmp_path / "out", seed=-1)))
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(ResourceError, match="could not be written"):
        list(make_demo(config(tmp_path / "file" / "out")))


# --- the defects ------------------------------------------------------------------------------------


@pytest.mark.parametrize("line", [0, 1])
@pytest.mark.parametrize("defect", list(PAINTERS))
def test_the_twin_differs_inside_the_mask_and_only_there(defect: str, line: int) -> None:
    for index in range(6):
        drawn = draw_picture(line, 64, 11, index, defect)
        assert drawn.mask is not None
        change = np.abs(drawn.picture.astype(int) - drawn.twin).max(axis=2)
        inside = drawn.mask > 0
        far = cv2.dilate(drawn.mask, np.ones((9, 9))) == 0
        assert 6 <= inside.sum() <= 0.6 * inside.size
        assert change[inside].mean() > 10
        assert np.quantile(change[inside], 0.9) > 20
        assert change[far].mean() < 2
        assert np.quantile(change[far], 0.99) < 12


def test_a_short_adds_light_between_its_lines_and_an_open_takes_it_away() -> None:
    gains = {"short": [], "open": []}
    for defect, found in gains.items():
        for index in range(12):
            drawn = draw_picture(0, 96, 2, index, defect)
            assert drawn.mask is not None
            inside = drawn.mask > 0
            found.append(float((drawn.picture.astype(float) - drawn.twin)[inside].mean()))
    assert np.median(gains["short"]) > 8
    assert np.median(gains["open"]) < -8


def test_a_short_reaches_from_line_to_line() -> None:
    gaps = []
    for layer, axis in (("gate", 1), ("data", 0)):
        lines = lines_of(PROCESS_LINES[0], layer)
        edges = [((s.x, s.half_x) if axis == 0 else (s.y, s.half_y)) for s in lines]
        (a, wide_a), (b, wide_b) = edges
        inner = b - a - wide_a - wide_b
        gaps += [inner, PROCESS_LINES[0].cycle_u[axis] - inner - 2 * (wide_a + wide_b)]
    for index in range(12):
        mask = draw_picture(0, 128, 5, index, "short").mask
        assert mask is not None
        longest_u = max(cv2.boundingRect(mask)[2:]) / 2
        assert longest_u > 0.5 * min(gaps), "too short to bridge any two lines"
        assert longest_u < max(gaps) + 4, "longer than the widest gap"


# --- the geometry -----------------------------------------------------------------------------------


@pytest.mark.parametrize("line", [0, 1])
@pytest.mark.parametrize("size", [64, 96, 200, 256, 320, 512])
def test_the_cycle_is_at_most_two_fifths_of_the_side_and_no_whole_number(size: int, line: int) -> None:
    cycle = cycle_px(line, size)
    assert max(cycle) <= 0.4 * size
    assert all(abs(c - round(c)) > 0.01 for c in cycle)
    assert abs(cycle[0] - cycle[1]) > 0.1 * cycle[0]


@pytest.mark.parametrize("size", [64, 96, 200])
def test_any_size_comes_out_in_that_size(size: int) -> None:
    drawn = draw_picture(0, size, 0, 7, "dent")
    assert drawn.mask is not None
    assert drawn.picture.shape == drawn.twin.shape == (size, size, 3) and drawn.mask.shape == (size, size)


def test_the_same_picture_at_another_size_shows_the_same_place_and_defect() -> None:
    small, large = (draw_picture(0, size, 0, 5, "particle") for size in (64, 128))
    assert large.view.x == pytest.approx(2 * small.view.x) and large.view.angle_deg == small.view.angle_deg
    assert small.mask is not None and large.mask is not None
    centres = [np.argwhere(d.mask).mean(axis=0) / d.view.size for d in (small, large)]
    assert np.abs(centres[0] - centres[1]).max() < 0.04


@pytest.mark.parametrize("line", [0, 1])
@pytest.mark.parametrize("size", [64, 200])
def test_half_a_cycle_is_not_a_period(size: int, line: int) -> None:
    cycle_x, cycle_y = cycle_px(line, size)
    picture = evenly_lit(View(line, size, 3.0, 4.0, 0.0))
    whole = [likeness_when_moved(picture, cycle_x, 0), likeness_when_moved(picture, 0, cycle_y)]
    part = [
        likeness_when_moved(picture, share_x * cycle_x, share_y * cycle_y)
        for share_x, share_y in ((0.5, 0), (0, 0.5), (0.5, 0.5), (1 / 3, 0), (0, 1 / 3))
    ]
    assert min(whole) > 0.98
    assert max(part) < 0.75


def test_moving_the_scene_right_and_down_raises_x_and_y() -> None:
    here = evenly_lit(View(0, 64, 5.0, 6.0, 0.0))
    there = evenly_lit(View(0, 64, 8.0, 7.0, 0.0))
    assert np.abs(there[4:-4, 6:-4] - here[3:-5, 3:-7]).max() < 1.5
    assert np.abs(there[4:-4, 6:-4] - here[4:-4, 6:-4]).mean() > 10


@pytest.mark.parametrize("line", [0, 1])
def test_the_origin_of_the_cell_lies_at_x_y(line: int) -> None:
    view = View(line, 64, 7.25, 9.5, 0.0)
    u, v = view.to_picture(0.0, 0.0)
    assert (u, v) == pytest.approx((7.25, 9.5))
    # Without relief the picture is the layout itself, seen through the lens: it must lie where the layout says.
    camera = draw_camera(np.random.default_rng(1), np.random.default_rng(2), view)
    flat = np.ones((64, 64, 3), np.float32)
    camera = replace(camera, illumination=flat, texture=0 * camera.texture, light=(0.0, 0.0), edge_loss=0.0, veil=0.0)
    seen = expose(clean_surface(view), camera, view).mean(axis=2)[8:-8, 8:-8]

    def layout_moved(dx: float, dy: float) -> np.ndarray:
        fine = (np.arange(5 * 64, dtype=np.float32) + 0.5) / 5 - 0.5
        x_u, y_u = (fine - (7.25 + dx))[None, :], (fine - (9.5 + dy))[:, None]
        process = PROCESS_LINES[line]
        colour = compose(process, {name: coverage(process, name, x_u, y_u) for name in LAYERS})[..., :3]
        seen = cv2.GaussianBlur(colour.mean(axis=2), (0, 0), 5 * camera.focus_px)
        return seen.reshape(64, 5, 64, 5).mean(axis=(1, 3))[8:-8, 8:-8]

    steps = np.arange(-2, 3) * 0.06
    for axis in ((1, 0), (0, 1)):
        errors = [np.abs(layout_moved(s * axis[0], s * axis[1]) - seen).mean() for s in steps]
        assert steps[int(np.argmin(errors))] == pytest.approx(0, abs=0.03)


@pytest.mark.parametrize("line", [0, 1])
def test_pictures_at_different_phases_and_angles_agree_once_the_truth_is_undone(line: int) -> None:
    """Read one noisy picture through the truth of both; it must match the other best with no shift left."""
    rest = []
    for index in range(0, 16, 2):
        first, second = (draw_picture(line, 96, 21, i, "ok") for i in (index, index + 1))
        grey = [d.picture.astype(np.float32).mean(axis=2) for d in (first, second)]
        even = [g - cv2.GaussianBlur(g, (0, 0), 12) for g in grey]
        inner = np.arange(26, 70, dtype=np.float32)
        x_u, y_u = second.view.to_layout(inner[None, :], inner[:, None])
        wide, high = PROCESS_LINES[line].cycle_u
        middle = first.view.to_layout(np.float32([47.5]), np.float32([47.5]))
        x_u = middle[0] + np.mod(x_u - middle[0] + wide / 2, wide) - wide / 2
        y_u = middle[1] + np.mod(y_u - middle[1] + high / 2, high) - high / 2
        u, v = np.vectorize(first.view.to_picture)(x_u, y_u)
        target = even[1][26:70, 26:70].ravel()

        def agreement(dx: float, dy: float, u=u, v=v, source=even[0], target=target) -> float:
            found = cv2.remap(source, (u + dx).astype(np.float32), (v + dy).astype(np.float32), cv2.INTER_CUBIC)
            return float(np.corrcoef(found.ravel(), target)[0, 1])

        assert agreement(0, 0) > 0.8
        steps = np.arange(-0.8, 0.81, 0.1)
        rest.append(float(steps[np.argmax([agreement(s, 0) for s in steps])]))
        rest.append(float(steps[np.argmax([agreement(0, s) for s in steps])]))
    assert np.abs(np.median(rest)) < 0.06
    assert np.max(np.abs(rest)) < 0.35


def test_the_second_process_line_has_another_layout_and_other_optics() -> None:
    assert cycle_px(0, 64) != cycle_px(1, 64)
    one, two = (np.mean([draw_picture(line, 64, 0, i, "ok").picture.mean(axis=(0, 1)) for i in range(8)], axis=0)
                for line in (0, 1))  # fmt: skip
    hue = one / one.sum() - two / two.sum()
    assert np.abs(hue).max() > 0.01
    assert PROCESS_LINES[0].optics != PROCESS_LINES[1].optics
    patterns = [evenly_lit(View(line, 64, 5.0, 5.0, 0.0)) for line in (0, 1)]
    assert abs(np.corrcoef(patterns[0].ravel(), patterns[1].ravel())[0, 1]) < 0.5


def test_the_documented_formula_reads_a_turned_picture() -> None:
    """p = R(-a)(q - c) + c - (x, y), written out anew, carries a turned picture onto the unturned one."""
    size, x, y, angle_deg = 200, 11.0, 17.0, 3.0
    centre, angle = (size - 1) / 2, np.radians(angle_deg)
    turned, straight = (evenly_lit(View(0, size, x, y, a)) for a in (angle_deg, 0.0))
    q = np.stack(np.meshgrid(np.arange(size), np.arange(size)), axis=-1).astype(np.float64)
    back = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    p = (q - centre) @ back.T + centre
    expected = cv2.remap(straight, p[..., 0].astype(np.float32), p[..., 1].astype(np.float32), cv2.INTER_CUBIC)
    inner = slice(20, -20)
    assert np.corrcoef(expected[inner, inner].ravel(), turned[inner, inner].ravel())[0, 1] > 0.99


# --- the pictures of lines 0 and 1 never change -----------------------------------------------------

PIXELS = "ecd6cd5dc7422e995b204e155a37b41f20b4d6abb4d6fdea423696a48f8d37de"
ARITHMETIC = "369a5e002d543df38604ed37c7541fc2530b1cfc64bae747af6a9625b77e43cd"
"""What OpenCV made of a fixed picture where `PIXELS` was taken: on other processors its last bits may differ."""
MEANS = {
    (0, 64, "ok"): (125.72, 122.91, 110.59),
    (0, 200, "scratch"): (113.66, 124.58, 117.34),
    (1, 96, "particle"): (115.25, 106.54, 102.66),
    (1, 200, "dent"): (113.63, 101.46, 95.88),
}
"""Mean red, green, blue of pictures (line, size, class) drawn there."""


def arithmetic() -> str:
    field = np.random.default_rng(0).standard_normal((97, 97)).astype(np.float32)
    blurred = cv2.GaussianBlur(field, (0, 0), 1.7)
    columns, rows = np.meshgrid(*(np.arange(97, dtype=np.float32) * 0.93,) * 2)
    moved = cv2.remap(blurred, columns + 0.3, rows + 0.7, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
    small = np.clip(128 + 60 * cv2.resize(moved, (31, 31), interpolation=cv2.INTER_AREA), 0, 255) ** 0.9
    _, data = cv2.imencode(".jpg", np.rint(small).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 90])
    return hashlib.sha256(moved.tobytes() + small.astype(np.float32).tobytes() + data.tobytes()).hexdigest()


def test_the_first_two_lines_give_the_pictures_they_always_gave() -> None:
    digest = hashlib.sha256()
    for line in (0, 1):
        for size in (64, 96, 200):
            for index, defect in enumerate(["ok", *PAINTERS]):
                drawn = draw_picture(line, size, 7, index, defect)
                for part in (drawn.picture, drawn.twin, drawn.mask):
                    if part is not None:
                        digest.update(part.tobytes())
                digest.update(repr((drawn.view.x, drawn.view.y, drawn.view.angle_deg)).encode())
                if (line, size, defect) in MEANS:
                    assert drawn.picture.mean(axis=(0, 1)) == pytest.approx(MEANS[line, size, defect], abs=0.05)
    if arithmetic() == ARITHMETIC:
        assert digest.hexdigest() == PIXELS


# --- the random lines, and what can be asked of any line --------------------------------------------


@pytest.mark.parametrize("line", range(2, 22))
def test_a_random_lines_cell_does_not_repeat_within_itself(line: int) -> None:
    likeness, spread = _ambiguity(process_line(line))
    assert likeness <= 0.93 and spread >= 4
    assert max(cycle_px(line, 64)) <= 0.4 * 64
    assert process_line(line) == random_line(line) != random_line(line + len(FAMILIES))


@pytest.mark.parametrize("line", range(2, 12))
def test_every_defect_can_be_drawn_on_every_kind_of_layout(line: int) -> None:
    for index, defect in enumerate(PAINTERS):
        drawn = draw_picture(line, 64, 1, index, defect, Scene(shear=7.0 if line % 2 else 0.0))
        assert drawn.mask is not None and drawn.mask.any()
        far = cv2.dilate(drawn.mask, np.ones((9, 9))) == 0
        assert np.abs(drawn.picture.astype(int) - drawn.twin).max(axis=2)[far].mean() < 2


@pytest.mark.parametrize("line", [0, 3, 6, 9])
@pytest.mark.parametrize("shear", [0.0, 17.3, -6.0])
def test_the_lattice_vectors_carry_a_magnified_turned_picture_onto_itself(line: int, shear: float) -> None:
    cycle, scale, angle = (31.3, 24.6), 1.07, 12.0
    picture = evenly_lit(View(line, 128, 5.0, 9.0, angle, scale, cycle, shear))
    turn = scale * np.array([[np.cos(np.radians(angle)), -np.sin(np.radians(angle))],
                             [np.sin(np.radians(angle)), np.cos(np.radians(angle))]])  # fmt: skip
    inner = picture[10:-10, 10:-10]
    for vector in ((cycle[0], 0.0), (shear, cycle[1]), (shear - cycle[0], cycle[1])):
        dx, dy = turn @ vector
        sign = 1 if dy >= 0 else -1
        moved = likeness_at(picture, sign * dx, sign * dy)
        assert moved > 0.97, (vector, moved)
    dx, dy = turn @ np.array([shear + cycle[0] / 2, cycle[1]])
    assert likeness_at(picture, dx, dy) < 0.95 and inner.std() > 1


def likeness_at(picture: np.ndarray, dx: float, dy: float) -> float:
    """Correlation of a picture with itself moved by (dx, dy) px, any signs, away from the edges."""
    u, v = np.meshgrid(*(np.arange(n, dtype=np.float32) for n in picture.shape[::-1]))
    moved = cv2.remap(picture, u + np.float32(dx), v + np.float32(dy), cv2.INTER_CUBIC)
    low, high = 4, picture.shape[0] - 5
    there = [(c >= low) & (c <= high) for c in (u + dx, v + dy, u, v)]
    inside = np.logical_and.reduce(there)
    return float(np.corrcoef(picture[inside], moved[inside])[0, 1])


def test_the_documented_formula_reads_a_magnified_and_sheared_picture() -> None:
    size, x, y, angle_deg, scale, shear = 200, 11.0, 17.0, 3.0, 1.1, 13.0
    centre, angle = (size - 1) / 2, np.radians(angle_deg)
    seen, straight = (evenly_lit(View(0, size, x, y, a, s, (40.0, 52.0), shear)) for a, s in ((3.0, 1.1), (0.0, 1.0)))
    q = np.stack(np.meshgrid(np.arange(size), np.arange(size)), axis=-1).astype(np.float64)
    back = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    p = (q - centre) @ back.T / scale + centre
    expected = cv2.remap(straight, p[..., 0].astype(np.float32), p[..., 1].astype(np.float32), cv2.INTER_CUBIC)
    inner = slice(20, -20)
    assert np.corrcoef(expected[inner, inner].ravel(), seen[inner, inner].ravel())[0, 1] > 0.99


def test_the_options_show_in_the_pictures_and_in_the_truth(tmp_path: Path) -> None:
    asked = config(
        tmp_path, pictures=33, line=4, size=96, cycle=(28.5, 33.25), shear=14.25, turn_deg=5.0, max_scale=0.03,
        reverse=0.5, blur=1.0, noise=0.05,
    )  # fmt: skip
    list(make_demo(asked))
    rows = read_csv(tmp_path / "truth.csv")
    assert tuple(rows[0])[-3:] == ("scale", "reversed", "shear")
    assert {(r["cycle_x"], r["cycle_y"], r["shear"]) for r in rows} == {("28.500000", "33.250000", "14.250000")}
    scales = [float(r["scale"]) for r in rows]
    assert all(abs(s - 1) <= 0.03 for s in scales) and max(scales) - min(scales) > 0.03
    assert 8 <= sum(r["reversed"] == "1" for r in rows) <= 25
    assert all(abs(float(r["angle_deg"]) - 5) <= MAX_ANGLE_DEG for r in rows)
    assert DemoConfig.from_dict(json.loads((tmp_path / "demo.json").read_text(encoding="utf-8"))) == asked
    (event,) = make_demo(asked)
    assert isinstance(event, Notice)


def test_a_demo_made_before_the_options_existed_is_still_reused(demo: Path, tmp_path: Path) -> None:
    (tmp_path / "truth.csv").write_bytes((demo / "truth.csv").read_bytes())
    kept = json.loads((demo / "demo.json").read_text(encoding="utf-8"))
    old = {k: kept[k] for k in ("out", "size", "pictures", "seed", "line", "version")}
    (tmp_path / "demo.json").write_text(json.dumps(old), encoding="utf-8")
    (event,) = make_demo(config(tmp_path))
    assert isinstance(event, Notice) and "reused" in event.text


def test_reversed_pictures_are_the_negative_and_noise_and_blur_do_what_they_say() -> None:
    plain = draw_picture(0, 96, 1, 0, "ok").picture.astype(float)
    negative = draw_picture(0, 96, 1, 0, "ok", Scene(reverse=1.0))
    assert negative.reversed and np.abs(255 - negative.picture.astype(float) - plain).mean() < 2
    noisy = draw_picture(0, 96, 1, 0, "ok", Scene(noise=0.1)).picture.astype(float)
    assert (noisy - plain).std() == pytest.approx(25.5, rel=0.25)
    blurred = draw_picture(0, 96, 1, 0, "ok", Scene(blur=2.0)).picture.astype(float)
    assert np.abs(np.diff(blurred, axis=1)).mean() < 0.5 * np.abs(np.diff(plain, axis=1)).mean()


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("line", -1, "Process line -1"),
        ("cycle", (8.0, 30.0), "cycle is 8 x 30 px"),
        ("shear", 300.0, "moved by 300 px"),
        ("turn_deg", 200.0, "turned by 200 degrees"),
        ("max_scale", 0.5, "change of scale is 0.5"),
        ("reverse", 2.0, "reversed pictures is 2"),
        ("blur", 9.0, "blur is 9 px"),
        ("noise", 0.9, "noise is 0.9"),
    ],
)
def test_an_impossible_option_gets_a_sentence(field: str, value: Any, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        DemoConfig(**{"out": "x", field: value})


def test_the_command_line_asks_for_all_of_it() -> None:
    line = (
        "demo-data out --line 7 --cycle 24.5 40 --shear -12.25 --turn 3 --max-scale 0.02 --reverse 0.5 --blur 1"
        " --noise 0.1"
    )
    options = vars(build_parser().parse_args(line.split()))
    assert config_of(options.pop("task"), options) == DemoConfig(
        out="out",
        line=7,
        cycle=(24.5, 40.0),
        shear=-12.25,
        turn_deg=3.0,
        max_scale=0.02,
        reverse=0.5,
        blur=1.0,
        noise=0.1,
    )
