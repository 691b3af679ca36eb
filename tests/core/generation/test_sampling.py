"""Pictures are drawn in batches that a task can be stopped between."""

from __future__ import annotations

import pytest
import torch

from core.generation.sampling import batch_of


@pytest.mark.parametrize(("side", "count"), [(64, 16), (128, 16), (256, 4), (512, 1), (1024, 1)])
def test_a_processor_draws_fewer_large_pictures_at_once(side: int, count: int) -> None:
    assert batch_of((side, side), torch.device("cpu")) == count
    assert batch_of((side, side), torch.device("cuda")) == 16
