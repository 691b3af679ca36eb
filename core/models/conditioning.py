"""What the networks are told: the defect's name through the CLIP tokenizer, and the coordinate."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

from core.models.tokenizer import load_tokenizer

TEXT_WIDTH = 128
TEXT_ENCODER_VARIABLE = "FLAWSMITH_TEXT_ENCODER"
"""Environment variable naming a folder with a pre-trained CLIP text encoder (safetensors) to use instead."""


class NameEncoder(nn.Module):
    """Class names -> embeddings, by the CLIP tokenizer and a small CLIP text model trained with the rest.

    Its vocabulary is cut to the tokens of the project's names: other tokens would never be trained.
    Where a folder with a pre-trained text encoder is named, that one is taken, frozen, and projected.
    """

    token_ids: Tensor

    def __init__(self, names: Sequence[str], width: int = TEXT_WIDTH) -> None:
        super().__init__()
        from transformers import CLIPTextConfig, CLIPTextModel

        tokenizer = load_tokenizer()
        rows = [tokenizer(name.lower(), truncation=True)["input_ids"] for name in names]
        end = int(tokenizer.eos_token_id)
        length = max(map(len, rows))
        ids = torch.tensor([row + [end] * (length - len(row)) for row in rows])
        folder = os.environ.get(TEXT_ENCODER_VARIABLE)
        if folder and Path(folder).is_dir():
            self.model = CLIPTextModel.from_pretrained(folder, local_files_only=True, use_safetensors=True)
            self.model.requires_grad_(False)
            self.project = nn.Linear(self.model.config.hidden_size, width)
        else:
            used, ids = ids.unique(return_inverse=True)
            config = CLIPTextConfig(
                vocab_size=len(used),
                hidden_size=width,
                intermediate_size=2 * width,
                num_hidden_layers=2,
                num_attention_heads=4,
                max_position_embeddings=77,
                eos_token_id=int((used == end).nonzero()[0]),
                bos_token_id=0,
                pad_token_id=0,
            )
            self.model = CLIPTextModel(config)
            self.project = nn.Linear(width, width)
        self.register_buffer("token_ids", ids, persistent=False)

    def forward(self, index: Tensor) -> tuple[Tensor, Tensor]:
        """Index of names (N,) -> token states (N, L, width) and pooled (N, width)."""
        out = self.model(input_ids=self.token_ids)
        states, pooled = self.project(out.last_hidden_state), self.project(out.pooler_output)
        return states[index], pooled[index]


class CoordinateToken(nn.Module):
    """The coordinate as shares of the cycle, (N, 2) in [0, 1), -> one token (N, 1, width)."""

    def __init__(self, width: int = TEXT_WIDTH) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, width), nn.SiLU(), nn.Linear(width, width))

    def forward(self, share: Tensor) -> Tensor:
        """See the class."""
        return self.body(2 * share - 1)[:, None]


def phase_map(
    pose: Tensor, lattice: Sequence[Sequence[float]], height: int, width: int, stride: int, grid: tuple[int, int]
) -> Tensor:
    """(N, 4) of x, y in px, angle in degrees and scale -> (N, 4, *grid).

    sin and cos of 2 pi s and 2 pi t at the centre of each stride x stride grid cell of a height x width
    picture; p = s * a + t * b is the point of the circuit shown there (see `core.data.clean`), a and b the
    `lattice`'s vectors.
    """
    v = torch.arange(grid[0], dtype=torch.float32) * stride + (stride - 1) / 2 - (height - 1) / 2
    u = torch.arange(grid[1], dtype=torch.float32) * stride + (stride - 1) / 2 - (width - 1) / 2
    v, u = torch.meshgrid(v, u, indexing="ij")
    angle = torch.deg2rad(pose[:, 2])[:, None, None]
    scale = pose[:, 3, None, None]
    p_x = (angle.cos() * u + angle.sin() * v) / scale + (width - 1) / 2 - pose[:, 0, None, None]
    p_y = (-angle.sin() * u + angle.cos() * v) / scale + (height - 1) / 2 - pose[:, 1, None, None]
    (ax, ay), (bx, by) = lattice
    turns = 2 * math.pi / (ax * by - ay * bx)
    waves = [turns * (by * p_x - bx * p_y), turns * (ax * p_y - ay * p_x)]
    return torch.stack([f(w) for w in waves for f in (torch.sin, torch.cos)], dim=1)
