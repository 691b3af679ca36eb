"""What the networks are told: names, coordinates, phases."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from core.data.clean import CleanPattern, Pose
from core.data.lattice import Lattice
from core.models.conditioning import TEXT_ENCODER_VARIABLE, TEXT_WIDTH, CoordinateToken, NameEncoder, phase_map

NAMES = ["crack", "metal open", "metal short", "ok", "스크래치"]


@pytest.fixture(scope="module")
def encoder() -> NameEncoder:
    torch.manual_seed(0)
    return NameEncoder(NAMES).eval()


# --- names ------------------------------------------------------------------------------------------


def test_every_name_has_an_embedding_of_its_own(encoder: NameEncoder) -> None:
    states, pooled = encoder(torch.arange(len(NAMES)))
    assert pooled.shape == (len(NAMES), TEXT_WIDTH) and states.shape[2] == TEXT_WIDTH
    distances = torch.cdist(pooled, pooled) + 9 * torch.eye(len(NAMES))
    assert distances.min() > 0.1
    assert not torch.allclose(states[1], states[2])


def test_a_name_means_the_same_beside_any_others(encoder: NameEncoder) -> None:
    states, pooled = encoder(torch.tensor([2, 0, 2]))
    assert torch.equal(pooled[0], pooled[2]) and torch.equal(states[0], states[2])
    assert torch.allclose(pooled[1], encoder(torch.tensor([0]))[1][0], atol=1e-6)


def test_its_vocabulary_holds_the_tokens_of_the_names_and_no_others(encoder: NameEncoder) -> None:
    used = encoder.token_ids.unique()
    vocabulary = encoder.model.config.vocab_size
    assert used.tolist() == list(range(vocabulary)) and vocabulary < 60
    assert sum(p.numel() for p in encoder.parameters()) < 1_000_000


def test_names_are_learnt(encoder: NameEncoder) -> None:
    encoder.zero_grad()
    encoder(torch.tensor([1]))[1].square().sum().backward()
    grads = [p.grad for p in encoder.model.parameters() if p.grad is not None]
    assert grads and any(g.abs().max() > 0 for g in grads)
    encoder.zero_grad(set_to_none=True)


def test_a_very_long_name_is_cut_and_not_refused() -> None:
    states, _ = NameEncoder(["scratch " * 200, "ok"])(torch.tensor([0, 1]))
    assert states.shape == (2, 77, TEXT_WIDTH)


def test_a_text_encoder_in_a_named_folder_is_taken_and_frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from transformers import CLIPTextConfig, CLIPTextModel

    torch.manual_seed(5)
    config = CLIPTextConfig(
        hidden_size=32, intermediate_size=32, num_hidden_layers=1, num_attention_heads=2, projection_dim=16
    )
    CLIPTextModel(config).save_pretrained(tmp_path / "clip", safe_serialization=True)
    monkeypatch.setenv(TEXT_ENCODER_VARIABLE, str(tmp_path / "clip"))
    encoder = NameEncoder(NAMES).eval()
    assert encoder.model.config.hidden_size == 32
    assert not any(p.requires_grad for p in encoder.model.parameters())
    assert all(p.requires_grad for p in encoder.project.parameters())
    pooled = encoder(torch.arange(len(NAMES)))[1]
    assert pooled.shape == (len(NAMES), TEXT_WIDTH) and torch.pdist(pooled).min() > 1e-4


# --- coordinates ------------------------------------------------------------------------------------


def test_coordinates_become_one_token_each() -> None:
    torch.manual_seed(0)
    token = CoordinateToken()(torch.tensor([[0.0, 0.0], [0.5, 0.0], [0.0, 0.5]]))
    assert token.shape == (3, 1, TEXT_WIDTH)
    assert torch.pdist(token[:, 0]).min() > 0.05


@pytest.mark.parametrize("stride", [1, 4, 8])
def test_the_phase_map_is_the_designs_formula_at_each_cells_centre(stride: int) -> None:
    height, width, cycle = 48, 64, (15.3, 18.7)
    grid = (height // stride, width // stride)
    pose = torch.tensor([[3.5, 11.25, 0.0, 1.0], [0.0, 0.0, 0.0, 1.0]])
    maps = phase_map(pose, [[cycle[0], 0.0], [0.0, cycle[1]]], height, width, stride, grid).numpy()
    assert maps.shape == (2, 4, *grid)
    v, u = np.mgrid[: grid[0], : grid[1]] * stride + (stride - 1) / 2
    for n, (x, y, *_) in enumerate(pose.tolist()):
        waves = 2 * np.pi * (u - x) / cycle[0], 2 * np.pi * (v - y) / cycle[1]
        wanted = [f(w) for w in waves for f in (np.sin, np.cos)]
        assert np.abs(maps[n] - wanted).max() < 1e-4


@pytest.mark.parametrize("lattice", [Lattice.rectangular(15.3, 18.7), Lattice((15.3, -2.1), (6.4, 17.2))])
def test_the_phase_map_is_the_clean_patterns_geometry_turned_scaled_oblique_or_not(lattice: Lattice) -> None:
    tile = np.zeros((38, 31, 1), np.float32)
    pattern = CleanPattern(tile, tile[..., 0] + 1, lattice)
    for pose in (Pose(2, 3), Pose(14, 0.5, 0.6), Pose(7, 9, -2.5, 1.03)):
        columns, rows = pattern.cell_positions(pose, 40, 56)
        numbers = torch.tensor([[pose.x, pose.y, pose.angle_deg, pose.scale]])
        maps = phase_map(numbers, lattice.to_list(), 40, 56, 1, (40, 56))[0].numpy()
        waves = 2 * np.pi * columns / 31, 2 * np.pi * rows / 38
        assert np.abs(maps - [f(w) for w in waves for f in (np.sin, np.cos)]).max() < 1e-3


def test_cells_beyond_a_padded_edge_go_on_in_phase() -> None:
    pose = torch.tensor([[3.0, 4.0, 0.0, 1.0]])
    maps = phase_map(pose, [[16.0, 0.0], [0.0, 16.0]], 60, 60, 4, (16, 16))
    assert torch.allclose(maps[..., 12:], maps[..., 8:12], atol=1e-5)  # 4 cells are one cycle
