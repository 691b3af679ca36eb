"""Inspection models, OK or NG: those of paper 2 (InceptionV3, ResNet50, EfficientNet-B5, Xception) and a small one.

Each is told the picture alone, as a user's own model would be. ImageNet weights are taken from a file that the user put
on this machine, and never downloaded; without one a model is trained from zero.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from pickle import UnpicklingError

import torch
import torch.nn.functional as F
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from core.config import Classifier
from core.errors import ResourceError
from core.models.classifier import SmallClassifier
from core.models.perceptual import WEIGHTS_VARIABLE

_SMALL_WIDTH = 24
_SMALL_SIDE_PX = 128
_LEAST_SIDE_PX = 96
"""InceptionV3 needs 75 px; below this the others have no more than 3 x 3 places left."""
_IMAGENET = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
_HALVES = ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5))


@dataclass(frozen=True, slots=True)
class Known:
    """One published network."""

    title: str
    native_px: int
    """Side it was published for; larger pictures are reduced to it."""
    files: tuple[str, ...]
    """Names under which its ImageNet weights are published; the digits in a name begin the file's SHA-256."""
    head: str
    """Its last layer, which is always trained from zero."""
    build: Callable[[], nn.Module]
    light: tuple[tuple[float, float, float], tuple[float, float, float]] = _IMAGENET
    """Mean and deviation by which its pictures are scaled."""


def _inception() -> nn.Module:
    from torchvision.models import Inception3, inception_v3

    network: Inception3 = inception_v3(weights=None, aux_logits=False, init_weights=True)
    network.fc = nn.Linear(network.fc.in_features, 1)
    return network


def _resnet() -> nn.Module:
    from torchvision.models import resnet50

    return resnet50(weights=None, num_classes=1)


def _efficientnet() -> nn.Module:
    from torchvision.models import efficientnet_b5

    return efficientnet_b5(weights=None, num_classes=1)


def _xception() -> nn.Module:
    import timm

    network: nn.Module = timm.create_model("legacy_xception", pretrained=False, num_classes=1, in_chans=3)
    return network


NETWORKS: dict[Classifier, Known] = {
    Classifier.RESNET50: Known(
        "ResNet50", 224, ("resnet50-11ad3fa6.pth", "resnet50-0676ba61.pth", "resnet50.safetensors"), "fc", _resnet
    ),
    # Its published weights were trained on pictures in [-1, 1].
    Classifier.INCEPTION_V3: Known(
        "InceptionV3", 299, ("inception_v3_google-0cc3c7bd.pth", "inception_v3.safetensors"), "fc", _inception, _HALVES
    ),
    Classifier.EFFICIENTNET_B5: Known(
        "EfficientNet-B5",
        456,
        ("efficientnet_b5_lukemelas-1a07897c.pth", "efficientnet_b5.safetensors"),
        "classifier.1",
        _efficientnet,
    ),
    Classifier.XCEPTION: Known(
        "Xception", 299, ("xception-43020ad28.pth", "legacy_xception.safetensors"), "fc", _xception, _HALVES
    ),
}

SMALL_TITLE = "small network"


@dataclass(frozen=True, slots=True)
class Weights:
    """A file of ImageNet weights."""

    path: Path
    sha256: str


class InspectionModel(nn.Module):
    """(N, 1 or 3, H, W) floats in [0, 1] -> (N,) logits of NG."""

    mean: Tensor
    deviation: Tensor

    def __init__(self, network: nn.Module, known: Known | None) -> None:
        super().__init__()
        self.network, self._rgb = network, known is not None
        mean, deviation = known.light if known else ((0.5,), (0.5,))
        self.register_buffer("mean", torch.tensor(mean).view(1, -1, 1, 1), persistent=False)
        self.register_buffer("deviation", torch.tensor(deviation).view(1, -1, 1, 1), persistent=False)

    def forward(self, pictures: Tensor) -> Tensor:
        if self._rgb:
            pictures = pictures.expand(-1, 3, -1, -1)
            if (short := min(pictures.shape[2:])) < _LEAST_SIDE_PX:
                size = [round(side * _LEAST_SIDE_PX / short) for side in pictures.shape[2:]]
                pictures = F.interpolate(pictures, size, mode="bilinear", align_corners=False)
        logits: Tensor = self.network((pictures - self.mean) / self.deviation)
        return logits.squeeze(1)


def title_of(classifier: Classifier) -> str:
    """What a model is called in reports."""
    return SMALL_TITLE if classifier == Classifier.SMALL else NETWORKS[classifier].title


def longest_side_px(classifier: Classifier) -> int:
    """Pictures whose longer side exceeds this are reduced to it."""
    return _SMALL_SIDE_PX if classifier == Classifier.SMALL else NETWORKS[classifier].native_px


def find_weights(classifier: Classifier, named: str | None = None) -> Weights | None:
    """The file of a model's ImageNet weights: in the `named` folder, or in that of FLAWSMITH_WEIGHTS or torch's cache.

    Raises `ResourceError` where a file the user put there is not what its name says, or the named folder has none.
    """
    if classifier == Classifier.SMALL:
        return None
    known = NETWORKS[classifier]
    places = [named] if named else [os.environ.get(WEIGHTS_VARIABLE), str(Path(torch.hub.get_dir()) / "checkpoints")]
    for folder in (Path(place) for place in places if place):
        for file in known.files:
            path = folder / file
            if not path.is_file():
                continue
            with path.open("rb") as stream:
                sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
            _, _, told = path.stem.rpartition("-")
            if path.suffix == ".pth" and not sha256.startswith(told):
                raise ResourceError(
                    f"{path} is not whole: its SHA-256 does not start with {told}. Copy the file again or remove it."
                )
            return Weights(path, sha256)
    if named:
        raise ResourceError(
            f"{named} holds no ImageNet weights of {known.title}: the file {' or '.join(known.files)} is looked for. "
            "Copy it there, or name no folder, to train from zero."
        )
    return None


def build_model(classifier: Classifier, channels: int, weights: Weights | None) -> InspectionModel:
    """A model with fresh weights by torch's current seed, or with the given ones but for its last layer."""
    if classifier == Classifier.SMALL:
        return InspectionModel(SmallClassifier(channels, 1, _SMALL_WIDTH), None)
    known = NETWORKS[classifier]
    network = known.build()
    if weights is not None:
        _fill(network, known, weights.path)
    return InspectionModel(network, known)


def _fill(network: nn.Module, known: Known, path: Path) -> None:
    try:
        if path.suffix == ".safetensors":
            state = load_file(path)
        else:
            state = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, SafetensorError, UnpicklingError, RuntimeError, ValueError) as error:
        raise ResourceError(f"{path} could not be read. Copy the file again or remove it.") from error
    own = network.state_dict()
    wanted = {name for name in own if not name.startswith(f"{known.head}.")}
    fitting = {name: state[name] for name in wanted if name in state and state[name].shape == own[name].shape}
    # Older files lack the counters of batch normalisation, which nothing here reads.
    lacking = {name for name in wanted - fitting.keys() if not name.endswith("num_batches_tracked")}
    if lacking:
        raise ResourceError(
            f"{path} holds no weights of {known.title} ({len(lacking)} of {len(wanted)} are lacking). Remove the file."
        )
    network.load_state_dict(own | fitting)
