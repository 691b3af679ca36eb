"""Time of one training step of DeepSMOTE, against two other ways of writing it, in one alternating run on one thread.

    python tests/benchmarks/deepsmote_step.py --size 200 --pictures 16 --rounds 10

`public`: the design of the well-known implementation - two optimisers, batch and sample through the encoder one after
the other, the sample's latents detached and permuted through NumPy, float32. `plain`: Algorithm 1 written down in plain
PyTorch, float32. `ours`: `core.training.deepsmote`, published loss; `sharp`: its default, which samples fewer pictures
for the penalty. All have the same weights and the same pictures. Times are those that the process computed, which on a
machine with nothing else to do is the time by the clock.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from core.config import Loss
from core.models.deepsmote import DeepSMOTE, WholeConv2d, WholeConvTranspose2d
from core.runtime import choose_runtime
from core.training.deepsmote import DeepSMOTEStage

RATE = 2e-4


def model_of(size: int, loss: Loss = Loss.PAPER) -> DeepSMOTE:
    torch.manual_seed(0)
    return DeepSMOTE({"channels": 1, "size": (size, size), "loss": loss.value}).train()


def with_library_layers(model: DeepSMOTE) -> DeepSMOTE:
    """The same network of nothing but the library's convolutions."""
    for body in (model.encoder.body, model.decoder.body):
        for index, layer in enumerate(body):
            if isinstance(layer, WholeConv2d | WholeConvTranspose2d):
                kind = nn.Conv2d if isinstance(layer, WholeConv2d) else nn.ConvTranspose2d
                own = kind(
                    layer.in_channels, layer.out_channels, (layer.kernel_size[0], layer.kernel_size[1]),
                    bias=layer.bias is not None,
                )  # fmt: skip
                own.load_state_dict(layer.state_dict())
                body[index] = own
    return model


def public(size: int, batch: Tensor, sample: Tensor) -> Callable[[], float]:
    model = with_library_layers(model_of(size))
    optimizers = [torch.optim.Adam(part.parameters(), RATE) for part in (model.encoder, model.decoder)]

    def step() -> float:
        for optimizer in optimizers:
            optimizer.zero_grad()
        reconstruction = F.mse_loss(model.decode(model.encode(batch)), batch)
        order = torch.randperm(len(sample))
        latents = model.encode(sample).detach().numpy()[order.numpy()]
        loss = reconstruction + F.mse_loss(model.decode(torch.from_numpy(latents)), sample[order])
        loss.backward()
        for optimizer in optimizers:
            optimizer.step()
        return float(loss.detach())

    return step


def plain(size: int, batch: Tensor, sample: Tensor) -> Callable[[], float]:
    model = with_library_layers(model_of(size))
    optimizer = torch.optim.Adam(model.parameters(), RATE)

    def step() -> float:
        optimizer.zero_grad()
        reconstruction = F.mse_loss(model.decode(model.encode(batch)), batch)
        order = torch.randperm(len(sample))
        loss = reconstruction + F.mse_loss(model.decode(model.encode(sample)[order]), sample)
        loss.backward()
        optimizer.step()
        return float(loss.detach())

    return step


def ours(size: int, pictures: Tensor, loss: Loss) -> Callable[[], float]:
    count = len(pictures) // 2
    rows, numbers = torch.arange(2 * count), torch.zeros(2 * count, dtype=torch.long)
    stage = DeepSMOTEStage(model_of(size, loss), pictures, numbers, rows, 1000, count, RATE, 0, choose_runtime())
    index = iter(range(1_000_000))
    return lambda: stage.step(next(index))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--size", type=int, default=200)
    parser.add_argument("--pictures", type=int, default=16, help="in a batch, and in the sample of a class")
    parser.add_argument("--rounds", type=int, default=10)
    options = parser.parse_args()
    torch.set_num_threads(1)
    shape = (2 * options.pictures, 1, options.size, options.size)
    pictures = torch.randint(0, 256, shape, dtype=torch.uint8)
    batch, sample = (pictures.float() / 127.5 - 1).chunk(2)
    ways = {
        "public": public(options.size, batch, sample),
        "plain": plain(options.size, batch, sample),
        "ours": ours(options.size, pictures, Loss.PAPER),
        "sharp": ours(options.size, pictures, Loss.SHARP),
    }
    times: dict[str, list[float]] = {name: [] for name in ways}
    for step in ways.values():
        step()  # the first one sets up
    for _ in range(options.rounds):
        for name, step in ways.items():
            start = time.process_time()
            step()
            times[name].append(1000 * (time.process_time() - start))
    for name, spent in times.items():
        median, least = statistics.median(spent), min(spent)
        print(f"{name:7} median {median:7.1f} ms, least {least:7.1f} ms", end="")
        print(f", {median / statistics.median(times['ours']):.2f} times ours, least {least / min(times['ours']):.2f}")


if __name__ == "__main__":
    main()
