"""Coordinates: the geometry's conventions, and how exactly a pose is measured."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from core.data.clean import CleanPattern, Pose, fold, tile_shape
from core.data.dataset import Prepared
from core.data.lattice import Lattice
from core.data.matching import fit_appearance, match
from core.data.overlay import Overlay, build
from tests.core.data.scenes import photographed, random_cell, tiled

CYCLE = (15.3, 18.7)
LATTICE = Lattice.rectangular(*CYCLE)
OBLIQUE = Lattice((15.3, -2.1), (6.4, 17.2))
SIZE = 64


def rgb(grey: np.ndarray) -> np.ndarray:
    return np.repeat(grey[..., None], 3, axis=2).astype(np.float32)


def moved(picture: np.ndarray, x: int, y: int) -> np.ndarray:
    return np.roll(picture, (y, x), axis=(0, 1))


@pytest.fixture(scope="module")
def cell() -> np.ndarray:
    return random_cell(np.random.default_rng(4))


def sampled(cell: np.ndarray, lattice: Lattice) -> CleanPattern:
    """The clean pattern of a known cell, sampled from it directly."""
    rows, columns = tile_shape(lattice)
    fine = tiled(cell, Lattice.rectangular(columns, rows), 0, 0, max(rows, columns))[:rows, :columns]
    return CleanPattern(rgb(fine), np.ones((rows, columns), np.float32), lattice)


@pytest.fixture(scope="module")
def pattern(cell: np.ndarray) -> CleanPattern:
    return sampled(cell, LATTICE)


def drawn(cell: np.ndarray, pose: Pose, lattice: Lattice = LATTICE, size: int = SIZE) -> np.ndarray:
    return rgb(tiled(cell, lattice, pose.x, pose.y, size, pose.angle_deg, pose.scale))


# --- rendering --------------------------------------------------------------------------------------


@pytest.mark.parametrize("pose", [Pose(0, 0), Pose(3.25, 11.5), Pose(14.9, 0.4, 0.6), Pose(7, 7, -2.0, 1.03)])
def test_a_rendered_pose_is_the_scene_at_that_pose(cell: np.ndarray, pattern: CleanPattern, pose: Pose) -> None:
    rendered = pattern.render(pose, SIZE, SIZE)
    assert rendered.shape == (SIZE, SIZE, 3)
    assert np.abs(rendered - drawn(cell, pose)).max() < 0.02
    elsewhere = Pose(pose.x + 1, pose.y, pose.angle_deg)
    assert np.abs(pattern.render(elsewhere, SIZE, SIZE) - drawn(cell, pose)).max() > 0.1


def test_an_oblique_lattice_is_rendered_as_it_repeats(cell: np.ndarray) -> None:
    pose = Pose(3, 8, 1.2, 0.98)
    rendered = sampled(cell, OBLIQUE).render(pose, SIZE, SIZE)
    assert np.abs(rendered - drawn(cell, pose, OBLIQUE)).max() < 0.02


def test_a_pattern_whose_origin_is_moved_shows_the_same_at_the_phase_moved_along(pattern: CleanPattern) -> None:
    columns = pattern.tile.shape[1]
    step = CYCLE[0] / columns
    there = pattern.moved(4 * step, 0).render(Pose(5 + 4 * step, 6), SIZE, SIZE)
    assert np.allclose(there, pattern.render(Pose(5, 6), SIZE, SIZE), atol=1e-4)


def test_moving_the_scene_right_raises_x_and_down_raises_y(pattern: CleanPattern) -> None:
    here = pattern.render(Pose(2, 3), SIZE, SIZE)
    inner = (slice(10, -10), slice(10, -10))
    assert np.allclose(pattern.render(Pose(7, 3), SIZE, SIZE)[inner], moved(here, 5, 0)[inner], atol=1e-4)
    assert np.allclose(pattern.render(Pose(2, 9), SIZE, SIZE)[inner], moved(here, 0, 6)[inner], atol=1e-4)


def test_a_whole_cycle_changes_nothing(pattern: CleanPattern) -> None:
    here, there = pattern.render(Pose(2, 3), SIZE, SIZE), pattern.render(Pose(2 - CYCLE[0], 3 + CYCLE[1]), SIZE, SIZE)
    assert np.allclose(here, there, atol=1e-4)
    assert pattern.wrap(2 - CYCLE[0], 3 + CYCLE[1]) == pytest.approx((2, 3))


def test_a_picture_of_another_shape_is_rendered_about_its_own_centre(cell: np.ndarray, pattern: CleanPattern) -> None:
    wide = pattern.render(Pose(4, 5), 40, 90)
    assert wide.shape == (40, 90, 3)
    assert np.abs(wide[:, :64] - drawn(cell, Pose(4, 5))[:40]).max() < 0.02


def test_folding_keeps_every_pixels_weight_and_value(pattern: CleanPattern) -> None:
    rng = np.random.default_rng(0)
    values, weights = rng.uniform(0, 1, (30, 40, 2)), rng.uniform(0, 1, (30, 40))
    sums = fold(values, weights, pattern.cell_positions(Pose(3, 4, 0.5), 30, 40), pattern.tile.shape[:2])
    assert sums[..., -1].sum() == pytest.approx(weights.sum())
    assert sums[..., :2].sum(axis=(0, 1)) == pytest.approx((values * weights[..., None]).sum(axis=(0, 1)))


# --- appearance -------------------------------------------------------------------------------------


def test_light_and_lens_are_fitted_and_a_defect_is_not(cell: np.ndarray, pattern: CleanPattern) -> None:
    pose = Pose(5, 6)
    clean = pattern.render(pose, SIZE, SIZE)
    v, u = np.mgrid[-1 : 1 : SIZE * 1j, -1 : 1 : SIZE * 1j]
    lit = (cv2.GaussianBlur(clean, (0, 0), 0.8) * (0.8 + 0.15 * u + 0.1 * v)[..., None] + 0.1).astype(np.float32)
    flawed = lit.copy()
    flawed[20:30, 20:34] += 0.4
    fit, fitted = fit_appearance(flawed, pattern, pose)
    assert np.abs(fitted - lit).mean() < 0.01
    assert np.abs((flawed - fitted)[20:30, 20:34] - 0.4).mean() < 0.03
    assert np.allclose(pattern.fitted(pose, fit, SIZE, SIZE), fitted, atol=1e-4)


# --- measuring --------------------------------------------------------------------------------------


@pytest.mark.parametrize("turn", [-1.0, 1.0])
def test_the_pose_of_a_photographed_scene_is_measured(turn: float, cell: np.ndarray, pattern: CleanPattern) -> None:
    rng = np.random.default_rng(7)
    errors, angles = [], []
    for _ in range(12):
        pose = Pose(rng.uniform(0, CYCLE[0]), rng.uniform(0, CYCLE[1]), turn * rng.uniform(0.3, 0.6))
        found = match(rgb(photographed(drawn(cell, pose)[..., 0], rng)), pattern)
        assert 0 <= found.pose.x < CYCLE[0] and 0 <= found.pose.y < CYCLE[1]
        assert found.score > 0.9
        errors.append(LATTICE.distance((pose.x, pose.y), (found.pose.x, found.pose.y)))
        angles.append(abs(found.pose.angle_deg - pose.angle_deg))
    assert max(errors) < 0.1 and max(angles) < 0.1


def test_reversed_contrast_does_not_change_the_coordinate(cell: np.ndarray, pattern: CleanPattern) -> None:
    rng = np.random.default_rng(8)
    for _ in range(8):
        pose = Pose(rng.uniform(0, CYCLE[0]), rng.uniform(0, CYCLE[1]), rng.uniform(-0.5, 0.5))
        found = match(1 - rgb(photographed(drawn(cell, pose)[..., 0], rng)), pattern).pose
        assert LATTICE.distance((pose.x, pose.y), (found.x, found.y)) < 0.1


def test_a_defect_does_not_draw_the_coordinate_to_itself(cell: np.ndarray, pattern: CleanPattern) -> None:
    rng = np.random.default_rng(9)
    for _ in range(6):
        pose = Pose(rng.uniform(0, CYCLE[0]), rng.uniform(0, CYCLE[1]))
        picture = rgb(photographed(drawn(cell, pose)[..., 0], rng))
        top, left = rng.integers(5, 40, 2)
        picture[top : top + 16, left : left + 16] = rng.uniform(0, 1)
        found = match(picture, pattern).pose
        assert LATTICE.distance((pose.x, pose.y), (found.x, found.y)) < 0.15


def test_noise_alone_scores_low(pattern: CleanPattern) -> None:
    rng = np.random.default_rng(1)
    scores = [match(rng.uniform(0, 1, (SIZE, SIZE, 3)).astype(np.float32), pattern).score for _ in range(5)]
    assert max(scores) < 0.4


def test_turn_and_scale_of_each_picture_are_measured(cell: np.ndarray) -> None:
    """Also on pictures so wide that a turn moves the rim by more than a cycle, and on an oblique lattice."""
    rng = np.random.default_rng(11)
    for lattice, size in ((LATTICE, 64), (LATTICE, 160), (OBLIQUE, 160)):
        pattern = sampled(cell, lattice)
        for angle, scale in ((3.0, 1.0), (-2.0, 1.03), (0.5, 0.965)):
            pose = Pose(*lattice.at(*rng.uniform(0, 1, 2)), angle, scale)
            found = match(rgb(photographed(drawn(cell, pose, lattice, size)[..., 0], rng)), pattern).pose
            assert lattice.distance((pose.x, pose.y), (found.x, found.y)) < 0.1
            assert found.angle_deg == pytest.approx(angle, abs=0.1)
            assert found.scale == pytest.approx(scale, abs=0.002)


def test_a_place_given_by_hand_is_refined_from_there(cell: np.ndarray, pattern: CleanPattern) -> None:
    picture = drawn(cell, Pose(5, 6))
    found = match(picture, pattern, Pose(6.2, 5.1)).pose
    assert (found.x, found.y) == pytest.approx((5, 6), abs=0.05)


# --- the clean pattern from pictures alone ----------------------------------------------------------


@pytest.mark.parametrize("lattice", [LATTICE, OBLIQUE])
@pytest.mark.parametrize("reversed_half", [False, True])
def test_the_clean_pattern_of_unaligned_pictures_is_the_scenes_up_to_one_shift(
    reversed_half: bool, lattice: Lattice, cell: np.ndarray
) -> None:
    rng = np.random.default_rng(10)
    poses = [Pose(*lattice.at(*rng.uniform(0, 1, 2)), rng.uniform(-0.5, 0.5)) for _ in range(24)]
    pictures = [rgb(photographed(drawn(cell, p, lattice)[..., 0], rng)) for p in poses]
    if reversed_half:
        pictures = [1 - p if i % 2 else p for i, p in enumerate(pictures)]
    *_, overlay = build([(255 * p).round().astype(np.uint8) for p in pictures], lattice)
    assert isinstance(overlay, Overlay) and overlay.explained > 0.9
    found = [match(p, overlay.pattern).pose for p in pictures]
    assert global_errors(poses, found, lattice).max() < 0.15


def global_errors(true: list[Pose], found: list[Pose], lattice: Lattice) -> np.ndarray:
    """Distances of coordinates once the pattern's free origin is taken out."""
    shares = lattice.fractions(np.array([[f.x - t.x, f.y - t.y] for t, f in zip(true, found, strict=True)]).T)
    offset = np.angle(np.exp(2j * np.pi * shares).mean(axis=1)) / (2 * np.pi)
    rest = lattice.matrix @ (shares - offset[:, None])
    return np.array([np.hypot(*lattice.nearest(dx, dy)) for dx, dy in rest.T])


def test_on_the_demo_coordinates_and_angles_are_true(data: Prepared, truth: dict[str, dict[str, str]]) -> None:
    assert data.pattern is not None
    rows = [truth[file] for file in data.files]
    true = [Pose(float(r["x"]), float(r["y"]), float(r["angle_deg"])) for r in rows]
    found = [Pose(*pose) for pose in data.poses]
    errors = global_errors(true, found, data.pattern.lattice)
    assert np.median(errors) < 0.1 and np.quantile(errors, 0.95) < 0.5
    angle = np.array([[t.angle_deg, f.angle_deg] for t, f in zip(true, found, strict=True)])
    assert np.corrcoef(angle.T)[0, 1] > 0.95 and np.median(np.abs(angle[:, 0] - angle[:, 1])) < 0.1
