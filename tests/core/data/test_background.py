"""Pictures that show the same thing in the same place: the usual picture is found, and a defect is what differs."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from core.config import GenerateConfig, PrepareConfig
from core.data.augment import random_turns
from core.data.background import Background, find_background
from core.data.dataset import Prepared
from core.data.explain import explain
from core.data.images import write_picture
from core.data.load import load_prepared
from core.data.prepare import prepare_project
from core.data.request import Request
from core.diffusion.anchored import AnchoredDiffusion
from core.diffusion.conditions import conditions_of, pictures_tensor, turned_over
from core.diffusion.systems import build_system, system_settings
from core.errors import InputError
from core.evaluation.metrics import real_like
from core.files import read_json, write_json
from core.generation.limits import redrawn
from core.generation.plan import plan
from core.judging.seen import see
from core.paths import Project
from core.runtime import Runtime, generator_of
from tests.core.data.steps import drained

SIDE = 64


def cell(rng: np.random.Generator) -> np.ndarray:
    """A cell with bars and cut corners in its own light, (H, W, 1) uint8, and no defect."""
    v, u = np.mgrid[:SIDE, :SIDE].astype(np.float32)
    light = rng.uniform(0.4, 0.8) * (1 + rng.uniform(-0.1, 0.1) * (u / SIDE - 0.5))
    picture = np.full((SIDE, SIDE), 1.0, np.float32)
    for bar in (12, 32, 52):
        picture[bar : bar + 3, 3:-3] *= 0.5
    picture[np.minimum(u, SIDE - 1 - u) + np.minimum(v, SIDE - 1 - v) < 10] *= 0.3
    shown = cv2.GaussianBlur(picture * light, (0, 0), rng.uniform(0.5, 0.8)) + rng.normal(0, 0.006, picture.shape)
    return np.clip(shown * 255, 0, 255).astype(np.uint8)[..., None]


def cracked(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """The same with a dark spot, and its mask (H, W) bool."""
    picture, mask = cell(rng), np.zeros((SIDE, SIDE), np.uint8)
    at = (int(rng.integers(14, 50)), int(rng.integers(14, 50)))
    cv2.ellipse(mask, at, (int(rng.integers(3, 9)), 3), float(rng.uniform(0, 180)), 0, 360, 1, -1)
    picture[mask > 0] = (picture[mask > 0] * 0.5).astype(np.uint8)
    return picture, mask > 0


def found_in(good: list[np.ndarray], bad: list[np.ndarray]) -> Background | None:
    pictures = {f"{kind}/{i}": p for kind, ps in (("ok", good), ("ng", bad)) for i, p in enumerate(ps)}
    names = [[name for name in pictures if name.startswith(kind)] for kind in ("ok", "ng")]
    return drained(find_background(names[0], names[1], pictures.__getitem__))[1]


@pytest.fixture(scope="module")
def usual() -> Background:
    rng = np.random.default_rng(0)
    found = found_in([cell(rng) for _ in range(60)], [cracked(rng)[0] for _ in range(20)])
    assert found is not None
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rng, out = np.random.default_rng(1), tmp_path_factory.mktemp("cells")
    for i in range(50):
        write_picture(out / "ok" / f"{i}.png", cell(rng))
    for i in range(16):
        write_picture(out / "spot" / f"{i}.png", cracked(rng)[0])
    return out


@pytest.fixture(scope="module")
def cells(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    project = tmp_path_factory.mktemp("project")
    list(prepare_project(PrepareConfig(pictures=str(folder), project=str(project))))
    return load_prepared(Project(project))


# --- the usual picture ---------------------------------------------------------------------------------


def test_pictures_of_one_thing_have_a_usual_picture_and_pictures_of_many_have_none() -> None:
    rng = np.random.default_rng(2)
    assert found_in([cell(rng) for _ in range(24)], []) is not None
    shifted = [np.roll(cell(rng), tuple(rng.integers(0, SIDE, 2)), (0, 1)) for _ in range(40)]
    assert found_in(shifted, []) is None


def test_few_pictures_have_no_usual_picture() -> None:
    rng = np.random.default_rng(3)
    assert found_in([cell(rng) for _ in range(10)], []) is None


def test_a_large_defect_does_not_draw_the_usual_picture_to_itself(usual: Background) -> None:
    rng = np.random.default_rng(4)
    whole = cell(rng)
    damaged = whole.copy()
    damaged[20:50, 30:60] = 10
    shown = usual.drawn(usual.fit(damaged.astype(np.float32) / 255))
    assert np.abs(shown - whole.astype(np.float32) / 255).mean() < 0.01


def test_a_defect_is_found_where_it_is_and_good_pictures_are_empty(usual: Background) -> None:
    rng, overlaps = np.random.default_rng(5), []
    for _ in range(20):
        picture, truth = cracked(rng)
        mask = explain(usual, picture.astype(np.float32) / 255).mask
        overlaps.append((mask & truth).sum() / (mask | truth).sum())
    assert np.mean(overlaps) > 0.5
    good = [explain(usual, cell(rng).astype(np.float32) / 255).mask.any() for _ in range(30)]
    assert np.mean(good) <= 0.3


def test_a_faint_crack_is_found_along_its_whole_length(usual: Background) -> None:
    rng, found = np.random.default_rng(8), []
    for _ in range(20):
        picture, line = cell(rng).astype(np.float32), np.zeros((SIDE, SIDE), np.uint8)
        start, across = int(rng.integers(14, 20)), int(rng.integers(-6, 6))
        cv2.line(line, (start, start + across), (start + 28, start + across + 28), 1)
        picture[line > 0] -= 12  # eight times the noise of a pixel, and lighter than the bars by far
        mask = explain(usual, picture / 255).mask
        found.append((mask & (line > 0)).sum() / line.sum() if mask.mean() < 0.1 else 0)
    assert np.mean(found) > 0.7


def test_no_masks_are_told_where_the_bad_pictures_look_like_the_good_ones() -> None:
    rng = np.random.default_rng(6)
    found = found_in([cell(rng) for _ in range(50)], [cell(rng) for _ in range(20)])
    assert found is not None and found.tolerance == 0
    picture = cracked(rng)[0].astype(np.float32) / 255
    assert not found.find_defect(picture, found.drawn(found.fit(picture))).mask.any()


# --- in a project --------------------------------------------------------------------------------------


def test_a_project_without_a_pattern_keeps_its_usual_picture_and_masks(cells: Prepared) -> None:
    assert cells.pattern is None and cells.background is not None and cells.finds_masks
    assert read_json(cells.project.summary)["message"].endswith("learnt by how it differs from the rest.")
    spots = cells.rows_of("spot")
    assert cells.masks[spots].any(axis=(1, 2)).mean() > 0.8 and not cells.masks[cells.rows_of("ok")].any()
    left = [np.abs(cells.residual_of(int(row))).mean() for row in cells.rows_of("ok")]
    assert np.median(left) < 0.01


def test_a_few_more_pictures_keep_the_usual_picture(folder: Path, cells: Prepared, tmp_path: Path) -> None:
    pictures, project = tmp_path / "pictures", tmp_path / "project"
    shutil.copytree(folder, pictures)
    shutil.copytree(cells.project.folder, project)
    write_picture(pictures / "spot" / "new.png", cracked(np.random.default_rng(7))[0])
    list(prepare_project(PrepareConfig(pictures=str(pictures), project=str(project))))
    after = load_prepared(Project(project))
    assert after.background is not None and cells.background is not None
    assert after.background.key == cells.background.key
    assert len(after.files) == len(cells.files) + 1 and after.key != cells.key


def test_a_missing_usual_picture_is_told(cells: Prepared, tmp_path: Path) -> None:
    project = Project(tmp_path / "project")
    shutil.copytree(cells.project.folder, project.folder)
    settings = read_json(project.settings)
    write_json(project.settings, settings | {"pictures": str(cells.project.pictures())})
    project.background.unlink()
    with pytest.raises(InputError, match=r"background\.safetensors is missing or damaged; prepare"):
        load_prepared(project)


def test_the_asked_light_is_that_of_the_lender(cells: Prepared) -> None:
    lit = cells.clean_of(Request(0, light=5))
    assert np.allclose(lit, cells.clean_of(Request(5)))


def test_a_real_picture_is_seen_with_its_own_mask_again(cells: Prepared) -> None:
    row = int(next(r for r in cells.rows_of("spot") if cells.masks[r].any()))
    seen = see(cells, Request(row), cells.pictures[row])
    assert seen.mask_iou == 1 and seen.pose is None and np.isnan(seen.coordinate_error_px)


def test_a_scene_redrawn_in_another_light_shows_the_same_defect(cells: Prepared) -> None:
    rows = [int(r) for r in cells.rows_of("spot") if cells.masks[r].any()][:8]
    rng = np.random.default_rng(0)
    assert np.mean([see(cells, *redrawn(cells, row, rng)).mask_iou for row in rows]) > 0.7
    assert real_like(cells, rows[0], rng).shape == cells.pictures[0].shape


def test_new_pictures_are_asked_for_with_masks_in_other_lights(cells: Prepared) -> None:
    asked = plan(GenerateConfig(project="", run="", out="", counts={"spot": 40}), cells)
    assert any(p.request.light is not None for p in asked) and any(p.request.warp is not None for p in asked)
    assert all(cells.mask_of(p.request).any() for p in asked)


# --- the generator -------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def system(cells: Prepared) -> AnchoredDiffusion:
    torch.manual_seed(0)
    built = build_system("diffusion", system_settings(cells, 100) | {"widths": [16, 24, 32]}).eval()
    assert isinstance(built, AnchoredDiffusion)
    rows = list(range(0, len(cells.files), 2))
    built.calibrate(pictures_tensor(cells.pictures[rows]), conditions_of(cells, [Request(r) for r in rows]))
    return built


def test_the_generator_is_told_the_usual_picture_and_the_mask(cells: Prepared, system: AnchoredDiffusion) -> None:
    rows = [int(r) for r in cells.rows_of("spot")[:2]]
    conditions = conditions_of(cells, [Request(row) for row in rows])
    maps = system._context(conditions, torch.tensor([False, True])).maps
    assert maps is not None and maps.shape[1] == 2 * 16  # 4 x 4 blocks: usual picture and mask
    assert maps[0, 16:].sum() == conditions.mask[0].sum() > 0 and maps[1, 16:].sum() == 0


def test_what_it_draws_is_the_usual_picture_and_what_it_adds(cells: Prepared, system: AnchoredDiffusion) -> None:
    plain = Runtime(torch.device("cpu"), None)
    conditions = conditions_of(cells, [Request(3, light=9)])
    with torch.no_grad():
        made = system.generate(conditions, [1], plain, steps=2)[0]
        loss = system.loss(pictures_tensor(cells.pictures[[3]]), conditions, generator_of(0), plain)
    assert 0 < float(loss) < np.inf
    assert torch.corrcoef(torch.stack([made.flatten(), conditions.clean[0].flatten()]))[0, 1] > 0.9


def test_a_picture_is_turned_over_with_its_usual_picture_and_its_mask(cells: Prepared) -> None:
    rows = [int(r) for r in cells.rows_of("spot")[:12]]
    pictures, conditions = pictures_tensor(cells.pictures[rows]), conditions_of(cells, [Request(r) for r in rows])
    turns = random_turns(len(rows), np.random.default_rng(0))
    assert {tuple(t) for t in turns.tolist()} == {(a, b) for a in (False, True) for b in (False, True)}
    turned, told = turned_over(pictures, conditions, turns)
    for i, (sideways, upside) in enumerate(turns.tolist()):
        axes = [axis for axis, is_so in ((2, sideways), (1, upside)) if is_so]
        for before, after in (
            (pictures[i], turned[i]),
            (conditions.clean[i], told.clean[i]),
            (conditions.mask[i], told.mask[i]),
        ):
            assert bool((after == before.flip(axes)).all())
