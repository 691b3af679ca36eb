"""The VQVAE: shapes, a codebook that stays alive, gradients that pass through it."""

from __future__ import annotations

import pytest
import torch

from core.models.vqvae import VQVAE, Codebook, PatchDiscriminator


@pytest.fixture
def codebook() -> Codebook:
    torch.manual_seed(0)
    return Codebook(16, 4)


@pytest.mark.parametrize("channels", [1, 3])
def test_pictures_become_a_quarter_of_their_sides_and_come_back(channels: int) -> None:
    torch.manual_seed(0)
    model = VQVAE(channels, width=16, codes=32)
    pictures = torch.randn(2, channels, 32, 40)
    made, latents, quantized = model(pictures)
    assert made.shape == pictures.shape and latents.shape == quantized.codes.shape == (2, 4, 8, 10)
    assert quantized.index.shape == (2, 8, 10) and quantized.index.min() >= 0 and quantized.index.max() < 32
    assert model.encode(pictures).shape == (2, 4, 8, 10) and model.decode(latents).shape == pictures.shape
    assert torch.allclose(model.decode(latents), made, atol=1e-6)


def test_each_latent_takes_the_nearest_code(codebook: Codebook) -> None:
    z = torch.randn(3, 4, 5, 6)
    quantized = codebook(z)
    flat = z.permute(0, 2, 3, 1).reshape(-1, 4)
    nearest = torch.cdist(flat, codebook.embedding).argmin(1)
    assert torch.equal(quantized.index.reshape(-1), nearest)
    assert torch.allclose(quantized.codes.permute(0, 2, 3, 1).reshape(-1, 4), codebook.embedding[nearest], atol=1e-6)
    assert quantized.commitment.item() == pytest.approx((flat - codebook.embedding[nearest]).square().mean().item())


def test_gradients_pass_the_codebook_as_if_it_were_not_there(codebook: Codebook) -> None:
    z = torch.randn(2, 4, 3, 3, requires_grad=True)
    weight = torch.randn(2, 4, 3, 3)
    (codebook(z).codes * weight).sum().backward()
    assert z.grad is not None and torch.allclose(z.grad, weight)


def test_the_commitment_pulls_the_encoder_and_not_the_codes(codebook: Codebook) -> None:
    z = torch.randn(2, 4, 3, 3, requires_grad=True)
    quantized = codebook(z)
    quantized.commitment.backward()
    assert z.grad is not None
    assert torch.allclose(z.grad, 2 * (z - quantized.codes).detach() / z.numel(), atol=1e-6)
    assert not codebook.embedding.requires_grad


def test_codes_follow_the_latents_that_chose_them(codebook: Codebook) -> None:
    target = torch.tensor([3.0, -2.0, 1.0, 0.5])
    z = target.view(1, 4, 1, 1).expand(1, 4, 8, 8) + 0.01 * torch.randn(1, 4, 8, 8)
    for step in range(400):
        codebook.follow(z, codebook(z).index, torch.Generator().manual_seed(step))
    chosen = codebook.embedding[codebook(z).index.unique()]
    assert (chosen - target).abs().max() < 0.05


def test_codes_that_fell_out_of_use_are_restarted_on_latents() -> None:
    torch.manual_seed(1)
    codebook = Codebook(64, 4)
    codebook.embedding += 100  # far from everything: one code would take all
    codebook.sums.copy_(codebook.embedding)
    z = torch.randn(4, 4, 8, 8)
    assert len(codebook(z).index.unique()) < 3
    for step in range(600):
        codebook.follow(z, codebook(z).index, torch.Generator().manual_seed(step))
    assert len(codebook(z).index.unique()) > 32
    assert codebook.embedding.abs().max() < 10


def test_restarts_depend_on_their_generator_alone() -> None:
    books = []
    for _ in range(2):
        torch.manual_seed(2)
        codebook = Codebook(8, 4)
        codebook.usage[:] = 0
        z = torch.randn(1, 4, 4, 4)
        torch.randn(len(books) + 3)  # other draws in between
        codebook.follow(z, codebook(z).index, torch.Generator().manual_seed(9))
        books.append(codebook.embedding.clone())
    assert torch.equal(*books)


def test_the_codebook_travels_with_the_weights() -> None:
    names = set(VQVAE(1, width=16, codes=8).state_dict())
    assert {"codebook.embedding", "codebook.usage", "codebook.sums"} <= names


def test_the_discriminator_judges_patches() -> None:
    logits = PatchDiscriminator(3)(torch.randn(2, 3, 64, 48))
    assert logits.shape[:2] == (2, 1) and logits.shape[2] > logits.shape[3] > 1
