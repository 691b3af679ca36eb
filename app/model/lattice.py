"""The repeating lattice and where it lies in one picture.

All places are in pixels of the picture, v pointing down. A picture may be turned by `angle_deg` and enlarged by
`scale` about its centre c = ((W - 1) / 2, (H - 1) / 2); a point p of the upright circuit then lies at
q = c + scale * R(angle) * ((x, y) + p - c), with R(a) = [[cos a, -sin a], [sin a, cos a]].
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

Point = tuple[float, float]

_MOST_CORNERS = 4000
"""A finer lattice than this could not be told apart on a screen."""


@dataclass(frozen=True, slots=True)
class Lattice:
    """The two vectors after which the circuit repeats, px."""

    a: Point
    b: Point

    @classmethod
    def of_cycle(cls, x: float, y: float) -> Lattice:
        """The rectangular one."""
        return cls((x, 0.0), (0.0, y))

    @property
    def area(self) -> float:
        """Signed area of one cell, square px."""
        return self.a[0] * self.b[1] - self.a[1] * self.b[0]

    @property
    def is_rectangular(self) -> bool:
        return self.a[1] == 0 and self.b[0] == 0

    @property
    def lengths(self) -> Point:
        """Lengths of both vectors, px."""
        return math.hypot(*self.a), math.hypot(*self.b)

    @property
    def angle_deg(self) -> float:
        """Between the two vectors, 0 to 180."""
        along = self.a[0] * self.b[0] + self.a[1] * self.b[1]
        return math.degrees(math.atan2(abs(self.area), along))

    def parts(self, x: float, y: float) -> Point:
        """(s, t) with s * a + t * b = (x, y)."""
        s = (x * self.b[1] - y * self.b[0]) / self.area
        t = (y * self.a[0] - x * self.a[1]) / self.area
        return s, t

    def reduce(self, x: float, y: float) -> Point:
        """The same place with both parts in [0, 1)."""
        s, t = (part - math.floor(part) for part in self.parts(x, y))
        return s * self.a[0] + t * self.b[0], s * self.a[1] + t * self.b[1]


@dataclass(frozen=True, slots=True)
class Placement:
    """The lattice as it lies in one picture of `width` x `height` px, its origin at coordinate (x, y)."""

    lattice: Lattice
    x: float
    y: float
    width: int
    height: int
    angle_deg: float = 0.0
    scale: float = 1.0

    @property
    def centre(self) -> Point:
        return (self.width - 1) / 2, (self.height - 1) / 2

    def to_picture(self, u: float, v: float) -> Point:
        """Where the upright place (u, v) lies in the picture; u, v are counted from the picture's corner."""
        angle, (cx, cy) = math.radians(self.angle_deg), self.centre
        du, dv = (u - cx) * self.scale, (v - cy) * self.scale
        cos, sin = math.cos(angle), math.sin(angle)
        return cx + cos * du - sin * dv, cy + sin * du + cos * dv

    def from_picture(self, qx: float, qy: float) -> Point:
        """The upright place of a point of the picture: what `to_picture` undoes."""
        angle, (cx, cy) = math.radians(self.angle_deg), self.centre
        dx, dy = (qx - cx) / self.scale, (qy - cy) / self.scale
        cos, sin = math.cos(angle), math.sin(angle)
        return cx + cos * dx + sin * dy, cy - sin * dx + cos * dy

    def corner(self, k: float, n: float) -> Point:
        """The lattice corner k * a + n * b in the picture."""
        a, b = self.lattice.a, self.lattice.b
        return self.to_picture(self.x + k * a[0] + n * b[0], self.y + k * a[1] + n * b[1])

    def cell(self, k: int, n: int) -> tuple[Point, Point, Point, Point]:
        """The corners of one cell in turn."""
        return self.corner(k, n), self.corner(k + 1, n), self.corner(k + 1, n + 1), self.corner(k, n + 1)

    def middle(self) -> tuple[int, int]:
        """The cell whose centre is nearest to the picture's."""
        cx, cy = self.centre
        s, t = self.lattice.parts(cx - self.x, cy - self.y)
        return round(s - 0.5), round(t - 0.5)

    def reach(self) -> tuple[range, range]:
        """The corners that can lie in the picture; empty where they are too many to be seen."""
        corners = ((0, 0), (self.width, 0), (0, self.height), (self.width, self.height))
        upright = [self.from_picture(*corner) for corner in corners]
        parts = [self.lattice.parts(u - self.x, v - self.y) for u, v in upright]
        spans = [range(math.floor(min(p)), math.ceil(max(p)) + 1) for p in zip(*parts, strict=True)]
        if len(spans[0]) * len(spans[1]) > _MOST_CORNERS:
            return range(0), range(0)
        return spans[0], spans[1]

    def corners(self) -> Iterator[Point]:
        """Every lattice corner in the picture, and some just outside."""
        across, down = self.reach()
        return (self.corner(k, n) for k in across for n in down)

    def at(self, x: float, y: float) -> Placement:
        """The same at another coordinate."""
        return replace(self, x=x, y=y)

    def moved(self, dx: float, dy: float) -> Placement:
        """Pulled by (dx, dy) px of the picture, as a hand does it."""
        u0, v0 = self.from_picture(0.0, 0.0)
        u1, v1 = self.from_picture(dx, dy)
        return replace(self, x=self.x + u1 - u0, y=self.y + v1 - v0)

    def anchored(self) -> Placement:
        """The same with an origin that can be seen: an oblique lattice's coordinate may lie beside the picture."""
        qx, qy = self.to_picture(self.x, self.y)
        if 0 <= qx <= self.width and 0 <= qy <= self.height:
            return self
        (k, n), (a, b) = self.middle(), (self.lattice.a, self.lattice.b)
        return replace(self, x=self.x + k * a[0] + n * b[0], y=self.y + k * a[1] + n * b[1])

    def reduced(self) -> Placement:
        """The same with the coordinate's usual representative."""
        x, y = self.lattice.reduce(self.x, self.y)
        return replace(self, x=x, y=y)
