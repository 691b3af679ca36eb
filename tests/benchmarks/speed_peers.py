"""What Flawsmith's speed is measured against: the paper's base written plainly, and published packages as documented.

The base, as paper 1's page and the implementation it built on give it: pictures through a VQVAE of 8-fold reduction
(channels 64-128-256-256) into 4 latents, encoded anew in every step; a U-Net of the channels 256-384-512-768, with
self-attention of 16 heads after each of its 14 residual layers beyond the first of the middle; Adam; float32.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

WIDTHS = (256, 384, 512, 768)
TIME = 512
HEADS = 16


class Residual(nn.Module):
    """Two convolutions around a skip; the time is added between them."""

    def __init__(self, before: int, after: int, time: int | None = TIME) -> None:
        super().__init__()
        self.first = nn.Sequential(nn.GroupNorm(32, before), nn.SiLU(), nn.Conv2d(before, after, 3, padding=1))
        self.time = None if time is None else nn.Sequential(nn.SiLU(), nn.Linear(time, after))
        self.second = nn.Sequential(nn.GroupNorm(32, after), nn.SiLU(), nn.Conv2d(after, after, 3, padding=1))
        self.skip = nn.Conv2d(before, after, 1)

    def forward(self, x: Tensor, time: Tensor | None = None) -> Tensor:
        y = self.first(x)
        if self.time is not None:
            y = y + self.time(time)[:, :, None, None]
        return self.second(y) + self.skip(x)


class Attention(nn.Module):
    """Self-attention over all places, around a skip."""

    def __init__(self, width: int, heads: int = HEADS) -> None:
        super().__init__()
        self.norm = nn.GroupNorm(32, width)
        self.attention = nn.MultiheadAttention(width, heads, batch_first=True)

    def forward(self, x: Tensor) -> Tensor:
        places = self.norm(x).flatten(2).transpose(1, 2)
        found, _ = self.attention(places, places, places)
        return x + found.transpose(1, 2).reshape(x.shape)


class Layers(nn.Module):
    """Two residual layers, each with attention."""

    def __init__(self, before: int, after: int) -> None:
        super().__init__()
        self.residuals = nn.ModuleList([Residual(before, after), Residual(after, after)])
        self.attentions = nn.ModuleList([Attention(after), Attention(after)])

    def forward(self, x: Tensor, time: Tensor) -> Tensor:
        for residual, attention in zip(self.residuals, self.attentions, strict=True):
            x = attention(residual(x, time))
        return x


class BaseUNet(nn.Module):
    """The base's U-Net: latents (N, 4, H, W), H and W multiples of 8, and timesteps (N,) -> noise."""

    def __init__(self, channels: int = 4) -> None:
        super().__init__()
        self.time = nn.Sequential(nn.Linear(TIME, TIME), nn.SiLU(), nn.Linear(TIME, TIME))
        self.first = nn.Conv2d(channels, WIDTHS[0], 3, padding=1)
        pairs = list(pairwise(WIDTHS))
        self.down = nn.ModuleList([Layers(a, b) for a, b in pairs])
        self.halve = nn.ModuleList([nn.Conv2d(b, b, 4, stride=2, padding=1) for _, b in pairs])
        self.middle = Residual(WIDTHS[-1], WIDTHS[-2])
        self.middle_layers = Layers(WIDTHS[-2], WIDTHS[-2])
        outs = [384, 256, 128]
        befores = [512, 384, 256]
        self.enlarge = nn.ModuleList([nn.ConvTranspose2d(b, b, 4, stride=2, padding=1) for b in befores])
        skips = [WIDTHS[2], WIDTHS[1], WIDTHS[0]]
        self.up = nn.ModuleList([Layers(b + s, o) for b, s, o in zip(befores, skips, outs, strict=True)])
        self.last = nn.Sequential(nn.GroupNorm(32, 128), nn.SiLU(), nn.Conv2d(128, channels, 3, padding=1))

    def forward(self, x: Tensor, t: Tensor) -> Tensor:
        half = TIME // 2
        angles = t[:, None] / 10_000 ** (torch.arange(half, device=x.device) / half)
        time = self.time(torch.cat([angles.sin(), angles.cos()], dim=1))
        x = self.first(x)
        seen = []
        for layers, halve in zip(self.down, self.halve, strict=True):
            seen.append(x)
            x = halve(layers(x, time))
        x = self.middle_layers(self.middle(x, time), time)
        for enlarge, layers in zip(self.enlarge, self.up, strict=True):
            x = layers(torch.cat([enlarge(x), seen.pop()], dim=1), time)
        return self.last(x)


class BaseEncoder(nn.Module):
    """The encoder half of the base's VQVAE: pictures (N, C, H, W) -> (N, 4, H / 8, W / 8)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        widths = (64, 128, 256, 256)
        layers: list[nn.Module] = [nn.Conv2d(channels, widths[0], 3, padding=1)]
        for before, after in pairwise(widths):
            layers += [Residual(before, after, None), Residual(after, after, None)]
            layers.append(nn.Conv2d(after, after, 4, stride=2, padding=1))
        layers += [Residual(256, 256, None), Attention(256, 4), Residual(256, 256, None)]
        layers += [nn.GroupNorm(32, 256), nn.SiLU(), nn.Conv2d(256, 4, 3, padding=1), nn.Conv2d(4, 4, 1)]
        self.body = nn.Sequential(*layers)

    def forward(self, pictures: Tensor) -> Tensor:
        return self.body(pictures)


def ddpm_signal(timesteps: int = 1000) -> Tensor:
    """Ho et al. 2020, section 4: the share of signal (alpha bar) at each timestep."""
    return torch.cumprod(1 - torch.linspace(1e-4, 0.02, timesteps), 0)


def noised(x: Tensor, t: Tensor, noise: Tensor) -> Tensor:
    """x (N, ...) at timesteps t (N,)."""
    signal = ddpm_signal().to(x.device)[t][:, None, None, None]
    return signal.sqrt() * x + (1 - signal).sqrt() * noise


def base_step(pictures: Tensor, device: torch.device) -> Callable[[], float]:
    """A training step of the base on pictures (N, C, H, W) in [-1, 1]."""
    torch.manual_seed(0)
    network = BaseUNet().to(device)
    encoder = BaseEncoder(pictures.shape[1]).to(device).eval()
    optimizer = torch.optim.Adam(network.parameters(), 5e-6)
    pictures = pictures.to(device)

    def step() -> float:
        with torch.no_grad():
            x = encoder(pictures)
        t, noise = torch.randint(0, 1000, (len(x),), device=device), torch.randn_like(x)
        loss = F.mse_loss(network(noised(x, t, noise), t), noise)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item()

    return step


def base_picture(side: int, count: int, device: torch.device) -> Callable[[], object]:
    """One of the base's 1000 evaluations of its network for `count` pictures of `side` px."""
    torch.manual_seed(0)
    network = BaseUNet().to(device).eval()
    x, t = torch.randn(count, 4, side // 8, side // 8, device=device), torch.full((count,), 500, device=device)

    def evaluate() -> Tensor:
        with torch.no_grad():
            return network(x, t)

    return evaluate


def diffusers_step(network: nn.Module, inputs: Tensor, targets: int, extra: dict[str, Tensor]) -> Callable[[], float]:
    """diffusers' documented training loop: add noise, predict it, AdamW with clipping; float32.

    `inputs` (N, C, H, W) of which the first `targets` channels are diffused and the rest are conditions.
    """
    from diffusers import DDPMScheduler
    from diffusers.optimization import get_cosine_schedule_with_warmup
    from diffusers.training_utils import EMAModel

    scheduler = DDPMScheduler(num_train_timesteps=1000)
    optimizer = torch.optim.AdamW(network.parameters(), lr=1e-4)
    rate = get_cosine_schedule_with_warmup(optimizer, 500, 10_000)
    ema = EMAModel(network.parameters(), decay=0.9999)
    x, maps = inputs[:, :targets], inputs[:, targets:]
    network.train()

    def step() -> float:
        noise = torch.randn_like(x)
        t = torch.randint(0, 1000, (len(x),), device=x.device, dtype=torch.int64)
        noisy = torch.cat([scheduler.add_noise(x, noise, t), maps], dim=1)
        loss = F.mse_loss(network(noisy, t, return_dict=False, **extra)[0], noise)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        rate.step()
        optimizer.zero_grad()
        ema.step(network.parameters())
        return loss.item()

    return step


def documented_unet(side: int, channels: int) -> nn.Module:
    """The network of diffusers' documented training example."""
    from diffusers import UNet2DModel

    return UNet2DModel(
        sample_size=side,
        in_channels=channels,
        out_channels=channels,
        layers_per_block=2,
        block_out_channels=(128, 128, 256, 256, 512, 512),
        down_block_types=("DownBlock2D",) * 4 + ("AttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "AttnUpBlock2D") + ("UpBlock2D",) * 4,
    )


def denoising_step(side: int, pictures: Tensor, device: torch.device) -> Callable[[], float] | None:
    """A step of denoising-diffusion-pytorch as its page shows it; None where it is not installed."""
    try:
        from denoising_diffusion_pytorch import GaussianDiffusion, Unet
    except ImportError:
        return None
    network = Unet(dim=64, dim_mults=(1, 2, 4, 8), channels=pictures.shape[1])
    diffusion = GaussianDiffusion(network, image_size=side, timesteps=1000).to(device)
    optimizer = torch.optim.Adam(diffusion.parameters(), 8e-5, betas=(0.9, 0.99))
    pictures = ((pictures + 1) / 2).to(device)

    def step() -> float:
        loss = diffusion(pictures)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(diffusion.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad()
        return loss.item()

    return step
