"""Which first stage the diffusion should work behind, at each size: what it loses, and what a step then costs.

    python tests/benchmarks/first_stage.py --sizes 64 128 256 --lines 0 1 --minutes 30 --train-minutes 60 --out OUT

Demo pictures (made in OUT where they are not yet) go through a VQVAE of stride 4 trained for so many minutes, through
its latents before they become codes, through pixel unshuffle, and through a quarter of the principal axes of 8 x 8
blocks. Held-back pictures are compared with what comes back: PSNR and Laplacian variance, whole and inside the defect's
exact mask. Beside it stands the time of one step (forward and backward, batch 16) of the U-Net on the grid that each
leaves. With `--train-minutes` the whole `anchored` generator is trained at stride 4 and at stride 8 for so long each,
on the first line at `--train-size`. Minutes are of the processor, or of the graphics card where there is one. Writes
OUT/first_stage.json.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.config import DemoConfig, PrepareConfig
from core.data.demo import make_demo
from core.data.images import read_picture
from core.data.load import load_prepared
from core.data.prepare import prepare_project
from core.diffusion.anchored import Inputs, unet_channels
from core.diffusion.systems import WIDTHS
from core.files import read_csv, write_json
from core.models.grid import padded_size, stride_for
from core.models.unet import anchored_unet
from core.models.vqvae import STRIDE, VQVAE
from core.paths import Project
from core.runtime import Runtime, choose_runtime
from core.training.reconstruction import decibels
from core.training.vqvae import VQVAEStage
from tests.benchmarks.first_stage_trained import BATCH, clock, sharpness, train_anchored

COLOURS = 3
PHASES = 4
"""Channels of the phase map."""
BLOCK, AXES = 8, 48
"""Of a block's 192 axes so many are kept: as many channels as pixel unshuffle by 4 has, on a quarter of its grid."""
MOST_CELLS = 16_384
"""On a processor a step is timed on at most so many cells of the grid, and scaled to the whole batch."""


# --- what is lost -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Lost:
    """Held-back pictures after one first stage."""

    way: str
    size: int
    line: int
    psnr: float
    defect_psnr: float
    sharpness: float
    """Laplacian variance given back / real, median over pictures."""
    defect_sharpness: float
    step_ms: float
    trained: str


@dataclass(frozen=True)
class Pictures:
    """One demo set: pictures (N, 3, S, S) in [-1, 1], masks (N, S, S) bool, and which are held back."""

    pictures: Tensor
    masks: Tensor
    held: Tensor


def demo_folder(out: Path, size: int, line: int, count: int) -> Path:
    folder = out / f"{size}_{line}"
    if not (folder / "demo.json").exists():
        for _ in make_demo(DemoConfig(out=str(folder), size=size, pictures=count, line=line)):
            pass
    return folder


def load(folder: Path, most: int) -> Pictures:
    rows = read_csv(folder / "truth.csv")
    rows = [rows[i] for i in np.linspace(0, len(rows) - 1, min(most, len(rows))).round().astype(int)]
    pictures = np.stack([read_picture(folder / row["file"]) for row in rows])
    none = np.zeros(pictures.shape[1:3], bool)
    masks = np.stack([read_picture(folder / row["mask"])[..., 0] > 127 if row["mask"] else none for row in rows])
    tensor = torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 127.5 - 1
    return Pictures(tensor, torch.from_numpy(masks), torch.arange(len(rows)) % 10 == 3)


def compare(way: str, size: int, line: int, real: Tensor, made: Tensor, masks: Tensor, trained: str) -> Lost:
    made = ((made.clamp(-1, 1) + 1) * 127.5).round() / 127.5 - 1  # as it is written to a file
    square = (made - real).square().mean(1)
    inside = masks.any(dim=(1, 2))
    ratio = sharpness(made, None) / sharpness(real, None)
    within = sharpness(made[inside], masks[inside]) / sharpness(real[inside], masks[inside])
    figures = (decibels(square), decibels(square[masks]), float(np.median(ratio)), float(np.median(within)))
    return Lost(way, size, line, *figures, math.nan, trained)


def train_vqvae(data: Pictures, minutes: float, runtime: Runtime) -> tuple[VQVAE, str]:
    """A VQVAE trained for about so long, all its terms at their shares of the steps."""
    rows = (~data.held).nonzero()[:, 0]

    def stage_of(epochs: int) -> VQVAEStage:
        torch.manual_seed(0)
        return VQVAEStage(VQVAE(COLOURS), data.pictures, rows, epochs, BATCH, 0, runtime)

    trial = stage_of(100)
    seconds = []
    for share in (0.4, 0.4, 0.9, 0.9):  # the first of each sets up
        start = clock(runtime)
        trial.step(int(share * trial.total))
        seconds.append(clock(runtime) - start)
    step_s = 0.6 * seconds[1] + 0.4 * seconds[3]
    stage = stage_of(max(1, round(60 * minutes / step_s / trial.steps_per_epoch)))
    start = clock(runtime)
    for index in range(stage.total):
        stage.step(index)
    return stage.model.eval(), f"{stage.total} steps, {clock(runtime) - start:.0f} s"


@torch.no_grad()
def through_vqvae(model: VQVAE, real: Tensor, runtime: Runtime, through_codes: bool) -> Tensor:
    made = []
    for part in real.split(BATCH):
        with runtime.context():
            made.append(model(part.to(runtime.device), through_codes)[0].float().cpu())
    return torch.cat(made)


def through_axes(trained: Tensor, real: Tensor) -> Tensor:
    """Blocks along the axes in which those of the `trained` pictures spread most: the best linear code of its size."""
    blocks = torch.nn.functional.pixel_unshuffle(trained, BLOCK).movedim(1, -1).flatten(0, 2).double()
    axes = torch.linalg.eigh(blocks.T.cov())[1].T[-AXES:].float()
    mean = blocks.mean(0).float()[:, None, None]
    kept = torch.einsum("ka,nahw->nkhw", axes, torch.nn.functional.pixel_unshuffle(real, BLOCK) - mean)
    return torch.nn.functional.pixel_shuffle(torch.einsum("ka,nkhw->nahw", axes, kept) + mean, BLOCK)


def through_shuffle(real: Tensor, stride: int) -> Tensor:
    return torch.nn.functional.pixel_shuffle(torch.nn.functional.pixel_unshuffle(real, stride), stride)


# --- what a step costs ------------------------------------------------------------------------------


def step_ms(size: int, stride: int, channels: tuple[int, int], runtime: Runtime, rounds: int = 3) -> float:
    """Forward and backward of the anchored U-Net for 16 pictures, the least of some rounds."""
    side = padded_size(size, size, stride)[0] // stride
    batch = BATCH if runtime.device.type == "cuda" else max(1, min(BATCH, MOST_CELLS // side**2))
    torch.manual_seed(0)
    unet = anchored_unet(*channels, WIDTHS).to(runtime.device)
    z = torch.randn(batch, channels[0], side, side, device=runtime.device)
    t, vector = torch.full((batch,), 500, device=runtime.device), torch.zeros(batch, 4 * WIDTHS[0]).to(runtime.device)
    spent = []
    for _ in range(rounds + 1):
        start = clock(runtime)
        with runtime.context():
            loss = unet(z, t, class_labels=vector).sample.float().square().mean()
        loss.backward()
        spent.append(clock(runtime) - start)
    return 1000 * min(spent[1:]) * BATCH / batch


def latent_channels(latent: int) -> tuple[int, int]:
    """In and out on the VQVAE's latents: they, those of the clean picture, the unshuffled mask, the phase map."""
    return 2 * latent + STRIDE**2 + PHASES, latent


# --- the whole --------------------------------------------------------------------------------------


def measure_size(folder: Path, size: int, line: int, most: int, minutes: float, runtime: Runtime) -> list[Lost]:
    data = load(folder, most)
    real, masks = data.pictures[data.held], data.masks[data.held]
    found: list[tuple[Lost, Callable[[], float]]] = []

    def add(way: str, made: Tensor, trained: str, stride: int, channels: tuple[int, int]) -> None:
        lost = compare(way, size, line, real, made, masks, trained)
        found.append((lost, lambda: step_ms(size, stride, channels, runtime)))

    if minutes > 0:
        model, trained = train_vqvae(data, minutes, runtime)
        for way, through_codes in (("VQVAE", True), ("VQVAE, no codes", False)):
            made = through_vqvae(model, real, runtime, through_codes)
            add(way, made, trained, STRIDE, latent_channels(int(model.settings["latent"])))
    for stride in (2, 4, 8):
        add(f"unshuffle {stride}", through_shuffle(real, stride), "", stride, unet_channels(COLOURS, stride, Inputs()))
    clean_mask_phases = unet_channels(COLOURS, BLOCK, Inputs())[0] - COLOURS * BLOCK**2
    made = through_axes(data.pictures[~data.held], real)
    add(f"{AXES} of {COLOURS * BLOCK**2} axes", made, "", BLOCK, (AXES + clean_mask_phases, AXES))
    return [Lost(**(asdict(lost) | {"step_ms": timed()})) for lost, timed in found]


def print_lost(rows: list[Lost]) -> None:
    print(f"\n{rows[0].size} px, line {rows[0].line}; anchored takes stride {stride_for(rows[0].size, rows[0].size)}")
    print(f"{'first stage':18} {'dB':>6} {'defect':>7} {'sharp':>6} {'defect':>7} {'ms a step':>10}  trained")
    for r in rows:
        figures = f"{r.psnr:6.1f} {r.defect_psnr:7.1f} {r.sharpness:6.2f} {r.defect_sharpness:7.2f} {r.step_ms:10.0f}"
        print(f"{r.way:18} {figures}  {r.trained}", flush=True)
    by_way = {r.way: r for r in rows}
    own, coded = by_way[f"unshuffle {stride_for(rows[0].size, rows[0].size)}"], by_way.get("VQVAE")
    if coded:
        lost = (
            f"{coded.defect_psnr:.1f} dB in the defect and {100 * coded.step_ms / own.step_ms:.0f} % of the time a step"
        )
        print(f"{own.way} loses nothing; the VQVAE instead: {lost}")


def whole(record: dict[str, Any]) -> dict[str, Any]:
    """For JSON, which knows neither infinity (nothing lost) nor nan."""
    return {k: None if isinstance(v, float) and not math.isfinite(v) else v for k, v in record.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="*", default=[64, 128, 256])
    parser.add_argument("--lines", type=int, nargs="+", default=[0])
    parser.add_argument("--pictures", type=int, default=300, help="of each demo set")
    parser.add_argument("--minutes", type=float, default=2.0, help="for the VQVAE of each set; 0: none")
    parser.add_argument("--train-minutes", type=float, default=0.0, help="for `anchored`, at each stride; 0: none")
    parser.add_argument("--train-size", type=int, default=128)
    parser.add_argument("--strides", type=int, nargs="+", default=[4, 8])
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    runtime, lost, trained = choose_runtime(), [], []
    print(f"on {runtime.device}, {options.threads} thread(s), {runtime.autocast or torch.float32}")
    for size in options.sizes:
        for line in options.lines:
            folder = demo_folder(options.out, size, line, options.pictures)
            rows = measure_size(folder, size, line, options.pictures, options.minutes, runtime)
            print_lost(rows)
            lost += rows
    if options.train_minutes > 0:
        folder = demo_folder(options.out, options.train_size, options.lines[0], options.pictures)
        project = Project(options.out / f"{folder.name}_project")
        for _ in prepare_project(PrepareConfig(pictures=str(folder), project=str(project.folder))):
            pass
        data = load_prepared(project)
        for seed in options.seeds:
            for stride in options.strides:
                trained.append(train_anchored(data, stride, options.train_minutes, runtime, seed))
                print(trained[-1], flush=True)
    write_json(
        options.out / "first_stage.json",
        {
            "device": str(runtime.device),
            "lost": [whole(asdict(r)) for r in lost],
            "trained": [whole(asdict(r)) for r in trained],
        },
    )


if __name__ == "__main__":
    main()
