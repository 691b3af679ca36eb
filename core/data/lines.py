"""Cracks and scratches: thin and long, and so faint that only a filter of their own length tells them from noise.

Line filters of several directions, in the manner of Chaudhuri et al. 1989, "Detection of Blood Vessels in Retinal
Images Using Two-Dimensional Matched Filters". What a good picture shows of lines lies in few directions and places, so
each answer is measured against the usual one of its direction at its place.
"""

from __future__ import annotations

import math

import cv2
import numpy as np

DIRECTIONS = 12
_LENGTH = 0.1
"""Of the picture's longer side."""
_SHORTEST_PX = 9
_WIDTH_PX = 1.0
"""Standard deviation across the line; its surroundings are taken off at three times that."""
_MOST_UNITS = 10.0
"""A spot far beyond the usual would show lines at its rim."""
_RARE_SIGMAS = 3.0
"""The highest answer of good pictures at a place counts for so many times the usual one. Cracks of solar cells, 5 % of
the good ones having one: by the highest 84 % are seen, by the 95th percentile 72 %."""
_LEAST_USUAL = 0.5
"""Of the median over places and directions."""


def _kernel(turn: int, shape: tuple[int, int]) -> np.ndarray:
    """(L, L) float32: sums to nothing, and answers to white noise of spread 1 with spread 1."""
    middle = max(_SHORTEST_PX, round(_LENGTH * max(shape))) // 2
    v, u = np.mgrid[-middle : middle + 1, -middle : middle + 1].astype(np.float32)
    angle = math.pi * turn / DIRECTIONS
    across, along = v * math.cos(angle) - u * math.sin(angle), u * math.cos(angle) + v * math.sin(angle)
    line, around = (np.exp(-(across**2) / (2 * s**2)) * (np.abs(along) <= middle) for s in (_WIDTH_PX, 3 * _WIDTH_PX))
    kernel = line / line.sum() - around / around.sum()
    return np.asarray(kernel / np.sqrt(np.square(kernel).sum()), np.float32)


def _limited(units: np.ndarray) -> np.ndarray:
    return np.clip(units, -_MOST_UNITS, _MOST_UNITS)


def _answer(limited: np.ndarray, turn: int) -> np.ndarray:
    answer = cv2.filter2D(limited, cv2.CV_32F, _kernel(turn, limited.shape), borderType=cv2.BORDER_REFLECT)
    return np.abs(answer)


def usual_lines(units: np.ndarray) -> np.ndarray:
    """(DIRECTIONS, H, W) float32, > 0: usual size of the answers in good pictures.

    `units` (N, H, W) float32: what is left unexplained of each, in units of its usual size.
    """
    limited, usual = _limited(units), np.empty((DIRECTIONS, *units.shape[1:]), np.float32)
    for turn in range(DIRECTIONS):
        highest = np.max([_answer(one, turn) for one in limited], axis=0)
        usual[turn] = cv2.GaussianBlur(highest / _RARE_SIGMAS, (0, 0), 2.0)
    return np.maximum(usual, _LEAST_USUAL * float(np.median(usual)) + 1e-3)


def line_deviation(unit: np.ndarray, usual: np.ndarray) -> np.ndarray:
    """(H, W): the strongest answer of `unit` (H, W) in any direction, in units of the usual (DIRECTIONS, H, W)."""
    limited, out = _limited(unit), np.zeros(unit.shape, np.float32)
    for turn in range(DIRECTIONS):
        np.maximum(out, _answer(limited, turn) / usual[turn], out=out)
    return out
