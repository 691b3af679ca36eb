"""The two U-Nets: where the conditions enter."""

from __future__ import annotations

import pytest
import torch
from diffusers.models.attention_processor import Attention

from core.models.unet import anchored_unet, paper_unet

WIDTHS = (16, 24, 32)


def test_in_the_published_unet_text_enters_in_the_mid_block_alone() -> None:
    unet = paper_unet(4, WIDTHS, 24)
    crossing = [
        name
        for name, module in unet.named_modules()
        if isinstance(module, Attention) and module.cross_attention_dim == 24
    ]
    assert crossing and all(name.startswith("mid_block.") for name in crossing)
    assert not [n for n, m in unet.named_modules() if isinstance(m, Attention) and not n.startswith("mid_block.")]


@pytest.mark.parametrize("tokens", [3, 7])
def test_the_published_unet_hears_its_context(tokens: int) -> None:
    torch.manual_seed(0)
    unet = paper_unet(4, WIDTHS, 24).eval()
    z, t = torch.randn(2, 4, 16, 16), torch.tensor([5, 900])
    one = unet(z, t, encoder_hidden_states=torch.randn(2, tokens, 24)).sample
    other = unet(z, t, encoder_hidden_states=torch.randn(2, tokens, 24)).sample
    assert one.shape == z.shape and (one - other).abs().max() > 1e-4


def test_the_anchored_unet_hears_its_vector_and_its_time() -> None:
    torch.manual_seed(0)
    unet = anchored_unet(9, 5, WIDTHS).eval()
    z, vector = torch.randn(2, 9, 16, 16), torch.randn(2, 4 * WIDTHS[0])
    out = unet(z, torch.tensor([5, 5]), class_labels=vector).sample
    assert out.shape == (2, 5, 16, 16)
    assert (out - unet(z, torch.tensor([5, 5]), class_labels=-vector).sample).abs().max() > 1e-4
    assert (out - unet(z, torch.tensor([5, 900]), class_labels=vector).sample).abs().max() > 1e-4
