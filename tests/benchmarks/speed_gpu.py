"""Speed, memory and the papers' whole workloads on a graphics card: `make bench-gpu`.

    python tests/benchmarks/speed_gpu.py --out tests/benchmarks/results/speed_gpu.json
    python tests/benchmarks/speed_gpu.py --device cpu --tiny      proves the command where there is no card

Training steps and sampling in pictures a second, with the share of the card's own bfloat16 matrix rate that they reach
(FLOPs counted by PyTorch while a step runs) and the peak of memory; from them the time of paper 1's whole workload
(8000 pictures of 256 x 256, 50 epochs of the VQVAE and 200 of the diffusion) and of paper 2's trainings (200 x 200 and
396 x 396). Weights and pictures are random: neither speed nor memory depends on them.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.utils.flop_counter import FlopCounterMode

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.config import Loss
from core.diffusion.anchored import STEPS, AnchoredDiffusion
from core.diffusion.conditions import Conditions
from core.diffusion.paper import PaperDiffusion
from core.diffusion.systems import WIDTHS
from core.files import write_json
from core.models.deepsmote import DeepSMOTE
from core.models.vqvae import STRIDE, VQVAE
from core.runtime import Runtime, choose_runtime, generator_of
from core.training.deepsmote import DeepSMOTEStage
from core.training.vqvae import VQVAEStage
from core.training.ways import Way, can_compile
from tests.benchmarks.alternate import machine, table

CLASSES = ["ok", "open", "particle", "scratch", "short"]
PICTURES, VQVAE_EPOCHS, EPOCHS = 8000, 50, 200
"""Paper 1's workload."""
SMOTE_PICTURES, SMOTE_EPOCHS = 500, 1000
ATTRIBUTES = 9


def waited(runtime: Runtime) -> None:
    if runtime.device.type == "cuda":
        torch.cuda.synchronize()


def seconds(way: Callable[[], object], runtime: Runtime, repeats: int) -> float:
    """Seconds of one call, over `repeats` after two that set up."""
    for _ in range(2):
        way()
    waited(runtime)
    start = time.perf_counter()
    for _ in range(repeats):
        way()
    waited(runtime)
    return (time.perf_counter() - start) / repeats


def matmul_rate(runtime: Runtime, side: int) -> float:
    """FLOPs a second of a bfloat16 matrix product: what the card itself can do."""
    a, b = (torch.randn(side, side, device=runtime.device, dtype=torch.bfloat16) for _ in range(2))
    return 2 * side**3 / seconds(lambda: a @ b, runtime, 20)


def flops_of(way: Callable[[], object]) -> float:
    """Floating point operations of one call, as PyTorch counts those of convolutions and products."""
    with FlopCounterMode(display=False) as counter:
        way()
    return float(counter.get_total_flops())


def conditions(count: int, side: int, channels: int) -> Conditions:
    key = generator_of("bench", count, side)
    return Conditions(
        torch.randint(0, len(CLASSES), (count,), generator=key),
        torch.tensor([[3.0, 5.0, 0.0, 1.0]]).repeat(count, 1),
        torch.rand(count, channels, side, side, generator=key),
        (torch.rand(count, 1, side, side, generator=key) < 0.02).float(),
        torch.randn(count, ATTRIBUTES, generator=key),
    )


def settings(side: int, channels: int) -> dict[str, Any]:
    return {
        "names": CLASSES,
        "channels": channels,
        "size": [side, side],
        "lattice": [[side / 5, 0.0], [0.0, side / 4]],
        "attributes": ATTRIBUTES,
        "timesteps": 1000,
        "widths": list(WIDTHS),
    }


def training_step(
    system: AnchoredDiffusion | PaperDiffusion, batch: Tensor, asked: Conditions, runtime: Runtime
) -> Callable[[], None]:
    """A step as `core.training.diffusion` does it, without the loader."""
    runtime.place(system, system.unet)
    parameters = [p for p in system.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(parameters, 4e-4, fused=True)

    def step() -> None:
        loss = system.loss(batch, asked, generator_of("bench"), runtime)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()

    return step


class Bench:
    """Measures one way after the other."""

    def __init__(self, runtime: Runtime, rate: float, repeats: int) -> None:
        self.runtime, self.rate, self.repeats = runtime, rate, repeats
        self.ways = [Way(low, last) for low in (False, runtime.autocast is not None) for last in (False, True)]
        if can_compile(runtime.device):
            self.ways.append(Way(runtime.autocast is not None, True, True))
        self.ways = list(dict.fromkeys(self.ways))
        self.rows: list[dict[str, Any]] = []

    def measure(self, name: str, way: Callable[[], object], pictures: int, flops: float = 0.0) -> float:
        """One row: pictures a second, share of the matrix rate, peak memory; `flops` where they cannot be counted."""
        cuda = self.runtime.device.type == "cuda"
        if cuda:
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats()
        spent = seconds(way, self.runtime, self.repeats)
        row = {"name": name, "pictures_a_second": pictures / spent, "peak_gib": None}
        if cuda:
            row["peak_gib"] = torch.cuda.max_memory_allocated() / 2**30
        flops = flops or flops_of(way)
        self.rows.append(row | {"share_of_matmul": flops / spent / self.rate})
        return flops

    def diffusion(self, side: int, count: int, with_sampling: bool) -> None:
        """Step and sampling of the default generator."""
        asked, pictures = conditions(count, side, 3), torch.rand(count, 3, side, side)
        system = AnchoredDiffusion(settings(side, 3)).to(self.runtime.device).train()
        name = f"diffusion, step of {count}"
        flops = 0.0  # what is compiled hides its own
        for way in self.ways:
            by = way.on(self.runtime.device)
            flops = self.measure(f"{name}, {way}", training_step(system, pictures, asked, by), count, flops)
        self.rows.append(max(self.rows[-len(self.ways) :], key=lambda row: row["pictures_a_second"]) | {"name": name})
        self.runtime.place(system, system.unet)
        if with_sampling:
            system.eval()
            name = f"diffusion, {count} drawn in {STEPS} steps"
            self.measure(name, lambda: system.generate(asked, list(range(count)), self.runtime), count)

    def as_published(self, side: int, count: int) -> None:
        """Steps of the VQVAE, with all its terms, and of the diffusion on cached latents."""
        asked, pictures = conditions(count, side, 3), torch.rand(count, 3, side, side)
        system = PaperDiffusion(settings(side, 3)).to(self.runtime.device).train()
        latents = torch.randn(count, int(system.vqvae.settings["latent"]), *(edge // STRIDE for edge in system.padded))
        step = training_step(system, latents, asked, self.runtime)
        self.measure(f"as published, step of {count}", step, count)
        stage = VQVAEStage(VQVAE(3), 2 * pictures - 1, torch.arange(count), 10**6, count, 0, self.runtime)
        numbers = itertools.count(stage.total * 9 // 10)
        self.measure(f"VQVAE, step of {count}, all terms", lambda: stage.step(next(numbers)), count)

    def deepsmote(self, side: int, count: int) -> None:
        """A step of paper 2."""
        pictures = torch.randint(0, 256, (2 * count, 1, side, side), dtype=torch.uint8)
        model = DeepSMOTE({"channels": 1, "size": [side, side], "loss": Loss.PAPER.value})
        rows, classes = torch.arange(2 * count), torch.zeros(2 * count, dtype=torch.long)
        stage = DeepSMOTEStage(model, pictures, classes, rows, 1000, count, 2e-4, 0, self.runtime)
        numbers = itertools.count()
        self.measure(f"DeepSMOTE {side} x {side}, step of {count}", lambda: stage.step(next(numbers)), count)


def workloads(rows: list[dict[str, Any]], batch: int) -> dict[str, float]:
    """Minutes of the papers' trainings, from the pictures a second."""
    speed = {row["name"]: row["pictures_a_second"] for row in rows}
    vqvae = PICTURES * VQVAE_EPOCHS / speed[f"VQVAE, step of {batch}, all terms"]
    diffusion = PICTURES * EPOCHS / speed[f"diffusion, step of {batch}"]
    published = PICTURES * EPOCHS / speed[f"as published, step of {batch}"]
    found = {
        "paper 1 as published, minutes": (vqvae + published) / 60,
        "paper 1's pictures and epochs, diffusion, minutes": diffusion / 60,
    }
    for name, rate in speed.items():
        if name.startswith("DeepSMOTE"):
            found[f"paper 2, {name.split(',')[0]}, minutes"] = SMOTE_PICTURES * SMOTE_EPOCHS / rate / 60
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--tiny", action="store_true", help="small pictures and two repeats, to prove the command")
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--repeats", type=int, default=30)
    parser.add_argument("--out", type=Path, default=Path("tests/benchmarks/results/speed_gpu.json"))
    options = parser.parse_args()
    runtime = choose_runtime()
    if options.device == "cuda" and runtime.device.type != "cuda":
        sys.exit("There is no usable CUDA card here; --device cpu --tiny proves the command.")
    if options.device == "cpu":
        torch.set_num_threads(1)
        runtime = Runtime(torch.device("cpu"), runtime.autocast)
    side, batch, repeats = (64, 4, 2) if options.tiny else (256, options.batch, options.repeats)
    rate = matmul_rate(runtime, 512 if options.tiny else 8192)
    bench = Bench(runtime, rate, repeats)
    for count in (batch, batch // 2):
        bench.diffusion(side, count, count == batch)
        bench.as_published(side, count)
    for edge in (32,) if options.tiny else (200, 396):
        bench.deepsmote(edge, batch)
    rows = bench.rows
    minutes = workloads(rows, batch)
    print(f"Matrix products in bfloat16: {rate / 1e12:.2f} TFLOP/s; pictures of {side} x {side}\n")
    cells = []
    for row in rows:
        peak = "" if row["peak_gib"] is None else f"{row['peak_gib']:.2f}"
        cells.append([row["name"], f"{row['pictures_a_second']:.1f}", f"{100 * row['share_of_matmul']:.0f} %", peak])
    print(table(["", "pictures/s", "of the matrix rate", "peak memory, GiB"], cells))
    print()
    print(table(["workload", "minutes"], [[name, f"{value:.1f}"] for name, value in minutes.items()]))
    result = {"machine": machine(), "side_px": side, "batch": batch, "tiny": options.tiny, "bf16_matmul_flops": rate}
    write_json(options.out, result | {"rows": rows, "minutes": minutes})


if __name__ == "__main__":
    main()
