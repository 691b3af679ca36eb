"""Pictures of a few tones are drawn in these alone."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from core.data.dataset import Prepared
from core.data.request import Request
from core.diffusion.anchored import AnchoredDiffusion
from core.diffusion.conditions import conditions_of, pictures_tensor
from core.diffusion.systems import build_system, system_settings
from core.diffusion.tones import kept_to, tones_of
from core.runtime import Runtime

COLOURS = np.array([[0, 0, 0], [20, 60, 200], [255, 255, 255]], np.uint8)


def scans(tones: np.ndarray, count: int = 80) -> np.ndarray:
    lots = np.random.default_rng(3)
    return tones[lots.integers(len(tones), size=(count, 32, 32))]


def test_tones_are_the_colours_that_a_set_is_made_of() -> None:
    assert tones_of(scans(COLOURS)) == COLOURS.tolist()
    assert tones_of(scans(np.array([[0], [255]], np.uint8))) == [[0], [255]]


def test_a_camera_has_no_tones_and_one_tone_is_none() -> None:
    lots = np.random.default_rng(3)
    assert tones_of(np.clip(lots.normal(128, 9, (5, 32, 32, 1)), 0, 255).astype(np.uint8)) is None
    assert tones_of(np.full((5, 32, 32, 1), 7, np.uint8)) is None


def test_one_picture_in_grey_among_few_is_seen() -> None:
    pictures = scans(np.array([[0], [255]], np.uint8), 60)
    pictures[-1] = np.arange(32, dtype=np.uint8)[:, None]
    assert tones_of(pictures) is None


def test_every_pixel_takes_its_nearest_tone() -> None:
    pixels = torch.tensor([[10, 0, 5], [60, 60, 190], [250, 180, 240]]).float() / 255
    kept = kept_to(pixels.T[None, :, None, :], COLOURS.tolist())
    assert torch.equal(kept[0, :, 0, :].T * 255, torch.from_numpy(COLOURS).float())


@pytest.mark.parametrize("steps", [4, None])
def test_what_is_drawn_has_the_tones_of_the_pictures_and_no_grey(data: Prepared, steps: int | None) -> None:
    torch.manual_seed(0)
    settings = system_settings(data, 20) | {"widths": [16, 24, 32]}
    assert settings["tones"] is None  # a camera's pictures
    rows = [0, 20, 40]
    for tones in (None, COLOURS.tolist()):
        system = build_system("diffusion", settings | {"tones": tones}).eval()
        assert isinstance(system, AnchoredDiffusion)
        conditions = conditions_of(data, [Request(row) for row in rows])
        system.calibrate(pictures_tensor(data.pictures[rows]), conditions)
        drawn = system.generate(conditions, [1, 2, 3], Runtime(torch.device("cpu"), None), steps or 20)
        seen = np.unique((drawn * 255 + 0.5).byte().movedim(1, -1).reshape(-1, 3).numpy(), axis=0)
        assert len(seen) > 50 if tones is None else {tuple(c) for c in seen} <= {tuple(c) for c in COLOURS}
