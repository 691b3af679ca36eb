"""Perceptual distance between pictures: LPIPS where its weights are at hand, else ST-LPIPS from `resources/`.

LPIPS: Zhang et al., "The Unreasonable Effectiveness of Deep Features as a Perceptual Metric", CVPR 2018.
ST-LPIPS: Ghildyal and Liu, "Shift-tolerant Perceptual Similarity Metric", ECCV 2022.

Both compare the features of two pictures after every ReLU of an AlexNet. ST-LPIPS's is trained from zero without
strides: convolutions and maxima run at stride 1, each halving is a binomial blur followed by subsampling. It is nearly
blind to small shifts, so the coordinate error must always stand beside it.

Shapes: N pictures, C channels, H x W pixels.
"""

from __future__ import annotations

import hashlib
import io
import os
import warnings
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from core.errors import ResourceError
from core.paths import RESOURCES

SMALLEST_SIDE_PX = 32
WEIGHTS_VARIABLE = "FLAWSMITH_WEIGHTS"
"""Environment variable that names a folder of weights the user has put there."""

_BACKBONE_FILE = "alexnet-owt-7be5be79.pth"
_BACKBONE_SHA256 = "7be5be79"
"""First digits of the hash; torchvision puts them in the name of the file."""
_BATCH = 16
"""Pictures compared at once, which bounds the memory (64 channels at full resolution)."""


class FeatureDistance(nn.Module):
    """LPIPS's distance over any stack of features: Zhang et al. 2018, equation 1.

    d(a, b) = sum over layers l of mean over h, w of w_l . (y_a - y_b)^2, with y the features of unit length per pixel.
    """

    def features(self, pictures: Tensor) -> list[Tensor]:
        """Features of every compared layer. `pictures`: (N, 3, H, W) in [-1, 1]."""
        raise NotImplementedError

    def layer_weights(self) -> list[Tensor]:
        """Per layer the weight of each channel, (C,), 0 or more."""
        raise NotImplementedError

    def forward(self, a: Tensor, b: Tensor, spatial: bool = False) -> Tensor:
        """Distance of `a` and `b`, (N, 3, H, W) in [-1, 1] with H, W >= 32.

        Returns (N,), or with `spatial` the map (N, 1, H, W) of which it is about the mean.
        """
        assert a.shape == b.shape and a.shape[1] == 3, (a.shape, b.shape)
        assert min(a.shape[2:]) >= SMALLEST_SIDE_PX, a.shape
        size_px = a.shape[2:]
        total = a.new_zeros((len(a), 1, *size_px) if spatial else (len(a),))
        for y_a, y_b, weight in zip(self.features(a), self.features(b), self.layer_weights(), strict=True):
            difference = (_unit_length(y_a) - _unit_length(y_b)).square()
            layer = F.conv2d(difference, weight.view(1, -1, 1, 1))
            if spatial:
                total = total + F.interpolate(layer, size=size_px, mode="bilinear", align_corners=False)
            else:
                total = total + layer.mean(dim=(1, 2, 3))
        return total


def _unit_length(features: Tensor) -> Tensor:
    # vector_norm and not sqrt(sum of squares): its gradient is 0 and not NaN where every channel is 0.
    return features / (torch.linalg.vector_norm(features, dim=1, keepdim=True) + 1e-10)


class STLPIPS(FeatureDistance):
    """Shift-tolerant LPIPS on AlexNet (3x3 blurs); 2.5 M parameters, to be filled by `load_state_dict`."""

    _CHANNELS = (3, 64, 192, 384, 256, 256)
    _KERNELS = (11, 5, 3, 3, 3)
    _PADDINGS = (2, 2, 1, 1, 1)
    mean: Tensor
    deviation: Tensor
    blur: Tensor

    def __init__(self) -> None:
        super().__init__()
        shapes = zip(self._CHANNELS, self._CHANNELS[1:], self._KERNELS, self._PADDINGS, strict=False)
        self.convolutions = nn.ModuleList(nn.Conv2d(i, o, k, padding=p) for i, o, k, p in shapes)
        self.channel_weights = nn.ParameterList(nn.Parameter(torch.zeros(c)) for c in self._CHANNELS[1:])
        # ImageNet's mean and deviation, for pictures in [-1, 1].
        self.register_buffer("mean", torch.tensor([-0.030, -0.088, -0.188]).view(1, 3, 1, 1), persistent=False)
        self.register_buffer("deviation", torch.tensor([0.458, 0.448, 0.450]).view(1, 3, 1, 1), persistent=False)
        binomial = torch.tensor([0.25, 0.5, 0.25])
        self.register_buffer("blur", (binomial[:, None] * binomial).view(1, 1, 3, 3), persistent=False)

    def features(self, pictures: Tensor) -> list[Tensor]:
        first, second, third, fourth, fifth = self.convolutions
        # The blur stands before the first ReLU, as in the paper, and before the convolution elsewhere.
        f1 = self._halve(first((pictures - self.mean) / self.deviation)).relu()
        f2 = second(self._halve(F.max_pool2d(f1, 3, stride=1))).relu()
        f3 = third(self._halve(F.max_pool2d(f2, 3, stride=1))).relu()
        f4 = fourth(f3).relu()
        f5 = fifth(f4).relu()
        return [f1, f2, f3, f4, f5]

    def layer_weights(self) -> list[Tensor]:
        return list(self.channel_weights)

    def _halve(self, features: Tensor) -> Tensor:
        """Blurred and subsampled by 2; the wide reflected border keeps the picture's edge in sight."""
        channels = features.shape[1]
        kernel = self.blur.expand(channels, 1, 3, 3)
        return F.conv2d(F.pad(features, (2, 2, 2, 2), mode="reflect"), kernel, stride=2, groups=channels)


class _GenuineLPIPS(FeatureDistance):
    """The `lpips` package's network; only the distance is taken here, for its safe gradient."""

    def __init__(self, network: Any) -> None:
        super().__init__()
        self.network = network  # an untyped nn.Module

    def features(self, pictures: Tensor) -> list[Tensor]:
        return list(self.network.net(self.network.scaling_layer(pictures)))

    def layer_weights(self) -> list[Tensor]:
        return [lin.model[-1].weight.flatten() for lin in self.network.lins]


class PerceptualMetric:
    """A perceptual distance with its true name."""

    def __init__(self, name: str, network: FeatureDistance) -> None:
        self.name = name
        """What the figure may be called: "LPIPS (AlexNet)" or "ST-LPIPS (AlexNet)"."""
        self.network = network.eval().requires_grad_(False)

    def to(self, device: torch.device | str) -> PerceptualMetric:
        """Moves the network; returns itself."""
        self.network.to(device)
        return self

    @torch.no_grad()
    def distance(self, a: Tensor, b: Tensor, keep: Tensor | None = None) -> Tensor:
        """Distance of each pair, (N,), 0 for equal pictures, without gradient.

        `a`, `b`: (N, 3 or 1, H, W) in [-1, 1], H and W at least 32. `keep`: (N, 1, H, W) bool, the pixels that count.
        What is left out is first made equal in both pictures, since a feature sees far beyond its own pixel; then the
        map is averaged over the pixels kept. NaN where no pixel is kept.
        """
        parts = []
        for start in range(0, len(a), _BATCH):
            part = slice(start, start + _BATCH)
            parts.append(self._distance(_rgb(a[part]), _rgb(b[part]), None if keep is None else keep[part]))
        return torch.cat(parts) if parts else a.new_zeros(0)

    def loss(self, a: Tensor, b: Tensor) -> Tensor:
        """Mean distance of a batch as a scalar with gradient to both; shapes and range as in `distance`."""
        mean: Tensor = self.network(_rgb(a), _rgb(b)).mean()
        return mean

    def _distance(self, a: Tensor, b: Tensor, keep: Tensor | None) -> Tensor:
        if keep is None:
            whole: Tensor = self.network(a, b)
            return whole
        middle = (a + b) / 2
        there = self.network(torch.where(keep, a, middle), torch.where(keep, b, middle), spatial=True)
        return (there * keep).sum(dim=(1, 2, 3)) / keep.sum(dim=(1, 2, 3))


def load_perceptual(weights_folder: Path | None = None) -> PerceptualMetric:
    """The best metric whose weights are on this machine; nothing is ever downloaded.

    LPIPS when torchvision's AlexNet file lies in `weights_folder`, in the folder that FLAWSMITH_WEIGHTS names or in
    torch's cache; else the ST-LPIPS of `resources/`. Raises `ResourceError` when a file the user put there is damaged.
    """
    backbone = _find_backbone(weights_folder)
    if backbone is not None:
        return PerceptualMetric("LPIPS (AlexNet)", _load_lpips(backbone))
    return PerceptualMetric("ST-LPIPS (AlexNet)", load_st_lpips())


def load_st_lpips() -> STLPIPS:
    """The network that comes with the program; `ResourceError` when its file is not whole."""
    network, file = STLPIPS(), RESOURCES / "perceptual" / "st_lpips_alex.safetensors"
    try:
        network.load_state_dict(load_file(file))
    except (OSError, SafetensorError, RuntimeError) as error:
        raise ResourceError(f"{file} is missing or damaged. Install Flawsmith again.") from error
    return network


def _find_backbone(weights_folder: Path | None) -> bytes | None:
    """The verified content of torchvision's AlexNet file, or None where there is none."""
    named = [weights_folder, Path(os.environ[WEIGHTS_VARIABLE]) if os.environ.get(WEIGHTS_VARIABLE) else None]
    for folder in named:
        if folder is not None and (folder / _BACKBONE_FILE).is_file():
            content = (folder / _BACKBONE_FILE).read_bytes()
            if not _is_genuine(content):
                raise ResourceError(
                    f"{folder / _BACKBONE_FILE} is not torchvision's AlexNet: its SHA-256 does not start with "
                    f"{_BACKBONE_SHA256}. Copy the file again or remove it."
                )
            return content
    cached = Path(torch.hub.get_dir()) / "checkpoints" / _BACKBONE_FILE
    if cached.is_file() and _is_genuine(content := cached.read_bytes()):
        return content
    return None  # a broken cache is not the user's doing: the bundled metric takes its place


def _is_genuine(content: bytes) -> bool:
    return hashlib.sha256(content).hexdigest().startswith(_BACKBONE_SHA256)


def _load_lpips(backbone: bytes) -> _GenuineLPIPS:
    """`lpips` with the given backbone. Its own loading of the backbone, a download, is left out."""
    import lpips  # takes seconds to import

    with warnings.catch_warnings():
        # lpips builds the bare AlexNet by arguments that torchvision has renamed.
        warnings.filterwarnings("ignore", category=UserWarning, module=r"torchvision\.models\._utils")
        network = lpips.LPIPS(net="alex", pretrained=True, pnet_rand=True, verbose=False)
    state = torch.load(io.BytesIO(backbone), map_location="cpu", weights_only=True)
    own = network.net.state_dict()
    # "slice2.3.weight" of lpips is "features.3.weight" of torchvision.
    network.net.load_state_dict({name: state[f"features.{name.split('.', 1)[1]}"] for name in own})
    return _GenuineLPIPS(network)


def _rgb(pictures: Tensor) -> Tensor:
    """(N, 1 or 3, H, W) as (N, 3, H, W)."""
    return pictures.expand(-1, 3, -1, -1) if pictures.shape[1] == 1 else pictures
