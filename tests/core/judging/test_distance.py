"""The distance of a set is small for real pictures, and grows with what is done to them."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy import ndimage

from core.data.dataset import Prepared
from core.data.request import Request
from core.judging.distance import NO_KID, Distances
from core.runtime import Runtime

PLAIN = Runtime(torch.device("cpu"), None)


@pytest.fixture(scope="module")
def distances(data: Prepared) -> Distances:
    return Distances(data, PLAIN)


@pytest.fixture(scope="module")
def real(data: Prepared) -> tuple[list[Request], np.ndarray, list[str]]:
    """Every real picture; among them are all that it is compared with."""
    rows = list(range(len(data.files)))
    return [Request(row) for row in rows], np.stack([data.clean_of(Request(row)) for row in rows]), data.classes


def test_real_pictures_lie_within_the_floor_and_blurred_ones_beyond(
    data: Prepared, distances: Distances, real: tuple[list[Request], np.ndarray, list[str]]
) -> None:
    requests, fitted, names = real
    same = distances.kid(distances.features.of(requests, data.pictures, fitted), names)
    assert same.made == same.real > 60 and same.low < same.value < same.high
    assert same.value <= same.floor  # below 0: the very same pictures are among those compared with
    values = [same.value]
    for sigma_px in (0.6, 0.9):
        soft = ndimage.gaussian_filter(data.pictures.astype(np.float32), (0, sigma_px, sigma_px, 0)).astype(np.uint8)
        values.append(distances.kid(distances.features.of(requests, soft, fitted), names).value)
    assert values == sorted(values) and values[1] > 2 * same.floor


def test_asking_for_another_class_than_is_shown_counts_as_far(
    data: Prepared, distances: Distances, real: tuple[list[Request], np.ndarray, list[str]]
) -> None:
    requests, fitted, names = real
    features = distances.features.of(requests, data.pictures, fitted)
    exchanged = [names[(i + len(names) // 3) % len(names)] for i in range(len(names))]
    assert distances.kid(features, exchanged).value > distances.kid(features, names).value + 0.05


def test_the_same_question_gets_the_same_answer_and_leaves_torchs_random_numbers_alone(
    data: Prepared, distances: Distances
) -> None:
    features = distances.features.of_real(range(40))
    torch.manual_seed(5)
    first = distances.kid(features, data.classes[:40])
    after = torch.rand(1)
    torch.manual_seed(5)
    assert torch.rand(1) == after and distances.kid(features, data.classes[:40]) == first


def test_too_few_pictures_have_no_distance(data: Prepared, distances: Distances) -> None:
    assert distances.kid(distances.features.of_real([0, 1, 2]), data.classes[:3]) == NO_KID


def test_pictures_without_a_pattern_have_a_distance_too(plain_data: Prepared) -> None:
    plain = Distances(plain_data, PLAIN)
    rows = list(range(len(plain_data.files)))
    found = plain.kid(plain.features.of_real(rows), plain_data.classes)
    assert np.isfinite([found.value, found.floor]).all()
    noise = np.random.default_rng(0).integers(0, 255, plain_data.pictures.shape, np.uint8)
    requests = [Request(row) for row in rows]
    assert plain.kid(plain.features.of(requests, noise, None), plain_data.classes).value > found.value + 0.1
