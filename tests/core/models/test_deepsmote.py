"""DeepSMOTE's networks: paper 2's tables layer by layer, and every other size by their rule."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from core.errors import InputError
from core.models.deepsmote import Decoder, DeepSMOTE, Encoder, stages_of, widths_of

Row = tuple[int, int, int, int, int]  # channels behind, side behind, kernel, stride, padding

ENCODER_200: list[Row] = [
    (8, 100, 4, 2, 1),
    (16, 50, 4, 2, 1),
    (32, 25, 4, 2, 1),
    (64, 13, 3, 2, 1),
    (128, 7, 3, 2, 1),
    (256, 4, 3, 2, 1),
    (512, 1, 4, 1, 0),
]
DECODER_200: list[Row] = [
    (256, 4, 4, 1, 0),
    (128, 7, 4, 1, 0),
    (64, 13, 3, 2, 1),
    (32, 25, 3, 2, 1),
    (16, 50, 4, 2, 1),
    (8, 100, 4, 2, 1),
    (3, 200, 4, 2, 1),
]
ENCODER_396: list[Row] = [
    (8, 198, 4, 2, 1),
    (16, 99, 4, 2, 1),
    (32, 50, 3, 2, 1),
    (64, 25, 4, 2, 1),
    (128, 13, 3, 2, 1),
    (256, 7, 3, 2, 1),
    (512, 4, 3, 2, 1),
    (1024, 1, 4, 1, 0),
]
DECODER_396: list[Row] = [
    (512, 4, 4, 1, 0),
    (256, 7, 3, 2, 1),
    (128, 13, 3, 2, 1),
    (64, 25, 3, 2, 1),
    (32, 50, 4, 2, 1),
    (16, 99, 3, 2, 1),
    (8, 198, 4, 2, 1),
    (1, 396, 4, 2, 1),
]
ENCODER_PARAMETERS = {
    200: [128, 2048, 8192, 18432, 73728, 294912, 2097152],
    396: [128, 2048, 4608, 32768, 73728, 294912, 1179648, 8388608],
}
DECODER_PARAMETERS = {
    200: [2097408, 524416, 73792, 18464, 8208, 2056, 387],
    396: [8389120, 1179904, 295040, 73792, 32800, 4624, 2056, 129],
}


def count(network: nn.Module) -> int:
    return sum(p.numel() for p in network.parameters())


def check_layers(network: Encoder | Decoder, kind: type[nn.Module], rows: list[Row], counts: list[int]) -> None:
    """Every convolution's setting, output shape and parameters, in order."""
    seen: list[tuple[Row, int]] = []

    def hook(layer: nn.Module, _inputs: object, output: torch.Tensor) -> None:
        assert isinstance(layer, nn.Conv2d | nn.ConvTranspose2d) and output.shape[2] == output.shape[3]
        ((kernel, _), (stride, _), (padding, _)) = layer.kernel_size, layer.stride, layer.padding
        seen.append(((output.shape[1], output.shape[2], kernel, stride, int(padding)), count(layer)))

    convolutions = [layer for layer in network.modules() if isinstance(layer, kind)]
    handles = [layer.register_forward_hook(hook) for layer in convolutions]
    side = 200 if len(rows) == 7 else 396
    size = rows[-1][0] if isinstance(network, Encoder) else 64 * 2 ** (len(rows) - 4)
    with torch.inference_mode():
        network.eval()(torch.zeros(1, 1, side, side) if isinstance(network, Encoder) else torch.zeros(1, size))
    for handle in handles:
        handle.remove()
    assert seen == list(zip(rows, counts, strict=True))


@pytest.mark.parametrize(
    ("side", "rows", "total"), [(200, ENCODER_200, 2_759_264), (396, ENCODER_396, 11_030_112)], ids=["200", "396"]
)
def test_the_encoder_is_the_published_one_layer_by_layer(side: int, rows: list[Row], total: int) -> None:
    encoder = Encoder(1, side, side)
    check_layers(encoder, nn.Conv2d, rows, ENCODER_PARAMETERS[side])
    size = rows[-1][0]
    assert (encoder.head.in_features, encoder.head.out_features) == (size, size)
    kinds = [type(layer).__name__.removeprefix("Whole") for layer in encoder.body]
    assert kinds == ["Conv2d", "LeakyReLU"] + (len(rows) - 1) * ["Conv2d", "BatchNorm2d", "LeakyReLU"]
    assert all(layer.bias is None for layer in encoder.body if isinstance(layer, nn.Conv2d))
    assert count(encoder) == total


@pytest.mark.parametrize(
    ("side", "rows", "total"), [(200, DECODER_200, 2_988_395), (396, DECODER_396, 11_029_097)], ids=["200", "396"]
)
def test_the_decoder_is_the_published_one_layer_by_layer(side: int, rows: list[Row], total: int) -> None:
    decoder = Decoder(rows[-1][0], side, side)
    check_layers(decoder, nn.ConvTranspose2d, rows, DECODER_PARAMETERS[side])
    kinds = [type(layer).__name__.removeprefix("Whole") for layer in decoder.body]
    assert kinds == (len(rows) - 1) * ["ConvTranspose2d", "BatchNorm2d", "ReLU"] + ["ConvTranspose2d", "Tanh"]
    assert [type(layer).__name__ for layer in decoder.head] == ["Linear", "ReLU"]
    transposed = [layer for layer in decoder.body if isinstance(layer, nn.ConvTranspose2d)]
    assert all(layer.bias is not None and layer.output_padding == (0, 0) for layer in transposed)
    assert count(decoder) == total


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("size", [(200, 200), (32, 32), (33, 47), (64, 96), (100, 41), (32, 130), (129, 32)])
def test_pictures_of_any_size_come_back_in_their_size(size: tuple[int, int], channels: int) -> None:
    torch.manual_seed(0)
    model = DeepSMOTE({"channels": channels, "size": size, "loss": "sharp"})
    pictures = torch.rand(2, channels, *size) * 2 - 1
    latents = model.encode(pictures)
    assert latents.shape == (2, model.latent_size) and model.latent_size == widths_of(stages_of(*size))[-1]
    made = model.decode(latents)
    assert made.shape == pictures.shape and made.abs().max() <= 1
    assert torch.allclose(made, model(pictures))


def test_every_side_from_32_to_512_is_met_exactly() -> None:
    with torch.device("meta"):
        for height in range(32, 513, 7):
            width = 32 + 37 * height % 481
            pictures = torch.zeros(1, 1, height, width)
            assert (
                DeepSMOTE({"channels": 1, "size": (height, width), "loss": "sharp"}).eval()(pictures).shape
                == pictures.shape
            )


def test_of_unequal_sides_the_shorter_waits_at_its_end() -> None:
    stages = stages_of(32, 128)
    assert [s.kernel for s, _ in stages] == [4, 4, 4, 3, 3, 4] and [s.stride for s, _ in stages] == [2, 2, 2, 1, 1, 1]
    assert [s.before for _, s in stages] == [128, 64, 32, 16, 8, 4]


@pytest.mark.parametrize("size", [(31, 64), (64, 513), (16, 16)])
def test_sizes_out_of_reach_get_a_sentence(size: tuple[int, int]) -> None:
    with pytest.raises(InputError, match=rf"32 to 512 px a side, and these have {size[1]}x{size[0]} px"):
        DeepSMOTE({"channels": 1, "size": size, "loss": "sharp"})


def test_settings_rebuild_the_networks() -> None:
    model = DeepSMOTE({"channels": 3, "size": (40, 56), "loss": "paper", "tones": None})
    again = DeepSMOTE(model.settings)
    again.load_state_dict(model.state_dict())
    assert again.settings == model.settings == {"channels": 3, "size": [40, 56], "loss": "paper", "tones": None}


def test_the_layers_computed_as_matrix_products_are_the_convolutions_they_stand_for() -> None:
    torch.manual_seed(0)
    encoder, decoder = Encoder(1, 64, 47), Decoder(1, 64, 47)
    whole, transposed = encoder.body[-3], decoder.body[0]
    assert isinstance(whole, nn.Conv2d) and isinstance(transposed, nn.ConvTranspose2d)
    x, z = torch.randn(3, 64, 4, 3), torch.randn(3, 128, 1, 1)
    assert torch.allclose(whole(x), nn.functional.conv2d(x, whole.weight), atol=1e-5)
    by_library = nn.functional.conv_transpose2d(z, transposed.weight, transposed.bias)
    assert torch.allclose(transposed(z), by_library, atol=1e-5)
