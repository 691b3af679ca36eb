"""The lattice of the repeating circuit: two vectors after which everything repeats.

A rectangular lattice has the vectors (cycle_x, 0) and (0, cycle_y). Brick-like, centred and woven
patterns have oblique ones. A coordinate is a point modulo the lattice.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

Vector = tuple[float, float]


@dataclass(frozen=True)
class Lattice:
    """All whole combinations k * a + l * b of two vectors in px, x to the right and y downwards."""

    a: Vector
    b: Vector

    @staticmethod
    def rectangular(cycle_x: float, cycle_y: float) -> Lattice:
        """The lattice of a pattern that repeats along the picture's sides."""
        return Lattice((float(cycle_x), 0.0), (0.0, float(cycle_y)))

    @cached_property
    def matrix(self) -> np.ndarray:
        """(2, 2): the vectors as columns, so that `matrix @ (s, t)` is the point s * a + t * b."""
        return np.array([self.a, self.b], float).T

    @cached_property
    def inverse(self) -> np.ndarray:
        """(2, 2): px to shares of the vectors."""
        return np.linalg.inv(self.matrix)

    @property
    def cycle(self) -> Vector:
        """Lengths of the two vectors, px."""
        return float(np.hypot(*self.a)), float(np.hypot(*self.b))

    @property
    def area(self) -> float:
        """Area of one cell, px^2."""
        return abs(self.a[0] * self.b[1] - self.a[1] * self.b[0])

    @property
    def is_rectangular(self) -> bool:
        """Whether the vectors lie along the picture's sides."""
        return self.a[1] == 0.0 and self.b[0] == 0.0

    def fractions(self, points: np.ndarray) -> np.ndarray:
        """(2, ...) points in px -> (2, ...) shares of a and b, not wrapped."""
        return np.tensordot(self.inverse, points, 1)

    def wrap(self, x: float, y: float) -> Vector:
        """The point's representative s * a + t * b with 0 <= s, t < 1; of a rectangular lattice 0 <= x < cycle_x."""
        if self.is_rectangular:  # without the rounding of a matrix product
            return x % self.a[0], y % self.b[1]
        shares = self.fractions(np.array([x, y])) % 1.0
        shares[shares >= 1.0] = 0.0  # -1e-18 % 1.0 is 1.0
        point = self.matrix @ shares
        return float(point[0]), float(point[1])

    def at(self, s: float, t: float) -> Vector:
        """The point s * a + t * b."""
        point = self.matrix @ np.array([s, t])
        return float(point[0]), float(point[1])

    def nearest(self, dx: float, dy: float) -> Vector:
        """The shortest vector that leads to the same coordinate as (dx, dy)."""
        shares = self.fractions(np.array([dx, dy]))
        shares -= np.round(shares)
        # The rounded one may be beaten by a neighbour where the cell is oblique.
        steps = np.array([[i, j] for i in (0, -1, 1) for j in (0, -1, 1)], float)
        ways = (shares + steps) @ self.matrix.T
        best = ways[np.argmin((ways**2).sum(axis=1))]
        return float(best[0]), float(best[1])

    def distance(self, first: Vector, second: Vector) -> float:
        """Distance in px between two coordinates, on the torus."""
        return float(np.hypot(*self.nearest(first[0] - second[0], first[1] - second[1])))

    def turned(self, angle_deg: float) -> Lattice:
        """The lattice turned by an angle, positive from x towards y."""
        cos, sin = np.cos(np.deg2rad(angle_deg)), np.sin(np.deg2rad(angle_deg))
        (ax, ay), (bx, by) = self.a, self.b
        return Lattice((cos * ax - sin * ay, sin * ax + cos * ay), (cos * bx - sin * by, sin * bx + cos * by))

    def scaled(self, factor: float) -> Lattice:
        """The lattice enlarged by a factor."""
        return Lattice((self.a[0] * factor, self.a[1] * factor), (self.b[0] * factor, self.b[1] * factor))

    def reduced(self) -> Lattice:
        """The same lattice by its shortest vectors (Gauss), a the flatter one pointing right, b downwards."""
        p, q = np.array(self.a, float), np.array(self.b, float)
        while True:
            if p @ p > q @ q:
                p, q = q, p
            step = round(float(p @ q) / float(p @ p))
            # A tie (a centred lattice) must not run in circles.
            if step == 0 or (q - step * p) @ (q - step * p) >= (q @ q) * (1 - 1e-9):
                break
            q = q - step * p
        if abs(p[0]) * np.hypot(*q) < abs(q[0]) * np.hypot(*p):
            p, q = q, p
        p, q = (-p if p[0] < 0 else p), (-q if q[1] < 0 else q)
        return Lattice((float(p[0]), float(p[1])), (float(q[0]), float(q[1])))

    def to_list(self) -> list[list[float]]:
        """[[ax, ay], [bx, by]], as files hold it."""
        return [list(self.a), list(self.b)]

    @staticmethod
    def from_list(vectors: list[list[float]]) -> Lattice:
        """What `to_list` gave."""
        (ax, ay), (bx, by) = vectors
        return Lattice((float(ax), float(ay)), (float(bx), float(by)))
