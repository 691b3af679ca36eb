"""Makes torchvision importable beside a torch that its compiled part was not built for. For trial builds only.

    ENVIRONMENT/bin/python packaging/torchvision_ops.py

Released builds take matching wheels and need nothing of this. Where only a CPU torch from one source and torchvision
from another are at hand, its compiled operators cannot be loaded, and then importing it fails since it describes
operators that nobody declared. Flawsmith uses none of them; this declares the four that it asks for.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

_DECLARED = """
if not _has_ops():
    # Added by Flawsmith's trial build: declared, so that the package can be imported; calling them fails.
    _undefined = torch.library.Library("torchvision", "DEF")
    _undefined.define("nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    _undefined.define("qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor")
    for _name in ("roi_align", "qroi_align"):
        _undefined.define(
            _name + "(Tensor input, Tensor rois, float spatial_scale, SymInt pooled_height, SymInt pooled_width, "
            "int sampling_ratio, bool aligned) -> Tensor"
        )
"""


def works() -> bool:
    """Whether torchvision can be imported in a fresh process."""
    return subprocess.run([sys.executable, "-c", "import torchvision"], capture_output=True).returncode == 0


def main() -> int:
    if works():
        return 0
    spec = importlib.util.find_spec("torchvision")
    if spec is None or spec.origin is None:
        print("torchvision is not installed.", file=sys.stderr)
        return 1
    with (Path(spec.origin).parent / "extension.py").open("a", encoding="utf-8") as stream:
        stream.write(_DECLARED)
    if not works():
        print("torchvision cannot be imported, even with its operators declared.", file=sys.stderr)
        return 1
    print("torchvision's operators were declared without being there: a trial build, not one to release.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
