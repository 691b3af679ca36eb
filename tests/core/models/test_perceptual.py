"""The perceptual metric: the published figures, its name, masks, and what it refuses to read."""

from __future__ import annotations

import hashlib
import warnings
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor

from core.errors import ResourceError
from core.models import perceptual
from core.models.perceptual import PerceptualMetric, load_perceptual

BACKBONE = "alexnet-owt-7be5be79.pth"


@pytest.fixture(scope="module")
def metric() -> PerceptualMetric:
    return load_perceptual()


def waves(height_px: int, width_px: int, shift_px: float = 0.0) -> Tensor:
    """A deterministic colourful picture, (1, 3, H, W) in [-1, 1]."""
    y = torch.arange(height_px, dtype=torch.float64)[:, None]
    x = torch.arange(width_px, dtype=torch.float64)[None, :] + shift_px
    planes = [torch.sin(0.37 * x + 0.11 * k * y) * torch.cos(0.23 * y - 0.05 * k * x) for k in (1, 2, 3)]
    return torch.stack(planes)[None].float()


def blurred(picture: Tensor) -> Tensor:
    return F.avg_pool2d(F.pad(picture, (2, 2, 2, 2), mode="reflect"), 5, stride=1)


def test_without_weights_the_metric_bears_its_true_name(metric: PerceptualMetric) -> None:
    assert metric.name == "ST-LPIPS (AlexNet)"


# Computed with the network that the authors publish beside the weights (stlpips-pytorch 0.0.2).
@pytest.mark.parametrize(
    ("size_px", "of_blur", "of_shift"),
    [((32, 32), 0.0389388, 0.1621952), ((64, 64), 0.0520714, 0.1237073), ((75, 131), 0.0410567, 0.1021493)],
)
def test_distances_are_those_of_the_published_network(
    metric: PerceptualMetric, size_px: tuple[int, int], of_blur: float, of_shift: float
) -> None:
    picture = waves(*size_px)
    assert metric.distance(picture, blurred(picture)).item() == pytest.approx(of_blur, abs=1e-5)
    assert metric.distance(picture, waves(*size_px, shift_px=5.0)).item() == pytest.approx(of_shift, abs=1e-5)


def test_equal_pictures_have_distance_0_and_order_does_not_matter(metric: PerceptualMetric) -> None:
    a, b = waves(48, 40), waves(48, 40, shift_px=7.0)
    assert metric.distance(a, a).item() == 0.0
    assert metric.distance(a, b).item() == pytest.approx(metric.distance(b, a).item(), abs=1e-7)


def test_more_blur_is_farther(metric: PerceptualMetric) -> None:
    picture = waves(64, 64)
    once = blurred(picture)
    distances = [metric.distance(picture, p).item() for p in (picture, once, blurred(blurred(once)))]
    assert distances == sorted(distances)
    assert distances[2] > distances[1] > 0.01


def test_grey_is_grey_in_three_channels_and_many_pictures_are_one_after_another(metric: PerceptualMetric) -> None:
    torch.manual_seed(0)
    a, b = torch.rand(19, 1, 32, 32) * 2 - 1, torch.rand(19, 1, 32, 32) * 2 - 1
    together = metric.distance(a, b)
    assert together.shape == (19,)
    assert torch.allclose(together, metric.distance(a.repeat(1, 3, 1, 1), b.repeat(1, 3, 1, 1)), atol=1e-6)
    assert together[18].item() == pytest.approx(metric.distance(a[18:], b[18:]).item(), abs=1e-6)


def test_the_map_has_the_size_of_the_picture(metric: PerceptualMetric) -> None:
    there = metric.network(waves(45, 70), waves(45, 70, shift_px=3.0), spatial=True)
    assert there.shape == (1, 1, 45, 70)
    assert (there >= 0).all()


def test_what_the_mask_leaves_out_does_not_count(metric: PerceptualMetric) -> None:
    clean = waves(64, 64).repeat(3, 1, 1, 1)
    flawed = clean.clone()
    flawed[:, :, 20:30, 20:40] = 1.0
    keep = torch.ones(3, 1, 64, 64, dtype=torch.bool)
    keep[1, :, 20:30, 20:40] = False
    keep[2] = False
    everywhere, outside, nowhere = metric.distance(clean, flawed, keep).tolist()
    assert everywhere > 0.01
    assert outside == 0.0
    assert nowhere != nowhere, "no pixel kept must not look like a perfect likeness"


def test_a_change_outside_the_mask_still_counts(metric: PerceptualMetric) -> None:
    a, b = waves(64, 64), waves(64, 64, shift_px=6.0)
    keep = torch.ones(1, 1, 64, 64, dtype=torch.bool)
    keep[:, :, 20:30, 20:40] = False
    assert metric.distance(a, b, keep).item() == pytest.approx(metric.distance(a, b).item(), rel=0.25)
    assert metric.distance(a, b, keep).item() == pytest.approx(metric.distance(b, a, keep).item(), abs=1e-6)


def test_the_loss_has_a_finite_gradient_also_where_a_picture_is_flat(metric: PerceptualMetric) -> None:
    guess = torch.zeros(2, 1, 32, 32, requires_grad=True)
    loss = metric.loss(guess, waves(32, 32)[:, :1].repeat(2, 1, 1, 1))
    loss.backward()
    assert loss.shape == ()
    assert guess.grad is not None and guess.grad.isfinite().all() and guess.grad.abs().sum() > 0
    assert all(not p.requires_grad for p in metric.network.parameters())


def test_distance_asks_for_no_gradient(metric: PerceptualMetric) -> None:
    assert not metric.distance(waves(32, 32).requires_grad_(), waves(32, 32)).requires_grad


@pytest.mark.parametrize("way", ["argument", "variable"])
def test_a_tampered_weights_file_is_refused_unread(way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / BACKBONE).write_bytes(b"not the weights")
    monkeypatch.setattr(torch, "load", lambda *_a, **_k: pytest.fail("the file was read"))
    if way == "variable":
        monkeypatch.setenv("FLAWSMITH_WEIGHTS", str(tmp_path))
    with pytest.raises(ResourceError, match="is not torchvision's AlexNet"):
        load_perceptual(tmp_path if way == "argument" else None)


def test_a_broken_cache_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path))
    (tmp_path / "checkpoints").mkdir()
    (tmp_path / "checkpoints" / BACKBONE).write_bytes(b"half a download")
    assert load_perceptual(tmp_path / "absent").name == "ST-LPIPS (AlexNet)"


def test_a_missing_resource_gets_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(perceptual, "RESOURCES", tmp_path)
    with pytest.raises(ResourceError, match="missing or damaged"):
        load_perceptual()


@pytest.mark.slow
def test_with_the_weights_at_hand_it_is_lpips_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The genuine file cannot be shipped, so one of the same form stands for it, with its own hash."""
    import lpips
    import torchvision

    torch.manual_seed(0)
    alexnet = torchvision.models.alexnet(weights=None)
    torch.save(alexnet.state_dict(), tmp_path / BACKBONE)
    digest = hashlib.sha256((tmp_path / BACKBONE).read_bytes()).hexdigest()
    monkeypatch.setattr(perceptual, "_BACKBONE_SHA256", digest[:8])

    metric = load_perceptual(tmp_path)

    assert metric.name == "LPIPS (AlexNet)"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torchvision's, about how lpips builds its network
        reference = lpips.LPIPS(net="alex", pnet_rand=True, verbose=False)
    for part in (reference.net.slice1, reference.net.slice2, reference.net.slice3, reference.net.slice4):
        for name, module in part.named_children():
            module.load_state_dict(alexnet.features[int(name)].state_dict())
    for name, module in reference.net.slice5.named_children():
        module.load_state_dict(alexnet.features[int(name)].state_dict())
    a, b = waves(64, 64), waves(64, 64, shift_px=5.0)
    assert metric.distance(a, b).item() == pytest.approx(reference(a, b).item(), abs=1e-6)
    assert metric.distance(a, b).item() > 0
    assert metric.distance(waves(32, 32), waves(32, 32)).item() == 0
