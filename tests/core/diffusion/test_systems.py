"""The two generators: what their loss measures, what their conditions do, and that seeds hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor

from core.checkpoints import save_tensors
from core.config import Generator
from core.data.dataset import Prepared
from core.data.layout import View
from core.data.request import Request
from core.data.residual import ATTRIBUTES
from core.diffusion.anchored import AnchoredDiffusion
from core.diffusion.conditions import Conditions, conditions_of, pictures_tensor
from core.diffusion.paper import PaperDiffusion
from core.diffusion.systems import build_system, load_system, system_settings
from core.errors import InputError
from core.runtime import Runtime, generator_of

PLAIN = Runtime(torch.device("cpu"), None)

DIFFUSION = [Generator.DIFFUSION, Generator.PAPER]


def settings(data: Prepared, **changes: Any) -> dict[str, Any]:
    return system_settings(data, 100) | {"widths": [16, 24, 32]} | changes


def built(generator: str, data: Prepared, **changes: Any) -> AnchoredDiffusion | PaperDiffusion:
    torch.manual_seed(0)
    return build_system(generator, settings(data, **changes)).eval()


@pytest.fixture(scope="module")
def batch(data: Prepared) -> tuple[Tensor, Conditions]:
    rows = [0, 20, 40, 60, 79]
    return pictures_tensor(data.pictures[rows]), conditions_of(data, [Request(r) for r in rows])


@pytest.fixture(scope="module")
def anchored(data: Prepared, batch: tuple[Tensor, Conditions]) -> AnchoredDiffusion:
    system = built("diffusion", data)
    assert isinstance(system, AnchoredDiffusion)
    system.calibrate(*batch)
    return system


# --- the camera's noise -----------------------------------------------------------------------------


def noisy_set() -> tuple[Tensor, Conditions]:
    """64 pictures of smooth light under white noise of .01 to .03, of a set without a pattern, and no defect."""
    lots = torch.Generator().manual_seed(3)
    across, down = torch.linspace(0, 1, 64)[None, :], torch.linspace(0, 1, 64)[:, None]
    slopes = torch.rand(64, 2, 1, 1, generator=lots) * 0.4
    noise = torch.linspace(0.01, 0.03, 64)
    pictures = 0.3 + slopes[:, 0] * across + slopes[:, 1] * down
    pictures = (pictures + noise[:, None, None] * torch.randn(64, 64, 64, generator=lots))[:, None]
    attributes = torch.zeros(64, len(ATTRIBUTES))
    attributes[:, ATTRIBUTES.index("noise")] = noise
    nothing = torch.zeros(64, 1, 64, 64)
    conditions = Conditions(torch.zeros(64, dtype=torch.long), torch.zeros(64, 4), nothing[:, :0], nothing, attributes)
    return pictures, conditions


@pytest.fixture(scope="module")
def grainy(data: Prepared) -> tuple[AnchoredDiffusion, Conditions]:
    system = built("diffusion", data, channels=1, lattice=None, clean=False, masks=False)
    assert isinstance(system, AnchoredDiffusion)
    pictures, conditions = noisy_set()
    system.calibrate(pictures, conditions)
    few = [0, 32, 63]
    return system, Conditions(*(getattr(conditions, field.name)[few] for field in fields(conditions)))


def test_what_no_neighbour_tells_is_known_for_the_cameras_noise(grainy: tuple[AnchoredDiffusion, Conditions]) -> None:
    system, conditions = grainy
    spread = system._context(conditions, torch.zeros(3, dtype=torch.bool)).grain * system.scale
    in_pixels = spread[:, 1:, 0, 0] / 2  # pictures are diffused from -1 to 1
    for row, true in enumerate((0.01, 0.02, 0.03)):
        assert in_pixels[row].mean() == pytest.approx(true, rel=0.1)
    assert system.grain[0, 0].exp() < 0.1, "light is shared by neighbours, however much it differs between pictures"


def test_an_untrained_network_leaves_the_noise_that_was_asked_for_and_no_more(
    grainy: tuple[AnchoredDiffusion, Conditions], monkeypatch: pytest.MonkeyPatch
) -> None:
    system, conditions = grainy
    monkeypatch.setattr(system.unet, "forward", lambda z, *_, **__: SimpleNamespace(sample=torch.zeros_like(z)))
    drawn = system.generate(conditions, [1, 2, 3], PLAIN, steps=100)
    for picture, asked in zip(drawn, (0.01, 0.02, 0.03), strict=True):
        assert float(picture.std()) == pytest.approx(asked, rel=0.15)


# --- conditions -------------------------------------------------------------------------------------


def test_conditions_are_those_of_the_moved_rows(data: Prepared) -> None:
    requests = [Request(3), Request(30, 4.0, -2.0)]
    conditions = conditions_of(data, requests)
    assert len(conditions) == 2
    assert [data.names[i] for i in conditions.name] == [data.classes[3], data.classes[30]]
    assert conditions.clean.shape == (2, 3, 64, 64) and conditions.mask.shape == (2, 1, 64, 64)
    for row, request in enumerate(requests):
        pose = data.pose_of(request)
        assert conditions.pose[row].tolist() == pytest.approx([pose.x, pose.y, pose.angle_deg, pose.scale], abs=1e-4)
        assert torch.equal(conditions.mask[row, 0], torch.from_numpy(data.mask_of(request)).float())
        assert torch.allclose(conditions.clean[row], torch.from_numpy(data.clean_of(request)).permute(2, 0, 1))
        assert torch.equal(conditions.attributes[row], torch.from_numpy(data.attributes_of(request)))


# --- the anchored loss ------------------------------------------------------------------------------


def perfect(system: AnchoredDiffusion, batch: tuple[Tensor, Conditions]) -> Callable[..., Tensor]:
    """Predicts the true velocity, told the pictures."""
    x = system._scaled(system._target(batch[0], batch[1].clean))
    signal = system.noiser.alphas_cumprod

    def predict(z: Tensor, t: Tensor, *_: Any) -> Tensor:
        a = signal[t].view(-1, 1, 1, 1)
        noise = (z - a.sqrt() * x) / (1 - a).sqrt()
        return a.sqrt() * noise - (1 - a).sqrt() * x

    return predict


def test_a_perfect_prediction_has_no_loss_and_none_at_all_about_one(
    anchored: AnchoredDiffusion, batch: tuple[Tensor, Conditions], monkeypatch: pytest.MonkeyPatch
) -> None:
    true = perfect(anchored, batch)
    monkeypatch.setattr(anchored, "_predict", true)
    for step in range(5):
        assert anchored.loss(*batch, generator_of("t", step), PLAIN).item() < 1e-6
    monkeypatch.setattr(anchored, "_predict", lambda z, *_: torch.zeros_like(z))
    losses = [anchored.loss(*batch, generator_of("t", step), PLAIN).item() for step in range(8)]
    assert 0.5 < sum(losses) / len(losses) < 3


def test_the_loss_is_known_from_its_random_key(anchored: AnchoredDiffusion, batch: tuple[Tensor, Conditions]) -> None:
    one, same, other = (anchored.loss(*batch, generator_of(key), PLAIN).item() for key in ("a", "a", "b"))
    assert one == same != other


def test_what_is_hidden_is_class_attributes_and_mask_but_never_the_phase(
    anchored: AnchoredDiffusion, batch: tuple[Tensor, Conditions]
) -> None:
    conditions = replace(batch[1], mask=torch.ones_like(batch[1].mask))
    seen = anchored._context(conditions, torch.zeros(5, dtype=torch.bool))
    unseen = anchored._context(conditions, torch.ones(5, dtype=torch.bool))
    (shown_maps, shown), (hidden_maps, hidden) = (seen.maps, seen.vector), (unseen.maps, unseen.vector)
    assert shown_maps is not None and hidden_maps is not None
    area = anchored.stride**2
    mask = slice(3 * area, 4 * area)
    assert (shown_maps[:, mask] == 1).all() and (hidden_maps[:, mask] == 0).all()
    assert torch.equal(shown_maps[:, : 3 * area], hidden_maps[:, : 3 * area])
    assert torch.equal(shown_maps[:, 4 * area :], hidden_maps[:, 4 * area :])
    assert hidden_maps[:, 4 * area :].std() > 0.5
    assert torch.equal(hidden, anchored.nothing.expand(5, -1)) and torch.pdist(shown).min() > 1e-3


def test_noise_of_any_colour_has_unit_spread_and_no_correlation_along_the_axes(
    data: Prepared, batch: tuple[Tensor, Conditions]
) -> None:
    system, conditions = AnchoredDiffusion(settings(data)), batch[1]
    grey = torch.randn(5, 1, 64, 64, generator=generator_of("grey"))
    noise = 0.01 * torch.randn(5, 3, 64, 64, generator=generator_of("colours")) + 0.02 * (grey + grey.roll(1, 3))
    system.calibrate(conditions.clean + noise, replace(conditions, mask=torch.zeros_like(conditions.mask)))
    along = system._scaled(noise)
    correlation = along.movedim(1, 0).flatten(1).cov()
    assert torch.allclose(correlation, torch.eye(len(correlation)), atol=1e-3)


def test_a_defect_widens_the_scale_but_is_no_part_of_the_axes(data: Prepared, batch: tuple[Tensor, Conditions]) -> None:
    conditions = replace(batch[1], mask=torch.zeros_like(batch[1].mask))
    noise = 0.01 * torch.randn(5, 3, 64, 64, generator=generator_of("noise"))
    system, other = AnchoredDiffusion(settings(data)), AnchoredDiffusion(settings(data))
    system.calibrate(conditions.clean + noise, conditions)
    conditions.mask[:, :, 16:32, 16:32] = 1
    other.calibrate(conditions.clean + noise + 0.3 * conditions.mask, conditions)
    nothing, defect = torch.zeros(5, 3, 64, 64), 0.3 * conditions.mask.expand(-1, 3, -1, -1)
    assert 4 < (other._scaled(defect) - other._scaled(nothing)).abs().max() < 60
    flat = ((other._scaled(nothing + 1) - other._scaled(nothing)) * other.scale)[0, :, 0, 0].square()
    assert flat.max() < 0.9 * flat.sum()
    assert other.scale.max() > 2 * system.scale.max()


def test_attributes_are_told_in_units_of_their_own_spread(
    anchored: AnchoredDiffusion, batch: tuple[Tensor, Conditions]
) -> None:
    assert torch.allclose(anchored.attribute_mean, batch[1].attributes.mean(0))
    assert torch.allclose(anchored.attribute_std, batch[1].attributes.std(0), atol=1e-4)


@pytest.mark.parametrize("size", [(64, 64), (200, 150)])
def test_without_a_pattern_every_axis_has_unit_spread_and_gives_the_picture_back(
    data: Prepared, size: tuple[int, int]
) -> None:
    system = AnchoredDiffusion(settings(data, lattice=None, clean=False, masks=False, size=list(size)))
    generator = generator_of("smooth")
    pictures = (torch.rand(12, 3, *size, generator=generator).cumsum(3) / size[1] * 255).round() / 255
    count = len(ATTRIBUTES)
    conditions = Conditions(
        torch.zeros(12, dtype=torch.long),
        torch.zeros(12, 4),
        torch.zeros(12, 0, *size),
        torch.zeros(12, 1, *size),
        torch.rand(12, count, generator=generator),
    )
    system.calibrate(pictures, conditions)
    units = system._scaled(system._target(pictures, conditions.clean))
    assert torch.allclose(units.mean((0, 2, 3)), torch.zeros(len(system.scale)), atol=1e-3)
    assert units.std((0, 2, 3)).max() < 1.001 and units.std((0, 2, 3)).median() == pytest.approx(1, abs=1e-3)
    assert torch.allclose(system._pictures(units, conditions.clean), pictures, atol=1e-5)


# --- drawing ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("generator", DIFFUSION)
def test_a_seed_gives_the_same_picture_alone_and_in_a_batch(
    generator: str, data: Prepared, batch: tuple[Tensor, Conditions]
) -> None:
    system, conditions = built(generator, data), batch[1]
    together = system.generate(conditions, [11, 12, 13, 14, 15], PLAIN, steps=4)
    assert together.shape == (5, 3, 64, 64) and together.min() >= 0 and together.max() <= 1
    one = conditions_of(data, [Request(40)])
    alone = system.generate(one, [13], PLAIN, steps=4)
    off = ((alone[0] - together[2]).abs() * 255 > 1).float().mean()
    # Published: a latent between two codes may fall to either by a last bit.
    assert off < (0.02 if generator == Generator.PAPER else 1e-9)
    assert torch.equal(alone, system.generate(one, [13], PLAIN, steps=4))
    assert not torch.equal(alone, system.generate(one, [14], PLAIN, steps=4))


def test_the_anchored_picture_is_the_clean_one_plus_what_was_diffused(
    anchored: AnchoredDiffusion, batch: tuple[Tensor, Conditions], monkeypatch: pytest.MonkeyPatch
) -> None:
    def predict(z: Tensor, t: Tensor, *_: Any) -> Tensor:
        a = anchored.noiser.alphas_cumprod[t].view(-1, 1, 1, 1)
        return a.sqrt() / (1 - a).sqrt() * z  # the velocity that leads to nought

    monkeypatch.setattr(anchored, "_predict", predict)
    made = anchored.generate(batch[1], [1, 2, 3, 4, 5], PLAIN)
    assert (made - batch[1].clean.clamp(0, 1)).abs().max() < 5e-3


@pytest.mark.parametrize("generator", DIFFUSION)
@pytest.mark.parametrize("size", [(50, 70), (33, 32)])
def test_sides_that_fit_no_grid_are_padded_and_cut_again(generator: str, size: tuple[int, int], data: Prepared) -> None:
    system = built(generator, data, size=list(size))
    conditions = conditions_of(data, [Request(0), Request(50)])
    cut = torch.nn.functional.interpolate
    fitted = replace(conditions, clean=cut(conditions.clean, size), mask=cut(conditions.mask, size))
    assert system.generate(fitted, [1, 2], PLAIN, steps=2).shape == (2, 3, *size)
    pictures = torch.rand(2, 3, *size)
    targets = system.encode(pictures) if isinstance(system, PaperDiffusion) else pictures
    loss = system.loss(targets, fitted, generator_of("x"), PLAIN)
    loss.backward()
    assert torch.isfinite(loss)


@pytest.mark.parametrize("generator", DIFFUSION)
def test_without_a_pattern_both_generators_train_and_draw(generator: str, plain_data: Prepared) -> None:
    system = built(generator, plain_data)
    conditions = conditions_of(plain_data, [Request(0), Request(20)])
    pictures = pictures_tensor(plain_data.pictures[[0, 20]])
    targets = system.encode(pictures) if isinstance(system, PaperDiffusion) else pictures
    assert torch.isfinite(system.loss(targets, conditions, generator_of("x"), PLAIN))
    assert system.generate(conditions, [1, 2], PLAIN, steps=3).shape == (2, 1, 40, 44)


def test_without_a_pattern_a_picture_is_drawn_upon_the_layout_of_a_real_one(plain_data: Prepared) -> None:
    system = built("diffusion", plain_data)
    assert isinstance(system, AnchoredDiffusion)
    dark, light = (int(plain_data.rows_of(name)[0]) for name in ("dark", "light"))
    rows = list(range(len(plain_data.files)))
    system.calibrate(pictures_tensor(plain_data.pictures), conditions_of(plain_data, [Request(r) for r in rows]))
    requests = [Request(dark, view=View(mirrored=True)), Request(light, view=View(zoom=1.25, left=0.0))]
    drawn = system.generate(conditions_of(plain_data, requests), [1, 2], PLAIN, steps=5)
    for picture, request in zip(drawn, requests, strict=True):
        assert float(picture.mean()) == pytest.approx(float(plain_data.anchor_of(request).mean()), abs=0.03)


def test_the_published_generator_hears_name_and_coordinate(data: Prepared) -> None:
    system = built("paper", data)
    assert isinstance(system, PaperDiffusion)
    here = conditions_of(data, [Request(0)])
    there, other = conditions_of(data, [Request(0, 6, 3)]), replace(here, name=(here.name + 1) % len(data.names))
    context = system._context(here)
    assert not torch.allclose(context, system._context(there)) and not torch.allclose(context, system._context(other))
    assert torch.equal(context[:, :-1], system._context(there)[:, :-1])  # the coordinate is the last token


def test_latents_come_back_as_the_pictures_the_vqvae_makes(data: Prepared) -> None:
    system = built("paper", data)
    assert isinstance(system, PaperDiffusion)
    pictures = pictures_tensor(data.pictures[:2])
    assert torch.allclose(system.encode(pictures), system.vqvae.encode(2 * pictures - 1), atol=1e-6)
    assert not any(p.requires_grad for p in system.vqvae.parameters())


# --- checkpoints ------------------------------------------------------------------------------------


@pytest.mark.parametrize("generator", DIFFUSION)
def test_a_generator_comes_back_from_its_checkpoint(generator: str, data: Prepared, tmp_path: Any) -> None:
    system = built(generator, data)
    path = tmp_path / "epoch-0001.safetensors"
    save_tensors(path, system.state_dict(), {"generator": generator, "system": system.settings})
    again = load_system(path)
    assert not again.training and type(again) is type(system)
    assert all(
        torch.equal(a, b) for a, b in zip(system.state_dict().values(), again.state_dict().values(), strict=True)
    )
    conditions = conditions_of(data, [Request(0)])
    assert torch.equal(system.generate(conditions, [3], PLAIN, 2), again.generate(conditions, [3], PLAIN, 2))


def test_weights_of_something_else_get_a_sentence(data: Prepared, tmp_path: Any) -> None:
    path = tmp_path / "epoch-0001.safetensors"
    for head in ({}, {"generator": "diffusion", "system": settings(data)}):
        save_tensors(path, {"other": torch.zeros(3)}, head)
        with pytest.raises(InputError, match="is not a checkpoint of this version's generators"):
            load_system(path)


def test_settings_say_all_that_is_needed_to_build(data: Prepared, plain_data: Prepared) -> None:
    made = system_settings(data, 77)
    assert made["timesteps"] == 77 and made["size"] == [64, 64] and made["channels"] == 3
    assert data.pattern is not None and made["lattice"] == data.pattern.lattice.to_list()
    assert made["names"] == data.names and made["attributes"] == len(ATTRIBUTES)
    assert system_settings(plain_data, 77)["lattice"] is None
