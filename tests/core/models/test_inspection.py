from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from core.config import Classifier
from core.errors import ResourceError
from core.models.inspection import NETWORKS, Known, build_model, find_weights


@pytest.mark.parametrize("classifier", [Classifier.SMALL, *NETWORKS])
def test_every_model_tells_one_score_a_picture(classifier: Classifier) -> None:
    for channels in (1, 3):
        model = build_model(classifier, channels, None).eval()
        with torch.inference_mode():
            scores = model(torch.rand(2, channels, 40, 44))
        assert scores.shape == (2,) and bool(scores.isfinite().all())
        if classifier != Classifier.SMALL:
            break  # grey becomes colour before the network


class Tiny(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Conv2d(3, 4, 3)
        self.fc = nn.Linear(4, 1)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.fc(self.body(x).mean(dim=(2, 3)))


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that FLAWSMITH_WEIGHTS names, and a network whose weights may lie there."""
    monkeypatch.setenv("FLAWSMITH_WEIGHTS", str(tmp_path))
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path / "hub"))
    known = Known("Tiny", 64, ("tiny-0badcafe.pth", "tiny.safetensors"), "fc", Tiny)
    monkeypatch.setitem(NETWORKS, Classifier.RESNET50, known)
    return tmp_path


def published() -> dict[str, torch.Tensor]:
    """Weights for a thousand classes."""
    return {"body.weight": torch.ones(4, 3, 3, 3), "body.bias": torch.ones(4), "fc.weight": torch.ones(1000, 4),
            "fc.bias": torch.ones(1000)}  # fmt: skip


def test_without_a_file_a_model_is_trained_from_zero(shelf: Path) -> None:
    assert find_weights(Classifier.RESNET50) is None
    assert find_weights(Classifier.SMALL) is None


def test_weights_in_the_named_folder_are_used_but_for_the_last_layer(shelf: Path) -> None:
    save_file(published(), shelf / "tiny.safetensors")
    weights = find_weights(Classifier.RESNET50)
    assert weights is not None and weights.path == shelf / "tiny.safetensors"
    assert weights.sha256 == hashlib.sha256(weights.path.read_bytes()).hexdigest()
    network = build_model(Classifier.RESNET50, 3, weights).network
    assert isinstance(network, Tiny)
    assert bool((network.body.weight == 1).all()) and network.fc.weight.shape == (1, 4)
    assert not bool((network.fc.weight == 1).any())


def test_a_folder_that_is_named_goes_before_all_others(shelf: Path, tmp_path: Path) -> None:
    for folder in (shelf, tmp_path / "mine"):
        folder.mkdir(exist_ok=True)
        save_file(published(), folder / "tiny.safetensors")
    weights = find_weights(Classifier.RESNET50, str(tmp_path / "mine"))
    assert weights is not None and weights.path == tmp_path / "mine" / "tiny.safetensors"
    (tmp_path / "empty").mkdir()
    with pytest.raises(ResourceError, match="holds no ImageNet weights of Tiny: the file tiny"):
        find_weights(Classifier.RESNET50, str(tmp_path / "empty"))
    assert find_weights(Classifier.SMALL, str(tmp_path / "empty")) is None


def test_a_file_that_is_not_what_its_name_says_is_refused(shelf: Path) -> None:
    torch.save(published(), shelf / "tiny-0badcafe.pth")
    with pytest.raises(ResourceError, match="does not start with 0badcafe"):
        find_weights(Classifier.RESNET50)


def test_a_published_file_is_read_without_unpickling_more_than_weights(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    torch.save(published(), shelf / "new.pth")
    digest = hashlib.sha256((shelf / "new.pth").read_bytes()).hexdigest()
    name = f"tiny-{digest[:8]}.pth"
    (shelf / "new.pth").rename(shelf / name)
    monkeypatch.setitem(NETWORKS, Classifier.RESNET50, Known("Tiny", 64, (name,), "fc", Tiny))
    weights = find_weights(Classifier.RESNET50)
    assert bool((build_model(Classifier.RESNET50, 3, weights).network.body.weight == 1).all())  # type: ignore[union-attr]
    asked: list[bool] = []
    real = torch.load
    monkeypatch.setattr(torch, "load", lambda *a, **k: (asked.append(k["weights_only"]), real(*a, **k))[1])
    build_model(Classifier.RESNET50, 3, weights)
    assert asked == [True]


def test_weights_of_another_network_are_refused(shelf: Path) -> None:
    save_file({"other": torch.ones(3)}, shelf / "tiny.safetensors")
    with pytest.raises(ResourceError, match="holds no weights of Tiny"):
        build_model(Classifier.RESNET50, 3, find_weights(Classifier.RESNET50))
