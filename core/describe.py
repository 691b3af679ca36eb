"""The networks as tables: every layer with its output shape and parameters, as the papers print them.

Nothing is computed: the networks are built and run on torch's meta device, which knows shapes alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from core.errors import InputError

MODELS = ("deepsmote", "vqvae", "unet")
_SIDES_PX = (16, 2048)


@dataclass(frozen=True, slots=True)
class Layer:
    """One line of a table."""

    name: str
    """Type and number, counted from 1 within the network."""
    type: str
    output_shape: list[int]
    """Without the batch: channels, height, width, or the length of a vector."""
    params: int


@dataclass(frozen=True, slots=True)
class Table:
    """One network."""

    layers: list[Layer]
    total_params: int


def describe(model: str, width: int, height: int, channels: int | None = None) -> dict[str, Table]:
    """Tables of a model's networks for pictures of `width` x `height` px, by the networks' names.

    `channels` 1 or 3; None means grey, and for DeepSMOTE at a published size the published table's.
    Raises `InputError` where the model cannot take the size.
    """
    if not all(_SIDES_PX[0] <= side <= _SIDES_PX[1] for side in (width, height)):
        raise InputError(f"The size is {width}x{height} px; choose sides of {_SIDES_PX[0]} to {_SIDES_PX[1]} px.")
    parts = {"deepsmote": _deepsmote, "vqvae": _vqvae, "unet": _unet}
    return parts[model](width, height, channels)


def as_record(model: str, width: int, height: int, tables: dict[str, Table]) -> dict[str, Any]:
    """`describe`'s tables as one JSON-ready record, each network under its name."""
    total = sum(table.total_params for table in tables.values())
    head = {"model": model, "size": {"width": width, "height": height}, "total_params": total}
    return head | {name: asdict(table) for name, table in tables.items()}


def as_text(model: str, width: int, height: int, tables: dict[str, Table]) -> str:
    """`describe`'s tables for a terminal."""
    return "\n\n".join(_text(f"{model} {name}, {width}x{height} px", table) for name, table in tables.items())


def _text(title: str, table: Table) -> str:
    head = ("Layer (type)", "Output shape", "Param #")
    rows = [(row.name, str([-1, *row.output_shape]), f"{row.params:,}") for row in table.layers]
    wide = [max(len(row[column]) for row in [head, *rows]) for column in range(3)]
    lines = [f"{a:<{wide[0]}}  {b:<{wide[1]}}  {c:>{wide[2]}}" for a, b, c in [head, *rows]]
    rule = "-" * len(lines[0])
    return "\n".join([title, rule, lines[0], rule, *lines[1:], rule, f"Total params: {table.total_params:,}"])


def _table(network: Any, call: Callable[[], object]) -> Table:
    """Layers of `network` in the order in which `call` passes through them."""
    from torch import nn

    layers: list[Layer] = []

    def seen(module: Any, _inputs: object, output: Any) -> None:
        # The library's name for a layer, where the program has a faster one of the same kind.
        known = [k for k in type(module).__mro__ if k.__module__.startswith("torch.nn.") and k is not nn.Module]
        kind = known[0].__name__ if known else type(module).__name__
        count = sum(p.numel() for p in module.parameters())
        layers.append(Layer(f"{kind}-{len(layers) + 1}", kind, list(output.shape[1:]), count))

    leaves = [m for m in network.modules() if not list(m.children())]
    hooks = [leaf.register_forward_hook(seen) for leaf in leaves]
    call()
    for hook in hooks:
        hook.remove()
    return Table(layers, sum(p.numel() for p in network.parameters()))


def _deepsmote(width: int, height: int, channels: int | None) -> dict[str, Table]:
    import torch

    from core.models.deepsmote import PUBLISHED, Decoder, Encoder

    taken, given = PUBLISHED.get((height, width), (1, 1)) if channels is None else (channels, channels)
    with torch.device("meta"):
        encoder = Encoder(taken, height, width).eval()
        decoder = Decoder(given, height, width).eval()
        pictures = torch.zeros(1, taken, height, width)
        latents = torch.zeros(1, encoder.head.out_features)
        return {
            "encoder": _table(encoder, lambda: encoder(pictures)),
            "decoder": _table(decoder, lambda: decoder(latents)),
        }


def _vqvae(width: int, height: int, channels: int | None) -> dict[str, Table]:
    import torch

    from core.models.grid import padded_size
    from core.models.vqvae import STRIDE, VQVAE

    with torch.device("meta"):
        model = VQVAE(channels or 1).eval()
        padded = padded_size(height, width, STRIDE)
        pictures = torch.zeros(1, channels or 1, *padded)
        latents = torch.zeros(1, int(model.settings["latent"]), *(side // STRIDE for side in padded))
        return {
            "encoder": _table(model.encoder, lambda: model.encoder(pictures)),
            "decoder": _table(model.decoder, lambda: model.decoder(latents)),
        }


def _unet(width: int, height: int, channels: int | None) -> dict[str, Table]:
    """The default generator's U-Net, with a pattern, and the published one's."""
    import torch

    from core.diffusion.anchored import Inputs, unet_channels
    from core.diffusion.systems import WIDTHS
    from core.models.conditioning import TEXT_WIDTH
    from core.models.grid import padded_size, stride_for
    from core.models.unet import anchored_unet, paper_unet
    from core.models.vqvae import STRIDE, VQVAE

    stride = stride_for(height, width)
    before, after = unet_channels(channels or 1, stride, Inputs())
    with torch.device("meta"):
        anchored = anchored_unet(before, after, WIDTHS).eval()
        latent = int(VQVAE(channels or 1).settings["latent"])
        paper = paper_unet(latent, WIDTHS, TEXT_WIDTH).eval()
        times = torch.zeros(1)
        pictures = torch.zeros(1, before, *(side // stride for side in padded_size(height, width, stride)))
        latents = torch.zeros(1, latent, *(side // STRIDE for side in padded_size(height, width, STRIDE)))
        vector = torch.zeros(1, 4 * WIDTHS[0])
        words = torch.zeros(1, 1, TEXT_WIDTH)
        return {
            "anchored": _table(anchored, lambda: anchored(pictures, times, class_labels=vector)),
            "paper": _table(paper, lambda: paper(latents, times, encoder_hidden_states=words)),
        }
