"""Columns of the tables of a generated set."""

_ASKED_COLUMNS = (
    "source",
    "shift_x",
    "shift_y",
    "light",
    "asked",
    "warp_seed",
    "warp_turn_deg",
    "warp_scale",
    "warp_bend_px",
    "warp_mirrored",
    "warp_x",
    "warp_y",
    "warp_shape",
    "view_mirrored",
    "view_upended",
    "view_zoom",
    "view_left",
    "view_top",
    "parent_1",
    "parent_2",
    "factor",
)
_MEASURED_COLUMNS = (
    "measured_x",
    "measured_y",
    "coordinate_error_px",
    "mask_iou",
    "sharpness",
    "defect_sharpness",
    "judged",
    "confidence",
    "nearest",
    "nearest_distance",
)
MANIFEST_COLUMNS = (
    "file",
    "class",
    "x",
    "y",
    "seed",
    "tries",
    "run",
    "checkpoint",
    "checkpoint_hash",
    *_MEASURED_COLUMNS,
    "box_x",
    "box_y",
    "box_width",
    "box_height",
    *_ASKED_COLUMNS,
)
"""`file` is relative to the set; `x`, `y` asked; `seed` of its noise; `tries` candidates were drawn for it, itself
among them; the box of its mask in px.

Asked: the scene of the real picture `source`, moved by the shift, px of the pattern, in the light of `light` (empty:
its own); its mask changed as `core.data.warp.Warp` says (empty: unchanged); attributes by name, `contrast=-0.1;...`.
DeepSMOTE's pictures lie between two real ones, `parent_1` + `factor` * (`parent_2` - `parent_1`) in its latent space;
`source` is the nearer one.

Measured (`core.judging`): sharpness is against the real picture; `judged` is the class that the screening judge takes
it for, with its `confidence`; `nearest` is the training picture nearest to it. Empty where it does not apply.
"""

REJECTED_COLUMNS = ("file", "class", "picture", "tries", "seed", "reasons", *_MEASURED_COLUMNS, *_ASKED_COLUMNS)
"""`file` is the picture of the set it was drawn for, `tries` its number among those; `picture` is where it is kept,
relative to the set; `reasons` are words of `core.generation.screen.REASONS`, separated by spaces."""
