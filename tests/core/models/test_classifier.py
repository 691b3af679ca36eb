"""The small classifier."""

from __future__ import annotations

import pytest
import torch

from core.models.classifier import SmallClassifier


@pytest.mark.parametrize(("channels", "size"), [(1, 32), (6, 65)])
def test_any_size_gives_one_logit_a_class(channels: int, size: int) -> None:
    network = SmallClassifier(channels, 7).eval()
    assert network(torch.randn(3, channels, size, size + 9)).shape == (3, 7)


def test_a_small_bright_spot_is_learnt() -> None:
    torch.manual_seed(0)
    network = SmallClassifier(1, 2, width=8)
    optimizer = torch.optim.AdamW(network.parameters(), 3e-3)
    for _ in range(60):
        pictures, labels = 0.3 * torch.randn(16, 1, 32, 32), torch.arange(16) % 2
        place = torch.randint(2, 28, (2,))
        pictures[labels == 1, :, place[0] : place[0] + 3, place[1] : place[1] + 3] += 3
        optimizer.zero_grad()
        torch.nn.functional.cross_entropy(network(pictures), labels).backward()
        optimizer.step()
    network.eval()
    pictures = 0.3 * torch.randn(40, 1, 32, 32)
    pictures[20:, :, 11:14, 20:23] += 3
    assert (network(pictures).argmax(1) == (torch.arange(40) >= 20)).float().mean() > 0.9
