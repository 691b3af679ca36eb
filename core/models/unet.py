"""The two denoising U-Nets, built from diffusers' blocks."""

from __future__ import annotations

from diffusers.models.unets.unet_2d import UNet2DModel
from diffusers.models.unets.unet_2d_condition import UNet2DConditionModel

from core.models.grid import LEVELS


def anchored_unet(in_channels: int, out_channels: int, widths: tuple[int, int, int]) -> UNet2DModel:
    """U-Net whose conditions come as input channels and, through `class_labels`, by scale and shift (FiLM).

    `class_labels` is a vector (N, 4 * widths[0]) added to the time embedding.
    """
    return UNet2DModel(
        in_channels=in_channels,
        out_channels=out_channels,
        block_out_channels=widths,
        down_block_types=("DownBlock2D",) * LEVELS,
        up_block_types=("UpBlock2D",) * LEVELS,
        layers_per_block=1,
        norm_num_groups=8,
        attention_head_dim=32,
        class_embed_type="identity",
        resnet_time_scale_shift="scale_shift",
    )


def paper_unet(channels: int, widths: tuple[int, int, int], context_width: int) -> UNet2DConditionModel:
    """U-Net of paper 1: text and coordinate enter by cross-attention in the mid block alone."""
    return UNet2DConditionModel(
        in_channels=channels,
        out_channels=channels,
        block_out_channels=widths,
        down_block_types=("DownBlock2D",) * LEVELS,
        mid_block_type="UNetMidBlock2DCrossAttn",
        up_block_types=("UpBlock2D",) * LEVELS,
        layers_per_block=1,
        norm_num_groups=8,
        cross_attention_dim=context_width,
        attention_head_dim=4,
    )
