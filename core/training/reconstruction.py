"""What a first stage gives back of real pictures, and how many of its codes it uses for that.

The error inside the defects stands beside the whole picture's: they are a percent of its area, so a first stage that
wipes them out still looks good by the whole, and no diffusion model behind it could ever draw them.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from core.events import Metric
from core.models.vqvae import VQVAE
from core.runtime import Runtime
from core.training.vqvae import Scaled

PICTURES = 32
"""Pictures looked at after each epoch; a training epoch costs about three times as much a picture."""
_BATCH = 16


@dataclass(frozen=True, slots=True)
class Reconstruction:
    """What was measured."""

    psnr: float
    """Peak signal-to-noise ratio, dB."""
    defect_psnr: float
    """The same inside the defects' masks; nan where there are none."""
    codes_used: int
    """Codes that the pictures chose; 0 as long as the VQVAE trains without its codebook."""
    codes: int
    pictures: int
    """How many pictures the PSNR is of."""
    are_held_back: bool
    """Whether no training sees them."""

    def sentence(self) -> str:
        """The same in words."""
        which = "held-back pictures" if self.are_held_back else "pictures it was trained on"
        inside = "" if math.isnan(self.defect_psnr) else f", {self.defect_psnr:.1f} dB inside their defects"
        used = f"{self.codes_used} of {self.codes} codes are in use"
        return f"The VQVAE gives back {self.pictures} {which} with {self.psnr:.1f} dB{inside}; {used}."


class ReconstructionTest:
    """The same pictures given back after every epoch: held-back ones, or trained ones where none are held back.

    `pictures` (N, C, H, W) in [-1, 1] with the sides the network needs; `masks` (N, h, w) bool and `held` (N,) bool,
    where h <= H and w <= W are the sides before padding: what was added counts for nothing.
    """

    def __init__(self, pictures: Tensor | Scaled, masks: Tensor, held: Tensor, runtime: Runtime) -> None:
        self.are_held_back = bool(held.any())
        measured = _spread(held if self.are_held_back else ~held, PICTURES)
        self.count = len(measured)
        # Few pictures cannot choose many codes, so trained ones make up the number.
        self.rows = torch.cat([measured, _spread(~held, PICTURES)])[:PICTURES]
        self.pictures, self.masks, self.runtime = pictures[self.rows], masks[self.rows], runtime

    @torch.no_grad()
    def __call__(self, model: VQVAE) -> Reconstruction:
        """Measure `model`, through its codes as soon as it learns them."""
        has_codes = bool(model.codebook.usage.any())
        height, width = self.masks.shape[1:]
        squares, chosen = [], []
        for real in self.pictures.split(_BATCH):
            with self.runtime.context():
                made, _, quantized = model(real.to(self.runtime.device), through_codes=has_codes)
            error = made.float().clamp(-1, 1).cpu() - real
            squares.append(error[..., :height, :width].square().mean(1))
            chosen.append(quantized.index.cpu().flatten())
        square, masks = torch.cat(squares)[: self.count], self.masks[: self.count]
        return Reconstruction(
            decibels(square),
            decibels(square[masks]),
            len(torch.cat(chosen).unique()) if has_codes else 0,
            len(model.codebook.usage),
            self.count,
            self.are_held_back,
        )

    def metrics(self, model: VQVAE, epoch: float) -> Iterator[Metric]:
        """Points of the curves `core.config.FIRST_STAGE_CURVES`; none where a figure means nothing."""
        found = self(model)
        values = {
            "codebook_usage": found.codes_used / found.codes if found.codes_used else math.nan,
            "vqvae_psnr": found.psnr,
            "vqvae_defect_psnr": found.defect_psnr,
        }
        yield from (Metric(name=n, epoch=epoch, value=v) for n, v in values.items() if math.isfinite(v))


def decibels(squared_errors: Tensor) -> float:
    """PSNR of squared errors of pictures in [-1, 1]; nan for none, inf for no error."""
    if not squared_errors.numel():
        return math.nan
    mean = float(squared_errors.double().mean())
    return -10 * math.log10(mean / 4) if mean else math.inf


def _spread(which: Tensor, count: int) -> Tensor:
    """At most `count` rows where `which` (N,) holds, evenly over all of them, as they are sorted by class."""
    rows = which.nonzero()[:, 0]
    return rows[torch.linspace(0, len(rows) - 1, min(count, len(rows))).round().long()]
