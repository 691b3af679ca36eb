"""A small picture classifier, trained from zero in seconds to minutes on a processor."""

from __future__ import annotations

import torch
from torch import Tensor, nn


class SmallClassifier(nn.Module):
    """Four convolution levels, each halving the sides; average and maximum pooled: (N, channels, H, W) -> (N, classes).

    The maximum is kept beside the average because defects are small.
    """

    def __init__(self, channels: int, classes: int, width: int = 32) -> None:
        super().__init__()
        self.settings = {"channels": channels, "classes": classes, "width": width}
        widths = [width, 2 * width, 3 * width, 4 * width]
        layers: list[nn.Module] = []
        for level, (before, after) in enumerate(zip([channels, *widths], widths, strict=False)):
            # The first level halves by its stride: full resolution would cost as much as all the rest.
            halve = nn.Conv2d(before, after, 5, 2, 2, bias=False) if level == 0 else None
            layers += [halve or nn.Conv2d(before, after, 3, padding=1, bias=False), nn.BatchNorm2d(after), nn.ReLU()]
            layers += [] if halve else [nn.MaxPool2d(2)]
        self.body = nn.Sequential(*layers)
        self.head = nn.Sequential(nn.Dropout(0.2), nn.Linear(2 * widths[-1], classes))

    def forward(self, x: Tensor) -> Tensor:
        """Logits."""
        features = self.body(x)
        return self.head(torch.cat([features.mean(dim=(2, 3)), features.amax(dim=(2, 3))], dim=1))
