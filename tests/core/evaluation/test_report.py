"""The report: one whole page that needs nothing else, and figures that machines can read."""

from __future__ import annotations

import base64
import io
import json
import math
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from core.config import ReportConfig
from core.data.images import write_picture
from core.data.lattice import Lattice
from core.errors import InputError
from core.evaluation.checkpoint import METRIC_COLUMNS
from core.evaluation.report import write_report
from core.evaluation.report_charts import Level as Dashed
from core.evaluation.report_charts import Series, line_chart, linear_axis, log_axis
from core.evaluation.report_pictures import choose_sources, lattice_lines
from core.evaluation.report_values import chance_error_px, duration, percent
from core.events import Event, Level, Metric, Notice, Progress, to_record
from core.files import read_csv, read_json, write_csv, write_json, write_text
from core.generation.columns import MANIFEST_COLUMNS, REJECTED_COLUMNS
from core.paths import Project, SetFolder

ODD = '<b>긁힘 & "굵은"'
CLASSES = {"ok": 4, ODD: 2}
KEY = "0123456789abcdef0123"
CYCLE = (6.0, 8.0)
OBLIQUE = (Lattice((6.0, 4.0), (-2.0, 8.0)), Lattice((4.75, -3.33), (-4.71, -3.92)), Lattice((9.0, 0.0), (4.5, 7.0)))
VOID = {"meta", "img", "br", "input"}


class Page(HTMLParser):
    """What a browser would see: tags with attributes, text, and whether tags close in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def picture(number: int) -> np.ndarray:
    return np.random.default_rng(number).integers(0, 256, (20, 24, 3), np.uint8)


def folder_of(name: str) -> str:
    return "odd" if name == ODD else name


def make_project(root: Path, pattern: bool = True) -> Project:
    project, rows = Project(root / "project"), []
    for name, count in CLASSES.items():
        for index in range(count):
            file = f"{folder_of(name)}/{index}.png"
            write_picture(root / "pictures" / file, picture(len(rows)))
            row: dict[str, Any] = {"file": file, "class": name}
            rows.append(row | ({"x": 1.25, "y": 2.5, "score": 0.99} if pattern else {}))
    write_csv(project.coordinates, ("file", "class", "x", "y", "score"), rows)
    write_json(project.settings, {"format": 1, "pictures": "../pictures", "size": [24, 20], "channels": 3})
    summary: dict[str, Any] = {
        "pattern": pattern,
        "cycle": list(CYCLE) if pattern else None,
        "message": "The pattern repeats." if pattern else "No repeating pattern was found.",
        "counts": CLASSES,
        "skipped": [{"file": "odd/<broken>.png", "reason": "is empty (0 bytes); copy it again"}],
        "warnings": [f"'{ODD}' has only 2 pictures."],
        "key": KEY,
        "content": KEY,
        "template": {"file": "ok/0.png", "x": 1.25, "y": 2.5, "width": 9.0, "height": 12.0} if pattern else None,
    }
    write_json(project.summary, summary)
    return project


def make_run(project: Project, name: str, points: bool = True) -> None:
    run = project.run(name)
    write_json(run.config, {"run": name, "generator": "paper", "epochs": 20, "seed": 7, "vqvae_epochs": None})
    losses = [Metric(name=loss, epoch=e, value=1 / e) for loss in ("vqvae_loss", "loss") for e in range(1, 21)]
    lines = [json.dumps(to_record(event)) for event in losses] if points else []
    write_text(run.events, "\n".join([*lines, '{"event": "metric", "na']))  # killed while writing
    rows = [{"epoch": e, "ssim": e / 40, "ssim_ceiling": 0.95, "coordinate_error_px": 3.5} for e in (10, 20)]
    write_csv(run.metrics, METRIC_COLUMNS, rows if points else [])


def make_set(folder: Path, run: str, figures: dict[str, Any], pattern: bool = True, seed: int = 100) -> Path:
    target, rows = SetFolder(folder), []
    for name, count in CLASSES.items():
        for index in range(count):
            file = f"{folder_of(name)}/{index}.png"
            write_picture(folder / file, picture(seed + len(rows)))
            row = {"file": file, "class": name, "seed": 1, "run": run, "checkpoint": "epoch-0020.safetensors"}
            row |= {"checkpoint_hash": "feedbeef", "source": file, "shift_x": 0, "shift_y": 0}
            rows.append(row | ({"coordinate_error_px": 0.25} if pattern else {}))
    write_csv(target.manifest, MANIFEST_COLUMNS, rows)
    write_json(target.info, {"data": KEY, "checkpoint_hash": "feedbeef", "request": {"run": run, "seed": 3}})
    if figures:
        write_csv(target.metrics, ("name", "value"), [{"name": k, "value": v} for k, v in figures.items()])
    return folder


GOOD = {
    "pictures": 6,
    "coordinate_error_px_median": 0.05,
    "coordinate_error_px_p95": 0.2,
    "matcher_error_px_median": 0.02,
    "ssim_outside_defects": 0.93,
    "ssim_real_ceiling": 0.95,
    "perceptual_similarity": 0.98,
    "perceptual_real_ceiling": 0.985,
    "mask_iou": "",
    "yield": 0.9,
    f"yield.{ODD}": 0.75,
    "yield.ok": 1,
    "perceptual_metric": "ST-LPIPS (AlexNet)",
    "judge_accuracy_on_real": 0.95,
    "key": "feedbeef-6-0",
}
BAD = GOOD | {"coordinate_error_px_median": 3.4, "ssim_outside_defects": 0.2, "yield": 0.3, "yield.ok": 0.1}


@pytest.fixture
def made(tmp_path: Path) -> ReportConfig:
    project = make_project(tmp_path)
    make_run(project, "a")
    make_run(project, "b")
    sets = {
        "diffusion": str(make_set(tmp_path / "good", "a", GOOD)),
        "paper": str(make_set(tmp_path / "bad", "b", BAD, seed=200)),
    }
    seconds = {"diffusion": 300.0, "total": 700.5}
    return ReportConfig(project=str(project.folder), out=str(tmp_path / "out" / "report"), sets=sets, seconds=seconds)


def write(config: ReportConfig) -> tuple[list[Event], str, dict[str, Any]]:
    events = list(write_report(config))
    out = Path(config.out)

    def refuse(name: str) -> float:
        raise AssertionError(f"{name} is not JSON")

    numbers = json.loads(out.with_name("report.json").read_text("utf-8"), parse_constant=refuse)
    return events, out.with_name("report.html").read_text("utf-8"), numbers


def test_the_page_is_one_file_that_needs_nothing_else(made: ReportConfig) -> None:
    events, text, _ = write(made)
    assert sorted(p.name for p in Path(made.out).parent.iterdir()) == ["report.html", "report.json"]
    assert isinstance(events[0], Progress)
    assert isinstance(events[-1], Notice) and "report.html" in events[-1].text
    page = Page(text)
    assert page.open == []
    assert not {"script", "link", "iframe", "object"} & {tag for tag, _ in page.tags}
    assert not re.search(r"https?:|//\w|url\(|@import|file:", re.sub(r"data:image/png;base64,[\w+/=]+", "", text))
    sources = [a["src"] if tag == "img" else a["href"] for tag, a in page.tags if tag in ("img", "image")]
    # 6 real, 6 of either set, and the overlay's.
    assert len(sources) == 6 + 2 * 6 + 1
    assert all(str(source).startswith("data:image/png;base64,") for source in sources)


def test_pictures_are_embedded_pixel_by_pixel_beside_their_source(made: ReportConfig) -> None:
    _, text, _ = write(made)
    shown = []
    for tag, attributes in Page(text).tags:
        if tag == "img":
            data = base64.b64decode(str(attributes["src"]).partition(",")[2])
            shown.append(np.asarray(Image.open(io.BytesIO(data))))
    # The class `ok` comes first: its real pictures, then those of either set.
    wanted = [*range(4), *range(100, 104), *range(200, 204), *range(4, 6), *range(104, 106), *range(204, 206)]
    assert [next(n for n in wanted if np.array_equal(picture(n), s)) for s in shown] == wanted


def test_json_has_the_promised_keys_and_null_for_what_is_missing(made: ReportConfig) -> None:
    _, _, numbers = write(made)
    assert numbers["seconds"] == 700.5
    assert numbers["diffusion"] == {
        "seconds": 300.0,
        "pictures": 6,
        "drawn_again": None,
        "coordinate_error_px_median": 0.05,
        "coordinate_error_px_p95": 0.2,
        "matcher_error_px_median": 0.02,
        "ssim_outside_defects": 0.93,
        "ssim_real_ceiling": 0.95,
        "perceptual_similarity": 0.98,
        "perceptual_real_ceiling": 0.985,
        "perceptual_metric": "ST-LPIPS (AlexNet)",
        "mask_iou": None,
        "yield": 0.9,
        "yield_by_class": {ODD: 0.75, "ok": 1.0},
        "judge_accuracy_on_real": 0.95,
    }
    assert numbers["paper"]["seconds"] is None
    assert numbers["paper"]["coordinate_error_px_median"] == 3.4


def test_names_are_shown_as_text_and_never_as_markup(made: ReportConfig) -> None:
    _, text, _ = write(made)
    assert "<b>긁힘" not in text
    assert "<broken>" not in text
    page = Page(text)
    assert ODD in page.text
    assert "odd/<broken>.png" in page.text


def test_bad_figures_are_called_bad_and_good_ones_are_not(made: ReportConfig) -> None:
    _, text, _ = write(made)
    verdicts = text.partition('<section class="verdict s1">')
    good, bad = verdicts[0], verdicts[2].partition("</header>")[0]
    chance, _ = chance_error_px(Lattice.rectangular(*CYCLE))
    assert "!" not in Page(good.partition("<main>")[2].replace("<header>", "")).text
    assert f"no better than chance ({chance:.1f} px)" in bad
    assert "well below what real pictures reach" in bad
    assert "asked for as ok are taken" in bad
    words = Page(text).text
    assert "cycle 6.00 x 8.00 px" in words
    assert "1 − ST-LPIPS (AlexNet)" in words
    assert f"Random coordinates would score {chance:.2f} px" in words
    for said in ("feedbeef", "epoch-0020.safetensors", "11 min 40 s", "torch", KEY[:16]):
        assert said in words


def test_curves_of_both_runs_stand_in_the_same_charts(made: ReportConfig) -> None:
    _, text, _ = write(made)
    charts = re.findall(r'<svg class="chart".*?</svg>', text, re.DOTALL)
    names = [re.search(r'aria-label="([^"]*)"', chart)[1] for chart in charts]  # type: ignore[index]
    assert names == ["Training loss", "VQVAE loss", "SSIM outside defects", "Coordinate error, median"]
    for chart in charts:
        assert chart.count('class="line s0"') == chart.count('class="line s1"') == 1
    # Every epoch's loss, not only those of the checkpoints.
    assert charts[0].count("<circle") == 40
    assert "real pictures 0.950" in charts[2]
    assert "chance" in charts[3]


def test_a_set_without_figures_is_told_to_be_evaluated(made: ReportConfig) -> None:
    SetFolder(Path(made.sets["paper"])).metrics.unlink()
    with pytest.raises(InputError, match="'paper' must be evaluated first"):
        list(write_report(made))
    assert not Path(made.out).parent.exists()


def test_figures_of_another_state_of_the_set_are_refused(made: ReportConfig) -> None:
    make_set(Path(made.sets["paper"]), "b", BAD | {"pictures": 5})
    with pytest.raises(InputError, match="evaluate it again"):
        list(write_report(made))


def test_other_bad_input_gets_a_sentence(made: ReportConfig, tmp_path: Path) -> None:
    good = made.sets["diffusion"]
    for change, words in (
        ({"sets": {}}, "No set was named"),
        ({"sets": {"a": str(tmp_path / "nowhere")}}, "holds no generated set"),
        ({"sets": {"seconds": good}}, "another name"),
        ({"project": str(tmp_path / "nowhere")}, "not a prepared project"),
    ):
        with pytest.raises(InputError, match=words):
            list(write_report(ReportConfig.from_dict(made.to_dict() | change)))
    write_json(SetFolder(Path(good)).info, {"data": "other pictures"})
    with pytest.raises(InputError, match="from other pictures"):
        list(write_report(made))


def test_without_a_pattern_or_curves_the_page_says_what_there_is(tmp_path: Path) -> None:
    project = make_project(tmp_path, pattern=False)
    make_run(project, "a", points=False)
    figures = {k: "" if "coordinate" in k else v for k, v in GOOD.items()}
    folder = make_set(tmp_path / "set", "a", figures, pattern=False)
    config = ReportConfig(project=str(project.folder), out=str(tmp_path / "report"), sets={"film": str(folder)})
    _, text, numbers = write(config)
    words = Page(text).text
    assert "No repeating pattern was found." in words
    assert "Coordinate error" not in words and "cycle" not in words
    assert '<svg class="chart"' not in text
    assert numbers["seconds"] is None
    assert numbers["film"]["coordinate_error_px_median"] is None


def test_an_unreadable_picture_is_told_and_the_rest_goes_on(made: ReportConfig) -> None:
    (Path(made.sets["paper"]) / "ok" / "1.png").write_bytes(b"")
    events, text, _ = write(made)
    warned = [e.text for e in events if isinstance(e, Notice) and e.level is Level.WARNING]
    assert len(warned) == 1 and "1.png is empty" in warned[0]
    assert text.count("<img") == 17


@pytest.mark.parametrize("lattice", [Lattice.rectangular(*CYCLE), *OBLIQUE])
def test_chance_is_what_random_coordinates_score(lattice: Lattice) -> None:
    shares = np.random.default_rng(0).random((20_000, 2))
    distances = [lattice.distance(lattice.at(*share), (0.0, 0.0)) for share in shares]
    median, mean = chance_error_px(lattice)
    assert math.isclose(median, np.median(distances), rel_tol=0.02)
    assert math.isclose(mean, np.mean(distances), rel_tol=0.02)


@pytest.mark.parametrize("lattice", [Lattice.rectangular(*CYCLE), *OBLIQUE])
def test_the_lines_meet_in_every_corner_that_a_turned_picture_shows(lattice: Lattice) -> None:
    origin, size, scale = (1.75, 3.0), np.array([60.0, 40.0]), 0.9
    lines = np.array(lattice_lines(lattice, origin, 60, 40, scale)).reshape(-1, 2, 2)
    corners = np.array([[lattice.at(k, n) for k in range(-40, 41)] for n in range(-40, 41)]).reshape(-1, 2) + origin
    for angle_deg in (0.0, 7.0, 45.0):
        angle = np.deg2rad(angle_deg)
        turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        shown = (corners - size / 2) @ turn.T + size / 2
        for corner in corners[((shown >= 0) & (shown <= size)).all(1)]:
            along, to = lines[:, 1] - lines[:, 0], corner - lines[:, 0]
            off = np.abs(along[:, 0] * to[:, 1] - along[:, 1] * to[:, 0]) / np.hypot(*along.T)
            within = (along * to).sum(1) / (along**2).sum(1)
            assert ((off < 1e-9) & (within > -1e-9) & (within < 1 + 1e-9)).sum() == 2


def test_an_oblique_pattern_is_drawn_as_it_lies(made: ReportConfig) -> None:
    project = Project(Path(made.project))
    lattice = OBLIQUE[0]
    summary = {"lattice": lattice.to_list(), "cycle": list(lattice.cycle)}
    template = {"file": "ok/0.png", "x": -1.5, "y": 2.5, "width": 9.0, "height": 12.0}
    write_json(project.summary, read_json(project.summary) | summary | {"template": template})
    rows = [row | {"angle_deg": "3.5", "scale": "1.02"} for row in read_csv(project.coordinates)]
    write_csv(project.coordinates, tuple(rows[0]), rows)
    _, text, _ = write(made)
    words = Page(text).text
    assert "translate(12.0 10.0) rotate(3.500) scale(1.02000) translate(-12.0 -10.0)" in text
    assert "cycle 7.21 x 8.25 px, along the lines" in words
    assert "turned by 3.50°, enlarged 1.020 times" in words
    assert "x -1.50, y 2.50 px" in words
    assert 'class="at"' not in text, "the coordinate itself lies beside the picture"
    spot = next(attributes for tag, attributes in Page(text).tags if tag == "circle" and attributes["class"] == "spot")
    corner = float(str(spot["cx"])) - 0.5, float(str(spot["cy"])) - 0.5
    assert 0 <= corner[0] <= 24 and 0 <= corner[1] <= 20
    assert lattice.distance(corner, (-1.5, 2.5)) < 0.02
    assert f"{chance_error_px(lattice)[0]:.1f} px" in words


def test_a_set_of_deepsmote_is_told_in_its_own_terms(made: ReportConfig, tmp_path: Path) -> None:
    project = Project(Path(made.project))
    run = project.run("smote")
    write_json(run.config, {"run": "smote", "generator": "deepsmote", "epochs": 20, "timesteps": 1000, "loss": "sharp"})
    points = [Metric(name="validation_loss", epoch=e, value=0.1 / e) for e in (10, 20)]
    write_text(run.events, "\n".join(json.dumps(to_record(event)) for event in points))
    rows = [{"epoch": e, "ssim": 0.8, "perceptual_similarity": 0.7, "validation_loss": 0.1 / e} for e in (10, 20)]
    write_csv(run.metrics, METRIC_COLUMNS, rows)
    figures = {k: "" if k.startswith("coordinate") else v for k, v in GOOD.items()}
    figures |= {
        "near_copies": 2,
        "diversity": 0.91,
        "sharpness": 0.5,
        "diversity.ok": 0.91,
        "ssim_outside_defects": 0.3,
    }
    folder = make_set(tmp_path / "smote", "smote", figures, pattern=False)
    target = SetFolder(folder)
    between = [
        row | {"parent_1": row["source"], "parent_2": "ok/3.png", "factor": "0.25"} for row in read_csv(target.manifest)
    ]
    write_csv(target.manifest, MANIFEST_COLUMNS, between)
    write_json(target.info, read_json(target.info) | {"request": {"run": "smote", "seed": 3, "jitter_px": 0.0}})
    alone = ReportConfig.from_dict(made.to_dict() | {"sets": {"smote": str(folder)}})
    _, text, numbers = write(alone)
    words = Page(text).text
    assert "6 pictures, each between two real ones of its class; 2 near copies of training pictures" in words
    assert "91 % as varied as the real ones; 50 % as sharp as the real ones" in words
    assert "Sharpness: 50 % of real: blurred." in words
    assert "Near copies: 2 of 6: many teach nothing new." in words
    assert "75 % of this one" in words
    assert "Coordinate error" not in words and "Mask overlap" not in words
    assert "well below what real pictures reach" not in words
    assert "SSIM of held-back pictures" in text and "Loss on held-back pictures" in text
    assert "SSIM outside defects" not in re.findall(r'aria-label="([^"]*)"', text)
    assert "train: loss" in words and "timesteps" not in words and "jitter" not in words
    assert numbers["smote"]["near_copies"] == 2
    both = ReportConfig.from_dict(made.to_dict() | {"sets": made.sets | {"smote": str(folder)}})
    _, text, _ = write(both)
    assert "no coordinate was asked" in Page(text).text
    assert "of smote a new picture between it and another of its class" in Page(text).text
    assert {"SSIM outside defects", "SSIM of held-back pictures"} <= set(re.findall(r'aria-label="([^"]*)"', text))


def screened(config: ReportConfig) -> SetFolder:
    """The set `diffusion` with masks, newer columns, and three candidates that screening rejected."""
    folder = SetFolder(Path(config.sets["diffusion"]))
    mask = np.zeros((20, 24), np.uint8)
    mask[5:8, 2:4] = 255
    write_picture(folder.masks / "ok" / "0.png", mask[..., None])
    rows = read_csv(folder.manifest)
    rows[1] |= {"light": "ok/3.png", "warp_seed": "4", "warp_shape": "ok/2.png"}
    write_csv(folder.manifest, MANIFEST_COLUMNS, rows)
    request = {"run": "a", "counts": {"ok": 4, ODD: 3}}
    write_json(folder.info, {"data": KEY, "checkpoint_hash": "feedbeef", "request": request})
    rejected = [
        {"file": "ok/0.png", "class": "ok", "picture": "rejected/ok/0_1.png", "reasons": "class mask"},
        {"file": "ok/0.png", "class": "ok", "picture": "rejected/ok/0_2.png", "reasons": "class"},
        {"file": "odd/9.png", "class": ODD, "picture": "rejected/odd/9_1.png", "reasons": "copy"},
    ]
    for number, row in enumerate(rejected):
        write_picture(folder.folder / row["picture"], picture(900 + number))
    write_csv(folder.rejected, REJECTED_COLUMNS, rejected)
    return folder


def test_defects_are_outlined_and_changes_said(made: ReportConfig) -> None:
    screened(made)
    _, text, _ = write(made)
    assert text.count('class="mask"') == 1, "only where a mask lies"
    assert re.search(r'<path class="ink" d="M2 5H4M2 8H4M2 5V8M4 5V8"/>', text)
    assert 'id="outlines" checked' in text
    assert "another defect&#39;s shape, other light" in text
    assert (
        "outline the defects"
        not in write(ReportConfig.from_dict(made.to_dict() | {"sets": {"paper": made.sets["paper"]}}))[1]
    )


def test_what_was_drawn_again_and_why_is_told(made: ReportConfig) -> None:
    screened(made)
    _, text, numbers = write(made)
    words = Page(text).text
    assert "6 pictures, kept of 9 drawn" in words
    assert "9 pictures were drawn and 6 of them kept (67 %)" in words
    assert f"1 of {ODD} is lacking: too few of the pictures drawn passed." in words
    assert "were taken for another class by the judge that screens 2" in words
    assert "were near copies of a training picture 1" in words
    assert "ok 4 4 2 wrong class" in words
    assert "wrong class, mask" in words, "a rejected picture is shown with its reasons"
    assert text.count("<img") == 18 + 3
    assert (numbers["diffusion"]["drawn_again"], numbers["paper"]["drawn_again"]) == (3, None)


def test_every_figure_stands_beside_its_goal_or_what_real_pictures_reach(made: ReportConfig, tmp_path: Path) -> None:
    folder = screened(made)
    new = {
        "kid": 0.004, "kid_low": 0.003, "kid_high": 0.006, "kid_floor": 0.0025, "sharpness": 1.2,
        "defect_sharpness": 0.95, "diversity": 0.97, "near_copies": 0, "near_copies_real": 0.01, "mask_iou": 0.7,
        "mask_iou_ceiling": 0.88, "yield_low": 0.8, "yield_high": 0.95, "yield_before_screening": 0.6, "unreal": 1,
        "yield_low.ok": 0.97, "yield_high.ok": 1, "sharpness.ok": 1.02, "diversity.ok": 0.5,
        "judge_accuracy_on_real.ok": 0.93,
    }  # fmt: skip
    rows = [{"name": k, "value": v} for k, v in (GOOD | new).items()]
    write_csv(folder.metrics, ("name", "value"), rows)
    plain = make_set(tmp_path / "plain", "a", GOOD | {"yield": 0.97, "kid": 0.9, "kid_floor": 0.0025}, seed=300)
    config = ReportConfig.from_dict(made.to_dict() | {"sets": {**made.sets, "as drawn": str(plain)}})
    _, text, numbers = write(config)
    words = Page(text).text
    for said in (
        "Distance to real pictures (KID) goal: at most 2 times the floor 0.004 ✓ 0.003 to 0.006, floor 0.0025",
        "Sharpness goal: 90 to 110 % 120 % of real misses its goal",
        "Sharpness in the defect goal: 90 to 110 % 95 % ✓ of real",
        "Variety within a class goal: at least 90 % 97 % ✓ of real",
        "Near copies goal: at most 1 % 0 ✓ of 6, real: 1 %",
        "Mask overlap (IoU) goal: at least 0.75 0.70 of 0.88 at best misses its goal",
        "Yield before screening goal: at least 95 % 60 % misses its goal 30 % ! fewer than half 97 % ✓",
        "each class 90 % 90 % 80 % to 95 % misses its goal",
        "ok 100 % ✓ of 4, 97 % to 100 %",
        "Unlike any real picture 1 of 6 ! many are no picture of the kind",
        "class pictures yield sharpness variety judge on real",
        "ok 4 100 % ✓ 102 % ✓ 50 % · 93 %",
        "SSIM outside defects goal: at least 95 % of real 0.930 ✓ of 0.950 real",
        "Coordinate error, median goal: at most 0.25 px 0.050 px ✓",
        "KID 0.9 (floor 0.0025): far from the real pictures",
    ):
        assert said in words, said
    assert numbers["diffusion"]["kid_floor"] == 0.0025


def test_pictures_of_each_class_stand_in_one_table_for_all_sets(made: ReportConfig) -> None:
    _, text, _ = write(made)
    assert text.count('<table class="bars">') == 1
    assert "added after" in Page(text).text
    folder = SetFolder(Path(made.sets["paper"]))
    write_csv(folder.manifest, MANIFEST_COLUMNS, read_csv(folder.manifest)[:5])
    make = [{"name": k, "value": v} for k, v in (BAD | {"pictures": 5}).items()]
    write_csv(folder.metrics, ("name", "value"), make)
    _, text, _ = write(made)
    assert text.count('<table class="bars">') == 1
    assert "real + diffusion + paper" in Page(text).text
    assert "all 6 6 5" in Page(text).text


def test_newer_curves_stand_in_charts_of_their_own(made: ReportConfig) -> None:
    run = Project(Path(made.project)).run("a")
    rows = [row | {"score": "0.5", "yield": "0.9"} for row in read_csv(run.metrics)]
    write_csv(run.metrics, (*rows[0],), rows)
    told = [Metric(name="codebook_usage", epoch=e, value=0.5) for e in range(1, 9)]
    write_text(run.events, "\n".join(json.dumps(to_record(event)) for event in told))
    _, text, _ = write(made)
    names = re.findall(r'aria-label="([^"]*)"', text)
    assert {"Overall score", "Yield during training"} <= set(names)
    chart = next(c for c in re.findall(r'<svg class="chart".*?</svg>', text, re.DOTALL) if "codes in use" in c)
    assert chart.count("<circle") == 8


def test_pictures_that_all_sets_share_are_shown_first() -> None:
    first = [{"source": name} for name in ("a", "b", "c", "c", "d")]
    second = [{"source": name} for name in ("d", "e", "c")]
    assert choose_sources([first, second], 4) == ["d", "c", "a", "b"]
    assert choose_sources([first], 9) == ["a", "b", "c", "d"]


def test_axes_have_round_ticks_inside_their_range() -> None:
    axis = linear_axis([0.12, 0.93], 0, 100)
    assert axis.ticks == pytest.approx([0.2, 0.4, 0.6, 0.8])
    assert axis.at(axis.low) == 0 and axis.at(axis.high) == 100
    log = log_axis([0.004, 9.2], 100, 0)
    assert log.ticks == pytest.approx([0.001, 0.01, 0.1, 1, 10])
    assert log.at(0.1) == pytest.approx(50)
    assert log_axis([0.3, 0.9], 0, 1).ticks == pytest.approx([0.2, 0.5, 1])
    assert log_axis([5.0], 0, 1).ticks == pytest.approx([5, 10])
    assert len(linear_axis([3.0], 0, 1).ticks) >= 2


def test_a_chart_survives_one_point_and_zeros_and_draws_nothing_from_nothing() -> None:
    assert line_chart("loss", "px", [Series("run", 0, [])], [Dashed("best", 1.0)]) is None
    one = line_chart("<loss>", "px", [Series("<run>", 0, [(5, 0.0)])], [Dashed("best", 1.0)], log=True)
    assert one is not None
    assert "nan" not in one and "<loss>" not in one and "<run>" not in one
    assert one.count("<circle") == 1


def test_numbers_in_words() -> None:
    assert [percent(v) for v in (None, 0.0, 0.004, 0.5, 0.996, 1.0)] == ["–", "0 %", "0.4 %", "50 %", "99.6 %", "100 %"]
    assert [duration(v) for v in (None, 8, 485, 4320)] == ["–", "8 s", "8 min 05 s", "1 h 12 min"]
