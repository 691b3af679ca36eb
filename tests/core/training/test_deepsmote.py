"""Algorithm 1 as written, and a stage that can be stopped."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from core.config import Loss
from core.models.deepsmote import DeepSMOTE
from core.models.likeness import sharp, squared
from core.runtime import Runtime
from core.training.deepsmote import DeepSMOTEStage, permuted

RUNTIME = Runtime(torch.device("cpu"), None)
SIDE = 32


def fresh(loss: Loss) -> DeepSMOTE:
    torch.manual_seed(0)
    return DeepSMOTE({"channels": 1, "size": (SIDE, SIDE), "loss": loss.value})


@pytest.fixture
def model() -> DeepSMOTE:
    return fresh(Loss.PAPER)


@pytest.fixture
def pictures() -> Tensor:
    """Two classes of six and nine pictures, each of another brightness."""
    noise = torch.randint(0, 30, (15, 1, SIDE, SIDE), generator=torch.Generator().manual_seed(1), dtype=torch.uint8)
    return noise + (15 * torch.arange(15, dtype=torch.uint8)).view(15, 1, 1, 1)


NUMBERS = torch.tensor([0] * 6 + [1] * 9)


def stage(model: DeepSMOTE, pictures: Tensor, epochs: int = 3) -> DeepSMOTEStage:
    return DeepSMOTEStage(model, pictures, NUMBERS, torch.arange(15), epochs, 4, 1e-3, 7, RUNTIME)


def real(pictures: Tensor) -> Tensor:
    return pictures.float() / 127.5 - 1


def test_the_penalty_compares_the_other_order_with_the_pictures_own(model: DeepSMOTE, pictures: Tensor) -> None:
    """The faulty implementation reorders the targets too, and its penalty is the reconstruction once more."""
    learning = stage(model, pictures)
    for index in range(30):
        learning.step(index)  # an untrained network makes the same of every latent
    model.eval()  # statistics of the batch would couple the pictures
    sample = real(pictures)[:6]
    order = torch.tensor([3, 5, 0, 4, 1, 2])
    _, exchanged = permuted(model, sample, sample, order)
    penalty = squared(exchanged, sample)
    decoded = model(sample)
    as_written = torch.stack([(decoded[order[i]] - sample[i]).square().mean() for i in range(6)]).mean()
    reconstruction, faulty = squared(decoded, sample), squared(exchanged, sample[order])
    assert penalty.item() == pytest.approx(as_written.item(), rel=1e-6)
    assert faulty.item() == pytest.approx(reconstruction.item(), rel=1e-6)
    assert abs(penalty.item() - faulty.item()) > 1e-4 * faulty.item()


def test_the_penalty_teaches_encoder_and_decoder(model: DeepSMOTE, pictures: Tensor) -> None:
    sample = real(pictures)[:6]
    _, exchanged = permuted(model, sample, sample, torch.tensor([1, 2, 3, 4, 5, 0]))
    squared(exchanged, sample).backward()
    for part in (model.encoder, model.decoder):
        gradients = [p.grad for p in part.parameters()]
        assert all(g is not None and g.isfinite().all() for g in gradients)
        assert sum(float(g.abs().sum()) for g in gradients if g is not None) > 0


def test_the_published_loss_is_reconstruction_plus_penalty(model: DeepSMOTE, pictures: Tensor) -> None:
    own = stage(model, pictures)
    rows, sample, order = own.drawn(2)
    made, exchanged = permuted(model, real(pictures)[rows], real(pictures)[sample], order)
    expected = squared(made, real(pictures)[rows]) + squared(exchanged, real(pictures)[sample])
    assert own.loss(2).item() == pytest.approx(expected.item(), rel=1e-6)


def test_every_step_samples_one_class_and_in_time_all(model: DeepSMOTE, pictures: Tensor) -> None:
    own = stage(model, pictures)
    seen = set()
    for index in range(20):
        rows, sample, order = own.drawn(index)
        (number,) = {int(n) for n in NUMBERS[sample]}
        seen.add(number)
        assert len(set(sample.tolist())) == len(sample) == 4 and sorted(order.tolist()) == [0, 1, 2, 3]
        assert 1 <= len(rows) <= 4
    assert seen == {0, 1}


def uneven(loss: Loss) -> DeepSMOTEStage:
    """Three pictures of one class and twelve of another, batches of four."""
    pictures = torch.randint(0, 256, (15, 1, SIDE, SIDE), dtype=torch.uint8)
    numbers = torch.tensor([0] * 3 + [1] * 12)
    return DeepSMOTEStage(fresh(loss), pictures, numbers, torch.arange(15), 100, 4, 1e-3, 7, RUNTIME)


def test_as_published_an_epoch_shows_every_picture_once() -> None:
    own = uneven(Loss.PAPER)
    for epoch in range(3):
        seen = torch.cat([own.drawn(index)[0] for index in range(4 * epoch, 4 * epoch + 4)])
        assert sorted(seen.tolist()) == list(range(15))


def test_the_sharp_way_shows_a_rare_class_as_often_as_a_common_one() -> None:
    own = uneven(Loss.SHARP)
    seen = torch.cat([own.drawn(index)[0] for index in range(400)])
    assert len(seen) == 1500 and 0.45 < float((seen < 3).float().mean()) < 0.55
    assert set(seen.tolist()) == set(range(15))


def test_the_sharp_way_takes_a_small_sample_of_one_class() -> None:
    pictures = torch.randint(0, 256, (40, 1, SIDE, SIDE), dtype=torch.uint8)
    numbers = torch.tensor([0, 1] * 20)
    for loss, count in ((Loss.PAPER, 16), (Loss.SHARP, 4)):
        own = DeepSMOTEStage(fresh(loss), pictures, numbers, torch.arange(40), 1, 16, 1e-3, 7, RUNTIME)
        _, sample, order = own.drawn(0)
        assert len(sample) == len(order) == count and len(set(numbers[sample].tolist())) == 1


def test_the_published_rate_is_constant_and_the_sharp_one_begins_high_and_falls() -> None:
    published, falling = uneven(Loss.PAPER), uneven(Loss.SHARP)
    assert {published._rate(index) for index in (0, 50, published.total)} == {1e-3}
    rates = [falling._rate(index) for index in range(falling.total + 1)]
    assert rates[0] == pytest.approx(5e-3) and rates == sorted(rates, reverse=True)
    assert rates[-1] == pytest.approx(2.5e-4)


def test_at_equal_weights_the_penalty_draws_a_picture_half_way_to_its_class() -> None:
    """Why the published loss blurs: the decoded pictures themselves are set free and its least value is looked for."""
    x = torch.tensor([-1.0, 0.0, 0.2, 0.8])
    d = torch.zeros(4, requires_grad=True)
    optimizer = torch.optim.SGD([d], 0.2)
    for _ in range(400):
        optimizer.zero_grad()
        loss = (d - x).square().mean() + torch.stack([(d.roll(k) - x).square().mean() for k in range(4)]).mean()
        loss.backward()
        optimizer.step()
    assert torch.allclose(d.detach(), (x + x.mean()) / 2, atol=1e-4)


@pytest.mark.parametrize("loss", [squared, sharp])
def test_grey_is_never_compared_with_colour(loss: object) -> None:
    with pytest.raises(AssertionError):
        loss(torch.zeros(2, 3, 8, 8), torch.zeros(2, 1, 8, 8))  # type: ignore[operator]


def test_the_sharp_loss_sees_a_thin_line_that_squares_hardly_see() -> None:
    flat = torch.zeros(1, 1, 64, 64)
    line, veil = flat.clone(), flat + 0.125
    line[..., 32] = 1
    assert squared(line, flat).item() == pytest.approx(squared(veil, flat).item())
    assert sharp(line, flat) > 1.4 * sharp(veil, flat)


def test_the_sharp_loss_sees_a_small_defect_that_squares_hardly_see() -> None:
    flat = torch.zeros(1, 1, 64, 64)
    defect, veil = flat.clone(), flat + 0.25
    defect[..., 24:40, 24:40] = 1
    assert squared(defect, flat).item() == pytest.approx(squared(veil, flat).item())
    assert sharp(defect, flat) > 4 * sharp(veil, flat)
    assert sharp(veil, flat).item() == pytest.approx(squared(veil, flat).item())
    assert sharp(flat, flat) == 0


@pytest.mark.parametrize("loss", list(Loss))
def test_a_class_of_one_picture_and_a_last_batch_of_one_are_learnt_from(loss: Loss) -> None:
    pictures = torch.randint(0, 256, (5, 1, SIDE, SIDE), dtype=torch.uint8)
    numbers = torch.tensor([0, 1, 1, 1, 1])
    own = DeepSMOTEStage(fresh(loss), pictures, numbers, torch.arange(5), 4, 4, 1e-3, 0, RUNTIME)
    assert all(own.step(index) > 0 for index in range(8))


@pytest.mark.parametrize("loss", list(Loss))
def test_training_makes_reconstructions_better(loss: Loss) -> None:
    y, x = torch.meshgrid(torch.arange(SIDE), torch.arange(SIDE), indexing="ij")
    waves = [128 + 100 * torch.sin((x if k % 2 else y) * (0.3 + 0.05 * k)) for k in range(15)]
    own = stage(fresh(loss), torch.stack(waves)[:, None].to(torch.uint8), epochs=20)
    losses = [own.step(index) for index in range(own.total)]
    assert sum(losses[-8:]) < 0.8 * sum(losses[:8])


@pytest.mark.parametrize("loss", list(Loss))
def test_stopped_and_restored_it_goes_on_with_the_same_bits(loss: Loss, pictures: Tensor) -> None:
    whole, begun, continued = (stage(fresh(loss), pictures) for _ in range(3))
    for index in range(6):
        whole.step(index)
    for index in range(3):
        begun.step(index)
    continued.restore({name: tensor.detach().clone() for name, tensor in begun.tensors().items()})
    for index in range(3, 6):
        continued.step(index)
    assert all(torch.equal(a, b) for a, b in zip(whole.tensors().values(), continued.tensors().values(), strict=True))
