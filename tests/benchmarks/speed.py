"""Speed on the processor against peers, each figure a ratio from ways that alternate in one run: `make bench`.

    python tests/benchmarks/speed.py --project PROJECT --rounds 5 --out tests/benchmarks/results/speed.json

PROJECT is a prepared project with a run of `diffusion` and one of `paper`, such as `make demo` leaves; without one a
small demo is made in `--work` (about a quarter of an hour). One thread. Beside the times stands the quality: of the
sampler that of pictures drawn by all 1000 steps of DDPM with the same network, of the training step the loss on
held-back latents after as many pictures.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.config import DemoConfig, PrepareConfig, TrainConfig
from core.data.dataset import Prepared
from core.data.load import load_prepared
from core.data.request import Request
from core.diffusion.anchored import STEPS, AnchoredDiffusion
from core.diffusion.conditions import conditions_of, pictures_tensor, twice
from core.diffusion.paper import PaperDiffusion
from core.diffusion.systems import build_system, load_system, system_settings
from core.evaluation.checkpoint import preview_rows
from core.evaluation.metrics import mean_of, measure, quantile_of
from core.files import write_json
from core.models.perceptual import load_perceptual
from core.models.unet import anchored_unet, paper_unet
from core.paths import Project
from core.runtime import choose_runtime, generator_of, seed_of
from core.training import ways
from core.training.diffusion import DiffusionStage
from tests.benchmarks.alternate import machine, seconds_of, table
from tests.benchmarks.speed_peers import (
    BaseUNet,
    base_picture,
    base_step,
    denoising_step,
    diffusers_step,
    documented_unet,
    noised,
)
from tests.core.data.steps import drained

BASE = "the paper's base, plain PyTorch"
Ways = dict[str, Callable[[], object]]


def own_stage(generator: str, data: Prepared, batch: int, latents: Tensor | None) -> DiffusionStage:
    """A stage of Flawsmith's training on the project, as a run makes it."""
    torch.manual_seed(0)
    system = build_system(generator, system_settings(data, 1000))
    assert isinstance(system, AnchoredDiffusion | PaperDiffusion)
    rows = torch.from_numpy(np.flatnonzero(~data.held()))
    rows = rows[: len(rows) // batch * batch]
    runtime = choose_runtime()
    stage = DiffusionStage(system, data, rows, latents, 200, batch, 4e-4, 0, runtime)
    _, found = drained(ways.found_for(stage, runtime, 10_000))
    print(f"{generator}: {found.way}; seconds of a gradient: {found.seconds}", file=sys.stderr)
    stage.compute_by(found.way.on(runtime.device))
    stage.calibrate()
    return stage


def counted(step: Callable[[int], float]) -> Callable[[], float]:
    """The steps of a stage one after the other."""
    numbers = iter(range(10**9))
    return lambda: step(next(numbers))


def training_ways(data: Prepared, batch: int, latents: Tensor) -> Ways:
    """One training step each, on `batch` pictures."""
    side = data.size[0]
    pictures = 2 * pictures_tensor(data.pictures[:batch]) - 1
    anchored = own_stage("diffusion", data, batch, None)
    paper = own_stage("paper", data, batch, latents)
    system = anchored.system
    assert isinstance(system, AnchoredDiffusion)
    channels = [int(system.unet.config.in_channels), int(system.unet.config.out_channels)]
    grid = [edge // system.stride for edge in system.padded]
    vector = {"class_labels": torch.randn(batch, 4 * 64)}
    words = {"encoder_hidden_states": torch.randn(batch, 5, 128)}
    torch.manual_seed(0)
    loop = diffusers_step(
        anchored_unet(*channels, (64, 96, 128)), torch.randn(batch, channels[0], *grid), channels[1], vector
    )

    def fed(index: int) -> float:
        anchored._made(anchored.order.of(index), index, torch.arange(batch))
        return loop()

    step_of: dict[str, Callable[[], object] | None] = {
        "Flawsmith, diffusion": counted(anchored.step),
        "diffusers' loop, the same UNet2DModel, its inputs ready": loop,
        "diffusers' loop, the same UNet2DModel, fed with the same moved scenes": counted(fed),
        "Flawsmith, as published": counted(paper.step),
        "diffusers' loop, the same UNet2DConditionModel": diffusers_step(
            paper_unet(4, (64, 96, 128), 128), latents[:batch], 4, words
        ),
        "diffusers' documented example": diffusers_step(
            documented_unet(side, data.channels), pictures, data.channels, {}
        ),
        "denoising-diffusion-pytorch": denoising_step(side, pictures, torch.device("cpu")),
        BASE: base_step(pictures, torch.device("cpu")),
    }
    return {name: way for name, way in step_of.items() if way is not None}


def sampling_ways(system: AnchoredDiffusion, data: Prepared, count: int) -> tuple[Ways, dict[str, int]]:
    """`count` pictures by Flawsmith, or one evaluation of a peer's network for them; and how often that is repeated."""
    side = data.size[0]
    rows = preview_rows(data, 0)[:count]
    conditions = conditions_of(data, [Request(row) for row in rows])
    runtime = choose_runtime()
    x = torch.randn(count, data.channels, side, side)
    documented = documented_unet(side, data.channels).eval()

    def ours() -> Tensor:
        return system.generate(conditions, list(range(count)), runtime)

    with torch.no_grad():
        context = system._context(twice(conditions), torch.arange(2 * count) >= count)
    z = torch.randn(2 * count, int(system.unet.config.out_channels), *(edge // system.stride for edge in system.padded))

    def ours_plain() -> object:
        with torch.no_grad():
            return system._predict(z, torch.full((2 * count,), 500), context)

    def theirs() -> object:
        with torch.no_grad():
            return documented(x, torch.full((count,), 500))

    drawing: Ways = {
        f"Flawsmith, {STEPS} steps of DPM-Solver++": ours,
        "the same network, 1000 steps of DDPM, float32": ours_plain,
        "diffusers' DDPMPipeline as documented, 1000 steps": theirs,
        "the paper's base, plain PyTorch, 1000 steps": base_picture(side, count, torch.device("cpu")),
    }
    names = list(drawing)
    return drawing, {names[0]: 1, names[1]: 1000, names[2]: 1000, names[3]: 1000}


def sampling_quality(system: AnchoredDiffusion, data: Prepared, count: int) -> dict[str, dict[str, float]]:
    """SSIM, perceptual similarity and coordinate error of the same requests drawn in few steps and in all 1000."""
    rows = preview_rows(data, 0)[:count]
    requests, metric = [Request(row) for row in rows], load_perceptual()
    found: dict[str, dict[str, float]] = {}
    for steps in (STEPS, 1000):
        drawn = system.generate(
            conditions_of(data, requests), [seed_of("bench", r) for r in rows], choose_runtime(), steps
        )
        pictures = (drawn * 255 + 0.5).to(torch.uint8).permute(0, 2, 3, 1).numpy()
        figures = measure(data, requests, pictures, metric)
        found[str(steps)] = {
            "ssim": mean_of([f.ssim for f in figures]),
            "perceptual_similarity": mean_of([f.perceptual_similarity for f in figures]),
            "coordinate_error_px": quantile_of([f.coordinate_error_px for f in figures], 0.5),
            "mask_iou": mean_of([f.mask_iou for f in figures]),
        }
    return found


def learning(
    data: Prepared, latents: Tensor, counts: list[int], batch: int, times: float
) -> dict[str, dict[str, float]]:
    """Mean squared error of the noise on held-back latents after training on each of `counts` pictures: the base,
    `paper`, and `paper` after `times` as many, which take it as long as the base needs."""
    held = torch.from_numpy(np.flatnonzero(data.held()))
    stage = own_stage("paper", data, batch, latents)
    system = stage.system
    assert isinstance(system, PaperDiffusion)
    rows, scale = stage.rows, float(system.scale)
    test, key = latents[held].repeat(4, 1, 1, 1) / scale, generator_of("bench", "test")
    t, noise = torch.randint(0, 1000, (len(test),), generator=key), torch.randn(test.shape, generator=key)
    asked = conditions_of(data, [Request(row) for row in held.tolist()], torch.zeros(len(held), 0, 1, 1))

    @torch.no_grad()
    def ours() -> float:
        return float(
            F.mse_loss(system._predict(noised(test, t, noise), t, system._context(asked).repeat(4, 1, 1)), noise)
        )

    found: dict[str, dict[str, float]] = {str(count): {} for count in counts}
    as_many, as_long = ({round(count * factor / batch): str(count) for count in counts} for factor in (1.0, times))
    for index in range(max(as_long)):
        stage.step(index)
        for when, name in ((as_many, "Flawsmith, as published"), (as_long, "Flawsmith, as published, as long")):
            if index + 1 in when:
                found[when[index + 1]][name] = ours()
    torch.manual_seed(0)
    base = BaseUNet()
    # At the base's own rate of 5e-6 so few pictures teach it nothing; this one is a usual Adam rate for its size.
    optimizer = torch.optim.Adam(base.parameters(), 1e-4)
    random = generator_of("bench", "base")
    for index in range(max(as_many)):
        x = latents[rows[torch.randint(len(rows), (batch,), generator=random)]] / scale
        at, own = torch.randint(0, 1000, (batch,), generator=random), torch.randn(x.shape, generator=random)
        loss = F.mse_loss(base(noised(x, at, own), at), own)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        if index + 1 in as_many:
            with torch.no_grad():
                found[as_many[index + 1]][BASE] = float(F.mse_loss(base(noised(test, t, noise), t), noise))
    return found


def small_demo(work: Path) -> Project:
    """Demo pictures with a short run of either generator."""
    from core.data.demo import make_demo
    from core.data.prepare import prepare_project
    from core.training.run import train_run

    project = Project(work / "project")
    if not (work / "pictures").exists():
        list(make_demo(DemoConfig(out=str(work / "pictures"), pictures=200)))
    list(prepare_project(PrepareConfig(pictures=str(work / "pictures"), project=str(project.folder))))
    for generator, epochs in (("diffusion", 30), ("paper", 8)):
        config = TrainConfig(
            project=str(project.folder), run=generator, generator=generator, epochs=epochs, resume=True
        )
        list(train_run(replace(config, checkpoint_every=epochs)))
    return project


def stored_latents(data: Prepared, paper: PaperDiffusion) -> Tensor:
    """Latents of all pictures by the run's own VQVAE."""
    parts = pictures_tensor(data.pictures).split(32)
    return torch.cat([paper.encode(part) for part in parts]).contiguous()


def rows_of(times: dict[str, float], pictures: int, ours: str) -> list[list[str]]:
    """Name, seconds a picture, times ours."""
    return [[name, f"{s / pictures * 1000:.1f}", f"{s / times[ours]:.2f}"] for name, s in times.items()]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--project", type=Path)
    parser.add_argument("--work", type=Path, default=Path("bench"))
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sampled", type=int, default=8, help="pictures drawn at once")
    parser.add_argument("--learn", type=int, nargs="*", default=[96, 384], help="pictures to compare losses after")
    parser.add_argument("--quality", type=int, default=8, help="pictures drawn in 1000 steps too; 0 leaves it out")
    parser.add_argument("--out", type=Path, default=Path("tests/benchmarks/results/speed.json"))
    options = parser.parse_args()
    torch.set_num_threads(1)
    project = Project(options.project) if options.project else small_demo(options.work)
    data = load_prepared(project)
    systems = [load_system(project.run(name).checkpoint_files()[-1]) for name in ("diffusion", "paper")]
    anchored, paper = systems
    assert isinstance(anchored, AnchoredDiffusion) and isinstance(paper, PaperDiffusion)
    latents = stored_latents(data, paper)
    result: dict[str, Any] = {"machine": machine(), "side_px": data.size[0], "batch": options.batch}

    times = seconds_of(training_ways(data, options.batch, latents), options.rounds)
    print("\nTraining step, ms a picture\n")
    print(table(["", "ms a picture", "times Flawsmith"], rows_of(times, options.batch, "Flawsmith, diffusion")))
    result["training_s"] = times
    if options.learn:
        result["loss"] = learning(
            data, latents, options.learn, options.batch, times[BASE] / times["Flawsmith, as published"]
        )
        names = list(next(iter(result["loss"].values())))
        cells = [[count, *(f"{told[name]:.2f}" for name in names)] for count, told in result["loss"].items()]
        print("\nHeld-back squared error of the noise\n")
        print(table(["after pictures", *names], cells))

    drawing, repeats = sampling_ways(anchored, data, options.sampled)
    times = seconds_of(drawing, options.rounds)
    times = {name: seconds * repeats[name] for name, seconds in times.items()}
    print("\nSampling, ms a picture (1000 steps: 1000 times one)\n")
    print(table(["", "ms a picture", "times Flawsmith"], rows_of(times, options.sampled, next(iter(times)))))
    result["sampling_s"], result["sampled"] = times, options.sampled
    if options.quality:
        result["quality"] = sampling_quality(anchored, data, options.quality)
        print("\nQuality by steps:", json.dumps(result["quality"]))
    write_json(options.out, result)


if __name__ == "__main__":
    main()
